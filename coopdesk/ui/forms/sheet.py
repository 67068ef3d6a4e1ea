"""The sheet of a form: sections of fields in rows of four, fewer where the window is narrow, problems under them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QScrollArea, QWidget

from coopdesk.core.language import Text
from coopdesk.core.problems import ERROR, CannotRead, Problem
from coopdesk.entities import Entity
from coopdesk.ui.context import Context
from coopdesk.ui.forms import editors
from coopdesk.ui.kit.choices import ManyField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import SectionTitle, column

COLUMNS = 4
WIDEST = 1100
# With less room than this for four or three columns there is one less.
_ROOM = ((COLUMNS, 740), (3, 520))


@dataclass(frozen=True)
class Section:
    """One part of a form: rows of field names; a name twice in a row takes two columns; "" leaves a gap."""

    name: str
    title: Text
    rows: tuple[tuple[str, ...], ...]

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for row in self.rows for name in row if name))


class Sheet(QWidget):
    """The fields of one register, arranged by hand in `sections`.

    `shown_only` are widgets for names that are no fields (a province, a number). Signals: `edited(name)` when the user
    changes a field, `left(name)` when a field is left, `entered(section)` when the focus comes into a section.
    """

    edited = Signal(str)
    left = Signal(str)
    entered = Signal(str)

    def __init__(
        self,
        context: Context,
        entity: type[Entity],
        sections: Sequence[Section],
        shown_only: Mapping[str, Labelled] | None = None,
    ) -> None:
        super().__init__()
        self.sections = tuple(sections)
        self._today = context.session.today
        arranged = {name for section in sections for name in section.fields}
        self.meanings = {name: meaning for name, meaning in entity.meanings().items() if name in arranged}
        self.fields: dict[str, Any] = {}
        self.labelled: dict[str, Labelled] = dict(shown_only or {})
        self._titles: dict[str, SectionTitle] = {}
        for name, meaning in self.meanings.items():
            field = self.fields[name] = editors.editor_for(meaning, context)
            self.labelled[name] = Labelled(str(meaning.label), field, meaning.required or meaning.complete)
            field.edited.connect(partial(self.edited.emit, name))
            field.left.connect(partial(self._on_left, name))
        QApplication.instance().focusChanged.connect(self._on_focus)
        self._grid = QGridLayout()
        self._columns = 0
        self._lay_out()

    # Values.

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show stored values as if they had always stood there."""
        for name, field in self.fields.items():
            editors.show(self.meanings[name], field, values.get(name))
            field.set_problem(None)

    def settle(self) -> None:
        """Finish what is being typed in the field that has the focus."""
        for field in self.fields.values():
            if field.hasFocus():
                field.settle()

    def read(self) -> tuple[dict[str, Any], list[Problem]]:
        """The values to store, and a problem for each field that can not be read."""
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        for name, field in self.fields.items():
            try:
                values[name] = editors.read(self.meanings[name], field)
            except CannotRead as error:
                problems.append(self.meanings[name].problem(error.code, error.text))
        return values, problems

    def state(self) -> dict[str, Any]:
        """What stands in every field, readable or not; equal states mean that nothing was changed."""
        return {name: editors.state(field) for name, field in self.fields.items()}

    def changed_since(self, before: Mapping[str, Any]) -> dict[str, Any]:
        """What stands in the fields that were changed since `before`."""
        return {name: now for name, now in self.state().items() if now != before[name]}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Put back what stood in the fields."""
        for name in self.fields:
            if name in kept:
                editors.restore(self.fields[name], kept[name])
                self.fields[name].leave()

    def follow(self, values: Mapping[str, Any], untouched: Mapping[str, Any]) -> dict[str, Any]:
        """Show stored values where nothing was typed over `untouched`; gives the state without what was typed."""
        typed = {name: kept for name, kept in self.state().items() if kept != untouched[name]}
        self.fill(values)
        stored = self.state()
        self.restore(typed)
        return stored

    # Problems.

    def show_problems(self, problems: Iterable[Problem]) -> list[str]:
        """Show each problem under its field, errors before warnings; gives the fields that block, in reading order."""
        found: dict[str, Problem] = {}
        for problem in problems:
            if problem.field not in found or problem.blocks:
                found[problem.field] = problem
        for name, field in self.fields.items():
            problem = found.get(name)
            field.set_problem(str(problem.text) if problem else None, problem.severity if problem else ERROR)
        return [name for name in self.order() if name in found and found[name].blocks]

    def blocking(self) -> list[str]:
        """The fields that show an error now, in reading order."""
        return [name for name in self.order() if self.fields[name].property("problem") == ERROR]

    def order(self) -> list[str]:
        return [name for section in self.sections for name in section.fields if name in self.fields]

    def go_to(self, name: str) -> None:
        """Give a field the focus and scroll to it."""
        self.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
        if area := self._scroll_area():
            area.ensureWidgetVisible(self.labelled[name], 0, 60)

    def go_to_section(self, name: str) -> None:
        """Give the first field of a section the focus, with its title in sight."""
        section = next(one for one in self.sections if one.name == name)
        self.fields[next(one for one in section.fields if one in self.fields)].setFocus(Qt.FocusReason.OtherFocusReason)
        if area := self._scroll_area():
            area.verticalScrollBar().setValue(self._titles[name].y() - 6)

    def next_problem(self) -> None:
        """Go to the next field that shows an error, round and round."""
        blocking = self.blocking()
        if not blocking:
            return
        order = self.order()
        here = next((at for at, name in enumerate(order) if self.fields[name].hasFocus()), -1)
        self.go_to(next((name for name in blocking if order.index(name) > here), blocking[0]))

    def next_section(self) -> None:
        """Go to the section after the one in which the focus stands, round and round."""
        names = [section.name for section in self.sections]
        here = names.index(self.section_of(self.focusWidget()))
        self.go_to_section(names[(here + 1) % len(names)])

    def section_of(self, widget: QWidget | None) -> str:
        """The section in which a widget stands; the first one for any other."""
        for section in self.sections:
            for name in section.fields:
                if name in self.fields and widget is not None and self.labelled[name].isAncestorOf(widget):
                    return section.name
        return self.sections[0].name

    def _on_left(self, name: str) -> None:
        """A field that is left and can be read is judged on its own; being empty is judged by saving only."""
        meaning, field = self.meanings[name], self.fields[name]
        try:
            value = editors.read(meaning, field)
        except CannotRead:
            pass
        else:
            if value is None and meaning.required and field.problem():
                # Walking past a required field does not fill it.
                self.left.emit(name)
                return
            faults = [] if value is None else list(meaning.problems(value, self._today))
            worst = next((one for one in faults if one.blocks), faults[0] if faults else None)
            field.set_problem(str(worst.text) if worst else None, worst.severity if worst else ERROR)
        self.left.emit(name)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.entered.emit(self.section_of(now))

    def _scroll_area(self) -> QScrollArea | None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(next((columns for columns, room in _ROOM if self.width() >= room), 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        self.setMaximumWidth(WIDEST)
        for section in self.sections:
            self._titles[section.name] = SectionTitle(str(section.title))
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._arrange(COLUMNS)
        self.setLayout(column(self._grid, None, spacing=2, margins=(16, 4, 16, 12)))
        previous = None
        for name in self.order():
            if previous is not None:
                QWidget.setTabOrder(self.fields[previous], self.fields[name])
            previous = name

    def _arrange(self, columns: int) -> None:
        """Stand everything in so many columns; the order of reading stays that of the sections."""
        if columns == self._columns:
            return
        for at in range(max(columns, self._columns)):
            self._grid.setColumnStretch(at, int(at < columns))
        self._columns = columns
        line = 0
        for section in self.sections:
            self._grid.addWidget(self._titles[section.name], line, 0, 1, columns)
            line += 1
            for row, at, span, name in _places(section.rows, columns):
                self._grid.addWidget(self.labelled[name], line + row, at, 1, span)
                last = line + row
            line = last + 1
        for field in self.fields.values():
            if isinstance(field, ManyField):
                field.set_columns(columns)


def _places(rows: Sequence[tuple[str, ...]], columns: int) -> Iterator[tuple[int, int, int, str]]:
    """(row, column, width, name) of every field of a section; with fewer than four columns the rows run together."""
    line = at = 0
    for names in rows:
        if columns == COLUMNS:
            line, at = (line + 1 if at else line), 0
        for name in dict.fromkeys(names):
            span = min(names.count(name), columns)
            if at + span > columns:
                line, at = line + 1, 0
            if name:
                yield line, at, span, name
            if name or columns == COLUMNS:
                at += span
