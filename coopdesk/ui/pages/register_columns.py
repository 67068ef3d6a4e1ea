"""Which columns a list shows, how wide, in which order and sorted by which: chosen by the user and remembered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark
from coopdesk.operations import preferences
from coopdesk.operations.lists import COLUMNS, Column
from coopdesk.operations.session import Session
from coopdesk.ui.kit.buttons import LINK, Button
from coopdesk.ui.kit.choices import ManyField
from coopdesk.ui.kit.drop_down import DropDown
from coopdesk.ui.kit.panels import row
from coopdesk.ui.kit.text import Label

NARROWEST, WIDEST = 40, 900
_TITLE = mark("Register", "Columns of the list")
_HINT = mark("Register", "Drag a heading to move its column")
_DEFAULT = mark("Register", "The usual columns")


@dataclass(frozen=True)
class Arrangement:
    """The columns in the order in which they are seen, their widths in pixels (none: as usual), and what sorts."""

    columns: tuple[Column, ...]
    widths: tuple[int, ...]
    sort: str
    descending: bool = False

    def sort_key(self, kind: str) -> str:
        """The order to ask of the store."""
        return next(offered for offered in COLUMNS[kind] if offered.name == self.sort).sort_key()


def usual(kind: str) -> Arrangement:
    """The columns of a list before anybody chose."""
    shown, leading = tuple(offered for offered in COLUMNS[kind] if offered.listed), COLUMNS[kind][0]
    # A list that is led by a day begins with the latest.
    return Arrangement(shown, (), leading.name, descending=leading.kind == "day")


def read_arrangement(session: Session, kind: str) -> Arrangement:
    """What this user chose for a list, or the usual columns."""
    return understood(kind, preferences.read(session, f"columns.{kind}"))


def understood(kind: str, kept: Any) -> Arrangement:
    """An arrangement as it was kept, or the usual one; what can not be understood is passed over."""
    offered = {one.name: one for one in COLUMNS[kind]}
    pairs = [pair for pair in _pairs(kept) if pair[0] in offered]
    if not pairs:
        return usual(kind)
    sort = next((name for name in offered if name == kept.get("sort")), COLUMNS[kind][0].name)
    widths = tuple(min(max(width, NARROWEST), WIDEST) for _name, width in pairs if width is not None)
    widths = widths if len(widths) == len(pairs) else ()
    return Arrangement(tuple(offered[name] for name, _width in pairs), widths, sort, kept.get("descending") is True)


def keep_arrangement(session: Session, kind: str, arrangement: Arrangement) -> None:
    """Remember what the user chose for a list."""
    preferences.keep(session, f"columns.{kind}", to_be_kept(arrangement))


def to_be_kept(arrangement: Arrangement) -> dict[str, Any]:
    """An arrangement as it is kept."""
    widths = arrangement.widths or (None,) * len(arrangement.columns)
    pairs = [[shown.name, width] for shown, width in zip(arrangement.columns, widths, strict=True)]
    return {"columns": pairs, "sort": arrangement.sort, "descending": arrangement.descending}


def _pairs(kept: Any) -> list[tuple[str, int | None]]:
    columns = kept.get("columns") if isinstance(kept, dict) else None
    if not isinstance(columns, list):
        return []
    return [
        (pair[0], pair[1])
        for pair in columns
        if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str) and isinstance(pair[1], int | None)
    ]


class ColumnChooser(DropDown):
    """A sheet with every column of a register; `chosen(names)` follows each box, `usual_wanted()` the link."""

    chosen = Signal(tuple)
    usual_wanted = Signal()

    def __init__(self, kind: str, parent: QWidget) -> None:
        super().__init__(parent, 560)
        self.boxes = ManyField([(offered.name, str(offered.label)) for offered in COLUMNS[kind]], columns=3)
        self.boxes.edited.connect(self._tell)
        again = Button(str(_DEFAULT), kind=LINK)
        again.clicked.connect(self.usual_wanted)
        body = self.card.body
        body.addLayout(row(Label(str(_TITLE), 10.5, bold=True), None, again))
        body.addWidget(self.boxes)
        body.addWidget(Label(str(_HINT), 8.5, tone="muted"))
        self.setAccessibleName(str(_TITLE))

    def show_under(self, button: QWidget, names: tuple[str, ...]) -> None:
        """Open under `button` with the columns `names` ticked."""
        self.tick(names)
        self.drop_from(button)
        self.boxes.setFocus(Qt.FocusReason.TabFocusReason)

    def tick(self, names: tuple[str, ...]) -> None:
        self.boxes.set_value(names)

    def _tell(self) -> None:
        if names := self.boxes.value():
            self.chosen.emit(names)
