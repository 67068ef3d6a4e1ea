"""What the invented joint committee had before it and decided: proposals, the programme, recommendations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import Any

from coopdesk.operations.committee import waiting
from coopdesk.operations.demo.people import Setting, uuid_of
from coopdesk.operations.demo.steps import way_of
from coopdesk.operations.projects import OUTCOMES

Row = dict[str, Any]
MOST_POINTS = 8
_ALWAYS = ("المصادقة على محضر الدورة السابقة", "تتبع تنفيذ القرارات السابقة")
_RECOMMENDED = (
    ("recommend", "تكثيف الحصص التحسيسية بالجماعات القروية", "النيابة الإقليمية"),
    ("recommend", "إعطاء الأولوية للنساء والأشخاص في وضعية إعاقة", "التنسيقية الجهوية"),
    ("recommend", "تسريع دراسة مقترحات المشاريع المحالة", "الوكالة"),
)
_PROGRAMME = ("approve", "المصادقة على حصيلة الأنشطة المنجزة", "اللجنة المركزية المشتركة")
_KINDS = {stage: kind for kind, stage in OUTCOMES.items()}
_ABOUT = {
    "approve": "قبول مقترح «{subject}»",
    "conditional": "قبول مقترح «{subject}» بشروط",
    "postpone": "تأجيل البت في مقترح «{subject}»",
    "refuse": "رفض مقترح «{subject}»",
}
# A recommendation of the last meeting that is so long over its term, and the time that each has at least.
_LATE, _LEAST = timedelta(days=17), timedelta(days=40)


def decided_at(meeting: Row, projects: Sequence[Row]) -> list[Row]:
    """The proposals that a meeting decided."""
    day = date.fromisoformat(meeting["meeting_day"])
    return [one for one in projects if one["walk"].decided_on == day]


def agenda(setting: Setting, meeting: Row, projects: Sequence[Row]) -> Iterator[Row]:
    """The points of a meeting: what always comes first, then what waited for it or waits for it now."""
    rows: list[Row] = [{"subject": subject} for subject in _ALWAYS]
    if meeting["stage"] == "convened":
        rows += [{"subject": record.title[:200], field: record.id} for field, record in islice(waiting(), MOST_POINTS)]
    else:
        rows += [{"subject": one["subject"], "project": one["id"]} for one in decided_at(meeting, projects)]
    for rank, row in enumerate(rows[:200], start=1):
        yield {"uuid": uuid_of(setting.rng), "meeting": meeting["id"], "rank": rank, **row}


def decisions_of(
    setting: Setting, meetings: Sequence[Row], projects: Sequence[Row], lines: Sequence[Row]
) -> Iterator[Row]:
    """The decisions of every meeting held: one for each proposal, one about the programme, two recommendations."""
    held = [one for one in meetings if one["stage"] != "convened"]
    slow = [one for one in held if date.fromisoformat(one["meeting_day"]) <= setting.today - _LATE - _LEAST]
    for meeting in held:
        for project in decided_at(meeting, projects):
            yield _about_project(setting, meeting, project)
        yield _decision(setting, meeting, _PROGRAMME, programme_line=_line_of(meeting, lines))
        first, second = setting.rng.sample(_RECOMMENDED, 2)
        is_slow = bool(slow) and meeting is slow[-1]
        yield _late(setting, meeting, first) if is_slow else _decision(setting, meeting, first)
        yield _decision(setting, meeting, second, end="dropped" if meeting is held[0] else "done")


def _line_of(meeting: Row, lines: Sequence[Row]) -> int | None:
    """A line of the programme that was there on the day of a meeting."""
    return next((line["id"] for line in lines if line["began_on"][:4] == meeting["meeting_day"][:4]), None)


def _about_project(setting: Setting, meeting: Row, project: Row) -> Row:
    day = date.fromisoformat(meeting["meeting_day"])
    stage = next(stage for stage, on in project["walk"].steps if on == day and stage in _KINDS)
    kind = _KINDS[stage]
    subject = _ABOUT[kind].format(subject=project["subject"])
    return _decision(setting, meeting, (kind, subject, "التنسيقية الجهوية للوكالة"), project=project["id"])


def _decision(setting: Setting, meeting: Row, said: tuple[str, str, str], end: str = "done", **about: Any) -> Row:
    """A decision that was carried out before its term, if that day has come."""
    rng, day = setting.rng, date.fromisoformat(meeting["meeting_day"])
    due = day + timedelta(days=rng.choice((60, 90, 120)))
    done = due - timedelta(days=rng.randint(5, 40))
    way = [("taken", day, None)]
    if done <= setting.today:
        way.append((end, done, None))
    elif (begun := day + timedelta(days=15)) <= setting.today:
        way.append(("under_way", begun, None))
    return _row(setting, meeting, said, due, way, about)


def _late(setting: Setting, meeting: Row, said: tuple[str, str, str]) -> Row:
    """A decision that is being carried out and is over its term."""
    day = date.fromisoformat(meeting["meeting_day"])
    way = [("taken", day, None), ("under_way", day + timedelta(days=15), None)]
    return _row(setting, meeting, said, setting.today - _LATE, way, {})


def _row(
    setting: Setting,
    meeting: Row,
    said: tuple[str, str, str],
    due: date,
    way: list[tuple[str, date, str | None]],
    about: Row,
) -> Row:
    kind, subject, owner = said
    return {
        "uuid": uuid_of(setting.rng),
        "meeting": meeting["id"],
        "decision_kind": kind,
        "subject": subject,
        "owner": owner,
        "due_on": due.isoformat(),
        "registered_on": meeting["meeting_day"],
        "project": None,
        **about,
        **way_of(setting, way),
    }
