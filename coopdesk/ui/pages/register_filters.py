"""The filters above a list: the first ones always in sight, the others on demand."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from coopdesk.core.formats import show_count
from coopdesk.core.language import code, mark
from coopdesk.operations.list_filters import FILTERS, ListFilter
from coopdesk.ui.context import Context
from coopdesk.ui.kit.buttons import LINK, Button, Chip
from coopdesk.ui.kit.choices import ChoiceField

IN_SIGHT, ACROSS = 3, 4
_NARROWEST, _WIDTH = 104, 168
_MORE = mark("Register", "More filters")
_CLEAR = mark("Register", "Clear the filters")


class FilterField(ChoiceField):
    """One filter; its empty choice is its own name: «All communes»."""

    def __init__(self, offered: ListFilter, context: Context) -> None:
        super().__init__(context.ask(offered.options))
        self.name, self._offered = offered.name, offered
        self.setItemText(0, str(offered.label))
        self.setAccessibleName(str(offered.label))
        self.setMinimumWidth(_NARROWEST)

    def set_value(self, value: Any) -> None:
        # A choice that is not offered any more and still has its meaning is called by its name.
        if value is not None and self.findData(value) < 0 and (label := self._offered.further(value)):
            self.addItem(label, value)
        super().set_value(value)


class RegisterFilters(QObject):
    """The fields of a register's filters: `in_sight` and `more` are laid out by the page, `chosen()` is what they say.

    `more_button` shows the row `more` and counts the filters chosen there; `changed()` follows every choice.
    """

    changed = Signal()

    def __init__(self, context: Context, kind: str, parent: QObject) -> None:
        super().__init__(parent)
        self.fields = [FilterField(offered, context) for offered in FILTERS[kind]]
        self.in_sight = self.fields[:IN_SIGHT]
        for field in self.in_sight:
            field.setMaximumWidth(_WIDTH)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.more = _MoreFilters(self.fields[IN_SIGHT:])
        self.more_button = Chip(str(_MORE))
        self.more_button.toggled.connect(self.more.setVisible)
        # A widget shown before it has its place would be a window of its own for a moment.
        if len(self.fields) <= IN_SIGHT:
            self.more_button.hide()
        self.clear_button = Button(str(_CLEAR), kind=LINK)
        self.clear_button.clicked.connect(lambda: self.choose({}))
        for field in self.fields:
            field.edited.connect(self._tell)
        self.more.hide()
        self._show_state()

    def chosen(self) -> dict[str, str]:
        """The code chosen in each filter that is set, by its name."""
        return {field.name: field.value() for field in self.fields if field.value() is not None}

    def choose(self, chosen: dict[str, str]) -> None:
        """Set exactly these filters."""
        for field in self.fields:
            field.set_value(chosen.get(field.name))
        if any(field.value() is not None for field in self.fields[IN_SIGHT:]):
            self.more_button.setChecked(True)
        self._tell()

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
