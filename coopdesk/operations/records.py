"""Save, remove, restore: what every register has in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, CannotRead, Invalid, Problem
from coopdesk.entities import PARTS, REGISTERS, Beneficiary, Entity, File, Organisation
from coopdesk.operations import settings as figures
from coopdesk.operations import steps, upkeep
from coopdesk.operations.derive import derive
from coopdesk.operations.duplicates import REASONS, duplicates_of
from coopdesk.operations.session import Changes, Session
from coopdesk.store.writing import Writing, writing

KINDS: dict[str, type[Entity]] = {entity.kind(): entity for entity in (*REGISTERS, *PARTS)}


def get(kind: str, record_id: int) -> Entity:
    """The record of a register by its id. Raises CannotDo when it is gone."""
    record = KINDS[kind].get_or_none(KINDS[kind].id == record_id)
    if record is None:
        raise CannotDo(mark("Desk", "This record is no longer on file"))
    return record


def opened(entity: type[Entity], record_id: int | None) -> Entity:
    """A record to work on: the one on file, or a new one. Raises CannotDo when it is gone."""
    return entity() if record_id is None else get(entity.kind(), record_id)


def read_values(entity: type[Entity], raw: Mapping[str, Any], today: date) -> tuple[dict[str, Any], list[Problem]]:
    """The values of what was typed, by field name, and a problem for each that can not be read."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    meanings = entity.meanings()
    for name, given in raw.items():
        try:
            values[name] = meanings[name].parse(given, today)
        except CannotRead as error:
            problems.append(meanings[name].problem(error.code, error.text))
    return values, problems


def save(session: Session, record: Entity, *, registered_on: str | None = None) -> Changes:
    """Check a record and write it, new or changed, in one transaction.

    A new file begins its life cycle on `registered_on` (if none is given today, or its own earlier day). Raises
    Invalid, CannotDo.
    """
    with writing(session.desk, session.author) as write:
        put(write, session, record, figures.values_on(session), registered_on=registered_on)
    return Changes.of(record.kind(), record_id=record.id, result=record)


def put(
    write: Writing,
    session: Session,
    record: Entity,
    settings: Mapping[str, Any],
    *,
    registered_on: str | None = None,
    begins: str | None = None,
) -> None:
    """Check and write one record inside a transaction already begun.

    A new file begins in the stage `begins`; if none is given, in that in which its kind begins by itself.
    """
    stored = None if record.is_new else get(record.kind(), record.id)
    problems = [problem for problem in record.problems(session.today) if problem.blocks]
    problems = problems or list(upkeep.rules_across(record, stored))
    if problems:
        raise Invalid(problems)
    derive(record, settings, stored)
    if certain := [found for found in duplicates_of(record) if found.certain]:
        raise Invalid([_already_there(record, found) for found in certain])
    if stored is None:
        today = session.today.isoformat()
        day = registered_on or (record.begins_on(record.__data__, today) if isinstance(record, File) else today)
        write.insert(record, _next_number(write, session, record, day), effective_on=day)
        if stage := begins or _begins(record):
            steps.append(write, record, steps.StepEntry(stage, day))
    else:
        write.update(record, type(record).values_of(stored))
    upkeep.after_writing(write, record)


def remove(session: Session, kind: str, ids: Iterable[int]) -> Changes:
    """Put records in the trash with what belongs to them. Raises CannotDo, naming what else refers to them."""
    with writing(session.desk, session.author) as write:
        for record_id in ids:
            record = get(kind, record_id)
            whole = [record, *(part for part in belonging_to(record) if part.deleted_at is None)]
            inside = {part.uuid for part in whole}
            references = [other for one in whole for other in referring_to(one) if other.uuid not in inside]
            if references:
                text = mark("Desk", "{title} can not be deleted: {count} other records refer to it, such as {example}")
                example = references[0].title or references[0].title_label
                raise CannotDo(text.filled(title=record.title, count=len(references), example=example))
            if kept := upkeep.kept_because(record):
                raise CannotDo(kept)
            moment = write.author.moment()
            for part in whole:
                write.trash(part, moment)
            upkeep.after_writing(write, record)
    return Changes.of(kind)


def restore(session: Session, kind: str, ids: Iterable[int]) -> Changes:
    """Take records out of the trash with what went there with them.

    Raises CannotDo if somebody else took their place meanwhile.
    """
    with writing(session.desk, session.author) as write:
        for record_id in ids:
            record = get(kind, record_id)
            if certain := [found for found in duplicates_of(record) if found.certain]:
                raise CannotDo(_already_there(record, certain[0]).text)
            for part in [one for one in belonging_to(record) if one.deleted_at == record.deleted_at]:
                write.restore(part)
            write.restore(record)
            upkeep.after_writing(write, record)
    return Changes.of(kind)


def belonging_to(record: Entity) -> Iterator[Entity]:
    """The parts that belong to a record and what belongs to them, also those in the trash."""
    for entity in PARTS:
        for column in entity._meta.refs:
            if column.rel_model is type(record) and column.meaning.belongs:
                for part in entity.select().where(column == record.id):
                    yield part
                    yield from belonging_to(part)


def referring_to(record: Entity) -> list[Entity]:
    """Records, not in the trash, that point to this one."""
    found: list[Entity] = []
    for entity in KINDS.values():
        for column in entity._meta.refs:
            if column.rel_model is type(record):
                rows = entity.select().where(column == record.id, entity.deleted_at.is_null()).limit(100)
                found.extend(rows)
    return found


def _begins(record: Entity) -> str | None:
    """The stage in which a new record begins by itself; an organisation begins with what its papers say."""
    if isinstance(record, Beneficiary):
        return "registered"
    return record.lifecycle().begins[0] if isinstance(record, File) and not isinstance(record, Organisation) else None


def _next_number(write: Writing, session: Session, record: Entity, day: str) -> str | None:
    if not record.letter:
        return None
    scope = f"{record.letter}-{day[:4]}-{session.office.number_part}"
    return f"{scope}-{write.next_sequence(scope):05d}"


def _already_there(record: Entity, found: Any) -> Problem:
    text = mark("Problem", "{title} ({number}) is already on file: {reason}")
    values = {"title": found.record.title, "number": found.record.number, "reason": REASONS[found.reason]}
    field = "ice" if found.reason == "same_ice" else "cin"
    return Problem(field, found.reason, text.filled(**values))
