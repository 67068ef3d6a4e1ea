"""A list on paper: what the page shows, in the words that a reader of the sheet needs."""

from __future__ import annotations

from collections.abc import Callable

from coopdesk.core.language import mark
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.paper.any_list import ShownList
from coopdesk.ui.kit.buttons import Button, icon_button
from coopdesk.ui.pages import register_words as words
from coopdesk.ui.pages.register_arranger import ColumnArranger
from coopdesk.ui.pages.register_filters import RegisterFilters
from coopdesk.ui.paper import opening

# As high as the button of the columns beside it.
_TALL = 28
_PRINT = mark("Register", "Print the list")


class RegisterPrint:
    """Prints the list of `arranger` as `filters` narrow it; `listing()` says what it shows."""

    def __init__(self, arranger: ColumnArranger, filters: RegisterFilters, listing: Callable[[], Listing]) -> None:
        self._arranger, self._filters, self._listing = arranger, filters, listing
        self.button: Button = icon_button("printer", str(_PRINT))
        self.button.setFixedSize(_TALL, _TALL)
        self.button.TALL = _TALL
        self.button.clicked.connect(self.show)

    def show(self) -> None:
        """Show the whole list in the preview."""
        opening.show_list(self.button, self._arranger.context, self.shown())

    def shown(self) -> ShownList:
        """The list as it is seen now: its columns in their order and widths, its filters in words."""
        arranger, listing = self._arranger, self._listing()
        header = arranger.table.horizontalHeader()
        widths = [header.sectionSize(header.logicalIndex(place)) for place in range(header.count())]
        title = words.TRASH if listing.trash else words.WORDS[arranger.kind].title
        return ShownList(str(title), listing, arranger.seen(), widths, self._filters.in_words(), words.added_up)
