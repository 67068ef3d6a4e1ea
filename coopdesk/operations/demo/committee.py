"""Invented annual programmes, meetings of the joint committee and decisions, over two years up to today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from coopdesk.entities import AgendaItem, AnnualProgramme, CommitteeMember, Decision, Meeting, ProgrammeLine, Venue
from coopdesk.operations.demo.decisions import agenda, decisions_of
from coopdesk.operations.demo.people import Setting, uuid_of
from coopdesk.operations.demo.steps import way_of
from coopdesk.operations.demo.working_days import meeting_days
from coopdesk.operations.loading import Loader
from coopdesk.store.bulk import add_steps
from coopdesk.store.writing import Writing

Row = dict[str, Any]
# (axis, activity, measure, target for 400 people, budget of the agency and of the High Commission in centimes)
_LINES = (
    ("awareness", "تنظيم حصص تحسيسية بفضاءات الذاكرة", "sessions", 12, 0, 4_200_000),
    ("training", "تنظيم دورات تكوينية لحاملي المشاريع", "trainings", 4, 12_000_000, 3_000_000),
    ("nomination", "تسجيل أبناء قدماء المقاومين", "registered", 180, 0, 1_500_000),
    ("nomination", "ترشيح المستوفين للشروط", "nominated", 100, 0, 600_000),
    ("projects", "دراسة مقترحات المشاريع والمصادقة عليها", "projects_approved", 8, 90_000_000, 0),
    ("accompaniment", "إحداث تعاونيات وجمعيات جديدة", "organisations_created", 14, 15_000_000, 2_000_000),
    ("governance", "عقد اجتماعات اللجنة المركزية المشتركة", "meetings", 2, 1_000_000, 1_000_000),
)
# What the revision in the middle of the year added.
_LATER = ("accompaniment", "زيارات تتبع التعاونيات المدعمة", "visits", 40, 2_400_000, 0)
_REASON = "فارق راجع إلى برمجة الأنشطة وتوفر الاعتمادات خلال السنة"
_MEMBERS = (
    ("محمد العلوي", "HCAR", "المندوبية السامية، رئيس قسم"),
    ("زينب الفاسي", "HCAR", "النائبة الإقليمية"),
    ("إدريس بناني", "HCAR", "رئيس مصلحة الإدماج"),
    ("ليلى أمزيان", "ADS", "الوكالة، مديرة القطب"),
    ("حسن الشرقاوي", "ADS", "المنسق الجهوي"),
    ("سعاد المرابط", "ADS", "مكلفة بالمشاريع"),
)


def steer(write: Writing, load: Loader, setting: Setting, people: int, projects: list[Row]) -> dict[int, str]:
    """Write the programmes of last year and this one, and two meetings a year with their agendas and decisions.

    Gives the number of the decision about each project that the committee decided.
    """
    if not people:
        return {}
    programmes = load.all(AnnualProgramme, _programmes(setting))
    lines = load.all(ProgrammeLine, (line for one in programmes for line in _lines(setting, one, people)))
    add_steps(write, AnnualProgramme.kind(), (step for one in programmes for step in one["steps"](one)))
    meetings = load.all(Meeting, _meetings(setting))
    load.all(CommitteeMember, (member for one in meetings for member in _members(setting, one)), keep=("id",))
    add_steps(write, Meeting.kind(), (step for one in meetings for step in one["steps"](one)))
    load.all(AgendaItem, (item for one in meetings for item in agenda(setting, one, projects)), keep=("id",))
    decisions = load.all(Decision, decisions_of(setting, meetings, projects, lines))
    add_steps(write, Decision.kind(), (step for one in decisions for step in one["steps"](one)))
    return {one["project"]: one["number"] for one in decisions if one["project"] is not None}


def revised_on(year: int) -> date:
    """The day on which the programme of a year was revised: a line came to it."""
    return date(year, 7, 8)


def _programmes(setting: Setting) -> Iterator[Row]:
    today = setting.today
    for year in (today.year - 1, today.year):
        prepared, approved = date(year, 1, 6), date(year, 2, 3)
        way = [("draft", prepared, None), ("approved", approved, f"1/{year}")]
        way.append(("revised", revised_on(year), f"2/{year}"))
        if year < today.year:
            way.append(("evaluated", date(year, 12, 22), f"4/{year}"))
        yield {
            "uuid": uuid_of(setting.rng),
            "year": year,
            "subject": f"برنامج العمل السنوي {year}",
            "registered_on": min(prepared, today).isoformat(),
            **way_of(setting, [step for step in way if step[1] <= today] or [("draft", today, None)]),
        }


def _lines(setting: Setting, programme: Row, people: int) -> Iterator[Row]:
    is_past = programme["year"] < setting.today.year
    revision = revised_on(programme["year"])
    for axis, activity, measure, target, ads, hcar in (*_LINES, _LATER):
        if measure == _LATER[2] and revision > setting.today:
            continue
        yield {
            "uuid": uuid_of(setting.rng),
            "programme": programme["id"],
            "began_on": (revision if measure == _LATER[2] else date(programme["year"], 1, 6)).isoformat(),
            "axis": axis,
            "activity": activity,
            "measure": measure,
            "target": target if measure == "meetings" else max(1, target * people // 400),
            "budget_ads": ads or None,
            "budget_hcar": hcar or None,
            "variance_reason": _REASON if is_past else None,
        }


def _meetings(setting: Setting) -> Iterator[Row]:
    """Two meetings a year, in June and in December; the next one is convened."""
    today, venue = setting.today, Venue.select().order_by(Venue.id).first()
    days = meeting_days(today.year - 2, today.year + 1)
    past, coming = [day for day in days if day < today][-4:], next(day for day in days if day >= today)
    for day in (*past, coming):
        half = "الأولى" if day.month == 6 else "الثانية"
        convened = min(day - timedelta(days=20), today)
        way = [("convened", convened, None)]
        if day < today:
            way.append(("held", day, None))
            signed = day + timedelta(days=12)
            if signed <= today:
                way.append(("minutes_signed", signed, f"م {day.month}/{day.year}"))
        yield {
            "uuid": uuid_of(setting.rng),
            "subject": f"الدورة {half} للجنة المركزية المشتركة {day.year}",
            "meeting_day": day.isoformat(),
            "venue": venue.id if venue else None,
            "chair": "المندوب السامي",
            "secretary": "مدير الوكالة",
            "registered_on": convened.isoformat(),
            **way_of(setting, way),
        }


def _members(setting: Setting, meeting: Row) -> Iterator[Row]:
    held = meeting["stage"] != "convened"
    for place, (name, party, capacity) in enumerate(_MEMBERS):
        yield {
            "uuid": uuid_of(setting.rng),
            "meeting": meeting["id"],
            "name": name,
            "party": party,
            "capacity": capacity,
            # One of them is always kept elsewhere; the quorum and both parties stand.
            "present": (place != 5) if held else None,
        }
