"""What stands beside the sheet of a person: the life cycle with its steps, the whole story, the documents."""

from __future__ import annotations

from PySide6.QtCore import Signal

from coopdesk.core.language import mark
from coopdesk.entities import File
from coopdesk.ui.context import Context
from coopdesk.ui.forms.life_cycle_panel import LifeCyclePanel
from coopdesk.ui.forms.record_places import DOCUMENTS_PLACE, Place, RefusingPage
from coopdesk.ui.forms.steps_tab import StepsTab
from coopdesk.ui.forms.story_tab import StoryTab
from coopdesk.ui.kit.panels import Card, Ground, column

# The places beside the sheet.
LIFE, STORY, DOCUMENTS = 1, 2, 3


class LifeCyclePage(RefusingPage):
    """Where a file stands, what may follow under which conditions, and every step taken. Signal: `changed()`."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.stages, self.steps = LifeCyclePanel(context), StepsTab(context)
        self.stages.recorded.connect(self.changed)
        self.steps.changed.connect(self.changed)
        for part in (self.stages, self.steps):
            part.refused.connect(self.tell_refusal)
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

    def is_changed(self) -> bool:
        """Whether something was begun here: the story only shows."""
        return False


PLACES = (
    Place(mark("Person", "Life cycle"), LifeCyclePage),
    Place(mark("Person", "Time line"), StoryPage),
    DOCUMENTS_PLACE,
)
