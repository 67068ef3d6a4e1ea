"""Saving one record and typing a search on a desk of 500,000 people."""

from __future__ import annotations

from time import perf_counter

from benchmarks.desk import opened
from benchmarks.goals import Result, p95
from coopdesk.entities import Beneficiary
from coopdesk.operations import list_rows, records
from coopdesk.operations.find import find
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.lists import COLUMNS

# Typed one character at a time: common and rare names, two words, Latin letters, inner digits of cards and phones.
TYPED = (
    *("فاطمة الزهراء العلوي", "محمد", "أيت الحسن يوسف", "عبد الرحيم بناني", "تودة"),
    *("Fatima Ait", "El Alaoui", "1234", "0661"),
)


def measure_saving(people: int, saves: int = 60) -> list[Result]:
    session = opened(people)
    took = []
    for number in range(saves):
        person = Beneficiary(
            last_name="أيت الحاج",
            first_name=f"خديجة {number}",
            sex="f",
            commune="05.091.01.03",
            birth_date="1984-03-17",
        )
        took.append(_timed(lambda person=person: records.save(session, person)))
        person.address = "دوار أيت ويرا"
        took.append(_timed(lambda person=person: records.save(session, person)))
        records.remove(session, "beneficiary", [person.id])
    session.desk.close()
    return [Result("save a record, p95", p95(took), 50, "ms")]


def measure_typing(people: int) -> list[Result]:
    """Each keystroke asks for the first page in name order and for what the one search box shows."""
    session = opened(people)
    in_list, in_box = [], []
    for text in TYPED:
        for length in range(1, len(text) + 1):
            typed = text[:length]
            in_list.append(_timed(lambda typed=typed: _first_page(session, typed)))
            in_box.append(_timed(lambda typed=typed: find(session, typed)))
    session.desk.close()
    return [
        Result("keystroke in a list, p95", p95(in_list), 30, "ms"),
        Result("keystroke in the search box, p95", p95(in_box), 30, "ms"),
    ]


def measure_sorting(people: int) -> list[Result]:
    session = opened(people)
    took = {}
    for column in COLUMNS["beneficiary"]:
        for descending in (False, True):
            wanted = Listing("beneficiary", sort=column.sort_key(), descending=descending)
            took[column.name, descending] = _timed(lambda wanted=wanted: _page(session, wanted))
    session.desk.close()
    (name, descending), slowest = max(took.items(), key=lambda one: one[1])
    return [Result(f"sort by any column (slowest: {name}{', down' * descending})", slowest, 400, "ms")]


def _first_page(session, typed: str) -> None:
    _page(session, Listing("beneficiary", search=typed))


def _page(session, wanted: Listing) -> None:
    ids = list_rows.first_ids(session, wanted, 100)
    columns = [column for column in COLUMNS["beneficiary"] if column.listed]
    list_rows.fetch(session, "beneficiary", columns, ids)


def _timed(work) -> float:
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1000
