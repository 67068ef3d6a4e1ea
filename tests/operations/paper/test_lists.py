"""Lists on paper: the columns that are seen, what narrowed them, their sums; and the sheet of the day."""

from __future__ import annotations

import pytest

from coopdesk.core.problems import CannotDo
from coopdesk.operations.list_filters import conditions_of
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.lists import COLUMNS
from coopdesk.operations.paper import any_list, week_paper
from coopdesk.operations.paper.any_list import CHUNK, ShownList, list_paper
from coopdesk.operations.paper.document import Prose, Table

NAMES = ("cin", "name", "sex")


def shown(listing: Listing, filters: tuple[str, ...] = (), names: tuple[str, ...] = NAMES) -> ShownList:
    by_name = {column.name: column for column in COLUMNS[listing.kind]}
    columns = [by_name[name] for name in names]
    widths = [100 + place for place in range(len(columns))]
    return ShownList("People", listing, columns, widths, filters, lambda count, sums: f"{count} rows, {sums}")


def test_a_list_stands_in_the_columns_that_are_seen_with_its_sums(session, person):
    person(cin="IA331902")
    person(first_name="يوسف", sex="m")
    listing = Listing("beneficiary", filters=conditions_of("beneficiary", {"sex": "f"}))
    paper = list_paper(session, shown(listing, ("Female",)))
    table, sums = paper.blocks
    assert [column.label for column in table.columns] == ["Identity card number", "Family and first name", "Sex"]
    assert [column.width for column in table.columns] == [100, 101, 102]
    assert table.rows == [("IA331902", "أيت الحاج خديجة", "Female")]
    assert isinstance(sums, Prose)
    assert sums.text == "1 rows, {'is_woman': 1, 'has_disability': 0}"
    assert paper.lines == ("Chosen: Female",)
    assert not paper.landscape


def test_what_was_searched_is_said(session, person):
    person()
    paper = list_paper(session, shown(Listing("beneficiary", search="خديجة")))
    assert paper.lines == ("Searched: «خديجة»",)
    assert len(paper.blocks[0].rows) == 1


def test_many_columns_lie_across_the_page(session, person):
    person()
    names = tuple(column.name for column in COLUMNS["beneficiary"][:8])
    assert list_paper(session, shown(Listing("beneficiary"), names=names)).landscape


def test_an_empty_list_says_so(session):
    table = list_paper(session, shown(Listing("beneficiary"))).blocks[0]
    assert table.rows == []
    assert table.empty


def test_a_long_list_tells_how_far_it_is_and_can_be_stopped(session, person):
    for number in range(3):
        person(first_name=f"زهرة {number}")
    told = []
    list_paper(session, shown(Listing("beneficiary")), lambda done, of: told.append((done, of)))
    assert told == [(3, 3)]
    assert CHUNK >= 100
    stopped = list_paper(session, shown(Listing("beneficiary")), cancelled=lambda: True)
    assert stopped.blocks[0].rows == []


def test_a_list_that_fills_a_thousand_sheets_is_refused(session, person, monkeypatch):
    for number in range(3):
        person(first_name=f"زهرة {number}")
    monkeypatch.setattr(any_list, "MOST", 2)
    with pytest.raises(CannotDo, match="3 rows"):
        list_paper(session, shown(Listing("beneficiary")))
    assert len(list_paper(session, shown(Listing("beneficiary", search="زهرة 1"))).blocks[0].rows) == 1


def test_the_sheet_of_the_day_has_what_is_due_and_the_week(session, awareness):
    past, coming = awareness(session_day="2026-11-10"), awareness(session_day="2026-11-25", subject="التعاونيات")
    due, week = week_paper(session).blocks
    assert isinstance(due, Table)
    assert isinstance(week, Table)
    assert past.number in {row[-1] for row in due.rows}
    assert next(row for row in due.rows if row[-1] == past.number)[0] == "10/11/2026"
    assert [row[3] for row in week.rows] == [coming.title]


def test_the_sheet_of_a_quiet_day_says_so(session):
    due, week = week_paper(session).blocks
    assert (due.rows, week.rows) == ([], [])
    assert due.empty
    assert week.empty
