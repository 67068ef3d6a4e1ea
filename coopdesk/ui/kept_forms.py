"""The forms of a window: one that was closed is kept out of sight and shows the next record of its register.

To make the widgets of a person's form and to lay the style sheet on them takes ten times as long as to fill them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from coopdesk.operations.session import Changes
from coopdesk.ui.context import Context

Siblings = Callable[[int], int | None]
# What forms read once, when they are made.
READ_ONCE = {"setting", "office"}


class KeptForms(QObject):
    """Opens the forms of records in `stack`; `load` reads the class of a kind, `make` gives a new form for a record.

    A form that `shows_others` is kept when it is put away and begins with the next record of its register; any other
    one is made anew each time.
    """

    def __init__(
        self, context: Context, stack: QStackedWidget, load: Callable[[str], object], make: Callable[..., QWidget]
    ) -> None:
        super().__init__(stack)
        self._context, self._stack, self._load, self._make = context, stack, load, make
        self._loaded: set[str] = set()
        self._kept: dict[str, QWidget] = {}
        self._opened: str | None = None
        self._day = context.session.today
        context.changed.connect(self._on_changed)

    def open(self, kind: str, record_id: int | None, siblings: Siblings) -> QWidget:
        """The form of a record, in the stack."""
        self._forget_yesterday()
        self._opened = kind
        form = self._kept.pop(kind, None)
        if form is None:
            form = self._make(kind, record_id, siblings)
        else:
            form.begin(record_id, siblings)
        if self._stack.indexOf(form) < 0:
            self._stack.addWidget(form)
        return form

    def put_away(self, form: QWidget) -> None:
        """The form opened last is not needed any more."""
        if getattr(form, "shows_others", False) and self._opened not in self._kept:
            form.put_away()
            self._kept[self._opened] = form
        else:
            self._drop(form)

    def prepare(self, kinds: Sequence[str]) -> bool:
        """Make the forms of these registers ready while nobody waits; whether there was anything left to do.

        One step at each call, since all of them together would hold the window too long.
        """
        for form in self._kept.values():
            if self._stack.indexOf(form) < 0:
                self._stack.addWidget(form)
                return True
        to_come = [kind for kind in kinds if kind not in self._kept and kind != self._opened]
        for kind in to_come[:1]:
            if kind not in self._loaded:
                self._loaded.add(kind)
                self._load(kind)
            else:
                self._forget_yesterday()
                self._kept[kind] = self._make(kind, None, None)
        return bool(to_come)

    def _forget_yesterday(self) -> None:
        """Forms know the day on which they were made."""
        if self._day != (today := self._context.session.today):
            self._forget()
            self._day = today

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & READ_ONCE:
            self._forget()

    def _forget(self) -> None:
        for form in self._kept.values():
            self._drop(form)
        self._kept.clear()

    def _drop(self, form: QWidget) -> None:
        self._stack.removeWidget(form)
        form.hide()
        form.deleteLater()
