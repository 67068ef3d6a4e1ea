"""Moroccan first and family names in both scripts, with about the spread that a civil register shows."""

from __future__ import annotations

Pair = tuple[str, str]


def _pairs(text: str) -> tuple[Pair, ...]:
    # The lines below are broken inside names too.
    parts = [part.split("/") for part in " ".join(text.split()).split("،")]
    return tuple((arabic.strip(), latin.strip()) for arabic, latin in parts)


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
    توفيق/Taoufik، عماد/Imad، ربيع/Rabie"""
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
    نوال/Nawal، وئام/Wiam، يسرى/Yousra"""
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

COOPERATIVES = _pairs(
    """الأمل/Al Amal، النصر/Annasr، التعاون/Attaaoun، الوحدة/Al Wahda، النخيل/Annakhil، الزيتونة/Zaytouna،
    الأطلس/Atlas، تافوكت/Tafoukt، تيفاوين/Tifawin، تودرت/Toudert، الورد/Al Ward، الياسمين/Al Yassamine،
    البركة/Al Baraka، الفتح/Al Fath، الخير/Al Khayr، النور/Annour، السلام/Assalam، المستقبل/Al
    Moustakbal، الكرامة/Al Karama، الرحمة/Arrahma، أركانة/Argana، إزوران/Izourane، تاكماتس/Tagmats،
    الشروق/Achourouk، الازدهار/Al Izdihar، النهضة/Annahda، الإخلاص/Al Ikhlas"""
)

# (sector, branch in Arabic, in Latin letters)
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
