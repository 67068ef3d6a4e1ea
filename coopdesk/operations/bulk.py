"""Many records moved one step at once: all of them, or none and a list of who could not and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

import peewee as pw

from coopdesk.core.language import Text
from coopdesk.entities import REGISTERS, File
from coopdesk.operations import records
from coopdesk.operations.advance import advance_all
from coopdesk.operations.session import Changes, Session
from coopdesk.operations.steps import StepEntry

# The registers whose records go through stages.
FILES = tuple(entity.kind() for entity in REGISTERS if issubclass(entity, File))


@dataclass(frozen=True, slots=True)
class Refusal:
    """A record that could not follow the others, and each reason."""

    record_id: int
    number: str
    title: str
    reasons: tuple[Text, ...]


def move_all(session: Session, kind: str, ids: Iterable[int], entry: StepEntry) -> Changes:
    """Move the records of these ids to a stage. The result is the refusals: with any of them nothing was changed."""
    with session.desk.connected():
        files = [records.get(kind, record_id) for record_id in ids]
        changes, refused = advance_all(session, files, entry)
    found = tuple(
        Refusal(record.id, record.number or "", record.title, tuple(problem.text for problem in problems))
        for record, problems in refused
    )
    return Changes(changes.kinds | ({kind} if not found else frozenset()), result=found)


class Following(NamedTuple):
    """A stage that may follow for `count` of some records; `leads_on` where it is a step along the path of one."""

    code: str
    count: int
    leads_on: bool


def stages_ahead(session: Session, kind: str, ids: Iterable[int]) -> list[Following]:
    """The stages that may follow for some of these records, in the order of the life cycle."""
    entity = records.KINDS[kind]
    ids = list(ids)
    counts: dict[str, int] = {}
    leading: set[str] = set()
    with session.desk.connected():
        for at in range(0, len(ids), _CHUNK):
            for record, many in _alike(entity, ids[at : at + _CHUNK]):
                leading |= {one.code for one in record.lifecycle().ahead(record.stage)}
                for one in record.lifecycle().after(record.stage):
                    counts[one.code] = counts.get(one.code, 0) + many
    codes = [stage.code for stage in entity.path.stages if stage.code in counts]
    return [Following(one, counts[one], one in leading) for one in codes]


def _alike(entity: type[File], ids: list[int]) -> list[tuple[File, int]]:
    """One record for each place in each life cycle at which some of these records stand, with how many they are."""
    decisive = [getattr(entity, name) for name in ("stage", "legal_form") if name in entity._meta.fields]
    groups = entity.select(*decisive, pw.fn.COUNT(entity.id)).where(entity.id.in_(ids)).group_by(*decisive).tuples()
    names = [one.name for one in decisive]
    return [(entity(**dict(zip(names, values, strict=True))), many) for *values, many in groups]


_CHUNK = 5_000
