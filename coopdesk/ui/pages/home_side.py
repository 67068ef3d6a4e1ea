"""The side of the home page: the appointments of the week, and who came to the register, by month or by place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from coopdesk.core import days
from coopdesk.core.formats import show_count
from coopdesk.core.geography import geography
from coopdesk.core.language import code
from coopdesk.operations.due import Due
from coopdesk.operations.figures import Figures
from coopdesk.ui.kit.agenda import Agenda, Entry
from coopdesk.ui.kit.buttons import Button, Chip
from coopdesk.ui.kit.charts import Bar, BarChart, HBarChart
from coopdesk.ui.kit.panels import Card, EmptyState, Rule, column, row
from coopdesk.ui.kit.text import ElidedLabel, Label
from coopdesk.ui.pages import due_words
from coopdesk.ui.pages import home_words as words
from coopdesk.ui.pages.waiting import Waiting

_WAITING, _SHOWN, _EMPTY = range(3)
# The places of the two halves of the card.
_WEEK, _CHART = 0, 3
# So many places have room beside each other's names, and so many appointments above the chart.
PLACES, APPOINTMENTS = 5, 4


class SideCard(Card):
    """Signals: `open_due(Due)`, `open_month(YYYY-MM)`, `open_place(code)`, `new_person()`."""

    open_due = Signal(object)
    open_month = Signal(str)
    open_place = Signal(str)
    new_person = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(margins=(16, 10, 16, 12), spacing=4)
        self._today = today
        self._week: Sequence[Due] = ()
        self.agenda = Agenda(str(due_words.WEEK_TITLE))
        self.agenda.pressed.connect(lambda place: self.open_due.emit(self._week[place]))
        self._free, self._more = Label("", 9, tone="muted"), Label("", 8.5, tone="muted")
        self.months = BarChart(str(words.MONTHLY), show_value=_written)
        self.places = HBarChart(str(words.BY_COMMUNE), show_value=_written)
        self.months.clicked.connect(self.open_month)
        self.places.clicked.connect(self.open_place)
        self.first_button = Button(str(words.NEW_PERSON), "plus")
        self.first_button.clicked.connect(self.new_person)
        self.place_chip = Chip(str(words.BY_PLACE))
        self._chart_title = ElidedLabel(str(words.MONTHLY), 9.5, bold=True)
        self._by_commune = True
        self._charts = QStackedWidget()
        self._month_place = _place(self.months, EmptyState(str(words.NOBODY), self.first_button))
        self._place_place = _place(self.places, EmptyState(str(words.NO_PLACE)))
        self._lay_out()

    def show_week(self, found: Sequence[Due]) -> None:
        """The appointments of the days to come, a course by the next of its days; terms stand in the list."""
        kept = _once([one for one in found if not one.is_term and not one.done])
        self._week = kept[:APPOINTMENTS]
        entries = [
            Entry(due_words.titled(one), due_words.when(one, self._today), due_words.COLOURS[one.nature])
            for one in self._week
        ]
        self.agenda.show_entries(entries)
        self.agenda.setVisible(bool(entries))
        self._free.show_text(str(due_words.FREE_WEEK))
        self._free.setVisible(not entries)
        more = len(kept) - len(entries)
        self._more.show_text(str(due_words.MORE.counted(more)) if more else "")
        self._more.setVisible(bool(more))

    def show_figures(self, found: Figures) -> None:
        """Who came in each month, and from where."""
        language, names = code(), geography()
        months = [Bar(month, days.month_name(int(month[5:]), language), count) for month, count in found.months]
        self.months.show_bars(months)
        self._month_place.setCurrentIndex(_SHOWN if found.people else _EMPTY)
        fullest = found.places[:PLACES]
        self.places.show_bars([Bar(place, names.name(place, language), count) for place, count in fullest])
        self._place_place.setCurrentIndex(_SHOWN if fullest else _EMPTY)
        self._by_commune = found.place_filter == "commune"
        self._turn()

    def set_wide(self, wide: bool) -> None:
        """The week beside the chart where there is room, else above it."""
        self._halves.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._halves.setSpacing(16 if wide else 4)
        self._halves.setStretch(_WEEK, int(wide))
        self._halves.setStretch(_CHART, 1)
        self._rule.setVisible(not wide)
        self._upright.setVisible(wide)

    def _turn(self) -> None:
        by_place = self.place_chip.isChecked()
        self._charts.setCurrentIndex(int(by_place))
        place_title = words.BY_COMMUNE if self._by_commune else words.BY_PROVINCE
        self._chart_title.show_text(str(place_title if by_place else words.MONTHLY))

    def _lay_out(self) -> None:
        self.place_chip.toggled.connect(self._turn)
        for chart in (self._month_place, self._place_place):
            self._charts.addWidget(chart)
        week = column(Label(str(due_words.WEEK_TITLE), 10.5, bold=True), spacing=4)
        for part in (self.agenda, self._free, self._more):
            week.addWidget(part)
        week.addStretch(1)
        head = row(spacing=8)
        head.addWidget(self._chart_title, 1)
        head.addWidget(self.place_chip)
        chart = column(head, spacing=4)
        chart.addWidget(self._charts, 1)
        self._rule, self._upright = Rule(), Rule(standing=True)
        self._halves = row(spacing=4)
        self._halves.addLayout(week)
        self._halves.addWidget(self._rule)
        self._halves.addWidget(self._upright)
        self._halves.addLayout(chart)
        self.body.addLayout(self._halves, 1)
        self.set_wide(False)
        self._more.hide()


def _once(found: Sequence[Due]) -> list[Due]:
    """The first thing of each record."""
    first: dict[tuple[str, int], Due] = {}
    for one in found:
        first.setdefault((one.kind, one.record_id), one)
    return list(first.values())


def _place(shown: QWidget, empty: QWidget) -> QStackedWidget:
    """Where bars wait until something can be shown, or its emptiness."""
    place = QStackedWidget()
    for content in (Waiting(), shown, empty):
        place.addWidget(content)
    return place


def _written(value: float) -> str:
    return show_count(int(value), code())
