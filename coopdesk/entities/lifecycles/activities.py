"""The life cycles of what an office organises: awareness sessions, trainings, nomination lists."""

from __future__ import annotations

from coopdesk.core.language import mark
from coopdesk.entities.lifecycles.lifecycle import Lifecycle, Stage

AWARENESS_SESSION = Lifecycle(
    "awareness_session",
    (
        Stage(
            "planned",
            mark("Stage of a session", "Planned"),
            deed=mark("Deed", "Planning of the session"),
            following=("held", "postponed", "cancelled"),
            decides=("office",),
        ),
        Stage(
            "held",
            mark("Stage of a session", "Held"),
            deed=mark("Deed", "Holding of the session"),
            decides=("office",),
            guards=("day_has_come", "attendance_known"),
            its_day="session_day",
        ),
        Stage(
            "postponed",
            mark("Stage of a session", "Postponed"),
            on_path=False,
            deed=mark("Deed", "Postponement of the session"),
            following=("planned", "cancelled"),
            decides=("office",),
            needs=("note",),
            guards=("nobody_came",),
        ),
        Stage(
            "cancelled",
            mark("Stage of a session", "Cancelled"),
            on_path=False,
            ended=True,
            deed=mark("Deed", "Cancellation of the session"),
            decides=("office",),
            needs=("note",),
            guards=("nobody_came",),
        ),
    ),
    begins=("planned",),
)

TRAINING = Lifecycle(
    "training",
    (
        Stage(
            "planned",
            mark("Stage of a training", "Planned"),
            deed=mark("Deed", "Planning of the training"),
            following=("running", "cancelled"),
            decides=("ads", "hcar"),
        ),
        Stage(
            "running",
            mark("Stage of a training", "Under way"),
            deed=mark("Deed", "Opening of the training"),
            following=("completed", "cancelled"),
            decides=("ads", "hcar"),
            guards=("day_has_come", "somebody_enrolled"),
            its_day="starts_on",
        ),
        Stage(
            "completed",
            mark("Stage of a training", "Completed"),
            deed=mark("Deed", "Completion of the training"),
            decides=("ads", "hcar"),
            guards=("course_is_over", "attendance_known"),
            its_day="ends_on",
        ),
        Stage(
            "cancelled",
            mark("Stage of a training", "Cancelled"),
            on_path=False,
            ended=True,
            deed=mark("Deed", "Cancellation of the training"),
            decides=("ads", "hcar"),
            needs=("note",),
        ),
    ),
    begins=("planned",),
)

NOMINATION_LIST = Lifecycle(
    "nomination_list",
    (
        Stage(
            "draft",
            mark("Stage of a list", "Draft"),
            deed=mark("Deed", "Opening of the list"),
            following=("signed",),
            decides=("office",),
        ),
        Stage(
            "signed",
            mark("Stage of a list", "Signed"),
            deed=mark("Deed", "Signature of the list"),
            following=("sent",),
            decides=("delegate",),
            needs=("document_number",),
            guards=("somebody_nominated", "all_eligible"),
        ),
        Stage(
            "sent",
            mark("Stage of a list", "Sent"),
            deed=mark("Deed", "Sending of the list"),
            following=("answered",),
            decides=("office",),
            needs=("document_number",),
        ),
        Stage(
            "answered",
            mark("Stage of a list", "Answered"),
            deed=mark("Deed", "Reception of the answer"),
            decides=("ads", "joint_committee"),
            guards=("everybody_answered",),
        ),
    ),
    begins=("draft",),
)
