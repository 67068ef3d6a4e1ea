"""How the ledger of a grant is painted: names, the bars and stages of a tranche, totals."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.operations.grant_ledger import Ledger, LedgerColumn
from coopdesk.ui.forms import ledger_words as words
from coopdesk.ui.kit import font, icons, theme
from coopdesk.ui.kit.text import draw_flags, own_direction

HEAD, ROW, BAR, BLOCK = 26, 29, 24, 130
_TOP = HEAD + 3 * ROW + 4
HEIGHT = _TOP + BLOCK
_ROWS = (
    mark("Ledger", "Decided"),
    mark("Ledger", "Paid"),
    mark("Ledger", "Justified"),
)
_STATE, _STAGES, _SITUATION = mark("Ledger", "State"), mark("Ledger", "Stages"), mark("Ledger", "What to do")
_TOTAL = mark("Ledger", "Total")
_TOTAL_MORE = mark("Ledger", "Total, with {count} out of sight")
_THRESHOLD = mark("Ledger", "Threshold {percent} %")
_LEFT = (mark("Ledger", "Still to be paid"), mark("Ledger", "Still to be justified"))
_RELEASES = mark("Ledger", "Releases tranche {rank}")
_NONE = "—"
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class LedgerPainting:
    """Paints the parts of one ledger into boxes given in pixels."""

    def __init__(self, painter: QPainter, ledger: Ledger, right_to_left: bool) -> None:
        self._painter, self._ledger, self._rtl = painter, ledger, right_to_left
        self._start = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        self._end = Qt.AlignmentFlag.AlignLeft if right_to_left else Qt.AlignmentFlag.AlignRight

    # The parts.

    def names(self, box: QRectF) -> None:
        for place, name in enumerate(_ROWS):
            self._text(_line(box, place), str(name), 9, bold=True)
        for top, name in ((4, _STATE), (34, _STAGES), (76, _SITUATION)):
            self._text(QRectF(box.x(), _TOP + top, box.width(), 22), str(name), 9, bold=True)

    def column(self, box: QRectF, column: LedgerColumn, chosen: bool, focused: bool) -> None:
        self._text(QRectF(box.x(), 0, box.width(), HEAD), words.head_of(column, self._ledger), 9, bold=True)
        amount = column.tranche.amount
        self._bar(_line(box, 0), amount, amount, "off", "text")
        self._bar(_line(box, 1), column.paid, amount, "prim", "onprim")
        self._bar(_line(box, 2), column.justified, amount, "gold", "onprim" if theme.current().dark else "text")
        if column.is_paid and column.lacking:
            self._threshold(_line(box, 2), column)
        block = QRectF(box.x(), _TOP, box.width(), BLOCK)
        self._ground(block, column.blocked_by is not None, chosen, focused)
        inner = block.adjusted(10, 6, -10, -4)
        self._pill(inner, *words.state_of(column))
        self._stages(QRectF(inner.x(), inner.y() + 25, inner.width(), 42), column)
        self._situation(QRectF(inner.x(), inner.y() + 67, inner.width(), 54), column)

    def totals(self, box: QRectF, hidden: int) -> None:
        ledger, grant = self._ledger, self._ledger.grant
        decided = grant.decided_amount or 0
        title = str(_TOTAL_MORE.filled(count=hidden)) if hidden else str(_TOTAL)
        self._text(QRectF(box.x(), 0, box.width(), HEAD), title, 9, bold=True)
        sums = (ledger.planned, grant.paid, grant.justified)
        for place, (value, whole) in enumerate(zip(sums, (0, decided, grant.paid), strict=True)):
            line = _line(box, place)
            wrong = place == 0 and ledger.difference
            self._text(line, words.money(value), 10, bold=True, role="red" if wrong else "text")
            if whole:
                self._text(line, words.part(value, whole), 8.5, role="muted", side=self._end)
        left = [(str(_LEFT[0]), decided - grant.paid), (str(_LEFT[1]), grant.paid - grant.justified)]
        left += self._release()
        for place, (name, value) in enumerate(left):
            top = _TOP + 4 + place * 37
            self._text(QRectF(box.x(), top, box.width(), 16), name, 8.5, role="muted")
            self._text(QRectF(box.x(), top + 16, box.width(), 19), words.money(value), 10, bold=True)

    def _release(self) -> list[tuple[str, int]]:
        """What must be justified so that the tranche held up can go on."""
        for before, column in zip(self._ledger.columns, self._ledger.columns[1:], strict=False):
            if before.is_paid and before.lacking and not column.is_paid:
                return [(str(_RELEASES.filled(rank=column.tranche.rank)), before.lacking)]
        return []

    # Pieces.

    def _text(
        self,
        box: QRectF,
        text: str,
        point: float,
        *,
        bold: bool = False,
        role: str = "text",
        side: Qt.AlignmentFlag | None = None,
    ) -> None:
        painter = self._painter
        painter.setFont(font.font(point, bold))
        painter.setPen(theme.current().colour(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, draw_flags(text, self._start if side is None else side), shown)

    def _bar(self, line: QRectF, value: int, whole: int, role: str, ink: str) -> None:
        """A bar that grows from the reading side, with its amount on it, or after it where it is too short."""
        tokens, painter = theme.current(), self._painter
        box = QRectF(line.x(), line.y() + (ROW - BAR) / 2, line.width(), BAR)
        painter.setPen(QPen(tokens.colour("line"), 1))
        painter.setBrush(tokens.colour("alt"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        wide = box.width() * min(1.0, value / whole) if whole else 0.0
        filled = QRectF(box.right() - wide if self._rtl else box.x(), box.y(), wide, box.height())
        shape = QPainterPath()
        shape.addRoundedRect(box, 4, 4)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(filled, tokens.colour(role))
        painter.restore()
        text = words.money(value) if value else _NONE
        room = QFontMetricsF(font.font(9.5, True)).horizontalAdvance(text) + 20
        inside = box.adjusted(10, 0, -10, 0)
        if value and room > wide:
            inside = QRectF(box.x(), box.y(), box.width() - wide, BAR) if self._rtl else box.adjusted(wide, 0, 0, 0)
            self._text(inside.adjusted(8, 0, -8, 0), text, 9.5, bold=True)
        else:
            self._text(inside, text, 9.5, bold=bool(value), role=ink if value else "muted")

    def _threshold(self, line: QRectF, column: LedgerColumn) -> None:
        """The red tick of the part that must be justified, with its word where there is room beyond it."""
        percent = self._ledger.percent
        at = line.width() * percent / 100
        x = line.right() - at if self._rtl else line.x() + at
        self._painter.fillRect(QRectF(x - 1, line.y(), 2, ROW), theme.current().colour("red"))
        beyond = line.width() - at - 8
        box = QRectF(line.x() + 2 if self._rtl else x + 6, line.y(), beyond, ROW)
        text = str(_THRESHOLD.filled(percent=percent))
        if QFontMetricsF(font.font(8, True)).horizontalAdvance(text) <= beyond:
            self._text(box, text, 8, bold=True, role="red")

    def _ground(self, block: QRectF, held_up: bool, chosen: bool, focused: bool) -> None:
        tokens, painter = theme.current(), self._painter
        border = "gold" if focused else "prim" if chosen else "line"
        painter.setPen(QPen(tokens.colour(border), 2 if chosen else 1))
        painter.setBrush(tokens.colour("redsoft" if held_up else "alt"))
        painter.drawRoundedRect(block.adjusted(1, 1, -1, -1), 6, 6)

    def _pill(self, inner: QRectF, text: str, tone: str) -> None:
        tokens, painter = theme.current(), self._painter
        ink, soft = theme.TONES[tone]
        room = QFontMetricsF(font.font(8.5, True)).horizontalAdvance(text) + 18
        wide = min(inner.width(), room)
        box = QRectF(inner.right() - wide if self._rtl else inner.x(), inner.y(), wide, 21)
        # On a ground of its own colour a soft pill would vanish.
        painter.setPen(QPen(tokens.colour(ink), 1) if tone == "red" else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("card" if tone == "red" else soft))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        self._text(box.adjusted(8, 0, -8, 0), text, 8.5, bold=True, role=ink, side=_CENTRE)

    def _stages(self, box: QRectF, column: LedgerColumn) -> None:
        tokens, painter = theme.current(), self._painter
        codes = list(words.STAGES)
        slot = box.width() / len(codes)
        present = "justified" if column.tranche.stage == "returned" else column.tranche.stage
        reached = codes.index(present) if present in codes else -1
        held_up = reached + 1 if column.blocked_by is not None else -1
        centres = [box.x() + slot * (place + 0.5) for place in range(len(codes))]
        if self._rtl:
            centres.reverse()
        for place in range(1, len(codes)):
            painter.setPen(QPen(tokens.colour("prim" if place <= reached else "fieldline"), 2))
            gap = 7 if centres[place] > centres[place - 1] else -7
            painter.drawLine(QPointF(centres[place - 1] + gap, box.y() + 8), QPointF(centres[place] - gap, box.y() + 8))
        metrics = QFontMetricsF(font.font(8, True))
        widest = max(metrics.horizontalAdvance(str(word)) for word in words.STAGES.values())
        for place, code in enumerate(codes):
            self._disc(QPointF(centres[place], box.y() + 8), place <= reached, place == held_up)
            # Where the words would touch, only that of the present stage is written.
            if widest <= slot or place == max(0, reached):
                room = QRectF(centres[place] - max(widest, slot) / 2, box.y(), max(widest, slot), box.height())
                self._stage_words(_within(room, box), column, code, place == reached, place == held_up)

    def _disc(self, centre: QPointF, passed: bool, held_up: bool) -> None:
        tokens, painter = theme.current(), self._painter
        colour = "red" if held_up else "prim" if passed else "fieldline"
        painter.setPen(QPen(tokens.colour(colour), 2))
        painter.setBrush(tokens.colour("prim" if passed else "card"))
        painter.drawEllipse(centre, 5.5, 5.5)
        if held_up:
            painter.drawPixmap(QPointF(centre.x() - 4, centre.y() - 4), icons.pixmap("close", "red", 8))

    def _stage_words(self, box: QRectF, column: LedgerColumn, code: str, now: bool, held_up: bool) -> None:
        role = "red" if held_up else "prim" if now else "text" if column.days.get(code) else "muted"
        name = QRectF(box.x(), box.y() + 15, box.width(), 15)
        self._text(name, str(words.STAGES[code]), 8, bold=now or held_up, role=role, side=_CENTRE)
        if day := column.days.get(code):
            below = QRectF(box.x(), box.y() + 28, box.width(), 14)
            self._text(below, show_day(day)[:5], 8, role="muted", side=_CENTRE)

    def _situation(self, box: QRectF, column: LedgerColumn) -> None:
        """The sentence in up to three lines, and the small line under it where there is room."""
        said, painter = words.situation_of(column, self._ledger), self._painter
        x = box.right() - 15 if self._rtl else box.x()
        painter.drawPixmap(QPointF(x, box.y() + 1), icons.pixmap(said.icon, said.role, 14))
        room = box.adjusted(0, 0, -22, 0) if self._rtl else box.adjusted(22, 0, 0, 0)
        painter.setFont(font.font(8.5, said.role == "red"))
        painter.setPen(theme.current().colour(said.role))
        side = int(self._start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        flags = side | int(Qt.TextFlag.TextWordWrap) | int(own_direction(said.sentence))
        painter.drawText(room, flags, said.sentence)
        tall = painter.fontMetrics().boundingRect(room.toRect(), flags, said.sentence).height()
        if said.note and tall + 16 <= room.height() + 2:
            self._text(QRectF(room.x(), room.y() + tall, room.width(), 16), said.note, 8.5, role="muted")


def _line(box: QRectF, place: int) -> QRectF:
    return QRectF(box.x(), HEAD + place * ROW, box.width(), ROW)


def _within(box: QRectF, whole: QRectF) -> QRectF:
    """The box moved sideways so that it stands inside another one."""
    left = min(max(whole.x(), box.x()), whole.right() - box.width())
    return QRectF(left, box.y(), box.width(), box.height())
