"""Checks a whole desk: the engine, the references, every rule over every record, and what is derived."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from coopdesk.core.language import Text, mark
from coopdesk.entities import PARTS, REGISTERS, Entity, File, Step
from coopdesk.operations import settings as figures
from coopdesk.operations.check_grants import grant_faults
from coopdesk.operations.check_nominations import nomination_faults
from coopdesk.operations.check_people import decision_faults, people_faults
from coopdesk.operations.check_projects import project_faults
from coopdesk.operations.derive import derived
from coopdesk.operations.documents import document_faults
from coopdesk.operations.session import Session
from coopdesk.operations.steps import label_of, out_of_order, set_stage, stage_columns
from coopdesk.operations.upkeep import standing_problems
from coopdesk.store import soundness

PAGE = 2_000
CHECKED: tuple[type[Entity], ...] = (*REGISTERS, *PARTS)

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with the desk; `number` is the human number of the record, if it is one record."""

    kind: str
    number: str
    code: str
    text: Text


def check_desk(
    session: Session,
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Fault]:
    """Everything wrong with a desk; an empty list says that it is sound."""
    with session.desk.connected():
        faults = list(_damage(session))
        if faults:
            # What stands on broken pages can not be read, let alone judged.
            return faults
        faults = [*_engine(session), *_programme()]
        total = sum(entity.select().count() for entity in CHECKED)
        done = 0
        for entity in CHECKED:
            for page in _pages(entity):
                if cancelled():
                    return faults
                faults.extend(_rules(session, page))
                done += len(page)
                progress(done, total)
        faults.extend(Fault(one.kind(), one.number, code, text) for one, code, text in nomination_faults())
    return faults


def _damage(session: Session) -> Iterator[Fault]:
    for line in soundness.damage(session.desk):
        yield Fault("desk", "", "damaged", mark("Check", "The file of the desk is damaged: {line}").filled(line=line))


def _engine(session: Session) -> Iterator[Fault]:
    for table, row, target in soundness.dangling(session.desk):
        text = mark("Check", "A reference points nowhere: {table} {row}, {target}")
        yield Fault(table, "", "dangling", text.filled(table=table, row=row, target=target))
    for kind, record in sorted({*soundness.unsearchable(session.desk), *soundness.found_wrongly(session.desk)}):
        text = mark("Check", "The search does not agree with record {record}")
        yield Fault(kind, "", "unsearchable", text.filled(record=record))
    for step in soundness.unlogged_steps(session.desk):
        yield Fault("step", "", "unlogged", mark("Check", "Step {step} does not hang on its log").filled(step=step))


def _programme() -> Iterator[Fault]:
    """Rules that go over several registers."""
    for code, text in document_faults():
        yield Fault("attachment", "", code, text)
    for number, code, text in project_faults():
        yield Fault("project", number, code, text)
    for number, code, text in grant_faults():
        yield Fault("grant", number, code, text)
    for number, code, text in people_faults():
        yield Fault("beneficiary", number, code, text)
    for number, code, text in decision_faults():
        yield Fault("decision", number, code, text)


def _pages(entity: type[Entity]) -> Iterator[list[Entity]]:
    last = 0
    while page := list(entity.select().where(entity.id > last).order_by(entity.id).limit(PAGE)):
        yield page
        last = page[-1].id


def _rules(session: Session, page: list[Entity]) -> Iterator[Fault]:
    settings = figures.values_on(session)
    steps = _steps_of_page(page)
    for record in page:
        number = record.number or record.uuid
        for problem in (*record.problems(session.today), *standing_problems(record)):
            if problem.blocks:
                yield Fault(record.kind(), number, problem.code, problem.text)
        computed = derived(type(record), record.__data__, settings)
        if isinstance(record, File):
            computed |= _stage_columns(record, steps[record.id])
            if step := out_of_order(steps[record.id], record.lifecycle()):
                text = mark("Check", "«{stage}» could not follow the step before it by date")
                yield Fault(record.kind(), number, "step_order", text.filled(stage=label_of(record, step)))
        wrong = [name for name, value in computed.items() if record.value(name) != value]
        if wrong:
            text = mark("Check", "Columns do not follow from the others: {columns}")
            yield Fault(record.kind(), number, "derived", text.filled(columns=", ".join(wrong)))


def _steps_of_page(page: list[Entity]) -> dict[int, list[Step]]:
    found: dict[int, list[Step]] = defaultdict(list)
    ids = [record.id for record in page]
    for step in Step.select().where(Step.kind == page[0].kind(), Step.record_id.in_(ids)).order_by(Step.id):
        found[step.record_id].append(step)
    return found


def _stage_columns(record: File, steps: list[Step]) -> dict[str, str | None]:
    names = [name for name in ("legal_form",) if hasattr(record, name)]
    copy = type(record)(**{name: record.value(name) for name in names})
    set_stage(copy, steps)
    return {name: copy.value(name) for name in stage_columns(record)}
