"""A small sheet made cell by cell: titles, tables, notes, print set-up, drop-down lists."""

from __future__ import annotations

from datetime import date

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.worksheet import Worksheet

from coopdesk.core.problems import CannotDo
from coopdesk.excel import refusals
from coopdesk.excel.kinds import (
    Kind,
    TooLong,
    checked,
    clean,
    column_letters,
    escaped,
    is_arabic,
    starts_like_formula,
)
from coopdesk.excel.looks import Look, Looks


class SheetPlan:
    """One formatted sheet of a `WorkbookFile`; rows and columns count from 1."""

    def __init__(self, sheet: Worksheet, looks: Looks, *, right_to_left: bool, landscape: bool) -> None:
        self._sheet = sheet
        self._looks = looks
        sheet.sheet_view.rightToLeft = right_to_left
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.orientation = "landscape" if landscape else "portrait"
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.6, header=0.3, footer=0.3)
        # Words around the numbers would print in the wrong order in an Arabic footer.
        sheet.oddFooter.center.text = "&P / &N"

    def put(self, row: int, column: int, value: object, kind: Kind = Kind.TEXT, look: Look = Look.PLAIN) -> None:
        """Write one typed value; None and "" leave the cell blank but give it its look.

        A text stays that text, whatever it begins with. Raises `CannotDo` naming the cell when Excel would
        cut the text; TypeError or ValueError when the value is not of the kind.
        """
        try:
            value = None if value is None or value == "" else checked(kind, value)
        except TooLong as error:
            place = f"{column_letters(column)}{row}"
            raise CannotDo(refusals.TEXT_TOO_LONG.filled(cell=place, sheet=self._sheet.title)) from error
        cell = self._sheet.cell(row, column)
        text = value if isinstance(value, str) else ""
        self._looks.apply(cell, kind, look, is_arabic(text), starts_like_formula(text))
        if isinstance(value, str):
            cell.value = escaped(value)
            # openpyxl takes "=…" for a formula and "#N/A" for an error.
            cell.data_type = "s"
        else:
            cell.value = value / 100 if kind is Kind.MONEY and isinstance(value, int) else value
            if isinstance(value, date):
                cell.number_format = kind.number_format

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Make one cell of many; only the top left one keeps its value."""
        self._sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)

    def width(self, column: int, characters: float) -> None:
        """Set the width of a column, in characters."""
        self._sheet.column_dimensions[column_letters(column)].width = characters

    def height(self, row: int, points: float) -> None:
        """Set the height of a row, in points (15 is a line)."""
        self._sheet.row_dimensions[row].height = points

    def foot(self, text: str) -> None:
        """Print a short text at the left of each page's foot, beside the numbers of the page."""
        self._sheet.oddFooter.left.text = clean(text).replace("&", "&&")

    def freeze(self, row: int, column: int = 1) -> None:
        """Keep in sight what lies above `row` and before `column`."""
        self._sheet.freeze_panes = f"{column_letters(column)}{row}"

    def repeat(self, first_row: int, last_row: int) -> None:
        """Print these rows again on every page."""
        self._sheet.print_title_rows = f"{first_row}:{last_row}"

    def offer(self, column: int, first_row: int, last_row: int, choices: str, message: str = "") -> None:
        """Let the cells of a column be chosen from a list that `WorkbookFile.choices` made.

        Another value is refused by Excel with `message`.
        """
        rule = DataValidation(type="list", formula1=choices, allow_blank=True, showErrorMessage=True)
        rule.error = clean_message(message) or None
        letters = column_letters(column)
        rule.add(f"{letters}{first_row}:{letters}{last_row}")
        self._sheet.add_data_validation(rule)

    def format_column(self, column: int, first_row: int, last_row: int, kind: Kind) -> None:
        """Give blank cells their kind, so that what is typed in them keeps its zeros or is read as a date."""
        for row in range(first_row, last_row + 1):
            self.put(row, column, None, kind)


def clean_message(message: str) -> str:
    """The message within the 255 characters that Excel shows."""
    return message[:255]
