"""The questions about an office and its user, asked at the first start and again in the settings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from coopdesk.core.geography import geography
from coopdesk.core.language import Text, code, mark
from coopdesk.core.problems import CannotRead, Problem
from coopdesk.entities import choices
from coopdesk.operations.start import Beginning
from coopdesk.ui.kit.choices import ChoiceField
from coopdesk.ui.kit.fields import CodeField, CountField, TextField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.pages.province_list import ProvinceList

_INSTITUTION, _KIND = mark("Office", "Institution"), mark("Office", "Kind of office")
_PLACE = mark("Office", "Province or region of the office")
_CODE, _NAME = mark("Office", "Code of the office"), mark("Office", "Name of the office")
_CODE_HINT = mark("Office", "Such as {example}; it stands in every number that this office gives")
_POST, _POST_HINT = mark("Office", "Number of this post"), mark("Office", "1 if this is the only PC of the office")
_USER = mark("Office", "Name of the user")
_USER_HINT = mark("Office", "Every change bears this name")
_PROVINCES = mark("Office", "Provinces served")
_REQUIRED = mark("Problem", "This field is required")
_NAMES: dict[str, Text] = {
    "regional": mark("Office", "Regional delegation of {place}"),
    "provincial": mark("Office", "Provincial delegation of {place}"),
    "local": mark("Office", "Local office of {place}"),
    "coordination": mark("Office", "Regional coordination of {place}"),
    "headquarters": mark("Office", "Central services"),
}
OF_REGION, OF_PROVINCE = ("regional", "coordination"), ("provincial", "local")
_FIRST_KIND = {"HCAR": "provincial", "ADS": "coordination"}
_LONGEST_NAME = 200


class OfficeForm(QWidget):
    """The fields of a `Beginning`; with `proposing`, code, name and provinces follow the place until they are typed.

    `edited()` follows every entry of the user. `beside` are further fields shown in the row of the code.
    """

    edited = Signal()

    def __init__(self, proposing: bool, beside: Iterable[Labelled] = ()) -> None:
        super().__init__()
        self._proposing, self._proposed = proposing, {}
        self.institution = ChoiceField(_labels(choices.INSTITUTION), empty=False)
        self.kind = ChoiceField(_labels(choices.OFFICE_KIND), empty=False)
        self.place = ChoiceField()
        self.code, self.name, self.user = CodeField(), TextField(), TextField()
        self.post = CountField()
        self.provinces = ProvinceList()
        example = "\u2066HCAR-05.091\u2069"
        self.fields: dict[str, Labelled] = {
            "institution": Labelled(str(_INSTITUTION), self.institution, required=True),
            "office_kind": Labelled(str(_KIND), self.kind, required=True),
            "place": Labelled(str(_PLACE), self.place, required=True),
            "code": Labelled(str(_CODE), self.code, required=True, hint=str(_CODE_HINT.filled(example=example))),
            "post": Labelled(str(_POST), self.post, required=True, hint=str(_POST_HINT)),
            "name": Labelled(str(_NAME), self.name, required=True),
            "user": Labelled(str(_USER), self.user, required=True, hint=str(_USER_HINT)),
            "provinces": Labelled(str(_PROVINCES), self.provinces),
        }
        self._lay_out(list(beside))
        for name, labelled in self.fields.items():
            labelled.field.edited.connect(lambda name=name: self._on_edited(name))
        if proposing:
            self.institution.set_value("HCAR")
            self.kind.set_value("provincial")
            self.post.set_value(1)
            self._offer_places()

    def answers(self, language: str) -> tuple[Beginning, list[Problem]]:
        """What stands in the fields, and a problem for each that can not be read."""
        problems: list[Problem] = []
        values = {name: self._read(name, problems) for name in self.fields}
        if not self.code.text().strip():
            problems.append(Problem("code", "missing", _REQUIRED))
        beginning = Beginning(
            values["institution"],
            values["office_kind"],
            values["code"] or "",
            values["name"] or "",
            values["post"],
            values["provinces"],
            values["user"] or "",
            language,
        )
        return beginning, problems

    def show_answers(self, beginning: Beginning, place: str | None = None) -> None:
        """Fill the fields as if this had always stood there."""
        self.institution.set_value(beginning.institution)
        self.kind.set_value(beginning.office_kind)
        self._offer_places()
        self.place.set_value(place)
        for name, value in (
            ("code", beginning.code),
            ("name", beginning.name),
            ("post", beginning.post),
            ("user", beginning.user),
            ("provinces", beginning.provinces),
        ):
            self.fields[name].field.set_value(value or None)

    def show_problems(self, problems: Iterable[Problem]) -> bool:
        """Show each problem beside its field and go to the first; says whether there is any."""
        found = self._by_field([problem for problem in problems if problem.blocks])
        for name, labelled in self.fields.items():
            labelled.set_problem(str(found[name].text) if name in found else None)
        first = next((name for name in self.fields if name in found), None)
        if first is not None:
            self.fields[first].field.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is not None

    def _by_field(self, problems: list[Problem]) -> dict[str, Problem]:
        """The first problem of each field; the office and its user both have a field called name."""
        found: dict[str, Problem] = {}
        office_named = 0 < len(self.name.value() or "") <= _LONGEST_NAME
        for problem in problems:
            name = problem.field
            if name == "name" and (office_named or "name" in found):
                name = "user"
            found.setdefault(name, problem)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter goes on, as Tab does; what ends the page has a key of its own.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _read(self, name: str, problems: list[Problem]) -> Any:
        try:
            return self.fields[name].field.value()
        except CannotRead as cannot:
            problems.append(Problem(name, cannot.code, cannot.text))
            return None

    # Proposals.

    def _on_edited(self, name: str) -> None:
        self.fields[name].set_problem(None)
        if name == "institution" and self._proposing:
            self.kind.set_value(_FIRST_KIND[self.institution.value()])
        if name in ("institution", "office_kind"):
            self._offer_places()
        if self._proposing and name in ("institution", "office_kind", "place"):
            self._propose()
        self.edited.emit()

    def _offer_places(self) -> None:
        places, kind = geography(), self.kind.value()
        offered = places.regions() if kind in OF_REGION else places.provinces() if kind in OF_PROVINCE else []
        named = [(one.code, places.name(one.code, code())) for one in offered]
        chosen = self.place.value()
        # A value that is no longer offered would be kept as one more choice.
        self.place.set_value(chosen if chosen in {place for place, _name in named} else None)
        self.place.set_choices(named if kind in OF_REGION else sorted(named, key=lambda pair: pair[1]))
        self.fields["place"].setVisible(self._proposing and bool(offered))

    def _propose(self) -> None:
        """Fill what follows from the place, unless the user typed something else there."""
        place, kind = self.place.value(), self.kind.value()
        known = place is not None or kind == "headquarters"
        name = geography().name(place, code()) if place else ""
        proposals = {
            "code": f"{self.institution.value()}-{place or 'HQ'}" if known else None,
            "name": str(_NAMES[kind].filled(place=name)) if known else None,
            "provinces": self._served(place, kind) if known else (),
        }
        for field, proposal in proposals.items():
            labelled = self.fields[field]
            if labelled.field.value() in (None, (), self._proposed.get(field)):
                labelled.field.set_value(proposal)
                labelled.set_problem(None)
                self._proposed[field] = proposal

    def _served(self, place: str | None, kind: str) -> tuple[str, ...]:
        if kind in OF_PROVINCE:
            return (place,)
        return tuple(sorted(one.code for one in geography().provinces(place)))

    def _lay_out(self, beside: list[Labelled]) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        rows: list[list[tuple[Labelled, int]]] = [
            [(self.fields["institution"], 2), (self.fields["office_kind"], 1)],
            [(self.fields["place"], 1)] if self._proposing else [],
            [(self.fields["name"], 2), (self.fields["user"], 1)],
            [(self.fields["provinces"], 3)],
        ]
        rows[1] += [(self.fields["code"], 1), (self.fields["post"], 1), *((one, 1) for one in beside)]
        for line, parts in enumerate(rows):
            across = 0
            for part, wide in parts:
                grid.addWidget(part, line, across, 1, wide)
                across += wide
        for place in range(3):
            grid.setColumnStretch(place, 1)


def _labels(options: Any) -> list[tuple[str, str]]:
    return [(item.code, str(item.label)) for item in options]
