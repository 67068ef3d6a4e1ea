"""The empty list: our headings, drop-down lists where a value comes from one, identifiers that keep their zeros."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from coopdesk.core.geography import geography
from coopdesk.core.language import Text, code, mark
from coopdesk.core.meanings import NO, YES, ChoiceMeaning, CodeMeaning, DayMeaning, FlagMeaning, MoneyMeaning
from coopdesk.core.meanings.figures import CountMeaning, PartialDayMeaning
from coopdesk.core.meanings.meaning import Meaning
from coopdesk.entities.lifecycles import BENEFICIARY, ORGANISATION
from coopdesk.excel.kinds import Kind
from coopdesk.operations.imports.columns import ENTITIES, PEOPLE, SourceColumn, columns_of
from coopdesk.operations.imports.stage_columns import DATE, StageColumn
from coopdesk.operations.session import Session

ROWS = 1000
TITLES: dict[str, Text] = {
    "people": mark("Import", "Beneficiaries"),
    "organisations": mark("Import", "Cooperatives and associations"),
}
# In a list of ours names stand in two columns, so that nothing has to be split.
_LEFT_OUT = frozenset({"full_name"})
_NOT_OFFERED = mark("Import", "Choose a value of the list")
_HELPER_KINDS = dict.fromkeys(("fighter_card", "registration_number", "stage_document"), Kind.IDENTIFIER)
_HELPER_KINDS |= dict.fromkeys(("registered_on", "registration_date", "stage_date"), Kind.DATE)


def write_template(session: Session, path: Path, kind: str, pause: Callable[[float], object] | None = None) -> None:
    """Write the empty list of people or organisations in the present language. Raises CannotDo."""
    from coopdesk.excel.looks import Look
    from coopdesk.excel.writer import WorkbookFile

    title = str(TITLES[kind])
    with WorkbookFile(path, title=title, rtl=code() == "ar", pause=pause) as book:
        sheet = book.sheet(title)
        columns = [column for column in columns_of(kind) if _is_offered(kind, column)]
        for place, column in enumerate(columns, start=1):
            sheet.put(1, place, str(column.label), look=Look.HEADING)
            sheet.width(place, max(14, len(str(column.label)) + 3))
            sheet.format_column(place, 2, ROWS + 1, _kind_of(kind, column))
            if offered := _offered(session, kind, column):
                sheet.offer(place, 2, ROWS + 1, book.choices(column.name, offered), str(_NOT_OFFERED))
        sheet.freeze(2)
        sheet.repeat(1, 1)


def _is_offered(kind: str, column: SourceColumn) -> bool:
    """A side state is told in the column of the stage: it needs no column of its own."""
    if isinstance(column, StageColumn):
        stage = (BENEFICIARY if kind == PEOPLE else ORGANISATION).stage(column.stage)
        return stage is not None and stage.on_path
    return column.name not in _LEFT_OUT


def _kind_of(kind: str, column: SourceColumn) -> Kind:
    meaning = ENTITIES[kind].meanings().get(column.name)
    if isinstance(column, StageColumn):
        return Kind.DATE if column.part == DATE else Kind.IDENTIFIER
    if meaning is None:
        return _HELPER_KINDS.get(column.name, Kind.TEXT)
    return next((cell for of, cell in _KINDS if isinstance(meaning, of)), Kind.TEXT)


# A date that may be known by its year only is typed as text: a date cell would make a day of it.
_KINDS: tuple[tuple[type[Meaning], Kind], ...] = (
    (CodeMeaning, Kind.IDENTIFIER),
    (PartialDayMeaning, Kind.IDENTIFIER),
    (DayMeaning, Kind.DATE),
    (MoneyMeaning, Kind.MONEY),
    (CountMeaning, Kind.TEXT),
)


def _offered(session: Session, kind: str, column: SourceColumn) -> list[str]:
    """The values of a drop-down list, in the present language."""
    meaning = ENTITIES[kind].meanings().get(column.name)
    if isinstance(meaning, ChoiceMeaning):
        return [str(item.label) for item in meaning.options]
    if isinstance(meaning, FlagMeaning):
        return [str(YES), str(NO)]
    places, served = geography(), sorted(session.office.province_codes)
    if column.name == "commune":
        found = [place.code for province in served for place in places.communes(province)]
        return sorted({places.name(place, code()) for place in found})
    if column.name == "province":
        return sorted(places.name(province, code()) for province in served)
    if column.name == "stage":
        return [str(stage.label) for stage in (BENEFICIARY if kind == PEOPLE else ORGANISATION).stages]
    return []
