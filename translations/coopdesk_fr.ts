<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_MA">
<context>
    <name>Age</name>
    <message>
        <source>18–24</source>
        <translation>18–24</translation>
    </message>
    <message>
        <source>25–34</source>
        <translation>25–34</translation>
    </message>
    <message>
        <source>35–44</source>
        <translation>35–44</translation>
    </message>
    <message>
        <source>45–59</source>
        <translation>45–59</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 et plus</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Light vulnerability</source>
        <translation>Vulnérabilité légère</translation>
    </message>
    <message>
        <source>Moderate vulnerability</source>
        <translation>Vulnérabilité moyenne</translation>
    </message>
    <message>
        <source>Not vulnerable</source>
        <translation>Non vulnérable</translation>
    </message>
    <message>
        <source>Severe vulnerability</source>
        <translation>Vulnérabilité forte</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Detainee or exile</source>
        <translation>Détenu ou exilé</translation>
    </message>
    <message>
        <source>Martyr</source>
        <translation>Martyr</translation>
    </message>
    <message>
        <source>Member of the liberation army</source>
        <translation>Membre de l&apos;armée de libération</translation>
    </message>
    <message>
        <source>Resistance fighter</source>
        <translation>Résistant</translation>
    </message>
</context>
<context>
    <name>Category of cooperative</name>
    <message>
        <source>1. Members deliver their production</source>
        <translation>1. Les membres livrent leur production</translation>
    </message>
    <message>
        <source>2. Supplies goods or services to members</source>
        <translation>2. Fournit des biens ou services aux membres</translation>
    </message>
    <message>
        <source>3. Offers paid work to members</source>
        <translation>3. Offre un travail rémunéré aux membres</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A reference points nowhere: {table} {row}, {target}</source>
        <translation>Une référence ne mène nulle part : {table} {row}, {target}</translation>
    </message>
    <message>
        <source>Columns do not follow from the others: {columns}</source>
        <translation>Des colonnes ne découlent pas des autres : {columns}</translation>
    </message>
    <message>
        <source>Step {step} does not hang on its log</source>
        <translation>L&apos;étape {step} n&apos;est pas liée à sa ligne du journal</translation>
    </message>
    <message>
        <source>The file of the desk is damaged: {line}</source>
        <translation>Le fichier du bureau est endommagé : {line}</translation>
    </message>
    <message>
        <source>The search does not agree with record {record}</source>
        <translation>La recherche ne concorde pas avec la fiche {record}</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>A demonstration desk of %n people is in {folder}</source>
        <translation>
            <numerusform>Un bureau de démonstration de %n personne se trouve dans {folder}</numerusform>
            <numerusform>Un bureau de démonstration de %n personnes se trouve dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Demonstration desk</source>
        <translation>Bureau de démonstration</translation>
    </message>
    <message>
        <source>List of beneficiaries</source>
        <translation>Liste des bénéficiaires</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Pictures in {folder}: {count}</source>
        <translation>Images dans {folder} : {count}</translation>
    </message>
    <message>
        <source>Row {row} may be the same as {of}: {reason}</source>
        <translation>La ligne {row} est peut-être la même que {of} : {reason}</translation>
    </message>
    <message>
        <source>Row {row}: {of} is left as it is, «{field}» there {there}, here {here}</source>
        <translation>Ligne {row} : {of} reste tel quel, «{field}» au bureau : {there}, dans la liste : {here}</translation>
    </message>
    <message>
        <source>Rows read {read}, new {new}, already there {skipped}, with other values {differing}</source>
        <translation>Lignes lues {read}, nouvelles {new}, déjà présentes {skipped}, avec d&apos;autres valeurs {differing}</translation>
    </message>
    <message>
        <source>Stopped: nothing was half-written</source>
        <translation>Arrêté : rien n&apos;a été écrit à moitié</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s)</source>
        <translation>
            <numerusform>Le contrôle a trouvé %n problème</numerusform>
            <numerusform>Le contrôle a trouvé %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk is sound</source>
        <translation>Le bureau est en bon état</translation>
    </message>
    <message>
        <source>The empty list is in {file}</source>
        <translation>La liste vide est dans {file}</translation>
    </message>
    <message>
        <source>The picture of {name} is blank</source>
        <translation>L&apos;image de {name} est vide</translation>
    </message>
    <message>
        <source>The pictures can not be written in {folder}</source>
        <translation>Les images ne peuvent pas être écrites dans {folder}</translation>
    </message>
    <message>
        <source>This is a fault of coopdesk: please send the lines above</source>
        <translation>C&apos;est une erreur de coopdesk : merci d&apos;envoyer les lignes ci-dessus</translation>
    </message>
    <message>
        <source>write a day as 2026-11-24</source>
        <translation>écrivez un jour ainsi : 2026-11-24</translation>
    </message>
    <message>
        <source>write a number, 0 or more</source>
        <translation>écrivez un nombre, 0 ou plus</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Something went wrong in coopdesk</source>
        <translation>Une erreur s&apos;est produite dans coopdesk</translation>
    </message>
    <message>
        <source>This can not be done</source>
        <translation>Cela n&apos;est pas possible</translation>
    </message>
    <message>
        <source>What was saved is safe. The page may be out of order: close it and open it again. Send these lines to whoever looks after coopdesk; they hold no name and no number of a person.</source>
        <translation>Ce qui a été enregistré est intact. La page peut être désordonnée : fermez-la puis rouvrez-la. Envoyez ces lignes à la personne qui s&apos;occupe de coopdesk ; elles ne contiennent ni nom ni numéro de personne.</translation>
    </message>
</context>
<context>
    <name>Degree</name>
    <message>
        <source>Light</source>
        <translation>Léger</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Sévère</translation>
    </message>
    <message>
        <source>Very severe</source>
        <translation>Très sévère</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>No office has the code {code}: use HCAR-05.091, ADS-05 or HQ</source>
        <translation>Aucun bureau n&apos;a le code {code} : utilisez HCAR-05.091, ADS-05 ou HQ</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A desk can not live on this kind of disk: choose a folder of this PC</source>
        <translation>Un bureau ne peut pas être placé sur ce type de disque : choisissez un dossier de ce PC</translation>
    </message>
    <message>
        <source>A file stands where the folder of the desk should be</source>
        <translation>Un fichier occupe la place du dossier du bureau</translation>
    </message>
    <message>
        <source>Another program is using this desk: nothing was saved. Close it and try again</source>
        <translation>Un autre programme utilise ce bureau : rien n&apos;a été enregistré. Fermez-le et réessayez</translation>
    </message>
    <message>
        <source>The database engine of this installation is too old</source>
        <translation>Le moteur de base de données de cette installation est trop ancien</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space and try again</source>
        <translation>Le disque est plein : rien n&apos;a été enregistré. Libérez de l&apos;espace et réessayez</translation>
    </message>
    <message>
        <source>The disk reports an error: nothing was saved</source>
        <translation>Le disque signale une erreur : rien n&apos;a été enregistré</translation>
    </message>
    <message>
        <source>The file of this desk can not be opened</source>
        <translation>Le fichier de ce bureau ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The file of this desk is damaged</source>
        <translation>Le fichier de ce bureau est endommagé</translation>
    </message>
    <message>
        <source>There is already a desk in {folder}</source>
        <translation>Il y a déjà un bureau dans {folder}</translation>
    </message>
    <message>
        <source>There is no desk in {folder}</source>
        <translation>Il n&apos;y a pas de bureau dans {folder}</translation>
    </message>
    <message>
        <source>This desk can not be written: check the permissions of its folder</source>
        <translation>Ce bureau ne peut pas être modifié : vérifiez les droits de son dossier</translation>
    </message>
    <message>
        <source>This desk has no office: its first start was interrupted. Remove its folder</source>
        <translation>Ce bureau n&apos;est rattaché à aucun service : son premier démarrage a été interrompu. Supprimez son dossier</translation>
    </message>
    <message>
        <source>This desk was made by a newer version of coopdesk: update coopdesk first</source>
        <translation>Ce bureau a été créé par une version plus récente de coopdesk : mettez d&apos;abord coopdesk à jour</translation>
    </message>
    <message>
        <source>This file is not a desk</source>
        <translation>Ce fichier n&apos;est pas un bureau</translation>
    </message>
    <message>
        <source>This record is no longer on file</source>
        <translation>Cette fiche n&apos;existe plus</translation>
    </message>
    <message>
        <source>This record was saved elsewhere meanwhile: open it again</source>
        <translation>Cette fiche a été enregistrée ailleurs entre-temps : rouvrez-la</translation>
    </message>
    <message>
        <source>{title} can not be deleted: {count} other records refer to it, such as {example}</source>
        <translation>{title} ne peut pas être supprimé : {count} autres fiches s&apos;y rattachent, dont {example}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>What was changed here is not saved yet.</source>
        <translation>Vos modifications ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>Diploma</name>
    <message>
        <source>Higher diploma</source>
        <translation>Diplôme supérieur</translation>
    </message>
    <message>
        <source>Middle-level diploma</source>
        <translation>Diplôme moyen</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Sans diplôme</translation>
    </message>
</context>
<context>
    <name>Disability</name>
    <message>
        <source>Autism</source>
        <translation>Autisme</translation>
    </message>
    <message>
        <source>Disabling chronic illness</source>
        <translation>Maladie chronique invalidante</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Auditif</translation>
    </message>
    <message>
        <source>Intellectual</source>
        <translation>Mental</translation>
    </message>
    <message>
        <source>Motor</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <source>Psychic</source>
        <translation>Psychique</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>De la parole</translation>
    </message>
    <message>
        <source>Visual</source>
        <translation>Visuel</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>same common identifier (ICE)</source>
        <translation>même identifiant commun (ICE)</translation>
    </message>
    <message>
        <source>same fighter and same first name</source>
        <translation>même résistant et même prénom</translation>
    </message>
    <message>
        <source>same fighter&apos;s card</source>
        <translation>même carte de résistant</translation>
    </message>
    <message>
        <source>same identity card</source>
        <translation>même carte d&apos;identité</translation>
    </message>
    <message>
        <source>same name and date of birth</source>
        <translation>même nom et même date de naissance</translation>
    </message>
    <message>
        <source>same name in the same commune</source>
        <translation>même nom dans la même commune</translation>
    </message>
</context>
<context>
    <name>Education</name>
    <message>
        <source>Baccalaureate</source>
        <translation>Baccalauréat</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doctorat</translation>
    </message>
    <message>
        <source>Literacy course</source>
        <translation>Alphabétisation</translation>
    </message>
    <message>
        <source>Lower secondary</source>
        <translation>Secondaire collégial</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>No schooling</source>
        <translation>Sans niveau</translation>
    </message>
    <message>
        <source>Preschool or Koranic school</source>
        <translation>Préscolaire ou école coranique</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Upper secondary</source>
        <translation>Secondaire qualifiant</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Formation professionnelle</translation>
    </message>
</context>
<context>
    <name>Employment</name>
    <message>
        <source>Apprentice</source>
        <translation>Apprenti(e)</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Salarié(e)</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Family worker</source>
        <translation>Aide familial(e)</translation>
    </message>
    <message>
        <source>Homemaker</source>
        <translation>Femme au foyer</translation>
    </message>
    <message>
        <source>Otherwise inactive</source>
        <translation>Autre inactif</translation>
    </message>
    <message>
        <source>Partner or cooperator</source>
        <translation>Associé(e) ou coopérateur</translation>
    </message>
    <message>
        <source>Pupil or student</source>
        <translation>Élève ou étudiant(e)</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retraité(e)</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Indépendant(e)</translation>
    </message>
    <message>
        <source>Unable to work</source>
        <translation>Inapte au travail</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Sans emploi</translation>
    </message>
    <message>
        <source>Unemployed, has never worked</source>
        <translation>Sans emploi, n&apos;a jamais travaillé</translation>
    </message>
    <message>
        <source>Unemployed, has worked</source>
        <translation>Sans emploi, a déjà travaillé</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Beneficiary</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation>Résistant</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>% children of fighters</source>
        <translation>% enfants de résistants</translation>
    </message>
    <message>
        <source>% cooperatives</source>
        <translation>% coopératives</translation>
    </message>
    <message>
        <source>% severe and moderate</source>
        <translation>% forte et moyenne</translation>
    </message>
    <message>
        <source>% with a disability</source>
        <translation>% en situation de handicap</translation>
    </message>
    <message>
        <source>% women</source>
        <translation>% femmes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tranche d&apos;âge</translation>
    </message>
    <message>
        <source>Age: in whole years on the last day.</source>
        <translation>Âge : en années révolues au dernier jour.</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Toutes les provinces</translation>
    </message>
    <message>
        <source>CNDP authorisation number</source>
        <translation>N° d&apos;autorisation CNDP</translation>
    </message>
    <message>
        <source>Children of fighters: members whose kinship is son or daughter of a former fighter.</source>
        <translation>Enfants de résistants : membres dont le lien est fils ou fille d&apos;un ancien résistant.</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Code du service</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Employment situation</source>
        <translation>Situation professionnelle</translation>
    </message>
    <message>
        <source>Family and first name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation>Résistant</translation>
    </message>
    <message>
        <source>Fighter&apos;s card</source>
        <translation>Carte de résistant</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Total général</translation>
    </message>
    <message>
        <source>How to recompute the SHA-256 is described in the format&apos;s documentation, version {version}.</source>
        <translation>Le recalcul du SHA-256 est décrit dans la documentation du format, version {version}.</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>CNIE</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Joined from {first} to {last}</source>
        <translation>Adhésions du {first} au {last}</translation>
    </message>
    <message>
        <source>Joined: memberships whose entry is dated inside the period.</source>
        <translation>Adhésions : celles dont l&apos;entrée est datée dans la période.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Kingdom of Morocco</source>
        <translation>Royaume du Maroc</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Lien de parenté</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>Langue des libellés</translation>
    </message>
    <message>
        <source>Last day of the figures</source>
        <translation>Dernier jour des chiffres</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Niveau d&apos;instruction</translation>
    </message>
    <message>
        <source>List of organisations</source>
        <translation>Liste des structures</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Liste des bénéficiaires</translation>
    </message>
    <message>
        <source>Made at (universal time)</source>
        <translation>Établi à (temps universel)</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Members by kinship</source>
        <translation>Membres par lien</translation>
    </message>
    <message>
        <source>Members by kinship and sex, {period}</source>
        <translation>Membres par lien de parenté et sexe, {period}</translation>
    </message>
    <message>
        <source>Members by province and sex, {period}</source>
        <translation>Membres par province et sexe, {period}</translation>
    </message>
    <message>
        <source>Members by sex</source>
        <translation>Membres par sexe</translation>
    </message>
    <message>
        <source>Members: {stock} in the stock, {new} joined</source>
        <translation>Membres : {stock} en stock, {new} adhésions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Nom de l&apos;institution</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Newly registered from {first} to {last}</source>
        <translation>Nouvellement inscrits du {first} au {last}</translation>
    </message>
    <message>
        <source>Newly registered: organisations whose registration or first receipt is dated inside the period. What was taken over from paper counts in the stock only.</source>
        <translation>Nouvellement inscrites : structures dont l&apos;immatriculation ou le premier récépissé est daté dans la période. Ce qui est repris du papier ne compte qu&apos;en stock.</translation>
    </message>
    <message>
        <source>Newly registered: people whose first registration is dated inside the period. What was taken over from paper counts in the stock only.</source>
        <translation>Nouvellement inscrits : personnes dont la première inscription est datée dans la période. Ce qui est repris du papier ne compte qu&apos;en stock.</translation>
    </message>
    <message>
        <source>No stage recorded</source>
        <translation>Aucune étape enregistrée</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>No.: ……/……</source>
        <translation>N° : ……/……</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of the post</source>
        <translation>Numéro du poste</translation>
    </message>
    <message>
        <source>Of them in the stock</source>
        <translation>Dont en stock</translation>
    </message>
    <message>
        <source>Of them new in the period</source>
        <translation>Dont nouvelles dans la période</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Organisations by legal form</source>
        <translation>Structures par forme</translation>
    </message>
    <message>
        <source>Organisations by province and legal form, {period}</source>
        <translation>Structures par province et forme juridique, {period}</translation>
    </message>
    <message>
        <source>Organisations by sector</source>
        <translation>Structures par secteur</translation>
    </message>
    <message>
        <source>Organisations by sector and legal form, {period}</source>
        <translation>Structures par secteur et forme juridique, {period}</translation>
    </message>
    <message>
        <source>Organisations by stage</source>
        <translation>Structures par étape</translation>
    </message>
    <message>
        <source>Organisations by stage and legal form, {period}</source>
        <translation>Structures par étape et forme juridique, {period}</translation>
    </message>
    <message>
        <source>Organisations: {stock} in the stock, {new} newly registered</source>
        <translation>Structures : {stock} en stock, {new} nouvellement inscrites</translation>
    </message>
    <message>
        <source>People by age</source>
        <translation>Personnes par âge</translation>
    </message>
    <message>
        <source>People by disability</source>
        <translation>Personnes par handicap</translation>
    </message>
    <message>
        <source>People by province and age, {period}</source>
        <translation>Personnes par province et âge, {period}</translation>
    </message>
    <message>
        <source>People by province and disability, {period}</source>
        <translation>Personnes par province et handicap, {period}</translation>
    </message>
    <message>
        <source>People by province and sex, {period}</source>
        <translation>Personnes par province et sexe, {period}</translation>
    </message>
    <message>
        <source>People by province and vulnerability, {period}</source>
        <translation>Personnes par province et vulnérabilité, {period}</translation>
    </message>
    <message>
        <source>People by sex</source>
        <translation>Personnes par sexe</translation>
    </message>
    <message>
        <source>People by vulnerability</source>
        <translation>Personnes par vulnérabilité</translation>
    </message>
    <message>
        <source>People: {stock} in the stock, {new} newly registered</source>
        <translation>Personnes : {stock} en stock, {new} nouvellement inscrites</translation>
    </message>
    <message>
        <source>Percentages are of the total of their line and group; «—» where that total is 0.</source>
        <translation>Les pourcentages se rapportent au total de leur ligne et groupe ; « — » quand ce total est nul.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>Province ou préfecture</translation>
    </message>
    <message>
        <source>Provinces served</source>
        <translation>Provinces desservies</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>N° d&apos;immatriculation</translation>
    </message>
    <message>
        <source>Rows: {register}</source>
        <translation>Lignes : {register}</translation>
    </message>
    <message>
        <source>SHA-256 of all coded rows</source>
        <translation>SHA-256 de toutes les lignes codées</translation>
    </message>
    <message>
        <source>SHA-256 of the coded rows: {register}</source>
        <translation>SHA-256 des lignes codées : {register}</translation>
    </message>
    <message>
        <source>SHA-256 of the coded rows: {sha256}</source>
        <translation>SHA-256 des lignes codées : {sha256}</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage today</source>
        <translation>Étape aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Stage: the one in which the file stood on the last day.</source>
        <translation>Étape : celle du dossier au dernier jour.</translation>
    </message>
    <message>
        <source>Stamp and signature</source>
        <translation>Cachet et signature</translation>
    </message>
    <message>
        <source>Stock on {last}</source>
        <translation>Stock au {last}</translation>
    </message>
    <message>
        <source>Stock: memberships that last on the last day, in organisations of the stock. A person in two organisations counts twice.</source>
        <translation>Stock : adhésions en cours au dernier jour, dans les structures du stock. Une personne dans deux structures compte deux fois.</translation>
    </message>
    <message>
        <source>Stock: organisations on file on the last day, whatever their stage, but for those merged or struck off.</source>
        <translation>Stock : structures inscrites au dernier jour, quelle que soit leur étape, hors fusionnées et radiées.</translation>
    </message>
    <message>
        <source>Stock: people registered by the last day and not withdrawn on it. Each person counts once.</source>
        <translation>Stock : personnes inscrites au dernier jour et non désistées. Chaque personne compte une fois.</translation>
    </message>
    <message>
        <source>Sum: {column} ({register})</source>
        <translation>Somme : {column} ({register})</translation>
    </message>
    <message>
        <source>Summary of {office}, {period}</source>
        <translation>Bilan de {office}, {period}</translation>
    </message>
    <message>
        <source>Summary of {period}, version {version}, written to {path}</source>
        <translation>Bilan de {period}, version {version}, écrit dans {path}</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>Le directeur</translation>
    </message>
    <message>
        <source>The head of service</source>
        <translation>Le chef de service</translation>
    </message>
    <message>
        <source>The head of the local office</source>
        <translation>Le chef du bureau local</translation>
    </message>
    <message>
        <source>The province is that of the organisation.</source>
        <translation>La province est celle de la structure.</translation>
    </message>
    <message>
        <source>The provincial delegate</source>
        <translation>Le délégué provincial</translation>
    </message>
    <message>
        <source>The regional coordinator</source>
        <translation>Le coordonnateur régional</translation>
    </message>
    <message>
        <source>The regional delegate</source>
        <translation>Le délégué régional</translation>
    </message>
    <message>
        <source>This period has not begun yet: there is nothing to report</source>
        <translation>Cette période n&apos;a pas encore commencé : il n&apos;y a rien à rapporter</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of the region: {region}</source>
        <translation>Total de la région : {region}</translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation>Bordereau d&apos;envoi</translation>
    </message>
    <message>
        <source>Transmittal sheet, {period}</source>
        <translation>Bordereau d&apos;envoi, {period}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version of coopdesk</source>
        <translation>Version de coopdesk</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>Version du format</translation>
    </message>
    <message>
        <source>Version of this summary for the period</source>
        <translation>Version de ce bilan pour la période</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnérabilité</translation>
    </message>
    <message>
        <source>Vulnerability: from the points of the criteria, as the settings of the first sheet say.</source>
        <translation>Vulnérabilité : d&apos;après les points des critères, selon les paramètres de la première feuille.</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Avec handicap</translation>
    </message>
    <message>
        <source>Without disability</source>
        <translation>Sans handicap</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>Établissement du bilan</translation>
    </message>
    <message>
        <source>complete files</source>
        <translation>dossiers complets</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>consentement donné</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>in the stock</source>
        <translation>en stock</translation>
    </message>
    <message>
        <source>kinship proven</source>
        <translation>parenté prouvée</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>missing entries</source>
        <translation>données manquantes</translation>
    </message>
    <message>
        <source>new in the period</source>
        <translation>nouveaux de la période</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>structures</translation>
    </message>
    <message>
        <source>people</source>
        <translation>bénéficiaires</translation>
    </message>
    <message>
        <source>points of vulnerability</source>
        <translation>points de vulnérabilité</translation>
    </message>
    <message>
        <source>registration taken over from paper</source>
        <translation>inscription reprise du papier</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>taken over from paper</source>
        <translation>reprises du papier</translation>
    </message>
    <message>
        <source>with a disability</source>
        <translation>en situation de handicap</translation>
    </message>
    <message>
        <source>young</source>
        <translation>jeunes</translation>
    </message>
    <message>
        <source>……, on {day}</source>
        <translation>……, le {day}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Calendar (F4)</source>
        <translation>Calendrier (F4)</translation>
    </message>
    <message>
        <source>Choose one of the values offered</source>
        <translation>Choisissez une des valeurs proposées</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12</source>
        <translation>Écrivez un nombre entier, par exemple 12</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation>{label}, obligatoire</translation>
    </message>
</context>
<context>
    <name>Fighter</name>
    <message>
        <source>Category</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Children on file</source>
        <translation>Enfants inscrits</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Date de décès</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Fighter&apos;s card number</source>
        <translation>N° de carte de résistant</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>N° de dossier</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First name in Latin letters</source>
        <translation>Prénom en lettres latines</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Identity card number</source>
        <translation>N° de carte nationale</translation>
    </message>
    <message>
        <source>Living or deceased</source>
        <translation>Vivant ou décédé</translation>
    </message>
    <message>
        <source>No child is on file yet</source>
        <translation>Aucun enfant inscrit pour le moment</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observations</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>A marked copy of «{name}» can not be made: open it in Excel, save it again and try once more</source>
        <translation>Impossible de faire une copie annotée de « {name} » : ouvrez-le dans Excel, enregistrez-le puis réessayez</translation>
    </message>
    <message>
        <source>A sheet of «{name}» has too many rows ({limit} at most): split it into several files</source>
        <translation>Une feuille de « {name} » a trop de lignes ({limit} au plus) : répartissez-la en plusieurs fichiers</translation>
    </message>
    <message>
        <source>A sheet of «{name}» uses too many columns ({limit} at most): clear what lies beyond the list</source>
        <translation>Une feuille de « {name} » utilise trop de colonnes ({limit} au plus) : effacez ce qui dépasse la liste</translation>
    </message>
    <message>
        <source>Reading «{name}» took too long and was given up: split it into several files</source>
        <translation>La lecture de « {name} » était trop longue et a été abandonnée : répartissez-le en plusieurs fichiers</translation>
    </message>
    <message>
        <source>Sheet «{sheet}» has more rows than Excel allows: nothing was written</source>
        <translation>La feuille « {sheet} » a plus de lignes qu&apos;Excel n&apos;en accepte : rien n&apos;a été écrit</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed</source>
        <translation>Arrêté : rien n&apos;a été modifié</translation>
    </message>
    <message>
        <source>The disk is full: «{name}» was not written. Free some space and try again</source>
        <translation>Le disque est plein : « {name} » n&apos;a pas été écrit. Libérez de l&apos;espace et réessayez</translation>
    </message>
    <message>
        <source>The disk reports an error: «{name}» was not written</source>
        <translation>Le disque signale une erreur : « {name} » n&apos;a pas été écrit</translation>
    </message>
    <message>
        <source>The file «{name}» can not be read: check that it is not protected or open elsewhere</source>
        <translation>Le fichier « {name} » ne peut pas être lu : vérifiez qu&apos;il n&apos;est ni protégé ni ouvert ailleurs</translation>
    </message>
    <message>
        <source>The file «{name}» is damaged and can not be read: open it in Excel and save it again</source>
        <translation>Le fichier « {name} » est endommagé et ne peut pas être lu : ouvrez-le dans Excel et enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>The file «{name}» is empty</source>
        <translation>Le fichier « {name} » est vide</translation>
    </message>
    <message>
        <source>The file «{name}» is not there</source>
        <translation>Le fichier « {name} » n&apos;existe pas</translation>
    </message>
    <message>
        <source>The folder of «{name}» is not there</source>
        <translation>Le dossier de « {name} » n&apos;existe pas</translation>
    </message>
    <message>
        <source>The text of cell {cell} in sheet «{sheet}» is longer than Excel allows: nothing was written</source>
        <translation>Le texte de la cellule {cell} de la feuille « {sheet} » est plus long qu&apos;Excel ne l&apos;accepte : rien n&apos;a été écrit</translation>
    </message>
    <message>
        <source>You may not write «{name}» in this folder: choose another folder</source>
        <translation>Vous ne pouvez pas écrire « {name} » dans ce dossier : choisissez un autre dossier</translation>
    </message>
    <message>
        <source>«{name}» can not be the name of a file here: choose another name</source>
        <translation>« {name} » ne peut pas être un nom de fichier ici : choisissez un autre nom</translation>
    </message>
    <message>
        <source>«{name}» contains macros: save it in Excel as .xlsx, without macros</source>
        <translation>« {name} » contient des macros : enregistrez-le dans Excel en .xlsx, sans macros</translation>
    </message>
    <message>
        <source>«{name}» has no sheet «{sheet}»</source>
        <translation>« {name} » n&apos;a pas de feuille « {sheet} »</translation>
    </message>
    <message>
        <source>«{name}» has too many filled cells ({limit} at most): split it into several files</source>
        <translation>« {name} » a trop de cellules remplies ({limit} au plus) : répartissez-le en plusieurs fichiers</translation>
    </message>
    <message>
        <source>«{name}» has too many sheets ({limit} at most)</source>
        <translation>« {name} » a trop de feuilles ({limit} au plus)</translation>
    </message>
    <message>
        <source>«{name}» is a LibreOffice spreadsheet (.ods): save it as .xlsx and try again</source>
        <translation>« {name} » est un classeur LibreOffice (.ods) : enregistrez-le en .xlsx et réessayez</translation>
    </message>
    <message>
        <source>«{name}» is a binary Excel workbook (.xlsb): open it in Excel and save it as .xlsx</source>
        <translation>« {name} » est un classeur Excel binaire (.xlsb) : ouvrez-le dans Excel et enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>«{name}» is a device or a pipe, not a file: choose another name</source>
        <translation>« {name} » est un périphérique, pas un fichier : choisissez un autre nom</translation>
    </message>
    <message>
        <source>«{name}» is a folder, not a file</source>
        <translation>« {name} » est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>«{name}» is a text file, not an Excel workbook: open it in Excel and save it as .xlsx</source>
        <translation>« {name} » est un fichier texte, pas un classeur Excel : ouvrez-le dans Excel et enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>«{name}» is a web page saved under an Excel name: open it in Excel and save it as .xlsx</source>
        <translation>« {name} » est une page web enregistrée sous un nom Excel : ouvrez-la dans Excel et enregistrez-la en .xlsx</translation>
    </message>
    <message>
        <source>«{name}» is built in a way that no spreadsheet program writes: it was not opened</source>
        <translation>« {name} » est construit comme aucun tableur ne le fait : il n&apos;a pas été ouvert</translation>
    </message>
    <message>
        <source>«{name}» is in the old Excel format (.xls): open it in Excel and save it as .xlsx</source>
        <translation>« {name} » est dans l&apos;ancien format Excel (.xls) : ouvrez-le dans Excel et enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>«{name}» is not an Excel workbook</source>
        <translation>« {name} » n&apos;est pas un classeur Excel</translation>
    </message>
    <message>
        <source>«{name}» is open in another program: close it and try again, or choose another name</source>
        <translation>« {name} » est ouvert dans un autre programme : fermez-le et réessayez, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>«{name}» is protected by a password: remove the password in Excel and save it again</source>
        <translation>« {name} » est protégé par un mot de passe : retirez-le dans Excel et enregistrez à nouveau</translation>
    </message>
    <message>
        <source>«{name}» is too large ({limit} MB at most): split it into several files</source>
        <translation>« {name} » est trop gros ({limit} Mo au plus) : répartissez-le en plusieurs fichiers</translation>
    </message>
    <message>
        <source>«{name}» needs more memory than it may take: split it into several files</source>
        <translation>« {name} » demande plus de mémoire que permis : répartissez-le en plusieurs fichiers</translation>
    </message>
    <message>
        <source>«{name}» takes figures from other workbooks: copy its cells as values into a new workbook</source>
        <translation>« {name} » prend des chiffres dans d&apos;autres classeurs : copiez ses cellules en valeurs dans un nouveau classeur</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>All categories</source>
        <translation>Toutes les qualités</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>All employment situations</source>
        <translation>Toutes les situations</translation>
    </message>
    <message>
        <source>All kinships</source>
        <translation>Tous les liens</translation>
    </message>
    <message>
        <source>All legal forms</source>
        <translation>Toutes les formes</translation>
    </message>
    <message>
        <source>All levels of education</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Toutes les provinces</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Any vulnerability</source>
        <translation>Toute vulnérabilité</translation>
    </message>
    <message>
        <source>Both sexes</source>
        <translation>Les deux sexes</translation>
    </message>
    <message>
        <source>Complete and incomplete</source>
        <translation>Complets et incomplets</translation>
    </message>
    <message>
        <source>Complete files</source>
        <translation>Dossiers complets</translation>
    </message>
    <message>
        <source>Incomplete files</source>
        <translation>Dossiers incomplets</translation>
    </message>
    <message>
        <source>Living and deceased</source>
        <translation>Vivants et décédés</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Avec handicap</translation>
    </message>
    <message>
        <source>With or without disability</source>
        <translation>Avec ou sans handicap</translation>
    </message>
    <message>
        <source>Without disability</source>
        <translation>Sans handicap</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n problem(s) prevent saving</source>
        <translation>
            <numerusform>%n problème empêche l&apos;enregistrement</numerusform>
            <numerusform>%n problèmes empêchent l&apos;enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Another fighter</source>
        <translation>Un autre résistant</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Une autre structure</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour à la fiche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L&apos;abandonner</translation>
    </message>
    <message>
        <source>Look at the record above; saving again means that it is another one</source>
        <translation>Voyez la fiche ci-dessus ; enregistrer de nouveau veut dire que c&apos;en est une autre</translation>
    </message>
    <message>
        <source>Name and card, such as «محمد بن علي 12457/58»</source>
        <translation>Nom et carte, comme « محمد بن علي 12457/58 »</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>Nouveau bénéficiaire</translation>
    </message>
    <message>
        <source>New fighter</source>
        <translation>Nouveau résistant</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle structure</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Register a new fighter: {name}</source>
        <translation>Inscrire un nouveau résistant : {name}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Enregistrer et nouveau</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Afficher la fiche</translation>
    </message>
    <message>
        <source>This fighter may already be on file:</source>
        <translation>Ce résistant est peut-être déjà enregistré :</translation>
    </message>
    <message>
        <source>This organisation may already be on file:</source>
        <translation>Cette structure est peut-être déjà enregistrée :</translation>
    </message>
    <message>
        <source>This person may already be on file:</source>
        <translation>Cette personne est peut-être déjà inscrite :</translation>
    </message>
    <message>
        <source>This record is in the trash: restore it first</source>
        <translation>Cette fiche est dans la corbeille : restaurez-la d&apos;abord</translation>
    </message>
    <message>
        <source>What you had typed on {day} at {time} was brought back; it is not saved yet</source>
        <translation>Votre saisie du {day} à {time} a été restaurée ; elle n&apos;est pas encore enregistrée</translation>
    </message>
    <message>
        <source>next section</source>
        <translation>section suivante</translation>
    </message>
    <message>
        <source>to the next one</source>
        <translation>au suivant</translation>
    </message>
    <message>
        <source>{filled} of {total}</source>
        <translation>{filled} sur {total}</translation>
    </message>
    <message>
        <source>{title} goes to the trash, from which it can be restored.</source>
        <translation>{title} va à la corbeille, d&apos;où il peut être restauré.</translation>
    </message>
    <message>
        <source>{title} — card {card}</source>
        <translation>{title} — carte {card}</translation>
    </message>
    <message>
        <source>{title} — {number} ({reason})</source>
        <translation>{title} — {number} ({reason})</translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message>
        <source>Board of directors</source>
        <translation>Conseil d&apos;administration</translation>
    </message>
    <message>
        <source>One manager</source>
        <translation>Un gérant</translation>
    </message>
    <message>
        <source>Several managers</source>
        <translation>Plusieurs gérants</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À compter du</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Member {name}: {what}</source>
        <translation>Membre {name} : {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Saisi le</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage taken back</source>
        <translation>Étape annulée</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>Sorti de la corbeille</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>A file begun on {day} at {time} was not saved</source>
        <translation>Un dossier commencé le {day} à {time} n&apos;a pas été enregistré</translation>
    </message>
    <message>
        <source>Another warning of the law</source>
        <translation>Autre avertissement légal</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Beneficiaries by commune</source>
        <translation>Bénéficiaires par commune</translation>
    </message>
    <message>
        <source>Beneficiaries by province</source>
        <translation>Bénéficiaires par province</translation>
    </message>
    <message>
        <source>Board smaller or larger than the law allows</source>
        <translation>Conseil plus petit ou plus grand que la loi ne le permet</translation>
    </message>
    <message>
        <source>Capital under what the law asks for</source>
        <translation>Capital inférieur au minimum légal</translation>
    </message>
    <message>
        <source>Changes to {title} on {day} at {time} were not saved</source>
        <translation>Des modifications de {title} le {day} à {time} n&apos;ont pas été enregistrées</translation>
    </message>
    <message>
        <source>Check: same fighter and same first name</source>
        <translation>À vérifier : même résistant et même prénom</translation>
    </message>
    <message>
        <source>Check: same fighter&apos;s card</source>
        <translation>À vérifier : même carte de résistant</translation>
    </message>
    <message>
        <source>Check: same name and same date of birth</source>
        <translation>À vérifier : même nom et même date de naissance</translation>
    </message>
    <message>
        <source>Check: same name in the same commune</source>
        <translation>À vérifier : même nom dans la même commune</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Fewer members than the law asks for</source>
        <translation>Moins de membres que la loi ne le demande</translation>
    </message>
    <message>
        <source>Files that lack something a complete file needs</source>
        <translation>Dossiers auxquels il manque un élément</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>New beneficiaries by month</source>
        <translation>Nouveaux bénéficiaires par mois</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>Nouveau bénéficiaire</translation>
    </message>
    <message>
        <source>No beneficiary has a commune yet</source>
        <translation>Aucun bénéficiaire n&apos;a encore de commune</translation>
    </message>
    <message>
        <source>No beneficiary is registered yet</source>
        <translation>Aucun bénéficiaire inscrit pour le moment</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien n&apos;est en attente</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Doublon possible</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Registered this month</source>
        <translation>Inscrits ce mois</translation>
    </message>
    <message>
        <source>Share under what the law asks for</source>
        <translation>Part inférieure au minimum légal</translation>
    </message>
    <message>
        <source>The final receipt is dated before the provisional one</source>
        <translation>Le récépissé définitif est antérieur au provisoire</translation>
    </message>
    <message>
        <source>The final receipt is overdue</source>
        <translation>Le récépissé définitif est en retard</translation>
    </message>
    <message>
        <source>The first {shown} of {count}</source>
        <translation>Les {shown} premiers sur {count}</translation>
    </message>
    <message>
        <source>The managers&apos; mandate has ended</source>
        <translation>Le mandat des dirigeants a pris fin</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Ce qu&apos;il faut</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Avec handicap</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>{count} complete files</source>
        <translation>Dossiers complets : {count}</translation>
    </message>
    <message>
        <source>{count} exist in law</source>
        <translation>Existent légalement : {count}</translation>
    </message>
    <message>
        <source>{count} in {month}</source>
        <translation>{count} en {month}</translation>
    </message>
    <message>
        <source>{share} of the beneficiaries</source>
        <translation>{share} des bénéficiaires</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n hidden row(s) of the list are read too</source>
        <translation>
            <numerusform>%n ligne masquée de la liste est lue aussi</numerusform>
            <numerusform>%n lignes masquées de la liste sont lues aussi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were taken in</source>
        <translation>
            <numerusform>%n fiche importée</numerusform>
            <numerusform>%n fiches importées</numerusform>
        </translation>
    </message>
    <message>
        <source>A file can also be dropped on this page</source>
        <translation>Vous pouvez aussi déposer un fichier sur cette page</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présentes</translation>
    </message>
    <message>
        <source>Already there with another value: what is on file stays</source>
        <translation>Déjà enregistré avec une autre valeur : l&apos;enregistrement reste tel quel</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other cell(s) written so</source>
        <translation>
            <numerusform>Aussi dans %n autre cellule écrite ainsi</numerusform>
            <numerusform>Aussi dans %n autres cellules écrites ainsi</numerusform>
        </translation>
    </message>
    <message>
        <source>An Excel list of people or organisations is checked whole before anything is written</source>
        <translation>Une liste Excel est contrôlée en entier avant que rien ne soit écrit</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Autre liste</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose a marked cell to see what is wrong with it</source>
        <translation>Choisissez une cellule signalée pour voir son problème</translation>
    </message>
    <message>
        <source>Choose a value of the list</source>
        <translation>Choisissez une valeur de la liste</translation>
    </message>
    <message>
        <source>Choose the Excel file</source>
        <translation>Choisir le fichier Excel</translation>
    </message>
    <message>
        <source>Columns not taken in: {columns}</source>
        <translation>Colonnes non reprises : {columns}</translation>
    </message>
    <message>
        <source>Cooperatives and associations</source>
        <translation>Coopératives et associations</translation>
    </message>
    <message>
        <source>Copy rows in Excel together with their headings, then press Ctrl+V here</source>
        <translation>Copiez des lignes avec leurs titres dans Excel, puis appuyez ici sur Ctrl+V</translation>
    </message>
    <message>
        <source>Copy with the problems marked</source>
        <translation>Copie annotée</translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation>Corrigées ici</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>Date d&apos;inscription</translation>
    </message>
    <message>
        <source>Date of the stage</source>
        <translation>Date de l&apos;étape</translation>
    </message>
    <message>
        <source>Empty list to be filled</source>
        <translation>Liste vide à remplir</translation>
    </message>
    <message>
        <source>Everything is ready (Ctrl+Enter)</source>
        <translation>La liste est prête (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Classeurs Excel</translation>
    </message>
    <message>
        <source>Family and first name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Import of beneficiaries</source>
        <translation>Importation de bénéficiaires</translation>
    </message>
    <message>
        <source>Import of cooperatives and associations</source>
        <translation>Importation de coopératives et d&apos;associations</translation>
    </message>
    <message>
        <source>Leave the list that is being corrected?</source>
        <translation>Quitter la liste en cours de correction ?</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Écarter la ligne</translation>
    </message>
    <message>
        <source>May be the same as {of}: {reason}</source>
        <translation>Peut-être le même que {of} : {reason}</translation>
    </message>
    <message>
        <source>May be there already</source>
        <translation>Peut-être déjà présent</translation>
    </message>
    <message>
        <source>Maybe twice</source>
        <translation>Doublons ?</translation>
    </message>
    <message>
        <source>Name of the fighter</source>
        <translation>Nom du résistant</translation>
    </message>
    <message>
        <source>Nearest to it</source>
        <translation>Le plus proche</translation>
    </message>
    <message>
        <source>No fighter with this card is on file: the list must name him</source>
        <translation>Aucun résistant n&apos;a cette carte : la liste doit le nommer</translation>
    </message>
    <message>
        <source>No problem is left</source>
        <translation>Il ne reste aucun problème</translation>
    </message>
    <message>
        <source>No row of this list carries our headings: start from the empty list of coopdesk</source>
        <translation>Aucune ligne de cette liste ne porte nos titres : partez du modèle vide</translation>
    </message>
    <message>
        <source>No rows are copied: copy them in Excel with their headings first</source>
        <translation>Aucune ligne copiée : copiez-les d&apos;abord dans Excel avec leurs titres</translation>
    </message>
    <message>
        <source>No stage has this name</source>
        <translation>Aucune étape ne porte ce nom</translation>
    </message>
    <message numerus="yes">
        <source>Not possible yet: %n problem(s) {rows}</source>
        <translation>
            <numerusform>Pas encore possible : %n problème {rows}</numerusform>
            <numerusform>Pas encore possible : %n problèmes {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this list is new</source>
        <translation>Rien de nouveau dans cette liste</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken in: %n problem(s) must be corrected first</source>
        <translation>
            <numerusform>Rien n&apos;a été importé : %n problème doit d&apos;abord être corrigé</numerusform>
            <numerusform>Rien n&apos;a été importé : %n problèmes doivent d&apos;abord être corrigés</numerusform>
        </translation>
    </message>
    <message>
        <source>On file: {value}</source>
        <translation>Au bureau : {value}</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Other sheets are not read: {sheets}</source>
        <translation>Autres feuilles non lues : {sheets}</translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation>Coller un bloc</translation>
    </message>
    <message>
        <source>Pasted block</source>
        <translation>Bloc collé</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Reading and checking the list…</source>
        <translation>Lecture et contrôle de la liste…</translation>
    </message>
    <message>
        <source>Record or row {of}, «{column}»</source>
        <translation>Fiche ou ligne {of}, «{column}»</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>N° d&apos;immatriculation</translation>
    </message>
    <message>
        <source>Required cell is empty</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row {row} may be the same as {of}: {reason}. This does not block</source>
        <translation>La ligne {row} est peut-être la même que {of} : {reason}. Non bloquant</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Rows taken for totals or signatures: {rows}</source>
        <translation>Lignes prises pour des totaux ou des signatures : {rows}</translation>
    </message>
    <message>
        <source>Sheet «{sheet}», row {row}, «{column}»</source>
        <translation>Feuille « {sheet} », ligne {row}, « {column} »</translation>
    </message>
    <message>
        <source>Sheet «{sheet}», «{column}», cell {cell}</source>
        <translation>Feuille «{sheet}», «{column}», cellule {cell}</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Sound and new</source>
        <translation>Correctes et nouvelles</translation>
    </message>
    <message>
        <source>Sound rows too</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take «{value}»</source>
        <translation>Prendre « {value} »</translation>
    </message>
    <message>
        <source>Taking in the list…</source>
        <translation>Importation de la liste…</translation>
    </message>
    <message>
        <source>The cell holds a formula without its result: open the file in Excel and save it again</source>
        <translation>La cellule contient une formule sans résultat : ouvrez le fichier dans Excel et enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>The cell shows the error {code}</source>
        <translation>La cellule affiche l&apos;erreur {code}</translation>
    </message>
    <message>
        <source>The corrections made here are not kept. The file itself was not changed.</source>
        <translation>Les corrections faites ici ne sont pas conservées. Le fichier lui-même n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>The empty list is in {file}</source>
        <translation>La liste vide est dans {file}</translation>
    </message>
    <message>
        <source>The list is taken in whole or not at all</source>
        <translation>La liste est importée en entier ou pas du tout</translation>
    </message>
    <message>
        <source>The marked copy is in {file}</source>
        <translation>La copie annotée est dans {file}</translation>
    </message>
    <message>
        <source>There with other values</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>These are the headings of a list of organisations: choose organisations as what the list holds</source>
        <translation>Ce sont les intitulés d&apos;une liste d&apos;organisations : choisissez les organisations comme contenu de la liste</translation>
    </message>
    <message>
        <source>These are the headings of a list of people: choose people as what the list holds</source>
        <translation>Ce sont les intitulés d&apos;une liste de personnes : choisissez les bénéficiaires comme contenu de la liste</translation>
    </message>
    <message>
        <source>These headings stand twice, only the first column is taken in: {columns}</source>
        <translation>Intitulés en double, seule la première colonne est reprise : {columns}</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>What must be corrected</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Contenu de la liste</translation>
    </message>
    <message>
        <source>What the list says</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Avec problèmes</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloquant</translation>
    </message>
    <message>
        <source>correct in the cell</source>
        <translation>corriger dans la cellule</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>dans %n ligne</numerusform>
            <numerusform>dans %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>problème suivant</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>take the nearest value</source>
        <translation>prendre la plus proche</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>{name} · sheet «{sheet}» · nothing was written yet</source>
        <translation>{name} · feuille « {sheet} » · rien n&apos;est encore écrit</translation>
    </message>
    <message>
        <source>«{name}» is the list itself: give the marked copy another name</source>
        <translation>«{name}» est la liste elle-même : donnez un autre nom à la copie annotée</translation>
    </message>
</context>
<context>
    <name>Institution</name>
    <message>
        <source>High Commission for Former Resistance Fighters</source>
        <translation>Haut-Commissariat aux anciens résistants et anciens membres de l&apos;armée de libération</translation>
    </message>
    <message>
        <source>Social Development Agency</source>
        <translation>Agence de développement social</translation>
    </message>
</context>
<context>
    <name>Kinship</name>
    <message>
        <source>Daughter</source>
        <translation>Fille</translation>
    </message>
    <message>
        <source>Granddaughter</source>
        <translation>Petite-fille</translation>
    </message>
    <message>
        <source>Grandson</source>
        <translation>Petit-fils</translation>
    </message>
    <message>
        <source>No kinship</source>
        <translation>Sans lien</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Conjoint</translation>
    </message>
    <message>
        <source>The fighter in person</source>
        <translation>Le résistant lui-même</translation>
    </message>
    <message>
        <source>Widow of a fighter</source>
        <translation>Veuve</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>A share is under {amount} DH</source>
        <translation>La part est inférieure à {amount} DH</translation>
    </message>
    <message>
        <source>Fewer than {minimum} members: the law asks for {minimum} founders at least</source>
        <translation>Moins de {minimum} membres : la loi demande au moins {minimum} fondateurs</translation>
    </message>
    <message>
        <source>No final receipt {days} days after the provisional one: the association may act by law</source>
        <translation>Pas de récépissé définitif {days} jours après le provisoire : l&apos;association peut légalement agir</translation>
    </message>
    <message>
        <source>The board has {size} members; it has {minimum} to {maximum}</source>
        <translation>Le conseil compte {size} membres ; il en faut de {minimum} à {maximum}</translation>
    </message>
    <message>
        <source>The capital is under {amount} DH</source>
        <translation>Le capital est inférieur à {amount} DH</translation>
    </message>
    <message>
        <source>The final receipt is dated before the provisional one</source>
        <translation>Le récépissé définitif est antérieur au provisoire</translation>
    </message>
    <message>
        <source>The managers&apos; mandate has ended</source>
        <translation>Le mandat des dirigeants a pris fin</translation>
    </message>
</context>
<context>
    <name>Legal form</name>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Coopérative</translation>
    </message>
    <message>
        <source>Economic interest group</source>
        <translation>Groupement d&apos;intérêt économique</translation>
    </message>
    <message>
        <source>Individual project (auto-entrepreneur)</source>
        <translation>Projet individuel (auto-entrepreneur)</translation>
    </message>
    <message>
        <source>Union of cooperatives</source>
        <translation>Union de coopératives</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Deceased</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Vivant</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Children on file</source>
        <translation>Enfants inscrits</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Family and first name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation>Résistant</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Incomplete ({count})</source>
        <translation>Incomplet ({count})</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>N° d&apos;immatriculation</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnérabilité</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
</context>
<context>
    <name>Marital status</name>
    <message>
        <source>Divorced</source>
        <translation>Divorcé(e)</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>Marié(e)</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Célibataire</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>Veuf(ve)</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message numerus="yes">
        <source>%n member(s) copied: paste them into Excel</source>
        <translation>
            <numerusform>%n membre copié : collez-le dans Excel</numerusform>
            <numerusform>%n membres copiés : collez-les dans Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Ajouter le membre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Capital (DH)</source>
        <translation>Capital (DH)</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>N° CNIE</translation>
    </message>
    <message>
        <source>Children of fighters</source>
        <translation>Enfants de résistants</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Copier pour Excel</translation>
    </message>
    <message>
        <source>Correct or end</source>
        <translation>Corriger ou mettre fin</translation>
    </message>
    <message>
        <source>Date of entry</source>
        <translation>Date d&apos;adhésion</translation>
    </message>
    <message>
        <source>Date of exit</source>
        <translation>Date de sortie</translation>
    </message>
    <message>
        <source>Member organisation</source>
        <translation>Structure membre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Paid up (DH)</source>
        <translation>Montant libéré (DH)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Personne ou structure</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Motif de sortie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Save the member</source>
        <translation>Enregistrer le membre</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Avec handicap</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Youth (under {age})</source>
        <translation>Jeunes (moins de {age} ans)</translation>
    </message>
</context>
<context>
    <name>Milieu</name>
    <message>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>Urbain</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>1 if this is the only PC of the office</source>
        <translation>1 si c&apos;est le seul PC du service</translation>
    </message>
    <message>
        <source>CNDP authorisation number</source>
        <translation>N° d&apos;autorisation CNDP</translation>
    </message>
    <message>
        <source>Central services</source>
        <translation>Services centraux</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Code du service</translation>
    </message>
    <message>
        <source>Every change bears this name</source>
        <translation>Chaque modification porte ce nom</translation>
    </message>
    <message>
        <source>Find a province or a region</source>
        <translation>Chercher une province ou une région</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Local office of {place}</source>
        <translation>Bureau local de {place}</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nom de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Number of this post</source>
        <translation>Numéro de ce poste</translation>
    </message>
    <message>
        <source>Province or region of the office</source>
        <translation>Province ou région du service</translation>
    </message>
    <message>
        <source>Provinces served</source>
        <translation>Provinces desservies</translation>
    </message>
    <message>
        <source>Provincial delegation of {place}</source>
        <translation>Délégation provinciale de {place}</translation>
    </message>
    <message>
        <source>Regional coordination of {place}</source>
        <translation>Coordination régionale de {place}</translation>
    </message>
    <message>
        <source>Regional delegation of {place}</source>
        <translation>Délégation régionale de {place}</translation>
    </message>
    <message>
        <source>Such as {example}; it stands in every number that this office gives</source>
        <translation>Comme {example} ; il figure dans chaque numéro donné par ce service</translation>
    </message>
    <message>
        <source>{count} of {whole} provinces chosen</source>
        <translation>{count} provinces choisies sur {whole}</translation>
    </message>
    <message>
        <source>{region}, whole region</source>
        <translation>{region}, toute la région</translation>
    </message>
</context>
<context>
    <name>Office kind</name>
    <message>
        <source>Headquarters</source>
        <translation>Services centraux</translation>
    </message>
    <message>
        <source>Local office</source>
        <translation>Bureau local</translation>
    </message>
    <message>
        <source>Provincial delegation</source>
        <translation>Délégation provinciale</translation>
    </message>
    <message>
        <source>Regional coordination</source>
        <translation>Coordination régionale</translation>
    </message>
    <message>
        <source>Regional delegation</source>
        <translation>Délégation régionale</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>A member or a step was begun</source>
        <translation>Un membre ou une étape est commencé</translation>
    </message>
    <message>
        <source>Auto-entrepreneur number</source>
        <translation>N° d&apos;auto-entrepreneur</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Bank account (RIB)</source>
        <translation>Compte bancaire (RIB)</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>CNSS affiliation</source>
        <translation>Affiliation CNSS</translation>
    </message>
    <message>
        <source>Capital (DH)</source>
        <translation>Capital (DH)</translation>
    </message>
    <message>
        <source>Capital and members declared</source>
        <translation>Capital et membres déclarés</translation>
    </message>
    <message>
        <source>Category of cooperative</source>
        <translation>Catégorie de coopérative</translation>
    </message>
    <message>
        <source>Common identifier (ICE)</source>
        <translation>Identifiant commun (ICE)</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>End of the managers&apos; mandate</source>
        <translation>Fin du mandat des dirigeants</translation>
    </message>
    <message>
        <source>Form of management</source>
        <translation>Mode de gestion</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège social</translation>
    </message>
    <message>
        <source>Holder of the individual project</source>
        <translation>Porteur du projet individuel</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>It was not recorded yet and would be lost.</source>
        <translation>Rien n&apos;est encore enregistré et tout serait perdu.</translation>
    </message>
    <message>
        <source>Last ordinary assembly</source>
        <translation>Dernière assemblée ordinaire</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Men declared at registration</source>
        <translation>Hommes déclarés à l&apos;immatriculation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Number of shares</source>
        <translation>Nombre de parts</translation>
    </message>
    <message>
        <source>Place and contact</source>
        <translation>Siège et contact</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Steps and receipts</source>
        <translation>Étapes et récépissés</translation>
    </message>
    <message>
        <source>Tax identifier (IF)</source>
        <translation>Identifiant fiscal (IF)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>The law:</source>
        <translation>La loi :</translation>
    </message>
    <message>
        <source>Trade register (RC)</source>
        <translation>Registre du commerce (RC)</translation>
    </message>
    <message>
        <source>Value of a share (DH)</source>
        <translation>Valeur de la part (DH)</translation>
    </message>
    <message>
        <source>Women declared at registration</source>
        <translation>Femmes déclarées à l&apos;immatriculation</translation>
    </message>
    <message>
        <source>registered under {number}</source>
        <translation>immatriculée sous {number}</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>AMO Tadamon</source>
        <translation>AMO Tadamon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Card valid until</source>
        <translation>Carte valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>N° d&apos;attestation de handicap</translation>
    </message>
    <message>
        <source>Civil and social digital identifier</source>
        <translation>Identifiant digital civil et social</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Consent form number</source>
        <translation>N° du formulaire de consentement</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Date of consent (law 09-08)</source>
        <translation>Date du consentement (loi 09-08)</translation>
    </message>
    <message>
        <source>Date of the score</source>
        <translation>Date du score</translation>
    </message>
    <message>
        <source>Day, month and year</source>
        <translation>Jour, mois et année</translation>
    </message>
    <message>
        <source>Degree of disability</source>
        <translation>Degré de handicap</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Personnes à charge</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Employment situation</source>
        <translation>Situation professionnelle</translation>
    </message>
    <message>
        <source>Family booklet number</source>
        <translation>N° du livret de famille</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>Nom du père</translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation>Résistant</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>N° de dossier</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First name in Latin letters</source>
        <translation>Prénom en lettres latines</translation>
    </message>
    <message>
        <source>Given when saved</source>
        <translation>Attribué à l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Home and contact</source>
        <translation>Domicile et contact</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Identity card number</source>
        <translation>N° de carte nationale</translation>
    </message>
    <message>
        <source>Kind of disability</source>
        <translation>Type de handicap</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Lien de parenté</translation>
    </message>
    <message>
        <source>Kinship to a fighter</source>
        <translation>Lien avec un résistant</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Niveau d&apos;instruction</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Situation familiale</translation>
    </message>
    <message>
        <source>May change once answered</source>
        <translation>Peut changer après saisie de</translation>
    </message>
    <message>
        <source>Milieu</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Missing for a complete file</source>
        <translation>Manque pour un dossier complet</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Mois et année</translation>
    </message>
    <message>
        <source>Monthly income (DH)</source>
        <translation>Revenu mensuel (DH)</translation>
    </message>
    <message>
        <source>Months of unemployment</source>
        <translation>Mois de chômage</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Nom de la mère</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <translation>Personne en situation de handicap</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>Précision de la date</translation>
    </message>
    <message>
        <source>Proof of kinship</source>
        <translation>Preuve du lien</translation>
    </message>
    <message>
        <source>Province and region</source>
        <translation>Province et région</translation>
    </message>
    <message>
        <source>Schooling and work</source>
        <translation>Études et emploi</translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation>Second téléphone</translation>
    </message>
    <message>
        <source>Severe from {severe}, moderate from {moderate}.</source>
        <translation>Forte à partir de {severe}, moyenne à partir de {moderate}.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Social register and consent</source>
        <translation>Registre et consentement</translation>
    </message>
    <message>
        <source>Social register score</source>
        <translation>Score du registre social</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Formation professionnelle</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnérabilité</translation>
    </message>
    <message>
        <source>Vulnerability criteria</source>
        <translation>Critères de vulnérabilité</translation>
    </message>
    <message>
        <source>Vulnerability score</source>
        <translation>Score de vulnérabilité</translation>
    </message>
    <message>
        <source>Weights of the settings as delivered.</source>
        <translation>Poids des paramètres d&apos;origine.</translation>
    </message>
    <message>
        <source>Weights of the settings in force since {day}.</source>
        <translation>Poids des paramètres en vigueur depuis le {day}.</translation>
    </message>
    <message>
        <source>Year obtained</source>
        <translation>Année d&apos;obtention</translation>
    </message>
    <message>
        <source>Year only</source>
        <translation>Année seule</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>10 digits that begin with 05, 06 or 07</source>
        <translation>10 chiffres commençant par 05, 06 ou 07</translation>
    </message>
    <message>
        <source>10 digits, or + and the number of another country</source>
        <translation>10 chiffres, ou + suivi d&apos;un numéro étranger</translation>
    </message>
    <message>
        <source>A code such as HCAR-05.091 or ADS-05: institution, region, province</source>
        <translation>Un code tel que HCAR-05.091 ou ADS-05 : institution, région, province</translation>
    </message>
    <message>
        <source>A fighter is named though the kinship is «none»</source>
        <translation>Un résistant est indiqué alors que le lien est « sans »</translation>
    </message>
    <message>
        <source>A kind or degree is given though there is no disability</source>
        <translation>Un type ou un degré est indiqué alors qu&apos;il n&apos;y a pas de handicap</translation>
    </message>
    <message>
        <source>A number of another country: write it as the second telephone</source>
        <translation>Un numéro étranger : écrivez-le comme second téléphone</translation>
    </message>
    <message>
        <source>An amount can not be negative</source>
        <translation>Un montant ne peut pas être négatif</translation>
    </message>
    <message>
        <source>An organisation can not be its own member</source>
        <translation>Une structure ne peut pas être membre d&apos;elle-même</translation>
    </message>
    <message>
        <source>At most 7 decimals</source>
        <translation>7 décimales au plus</translation>
    </message>
    <message>
        <source>At most two decimals: a dirham has 100 centimes</source>
        <translation>Deux décimales au plus : un dirham a 100 centimes</translation>
    </message>
    <message>
        <source>At most {limit} characters</source>
        <translation>{limit} caractères au plus</translation>
    </message>
    <message>
        <source>At most {limit} characters, this has {length}</source>
        <translation>{limit} caractères au plus, il y en a {length}</translation>
    </message>
    <message>
        <source>Between {minimum} and {maximum}</source>
        <translation>Entre {minimum} et {maximum}</translation>
    </message>
    <message>
        <source>Choose a record of the list</source>
        <translation>Choisissez une fiche de la liste</translation>
    </message>
    <message>
        <source>Choose one person or one organisation</source>
        <translation>Choisissez une personne ou une structure</translation>
    </message>
    <message>
        <source>Consent can not come before birth</source>
        <translation>Le consentement ne peut pas précéder la naissance</translation>
    </message>
    <message>
        <source>Few digits for an identity card: check the number</source>
        <translation>Peu de chiffres pour une carte d&apos;identité : vérifiez le numéro</translation>
    </message>
    <message>
        <source>Is a member already</source>
        <translation>Est déjà membre</translation>
    </message>
    <message>
        <source>Is it {whole} or {decimal}? Write {whole},00 for whole dirhams</source>
        <translation>Est-ce {whole} ou {decimal} ? Écrivez {whole},00 pour des dirhams entiers</translation>
    </message>
    <message>
        <source>More than 120 years ago: check the year</source>
        <translation>Il y a plus de 120 ans : vérifiez l&apos;année</translation>
    </message>
    <message>
        <source>No commune has this code</source>
        <translation>Aucune commune n&apos;a ce code</translation>
    </message>
    <message>
        <source>No commune has this name, neither now nor in former lists</source>
        <translation>Aucune commune ne porte ce nom, ni aujourd&apos;hui ni dans les anciennes listes</translation>
    </message>
    <message>
        <source>No post office has this code</source>
        <translation>Aucun bureau de poste n&apos;a ce code</translation>
    </message>
    <message>
        <source>No province has this code</source>
        <translation>Aucune province n&apos;a ce code</translation>
    </message>
    <message>
        <source>No province has this name</source>
        <translation>Aucune province ne porte ce nom</translation>
    </message>
    <message>
        <source>Not one of the values of this list</source>
        <translation>Ce n&apos;est pas une valeur de cette liste</translation>
    </message>
    <message>
        <source>One or two letters, then 4 to 6 digits, such as AB123456</source>
        <translation>Une ou deux lettres puis 4 à 6 chiffres, comme AB123456</translation>
    </message>
    <message>
        <source>Only a cooperative has a category</source>
        <translation>Seule une coopérative a une catégorie</translation>
    </message>
    <message>
        <source>Only an individual project has a holder</source>
        <translation>Seul un projet individuel a un porteur</translation>
    </message>
    <message>
        <source>Only persons can be members of this legal form</source>
        <translation>Seules des personnes peuvent adhérer à cette forme</translation>
    </message>
    <message>
        <source>Only the year of birth is known</source>
        <translation>Seule l&apos;année de naissance est connue</translation>
    </message>
    <message>
        <source>Several communes have this name: say which province ({provinces})</source>
        <translation>Plusieurs communes portent ce nom : précisez la province ({provinces})</translation>
    </message>
    <message>
        <source>Ten digits, this has {count}</source>
        <translation>Dix chiffres, il y en a {count}</translation>
    </message>
    <message>
        <source>The capital is not the number of shares times the value of a share</source>
        <translation>Le capital n&apos;est pas le nombre de parts multiplié par la valeur de la part</translation>
    </message>
    <message>
        <source>The code begins with the institution</source>
        <translation>Le code commence par l&apos;institution</translation>
    </message>
    <message>
        <source>The exit can not come before the entry</source>
        <translation>La sortie ne peut pas précéder l&apos;adhésion</translation>
    </message>
    <message>
        <source>The kinship does not agree with the sex</source>
        <translation>Le lien de parenté ne correspond pas au sexe</translation>
    </message>
    <message>
        <source>The last two digits do not fit the others: check the number</source>
        <translation>Les deux derniers chiffres ne correspondent pas aux autres : vérifiez le numéro</translation>
    </message>
    <message>
        <source>This amount is too large</source>
        <translation>Ce montant est trop grand</translation>
    </message>
    <message>
        <source>This commune is in {elsewhere}, not in {province}</source>
        <translation>Cette commune est dans {elsewhere}, pas dans {province}</translation>
    </message>
    <message>
        <source>This date does not exist</source>
        <translation>Cette date n&apos;existe pas</translation>
    </message>
    <message>
        <source>This date is after today</source>
        <translation>Cette date est postérieure à aujourd&apos;hui</translation>
    </message>
    <message>
        <source>This field is required</source>
        <translation>Ce champ est obligatoire</translation>
    </message>
    <message>
        <source>This figure can not be negative</source>
        <translation>Ce chiffre ne peut pas être négatif</translation>
    </message>
    <message>
        <source>This file has no such stage</source>
        <translation>Ce dossier n&apos;a pas cette étape</translation>
    </message>
    <message>
        <source>This value is not possible</source>
        <translation>Cette valeur n&apos;est pas possible</translation>
    </message>
    <message>
        <source>Unusual postal code: check it</source>
        <translation>Code postal inhabituel : vérifiez-le</translation>
    </message>
    <message>
        <source>Write a number, such as 9,743001</source>
        <translation>Écrivez un nombre, comme 9,743001</translation>
    </message>
    <message>
        <source>Write a period as 2026, 2026-S1, 2026-Q3 or 2026-11</source>
        <translation>Écrivez une période comme 2026, 2026-S1, 2026-Q3 ou 2026-11</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>Écrivez un nombre entier</translation>
    </message>
    <message>
        <source>Write an amount in dirhams, such as 1234,50</source>
        <translation>Écrivez un montant en dirhams, comme 1234,50</translation>
    </message>
    <message>
        <source>Write the Latin letters as they stand on the card</source>
        <translation>Écrivez les lettres latines telles qu&apos;elles figurent sur la carte</translation>
    </message>
    <message>
        <source>Write the date as day/month/year, such as 17/03/1984</source>
        <translation>Écrivez la date en jour/mois/année, comme 17/03/1984</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Écrivez le motif</translation>
    </message>
    <message>
        <source>Write the year with four digits</source>
        <translation>Écrivez l&apos;année avec quatre chiffres</translation>
    </message>
    <message>
        <source>Write yes or no</source>
        <translation>Écrivez oui ou non</translation>
    </message>
    <message>
        <source>Write {length} digits only</source>
        <translation>Écrivez {length} chiffres seulement</translation>
    </message>
    <message>
        <source>{least} digits</source>
        <translation>{least} chiffres</translation>
    </message>
    <message>
        <source>{least} to {most} digits</source>
        <translation>De {least} à {most} chiffres</translation>
    </message>
    <message>
        <source>{length} digits are needed, this has {count}</source>
        <translation>Il faut {length} chiffres, il y en a {count}</translation>
    </message>
    <message>
        <source>{title} ({number}) is already on file: {reason}</source>
        <translation>{title} ({number}) est déjà inscrit : {reason}</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Certificate of kinship</source>
        <translation>Certificat de parenté</translation>
    </message>
    <message>
        <source>Copy of the fighter&apos;s card</source>
        <translation>Copie de la carte de résistant</translation>
    </message>
    <message>
        <source>Family booklet</source>
        <translation>Livret de famille</translation>
    </message>
    <message>
        <source>Full copy of the birth record</source>
        <translation>Copie intégrale de l&apos;acte de naissance</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n beneficiary(ies)</source>
        <translation>
            <numerusform>%n bénéficiaire</numerusform>
            <numerusform>%n bénéficiaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fighter(s)</source>
        <translation>
            <numerusform>%n résistant</numerusform>
            <numerusform>%n résistants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete file(s)</source>
        <translation>
            <numerusform>%n dossier incomplet</numerusform>
            <numerusform>%n dossiers incomplets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n structure</numerusform>
            <numerusform>%n structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go to the trash, from which they can be restored.</source>
        <translation>
            <numerusform>%n fiche va à la corbeille, d&apos;où elle peut être restaurée.</numerusform>
            <numerusform>%n fiches vont à la corbeille, d&apos;où elles peuvent être restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the trash</source>
        <translation>
            <numerusform>%n fiche à la corbeille</numerusform>
            <numerusform>%n fiches à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put in the trash</source>
        <translation>
            <numerusform>%n fiche mise à la corbeille</numerusform>
            <numerusform>%n fiches mises à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored</source>
        <translation>
            <numerusform>%n fiche restaurée</numerusform>
            <numerusform>%n fiches restaurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied: paste them into Excel</source>
        <translation>
            <numerusform>%n ligne copiée : collez-la dans Excel</numerusform>
            <numerusform>%n lignes copiées : collez-les dans Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Capital: {value} DH</source>
        <translation>Capital : {value} DH</translation>
    </message>
    <message>
        <source>Children registered: {value}</source>
        <translation>Enfants inscrits : {value}</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Copier pour Excel</translation>
    </message>
    <message>
        <source>Copying: {done} of {total} rows</source>
        <translation>Copie : {done} lignes sur {total}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drag a heading to move its column</source>
        <translation>Faites glisser un titre pour déplacer sa colonne</translation>
    </message>
    <message>
        <source>Leave the trash</source>
        <translation>Quitter la corbeille</translation>
    </message>
    <message>
        <source>Members: {value}</source>
        <translation>Membres : {value}</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>Nouveau bénéficiaire</translation>
    </message>
    <message>
        <source>New fighter</source>
        <translation>Nouveau résistant</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle structure</translation>
    </message>
    <message>
        <source>No beneficiary is registered yet</source>
        <translation>Aucun bénéficiaire inscrit pour le moment</translation>
    </message>
    <message>
        <source>No fighter is registered yet</source>
        <translation>Aucun résistant inscrit pour le moment</translation>
    </message>
    <message>
        <source>No organisation is registered yet</source>
        <translation>Aucune structure inscrite pour le moment</translation>
    </message>
    <message>
        <source>Nothing fits this search and these filters</source>
        <translation>Rien ne correspond à cette recherche et à ces filtres</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Coopératives et associations</translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Resistance fighters</source>
        <translation>Anciens résistants</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Search by name or card number</source>
        <translation>Chercher par nom ou numéro de carte</translation>
    </message>
    <message>
        <source>Search by name, ICE or registration number</source>
        <translation>Chercher par nom, ICE ou n° d&apos;immatriculation</translation>
    </message>
    <message>
        <source>Search by name, identity card or telephone</source>
        <translation>Chercher par nom, carte d&apos;identité ou téléphone</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Afficher toute la liste</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Sort from the first</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort from the last</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped: nothing was copied</source>
        <translation>Arrêté : rien n&apos;a été copié</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>With a disability: {value}</source>
        <translation>En situation de handicap : {value}</translation>
    </message>
    <message>
        <source>Women: {value}</source>
        <translation>Femmes : {value}</translation>
    </message>
    <message>
        <source>{title} goes to the trash, from which it can be restored.</source>
        <translation>{title} va à la corbeille, d&apos;où il peut être restauré.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Board member</source>
        <translation>Membre du conseil</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gérant(e)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Président(e)</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Trésorier(ère)</translation>
    </message>
    <message>
        <source>Vice-president</source>
        <translation>Vice-président(e)</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Find a person, a fighter or an organisation (Ctrl+K)</source>
        <translation>Trouver une personne, un résistant ou une structure (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find anyone</source>
        <translation>Recherche générale</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Agriculture</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Argan</source>
        <translation>Argane</translation>
    </message>
    <message>
        <source>Consumption and retail trade</source>
        <translation>Consommation et commerce de détail</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Artisanat</translation>
    </message>
    <message>
        <source>Education, training and literacy</source>
        <translation>Éducation, formation et alphabétisation</translation>
    </message>
    <message>
        <source>Food products</source>
        <translation>Denrées alimentaires</translation>
    </message>
    <message>
        <source>Forests</source>
        <translation>Forêts</translation>
    </message>
    <message>
        <source>Health and social work</source>
        <translation>Santé et social</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Habitat</translation>
    </message>
    <message>
        <source>Information and communication technology</source>
        <translation>TIC et communication</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Main-d&apos;œuvre</translation>
    </message>
    <message>
        <source>Medicinal and aromatic plants</source>
        <translation>Plantes aromatiques et médicinales</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Quarries and minerals</source>
        <translation>Carrières et minerais</translation>
    </message>
    <message>
        <source>Renewable energy</source>
        <translation>Énergies renouvelables</translation>
    </message>
    <message>
        <source>Sea fishing and aquaculture</source>
        <translation>Pêche et aquaculture</translation>
    </message>
    <message>
        <source>Services and consulting</source>
        <translation>Services et conseil</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Tourisme</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Waste treatment and environment</source>
        <translation>Déchets et environnement</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Also the lists of names</source>
        <translation>Avec les listes nominatives</translation>
    </message>
    <message>
        <source>Control sum: {sum}</source>
        <translation>Somme de contrôle : {sum}</translation>
    </message>
    <message>
        <source>Figures and coded rows without any name, card or telephone number: always</source>
        <translation>Chiffres et lignes codées sans nom, carte ni téléphone : toujours</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Type de période</translation>
    </message>
    <message>
        <source>Make the summary</source>
        <translation>Établir le bilan</translation>
    </message>
    <message>
        <source>Memberships: {stock} on the last day, {new} new in the period</source>
        <translation>Adhésions : {stock} au dernier jour, {new} nouvelles dans la période</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Names are personal data (law 09-08): only for whoever asked for them and may have them.</source>
        <translation>Les noms sont des données personnelles (loi 09-08) : uniquement pour qui les a demandés et y a droit.</translation>
    </message>
    <message>
        <source>No summary was made</source>
        <translation>Aucun bilan n&apos;a été établi</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Organisations: {stock} on the last day, {new} new in the period</source>
        <translation>Structures : {stock} au dernier jour, {new} nouvelles dans la période</translation>
    </message>
    <message>
        <source>People: {stock} on the last day, {new} new in the period</source>
        <translation>Personnes : {stock} au dernier jour, {new} nouvelles dans la période</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Send to headquarters</source>
        <translation>Envoi aux services centraux</translation>
    </message>
    <message>
        <source>Steps: {new} in the period</source>
        <translation>Étapes : {new} dans la période</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped: no file was written, and a former one is whole.</source>
        <translation>Arrêté : aucun fichier n&apos;a été écrit, l&apos;ancien est intact.</translation>
    </message>
    <message>
        <source>The Excel summary of a period, to be sent by mail or on a stick</source>
        <translation>Le bilan Excel d&apos;une période, à envoyer par courrier ou sur clé</translation>
    </message>
    <message>
        <source>The summary is made</source>
        <translation>Le bilan est établi</translation>
    </message>
    <message>
        <source>Version {version} of this period</source>
        <translation>Version {version} de cette période</translation>
    </message>
    <message>
        <source>What the summary holds</source>
        <translation>Contenu du bilan</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>Writing the summary…</source>
        <translation>Établissement du bilan…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>{file} is ready to be sent.</source>
        <translation>{file} est prêt à être envoyé.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message numerus="yes">
        <source>%n person(s) have another score now.</source>
        <translation>
            <numerusform>%n personne a désormais un autre score.</numerusform>
            <numerusform>%n personnes ont désormais un autre score.</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure at a date uses the value in force on that date</source>
        <translation>Un chiffre à une date utilise la valeur en vigueur à cette date</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>À l&apos;origine</translation>
    </message>
    <message>
        <source>Days for the final receipt of an association</source>
        <translation>Délai du récépissé définitif d&apos;une association (jours)</translation>
    </message>
    <message>
        <source>Fewest founders of a cooperative</source>
        <translation>Nombre minimal de fondateurs d&apos;une coopérative</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Figures of calculation</source>
        <translation>Paramètres de calcul</translation>
    </message>
    <message>
        <source>Founder from the age of</source>
        <translation>Âge minimal d&apos;un fondateur</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Kinships that are eligible</source>
        <translation>Liens de parenté éligibles</translation>
    </message>
    <message>
        <source>Largest board</source>
        <translation>Conseil le plus grand</translation>
    </message>
    <message>
        <source>Least capital of a cooperative (DH)</source>
        <translation>Capital minimal d&apos;une coopérative (DH)</translation>
    </message>
    <message>
        <source>Least value of a share (DH)</source>
        <translation>Valeur minimale d&apos;une part (DH)</translation>
    </message>
    <message>
        <source>Light vulnerability</source>
        <translation>Vulnérabilité légère</translation>
    </message>
    <message>
        <source>Long unemployment from (months)</source>
        <translation>Chômage de longue durée à partir de (mois)</translation>
    </message>
    <message>
        <source>Many dependants from</source>
        <translation>Nombreuses charges à partir de</translation>
    </message>
    <message>
        <source>Moderate vulnerability</source>
        <translation>Vulnérabilité moyenne</translation>
    </message>
    <message>
        <source>Months between ordinary assemblies</source>
        <translation>Intervalle des assemblées ordinaires (mois)</translation>
    </message>
    <message>
        <source>New weights:</source>
        <translation>Nouveaux poids :</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <translation>Personne en situation de handicap</translation>
    </message>
    <message>
        <source>Points from which a vulnerability is severe, moderate, light</source>
        <translation>Seuils de vulnérabilité : forte, moyenne, légère</translation>
    </message>
    <message>
        <source>Points of priority</source>
        <translation>Points de priorité</translation>
    </message>
    <message>
        <source>Points of the vulnerability criteria</source>
        <translation>Points des critères de vulnérabilité</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>Enregistrer la valeur</translation>
    </message>
    <message>
        <source>Severe vulnerability</source>
        <translation>Vulnérabilité forte</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Smallest board</source>
        <translation>Conseil le plus petit</translation>
    </message>
    <message>
        <source>The value is kept.</source>
        <translation>La valeur est enregistrée.</translation>
    </message>
    <message>
        <source>Threshold of the social register score</source>
        <translation>Seuil du score du registre social</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Sans emploi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>Valeur aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Values so far</source>
        <translation>Valeurs jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Write a number, such as 9,74</source>
        <translation>Écrivez un nombre, comme 9,74</translation>
    </message>
    <message>
        <source>Write the points, 0 if none</source>
        <translation>Écrivez les points, 0 s&apos;il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>Young under the age of</source>
        <translation>Jeune : moins de</translation>
    </message>
    <message>
        <source>everybody&apos;s points are counted again</source>
        <translation>les points de tous sont recalculés</translation>
    </message>
    <message>
        <source>{count} criteria, {total} points</source>
        <translation>{count} critères, {total} points</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>CNDP authorisation number</source>
        <translation>N° d&apos;autorisation CNDP</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Figures of calculation</source>
        <translation>Paramètres de calcul</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Law 09-08; printed on forms and exports</source>
        <translation>Loi 09-08 ; imprimé sur les fiches et exports</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Numbers already given keep their code and post.</source>
        <translation>Les numéros déjà donnés gardent leur code et leur poste.</translation>
    </message>
    <message>
        <source>Office and user</source>
        <translation>Service et utilisateur</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>Ouvrir un autre bureau</translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation>Enregistrer le service</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The office, the figures of calculation, and this PC</source>
        <translation>Le service, les paramètres de calcul et ce PC</translation>
    </message>
    <message>
        <source>The whole desk is this one folder: the file desk.db, its backups and its outgoing files.</source>
        <translation>Tout le bureau est dans ce dossier : le fichier desk.db, ses sauvegardes et ses fichiers d&apos;envoi.</translation>
    </message>
    <message>
        <source>There is no desk in {folder}</source>
        <translation>Il n&apos;y a pas de bureau dans {folder}</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Ce PC</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Where this desk is kept</source>
        <translation>Emplacement de ce bureau</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
</context>
<context>
    <name>Stage of a person</name>
    <message>
        <source>Accepted</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Economically integrated</source>
        <translation>Inséré</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Éligible</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>En formation</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Sensibilisé</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non éligible</translation>
    </message>
    <message>
        <source>On the reserve list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Appuyé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Désisté</translation>
    </message>
</context>
<context>
    <name>Stage of an organisation</name>
    <message>
        <source>Accompanied</source>
        <translation>Accompagnée</translation>
    </message>
    <message>
        <source>Accompaniment ended</source>
        <translation>Accompagnement terminé</translation>
    </message>
    <message>
        <source>Autonomous</source>
        <translation>Autonome</translation>
    </message>
    <message>
        <source>Constitutive assembly held</source>
        <translation>Assemblée constitutive tenue</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>File deposited with the court clerk</source>
        <translation>Dossier déposé au greffe</translation>
    </message>
    <message>
        <source>Final receipt</source>
        <translation>Récépissé définitif</translation>
    </message>
    <message>
        <source>Group of founders</source>
        <translation>Groupe de fondateurs</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>In difficulty</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <source>In liquidation</source>
        <translation>En liquidation</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Name approved</source>
        <translation>Dénomination approuvée</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>En activité</translation>
    </message>
    <message>
        <source>Provisional receipt</source>
        <translation>Récépissé provisoire</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Immatriculée</translation>
    </message>
    <message>
        <source>Struck off</source>
        <translation>Radiée</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Court or authority</source>
        <translation>Tribunal ou autorité</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date du document</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>N° du document</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reason for taking the chosen step back</source>
        <translation>Motif d&apos;annulation de l&apos;étape choisie</translation>
    </message>
    <message>
        <source>Record the stage</source>
        <translation>Enregistrer l&apos;étape</translation>
    </message>
    <message>
        <source>Stage reached</source>
        <translation>Étape atteinte</translation>
    </message>
    <message>
        <source>Steps and receipts</source>
        <translation>Étapes et récépissés</translation>
    </message>
    <message>
        <source>Take the step back</source>
        <translation>Annuler l&apos;étape</translation>
    </message>
    <message>
        <source>Taken over from paper (the date may be unknown)</source>
        <translation>Reprise du papier (la date peut être inconnue)</translation>
    </message>
    <message>
        <source>This step was already taken back</source>
        <translation>Cette étape a déjà été annulée</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>du papier</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>next stage</source>
        <translation>étape suivante</translation>
    </message>
    <message>
        <source>{stage} (taken back)</source>
        <translation>{stage} (annulée)</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nom de l&apos;utilisateur</translation>
    </message>
</context>
<context>
    <name>Vocational</name>
    <message>
        <source>Apprenticeship</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>Spécialisation</translation>
    </message>
    <message>
        <source>Specialised technician</source>
        <translation>Technicien spécialisé</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
</context>
<context>
    <name>Vulnerability</name>
    <message>
        <source>5 dependants or more</source>
        <translation>5 personnes à charge ou plus</translation>
    </message>
    <message>
        <source>AMO Tadamon health cover</source>
        <translation>AMO Tadamon</translation>
    </message>
    <message>
        <source>Chronic illness</source>
        <translation>Maladie chronique</translation>
    </message>
    <message>
        <source>Disability in the family</source>
        <translation>Handicap dans la famille</translation>
    </message>
    <message>
        <source>Former prisoner</source>
        <translation>Ancien détenu</translation>
    </message>
    <message>
        <source>Household income under the threshold</source>
        <translation>Revenu du ménage sous le seuil</translation>
    </message>
    <message>
        <source>Isolated rural area</source>
        <translation>Milieu rural isolé</translation>
    </message>
    <message>
        <source>No steady income</source>
        <translation>Sans revenu stable</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Orphelin(e)</translation>
    </message>
    <message>
        <source>Receives direct social aid</source>
        <translation>Bénéficiaire de l&apos;aide sociale directe</translation>
    </message>
    <message>
        <source>Social register score under the threshold</source>
        <translation>Score du registre social sous le seuil</translation>
    </message>
    <message>
        <source>Unemployed for 12 months or more</source>
        <translation>Chômage de 12 mois ou plus</translation>
    </message>
    <message>
        <source>Unfit housing</source>
        <translation>Logement insalubre</translation>
    </message>
    <message>
        <source>Widow or divorcee who provides for a family</source>
        <translation>Veuve ou divorcée ayant charge de famille</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>400 invented people and 40 organisations, in a folder of their own: nothing of it mixes with your desk</source>
        <translation>400 personnes et 40 structures inventées, dans un dossier à part : rien ne se mélange à votre bureau</translation>
    </message>
    <message>
        <source>Already have a desk?</source>
        <translation>Vous avez déjà un bureau ?</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Choose the folder of a desk made on this PC before, or brought from another one</source>
        <translation>Choisissez le dossier d&apos;un bureau créé sur ce PC ou apporté d&apos;un autre</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>First start: name your office once, then begin to work. Settings can change it later</source>
        <translation>Premier démarrage : nommez votre service une fois, puis travaillez. Modifiable ensuite dans les paramètres</translation>
    </message>
    <message>
        <source>Making the demonstration office…</source>
        <translation>Création du bureau de démonstration…</translation>
    </message>
    <message>
        <source>One PC per office:</source>
        <translation>Un PC par service :</translation>
    </message>
    <message>
        <source>Only looking around?</source>
        <translation>Juste pour voir ?</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Ouvrir un bureau</translation>
    </message>
    <message>
        <source>Open the demonstration office</source>
        <translation>Ouvrir le bureau de démonstration</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir le bureau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The desk is kept in</source>
        <translation>Le bureau est conservé dans</translation>
    </message>
    <message>
        <source>This did not work:</source>
        <translation>Cela n&apos;a pas fonctionné :</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Votre service</translation>
    </message>
    <message>
        <source>this version does not share the desk with other PCs</source>
        <translation>cette version ne partage pas le bureau avec d&apos;autres PC</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Desk of cooperatives</source>
        <translation>Bureau des coopératives</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Send to headquarters</source>
        <translation>Envoi au siège</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The desk can not be opened</source>
        <translation>Le bureau ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>This desk is open in another window of this PC. Use that window, or close it first</source>
        <translation>Ce bureau est ouvert dans une autre fenêtre de ce PC : utilisez-la ou fermez-la d&apos;abord</translation>
    </message>
</context>
</TS>
