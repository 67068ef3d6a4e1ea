"""The line of stages of a file: what it went through, where it stands, what may come."""

from __future__ import annotations

from collections.abc import Container

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.entities import File
from coopdesk.entities.lifecycles import Lifecycle
from coopdesk.entities.lifecycles import Stage as StageOfPath
from coopdesk.operations.steps import following, in_order, steps_of
from coopdesk.ui.kit.stage_line import LATER, NEXT, NOW, PASSED, Stage

# So many stages have room at the usual width; earlier ones fold into one.
IN_SIGHT = 9
_NEXT, _LATER, _UNDATED = mark("Step", "next stage"), mark("Step", "later"), mark("Step", "date unknown")
_FOLDED = mark("Stages", "{count} former stages")


def stages_of(record: File) -> list[Stage]:
    """The line of stages: those on the path, with the side state a file is in; old ones fold when there are many."""
    lifecycle = record.lifecycle()
    held = {step.stage: step for step in in_order(steps_of(record), lifecycle)}
    line = _line_of(lifecycle, lifecycle.stage(record.stage), held)
    now = next((place for place, stage in enumerate(line) if stage.code == record.stage), -1)
    offered = {stage.code for stage in following(record)}
    shown = []
    next_shown = False
    for place, stage in enumerate(line):
        step = held.get(stage.code)
        if place == now:
            state = NOW
        elif place < now:
            state = PASSED
        elif not next_shown and stage.code in offered:
            state, next_shown = NEXT, True
        else:
            state = LATER
        shown.append(Stage(str(stage.label), _note(state, step), state))
    return _folded(shown, now)


def _line_of(lifecycle: Lifecycle, here: StageOfPath | None, held: Container[str]) -> list[StageOfPath]:
    """The stages of the line; a file in a side state went only through what was recorded, and an ended one goes no
    further."""
    line = [stage for stage in lifecycle.stages if stage.on_path or stage is here]
    if here is None or here.on_path:
        return line
    now = line.index(here)
    return [*(stage for stage in line[:now] if stage.code in held), here, *(() if here.ended else line[now + 1 :])]


def _note(state: str, step: object) -> str:
    if step is None:
        return {NEXT: str(_NEXT), LATER: str(_LATER)}.get(state, "—")
    return show_day(step.effective_on) if step.effective_on else str(_UNDATED)


def _folded(stages: list[Stage], now: int) -> list[Stage]:
    """Above nine stages the first ones become one disc, so that the present one is in sight."""
    spare = len(stages) - IN_SIGHT
    if spare <= 0:
        return stages
    fold = min(max(now - 2, 0), spare + 1)
    if fold < 2:
        return stages[:IN_SIGHT]
    former = Stage(str(_FOLDED.filled(count=fold)), "", PASSED)
    return [former, *stages[fold : fold + IN_SIGHT - 1]]
