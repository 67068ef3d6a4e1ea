"""The sums under every list are those of its rows counted one by one, whatever the filters; copied cells are typed."""

from __future__ import annotations

from datetime import date

import pytest

from coopdesk.entities import (
    AgendaItem,
    Beneficiary,
    Decision,
    Enrolment,
    Member,
    Nomination,
    ProgrammeLine,
    Tranche,
)
from coopdesk.operations import list_rows, records
from coopdesk.operations.demo.desk import make_demo
from coopdesk.operations.list_filters import FILTERS, conditions_of
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.lists import COLUMNS, SUMS
from coopdesk.operations.participation import heads_of
from coopdesk.operations.upkeep.grants import PAID

OFFERED = 4


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sums")
    session = make_demo(folder / "desk", people=150, seed=3, office="HCAR-05.091", today=date(2026, 11, 23))
    yield session
    session.desk.close()


def parts(entity, link, record):
    return [row for row in entity.select().where(entity.deleted_at.is_null()) if row.value(link) == record.id]


def women(rows):
    people = [row.value("beneficiary") for row in rows if row.value("beneficiary") is not None]
    return sum(records.get("beneficiary", one).sex == "f" for one in people)


def of_nominations(record):
    rows = parts(Nomination, "nomination_list", record)
    answered = {
        f"nominees_{code}": sum(row.answer == code for row in rows) for code in ("accepted", "reserve", "rejected")
    }
    waiting = sum(row.answer is None for row in rows) if record.stage in ("signed", "sent") else 0
    return {"nominees": len(rows), "nominees_women": women(rows), "nominees_waiting": waiting, **answered}


def of_session(record):
    heads = heads_of(record)
    return {"heads": heads.total, "men_came": heads.men, "women_came": heads.women}


def of_training(record):
    rows = parts(Enrolment, "training", record)
    certificates = sum(row.certificate_number is not None for row in rows)
    return {
        "enrolled": len(rows),
        "women_enrolled": women(rows),
        "certificates": certificates,
        "cost": record.cost or 0,
    }


def of_organisation(record):
    rows = [row for row in parts(Member, "organisation", record) if row.exit_date is None]
    return {"members": len(rows), "women": women(rows), "capital": record.capital or 0}


def of_programme(record):
    rows = parts(ProgrammeLine, "programme", record)
    budget = sum((row.budget_ads or 0) + (row.budget_hcar or 0) + (row.budget_other or 0) for row in rows)
    return {"programme_lines": len(rows), "programme_budget": budget}


def of_grant(record):
    rows = parts(Tranche, "grant", record)
    paid = sum(row.amount for row in rows if row.stage in PAID)
    justified = sum(row.justified_amount for row in rows)
    return {"decided_amount": record.decided_amount or 0, "paid": paid, "justified": justified}


COUNTED = {
    "beneficiary": lambda one: {"is_woman": int(one.sex == "f"), "has_disability": int(bool(one.has_disability))},
    "resistant": lambda one: {"children": len(parts(Beneficiary, "resistant", one))},
    "organisation": of_organisation,
    "awareness_session": of_session,
    "training": of_training,
    "nomination_list": of_nominations,
    "project": lambda one: {
        "total_cost": one.total_cost or 0,
        "project_jobs": (one.jobs_men or 0) + (one.jobs_women or 0),
    },
    "grant": of_grant,
    "visit": lambda one: {},
    "annual_programme": of_programme,
    "meeting": lambda one: {
        "agenda_points": len(parts(AgendaItem, "meeting", one)),
        "decisions": len(parts(Decision, "meeting", one)),
    },
    "decision": lambda one: {"is_open_decision": int(one.stage in ("taken", "under_way"))},
}


def test_every_list_is_counted_here():
    assert set(COUNTED) == set(SUMS)


@pytest.mark.parametrize("kind", COUNTED)
def test_the_sums_are_those_of_the_rows(demo, kind):
    counted = {one.id: COUNTED[kind](one) for one in records.KINDS[kind].select()}
    assert counted
    choices = [{}] + [
        {offered.name: code} for offered in FILTERS[kind] for code, _label in offered.options(demo)[:OFFERED]
    ]
    for chosen in choices:
        listing = Listing(kind, filters=conditions_of(kind, chosen), sort=COLUMNS[kind][0].sort_key())
        ids = list(list_rows.all_ids(demo, listing))
        count, sums = list_rows.totals(demo, listing)
        assert count == len(ids), chosen
        assert sums == {name: sum(counted[one][name] for one in ids) for name in SUMS[kind]}, chosen


@pytest.mark.parametrize("kind", COUNTED)
def test_every_cell_that_is_copied_is_of_its_kind(demo, kind):
    ids = list(list_rows.all_ids(demo, Listing(kind, sort=COLUMNS[kind][0].sort_key())))
    allowed = {
        "amount": int,
        "count": int | float,
        "year": int,
        # A date of birth may be known by its year only.
        "day": date | str,
        "code": str,
        "text": str,
    }
    rows = list_rows.cells(demo, kind, COLUMNS[kind], ids)
    assert len(rows) == len(ids)
    for row in rows:
        for column, value in zip(COLUMNS[kind], row, strict=True):
            assert value is None or isinstance(value, allowed[column.kind]), (column.name, value)
            if column.kind == "day" and isinstance(value, str):
                assert len(value) < 10, (column.name, value)
