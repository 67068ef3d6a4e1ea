"""The printed figures: those counted by hand, and their agreement with the rows whatever the rows are."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.operations import settings
from coopdesk.operations.exports.cases import View
from coopdesk.operations.exports.columns import MEMBERS, ORGANISATIONS, PEOPLE, SHEETS
from coopdesk.operations.exports.rows import rows
from coopdesk.operations.exports.states import Span
from coopdesk.operations.exports.tables import TABLES, Table
from coopdesk.operations.exports.tallies import Tally

BY_NAME = {table.name: table for table in TABLES}


@pytest.fixture
def lines(session, hand_made):
    """`lines("people_by_sex")`: the lines of a table of the hand-made desk."""
    view = View(Span("2026-01-01", "2026-06-30"), settings.values_on(session))
    tallies = {}
    for sheet in SHEETS[:3]:
        tallies[sheet] = Tally(sheet)
        for row in rows(session.desk, sheet, view):
            tallies[sheet].add(row)

    def lines_of(name: str):
        table = BY_NAME[name]
        return tallies[table.source].lines(table, [("05", "05.091"), ("05", "05.147")])

    return lines_of


def shown(line):
    return (line.level, *line.place, line.code, line.stock.counts, line.new.counts)


def test_people_by_province_and_sex_are_those_counted_by_hand(lines):
    assert [shown(line) for line in lines("people_by_sex")] == [
        ("row", "05", "05.081", None, (1, 1), (1, 0)),
        ("row", "05", "05.091", None, (1, 1), (1, 1)),
        ("row", "05", "05.147", None, (0, 0), (0, 0)),
        ("subtotal", "05", None, None, (2, 2), (2, 1)),
        ("row", None, None, None, (1, 0), (0, 0)),
        ("subtotal", None, None, None, (1, 0), (0, 0)),
        ("total", None, None, None, (3, 2), (2, 1)),
    ]


def test_a_percentage_of_nothing_is_no_percentage(lines):
    found = lines("people_by_sex")
    assert found[-1].stock.ratios == (3 / 5,)
    assert found[2].stock.ratios == (None,)


@pytest.mark.parametrize(
    ("name", "stock", "new"),
    [
        # under 18, 18-24, 25-34, 35-44, 45-59, 60 and over, not known
        ("people_by_age", (0, 1, 1, 1, 1, 1, 0), (0, 0, 1, 1, 0, 1, 0)),
        # with, without, not stated
        ("people_by_disability", (1, 1, 3), (0, 1, 2)),
        # severe, moderate, light, none
        ("people_by_vulnerability", (0, 1, 1, 3), (0, 1, 0, 2)),
        # cooperative, union, association, economic interest group, individual
        ("organisations_by_form", (1, 0, 1, 0, 1), (1, 0, 0, 0, 0)),
        ("organisations_by_sector", (1, 0, 1, 0, 1), (1, 0, 0, 0, 0)),
        ("organisations_by_stage", (1, 0, 1, 0, 1), (1, 0, 0, 0, 0)),
        # women, men, organisations
        ("members_by_sex", (2, 0, 1), (1, 1, 0)),
        ("members_by_kinship", (2, 0, 1), (1, 1, 0)),
    ],
)
def test_the_totals_are_those_counted_by_hand(lines, name, stock, new):
    total = lines(name)[-1]
    assert (total.level, total.stock.counts, total.new.counts) == ("total", stock, new)


def test_sectors_are_split_within_their_province_and_summed_over_all_of_them(lines):
    found = {(line.level, line.place, line.code): line.stock.total for line in lines("organisations_by_sector")}
    assert found["row", ("05", "05.091"), "AGR"] == 1
    assert found["row", ("05", "05.091"), "ART"] == 1
    assert found["row", (None, None), "OTH"] == 1
    assert found["subtotal", ("05", None), None] == 2
    assert found["whole", (None, None), "AGR"] == 1
    assert found["whole", (None, None), "FISH"] == 0
    assert found["total", (None, None), None] == 3


def test_members_show_the_share_of_women_and_of_children_of_fighters(lines):
    assert lines("members_by_sex")[-1].stock.ratios == (2 / 3, 2 / 3)


PLACES = st.sampled_from([(None, None), ("05", "05.081"), ("05", "05.091"), ("02", "02.411")])


def any_row(sheet):
    """Rows with any mixture of the codes that the tables read."""
    codes = {table.across.column: table.across.codes for table in TABLES if table.source is sheet}
    codes |= {table.split.column: table.split.codes for table in TABLES if table.source is sheet and table.split}
    flags = {"in_stock": (0, 1), "newly_registered": (0, 1)}
    drawn = st.fixed_dictionaries({name: st.sampled_from(values) for name, values in (codes | flags).items()})
    names = [column.name for column in sheet.columns]

    def row(place, values):
        values = values | {"region": place[0], "province": place[1]}
        return tuple(values.get(name) for name in names)

    return st.builds(row, PLACES, drawn)


@pytest.mark.parametrize("sheet", [PEOPLE, ORGANISATIONS, MEMBERS], ids=lambda sheet: sheet.subject)
def test_every_table_adds_up_to_the_rows(sheet):
    @given(st.lists(any_row(sheet), max_size=40))
    def adds_up(drawn):
        tally = Tally(sheet)
        for row in drawn:
            tally.add(row)
        for table in tally.tables:
            check(table, tally, drawn)

    def check(table: Table, tally: Tally, drawn) -> None:
        found = tally.lines(table)
        for counted, group in (("in_stock", "stock"), ("newly_registered", "new")):
            held = [row for row in drawn if row[sheet.at(counted)]]
            by_code = Counter(row[sheet.at(table.across.column)] for row in held)
            expected = tuple(by_code[code] for code in table.across.codes)
            levels = {"row": [], "subtotal": [], "total": []} | ({"whole": []} if table.split else {})
            for line in found:
                levels[line.level].append(getattr(line, group).counts)
            for level, counts in levels.items():
                summed = tuple(map(sum, zip(*counts, strict=True))) or (0,) * len(expected)
                assert summed == expected, (table.name, group, level)

    adds_up()
