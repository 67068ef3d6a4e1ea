"""The first desk: office, users, people, fighters, organisations, members, log, steps, settings, drafts, search."""

_DAY = "[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]"
_MONTH = "[12][0-9][0-9][0-9]-[01][0-9]"
_YEAR = "[12][0-9][0-9][0-9]"

RECORD = """
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 32),
    number TEXT UNIQUE,
    version INTEGER NOT NULL CHECK (version >= 1),
    office TEXT NOT NULL,
    deleted_at TEXT,
"""


def _day(name: str) -> str:
    return f"{name} TEXT CHECK ({name} GLOB '{_DAY}'),"


def _flag(name: str) -> str:
    return f"{name} INTEGER CHECK ({name} IN (0, 1)),"


def _texts(*names: str) -> str:
    return "".join(f"{name} TEXT CHECK ({name} <> '')," for name in names)


def _counts(*names: str) -> str:
    return "".join(f"{name} INTEGER CHECK ({name} >= 0)," for name in names)


TABLES = (
    f"""CREATE TABLE office ({RECORD}
        institution TEXT NOT NULL, office_kind TEXT NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL,
        post INTEGER NOT NULL CHECK (post BETWEEN 1 AND 99), {_texts("provinces")}
        cndp_reference TEXT) STRICT""",
    f"CREATE TABLE user ({RECORD} name TEXT NOT NULL, active INTEGER CHECK (active IN (0, 1))) STRICT",
    f"""CREATE TABLE resistant ({RECORD}
        last_name TEXT NOT NULL, first_name TEXT NOT NULL,
        {_texts("last_name_latin", "first_name_latin", "card_number", "file_number", "category", "life")}
        {_day("deceased_on")} {_texts("cin", "commune", "notes")}
        name_key TEXT NOT NULL, name_key_latin TEXT NOT NULL, province TEXT,
        missing_count INTEGER NOT NULL CHECK (missing_count >= 0)) STRICT""",
    f"""CREATE TABLE beneficiary ({RECORD}
        last_name TEXT NOT NULL, first_name TEXT NOT NULL, {_texts("last_name_latin", "first_name_latin", "cin")}
        {_day("cin_valid_until")}
        birth_date TEXT CHECK (birth_date GLOB '{_DAY}' OR birth_date GLOB '{_MONTH}' OR birth_date GLOB '{_YEAR}'),
        {_texts("birth_place")} sex TEXT NOT NULL CHECK (sex IN ('f', 'm')), {_texts("marital_status")}
        {_counts("dependants")} {_texts("father_name", "mother_name", "family_booklet", "kinship")}
        resistant_id INTEGER REFERENCES resistant (id) ON DELETE RESTRICT,
        {_texts("kinship_proof", "commune", "address", "phone", "phone_2", "postal_code")}
        {_texts("education_level", "diploma", "vocational_training")} {_counts("graduation_year")}
        {_texts("employment_status", "occupation")} {_counts("unemployment_months", "monthly_income")}
        {_flag("has_disability")} {_texts("disability_type", "disability_degree", "disability_document")}
        {_texts("vulnerability", "idcs")} {_counts("rsu_score")} {_day("rsu_date")} {_flag("amo_tadamon")}
        {_day("consent_date")} {_texts("consent_form", "notes")}
        name_key TEXT NOT NULL, name_key_latin TEXT NOT NULL, first_name_key TEXT NOT NULL, province TEXT,
        score INTEGER NOT NULL, band TEXT NOT NULL, missing_count INTEGER NOT NULL CHECK (missing_count >= 0),
        stage TEXT, {_day("stage_on")} registered_on TEXT CHECK (registered_on GLOB '{_DAY}')) STRICT""",
    f"""CREATE TABLE organisation ({RECORD}
        name TEXT NOT NULL, {_texts("name_latin")} legal_form TEXT NOT NULL,
        {_texts("coop_category", "governance", "sector", "branch")}
        holder_id INTEGER REFERENCES beneficiary (id) ON DELETE RESTRICT,
        {_texts("commune", "address", "phone", "email", "ice", "tax_id", "trade_register", "cnss")}
        {_texts("auto_entrepreneur_number", "rib", "bank")}
        {_counts("capital", "share_value", "shares", "declared_men", "declared_women")}
        {_day("mandate_ends_on")} {_day("assembly_on")} {_texts("notes")}
        name_key TEXT NOT NULL, name_key_latin TEXT NOT NULL, province TEXT,
        missing_count INTEGER NOT NULL CHECK (missing_count >= 0),
        stage TEXT, {_day("stage_on")} {_day("registered_on")} registration_number TEXT) STRICT""",
    f"""CREATE TABLE member ({RECORD}
        organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
        beneficiary_id INTEGER REFERENCES beneficiary (id) ON DELETE RESTRICT,
        legal_person_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
        role TEXT NOT NULL, {_counts("shares", "paid_up")} {_day("entry_date")} {_day("exit_date")}
        {_texts("exit_reason")}
        CHECK ((beneficiary_id IS NULL) <> (legal_person_id IS NULL)),
        CHECK (exit_date IS NULL OR entry_date IS NULL OR exit_date >= entry_date)) STRICT""",
    f"""CREATE TABLE change (id INTEGER PRIMARY KEY AUTOINCREMENT,
        recorded_at TEXT NOT NULL, user TEXT NOT NULL, office TEXT NOT NULL,
        effective_on TEXT NOT NULL CHECK (effective_on GLOB '{_DAY}'),
        action TEXT NOT NULL CHECK (action IN ('create', 'edit', 'trash', 'restore', 'step', 'setting')),
        kind TEXT NOT NULL, record TEXT NOT NULL, field TEXT NOT NULL, before TEXT, after TEXT) STRICT""",
    f"""CREATE TABLE step (id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 32),
        change_id INTEGER NOT NULL REFERENCES change (id) ON DELETE RESTRICT,
        kind TEXT NOT NULL, record_id INTEGER NOT NULL, stage TEXT NOT NULL, {_day("effective_on")}
        {_texts("decided_by", "document_number")} {_day("document_date")} {_texts("place", "note")}
        taken_over INTEGER NOT NULL CHECK (taken_over IN (0, 1)),
        reverses_id INTEGER REFERENCES step (id) ON DELETE RESTRICT,
        CHECK (effective_on IS NOT NULL OR taken_over = 1 OR reverses_id IS NOT NULL)) STRICT""",
    f"""CREATE TABLE setting (id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL, valid_from TEXT NOT NULL CHECK (valid_from GLOB '{_DAY}'), value TEXT NOT NULL,
        UNIQUE (key, valid_from)) STRICT""",
    """CREATE TABLE draft (id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL, record TEXT, user TEXT NOT NULL, saved_at TEXT NOT NULL, content TEXT NOT NULL) STRICT""",
    """CREATE TABLE preference (id INTEGER PRIMARY KEY AUTOINCREMENT,
        user TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (user, key)) STRICT""",
    """CREATE TABLE counter (id INTEGER PRIMARY KEY AUTOINCREMENT,
        scope TEXT NOT NULL UNIQUE, last INTEGER NOT NULL CHECK (last >= 0)) STRICT""",
    # The official names by alphabet, so that a list of 500,000 people is sorted by commune without a sort.
    """CREATE TABLE place (code TEXT PRIMARY KEY, key_ar TEXT NOT NULL, key_fr TEXT NOT NULL) STRICT, WITHOUT ROWID""",
)

# Every column that a list can be sorted by, in the desk's own registers. Trashed rows are outside the indexes.
SORTED = {
    "beneficiary": (
        *("name_key", "name_key_latin", "cin", "birth_date", "sex", "marital_status", "kinship", "resistant_id"),
        *("commune", "province", "phone", "education_level", "employment_status", "monthly_income", "has_disability"),
        *("disability_type", "score", "band", "stage", "registered_on", "missing_count", "consent_date", "dependants"),
        "number",
    ),
    "resistant": (
        *("name_key", "name_key_latin", "card_number", "file_number", "category", "life", "commune", "province"),
        "number",
    ),
    "organisation": (
        *("name_key", "name_key_latin", "legal_form", "sector", "commune", "province", "ice", "capital", "stage"),
        *("registered_on", "registration_number", "missing_count", "number"),
    ),
}

INDEXES = (
    *(
        f"CREATE INDEX {table}_{column} ON {table} ({column}) WHERE deleted_at IS NULL"
        for table, columns in SORTED.items()
        for column in columns
    ),
    "CREATE INDEX beneficiary_child ON beneficiary (resistant_id, first_name_key) WHERE deleted_at IS NULL",
    "CREATE INDEX beneficiary_resistant_any ON beneficiary (resistant_id)",
    "CREATE INDEX resistant_by_name ON resistant (name_key)",
    "CREATE INDEX organisation_holder ON organisation (holder_id)",
    "CREATE INDEX member_organisation ON member (organisation_id) WHERE deleted_at IS NULL",
    "CREATE INDEX member_beneficiary ON member (beneficiary_id)",
    "CREATE INDEX member_legal_person ON member (legal_person_id)",
    "CREATE INDEX change_record ON change (record)",
    "CREATE INDEX step_record ON step (kind, record_id)",
    "CREATE INDEX step_stage ON step (kind, stage, effective_on)",
    "CREATE INDEX place_ar ON place (key_ar)",
    "CREATE INDEX place_fr ON place (key_fr)",
)

APPEND_ONLY = tuple(
    f"""CREATE TRIGGER {table}_{verb.lower()} BEFORE {verb} ON {table}
        BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"""
    for table in ("change", "step")
    for verb in ("UPDATE", "DELETE")
)

SEARCH = tuple(
    statement
    for table in ("resistant", "beneficiary", "organisation")
    for statement in (
        f"""CREATE VIRTUAL TABLE {table}_words USING fts5(words, content='', contentless_delete=1, detail=none,
            prefix='1 2 3', tokenize="unicode61 remove_diacritics 0")""",
        f"""CREATE VIRTUAL TABLE {table}_codes USING fts5(codes, content='', contentless_delete=1,
            tokenize='trigram')""",
    )
)


def up(connection):
    for statement in (*TABLES, *INDEXES, *APPEND_ONLY, *SEARCH):
        connection.execute(statement)
