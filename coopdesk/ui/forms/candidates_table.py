"""The table of a nomination list: rank, person, total, the points as a bar and in words, and the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem

from coopdesk.core.geography import geography
from coopdesk.core.language import Text, code, listed, mark
from coopdesk.entities import choices
from coopdesk.entities.programme_choices import ANSWER
from coopdesk.operations.priority import EQUAL_POINTS, in_words
from coopdesk.operations.ranking import Standing
from coopdesk.ui.kit import cells, font, theme
from coopdesk.ui.kit.cells import BOLD, CENTRED, LOOK, MUTED, SUBTITLE, TEXT, CellDelegate
from coopdesk.ui.kit.marks import paint_bar, series_colour
from coopdesk.ui.kit.table import TWO_LINES, TableView
from coopdesk.ui.kit.text import draw_flags

Index = QModelIndex | QPersistentModelIndex

_NAME = mark("Nomination", "Persons on the list")
_RANK, _PERSON = mark("Nomination", "Rank"), mark("Nomination", "Candidate")
_POINTS, _DETAIL = mark("Nomination", "Points"), mark("Nomination", "Points out of {most}")
_ANSWER, _PROJECT = mark("Nomination", "Answer"), mark("Nomination", "Proposed project")
_WAITING = mark("Nomination", "Awaited")
RANK, PERSON, POINTS, DETAIL, ANSWER_AT = range(5)
_WIDTHS = {RANK: 64, POINTS: 64, DETAIL: 300, ANSWER_AT: 118}
TONES = {"accepted": "green", "reserve": "amber", "rejected": "red", None: "grey"}
_LOOKS = {"green": cells.GREEN, "amber": cells.AMBER, "red": cells.RED, "grey": cells.GREY}
# Narrower than this, the bar gives way to its words.
_ROOM_FOR_BAR = 170
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class Candidates(QAbstractTableModel):
    """The people of one list in the order of their ranks."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Standing] = []
        self._frozen = False

    def show_rows(self, rows: Sequence[Standing], frozen: bool) -> None:
        self.beginResetModel()
        self.rows, self._frozen = list(rows), frozen
        self.endResetModel()

    def row_of(self, nomination: int | None) -> int:
        """The row of a nomination, -1 if it is not on the list."""
        return next((at for at, one in enumerate(self.rows) if one.nomination.id == nomination), -1)

    def next_waiting(self, after: int) -> int:
        """The next row without an answer, round and round; -1 when everybody has one."""
        order = [*range(after + 1, len(self.rows)), *range(max(after, 0) + 1)]
        return next((at for at in order if at < len(self.rows) and self.rows[at].answer is None), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def data(self, index: Index, role: int = TEXT) -> object:
        one, at = self.rows[index.row()], index.column()
        if role == TEXT:
            return self._text(one, at)
        if role == LOOK:
            return self._look(one, at)
        if role == SUBTITLE and at == PERSON:
            return _about(one)
        if role == _TIP and at == RANK:
            return str(EQUAL_POINTS)
        if role == _ACCESSIBLE:
            return _words(one) if at == DETAIL else self._text(one, at)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = TEXT) -> object:
        if orientation != Qt.Orientation.Horizontal or role != TEXT:
            return None
        most = max((one.priority.of for one in self.rows), default=100)
        last = _ANSWER if self._frozen else _PROJECT
        headings: tuple[Text, ...] = (_RANK, _PERSON, _POINTS, _DETAIL.filled(most=most), last)
        return str(headings[section])

    def _text(self, one: Standing, at: int) -> str:
        shown: dict[int, Callable[[], str]] = {
            RANK: lambda: str(one.rank),
            PERSON: lambda: one.person.title,
            POINTS: lambda: str(one.priority.total),
            ANSWER_AT: lambda: self._last(one),
        }
        return shown[at]() if at in shown else ""

    def _last(self, one: Standing) -> str:
        if not self._frozen:
            return one.nomination.proposed_project or "—"
        return ANSWER.label(one.answer) if one.answer else str(_WAITING)

    def _look(self, one: Standing, at: int) -> int:
        if at == ANSWER_AT:
            return _LOOKS[TONES[one.answer]] if self._frozen else MUTED
        return {RANK: BOLD | CENTRED, PERSON: BOLD, POINTS: BOLD | CENTRED}.get(at, 0)


class DetailDelegate(CellDelegate):
    """Paints the points as a stacked bar over the same points in words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        if index.column() != DETAIL:
            return
        one: Standing = index.model().rows[index.row()]
        box = option.rect.adjusted(8, 0, -8, 0)
        right_to_left = self._view.isRightToLeft()
        words = QRect(box.left(), box.top() + 24, box.width(), 20)
        if box.width() >= _ROOM_FOR_BAR:
            parts = [(point.points, series_colour(place)) for place, point in enumerate(one.priority.points)]
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            bar = QRectF(box.left(), box.top() + 12, box.width(), 9)
            paint_bar(painter, bar, parts, max(one.priority.of, 1), right_to_left)
            painter.restore()
        else:
            words = QRect(box.left(), box.top() + 14, box.width(), 20)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(theme.current().colour("text" if selected else "muted"))
        painter.setFont(font.font(8.5))
        text = _words(one)
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, draw_flags(text, side), self.elided(text, words.width(), 2))


class CandidatesTable(TableView):
    """The view of `candidates`."""

    def __init__(self) -> None:
        super().__init__(row_height=TWO_LINES, several=False)
        self.candidates = Candidates()
        self.setModel(self.candidates)
        self.setItemDelegate(DetailDelegate(self))
        self.setAccessibleName(str(_NAME))
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        for at, width in _WIDTHS.items():
            self.setColumnWidth(at, width)
        header.setSectionResizeMode(PERSON, QHeaderView.ResizeMode.Stretch)

    def current(self) -> Standing | None:
        """The person that the keyboard is on."""
        at = self.current_row()
        return self.candidates.rows[at] if 0 <= at < len(self.candidates.rows) else None


def _about(one: Standing) -> str:
    person = one.person
    places = geography()
    parts = (
        (person.birth_date or "")[:4],
        places.name(person.commune, code()) if person.commune else "",
        choices.KINSHIP.label(person.kinship) if person.kinship else "",
    )
    return listed(part for part in parts if part)


def _words(one: Standing) -> str:
    return listed(f"{name} {points}" for name, points in in_words(one.priority.points))
