"""The form of a record with a life cycle: where it stands above, its fields and its parts in tabs below."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from coopdesk.core.language import Text, mark
from coopdesk.operations import records
from coopdesk.operations.list_column import stage_tone
from coopdesk.ui.forms import documents_tab
from coopdesk.ui.forms.folded_stages import KEY
from coopdesk.ui.forms.life_cycle_panel import LifeCyclePanel
from coopdesk.ui.forms.parts_tab import Parts, PartsTab
from coopdesk.ui.forms.record_form import RecordForm
from coopdesk.ui.forms.steps_tab import StepsTab
from coopdesk.ui.forms.story_tab import TITLE as STORY_TITLE
from coopdesk.ui.forms.story_tab import StoryTab
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import Tab
from coopdesk.ui.kit.marks import Pill
from coopdesk.ui.kit.panels import Card, Rule, Scrolled, column, row

_FIRST, _STEPS = mark("Form", "Identification"), mark("Form", "Steps")


class FileForm(RecordForm):
    """One file: its stages above, its fields in the first tab, its parts in the next ones, its steps in the last."""

    first_tab: Text = _FIRST
    last_tab: Text = _STEPS
    parts: tuple[Parts, ...] = ()
    # Whether the line of stages stands above the tabs, or in the last of them where the page needs the room.
    stages_above = True
    # Whether its documents have a tab, and its story has one; a form that shows its documents elsewhere says no.
    with_documents, with_story = True, False
    # Whether the fields are so many that a stage is recorded in what F7 unfolds above them.
    stages_folded = False
    # The place of the tab with the fields; what stands before it is seen first, once the record is on file.
    fields_at = 0

    def tab_pages(self) -> list[tuple[Text, QWidget]]:
        """The tabs between the fields and the steps; each page has `show_of(record)`, which gives its
        count, and `is_changed()`, which says whether something typed there was not recorded."""
        pages = [(one.title, PartsTab(self.context, one)) for one in self.parts]
        for _title, page in pages:
            page.changed.connect(self.reload)
            page.refused.connect(self.tell_refusal)
            page.open_record.connect(self.open_record)
        return pages

    def _common_pages(self) -> list[tuple[Text, QWidget]]:
        """The tabs that stand before the steps in every form: the documents, and the story where there is one."""
        pages: list[tuple[Text, QWidget]] = []
        if self.with_documents:
            documents = documents_tab.DocumentsTab(self.context)
            documents.changed.connect(self.reload)
            documents.refused.connect(self.tell_refusal)
            pages.append((documents_tab.TITLE, documents))
        if self.with_story:
            self.story = StoryTab(self.context)
            self.story.open_record.connect(self.open_record)
            pages.append((STORY_TITLE, self.story))
        return pages

    def show_tab(self, place: int) -> None:
        """Show one of the tabs; they are counted from 0, and a new file has only that of its fields."""
        if place != self.fields_at and self.record.is_new:
            return
        self.tabs[place].setChecked(True)
        self._tab_pages.setCurrentIndex(place)
        self._fold_stages()

    def record_stage(self) -> None:
        """Unfold the fields that record a stage and go there; from there fold them again, if the tab needs the room."""
        if not self.stages_above:
            self.show_tab(len(self.tabs) - 1)
        here = self.focusWidget()
        if here is not None and self.stages.isAncestorOf(here) and not self.stages.folded.isVisible():
            self.fold()
            return
        self._unfolded = True
        self._fold_stages()
        if not self.stages.go_to_stage():
            self.focus_tab()

    def fold(self) -> None:
        """Fold away the fields that record a stage where the tab needs the room, and go back to it."""
        self._unfolded = False
        self._fold_stages()
        self.focus_tab()

    def _fold_stages(self) -> None:
        """A tab with many fields to fill needs the room in which a stage is recorded, unless F7 asked for it."""
        at_fields = self._tab_pages.currentIndex() == self.fields_at
        needs_room = self.stages_folded if at_fields else getattr(self._tab_pages.currentWidget(), "needs_room", False)
        foldable = self.stages_above and needs_room
        self.stages.set_compact(foldable and not self._unfolded)
        self.stages.fold_button.setVisible(foldable and self._unfolded)

    def go_to_tab(self, place: int) -> None:
        """Show one of the tabs and put the keyboard where it begins."""
        self.show_tab(place)
        self.focus_tab()

    def focus_tab(self) -> None:
        """Put the keyboard where the tab in sight begins."""
        if self._tab_pages.currentIndex() == self.fields_at:
            self.sheet.go_to(self.sheet.order()[0])
        else:
            keys.enter(self._tab_pages.currentWidget())

    def next_part(self) -> None:
        """Go from section to section, on to the fields that record a stage, and back to the beginning of the tab."""
        here = self.focusWidget()
        in_stages = here is not None and self.stages.isAncestorOf(here)
        if self.sheet.isVisible() and not in_stages and self.sheet.section_of(here) != self.sheet.sections[-1].name:
            self.sheet.next_section()
        elif in_stages or not self.stages.go_to_stage():
            self.focus_tab()

    def refresh_beside(self) -> None:
        is_new = self.record.is_new
        self.stages.setVisible(not is_new)
        for place, tab in enumerate(self.tabs):
            tab.setVisible(not is_new or place == self.fields_at)
        if is_new:
            self.show_tab(self.fields_at)

    def reload(self) -> None:
        """A step or a part changed: what depends on them follows, what is being typed stays."""
        self.record = records.get(self.entity.kind(), self.record.id)
        self._untouched = self.sheet.follow(self.entity.values_of(self.record), self._untouched)
        with keys.keeping(self.focus_tab):
            self._show_parts()
            self._show_header()

    def _fill(self) -> None:
        super()._fill()
        self._show_parts()

    def _show_parts(self) -> None:
        if self.record.is_new:
            return
        self.stages.show_file(self.record)
        beside = [tab for place, tab in enumerate(self.tabs) if place != self.fields_at]
        for tab, page in zip(beside, self.pages, strict=True):
            tab.show_count(str(page.show_of(self.record)))

    def pills(self) -> list[Pill]:
        stage = None if self.record.is_new else self.record.lifecycle().stage(self.record.stage)
        return [Pill(str(stage.label), stage_tone(stage.code))] if stage else []

    def begun_beside(self) -> bool:
        return any(part.is_changed() for part in (self.stages, *self.pages))

    def body(self) -> QLayout:
        self.stages, self._unfolded = LifeCyclePanel(self.context), False
        self.stages.folded.unfold_wanted.connect(self.record_stage)
        self.stages.fold_button.clicked.connect(self.fold)
        keys.bind(self, {KEY: self.record_stage})
        self.steps = StepsTab(self.context)
        pages = [*self.tab_pages(), *self._common_pages()]
        self.pages = [*(page for _title, page in pages), self.steps]
        for part in (self.stages, self.steps):
            part.refused.connect(self.tell_refusal)
        self.stages.recorded.connect(self.reload)
        self.steps.changed.connect(self.reload)
        titles = [*(title for title, _page in pages), self.last_tab]
        titles.insert(self.fields_at, self.first_tab)
        self.tabs = [Tab(str(title)) for title in titles]
        self._tab_pages = QStackedWidget()
        first = QWidget()
        first.setLayout(column(Scrolled(self.sheet), self.save_bar, spacing=0))
        last = self.steps
        if not self.stages_above:
            last = QWidget()
            last.setLayout(column(self.stages, spacing=6, margins=(8, 6, 8, 0)))
            last.layout().addWidget(self.steps, 1)
        shown = [*self.pages[:-1], last]
        shown.insert(self.fields_at, first)
        for page in shown:
            self._tab_pages.addWidget(page)
        for place, tab in enumerate(self.tabs):
            tab.clicked.connect(lambda _on=False, place=place: self.go_to_tab(place))
            # The tenth has the key after Ctrl+9.
            keys.bind(self, {f"Ctrl+{(place + 1) % 10}": partial(self.go_to_tab, place)})
        card = Card(margins=(1, 0, 1, 1), spacing=0)
        card.body.addLayout(row(*self.tabs, None, spacing=0, margins=(12, 0, 12, 0)))
        card.body.addWidget(Rule())
        card.body.addWidget(self._tab_pages, 1)
        above = (self.stages,) if self.stages_above else ()
        whole = column(*self.strips(), *above, spacing=10, margins=(20, 12, 20, 12))
        whole.addWidget(card, 1)
        self.tabs[0].setChecked(True)
        self._tab_pages.setCurrentIndex(0)
        self._fold_stages()
        return whole
