"""The fields of a record and the rows of its parts as they are printed, read from their meanings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from coopdesk.core.days import show_day
from coopdesk.core.language import code, mark
from coopdesk.core.meanings import LinkMeaning, Meaning, MoneyMeaning, TextMeaning
from coopdesk.core.money import show_amount
from coopdesk.entities import Entity, File
from coopdesk.entities.programme_choices import DECIDER
from coopdesk.operations.paper.document import DOTS, NOTHING, Fact, Facts, Prose, Table, TableColumn
from coopdesk.operations.paper.sections import title_of
from coopdesk.operations.steps import in_order, steps_of

TOTAL = mark("Paper", "Total")
STAGES = mark("Paper", "Stages")
_STAGE, _DAY = mark("List", "Stage"), mark("Paper", "Date")
_DOCUMENT, _PLACE = mark("Paper", "Document"), mark("Paper", "Court or authority")
_DECIDED_BY, _NOTE = mark("Paper", "Decided by"), mark("Paper", "Remark")
_PAPER = mark("Story", "from paper")
_AT_STAGE = mark("Paper", "Stage: {stage}")
_NO_STAGE = mark("Paper", "No stage is recorded")
# Longer values have the line for themselves.
_LONG = 42
# A computed column of a table of parts, with the text of a row.
Computed = tuple[TableColumn, Callable[[Any], str]]


def shown(record: Entity, name: str) -> str:
    """The value of a field for reading; a link is called by the title of its record."""
    meaning, value = record.meanings()[name], record.value(name)
    if isinstance(meaning, LinkMeaning):
        other = linked(record, name)
        return other.title if other else ""
    return meaning.show(value)


def linked(record: Entity, name: str) -> Entity | None:
    """The record that a field names."""
    model = type(record)._meta.fields[name].rel_model
    value = record.value(name)
    return None if value is None else model.get_or_none(model.id == value)


def facts_of(record: Entity, leave_out: Iterable[str] = ()) -> Iterator[Facts]:
    """What is filled, section by section in the order of the form; what a complete file lacks is left to be written."""
    left_out, missing = set(leave_out), set(record.missing())
    sections: dict[str, list[Fact]] = {}
    for name, meaning in record.meanings().items():
        if name in left_out or is_prose(meaning):
            continue
        value = shown(record, name) or (DOTS if name in missing else "")
        if value:
            fact = Fact(str(meaning.label), value, wide=len(value) > _LONG)
            sections.setdefault(meaning.section, []).append(fact)
    for section, facts in sections.items():
        yield Facts(tuple(facts), title_of(record.kind(), section))


def is_prose(meaning: Meaning) -> bool:
    """Whether a field holds paragraphs."""
    return isinstance(meaning, TextMeaning) and meaning.multiline


def prose_of(record: Entity, *names: str, lines: int = 0) -> Iterator[Prose]:
    """Fields with paragraphs; an empty one is left out, or leaves lines to be written by hand."""
    for name in names:
        text = record.value(name) or ""
        if text or lines:
            yield Prose(text, str(record.meanings()[name].label), 0 if text else lines)


def parts_table(
    title: str,
    entity: type[Entity],
    rows: Sequence[Entity],
    shown_columns: Sequence[tuple[str, float]],
    computed: Sequence[Computed] = (),
    empty: str = "",
) -> Table | None:
    """The parts of a record under the labels of their fields, sums of money below; None without any, unless `empty`."""
    if not rows and not empty:
        return None
    meanings = entity.meanings()
    fields = [TableColumn(label(meanings[name]), width, *_run(meanings[name])) for name, width in shown_columns]
    lines = [
        (*(shown(row, name) or NOTHING for name, _width in shown_columns), *(text(row) for _column, text in computed))
        for row in rows
    ]
    totals = _totals([meanings[name] for name, _width in shown_columns], rows, len(computed))
    return Table((*fields, *(column for column, _text in computed)), lines, title, totals, empty=empty)


def label(meaning: Meaning) -> str:
    return str(meaning.label)


def _run(meaning: Meaning) -> tuple[bool, bool]:
    return bool(meaning.ltr) and not isinstance(meaning, TextMeaning), meaning.align_end


def _totals(meanings: list[Meaning], rows: Sequence[Entity], others: int) -> tuple[str, ...]:
    """The sums of the amounts; none for a single row, nor where there is no amount."""
    if len(rows) < 2 or not any(isinstance(meaning, MoneyMeaning) for meaning in meanings[1:]):
        return ()
    sums = [
        money(sum(row.value(meaning.name) or 0 for row in rows)) if isinstance(meaning, MoneyMeaning) else ""
        for meaning in meanings
    ]
    return (str(TOTAL), *sums[1:], *[""] * others)


def money(centimes: int) -> str:
    return show_amount(centimes, code())


def stage_label(record: File) -> str:
    """Where a file stands, in words."""
    stage = record.lifecycle().stage(record.stage)
    return str(stage.label) if stage else NOTHING


def stage_line(record: File) -> tuple[str, ...]:
    """The same as a line under the title."""
    return (str(_AT_STAGE.filled(stage=stage_label(record))),)


def stages_of(record: File) -> Table:
    """The steps in force as the file went through them."""
    lifecycle, rows = record.lifecycle(), []
    for step in in_order(steps_of(record), lifecycle):
        stage = lifecycle.stage(step.stage)
        note = " · ".join(part for part in (str(_PAPER) if step.taken_over else "", step.note or "") if part)
        rows.append(
            (
                str(stage.label) if stage else step.stage,
                shown_day(step.effective_on),
                step.document_number or NOTHING,
                step.place or NOTHING,
                decider(step.decided_by),
                note or NOTHING,
            )
        )
    columns = (
        TableColumn(str(_STAGE), 22),
        TableColumn(str(_DAY), 12, ltr=True),
        TableColumn(str(_DOCUMENT), 14, ltr=True),
        TableColumn(str(_PLACE), 20),
        TableColumn(str(_DECIDED_BY), 18),
        TableColumn(str(_NOTE), 24),
    )
    # Where nothing is known of any step, no column stands empty.
    told = [place for place in range(len(columns)) if place < 2 or any(row[place] != NOTHING for row in rows)]
    seen = [tuple(row[place] for place in told) for row in rows]
    return Table(tuple(columns[place] for place in told), seen, str(STAGES), empty=str(_NO_STAGE))


def decider(value: str | None) -> str:
    """Who decided: one of the list, or whoever was written."""
    return DECIDER.label(value) if value else NOTHING


def shown_day(day: str | None) -> str:
    return show_day(day) if day else NOTHING
