"""One dated figure: its value, the day from which it holds, and every value it had."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coopdesk.core import days
from coopdesk.core.formats import isolate
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotRead, Invalid
from coopdesk.operations import settings
from coopdesk.ui.context import Context
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.choices import ManyField
from coopdesk.ui.kit.fields import AmountField, CountField, DateField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.marks import Pill
from coopdesk.ui.kit.panels import Card, Scrolled, SectionTitle, column, row
from coopdesk.ui.kit.text import ElidedLabel, Label
from coopdesk.ui.pages import figure_words as words
from coopdesk.ui.pages.points_field import PointsField

_VALUE, _FROM = mark("Setting", "Value"), mark("Setting", "Holds from")
_FROM_HINT = mark("Setting", "A figure at a date uses the value in force on that date")
_SAVE = mark("Setting", "Save the value")
_HISTORY = mark("Setting", "Values so far")
_AT_FIRST = mark("Setting", "At first")
_NOW, _LATER = mark("Setting", "In force"), mark("Setting", "To come")
_REQUIRED = mark("Problem", "This field is required")


class FigureEditor(Card):
    """`saved(key)` is sent after another value was kept."""

    saved = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(" ", margins=(8, 10, 8, 12))
        self.title.setContentsMargins(8, 0, 8, 0)
        self._context, self.key, self.is_dirty = context, "", False
        self.value: Labelled | None = None
        self.since = Labelled(str(_FROM), self._date_field(), required=True, hint=str(_FROM_HINT))
        self.save_button = Button(str(_SAVE), "check", kind=PRIMARY)
        self.save_button.clicked.connect(self.keep)
        self._fields = column(spacing=8)
        self._history = column(spacing=4)
        content = QWidget()
        history = SectionTitle(str(_HISTORY))
        parts = (self._fields, self.since, row(self.save_button, None), history, self._history, None)
        content.setLayout(column(*parts, spacing=10, margins=(8, 0, 8, 0)))
        self.body.addWidget(Scrolled(content), 1)

    def show_figure(self, key: str) -> None:
        """Show a figure as it is today."""
        self.key, self.is_dirty = key, False
        figure = settings.FIGURES[key]
        self.title.show_text(str(figure.label))
        if self.value is not None:
            self._fields.removeWidget(self.value)
            _drop(self.value)
        self.value = Labelled(str(_VALUE), _field_for(key))
        self.value.field.set_value(self._context.ask(settings.value_on, key))
        self.value.field.edited.connect(self._on_edited)
        self._fields.addWidget(self.value)
        # Made last, it would be the last stop of Tab too.
        self.setTabOrder(_last_stop(self.value.field), self.since.field)
        self.setTabOrder(self.since.field, self.save_button)
        self.since.field.set_value(self._context.session.today.isoformat())
        self.since.set_problem(None)
        self.show_history()

    def show_history(self) -> None:
        """Every value of the figure, the latest first."""
        while self._history.count():
            _drop(self._history.takeAt(0).widget())
        today = self._context.session.today.isoformat()
        rows = self._context.ask(settings.history, self.key)
        in_force = max((since for since, _value in rows if since <= today), default="")
        for since, value in reversed(rows):
            pill = _pill(since, today, in_force)
            self._history.addWidget(self._line(isolate(days.show_day(since)), value, pill))
        first = settings.FIGURES[self.key].default
        self._history.addWidget(self._line(str(_AT_FIRST), first, None if in_force else Pill(str(_NOW), "green")))

    def keep(self) -> bool:
        """Keep the value from its day on; False when something in the fields is wrong."""
        value, since = self._read(self.value), self._read(self.since)
        if value is None or since is None:
            return False
        if isinstance(value, tuple):
            value = list(value)
        try:
            self._context.do(settings.set_value, self.key, value, date.fromisoformat(since))
        except Invalid as invalid:
            self.value.set_problem(str(invalid))
            self.value.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        self.is_dirty = False
        self.show_history()
        self.saved.emit(self.key)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _read(self, labelled: Labelled) -> Any:
        try:
            value = labelled.field.value()
            problem = str(_REQUIRED) if value is None else None
        except CannotRead as cannot:
            value, problem = None, str(cannot)
        labelled.set_problem(problem)
        if problem:
            labelled.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return value

    def _on_edited(self) -> None:
        self.is_dirty = True
        self.value.set_problem(None)

    def _date_field(self) -> DateField:
        field = DateField(lambda: self._context.session.today)
        field.edited.connect(lambda: self.since.set_problem(None))
        return field

    def _line(self, since: str, value: Any, pill: Pill | None) -> QWidget:
        line = QWidget()
        when = Label(since, 9, tone="muted")
        when.setFixedWidth(92)
        shown = ElidedLabel(words.shown(self.key, value), 9.5)
        line.setLayout(row(when, shown, *((pill,) if pill else ()), spacing=8))
        line.layout().setStretch(1, 1)
        return line


def _last_stop(field: QWidget) -> QWidget:
    stops = [part for part in field.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return stops[-1] if stops else field


def _drop(widget: QWidget) -> None:
    # It lives until Qt is back in its loop, and would be painted over what takes its place.
    widget.hide()
    widget.deleteLater()


def _pill(since: str, today: str, in_force: str) -> Pill | None:
    if since > today:
        return Pill(str(_LATER), "amber")
    return Pill(str(_NOW), "green") if since == in_force else None


def _field_for(key: str) -> QWidget:
    if key in words.CODES:
        return ManyField([(item.code, str(item.label)) for item in words.CODES[key]], columns=2)
    if key in words.AMOUNTS:
        return AmountField()
    if key in words.DECIMALS:
        return words.DecimalField()
    default = settings.FIGURES[key].default
    if isinstance(default, dict):
        return PointsField(words.parts_of(key, default), words.labels_of(key))
    return CountField()
