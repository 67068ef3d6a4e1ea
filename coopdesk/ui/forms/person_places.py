"""What stands beside the sheet of a person: the life cycle, the whole story, what the person was told, documents."""

from __future__ import annotations

from PySide6.QtCore import Signal

from coopdesk.core.language import mark
from coopdesk.entities import File
from coopdesk.ui.context import Context
from coopdesk.ui.forms.information_parts import INFORMATIONS
from coopdesk.ui.forms.life_cycle_panel import LifeCyclePanel
from coopdesk.ui.forms.parts_tab import PartsTab
from coopdesk.ui.forms.record_places import DOCUMENTS_PLACE, Place, RefusingPage
from coopdesk.ui.forms.steps_tab import StepsTab
from coopdesk.ui.forms.story_tab import StoryTab
from coopdesk.ui.kit.panels import Card, Ground, column

# The places beside the sheet.
LIFE, STORY, INFORMATION, DOCUMENTS = 1, 2, 3, 4


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


class InformationPage(RefusingPage):
    """What a person was told of the programmes; whoever was only identified is informed by it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.told = PartsTab(context, INFORMATIONS)
        self.told.changed.connect(self.changed)
        self.told.refused.connect(self.tell_refusal)
        card = Card(margins=(1, 4, 1, 4))
        card.body.addWidget(self.told)
        whole = column(self.refusal, spacing=10, margins=(20, 12, 20, 12))
        whole.addWidget(card, 1)
        self.setLayout(whole)

    def show_of(self, record: File) -> None:
        self.refusal.hide()
        self.told.show_of(record)

    def is_changed(self) -> bool:
        """Whether a line was begun that was not kept yet."""
        return self.told.is_changed()


PLACES = (
    Place(mark("Person", "Life cycle"), LifeCyclePage),
    Place(mark("Person", "Time line"), StoryPage),
    Place(mark("Person", "Information"), InformationPage),
    DOCUMENTS_PLACE,
)
