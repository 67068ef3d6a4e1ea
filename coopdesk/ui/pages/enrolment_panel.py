"""The sheet over the list of beneficiaries in which the selected people are enrolled in a course."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.core.days import show_day
from coopdesk.core.formats import isolate
from coopdesk.core.language import mark, mark_count
from coopdesk.core.problems import CannotDo
from coopdesk.operations.candidates import Room, open_trainings
from coopdesk.operations.enrolling import Refused, enrol_all
from coopdesk.ui.context import Context
from coopdesk.ui.forms.rows_table import RowsTable
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.choices import ChoiceField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import Card, column, row
from coopdesk.ui.kit.text import Label

_TITLE = mark_count("Training", "Enrol %n person(s)")
_COURSE, _ENROL, _CLOSE = mark("Training", "Training"), mark("Training", "Enrol"), mark("Dialog", "Close")
_NO_COURSE = mark("Training", "No training takes people in: plan one first")
_LINE = mark("Training", "{title} · from {day} · {room}")
_FREE, _ENROLLED = mark("Training", "{free} places free"), mark("Training", "{count} enrolled")
_TOO_MANY = mark("Training", "More people than places: this does not prevent enrolling")
_DONE = mark_count("Training", "%n person(s) enrolled")
_NOBODY = mark_count("Training", "Nobody was enrolled: %n of them can not be")
_WHO, _WHY = mark("List", "Family and first name"), mark("Training", "Why not")
_WIDTH, _TALL = 620, 260


class EnrolmentPanel(QFrame):
    """Enrols `people` (ids) all together; otherwise lists who could not and why."""

    def __init__(self, context: Context, people: tuple[int, ...], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._people = context, people
        self._rooms: dict[int, Room] = {one.training.id: one for one in context.ask(open_trainings)}
        self.course = ChoiceField([(number, _told_of(room)) for number, room in self._rooms.items()], empty=False)
        self.course.edited.connect(self._show_room)
        self.title = Label(str(_TITLE.counted(len(people))), 10.5, bold=True)
        self.told = Label("", 9, tone="muted", wrap=True)
        self.refused = RowsTable(_WHY, (_WHO, _WHY), (220, 320))
        self.refused.setFixedHeight(_TALL)
        self.refused.hide()
        self.enrol_button = Button(str(_ENROL), "check", kind=PRIMARY, small=True)
        self.enrol_button.clicked.connect(self.enrol)
        self.close_button = Button(str(_CLOSE), small=True)
        self.close_button.clicked.connect(self.close)
        card = Card(margins=(18, 12, 18, 14))
        for part in (self.title, Labelled(str(_COURSE), self.course, required=True), self.told, self.refused):
            card.body.addWidget(part)
        card.body.addLayout(row(self.enrol_button, self.close_button, None))
        self.setLayout(column(card))
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.title.shown_text())
        self._show_room()

    def show_over(self, button: QWidget) -> None:
        """Open above `button`, inside the window."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(0, -self.sizeHint().height() - 6))
        x = corner.x() + button.width() - _WIDTH if button.isRightToLeft() else corner.x()
        self.move(max(8, x), max(8, corner.y()))
        self.show()
        self.course.setFocus(Qt.FocusReason.TabFocusReason)

    def enrol(self) -> None:
        """Enrol everybody, or say who can not be."""
        room = self._rooms.get(self.course.value())
        if room is None:
            return
        try:
            _changes, refused = self._context.do(enrol_all, room.training, self._people)
        except CannotDo as error:
            self._tell(str(error), "red")
            return
        if refused:
            self._show_refused(refused)
            return
        self._tell(str(_DONE.counted(len(self._people))), "prim")
        self.enrol_button.hide()
        self.close_button.setFocus()

    def _show_room(self) -> None:
        room = self._rooms.get(self.course.value())
        self.enrol_button.setEnabled(room is not None)
        if room is None:
            self._tell(str(_NO_COURSE), "muted")
            return
        is_tight = room.free is not None and room.free < len(self._people)
        self._tell(str(_TOO_MANY) if is_tight else "", "amber")

    def _show_refused(self, refused: Refused) -> None:
        self._tell(str(_NOBODY.counted(len(refused))), "red")
        cells = [((one.title, 0), (" · ".join(str(problem.text) for problem in why), 0)) for one, why in refused]
        self.refused.rows.show_rows(cells)
        bottom = self.geometry().bottom()
        self.refused.show()
        self.adjustSize()
        self.move(self.x(), max(8, bottom - self.height()))

    def _tell(self, sentence: str, tone: str) -> None:
        self.told.show_text(sentence)
        self.told.set_tone(tone)
        self.told.setVisible(bool(sentence))


def _told_of(room: Room) -> str:
    course = room.training
    places = _ENROLLED.filled(count=room.enrolled) if room.free is None else _FREE.filled(free=max(0, room.free))
    return str(_LINE.filled(title=course.title, day=isolate(show_day(course.starts_on)), room=places))
