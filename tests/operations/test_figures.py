"""Key figures against desks counted by hand, and the lists behind them."""

from __future__ import annotations

from datetime import date

import pytest

from coopdesk.operations import list_rows, records
from coopdesk.operations.figures import figures_of, months_until, registered_in
from coopdesk.operations.list_filters import conditions_of
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.start import Beginning, change_office
from coopdesk.operations.steps import StepEntry, reverse_step, steps_of
from coopdesk.operations.taking_over import take_over
from tests.recording import record_step

CITY, VILLAGE, ELSEWHERE = "05.091.01.01", "05.091.01.03", "04.421.01.01"


@pytest.fixture
def desk_of_seven(session, person, organisation):
    """Seven people, one of them in the trash, and five organisations, two of which exist in law."""
    for name, values in {
        "زهرة": {"commune": CITY, "has_disability": True, "registered_on": "2026-11-01"},
        "مريم": {"commune": CITY, "registered_on": "2026-11-23"},
        "سعاد": {"commune": VILLAGE, "registered_on": "2026-10-31"},
        "علي": {"commune": ELSEWHERE, "sex": "m", "has_disability": False, "registered_on": "2025-12-01"},
        "عمر": {"sex": "m", "has_disability": True, "registered_on": "2025-11-30"},
        "حسن": {"commune": CITY, "sex": "m", "registered_on": "2026-02-28"},
    }.items():
        person(first_name=name, **values)
    gone = person(first_name="ليلى", commune=CITY, has_disability=True)
    records.remove(session, "beneficiary", [gone.id])
    organisation(name="الأمل")
    record_step(session, organisation(name="النور"), StepEntry("founders", "2026-01-10"))
    record_step(session, organisation(name="الزيتون"), StepEntry("registered", "2026-02-10"))
    closed = organisation(name="القديمة")
    record_step(session, closed, StepEntry("registered", "2020-02-10"))
    record_step(session, closed, StepEntry("struck_off", "2026-03-10"))
    record_step(session, organisation(name="النحل"), StepEntry("registered", "2026-04-10"))


def test_the_desk_counted_by_hand(session, desk_of_seven):
    found = figures_of(session)
    assert (found.people, found.women, found.disabled, found.complete) == (6, 3, 2, 0)
    assert (found.organisations, found.created) == (5, 2)
    assert found.registered_now == 2
    assert dict(found.months) == {
        **dict.fromkeys(("2026-01", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09"), 0),
        **{"2025-12": 1, "2026-02": 1, "2026-10": 1, "2026-11": 2},
    }
    assert found.place_filter == "commune"
    assert found.places == ((CITY, 3), (ELSEWHERE, 1), (VILLAGE, 1))


def test_an_office_of_several_provinces_sees_them_and_not_their_communes(session, desk_of_seven):
    beginning = Beginning("HCAR", "regional", "HCAR-05", "النيابة الجهوية", 1, ("05.091", "05.081"), "خديجة")
    change_office(session, beginning)
    found = figures_of(session)
    assert (found.place_filter, found.places) == ("province", (("05.091", 4), ("04.421", 1)))


def test_an_empty_desk_is_all_zero(session):
    found = figures_of(session)
    assert (found.people, found.organisations, found.complete, found.registered_now) == (0, 0, 0, 0)
    assert (len(found.months), found.places) == (12, ())


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [(date(2026, 11, 23), "2025-12", "2026-11"), (date(2026, 1, 1), "2025-02", "2026-01")],
)
def test_the_running_month_closes_twelve(today, first, last):
    months = months_until(today)
    assert (len(months), months[0], months[-1], months) == (12, first, last, sorted(months))


def test_the_list_behind_a_month_has_as_many_rows_as_its_column(session, desk_of_seven):
    for month, count in figures_of(session).months:
        behind = registered_in(session, month)
        listing = Listing(behind.kind, only=behind.filters["only"])
        assert list_rows.totals(session, listing)[0] == count, month


@pytest.mark.parametrize(
    ("filters", "figure"),
    [({}, "people"), ({"sex": "f"}, "women"), ({"has_disability": "yes"}, "disabled"), ({"commune": CITY}, "place")],
)
def test_the_lists_behind_the_figures_have_as_many_rows(session, desk_of_seven, filters, figure):
    found = figures_of(session)
    expected = dict(found.places)[CITY] if figure == "place" else getattr(found, figure)
    listing = Listing("beneficiary", filters=conditions_of("beneficiary", filters))
    assert list_rows.totals(session, listing)[0] == expected


def test_who_was_taken_over_entered_in_no_month(session, person):
    """Paper counts in the stocks: somebody registered this month on paper was not newly registered."""
    person(registered_on="2026-11-02")
    paper = person(first_name="مريم", registered_on="2026-11-03")
    assert figures_of(session).registered_now == 2
    take_over(session, paper, StepEntry("registered", "2026-11-03"))
    assert (figures_of(session).people, figures_of(session).registered_now) == (2, 1)
    assert len(registered_in(session, "2026-11").filters["only"]) == 1
    reverse_step(session, records.get("beneficiary", paper.id), steps_of(paper)[-1], "خطأ")
    take_over(session, records.get("beneficiary", paper.id), StepEntry("registered", "2019-01-01"))
    assert figures_of(session).registered_now == 1
