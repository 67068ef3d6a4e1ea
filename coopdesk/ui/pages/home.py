"""The first page: the key figures, what waits for the office, who came and from where; each leads to its list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from coopdesk.core import days
from coopdesk.core.formats import show_count, show_percent
from coopdesk.core.geography import geography
from coopdesk.core.language import code
from coopdesk.operations import attention
from coopdesk.operations.attention import Attention, attention_of
from coopdesk.operations.figures import Behind, Figures, figures_of, registered_in
from coopdesk.operations.session import Changes
from coopdesk.ui.context import COUNTS, Context
from coopdesk.ui.jobs import Job
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.charts import Bar, BarChart, HBarChart
from coopdesk.ui.kit.marks import Picture
from coopdesk.ui.kit.panels import Card, EmptyState, KeyFigure, PageHeader, column, row
from coopdesk.ui.kit.text import Label
from coopdesk.ui.pages import home_words as words
from coopdesk.ui.pages.attention_table import AttentionTable
from coopdesk.ui.pages.waiting import Waiting

_WAITING, _SHOWN, _EMPTY = range(3)
# So many places have room beside each other's names.
PLACES = 6


class HomePage(QWidget):
    """The desk at a glance.

    Signals: `open_list(kind, filters by name)`, `open_record(kind, id)`, `new_record(kind)`, `new_person()`.
    """

    open_list = Signal(str, object)
    open_record = Signal(str, int)
    new_record = Signal(str)
    new_person = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.name = context, "home"
        self._stale = True
        self._jobs: list[Job] = []
        self._running_month, self._place_filter = "", "commune"
        self._make_figures()
        self._make_attention()
        self._make_charts()
        self._lay_out()
        context.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Count again; what stands there stays until the new figures are known."""
        self._stale = False
        for job in self._jobs:
            job.cancel()
        # The figures first: they are there in an instant, whatever the suspicions take.
        self._jobs = [
            self.context.in_background(figures_of, done=self._show_figures, lane=COUNTS),
            self.context.in_background(attention_of, done=self._show_attention, lane=COUNTS),
        ]

    def focus_list(self) -> None:
        """What waits; the first figure where nothing does."""
        waiting = self.attention.waiting.rowCount() or self._attention_place.currentIndex() == _WAITING
        goal = self.attention if waiting else self.figures["people"]
        goal.setFocus(Qt.FocusReason.OtherFocusReason)

    # What was counted.

    def _show_figures(self, found: Figures) -> None:
        language = code()

        def count(number: int) -> str:
            return show_count(number, language)

        before, now = found.months[-2:]
        month = days.month_name(int(before[0][5:]), language)
        last = words.LAST_MONTH.filled(count=count(before[1]), month=month)
        shares = {
            name: words.SHARE.filled(share=show_percent(number, found.people, language))
            for name, number in (("women", found.women), ("disabled", found.disabled))
        }
        shown = {
            "people": (found.people, words.COMPLETE.filled(count=count(found.complete))),
            "women": (found.women, shares["women"]),
            "disabled": (found.disabled, shares["disabled"]),
            "organisations": (found.organisations, words.CREATED.filled(count=count(found.created))),
            "registered_now": (now[1], last),
        }
        for name, (value, note) in shown.items():
            self.figures[name].show_value(count(value), str(note))
        self._show_months(found)
        self._show_places(found)

    def _show_months(self, found: Figures) -> None:
        language = code()
        bars = [Bar(month, days.month_name(int(month[5:]), language), count) for month, count in found.months]
        self._running_month = found.months[-1][0]
        self.months.show_bars(bars)
        self._months_place.setCurrentIndex(_SHOWN if found.people else _EMPTY)

    def _show_places(self, found: Figures) -> None:
        language, names = code(), geography()
        self._place_filter = found.place_filter
        fullest = found.places[:PLACES]
        self.places.show_bars([Bar(place, names.name(place, language), count) for place, count in fullest])
        self._places_place.setCurrentIndex(_SHOWN if fullest else _EMPTY)
        by_commune = found.place_filter == "commune"
        self._places_card.title.show_text(str(words.BY_COMMUNE if by_commune else words.BY_PROVINCE))
        more = len(found.places) > len(fullest)
        counts = {"shown": len(fullest), "count": show_count(len(found.places), language)}
        self._places_note.show_text(str(words.FIRST_OF.filled(**counts)) if more else "")

    def _show_attention(self, found: Sequence[Attention]) -> None:
        had_focus = self.attention.hasFocus()
        self.attention.show_rows(found)
        self._attention_place.setCurrentIndex(_SHOWN if found else _EMPTY)
        if had_focus:
            self.focus_list()
            if found and self.attention.current_row() < 0:
                self.attention.go_to(0)

    # Where it leads.

    def _open_figure(self, name: str) -> None:
        if name == "registered_now":
            self._open_month(self._running_month)
        else:
            filters = {"women": {"sex": "f"}, "disabled": {"has_disability": "yes"}}
            self.open_list.emit("organisation" if name == "organisations" else "beneficiary", filters.get(name, {}))

    def _open_month(self, month: str) -> None:
        if month:
            self.context.in_background(registered_in, month, done=self._open_behind)

    def _open_behind(self, behind: Behind) -> None:
        self.open_list.emit(behind.kind, dict(behind.filters))

    def _open_place(self, place: str) -> None:
        self.open_list.emit("beneficiary", {self._place_filter: place})

    def _open_waiting(self, at: int) -> None:
        one = self.attention.waiting.rows[at]
        if one.why != attention.DRAFT:
            self._open_behind(one.behind)
        elif one.record_id is None:
            self.new_record.emit(one.behind.kind)
        else:
            self.open_record.emit(one.behind.kind, one.record_id)

    # Events.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    # Putting it together.

    def _make_figures(self) -> None:
        names = {
            "people": words.PEOPLE,
            "women": words.WOMEN,
            "disabled": words.DISABLED,
            "organisations": words.ORGANISATIONS,
            "registered_now": words.THIS_MONTH,
        }
        self.figures = {name: KeyFigure(str(label), "…") for name, label in names.items()}
        for name, figure in self.figures.items():
            figure.pressed.connect(lambda name=name: self._open_figure(name))

    def _make_attention(self) -> None:
        self.attention = AttentionTable()
        self.attention.opened.connect(self._open_waiting)
        self.attention.clicked.connect(lambda index: self._open_waiting(index.row()))
        self._attention_place = _place(self.attention, _all_well())

    def _make_charts(self) -> None:
        self.months = BarChart(str(words.MONTHLY), show_value=_written, axis=True)
        self.places = HBarChart(str(words.BY_COMMUNE), show_value=_written)
        self.months.clicked.connect(self._open_month)
        self.places.clicked.connect(self._open_place)
        self.first_button = Button(str(words.NEW_PERSON), "plus")
        self.first_button.clicked.connect(self.new_person)
        self._months_place = _place(self.months, EmptyState(str(words.NOBODY), self.first_button))
        self._places_place = _place(self.places, EmptyState(str(words.NO_PLACE)))

    def _lay_out(self) -> None:
        new = Button(str(words.NEW_PERSON), "plus", kind=PRIMARY)
        new.clicked.connect(self.new_person)
        self.header = PageHeader(str(words.TITLE), days.long_day(self.context.session.today, code()), actions=(new,))
        figures = row(spacing=12)
        for figure in self.figures.values():
            figures.addWidget(figure, 1)
        waiting = Card(str(words.ATTENTION), margins=(1, 10, 1, 8), spacing=4)
        waiting.title.setContentsMargins(15, 0, 15, 0)
        waiting.body.addWidget(self._attention_place)
        months = Card(str(words.MONTHLY))
        months.body.addWidget(self._months_place, 1)
        self._places_card = Card(str(words.BY_COMMUNE))
        self._places_note = Label("", 8.5, tone="muted")
        self._places_card.body.addWidget(self._places_place, 1)
        self._places_card.body.addWidget(self._places_note)
        charts = row(spacing=12)
        for card in (months, self._places_card):
            charts.addWidget(card, 1)
        whole = column(figures, waiting, spacing=12, margins=(20, 14, 20, 14))
        whole.addLayout(charts, 1)
        self.setLayout(column(self.header, whole, spacing=0))
        self.layout().setStretch(1, 1)


def _place(shown: QWidget, empty: QWidget) -> QStackedWidget:
    """Where bars wait until something can be shown, or its emptiness."""
    place = QStackedWidget()
    for content in (Waiting(), shown, empty):
        place.addWidget(content)
    return place


def _all_well() -> QWidget:
    sentence = Label(str(words.NOTHING_WAITS), 12, bold=True, tone="prim")
    line = row(None, Picture("check", "prim", 22), sentence, None)
    content = QWidget()
    content.setLayout(column(None, line, None, margins=(20, 32, 20, 32)))
    content.setAccessibleName(str(words.NOTHING_WAITS))
    return content


def _written(value: float) -> str:
    return show_count(int(value), code())
