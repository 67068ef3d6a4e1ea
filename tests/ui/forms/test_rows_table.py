"""The headings of a small table are whole where the first column has room to spare, in any language."""

from __future__ import annotations

import pytest

from coopdesk.core.language import mark
from coopdesk.ui.forms.rows_table import RowsTable

HEADINGS = (mark("Test", "Subject"), mark("Test", "Carried out by whom and until when"), mark("Test", "By"))


@pytest.fixture
def table(shown) -> RowsTable:
    return shown(RowsTable(HEADINGS[0], HEADINGS, (200, 90, 80)), width=700)


def test_a_long_heading_takes_what_is_spare(table):
    assert table.columnWidth(1) == table.heading_width(str(HEADINGS[1])) > 90
    assert table.columnWidth(2) == 80
    assert table.columnWidth(0) >= 200


def test_the_first_column_keeps_its_width(table):
    table.resize(400, 300)
    assert table.columnWidth(1) < table.heading_width(str(HEADINGS[1]))
    assert table.columnWidth(0) >= 200 - table.verticalScrollBar().width()


def test_with_no_room_every_column_is_as_wide_as_it_was_given(table):
    table.resize(300, 300)
    assert (table.columnWidth(1), table.columnWidth(2)) == (90, 80)
