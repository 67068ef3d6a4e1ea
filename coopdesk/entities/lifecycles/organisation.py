"""The life cycles of organisations, one for each way of coming into existence in law.

Law 112-12 on cooperatives, the dahir of 1958 on associations; economic interest groups and individual projects are
registered with a number and a date.
"""

from __future__ import annotations

from dataclasses import replace

from coopdesk.core.language import mark
from coopdesk.entities.lifecycles.lifecycle import Lifecycle, Stage

# What may befall an organisation that exists in law, and how it goes on from there.
_TROUBLES = ("dormant", "in_difficulty", "merged", "liquidation", "struck_off")
_RUNNING = ("operational", "accompanied", "consolidated", "closed")
# What was begun and never existed in law can only be given up.
_GIVEN_UP = ("struck_off",)

_IDEA = Stage(
    "idea",
    mark("Stage of an organisation", "Idea"),
    deed=mark("Deed", "Opening of the file"),
    decides=("office",),
)
_FOUNDERS = Stage(
    "founders",
    mark("Stage of an organisation", "Group of founders"),
    ("في طور التأسيس", "قيد التأسيس"),
    deed=mark("Deed", "Forming of the group of founders"),
    decides=("office",),
    guards=("enough_founders",),
)
_CONSTITUTED = Stage(
    "constituted",
    mark("Stage of an organisation", "Constitutive assembly held"),
    deed=mark("Deed", "Constitutive assembly"),
    decides=("assembly",),
    guards=("enough_founders",),
)
_OPERATIONAL = Stage(
    "operational",
    mark("Stage of an organisation", "Operational"),
    ("نشيطة",),
    deed=mark("Deed", "Start of the activity"),
    following=("accompanied", "consolidated", *_TROUBLES),
    decides=("office", "ads"),
)
_ACCOMPANIED = Stage(
    "accompanied",
    mark("Stage of an organisation", "Accompanied"),
    deed=mark("Deed", "Start of the accompaniment"),
    following=("consolidated", "closed", *_TROUBLES),
    decides=("ads",),
    needs=("document_number",),
    guards=("plan_signed", "first_visit", "payable_account", "assembly_minutes"),
)
_CONSOLIDATED = Stage(
    "consolidated",
    mark("Stage of an organisation", "Autonomous"),
    deed=mark("Deed", "Finding of autonomy"),
    following=("closed", "accompanied", *_TROUBLES),
    decides=("ads",),
)
_CLOSED = Stage(
    "closed",
    mark("Stage of an organisation", "Accompaniment ended"),
    deed=mark("Deed", "End of the accompaniment"),
    following=("accompanied", *_TROUBLES),
    decides=("ads",),
)
_REGISTERED = Stage(
    "registered",
    mark("Stage of an organisation", "Registered"),
    ("مسجلة", "مقيدة بالسجل", "مقيدة (نشيطة)"),
    deed=mark("Deed", "Registration in the register"),
    following=("operational", "accompanied", *_TROUBLES),
    decides=("court",),
    needs=("document_number",),
)
_SIDE = (
    Stage(
        "dormant",
        mark("Stage of an organisation", "Dormant"),
        on_path=False,
        deed=mark("Deed", "Finding of dormancy"),
        following=(*_RUNNING, "in_difficulty", "merged", "liquidation", "struck_off"),
        decides=("office", "ads"),
        needs=("note",),
    ),
    Stage(
        "in_difficulty",
        mark("Stage of an organisation", "In difficulty"),
        on_path=False,
        deed=mark("Deed", "Finding of difficulty"),
        following=(*_RUNNING, "dormant", "merged", "liquidation", "struck_off"),
        decides=("office", "ads"),
        needs=("note",),
    ),
    Stage(
        "merged",
        mark("Stage of an organisation", "Merged"),
        on_path=False,
        ended=True,
        deed=mark("Deed", "Merger"),
        decides=("assembly",),
        needs=("note",),
    ),
    Stage(
        "liquidation",
        mark("Stage of an organisation", "In liquidation"),
        ("في طور التصفية",),
        on_path=False,
        deed=mark("Deed", "Opening of the liquidation"),
        following=("struck_off",),
        decides=("assembly", "court"),
        needs=("note",),
    ),
    Stage(
        "struck_off",
        mark("Stage of an organisation", "Struck off"),
        on_path=False,
        ended=True,
        deed=mark("Deed", "Striking off"),
        decides=("court", "office"),
        needs=("note",),
    ),
)
_AFTER = (_OPERATIONAL, _ACCOMPANIED, _CONSOLIDATED, _CLOSED)


def _leading_to(stage: Stage, *following: str) -> Stage:
    return replace(stage, following=following)


COOPERATIVE = Lifecycle(
    "cooperative",
    (
        _leading_to(_IDEA, "founders", *_GIVEN_UP),
        _leading_to(_FOUNDERS, "name_approved", *_GIVEN_UP),
        Stage(
            "name_approved",
            mark("Stage of an organisation", "Name approved"),
            deed=mark("Deed", "Approval of the name"),
            following=("constituted", *_GIVEN_UP),
            decides=("odco",),
            needs=("document_number",),
        ),
        _leading_to(_CONSTITUTED, "deposited", *_GIVEN_UP),
        Stage(
            "deposited",
            mark("Stage of an organisation", "File deposited with the court clerk"),
            deed=mark("Deed", "Deposit of the file with the court clerk"),
            following=("registered", *_GIVEN_UP),
            decides=("founders",),
        ),
        replace(_REGISTERED, needs=("document_number", "place")),
        *_AFTER,
        *_SIDE,
    ),
    begins=("idea", "founders"),
)

ASSOCIATION = Lifecycle(
    "association",
    (
        _leading_to(_IDEA, "founders", *_GIVEN_UP),
        _leading_to(_FOUNDERS, "constituted", *_GIVEN_UP),
        _leading_to(_CONSTITUTED, "provisional_receipt", *_GIVEN_UP),
        Stage(
            "provisional_receipt",
            mark("Stage of an organisation", "Provisional receipt"),
            deed=mark("Deed", "Delivery of the provisional receipt"),
            # After 60 days without the final receipt the association may act by law.
            following=("final_receipt", "operational", *_TROUBLES),
            decides=("local_authority",),
            needs=("document_number",),
        ),
        Stage(
            "final_receipt",
            mark("Stage of an organisation", "Final receipt"),
            deed=mark("Deed", "Delivery of the final receipt"),
            following=("operational", "accompanied", *_TROUBLES),
            decides=("local_authority",),
            needs=("document_number",),
        ),
        *_AFTER,
        *_SIDE,
    ),
    begins=("idea", "founders"),
)

SHORT = Lifecycle(
    "short", (_leading_to(_IDEA, "registered", *_GIVEN_UP), _REGISTERED, *_AFTER, *_SIDE), begins=("idea", "registered")
)

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

# The legal forms whose members meet in an ordinary assembly every year.
ASSEMBLING = ("cooperative", "cooperative_union", "association", "gie")
