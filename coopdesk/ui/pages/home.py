"""The first page: key figures, the month, what is due and to be checked, the week; each leads to its records."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from coopdesk.core import days
from coopdesk.core.formats import show_count, show_percent
from coopdesk.core.language import code
from coopdesk.core.money import show_amount
from coopdesk.operations import attention
from coopdesk.operations.attention import Attention, attention_of
from coopdesk.operations.due import Due, Outlook, outlook_of
from coopdesk.operations.figures import Behind, Figures, figures_of, registered_in
from coopdesk.operations.session import Changes
from coopdesk.ui.context import COUNTS, Context
from coopdesk.ui.jobs import Job
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.panels import KeyFigure, PageHeader, Scrolled, column, row
from coopdesk.ui.pages import due_words
from coopdesk.ui.pages import home_words as words
from coopdesk.ui.pages.home_attention import AttentionCard
from coopdesk.ui.pages.home_month import MonthCard
from coopdesk.ui.pages.home_side import SideCard
from coopdesk.ui.paper import opening

# Under this width the side goes under the list.
NARROW, _SIDE = 1050, 308
# Then the page is longer than the window: so much of the list and of the side is in sight.
_LIST_TALL, _SIDE_TALL = 380, 260


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
        self._stale, self._wants_list = True, False
        self._jobs: list[Job] = []
        self._place_filter = "commune"
        self._grants: tuple[int, ...] = ()
        today = context.session.today
        self.month, self.attention, self.side = MonthCard(context), AttentionCard(today), SideCard(today)
        self._make_figures(today)
        self._lay_out(today)
        self._connect()

    def refresh(self) -> None:
        """Count again; what stands there stays until the new figures are known."""
        self._stale = False
        for job in self._jobs:
            job.cancel()
        today, ask = self.context.session.today, self.context.in_background
        week = today + timedelta(days=due_words.WEEK - 1)
        month = self.month.in_sight()
        # The figures first: they are there in an instant, whatever the suspicions take.
        self._jobs = [
            ask(figures_of, done=self._show_figures, lane=COUNTS),
            ask(outlook_of, (today, week), month, done=partial(self._show_outlook, month[0]), lane=COUNTS),
            ask(attention_of, done=self.attention.show_reasons, lane=COUNTS),
        ]

    def focus_list(self) -> None:
        """What is due, as soon as it is known; the first figure where nothing is."""
        if not self.attention.focus_list():
            self._wants_list = self.attention.is_waiting()
            self.figures["people"].setFocus(Qt.FocusReason.OtherFocusReason)

    def print_week(self) -> None:
        """Show what needs attention and the appointments of the week in the preview."""
        opening.show_week(self, self.context)

    # What was counted.

    def _show_figures(self, found: Figures) -> None:
        language = code()

        def count(number: int) -> str:
            return show_count(number, language)

        shares = {
            name: words.SHARE.filled(share=show_percent(number, found.people, language))
            for name, number in (("women", found.women), ("disabled", found.disabled))
        }
        paid = words.OF_PAYABLE.filled(share=show_percent(found.paid, found.payable, language))
        shown = {
            "people": (count(found.people), words.MORE_NOW.filled(count=count(found.registered_now))),
            "women": (count(found.women), shares["women"]),
            "disabled": (count(found.disabled), shares["disabled"]),
            "organisations": (count(found.organisations), words.CREATED.filled(count=count(found.created))),
            "paid": (show_amount(found.paid, language, centimes_shown=False), paid),
        }
        for name, (value, note) in shown.items():
            self.figures[name].show_value(value, str(note))
        self._place_filter, self._grants = found.place_filter, found.grants
        self.side.show_figures(found)

    def _show_outlook(self, month: date, found: Outlook) -> None:
        self.attention.show_due(found.due)
        self.side.show_week(found.week)
        self.month.show_things(month, found.month)
        # Whoever went elsewhere in the meantime is not called back.
        if self._wants_list and self.figures["people"].hasFocus():
            self.attention.focus_list()
        self._wants_list = False

    # Where it leads.

    def _open_figure(self, name: str) -> None:
        paid = {"only": self._grants, "behind": self.figures["paid"].name.shown_text()}
        filters = {"women": {"sex": "f"}, "disabled": {"has_disability": "yes"}, "paid": paid}
        kind = {"organisations": "organisation", "paid": "grant"}.get(name, "beneficiary")
        self.open_list.emit(kind, filters.get(name, {}))

    def _open_month(self, month: str) -> None:
        self.context.in_background(registered_in, month, done=partial(self._open_behind, words.registered_in(month)))

    def _open_behind(self, figure: str, behind: Behind) -> None:
        named = {"behind": figure} if "only" in behind.filters else {}
        self.open_list.emit(behind.kind, {**behind.filters, **named})

    def _open_place(self, place: str) -> None:
        self.open_list.emit("beneficiary", {self._place_filter: place})

    def _open_due(self, one: Due) -> None:
        self.open_record.emit(one.kind, one.record_id)

    def _open_reason(self, one: Attention) -> None:
        if one.why != attention.DRAFT:
            self._open_behind(words.sentence(one), one.behind)
        elif one.record_id is None:
            self.new_record.emit(one.behind.kind)
        else:
            self.open_record.emit(one.behind.kind, one.record_id)

    def _show_day(self, day: date | None, things: tuple[Due, ...]) -> None:
        self.attention.show_day(day, things)
        if day is not None:
            self.attention.focus_list()

    # Events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.month.strip.picked is not None:
            self.month.free_day()
            self.attention.show_day(None)
            self.month.strip.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._below.setDirection(way)
        self.side.set_wide(narrow)
        self.side.setMinimumHeight(_SIDE_TALL if narrow else 0)
        self.attention.setMinimumHeight(_LIST_TALL if narrow else 0)
        self.side.setFixedWidth(_SIDE) if not narrow else self.side.setMaximumWidth(16_777_215)

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    # Putting it together.

    def _make_figures(self, today: date) -> None:
        names = {
            "people": words.PEOPLE,
            "women": words.WOMEN,
            "disabled": words.DISABLED,
            "organisations": words.ORGANISATIONS,
            "paid": words.PAID.filled(year=today.year),
        }
        self.figures = {name: KeyFigure(str(label), "…") for name, label in names.items()}
        for name, figure in self.figures.items():
            figure.pressed.connect(partial(self._open_figure, name))

    def _connect(self) -> None:
        self.context.changed.connect(self._on_changed)
        self.month.day_chosen.connect(self._show_day)
        self.attention.day_freed.connect(self.month.free_day)
        self.attention.open_due.connect(self._open_due)
        self.attention.open_reason.connect(self._open_reason)
        self.side.open_due.connect(self._open_due)
        self.side.open_month.connect(self._open_month)
        self.side.open_place.connect(self._open_place)
        self.side.new_person.connect(self.new_person)

    def _lay_out(self, today: date) -> None:
        prints = Button(str(words.PRINT), "printer")
        prints.clicked.connect(self.print_week)
        keys.bind(self, {"Ctrl+P": self.print_week})
        new = Button(str(words.NEW_PERSON), "plus", kind=PRIMARY)
        new.clicked.connect(self.new_person)
        self.header = PageHeader(str(words.TITLE), days.long_day(today, code()), actions=(prints, new))
        figures = row(spacing=12)
        for figure in self.figures.values():
            figures.addWidget(figure, 1)
        self._below = row(spacing=12)
        self._below.addWidget(self.attention, 1)
        self._below.addWidget(self.side)
        whole = column(figures, self.month, spacing=12, margins=(20, 14, 20, 14))
        whole.addLayout(self._below, 1)
        content = QWidget()
        content.setLayout(whole)
        self.setLayout(column(self.header, spacing=0))
        self.layout().addWidget(Scrolled(content), 1)
