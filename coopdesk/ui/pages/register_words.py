"""What the registers say: their names, their counts, their questions."""

from __future__ import annotations

from dataclasses import dataclass

from coopdesk.core.formats import show_count
from coopdesk.core.language import Text, code, mark, mark_count
from coopdesk.core.money import show_amount


@dataclass(frozen=True, slots=True)
class Words:
    """The sentences of one register."""

    slug: str
    title: Text
    new: Text
    prompt: Text
    count: Text
    empty: Text


WORDS: dict[str, Words] = {
    "beneficiary": Words(
        "beneficiaries",
        mark("Register", "Beneficiaries"),
        mark("Register", "New beneficiary"),
        mark("Register", "Search by name, identity card or telephone"),
        mark_count("Register", "%n beneficiary(ies)"),
        mark("Register", "No beneficiary is registered yet"),
    ),
    "resistant": Words(
        "resistants",
        mark("Register", "Resistance fighters"),
        mark("Register", "New fighter"),
        mark("Register", "Search by name or card number"),
        mark_count("Register", "%n fighter(s)"),
        mark("Register", "No fighter is registered yet"),
    ),
    "organisation": Words(
        "organisations",
        mark("Register", "Organisations"),
        mark("Register", "New organisation"),
        mark("Register", "Search by name, ICE or registration number"),
        mark_count("Register", "%n organisation(s)"),
        mark("Register", "No organisation is registered yet"),
    ),
    "annual_programme": Words(
        "programmes",
        mark("Register", "Annual programme"),
        mark("Register", "New programme"),
        mark("Register", "Search by title"),
        mark_count("Register", "%n programme(s)"),
        mark("Register", "No programme is prepared yet"),
    ),
    "meeting": Words(
        "meetings",
        mark("Register", "Joint committee"),
        mark("Register", "New meeting"),
        mark("Register", "Search by title or number"),
        mark_count("Register", "%n meeting(s)"),
        mark("Register", "No meeting is convened yet"),
    ),
    "decision": Words(
        "decisions",
        mark("Register", "Decisions"),
        mark("Register", "New decision"),
        mark("Register", "Search by text, owner or number"),
        mark_count("Register", "%n decision(s)"),
        mark("Register", "No decision is taken yet"),
    ),
    "nomination_list": Words(
        "nominations",
        mark("Register", "Nomination lists"),
        mark("Register", "New nomination list"),
        mark("Register", "Search by title or number"),
        mark_count("Register", "%n nomination list(s)"),
        mark("Register", "No nomination list was opened yet"),
    ),
    "awareness_session": Words(
        "sessions",
        mark("Register", "Awareness sessions"),
        mark("Register", "New session"),
        mark("Register", "Search by subject or number"),
        mark_count("Register", "%n awareness session(s)"),
        mark("Register", "No awareness session is planned yet"),
    ),
    "training": Words(
        "trainings",
        mark("Register", "Trainings"),
        mark("Register", "New training"),
        mark("Register", "Search by title or number"),
        mark_count("Register", "%n training(s)"),
        mark("Register", "No training is planned yet"),
    ),
    "project": Words(
        "projects",
        mark("Register", "Project proposals"),
        mark("Register", "New proposal"),
        mark("Register", "Search by title, number or agreement"),
        mark_count("Register", "%n proposal(s)"),
        mark("Register", "No project was proposed yet"),
    ),
    "grant": Words(
        "grants",
        mark("Register", "Grants and tranches"),
        mark("Register", "New grant"),
        mark("Register", "Search by purpose, number or agreement"),
        mark_count("Register", "%n grant(s)"),
        mark("Register", "No grant is on file yet"),
    ),
    "visit": Words(
        "visits",
        mark("Register", "Follow-up visits"),
        mark("Register", "New visit"),
        mark("Register", "Search by subject or agent"),
        mark_count("Register", "%n follow-up visit(s)"),
        mark("Register", "No visit is recorded yet"),
    ),
}
INCOMPLETE = mark_count("Register", "%n incomplete file(s)")
IN_TRASH = mark_count("Register", "%n record(s) in the trash")
TRASH = mark("Register", "Trash")
LEAVE_TRASH = mark("Register", "Leave the trash")
TRASH_EMPTY = mark("Register", "The trash is empty")
NOTHING_FITS = mark("Register", "Nothing fits this search and these filters")
SHOW_ALL = mark("Register", "Show the whole list")
COLUMNS_BUTTON = mark("Register", "Columns")
SORT_BY = mark("Register", "Sort by")
ASCENDING = mark("Register", "Sort from the first")
DESCENDING = mark("Register", "Sort from the last")
OPEN = mark("Register", "Open")
COPY = mark("Register", "Copy for Excel")
COPIED = mark_count("Register", "%n row(s) copied: paste them into Excel")
COPYING = mark("Register", "Copying: {done} of {total} rows")
STOP = mark("Register", "Stop")
STOPPED = mark("Register", "Stopped: nothing was copied")
MOVE = mark("Register", "Move one step…")
DELETE = mark("Register", "Delete")
DELETE_TITLE = mark("Register", "Put in the trash")
DELETE_ONE = mark("Register", "{title} goes to the trash, from which it can be restored.")
DELETE_MANY = mark_count("Register", "%n record(s) go to the trash, from which they can be restored.")
DELETED = mark_count("Register", "%n record(s) put in the trash")
RESTORE = mark("Register", "Restore")
RESTORED = mark_count("Register", "%n record(s) restored")
SELECTED = mark_count("Register", "%n selected")
ROWS = mark_count("Register", "%n row(s)")
_SUMS: dict[str, Text] = {
    "children": mark("Register", "Children registered: {value}"),
    "is_woman": mark("Register", "Women: {value}"),
    "has_disability": mark("Register", "With a disability: {value}"),
    "members": mark("Register", "Members: {value}"),
    "women": mark("Register", "Women: {value}"),
    "capital": mark("Register", "Capital: {value} DH"),
    "programme_lines": mark("Register", "Lines: {value}"),
    "programme_budget": mark("Register", "Budget: {value} DH"),
    "agenda_points": mark("Register", "Points: {value}"),
    "decisions": mark("Register", "Decisions: {value}"),
    "is_open_decision": mark("Register", "Not carried out yet: {value}"),
    "nominees": mark("Register", "Persons on the lists: {value}"),
    "nominees_women": mark("Register", "Women: {value}"),
    "nominees_accepted": mark("Register", "Accepted: {value}"),
    "nominees_reserve": mark("Register", "Reserve: {value}"),
    "nominees_rejected": mark("Register", "Rejected: {value}"),
    "certificates": mark("Register", "Certificates: {value}"),
    "nominees_waiting": mark("Register", "Without answer: {value}"),
    "heads": mark("Register", "Participants: {value}"),
    "men_came": mark("Register", "Men: {value}"),
    "women_came": mark("Register", "Women: {value}"),
    "enrolled": mark("Register", "Enrolled: {value}"),
    "women_enrolled": mark("Register", "Women: {value}"),
    "cost": mark("Register", "Cost: {value} DH"),
    "total_cost": mark("Register", "Total cost: {value} DH"),
    "project_jobs": mark("Register", "Planned jobs: {value}"),
    "decided_amount": mark("Register", "Decided: {value} DH"),
    "paid": mark("Register", "Paid: {value} DH"),
    "justified": mark("Register", "Justified: {value} DH"),
}
BETWEEN = "  ·  "
_AMOUNTS = frozenset({"capital", "cost", "total_cost", "decided_amount", "paid", "justified", "programme_budget"})


def spelt(text: Text, count: int) -> str:
    """A sentence that counts, with the thousands of its number apart."""
    return str(text.counted(count)).replace(str(count), show_count(count, code()))


def added_up(count: int, sums: dict[str, int]) -> str:
    """How many rows a list has, and what they add up to."""
    return BETWEEN.join([spelt(ROWS, count), *(summed(name, value) for name, value in sums.items())])


def copying(done: int, total: int) -> str:
    """How far copying is."""
    return str(COPYING.filled(done=show_count(done, code()), total=show_count(total, code())))


def summed(name: str, value: int) -> str:
    """One sum under a list: «Members: 340»."""
    shown = show_amount(value, code()) if name in _AMOUNTS else show_count(value, code())
    return str(_SUMS[name].filled(value=f"\u2066{shown}\u2069"))
