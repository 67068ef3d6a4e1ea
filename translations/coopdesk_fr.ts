<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_MA">
<context>
    <name>Age</name>
    <message>
        <source>18–24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25–34</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>35–44</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45–59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Light vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not vulnerable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Detainee or exile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martyr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the liberation army</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance fighter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Category of cooperative</name>
    <message>
        <source>1. Members deliver their production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Supplies goods or services to members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Offers paid work to members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A reference points nowhere: {table} {row}, {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns do not follow from the others: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} does not hang on its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the desk is damaged: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search does not agree with record {record}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>A demonstration desk of %n people is in {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in {folder}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing was half-written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The desk is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of {name} is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures can not be written in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of coopdesk: please send the lines above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in coopdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. The page may be out of order: close it and open it again. Send these lines to whoever looks after coopdesk; they hold no name and no number of a person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Degree</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very severe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>No office has the code {code}: use HCAR-05.091, ADS-05 or HQ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A desk can not live on this kind of disk: choose a folder of this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this desk: nothing was saved. Close it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database engine of this installation is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports an error: nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this desk can not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this desk is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a desk in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no desk in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk can not be written: check the permissions of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has no office: its first start was interrupted. Remove its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk was made by a newer version of coopdesk: update coopdesk first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was saved elsewhere meanwhile: open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} can not be deleted: {count} other records refer to it, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed here is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diploma</name>
    <message>
        <source>Higher diploma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle-level diploma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disability</name>
    <message>
        <source>Autism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabling chronic illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intellectual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>same common identifier (ICE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same fighter and same first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same fighter&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name and date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name in the same commune</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Education</name>
    <message>
        <source>Baccalaureate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Literacy course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preschool or Koranic school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Employment</name>
    <message>
        <source>Apprentice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homemaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner or cooperator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil or student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unable to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unemployed, has never worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unemployed, has worked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Beneficiary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>% children of fighters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% cooperatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% severe and moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% with a disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age: in whole years on the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNDP authorisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children of fighters: members whose kinship is son or daughter of a former fighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fighter&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to recompute the SHA-256 is described in the format&apos;s documentation, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined: memberships whose entry is dated inside the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kingdom of Morocco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at (universal time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members by kinship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members by kinship and sex, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members by province and sex, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members by sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members: {stock} in the stock, {new} joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly registered from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly registered: organisations whose registration or first receipt is dated inside the period. What was taken over from paper counts in the stock only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly registered: people whose first registration is dated inside the period. What was taken over from paper counts in the stock only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.: ……/……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them in the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them new in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations by legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations by province and legal form, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations by sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations by sector and legal form, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations by stage and legal form, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: {stock} in the stock, {new} newly registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by province and age, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by province and disability, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by province and sex, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by province and vulnerability, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {stock} in the stock, {new} newly registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentages are of the total of their line and group; «—» where that total is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of all coded rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the coded rows: {sha256}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: the one in which the file stood on the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp and signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock on {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock: memberships that last on the last day, in organisations of the stock. A person in two organisations counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock: organisations on file on the last day, whatever their stage, but for those merged or struck off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock: people registered by the last day and not withdrawn on it. Each person counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of {column} in {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of {office}, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of {period}, version {version}, written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the local office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The province is that of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provincial delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regional coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regional delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period has not begun yet: there is nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of the region: {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmittal sheet, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of coopdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of this summary for the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability: from the points of the criteria, as the settings of the first sheet say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} · from {first} to {last} · {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>……, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Choose one of the values offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, such as 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fighter</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fighter&apos;s card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living or deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>A marked copy of «{name}» can not be made: open it in Excel, save it again and try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of «{name}» has too many rows ({limit} at most): split it into several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of «{name}» uses too many columns ({limit} at most): clear what lies beyond the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading «{name}» took too long and was given up: split it into several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet «{sheet}» has more rows than Excel allows: nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: «{name}» was not written. Free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports an error: «{name}» was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file «{name}» can not be read: check that it is not protected or open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file «{name}» is damaged and can not be read: open it in Excel and save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file «{name}» is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file «{name}» is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of «{name}» is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of cell {cell} in sheet «{sheet}» is longer than Excel allows: nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write «{name}» in this folder: choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» can not be the name of a file here: choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» contains macros: save it in Excel as .xlsx, without macros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» has no sheet «{sheet}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» has too many filled cells ({limit} at most): split it into several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» has too many sheets ({limit} at most)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is a LibreOffice spreadsheet (.ods): save it as .xlsx and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is a binary Excel workbook (.xlsb): open it in Excel and save it as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is a text file, not an Excel workbook: open it in Excel and save it as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is a web page saved under an Excel name: open it in Excel and save it as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is built in a way that no spreadsheet program writes: it was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is in the old Excel format (.xls): open it in Excel and save it as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is not an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is open in another program: close it and try again, or choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is protected by a password: remove the password in Excel and save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is too large ({limit} MB at most): split it into several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» needs more memory than it may take: split it into several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» takes figures from other workbooks: copy its cells as values into a new workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All employment situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All legal forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels of education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete and incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living and deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With or without disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without disability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message>
        <source>Board of directors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several managers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>A file begun on {day} at {time} was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another warning of the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiaries by commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiaries by province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board smaller or larger than the law allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital under what the law asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to {title} on {day} at {time} were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: same fighter and same first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: same fighter&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: same name and same date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: same name in the same commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer members than the law asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that lack something a complete file needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New beneficiaries by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No beneficiary has a commune yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No beneficiary is registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share under what the law asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final receipt is dated before the provisional one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final receipt is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The managers&apos; mandate has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} complete files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} exist in law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the beneficiaries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the fighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fighter with this card is on file: the list must name him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of this list carries our headings: start from the empty list of coopdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken in: %n problem(s) must be corrected first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds a formula without its result: open the file in Excel and save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell shows the error {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Institution</name>
    <message>
        <source>High Commission for Former Resistance Fighters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social Development Agency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinship</name>
    <message>
        <source>Daughter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granddaughter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kinship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fighter in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widow of a fighter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>A share is under {amount} DH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {minimum} members: the law asks for {minimum} founders at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No final receipt {days} days after the provisional one: the association may act by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board has {size} members; it has {minimum} to {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capital is under {amount} DH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final receipt is dated before the provisional one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The managers&apos; mandate has ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legal form</name>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic interest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual project (auto-entrepreneur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Union of cooperatives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Children on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marital status</name>
    <message>
        <source>Divorced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Married</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Date of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid up (DH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Milieu</name>
    <message>
        <source>Rural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>1 if this is the only PC of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNDP authorisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change bears this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a province or a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local office of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province or region of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provincial delegation of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional coordination of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional delegation of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as {example}; it stands in every number that this office gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {whole} provinces chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{region}, whole region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office kind</name>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provincial delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional delegation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Auto-entrepreneur number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account (RIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNSS affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital (DH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common identifier (ICE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the managers&apos; mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder of the individual project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last ordinary assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men declared at registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax identifier (IF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade register (RC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of a share (DH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women declared at registration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>AMO Tadamon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil and social digital identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent form number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of consent (law 09-08)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree of disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family booklet number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly income (DH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months of unemployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of kinship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social register score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year obtained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>10 digits that begin with 05, 06 or 07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 digits, or + and the number of another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code such as HCAR-05.091 or ADS-05: institution, region, province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fighter is named though the kinship is «none»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind or degree is given though there is no disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of another country: write it as the second telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount can not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation can not be its own member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 7 decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most two decimals: a dirham has 100 centimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {limit} characters, this has {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {minimum} and {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one person or one organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent can not come before birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few digits for an identity card: check the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it {whole} or {decimal}? Write {whole},00 for whole dirhams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 120 years ago: check the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commune has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commune has this name, neither now nor in former lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post office has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No province has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No province has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of the values of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two letters, then 4 to 6 digits, such as AB123456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a cooperative has a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an individual project has a holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the year of birth is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several communes have this name: say which province ({provinces})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits, this has {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capital is not the number of shares times the value of a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code begins with the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exit can not come before the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinship does not agree with the sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two digits do not fit the others: check the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is after today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure can not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no such stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual postal code: check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as 9,743001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a period as 2026, 2026-S1, 2026-Q3 or 2026-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount in dirhams, such as 1234,50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the Latin letters as they stand on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as day/month/year, such as 17/03/1984</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {length} digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} digits are needed, this has {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({number}) is already on file: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Certificate of kinship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the fighter&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family booklet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full copy of the birth record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n beneficiary(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fighter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go to the trash, from which they can be restored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put in the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied: paste them into Excel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital: {value} DH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children registered: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a heading to move its column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New fighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No beneficiary is registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fighter is registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation is registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this search and these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance fighters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, ICE or registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, identity card or telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} goes to the trash, from which it can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Board member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vice-president</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person, a fighter or an organisation (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Agriculture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption and retail trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education, training and literacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and social work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information and communication technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicinal and aromatic plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarries and minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewable energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea fishing and aquaculture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services and consulting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste treatment and environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Also the lists of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control sum: {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and coded rows without any name, card or telephone number: always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships: {stock} on the last day, {new} new in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are personal data (law 09-08): only for whoever asked for them and may have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: {stock} on the last day, {new} new in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {stock} on the last day, {new} new in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: {new} in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: no file was written, and a former one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Excel summary of a period, to be sent by mail or on a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the summary holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is ready to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Days for the final receipt of an association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest founders of a cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founder from the age of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinships that are eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least capital of a cooperative (DH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least value of a share (DH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long unemployment from (months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many dependants from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months between ordinary assemblies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points from which a vulnerability is severe, moderate, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the vulnerability criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of the social register score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young under the age of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage of a person</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economically integrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the reserve list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage of an organisation</name>
    <message>
        <source>Accompanied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompaniment ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autonomous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constitutive assembly held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File deposited with the court clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of founders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>This step was already taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocational</name>
    <message>
        <source>Apprenticeship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialised technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vulnerability</name>
    <message>
        <source>5 dependants or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMO Tadamon health cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former prisoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household income under the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated rural area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steady income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives direct social aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social register score under the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unemployed for 12 months or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfit housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widow or divorcee who provides for a family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>400 invented people and 40 organisations, in a folder of their own: nothing of it mixes with your desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already have a desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a desk made on this PC before, or brought from another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First start: name your office once, then begin to work. Settings can change it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demonstration office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One PC per office:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only looking around?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version keeps the desk on this PC only and does not share it with others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk of cooperatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk can not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is open in another window of this PC. Use that window, or close it first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
