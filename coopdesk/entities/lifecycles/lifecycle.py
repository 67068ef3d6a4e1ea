"""What a life cycle is: stages, what may follow each of them, who decides, and what must be given."""

from __future__ import annotations

from dataclasses import dataclass, field

from coopdesk.core.language import Text
from coopdesk.core.meanings import Choice, Choices


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage. `on_path` stages follow one another; the others are side states. `ended` closes the file.

    A file goes on from a side state that `resumes` at the stage in which it stood before.

    `deed` names the transition that leads here («Registration»), `following` are the codes of the stages that may
    come next, `decides` says who decides (codes of `choices.DECIDER`), `needs` are the columns of the step that must
    be given beside its date, and `guards` the conditions that the file must meet (operations.guards). `its_day` is the
    field of the record with the day on which the stage comes about by itself: a session is held on its own day.
    """

    code: str
    label: Text
    also: tuple[str, ...] = ()
    on_path: bool = True
    ended: bool = False
    resumes: bool = False
    deed: Text | None = None
    following: tuple[str, ...] = ()
    decides: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()
    its_day: str = ""


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """The stages of one kind of file, in order; `begins` are those in which a file may begin."""

    name: str
    stages: tuple[Stage, ...]
    begins: tuple[str, ...] = field(default=())

    def stage(self, code: str | None) -> Stage | None:
        return next((stage for stage in self.stages if stage.code == code), None)

    def choices(self) -> Choices:
        return Choices(self.name, tuple(Choice(stage.code, stage.label, stage.also) for stage in self.stages))

    def after(self, code: str | None) -> tuple[Stage, ...]:
        """The stages that may follow a stage; those in which a file begins when it has none."""
        here = self.stage(code)
        wanted = self.begins if here is None else here.following
        return tuple(stage for stage in self.stages if stage.code in wanted)

    def onward(self, code: str | None) -> tuple[Stage, ...]:
        """The same with those first that lead on along the path, before side states and ways back."""
        here = next((place for place, stage in enumerate(self.stages) if stage.code == code), -1)

        def rank(stage: Stage) -> tuple[bool, bool]:
            return (not stage.on_path, self.stages.index(stage) < here)

        return tuple(sorted(self.after(code), key=rank))

    def ahead(self, code: str | None) -> tuple[Stage, ...]:
        """Those that lead on along the path, the nearest first: neither side states nor ways back."""
        here = next((place for place, stage in enumerate(self.stages) if stage.code == code), -1)
        return tuple(stage for stage in self.after(code) if stage.on_path and self.stages.index(stage) > here)

    @property
    def path(self) -> tuple[Stage, ...]:
        return tuple(stage for stage in self.stages if stage.on_path)

    @property
    def ended(self) -> frozenset[str]:
        """Codes of the stages after which a file no longer counts in stocks."""
        return frozenset(stage.code for stage in self.stages if stage.ended)

    @property
    def last(self) -> frozenset[str]:
        """Codes of the stages that nothing follows."""
        return frozenset(stage.code for stage in self.stages if not stage.following)
