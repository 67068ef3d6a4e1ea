"""The life cycles as data: the stages of a file, in order, as the agreement and the law on cooperatives name them."""

from __future__ import annotations

from dataclasses import dataclass

from coopdesk.core.language import Text, mark
from coopdesk.core.meanings import Choice, Choices


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage. `on_path` stages follow one another; the others are side states. `ended` closes the file."""

    code: str
    label: Text
    also: tuple[str, ...] = ()
    on_path: bool = True
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """The stages of one kind of file, in order."""

    name: str
    stages: tuple[Stage, ...]

    def stage(self, code: str | None) -> Stage | None:
        return next((stage for stage in self.stages if stage.code == code), None)

    def choices(self) -> Choices:
        return Choices(self.name, tuple(Choice(stage.code, stage.label, stage.also) for stage in self.stages))

    @property
    def path(self) -> tuple[Stage, ...]:
        return tuple(stage for stage in self.stages if stage.on_path)

    @property
    def ended(self) -> frozenset[str]:
        """Codes of the stages after which a file no longer counts in stocks."""
        return frozenset(stage.code for stage in self.stages if stage.ended)


BENEFICIARY = Lifecycle(
    "beneficiary",
    (
        Stage("identified", mark("Stage of a person", "Identified")),
        Stage("informed", mark("Stage of a person", "Informed")),
        Stage("registered", mark("Stage of a person", "Registered")),
        Stage("eligible", mark("Stage of a person", "Eligible")),
        Stage("not_eligible", mark("Stage of a person", "Not eligible"), on_path=False),
        Stage("nominated", mark("Stage of a person", "Nominated")),
        Stage("reserve", mark("Stage of a person", "On the reserve list"), on_path=False),
        Stage("accepted", mark("Stage of a person", "Accepted")),
        Stage("rejected", mark("Stage of a person", "Rejected"), on_path=False),
        Stage("in_training", mark("Stage of a person", "In training")),
        Stage("supported", mark("Stage of a person", "Supported")),
        Stage("integrated", mark("Stage of a person", "Economically integrated")),
        Stage("withdrawn", mark("Stage of a person", "Withdrawn"), on_path=False, ended=True),
    ),
)

_IDEA = Stage("idea", mark("Stage of an organisation", "Idea"))
_FOUNDERS = Stage("founders", mark("Stage of an organisation", "Group of founders"), ("في طور التأسيس", "قيد التأسيس"))
_CONSTITUTED = Stage("constituted", mark("Stage of an organisation", "Constitutive assembly held"))
_OPERATIONAL = Stage("operational", mark("Stage of an organisation", "Operational"), ("نشيطة",))
_ACCOMPANIED = Stage("accompanied", mark("Stage of an organisation", "Accompanied"))
_CONSOLIDATED = Stage("consolidated", mark("Stage of an organisation", "Autonomous"))
_CLOSED = Stage("closed", mark("Stage of an organisation", "Accompaniment ended"))
_REGISTERED = Stage(
    "registered",
    mark("Stage of an organisation", "Registered"),
    ("مسجلة", "مقيدة بالسجل", "مقيدة (نشيطة)"),
)
_SIDE = (
    Stage("dormant", mark("Stage of an organisation", "Dormant"), on_path=False),
    Stage("in_difficulty", mark("Stage of an organisation", "In difficulty"), on_path=False),
    Stage("merged", mark("Stage of an organisation", "Merged"), on_path=False, ended=True),
    Stage("liquidation", mark("Stage of an organisation", "In liquidation"), ("في طور التصفية",), on_path=False),
    Stage("struck_off", mark("Stage of an organisation", "Struck off"), on_path=False, ended=True),
)
_AFTER = (_OPERATIONAL, _ACCOMPANIED, _CONSOLIDATED, _CLOSED)

COOPERATIVE = Lifecycle(
    "cooperative",
    (
        _IDEA,
        _FOUNDERS,
        Stage("name_approved", mark("Stage of an organisation", "Name approved")),
        _CONSTITUTED,
        Stage("deposited", mark("Stage of an organisation", "File deposited with the court clerk")),
        _REGISTERED,
        *_AFTER,
        *_SIDE,
    ),
)

ASSOCIATION = Lifecycle(
    "association",
    (
        _IDEA,
        _FOUNDERS,
        _CONSTITUTED,
        Stage("provisional_receipt", mark("Stage of an organisation", "Provisional receipt")),
        Stage("final_receipt", mark("Stage of an organisation", "Final receipt")),
        *_AFTER,
        *_SIDE,
    ),
)

# Economic interest groups and individual projects have the short path of registration with number and date.
SHORT = Lifecycle("short", (_IDEA, _REGISTERED, *_AFTER, *_SIDE))

_OF_LEGAL_FORM = {"cooperative": COOPERATIVE, "cooperative_union": COOPERATIVE, "association": ASSOCIATION}


def organisation_lifecycle(legal_form: str | None) -> Lifecycle:
    """The life cycle of an organisation of this legal form."""
    return _OF_LEGAL_FORM.get(legal_form or "", SHORT)


def _every_organisation_stage() -> tuple[Stage, ...]:
    seen: dict[str, Stage] = {}
    for lifecycle in (COOPERATIVE, ASSOCIATION, SHORT):
        seen |= {stage.code: stage for stage in lifecycle.stages if stage.code not in seen}
    return tuple(seen.values())


# Every stage that some organisation can have, for filters and for the list.
ORGANISATION = Lifecycle("organisation", _every_organisation_stage())

# Stages that mean the organisation exists in law: the date of the first of them is the date of its creation.
LEGAL_BIRTH = frozenset({"registered", "provisional_receipt", "final_receipt"})
