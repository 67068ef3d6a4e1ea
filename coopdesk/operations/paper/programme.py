"""The annual programme: what is planned by axis and line, what was realised, and the budget of each party."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from coopdesk.core.formats import show_count, show_percent
from coopdesk.core.language import code, mark
from coopdesk.entities import AnnualProgramme, ProgrammeLine
from coopdesk.entities.programme_choices import AXIS
from coopdesk.operations.paper.document import NOTHING, Block, Paper, Table, TableColumn
from coopdesk.operations.paper.facts import TOTAL, money, prose_of, shown, stage_line, stages_of
from coopdesk.operations.paper.framing import both_parties, framed, signed
from coopdesk.operations.parts import parts_of
from coopdesk.operations.realised import realised, stretch_of
from coopdesk.operations.session import Session

_TITLE = mark("Paper", "Annual work programme {year}")
_REALISED, _RATE = mark("Line", "Realised"), mark("Line", "Rate")
_WHOLE = mark("Paper", "Budget by axis")
_NO_LINE = mark("Paper", "The programme has no line yet")
_AXIS, _LINES = mark("Line", "Axis"), mark("Line", "Lines")
_BUDGETS = ("budget_ads", "budget_hcar", "budget_other")
_PLANNED = {
    **{"axis": 20, "activity": 34, "measure": 20, "province": 13},
    **{"quarter": 10, "target": 9, "target_beneficiaries": 11},
}


def programme_paper(session: Session, programme: AnnualProgramme) -> Paper:
    """The programme of one year, signed by both institutions."""
    return framed(
        session,
        str(_TITLE.filled(year=programme.year)),
        _blocks(session, programme),
        number=programme.number,
        subtitle=programme.title,
        lines=stage_line(programme),
        joint=True,
        landscape=True,
        personal=False,
    )


def _blocks(session: Session, programme: AnnualProgramme) -> Iterator[Block]:
    yield from prose_of(programme, "notes")
    order = {axis: place for place, axis in enumerate(AXIS.codes)}
    lines = sorted(parts_of(ProgrammeLine, "programme", programme), key=lambda line: order.get(line.axis, -1))
    yield _lines(lines, programme)
    if lines:
        yield _budgets(lines)
    yield stages_of(programme)
    yield signed(session, *both_parties(session))


def _lines(lines: list[ProgrammeLine], programme: AnnualProgramme) -> Table:
    meanings = ProgrammeLine.meanings()

    def column(name: str, width: float) -> TableColumn:
        return TableColumn(str(meanings[name].label), width, at_end=meanings[name].align_end)

    columns = (
        *(column(name, width) for name, width in _PLANNED.items()),
        TableColumn(str(_REALISED), 9, at_end=True),
        TableColumn(str(_RATE), 9, at_end=True),
        *(column(name, 15) for name in _BUDGETS),
        column("variance_reason", 22),
    )
    sums = [money(sum(line.value(name) or 0 for line in lines)) for name in _BUDGETS]
    totals = (str(TOTAL), *[""] * (len(_PLANNED) + 1), *sums, "")
    return Table(
        columns, [_row(line, programme) for line in lines], str(_LINES), totals if lines else (), empty=str(_NO_LINE)
    )


def _row(line: ProgrammeLine, programme: AnnualProgramme) -> tuple[str, ...]:
    done = realised(line.measure, stretch_of(line, programme)).value
    return (
        *(shown(line, name) or NOTHING for name in _PLANNED),
        show_count(done, code()),
        show_percent(done, line.target or 0, code()),
        *(shown(line, name) or NOTHING for name in _BUDGETS),
        shown(line, "variance_reason") or NOTHING,
    )


def _budgets(lines: list[ProgrammeLine]) -> Table:
    """The budget of each axis by who pays it."""
    meanings = ProgrammeLine.meanings()
    columns = (
        TableColumn(str(_AXIS), 40),
        *(TableColumn(str(meanings[name].label), 20, at_end=True) for name in _BUDGETS),
        TableColumn(str(TOTAL), 20, at_end=True),
    )

    def sums(chosen: list[ProgrammeLine]) -> tuple[str, ...]:
        each = [sum(line.value(name) or 0 for line in chosen) for name in _BUDGETS]
        return (*(money(one) for one in each), money(sum(each)))

    rows = [(AXIS.label(axis), *sums(list(under))) for axis, under in groupby(lines, key=lambda line: line.axis)]
    return Table(columns, rows, str(_WHOLE), (str(TOTAL), *sums(lines)))
