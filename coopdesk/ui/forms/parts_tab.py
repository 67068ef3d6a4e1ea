"""A tab of the parts of a record: their table, and the fields in which one is added or corrected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from coopdesk.core.language import Text, mark
from coopdesk.core.meanings import DayMeaning, LinkMeaning, ManyMeaning, Meaning
from coopdesk.core.problems import CannotDo, CannotRead, Invalid
from coopdesk.entities import Entity
from coopdesk.operations import records
from coopdesk.operations.parts import parts_of
from coopdesk.operations.session import Changes, Session
from coopdesk.ui import dialogs
from coopdesk.ui.context import Context
from coopdesk.ui.forms import editors
from coopdesk.ui.forms.rows_table import Cell, RowsTable
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.cells import LTR, NUMBER
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.text import Label

_ADD, _KEEP = mark("Parts", "Add"), mark("Parts", "Keep the correction")
_REMOVE, _NEW = mark("Parts", "Remove"), mark("Parts", "Empty the fields")
_REMOVE_TITLE = mark("Parts", "Remove this line?")
_CANCEL = mark("Form", "Cancel")
_IN_TRASH = mark("Parts", "It goes to the trash; the history keeps it.")


@dataclass(frozen=True)
class Parts:
    """The parts of one kind that a record has: `link` is the field that names the record.

    `shown` are the fields of the table and `filled` those that are typed, by name; `computed` adds columns (heading,
    width, cell of a part). `save` is the operation that writes one and `remove` the one that puts some in the trash;
    `usual` gives the values of an empty line. A line `opens` its own form instead of being corrected in place.
    `order` is the field by which they are sorted, from the last one if a «-» stands before it; `rank` puts them in
    an order that no field has.
    """

    entity: type[Entity]
    title: Text
    link: str
    shown: tuple[tuple[str, int], ...]
    filled: tuple[str, ...]
    order: str = "id"
    rank: Callable[[Entity], Any] | None = None
    computed: tuple[tuple[Text, int, Callable[[Entity], Cell]], ...] = ()
    save: Callable[[Session, Entity], Changes] = records.save
    remove: Callable[[Session, str, list[int]], Changes] = records.remove
    usual: Callable[[Entity, list[Entity]], dict[str, Any]] = field(default=lambda _record, _parts: {})
    opens: bool = False
    across: int = 5


class PartsTab(QWidget):
    """Signals: `changed()`, `refused(sentence)`, `open_record(kind, id)`."""

    changed = Signal()
    refused = Signal(str)
    open_record = Signal(str, int)

    def __init__(self, context: Context, parts: Parts) -> None:
        super().__init__()
        self._context, self.parts = context, parts
        self.needs_room = len(parts.filled) > parts.across
        self._record: Entity | None = None
        self._rows: list[Entity] = []
        self._at: Entity | None = None
        meanings = parts.entity.meanings()
        headings = [meanings[name].label for name, _width in parts.shown]
        widths = [width for _name, width in parts.shown]
        self.table = RowsTable(
            parts.title,
            [*headings, *(heading for heading, _width, _cell in parts.computed)],
            [*widths, *(width for _heading, width, _cell in parts.computed)],
        )
        self.table.opened.connect(self._open if parts.opens else self._edit)
        self.fields: dict[str, Labelled] = {}
        for name in parts.filled:
            meaning = meanings[name]
            editor = editors.editor_for(meaning, context)
            self.fields[name] = Labelled(str(meaning.label), editor, meaning.required)
        self._untouched = editors.states(self.fields)
        self._make_buttons()
        whole = column(spacing=6, margins=(12, 6, 12, 8))
        self.closed = Label("", 9, tone="muted")
        self.closed.hide()
        self.entry = QWidget()
        self._actions = self.buttons()
        self.entry.setLayout(column(self._grid(), self._actions, spacing=6))
        whole.addWidget(self.table, 1)
        whole.addWidget(self.closed)
        whole.addWidget(self.entry)
        self.setLayout(whole)
        keys.conclude(self, self.keep)

    def show_of(self, record: Entity) -> int:
        """Show the parts of a record; gives how many there are."""
        self._record = record
        self._rows = self.read_parts()
        self.table.rows.show_rows([self._cells(part) for part in self._rows])
        self._empty()
        return len(self._rows)

    def focus_first(self) -> None:
        """The first field of the line, or the table where nothing is added."""
        line = next(iter(self.fields.values())).field
        (self.table if self.entry.isHidden() else line).setFocus(Qt.FocusReason.TabFocusReason)

    def read_parts(self) -> list[Entity]:
        """The parts of the record in their order."""
        found = self._context.ask(parts_of, self.parts.entity, self.parts.link, self._record, self.parts.order)
        return sorted(found, key=self.parts.rank) if self.parts.rank else found

    def belonging(self) -> dict[str, Any]:
        """What a new part has from the record."""
        return {self.parts.link: self._record.id}

    def is_changed(self) -> bool:
        """Whether something stands in the fields that was not kept yet."""
        return editors.states(self.fields) != self._untouched

    @property
    def shown(self) -> list[Entity]:
        """The parts in the table, in its order."""
        return list(self._rows)

    def chosen(self) -> Entity | None:
        """The part on which the user stands."""
        at = self.table.current_row()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def add_action(self, button: QWidget) -> None:
        """Put one more button between those of the line and that of removal."""
        self._actions.insertWidget(self._actions.indexOf(self.remove_button), button)

    def close_because(self, reason: str) -> None:
        """Only show the parts, and why none is added or corrected now; no reason opens the fields again."""
        self.closed.show_text(reason)
        self.closed.setVisible(bool(reason))
        self.entry.setVisible(not reason)

    def buttons(self) -> QHBoxLayout:
        """The line of buttons under the fields."""
        return row(self.keep_button, self.new_button, None, self.remove_button, spacing=8)

    def keep(self) -> None:
        """Add the part that stands in the fields, or keep the correction of the chosen one."""
        meanings = self.parts.entity.meanings()
        values: dict[str, Any] = {}
        unread = False
        for name, labelled in self.fields.items():
            labelled.set_problem(None)
            try:
                values[name] = editors.read(meanings[name], labelled.field)
            except CannotRead as error:
                labelled.set_problem(str(error))
                unread = True
        if unread:
            return
        base = self._at.__data__ if self._at else self.belonging()
        if self._do(self.parts.save, self.parts.entity(**{**base, **values})) and self.isVisible():
            # The next line is written where this one was begun.
            self.focus_first()

    def remove(self) -> None:
        """Put the chosen part in the trash, if the user means it."""
        at = self.table.current_row()
        if at < 0 or not dialogs.confirm(
            self, str(_REMOVE_TITLE), str(_IN_TRASH), str(_REMOVE), str(_CANCEL), danger=True
        ):
            return
        self._do(self.parts.remove, self.parts.entity.kind(), [self._rows[at].id])

    def _do(self, operation: Callable[..., Any], *arguments: Any) -> bool:
        """Whether it was done; otherwise what forbids it is shown."""
        try:
            self._context.do(operation, *arguments)
        except Invalid as error:
            for problem in error.problems:
                shown = self.fields.get(problem.field) or next(iter(self.fields.values()))
                shown.set_problem(str(problem.text))
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            self.changed.emit()
            return True
        return False

    def _open(self, at: int) -> None:
        self.open_record.emit(self.parts.entity.kind(), self._rows[at].id)

    def _edit(self, at: int) -> None:
        """Take the chosen part into the fields."""
        self._at = self._rows[at]
        self._fill(self.parts.entity.values_of(self._at))
        self.keep_button.show_text(str(_KEEP))
        next(iter(self.fields.values())).field.setFocus()

    def _empty(self) -> None:
        self._at = None
        self._fill(self.parts.usual(self._record, self._rows) if self._record else {})
        self.keep_button.show_text(str(_ADD))

    def fill_in(self, values: Mapping[str, Any]) -> None:
        """Let some of the fields show given values; the others keep what stands in them."""
        meanings = self.parts.entity.meanings()
        for name, value in values.items():
            editors.show(meanings[name], self.fields[name].field, value)
            self.fields[name].set_problem(None)

    def _fill(self, values: Mapping[str, Any]) -> None:
        self.fill_in({name: values.get(name) for name in self.fields})
        self._untouched = editors.states(self.fields)

    def _cells(self, part: Entity) -> tuple[Cell, ...]:
        meanings = self.parts.entity.meanings()
        stored = tuple(_cell(meanings[name], part.value(name)) for name, _width in self.parts.shown)
        return (*stored, *(cell(part) for _heading, _width, cell in self.parts.computed))

    def _make_buttons(self) -> None:
        self.keep_button = Button(str(_ADD), "plus", kind=PRIMARY, small=True)
        self.new_button = Button(str(_NEW), small=True)
        self.remove_button = Button(str(_REMOVE), "trash", small=True)
        self.keep_button.clicked.connect(self.keep)
        self.new_button.clicked.connect(self._empty)
        self.remove_button.clicked.connect(self.remove)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        place, across, meanings = 0, self.parts.across, self.parts.entity.meanings()
        for name, labelled in self.fields.items():
            if isinstance(meanings[name], ManyMeaning):
                # Many boxes to tick have a row of their own.
                place += -place % across
                grid.addWidget(labelled, place // across, 0, 1, across)
                place += across
            else:
                grid.addWidget(labelled, *divmod(place, across))
                place += 1
        for at in range(min(self.parts.across, len(self.fields))):
            grid.setColumnStretch(at, 1)
        return grid


def _cell(meaning: Meaning, value: Any) -> Cell:
    if value is None:
        return "—", 0
    if isinstance(meaning, LinkMeaning):
        return records.get(meaning.kind, value).title, 0
    if meaning.align_end:
        return meaning.show(value), NUMBER
    return meaning.show(value), LTR if meaning.ltr or isinstance(meaning, DayMeaning) else 0
