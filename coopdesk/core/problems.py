"""What can be wrong: with an entry (the clerk corrects it) or with the machine (the clerk is told why)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from coopdesk.core.language import Text

ERROR = "error"
WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one field; an error blocks saving, a warning is only shown.

    `field` is the attribute's name ("" for the record as a whole) and `code` a stable name for machines.
    """

    field: str
    code: str
    text: Text
    severity: str = ERROR

    @property
    def blocks(self) -> bool:
        return self.severity == ERROR


class CannotRead(ValueError):
    """What was typed or pasted cannot be understood as the kind of value the field holds."""

    def __init__(self, code: str, text: Text) -> None:
        super().__init__(code)
        self.code = code
        self.text = text

    def __str__(self) -> str:
        return str(self.text)


class Invalid(Exception):
    """The record breaks rules that block saving; `problems` says which, field by field."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{problem.field}: {problem.code}" for problem in self.problems))

    def __str__(self) -> str:
        return "\n".join(str(problem.text) for problem in self.problems)


class CannotDo(Exception):
    """The machine or the state of the desk refuses: one plain sentence for the person in front of it."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.source)
        self.text = text

    def __str__(self) -> str:
        return str(self.text)
