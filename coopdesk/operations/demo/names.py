"""Moroccan first and family names in both scripts, with about the spread that a civil register shows."""

from __future__ import annotations

Pair = tuple[str, str]


def _pairs(text: str) -> tuple[Pair, ...]:
    parts = [part.strip().split("/") for part in text.split("،")]
    return tuple((" ".join(arabic.split()), " ".join(latin.split())) for arabic, latin in parts)


MEN = _pairs(
    """محمد/Mohamed، أحمد/Ahmed، الحسن/El Hassan، الحسين/El Houssaine، عبد الله/Abdellah، عبد
    الرحمان/Abderrahmane، عبد العزيز/Abdelaziz، عبد الكريم/Abdelkrim، عبد اللطيف/Abdellatif، عبد
    القادر/Abdelkader، عبد الرحيم/Abderrahim، عبد المجيد/Abdelmajid، عبد الإله/Abdelilah، عبد
    الحق/Abdelhak، مصطفى/Mustapha، إبراهيم/Brahim، إسماعيل/Smail، يوسف/Youssef، يونس/Younes،
    ياسين/Yassine، عمر/Omar، علي/Ali، عثمان/Othmane، خالد/Khalid، رشيد/Rachid، سعيد/Said، كريم/Karim،
    جمال/Jamal، كمال/Kamal، جواد/Jaouad، فؤاد/Fouad، مراد/Mourad، نبيل/Nabil، هشام/Hicham، طارق/Tarik،
    زكرياء/Zakaria، أيوب/Ayoub، أنس/Anas، بلال/Bilal، حمزة/Hamza، مهدي/Mehdi، أمين/Amine،
    سفيان/Soufiane، عادل/Adil، عزيز/Aziz، لحسن/Lahcen، مبارك/M'barek، موحى/Moha، حدو/Haddou،
    باسو/Bassou، إدريس/Driss، التهامي/Thami، المكي/El Mekki، المختار/El Mokhtar، المعطي/El Maati،
    بوشعيب/Bouchaib، بوجمعة/Boujemaa، بناصر/Bennaceur، حميد/Hamid، صالح/Salah، الطيب/Tayeb،
    العربي/Larbi، الجيلالي/Jilali، ميلود/Miloud، منير/Mounir، نور الدين/Noureddine، صلاح
    الدين/Salaheddine، بدر/Badr، وليد/Walid، سمير/Samir، حسن/Hassan، حسين/Hussein، فريد/Farid،
    توفيق/Taoufik، عماد/Imad، ربيع/Rabie، محمد أمين/Mohamed Amine، محمد علي/Mohamed Ali، محمد رضا/Mohamed
    Reda، مولاي إدريس/Moulay Driss، مولاي أحمد/Moulay Ahmed، سيدي محمد/Sidi Mohamed، عبد السلام/Abdeslam، عبد
    الواحد/Abdelouahed، عبد الوهاب/Abdelouahab، عبد الغني/Abdelghani، عبد الهادي/Abdelhadi، عبد
    الفتاح/Abdelfattah، عبد الصمد/Abdessamad، عبد الرزاق/Abderrazak، عبد الحميد/Abdelhamid، عبد
    الجليل/Abdeljalil، عبد الخالق/Abdelkhalek، عبد النبي/Abdenbi، عبد الرفيع/Abderrafie، عبد
    الحكيم/Abdelhakim، عبد المالك/Abdelmalek، عز الدين/Azzeddine، بدر الدين/Badreddine، شمس
    الدين/Chamseddine، جمال الدين/Jamaleddine، علاء الدين/Alaeddine، سيف الدين/Seifeddine، رضوان/Redouane،
    رضا/Reda، زهير/Zouhair، نجيب/Najib، لطفي/Lotfi، فيصل/Faical، فهد/Fahd، غسان/Ghassan، هيثم/Haitham،
    أسامة/Oussama، إلياس/Ilyas، آدم/Adam، ريان/Rayane، معاذ/Mouad، سعد/Saad، أشرف/Achraf، شفيق/Chafik،
    شكيب/Chakib، صابر/Saber، طه/Taha، عصام/Issam، عياد/Ayad، غالي/Ghali، كبير/Kebir، الكبير/El Kebir،
    لحبيب/Lahbib، الحبيب/El Habib، ماجد/Majid، محجوب/Mahjoub، محفوظ/Mahfoud، مسعود/Messaoud، موسى/Moussa،
    عيسى/Aissa، نوح/Nouh، هارون/Haroun، يحيى/Yahya، يعقوب/Yaakoub، زايد/Zaid، حمادي/Hammadi، حماد/Hammad،
    الهاشمي/Hachemi، البشير/Bachir، الصديق/Seddik، المهدي/El Mehdi، الشرقي/Cherki، بلعيد/Belaid، داود/Daoud،
    سليمان/Slimane، يدير/Idir، أمناي/Amnay، ماسين/Massine، أكسيل/Aksil، زيري/Ziri، عدي/Addi،
    بها/Baha، حيدة/Hida، سالم/Salem، السالك/Salek، لعروسي/Laaroussi، المحجوب/El Mahjoub، شيخ/Cheikh، أحمدو/Ahmadou"""
)

WOMEN = _pairs(
    """فاطمة/Fatima، فاطمة الزهراء/Fatima Zahra، خديجة/Khadija، عائشة/Aicha، زينب/Zineb، مريم/Meryem،
    أمينة/Amina، حليمة/Halima، السعدية/Saadia، نعيمة/Naima، رشيدة/Rachida، سعاد/Souad، سميرة/Samira،
    نادية/Nadia، ليلى/Laila، لطيفة/Latifa، نجاة/Najat، حنان/Hanane، سناء/Sanaa، حسناء/Hasnaa، هند/Hind،
    سلمى/Salma، سارة/Sara، إيمان/Imane، أسماء/Asmaa، بشرى/Bouchra، كوثر/Kaoutar، وفاء/Wafaa، هدى/Houda،
    نورة/Noura، إكرام/Ikram، إلهام/Ilham، غزلان/Ghizlane، صفاء/Safaa، دنيا/Dounia، مليكة/Malika،
    فتيحة/Fatiha، زهرة/Zahra، الزوهرة/Zouhra، ربيعة/Rabia، جميلة/Jamila، كريمة/Karima، عزيزة/Aziza،
    يامنة/Yamna، تودة/Touda، إيطو/Itto، عدجو/Addjou، رقية/Rkia، مينة/Mina، صفية/Safia، حفيظة/Hafida،
    نزهة/Nezha، الباتول/Batoul، السالكة/Salka، تفاحة/Tfaha، وردة/Warda، ياسمينة/Yasmina، شيماء/Chaimaa،
    هاجر/Hajar، مروة/Marwa، آية/Aya، إحسان/Ihssane، بديعة/Badia، حورية/Houria، خدوج/Khadouj،
    زبيدة/Zoubida، سهام/Siham، عتيقة/Atika، فوزية/Fouzia، لبنى/Loubna، منى/Mouna، نجية/Najia،
    نوال/Nawal، وئام/Wiam، يسرى/Yousra، لالة فاطمة/Lalla Fatima، لالة مليكة/Lalla Malika، للا
    زينب/Lalla Zineb، فاطنة/Fatna، فطومة/Fattouma، فضمة/Fadma، عيشة/Aicha، زهور/Zhour، الضاوية/Daouia،
    الغالية/Ghalia، الكبيرة/Kebira، الصغيرة/Sghira، المسعودية/Messaouda، مباركة/Mbarka، محجوبة/Mahjouba،
    مسعودة/Messaouda، يزة/Yezza، تلايتماس/Telaitmas، ثريا/Touria، ثورية/Thouria، جهان/Jihane، جيهان/Jihan،
    حسنية/Hassania، حفصة/Hafsa، حبيبة/Habiba، حادة/Hadda، خلود/Khouloud، دلال/Dalal، رانية/Rania،
    رحمة/Rahma، رجاء/Rajae، رحيمة/Rahima، رقوش/Rekkouch، ريم/Rim، زكية/Zakia، زهيرة/Zouhaira، سكينة/Soukaina،
    سعدية/Saadia، سلوى/Saloua، سمية/Soumia، سهيلة/Souhaila، شادية/Chadia، شفيقة/Chafika، صباح/Sabah،
    ضحى/Doha، طامو/Tamou، عالية/Alia، عبلة/Abla، عواطف/Aouatif، غيثة/Ghita، فاتن/Faten، فدوى/Fadoua،
    فرح/Farah، فريدة/Farida، فوز/Faouz، كلثوم/Keltoum، كنزة/Kenza، لمياء/Lamia، لينا/Lina، ماجدة/Majda،
    مارية/Maria، محاسن/Mahassine، مونية/Mounia، ميساء/Maissae، نجلاء/Najlae، نسرين/Nisrine،
    نفيسة/Nafissa، نهاد/Nihad، نهيلة/Nouhaila، نعمة/Naama، هاجر الزهراء/Hajar Zahra، هناء/Hanae، هيام/Hayam،
    وجدان/Ouijdane، وصال/Ouissal، ياقوت/Yakout، يطو/Yettou، إيزة/Izza، تامايورت/Tamayourt، تيهيا/Tihia،
    ديهيا/Dihya، سيليا/Silya، نوميديا/Noumidia، منانة/Mennana، خناتة/Khnata، الدرجة/Darja، أغلى/Aghla، مريم
    البتول/Meryem Batoul، آمال/Amal، أحلام/Ahlam، أمل/Amal، ابتسام/Ibtissam، وداد/Ouidad، اعتماد/Iatimad،
    انتصار/Intissar، بثينة/Boutaina، بهيجة/Bahija، جليلة/Jalila"""
)

_ROOTS = _pairs(
    """العلوي/El Alaoui، الإدريسي/El Idrissi، الناصري/Naciri، التازي/Tazi، الفاسي/El Fassi،
    البقالي/Bekkali، المرابط/El Mrabet، الشرقاوي/Cherkaoui، الورياغلي/El Ouariaghli، الزروالي/Zerouali،
    الصالحي/Salhi، بوزيان/Bouziane، العمراني/El Amrani، بوتغماس/Boutaghmas، أوحمو/Ouhammou، أمزيل/Amzil،
    بلقاسم/Belkacem، المودن/El Moudden، أوعلي/Ouali، غياتي/Ghiati، حيدة/Hida، زروق/Zerrouk،
    بناني/Bennani، برادة/Berrada، السقاط/Sekkat، الوزاني/Ouazzani، الريسوني/Raissouni، الخطيب/El Khatib،
    الحداد/Haddad، النجار/Najjar، الخياط/El Khayat، البناي/El Bennay، الفلاح/Fellah، الراجي/Raji،
    المنصوري/Mansouri، اليعقوبي/Yaakoubi، السباعي/Sbai، الدكالي/Doukkali، الحسناوي/Hassnaoui،
    الرحماني/Rahmani، السرغيني/Serghini، الزموري/Zemmouri، الزياني/Zayani، الورديغي/Ourdighi،
    التادلي/Tadlaoui، البهلولي/Bahlouli، أوشن/Ouchen، أزناك/Aznag، أعراب/Aarab، أقشمير/Akchmir،
    إغرمان/Ighermane، أوبلا/Oubella، أوزال/Ouzal، أمهاوش/Amhaouch، حمو/Hammou، بوكريم/Boukrim،
    بوعزة/Bouazza، بوطيب/Boutayeb، بوجعفر/Boujaafar، بورقية/Bourkia، بوسلهام/Bouselham، الكتاني/Kettani،
    القادري/Kadiri، السوسي/Soussi، الدرعاوي/Draoui، الصحراوي/Sahraoui، الجبلي/Jebli، الريفي/Rifi،
    الغرباوي/Gharbaoui، الشاوي/Chaoui، المسفيوي/Mesfioui، الزعري/Zaari، البصري/Basri، العبدي/Abdi،
    الحمري/Ahmri، لمغاري/Lamghari، لعروسي/Laaroussi، لكحل/Lakhal، مزيان/Meziane، معروف/Maarouf،
    ناجي/Naji، هلالي/Hilali، يحياوي/Yahyaoui"""
)

FAMILIES: tuple[Pair, ...] = (
    *_ROOTS,
    *((f"أيت {arabic}", f"Ait {latin}") for arabic, latin in MEN if " " not in arabic),
    *((f"بن {arabic}", f"Ben {latin}") for arabic, latin in MEN if not arabic.startswith("ال")),
)

STREETS = (
    *("حي السلام", "حي المسيرة", "حي النهضة", "حي الرياض", "حي القدس", "الحي الإداري", "حي الوحدة", "حي الأمل"),
    *("زنقة الياسمين", "زنقة الأطلس", "شارع محمد الخامس", "شارع الحسن الثاني", "تجزئة الأندلس", "دوار أيت علي"),
    *("دوار الزاوية", "دوار أولاد موسى", "دوار تيغرمت", "درب السوق", "المدينة القديمة", "قصبة الوداد"),
)

OCCUPATIONS = (
    *("فلاحة", "تربية المواشي", "خياطة", "نجارة", "حدادة", "بناء", "تجارة بالتقسيط", "سياقة", "حراسة", "كهرباء"),
    *("حلاقة", "صنع الحلويات", "نسيج الزرابي", "تعليم", "تمريض", "ميكانيك السيارات", "مطعم", "بستنة", "محاسبة"),
)

COOPERATIVES = _pairs(
    """الأمل/Al Amal، النصر/Annasr، التعاون/Attaaoun، الوحدة/Al Wahda، النخيل/Annakhil، الزيتونة/Zaytouna،
    الأطلس/Atlas، تافوكت/Tafoukt، تيفاوين/Tifawin، تودرت/Toudert، الورد/Al Ward، الياسمين/Al Yassamine،
    البركة/Al Baraka، الفتح/Al Fath، الخير/Al Khayr، النور/Annour، السلام/Assalam، المستقبل/Al
    Moustakbal، الكرامة/Al Karama، الرحمة/Arrahma، أركانة/Argana، إزوران/Izourane، تاكماتس/Tagmats،
    الشروق/Achourouk، الازدهار/Al Izdihar، النهضة/Annahda، الإخلاص/Al Ikhlas"""
)

# (sector, branch in Arabic, in Latin letters), the most usual first
TRADES: tuple[tuple[str, str, str], ...] = (
    ("AGR", "تربية النحل", "apiculture"),
    ("AGR", "الحليب", "lait"),
    ("AGR", "زيت الزيتون", "huile d'olive"),
    ("ART", "الزربية والنسيج", "tissage"),
    ("ART", "الخياطة والطرز", "couture"),
    ("FOOD", "الكسكس", "couscous"),
    ("FOOD", "تجفيف الفواكه", "fruits secs"),
    ("ARG", "زيت الأركان", "huile d'argane"),
    ("PAM", "النباتات العطرية", "plantes aromatiques"),
    ("PAM", "الورد", "roses"),
    ("TOU", "الإيواء القروي", "gîtes"),
    ("SRV", "الطبخ والتموين", "traiteur"),
    ("WST", "جمع النفايات", "tri des déchets"),
    ("TIC", "الخدمات المعلوماتية", "informatique"),
)
