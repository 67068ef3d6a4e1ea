"""The life cycles of the joint central committee and of the annual programme that it prepares and evaluates."""

from __future__ import annotations

from coopdesk.core.language import mark
from coopdesk.entities.lifecycles.lifecycle import Lifecycle, Stage

MEETING = Lifecycle(
    "meeting",
    (
        Stage(
            "convened",
            mark("Stage of a meeting", "Convened"),
            deed=mark("Deed", "Convening of the meeting"),
            following=("held", "cancelled"),
            decides=("joint_committee",),
        ),
        Stage(
            "held",
            mark("Stage of a meeting", "Held"),
            deed=mark("Deed", "Holding of the meeting"),
            following=("minutes_signed",),
            decides=("joint_committee",),
            guards=("day_has_come", "quorum"),
            its_day="meeting_day",
        ),
        Stage(
            "minutes_signed",
            mark("Stage of a meeting", "Minutes signed"),
            deed=mark("Deed", "Signature of the minutes"),
            decides=("joint_committee",),
            needs=("document_number",),
        ),
        Stage(
            "cancelled",
            mark("Stage of a meeting", "Cancelled"),
            on_path=False,
            ended=True,
            deed=mark("Deed", "Cancellation of the meeting"),
            decides=("joint_committee",),
            needs=("note",),
        ),
    ),
    begins=("convened",),
)

DECISION = Lifecycle(
    "decision",
    (
        Stage(
            "taken",
            mark("Stage of a decision", "Taken"),
            deed=mark("Deed", "Taking of the decision"),
            following=("under_way", "done", "dropped"),
            decides=("joint_committee",),
        ),
        Stage(
            "under_way",
            mark("Stage of a decision", "Being carried out"),
            deed=mark("Deed", "Start of the execution"),
            following=("done", "dropped"),
            decides=("office",),
        ),
        Stage(
            "done",
            mark("Stage of a decision", "Carried out"),
            deed=mark("Deed", "Execution of the decision"),
            decides=("office",),
        ),
        Stage(
            "dropped",
            mark("Stage of a decision", "Dropped"),
            on_path=False,
            ended=True,
            deed=mark("Deed", "Dropping of the decision"),
            decides=("joint_committee",),
            needs=("note",),
        ),
    ),
    begins=("taken",),
)

ANNUAL_PROGRAMME = Lifecycle(
    "annual_programme",
    (
        Stage(
            "draft",
            mark("Stage of a programme", "Draft"),
            deed=mark("Deed", "Opening of the programme"),
            following=("approved",),
            decides=("joint_committee",),
        ),
        Stage(
            "approved",
            mark("Stage of a programme", "Approved"),
            deed=mark("Deed", "Approval of the programme"),
            following=("revised", "evaluated"),
            decides=("joint_committee",),
            needs=("document_number",),
            guards=("programme_has_lines",),
        ),
        Stage(
            "revised",
            mark("Stage of a programme", "Revised"),
            on_path=False,
            deed=mark("Deed", "Revision of the programme"),
            following=("revised", "evaluated"),
            decides=("joint_committee",),
            needs=("document_number", "note"),
        ),
        Stage(
            "evaluated",
            mark("Stage of a programme", "Evaluated"),
            deed=mark("Deed", "Evaluation of the programme"),
            decides=("joint_committee",),
            needs=("document_number",),
            guards=("year_has_ended", "variances_explained"),
        ),
    ),
    begins=("draft",),
)
