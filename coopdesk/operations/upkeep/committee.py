"""The annual programme: what was approved changes only by a revision, with its date, its document and its reason."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.language import Text, mark
from coopdesk.core.problems import Problem
from coopdesk.entities import AnnualProgramme, ProgrammeLine

# While it is prepared, and once its revision is recorded.
OPEN = frozenset({None, "draft", "revised"})
# Why something came out otherwise is said when it did.
_ALWAYS = frozenset({"variance_reason"})
_APPROVED = mark("Line", "The programme is approved: record its revision first, then change its lines")
_EVALUATED = mark("Line", "The programme is evaluated: its lines stay as they are")


def rules_of_line(line: ProgrammeLine, stored: ProgrammeLine | None) -> Iterator[Problem]:
    why = _closed_because(line)
    if why is None:
        return
    before = stored.values_of(stored) if stored else {}
    after = line.values_of(line)
    changed = [name for name in line.meanings() if name not in _ALWAYS and after.get(name) != before.get(name)]
    if changed:
        yield line.meanings()[changed[0]].problem("programme_closed", why)


def keeps_line(line: ProgrammeLine) -> Text | None:
    return _closed_because(line)


def _closed_because(line: ProgrammeLine) -> Text | None:
    programme = AnnualProgramme.get_by_id(line.value("programme"))
    if programme.stage in OPEN:
        return None
    return _EVALUATED if programme.stage == "evaluated" else _APPROVED
