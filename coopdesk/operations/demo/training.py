"""Invented trainings: the courses of two years, who was enrolled, present and given a certificate."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from coopdesk.entities import AttendanceDay, Beneficiary, Enrolment, Training
from coopdesk.entities import programme_choices as choices
from coopdesk.operations.demo.names import FAMILIES, MEN
from coopdesk.operations.demo.people import Setting, pick, uuid_of
from coopdesk.operations.demo.steps import step_row
from coopdesk.operations.loading import Loader
from coopdesk.store.bulk import add_steps
from coopdesk.store.writing import Writing

Row = dict[str, Any]
MOST_TRAININGS, FEWEST_PEOPLE = 2_000, 8
WEEK = 5  # working days, from Monday on
_TITLES = {
    "cooperatives": "تأسيس التعاونيات وتدبيرها",
    "governance": "الحكامة والتدبير الإداري للتعاونيات",
    "accounting": "المحاسبة المبسطة وتدبير الميزانية",
    "marketing": "تقنيات التسويق والبيع والتلفيف",
    "project_design": "إعداد مخطط المشروع ودراسة الجدوى",
    "digital": "استعمال الأدوات الرقمية في الترويج",
}
_PROVIDERS = ("مكتب تنمية التعاون", "مكتب التكوين المهني وإنعاش الشغل", "الوكالة الوطنية لإنعاش التشغيل والكفاءات")


def training_count(people: int) -> int:
    """Ten for 400 people."""
    return min(people // 40, MOST_TRAININGS)


def trainings(setting: Setting, count: int, places: Sequence[Row], since: date) -> Iterator[Row]:
    """`count` courses from a day on: the last but one is under way, the last one is still to come."""
    rng, today = setting.rng, setting.today
    for number in range(count):
        coming, running = number == count - 1, number == count - 2
        story = max(0, (today - since).days - 21)
        if coming:
            start = today + timedelta(days=rng.randint(12, 40))
        else:
            distance = 0 if running else 14 + story * (1 - (number + rng.random()) / max(1, count - 2))
            start = today - timedelta(days=int(distance))
        start -= timedelta(days=start.weekday())
        yield _training(setting, start, rng.choice(places), running)


def _training(setting: Setting, start: date, place: Row, running: bool) -> Row:
    rng, today = setting.rng, setting.today
    theme = rng.choice(list(_TITLES))
    # Within one working week, so that no day of a course falls on a weekend.
    end = start + timedelta(days=4 if running else rng.choice((1, 2, 4, 4)))
    planned = min(start - timedelta(days=rng.randint(20, 45)), today)
    party = rng.choices(choices.PARTY.codes, (35, 35, 30))[0]
    steps = [("planned", planned.isoformat())]
    if start <= today:
        steps.append(("running", start.isoformat()))
    if end < today and not running:
        steps.append(("completed", end.isoformat()))
    days = sum((start + timedelta(days=at)).weekday() < WEEK for at in range((end - start).days + 1))
    return {
        "uuid": uuid_of(rng),
        "subject": _TITLES[theme],
        "theme": theme,
        "party": party,
        "provider": rng.choice(_PROVIDERS),
        "trainer": f"{pick(rng, FAMILIES)[0]} {pick(rng, MEN)[0]}",
        "starts_on": start.isoformat(),
        "ends_on": end.isoformat(),
        "began_on": planned.isoformat(),
        "hours": days * 5,
        "capacity": rng.choice((15, 20, 25)),
        "cost": days * rng.randint(12, 30) * 10_000,
        "commune": place["commune"],
        "venue": place["id"],
        "steps": steps,
        "stage": steps[-1][0],
        "stage_on": steps[-1][1],
    }


def enrolments(setting: Setting, courses: Sequence[Row], people: Sequence[Row]) -> Iterator[Row]:
    """Up to its capacity for each course: whoever was accepted by then and waits, then people registered before.

    Each has the days of presence, and a certificate where they suffice.
    """
    rng = setting.rng
    by_day = sorted(people, key=lambda person: (person["registered_on"], person["id"]))
    days = [person["registered_on"] for person in by_day]
    accepted = sorted((one for one in people if one["stage"] == "accepted"), key=lambda one: one["stage_on"])
    # One in four still waits for a course.
    waiting = deque(one for at, one in enumerate(accepted) if at % 4)
    numbers: Counter[int] = Counter()
    for course in sorted(courses, key=lambda one: one["starts_on"]):
        chosen: list[Row] = []
        wanted = rng.randint(course["capacity"] // 2, course["capacity"])
        while waiting and len(chosen) < wanted and waiting[0]["stage_on"] <= course["ends_on"]:
            chosen.append(waiting.popleft())
        before = bisect_right(days, course["starts_on"])
        others = (by_day[at] for at in rng.sample(range(before), min(before, wanted)))
        chosen += [person for person in others if _may(person)]
        for person in chosen[:wanted]:
            seat = {"uuid": uuid_of(rng), "training": course["id"], "beneficiary": person["id"]}
            marks = _presence(setting, course)
            yield (
                seat
                | {"person": person, "course": course, "marks": marks}
                | _certificate(course, marks, numbers, setting.today)
            )


def _presence(setting: Setting, course: Row) -> dict[str, str]:
    """The working days of a course that have come; a few people came to half of them only."""
    rng = setting.rng
    diligence = 0.93 if rng.random() < 0.85 else 0.5
    return {
        day: "present" if rng.random() < diligence else rng.choice(("absent", "excused"))
        for day in held_days(course, setting.today)
    }


def _certificate(course: Row, marks: dict[str, str], numbers: Counter[int], today: date) -> Row:
    """A certificate three days after the end for whoever was there on four days of five."""
    day = date.fromisoformat(course["ends_on"]) + timedelta(days=3)
    present = sum(code == "present" for code in marks.values())
    if course["stage"] != "completed" or day > today or present * 100 < len(marks) * 80:
        return {}
    numbers[day.year] += 1
    return {"certificate_number": f"{numbers[day.year]}/{day.year}", "certificate_on": day.isoformat()}


def _days(setting: Setting, enrolled: Sequence[Row]) -> Iterator[Row]:
    for row in enrolled:
        for day, code in row["marks"].items():
            yield {"uuid": uuid_of(setting.rng), "enrolment": row["id"], "course_day": day, "presence": code}


def held_days(course: Row, today: date) -> list[str]:
    """The working days of a course up to today, if it was opened."""
    first, last = date.fromisoformat(course["starts_on"]), date.fromisoformat(course["ends_on"])
    if course["stage"] not in ("running", "completed"):
        return []
    days = [first + timedelta(days=at) for at in range((min(last, today) - first).days + 1)]
    return [day.isoformat() for day in days if day.weekday() < WEEK]


def train(write: Writing, load: Loader, setting: Setting, places: Sequence[Row]) -> None:
    """Fill the desk with courses. Whoever is accepted now and is enrolled in one that began enters training."""
    people = _people()
    if len(people) < FEWEST_PEOPLE or not places:
        return
    # Nobody could be enrolled before the first people were registered.
    since = date.fromisoformat(sorted(person["registered_on"] for person in people)[FEWEST_PEOPLE - 1])
    courses = load.all(Training, trainings(setting, training_count(len(people)), places, since))
    add_steps(write, "training", (step for one in courses for step in _steps(setting, one)))
    enrolled = load.all(Enrolment, enrolments(setting, courses, people))
    load.all(AttendanceDay, _days(setting, enrolled), keep=("id",))
    add_steps(write, "beneficiary", list(_entries(setting, enrolled)))


def _people() -> list[Row]:
    columns = (Beneficiary.id, Beneficiary.uuid, Beneficiary.stage, Beneficiary.stage_on, Beneficiary.registered_on)
    chosen = Beneficiary.select(*columns).where(Beneficiary.registered_on.is_null(False)).order_by(Beneficiary.id)
    return list(chosen.dicts())


def _may(person: Row) -> bool:
    return person["stage"] not in ("accepted", "withdrawn", "rejected", "not_eligible")


def _entries(setting: Setting, enrolled: Sequence[Row]) -> Iterator[dict[str, Any]]:
    for row in enrolled:
        person, course = row["person"], row["course"]
        if person["stage"] == "accepted" and course["stage"] in ("running", "completed"):
            day = max(course["starts_on"], person["stage_on"])
            person |= {"stage": "in_training", "stage_on": day}
            Beneficiary.update(stage="in_training", stage_on=day).where(Beneficiary.id == person["id"]).execute()
            note = f"دورة تكوينية {course['number']}"
            yield step_row(setting, person, "in_training", day, "accepted", note=note)


def _steps(setting: Setting, one: Row) -> Iterator[dict[str, Any]]:
    decides = "ads" if one["party"] == "ADS" else "hcar"
    before = None
    for stage, day in one["steps"]:
        yield step_row(setting, one, stage, day, before, decided_by=decides)
        before = stage
