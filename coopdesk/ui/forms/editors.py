"""The field in which a meaning is entered, and how its value travels between field, record and draft."""

from __future__ import annotations

from collections.abc import Mapping
from functools import singledispatch
from typing import Any

from PySide6.QtWidgets import QWidget

from coopdesk.core.geography import geography
from coopdesk.core.language import code
from coopdesk.core.meanings import (
    ChoiceMeaning,
    DayMeaning,
    FlagMeaning,
    LinkMeaning,
    ManyMeaning,
    Meaning,
    PartialDayMeaning,
    PlaceMeaning,
    TextMeaning,
)
from coopdesk.operations import records
from coopdesk.operations.committee import find_lines
from coopdesk.operations.find import find
from coopdesk.ui.context import Context
from coopdesk.ui.forms.resistant_field import ResistantField
from coopdesk.ui.forms.venue_field import VenueField
from coopdesk.ui.kit.calendar import give_calendar
from coopdesk.ui.kit.choices import ChoiceField, FlagField, ManyField
from coopdesk.ui.kit.fields import LineField, NotesField
from coopdesk.ui.kit.suggest import SuggestField, Suggestion


@singledispatch
def editor_for(meaning: Meaning, context: Context) -> QWidget:
    """The field for values of this meaning; what is typed is read by the meaning itself."""
    today = context.session.today
    return LineField(lambda raw: meaning.parse(raw, today), meaning.edit, left_to_right=bool(meaning.ltr))


@editor_for.register
def _(meaning: TextMeaning, context: Context) -> QWidget:
    return NotesField(2) if meaning.multiline else LineField(left_to_right=meaning.latin)


@editor_for.register
def _(meaning: ChoiceMeaning, context: Context) -> QWidget:
    return ChoiceField([(item.code, str(item.label)) for item in meaning.options])


@editor_for.register
def _(meaning: FlagMeaning, context: Context) -> QWidget:
    return FlagField()


@editor_for.register
def _(meaning: ManyMeaning, context: Context) -> QWidget:
    return ManyField([(item.code, str(item.label)) for item in meaning.options])


@editor_for.register(DayMeaning)
@editor_for.register(PartialDayMeaning)
def _(meaning: Meaning, context: Context) -> QWidget:
    today = context.session.today
    field = LineField(lambda raw: meaning.parse(raw, today), meaning.edit, left_to_right=True)
    give_calendar(field, today)
    return field


@editor_for.register
def _(meaning: PlaceMeaning, context: Context) -> QWidget:
    near = context.session.office.province_codes

    def suggest(typed: str) -> list[Suggestion]:
        places = geography()
        found = places.suggest(typed, near=near)
        return [(place.code, places.name(place.code, code()), places.name(place.code[:6], code())) for place in found]

    return SuggestField(suggest, lambda commune: geography().name(commune, code()))


@editor_for.register
def _(meaning: LinkMeaning, context: Context) -> QWidget:
    if meaning.kind == "resistant":
        return ResistantField(context)
    if meaning.kind == "venue":
        return VenueField(context)

    def suggest(typed: str) -> list[Suggestion]:
        if meaning.kind == "programme_line":
            return context.ask(find_lines, typed, 8)
        found = context.ask(find, typed, kinds=(meaning.kind,), limit=8)
        return [(one.record_id, one.title, one.subtitle) for one in found]

    return SuggestField(suggest, lambda record_id: records.get(meaning.kind, record_id).title)


def read(meaning: Meaning, field: Any) -> Any:
    """The value to store of what stands in a field, None for nothing. Raises CannotRead."""
    value = field.value()
    return (meaning.joined(value) or None) if isinstance(meaning, ManyMeaning) else value


def show(meaning: Meaning, field: Any, value: Any) -> None:
    """Let a field show a stored value."""
    field.set_value(value.split(",") if isinstance(meaning, ManyMeaning) and value else value)


def state(field: Any) -> Any:
    """What stands in a field, readable or not, as JSON holds it."""
    if isinstance(field, ManyField):
        return list(field.value())
    if isinstance(field, SuggestField):
        return field.kept()
    return field.value() if isinstance(field, ChoiceField) else field.raw()


def states(fields: Mapping[str, Any]) -> dict[str, Any]:
    """What stands in the labelled fields of a line, by name."""
    return {name: state(labelled.field) for name, labelled in fields.items()}


def restore(field: Any, kept: Any) -> None:
    """Put back what stood in a field."""
    if isinstance(field, ManyField | ChoiceField):
        field.set_value(kept)
    elif isinstance(field, SuggestField):
        field.put_back(kept)
    elif isinstance(field, NotesField):
        field.setPlainText(kept or "")
    else:
        field.setText(kept or "")
