"""The tabs of a person: the sheet, the life cycle with its steps, and the whole story; made when first looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coopdesk.core.language import mark
from coopdesk.entities import File
from coopdesk.ui.context import Context
from coopdesk.ui.forms.life_cycle_panel import LifeCyclePanel
from coopdesk.ui.forms.steps_tab import StepsTab
from coopdesk.ui.forms.story_tab import StoryTab
from coopdesk.ui.kit.buttons import Tab
from coopdesk.ui.kit.panels import Banner, Card, Ground, column

_TABS = (mark("Person", "Sheet"), mark("Person", "Life cycle"), mark("Person", "Time line"))
SHEET, LIFE, STORY = range(3)


class LifeCyclePage(Ground):
    """Where a file stands, what may follow under which conditions, and every step taken. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.stages, self.steps = LifeCyclePanel(context), StepsTab(context)
        self.stages.recorded.connect(self.changed)
        self.steps.changed.connect(self.changed)
        self.refusal = Banner("red", "", icon="alert")
        for part in (self.stages, self.steps):
            part.refused.connect(self._tell_refusal)
        card = Card(margins=(1, 4, 1, 4))
        card.body.addWidget(self.steps)
        whole = column(self.refusal, self.stages, spacing=10, margins=(20, 12, 20, 12))
        whole.addWidget(card, 1)
        self.setLayout(whole)

    def show_of(self, record: File) -> None:
        """Show where a file stands now."""
        self.refusal.hide()
        self.stages.show_file(record)
        self.steps.show_of(record)

    def is_changed(self) -> bool:
        """Whether a step or its taking back was begun."""
        return self.stages.is_changed() or self.steps.is_changed()

    def _tell_refusal(self, sentence: str) -> None:
        self.refusal.show_sentence(sentence)
        self.refusal.show()


class StoryPage(Ground):
    """The time line in a card. Signal: `open_record(kind, id)`."""

    open_record = Signal(str, int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.story = StoryTab(context)
        self.story.open_record.connect(self.open_record)
        card = Card(margins=(1, 4, 1, 4))
        card.body.addWidget(self.story)
        self.setLayout(column(card, margins=(20, 12, 20, 12)))

    def show_of(self, record: File) -> None:
        self.story.show_of(record)


class PersonPlaces(QObject):
    """Signals: `changed()` after a step, `open_record(kind, id)`; `went(place)` when a tab is chosen."""

    changed = Signal()
    open_record = Signal(str, int)
    went = Signal(int)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.tabs = [Tab(str(title)) for title in _TABS]
        self.pages: dict[int, Any] = {}
        self.place = SHEET
        for place, tab in enumerate(self.tabs):
            tab.clicked.connect(partial(self.went.emit, place))
        self.tabs[SHEET].setChecked(True)

    def show_place(self, place: int, record: File, stack: QStackedWidget) -> None:
        """Show a page other than the sheet in the stack of a form."""
        if place not in self.pages:
            page = self.pages[place] = self._made(place)
            stack.addWidget(page)
        self.pages[place].show_of(record)
        stack.setCurrentWidget(self.pages[place])
        self.mark_place(place)

    def mark_place(self, place: int) -> None:
        """Underline the tab of what is in sight."""
        self.place = place
        self.tabs[place].setChecked(True)

    def is_changed(self) -> bool:
        """Whether something was begun in the life cycle that was not recorded; the story only shows."""
        return LIFE in self.pages and self.pages[LIFE].is_changed()

    def show_tabs(self, shown: bool) -> None:
        """A person that was never saved has no life cycle yet."""
        for tab in self.tabs:
            tab.setVisible(shown)

    def _made(self, place: int) -> LifeCyclePage | StoryPage:
        makers: dict[int, Callable[[Context], LifeCyclePage | StoryPage]] = {LIFE: LifeCyclePage, STORY: StoryPage}
        page = makers[place](self._context)
        if isinstance(page, LifeCyclePage):
            page.changed.connect(self.changed)
        else:
            page.open_record.connect(self.open_record)
        return page
