"""The office and its user in the settings, with the number under which the CNDP knows the file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.operations import preferences
from coopdesk.operations.office import change_cndp_reference
from coopdesk.operations.start import Beginning, change_office, check_beginning
from coopdesk.ui import dialogs, look
from coopdesk.ui.context import Context
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.fields import CodeField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import Banner, Card, Scrolled, column, row
from coopdesk.ui.kit.text import Label
from coopdesk.ui.pages.office_form import OfficeForm

_CNDP = mark("Settings", "CNDP authorisation number")
_CNDP_HINT = mark("Settings", "Law 09-08; printed on forms and exports")
_SAVE, _TITLE = mark("Settings", "Save the office"), mark("Settings", "Office and user")
_NUMBERS = mark("Settings", "Numbers already given keep their code and post.")


class OfficeTab(QWidget):
    """`saved()` is sent after the office was renamed or anything else of it changed."""

    saved = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self.is_dirty = context, False
        self.cndp = Labelled(str(_CNDP), CodeField(), hint=str(_CNDP_HINT))
        self.form = OfficeForm(proposing=False, beside=(self.cndp,))
        self.save_button = Button(str(_SAVE), "check", kind=PRIMARY)
        self.save_button.clicked.connect(self.keep)
        self._refusal = Banner("red", "", icon="alert")
        self._refusal.hide()
        card = Card(margins=(20, 14, 20, 16), spacing=12)
        card.body.addWidget(self.form)
        card.body.addLayout(row(self.save_button, Label(str(_NUMBERS), 8.5, tone="muted"), None, spacing=16))
        content = QWidget()
        content.setMaximumWidth(1100)
        content.setLayout(column(self._refusal, card, None, spacing=12))
        self.setLayout(column(Scrolled(content)))
        self.form.edited.connect(self._on_edited)
        self.cndp.field.edited.connect(self._on_edited)
        self._show()

    def refresh(self) -> None:
        """Show the office as it is, unless something else is being typed."""
        if not self.is_dirty:
            self._show()

    def keep(self) -> bool:
        """Keep what stands in the fields; False when something is wrong with it."""
        language = self._context.ask(preferences.read, "language", look.DEFAULT_LANGUAGE)
        beginning, problems = self.form.answers(language)
        read = {problem.field for problem in problems}
        checked = check_beginning(beginning, self._context.session.today)
        problems += [problem for problem in checked if problem.field not in read]
        if self.form.show_problems(problems):
            return False
        return self._write(beginning)

    def can_leave(self) -> bool:
        """Whether nothing typed here would be lost, or the user agrees."""
        if not self.is_dirty:
            return True
        answer = dialogs.ask_save_changes(self, str(_TITLE))
        if answer == dialogs.DISCARD:
            self.is_dirty = False
            self._show()
        return answer == dialogs.DISCARD or (answer == dialogs.SAVE and self.keep())

    def _write(self, beginning: Beginning) -> bool:
        try:
            # The number first: a problem with it must not leave the office half changed.
            self._context.do(change_cndp_reference, self.cndp.field.raw())
        except Invalid as invalid:
            self.cndp.set_problem(str(invalid))
            self.cndp.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        except CannotDo as refused:
            return self._refuse(refused)
        try:
            self._context.do(change_office, beginning)
        except (CannotDo, Invalid) as refused:
            return self._refuse(refused)
        self.is_dirty = False
        self._refusal.hide()
        self.saved.emit()
        return True

    def _refuse(self, refused: Exception) -> bool:
        self._refusal.show_sentence(str(refused))
        self._refusal.show()
        return False

    def _show(self) -> None:
        office, user = self._context.session.office, self._context.session.user
        provinces = tuple(sorted(office.province_codes))
        answers = (office.institution, office.office_kind, office.code, office.name, office.post, provinces, user.name)
        self.form.show_answers(Beginning(*answers))
        self.cndp.field.set_value(office.cndp_reference)

    def _on_edited(self) -> None:
        self.is_dirty = True
        self.cndp.set_problem(None)
