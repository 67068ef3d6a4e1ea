"""The filters above a list: the first ones always in sight, the others on demand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from coopdesk.core.formats import show_count
from coopdesk.core.language import code, mark
from coopdesk.operations.list_filters import FILTERS, ListFilter
from coopdesk.ui.context import Context
from coopdesk.ui.kit.buttons import LINK, Button, Chip
from coopdesk.ui.kit.choices import ChoiceField
from coopdesk.ui.kit.panels import row

IN_SIGHT, ACROSS = 3, 4
_NARROWEST, _WIDTH = 100, 168
_MORE = mark("Register", "More filters")
_CLEAR = mark("Register", "Clear the filters")
_BEHIND = mark("Register", "Records behind «{figure}»")
_BEHIND_SOME = mark("Register", "Records behind a figure")
_LET_GO = mark("Register", "Show the others too (Esc)")


class FilterField(ChoiceField):
    """One filter; its empty choice is its own name: «All communes»."""

    def __init__(self, offered: ListFilter, context: Context) -> None:
        super().__init__(context.ask(offered.options))
        self.name, self._offered = offered.name, offered
        self.setItemText(0, str(offered.label))
        self.setAccessibleName(str(offered.label))
        self.setMinimumWidth(_NARROWEST)

    def set_value(self, value: Any) -> None:
        super().set_value(value)
        # A choice that is not offered any more and still has its meaning is called by its name.
        if self.currentIndex() >= self._listed and (label := self._offered.further(value)):
            self.setItemText(self.currentIndex(), label)


class BehindChip(Chip):
    """Says that only the records behind a figure are shown; pressed, or with Delete, it lets the others come back."""

    ICON, ICON_LAST = 14, True

    def __init__(self) -> None:
        super().__init__("")
        self._icon = "close"
        self.only: tuple[int, ...] | None = None
        self.setAccessibleDescription(str(_LET_GO))

    def show_records(self, only: Sequence[int] | None, figure: str) -> None:
        """Stand for these records, or for none and be out of sight."""
        self.only = None if only is None else tuple(only)
        self._title = str(_BEHIND.filled(figure=figure) if figure else _BEHIND_SOME)
        self.show_count("")
        self.setChecked(only is not None)

    def nextCheckState(self) -> None:
        """It is lit as long as it is seen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)


class RegisterFilters(QObject):
    """The fields of a register's filters: `in_sight`, `more` and `behind_line` are laid out by the page.

    `chosen()` is what the fields say, `behind` the figure whose records alone are shown. `more_button` shows the row
    `more` and counts the filters chosen there; `changed()` follows every choice, `let_go()` the cross
    of the figure.
    """

    changed = Signal()
    let_go = Signal()

    def __init__(self, context: Context, kind: str, parent: QObject) -> None:
        super().__init__(parent)
        self.fields = [FilterField(offered, context) for offered in FILTERS[kind]]
        self.in_sight = self.fields[:IN_SIGHT]
        for field in self.in_sight:
            field.setMaximumWidth(_WIDTH)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.more = _MoreFilters(self.fields[IN_SIGHT:])
        self.more_button = Chip(str(_MORE))
        # The fields beside it can be cut and still be understood; a chip with a count can not.
        self.more_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.more_button.toggled.connect(self.more.setVisible)
        # A widget shown before it has its place would be a window of its own for a moment.
        if len(self.fields) <= IN_SIGHT:
            self.more_button.hide()
        self.clear_button = Button(str(_CLEAR), kind=LINK)
        self.clear_button.clicked.connect(lambda: self.choose({}))
        for field in self.fields:
            field.edited.connect(self._tell)
        self.behind, self.behind_line = BehindChip(), QWidget()
        self.behind_line.setLayout(row(self.behind, None, margins=(14, 0, 14, 0)))
        self.behind.clicked.connect(self._let_go)
        self.behind_line.hide()
        self.more.hide()
        self._show_state()

    def chosen(self) -> dict[str, str]:
        """The code chosen in each filter that is set, by its name."""
        return {field.name: field.value() for field in self.fields if field.value() is not None}

    def is_set(self) -> bool:
        """Whether anything narrows the list."""
        return bool(self.chosen() or self.behind.only is not None)

    def in_words(self) -> tuple[str, ...]:
        """What narrows the list, as the reader of a sheet needs it."""
        figure = (self.behind.shown_text(),) if self.behind.only is not None else ()
        return (*figure, *(field.currentText() for field in self.fields if field.value() is not None))

    def choose(self, chosen: Mapping[str, Any]) -> None:
        """Set exactly these filters; under `only` the ids of the records behind a figure, under `behind` its name."""
        self.leave_figure(chosen.get("only"), chosen.get("behind", ""))
        for field in self.fields:
            field.set_value(chosen.get(field.name))
        if any(field.value() is not None for field in self.fields[IN_SIGHT:]):
            self.more_button.setChecked(True)
        self._tell()

    def leave_figure(self, only: Sequence[int] | None = None, figure: str = "") -> None:
        """Stand for no figure, or for another, without a word."""
        self.behind.show_records(only, figure)
        self.behind_line.setVisible(only is not None)

    def _let_go(self) -> None:
        self.leave_figure()
        self._tell()
        self.let_go.emit()

    def _tell(self) -> None:
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        further = sum(field.value() is not None for field in self.fields[IN_SIGHT:])
        self.more_button.show_count(show_count(further, code()) if further else "")
        self.clear_button.setVisible(bool(self.chosen()))


class _MoreFilters(QWidget):
    def __init__(self, fields: list[FilterField]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 0, 14, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for place, field in enumerate(fields):
            grid.addWidget(field, *divmod(place, ACROSS))
        for column in range(ACROSS):
            grid.setColumnStretch(column, 1)
