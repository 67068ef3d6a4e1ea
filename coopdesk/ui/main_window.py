"""The window: the sidebar, the page in sight, the form over it, and the way between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coopdesk.core import days
from coopdesk.core.language import code
from coopdesk.operations.visibility import shown_registers
from coopdesk.ui import look
from coopdesk.ui.context import Context
from coopdesk.ui.history import Place, Trail
from coopdesk.ui.kept_forms import KeptForms, Siblings
from coopdesk.ui.kit import theme
from coopdesk.ui.kit.buttons import icon_button
from coopdesk.ui.kit.panels import Ground, column, row
from coopdesk.ui.kit.refusal_strip import RefusalStrip
from coopdesk.ui.kit.sidebar import Sidebar
from coopdesk.ui.page_list import PAGES, REGISTER_PAGES, PageEntry, first_focus, form_for
from coopdesk.ui.search_box import EVERYWHERE, SearchBox

# Below this width the sidebar shows icons only.
NARROW = 1100
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class MainWindow(QWidget):
    """The window of one desk; `closed()` is sent when the user is done with it, `desk_wanted(folder)` for another."""

    closed = Signal()
    desk_wanted = Signal(Path)

    def __init__(
        self,
        context: Context,
        pages: Sequence[PageEntry] = PAGES,
        forms: Callable[[str], type[QWidget]] = form_for,
    ) -> None:
        super().__init__()
        self.context, self.entries, self._form_for = context, {entry.name: entry for entry in pages}, forms
        self.pages: dict[str, QWidget] = {}
        self.form: QWidget | None = None
        self.trail = Trail()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self.resize(1366, 768)
        self.setMinimumSize(900, 600)
        theme.dress(self)
        context.refused.connect(lambda error: self.tell_refusal(str(error)))
        self._build()

    # Pages and forms.

    def show_page(self, name: str) -> bool:
        """Go to a page, unless what is in sight has changes that the user wants to keep; says whether it went."""
        return self._go(Place(name))

    def show_list(self, kind: str, filters: dict[str, Any] | None = None) -> None:
        """Go to the list of a register, narrowed to the records behind a figure."""
        name = REGISTER_PAGES.get(kind)
        if name is not None and self.show_page(name):
            self.pages[name].show_filtered(filters or {})

    def show_record(self, kind: str, record_id: int | None = None) -> bool:
        """Open the form of a record, or an empty one."""
        return kind in REGISTER_PAGES and self._go(Place(REGISTER_PAGES[kind], kind, record_id))

    def prepare_page(self, name: str) -> None:
        """Make a page without showing it."""
        self._page(name)

    def current(self) -> QWidget:
        """The page or form in sight."""
        return self._stack.currentWidget()

    def go_back(self, step: int = -1) -> None:
        """Return to where the user came from, or with 1 forward again."""
        place = self.trail.look(step)
        if place is not None and self._may_leave():
            self.trail.move(step)
            self._show(place)

    def tell_refusal(self, sentence: str) -> None:
        """Say in the strip above the page what the machine refused."""
        self._strip.tell(sentence)

    def _go(self, place: Place) -> bool:
        if not self._may_leave():
            self.sidebar.choose(self.trail.present().page)
            return False
        self.trail.visit(place)
        self._show(place)
        return True

    def _show(self, place: Place) -> None:
        self._strip.hide()
        if self.form is not None:
            self.forms.put_away(self.form)
            self.form = None
        page = self._page(place.page)
        self.sidebar.choose(place.page)
        if place.kind:
            self._open_form(place)
        else:
            self._stack.setCurrentWidget(page)
            first_focus(page)

    def _page(self, name: str) -> QWidget:
        if name not in self.pages:
            page = self.pages[name] = self.entries[name].make(self.context)
            self._stack.addWidget(page)
            self._connect_page(page)
        return self.pages[name]

    def _connect_page(self, page: QWidget) -> None:
        """Pages say what they want by signals; each has only some of them."""
        wishes: dict[str, Callable[..., Any]] = {
            "open_record": self.show_record,
            "open_list": self.show_list,
            "new_record": self.show_record,
            "new_person": partial(self.show_record, "beneficiary"),
            "open_desk": self.desk_wanted.emit,
            "registers_chosen": self._show_registers,
            "restart_needed": lambda: QTimer.singleShot(0, self, self.rebuild),
        }
        for wish, answer in wishes.items():
            if hasattr(page, wish):
                getattr(page, wish).connect(answer)

    def _open_form(self, place: Place) -> None:
        self.form = self.forms.open(place.kind, place.record_id, partial(self._sibling, self.pages[place.page]))
        self._stack.setCurrentWidget(self.form)
        self.form.setFocus()

    def _make_form(self, kind: str, record_id: int | None, siblings: Siblings | None) -> QWidget:
        form = self._form_for(kind)(self.context, record_id, siblings)
        form.closed.connect(self._close_form)
        form.saved.connect(self._follow)
        form.open_record.connect(self.show_record)
        if hasattr(form, "open_list"):
            form.open_list.connect(self.show_list)
        return form

    def _sibling(self, page: QWidget, step: int) -> int | None:
        at = self.trail.present().record_id
        return None if at is None or not hasattr(page, "sibling") else page.sibling(at, step)

    def _follow(self, record_id: int) -> None:
        """What was a new record has an id now."""
        self.trail.rename(record_id)

    def _close_form(self) -> None:
        place = self.trail.present()
        if place.kind:
            self.trail.visit(Place(place.page))
        self._show(self.trail.present())
        page = self.pages[place.page]
        if place.record_id is not None and hasattr(page, "table"):
            page.table.go_to_record(place.record_id)
            page.focus_list()

    def _may_leave(self) -> bool:
        page = self._stack.currentWidget()
        return page is None or not hasattr(page, "can_leave") or page.can_leave()

    # The whole window.

    def rebuild(self) -> None:
        """Make every widget anew, after the language, the colours or the office changed."""
        place = self.trail.present()
        look.wear_as_liked(self.context.session)
        self._build()
        self._show(Place(place.page))

    def _build(self) -> None:
        while self._whole.count():
            self._whole.takeAt(0).widget().deleteLater()
        self.pages, self.form = {}, None
        session = self.context.session
        self.setWindowTitle(f"{session.office.name} — {look.NAME}")
        self.sidebar = Sidebar(str(look.NAME), session.office.name, self._in_sidebar())
        self.sidebar.chosen.connect(self.show_page)
        self.sidebar.show_note(session.user.name, days.long_day(session.today, code()))
        self.search = SearchBox(self.context)
        self.search.chosen.connect(self.show_record)
        self.search.left.connect(self._fit_sidebar)
        self._find = icon_button("search", str(EVERYWHERE))
        self._find.clicked.connect(self._focus_everywhere)
        self.sidebar.layout().insertWidget(2, self._find)
        self.sidebar.layout().insertWidget(2, self.search)
        self.sidebar.layout().insertSpacing(2, 8)
        self._strip = RefusalStrip()
        self._stack = QStackedWidget()
        self.forms = KeptForms(self.context, self._stack, self._form_for, self._make_form)
        content = Ground()
        content.setLayout(column(self._strip, self._stack, spacing=0))
        whole = Ground()
        sides = row(self.sidebar, spacing=0)
        sides.addWidget(content, 1)
        whole.setLayout(sides)
        self._whole.addWidget(whole)
        self._fit_sidebar()

    def _in_sidebar(self) -> list[tuple[str, str, str]]:
        """The pages of the sidebar; a register that the office hides is reached by search and by links."""
        kinds = [entry.kind for entry in self.entries.values() if entry.kind]
        shown = self.context.ask(shown_registers, kinds)
        every = self.entries.values()
        return [(one.name, str(one.title), one.icon) for one in every if not one.kind or one.kind in shown]

    def _show_registers(self) -> None:
        self.sidebar.show_pages(self._in_sidebar())
        self.sidebar.choose(self.trail.present().page)

    def _fit_sidebar(self) -> None:
        self._fold_sidebar(self.width() < NARROW and not self.search.hasFocus())

    def _fold_sidebar(self, narrow: bool) -> None:
        self.sidebar.set_narrow(narrow)
        self.search.setVisible(not narrow)
        self._find.setVisible(narrow)

    # Keys: a page or a form that uses a key itself comes first, the window takes what is left.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._deeds().get((event.modifiers() & (_CONTROL | _ALT), event.key()))
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def _deeds(self) -> dict[tuple[Any, Any], Callable[[], Any]]:
        key, none = Qt.Key, Qt.KeyboardModifier.NoModifier
        # Back is where one came from as seen on the screen: to the right in Arabic.
        back, onward = (key.Key_Right, key.Key_Left) if self.isRightToLeft() else (key.Key_Left, key.Key_Right)
        return {
            (_CONTROL, key.Key_F): self._focus_search,
            (_CONTROL, key.Key_K): self._focus_everywhere,
            (_CONTROL, key.Key_N): self._new_record,
            (none, key.Key_F6): self._next_part,
            (none, key.Key_F5): self._refresh,
            (_ALT, back): self.go_back,
            (_ALT, onward): partial(self.go_back, 1),
        }

    def _focus_search(self) -> None:
        page = self._stack.currentWidget()
        if hasattr(page, "focus_search"):
            page.focus_search()
        else:
            self._focus_everywhere()

    def _focus_everywhere(self) -> None:
        # A folded sidebar opens for as long as the search is used.
        self._fold_sidebar(narrow=False)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _new_record(self) -> None:
        self.show_record(getattr(self._stack.currentWidget(), "kind", "beneficiary"))

    def _refresh(self) -> None:
        page = self._stack.currentWidget()
        if hasattr(page, "refresh"):
            page.refresh()

    def _next_part(self) -> None:
        """From the page to the sidebar and back."""
        buttons = self.sidebar.buttons
        chosen = buttons.get(self.trail.present().page) or next(iter(buttons.values()))
        if self.sidebar.isAncestorOf(self.focusWidget()):
            first_focus(self._stack.currentWidget())
        else:
            chosen.setFocus(Qt.FocusReason.TabFocusReason)

    # Events.

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        steps = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        if event.button() in steps:
            self.go_back(steps[event.button()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sidebar()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()
