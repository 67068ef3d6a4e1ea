"""The saved views of one list: what they show, how they are kept, and the button that drops their sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from coopdesk.core.language import listed, mark
from coopdesk.core.problems import Invalid
from coopdesk.operations import saved_views
from coopdesk.operations.list_filters import FILTERS
from coopdesk.operations.lists import COLUMNS
from coopdesk.operations.saved_views import SavedView
from coopdesk.ui.kit.buttons import Chip
from coopdesk.ui.kit.text import Label
from coopdesk.ui.pages.register_arranger import ColumnArranger
from coopdesk.ui.pages.register_columns import to_be_kept, understood
from coopdesk.ui.pages.register_filters import RegisterFilters
from coopdesk.ui.pages.views_panel import ViewsPanel
from coopdesk.ui.search_box import SearchLine

_BUTTON = mark("View", "Views")
_TIP, _TIP_OF = mark("View", "Saved views (F4)"), mark("View", "View «{name}» (F4)")
_CHANGED = mark("View", "View «{name}», changed since (F4)")
_LOST = mark("View", "«{name}» shows what is still known; no longer there: {lost}")
_NARROW, _WIDEST = 60, 120


class ViewsButton(Chip):
    """Says which view the list shows; lit while the list stands as it was kept. A long name takes no room of others."""

    def __init__(self) -> None:
        super().__init__(str(_BUTTON))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_view(None, as_kept=False)

    def show_view(self, name: str | None, as_kept: bool) -> None:
        self._title = str(_BUTTON) if name is None else name
        self.show_count("")
        self.setChecked(as_kept)
        tip = _TIP if name is None else (_TIP_OF if as_kept else _CHANGED).filled(name=name)
        self._tip = str(tip)
        self.setToolTip(self._tip)
        self.setAccessibleName(self._tip)
        self.setMaximumWidth(min(super().sizeHint().width(), _WIDEST))

    def nextCheckState(self) -> None:
        """It is lit by the view, not by the press."""

    def sizeHint(self) -> QSize:
        return super().sizeHint().boundedTo(QSize(_NARROW, self.TALL))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.setToolTip(self._tip)


class RegisterViews(QObject):
    """`chosen(filters)` asks the page to narrow its list: filters by name, and what is searched under `search`."""

    chosen = Signal(dict)

    def __init__(self, arranger: ColumnArranger, filters: RegisterFilters, search: SearchLine, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._kind, self._arranger = arranger.context, arranger.kind, arranger
        self._filters, self._search = filters, search
        self.current: SavedView | None = None
        self._deleted: SavedView | None = None
        self.button, self.panel = ViewsButton(), ViewsPanel(page)
        self.notice = Label("", 9, tone="amber", wrap=True)
        self.notice.setContentsMargins(14, 0, 14, 0)
        self.notice.hide()
        self._connect()

    def open_first(self) -> None:
        """Let the list begin with the view that the user wants first."""
        if view := self._context.ask(saved_views.opening_view, self._kind):
            self._wear(view)

    def drop(self) -> None:
        """Open the sheet of the views."""
        self._list()
        self.panel.drop_from(self.button)
        self.panel.begin()

    def leave(self) -> None:
        """Be the whole list again, with the columns of its own."""
        self.current = None
        self.notice.hide()
        self._arranger.give_back()
        self.follow()

    def follow(self) -> None:
        """Show whether the list still stands as the view says."""
        name = None if self.current is None else self.current.name
        self.button.show_view(name, self.current is not None and self._present(name) == _comparable(self.current))

    def _wear(self, view: SavedView) -> None:
        """Show the list as a view says, and say what of it is not there any more."""
        known = self._context.ask(saved_views.fitted, self._kind, view)
        self.current = known.view
        self._arranger.lend(understood(self._kind, view.arrangement))
        self.chosen.emit({**known.view.filters, "search": view.search})
        self.current = self._present(view.name)
        self.notice.show_text(str(_LOST.filled(name=view.name, lost=listed(known.lost))))
        self.notice.setVisible(bool(known.lost))
        self.follow()

    def _present(self, name: str) -> SavedView:
        """The list as it stands, as a view of this name."""
        filters = self._filters.chosen()
        kept = to_be_kept(self._arranger.arrangement)
        called = {one.name: str(one.label) for one in FILTERS[self._kind] if one.name in filters}
        shown = {pair[0] for pair in kept["columns"]} | {kept["sort"]}
        called |= {one.name: str(one.label) for one in COLUMNS[self._kind] if one.name in shown}
        codes = saved_views.lasting_codes(filters)
        return SavedView(name, self._search.text().strip(), codes, kept, called)

    def _choose(self, name: str) -> None:
        view = next(one for one in self._views() if one.name == name)
        self.panel.hide()
        self._wear(view)
        self._arranger.table.setFocus()

    def _keep(self, name: str) -> None:
        """Keep the list as it stands; it shows this view from then on."""
        try:
            kept = self._context.ask(saved_views.keep_view, self._kind, self._present(name))
        except Invalid as error:
            self.panel.labelled.set_problem(str(error))
            return
        self.panel.hide()
        self.current = self._present(kept.name)
        self._arranger.lend(self._arranger.arrangement)
        self.notice.hide()
        self.follow()
        self._arranger.table.setFocus()

    def _rename(self, name: str, wanted: str) -> None:
        try:
            self._context.ask(saved_views.rename_view, self._kind, name, wanted)
        except Invalid as error:
            self.panel.labelled.set_problem(str(error))
            return
        new = next(one.name for one in self._views() if saved_views.same_name(one.name, wanted))
        if self.current is not None and self.current.name == name:
            self.current = replace(self.current, name=new)
        self.follow()
        self._list(new)
        self.panel.begin()

    def _delete(self, name: str) -> None:
        self._deleted = next(one for one in self._views() if one.name == name)
        self._context.ask(saved_views.drop_view, self._kind, name)
        if self.current is not None and self.current.name == name:
            self.current = None
        self.follow()
        self._list()
        self.panel.tell_deleted(name)

    def _restore(self) -> None:
        if self._deleted is not None:
            self._context.ask(saved_views.keep_view, self._kind, self._deleted)
            self._list(self._deleted.name)
            self.panel.begin()

    def _open_with(self, name: str) -> None:
        """The list opens with this view, or with none if it was the one."""
        former = self._context.ask(saved_views.opening_view, self._kind)
        wanted = None if former is not None and former.name == name else name
        self._context.ask(saved_views.open_with, self._kind, wanted)
        self._list(name)
        self.panel.begin()

    def _go_whole(self) -> None:
        self.panel.hide()
        self.leave()
        self.chosen.emit({})

    def _views(self) -> list[SavedView]:
        return self._context.ask(saved_views.views_of, self._kind)

    def _list(self, name: str | None = None) -> None:
        self.panel.show_views(self._views(), name or (self.current.name if self.current else None))

    def _connect(self) -> None:
        panel = self.panel
        deeds: tuple[tuple[Any, Callable[..., None]], ...] = (
            (self.button.clicked, lambda _on: self.drop()),
            (panel.chosen, self._choose),
            (panel.replaced, self._keep),
            (panel.kept, self._keep),
            (panel.renamed, self._rename),
            (panel.deleted, self._delete),
            (panel.restored, self._restore),
            (panel.opening, self._open_with),
            (panel.left, self._go_whole),
            (self._arranger.rearranged, self.follow),
            (self._search.textChanged, lambda _text: self.follow()),
            (self._filters.changed, self.follow),
        )
        for signal, deed in deeds:
            signal.connect(deed)


def _comparable(view: SavedView) -> SavedView:
    return replace(view, opens=False)
