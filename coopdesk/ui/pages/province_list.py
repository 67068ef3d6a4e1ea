"""The provinces an office serves: ticked in a list by region that a few typed letters make short."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QSizePolicy, QWidget

from coopdesk.core.folding import fold
from coopdesk.core.formats import show_count
from coopdesk.core.geography import Place, geography
from coopdesk.core.language import code, mark
from coopdesk.ui.kit import font
from coopdesk.ui.kit.choices import CheckBox
from coopdesk.ui.kit.field import Field
from coopdesk.ui.kit.fields import TextField
from coopdesk.ui.kit.panels import Card, Scrolled, column, row
from coopdesk.ui.kit.text import Label

_SEARCH = mark("Office", "Find a province or a region")
_CHOSEN = mark("Office", "{count} of {whole} provinces chosen")
_WHOLE = mark("Office", "{region}, whole region")
_COLUMNS, _TALL = 3, 190


class ProvinceList(Field, QWidget):
    """The codes of the ticked provinces; Down goes from the search into the list, where arrows walk and Space ticks."""

    edited = Signal()
    left = Signal()
    problem_shown = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        places, language = geography(), code()
        self.search = TextField()
        self.search.setPlaceholderText(str(_SEARCH))
        self.search.setAccessibleName(str(_SEARCH))
        self.search.edited.connect(self._narrow)
        self.search.installEventFilter(self)
        self._count = Label("", 8.5, tone="muted")
        self._regions: dict[str, CheckBox] = {}
        self._provinces: dict[str, CheckBox] = {}
        self._spellings: dict[str, str] = {}
        for region in places.regions():
            self._add_region(region, places.name(region.code, language))
            for province in places.provinces(region.code):
                self._add_province(province, region, places.name(province.code, language))
        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(12, 6, 12, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        self._scroll = Scrolled(self._content)
        sheet = Card(margins=(1, 1, 1, 1))
        sheet.body.addWidget(self._scroll)
        sheet.setFixedHeight(_TALL)
        head = row(self.search, self._count, spacing=12)
        head.setStretch(0, 1)
        self.setLayout(column(head, sheet, spacing=6))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.search)
        self._narrow()
        self._show_state()

    def value(self) -> tuple[str, ...]:
        return tuple(place for place, box in self._provinces.items() if box.isChecked())

    def set_value(self, value: Iterable[str] | None) -> None:
        chosen = set(value or ())
        for place, box in self._provinces.items():
            box.setChecked(place in chosen)
        self._show_state()
        # The grid has to be laid out before it can be scrolled to what was chosen.
        QTimer.singleShot(0, self, self._show_first_chosen)

    def raw(self) -> str:
        return ",".join(self.value())

    def marked_parts(self) -> tuple[QWidget, ...]:
        return (self.search,)

    def in_sight(self) -> list[str]:
        """Codes of the regions and provinces that the search leaves, as they are seen."""
        return [place for place, box in self._boxes().items() if not box.isHidden()]

    def box(self, place: str) -> CheckBox:
        return self._boxes()[place]

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._steer(watched, event.key())
        if isinstance(event, QFocusEvent) and event.lostFocus() and not self.isAncestorOf(QApplication.focusWidget()):
            self.leave()
        return False

    def _steer(self, watched: QWidget, key: Qt.Key) -> bool:
        if watched is self.search:
            return self._steer_search(key)
        onward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        steps = {onward: 1, Qt.Key.Key_Down: 1, back: -1, Qt.Key.Key_Up: -1}
        if key in steps:
            self._walk(watched, steps[key])
        return key in steps

    def _steer_search(self, key: Qt.Key) -> bool:
        seen = self.in_sight()
        provinces = [place for place in seen if place in self._provinces]
        if key == Qt.Key.Key_Down and seen:
            self._go_to(self._boxes()[seen[0]])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.text() and len(provinces) == 1:
            self._provinces[provinces[0]].click()
            self.search.selectAll()
        else:
            return False
        return True

    def _walk(self, box: QWidget, step: int) -> None:
        boxes = self._boxes()
        seen = [boxes[place] for place in self.in_sight()]
        goal = seen.index(box) + step
        if goal < 0:
            self.search.setFocus(Qt.FocusReason.TabFocusReason)
        elif goal < len(seen):
            self._go_to(seen[goal])

    def _go_to(self, box: CheckBox) -> None:
        box.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(box, 0, 24)

    def _show_first_chosen(self) -> None:
        first = next((box for box in self._provinces.values() if box.isChecked()), None)
        if first is not None:
            self._scroll.ensureWidgetVisible(first, 0, 48)

    def _boxes(self) -> dict[str, CheckBox]:
        """Every box in the order in which they are seen: a region, then its provinces."""
        return dict(sorted((self._regions | self._provinces).items()))

    def _add_region(self, region: Place, name: str) -> None:
        box = self._regions[region.code] = self._made(str(_WHOLE.filled(region=name)), bold=True)
        box.clicked.connect(lambda on, code=region.code: self._tick_region(code, on))

    def _add_province(self, province: Place, region: Place, name: str) -> None:
        box = self._provinces[province.code] = self._made(name)
        names = (province.name_ar, province.name_fr, region.name_ar, region.name_fr)
        self._spellings[province.code] = " ".join(map(fold, names))
        box.clicked.connect(self._tell)

    def _made(self, name: str, bold: bool = False) -> CheckBox:
        box = CheckBox(name)
        box.setFont(font.font(9, bold))
        # The search is the one stop of Tab; the arrows lead from it into the list.
        box.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        box.installEventFilter(self)
        return box

    def _tick_region(self, region: str, on: bool) -> None:
        for province in geography().provinces(region):
            self._provinces[province.code].setChecked(on)
        self._tell()

    def _tell(self) -> None:
        self._show_state()
        self.edited.emit()

    def _show_state(self) -> None:
        for region, box in self._regions.items():
            box.setChecked(all(self._provinces[one.code].isChecked() for one in geography().provinces(region)))
        counts = {"count": show_count(len(self.value()), code()), "whole": len(self._provinces)}
        self._count.show_text(str(_CHOSEN.filled(**counts)))

    def _narrow(self) -> None:
        """Lay out what fits the letters typed."""
        while self._grid.count():
            self._grid.takeAt(0)
        wanted, line = fold(self.search.text()).split(), 0
        for region, box in self._regions.items():
            fitting = [one.code for one in geography().provinces(region) if self._fits(one.code, wanted)]
            box.setParent(self._content)
            box.setVisible(bool(fitting))
            for one in geography().provinces(region):
                self._provinces[one.code].setParent(self._content)
                self._provinces[one.code].setVisible(one.code in fitting)
            if fitting:
                self._grid.addWidget(box, line, 0, 1, _COLUMNS)
                for place, one in enumerate(fitting):
                    across, along = divmod(place, _COLUMNS)
                    self._grid.addWidget(self._provinces[one], line + 1 + across, along)
                line += 2 + (len(fitting) - 1) // _COLUMNS
        self._grid.setRowStretch(line, 1)

    def _fits(self, province: str, wanted: list[str]) -> bool:
        words = self._spellings[province].split()
        return all(any(word.startswith(part) for word in words) for part in wanted)
