"""The sheets of records in general: what is on file, its parts, its stages, and who signs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from coopdesk.core.language import mark
from coopdesk.entities import Beneficiary, Entity, File, Financing, Project, Resistant
from coopdesk.operations.letterhead import DRAWN_UP
from coopdesk.operations.paper.document import Block, Paper, Table
from coopdesk.operations.paper.facts import facts_of, is_prose, parts_table, prose_of, stages_of
from coopdesk.operations.paper.framing import framed, head_of, signed
from coopdesk.operations.parts import parts_of
from coopdesk.operations.session import Session

_CHILDREN = mark("Paper", "Children on file")
_FINANCING = mark("Paper", "Financing")
_SHEET = mark("Paper", "Sheet: {what}")


def sheet(session: Session, record: Entity, blocks: Iterable[Block | None], *, joint: bool = False) -> Paper:
    """The sheet of a record under its own title."""
    title = str(_SHEET.filled(what=record.title_label))
    return framed(session, title, blocks, number=record.number or "", subtitle=record.title, joint=joint)


def record_paper(session: Session, record: Entity) -> Paper:
    """Everything on file about a record, with its stages."""
    return sheet(session, record, _blocks(session, record))


def _blocks(session: Session, record: Entity) -> Iterator[Block | None]:
    yield from facts_of(record)
    paragraphs = (name for name, meaning in record.meanings().items() if is_prose(meaning))
    yield from prose_of(record, *paragraphs)
    if parts := _PARTS.get(type(record)):
        yield parts(record)
    if isinstance(record, File):
        yield stages_of(record)
    yield signed(session, str(DRAWN_UP), head_of(session.office))


def _children(fighter: Entity) -> Table | None:
    rows = parts_of(Beneficiary, "resistant", fighter, "name_key")
    shown = (("last_name", 22), ("first_name", 20), ("cin", 14), ("birth_date", 14), ("kinship", 14), ("phone", 16))
    return parts_table(str(_CHILDREN), Beneficiary, rows, shown)


def _financing(project: Entity) -> Table | None:
    rows = parts_of(Financing, "project", project)
    return parts_table(str(_FINANCING), Financing, rows, (("funder", 30), ("programme", 40), ("amount", 20)))


_PARTS: dict[type[Entity], Callable[[Entity], Block | None]] = {Resistant: _children, Project: _financing}
