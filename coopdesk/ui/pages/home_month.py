"""The card of the month on the home page: its days, what they hold, and the way to the other months."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from coopdesk.core import days
from coopdesk.core.language import code, listed
from coopdesk.operations.due import Due, calendar_of
from coopdesk.ui.context import Context
from coopdesk.ui.jobs import Job
from coopdesk.ui.kit import theme
from coopdesk.ui.kit.buttons import Button, icon_button
from coopdesk.ui.kit.month_strip import MonthStrip
from coopdesk.ui.kit.panels import Card, row
from coopdesk.ui.kit.text import Label
from coopdesk.ui.pages import due_words as words


class MonthCard(Card):
    """`day_chosen(day, things)` is sent with what a day holds; the same day again, or Esc, gives it free (None)."""

    day_chosen = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__(margins=(16, 8, 16, 8), spacing=4)
        self._context = context
        self._today = context.session.today
        self._days: dict[date, list[Due]] = {}
        self._job: Job | None = None
        self.strip = MonthStrip(self._today, self._describe)
        self.strip.chosen.connect(self._choose)
        self.strip.month_wanted.connect(self.step)
        self._title, self._note = Label("", 12, bold=True), Label("", 9, tone="muted")
        self.before, self.after = icon_button("chevron-back", ""), icon_button("chevron-next", "")
        self.today_button = Button(str(words.TODAY), small=True)
        self._lay_out()
        self._show_title()

    def in_sight(self) -> tuple[date, date]:
        """The first and the last day shown."""
        return self.strip.days[0], self.strip.days[-1]

    def show_things(self, month: date, found: Sequence[Due]) -> None:
        """Show what the days of a month hold, unless another month came in sight meanwhile."""
        if month == self.strip.days[0]:
            self._show(found)

    def step(self, months: int) -> None:
        """Go to the month so many after (before, if negative) the one in sight."""
        self.go_to(days.months_after(self.strip.days[0], months) if months > 0 else self._end_before(months))

    def go_to(self, day: date) -> None:
        """Show the month of a day and put the keyboard on it."""
        is_other = self.strip.days[0] != day.replace(day=1)
        self.strip.show_month(day)
        if is_other:
            self._days = {}
            self._show_title()
            self._read()

    def free_day(self) -> None:
        """No day is chosen any more."""
        self.strip.show_picked(None)

    def _end_before(self, months: int) -> date:
        return days.month_days(days.months_after(self.strip.days[0], months))[-1]

    def _read(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._context.in_background(calendar_of, *self.in_sight(), done=self._show)

    def _show(self, found: Sequence[Due]) -> None:
        self._days = {}
        for one in found:
            self._days.setdefault(one.day, []).append(one)
        self.strip.show_dots({day: _colours(things) for day, things in self._days.items()})
        self._show_title(words.held(list(found)))

    def _show_title(self, note: str = "") -> None:
        first, language = self.strip.days[0], code()
        title = f"{days.month_name(first.month, language)} {first.year}"
        self._title.show_text(title)
        self._note.show_text(note)
        self.strip.setAccessibleName(f"{words.THE_MONTH} {title}")

    def _describe(self, day: date) -> str:
        things = self._days.get(day, [])
        return listed(filter(None, (days.long_day(day, code()), words.held(things))))

    def _choose(self, day: date) -> None:
        if self.strip.picked == day:
            self.free_day()
            self.day_chosen.emit(None, ())
        else:
            self.strip.show_picked(day)
            self.day_chosen.emit(day, tuple(self._days.get(day, ())))

    def _lay_out(self) -> None:
        for button, name, months in ((self.before, words.MONTH_BEFORE, -1), (self.after, words.MONTH_AFTER, 1)):
            button.setAccessibleName(str(name))
            button.setToolTip(str(name))
            button.setFixedSize(28, 28)
            button.TALL = 28
            button.clicked.connect(lambda _on, months=months: self.step(months))
        self.today_button.clicked.connect(lambda: self.go_to(self._today))
        legend = row(spacing=6)
        for nature, colour in words.COLOURS.items():
            legend.addWidget(_Dot(colour))
            legend.addWidget(Label(str(words.LEGEND[nature]), 8.5, tone="muted"))
            legend.addSpacing(12)
        legend.addStretch(1)
        self.body.addLayout(row(self._title, self._note, None, self.today_button, self.before, self.after, spacing=8))
        self.body.addWidget(self.strip)
        self.body.addLayout(legend)


class _Dot(QWidget):
    """The mark of a legend, as it stands under the days."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(10, 10)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.current().colour(self._colour))
        painter.setPen(theme.current().colour(self._colour))
        painter.drawEllipse(QRectF(2, 2, 6, 6))


def _colours(things: Iterable[Due]) -> tuple[str, ...]:
    return tuple(words.COLOURS[one.nature] for one in things)
