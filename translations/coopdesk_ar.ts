<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MA">
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
        <translation>60 فأكثر</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>أقل من 18</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Draw the agenda from what waits</source>
        <translation>استخراج جدول الأعمال مما ينتظر القرار</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Line of the programme</source>
        <translation>سطر البرنامج</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Nomination list</source>
        <translation>لائحة الترشيح</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>{what}: {title} ({number})</source>
        <translation>{what}: {title} ({number})</translation>
    </message>
</context>
<context>
    <name>Annual programme</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Reserve list</source>
        <translation>لائحة الانتظار</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>معذور</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Presence by person and day</source>
        <translation>الحضور حسب الشخص واليوم</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>{name}, {day}: {presence}</source>
        <translation>{name}، {day}: {presence}</translation>
    </message>
    <message>
        <source>{present} of {held} · {rate}</source>
        <translation>{present} من {held} · {rate}</translation>
    </message>
</context>
<context>
    <name>Axis</name>
    <message>
        <source>Accompaniment of organisations</source>
        <translation>مواكبة التعاونيات والجمعيات</translation>
    </message>
    <message>
        <source>Awareness and information</source>
        <translation>التحسيس والإخبار</translation>
    </message>
    <message>
        <source>Complementary training</source>
        <translation>التكوين التكميلي</translation>
    </message>
    <message>
        <source>Nomination of eligible children</source>
        <translation>ترشيح الأبناء المستوفين للشروط</translation>
    </message>
    <message>
        <source>Proposals and support of projects</source>
        <translation>مقترحات المشاريع ودعمها</translation>
    </message>
    <message>
        <source>Steering and evaluation</source>
        <translation>القيادة والتقييم</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Light vulnerability</source>
        <translation>هشاشة خفيفة</translation>
    </message>
    <message>
        <source>Moderate vulnerability</source>
        <translation>هشاشة متوسطة</translation>
    </message>
    <message>
        <source>Not vulnerable</source>
        <translation>غير هش</translation>
    </message>
    <message>
        <source>Severe vulnerability</source>
        <translation>هشاشة شديدة</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>%n file(s) moved</source>
        <translation>
            <numerusform>لم ينقل أي ملف</numerusform>
            <numerusform>نقل ملف واحد</numerusform>
            <numerusform>نقل ملفان</numerusform>
            <numerusform>نقلت %n ملفات</numerusform>
            <numerusform>نقل %n ملفا</numerusform>
            <numerusform>نقل %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s)</source>
        <translation>
            <numerusform>لا ملف للنقل</numerusform>
            <numerusform>نقل ملف واحد</numerusform>
            <numerusform>نقل ملفين</numerusform>
            <numerusform>نقل %n ملفات</numerusform>
            <numerusform>نقل %n ملفا</numerusform>
            <numerusform>نقل %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the stage</source>
        <translation>نقل إلى مرحلة</translation>
    </message>
    <message>
        <source>Name or title</source>
        <translation>الاسم أو العنوان</translation>
    </message>
    <message numerus="yes">
        <source>None was moved: %n could not follow</source>
        <translation>
            <numerusform>لم ينقل أي ملف</numerusform>
            <numerusform>لم ينقل أي ملف: ملف واحد لا يمكن نقله</numerusform>
            <numerusform>لم ينقل أي ملف: ملفان لا يمكن نقلهما</numerusform>
            <numerusform>لم ينقل أي ملف: %n ملفات لا يمكن نقلها</numerusform>
            <numerusform>لم ينقل أي ملف: %n ملفا لا يمكن نقلها</numerusform>
            <numerusform>لم ينقل أي ملف: %n ملف لا يمكن نقلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the nomination list «{title}»</source>
        <translation>إضافة إلى لائحة الترشيح «{title}»</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>العملية جارية…</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>the day of each</source>
        <translation>يوم كل منها</translation>
    </message>
    <message>
        <source>{stage} ({count})</source>
        <translation>{stage} ({count})</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Detainee or exile</source>
        <translation>معتقل أو منفي</translation>
    </message>
    <message>
        <source>Martyr</source>
        <translation>شهيد</translation>
    </message>
    <message>
        <source>Member of the liberation army</source>
        <translation>عضو جيش التحرير</translation>
    </message>
    <message>
        <source>Resistance fighter</source>
        <translation>مقاوم</translation>
    </message>
</context>
<context>
    <name>Category of cooperative</name>
    <message>
        <source>1. Members deliver their production</source>
        <translation>1. الأعضاء يسلمون إنتاجهم</translation>
    </message>
    <message>
        <source>2. Supplies goods or services to members</source>
        <translation>2. تزود الأعضاء بالسلع أو الخدمات</translation>
    </message>
    <message>
        <source>3. Offers paid work to members</source>
        <translation>3. توفر الشغل لأعضائها</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Awareness session</source>
        <translation>حصة تحسيسية</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>مراسلة</translation>
    </message>
    <message>
        <source>Meeting in the field</source>
        <translation>لقاء ميداني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Visit to the office</source>
        <translation>زيارة المكتب</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A reference points nowhere: {table} {row}, {target}</source>
        <translation>إحالة لا تؤدي إلى أي سجل: {table} {row}، {target}</translation>
    </message>
    <message>
        <source>Another active file has the identity card {cin}</source>
        <translation>ملف آخر نشيط يحمل رقم البطاقة الوطنية {cin}</translation>
    </message>
    <message>
        <source>Columns do not follow from the others: {columns}</source>
        <translation>خانات لا توافق ما تحسب منه: {columns}</translation>
    </message>
    <message>
        <source>Is «{stage}» without being a member of an organisation or holding a project</source>
        <translation>في مرحلة «{stage}» دون عضوية في هيئة ولا مشروع فردي</translation>
    </message>
    <message>
        <source>Is «{stage}» without being enrolled in a training</source>
        <translation>في مرحلة «{stage}» دون تسجيل في أي تكوين</translation>
    </message>
    <message>
        <source>Money was paid before the agreement was signed</source>
        <translation>صرفت أموال قبل توقيع الاتفاقية</translation>
    </message>
    <message>
        <source>More was paid than decided</source>
        <translation>صرف أكثر مما تقرر</translation>
    </message>
    <message>
        <source>Step {step} does not hang on its log</source>
        <translation>المرحلة {step} لا ترتبط بسطرها في سجل العمليات</translation>
    </message>
    <message>
        <source>The agreement was signed, but: {problem}</source>
        <translation>وقعت الاتفاقية، غير أن: {problem}</translation>
    </message>
    <message>
        <source>The content {digest} was altered</source>
        <translation>تغير محتوى الوثيقة {digest}</translation>
    </message>
    <message>
        <source>The file of the desk is damaged: {line}</source>
        <translation>ملف المكتب متضرر: {line}</translation>
    </message>
    <message>
        <source>The points of {name} do not add up to the score</source>
        <translation>مجموع نقط {name} لا يساوي النتيجة</translation>
    </message>
    <message>
        <source>The rank of {name} does not follow from the scores of the list</source>
        <translation>رتبة {name} لا توافق نقط اللائحة</translation>
    </message>
    <message>
        <source>The search does not agree with record {record}</source>
        <translation>البحث لا يوافق السجل {record}</translation>
    </message>
    <message>
        <source>The tranches do not make the amount that was signed</source>
        <translation>لا تساوي الأشطر المبلغ الموقع عليه</translation>
    </message>
    <message>
        <source>Tranche {rank} is justified for more than its amount</source>
        <translation>برر من الشطر {rank} أكثر من مبلغه</translation>
    </message>
    <message>
        <source>Was taken at a meeting that was not held</source>
        <translation>اتخذ في اجتماع لم ينعقد</translation>
    </message>
    <message>
        <source>What is justified of the grant is not the sum of its tranches</source>
        <translation>المبرر من الدعم لا يساوي مجموع أشطره</translation>
    </message>
    <message>
        <source>What is justified of tranche {rank} is not the sum of its invoices</source>
        <translation>المبرر من الشطر {rank} لا يساوي مجموع فواتيره</translation>
    </message>
    <message>
        <source>What was paid of the grant is not the sum of its paid tranches</source>
        <translation>المصروف من الدعم لا يساوي مجموع أشطره المصروفة</translation>
    </message>
    <message>
        <source>{name} belongs to no record</source>
        <translation>الوثيقة {name} لا تنتمي إلى أي سجل</translation>
    </message>
    <message>
        <source>{name} has frozen points though the list is a draft</source>
        <translation>نقط {name} مجمدة واللائحة لا تزال مسودة</translation>
    </message>
    <message>
        <source>{name} has lost its content</source>
        <translation>ضاع محتوى الوثيقة {name}</translation>
    </message>
    <message>
        <source>{name} has no frozen points though the list is signed</source>
        <translation>لا نقط مجمدة ل{name} رغم توقيع اللائحة</translation>
    </message>
    <message>
        <source>{name} has the answer «{answer}» and no such step</source>
        <translation>جواب {name} هو «{answer}» ولا مرحلة تقابله في الملف</translation>
    </message>
    <message>
        <source>{name} waits on two lists</source>
        <translation>{name} في لائحتين مفتوحتين في آن واحد</translation>
    </message>
    <message>
        <source>«{stage}» could not follow the step before it by date</source>
        <translation>لا يمكن لمرحلة «{stage}» أن تلي المرحلة السابقة لها في التاريخ</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>A demonstration desk of %n people is in {folder}</source>
        <translation>
            <numerusform>مكتب تجريبي بدون أشخاص يوجد في {folder}</numerusform>
            <numerusform>مكتب تجريبي لشخص واحد يوجد في {folder}</numerusform>
            <numerusform>مكتب تجريبي لشخصين يوجد في {folder}</numerusform>
            <numerusform>مكتب تجريبي من %n أشخاص يوجد في {folder}</numerusform>
            <numerusform>مكتب تجريبي من %n شخصا يوجد في {folder}</numerusform>
            <numerusform>مكتب تجريبي من %n شخص يوجد في {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جار التحقق</translation>
    </message>
    <message>
        <source>Demonstration desk</source>
        <translation>مكتب تجريبي</translation>
    </message>
    <message>
        <source>List of beneficiaries</source>
        <translation>لائحة المستفيدين</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>Pictures in {folder}: {count}</source>
        <translation>الصور في {folder}: {count}</translation>
    </message>
    <message>
        <source>Row {row} may be the same as {of}: {reason}</source>
        <translation>قد يكون السطر {row} هو نفسه {of}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}: {of} is left as it is, «{field}» there {there}, here {here}</source>
        <translation>السطر {row}: يبقى {of} كما هو، «{field}» في المكتب: {there}، في اللائحة: {here}</translation>
    </message>
    <message>
        <source>Rows read {read}, new {new}, already there {skipped}, with other values {differing}</source>
        <translation>سطور مقروءة {read}، جديدة {new}، موجودة من قبل {skipped}، بقيم مختلفة {differing}</translation>
    </message>
    <message>
        <source>Stopped: nothing was half-written</source>
        <translation>أوقفت العملية ولم يكتب شيء ناقص</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s)</source>
        <translation>
            <numerusform>لم تجد المراقبة أي مشكل</numerusform>
            <numerusform>وجدت المراقبة مشكلا واحدا</numerusform>
            <numerusform>وجدت المراقبة مشكلين</numerusform>
            <numerusform>وجدت المراقبة %n مشاكل</numerusform>
            <numerusform>وجدت المراقبة %n مشكلا</numerusform>
            <numerusform>وجدت المراقبة %n مشكل</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock says {clock}, the last work was recorded on {recorded}: today is taken to be {today} (--today DAY)</source>
        <translation>تشير الساعة إلى {clock} وسجل آخر عمل في {recorded}: يعتبر اليوم {today} (‎--today DAY)</translation>
    </message>
    <message>
        <source>The desk is sound</source>
        <translation>المكتب سليم</translation>
    </message>
    <message>
        <source>The empty list is in {file}</source>
        <translation>اللائحة الفارغة في {file}</translation>
    </message>
    <message>
        <source>The picture of {name} is blank</source>
        <translation>صورة {name} فارغة</translation>
    </message>
    <message>
        <source>The pictures can not be written in {folder}</source>
        <translation>لا يمكن كتابة الصور في {folder}</translation>
    </message>
    <message>
        <source>This file has no stage «{state}»; it may go on to: {states}</source>
        <translation>ليس لهذا الملف مرحلة «{state}»؛ يمكنه الانتقال إلى: {states}</translation>
    </message>
    <message>
        <source>This is a fault of coopdesk: please send the lines above</source>
        <translation>هذا خلل في البرنامج: المرجو إرسال الأسطر أعلاه</translation>
    </message>
    <message>
        <source>write a day as 2026-11-24</source>
        <translation>اكتبوا اليوم هكذا: 2026-11-24</translation>
    </message>
    <message>
        <source>write a number, 0 or more</source>
        <translation>اكتبوا عددا، 0 أو أكثر</translation>
    </message>
    <message>
        <source>{number}: {stage}, on {day}</source>
        <translation>{number}: {stage}، بتاريخ {day}</translation>
    </message>
    <message numerus="yes">
        <source>{title}, %n page(s), written to {path}</source>
        <translation>
            <numerusform>{title}، دون صفحات، في {path}</numerusform>
            <numerusform>{title}، صفحة واحدة، في {path}</numerusform>
            <numerusform>{title}، صفحتان، في {path}</numerusform>
            <numerusform>{title}، %n صفحات، في {path}</numerusform>
            <numerusform>{title}، %n صفحة، في {path}</numerusform>
            <numerusform>{title}، %n صفحة، في {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Decision {number} was taken at this meeting: take it back first</source>
        <translation>اتخذ القرار {number} في هذا الاجتماع: تراجعوا عنه أولا</translation>
    </message>
    <message>
        <source>Grant {number} is «{stage}»: take that step back first</source>
        <translation>الدعم {number} في مرحلة «{stage}»: تراجعوا عن هذه المرحلة أولا</translation>
    </message>
    <message>
        <source>Invoices justify this tranche: remove them first</source>
        <translation>هذا الشطر مبرر بفواتير: احذفوها أولا</translation>
    </message>
    <message>
        <source>Member of an organisation supported by grant {number}</source>
        <translation>منخرط في تعاونية أو جمعية مدعمة بالدعم {number}</translation>
    </message>
    <message>
        <source>Taken back with the step of {title} ({number})</source>
        <translation>تم التراجع عنها مع مرحلة {title} ({number})</translation>
    </message>
    <message>
        <source>Tranche {rank} is «{stage}»: take that step back first</source>
        <translation>الشطر {rank} في مرحلة «{stage}»: تراجعوا عن هذه المرحلة أولا</translation>
    </message>
    <message>
        <source>Tranche {rank} was not paid</source>
        <translation>لم يصرف الشطر {rank}</translation>
    </message>
    <message>
        <source>{title} went on to «{stage}» since: take that step back first</source>
        <translation>انتقل {title} بعد ذلك إلى مرحلة «{stage}»: تراجعوا عن هذه المرحلة أولا</translation>
    </message>
    <message>
        <source>«{item}» was delivered under this agreement: correct the delivery first</source>
        <translation>سلم «{item}» بموجب هذه الاتفاقية: صححوا التسليم أولا</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Something went wrong in coopdesk</source>
        <translation>وقع خلل في البرنامج</translation>
    </message>
    <message>
        <source>This can not be done</source>
        <translation>لا يمكن القيام بهذا</translation>
    </message>
    <message>
        <source>What was saved is safe. The page may be out of order: close it and open it again. Send these lines to whoever looks after coopdesk; they hold no name and no number of a person.</source>
        <translation>ما حفظ سليم. قد تكون الصفحة غير منتظمة: أغلقوها وافتحوها من جديد. أرسلوا هذه الأسطر إلى المسؤول عن البرنامج؛ لا تتضمن أي اسم ولا أي رقم يخص شخصا.</translation>
    </message>
</context>
<context>
    <name>Decider</name>
    <message>
        <source>Both signatories</source>
        <translation>الطرفان الموقعان</translation>
    </message>
    <message>
        <source>Court of first instance</source>
        <translation>المحكمة الابتدائية</translation>
    </message>
    <message>
        <source>Headquarters of the High Commission</source>
        <translation>المصالح المركزية للمندوبية السامية</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>السلطة المحلية</translation>
    </message>
    <message>
        <source>Office for the development of cooperation</source>
        <translation>مكتب تنمية التعاون</translation>
    </message>
    <message>
        <source>Regional coordination of the agency</source>
        <translation>التنسيقية الجهوية للوكالة</translation>
    </message>
    <message>
        <source>The High Commission</source>
        <translation>المندوبية السامية</translation>
    </message>
    <message>
        <source>The Social Development Agency</source>
        <translation>وكالة التنمية الاجتماعية</translation>
    </message>
    <message>
        <source>The approval committee</source>
        <translation>لجنة المصادقة</translation>
    </message>
    <message>
        <source>The beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>The delegate</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>The founders</source>
        <translation>المؤسسون</translation>
    </message>
    <message>
        <source>The general assembly</source>
        <translation>الجمع العام</translation>
    </message>
    <message>
        <source>The joint central committee</source>
        <translation>اللجنة المركزية المشتركة</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Approval</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Approval under conditions</source>
        <translation>قبول بشروط</translation>
    </message>
    <message>
        <source>By</source>
        <translation>قبل تاريخ</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>المكلف بالتنفيذ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation>نوع القرار</translation>
    </message>
    <message>
        <source>Line of the programme</source>
        <translation>سطر البرنامج</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Nomination list</source>
        <translation>لائحة الترشيح</translation>
    </message>
    <message>
        <source>Only a meeting that was held decides</source>
        <translation>لا يقرر إلا اجتماع منعقد</translation>
    </message>
    <message>
        <source>Postponement</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Text of the decision</source>
        <translation>نص القرار</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Acceptance</source>
        <translation>القبول</translation>
    </message>
    <message>
        <source>Acceptance of the justification</source>
        <translation>قبول التبرير</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>دراسة الملف</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Approval of the name</source>
        <translation>المصادقة على التسمية</translation>
    </message>
    <message>
        <source>Approval of the programme</source>
        <translation>المصادقة على البرنامج</translation>
    </message>
    <message>
        <source>Approval under conditions</source>
        <translation>المصادقة بشروط</translation>
    </message>
    <message>
        <source>Cancellation of the agreement</source>
        <translation>فسخ الاتفاقية</translation>
    </message>
    <message>
        <source>Cancellation of the grant</source>
        <translation>إلغاء الدعم</translation>
    </message>
    <message>
        <source>Cancellation of the meeting</source>
        <translation>إلغاء الاجتماع</translation>
    </message>
    <message>
        <source>Cancellation of the session</source>
        <translation>إلغاء الحصة</translation>
    </message>
    <message>
        <source>Cancellation of the training</source>
        <translation>إلغاء الدورة</translation>
    </message>
    <message>
        <source>Check of the documents</source>
        <translation>المصادقة على الوثائق</translation>
    </message>
    <message>
        <source>Closing of the grant</source>
        <translation>تصفية الدعم</translation>
    </message>
    <message>
        <source>Closing of the project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Commitment of the amount</source>
        <translation>الالتزام بالمبلغ</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>إنجاز المشروع</translation>
    </message>
    <message>
        <source>Completion of the training</source>
        <translation>اختتام الدورة</translation>
    </message>
    <message>
        <source>Constitutive assembly</source>
        <translation>عقد الجمع العام التأسيسي</translation>
    </message>
    <message>
        <source>Convening of the meeting</source>
        <translation>الدعوة إلى الاجتماع</translation>
    </message>
    <message>
        <source>Decision on the grant</source>
        <translation>تقرير الدعم</translation>
    </message>
    <message>
        <source>Declaration of eligibility</source>
        <translation>التصريح باستيفاء الشروط</translation>
    </message>
    <message>
        <source>Declaration of ineligibility</source>
        <translation>التصريح بعدم استيفاء الشروط</translation>
    </message>
    <message>
        <source>Delivery of the final receipt</source>
        <translation>تسليم الوصل النهائي</translation>
    </message>
    <message>
        <source>Delivery of the provisional receipt</source>
        <translation>تسليم الوصل المؤقت</translation>
    </message>
    <message>
        <source>Deposit of the file with the court clerk</source>
        <translation>إيداع الملف بكتابة الضبط</translation>
    </message>
    <message>
        <source>Dropping of the decision</source>
        <translation>التخلي عن القرار</translation>
    </message>
    <message>
        <source>End of the accompaniment</source>
        <translation>إنهاء المواكبة</translation>
    </message>
    <message>
        <source>Entry into support</source>
        <translation>الاستفادة من الدعم</translation>
    </message>
    <message>
        <source>Entry into training</source>
        <translation>الالتحاق بالتكوين</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Evaluation of the programme</source>
        <translation>تقييم البرنامج</translation>
    </message>
    <message>
        <source>Execution of the decision</source>
        <translation>تنفيذ القرار</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>المعاينة الميدانية</translation>
    </message>
    <message>
        <source>Finding of a complete file</source>
        <translation>معاينة تمام الملف</translation>
    </message>
    <message>
        <source>Finding of an incomplete file</source>
        <translation>معاينة نقص الملف</translation>
    </message>
    <message>
        <source>Finding of autonomy</source>
        <translation>معاينة الاستقلالية</translation>
    </message>
    <message>
        <source>Finding of difficulty</source>
        <translation>معاينة التعثر</translation>
    </message>
    <message>
        <source>Finding of dormancy</source>
        <translation>معاينة التوقف</translation>
    </message>
    <message>
        <source>Finding of integration</source>
        <translation>معاينة الإدماج</translation>
    </message>
    <message>
        <source>Forming of the group of founders</source>
        <translation>تكوين مجموعة المؤسسين</translation>
    </message>
    <message>
        <source>Giving up of the proposal</source>
        <translation>التخلي عن المقترح</translation>
    </message>
    <message>
        <source>Holding of the meeting</source>
        <translation>انعقاد الاجتماع</translation>
    </message>
    <message>
        <source>Holding of the session</source>
        <translation>تنظيم الحصة</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>الإحصاء</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>الإخبار</translation>
    </message>
    <message>
        <source>Justification of the tranche</source>
        <translation>تبرير الشطر</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>الإدماج في هيئة أخرى</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>الترشيح</translation>
    </message>
    <message>
        <source>Opening of the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Opening of the liquidation</source>
        <translation>فتح التصفية</translation>
    </message>
    <message>
        <source>Opening of the list</source>
        <translation>فتح اللائحة</translation>
    </message>
    <message>
        <source>Opening of the programme</source>
        <translation>إعداد البرنامج</translation>
    </message>
    <message>
        <source>Opening of the proposal</source>
        <translation>إعداد المقترح</translation>
    </message>
    <message>
        <source>Opening of the training</source>
        <translation>انطلاق الدورة</translation>
    </message>
    <message>
        <source>Opinion of the delegation</source>
        <translation>إبداء رأي النيابة</translation>
    </message>
    <message>
        <source>Order of payment</source>
        <translation>الأمر بالصرف</translation>
    </message>
    <message>
        <source>Order of recovery</source>
        <translation>الأمر بالاسترجاع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>تحويل الشطر</translation>
    </message>
    <message>
        <source>Payment of the last tranche</source>
        <translation>صرف آخر شطر</translation>
    </message>
    <message>
        <source>Placing on the reserve list</source>
        <translation>الوضع في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Planning of the session</source>
        <translation>برمجة الحصة</translation>
    </message>
    <message>
        <source>Planning of the training</source>
        <translation>برمجة الدورة</translation>
    </message>
    <message>
        <source>Planning of the tranche</source>
        <translation>برمجة الشطر</translation>
    </message>
    <message>
        <source>Postponement</source>
        <translation>التأجيل</translation>
    </message>
    <message>
        <source>Postponement of the session</source>
        <translation>تأجيل الحصة</translation>
    </message>
    <message>
        <source>Proposal of the grant</source>
        <translation>اقتراح الدعم</translation>
    </message>
    <message>
        <source>Reception of the answer</source>
        <translation>التوصل بالجواب</translation>
    </message>
    <message>
        <source>Reception of the final report</source>
        <translation>التوصل بالتقرير الختامي</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Registration in the register</source>
        <translation>التقييد في السجل</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>Request for the tranche</source>
        <translation>طلب الشطر</translation>
    </message>
    <message>
        <source>Return of the justification</source>
        <translation>إرجاع التبرير</translation>
    </message>
    <message>
        <source>Revision of the programme</source>
        <translation>مراجعة البرنامج</translation>
    </message>
    <message>
        <source>Sending of the list</source>
        <translation>إرسال اللائحة</translation>
    </message>
    <message>
        <source>Signature of the agreement</source>
        <translation>توقيع الاتفاقية</translation>
    </message>
    <message>
        <source>Signature of the list</source>
        <translation>توقيع اللائحة</translation>
    </message>
    <message>
        <source>Signature of the minutes</source>
        <translation>توقيع المحضر</translation>
    </message>
    <message>
        <source>Start of the accompaniment</source>
        <translation>انطلاق المواكبة</translation>
    </message>
    <message>
        <source>Start of the activity</source>
        <translation>انطلاق النشاط</translation>
    </message>
    <message>
        <source>Start of the execution</source>
        <translation>الشروع في التنفيذ</translation>
    </message>
    <message>
        <source>Start of the works</source>
        <translation>انطلاق الإنجاز</translation>
    </message>
    <message>
        <source>Striking off</source>
        <translation>التشطيب</translation>
    </message>
    <message>
        <source>Submission of the proposal</source>
        <translation>إيداع المقترح</translation>
    </message>
    <message>
        <source>Submission to the committee</source>
        <translation>العرض على اللجنة</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>التوقيف</translation>
    </message>
    <message>
        <source>Suspension of the grant</source>
        <translation>توقيف الدعم</translation>
    </message>
    <message>
        <source>Taking of the decision</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Transmission to the agency</source>
        <translation>الإحالة على الوكالة</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>التشطيب أو الانسحاب</translation>
    </message>
</context>
<context>
    <name>Degree</name>
    <message>
        <source>Light</source>
        <translation>خفيفة</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>عميقة</translation>
    </message>
    <message>
        <source>Very severe</source>
        <translation>عميقة جدا</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>No office has the code {code}: use HCAR-05.091, ADS-05 or HQ</source>
        <translation>لا يوجد مكتب برمز {code}: استعملوا HCAR-05.091 أو ADS-05 أو HQ</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A desk can not live on this kind of disk: choose a folder of this PC</source>
        <translation>لا يمكن وضع المكتب في هذا النوع من الأقراص: اختاروا مجلدا في هذا الحاسوب</translation>
    </message>
    <message>
        <source>A file stands where the folder of the desk should be</source>
        <translation>يوجد ملف في مكان مجلد المكتب</translation>
    </message>
    <message>
        <source>Another program is using this desk: nothing was saved. Close it and try again</source>
        <translation>برنامج آخر يستعمل هذا المكتب ولم يحفظ شيء: أغلقوه وأعيدوا المحاولة</translation>
    </message>
    <message>
        <source>The database engine of this installation is too old</source>
        <translation>محرك قاعدة المعطيات في هذا التنصيب قديم جدا</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space and try again</source>
        <translation>القرص ممتلئ ولم يحفظ شيء: وفروا مساحة وأعيدوا المحاولة</translation>
    </message>
    <message>
        <source>The disk reports an error: nothing was saved</source>
        <translation>القرص يعلن خطأ ولم يحفظ شيء</translation>
    </message>
    <message>
        <source>The file of this desk can not be opened</source>
        <translation>لا يمكن فتح ملف هذا المكتب</translation>
    </message>
    <message>
        <source>The file of this desk is damaged</source>
        <translation>ملف هذا المكتب متضرر</translation>
    </message>
    <message>
        <source>There is already a desk in {folder}</source>
        <translation>يوجد مكتب من قبل في {folder}</translation>
    </message>
    <message>
        <source>There is no desk in {folder}</source>
        <translation>لا يوجد مكتب في {folder}</translation>
    </message>
    <message>
        <source>This desk can not be written: check the permissions of its folder</source>
        <translation>لا يمكن الكتابة في هذا المكتب: تحققوا من صلاحيات مجلده</translation>
    </message>
    <message>
        <source>This desk has no office: its first start was interrupted. Remove its folder</source>
        <translation>هذا المكتب غير معرف لأن أول تشغيل لم يكتمل: احذفوا مجلده</translation>
    </message>
    <message>
        <source>This desk was made by a newer version of coopdesk: update coopdesk first</source>
        <translation>أنشئ هذا المكتب بنسخة أحدث من البرنامج: حينوا البرنامج أولا</translation>
    </message>
    <message>
        <source>This file is not a desk</source>
        <translation>هذا الملف ليس مكتبا</translation>
    </message>
    <message>
        <source>This record is no longer on file</source>
        <translation>لم يعد هذا السجل موجودا</translation>
    </message>
    <message>
        <source>This record was saved elsewhere meanwhile: open it again</source>
        <translation>حفظ هذا السجل من مكان آخر في هذه الأثناء: افتحوه من جديد</translation>
    </message>
    <message>
        <source>{title} can not be deleted: {count} other records refer to it, such as {example}</source>
        <translation>لا يمكن حذف {title}: ترتبط به سجلات أخرى عددها {count}، منها {example}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تعديلات غير محفوظة</translation>
    </message>
    <message>
        <source>What was changed here is not saved yet.</source>
        <translation>ما غيرتموه هنا لم يحفظ بعد.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>Difficulty</name>
    <message>
        <source>Administrative procedures</source>
        <translation>المساطر الإدارية</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Equipment and supplies</source>
        <translation>التجهيزات والتموين</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Governance and disagreement</source>
        <translation>الحكامة والخلافات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>تاريخ الظهور</translation>
    </message>
    <message>
        <source>Not solved yet</source>
        <translation>لم تحل بعد</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>التعاونية أو الجمعية</translation>
    </message>
    <message>
        <source>Other difficulty</source>
        <translation>صعوبة أخرى</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Selling the products</source>
        <translation>تسويق المنتوجات</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>الكفاءات</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>حلت</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>تاريخ الحل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Diploma</name>
    <message>
        <source>Higher diploma</source>
        <translation>شهادة عليا</translation>
    </message>
    <message>
        <source>Middle-level diploma</source>
        <translation>شهادة متوسطة</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>بدون شهادة</translation>
    </message>
</context>
<context>
    <name>Disability</name>
    <message>
        <source>Autism</source>
        <translation>توحد</translation>
    </message>
    <message>
        <source>Disabling chronic illness</source>
        <translation>مرض مزمن معيق</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>سمعية</translation>
    </message>
    <message>
        <source>Intellectual</source>
        <translation>ذهنية</translation>
    </message>
    <message>
        <source>Motor</source>
        <translation>حركية</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>متعددة</translation>
    </message>
    <message>
        <source>Psychic</source>
        <translation>نفسية</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>نطقية</translation>
    </message>
    <message>
        <source>Visual</source>
        <translation>بصرية</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Added by</source>
        <translation>أضافها</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <translation>وثائق ({endings})</translation>
    </message>
    <message>
        <source>Documents of the record</source>
        <translation>وثائق الملف</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>حفظ التصحيح</translation>
    </message>
    <message>
        <source>Leave the removed documents</source>
        <translation>الرجوع إلى الوثائق</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>No document was removed</source>
        <translation>لم تحذف أي وثيقة</translation>
    </message>
    <message>
        <source>No document yet: attach a file, or drop it here</source>
        <translation>لا وثيقة بعد: أرفقوا ملفا أو أفلتوه هنا</translation>
    </message>
    <message>
        <source>No program of this PC opens {name}: save a copy elsewhere</source>
        <translation>لا يوجد في هذا الحاسوب برنامج يفتح {name}: احفظوا نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جار قراءة الملف…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل المعني</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation>حذف هذه الوثيقة؟</translation>
    </message>
    <message>
        <source>Removed documents</source>
        <translation>الوثائق المحذوفة</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>تعوض</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>تعويض…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>بصمة SHA-256</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size (KB)</source>
        <translation>الحجم (ك.ب)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Up to 20 MB: PDF, pictures, Word, Excel, OpenDocument, text. Files can be dropped here</source>
        <translation>في حدود 20 ميغابايت: PDF، صور، Word، Excel، OpenDocument، نص. يمكن إفلات الملفات هنا</translation>
    </message>
    <message>
        <source>{name} (replaced)</source>
        <translation>{name} (معوضة)</translation>
    </message>
    <message>
        <source>{name} can not be read</source>
        <translation>تعذرت قراءة {name}</translation>
    </message>
    <message>
        <source>{name} goes to the removed documents, from which it can be restored.</source>
        <translation>تنقل {name} إلى الوثائق المحذوفة، ومنها يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>{name} is already attached here</source>
        <translation>الوثيقة {name} مرفقة هنا من قبل</translation>
    </message>
    <message>
        <source>{name} is damaged: its content is not the one that was attached</source>
        <translation>الوثيقة {name} تالفة: محتواها ليس المحتوى الذي أرفق</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>الملف {name} فارغ</translation>
    </message>
    <message>
        <source>{name} is larger than 20 MB and is not kept</source>
        <translation>حجم {name} يفوق 20 ميغابايت فلا يحفظ</translation>
    </message>
    <message>
        <source>{name} is not kept: by its name it is a {type} file, by its content it is not</source>
        <translation>لا يحفظ {name}: اسمه اسم ملف {type} ومحتواه ليس كذلك</translation>
    </message>
    <message>
        <source>{name}: files of this type are not kept. Those kept are: {types}</source>
        <translation>{name}: لا تحفظ الملفات من هذا النوع. الأنواع المقبولة: {types}</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n nominee(s) without an answer</source>
        <translation>
            <numerusform>لا مرشح ينتظر الجواب</numerusform>
            <numerusform>مرشح واحد بلا جواب</numerusform>
            <numerusform>مرشحان بلا جواب</numerusform>
            <numerusform>%n مرشحين بلا جواب</numerusform>
            <numerusform>%n مرشحا بلا جواب</numerusform>
            <numerusform>%n مرشح بلا جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision was not carried out</source>
        <translation>قرار للجنة لم ينفذ</translation>
    </message>
    <message>
        <source>A meeting to be recorded</source>
        <translation>اجتماع ينبغي تسجيل انعقاده</translation>
    </message>
    <message>
        <source>A session without its attendance</source>
        <translation>حصة تحسيسية بلا لائحة حضور</translation>
    </message>
    <message>
        <source>A training to be completed, with its presence</source>
        <translation>تكوين ينبغي ختمه وتسجيل الحضور</translation>
    </message>
    <message>
        <source>A training to be opened</source>
        <translation>تكوين ينبغي تسجيل انطلاقه</translation>
    </message>
    <message>
        <source>Awareness session</source>
        <translation>حصة تحسيسية</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>زيارة تتبع</translation>
    </message>
    <message>
        <source>Meeting of the joint committee</source>
        <translation>اجتماع اللجنة المشتركة</translation>
    </message>
    <message numerus="yes">
        <source>No follow-up visit for %n month(s)</source>
        <translation>
            <numerusform>زيارة تتبع لم تنجز</numerusform>
            <numerusform>زيارة تتبع لم تنجز منذ شهر</numerusform>
            <numerusform>زيارة تتبع لم تنجز منذ شهرين</numerusform>
            <numerusform>زيارة تتبع لم تنجز منذ %n أشهر</numerusform>
            <numerusform>زيارة تتبع لم تنجز منذ %n شهرا</numerusform>
            <numerusform>زيارة تتبع لم تنجز منذ %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No ordinary assembly for %n month(s)</source>
        <translation>
            <numerusform>جمع عام عادي لم يعقد</numerusform>
            <numerusform>جمع عام عادي لم يعقد منذ شهر</numerusform>
            <numerusform>جمع عام عادي لم يعقد منذ شهرين</numerusform>
            <numerusform>جمع عام عادي لم يعقد منذ %n أشهر</numerusform>
            <numerusform>جمع عام عادي لم يعقد منذ %n شهرا</numerusform>
            <numerusform>جمع عام عادي لم يعقد منذ %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces are missing from the proposal</source>
        <translation>وثائق ناقصة في ملف مقترح</translation>
    </message>
    <message numerus="yes">
        <source>The final receipt was not delivered after %n day(s)</source>
        <translation>
            <numerusform>وصل نهائي لم يسلم</numerusform>
            <numerusform>وصل نهائي لم يسلم بعد يوم واحد</numerusform>
            <numerusform>وصل نهائي لم يسلم بعد يومين</numerusform>
            <numerusform>وصل نهائي لم يسلم بعد %n أيام</numerusform>
            <numerusform>وصل نهائي لم يسلم بعد %n يوما</numerusform>
            <numerusform>وصل نهائي لم يسلم بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The follow-up visit that was planned</source>
        <translation>زيارة تتبع مبرمجة</translation>
    </message>
    <message>
        <source>The justification of tranche {rank} lacks {amount} DH</source>
        <translation>تبرير الشطر {rank} ناقص {amount} درهم</translation>
    </message>
    <message>
        <source>The managers&apos; mandate ends</source>
        <translation>نهاية ولاية المسيرين</translation>
    </message>
    <message>
        <source>Training begins</source>
        <translation>انطلاق تكوين</translation>
    </message>
    <message>
        <source>Training, day {number}</source>
        <translation>تكوين، اليوم {number}</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>same common identifier (ICE)</source>
        <translation>نفس التعريف الموحد للمقاولة</translation>
    </message>
    <message>
        <source>same fighter and same first name</source>
        <translation>نفس المقاوم ونفس الاسم الشخصي</translation>
    </message>
    <message>
        <source>same fighter&apos;s card</source>
        <translation>نفس بطاقة المقاوم</translation>
    </message>
    <message>
        <source>same identity card</source>
        <translation>نفس البطاقة الوطنية</translation>
    </message>
    <message>
        <source>same name and date of birth</source>
        <translation>نفس الاسم ونفس تاريخ الازدياد</translation>
    </message>
    <message>
        <source>same name in the same commune</source>
        <translation>نفس الاسم في نفس الجماعة</translation>
    </message>
</context>
<context>
    <name>Education</name>
    <message>
        <source>Baccalaureate</source>
        <translation>بكالوريا</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>دكتوراه</translation>
    </message>
    <message>
        <source>Literacy course</source>
        <translation>محو الأمية</translation>
    </message>
    <message>
        <source>Lower secondary</source>
        <translation>ثانوي إعدادي</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>ماستر</translation>
    </message>
    <message>
        <source>No schooling</source>
        <translation>بدون مستوى</translation>
    </message>
    <message>
        <source>Preschool or Koranic school</source>
        <translation>تعليم أولي أو كتاب قرآني</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>ابتدائي</translation>
    </message>
    <message>
        <source>Upper secondary</source>
        <translation>ثانوي تأهيلي</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>تكوين مهني</translation>
    </message>
</context>
<context>
    <name>Employment</name>
    <message>
        <source>Apprentice</source>
        <translation>متعلم</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>أجير</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>مشغل</translation>
    </message>
    <message>
        <source>Family worker</source>
        <translation>مساعد عائلي</translation>
    </message>
    <message>
        <source>Homemaker</source>
        <translation>ربة بيت</translation>
    </message>
    <message>
        <source>Otherwise inactive</source>
        <translation>غير نشيط لسبب آخر</translation>
    </message>
    <message>
        <source>Partner or cooperator</source>
        <translation>شريك أو متعاون</translation>
    </message>
    <message>
        <source>Pupil or student</source>
        <translation>تلميذ أو طالب</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>متقاعد</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>Unable to work</source>
        <translation>عاجز عن العمل</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>عاطل عن العمل</translation>
    </message>
    <message>
        <source>Unemployed, has never worked</source>
        <translation>عاطل لم يسبق له العمل</translation>
    </message>
    <message>
        <source>Unemployed, has worked</source>
        <translation>عاطل سبق له العمل</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Accompaniment plan</source>
        <translation>مخطط المواكبة</translation>
    </message>
    <message>
        <source>Annual programme</source>
        <translation>برنامج العمل السنوي</translation>
    </message>
    <message>
        <source>Awareness session</source>
        <translation>حصة تحسيسية</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>مستفيد</translation>
    </message>
    <message>
        <source>Day of presence</source>
        <translation>يوم حضور</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>صعوبة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>تسجيل في دورة</translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation>مقاوم</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>زيارة مواكبة</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>إخبار</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Item in kind</source>
        <translation>معدات</translation>
    </message>
    <message>
        <source>Line of the programme</source>
        <translation>سطر البرنامج</translation>
    </message>
    <message>
        <source>Meeting of the joint committee</source>
        <translation>اجتماع اللجنة المشتركة</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>منخرط</translation>
    </message>
    <message>
        <source>Member of the committee</source>
        <translation>عضو اللجنة</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Nomination list</source>
        <translation>لائحة الترشيح</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>تعاونية أو جمعية</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Place of meetings</source>
        <translation>مكان اللقاءات</translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>نقطة في جدول الأعمال</translation>
    </message>
    <message>
        <source>Project proposal</source>
        <translation>مقترح مشروع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Share of the financing</source>
        <translation>حصة في التمويل</translation>
    </message>
    <message>
        <source>State of the year</source>
        <translation>الوضعية السنوية</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>دورة تكوينية</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>شطر</translation>
    </message>
    <message>
        <source>User</source>
        <translation>مستعمل</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>% children of fighters</source>
        <translation>% أبناء المقاومين</translation>
    </message>
    <message>
        <source>% cooperatives</source>
        <translation>% التعاونيات</translation>
    </message>
    <message>
        <source>% severe and moderate</source>
        <translation>% الشديدة والمتوسطة</translation>
    </message>
    <message>
        <source>% with a disability</source>
        <translation>% في وضعية إعاقة</translation>
    </message>
    <message>
        <source>% women</source>
        <translation>% النساء</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>الفئة العمرية</translation>
    </message>
    <message>
        <source>Age: in whole years on the last day.</source>
        <translation>السن: بالسنوات الكاملة في آخر يوم.</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>كل العمالات والأقاليم</translation>
    </message>
    <message>
        <source>CNDP authorisation number</source>
        <translation>رقم ترخيص اللجنة الوطنية لمراقبة حماية المعطيات</translation>
    </message>
    <message>
        <source>Children of fighters: members whose kinship is son or daughter of a former fighter.</source>
        <translation>أبناء المقاومين: المنخرطون الذين قرابتهم ابن أو ابنة مقاوم.</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>رمز المكتب</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>حرر من طرف</translation>
    </message>
    <message>
        <source>Employment situation</source>
        <translation>الوضعية المهنية</translation>
    </message>
    <message>
        <source>Family and first name</source>
        <translation>الاسم العائلي والشخصي</translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation>المقاوم</translation>
    </message>
    <message>
        <source>Fighter&apos;s card</source>
        <translation>بطاقة المقاوم</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>المجموع العام</translation>
    </message>
    <message>
        <source>How to recompute the SHA-256 is described in the format&apos;s documentation, version {version}.</source>
        <translation>طريقة إعادة حساب SHA-256 موصوفة في وثيقة الصيغة، النسخة {version}.</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>التعريف الموحد للمقاولة</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>ر.ب.و.ت</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>معمول به ابتداء من</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Joined from {first} to {last}</source>
        <translation>المنخرطون من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Joined: memberships whose entry is dated inside the period.</source>
        <translation>الانخراطات الجديدة: ما وقع تاريخه داخل الفترة.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>نوع المكتب</translation>
    </message>
    <message>
        <source>Kingdom of Morocco</source>
        <translation>المملكة المغربية</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>القرابة</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>لغة العناوين</translation>
    </message>
    <message>
        <source>Last day of the figures</source>
        <translation>آخر يوم للأرقام</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>الشكل القانوني</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>المستوى الدراسي</translation>
    </message>
    <message>
        <source>List of organisations</source>
        <translation>لائحة التعاونيات والجمعيات</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>لائحة المستفيدين</translation>
    </message>
    <message>
        <source>Made at (universal time)</source>
        <translation>أنجز في (التوقيت العالمي)</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أنجز يوم</translation>
    </message>
    <message>
        <source>Members by kinship</source>
        <translation>المنخرطون حسب القرابة</translation>
    </message>
    <message>
        <source>Members by kinship and sex, {period}</source>
        <translation>حصيلة المنخرطين حسب القرابة والجنس برسم {period}</translation>
    </message>
    <message>
        <source>Members by province and sex, {period}</source>
        <translation>حصيلة المنخرطين حسب الإقليم والجنس برسم {period}</translation>
    </message>
    <message>
        <source>Members by sex</source>
        <translation>المنخرطون حسب الجنس</translation>
    </message>
    <message>
        <source>Members: {stock} in the stock, {new} joined</source>
        <translation>المنخرطون: {stock} في آخر يوم، {new} انخرطوا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>Newly registered from {first} to {last}</source>
        <translation>المسجلون الجدد من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Newly registered: organisations whose registration or first receipt is dated inside the period. What was taken over from paper counts in the stock only.</source>
        <translation>المسجلة الجديدة: ما وقع تقييده أو أول وصل له داخل الفترة. ما نقل عن الورق يحتسب في المجموع دون الجديد.</translation>
    </message>
    <message>
        <source>Newly registered: people whose first registration is dated inside the period. What was taken over from paper counts in the stock only.</source>
        <translation>المسجلون الجدد: من وقع أول تسجيل لهم داخل الفترة. ما نقل عن الورق يحتسب في المجموع دون الجديد.</translation>
    </message>
    <message>
        <source>No stage recorded</source>
        <translation>بدون مرحلة مسجلة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ر.ت</translation>
    </message>
    <message>
        <source>No.: ……/……</source>
        <translation>رقم: ……/……</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مصرح به</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number of the post</source>
        <translation>رقم المنصب</translation>
    </message>
    <message>
        <source>Of them in the stock</source>
        <translation>منها في المجموع</translation>
    </message>
    <message>
        <source>Of them new in the period</source>
        <translation>منها الجديدة في الفترة</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>التعاونيات والجمعيات</translation>
    </message>
    <message>
        <source>Organisations by legal form</source>
        <translation>حسب الشكل القانوني</translation>
    </message>
    <message>
        <source>Organisations by province and legal form, {period}</source>
        <translation>حصيلة التعاونيات والجمعيات حسب الإقليم والشكل القانوني برسم {period}</translation>
    </message>
    <message>
        <source>Organisations by sector</source>
        <translation>حسب القطاع</translation>
    </message>
    <message>
        <source>Organisations by sector and legal form, {period}</source>
        <translation>حصيلة التعاونيات والجمعيات حسب القطاع والشكل القانوني برسم {period}</translation>
    </message>
    <message>
        <source>Organisations by stage</source>
        <translation>حسب المرحلة</translation>
    </message>
    <message>
        <source>Organisations by stage and legal form, {period}</source>
        <translation>حصيلة التعاونيات والجمعيات حسب المرحلة والشكل القانوني برسم {period}</translation>
    </message>
    <message>
        <source>Organisations: {stock} in the stock, {new} newly registered</source>
        <translation>التعاونيات والجمعيات: {stock} في آخر يوم، {new} جديدة</translation>
    </message>
    <message>
        <source>People by age</source>
        <translation>المستفيدون حسب السن</translation>
    </message>
    <message>
        <source>People by disability</source>
        <translation>المستفيدون حسب الإعاقة</translation>
    </message>
    <message>
        <source>People by province and age, {period}</source>
        <translation>حصيلة المستفيدين حسب الإقليم والفئة العمرية برسم {period}</translation>
    </message>
    <message>
        <source>People by province and disability, {period}</source>
        <translation>حصيلة المستفيدين حسب الإقليم والإعاقة برسم {period}</translation>
    </message>
    <message>
        <source>People by province and sex, {period}</source>
        <translation>حصيلة المستفيدين حسب الإقليم والجنس برسم {period}</translation>
    </message>
    <message>
        <source>People by province and vulnerability, {period}</source>
        <translation>حصيلة المستفيدين حسب الإقليم والهشاشة برسم {period}</translation>
    </message>
    <message>
        <source>People by sex</source>
        <translation>المستفيدون حسب الجنس</translation>
    </message>
    <message>
        <source>People by vulnerability</source>
        <translation>المستفيدون حسب الهشاشة</translation>
    </message>
    <message>
        <source>People: {stock} in the stock, {new} newly registered</source>
        <translation>الأشخاص: {stock} في آخر يوم، {new} مسجلون جدد</translation>
    </message>
    <message>
        <source>Percentages are of the total of their line and group; «—» where that total is 0.</source>
        <translation>النسب من مجموع السطر والمجموعة؛ «—» حيث المجموع 0.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الازدياد</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>العمالة/الإقليم</translation>
    </message>
    <message>
        <source>Provinces served</source>
        <translation>العمالات والأقاليم المشمولة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التقييد</translation>
    </message>
    <message>
        <source>Rows: {register}</source>
        <translation>عدد الأسطر: {register}</translation>
    </message>
    <message>
        <source>SHA-256 of all coded rows</source>
        <translation>مجموع SHA-256 لكل الأسطر المرمزة</translation>
    </message>
    <message>
        <source>SHA-256 of the coded rows: {register}</source>
        <translation>مجموع SHA-256 للأسطر المرمزة: {register}</translation>
    </message>
    <message>
        <source>SHA-256 of the coded rows: {sha256}</source>
        <translation>مجموع SHA-256 للأسطر المرمزة: {sha256}</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Stage today</source>
        <translation>المرحلة اليوم</translation>
    </message>
    <message>
        <source>Stage: the one in which the file stood on the last day.</source>
        <translation>المرحلة: التي كان عليها الملف في آخر يوم.</translation>
    </message>
    <message>
        <source>Stamp and signature</source>
        <translation>الخاتم والإمضاء</translation>
    </message>
    <message>
        <source>Stock on {last}</source>
        <translation>المجموع إلى غاية {last}</translation>
    </message>
    <message>
        <source>Stock: memberships that last on the last day, in organisations of the stock. A person in two organisations counts twice.</source>
        <translation>المجموع: الانخراطات القائمة في آخر يوم في التعاونيات والجمعيات المحتسبة. من انخرط في تعاونيتين يحتسب مرتين.</translation>
    </message>
    <message>
        <source>Stock: organisations on file on the last day, whatever their stage, but for those merged or struck off.</source>
        <translation>المجموع: التعاونيات والجمعيات المسجلة في آخر يوم كيفما كانت مرحلتها، باستثناء المدمجة والمشطب عليها.</translation>
    </message>
    <message>
        <source>Stock: people registered by the last day and not withdrawn on it. Each person counts once.</source>
        <translation>المجموع: الأشخاص المسجلون إلى آخر يوم وغير المنسحبين. كل شخص يحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Sum: {column} ({register})</source>
        <translation>مجموع: {column} ({register})</translation>
    </message>
    <message>
        <source>Summary of {office}, {period}</source>
        <translation>حصيلة {office} برسم {period}</translation>
    </message>
    <message>
        <source>Summary of {period}, version {version}, written to {path}</source>
        <translation>حصيلة {period}، النسخة {version}، كتبت في {path}</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>The head of service</source>
        <translation>رئيس المصلحة</translation>
    </message>
    <message>
        <source>The head of the local office</source>
        <translation>رئيس المكتب المحلي</translation>
    </message>
    <message>
        <source>The province is that of the organisation.</source>
        <translation>الإقليم هو إقليم التعاونية أو الجمعية.</translation>
    </message>
    <message>
        <source>The provincial delegate</source>
        <translation>النائب الإقليمي</translation>
    </message>
    <message>
        <source>The regional coordinator</source>
        <translation>المنسق الجهوي</translation>
    </message>
    <message>
        <source>The regional delegate</source>
        <translation>النائب الجهوي</translation>
    </message>
    <message>
        <source>This period has not begun yet: there is nothing to report</source>
        <translation>لم تبدأ هذه الفترة بعد: لا شيء يرسل</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Total of the region: {region}</source>
        <translation>مجموع الجهة: {region}</translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation>ورقة الإرسال</translation>
    </message>
    <message>
        <source>Transmittal sheet, {period}</source>
        <translation>ورقة الإرسال، {period}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Version of coopdesk</source>
        <translation>نسخة البرنامج</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>نسخة الصيغة</translation>
    </message>
    <message>
        <source>Version of this summary for the period</source>
        <translation>رقم نسخة هذه الحصيلة للفترة</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>الهشاشة</translation>
    </message>
    <message>
        <source>Vulnerability: from the points of the criteria, as the settings of the first sheet say.</source>
        <translation>الهشاشة: من نقط المعايير حسب الإعدادات المذكورة في الورقة الأولى.</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>في وضعية إعاقة</translation>
    </message>
    <message>
        <source>Without disability</source>
        <translation>بدون إعاقة</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>إعداد الحصيلة</translation>
    </message>
    <message>
        <source>complete files</source>
        <translation>الملفات التامة</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>الموافقة المسلمة</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>in the stock</source>
        <translation>في المجموع</translation>
    </message>
    <message>
        <source>kinship proven</source>
        <translation>القرابة المثبتة</translation>
    </message>
    <message>
        <source>members</source>
        <translation>المنخرطون</translation>
    </message>
    <message>
        <source>missing entries</source>
        <translation>المعطيات الناقصة</translation>
    </message>
    <message>
        <source>new in the period</source>
        <translation>الجدد في الفترة</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>التعاونيات والجمعيات</translation>
    </message>
    <message>
        <source>people</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>points of vulnerability</source>
        <translation>نقط الهشاشة</translation>
    </message>
    <message>
        <source>registration taken over from paper</source>
        <translation>التسجيل المنقول عن الورق</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>taken over from paper</source>
        <translation>منقولة عن الورق</translation>
    </message>
    <message>
        <source>with a disability</source>
        <translation>في وضعية إعاقة</translation>
    </message>
    <message>
        <source>young</source>
        <translation>الشباب</translation>
    </message>
    <message>
        <source>……, on {day}</source>
        <translation>…… في {day}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Calendar (F4)</source>
        <translation>يومية (F4)</translation>
    </message>
    <message>
        <source>Choose one of the values offered</source>
        <translation>اختاروا إحدى القيم المقترحة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12</source>
        <translation>اكتبوا عددا صحيحا، مثل 12</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation>{label}، إجباري</translation>
    </message>
</context>
<context>
    <name>Fighter</name>
    <message>
        <source>Category</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Children on file</source>
        <translation>الأبناء المسجلون</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>تاريخ الوفاة</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>الاسم العائلي باللاتينية</translation>
    </message>
    <message>
        <source>Fighter&apos;s card number</source>
        <translation>رقم بطاقة المقاوم</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>First name in Latin letters</source>
        <translation>الاسم الشخصي باللاتينية</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Identity card number</source>
        <translation>رقم البطاقة الوطنية</translation>
    </message>
    <message>
        <source>Living or deceased</source>
        <translation>على قيد الحياة أو متوفى</translation>
    </message>
    <message>
        <source>No child is on file yet</source>
        <translation>لا أبناء مسجلين بعد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>A marked copy of «{name}» can not be made: open it in Excel, save it again and try once more</source>
        <translation>لا يمكن إنجاز نسخة معلمة من «{name}»: افتحوه في Excel واحفظوه ثم أعيدوا المحاولة</translation>
    </message>
    <message>
        <source>A sheet of «{name}» has too many rows ({limit} at most): split it into several files</source>
        <translation>ورقة في «{name}» تتجاوز عدد الأسطر المسموح به ({limit}): قسموه إلى عدة ملفات</translation>
    </message>
    <message>
        <source>A sheet of «{name}» uses too many columns ({limit} at most): clear what lies beyond the list</source>
        <translation>ورقة في «{name}» تتجاوز عدد الأعمدة المسموح به ({limit}): امسحوا ما يوجد خارج اللائحة</translation>
    </message>
    <message>
        <source>Reading «{name}» took too long and was given up: split it into several files</source>
        <translation>استغرقت قراءة «{name}» وقتا طويلا فأوقفت: قسموه إلى عدة ملفات</translation>
    </message>
    <message>
        <source>Sheet «{sheet}» has more rows than Excel allows: nothing was written</source>
        <translation>تتجاوز الورقة «{sheet}» عدد الأسطر الذي يقبله Excel: لم يكتب شيء</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed</source>
        <translation>أوقفت العملية ولم يتغير شيء</translation>
    </message>
    <message>
        <source>The disk is full: «{name}» was not written. Free some space and try again</source>
        <translation>القرص ممتلئ ولم يكتب «{name}»: وفروا مساحة وأعيدوا المحاولة</translation>
    </message>
    <message>
        <source>The disk reports an error: «{name}» was not written</source>
        <translation>القرص يعلن خطأ ولم يكتب «{name}»</translation>
    </message>
    <message>
        <source>The file «{name}» can not be read: check that it is not protected or open elsewhere</source>
        <translation>لا يمكن قراءة الملف «{name}»: تحققوا من أنه غير محمي وغير مفتوح في مكان آخر</translation>
    </message>
    <message>
        <source>The file «{name}» is damaged and can not be read: open it in Excel and save it again</source>
        <translation>الملف «{name}» متضرر ولا يمكن قراءته: افتحوه في Excel واحفظوه من جديد</translation>
    </message>
    <message>
        <source>The file «{name}» is empty</source>
        <translation>الملف «{name}» فارغ</translation>
    </message>
    <message>
        <source>The file «{name}» is not there</source>
        <translation>الملف «{name}» غير موجود</translation>
    </message>
    <message>
        <source>The folder of «{name}» is not there</source>
        <translation>المجلد الذي يكتب فيه «{name}» غير موجود</translation>
    </message>
    <message>
        <source>The text of cell {cell} in sheet «{sheet}» is longer than Excel allows: nothing was written</source>
        <translation>نص الخلية {cell} في الورقة «{sheet}» أطول مما يقبله Excel: لم يكتب شيء</translation>
    </message>
    <message>
        <source>You may not write «{name}» in this folder: choose another folder</source>
        <translation>لا يسمح لكم بكتابة «{name}» في هذا المجلد: اختاروا مجلدا آخر</translation>
    </message>
    <message>
        <source>«{name}» can not be the name of a file here: choose another name</source>
        <translation>لا يصلح «{name}» اسما لملف هنا: اختاروا اسما آخر</translation>
    </message>
    <message>
        <source>«{name}» contains macros: save it in Excel as .xlsx, without macros</source>
        <translation>يتضمن «{name}» وحدات ماكرو: احفظوه في Excel بصيغة xlsx بدون ماكرو</translation>
    </message>
    <message>
        <source>«{name}» has no sheet «{sheet}»</source>
        <translation>لا توجد ورقة «{sheet}» في «{name}»</translation>
    </message>
    <message>
        <source>«{name}» has too many filled cells ({limit} at most): split it into several files</source>
        <translation>عدد الخلايا المملوءة في «{name}» يتجاوز المسموح به ({limit}): قسموه إلى عدة ملفات</translation>
    </message>
    <message>
        <source>«{name}» has too many sheets ({limit} at most)</source>
        <translation>عدد أوراق «{name}» يتجاوز المسموح به ({limit})</translation>
    </message>
    <message>
        <source>«{name}» is a LibreOffice spreadsheet (.ods): save it as .xlsx and try again</source>
        <translation>«{name}» ورقة LibreOffice بصيغة ods: احفظوه بصيغة xlsx وأعيدوا المحاولة</translation>
    </message>
    <message>
        <source>«{name}» is a binary Excel workbook (.xlsb): open it in Excel and save it as .xlsx</source>
        <translation>«{name}» مصنف Excel ثنائي xlsb: افتحوه في Excel واحفظوه بصيغة xlsx</translation>
    </message>
    <message>
        <source>«{name}» is a device or a pipe, not a file: choose another name</source>
        <translation>«{name}» جهاز وليس ملفا: اختاروا اسما آخر</translation>
    </message>
    <message>
        <source>«{name}» is a folder, not a file</source>
        <translation>«{name}» مجلد وليس ملفا</translation>
    </message>
    <message>
        <source>«{name}» is a text file, not an Excel workbook: open it in Excel and save it as .xlsx</source>
        <translation>«{name}» ملف نصي وليس مصنف Excel: افتحوه في Excel واحفظوه بصيغة xlsx</translation>
    </message>
    <message>
        <source>«{name}» is a web page saved under an Excel name: open it in Excel and save it as .xlsx</source>
        <translation>«{name}» صفحة ويب محفوظة باسم Excel: افتحوه في Excel واحفظوه بصيغة xlsx</translation>
    </message>
    <message>
        <source>«{name}» is built in a way that no spreadsheet program writes: it was not opened</source>
        <translation>بنية «{name}» لا يكتبها أي برنامج جداول: لم يفتح</translation>
    </message>
    <message>
        <source>«{name}» is in the old Excel format (.xls): open it in Excel and save it as .xlsx</source>
        <translation>«{name}» بصيغة Excel القديمة xls: افتحوه في Excel واحفظوه بصيغة xlsx</translation>
    </message>
    <message>
        <source>«{name}» is not an Excel workbook</source>
        <translation>«{name}» ليس مصنف Excel</translation>
    </message>
    <message>
        <source>«{name}» is open in another program: close it and try again, or choose another name</source>
        <translation>«{name}» مفتوح في برنامج آخر: أغلقوه وأعيدوا المحاولة، أو اختاروا اسما آخر</translation>
    </message>
    <message>
        <source>«{name}» is protected by a password: remove the password in Excel and save it again</source>
        <translation>«{name}» محمي بكلمة سر: أزيلوها في Excel واحفظوه من جديد</translation>
    </message>
    <message>
        <source>«{name}» is too large ({limit} MB at most): split it into several files</source>
        <translation>حجم «{name}» كبير جدا ({limit} ميغا على الأكثر): قسموه إلى عدة ملفات</translation>
    </message>
    <message>
        <source>«{name}» needs more memory than it may take: split it into several files</source>
        <translation>يحتاج «{name}» إلى ذاكرة أكبر من المسموح بها: قسموه إلى عدة ملفات</translation>
    </message>
    <message>
        <source>«{name}» takes figures from other workbooks: copy its cells as values into a new workbook</source>
        <translation>يأخذ «{name}» أرقاما من مصنفات أخرى: انسخوا خلاياه قيما في مصنف جديد</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>All categories</source>
        <translation>كل الصفات</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>كل الجماعات</translation>
    </message>
    <message>
        <source>All employment situations</source>
        <translation>كل الوضعيات المهنية</translation>
    </message>
    <message>
        <source>All funders</source>
        <translation>كل الممولين</translation>
    </message>
    <message>
        <source>All kinds of decision</source>
        <translation>كل أنواع القرارات</translation>
    </message>
    <message>
        <source>All kinds of grant</source>
        <translation>كل أنواع الدعم</translation>
    </message>
    <message>
        <source>All kinships</source>
        <translation>كل القرابات</translation>
    </message>
    <message>
        <source>All legal forms</source>
        <translation>كل الأشكال القانونية</translation>
    </message>
    <message>
        <source>All levels of education</source>
        <translation>كل المستويات الدراسية</translation>
    </message>
    <message>
        <source>All opinions</source>
        <translation>كل الآراء</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>كل البرامج</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>كل العمالات والأقاليم</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>كل القطاعات</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>كل المراحل</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>كل المحاور</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>كل الزيارات</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation>بجواب أو بدونه</translation>
    </message>
    <message>
        <source>Answers are awaited</source>
        <translation>في انتظار الجواب</translation>
    </message>
    <message>
        <source>Any period</source>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>Any vulnerability</source>
        <translation>كل درجات الهشاشة</translation>
    </message>
    <message>
        <source>Both parties and each</source>
        <translation>كل الجهات المنظمة</translation>
    </message>
    <message>
        <source>Both sexes</source>
        <translation>الجنسان معا</translation>
    </message>
    <message>
        <source>Complete and incomplete</source>
        <translation>تامة وناقصة</translation>
    </message>
    <message>
        <source>Complete files</source>
        <translation>الملفات التامة</translation>
    </message>
    <message>
        <source>Incomplete files</source>
        <translation>الملفات الناقصة</translation>
    </message>
    <message>
        <source>Late decisions</source>
        <translation>القرارات المتأخرة</translation>
    </message>
    <message>
        <source>Late or not</source>
        <translation>المتأخرة وغيرها</translation>
    </message>
    <message>
        <source>Living and deceased</source>
        <translation>الأحياء والمتوفون</translation>
    </message>
    <message>
        <source>Next visit overdue</source>
        <translation>زيارة مقبلة فات موعدها</translation>
    </message>
    <message>
        <source>Next visit within a month</source>
        <translation>زيارة مقبلة خلال شهر</translation>
    </message>
    <message>
        <source>No next visit set</source>
        <translation>دون موعد لزيارة مقبلة</translation>
    </message>
    <message>
        <source>Sent, every answer is there</source>
        <translation>مرسلة وأجوبتها تامة</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الفصل</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>في وضعية إعاقة</translation>
    </message>
    <message>
        <source>With or without disability</source>
        <translation>بإعاقة أو بدونها</translation>
    </message>
    <message>
        <source>Without disability</source>
        <translation>بدون إعاقة</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n problem(s) prevent saving</source>
        <translation>
            <numerusform>لا شيء يمنع الحفظ</numerusform>
            <numerusform>مشكل واحد يمنع الحفظ</numerusform>
            <numerusform>مشكلان يمنعان الحفظ</numerusform>
            <numerusform>%n مشاكل تمنع الحفظ</numerusform>
            <numerusform>%n مشكلا يمنع الحفظ</numerusform>
            <numerusform>%n مشكل يمنع الحفظ</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A line or a step was begun</source>
        <translation>بدأ إدخال سطر أو مرحلة</translation>
    </message>
    <message>
        <source>Another fighter</source>
        <translation>مقاوم آخر</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>تعاونية أو جمعية أخرى</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى الاستمارة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>It was not recorded yet and would be lost.</source>
        <translation>لم يسجل بعد وسيضيع.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>ترك المسودة</translation>
    </message>
    <message>
        <source>Look at the record above; saving again means that it is another one</source>
        <translation>راجعوا السجل المعروض أعلاه؛ إعادة الحفظ تعني أنه سجل آخر</translation>
    </message>
    <message>
        <source>Name and card, such as «محمد بن علي 12457/58»</source>
        <translation>الاسم والبطاقة، مثل «محمد بن علي 12457/58»</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>مستفيد جديد</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>قرار جديد</translation>
    </message>
    <message>
        <source>New fighter</source>
        <translation>مقاوم جديد</translation>
    </message>
    <message>
        <source>New grant</source>
        <translation>دعم جديد</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>New nomination list</source>
        <translation>لائحة ترشيح جديدة</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>تعاونية أو جمعية جديدة</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>New project proposal</source>
        <translation>مقترح مشروع جديد</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Register a new fighter: {name}</source>
        <translation>تسجيل مقاوم جديد: {name}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>حفظ وجديد</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>This fighter may already be on file:</source>
        <translation>قد يكون هذا المقاوم مسجلا:</translation>
    </message>
    <message>
        <source>This organisation may already be on file:</source>
        <translation>قد تكون هذه الهيئة مسجلة:</translation>
    </message>
    <message>
        <source>This person may already be on file:</source>
        <translation>قد يكون هذا الشخص مسجلا:</translation>
    </message>
    <message>
        <source>This record is in the trash: restore it first</source>
        <translation>هذا السجل في سلة المحذوفات: استرجعوه أولا</translation>
    </message>
    <message>
        <source>What you had typed on {day} at {time} was brought back; it is not saved yet</source>
        <translation>استرجعت نسخة مؤقتة مما كتبتم يوم {day} على {time}؛ لم تحفظ بعد</translation>
    </message>
    <message>
        <source>next section</source>
        <translation>القسم الموالي</translation>
    </message>
    <message>
        <source>to the next one</source>
        <translation>إلى الموالي</translation>
    </message>
    <message>
        <source>{filled} of {total}</source>
        <translation>{filled} من {total}</translation>
    </message>
    <message>
        <source>{title} goes to the trash, from which it can be restored.</source>
        <translation>ينقل {title} إلى سلة المحذوفات ويمكن استرجاعه منها.</translation>
    </message>
    <message>
        <source>{title} — card {card}</source>
        <translation>{title} — بطاقة {card}</translation>
    </message>
    <message>
        <source>{title} — {number} ({reason})</source>
        <translation>{title} — {number} ({reason})</translation>
    </message>
</context>
<context>
    <name>Funder</name>
    <message>
        <source>Bank loan</source>
        <translation>قرض بنكي</translation>
    </message>
    <message>
        <source>Bearer, in cash</source>
        <translation>حامل المشروع نقدا</translation>
    </message>
    <message>
        <source>Bearer, in kind</source>
        <translation>حامل المشروع عينا</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Entraide nationale</source>
        <translation>التعاون الوطني</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>High Commission</source>
        <translation>المندوبية السامية</translation>
    </message>
    <message>
        <source>INDH</source>
        <translation>المبادرة الوطنية للتنمية البشرية</translation>
    </message>
    <message>
        <source>Office for the development of cooperation</source>
        <translation>مكتب تنمية التعاون</translation>
    </message>
    <message>
        <source>Other funder</source>
        <translation>ممول آخر</translation>
    </message>
    <message>
        <source>Provincial or regional council</source>
        <translation>مجلس إقليمي أو جهوي</translation>
    </message>
    <message>
        <source>Social Development Agency</source>
        <translation>وكالة التنمية الاجتماعية</translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message>
        <source>Board of directors</source>
        <translation>مجلس الإدارة</translation>
    </message>
    <message>
        <source>One manager</source>
        <translation>مسير واحد</translation>
    </message>
    <message>
        <source>Several managers</source>
        <translation>عدة مسيرين</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>Agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>Amount decided (DH)</source>
        <translation>المبلغ المقرر (درهم)</translation>
    </message>
    <message>
        <source>Amount recovered (DH)</source>
        <translation>المبلغ المسترجع (درهم)</translation>
    </message>
    <message>
        <source>Amount requested (DH)</source>
        <translation>المبلغ المطلوب (درهم)</translation>
    </message>
    <message>
        <source>Amount to be recovered (DH)</source>
        <translation>المبلغ الواجب استرجاعه (درهم)</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>Contribution of the bearer in cash (DH)</source>
        <translation>مساهمة الحامل نقدا (درهم)</translation>
    </message>
    <message>
        <source>Contribution of the bearer in kind (DH)</source>
        <translation>مساهمة الحامل عينا (درهم)</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>تاريخ الاتفاقية</translation>
    </message>
    <message>
        <source>End of the agreement</source>
        <translation>نهاية الاتفاقية</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>الممول</translation>
    </message>
    <message>
        <source>Items in kind</source>
        <translation>المعدات العينية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>رقم الاتفاقية</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>التعاونية أو الجمعية</translation>
    </message>
    <message>
        <source>Programme of the funder</source>
        <translation>برنامج الممول</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>موضوع الدعم</translation>
    </message>
    <message>
        <source>Value (DH)</source>
        <translation>القيمة (درهم)</translation>
    </message>
    <message>
        <source>What is granted</source>
        <translation>موضوع الدعم</translation>
    </message>
    <message>
        <source>agreement {number}</source>
        <translation>اتفاقية {number}</translation>
    </message>
</context>
<context>
    <name>Grant kind</name>
    <message>
        <source>Feasibility study</source>
        <translation>دراسة الجدوى</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>مالي</translation>
    </message>
    <message>
        <source>In kind (equipment)</source>
        <translation>عيني (معدات)</translation>
    </message>
    <message>
        <source>Professional premises</source>
        <translation>محل مهني</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>تقني</translation>
    </message>
</context>
<context>
    <name>Grant rule</name>
    <message>
        <source>An invoice justifies a tranche that was paid: this one was not yet</source>
        <translation>الفاتورة تبرر شطرا محولا: هذا الشطر لم يحول بعد</translation>
    </message>
    <message>
        <source>Equipment is delivered after the agreement is signed</source>
        <translation>تسلم المعدات بعد توقيع الاتفاقية</translation>
    </message>
    <message>
        <source>The agreement is signed: its tranches stay</source>
        <translation>الاتفاقية موقعة: لا تحذف أشطرها</translation>
    </message>
    <message>
        <source>The agreement is signed: this amount no longer changes</source>
        <translation>الاتفاقية موقعة: لا يتغير هذا المبلغ بعدها</translation>
    </message>
    <message>
        <source>The invoices would make {sum} DH, more than the {amount} DH of the tranche</source>
        <translation>يصبح مجموع الفواتير {sum} درهم، أي أكثر من مبلغ الشطر {amount} درهم</translation>
    </message>
    <message>
        <source>The justification was handed in: return it before you change its invoices</source>
        <translation>سلم التبرير: أرجعوه قبل تغيير فواتيره</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>A first visit was made</source>
        <translation>أنجزت زيارة أولى</translation>
    </message>
    <message>
        <source>A person is nominated by the signature of a nomination list</source>
        <translation>يرشح الشخص بتوقيع لائحة الترشيح</translation>
    </message>
    <message>
        <source>Add the lines of the programme first</source>
        <translation>أضيفوا سطور البرنامج أولا</translation>
    </message>
    <message>
        <source>Amount to be recovered: {amount} DH</source>
        <translation>المبلغ الواجب استرجاعه: {amount} درهم</translation>
    </message>
    <message>
        <source>Another active file has this identity card</source>
        <translation>يوجد ملف آخر نشيط بنفس رقم البطاقة الوطنية</translation>
    </message>
    <message>
        <source>At most {percent} % of the bearer&apos;s contribution is in kind</source>
        <translation>لا تتجاوز المساهمة العينية {percent}% من مساهمة الحامل</translation>
    </message>
    <message>
        <source>Both parties are present</source>
        <translation>الطرفان حاضران</translation>
    </message>
    <message>
        <source>Both parties must be present</source>
        <translation>يجب حضور الطرفين</translation>
    </message>
    <message>
        <source>Count the heads, or name who came</source>
        <translation>سجلوا عدد الحاضرين أو أسماءهم</translation>
    </message>
    <message>
        <source>Enrol the person in a training first</source>
        <translation>سجلوا الشخص في دورة تكوينية أولا</translation>
    </message>
    <message>
        <source>Enrolled in a training that has begun</source>
        <translation>مسجل في دورة انطلقت</translation>
    </message>
    <message>
        <source>Every variance is explained</source>
        <translation>كل فارق معلل</translation>
    </message>
    <message>
        <source>Everybody is marked on every day held</source>
        <translation>حضور الجميع مسجل في كل الأيام المنجزة</translation>
    </message>
    <message>
        <source>Everybody on the list has an answer</source>
        <translation>لكل من في اللائحة جواب</translation>
    </message>
    <message>
        <source>Everybody on the list is eligible</source>
        <translation>كل من في اللائحة مستوف للشروط</translation>
    </message>
    <message>
        <source>Everything decided was paid</source>
        <translation>صرف المبلغ المقرر كله</translation>
    </message>
    <message>
        <source>Invoices are recorded</source>
        <translation>الفواتير مسجلة</translation>
    </message>
    <message>
        <source>Its day has come</source>
        <translation>حل يومه</translation>
    </message>
    <message>
        <source>Its day is {day}, not earlier</source>
        <translation>موعدها {day}، ولا يمكن تسجيلها قبله</translation>
    </message>
    <message>
        <source>Member of an organisation or holder of a project</source>
        <translation>منخرط في تعاونية أو جمعية أو حامل مشروع فردي</translation>
    </message>
    <message>
        <source>Missing pieces: {names}</source>
        <translation>وثائق ناقصة: {names}</translation>
    </message>
    <message>
        <source>Missing pieces: {names} and others ({count})</source>
        <translation>وثائق ناقصة: {names} وأخرى ({count})</translation>
    </message>
    <message>
        <source>More than {percent} % of the bearer&apos;s contribution is in kind</source>
        <translation>تتجاوز المساهمة العينية {percent}% من مساهمة الحامل</translation>
    </message>
    <message>
        <source>Name the fighter first</source>
        <translation>عينوا المقاوم أولا</translation>
    </message>
    <message>
        <source>No accompaniment plan is signed yet</source>
        <translation>لم يوقع أي مخطط للمواكبة بعد</translation>
    </message>
    <message>
        <source>No ordinary assembly in the last {months} months</source>
        <translation>لم يعقد جمع عام عادي خلال آخر {months} شهرا</translation>
    </message>
    <message>
        <source>No other active file has this identity card</source>
        <translation>لا ملف آخر نشيط بنفس رقم البطاقة الوطنية</translation>
    </message>
    <message>
        <source>No presence is marked yet</source>
        <translation>لم يسجل أي حضور بعد</translation>
    </message>
    <message>
        <source>No visit was made yet</source>
        <translation>لم تنجز أي زيارة بعد</translation>
    </message>
    <message>
        <source>No vulnerability is recorded</source>
        <translation>لم تسجل أي هشاشة</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>لا مسجلين بعد</translation>
    </message>
    <message>
        <source>Nobody is named as present</source>
        <translation>لم يسجل أي شخص ضمن الحاضرين</translation>
    </message>
    <message>
        <source>Nobody stands on the list yet</source>
        <translation>لا أحد في اللائحة بعد</translation>
    </message>
    <message>
        <source>Not yet {age} years old</source>
        <translation>السن أقل من {age} سنة</translation>
    </message>
    <message>
        <source>Opinion of the delegation: {opinion}</source>
        <translation>رأي النيابة: {opinion}</translation>
    </message>
    <message>
        <source>Persons stand on the list</source>
        <translation>اللائحة تضم مرشحين</translation>
    </message>
    <message>
        <source>Poor or vulnerable</source>
        <translation>في وضعية فقر أو هشاشة</translation>
    </message>
    <message>
        <source>Presence is marked on {held} days</source>
        <translation>عدد الأيام المسجل حضورها: {held}</translation>
    </message>
    <message>
        <source>Record the invoices first</source>
        <translation>سجلوا الفواتير أولا</translation>
    </message>
    <message>
        <source>Stands on a signed nomination list</source>
        <translation>وارد في لائحة ترشيح موقعة</translation>
    </message>
    <message>
        <source>The accompaniment plan is signed</source>
        <translation>مخطط المواكبة موقع</translation>
    </message>
    <message>
        <source>The activity and the income after support are known</source>
        <translation>النشاط والدخل بعد الدعم معروفان</translation>
    </message>
    <message>
        <source>The agreement ends after the last tranche</source>
        <translation>تنتهي الاتفاقية بعد آخر شطر</translation>
    </message>
    <message>
        <source>The agreement is signed and the grant runs</source>
        <translation>الاتفاقية موقعة والدعم جار</translation>
    </message>
    <message>
        <source>The amount decided is known</source>
        <translation>المبلغ المقرر معروف</translation>
    </message>
    <message>
        <source>The amount to be recovered is known</source>
        <translation>المبلغ الواجب استرجاعه معروف</translation>
    </message>
    <message>
        <source>The answer is recorded on the nomination list</source>
        <translation>يسجل الجواب في لائحة الترشيح</translation>
    </message>
    <message>
        <source>The answer stands on the nomination list</source>
        <translation>الجواب مسجل في لائحة الترشيح</translation>
    </message>
    <message>
        <source>The bank account is in order</source>
        <translation>الحساب البنكي صحيح</translation>
    </message>
    <message>
        <source>The bank account is missing or its key is wrong</source>
        <translation>رقم التعريف البنكي ناقص أو مفتاحه خاطئ</translation>
    </message>
    <message>
        <source>The course lasts until {day}</source>
        <translation>تستمر الدورة إلى غاية {day}</translation>
    </message>
    <message>
        <source>The date of birth is missing</source>
        <translation>تاريخ الازدياد ناقص</translation>
    </message>
    <message>
        <source>The end of the agreement is missing or comes before the last tranche</source>
        <translation>تاريخ نهاية الاتفاقية ناقص أو يسبق آخر شطر</translation>
    </message>
    <message>
        <source>The fighter is named</source>
        <translation>المقاوم معين</translation>
    </message>
    <message>
        <source>The financing sums to the total cost</source>
        <translation>مجموع التمويل يساوي الكلفة الإجمالية</translation>
    </message>
    <message>
        <source>The grant does not run: it is «{stage}»</source>
        <translation>الدعم غير جار: وضعيته «{stage}»</translation>
    </message>
    <message>
        <source>The grant is at most {percent} % of the cost</source>
        <translation>لا يتجاوز الدعم {percent}% من الكلفة</translation>
    </message>
    <message>
        <source>The grant is more than {percent} % of the cost</source>
        <translation>يتجاوز الدعم {percent}% من الكلفة</translation>
    </message>
    <message>
        <source>The identity card is missing</source>
        <translation>رقم البطاقة الوطنية ناقص</translation>
    </message>
    <message>
        <source>The income before support is known</source>
        <translation>الدخل قبل الدعم معروف</translation>
    </message>
    <message>
        <source>The income before support is not known</source>
        <translation>الدخل قبل الدعم غير معروف</translation>
    </message>
    <message>
        <source>The justification of every tranche was accepted</source>
        <translation>قبل تبرير كل الأشطر</translation>
    </message>
    <message>
        <source>The justification of {count} tranches was not accepted yet</source>
        <translation>أشطر لم يقبل تبريرها بعد: {count}</translation>
    </message>
    <message>
        <source>The kinship is among those that the agreement supports</source>
        <translation>القرابة من بين ما تدعمه الاتفاقية</translation>
    </message>
    <message>
        <source>The kinship is not among those that the agreement supports</source>
        <translation>القرابة ليست من بين ما تدعمه الاتفاقية</translation>
    </message>
    <message>
        <source>The kinship is not proved yet</source>
        <translation>القرابة غير مثبتة بعد</translation>
    </message>
    <message>
        <source>The kinship is proved</source>
        <translation>القرابة مثبتة</translation>
    </message>
    <message>
        <source>The last day of the course has come</source>
        <translation>حل آخر يوم من الدورة</translation>
    </message>
    <message>
        <source>The ordinary assembly was held</source>
        <translation>عقد الجمع العام العادي</translation>
    </message>
    <message>
        <source>The person must be a member of an organisation or hold an individual project</source>
        <translation>يجب أن يكون الشخص منخرطا في تعاونية أو جمعية أو حاملا لمشروع فردي</translation>
    </message>
    <message>
        <source>The pieces asked for were received: {count}</source>
        <translation>توصلنا بالوثائق المطلوبة كلها: {count}</translation>
    </message>
    <message>
        <source>The programme has lines</source>
        <translation>للبرنامج سطور</translation>
    </message>
    <message>
        <source>The programme is evaluated at the end of its year: {day}</source>
        <translation>يقيم البرنامج في نهاية سنته: {day}</translation>
    </message>
    <message>
        <source>The quorum is not reached: {present} of {called} are present</source>
        <translation>لم يكتمل النصاب: حضر {present} من {called}</translation>
    </message>
    <message>
        <source>The quorum is reached: {present} of {called}</source>
        <translation>اكتمل النصاب: {present} من {called}</translation>
    </message>
    <message>
        <source>The score sheet is filled: {score} of 100</source>
        <translation>شبكة التنقيط معبأة: {score} من 100</translation>
    </message>
    <message>
        <source>The score sheet is not filled: criteria without points: {count}</source>
        <translation>شبكة التنقيط غير معبأة، عدد المعايير بدون نقط: {count}</translation>
    </message>
    <message>
        <source>The tranches exceed the amount decided by {amount} DH</source>
        <translation>تتجاوز الأشطر المبلغ المقرر ب {amount} درهم</translation>
    </message>
    <message>
        <source>The tranches lack {amount} DH of the amount decided</source>
        <translation>تنقص الأشطر عن المبلغ المقرر ب {amount} درهم</translation>
    </message>
    <message>
        <source>The tranches make the amount decided</source>
        <translation>مجموع الأشطر يساوي المبلغ المقرر</translation>
    </message>
    <message>
        <source>The year is ending or has ended</source>
        <translation>السنة في نهايتها أو انتهت</translation>
    </message>
    <message>
        <source>There is room for {capacity}</source>
        <translation>الطاقة الاستيعابية كافية: {capacity}</translation>
    </message>
    <message>
        <source>Tranche {rank} is justified to {percent} % at least</source>
        <translation>الشطر {rank} مبرر بنسبة {percent}% على الأقل</translation>
    </message>
    <message>
        <source>Tranche {rank} was not paid yet</source>
        <translation>الشطر {rank} لم يحول بعد</translation>
    </message>
    <message>
        <source>Write the activity and the income after support first</source>
        <translation>اكتبوا النشاط والدخل بعد الدعم أولا</translation>
    </message>
    <message>
        <source>Write the amount decided first</source>
        <translation>اكتبوا المبلغ المقرر أولا</translation>
    </message>
    <message>
        <source>Write the amount to be recovered first</source>
        <translation>اكتبوا المبلغ الواجب استرجاعه أولا</translation>
    </message>
    <message>
        <source>Write the amount to be recovered first (0 if nothing)</source>
        <translation>أدخلوا أولا المبلغ الواجب استرجاعه (0 إن لم يكن)</translation>
    </message>
    <message>
        <source>Write the opinion of the delegation first</source>
        <translation>أدخلوا أولا رأي النيابة</translation>
    </message>
    <message>
        <source>Write the reasons of the opinion first</source>
        <translation>أدخلوا أولا تعليل الرأي</translation>
    </message>
    <message>
        <source>{age} years old or more</source>
        <translation>السن {age} سنة فأكثر</translation>
    </message>
    <message>
        <source>{amount} DH are still to be paid</source>
        <translation>بقي {amount} درهم لم يصرف</translation>
    </message>
    <message>
        <source>{amount} DH of tranche {rank} are still to be justified ({percent} % are needed)</source>
        <translation>بقي {amount} درهم من الشطر {rank} دون تبرير (يلزم {percent}%)</translation>
    </message>
    <message>
        <source>{count} founders</source>
        <translation>عدد المؤسسين: {count}</translation>
    </message>
    <message>
        <source>{count} founders on file; the law asks for {minimum}</source>
        <translation>عدد المؤسسين المسجلين {count}، والقانون يشترط {minimum}</translation>
    </message>
    <message>
        <source>{count} lines differ from their target without a reason</source>
        <translation>سطور تخالف هدفها دون تعليل: {count}</translation>
    </message>
    <message>
        <source>{count} on the list have no answer yet, such as {name}</source>
        <translation>بدون جواب في اللائحة: {count}، منهم {name}</translation>
    </message>
    <message>
        <source>{count} people are enrolled</source>
        <translation>عدد المسجلين: {count}</translation>
    </message>
    <message>
        <source>{count} people are enrolled and there is room for {capacity}</source>
        <translation>عدد المسجلين {count} والطاقة الاستيعابية {capacity}</translation>
    </message>
    <message>
        <source>{count} people are named as present: the session took place</source>
        <translation>أسماء الحاضرين المسجلة: {count}؛ فالحصة انعقدت</translation>
    </message>
    <message>
        <source>{count} people are not marked on every day held</source>
        <translation>أشخاص لم يسجل حضورهم في كل الأيام: {count}</translation>
    </message>
    <message>
        <source>{name} became eligible on {day}, after the signature</source>
        <translation>صار ملف {name} مستوفيا يوم {day}، بعد تاريخ التوقيع</translation>
    </message>
    <message>
        <source>{name} is not eligible any more: take the person off the list</source>
        <translation>لم يعد ملف {name} مستوفيا للشروط: اسحبوه من اللائحة</translation>
    </message>
    <message>
        <source>{total} people came: {men} men, {women} women</source>
        <translation>عدد الحاضرين: {total} (الرجال {men}، النساء {women})</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>ابتداء من</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من طرف</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Document attached: {name}</source>
        <translation>إرفاق وثيقة: {name}</translation>
    </message>
    <message>
        <source>Document corrected: {name}</source>
        <translation>تصحيح بيانات وثيقة: {name}</translation>
    </message>
    <message>
        <source>Document removed: {name}</source>
        <translation>حذف وثيقة: {name}</translation>
    </message>
    <message>
        <source>Document restored: {name}</source>
        <translation>استرجاع وثيقة: {name}</translation>
    </message>
    <message>
        <source>Member {name}: {what}</source>
        <translation>المنخرط {name}: {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation>نقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>سجل في</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Stage taken back</source>
        <translation>التراجع عن مرحلة</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>استرجاع من سلة المحذوفات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>لا موعد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>بلا تأخر</numerusform>
            <numerusform>متأخر يوما واحدا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يوما</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>لا أجل</numerusform>
            <numerusform>أجل واحد</numerusform>
            <numerusform>أجلان</numerusform>
            <numerusform>%n آجال</numerusform>
            <numerusform>%n أجلا</numerusform>
            <numerusform>%n أجل</numerusform>
        </translation>
    </message>
    <message>
        <source>+{count} this month</source>
        <translation>+{count} هذا الشهر</translation>
    </message>
    <message>
        <source>A file begun on {day} at {time} was not saved</source>
        <translation>ملف بدئ يوم {day} على {time} لم يحفظ</translation>
    </message>
    <message>
        <source>A term ends</source>
        <translation>أجل ينتهي</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Another warning of the law</source>
        <translation>تنبيه قانوني آخر</translation>
    </message>
    <message>
        <source>Appointments of the week</source>
        <translation>مواعيد الأسبوع</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>جمعية</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>تحسيس</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>Beneficiaries by commune</source>
        <translation>المستفيدون حسب الجماعة</translation>
    </message>
    <message>
        <source>Beneficiaries by province</source>
        <translation>المستفيدون حسب الإقليم</translation>
    </message>
    <message>
        <source>Board smaller or larger than the law allows</source>
        <translation>مجلس إدارة أقل أو أكبر مما يسمح به القانون</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>حسب المكان</translation>
    </message>
    <message>
        <source>Capital under what the law asks for</source>
        <translation>رأس المال دون ما يشترطه القانون</translation>
    </message>
    <message>
        <source>Changes to {title} on {day} at {time} were not saved</source>
        <translation>تعديلات على {title} يوم {day} على {time} لم تحفظ</translation>
    </message>
    <message>
        <source>Check: same fighter and same first name</source>
        <translation>تحققوا: نفس المقاوم ونفس الاسم الشخصي</translation>
    </message>
    <message>
        <source>Check: same fighter&apos;s card</source>
        <translation>تحققوا: نفس بطاقة المقاوم</translation>
    </message>
    <message>
        <source>Check: same name and same date of birth</source>
        <translation>تحققوا: نفس الاسم ونفس تاريخ الازدياد</translation>
    </message>
    <message>
        <source>Check: same name in the same commune</source>
        <translation>تحققوا: نفس الاسم في نفس الجماعة</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>لجنة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جار الحساب…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أنجز</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Fewer members than the law asks for</source>
        <translation>منخرطون أقل مما يشترطه القانون</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files that lack something a complete file needs</source>
        <translation>ملفات ينقصها ما يلزم لملف تام</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>حكامة</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوما</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>القانون</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>يحتاج إلى انتباهكم</translation>
    </message>
    <message>
        <source>New beneficiaries by month</source>
        <translation>المسجلون الجدد شهريا</translation>
    </message>
    <message>
        <source>New beneficiaries: {month}</source>
        <translation>المستفيدون الجدد: {month}</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>مستفيد جديد</translation>
    </message>
    <message>
        <source>No appointment this week</source>
        <translation>لا موعد هذا الأسبوع</translation>
    </message>
    <message>
        <source>No beneficiary has a commune yet</source>
        <translation>لا جماعة مسجلة لأي مستفيد بعد</translation>
    </message>
    <message>
        <source>No beneficiary is registered yet</source>
        <translation>لا مستفيدين مسجلين بعد</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>لا شيء متأخر</translation>
    </message>
    <message>
        <source>Nothing is to be checked</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>لا شيء في هذه الأيام</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>التعاونيات والجمعيات</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Paid in {year} (DH)</source>
        <translation>المصروف سنة {year} (درهم)</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>مكرر محتمل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Session or training</source>
        <translation>حصة أو تكوين</translation>
    </message>
    <message>
        <source>Share under what the law asks for</source>
        <translation>قيمة الحصة دون ما يشترطه القانون</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>The final receipt is dated before the provisional one</source>
        <translation>تاريخ الوصل النهائي سابق للوصل المؤقت</translation>
    </message>
    <message>
        <source>The final receipt is overdue</source>
        <translation>تأخر الوصل النهائي</translation>
    </message>
    <message>
        <source>The managers&apos; mandate has ended</source>
        <translation>انتهت مدة انتداب المسيرين</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تكوين</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Visit or meeting</source>
        <translation>زيارة أو اجتماع</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>ما يلزم</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>في وضعية إعاقة</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وموعد آخر</numerusform>
            <numerusform>وموعدان آخران</numerusform>
            <numerusform>و%n مواعيد أخرى</numerusform>
            <numerusform>و%n موعدا آخر</numerusform>
            <numerusform>و%n موعد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} exist in law</source>
        <translation>قائمة قانونا: {count}</translation>
    </message>
    <message>
        <source>{share} of the beneficiaries</source>
        <translation>{share} من المستفيدين</translation>
    </message>
    <message>
        <source>{share} of what was to be paid</source>
        <translation>{share} من المقرر صرفه</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}، {title}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n hidden row(s) of the list are read too</source>
        <translation>
            <numerusform>لا سطر مخفي في اللائحة</numerusform>
            <numerusform>سطر مخفي واحد في اللائحة مقروء أيضا</numerusform>
            <numerusform>سطران مخفيان في اللائحة مقروءان أيضا</numerusform>
            <numerusform>%n سطور مخفية في اللائحة مقروءة أيضا</numerusform>
            <numerusform>%n سطرا مخفيا في اللائحة مقروءة أيضا</numerusform>
            <numerusform>%n سطر مخفي في اللائحة مقروءة أيضا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were taken in</source>
        <translation>
            <numerusform>لم يدخل أي سجل</numerusform>
            <numerusform>أدخل سجل واحد</numerusform>
            <numerusform>أدخل سجلان</numerusform>
            <numerusform>أدخلت %n سجلات</numerusform>
            <numerusform>أدخل %n سجلا</numerusform>
            <numerusform>أدخل %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>A file can also be dropped on this page</source>
        <translation>يمكن أيضا إفلات ملف على هذه الصفحة</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>كل المشاكل</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>Already there with another value: what is on file stays</source>
        <translation>موجود من قبل بقيمة أخرى: يبقى المسجل كما هو</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other cell(s) written so</source>
        <translation>
            <numerusform>لا خلية أخرى كتبت هكذا</numerusform>
            <numerusform>تطبيق على خلية أخرى كتبت هكذا</numerusform>
            <numerusform>تطبيق على خليتين أخريين كتبتا هكذا</numerusform>
            <numerusform>تطبيق على %n خلايا أخرى كتبت هكذا</numerusform>
            <numerusform>تطبيق على %n خلية أخرى كتبت هكذا</numerusform>
            <numerusform>تطبيق على %n خلية أخرى كتبت هكذا</numerusform>
        </translation>
    </message>
    <message>
        <source>An Excel list of people or organisations is checked whole before anything is written</source>
        <translation>تراقب لائحة Excel كاملة قبل أن يكتب أي شيء</translation>
    </message>
    <message>
        <source>An organisation of this legal form has no such stage</source>
        <translation>لا توجد هذه المرحلة بالنسبة لهيئة من هذا الشكل القانوني</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>لائحة أخرى</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جار التحقق…</translation>
    </message>
    <message>
        <source>Choose a marked cell to see what is wrong with it</source>
        <translation>اختاروا خلية معلمة لمعرفة مشكلها</translation>
    </message>
    <message>
        <source>Choose a value of the list</source>
        <translation>اختاروا قيمة من اللائحة</translation>
    </message>
    <message>
        <source>Choose the Excel file</source>
        <translation>اختيار ملف Excel</translation>
    </message>
    <message>
        <source>Columns not taken in: {columns}</source>
        <translation>أعمدة لا تؤخذ: {columns}</translation>
    </message>
    <message>
        <source>Cooperatives and associations</source>
        <translation>التعاونيات والجمعيات</translation>
    </message>
    <message>
        <source>Copy rows in Excel together with their headings, then press Ctrl+V here</source>
        <translation>انسخوا الأسطر مع عناوينها في Excel ثم اضغطوا هنا Ctrl+V</translation>
    </message>
    <message>
        <source>Copy with the problems marked</source>
        <translation>نسخة معلمة المشاكل</translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation>صححت هنا</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>المحكمة</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Date of the stage</source>
        <translation>تاريخ المرحلة</translation>
    </message>
    <message>
        <source>Date: {stage}</source>
        <translation>تاريخ: {stage}</translation>
    </message>
    <message>
        <source>Document number: {stage}</source>
        <translation>رقم الوثيقة: {stage}</translation>
    </message>
    <message>
        <source>Document of the stage</source>
        <translation>وثيقة المرحلة</translation>
    </message>
    <message>
        <source>Empty list to be filled</source>
        <translation>لائحة فارغة للملء</translation>
    </message>
    <message>
        <source>Everything is ready (Ctrl+Enter)</source>
        <translation>اللائحة جاهزة للاستيراد</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>مصنفات Excel</translation>
    </message>
    <message>
        <source>Family and first name</source>
        <translation>الاسم العائلي والشخصي</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Import of beneficiaries</source>
        <translation>استيراد المستفيدين</translation>
    </message>
    <message>
        <source>Import of cooperatives and associations</source>
        <translation>استيراد التعاونيات والجمعيات</translation>
    </message>
    <message>
        <source>Leave the list that is being corrected?</source>
        <translation>مغادرة اللائحة الجاري تصحيحها؟</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>May be the same as {of}: {reason}</source>
        <translation>قد يكون هو نفسه {of}: {reason}</translation>
    </message>
    <message>
        <source>May be there already</source>
        <translation>قد يكون مسجلا</translation>
    </message>
    <message>
        <source>Maybe twice</source>
        <translation>مكررة محتملة</translation>
    </message>
    <message>
        <source>Name of the fighter</source>
        <translation>اسم المقاوم</translation>
    </message>
    <message>
        <source>Nearest to it</source>
        <translation>الأقرب إليه</translation>
    </message>
    <message>
        <source>No fighter with this card is on file: the list must name him</source>
        <translation>لا يوجد مقاوم بهذه البطاقة: يجب أن تذكر اللائحة اسمه</translation>
    </message>
    <message>
        <source>No problem is left</source>
        <translation>لم يبق أي مشكل</translation>
    </message>
    <message>
        <source>No row of this list carries our headings: start from the empty list of coopdesk</source>
        <translation>لا يحمل أي سطر في هذه اللائحة العناوين المعروفة: انطلقوا من النموذج الفارغ</translation>
    </message>
    <message>
        <source>No rows are copied: copy them in Excel with their headings first</source>
        <translation>لا أسطر منسوخة: انسخوها أولا في Excel مع عناوينها</translation>
    </message>
    <message>
        <source>No stage has this name</source>
        <translation>لا توجد مرحلة بهذا الاسم</translation>
    </message>
    <message>
        <source>No stage has this name; near to it: {stages}</source>
        <translation>لا توجد مرحلة بهذا الاسم؛ أقربها: {stages}</translation>
    </message>
    <message numerus="yes">
        <source>Not possible yet: %n problem(s) {rows}</source>
        <translation>
            <numerusform>الاستيراد متاح {rows}</numerusform>
            <numerusform>الاستيراد غير متاح: مشكل واحد {rows}</numerusform>
            <numerusform>الاستيراد غير متاح: مشكلان {rows}</numerusform>
            <numerusform>الاستيراد غير متاح: %n مشاكل {rows}</numerusform>
            <numerusform>الاستيراد غير متاح: %n مشكلا {rows}</numerusform>
            <numerusform>الاستيراد غير متاح: %n مشكل {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this list is new</source>
        <translation>لا جديد في هذه اللائحة</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken in: %n problem(s) must be corrected first</source>
        <translation>
            <numerusform>لم يدخل شيء</numerusform>
            <numerusform>لم يدخل شيء: يجب تصحيح مشكل واحد أولا</numerusform>
            <numerusform>لم يدخل شيء: يجب تصحيح مشكلين أولا</numerusform>
            <numerusform>لم يدخل شيء: يجب تصحيح %n مشاكل أولا</numerusform>
            <numerusform>لم يدخل شيء: يجب تصحيح %n مشكلا أولا</numerusform>
            <numerusform>لم يدخل شيء: يجب تصحيح %n مشكل أولا</numerusform>
        </translation>
    </message>
    <message>
        <source>On file: {value}</source>
        <translation>المسجل في المكتب: {value}</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>أعمدة أخرى</translation>
    </message>
    <message>
        <source>Other sheets are not read: {sheets}</source>
        <translation>أوراق أخرى لا تقرأ: {sheets}</translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation>لصق مقطع</translation>
    </message>
    <message>
        <source>Pasted block</source>
        <translation>مقطع ملصق</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>العمالة/الإقليم</translation>
    </message>
    <message>
        <source>Reading and checking the list…</source>
        <translation>جار قراءة اللائحة ومراقبتها…</translation>
    </message>
    <message>
        <source>Record or row {of}, «{column}»</source>
        <translation>السجل أو السطر {of}، «{column}»</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التقييد</translation>
    </message>
    <message>
        <source>Required cell is empty</source>
        <translation>خانة إجبارية فارغة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Row {row} may be the same as {of}: {reason}. This does not block</source>
        <translation>قد يكون السطر {row} هو نفسه {of}: {reason}. لا يمنع</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>أسطر اللائحة</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>سطور مقروءة</translation>
    </message>
    <message>
        <source>Rows taken for totals or signatures: {rows}</source>
        <translation>سطور حسبت مجموعا أو إمضاء: {rows}</translation>
    </message>
    <message>
        <source>Sheet «{sheet}», row {row}, «{column}»</source>
        <translation>الورقة «{sheet}»، السطر {row}، «{column}»</translation>
    </message>
    <message>
        <source>Sheet «{sheet}», «{column}», cell {cell}</source>
        <translation>الورقة «{sheet}»، «{column}»، الخلية {cell}</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>عرض اللائحة</translation>
    </message>
    <message>
        <source>Sound and new</source>
        <translation>سليمة وجديدة</translation>
    </message>
    <message>
        <source>Sound rows too</source>
        <translation>السطور السليمة أيضا</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Stage on the desk</source>
        <translation>المرحلة في المكتب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>لا سطر للاستيراد</numerusform>
            <numerusform>استيراد سطر واحد</numerusform>
            <numerusform>استيراد سطرين</numerusform>
            <numerusform>استيراد %n أسطر</numerusform>
            <numerusform>استيراد %n سطرا</numerusform>
            <numerusform>استيراد %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Take «{value}»</source>
        <translation>اعتماد «{value}»</translation>
    </message>
    <message>
        <source>Taking in the list…</source>
        <translation>جار إدخال اللائحة…</translation>
    </message>
    <message>
        <source>The cell holds a formula without its result: open the file in Excel and save it again</source>
        <translation>في الخلية صيغة بدون نتيجتها: افتحوا الملف في Excel واحفظوه من جديد</translation>
    </message>
    <message>
        <source>The cell shows the error {code}</source>
        <translation>تظهر الخلية الخطأ {code}</translation>
    </message>
    <message>
        <source>The corrections made here are not kept. The file itself was not changed.</source>
        <translation>لن تحفظ التصحيحات المنجزة هنا. الملف نفسه لم يتغير.</translation>
    </message>
    <message>
        <source>The day is not known: the stage is taken over without a date</source>
        <translation>اليوم غير معروف: تؤخذ المرحلة بدون تاريخ</translation>
    </message>
    <message>
        <source>The empty list is in {file}</source>
        <translation>اللائحة الفارغة في {file}</translation>
    </message>
    <message>
        <source>The list gives two dates for «{stage}»: {day} and this one</source>
        <translation>تعطي اللائحة تاريخين لمرحلة «{stage}»: {day} وهذا التاريخ</translation>
    </message>
    <message>
        <source>The list gives «{stage}» a later date ({day})</source>
        <translation>تعطي اللائحة لمرحلة «{stage}» تاريخا لاحقا ({day})</translation>
    </message>
    <message>
        <source>The list is taken in whole or not at all</source>
        <translation>تدخل اللائحة كلها أو لا يدخل منها شيء</translation>
    </message>
    <message>
        <source>The marked copy is in {file}</source>
        <translation>النسخة المعلمة في {file}</translation>
    </message>
    <message>
        <source>There with other values</source>
        <translation>مسجل بقيم أخرى</translation>
    </message>
    <message>
        <source>These are the headings of a list of organisations: choose organisations as what the list holds</source>
        <translation>هذه عناوين لائحة تعاونيات وجمعيات: اختاروا «التعاونيات والجمعيات» محتوى للائحة</translation>
    </message>
    <message>
        <source>These are the headings of a list of people: choose people as what the list holds</source>
        <translation>هذه عناوين لائحة أشخاص: اختاروا «المستفيدون» محتوى للائحة</translation>
    </message>
    <message>
        <source>These headings stand twice, only the first column is taken in: {columns}</source>
        <translation>عناوين مكررة لا يؤخذ منها إلا العمود الأول: {columns}</translation>
    </message>
    <message>
        <source>This date is before that of «{stage}» ({day})</source>
        <translation>هذا التاريخ سابق لتاريخ «{stage}» ({day})</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>What must be corrected</source>
        <translation>ما يجب تصحيحه</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>محتوى اللائحة</translation>
    </message>
    <message>
        <source>What the list says</source>
        <translation>ما كتب في الملف</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>بها مشاكل</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>مانع</translation>
    </message>
    <message>
        <source>correct in the cell</source>
        <translation>تصحيح في الخلية</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>في 0 سطر</numerusform>
            <numerusform>في سطر واحد</numerusform>
            <numerusform>في سطرين</numerusform>
            <numerusform>في %n سطور</numerusform>
            <numerusform>في %n سطرا</numerusform>
            <numerusform>في %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>المشكل الموالي</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>take the nearest value</source>
        <translation>اعتماد الأقرب</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>{name} · sheet «{sheet}» · nothing was written yet</source>
        <translation>{name} · الورقة «{sheet}» · لم يكتب شيء في المكتب بعد</translation>
    </message>
    <message>
        <source>«{name}» is the list itself: give the marked copy another name</source>
        <translation>«{name}» هو ملف اللائحة نفسه: اختاروا اسما آخر للنسخة المعلمة</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Channel</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>القائم بالإخبار</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>الإخبار</translation>
    </message>
    <message>
        <source>Information given by the office</source>
        <translation>إخبار من طرف المكتب</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Programmes explained</source>
        <translation>البرامج المشروحة</translation>
    </message>
</context>
<context>
    <name>Institution</name>
    <message>
        <source>High Commission for Former Resistance Fighters</source>
        <translation>المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير</translation>
    </message>
    <message>
        <source>Social Development Agency</source>
        <translation>وكالة التنمية الاجتماعية</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Amount (DH)</source>
        <translation>المبلغ (درهم)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>الشطر</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>Checked on</source>
        <translation>تاريخ المعاينة</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Delivery record</source>
        <translation>محضر التسليم</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit value (DH)</source>
        <translation>القيمة الفردية (درهم)</translation>
    </message>
</context>
<context>
    <name>Kinship</name>
    <message>
        <source>Daughter</source>
        <translation>ابنة</translation>
    </message>
    <message>
        <source>Granddaughter</source>
        <translation>حفيدة</translation>
    </message>
    <message>
        <source>Grandson</source>
        <translation>حفيد</translation>
    </message>
    <message>
        <source>No kinship</source>
        <translation>بدون صلة</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>ابن</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>زوج</translation>
    </message>
    <message>
        <source>The fighter in person</source>
        <translation>المقاوم نفسه</translation>
    </message>
    <message>
        <source>Widow of a fighter</source>
        <translation>أرملة</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>A share is under {amount} DH</source>
        <translation>قيمة الحصة أقل من {amount} درهم</translation>
    </message>
    <message>
        <source>Fewer than {minimum} members: the law asks for {minimum} founders at least</source>
        <translation>أقل من {minimum} منخرطين: القانون يشترط {minimum} مؤسسين على الأقل</translation>
    </message>
    <message>
        <source>No final receipt {days} days after the provisional one: the association may act by law</source>
        <translation>لم يسلم الوصل النهائي بعد {days} يوما من الوصل المؤقت: قانونيا يمكن للجمعية ممارسة نشاطها</translation>
    </message>
    <message>
        <source>The board has {size} members; it has {minimum} to {maximum}</source>
        <translation>عدد أعضاء مجلس الإدارة {size}، والمطلوب من {minimum} إلى {maximum}</translation>
    </message>
    <message>
        <source>The capital is under {amount} DH</source>
        <translation>رأس المال أقل من {amount} درهم</translation>
    </message>
    <message>
        <source>The final receipt is dated before the provisional one</source>
        <translation>تاريخ الوصل النهائي سابق لتاريخ الوصل المؤقت</translation>
    </message>
    <message>
        <source>The managers&apos; mandate has ended</source>
        <translation>انتهت مدة انتداب المسيرين</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A tranche is ordered once {percent} % of the one before it is justified</source>
        <translation>شرط كل شطر: تبرير {percent}% من الذي قبله</translation>
    </message>
    <message>
        <source>Add a tranche</source>
        <translation>إضافة شطر</translation>
    </message>
    <message>
        <source>Amounts and dates</source>
        <translation>المبالغ والآجال</translation>
    </message>
    <message>
        <source>Amounts in dirhams</source>
        <translation>المبالغ بالدرهم</translation>
    </message>
    <message>
        <source>An invoice justifies what was paid: this tranche is not paid yet</source>
        <translation>تبرر الفاتورة ما صرف: لم يحول هذا الشطر بعد</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>Division into tranches</source>
        <translation>تقسيم المبلغ إلى أشطر</translation>
    </message>
    <message>
        <source>Financing plan and rules</source>
        <translation>مخطط التمويل والقواعد</translation>
    </message>
    <message>
        <source>Foreseen on {day}</source>
        <translation>مبرمج في {day}</translation>
    </message>
    <message>
        <source>Held up</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Invoices of tranche {rank}</source>
        <translation>فواتير الشطر {rank}</translation>
    </message>
    <message>
        <source>It can be ordered once tranche {rank} is justified to {percent} %</source>
        <translation>يصرف بعد تبرير {percent}% من الشطر {rank}</translation>
    </message>
    <message>
        <source>It can be requested once the agreement is signed</source>
        <translation>يطلب بعد توقيع الاتفاقية</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>المبرر</translation>
    </message>
    <message>
        <source>Ledger of the tranches</source>
        <translation>دفتر الأشطر</translation>
    </message>
    <message>
        <source>Next step of tranche {rank}</source>
        <translation>المرحلة التالية للشطر {rank}</translation>
    </message>
    <message>
        <source>Next: {deed}</source>
        <translation>التالي: {deed}</translation>
    </message>
    <message>
        <source>No amount is known yet</source>
        <translation>لا مبلغ معروف بعد</translation>
    </message>
    <message>
        <source>Not possible yet: {reason}</source>
        <translation>لا يمكن بعد: {reason}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>Paid on {day}</source>
        <translation>حول في {day}</translation>
    </message>
    <message>
        <source>Paid, justified and accepted</source>
        <translation>صرف وبرر وقبل تبريره</translation>
    </message>
    <message>
        <source>Releases tranche {rank}</source>
        <translation>يحرر الشطر {rank}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still to be justified</source>
        <translation>الباقي للتبرير</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>الباقي للصرف</translation>
    </message>
    <message>
        <source>The amount is not divided into tranches</source>
        <translation>لم يقسم المبلغ إلى أشطر</translation>
    </message>
    <message>
        <source>The justification waits to be accepted</source>
        <translation>أدلي بالتبرير وينتظر القبول</translation>
    </message>
    <message>
        <source>The justification was handed in: its invoices stand, unless it is returned</source>
        <translation>أدلي بالتبرير: لا تتغير فواتيره إلا إذا أرجع</translation>
    </message>
    <message>
        <source>The tranches exceed the amount decided by {amount} DH</source>
        <translation>تتجاوز الأشطر المبلغ المقرر بـ {amount} درهم</translation>
    </message>
    <message>
        <source>The tranches lack {amount} DH of the amount decided</source>
        <translation>ينقص الأشطر {amount} درهم عن المبلغ المقرر</translation>
    </message>
    <message>
        <source>Threshold {percent} %</source>
        <translation>العتبة {percent}%</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Total, with {count} out of sight</source>
        <translation>المجموع، مع {count} خارج الشاشة</translation>
    </message>
    <message>
        <source>Tranche {rank}</source>
        <translation>الشطر {rank}</translation>
    </message>
    <message>
        <source>Tranche {rank}: {percent} of the amount decided</source>
        <translation>الشطر {rank}، {percent} من المقرر</translation>
    </message>
    <message>
        <source>Tranches</source>
        <translation>الأشطر</translation>
    </message>
    <message>
        <source>Transfer {reference}</source>
        <translation>تحويل {reference}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Wholly justified: hand the justification in</source>
        <translation>برر كليا: يدلى بتبريره</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>مصادق</translation>
    </message>
    <message>
        <source>justified</source>
        <translation>مبرر</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>مأمور</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>محول</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>{amount} DH are still to be justified</source>
        <translation>بقي تبرير {amount} درهم</translation>
    </message>
    <message>
        <source>{amount} DH are still to be justified before {day}</source>
        <translation>بقي تبرير {amount} درهم قبل {day}</translation>
    </message>
    <message>
        <source>{deed}: tranche {rank}</source>
        <translation>{deed} · الشطر {rank}</translation>
    </message>
    <message>
        <source>{stage}, not wholly justified</source>
        <translation>{stage}، تبريره ناقص</translation>
    </message>
    <message>
        <source>{stage}, wholly justified</source>
        <translation>{stage}، مبرر كليا</translation>
    </message>
</context>
<context>
    <name>Legal form</name>
    <message>
        <source>Association</source>
        <translation>جمعية</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>تعاونية</translation>
    </message>
    <message>
        <source>Economic interest group</source>
        <translation>مجموعة ذات نفع اقتصادي</translation>
    </message>
    <message>
        <source>Individual project (auto-entrepreneur)</source>
        <translation>مشروع فردي (مقاول ذاتي)</translation>
    </message>
    <message>
        <source>Union of cooperatives</source>
        <translation>اتحاد التعاونيات</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>حي</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Beneficiaries aimed at</source>
        <translation>المستفيدون المستهدفون</translation>
    </message>
    <message>
        <source>Budget of other funders (DH)</source>
        <translation>ميزانية ممولين آخرين (درهم)</translation>
    </message>
    <message>
        <source>Budget of the High Commission (DH)</source>
        <translation>ميزانية المندوبية السامية (درهم)</translation>
    </message>
    <message>
        <source>Budget of the agency (DH)</source>
        <translation>ميزانية الوكالة (درهم)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>العمالة أو الإقليم</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>الربع</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>Reason awaited</source>
        <translation>السبب منتظر</translation>
    </message>
    <message>
        <source>Reason of the variance</source>
        <translation>سبب الفارق</translation>
    </message>
    <message>
        <source>Show the list behind the figure</source>
        <translation>عرض اللائحة وراء الرقم</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف الرقمي</translation>
    </message>
    <message>
        <source>The programme is approved: record its revision first, then change its lines</source>
        <translation>البرنامج مصادق عليه: سجلوا مراجعته أولا ثم غيروا سطوره</translation>
    </message>
    <message>
        <source>The programme is evaluated: its lines stay as they are</source>
        <translation>البرنامج مقيم: تبقى سطوره كما هي</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>الفارق</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Bearer of the project</source>
        <translation>حامل المشروع</translation>
    </message>
    <message>
        <source>Budget (DH)</source>
        <translation>الميزانية (درهم)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Children on file</source>
        <translation>الأبناء المسجلون</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>تام</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>Family and first name</source>
        <translation>الاسم العائلي والشخصي</translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation>المقاوم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Incomplete ({count})</source>
        <translation>ناقص ({count})</translation>
    </message>
    <message>
        <source>Justified (DH)</source>
        <translation>المبرر (درهم)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>المنخرطون</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم باللاتينية</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>المسجلون بالاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>الرأي</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Paid (DH)</source>
        <translation>المصروف (درهم)</translation>
    </message>
    <message>
        <source>Paid part</source>
        <translation>نسبة الصرف</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Planned jobs</source>
        <translation>مناصب مرتقبة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقط</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>العمالة/الإقليم</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التقييد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>احتياط</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>الهشاشة</translation>
    </message>
    <message>
        <source>Without answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
</context>
<context>
    <name>Marital status</name>
    <message>
        <source>Divorced</source>
        <translation>مطلق(ة)</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>متزوج(ة)</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>عازب(ة)</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>أرمل(ة)</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Accompaniment visits</source>
        <translation>زيارات المواكبة</translation>
    </message>
    <message>
        <source>Attendances at sessions</source>
        <translation>المشاركات في الحصص</translation>
    </message>
    <message>
        <source>Awareness sessions held</source>
        <translation>الحصص التحسيسية المنظمة</translation>
    </message>
    <message>
        <source>Grants decided</source>
        <translation>الدعم المقرر</translation>
    </message>
    <message>
        <source>Meetings of the joint committee</source>
        <translation>اجتماعات اللجنة المشتركة</translation>
    </message>
    <message>
        <source>Organisations created</source>
        <translation>التعاونيات والجمعيات المحدثة</translation>
    </message>
    <message>
        <source>Persons accepted</source>
        <translation>الأشخاص المقبولون</translation>
    </message>
    <message>
        <source>Persons informed</source>
        <translation>الأشخاص المخبرون</translation>
    </message>
    <message>
        <source>Persons integrated</source>
        <translation>الأشخاص المدمجون</translation>
    </message>
    <message>
        <source>Persons newly registered</source>
        <translation>المسجلون الجدد</translation>
    </message>
    <message>
        <source>Persons nominated</source>
        <translation>الأشخاص المرشحون</translation>
    </message>
    <message>
        <source>Persons supported</source>
        <translation>المستفيدون من الدعم</translation>
    </message>
    <message>
        <source>Persons who completed a training</source>
        <translation>الأشخاص الذين أتموا التكوين</translation>
    </message>
    <message>
        <source>Projects approved</source>
        <translation>المشاريع المقبولة</translation>
    </message>
    <message>
        <source>Projects submitted</source>
        <translation>المشاريع المودعة</translation>
    </message>
    <message>
        <source>Trainings completed</source>
        <translation>الدورات المنجزة</translation>
    </message>
    <message>
        <source>Tranches paid</source>
        <translation>الأشطر المصروفة</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>المناقشة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message numerus="yes">
        <source>%n member(s) copied: paste them into Excel</source>
        <translation>
            <numerusform>لم ينسخ أي منخرط</numerusform>
            <numerusform>نسخ منخرط واحد: ألصقوه في Excel</numerusform>
            <numerusform>نسخ منخرطان: ألصقوهما في Excel</numerusform>
            <numerusform>نسخ %n منخرطين: ألصقوهم في Excel</numerusform>
            <numerusform>نسخ %n منخرطا: ألصقوهم في Excel</numerusform>
            <numerusform>نسخ %n منخرط: ألصقوهم في Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>بدون حصص</numerusform>
            <numerusform>حصة واحدة</numerusform>
            <numerusform>حصتان</numerusform>
            <numerusform>%n حصص</numerusform>
            <numerusform>%n حصة</numerusform>
            <numerusform>%n حصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>إضافة منخرط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Capital (DH)</source>
        <translation>رأس المال (درهم)</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>Children of fighters</source>
        <translation>أبناء قدماء المقاومين</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>نسخ إلى Excel</translation>
    </message>
    <message>
        <source>Correct or end</source>
        <translation>تصحيح أو إنهاء</translation>
    </message>
    <message>
        <source>Date of entry</source>
        <translation>تاريخ الانخراط</translation>
    </message>
    <message>
        <source>Date of exit</source>
        <translation>تاريخ الخروج</translation>
    </message>
    <message>
        <source>Member organisation</source>
        <translation>التعاونية المنخرطة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>المنخرطون</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>التعاونية أو الجمعية</translation>
    </message>
    <message>
        <source>Paid up (DH)</source>
        <translation>المبلغ المدفوع (درهم)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>شخص أو تعاونية</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>سبب الخروج</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف الانخراط</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Save the member</source>
        <translation>حفظ المنخرط</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>في وضعية إعاقة</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الازدياد</translation>
    </message>
    <message>
        <source>Youth (under {age})</source>
        <translation>الشباب (دون {age} سنة)</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>{name} is supported as a member: give the membership its last day instead</source>
        <translation>{name} مستفيد من الدعم بصفته عضوا: حددوا آخر يوم للعضوية بدل حذفها</translation>
    </message>
    <message>
        <source>{name} is supported as its holder: the project stays on file</source>
        <translation>{name} مستفيد من الدعم بصفته حامل المشروع: يبقى المشروع مسجلا</translation>
    </message>
</context>
<context>
    <name>Milieu</name>
    <message>
        <source>Rural</source>
        <translation>قروي</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>حضري</translation>
    </message>
</context>
<context>
    <name>Nomination</name>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>لم يضف أحد</numerusform>
            <numerusform>أضيف شخص واحد</numerusform>
            <numerusform>أضيف شخصان</numerusform>
            <numerusform>أضيف %n أشخاص</numerusform>
            <numerusform>أضيف %n شخصا</numerusform>
            <numerusform>أضيف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without answer</source>
        <translation>
            <numerusform>لا أحد بلا جواب</numerusform>
            <numerusform>واحد بلا جواب</numerusform>
            <numerusform>اثنان بلا جواب</numerusform>
            <numerusform>%n بلا جواب</numerusform>
            <numerusform>%n بلا جواب</numerusform>
            <numerusform>%n بلا جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted {count}</source>
        <translation>مقبول {count}</translation>
    </message>
    <message>
        <source>Add all eligible people ({count})</source>
        <translation>إضافة كل المستوفين ({count})</translation>
    </message>
    <message>
        <source>Add an eligible person</source>
        <translation>إضافة شخص مستوف للشروط</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>المرسل إليه</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Answer awaited by</source>
        <translation>أجل الجواب</translation>
    </message>
    <message>
        <source>Answer of the agency</source>
        <translation>جواب الوكالة</translation>
    </message>
    <message>
        <source>Answers are recorded once the list was sent</source>
        <translation>تسجل الأجوبة بعد إرسال اللائحة</translation>
    </message>
    <message>
        <source>Answers were recorded on this list: take them back first</source>
        <translation>سجلت أجوبة في هذه اللائحة: تراجعوا عنها أولا</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Awaited {count}</source>
        <translation>في الانتظار {count}</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation>العودة إلى المرشح</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Choose the answer first: 1, 2 or 3</source>
        <translation>اختاروا الجواب أولا: 1 أو 2 أو 3</translation>
    </message>
    <message>
        <source>Data of the list</source>
        <translation>معطيات اللائحة</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>تاريخ الجواب</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>مسودة:</translation>
    </message>
    <message>
        <source>List</source>
        <translation>اللائحة</translation>
    </message>
    <message>
        <source>No other eligible person waits</source>
        <translation>لا مستوفين آخرين في الانتظار</translation>
    </message>
    <message>
        <source>Nobody gave this answer: take it back</source>
        <translation>لم يصدر هذا الجواب: سحبه</translation>
    </message>
    <message>
        <source>Nobody stands on this list yet: add eligible people</source>
        <translation>لا مرشحين في اللائحة بعد: أضيفوا أشخاصا مستوفين للشروط</translation>
    </message>
    <message>
        <source>Nomination list {number}</source>
        <translation>لائحة الترشيح {number}</translation>
    </message>
    <message>
        <source>Note in the file</source>
        <translation>توضيح يظهر في السجل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>رقم القرار</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Persons on the list</source>
        <translation>المرشحون في اللائحة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقط</translation>
    </message>
    <message>
        <source>Points out of {most}</source>
        <translation>تفصيل النقط من {most}</translation>
    </message>
    <message>
        <source>Points that each reason gives</source>
        <translation>نقط كل معيار</translation>
    </message>
    <message>
        <source>Proposed project</source>
        <translation>المشروع المقترح</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Rank on the reserve list</source>
        <translation>الرتبة في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>الرتبة {rank}</translation>
    </message>
    <message>
        <source>Ranking frozen since the signature on {day}:</source>
        <translation>الترتيب مجمد منذ التوقيع يوم {day}:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason of the rejection</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Record and go on</source>
        <translation>تسجيل والموالي</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>تسجيل الجواب</translation>
    </message>
    <message>
        <source>Rejected {count}</source>
        <translation>مرفوض {count}</translation>
    </message>
    <message>
        <source>Reserve {count}</source>
        <translation>احتياط {count}</translation>
    </message>
    <message>
        <source>Stages and documents</source>
        <translation>المراحل والوثائق</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>السحب من اللائحة</translation>
    </message>
    <message>
        <source>The answer to the list was received: take that step back first</source>
        <translation>سجل التوصل بجواب اللائحة: تراجعوا أولا عن هذه المرحلة</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>اللائحة</translation>
    </message>
    <message>
        <source>The list was sent on {day}: the answer can not come before</source>
        <translation>أرسلت اللائحة يوم {day}: لا يمكن أن يسبق الجواب هذا التاريخ</translation>
    </message>
    <message>
        <source>The person moves to «{stage}» in the same step, and may be registered again.</source>
        <translation>بعد التسجيل تنتقل حالة الشخص إلى «{stage}» ويمكن تسجيله من جديد.</translation>
    </message>
    <message>
        <source>The person moves to «{stage}» in the same step.</source>
        <translation>بعد التسجيل تنتقل حالة الشخص إلى «{stage}».</translation>
    </message>
    <message>
        <source>This list is signed: nobody can be added or taken off any more</source>
        <translation>هذه اللائحة موقعة: لا يمكن إضافة أحد إليها ولا سحبه منها</translation>
    </message>
    <message>
        <source>This step came with nomination list {number}: correct it there</source>
        <translation>هذه المرحلة ناتجة عن لائحة الترشيح {number}: صححوها هناك</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Weights used</source>
        <translation>شبكة التنقيط المعتمدة</translation>
    </message>
    <message>
        <source>Why the former answer was wrong</source>
        <translation>سبب خطأ الجواب السابق</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>في وضعية إعاقة</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Write why the former answer was wrong</source>
        <translation>اكتبوا سبب خطأ الجواب السابق</translation>
    </message>
    <message>
        <source>addressed to: {name}</source>
        <translation>موجهة إلى: {name}</translation>
    </message>
    <message>
        <source>already stands on list {number}</source>
        <translation>موجود في اللائحة {number}</translation>
    </message>
    <message>
        <source>answer awaited by {day}</source>
        <translation>الأجل المحدد للجواب {day}</translation>
    </message>
    <message>
        <source>has no stage yet</source>
        <translation>لا مرحلة له بعد</translation>
    </message>
    <message>
        <source>is at the stage «{stage}», not eligible</source>
        <translation>في مرحلة «{stage}» وليس مستوفيا للشروط</translation>
    </message>
    <message>
        <source>the points and their words stay as they were; no later change of a file moves them.</source>
        <translation>النقط والشروح محفوظة كما كانت، ولا يغيرها أي تعديل لاحق في الملفات.</translation>
    </message>
    <message>
        <source>the ranks follow the files and the weights of today until the signature.</source>
        <translation>تتبع الرتب الملفات وشبكة التنقيط الحالية إلى غاية التوقيع.</translation>
    </message>
    <message>
        <source>{name} is at the stage «{stage}» by now: take that step back first</source>
        <translation>بلغ ملف {name} مرحلة «{stage}»: تراجعوا أولا عن هذه المرحلة</translation>
    </message>
    <message>
        <source>{number} · score {score}</source>
        <translation>{number} · نقطة الهشاشة {score}</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} من {most}</translation>
    </message>
    <message>
        <source>{points} points of {most}</source>
        <translation>النقط {points} من {most}</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>1 if this is the only PC of the office</source>
        <translation>1 إن كان هذا الحاسوب الوحيد في المكتب</translation>
    </message>
    <message>
        <source>CNDP authorisation number</source>
        <translation>رقم ترخيص اللجنة الوطنية لمراقبة حماية المعطيات</translation>
    </message>
    <message>
        <source>Central services</source>
        <translation>المصالح المركزية</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>رمز المكتب</translation>
    </message>
    <message>
        <source>Every change bears this name</source>
        <translation>كل تغيير يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>Find a province or a region</source>
        <translation>بحث عن إقليم أو جهة</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>نوع المكتب</translation>
    </message>
    <message>
        <source>Local office of {place}</source>
        <translation>المكتب المحلي {place}</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>اسم المستعمل</translation>
    </message>
    <message>
        <source>Number of this post</source>
        <translation>رقم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Province or region of the office</source>
        <translation>إقليم المكتب أو جهته</translation>
    </message>
    <message>
        <source>Provinces served</source>
        <translation>العمالات والأقاليم المشمولة</translation>
    </message>
    <message>
        <source>Provincial delegation of {place}</source>
        <translation>النيابة الإقليمية {place}</translation>
    </message>
    <message>
        <source>Regional coordination of {place}</source>
        <translation>التنسيقية الجهوية {place}</translation>
    </message>
    <message>
        <source>Regional delegation of {place}</source>
        <translation>النيابة الجهوية {place}</translation>
    </message>
    <message>
        <source>Such as {example}; it stands in every number that this office gives</source>
        <translation>مثل {example}؛ يدخل في كل رقم يعطيه هذا المكتب</translation>
    </message>
    <message>
        <source>{count} of {whole} provinces chosen</source>
        <translation>{count} من {whole} إقليما مختارا</translation>
    </message>
    <message>
        <source>{region}, whole region</source>
        <translation>{region}، الجهة كلها</translation>
    </message>
</context>
<context>
    <name>Office kind</name>
    <message>
        <source>Headquarters</source>
        <translation>المصالح المركزية</translation>
    </message>
    <message>
        <source>Local office</source>
        <translation>مكتب محلي</translation>
    </message>
    <message>
        <source>Provincial delegation</source>
        <translation>نيابة إقليمية</translation>
    </message>
    <message>
        <source>Regional coordination</source>
        <translation>تنسيقية جهوية</translation>
    </message>
    <message>
        <source>Regional delegation</source>
        <translation>نيابة جهوية</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Favourable</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Favourable under conditions</source>
        <translation>موافق بشروط</translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation>غير موافق</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Auto-entrepreneur number</source>
        <translation>رقم المقاول الذاتي</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Bank account (RIB)</source>
        <translation>رقم التعريف البنكي (RIB)</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>CNSS affiliation</source>
        <translation>الانخراط في الصندوق الوطني للضمان الاجتماعي</translation>
    </message>
    <message>
        <source>Capital (DH)</source>
        <translation>رأس المال (درهم)</translation>
    </message>
    <message>
        <source>Capital and members declared</source>
        <translation>رأس المال والمصرح بهم</translation>
    </message>
    <message>
        <source>Category of cooperative</source>
        <translation>فئة التعاونية</translation>
    </message>
    <message>
        <source>Common identifier (ICE)</source>
        <translation>التعريف الموحد للمقاولة (ICE)</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>الصعوبات</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>End of the managers&apos; mandate</source>
        <translation>نهاية انتداب المسيرين</translation>
    </message>
    <message>
        <source>Form of management</source>
        <translation>شكل التسيير</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>المقر الاجتماعي</translation>
    </message>
    <message>
        <source>Holder of the individual project</source>
        <translation>حامل المشروع الفردي</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرفات</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Last ordinary assembly</source>
        <translation>آخر جمع عام عادي</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>الشكل القانوني</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>المنخرطون</translation>
    </message>
    <message>
        <source>Men declared at registration</source>
        <translation>الذكور المصرح بهم عند التقييد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم باللاتينية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Number of shares</source>
        <translation>عدد الحصص</translation>
    </message>
    <message>
        <source>Place and contact</source>
        <translation>المقر والاتصال</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>مخطط المواكبة</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>States of the year</source>
        <translation>الحصائل السنوية</translation>
    </message>
    <message>
        <source>Tax identifier (IF)</source>
        <translation>رقم التعريف الجبائي (IF)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>The law:</source>
        <translation>القانون:</translation>
    </message>
    <message>
        <source>Trade register (RC)</source>
        <translation>السجل التجاري (RC)</translation>
    </message>
    <message>
        <source>Value of a share (DH)</source>
        <translation>قيمة الحصة (درهم)</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Women declared at registration</source>
        <translation>الإناث المصرح بهن عند التقييد</translation>
    </message>
    <message>
        <source>registered under {number}</source>
        <translation>التقييد {number}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Address and commune</source>
        <translation>العنوان والجماعة</translation>
    </message>
    <message>
        <source>Annual work programme {year}</source>
        <translation>برنامج العمل السنوي {year}</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>ورقة الحضور</translation>
    </message>
    <message>
        <source>Attendance sheet of a training</source>
        <translation>ورقة الحضور في تكوين</translation>
    </message>
    <message>
        <source>Budget by axis</source>
        <translation>الميزانية حسب المحاور</translation>
    </message>
    <message>
        <source>Children on file</source>
        <translation>الأبناء المسجلون</translation>
    </message>
    <message>
        <source>Chosen: {filters}</source>
        <translation>التصفية: {filters}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Court or authority</source>
        <translation>المحكمة أو السلطة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation>تاريخ ومكان الازدياد</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخر</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>جهة القرار</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Done at {place}, on {day}</source>
        <translation>حرر ب{place}، يوم {day}</translation>
    </message>
    <message>
        <source>Draft: the ranking is that of {day}, and is frozen by the signature</source>
        <translation>مسودة: الترتيب هو ترتيب يوم {day}، ويثبت عند التوقيع</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Fighter and card number</source>
        <translation>المقاوم ورقم بطاقته</translation>
    </message>
    <message>
        <source>File of a grant</source>
        <translation>ملف الدعم</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>For the High Commission</source>
        <translation>عن المندوبية السامية</translation>
    </message>
    <message>
        <source>For the Social Development Agency</source>
        <translation>عن وكالة التنمية الاجتماعية</translation>
    </message>
    <message>
        <source>For the organisation</source>
        <translation>عن التنظيم</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>الدعم الممنوح</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Items in kind</source>
        <translation>الدعم العيني</translation>
    </message>
    <message>
        <source>Justified (DH)</source>
        <translation>المبرر (درهم)</translation>
    </message>
    <message>
        <source>List of persons nominated</source>
        <translation>لائحة المرشحين</translation>
    </message>
    <message>
        <source>Members: {members}, of them women {women}, youth {youth}, children of fighters {children}</source>
        <translation>العدد: {members}، منهم النساء: {women}، الشباب: {youth}، أبناء المقاومين: {children}</translation>
    </message>
    <message>
        <source>Minutes of the joint central committee</source>
        <translation>محضر اجتماع اللجنة المركزية المشتركة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة الموالية</translation>
    </message>
    <message>
        <source>No decision was taken</source>
        <translation>لم يتخذ أي قرار</translation>
    </message>
    <message>
        <source>No point is on the agenda yet</source>
        <translation>لا توجد بعد أي نقطة في جدول الأعمال</translation>
    </message>
    <message>
        <source>No record has the number {number}</source>
        <translation>لا يوجد أي ملف بالرقم {number}</translation>
    </message>
    <message>
        <source>No stage is recorded</source>
        <translation>لم تسجل أي مرحلة</translation>
    </message>
    <message>
        <source>No.: {number}</source>
        <translation>رقم: {number}</translation>
    </message>
    <message>
        <source>Nobody is on this list yet</source>
        <translation>لا يوجد بعد أحد في هذه اللائحة</translation>
    </message>
    <message>
        <source>Nobody was called yet</source>
        <translation>لم يستدع أحد بعد</translation>
    </message>
    <message>
        <source>Nothing fits this search and these filters</source>
        <translation>لا شيء يطابق هذا البحث وهذه التصفية</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>يوم {day}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Paid (DH)</source>
        <translation>المصروف (درهم)</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاريخ الصرف</translation>
    </message>
    <message>
        <source>Personal data (law 09-08), CNDP authorisation {number}</source>
        <translation>معطيات شخصية (القانون 09-08)، ترخيص اللجنة الوطنية رقم {number}</translation>
    </message>
    <message>
        <source>Personal data, protected by law 09-08</source>
        <translation>معطيات شخصية يحميها القانون 09-08</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقط</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>تم إيقاف الطباعة.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جاري الطباعة…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Received by the agency</source>
        <translation>توصلت به الوكالة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Report of a follow-up visit</source>
        <translation>تقرير زيارة المواكبة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Searched: «{words}»</source>
        <translation>البحث عن: «{words}»</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Sheet of a beneficiary</source>
        <translation>بطاقة المستفيد(ة)</translation>
    </message>
    <message>
        <source>Sheet of an organisation</source>
        <translation>بطاقة التنظيم</translation>
    </message>
    <message>
        <source>Sheet: {what}</source>
        <translation>بطاقة: {what}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signed on {day} under No. {number}: the ranking is that of this day</source>
        <translation>وقعت يوم {day} تحت رقم {number}: الترتيب هو ترتيب ذلك اليوم</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>المرحلة: {stage}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped: no file was written, and a former one is whole.</source>
        <translation>تم الإيقاف: لم يكتب أي ملف، والملف السابق سليم.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>The agent who made the visit</source>
        <translation>العون الذي قام بالزيارة</translation>
    </message>
    <message>
        <source>The document can not be written to {name}</source>
        <translation>لا يمكن كتابة الوثيقة في {name}</translation>
    </message>
    <message>
        <source>The document was sent to the printer.</source>
        <translation>أرسلت الوثيقة إلى الطابعة.</translation>
    </message>
    <message>
        <source>The facilitators</source>
        <translation>المؤطرون</translation>
    </message>
    <message>
        <source>The pages are being prepared…</source>
        <translation>جاري إعداد الصفحات…</translation>
    </message>
    <message>
        <source>The person concerned</source>
        <translation>المعني(ة) بالأمر</translation>
    </message>
    <message>
        <source>The printer does not answer: nothing was printed</source>
        <translation>الطابعة لا تجيب: لم يطبع شيء</translation>
    </message>
    <message>
        <source>The programme has no line yet</source>
        <translation>لا يتضمن البرنامج بعد أي سطر</translation>
    </message>
    <message>
        <source>The trainer</source>
        <translation>المكون(ة)</translation>
    </message>
    <message>
        <source>This PC knows no printer: save the document as a PDF, and print it where there is one.</source>
        <translation>لا توجد طابعة على هذا الحاسوب: احفظ الوثيقة بصيغة PDF واطبعها حيث توجد طابعة.</translation>
    </message>
    <message>
        <source>This list has {count} rows and at most {most} are printed: narrow it by filters first</source>
        <translation>في هذه اللائحة {count} سطر ولا يطبع أكثر من {most}: صفوها أولا</translation>
    </message>
    <message>
        <source>To be justified (DH)</source>
        <translation>الباقي تبريره (درهم)</translation>
    </message>
    <message>
        <source>To: {addressee}</source>
        <translation>إلى: {addressee}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Tranches</source>
        <translation>الأشطر</translation>
    </message>
    <message>
        <source>Value (DH)</source>
        <translation>القيمة (درهم)</translation>
    </message>
    <message>
        <source>What is on file, by date</source>
        <translation>ما هو مسجل حسب التاريخ</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>ما يستدعي الاهتمام</translation>
    </message>
    <message>
        <source>What was changed in the form and not saved does not stand here</source>
        <translation>ما تغير في الاستمارة ولم يحفظ لا يظهر هنا</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>صفحة كاملة</translation>
    </message>
    <message>
        <source>Why each person has this rank</source>
        <translation>أسباب ترتيب كل شخص</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>جاري كتابة الملف…</translation>
    </message>
    <message>
        <source>printed on {day}</source>
        <translation>طبع يوم {day}</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>تمت كتابة {file}.</translation>
    </message>
    <message>
        <source>{place}, on {day}</source>
        <translation>{place}، يوم {day}</translation>
    </message>
    <message>
        <source>{points} of {most}: {why}</source>
        <translation>{points} من {most}: {why}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>إفراغ الخانات</translation>
    </message>
    <message>
        <source>It goes to the trash; the history keeps it.</source>
        <translation>يوضع في سلة المحذوفات ويبقى في السجل.</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>حفظ التصحيح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove this line?</source>
        <translation>حذف هذا السطر؟</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Both parties</source>
        <translation>الطرفان معا</translation>
    </message>
    <message>
        <source>High Commission</source>
        <translation>المندوبية السامية</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>AMO Tadamon</source>
        <translation>أمو تضامن</translation>
    </message>
    <message>
        <source>Activity after support</source>
        <translation>النشاط بعد الدعم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>After support</source>
        <translation>بعد الدعم</translation>
    </message>
    <message>
        <source>Card valid until</source>
        <translation>البطاقة صالحة إلى غاية</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>رقم شهادة الإعاقة</translation>
    </message>
    <message>
        <source>Civil and social digital identifier</source>
        <translation>المعرف الرقمي المدني والاجتماعي</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Consent form number</source>
        <translation>رقم استمارة الموافقة</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>Date of consent (law 09-08)</source>
        <translation>تاريخ الموافقة (القانون 09-08)</translation>
    </message>
    <message>
        <source>Date of the score</source>
        <translation>تاريخ المؤشر</translation>
    </message>
    <message>
        <source>Day, month and year</source>
        <translation>اليوم والشهر والسنة</translation>
    </message>
    <message>
        <source>Degree of disability</source>
        <translation>درجة الإعاقة</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>عدد المعالين</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>Employment situation</source>
        <translation>الوضعية المهنية</translation>
    </message>
    <message>
        <source>Family booklet number</source>
        <translation>رقم كناش الحالة المدنية</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>الاسم العائلي باللاتينية</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation>المقاوم</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>First name in Latin letters</source>
        <translation>الاسم الشخصي باللاتينية</translation>
    </message>
    <message>
        <source>Given when saved</source>
        <translation>يعطى عند الحفظ</translation>
    </message>
    <message>
        <source>Home and contact</source>
        <translation>السكن والاتصال</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Identity card number</source>
        <translation>رقم البطاقة الوطنية</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>الإخبار</translation>
    </message>
    <message>
        <source>Kind of disability</source>
        <translation>نوع الإعاقة</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>القرابة</translation>
    </message>
    <message>
        <source>Kinship to a fighter</source>
        <translation>القرابة بالمقاوم</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>المستوى الدراسي</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>المسار والمراحل</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة العائلية</translation>
    </message>
    <message>
        <source>May change once answered</source>
        <translation>قد يتغير بعد إدخال</translation>
    </message>
    <message>
        <source>Milieu</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Missing for a complete file</source>
        <translation>ينقص لملف تام</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>الشهر والسنة</translation>
    </message>
    <message>
        <source>Monthly income (DH)</source>
        <translation>الدخل الشهري (درهم)</translation>
    </message>
    <message>
        <source>Monthly income after support (DH)</source>
        <translation>الدخل الشهري بعد الدعم (درهم)</translation>
    </message>
    <message>
        <source>Monthly income before support (DH)</source>
        <translation>الدخل الشهري قبل الدعم (درهم)</translation>
    </message>
    <message>
        <source>Months of unemployment</source>
        <translation>مدة البطالة بالأشهر</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>اسم الأم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <translation>شخص في وضعية إعاقة</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الازدياد</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>دقة التاريخ</translation>
    </message>
    <message>
        <source>Proof of kinship</source>
        <translation>وثيقة الإثبات</translation>
    </message>
    <message>
        <source>Province and region</source>
        <translation>العمالة/الإقليم والجهة</translation>
    </message>
    <message>
        <source>Schooling and work</source>
        <translation>الدراسة والشغل</translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation>هاتف ثان</translation>
    </message>
    <message>
        <source>Severe from {severe}, moderate from {moderate}.</source>
        <translation>شديدة ابتداء من {severe}، متوسطة من {moderate}.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Social register and consent</source>
        <translation>السجل والموافقة</translation>
    </message>
    <message>
        <source>Social register score</source>
        <translation>مؤشر السجل الاجتماعي</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>المسار الزمني</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>التكوين المهني</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>معايير الهشاشة</translation>
    </message>
    <message>
        <source>Vulnerability criteria</source>
        <translation>معايير الهشاشة</translation>
    </message>
    <message>
        <source>Vulnerability score</source>
        <translation>مؤشر الهشاشة</translation>
    </message>
    <message>
        <source>Weights of the settings as delivered.</source>
        <translation>الأوزان من الإعدادات الأصلية.</translation>
    </message>
    <message>
        <source>Weights of the settings in force since {day}.</source>
        <translation>الأوزان من الإعدادات، صيغة {day}.</translation>
    </message>
    <message>
        <source>Year obtained</source>
        <translation>سنة الحصول عليه</translation>
    </message>
    <message>
        <source>Year only</source>
        <translation>السنة فقط</translation>
    </message>
</context>
<context>
    <name>Piece</name>
    <message>
        <source>Bank account certificate</source>
        <translation>شهادة رقم التعريف البنكي</translation>
    </message>
    <message>
        <source>Consent form (law 09-08)</source>
        <translation>استمارة الموافقة (القانون 09-08)</translation>
    </message>
    <message>
        <source>Copies of the identity cards</source>
        <translation>نسخ البطائق الوطنية</translation>
    </message>
    <message>
        <source>Delivery record</source>
        <translation>محضر التسليم</translation>
    </message>
    <message>
        <source>Feasibility study</source>
        <translation>دراسة الجدوى</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>لائحة الأعضاء</translation>
    </message>
    <message>
        <source>Minutes of the assembly</source>
        <translation>محضر الجمع العام</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>وثيقة أخرى</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>البطاقة التقنية للمشروع</translation>
    </message>
    <message>
        <source>Proof of kinship to a fighter</source>
        <translation>إثبات القرابة بالمقاوم</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>بيانات أثمنة</translation>
    </message>
    <message>
        <source>Registration or receipt</source>
        <translation>شهادة التقييد أو الوصل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Request for support</source>
        <translation>طلب الدعم</translation>
    </message>
    <message>
        <source>Signed agreement</source>
        <translation>الاتفاقية الموقعة</translation>
    </message>
    <message>
        <source>Signed attendance sheet</source>
        <translation>لائحة الحضور الموقعة</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>القانون الأساسي</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>Attached</source>
        <translation>مرفقة</translation>
    </message>
    <message>
        <source>Awaited by {day}</source>
        <translation>أجل الاستكمال: {day}</translation>
    </message>
    <message>
        <source>Awaited by {day}: the day has passed</source>
        <translation>أجل الاستكمال: {day}، وقد انقضى</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>لم نتوصل بها</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Pieces of the file</source>
        <translation>وثائق الملف</translation>
    </message>
    <message>
        <source>Received on paper</source>
        <translation>توصلنا بها على الورق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>{piece} (not asked for)</source>
        <translation>{piece} (غير مطلوبة)</translation>
    </message>
    <message>
        <source>{received} of {asked}</source>
        <translation>{received} من {asked}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>From</source>
        <translation>ابتداء من</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>التعاونية أو الجمعية</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى غاية</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>إعاقة</translation>
    </message>
    <message>
        <source>Equal points have the same rank, and the ranks after it are left out</source>
        <translation>عند تساوي النقط تتساوى الرتبة، وتترك الرتب التي بعدها</translation>
    </message>
    <message>
        <source>Unemployment</source>
        <translation>بطالة</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>هشاشة</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>شباب</translation>
    </message>
    <message>
        <source>man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>no disability</source>
        <translation>لا إعاقة مصرح بها</translation>
    </message>
    <message>
        <source>not answered in the file</source>
        <translation>لا جواب في الملف</translation>
    </message>
    <message>
        <source>not unemployed</source>
        <translation>غير عاطل</translation>
    </message>
    <message>
        <source>person with a disability</source>
        <translation>شخص في وضعية إعاقة</translation>
    </message>
    <message>
        <source>unemployed</source>
        <translation>عاطل عن العمل</translation>
    </message>
    <message numerus="yes">
        <source>unemployed for %n month(s)</source>
        <translation>
            <numerusform>عاطل عن العمل</numerusform>
            <numerusform>عاطل منذ شهر واحد</numerusform>
            <numerusform>عاطل منذ شهرين</numerusform>
            <numerusform>عاطل منذ %n أشهر</numerusform>
            <numerusform>عاطل منذ %n شهرا</numerusform>
            <numerusform>عاطل منذ %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>{band} ({count} points)</source>
        <translation>{band} ({count} ن)</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>10 digits that begin with 05, 06 or 07</source>
        <translation>عشرة أرقام تبدأ بـ 05 أو 06 أو 07</translation>
    </message>
    <message>
        <source>10 digits, or + and the number of another country</source>
        <translation>عشرة أرقام، أو + متبوعة برقم بلد آخر</translation>
    </message>
    <message>
        <source>A code such as HCAR-05.091 or ADS-05: institution, region, province</source>
        <translation>رمز مثل HCAR-05.091 أو ADS-05: المؤسسة ثم الجهة ثم الإقليم</translation>
    </message>
    <message>
        <source>A date is given though no assembly was held</source>
        <translation>كتب تاريخ رغم عدم انعقاد الجمع العام</translation>
    </message>
    <message>
        <source>A fighter is named though the kinship is «none»</source>
        <translation>ذكر مقاوم والقرابة «بدون صلة»</translation>
    </message>
    <message>
        <source>A kind or degree is given though there is no disability</source>
        <translation>حدد نوع أو درجة مع أنه لا توجد إعاقة</translation>
    </message>
    <message>
        <source>A number of another country: write it as the second telephone</source>
        <translation>رقم من بلد آخر: اكتبوه في خانة الهاتف الثاني</translation>
    </message>
    <message>
        <source>An amount can not be negative</source>
        <translation>لا يمكن أن يكون المبلغ سالبا</translation>
    </message>
    <message>
        <source>An organisation can not be its own member</source>
        <translation>لا يمكن أن تكون التعاونية منخرطة في نفسها</translation>
    </message>
    <message>
        <source>At most 7 decimals</source>
        <translation>سبعة أرقام بعد الفاصلة على الأكثر</translation>
    </message>
    <message>
        <source>At most two decimals: a dirham has 100 centimes</source>
        <translation>رقمان بعد الفاصلة على الأكثر: الدرهم 100 سنتيم</translation>
    </message>
    <message>
        <source>At most {limit} characters</source>
        <translation>{limit} حرفا على الأكثر</translation>
    </message>
    <message>
        <source>At most {limit} characters, this has {length}</source>
        <translation>{limit} حرفا على الأكثر، وهنا {length}</translation>
    </message>
    <message>
        <source>Between {minimum} and {maximum}</source>
        <translation>بين {minimum} و{maximum}</translation>
    </message>
    <message>
        <source>Choose a record of the list</source>
        <translation>اختاروا سجلا من اللائحة</translation>
    </message>
    <message>
        <source>Choose one of the two parties</source>
        <translation>اختاروا أحد الطرفين</translation>
    </message>
    <message>
        <source>Choose one person or one organisation</source>
        <translation>اختاروا شخصا واحدا أو تعاونية واحدة</translation>
    </message>
    <message>
        <source>Choose the organisation or the person who bears the project</source>
        <translation>اختاروا التعاونية أو الجمعية أو الشخص الحامل للمشروع</translation>
    </message>
    <message>
        <source>Consent can not come before birth</source>
        <translation>لا يمكن أن تسبق الموافقة الازدياد</translation>
    </message>
    <message>
        <source>Few digits for an identity card: check the number</source>
        <translation>أرقام قليلة بالنسبة لبطاقة وطنية: تحققوا من الرقم</translation>
    </message>
    <message>
        <source>Is a member already</source>
        <translation>منخرط من قبل</translation>
    </message>
    <message>
        <source>Is it {whole} or {decimal}? Write {whole},00 for whole dirhams</source>
        <translation>هل هو {whole} أم {decimal}؟ اكتبوا {whole},00 إن كان بالدراهم الكاملة</translation>
    </message>
    <message>
        <source>It can not be solved before it was met</source>
        <translation>لا يمكن أن تحل قبل ظهورها</translation>
    </message>
    <message>
        <source>More than 120 years ago: check the year</source>
        <translation>قبل أكثر من 120 سنة: تحققوا من السنة</translation>
    </message>
    <message>
        <source>More than the amount to be recovered</source>
        <translation>أكثر من المبلغ الواجب استرجاعه</translation>
    </message>
    <message>
        <source>More than the members of the year</source>
        <translation>أكثر من عدد منخرطي السنة</translation>
    </message>
    <message>
        <source>No commune has this code</source>
        <translation>لا توجد جماعة بهذا الرمز</translation>
    </message>
    <message>
        <source>No commune has this name, neither now nor in former lists</source>
        <translation>لا توجد جماعة بهذا الاسم، ولا بين الأسماء القديمة والمتغيرة</translation>
    </message>
    <message>
        <source>No post office has this code</source>
        <translation>لا يوجد مكتب بريد بهذا الرمز</translation>
    </message>
    <message>
        <source>No province has this code</source>
        <translation>لا يوجد إقليم بهذا الرمز</translation>
    </message>
    <message>
        <source>No province has this name</source>
        <translation>لا توجد عمالة ولا إقليم بهذا الاسم</translation>
    </message>
    <message>
        <source>Not one of the values of this list</source>
        <translation>ليست من قيم هذه اللائحة</translation>
    </message>
    <message>
        <source>One or two letters, then 4 to 6 digits, such as AB123456</source>
        <translation>حرف أو حرفان ثم 4 إلى 6 أرقام، مثل AB123456</translation>
    </message>
    <message>
        <source>Only a cooperative has a category</source>
        <translation>الفئة خاصة بالتعاونيات</translation>
    </message>
    <message>
        <source>Only an individual project has a holder</source>
        <translation>حامل المشروع خاص بالمشروع الفردي</translation>
    </message>
    <message>
        <source>Only persons can be members of this legal form</source>
        <translation>لا ينخرط في هذا الشكل إلا الأشخاص</translation>
    </message>
    <message>
        <source>Only the year of birth is known</source>
        <translation>لا تعرف إلا سنة الازدياد</translation>
    </message>
    <message>
        <source>Several communes have this name: say which province ({provinces})</source>
        <translation>عدة جماعات تحمل هذا الاسم: حددوا الإقليم ({provinces})</translation>
    </message>
    <message>
        <source>Ten digits, this has {count}</source>
        <translation>عشرة أرقام، كتبت {count}</translation>
    </message>
    <message>
        <source>The capital is not the number of shares times the value of a share</source>
        <translation>رأس المال لا يساوي عدد الحصص في قيمة الحصة</translation>
    </message>
    <message>
        <source>The code begins with the institution</source>
        <translation>يبدأ الرمز باسم المؤسسة</translation>
    </message>
    <message>
        <source>The exit can not come before the entry</source>
        <translation>لا يمكن أن يسبق الخروج الانخراط</translation>
    </message>
    <message>
        <source>The kinship does not agree with the sex</source>
        <translation>القرابة لا توافق الجنس</translation>
    </message>
    <message>
        <source>The last day can not come before the first</source>
        <translation>لا يمكن أن يسبق آخر يوم أول يوم</translation>
    </message>
    <message>
        <source>The last two digits do not fit the others: check the number</source>
        <translation>الرقمان الأخيران لا يوافقان الباقي: تحققوا من الرقم</translation>
    </message>
    <message>
        <source>The next visit comes after this one</source>
        <translation>الزيارة الموالية تأتي بعد هذه</translation>
    </message>
    <message>
        <source>The session was held on {day}</source>
        <translation>انعقدت الحصة يوم {day}</translation>
    </message>
    <message>
        <source>This amount is too large</source>
        <translation>هذا المبلغ كبير جدا</translation>
    </message>
    <message>
        <source>This commune is in {elsewhere}, not in {province}</source>
        <translation>توجد هذه الجماعة في {elsewhere} وليس في {province}</translation>
    </message>
    <message>
        <source>This date does not exist</source>
        <translation>هذا التاريخ غير موجود</translation>
    </message>
    <message>
        <source>This date is after today</source>
        <translation>هذا التاريخ بعد اليوم</translation>
    </message>
    <message>
        <source>This field is required</source>
        <translation>هذه الخانة إجبارية</translation>
    </message>
    <message>
        <source>This figure can not be negative</source>
        <translation>لا يمكن أن يكون هذا الرقم سالبا</translation>
    </message>
    <message>
        <source>This file has no such stage</source>
        <translation>لا توجد هذه المرحلة في هذا الملف</translation>
    </message>
    <message>
        <source>This value is not possible</source>
        <translation>هذه القيمة غير ممكنة</translation>
    </message>
    <message>
        <source>This year has not begun</source>
        <translation>لم تبدأ هذه السنة بعد</translation>
    </message>
    <message>
        <source>Unusual postal code: check it</source>
        <translation>رمز بريدي غير معتاد: تحققوا منه</translation>
    </message>
    <message>
        <source>Write a number, such as 9,743001</source>
        <translation>اكتبوا عددا، مثل 9,743001</translation>
    </message>
    <message>
        <source>Write a period as 2026, 2026-S1, 2026-Q3 or 2026-11</source>
        <translation>اكتبوا الفترة هكذا: 2026 أو 2026-S1 أو 2026-Q3 أو 2026-11</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>اكتبوا عددا صحيحا</translation>
    </message>
    <message>
        <source>Write an amount in dirhams, such as 1234,50</source>
        <translation>اكتبوا مبلغا بالدرهم، مثل 1234,50</translation>
    </message>
    <message>
        <source>Write the Latin letters as they stand on the card</source>
        <translation>اكتبوا الحروف اللاتينية كما في البطاقة</translation>
    </message>
    <message>
        <source>Write the date as day/month/year, such as 17/03/1984</source>
        <translation>اكتبوا التاريخ هكذا: اليوم/الشهر/السنة، مثل 17/03/1984</translation>
    </message>
    <message>
        <source>Write the date of the assembly</source>
        <translation>اكتبوا تاريخ الجمع العام</translation>
    </message>
    <message>
        <source>Write the hour as 09:30</source>
        <translation>اكتبوا الساعة على شكل 09:30</translation>
    </message>
    <message>
        <source>Write the number of the decision</source>
        <translation>اكتبوا رقم القرار</translation>
    </message>
    <message>
        <source>Write the number of the delivery record</source>
        <translation>اكتبوا رقم محضر التسليم</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>اكتبوا السبب</translation>
    </message>
    <message>
        <source>Write the reason of the rejection</source>
        <translation>اكتبوا سبب الرفض</translation>
    </message>
    <message>
        <source>Write the reasons of the opinion</source>
        <translation>اكتبوا تعليل الرأي</translation>
    </message>
    <message>
        <source>Write the year with four digits</source>
        <translation>اكتبوا السنة بأربعة أرقام</translation>
    </message>
    <message>
        <source>Write yes or no</source>
        <translation>اكتبوا نعم أو لا</translation>
    </message>
    <message>
        <source>Write {length} digits only</source>
        <translation>اكتبوا {length} رقما فقط</translation>
    </message>
    <message>
        <source>{least} digits</source>
        <translation>{least} أرقام</translation>
    </message>
    <message>
        <source>{least} to {most} digits</source>
        <translation>من {least} إلى {most} أرقام</translation>
    </message>
    <message>
        <source>{length} digits are needed, this has {count}</source>
        <translation>المطلوب {length} رقما، كتبت {count}</translation>
    </message>
    <message>
        <source>{title} ({number}) is already on file: {reason}</source>
        <translation>{title} ({number}) مسجل من قبل: {reason}</translation>
    </message>
    <message>
        <source>«{stage}» was recorded on {day}</source>
        <translation>سجلت مرحلة «{stage}» بتاريخ {day}</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Capacity building (Social Development Agency)</source>
        <translation>تقوية القدرات (وكالة التنمية الاجتماعية)</translation>
    </message>
    <message>
        <source>Entraide nationale</source>
        <translation>برامج التعاون الوطني</translation>
    </message>
    <message>
        <source>Forsa (Ministry of tourism and social economy)</source>
        <translation>فرصة (وزارة السياحة والاقتصاد الاجتماعي)</translation>
    </message>
    <message>
        <source>Green Generation (Ministry of agriculture)</source>
        <translation>الجيل الأخضر (وزارة الفلاحة)</translation>
    </message>
    <message>
        <source>Improvement of income (INDH)</source>
        <translation>تحسين الدخل (المبادرة الوطنية للتنمية البشرية)</translation>
    </message>
    <message>
        <source>Income projects (Social Development Agency)</source>
        <translation>المشاريع المدرة للدخل (وكالة التنمية الاجتماعية)</translation>
    </message>
    <message>
        <source>Intelaka (banks)</source>
        <translation>انطلاقة (الأبناك)</translation>
    </message>
    <message>
        <source>Mourafaka (Office for the development of cooperation)</source>
        <translation>مرافقة (مكتب تنمية التعاون)</translation>
    </message>
    <message>
        <source>Mouwakaba (Social Development Agency)</source>
        <translation>مواكبة (وكالة التنمية الاجتماعية)</translation>
    </message>
    <message>
        <source>Support of projects (High Commission)</source>
        <translation>دعم المشاريع (المندوبية السامية)</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Agency and INDH, of the cost</source>
        <translation>حصة الوكالة والمبادرة من الكلفة</translation>
    </message>
    <message>
        <source>Amount (DH)</source>
        <translation>المبلغ (درهم)</translation>
    </message>
    <message>
        <source>Amount to be recovered (DH)</source>
        <translation>المبلغ الواجب استرجاعه (درهم)</translation>
    </message>
    <message>
        <source>Bearer of the project</source>
        <translation>حامل المشروع</translation>
    </message>
    <message>
        <source>Capacity of the bearer (10)</source>
        <translation>قدرة الحامل (10)</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Difference (DH)</source>
        <translation>الفرق (درهم)</translation>
    </message>
    <message>
        <source>Duration (months)</source>
        <translation>المدة (بالأشهر)</translation>
    </message>
    <message>
        <source>Feasibility (20)</source>
        <translation>الجدوى (20)</translation>
    </message>
    <message>
        <source>Financed (DH)</source>
        <translation>مجموع التمويل (درهم)</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>التتبع</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>الممول</translation>
    </message>
    <message>
        <source>Grant {number} of this project is «{stage}»: take its decision back first</source>
        <translation>الدعم {number} الخاص بهذا المشروع في مرحلة «{stage}»: تراجعوا عن قراره أولا</translation>
    </message>
    <message>
        <source>Impact and jobs (20)</source>
        <translation>الأثر والتشغيل (20)</translation>
    </message>
    <message>
        <source>In kind, of the bearer&apos;s part</source>
        <translation>العيني من مساهمة الحامل</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>الوسائل</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>المنخرطون المعنيون</translation>
    </message>
    <message>
        <source>More than {ceiling}% of the bearer&apos;s contribution is in kind</source>
        <translation>أكثر من {ceiling}% من مساهمة الحامل عينية</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>رقم الاتفاقية</translation>
    </message>
    <message>
        <source>Opinion of the delegation</source>
        <translation>رأي النيابة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>التعاونية أو الجمعية</translation>
    </message>
    <message>
        <source>Pieces and documents</source>
        <translation>الوثائق والمرفقات</translation>
    </message>
    <message>
        <source>Pieces awaited by</source>
        <translation>أجل استكمال الوثائق</translation>
    </message>
    <message>
        <source>Pieces received</source>
        <translation>الوثائق المتوصل بها</translation>
    </message>
    <message>
        <source>Planned jobs, men</source>
        <translation>مناصب الشغل المرتقبة، ذكور</translation>
    </message>
    <message>
        <source>Planned jobs, women</source>
        <translation>مناصب الشغل المرتقبة، إناث</translation>
    </message>
    <message>
        <source>Programme of the funder</source>
        <translation>برنامج الممول</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Proposal and appraisal</source>
        <translation>المقترح ودراسته</translation>
    </message>
    <message>
        <source>Reasons of the opinion</source>
        <translation>تعليل الرأي</translation>
    </message>
    <message>
        <source>Relevance (20)</source>
        <translation>الملاءمة (20)</translation>
    </message>
    <message>
        <source>Score (of {most})</source>
        <translation>التنقيط (من {most})</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>شبكة التنقيط</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Sustainability (10)</source>
        <translation>الاستدامة (10)</translation>
    </message>
    <message>
        <source>Technical note</source>
        <translation>البطاقة التقنية</translation>
    </message>
    <message>
        <source>The agency and INDH give more than {ceiling}% of the cost</source>
        <translation>حصة الوكالة والمبادرة تفوق {ceiling}% من الكلفة</translation>
    </message>
    <message>
        <source>The agreement is signed: cost and financing stay as agreed. Take that step back first</source>
        <translation>الاتفاقية موقعة: تبقى الكلفة والتمويل كما اتفق عليهما. تراجعوا أولا عن مرحلة التوقيع</translation>
    </message>
    <message>
        <source>The financing is {amount} DH above the total cost</source>
        <translation>التمويل يفوق الكلفة الإجمالية بمبلغ {amount} درهم</translation>
    </message>
    <message>
        <source>The financing lacks {amount} DH to reach the total cost</source>
        <translation>ينقص التمويل {amount} درهم لبلوغ الكلفة الإجمالية</translation>
    </message>
    <message>
        <source>The financing sums to the total cost</source>
        <translation>مجموع التمويل يساوي الكلفة الإجمالية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Total cost (DH)</source>
        <translation>الكلفة الإجمالية (درهم)</translation>
    </message>
    <message>
        <source>Women, disability, vulnerability (20)</source>
        <translation>النساء والإعاقة والهشاشة (20)</translation>
    </message>
    <message>
        <source>Write the total cost first</source>
        <translation>أدخلوا أولا الكلفة الإجمالية</translation>
    </message>
    <message>
        <source>criteria left: {count}</source>
        <translation>معايير متبقية: {count}</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Certificate of kinship</source>
        <translation>شهادة القرابة</translation>
    </message>
    <message>
        <source>Copy of the fighter&apos;s card</source>
        <translation>نسخة من بطاقة المقاوم</translation>
    </message>
    <message>
        <source>Family booklet</source>
        <translation>كناش الحالة المدنية</translation>
    </message>
    <message>
        <source>Full copy of the birth record</source>
        <translation>نسخة كاملة من رسم الولادة</translation>
    </message>
</context>
<context>
    <name>Quarter</name>
    <message>
        <source>First quarter</source>
        <translation>الربع الأول</translation>
    </message>
    <message>
        <source>Fourth quarter</source>
        <translation>الربع الرابع</translation>
    </message>
    <message>
        <source>Second quarter</source>
        <translation>الربع الثاني</translation>
    </message>
    <message>
        <source>Third quarter</source>
        <translation>الربع الثالث</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n awareness session(s)</source>
        <translation>
            <numerusform>لا حصص تحسيسية</numerusform>
            <numerusform>حصة تحسيسية واحدة</numerusform>
            <numerusform>حصتان تحسيسيتان</numerusform>
            <numerusform>%n حصص تحسيسية</numerusform>
            <numerusform>%n حصة تحسيسية</numerusform>
            <numerusform>%n حصة تحسيسية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beneficiary(ies)</source>
        <translation>
            <numerusform>لا مستفيد</numerusform>
            <numerusform>مستفيد واحد</numerusform>
            <numerusform>مستفيدان</numerusform>
            <numerusform>%n مستفيدين</numerusform>
            <numerusform>%n مستفيدا</numerusform>
            <numerusform>%n مستفيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>لا قرار</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%n قرارات</numerusform>
            <numerusform>%n قرارا</numerusform>
            <numerusform>%n قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fighter(s)</source>
        <translation>
            <numerusform>لا مقاوم</numerusform>
            <numerusform>مقاوم واحد</numerusform>
            <numerusform>مقاومان</numerusform>
            <numerusform>%n مقاومين</numerusform>
            <numerusform>%n مقاوما</numerusform>
            <numerusform>%n مقاوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up visit(s)</source>
        <translation>
            <numerusform>لا زيارة</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>لا دعم</numerusform>
            <numerusform>دعم واحد</numerusform>
            <numerusform>دعمان</numerusform>
            <numerusform>%n منح دعم</numerusform>
            <numerusform>%n منحة دعم</numerusform>
            <numerusform>%n منحة دعم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete file(s)</source>
        <translation>
            <numerusform>لا ملف ناقص</numerusform>
            <numerusform>ملف ناقص واحد</numerusform>
            <numerusform>ملفان ناقصان</numerusform>
            <numerusform>%n ملفات ناقصة</numerusform>
            <numerusform>%n ملفا ناقصا</numerusform>
            <numerusform>%n ملف ناقص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>لا اجتماع</numerusform>
            <numerusform>اجتماع واحد</numerusform>
            <numerusform>اجتماعان</numerusform>
            <numerusform>%n اجتماعات</numerusform>
            <numerusform>%n اجتماعا</numerusform>
            <numerusform>%n اجتماع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomination list(s)</source>
        <translation>
            <numerusform>لا لوائح ترشيح</numerusform>
            <numerusform>لائحة ترشيح واحدة</numerusform>
            <numerusform>لائحتا ترشيح</numerusform>
            <numerusform>%n لوائح ترشيح</numerusform>
            <numerusform>%n لائحة ترشيح</numerusform>
            <numerusform>%n لائحة ترشيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>لا تعاونية ولا جمعية</numerusform>
            <numerusform>تعاونية أو جمعية واحدة</numerusform>
            <numerusform>تعاونيتان أو جمعيتان</numerusform>
            <numerusform>%n تعاونيات وجمعيات</numerusform>
            <numerusform>%n تعاونية وجمعية</numerusform>
            <numerusform>%n تعاونية وجمعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>لا برنامج</numerusform>
            <numerusform>برنامج واحد</numerusform>
            <numerusform>برنامجان</numerusform>
            <numerusform>%n برامج</numerusform>
            <numerusform>%n برنامجا</numerusform>
            <numerusform>%n برنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>لا مقترح</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>%n مقترحات</numerusform>
            <numerusform>%n مقترحا</numerusform>
            <numerusform>%n مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go to the trash, from which they can be restored.</source>
        <translation>
            <numerusform>لن ينقل أي سجل إلى سلة المحذوفات.</numerusform>
            <numerusform>ينقل سجل واحد إلى سلة المحذوفات ويمكن استرجاعه منها.</numerusform>
            <numerusform>ينقل سجلان إلى سلة المحذوفات ويمكن استرجاعهما منها.</numerusform>
            <numerusform>تنقل %n سجلات إلى سلة المحذوفات ويمكن استرجاعها منها.</numerusform>
            <numerusform>ينقل %n سجلا إلى سلة المحذوفات ويمكن استرجاعها منها.</numerusform>
            <numerusform>ينقل %n سجل إلى سلة المحذوفات ويمكن استرجاعها منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the trash</source>
        <translation>
            <numerusform>لا سجل في سلة المحذوفات</numerusform>
            <numerusform>سجل واحد في سلة المحذوفات</numerusform>
            <numerusform>سجلان في سلة المحذوفات</numerusform>
            <numerusform>%n سجلات في سلة المحذوفات</numerusform>
            <numerusform>%n سجلا في سلة المحذوفات</numerusform>
            <numerusform>%n سجل في سلة المحذوفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put in the trash</source>
        <translation>
            <numerusform>لم ينقل أي سجل إلى سلة المحذوفات</numerusform>
            <numerusform>نقل سجل واحد إلى سلة المحذوفات</numerusform>
            <numerusform>نقل سجلان إلى سلة المحذوفات</numerusform>
            <numerusform>نقلت %n سجلات إلى سلة المحذوفات</numerusform>
            <numerusform>نقل %n سجلا إلى سلة المحذوفات</numerusform>
            <numerusform>نقل %n سجل إلى سلة المحذوفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored</source>
        <translation>
            <numerusform>لم يسترجع أي سجل</numerusform>
            <numerusform>استرجع سجل واحد</numerusform>
            <numerusform>استرجع سجلان</numerusform>
            <numerusform>استرجعت %n سجلات</numerusform>
            <numerusform>استرجع %n سجلا</numerusform>
            <numerusform>استرجع %n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied: paste them into Excel</source>
        <translation>
            <numerusform>لم ينسخ أي سطر</numerusform>
            <numerusform>نسخ سطر واحد: ألصقوه في Excel</numerusform>
            <numerusform>نسخ سطران: ألصقوهما في Excel</numerusform>
            <numerusform>نسخت %n أسطر: ألصقوها في Excel</numerusform>
            <numerusform>نسخ %n سطرا: ألصقوها في Excel</numerusform>
            <numerusform>نسخ %n سطر: ألصقوها في Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء مختار</numerusform>
            <numerusform>سطر مختار</numerusform>
            <numerusform>سطران مختاران</numerusform>
            <numerusform>%n أسطر مختارة</numerusform>
            <numerusform>%n سطرا مختارا</numerusform>
            <numerusform>%n سطر مختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>لا دورات تكوينية</numerusform>
            <numerusform>دورة تكوينية واحدة</numerusform>
            <numerusform>دورتان تكوينيتان</numerusform>
            <numerusform>%n دورات تكوينية</numerusform>
            <numerusform>%n دورة تكوينية</numerusform>
            <numerusform>%n دورة تكوينية</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: {value}</source>
        <translation>مقبول: {value}</translation>
    </message>
    <message>
        <source>Annual programme</source>
        <translation>برنامج العمل</translation>
    </message>
    <message>
        <source>Awareness sessions</source>
        <translation>الحصص التحسيسية</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>Budget: {value} DH</source>
        <translation>الميزانية: {value} درهم</translation>
    </message>
    <message>
        <source>Capital: {value} DH</source>
        <translation>رأس المال: {value} درهم</translation>
    </message>
    <message>
        <source>Certificates: {value}</source>
        <translation>الشهادات: {value}</translation>
    </message>
    <message>
        <source>Children registered: {value}</source>
        <translation>الأبناء المسجلون: {value}</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة اللائحة</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>نسخ إلى Excel</translation>
    </message>
    <message>
        <source>Copying: {done} of {total} rows</source>
        <translation>نسخ الأسطر: {done} من {total}</translation>
    </message>
    <message>
        <source>Cost: {value} DH</source>
        <translation>الكلفة: {value} درهم</translation>
    </message>
    <message>
        <source>Decided: {value} DH</source>
        <translation>المقرر: {value} درهم</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Decisions: {value}</source>
        <translation>القرارات: {value}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Drag a heading to move its column</source>
        <translation>اسحبوا العنوان لنقل العمود</translation>
    </message>
    <message>
        <source>Enrol in a training</source>
        <translation>التسجيل في دورة تكوينية</translation>
    </message>
    <message>
        <source>Enrolled: {value}</source>
        <translation>المسجلون: {value}</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>زيارات التتبع</translation>
    </message>
    <message>
        <source>Grants and tranches</source>
        <translation>الدعم والأشطر</translation>
    </message>
    <message>
        <source>Joint committee</source>
        <translation>اللجنة المشتركة</translation>
    </message>
    <message>
        <source>Justified: {value} DH</source>
        <translation>المبرر: {value} درهم</translation>
    </message>
    <message>
        <source>Leave the trash</source>
        <translation>مغادرة سلة المحذوفات</translation>
    </message>
    <message>
        <source>Lines: {value}</source>
        <translation>السطور: {value}</translation>
    </message>
    <message>
        <source>Members: {value}</source>
        <translation>المنخرطون: {value}</translation>
    </message>
    <message>
        <source>Men: {value}</source>
        <translation>الرجال: {value}</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>تصفية إضافية</translation>
    </message>
    <message>
        <source>Move one step…</source>
        <translation>نقل إلى مرحلة…</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>مستفيد جديد</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>قرار جديد</translation>
    </message>
    <message>
        <source>New fighter</source>
        <translation>مقاوم جديد</translation>
    </message>
    <message>
        <source>New grant</source>
        <translation>دعم جديد</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>New nomination list</source>
        <translation>لائحة ترشيح جديدة</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>تعاونية أو جمعية جديدة</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>مقترح جديد</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>حصة جديدة</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>دورة جديدة</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>No awareness session is planned yet</source>
        <translation>لم تبرمج أي حصة تحسيسية بعد</translation>
    </message>
    <message>
        <source>No beneficiary is registered yet</source>
        <translation>لا مستفيدين مسجلين بعد</translation>
    </message>
    <message>
        <source>No decision is taken yet</source>
        <translation>لم يتخذ أي قرار بعد</translation>
    </message>
    <message>
        <source>No fighter is registered yet</source>
        <translation>لا مقاومين مسجلين بعد</translation>
    </message>
    <message>
        <source>No grant is on file yet</source>
        <translation>لا دعم مسجل بعد</translation>
    </message>
    <message>
        <source>No meeting is convened yet</source>
        <translation>لم يدع إلى أي اجتماع بعد</translation>
    </message>
    <message>
        <source>No nomination list was opened yet</source>
        <translation>لم تفتح أي لائحة ترشيح بعد</translation>
    </message>
    <message>
        <source>No organisation is registered yet</source>
        <translation>لا تعاونيات ولا جمعيات مسجلة بعد</translation>
    </message>
    <message>
        <source>No programme is prepared yet</source>
        <translation>لم يعد أي برنامج بعد</translation>
    </message>
    <message>
        <source>No project was proposed yet</source>
        <translation>لا مقترح مشروع بعد</translation>
    </message>
    <message>
        <source>No training is planned yet</source>
        <translation>لم تبرمج أي دورة تكوينية بعد</translation>
    </message>
    <message>
        <source>No visit is recorded yet</source>
        <translation>لا زيارة مسجلة بعد</translation>
    </message>
    <message>
        <source>Nomination lists</source>
        <translation>لوائح الترشيح</translation>
    </message>
    <message>
        <source>Not carried out yet: {value}</source>
        <translation>لم تنفذ بعد: {value}</translation>
    </message>
    <message>
        <source>Nothing fits this search and these filters</source>
        <translation>لا شيء يوافق هذا البحث وهذه التصفية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>التعاونيات والجمعيات</translation>
    </message>
    <message>
        <source>Paid: {value} DH</source>
        <translation>المصروف: {value} درهم</translation>
    </message>
    <message>
        <source>Participants: {value}</source>
        <translation>المشاركون: {value}</translation>
    </message>
    <message>
        <source>Persons on the lists: {value}</source>
        <translation>المرشحون في اللوائح: {value}</translation>
    </message>
    <message>
        <source>Planned jobs: {value}</source>
        <translation>مناصب الشغل المرتقبة: {value}</translation>
    </message>
    <message>
        <source>Points: {value}</source>
        <translation>النقط: {value}</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>طباعة اللائحة</translation>
    </message>
    <message>
        <source>Project proposals</source>
        <translation>مقترحات المشاريع</translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation>نقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Records behind a figure</source>
        <translation>السجلات وراء رقم من الأرقام</translation>
    </message>
    <message>
        <source>Records behind «{figure}»</source>
        <translation>السجلات وراء «{figure}»</translation>
    </message>
    <message>
        <source>Rejected: {value}</source>
        <translation>مرفوض: {value}</translation>
    </message>
    <message>
        <source>Reserve: {value}</source>
        <translation>احتياط: {value}</translation>
    </message>
    <message>
        <source>Resistance fighters</source>
        <translation>قدماء المقاومين</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Search by name or card number</source>
        <translation>بحث بالاسم أو رقم البطاقة</translation>
    </message>
    <message>
        <source>Search by name, ICE or registration number</source>
        <translation>بحث بالاسم أو التعريف الموحد أو رقم التقييد</translation>
    </message>
    <message>
        <source>Search by name, identity card or telephone</source>
        <translation>بحث بالاسم أو رقم البطاقة أو الهاتف</translation>
    </message>
    <message>
        <source>Search by purpose, number or agreement</source>
        <translation>بحث بالموضوع أو الرقم أو الاتفاقية</translation>
    </message>
    <message>
        <source>Search by subject or agent</source>
        <translation>بحث بالموضوع أو العون</translation>
    </message>
    <message>
        <source>Search by subject or number</source>
        <translation>البحث بالموضوع أو بالرقم</translation>
    </message>
    <message>
        <source>Search by text, owner or number</source>
        <translation>البحث بالنص أو المكلف أو الرقم</translation>
    </message>
    <message>
        <source>Search by title</source>
        <translation>البحث بالعنوان</translation>
    </message>
    <message>
        <source>Search by title or number</source>
        <translation>البحث بالعنوان أو الرقم</translation>
    </message>
    <message>
        <source>Search by title, number or agreement</source>
        <translation>بحث بالعنوان أو الرقم أو رقم الاتفاقية</translation>
    </message>
    <message>
        <source>Show the others too (Esc)</source>
        <translation>إظهار غيرها أيضا (Esc)</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>عرض اللائحة كاملة</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ترتيب حسب</translation>
    </message>
    <message>
        <source>Sort from the first</source>
        <translation>ترتيب تصاعدي</translation>
    </message>
    <message>
        <source>Sort from the last</source>
        <translation>ترتيب تنازلي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped: nothing was copied</source>
        <translation>توقف النسخ: لم ينسخ شيء</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سلة المحذوفات فارغة</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>Total cost: {value} DH</source>
        <translation>الكلفة الإجمالية: {value} درهم</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>الدورات التكوينية</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>With a disability: {value}</source>
        <translation>في وضعية إعاقة: {value}</translation>
    </message>
    <message>
        <source>Without answer: {value}</source>
        <translation>بلا جواب: {value}</translation>
    </message>
    <message>
        <source>Women: {value}</source>
        <translation>النساء: {value}</translation>
    </message>
    <message>
        <source>{title} goes to the trash, from which it can be restored.</source>
        <translation>ينقل {title} إلى سلة المحذوفات ويمكن استرجاعه منها.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Board member</source>
        <translation>عضو مجلس الإدارة</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مسير</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>منخرط</translation>
    </message>
    <message>
        <source>President</source>
        <translation>رئيس(ة)</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>كاتب(ة)</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>أمين(ة) المال</translation>
    </message>
    <message>
        <source>Vice-president</source>
        <translation>نائب(ة) الرئيس</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>بحث شامل</translation>
    </message>
    <message>
        <source>Find in every register (Ctrl+K)</source>
        <translation>بحث في كل السجلات (Ctrl+K)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتيجة</translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Agriculture</source>
        <translation>الفلاحة</translation>
    </message>
    <message>
        <source>Argan</source>
        <translation>الأركان</translation>
    </message>
    <message>
        <source>Consumption and retail trade</source>
        <translation>الاستهلاك والتجارة بالتقسيط</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>الصناعة التقليدية</translation>
    </message>
    <message>
        <source>Education, training and literacy</source>
        <translation>التربية والتكوين ومحو الأمية</translation>
    </message>
    <message>
        <source>Food products</source>
        <translation>المواد الغذائية</translation>
    </message>
    <message>
        <source>Forests</source>
        <translation>الغابات</translation>
    </message>
    <message>
        <source>Health and social work</source>
        <translation>الصحة والعمل الاجتماعي</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>السكنى</translation>
    </message>
    <message>
        <source>Information and communication technology</source>
        <translation>تكنولوجيا المعلومات والتواصل</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>اليد العاملة</translation>
    </message>
    <message>
        <source>Medicinal and aromatic plants</source>
        <translation>النباتات الطبية والعطرية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Quarries and minerals</source>
        <translation>المقالع والمعادن</translation>
    </message>
    <message>
        <source>Renewable energy</source>
        <translation>الطاقات المتجددة</translation>
    </message>
    <message>
        <source>Sea fishing and aquaculture</source>
        <translation>الصيد البحري وتربية الأحياء المائية</translation>
    </message>
    <message>
        <source>Services and consulting</source>
        <translation>الخدمات والاستشارة</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>السياحة</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Waste treatment and environment</source>
        <translation>معالجة النفايات والبيئة</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Also the lists of names</source>
        <translation>مع اللوائح الاسمية</translation>
    </message>
    <message>
        <source>Control sum: {sum}</source>
        <translation>مجموع المراقبة: {sum}</translation>
    </message>
    <message>
        <source>Figures and coded rows without any name, card or telephone number: always</source>
        <translation>أرقام وأسطر مرمزة بدون اسم ولا رقم بطاقة ولا هاتف: دائما</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>أسدس</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>نوع الفترة</translation>
    </message>
    <message>
        <source>Make the summary</source>
        <translation>إعداد الحصيلة</translation>
    </message>
    <message>
        <source>Memberships: {stock} on the last day, {new} new in the period</source>
        <translation>الانخراطات: {stock} في آخر يوم، {new} جديدة في الفترة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Names are personal data (law 09-08): only for whoever asked for them and may have them.</source>
        <translation>الأسماء معطيات شخصية (القانون 09-08): لا ترسل إلا لمن طلبها ويحق له الاطلاع عليها.</translation>
    </message>
    <message>
        <source>No summary was made</source>
        <translation>لم تنجز أي حصيلة</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Organisations: {stock} on the last day, {new} new in the period</source>
        <translation>التعاونيات والجمعيات: {stock} في آخر يوم، {new} جديدة في الفترة</translation>
    </message>
    <message>
        <source>People: {stock} on the last day, {new} new in the period</source>
        <translation>الأشخاص: {stock} في آخر يوم، {new} جدد في الفترة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>حفظ في مكان آخر</translation>
    </message>
    <message>
        <source>Send to headquarters</source>
        <translation>الإرسال إلى المصالح المركزية</translation>
    </message>
    <message>
        <source>Steps: {new} in the period</source>
        <translation>المراحل: {new} في الفترة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped: no file was written, and a former one is whole.</source>
        <translation>أوقفت العملية: لم يكتب أي ملف، والملف السابق سليم.</translation>
    </message>
    <message>
        <source>The Excel summary of a period, to be sent by mail or on a stick</source>
        <translation>حصيلة فترة في ملف Excel ترسل بالبريد أو على حامل</translation>
    </message>
    <message>
        <source>The summary is made</source>
        <translation>الحصيلة جاهزة</translation>
    </message>
    <message>
        <source>Version {version} of this period</source>
        <translation>النسخة {version} لهذه الفترة</translation>
    </message>
    <message>
        <source>What the summary holds</source>
        <translation>محتوى الحصيلة</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كتب</translation>
    </message>
    <message>
        <source>Writing the summary…</source>
        <translation>جار إعداد الحصيلة…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>{file} is ready to be sent.</source>
        <translation>{file} جاهز للإرسال.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Awareness session</source>
        <translation>حصة تحسيسية</translation>
    </message>
    <message>
        <source>Awareness session {number}</source>
        <translation>حصة تحسيسية {number}</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>اليوم والمكان</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>المؤطرون</translation>
    </message>
    <message>
        <source>Heads counted</source>
        <translation>عدد الحاضرين</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Is named already</source>
        <translation>اسمه مسجل من قبل</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Men counted</source>
        <translation>عدد الذكور</translation>
    </message>
    <message numerus="yes">
        <source>Name %n person(s) as present</source>
        <translation>
            <numerusform>لا أحد لتسجيل حضوره</numerusform>
            <numerusform>تسجيل حضور شخص واحد</numerusform>
            <numerusform>تسجيل حضور شخصين</numerusform>
            <numerusform>تسجيل حضور %n أشخاص</numerusform>
            <numerusform>تسجيل حضور %n شخصا</numerusform>
            <numerusform>تسجيل حضور %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Named</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>New awareness session</source>
        <translation>حصة تحسيسية جديدة</translation>
    </message>
    <message>
        <source>Nobody comes to a session that is postponed or cancelled</source>
        <translation>لا يسجل الحضور في حصة مؤجلة أو ملغاة</translation>
    </message>
    <message>
        <source>Not on file yet: family name first</source>
        <translation>غير مسجل بعد: الاسم العائلي أولا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>الجهة المنظمة</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>People named as present</source>
        <translation>الأشخاص المسجلون ضمن الحاضرين</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Programmes presented</source>
        <translation>البرامج المقدمة</translation>
    </message>
    <message>
        <source>Register and name as present</source>
        <translation>تسجيل الشخص ضمن الحاضرين</translation>
    </message>
    <message>
        <source>Register: {name}</source>
        <translation>تسجيل سريع: {name}</translation>
    </message>
    <message>
        <source>Strike the chosen names out</source>
        <translation>حذف الأسماء المحددة من الحضور</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Type a name, an identity card or a telephone; Enter names the person as present</source>
        <translation>اكتبوا الاسم أو رقم البطاقة أو الهاتف؛ Enter يسجل الشخص ضمن الحاضرين</translation>
    </message>
    <message>
        <source>What was presented</source>
        <translation>ما تم تقديمه</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>اسم الحاضر</translation>
    </message>
    <message>
        <source>Who comes is recorded from the day of the session on</source>
        <translation>يسجل الحضور ابتداء من يوم الحصة</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Women counted</source>
        <translation>عدد الإناث</translation>
    </message>
    <message>
        <source>as named</source>
        <translation>حسب الأسماء</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>حسب العد</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>من {total}</translation>
    </message>
    <message>
        <source>{named} men are named and {counted} were counted</source>
        <translation>أسماء الرجال المسجلة ({named}) تفوق العدد المصرح به ({counted})</translation>
    </message>
    <message>
        <source>{named} women are named and {counted} were counted</source>
        <translation>أسماء النساء المسجلة ({named}) تفوق العدد المصرح به ({counted})</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message numerus="yes">
        <source>%n person(s) have another score now.</source>
        <translation>
            <numerusform>لم يتغير مؤشر أي شخص.</numerusform>
            <numerusform>تغير مؤشر شخص واحد.</numerusform>
            <numerusform>تغير مؤشر شخصين.</numerusform>
            <numerusform>تغير مؤشر %n أشخاص.</numerusform>
            <numerusform>تغير مؤشر %n شخصا.</numerusform>
            <numerusform>تغير مؤشر %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure at a date uses the value in force on that date</source>
        <translation>كل رقم في تاريخ معين يستعمل القيمة المعمول بها في ذلك التاريخ</translation>
    </message>
    <message>
        <source>A training is completed from (% of its days)</source>
        <translation>تعتبر الدورة متممة ابتداء من (% من أيامها)</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>في الأصل</translation>
    </message>
    <message>
        <source>Days ahead that are shown as due</source>
        <translation>عدد الأيام المقبلة المعروضة في الآجال</translation>
    </message>
    <message>
        <source>Days for the final receipt of an association</source>
        <translation>أجل الوصل النهائي للجمعية (أيام)</translation>
    </message>
    <message>
        <source>Days to answer a nomination list without a term</source>
        <translation>أيام الجواب عن لائحة ترشيح بلا أجل</translation>
    </message>
    <message>
        <source>Days to complete a project proposal</source>
        <translation>أجل استكمال ملف المشروع (بالأيام)</translation>
    </message>
    <message>
        <source>Days to justify a tranche without a term</source>
        <translation>أيام تبرير شطر بلا أجل</translation>
    </message>
    <message>
        <source>Fewest founders of a cooperative</source>
        <translation>أقل عدد لمؤسسي التعاونية</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المعطى</translation>
    </message>
    <message>
        <source>Figures of calculation</source>
        <translation>معطيات الحساب</translation>
    </message>
    <message>
        <source>Founder from the age of</source>
        <translation>السن الأدنى للمؤسس</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>يعمل به ابتداء من</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>معمول به</translation>
    </message>
    <message>
        <source>Justified part before the next tranche (%)</source>
        <translation>النسبة المبررة قبل الشطر الموالي (%)</translation>
    </message>
    <message>
        <source>Kinships that are eligible</source>
        <translation>القرابات المؤهلة للاستفادة</translation>
    </message>
    <message>
        <source>Largest board</source>
        <translation>أكبر عدد لأعضاء مجلس الإدارة</translation>
    </message>
    <message>
        <source>Largest part of the bearer in kind (%)</source>
        <translation>أقصى مساهمة عينية للحامل (%)</translation>
    </message>
    <message>
        <source>Largest share of a grant (%)</source>
        <translation>أقصى حصة للدعم (%)</translation>
    </message>
    <message>
        <source>Least capital of a cooperative (DH)</source>
        <translation>أدنى رأس مال للتعاونية (درهم)</translation>
    </message>
    <message>
        <source>Least value of a share (DH)</source>
        <translation>أدنى قيمة للحصة (درهم)</translation>
    </message>
    <message>
        <source>Light vulnerability</source>
        <translation>هشاشة خفيفة</translation>
    </message>
    <message>
        <source>Long unemployment (added to the former)</source>
        <translation>بطالة طويلة الأمد (تضاف إلى نقط البطالة)</translation>
    </message>
    <message>
        <source>Long unemployment from (months)</source>
        <translation>البطالة الطويلة ابتداء من (أشهر)</translation>
    </message>
    <message>
        <source>Many dependants from</source>
        <translation>كثرة المعالين ابتداء من</translation>
    </message>
    <message>
        <source>Moderate vulnerability</source>
        <translation>هشاشة متوسطة</translation>
    </message>
    <message>
        <source>Months between follow-up visits</source>
        <translation>عدد الأشهر بين زيارات التتبع</translation>
    </message>
    <message>
        <source>Months between ordinary assemblies</source>
        <translation>المدة بين الجموع العامة العادية (أشهر)</translation>
    </message>
    <message>
        <source>Most in kind of the bearer&apos;s contribution (%)</source>
        <translation>أقصى حصة عينية من مساهمة الحامل (%)</translation>
    </message>
    <message>
        <source>Most that agency and INDH give (% of the cost)</source>
        <translation>أقصى حصة للوكالة والمبادرة (% من الكلفة)</translation>
    </message>
    <message>
        <source>New weights:</source>
        <translation>أوزان جديدة:</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <translation>شخص في وضعية إعاقة</translation>
    </message>
    <message>
        <source>Pieces asked of a project proposal</source>
        <translation>الوثائق المطلوبة في ملف المشروع</translation>
    </message>
    <message>
        <source>Points from which a vulnerability is severe, moderate, light</source>
        <translation>عتبات الهشاشة: شديدة، متوسطة، خفيفة</translation>
    </message>
    <message>
        <source>Points of priority</source>
        <translation>نقط الأولوية</translation>
    </message>
    <message>
        <source>Points of the vulnerability criteria</source>
        <translation>نقط معايير الهشاشة</translation>
    </message>
    <message>
        <source>Quorum of the joint committee (%)</source>
        <translation>نصاب اللجنة المشتركة (%)</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>حفظ القيمة</translation>
    </message>
    <message>
        <source>Severe vulnerability</source>
        <translation>هشاشة شديدة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Smallest board</source>
        <translation>أقل عدد لأعضاء مجلس الإدارة</translation>
    </message>
    <message>
        <source>The value is kept.</source>
        <translation>حفظت القيمة.</translation>
    </message>
    <message>
        <source>Threshold of the social register score</source>
        <translation>عتبة مؤشر السجل الاجتماعي</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>عاطل عن العمل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>القيمة اليوم</translation>
    </message>
    <message>
        <source>Values so far</source>
        <translation>القيم إلى الآن</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Write a number, such as 9,74</source>
        <translation>اكتبوا عددا، مثل 9,74</translation>
    </message>
    <message>
        <source>Write the points, 0 if none</source>
        <translation>اكتبوا النقط، 0 إن لم توجد</translation>
    </message>
    <message>
        <source>Young</source>
        <translation>شاب أو شابة</translation>
    </message>
    <message>
        <source>Young under the age of</source>
        <translation>سن الشباب: أقل من</translation>
    </message>
    <message>
        <source>everybody&apos;s points are counted again</source>
        <translation>يعاد حساب نقط الجميع</translation>
    </message>
    <message>
        <source>{count} criteria, {total} points</source>
        <translation>{count} معيارا، {total} نقطة</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A place that is used stays; correct its name, and every session and course follows.</source>
        <translation>المكان المستعمل لا يحذف؛ صححوا اسمه فتتبعه كل الحصص والدورات.</translation>
    </message>
    <message>
        <source>A register that is not shown keeps its records: search and links still lead to them.</source>
        <translation>السجل غير المعروض يحتفظ بملفاته: البحث والروابط تقود إليها دائما.</translation>
    </message>
    <message>
        <source>CNDP authorisation number</source>
        <translation>رقم ترخيص اللجنة الوطنية لمراقبة حماية المعطيات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Figures of calculation</source>
        <translation>معطيات الحساب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Law 09-08; printed on forms and exports</source>
        <translation>القانون 09-08؛ يطبع على الاستمارات والحصائل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Numbers already given keep their code and post.</source>
        <translation>الأرقام المعطاة تحتفظ برمزها ورقم حاسوبها.</translation>
    </message>
    <message>
        <source>Office and user</source>
        <translation>المكتب والمستعمل</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>فتح مكتب آخر</translation>
    </message>
    <message>
        <source>Places of meetings</source>
        <translation>أماكن الحصص والاجتماعات</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Registers in the sidebar</source>
        <translation>السجلات الظاهرة في الشريط الجانبي</translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation>حفظ المكتب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>The office, the figures of calculation, and this PC</source>
        <translation>المكتب ومعطيات الحساب وهذا الحاسوب</translation>
    </message>
    <message>
        <source>The whole desk is this one folder: the file desk.db, its backups and its outgoing files.</source>
        <translation>المكتب كله في هذا المجلد: الملف desk.db ونسخه الاحتياطية والملفات المرسلة.</translation>
    </message>
    <message>
        <source>There is no desk in {folder}</source>
        <translation>لا يوجد مكتب في {folder}</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Where this desk is kept</source>
        <translation>مكان حفظ هذا المكتب</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>%n accepted person(s) not enrolled yet: choose them, Ctrl+A takes all</source>
        <translation>
            <numerusform>لا مقبول ينتظر التسجيل</numerusform>
            <numerusform>مقبول واحد لم يسجل بعد: اختره، وCtrl+A للكل</numerusform>
            <numerusform>مقبولان لم يسجلا بعد: اختر، وCtrl+A للكل</numerusform>
            <numerusform>%n مقبولين لم يسجلوا بعد: اختر، وCtrl+A للكل</numerusform>
            <numerusform>%n مقبولا لم يسجلوا بعد: اختر، وCtrl+A للكل</numerusform>
            <numerusform>%n مقبول لم يسجلوا بعد: اختر، وCtrl+A للكل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>لا سطر متروك</numerusform>
            <numerusform>سطر واحد متروك</numerusform>
            <numerusform>سطران متروكان</numerusform>
            <numerusform>%n أسطر متروكة</numerusform>
            <numerusform>%n سطرا متروكا</numerusform>
            <numerusform>%n سطر متروك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found</source>
        <translation>
            <numerusform>لم يوجد أحد</numerusform>
            <numerusform>وجد شخص واحد</numerusform>
            <numerusform>وجد شخصان</numerusform>
            <numerusform>وجد %n أشخاص</numerusform>
            <numerusform>وجد %n شخصا</numerusform>
            <numerusform>وجد %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity cards, numbers or names</source>
        <translation>أرقام البطاقات أو الملفات أو الأسماء</translation>
    </message>
    <message>
        <source>Nobody on file has this name, card or number</source>
        <translation>لا يوجد شخص مسجل بهذا الاسم أو البطاقة أو الرقم</translation>
    </message>
    <message numerus="yes">
        <source>Nobody was taken: %n person(s) can not be</source>
        <translation>
            <numerusform>لم يؤخذ أحد</numerusform>
            <numerusform>لم يؤخذ أحد: شخص واحد يتعذر أخذه</numerusform>
            <numerusform>لم يؤخذ أحد: شخصان يتعذر أخذهما</numerusform>
            <numerusform>لم يؤخذ أحد: %n أشخاص يتعذر أخذهم</numerusform>
            <numerusform>لم يؤخذ أحد: %n شخصا يتعذر أخذهم</numerusform>
            <numerusform>لم يؤخذ أحد: %n شخص يتعذر أخذهم</numerusform>
        </translation>
    </message>
    <message>
        <source>One a line; cells copied in Excel are pasted as they are</source>
        <translation>واحد في كل سطر؛ خلايا Excel تلصق كما هي</translation>
    </message>
    <message>
        <source>Paste the people above</source>
        <translation>ألصق الأشخاص أعلاه</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>Several people…</source>
        <translation>عدة أشخاص…</translation>
    </message>
    <message>
        <source>Stage, or why not</source>
        <translation>المرحلة أو سبب التعذر</translation>
    </message>
    <message>
        <source>Stands above already</source>
        <translation>مذكور أعلاه</translation>
    </message>
    <message>
        <source>{count} people have this name: give the identity card</source>
        <translation>{count} أشخاص يحملون هذا الاسم: اكتب رقم البطاقة</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
</context>
<context>
    <name>Stage of a decision</name>
    <message>
        <source>Being carried out</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>منفذ</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>متخلى عنه</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>متخذ</translation>
    </message>
</context>
<context>
    <name>Stage of a grant</name>
    <message>
        <source>Agreement signed</source>
        <translation>موقعة اتفاقيته</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مصفى</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>ملتزم به</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>تقرير ختامي</translation>
    </message>
    <message>
        <source>Fully paid</source>
        <translation>مصروف كليا</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
</context>
<context>
    <name>Stage of a list</name>
    <message>
        <source>Answered</source>
        <translation>توصلت بالجواب</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقعة</translation>
    </message>
</context>
<context>
    <name>Stage of a meeting</name>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>مدعو إليه</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>منعقد</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>محضره موقع</translation>
    </message>
</context>
<context>
    <name>Stage of a person</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Economically integrated</source>
        <translation>مدمج اقتصاديا</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>مستوف للشروط</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>محصى</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>في التكوين</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>محسس</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>مرشح</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>غير مستوف</translation>
    </message>
    <message>
        <source>On the reserve list</source>
        <translation>في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>مستفيد من الدعم</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>منسحب</translation>
    </message>
</context>
<context>
    <name>Stage of a programme</name>
    <message>
        <source>Approved</source>
        <translation>مصادق عليه</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>مقيم</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>مراجع</translation>
    </message>
</context>
<context>
    <name>Stage of a project</name>
    <message>
        <source>Abandoned</source>
        <translation>متخلى عنه</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>موقعة اتفاقيته</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>مدروس</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Approved under conditions</source>
        <translation>مقبول بشروط</translation>
    </message>
    <message>
        <source>Before the committee</source>
        <translation>معروض على اللجنة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>مقيم</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>معاينة ميدانية</translation>
    </message>
    <message>
        <source>File complete</source>
        <translation>ملف تام</translation>
    </message>
    <message>
        <source>File incomplete</source>
        <translation>ملف ناقص</translation>
    </message>
    <message>
        <source>Opinion of the delegation</source>
        <translation>رأي النيابة</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مودع</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Transmitted to the agency</source>
        <translation>محال على الوكالة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد الإنجاز</translation>
    </message>
</context>
<context>
    <name>Stage of a session</name>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مبرمجة</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجلة</translation>
    </message>
</context>
<context>
    <name>Stage of a training</name>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مبرمجة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
</context>
<context>
    <name>Stage of a tranche</name>
    <message>
        <source>Documents checked</source>
        <translation>مصادق على وثائقه</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>مبرمج</translation>
    </message>
    <message>
        <source>Justification accepted</source>
        <translation>مقبول التبرير</translation>
    </message>
    <message>
        <source>Justification returned</source>
        <translation>مرجع التبرير</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>مبرر</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>محول</translation>
    </message>
    <message>
        <source>Payment ordered</source>
        <translation>مأمور بصرفه</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>Stage of an organisation</name>
    <message>
        <source>Accompanied</source>
        <translation>قيد المواكبة</translation>
    </message>
    <message>
        <source>Accompaniment ended</source>
        <translation>نهاية المواكبة</translation>
    </message>
    <message>
        <source>Autonomous</source>
        <translation>مستقلة</translation>
    </message>
    <message>
        <source>Constitutive assembly held</source>
        <translation>جمع عام تأسيسي منعقد</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>File deposited with the court clerk</source>
        <translation>ملف مودع بكتابة الضبط</translation>
    </message>
    <message>
        <source>Final receipt</source>
        <translation>وصل نهائي</translation>
    </message>
    <message>
        <source>Group of founders</source>
        <translation>مجموعة مؤسسين</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>In difficulty</source>
        <translation>متعثرة</translation>
    </message>
    <message>
        <source>In liquidation</source>
        <translation>في التصفية</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>Name approved</source>
        <translation>تسمية مصادق عليها</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>منطلقة</translation>
    </message>
    <message>
        <source>Provisional receipt</source>
        <translation>وصل مؤقت</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مقيدة</translation>
    </message>
    <message>
        <source>Struck off</source>
        <translation>مشطب عليها</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Choose a stage</source>
        <translation>اختيار مرحلة</translation>
    </message>
    <message>
        <source>Conditions of «{stage}»</source>
        <translation>شروط الانتقال إلى «{stage}»</translation>
    </message>
    <message>
        <source>Fold away (F7)</source>
        <translation>طي (F7)</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Kept in the log, never erased</source>
        <translation>يسجل في السجل ولا يمحى</translation>
    </message>
    <message>
        <source>No condition: give the date</source>
        <translation>لا شرط: أدخلوا التاريخ</translation>
    </message>
    <message>
        <source>No stage leads further: choose the one to be recorded</source>
        <translation>لا مرحلة تالية في المسار: ينبغي اختيار المرحلة المراد تسجيلها</translation>
    </message>
    <message>
        <source>Not possible yet: see the red conditions</source>
        <translation>لا يمكن بعد: انظروا الشروط بالأحمر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Record a stage…</source>
        <translation>تسجيل مرحلة…</translation>
    </message>
    <message>
        <source>Record the step</source>
        <translation>تسجيل المرحلة</translation>
    </message>
    <message>
        <source>Recording the step</source>
        <translation>تسجيل الانتقال</translation>
    </message>
    <message>
        <source>Several stages from paper…</source>
        <translation>عدة مراحل من الورق…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Stages on paper</source>
        <translation>المراحل المثبتة في الورق</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>إدخال المراحل</translation>
    </message>
    <message>
        <source>This file has reached its end: nothing follows.</source>
        <translation>بلغ هذا الملف نهايته: لا مرحلة بعدها.</translation>
    </message>
    <message>
        <source>Tick each stage that was reached; a day that is not known stays empty</source>
        <translation>أشروا على كل مرحلة تم بلوغها؛ ويترك اليوم غير المعروف فارغا</translation>
    </message>
    <message>
        <source>Tick the stages that the papers show</source>
        <translation>أشروا على المراحل التي تثبتها الأوراق</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>ما يمكن أن يلي</translation>
    </message>
    <message>
        <source>{count} former stages</source>
        <translation>{count} مراحل سابقة</translation>
    </message>
    <message>
        <source>{met} of {all}</source>
        <translation>{met} من {all}</translation>
    </message>
    <message>
        <source>{stage}: {what}</source>
        <translation>{stage}: {what}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>A file can not begin with «{stage}»</source>
        <translation>لا يمكن أن يبدأ الملف بمرحلة «{stage}»</translation>
    </message>
    <message>
        <source>Attach the scan…</source>
        <translation>إرفاق نسخة ممسوحة…</translation>
    </message>
    <message>
        <source>Court or authority</source>
        <translation>المحكمة أو السلطة</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>تاريخ الوثيقة</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>No file has the number {number}</source>
        <translation>لا يوجد ملف برقم {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Open the scan</source>
        <translation>فتح النسخة الممسوحة</translation>
    </message>
    <message>
        <source>Reason for taking the chosen step back</source>
        <translation>سبب التراجع عن المرحلة المختارة</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Scan: {name}</source>
        <translation>النسخة: {name}</translation>
    </message>
    <message>
        <source>Scan…</source>
        <translation>إرفاق نسخة…</translation>
    </message>
    <message>
        <source>Stage reached</source>
        <translation>المرحلة المنجزة</translation>
    </message>
    <message>
        <source>Steps and receipts</source>
        <translation>المراحل والوصولات</translation>
    </message>
    <message>
        <source>Take over the agreement of the grant first: it is «{stage}»</source>
        <translation>أدخلوا أولا اتفاقية الدعم من الورق: الدعم في مرحلة «{stage}»</translation>
    </message>
    <message>
        <source>Take the step back</source>
        <translation>التراجع عن المرحلة</translation>
    </message>
    <message>
        <source>Taken over from paper</source>
        <translation>منقول عن الورق</translation>
    </message>
    <message>
        <source>Taken over from paper (the date may be unknown)</source>
        <translation>منقولة عن الورق (قد يكون التاريخ مجهولا)</translation>
    </message>
    <message>
        <source>The scan of the document of this step; Delete gives it up</source>
        <translation>نسخة ممسوحة من وثيقة هذه المرحلة، وزر Delete يتخلى عنها</translation>
    </message>
    <message>
        <source>This date is before that of the present stage ({day})</source>
        <translation>هذا التاريخ سابق لتاريخ المرحلة الحالية ({day})</translation>
    </message>
    <message>
        <source>This date is before that of «{stage}» ({day})</source>
        <translation>هذا التاريخ سابق لتاريخ «{stage}» ({day})</translation>
    </message>
    <message>
        <source>This is decided by: {who}</source>
        <translation>القرار من اختصاص: {who}</translation>
    </message>
    <message>
        <source>This step was already taken back</source>
        <translation>سبق التراجع عن هذه المرحلة</translation>
    </message>
    <message>
        <source>Write the court or authority</source>
        <translation>اكتبوا المحكمة أو السلطة</translation>
    </message>
    <message>
        <source>Write the date of the document</source>
        <translation>اكتبوا تاريخ الوثيقة</translation>
    </message>
    <message>
        <source>Write the number of the document</source>
        <translation>اكتبوا رقم الوثيقة</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>اكتبوا السبب</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>تاريخ مجهول</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>عن الورق</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>next stage</source>
        <translation>المرحلة الموالية</translation>
    </message>
    <message>
        <source>{stage} (taken back)</source>
        <translation>{stage} (تراجع عنها)</translation>
    </message>
    <message>
        <source>«{stage}» ({day}) stands on this step: take that one back first</source>
        <translation>تنبني مرحلة «{stage}» ({day}) على هذه المرحلة: تراجعوا عنها أولا</translation>
    </message>
    <message>
        <source>«{stage}» can not follow «{present}»</source>
        <translation>لا يمكن الانتقال إلى «{stage}» من «{present}»</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A member left</source>
        <translation>مغادرة منخرط</translation>
    </message>
    <message>
        <source>Accompaniment plan</source>
        <translation>مخطط المواكبة</translation>
    </message>
    <message>
        <source>Answer to the nomination</source>
        <translation>الجواب على الترشيح</translation>
    </message>
    <message>
        <source>Awareness session</source>
        <translation>حصة تحسيسية</translation>
    </message>
    <message>
        <source>Certificate of training</source>
        <translation>شهادة التكوين</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Decision of the joint committee</source>
        <translation>قرار اللجنة المشتركة</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>صعوبة</translation>
    </message>
    <message>
        <source>Difficulty solved</source>
        <translation>صعوبة تم حلها</translation>
    </message>
    <message>
        <source>End of a membership</source>
        <translation>نهاية الانخراط</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>Individual project</source>
        <translation>مشروع فردي</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>إخبار</translation>
    </message>
    <message>
        <source>Member of an organisation</source>
        <translation>انخراط في منظمة</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>منخرط جديد</translation>
    </message>
    <message>
        <source>Nomination list</source>
        <translation>لائحة الترشيح</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>لم يقع شيء بعد</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>المسار الزمني</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>دورة تكوينية</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>شطر</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما وقع</translation>
    </message>
    <message>
        <source>Yearly state sheet</source>
        <translation>بطاقة الوضعية السنوية</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>تاريخ مجهول</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>من الورق</translation>
    </message>
    <message>
        <source>rank {rank}, {points} points</source>
        <translation>الرتبة {rank}، {points} نقطة</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Accounting and finance</source>
        <translation>المحاسبة والمالية</translation>
    </message>
    <message>
        <source>Designing a project</source>
        <translation>إعداد المشروع</translation>
    </message>
    <message>
        <source>Digital tools</source>
        <translation>الأدوات الرقمية</translation>
    </message>
    <message>
        <source>Entrepreneurship</source>
        <translation>العمل المقاولاتي</translation>
    </message>
    <message>
        <source>Finding funds</source>
        <translation>البحث عن التمويل</translation>
    </message>
    <message>
        <source>Founding a cooperative</source>
        <translation>تأسيس التعاونيات</translation>
    </message>
    <message>
        <source>Governance and administration</source>
        <translation>الحكامة والتدبير الإداري</translation>
    </message>
    <message>
        <source>Marketing and sales</source>
        <translation>التسويق والبيع</translation>
    </message>
    <message>
        <source>Other theme</source>
        <translation>محور آخر</translation>
    </message>
    <message>
        <source>Programmes of the agency</source>
        <translation>برامج الوكالة</translation>
    </message>
    <message>
        <source>Self-employment</source>
        <translation>التشغيل الذاتي</translation>
    </message>
    <message>
        <source>Skills of a trade</source>
        <translation>مهارات مهنية</translation>
    </message>
    <message>
        <source>Social and solidarity economy</source>
        <translation>الاقتصاد الاجتماعي والتضامني</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد لم يحفظ</numerusform>
            <numerusform>تغييران لم يحفظا</numerusform>
            <numerusform>%n تغييرات لم تحفظ</numerusform>
            <numerusform>%n تغييرا لم يحفظ</numerusform>
            <numerusform>%n تغيير لم يحفظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) completed the course and have no certificate yet</source>
        <translation>
            <numerusform>لا أحد ينتظر شهادته</numerusform>
            <numerusform>شخص واحد أتم الدورة ولم يتسلم شهادته</numerusform>
            <numerusform>شخصان أتما الدورة ولم يتسلما شهادتيهما</numerusform>
            <numerusform>%n أشخاص أتموا الدورة ولم يتسلموا شهاداتهم</numerusform>
            <numerusform>%n شخصا أتموا الدورة ولم يتسلموا شهاداتهم</numerusform>
            <numerusform>%n شخص أتموا الدورة ولم يتسلموا شهاداتهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled</source>
        <translation>
            <numerusform>لم يسجل أحد</numerusform>
            <numerusform>سجل شخص واحد</numerusform>
            <numerusform>سجل شخصان</numerusform>
            <numerusform>سجل %n أشخاص</numerusform>
            <numerusform>سجل %n شخصا</numerusform>
            <numerusform>سجل %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate is not dated before the last day of the course</source>
        <translation>لا يمكن أن يسبق تاريخ الشهادة آخر يوم من الدورة</translation>
    </message>
    <message>
        <source>Can not be enrolled: {stage}</source>
        <translation>لا يمكن تسجيله: {stage}</translation>
    </message>
    <message>
        <source>Cancel the chosen enrolment</source>
        <translation>إلغاء التسجيل المحدد</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الطاقة الاستيعابية</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Certificates are given once the training is completed</source>
        <translation>تسلم الشهادات بعد إتمام الدورة</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Cost (DH)</source>
        <translation>الكلفة (درهم)</translation>
    </message>
    <message>
        <source>Course and days</source>
        <translation>الدورة وأيامها</translation>
    </message>
    <message>
        <source>Date of the certificate</source>
        <translation>تاريخ الشهادة</translation>
    </message>
    <message>
        <source>Date of the certificates</source>
        <translation>تاريخ الشهادات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days of presence are marked for this person: empty them first</source>
        <translation>سجلت أيام حضور لهذا الشخص: أفرغوها أولا</translation>
    </message>
    <message>
        <source>Days of presence are marked, as of {name}: empty them first</source>
        <translation>سجلت أيام حضور، منها لـ{name}: أفرغوها أولا</translation>
    </message>
    <message>
        <source>Days present</source>
        <translation>أيام الحضور</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>التراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>تسجيل</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n person(s)</source>
        <translation>
            <numerusform>لا أحد للتسجيل</numerusform>
            <numerusform>تسجيل شخص واحد</numerusform>
            <numerusform>تسجيل شخصين</numerusform>
            <numerusform>تسجيل %n أشخاص</numerusform>
            <numerusform>تسجيل %n شخصا</numerusform>
            <numerusform>تسجيل %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol a person</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>Enrolled people</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>First certificate number</source>
        <translation>رقم الشهادة الأولى</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Give the certificates</source>
        <translation>تسليم الشهادات</translation>
    </message>
    <message>
        <source>Has a certificate already</source>
        <translation>تسلم شهادته من قبل</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>عدد الساعات</translation>
    </message>
    <message>
        <source>Is enrolled already</source>
        <translation>مسجل من قبل</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>More people than places: this does not prevent enrolling</source>
        <translation>عدد الأشخاص يفوق المقاعد الشاغرة؛ لا يمنع التسجيل</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>دورة تكوينية جديدة</translation>
    </message>
    <message>
        <source>No presence can be marked on {day}</source>
        <translation>لا يمكن تسجيل الحضور في {day}</translation>
    </message>
    <message>
        <source>No training takes people in: plan one first</source>
        <translation>لا دورة مفتوحة للتسجيل: برمجوا دورة أولا</translation>
    </message>
    <message>
        <source>Nobody is enrolled in a training that has ended</source>
        <translation>لا يمكن التسجيل في دورة انتهت</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet: enrol people in the tab before this one</source>
        <translation>لا مسجلين بعد: سجلوا الأشخاص في التبويب السابق</translation>
    </message>
    <message numerus="yes">
        <source>Nobody was enrolled: %n of them can not be</source>
        <translation>
            <numerusform>لم يسجل أحد</numerusform>
            <numerusform>لم يسجل أحد: شخص واحد لا يمكن تسجيله</numerusform>
            <numerusform>لم يسجل أحد: شخصان لا يمكن تسجيلهما</numerusform>
            <numerusform>لم يسجل أحد: %n أشخاص لا يمكن تسجيلهم</numerusform>
            <numerusform>لم يسجل أحد: %n شخصا لا يمكن تسجيلهم</numerusform>
            <numerusform>لم يسجل أحد: %n شخص لا يمكن تسجيلهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>On {day}: {present} present, {absent} absent, {excused} excused, {rest} not marked</source>
        <translation>يوم {day}: حاضر {present}، غائب {absent}، معذور {excused}، غير مسجل {rest}</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>الجهة المنظمة</translation>
    </message>
    <message>
        <source>People enrolled</source>
        <translation>الأشخاص المسجلون</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place and provider</source>
        <translation>المكان والجهة المكونة</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Presence by day</source>
        <translation>الحضور اليومي</translation>
    </message>
    <message>
        <source>Presence is marked from the opening of the training on</source>
        <translation>يسجل الحضور ابتداء من انطلاق الدورة</translation>
    </message>
    <message>
        <source>Presence is marked on {day}, outside the course</source>
        <translation>سجل حضور يوم {day} خارج أيام الدورة</translation>
    </message>
    <message>
        <source>Present: everybody not marked on this day</source>
        <translation>حضور كل من لم يسجل في هذا اليوم</translation>
    </message>
    <message>
        <source>Present: this person every day</source>
        <translation>حضور هذا الشخص كل الأيام</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>الجهة المكونة</translation>
    </message>
    <message>
        <source>Save the presence</source>
        <translation>حفظ الحضور</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>The number {number} is given already</source>
        <translation>الرقم {number} ممنوح من قبل</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>المكون</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>الدورة التكوينية</translation>
    </message>
    <message>
        <source>Training {number}</source>
        <translation>دورة تكوينية {number}</translation>
    </message>
    <message>
        <source>Training {number} was cancelled</source>
        <translation>ألغيت الدورة التكوينية {number}</translation>
    </message>
    <message>
        <source>Type a name, an identity card or a telephone; Down shows the accepted people</source>
        <translation>اكتبوا الاسم أو رقم البطاقة أو الهاتف؛ السهم السفلي يعرض المقبولين</translation>
    </message>
    <message>
        <source>Was there on {present} of {held} days</source>
        <translation>حضر {present} من {held} من الأيام</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Write the first number, such as 12/2026</source>
        <translation>اكتبوا الرقم الأول، مثل 12/2026</translation>
    </message>
    <message>
        <source>{count} enrolled</source>
        <translation>المسجلون {count}</translation>
    </message>
    <message>
        <source>{day} has not come yet</source>
        <translation>لم يحل يوم {day} بعد</translation>
    </message>
    <message>
        <source>{enrolled} enrolled</source>
        <translation>المسجلون: {enrolled}</translation>
    </message>
    <message>
        <source>{enrolled} enrolled and room for {capacity} only: this does not prevent enrolling</source>
        <translation>المسجلون: {enrolled}، والطاقة الاستيعابية {capacity} فقط؛ لا يمنع التسجيل</translation>
    </message>
    <message>
        <source>{enrolled} enrolled, room for {capacity}</source>
        <translation>المسجلون: {enrolled}، الطاقة الاستيعابية: {capacity}</translation>
    </message>
    <message>
        <source>{enrolled} enrolled; the training has ended, nobody can be added</source>
        <translation>المسجلون: {enrolled}؛ انتهت الدورة ولا يمكن إضافة أحد</translation>
    </message>
    <message>
        <source>{free} places free</source>
        <translation>المقاعد الشاغرة {free}</translation>
    </message>
    <message>
        <source>{letters} or Space mark a cell, Delete empties it</source>
        <translation>للتسجيل: {letters}، أو Space؛ وDelete للإفراغ</translation>
    </message>
    <message>
        <source>{letter} = {presence}</source>
        <translation>{letter} = {presence}</translation>
    </message>
    <message>
        <source>{present} of {held}</source>
        <translation>{present} من {held}</translation>
    </message>
    <message>
        <source>{title} · from {day} · {room}</source>
        <translation>{title} · ابتداء من {day} · {room}</translation>
    </message>
</context>
<context>
    <name>Tranche</name>
    <message>
        <source>Amount (DH)</source>
        <translation>المبلغ (درهم)</translation>
    </message>
    <message>
        <source>Foreseen on</source>
        <translation>التاريخ المرتقب</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Reference of the transfer</source>
        <translation>مرجع التحويل</translation>
    </message>
    <message>
        <source>To be justified by</source>
        <translation>أجل التبرير</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>الشطر</translation>
    </message>
    <message>
        <source>Tranche {rank}</source>
        <translation>الشطر {rank}</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Active</source>
        <translation>نشيط</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>اسم المستعمل</translation>
    </message>
</context>
<context>
    <name>Venue</name>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Hall of the commune</source>
        <translation>قاعة الجماعة</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>نوع المكان</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>New place: {name}</source>
        <translation>مكان جديد: {name}</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Seat of the coordination</source>
        <translation>مقر التنسيقية</translation>
    </message>
    <message>
        <source>Seat of the delegation</source>
        <translation>مقر النيابة</translation>
    </message>
    <message>
        <source>Space of historical memory</source>
        <translation>فضاء الذاكرة التاريخية</translation>
    </message>
    <message>
        <source>This place is on file already</source>
        <translation>هذا المكان مسجل من قبل</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>مركز التكوين</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>الاستعمال</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Another view has this name</source>
        <translation>يوجد عرض آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>At opening</source>
        <translation>عند الفتح</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Enter chooses · Space opens with it · F2 renames · Ctrl+S replaces · Delete deletes</source>
        <translation>Enter للاختيار · Space للفتح به · F2 لتغيير الاسم · Ctrl+S للتعويض · Delete للحذف</translation>
    </message>
    <message>
        <source>Filter, sort and arrange the list, then keep it under a name</source>
        <translation>صف اللائحة ورتبها ونظم أعمدتها، ثم احفظها باسم</translation>
    </message>
    <message>
        <source>Give the view a name</source>
        <translation>أعط العرض اسما</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep the present list as</source>
        <translation>حفظ اللائحة الحالية باسم</translation>
    </message>
    <message>
        <source>New name of «{name}»</source>
        <translation>الاسم الجديد لـ«{name}»</translation>
    </message>
    <message>
        <source>Open with it</source>
        <translation>فتح اللائحة به</translation>
    </message>
    <message>
        <source>Open without it</source>
        <translation>الفتح بدونه</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <source>Replace by the present list (Ctrl+S)</source>
        <translation>تعويضه باللائحة الحالية (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Saved views (F4)</source>
        <translation>العروض المحفوظة (F4)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>اللائحة كاملة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>View «{name}» (F4)</source>
        <translation>العرض «{name}» (F4)</translation>
    </message>
    <message>
        <source>View «{name}», changed since (F4)</source>
        <translation>العرض «{name}»، تغير منذ حفظه (F4)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>opens the list</source>
        <translation>تفتح به اللائحة</translation>
    </message>
    <message>
        <source>«{name}» is deleted</source>
        <translation>تم حذف «{name}»</translation>
    </message>
    <message>
        <source>«{name}» shows what is still known; no longer there: {lost}</source>
        <translation>يعرض «{name}» ما بقي معروفا؛ لم يعد موجودا: {lost}</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Agent</source>
        <translation>العون المكلف</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Equipment granted was checked</source>
        <translation>عوينت المعدات الممنوحة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المعاينات</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة الموالية</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>التعاونية أو الجمعية</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
</context>
<context>
    <name>Vocational</name>
    <message>
        <source>Apprenticeship</source>
        <translation>تدرج مهني</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون تكوين</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>تأهيل</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>تخصص</translation>
    </message>
    <message>
        <source>Specialised technician</source>
        <translation>تقني متخصص</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>تقني</translation>
    </message>
</context>
<context>
    <name>Vulnerability</name>
    <message>
        <source>5 dependants or more</source>
        <translation>5 معالين فأكثر</translation>
    </message>
    <message>
        <source>AMO Tadamon health cover</source>
        <translation>أمو تضامن</translation>
    </message>
    <message>
        <source>Chronic illness</source>
        <translation>مرض مزمن</translation>
    </message>
    <message>
        <source>Disability in the family</source>
        <translation>إعاقة في الأسرة</translation>
    </message>
    <message>
        <source>Former prisoner</source>
        <translation>سجين سابق</translation>
    </message>
    <message>
        <source>Household income under the threshold</source>
        <translation>دخل الأسرة دون العتبة</translation>
    </message>
    <message>
        <source>Isolated rural area</source>
        <translation>وسط قروي معزول</translation>
    </message>
    <message>
        <source>No steady income</source>
        <translation>غياب دخل قار</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>يتيم</translation>
    </message>
    <message>
        <source>Receives direct social aid</source>
        <translation>مستفيد من الدعم الاجتماعي المباشر</translation>
    </message>
    <message>
        <source>Social register score under the threshold</source>
        <translation>مؤشر السجل الاجتماعي دون العتبة</translation>
    </message>
    <message>
        <source>Unemployed for 12 months or more</source>
        <translation>بطالة 12 شهرا فأكثر</translation>
    </message>
    <message>
        <source>Unfit housing</source>
        <translation>سكن غير لائق</translation>
    </message>
    <message>
        <source>Widow or divorcee who provides for a family</source>
        <translation>أرملة أو مطلقة معيلة</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>400 invented people and 40 organisations, in a folder of their own: nothing of it mixes with your desk</source>
        <translation>400 شخص و40 تعاونية وجمعية من خيال، في مجلد خاص: لا يختلط شيء منها بمكتبكم</translation>
    </message>
    <message>
        <source>Already have a desk?</source>
        <translation>لديكم مكتب من قبل؟</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Choose the folder of a desk made on this PC before, or brought from another one</source>
        <translation>اختاروا مجلد مكتب أنشئ من قبل في هذا الحاسوب أو أحضر من حاسوب آخر</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>First start: name your office once, then begin to work. Settings can change it later</source>
        <translation>أول تشغيل: عرفوا مكتبكم مرة واحدة ثم ابدؤوا العمل. يمكن تغييره لاحقا في الإعدادات</translation>
    </message>
    <message>
        <source>Making the demonstration office…</source>
        <translation>جار إنشاء المكتب التجريبي…</translation>
    </message>
    <message>
        <source>One PC per office:</source>
        <translation>حاسوب واحد لكل مكتب:</translation>
    </message>
    <message>
        <source>Only looking around?</source>
        <translation>للاطلاع فقط؟</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>فتح مكتب</translation>
    </message>
    <message>
        <source>Open the demonstration office</source>
        <translation>فتح المكتب التجريبي</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The desk is kept in</source>
        <translation>يحفظ المكتب في</translation>
    </message>
    <message>
        <source>This did not work:</source>
        <translation>لم ينجح هذا:</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>مكتبكم</translation>
    </message>
    <message>
        <source>this version does not share the desk with other PCs</source>
        <translation>هذه النسخة لا تتقاسم المكتب مع حواسيب أخرى</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Desk of cooperatives</source>
        <translation>مكتب التعاونيات</translation>
    </message>
    <message>
        <source>Go on with the last recorded day</source>
        <translation>المتابعة بآخر يوم مسجل</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Is the clock of this PC right?</source>
        <translation>هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>It says {clock}, but work was already recorded on {recorded}.</source>
        <translation>تشير إلى {clock}، بينما سجل عمل بتاريخ {recorded}.</translation>
    </message>
    <message>
        <source>It says {clock}, months after the last recorded work, {recorded}.</source>
        <translation>تشير إلى {clock}، بعد أشهر من آخر عمل مسجل، {recorded}.</translation>
    </message>
    <message>
        <source>Send to headquarters</source>
        <translation>الإرسال إلى المركز</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>الساعة صحيحة</translation>
    </message>
    <message>
        <source>The desk can not be opened</source>
        <translation>لا يمكن فتح المكتب</translation>
    </message>
    <message>
        <source>This desk is open in another window of this PC. Use that window, or close it first</source>
        <translation>هذا المكتب مفتوح في نافذة أخرى من هذا الحاسوب: استعملوا تلك النافذة أو أغلقوها أولا</translation>
    </message>
</context>
<context>
    <name>Yearly state</name>
    <message>
        <source>Capital (DH)</source>
        <translation>رأس المال (درهم)</translation>
    </message>
    <message>
        <source>Date of the assembly</source>
        <translation>تاريخ الجمع العام</translation>
    </message>
    <message>
        <source>Days of seasonal work</source>
        <translation>أيام العمل الموسمي</translation>
    </message>
    <message>
        <source>Debts (DH)</source>
        <translation>الديون (درهم)</translation>
    </message>
    <message>
        <source>End of the managers&apos; mandate</source>
        <translation>نهاية انتداب المسيرين</translation>
    </message>
    <message>
        <source>Investment (DH)</source>
        <translation>الاستثمار (درهم)</translation>
    </message>
    <message>
        <source>Members, men</source>
        <translation>المنخرطون، ذكور</translation>
    </message>
    <message>
        <source>Members, women</source>
        <translation>المنخرطات، إناث</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Of them children of fighters</source>
        <translation>منهم أبناء المقاومين</translation>
    </message>
    <message>
        <source>Of them with a disability</source>
        <translation>منهم في وضعية إعاقة</translation>
    </message>
    <message>
        <source>Of them youth</source>
        <translation>منهم شباب</translation>
    </message>
    <message>
        <source>Ordinary assembly held</source>
        <translation>عقد الجمع العام العادي</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>التعاونية أو الجمعية</translation>
    </message>
    <message>
        <source>Permanent jobs, men</source>
        <translation>مناصب قارة، ذكور</translation>
    </message>
    <message>
        <source>Permanent jobs, women</source>
        <translation>مناصب قارة، إناث</translation>
    </message>
    <message>
        <source>Surplus (DH)</source>
        <translation>الفائض (درهم)</translation>
    </message>
    <message>
        <source>Take over the figures of {year}</source>
        <translation>نقل معطيات {year}</translation>
    </message>
    <message>
        <source>The state of {year} is on file already: correct it</source>
        <translation>حصيلة {year} مسجلة من قبل: صححوها</translation>
    </message>
    <message>
        <source>Turnover (DH)</source>
        <translation>رقم المعاملات (درهم)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
</TS>
