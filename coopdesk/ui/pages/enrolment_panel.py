"""The panel under the list of beneficiaries in which the selected people are enrolled in a course."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from coopdesk.core.days import show_day
from coopdesk.core.formats import isolate
from coopdesk.core.language import mark, mark_count
from coopdesk.core.problems import CannotDo
from coopdesk.operations.candidates import Room, open_trainings
from coopdesk.operations.enrolling import enrol_all
from coopdesk.operations.together import Refused
from coopdesk.ui.context import Context
from coopdesk.ui.forms.rows_table import RowsTable
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.choices import ChoiceField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import Card, row
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
_TALL = 200


class EnrolmentPanel(Card):
    """Enrols `people` (ids) all together; otherwise lists who could not and why. `closed()` when it is done with."""

    closed = Signal()

    def __init__(self, context: Context, people: tuple[int, ...]) -> None:
        super().__init__(margins=(14, 8, 14, 10), spacing=6)
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
        self.close_button.clicked.connect(self.closed)
        line = row(spacing=10)
        line.addWidget(Labelled(str(_COURSE), self.course, required=True), 1)
        line.addWidget(self.enrol_button, alignment=Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self.title)
        self.body.addLayout(line)
        self.body.addWidget(self.told)
        self.body.addWidget(self.refused)
        self.setAccessibleName(self.title.shown_text())
        self.course.set_value(next(iter(self._rooms), None))
        self._show_room()

    def begin(self) -> None:
        """Give the choice of the course the focus."""
        self.course.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.course.hasFocus():
            self.enrol()
        else:
            super().keyPressEvent(event)

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
        self.refused.show()

    def _tell(self, sentence: str, tone: str) -> None:
        self.told.show_text(sentence)
        self.told.set_tone(tone)
        self.told.setVisible(bool(sentence))


def _told_of(room: Room) -> str:
    course = room.training
    places = _ENROLLED.filled(count=room.enrolled) if room.free is None else _FREE.filled(free=max(0, room.free))
    return str(_LINE.filled(title=course.title, day=isolate(show_day(course.starts_on)), room=places))
