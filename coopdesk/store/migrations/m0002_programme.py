"""The programme: awareness, training, nomination, projects, accompaniment, grants, annual programme, committee."""

_DAY = "[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]"

RECORD = """
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 32),
    number TEXT UNIQUE,
    version INTEGER NOT NULL CHECK (version >= 1),
    office TEXT NOT NULL,
    deleted_at TEXT,
"""


def _texts(*names: str, required: bool = False) -> str:
    return ", ".join(f"{name} TEXT{' NOT NULL' if required else ''} CHECK ({name} <> '')" for name in names)


def _days(*names: str, required: bool = False) -> str:
    kept = " NOT NULL" if required else ""
    return ", ".join(f"{name} TEXT{kept} CHECK ({name} GLOB '{_DAY}')" for name in names)


def _counts(*names: str, required: bool = False) -> str:
    return ", ".join(f"{name} INTEGER{' NOT NULL' if required else ''} CHECK ({name} >= 0)" for name in names)


def _flags(*names: str) -> str:
    return ", ".join(f"{name} INTEGER CHECK ({name} IN (0, 1))" for name in names)


def _link(name: str, table: str, required: bool = False) -> str:
    return f"{name}_id INTEGER{' NOT NULL' if required else ''} REFERENCES {table} (id) ON DELETE RESTRICT"


TABLES: dict[str, tuple[str, ...]] = {
    "venue": (
        _texts("name", required=True),
        _texts("venue_kind", "commune"),
        "name_key TEXT NOT NULL",
    ),
    "awareness_session": (
        _texts("stage"),
        _days("stage_on"),
        _texts("subject", required=True),
        _days("session_day", required=True),
        _texts("starts_at", "commune"),
        _link("venue", "venue"),
        _texts("party", "themes", "programmes", "facilitators"),
        _counts("men", "women"),
        _texts("notes"),
        "name_key TEXT NOT NULL",
        _texts("province"),
        _counts("missing_count", required=True),
    ),
    "attendee": (
        _link("session", "awareness_session", required=True),
        _link("beneficiary", "beneficiary", required=True),
    ),
    "information": (
        _link("beneficiary", "beneficiary", required=True),
        _days("given_on", required=True),
        _texts("channel", required=True),
        _texts("programmes", "agent", "notes"),
    ),
    "training": (
        _texts("stage"),
        _days("stage_on"),
        _texts("subject", required=True),
        _texts("theme", "party", "provider", "trainer"),
        _days("starts_on", "ends_on", required=True),
        _counts("hours", "capacity", "cost"),
        _texts("commune"),
        _link("venue", "venue"),
        _texts("notes"),
        "name_key TEXT NOT NULL",
        _texts("province"),
        _counts("missing_count", required=True),
    ),
    "enrolment": (
        _link("training", "training", required=True),
        _link("beneficiary", "beneficiary", required=True),
        _texts("certificate_number"),
        _days("certificate_on"),
    ),
    "attendance_day": (
        _link("enrolment", "enrolment", required=True),
        _days("course_day", required=True),
        _texts("presence", required=True),
    ),
    "nomination_list": (
        _texts("stage"),
        _days("stage_on"),
        _texts("subject", required=True),
        _texts("addressee"),
        _days("answer_due_on"),
        _texts("notes"),
        "name_key TEXT NOT NULL",
        _counts("missing_count", required=True),
    ),
    "nomination": (
        _link("nomination_list", "nomination_list", required=True),
        _link("beneficiary", "beneficiary", required=True),
        _texts("proposed_project", "answer"),
        _days("answered_on"),
        _texts("decision_number", "answer_reason"),
        _counts("reserve_rank", "rank", "score"),
        _texts("points"),
    ),
    "project": (
        _texts("stage"),
        _days("stage_on"),
        _texts("subject", required=True),
        _link("organisation", "organisation"),
        _link("bearer", "beneficiary"),
        _texts("sector", "commune", "summary"),
        _counts("total_cost", "duration_months", "jobs_men", "jobs_women", "planned_members"),
        _texts("pieces"),
        _days("pieces_due_on"),
        _counts(
            "score_relevance",
            "score_feasibility",
            "score_impact",
            "score_targeting",
            "score_capacity",
            "score_sustainability",
        ),
        _texts("opinion", "opinion_reason", "agreement_number"),
        _counts("recovery_amount"),
        "name_key TEXT NOT NULL",
        _texts("province"),
        _counts("missing_count", required=True),
        _counts("score"),
    ),
    "financing": (
        _link("project", "project", required=True),
        _texts("funder", required=True),
        _texts("programme"),
        _counts("amount", required=True),
    ),
    "plan": (
        _link("organisation", "organisation", required=True),
        _days("signed_on"),
        _days("starts_on", required=True),
        _days("ends_on"),
        _texts("objectives", required=True),
    ),
    "visit": (
        _link("organisation", "organisation", required=True),
        _days("visited_on", required=True),
        _texts("agent", "subject", required=True),
        _texts("findings", "recommendations"),
        _flags("items_checked"),
        _days("next_on"),
        "name_key TEXT NOT NULL",
    ),
    "yearly_state": (
        _link("organisation", "organisation", required=True),
        _counts("year", required=True),
        _counts(
            "members_men",
            "members_women",
            "youth",
            "disabled",
            "children",
            "jobs_men",
            "jobs_women",
            "seasonal_days",
            "turnover",
            "surplus",
            "capital",
            "investment",
            "debts",
        ),
        _flags("assembly_held"),
        _days("assembly_on", "mandate_ends_on"),
        _texts("notes"),
    ),
    "difficulty": (
        _link("organisation", "organisation", required=True),
        _days("met_on", required=True),
        _texts("difficulty_kind", "description", required=True),
        _days("solved_on"),
        _texts("solution"),
    ),
    "grant": (
        _texts("stage"),
        _days("stage_on"),
        _texts("subject", required=True),
        _link("organisation", "organisation", required=True),
        _link("project", "project"),
        _texts("grant_kind", "funder", required=True),
        _texts("programme"),
        _counts("requested_amount", "decided_amount", "bearer_cash", "bearer_kind"),
        _texts("agreement_number"),
        _days("agreement_on", "agreement_ends_on"),
        _counts("recovery_amount", "recovered_amount"),
        _texts("notes"),
        "name_key TEXT NOT NULL",
        _texts("province"),
        _counts("missing_count", "paid", "justified", required=True),
    ),
    "tranche": (
        _texts("stage"),
        _days("stage_on"),
        _link("grant", "grant", required=True),
        _counts("rank", "amount", required=True),
        _days("foreseen_on", required=True),
        _days("justify_by"),
        _texts("transfer_reference"),
        _counts("justified_amount", required=True),
    ),
    "invoice": (
        _link("tranche", "tranche", required=True),
        _texts("invoice_number", required=True),
        _days("invoice_on", required=True),
        _texts("supplier", "subject"),
        _counts("amount", required=True),
    ),
    "grant_item": (
        _link("grant", "grant", required=True),
        _texts("item", required=True),
        _counts("quantity", "unit_value", required=True),
        _texts("delivery_number"),
        _days("delivered_on", "checked_on"),
        _flags("in_use"),
    ),
    "annual_programme": (
        _texts("stage"),
        _days("stage_on"),
        _counts("year", required=True),
        _texts("subject", required=True),
        _texts("notes"),
        "name_key TEXT NOT NULL",
        _counts("missing_count", required=True),
    ),
    "programme_line": (
        _link("programme", "annual_programme", required=True),
        _texts("axis", "activity", "measure", required=True),
        _texts("province", "quarter"),
        _counts("target", required=True),
        _counts("target_beneficiaries", "budget_ads", "budget_hcar", "budget_other"),
        _texts("variance_reason"),
    ),
    "meeting": (
        _texts("stage"),
        _days("stage_on"),
        _texts("subject", required=True),
        _days("meeting_day", required=True),
        _link("venue", "venue"),
        _texts("chair", "secretary", "discussion"),
        "name_key TEXT NOT NULL",
        _counts("missing_count", required=True),
    ),
    "committee_member": (
        _link("meeting", "meeting", required=True),
        _texts("name", "party", required=True),
        _texts("capacity"),
        _flags("present"),
    ),
    "agenda_item": (
        _link("meeting", "meeting", required=True),
        _counts("rank", required=True),
        _texts("subject", required=True),
        _link("nomination_list", "nomination_list"),
        _link("project", "project"),
        _link("grant", "grant"),
        _link("programme_line", "programme_line"),
    ),
    "decision": (
        _texts("stage"),
        _days("stage_on"),
        _link("meeting", "meeting", required=True),
        _texts("decision_kind", "subject", "owner", required=True),
        _days("due_on", required=True),
        _link("nomination_list", "nomination_list"),
        _link("project", "project"),
        _link("grant", "grant"),
        _link("programme_line", "programme_line"),
        "name_key TEXT NOT NULL",
    ),
    "attachment": (
        _texts("subject_kind", "subject", "piece", "name", "media_type", required=True),
        _counts("size", required=True),
        _texts("digest", required=True),
        _texts("document_number"),
        _days("document_date"),
        _texts("replaces"),
    ),
}

# The bytes of documents, each once.
CONTENT = """CREATE TABLE content (id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64), size INTEGER NOT NULL CHECK (size >= 0),
    data BLOB NOT NULL) STRICT"""

# What a person may later earn from an activity of his own.
COLUMNS = tuple(
    f"ALTER TABLE beneficiary ADD COLUMN {column}"
    for column in (_texts("new_activity"), _counts("income_before"), _counts("income_after"))
)

# Every column that a list can be sorted by. Trashed rows are outside the indexes.
SORTED = {
    "awareness_session": (
        *("name_key", "session_day", "commune", "province", "stage", "number"),
        *("party", "themes", "programmes", "facilitators", "starts_at", "missing_count"),
    ),
    "training": (
        *("name_key", "starts_on", "ends_on", "theme", "commune", "province", "stage", "number"),
        *("party", "provider", "trainer", "hours", "capacity", "cost", "missing_count"),
    ),
    "nomination_list": ("name_key", "answer_due_on", "addressee", "stage", "stage_on", "number"),
    "project": (
        *("name_key", "sector", "commune", "total_cost", "stage", "stage_on", "score", "number"),
        *("opinion", "pieces_due_on", "agreement_number", "missing_count"),
    ),
    "grant": (
        *("name_key", "funder", "grant_kind", "decided_amount", "paid", "justified", "stage", "stage_on"),
        *("agreement_number", "agreement_ends_on", "province", "missing_count", "number"),
    ),
    "visit": ("visited_on", "name_key", "next_on", "agent", "number"),
    "annual_programme": ("year", "name_key", "stage", "number"),
    "meeting": ("meeting_day", "name_key", "stage", "number"),
    "decision": ("due_on", "name_key", "decision_kind", "owner", "stage", "number"),
}
# The columns by which the parts of a record are found.
POINTING = {
    "awareness_session": ("venue_id",),
    "attendee": ("session_id", "beneficiary_id"),
    "information": ("beneficiary_id",),
    "training": ("venue_id",),
    "enrolment": ("training_id", "beneficiary_id"),
    "attendance_day": ("enrolment_id",),
    "nomination": ("nomination_list_id", "beneficiary_id"),
    "project": ("organisation_id", "bearer_id"),
    "financing": ("project_id",),
    "plan": ("organisation_id",),
    "visit": ("organisation_id",),
    "yearly_state": ("organisation_id",),
    "difficulty": ("organisation_id",),
    "grant": ("organisation_id", "project_id"),
    "tranche": ("grant_id",),
    "invoice": ("tranche_id",),
    "grant_item": ("grant_id",),
    "programme_line": ("programme_id",),
    "meeting": ("venue_id",),
    "committee_member": ("meeting_id",),
    "agenda_item": ("meeting_id", "nomination_list_id", "project_id", "grant_id", "programme_line_id"),
    "decision": ("meeting_id", "nomination_list_id", "project_id", "grant_id", "programme_line_id"),
    "attachment": ("subject", "digest"),
}
# What may stand only once.
ONCE = {
    "attendee": "session_id, beneficiary_id",
    "enrolment": "training_id, beneficiary_id",
    "attendance_day": "enrolment_id, course_day",
    "nomination": "nomination_list_id, beneficiary_id",
    "yearly_state": "organisation_id, year",
    "tranche": "grant_id, rank",
    "annual_programme": "year, office",
    "venue": "name_key, commune",
}
INDEXES = (
    *(
        f"CREATE INDEX {table}_{column} ON {table} ({column}) WHERE deleted_at IS NULL"
        for table, columns in SORTED.items()
        for column in columns
    ),
    *(
        f"CREATE INDEX {table}_of_{column} ON {table} ({column})"
        for table, columns in POINTING.items()
        for column in columns
    ),
    *(
        f"CREATE UNIQUE INDEX {table}_once ON {table} ({columns}) WHERE deleted_at IS NULL"
        for table, columns in ONCE.items()
    ),
    "CREATE INDEX step_reverses ON step (reverses_id) WHERE reverses_id IS NOT NULL",
)

SEARCH = tuple(
    statement
    for table in (
        *("awareness_session", "training", "nomination_list", "project", "grant", "visit"),
        *("annual_programme", "meeting", "decision"),
    )
    for statement in (
        f"""CREATE VIRTUAL TABLE {table}_words USING fts5(words, content='', contentless_delete=1, detail=none,
            prefix='1 2 3', tokenize="unicode61 remove_diacritics 0")""",
        f"""CREATE VIRTUAL TABLE {table}_codes USING fts5(codes, content='', contentless_delete=1,
            tokenize='trigram')""",
    )
)


def up(connection):
    for table, columns in TABLES.items():
        connection.execute(f"CREATE TABLE {table} ({RECORD} {', '.join(columns)}) STRICT")
    for statement in (CONTENT, *COLUMNS, *INDEXES, *SEARCH):
        connection.execute(statement)
