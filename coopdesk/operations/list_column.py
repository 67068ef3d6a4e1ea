"""One column of a list: where its values come from, how they are shown, sorted and copied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from coopdesk.core import days
from coopdesk.core.geography import geography
from coopdesk.core.language import Text, code, mark
from coopdesk.core.meanings import Choices, Meaning
from coopdesk.core.money import show_amount


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list: where its values come from, how one is shown, sorted and copied to a spreadsheet.

    `sources` are the stored columns read for it; `show` makes the text of their values; `cell` gives the typed
    value for a spreadsheet and `kind` what that is (text, code, count, amount, day). `pills` are the texts that it
    shows with a tone. A tone that depends on the day is given by `tone_on`, which is told today (ISO) first.
    """

    name: str
    label: Text
    sources: tuple[str, ...]
    show: Callable[..., str]
    cell: Callable[..., Any]
    kind: str = "text"
    sort: str = ""
    ltr: bool = False
    at_end: bool = False
    listed: bool = False
    tone: Callable[..., str] | None = None
    width: int = 120
    pills: Callable[[], tuple[str, ...]] = tuple
    tone_on: Callable[..., str] | None = None

    def tone_of(self, today: str, values: Sequence[Any]) -> str:
        """The tone of the values of one row on a day, "" for none."""
        if self.tone_on is not None:
            return self.tone_on(today, *values)
        return self.tone(*values) if self.tone else ""

    def sort_key(self) -> str:
        """The order to ask of the store; places sort by their name in the present language."""
        language = "fr" if code() == "fr" else "ar"
        return self.sort.replace("{language}", language) or self.sources[0]


def first(value: Any, *_rest: Any) -> Any:
    return value


def _kind_of(meaning: Meaning) -> str:
    name = type(meaning).__name__
    return {
        "MoneyMeaning": "amount",
        "CountMeaning": "count",
        "YearMeaning": "year",
        "CodeMeaning": "code",
        "DayMeaning": "day",
        "PartialDayMeaning": "day",
    }.get(name, "text")


def _cell_of(meaning: Meaning) -> Callable[..., Any]:
    if _kind_of(meaning) in ("amount", "count", "year", "code"):
        return first
    if _kind_of(meaning) == "day":
        return lambda value, *_rest: date.fromisoformat(value) if value and len(value) == 10 else value
    return lambda value, *_rest: meaning.show(value)


def from_meaning(entity: type, name: str, **changes: Any) -> Column:
    meaning = entity.meanings()[name]
    stored = f"{name}_id" if name in ("resistant", "holder") else name
    values = {
        "label": meaning.label,
        "sources": (stored,),
        "show": lambda value, *_rest: meaning.show(value),
        "cell": _cell_of(meaning),
        "kind": _kind_of(meaning),
        "ltr": bool(meaning.ltr),
        "at_end": meaning.align_end,
        "listed": meaning.listed,
    }
    return Column(name, **(values | changes))


def choice_column(name: str, label: Text, options: Choices, **values: Any) -> Column:
    def shown(value: Any, *_rest: Any) -> str:
        return options.label(value)

    def pills() -> tuple[str, ...]:
        return tuple(str(option.label) for option in options)

    if values.get("tone"):
        values["pills"] = pills
    return Column(name, label, (name,), shown, shown, **values)


def _names(last: str | None, first: str | None) -> str:
    return " ".join(part for part in (last, first) if part)


def _place_name(value: str | None, *_rest: Any) -> str:
    return geography().name(value, code()) if value else ""


def _day(value: str | None, *_rest: Any) -> str:
    return days.show_day(value) if value else ""


def _as_day(value: str | None, *_rest: Any) -> Any:
    return date.fromisoformat(value) if value and len(value) == 10 else value


_COMPLETE = mark("List", "Complete")
_MISSING = mark("List", "Incomplete ({count})")


def _completeness(missing: int, *_rest: Any) -> str:
    return str(_MISSING.filled(count=missing)) if missing else str(_COMPLETE)


def _complete_tone(missing: int, *_rest: Any) -> str:
    return "amber" if missing else "green"


def band_tone(value: str, *_rest: Any) -> str:
    return {"severe": "red", "moderate": "amber", "light": "grey"}.get(value, "grey")


def stage_tone(value: str | None, *_rest: Any) -> str:
    return {
        **dict.fromkeys(("registered", "identified", "informed", "idea", "founders", "withdrawn", "closed"), "grey"),
        **dict.fromkeys(("draft", "planned", "cancelled"), "grey"),
        **dict.fromkeys(("not_eligible", "rejected", "struck_off", "liquidation", "in_difficulty"), "red"),
        **dict.fromkeys(("recovery",), "red"),
        **dict.fromkeys(("submitted", "abandoned"), "grey"),
        **dict.fromkeys(("refused",), "red"),
        **dict.fromkeys(("reserve", "dormant", "merged", "sent", "postponed"), "amber"),
        **dict.fromkeys(("incomplete", "conditional", "suspended"), "amber"),
        # Decisions that are still to be carried out; meetings to come.
        **dict.fromkeys(("taken", "under_way"), "amber"),
        **dict.fromkeys(("convened", "dropped"), "grey"),
    }.get(value or "", "green")


def day_column(name: str, label: Text, **values: Any) -> Column:
    """A stored day that is no field."""
    return Column(name, label, (name,), _day, _as_day, kind="day", ltr=True, **values)


def text_column(name: str, label: Text, **values: Any) -> Column:
    """A text that the register does not store."""
    return Column(name, label, (name,), _or_nothing, _or_nothing, **values)


def count_column(name: str, label: Text, **values: Any) -> Column:
    """A number that is counted, or given in points."""
    return Column(name, label, (name,), _count, first, kind="count", at_end=True, **values)


def money_column(name: str, label: Text, **values: Any) -> Column:
    """An amount that follows from others, in centimes."""
    return Column(name, label, (name,), _amount, first, kind="amount", ltr=True, at_end=True, **values)


def _amount(value: int | None, *_rest: Any) -> str:
    return "" if value is None else show_amount(value, code())


def _or_nothing(value: Any, *_rest: Any) -> str:
    return value or ""


def _count(value: int | None, *_rest: Any) -> str:
    return "" if value is None else str(value)


def number_column() -> Column:
    return Column("number", mark("List", "Number"), ("number",), first, first, kind="code", ltr=True, width=170)


def name_columns() -> tuple[Column, ...]:
    def latin(last: str | None, first: str | None) -> str:
        return _names(last, first)

    return (
        Column(
            "name",
            mark("List", "Family and first name"),
            ("last_name", "first_name"),
            _names,
            _names,
            sort="name_key",
            listed=True,
            width=190,
        ),
        Column(
            "name_latin",
            mark("List", "Name in Latin letters"),
            ("last_name_latin", "first_name_latin"),
            latin,
            latin,
            sort="name_key_latin",
            ltr=True,
            width=170,
        ),
    )


def place_columns(*, listed: bool = True) -> tuple[Column, ...]:
    return tuple(
        Column(name, label, (name,), _place_name, _place_name, sort=f"{name}_{{language}}", listed=listed and shown)
        for name, label, shown in (
            ("commune", mark("List", "Commune"), True),
            ("province", mark("List", "Province"), False),
        )
    )


def completeness_column() -> Column:
    return Column(
        "missing_count",
        mark("List", "File"),
        ("missing_count",),
        _completeness,
        _completeness,
        tone=_complete_tone,
        listed=True,
        width=90,
        pills=lambda: (str(_COMPLETE), str(_MISSING.filled(count=10))),
    )


def stage_column(lifecycle: Any, width: int = 130) -> Column:
    return choice_column("stage", mark("List", "Stage"), lifecycle.choices(), tone=stage_tone, listed=True, width=width)


def stage_on_column(**values: Any) -> Column:
    """The day of the present stage."""
    return day_column("stage_on", mark("List", "Since"), **({"width": 100} | values))


def stage_columns(lifecycle: Any) -> tuple[Column, ...]:
    return (
        stage_column(lifecycle, width=100),
        day_column("registered_on", mark("List", "Registered on")),
    )
