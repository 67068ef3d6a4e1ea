"""The stages that a row takes over from paper: from its registration, from a column for each stage, from one stage."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from coopdesk.core import days
from coopdesk.core.folding import clean, fold
from coopdesk.core.language import Text, mark
from coopdesk.core.meanings import FlagMeaning
from coopdesk.core.problems import WARNING, CannotRead, Problem
from coopdesk.entities import Step
from coopdesk.entities.lifecycles import BENEFICIARY, ORGANISATION, Lifecycle
from coopdesk.operations.imports.columns import PEOPLE, comma
from coopdesk.operations.imports.stage_columns import DATE, NUMBER, name_of
from coopdesk.operations.steps import present

# A stage of which the paper says that it was reached, and not when.
_UNKNOWN = frozenset(map(fold, ("غير معروف", "مجهول", "inconnu", "inconnue", "unknown"))) | {""}
_NOTHING = frozenset("-–—/")
_FLAG = FlagMeaning(label=mark("Import", "Stage"))
_BEFORE_REGISTRATION = frozenset({"identified", "informed"})
# What lists call «registered» is, of an association, a receipt.
_REGISTERED, _PROVISIONAL, _FINAL = "registered", "provisional_receipt", "final_receipt"
_MOST_OFFERED = 3

Add = Callable[[Problem, Any], None]


class StageReader:
    """Reads the stages of one row; `add` is told every problem with the cell that it stands in."""

    def __init__(self, kind: str, lifecycle: Lifecycle, today: date, add: Add) -> None:
        self._is_person = kind == PEOPLE
        self._every = BENEFICIARY if self._is_person else ORGANISATION
        self._lifecycle, self._today, self._add = lifecycle, today, add
        self._steps: dict[str, dict[str, Any]] = {}
        # The column that gave the date of a stage.
        self._column: dict[str, str] = {}

    def read(self, cells: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The steps of a row in the order of the life cycle, none of them when the row says nothing of stages."""
        self._take_registration(cells)
        for stage in self._every.stages:
            self._take_columns(stage.code, cells)
        named = self._take_stage(cells)
        if self._is_person and self._steps.keys() - _BEFORE_REGISTRATION:
            # Whoever went further was registered, whenever that was.
            self._steps.setdefault(_REGISTERED, _step(_REGISTERED, None))
        place = {stage.code: at for at, stage in enumerate(self._lifecycle.stages)}
        steps = sorted(self._steps.values(), key=lambda step: place[step["stage"]])
        for problem, raw in self._out_of_order(steps, cells):
            self._add(problem, raw)
        self._look_at_the_last(steps, named, cells)
        return steps

    def _take_registration(self, cells: Mapping[str, Any]) -> None:
        field = "registered_on" if self._is_person else "registration_date"
        day, number = self._day(field, cells), document(cells.get("registration_number"))
        if not (day or number):
            return
        stage = _REGISTERED if self._lifecycle.stage(_REGISTERED) else _PROVISIONAL
        details = {} if self._is_person else {"document_number": number, "document_date": day, "place": _court(cells)}
        self._put(stage, day, field, cells, **details)

    def _take_columns(self, stage: str, cells: Mapping[str, Any]) -> None:
        """The columns of one stage in the wide form."""
        dated, numbered = name_of(stage, DATE), name_of(stage, NUMBER)
        written, number = cells.get(dated), document(cells.get(numbered))
        is_reached = number is not None or not (_is_blank(written) or _says_no(written))
        if not is_reached:
            return
        day, note = (None, None) if _is_blank(written) or _says_no(written) else self._known(dated, written)
        if self._lifecycle.stage(stage) is None:
            text = mark("Import", "An organisation of this legal form has no such stage")
            self._add(Problem(dated if written else numbered, "not_of_this_form", text), written or number)
            return
        self._put(stage, day, dated, cells, document_number=number, note=note)

    def _take_stage(self, cells: Mapping[str, Any]) -> str | None:
        """The stage in which the file stands, as one column says it; gives its code."""
        written = cells.get("stage")
        if _is_blank(written):
            return None
        stage = self._every.choices().find(str(written))
        if stage == _REGISTERED and self._lifecycle.stage(stage) is None:
            stage = _FINAL
        if stage is None or self._lifecycle.stage(stage) is None:
            self._add(Problem("stage", "unknown_stage", self._unknown(str(written))), written)
            return None
        number = document(cells.get("stage_document"))
        self._put(stage, self._day("stage_date", cells), "stage_date", cells, document_number=number)
        return stage

    def _unknown(self, written: str) -> Text:
        labels = {fold(str(stage.label)): str(stage.label) for stage in self._lifecycle.stages}
        close = difflib.get_close_matches(fold(written), list(labels), n=_MOST_OFFERED, cutoff=0.5)
        if not close:
            return mark("Import", "No stage has this name")
        offered = comma().join(labels[name] for name in close)
        return mark("Import", "No stage has this name; near to it: {stages}").filled(stages=offered)

    def _put(self, stage: str, day: str | None, field: str, cells: Mapping[str, Any], **details: Any) -> None:
        """Note a stage; what an earlier column said of it stays, and another day is a problem."""
        held = self._steps.setdefault(stage, _step(stage, None))
        if day and held["effective_on"] and day != held["effective_on"]:
            text = mark("Import", "The list gives two dates for «{stage}»: {day} and this one")
            filled = text.filled(stage=self._label(stage), day=days.show_day(held["effective_on"]))
            self._add(Problem(field, "two_dates", filled), cells.get(field))
            return
        if day:
            held["effective_on"] = day
            self._column.setdefault(stage, field)
        held |= {name: value for name, value in details.items() if value is not None and held.get(name) is None}

    def _known(self, field: str, written: Any) -> tuple[str | None, str | None]:
        """The day of a stage that was reached, or what the paper says instead of a day."""
        if fold(str(written)) in _UNKNOWN or _says_yes(written):
            return None, None
        try:
            partial = days.parse_partial(written, self._today)
        except CannotRead:
            partial = ""
        if 0 < len(partial) < len("2019-01-01"):
            text = mark("Import", "The day is not known: the stage is taken over without a date")
            self._add(Problem(field, "day_unknown", text, WARNING), written)
            return None, days.show_day(partial)
        return self._day(field, {field: written}), None

    def _day(self, field: str, cells: Mapping[str, Any]) -> str | None:
        value = cells.get(field)
        if _is_blank(value):
            return None
        try:
            day = days.parse_day(value, self._today).isoformat()
        except CannotRead as error:
            self._add(Problem(field, error.code, error.text), value)
            return None
        if day > self._today.isoformat():
            self._add(Problem(field, "future_date", mark("Problem", "This date is after today")), value)
            return None
        return day

    def _out_of_order(self, steps: list[dict[str, Any]], cells: Mapping[str, Any]) -> Iterator[tuple[Problem, Any]]:
        """Along the path no stage was reached before the one that leads to it."""
        path = {stage.code for stage in self._lifecycle.path}
        former: dict[str, Any] | None = None
        for step in steps:
            if step["stage"] not in path or not step["effective_on"]:
                continue
            if former is not None and step["effective_on"] < former["effective_on"]:
                text = mark("Import", "This date is before that of «{stage}» ({day})")
                shown = {"stage": self._label(former["stage"]), "day": days.show_day(former["effective_on"])}
                column = self._column[step["stage"]]
                yield Problem(column, "date_order", text.filled(**shown)), cells.get(column)
            else:
                former = step

    def _look_at_the_last(self, steps: list[dict[str, Any]], named: str | None, cells: Mapping[str, Any]) -> None:
        """A stage that the list names with a day is where the file will stand."""
        last = standing(steps, self._lifecycle)
        if named not in self._column or last is None or last[0] == named:
            return
        text = mark("Import", "The list gives «{stage}» a later date ({day})")
        shown = {"stage": self._label(last[0]), "day": days.show_day(last[1]) if last[1] else "—"}
        self._add(Problem("stage", "not_the_last", text.filled(**shown)), cells.get("stage"))

    def _label(self, stage: str) -> Text | str:
        found = self._every.stage(stage)
        return found.label if found else stage


def standing(steps: list[dict[str, Any]], lifecycle: Lifecycle) -> tuple[str, str | None] | None:
    """The stage in which a file with these steps stands, and since when."""
    last = present([Step(id=number, **step) for number, step in enumerate(steps, start=1)], lifecycle)
    return (last.stage, last.effective_on) if last else None


def stage_label(kind: str, stage: str | None) -> str:
    """How a stage of a person or of an organisation is called in the present language."""
    return (BENEFICIARY if kind == PEOPLE else ORGANISATION).choices().label(stage)


def document(value: Any) -> str | None:
    """The number of a document as it is kept."""
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value or "")
    return clean(text) or None


def _court(cells: Mapping[str, Any]) -> str | None:
    return clean(str(cells.get("court") or "")) or None


def _step(stage: str, day: str | None, **details: Any) -> dict[str, Any]:
    return {"stage": stage, "effective_on": day, "taken_over": True, **details}


def _is_blank(value: Any) -> bool:
    return value is None or not clean(str(value))


def _says_no(written: Any) -> bool:
    return _flag(written) is False or clean(str(written)) in _NOTHING


def _says_yes(written: Any) -> bool:
    return _flag(written) is True


def _flag(written: Any) -> bool | None:
    try:
        return _FLAG.parse(written, date.min)
    except CannotRead:
        return None
