"""What feeds a table of any length: a first page by an index, then the ids alone, then rows when they are painted."""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from coopdesk.store.desk import Desk
from coopdesk.store.search_index import Match, matches

# From so many finds on, a search follows the order of the list instead of sorting its finds.
MANY = 8_000
# So many rows at the top of the order are looked through before a filter is left to its own index.
NEAR = 10_000
# So many finds of one search are put in order where the first ones of all are not called for.
SOME = 400

OPERATORS = {"in", "not in", "is null", "not null", "=", ">", ">=", "<", "<=", "has"}

# Sorts by the name of another row walk that row's own index: (table, its key, our column).
BY_OTHER = {
    "commune_ar": ("place", "key_ar", "code", "commune"),
    "commune_fr": ("place", "key_fr", "code", "commune"),
    "province_ar": ("place", "key_ar", "code", "province"),
    "province_fr": ("place", "key_fr", "code", "province"),
    "resistant_name": ("resistant", "name_key", "id", "resistant_id"),
    "organisation_name": ("organisation", "name_key", "id", "organisation_id"),
}

_ACTIVE = "m.deleted_at IS NULL AND m.exit_date IS NULL"
_MEMBERS = f"(SELECT count(*) FROM member m WHERE m.organisation_id = t.id AND {_ACTIVE})"
_WOMEN = f"""(SELECT count(*) FROM member m JOIN beneficiary b ON b.id = m.beneficiary_id
    WHERE m.organisation_id = t.id AND {_ACTIVE} AND b.sex = 'f')"""


def _parts(table: str, link: str, condition: str = "1") -> str:
    """How many parts a record has that are not in the trash."""
    return f"(SELECT count(*) FROM {table} p WHERE p.{link} = t.id AND p.deleted_at IS NULL AND {condition})"


def _nominees(condition: str = "1", joined: str = "") -> str:
    return f"""(SELECT count(*) FROM nomination n {joined} WHERE n.nomination_list_id = t.id AND n.deleted_at IS NULL
        AND {condition})"""


_NAMED = """(SELECT count(*) FROM attendee a JOIN beneficiary b ON b.id = a.beneficiary_id
    WHERE a.session_id = t.id AND a.deleted_at IS NULL AND b.sex = '{sex}')"""
# Where nobody counted the heads of a session, those who are named came.
_CAME = "(CASE WHEN coalesce(t.men, t.women) IS NULL THEN {named} ELSE coalesce(t.{counted}, 0) END)"
_MEN, _FEMALE = (
    _CAME.format(named=_NAMED.format(sex=sex), counted=counted) for sex, counted in (("m", "men"), ("f", "women"))
)
_ENROLLED = "FROM enrolment e JOIN beneficiary b ON b.id = e.beneficiary_id WHERE e.training_id = t.id AND e.deleted_at"

# Columns that a list shows and the register does not store.
COMPUTED = {
    "resistant_name": "(SELECT r.last_name || ' ' || r.first_name FROM resistant r WHERE r.id = t.resistant_id)",
    "resistant_card": "(SELECT r.card_number FROM resistant r WHERE r.id = t.resistant_id)",
    "children": """(SELECT count(*) FROM beneficiary b INDEXED BY beneficiary_resistant_id
        WHERE b.resistant_id = t.id AND b.deleted_at IS NULL)""",
    "is_woman": "(t.sex = 'f')",
    "members": _MEMBERS,
    "women": _WOMEN,
    "programme_lines": _parts("programme_line", "programme_id"),
    "programme_budget": """(SELECT coalesce(sum(coalesce(p.budget_ads, 0) + coalesce(p.budget_hcar, 0) +
        coalesce(p.budget_other, 0)), 0) FROM programme_line p WHERE p.programme_id = t.id AND p.deleted_at IS NULL)""",
    "is_open_decision": "(t.stage IN ('taken', 'under_way'))",
    "members_present": _parts("committee_member", "meeting_id", "p.present = 1"),
    "agenda_points": _parts("agenda_item", "meeting_id"),
    "decisions": _parts("decision", "meeting_id"),
    "meeting_subject": "(SELECT m.subject FROM meeting m WHERE m.id = t.meeting_id)",
    "nominees": _nominees(),
    "nominees_women": _nominees("b.sex = 'f'", "JOIN beneficiary b ON b.id = n.beneficiary_id"),
    "nominees_accepted": _nominees("n.answer = 'accepted'"),
    "nominees_reserve": _nominees("n.answer = 'reserve'"),
    "nominees_rejected": _nominees("n.answer = 'rejected'"),
    "nominees_waiting": _nominees("n.answer IS NULL AND t.stage IN ('signed', 'sent')"),
    "men_came": _MEN,
    "women_came": _FEMALE,
    "heads": f"({_MEN} + {_FEMALE})",
    "named": "(SELECT count(*) FROM attendee a WHERE a.session_id = t.id AND a.deleted_at IS NULL)",
    "venue_name": "(SELECT v.name FROM venue v WHERE v.id = t.venue_id)",
    "enrolled": f"(SELECT count(*) {_ENROLLED} IS NULL)",
    "women_enrolled": f"(SELECT count(*) {_ENROLLED} IS NULL AND b.sex = 'f')",
    "certificates": f"(SELECT count(e.certificate_number) {_ENROLLED} IS NULL)",
    "project_bearer": """coalesce((SELECT o.name FROM organisation o WHERE o.id = t.organisation_id),
        (SELECT b.last_name || ' ' || b.first_name FROM beneficiary b WHERE b.id = t.bearer_id))""",
    "project_jobs": "(coalesce(t.jobs_men, 0) + coalesce(t.jobs_women, 0))",
    "organisation_name": "(SELECT o.name FROM organisation o WHERE o.id = t.organisation_id)",
    "paid_part": "(CASE WHEN t.decided_amount > 0 THEN 100.0 * t.paid / t.decided_amount END)",
    "is_latest_visit": """(NOT EXISTS (SELECT 1 FROM visit v WHERE v.organisation_id = t.organisation_id
        AND v.deleted_at IS NULL AND (v.visited_on, v.id) > (t.visited_on, t.id)))""",
}


# Sorts by how many rows of another register refer to a row walk the index of that reference, counting as they go:
# (the other register, its reference to us).
BY_COUNT = {"children": ("beneficiary", "resistant_id")}


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition on a stored column; `has` asks for one code in a comma-joined list."""

    column: str
    operator: str
    values: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """Which rows of a register, in which order."""

    kind: str
    search: str = ""
    filters: tuple[Filter, ...] = ()
    sort: str = "name_key"
    descending: bool = False
    trash: bool = False
    only: tuple[int, ...] | None = field(default=None)

    def sorted_by(self, column: str, descending: bool = False) -> Listing:
        return replace(self, sort=column, descending=descending)


def first_ids(desk: Desk, listing: Listing, limit: int = 100) -> list[int]:
    """The first ids in order, without counting or sorting the rest where an index gives the order."""
    found = _near_the_top(desk, listing, limit)
    if len(found) == limit:
        return found
    found = []
    for statement, values in _selects(desk, listing):
        if len(found) < limit:
            rows = desk.sql(f"{statement} LIMIT {limit - len(found):d}", values)
            found.extend(row[0] for row in rows)
    return found


def some_ids(desk: Desk, listing: Listing, limit: int = 100) -> list[int]:
    """A few ids that fit the search: the first ones in order, unless it finds so many that any of them will do."""
    found = matches(listing.kind, listing.search)
    if len(found) != 1:
        return first_ids(desk, listing, limit)
    few = tuple(ids_of(desk, found[0], SOME))
    return first_ids(desk, replace(listing, search="", only=few), limit)


def ids_of(desk: Desk, match: Match, limit: int) -> list[int]:
    """What the indexes find, in no order of a list, up to a limit; in one row, as `all_ids`."""
    statement = f"SELECT json_group_array(rowid) FROM ({match.query} LIMIT {limit:d})"
    return json.loads(desk.sql(statement, match.values).fetchone()[0])


def last_id(desk: Desk, kind: str) -> int:
    """The highest id in a register."""
    return desk.sql(f"SELECT coalesce(max(id), 0) FROM {_safe(kind)}").fetchone()[0]


def all_ids(desk: Desk, listing: Listing) -> array[int]:
    """Every id in order: eight bytes a row, the only part of a list kept in memory."""
    ids = array("q")
    for statement, values in _selects(desk, listing):
        # One row with all of them: to step through half a million would take the interpreter from the window each time.
        packed = f"SELECT unhex(group_concat(printf('%016x', id), '')) FROM ({statement})"
        ids.frombytes(desk.sql(packed, values).fetchone()[0] or b"")
    if sys.byteorder == "little":
        ids.byteswap()
    return ids


def rows(desk: Desk, kind: str, columns: Sequence[str], ids: Iterable[int]) -> dict[int, tuple[Any, ...]]:
    """The given columns of some rows, by id; one statement for the page."""
    wanted = list(ids)
    marks = ",".join("?" * len(wanted))
    shown = ", ".join(COMPUTED.get(column, f"t.{_safe(column)}") for column in columns)
    cursor = desk.sql(f"SELECT t.id, {shown} FROM {_safe(kind)} t WHERE t.id IN ({marks})", wanted)
    return {row[0]: row[1:] for row in cursor}


def totals(desk: Desk, listing: Listing, sums: Sequence[str] = ()) -> tuple[int, ...]:
    """The number of rows, then the sum of each given column over them."""
    condition, values = _condition(desk, listing)
    shown = "".join(f", coalesce(sum({COMPUTED.get(column, f't.{_safe(column)}')}), 0)" for column in sums)
    return desk.sql(f"SELECT count(*){shown} FROM {_safe(listing.kind)} t WHERE {condition}", values).fetchone()


def counts_by(desk: Desk, listing: Listing, column: str) -> dict[Any, int]:
    """How many rows have each value of a stored column."""
    condition, values = _condition(desk, listing)
    statement = f"SELECT t.{_safe(column)}, count(*) FROM {_safe(listing.kind)} t WHERE {condition} GROUP BY 1"
    return dict(desk.sql(statement, values).fetchall())


def _near_the_top(desk: Desk, listing: Listing, limit: int) -> list[int]:
    """The rows that fit the filters among the first ones of the register: all that are needed when many fit.

    SQLite knows how many values a column has, not that half the people are women: it would look up and sort all of them
    by the index of the filter to show the first hundred.
    """
    if not listing.filters or listing.search or listing.only is not None or listing.sort in COMPUTED:
        return []
    if all(one.column == listing.sort for one in listing.filters):
        # One index gives both the rows and their order.
        return []
    (statement, values), *_ = _selects(desk, replace(listing, filters=()))
    condition, given = _filters(listing)
    cursor = desk.sql(
        f"SELECT t.id FROM ({statement} LIMIT {NEAR}) o CROSS JOIN {_safe(listing.kind)} t ON t.id = o.id"
        f" WHERE {condition} LIMIT {limit:d}",
        [*values, *given],
    )
    return [row[0] for row in cursor]


def _selects(desk: Desk, listing: Listing) -> list[tuple[str, list[Any]]]:
    """The statements that give the ids in order, one after the other."""
    condition, values = _condition(desk, listing)
    table, way = _safe(listing.kind), "DESC" if listing.descending else "ASC"
    if listing.sort in BY_OTHER:
        other, key, its, ours = BY_OTHER[listing.sort]
        joined = f"{other} o CROSS JOIN {table} t ON t.{ours} = o.{its}"
        named = f"SELECT t.id FROM {joined} WHERE {condition} ORDER BY o.{key} {way}"
        parts = (named, f"SELECT t.id FROM {table} t WHERE {condition} AND t.{ours} IS NULL ORDER BY t.id {way}")
    elif listing.sort in BY_COUNT:
        parts = _by_count(table, *BY_COUNT[listing.sort], condition, way)
    else:
        order = COMPUTED.get(listing.sort) or f"t.{_safe(listing.sort)}"
        parts = (f"SELECT t.id FROM {table} t WHERE {condition} ORDER BY {order} {way}, t.id {way}",)
    return [(statement, values) for statement in (parts[::-1] if listing.descending else parts)]


def _by_count(table: str, other: str, key: str, condition: str, way: str) -> tuple[str, str]:
    """The rows that nothing refers to, then the others by how many refer to them.

    Left to itself, SQLite takes the index that holds the trash as well, and looks up every row for that.
    """
    referring = f"FROM {other} o INDEXED BY {other}_{key} WHERE o.deleted_at IS NULL AND o.{key}"
    return (
        f"SELECT t.id FROM {table} t WHERE {condition} AND NOT EXISTS (SELECT 1 {referring} = t.id)"
        f" ORDER BY t.id {way}",
        f"SELECT t.id FROM (SELECT o.{key}, count(*) many {referring} IS NOT NULL GROUP BY 1) c"
        f" CROSS JOIN {table} t ON t.id = c.{key} WHERE {condition} ORDER BY c.many {way}, t.id {way}",
    )


def _condition(desk: Desk, listing: Listing) -> tuple[str, list[Any]]:
    parts = ["t.deleted_at IS NOT NULL" if listing.trash else "t.deleted_at IS NULL"]
    values: list[Any] = []
    if listing.only is not None:
        parts.append("t.id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(listing.only))
    if listing.filters:
        text, given = _filters(listing)
        parts.append(text)
        values.extend(given)
    for match in matches(listing.kind, listing.search):
        parts.append(f"{_way_to(desk, match)}t.id IN ({match.query})")
        values.extend(match.values)
    return " AND ".join(parts), values


def _way_to(desk: Desk, match: Match) -> str:
    """How SQLite is to use what the search found.

    Few finds are looked up and sorted. Many are better met while walking the index of the sort order, which a LIMIT
    stops early; the «+» keeps the planner from looking up each of them.
    """
    counted = f"SELECT count(*) FROM ({match.query} LIMIT {MANY + 1})"
    return "+" if desk.sql(counted, match.values).fetchone()[0] > MANY else ""


def _filters(listing: Listing) -> tuple[str, list[Any]]:
    parts = [_filter(wanted) for wanted in listing.filters]
    return " AND ".join(text for text, _given in parts), [value for _text, given in parts for value in given]


def _filter(wanted: Filter) -> tuple[str, list[Any]]:
    column = COMPUTED.get(wanted.column) or f"t.{_safe(wanted.column)}"
    operator = wanted.operator
    if operator not in OPERATORS:
        raise ValueError(f"no such operator: {operator}")
    if operator in ("is null", "not null"):
        return f"{column} IS {'NOT ' if operator == 'not null' else ''}NULL", []
    if operator == "has":
        return f"',' || {column} || ',' LIKE ?", [f"%,{wanted.values[0]},%"]
    if operator in ("in", "not in"):
        return f"{column} {operator.upper()} ({','.join('?' * len(wanted.values))})", list(wanted.values)
    return f"{column} {operator} ?", [wanted.values[0]]


def _safe(name: str) -> str:
    """Names of tables and columns come from our own declarations; anything else is our fault."""
    if not name.isidentifier():
        raise ValueError(f"not a column: {name!r}")
    return name
