"""The coded lists of the trade. Codes are stored and exchanged; labels are translated.

Sources: kinship and categories from the agreement and the law on former resistance fighters; education and activity
as the High Commission for Planning groups them; sectors as the office for the development of cooperation uses them.
"""

from __future__ import annotations

from coopdesk.core.language import mark
from coopdesk.core.meanings import Choice, Choices

SEX = Choices(
    "sex",
    (
        Choice("f", mark("Sex", "Female"), ("F", "Femme", "امرأة", "Féminin", "إناث", "أ")),
        Choice("m", mark("Sex", "Male"), ("M", "H", "Homme", "رجل", "Masculin", "ذكور", "ذ")),
    ),
)

MARITAL_STATUS = Choices(
    "marital_status",
    (
        Choice("single", mark("Marital status", "Single")),
        Choice("married", mark("Marital status", "Married")),
        Choice("divorced", mark("Marital status", "Divorced")),
        Choice("widowed", mark("Marital status", "Widowed")),
    ),
)

KINSHIP = Choices(
    "kinship",
    (
        Choice("son", mark("Kinship", "Son")),
        Choice("daughter", mark("Kinship", "Daughter"), ("بنت",)),
        Choice("grandson", mark("Kinship", "Grandson")),
        Choice("granddaughter", mark("Kinship", "Granddaughter")),
        Choice("widow", mark("Kinship", "Widow of a fighter")),
        Choice("spouse", mark("Kinship", "Spouse"), ("زوجة",)),
        Choice("self", mark("Kinship", "The fighter in person")),
        Choice("none", mark("Kinship", "No kinship"), ("لا قرابة", "بدون")),
    ),
)

KINSHIP_PROOF = Choices(
    "kinship_proof",
    (
        Choice("birth_record", mark("Proof", "Full copy of the birth record")),
        Choice("kinship_certificate", mark("Proof", "Certificate of kinship")),
        Choice("family_booklet", mark("Proof", "Family booklet")),
        Choice("fighter_card", mark("Proof", "Copy of the fighter's card")),
    ),
)

RESISTANT_CATEGORY = Choices(
    "resistant_category",
    (
        Choice("resistant", mark("Category", "Resistance fighter")),
        Choice("liberation_army_member", mark("Category", "Member of the liberation army")),
        Choice("martyr", mark("Category", "Martyr")),
        Choice("detainee_or_exile", mark("Category", "Detainee or exile")),
    ),
)

LIFE = Choices(
    "life",
    (
        Choice("living", mark("Life", "Living"), ("على قيد الحياة",)),
        Choice("deceased", mark("Life", "Deceased"), ("متوفاة",)),
    ),
)

EDUCATION = Choices(
    "education_level",
    (
        Choice("none", mark("Education", "No schooling")),
        Choice("preschool", mark("Education", "Preschool or Koranic school"), ("تعليم أولي", "كتاب")),
        Choice("literacy", mark("Education", "Literacy course")),
        Choice("primary", mark("Education", "Primary"), ("تعليم ابتدائي",)),
        Choice("lower_secondary", mark("Education", "Lower secondary"), ("إعدادي",)),
        Choice("upper_secondary", mark("Education", "Upper secondary"), ("ثانوي",)),
        Choice("baccalaureate", mark("Education", "Baccalaureate"), ("الباكالوريا", "باكالوريا")),
        Choice("vocational", mark("Education", "Vocational training")),
        Choice("bachelor", mark("Education", "Bachelor's degree"), ("الإجازة", "تعليم عال")),
        Choice("master", mark("Education", "Master's degree")),
        Choice("doctorate", mark("Education", "Doctorate")),
    ),
)

DIPLOMA = Choices(
    "diploma",
    (
        Choice("none", mark("Diploma", "No diploma")),
        Choice("middle", mark("Diploma", "Middle-level diploma")),
        Choice("higher", mark("Diploma", "Higher diploma")),
    ),
)

VOCATIONAL = Choices(
    "vocational_training",
    (
        Choice("none", mark("Vocational", "None")),
        Choice("specialisation", mark("Vocational", "Specialisation")),
        Choice("qualification", mark("Vocational", "Qualification")),
        Choice("technician", mark("Vocational", "Technician")),
        Choice("specialised_technician", mark("Vocational", "Specialised technician")),
        Choice("apprenticeship", mark("Vocational", "Apprenticeship")),
    ),
)

# One list answers "activity" and "status in employment" as one question, as offices ask it.
EMPLOYMENT_STATUS = Choices(
    "employment_status",
    (
        Choice("unemployed_worked", mark("Employment", "Unemployed, has worked")),
        Choice("unemployed_never", mark("Employment", "Unemployed, has never worked")),
        Choice("unemployed", mark("Employment", "Unemployed"), ("عاطل", "عاطلة", "chômeur", "chômeuse")),
        Choice("employee", mark("Employment", "Employee"), ("أجيرة",)),
        Choice("self_employed", mark("Employment", "Self-employed"), ("مستقلة",)),
        Choice("employer", mark("Employment", "Employer")),
        Choice("family_worker", mark("Employment", "Family worker")),
        Choice("apprentice", mark("Employment", "Apprentice")),
        Choice("cooperator", mark("Employment", "Partner or cooperator")),
        Choice("homemaker", mark("Employment", "Homemaker"), ("ربة البيت",)),
        Choice("student", mark("Employment", "Pupil or student"), ("طالب", "طالبة", "تلميذ", "تلميذة")),
        Choice("retired", mark("Employment", "Retired"), ("متقاعدة",)),
        Choice("unable", mark("Employment", "Unable to work")),
        Choice("other_inactive", mark("Employment", "Otherwise inactive")),
    ),
)

DISABILITY = Choices(
    "disability_type",
    (
        Choice("motor", mark("Disability", "Motor"), ("إعاقة حركية",)),
        Choice("visual", mark("Disability", "Visual"), ("إعاقة بصرية",)),
        Choice("hearing", mark("Disability", "Hearing"), ("إعاقة سمعية",)),
        Choice("speech", mark("Disability", "Speech")),
        Choice("intellectual", mark("Disability", "Intellectual"), ("إعاقة ذهنية",)),
        Choice("psychic", mark("Disability", "Psychic")),
        Choice("autism", mark("Disability", "Autism")),
        Choice("multiple", mark("Disability", "Multiple")),
        Choice("chronic", mark("Disability", "Disabling chronic illness")),
    ),
)

DISABILITY_DEGREE = Choices(
    "disability_degree",
    (
        Choice("light", mark("Degree", "Light")),
        Choice("moderate", mark("Degree", "Moderate")),
        Choice("severe", mark("Degree", "Severe")),
        Choice("very_severe", mark("Degree", "Very severe")),
    ),
)

VULNERABILITY = Choices(
    "vulnerability",
    (
        Choice("rsu_below", mark("Vulnerability", "Social register score under the threshold")),
        Choice("direct_aid", mark("Vulnerability", "Receives direct social aid")),
        Choice("amo_tadamon", mark("Vulnerability", "AMO Tadamon health cover")),
        Choice("low_income", mark("Vulnerability", "Household income under the threshold")),
        Choice("long_unemployment", mark("Vulnerability", "Unemployed for 12 months or more")),
        Choice("sole_provider", mark("Vulnerability", "Widow or divorcee who provides for a family")),
        Choice("family_disability", mark("Vulnerability", "Disability in the family")),
        Choice("many_dependants", mark("Vulnerability", "5 dependants or more")),
        Choice("poor_housing", mark("Vulnerability", "Unfit housing")),
        Choice("isolated_rural", mark("Vulnerability", "Isolated rural area")),
        Choice("chronic_illness", mark("Vulnerability", "Chronic illness")),
        Choice("orphan", mark("Vulnerability", "Orphan")),
        Choice("former_prisoner", mark("Vulnerability", "Former prisoner")),
        Choice("no_steady_income", mark("Vulnerability", "No steady income")),
    ),
)

BAND = Choices(
    "vulnerability_band",
    (
        Choice("severe", mark("Band", "Severe vulnerability")),
        Choice("moderate", mark("Band", "Moderate vulnerability")),
        Choice("light", mark("Band", "Light vulnerability")),
        Choice("none", mark("Band", "Not vulnerable")),
    ),
)

AGE_BAND = Choices(
    "age_band",
    (
        Choice("under_18", mark("Age", "Under 18")),
        Choice("18_24", mark("Age", "18–24")),
        Choice("25_34", mark("Age", "25–34")),
        Choice("35_44", mark("Age", "35–44")),
        Choice("45_59", mark("Age", "45–59")),
        Choice("60_plus", mark("Age", "60 and over")),
        Choice("unknown", mark("Age", "Not known")),
    ),
)

MILIEU = Choices(
    "milieu",
    (Choice("urban", mark("Milieu", "Urban"), ("حضرية",)), Choice("rural", mark("Milieu", "Rural"), ("قروية",))),
)

INSTITUTION = Choices(
    "institution",
    (
        Choice("HCAR", mark("Institution", "High Commission for Former Resistance Fighters")),
        Choice("ADS", mark("Institution", "Social Development Agency")),
    ),
)

OFFICE_KIND = Choices(
    "office_kind",
    (
        Choice("regional", mark("Office kind", "Regional delegation")),
        Choice("provincial", mark("Office kind", "Provincial delegation")),
        Choice("local", mark("Office kind", "Local office")),
        Choice("coordination", mark("Office kind", "Regional coordination")),
        Choice("headquarters", mark("Office kind", "Headquarters")),
    ),
)

LEGAL_FORM = Choices(
    "legal_form",
    (
        Choice("cooperative", mark("Legal form", "Cooperative")),
        Choice("cooperative_union", mark("Legal form", "Union of cooperatives")),
        Choice("association", mark("Legal form", "Association")),
        Choice("gie", mark("Legal form", "Economic interest group"), ("GIE",)),
        Choice("individual", mark("Legal form", "Individual project (auto-entrepreneur)"), ("مقاول ذاتي",)),
    ),
)

COOP_CATEGORY = Choices(
    "coop_category",
    (
        Choice("1", mark("Category of cooperative", "1. Members deliver their production")),
        Choice("2", mark("Category of cooperative", "2. Supplies goods or services to members")),
        Choice("3", mark("Category of cooperative", "3. Offers paid work to members")),
    ),
)

GOVERNANCE = Choices(
    "governance",
    (
        Choice("single_manager", mark("Governance", "One manager")),
        Choice("several_managers", mark("Governance", "Several managers")),
        Choice("board", mark("Governance", "Board of directors")),
    ),
)

SECTOR = Choices(
    "sector",
    (
        Choice("AGR", mark("Sector", "Agriculture"), ("تربية النحل", "تربية الماشية", "الحليب")),
        Choice("ART", mark("Sector", "Crafts"), ("خياطة", "الخياطة", "نسيج")),
        Choice("FOOD", mark("Sector", "Food products")),
        Choice("ARG", mark("Sector", "Argan")),
        Choice("PAM", mark("Sector", "Medicinal and aromatic plants")),
        Choice("FISH", mark("Sector", "Sea fishing and aquaculture")),
        Choice("FOR", mark("Sector", "Forests")),
        Choice("HAB", mark("Sector", "Housing")),
        Choice("TRA", mark("Sector", "Transport")),
        Choice("TOU", mark("Sector", "Tourism")),
        Choice("EDU", mark("Sector", "Education, training and literacy")),
        Choice("SRV", mark("Sector", "Services and consulting"), ("الخدمات",)),
        Choice("TIC", mark("Sector", "Information and communication technology")),
        Choice("WST", mark("Sector", "Waste treatment and environment")),
        Choice("QUA", mark("Sector", "Quarries and minerals")),
        Choice("CON", mark("Sector", "Consumption and retail trade")),
        Choice("LAB", mark("Sector", "Labour")),
        Choice("ENE", mark("Sector", "Renewable energy")),
        Choice("HLT", mark("Sector", "Health and social work")),
        Choice("OTH", mark("Sector", "Other")),
    ),
)

ROLE = Choices(
    "role",
    (
        Choice("president", mark("Role", "President"), ("رئيسة", "رئيس")),
        Choice("vice_president", mark("Role", "Vice-president")),
        Choice("treasurer", mark("Role", "Treasurer")),
        Choice("secretary", mark("Role", "Secretary")),
        Choice("manager", mark("Role", "Manager")),
        Choice("board_member", mark("Role", "Board member")),
        Choice("member", mark("Role", "Member"), ("منخرطة", "عضو")),
    ),
)
