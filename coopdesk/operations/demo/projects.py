"""Invented project proposals: their way through the stages, who pays, pieces and points, a few documents."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from coopdesk.core.geography import geography
from coopdesk.entities import Financing, Project
from coopdesk.entities.lifecycles import PROJECT
from coopdesk.entities.programme_choices import PIECE
from coopdesk.entities.project import CRITERIA
from coopdesk.operations.demo.documents import document_row, load_documents
from coopdesk.operations.demo.names import TRADES
from coopdesk.operations.demo.people import Setting, uuid_of
from coopdesk.operations.demo.working_days import next_meeting
from coopdesk.operations.loading import Loader
from coopdesk.operations.projects import OUTCOMES
from coopdesk.store.bulk import add_steps
from coopdesk.store.writing import Writing

MOST = 3_000
# A proposal that is before the committee so long ahead of a meeting of the joint committee is decided there.
_AHEAD = timedelta(days=80)
# One proposal of so many lacks pieces after its term: the days before today of its steps.
_WAITING = 40
_DAYS = tuple(timedelta(days=ago) for ago in (62, 55, 46))
_STORY = timedelta(days=720)

# Some answers of the committee are settled, so that a small office has each of them too.
_ANSWERS = {2: "refused", 5: "postponed", 8: "conditional"}
# What may follow each stage: (stage, weight, fewest and most days until then).
_WAY: dict[str, tuple[tuple[str, int, int, int], ...]] = {
    "draft": (("submitted", 94, 3, 20), ("abandoned", 6, 30, 60)),
    "submitted": (("complete", 74, 4, 18), ("incomplete", 26, 4, 14)),
    "incomplete": (("complete", 84, 8, 28), ("abandoned", 16, 31, 50)),
    "complete": (("field_visit", 1, 7, 21),),
    "field_visit": (("appraised", 1, 7, 30),),
    "appraised": (("provincial_opinion", 1, 4, 15),),
    "provincial_opinion": (("transmitted", 1, 2, 10),),
    "transmitted": (("committee", 1, 15, 45),),
    "committee": (
        ("approved", 64, 1, 20),
        ("conditional", 12, 1, 20),
        ("postponed", 10, 1, 20),
        ("refused", 14, 1, 20),
    ),
    "postponed": (("committee", 1, 60, 95),),
    "conditional": (("approved", 60, 20, 50), ("agreed", 30, 20, 50), ("refused", 10, 30, 60)),
    "approved": (("agreed", 96, 14, 40), ("abandoned", 4, 30, 60)),
    "agreed": (("running", 1, 8, 30),),
    "running": (("completed", 84, 120, 260), ("suspended", 10, 40, 120), ("cancelled", 6, 60, 150)),
    "suspended": (("running", 80, 20, 60), ("cancelled", 20, 40, 90)),
    "completed": (("evaluated", 1, 30, 60),),
    "evaluated": (("closed", 1, 12, 40),),
}
_NOTES = {
    "incomplete": (
        "لم يدل حامل المشروع بعروض الأثمنة",
        "شهادة رقم التعريف البنكي غير مدلى بها",
        "لائحة المنخرطين ناقصة",
    ),
    "conditional": ("شريطة توفير مقر لائق", "شريطة رفع المساهمة الذاتية", "شريطة تكوين المسيرين"),
    "postponed": ("في انتظار دراسة الجدوى", "في انتظار رأي الممول الثاني"),
    "refused": ("كلفة مرتفعة مقارنة مع الأثر المنتظر", "نشاط مدعم من برنامج آخر", "ضعف المساهمة الذاتية"),
    "suspended": ("تأخر اقتناء التجهيزات", "خلاف بين المنخرطين"),
    "abandoned": ("تنازل حامل المشروع", "وجد حامل المشروع شغلا قارا", "انتقل حامل المشروع إلى إقليم آخر"),
    "cancelled": ("لم تنجز الأشغال داخل الأجل", "تخلي حامل المشروع بعد صرف الدعم"),
}
_NUMBERED = {
    "transmitted": "إ",
    "approved": "ق",
    "conditional": "ق",
    "postponed": "ق",
    "refused": "ق",
    "agreed": "ات",
    "cancelled": "ف",
}
_SUBJECTS = ("اقتناء تجهيزات", "توسيع وحدة", "إحداث وحدة", "تثمين وتسويق", "تأهيل ورشة")
_AIMS = ("تحسين دخل المنخرطين", "خلق فرص شغل قارة", "الرفع من جودة المنتوج")
_REASONS = ("ينبغي رفع المساهمة الذاتية قبل التوقيع", "المقر المقترح في حاجة إلى إصلاح", "السوق المحلية محدودة")
_FUNDERS = ("council", "commune", "hcar", "odco", "foundation")
_PROGRAMMES = {"ads": "المشاريع المدرة للدخل", "indh": "تحسين الدخل والإدماج الاقتصادي للشباب"}


@dataclass
class Walk:
    """The steps of one proposal up to today, as (stage, day), and the meeting of the joint committee that decided."""

    steps: list[tuple[str, date]] = field(default_factory=list)
    decided_on: date | None = None

    def reached(self, stage: str) -> bool:
        return any(one == stage for one, _day in self.steps)

    def day_of(self, stage: str) -> date | None:
        return next((day for one, day in self.steps if one == stage), None)


def add_projects(
    write: Writing,
    load: Loader,
    setting: Setting,
    organisations: Sequence[dict[str, Any]],
    people: Sequence[dict[str, Any]],
) -> list[dict[str, Any]]:
    """Add one proposal for twelve people, with financing and documents; gives the proposals, whose steps follow once
    the committee has numbered its decisions."""
    rng = setting.rng
    count = min(len(people) // 12, MOST)
    registered = [one for one in organisations if one["registered_on"]]
    rows = (_proposal(setting, number, registered, people) for number in range(count))
    projects = load.all(Project, rows)
    load.all(Financing, (line for one in projects for line in _lines(rng, one)), keep=("id",))
    load_documents(load, (document for one in projects[::4] for document in _documents(setting, one)))
    return projects


def add_project_steps(
    write: Writing, setting: Setting, projects: Sequence[dict[str, Any]], decided: Mapping[int, str]
) -> None:
    """Add the steps of the proposals; `decided` gives the number of the joint committee's decision by project id."""
    rng = setting.rng
    add_steps(write, "project", (step for one in projects for step in _steps(rng, one, decided.get(one["id"]))))


def _walk(rng: random.Random, first: date, today: date, answer: str | None) -> Walk:
    """The way of a proposal; `answer` is what the committee says, if that is settled.

    The joint committee decides about what comes before the committee some weeks ahead of one of its meetings.
    """
    walk, stage, day = Walk([("draft", first)]), "draft", first
    while ways := _WAY.get(stage):
        if stage == answer == "postponed":
            break
        settled = [way for way in ways if way[0] == answer] or ways
        stage, _weight, fewest, most = rng.choices(settled, [weight for _stage, weight, *_days in settled])[0]
        meeting = next_meeting(day) if stage in OUTCOMES.values() else None
        day += timedelta(days=rng.randint(fewest, most))
        if meeting and walk.decided_on is None and meeting - walk.steps[-1][1] <= _AHEAD:
            if meeting >= today:
                break
            day = walk.decided_on = meeting
        if day > today:
            break
        walk.steps.append((stage, day))
    return walk


def _proposal(
    setting: Setting, number: int, organisations: Sequence[dict[str, Any]], people: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    rng, today = setting.rng, setting.today
    by_organisation = bool(organisations) and rng.random() < 0.7
    # Whoever was registered earlier had more time to propose something.
    asked = organisations if by_organisation else people
    bearer = min((rng.choice(asked) for _ in range(3)), key=lambda one: one["registered_on"])
    earliest = max(date.fromisoformat(bearer["registered_on"]), today - _STORY)
    first = earliest + timedelta(days=int((today - earliest).days * rng.random() ** 1.5))
    walk = _walk(rng, first, today, _ANSWERS.get(number % 11))
    if number % _WAITING == 1 and earliest <= today - _DAYS[0]:
        # Found incomplete and not completed until its term.
        first = today - _DAYS[0]
        walk = Walk(
            [(stage, today - ago) for stage, ago in zip(("draft", "submitted", "incomplete"), _DAYS, strict=True)]
        )
    sector, branch, _latin = rng.choice(TRADES)
    if by_organisation:
        sector, branch = bearer["sector"], bearer["branch"]
    own = [code for code in setting.communes if code.startswith(bearer["province"] or "")] or setting.communes
    commune = bearer["commune"] if by_organisation else rng.choice(own)
    stage, day = walk.steps[-1]
    women = rng.randint(1, 12)
    return {
        "uuid": uuid_of(rng),
        "registered_on": first.isoformat(),
        "stage": stage,
        "stage_on": day.isoformat(),
        "subject": f"{rng.choice(_SUBJECTS)} {branch} ب{geography().place(commune).name_ar}",
        "organisation": bearer["id"] if by_organisation else None,
        "bearer": None if by_organisation else bearer["id"],
        "sector": sector,
        "commune": commune,
        "summary": f"يهدف المشروع إلى {rng.choice(_AIMS)}.",
        "total_cost": rng.randint(40, 480) * 100_000,
        "duration_months": rng.choice((6, 9, 12, 12, 18)),
        "jobs_men": rng.randint(0, 8),
        "jobs_women": women,
        "planned_members": women + rng.randint(4, 14),
        "walk": walk,
        **_appraisal(rng, walk),
    }


def _appraisal(rng: random.Random, walk: Walk) -> dict[str, Any]:
    """What the stages that were reached ask for: pieces, points, the opinion, the agreement, the recovery."""
    found: dict[str, Any] = {"pieces": _pieces(rng, walk)}
    if waiting := walk.day_of("incomplete"):
        found["pieces_due_on"] = (waiting + timedelta(days=30)).isoformat()
    if walk.reached("appraised"):
        weak = walk.reached("refused")
        for name, most in CRITERIA.items():
            found[name] = round(most * rng.uniform(*((0.3, 0.6) if weak else (0.55, 0.95))))
    if walk.reached("provincial_opinion"):
        found["opinion"] = "favourable"
        if walk.reached("refused") or walk.reached("conditional"):
            found["opinion"] = "unfavourable" if walk.reached("refused") and rng.random() < 0.6 else "conditional"
            found["opinion_reason"] = rng.choice(_REASONS)
    if signed := walk.day_of("agreed"):
        found["agreement_number"] = f"{_NUMBERED['agreed']} {rng.randint(1, 240)}/{signed.year}"
    if walk.reached("cancelled"):
        found["recovery_amount"] = rng.choice((0, rng.randint(10, 60) * 100_000))
    return found


def _pieces(rng: random.Random, walk: Walk) -> str | None:
    asked = ["request", "identity_cards", "kinship_proof", "project_sheet", "quotations", "member_list", "rib"]
    if walk.reached("complete"):
        held = [*asked, *(("feasibility_study",) if rng.random() < 0.3 else ())]
    else:
        held = rng.sample(asked, rng.randint(2, 5) if walk.reached("submitted") else rng.randint(0, 2))
    return ",".join(code for code in PIECE.codes if code in held) or None


def _lines(rng: random.Random, project: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Who pays what: it sums from the submission on; one draft in two still lacks a funder."""
    cost = project["total_cost"]
    support = rng.choice(("ads", "ads", "indh"))
    shares = {support: rng.randint(40, 66), "bearer_cash": rng.randint(8, 16), "bearer_kind": rng.randint(4, 10)}
    amounts = {funder: cost * share // 100 for funder, share in shares.items()}
    amounts[rng.choice(_FUNDERS)] = cost - sum(amounts.values())
    if project["stage"] == "draft" and rng.random() < 0.5:
        amounts.popitem()
    for funder, amount in amounts.items():
        line = {"uuid": uuid_of(rng), "project": project["id"], "funder": funder, "amount": amount}
        yield line | {"programme": _PROGRAMMES.get(funder)}


def _steps(rng: random.Random, project: dict[str, Any], decision: str | None) -> Iterator[dict[str, Any]]:
    before, walk = None, project["walk"]
    for stage, day in walk.steps:
        number = f"{_NUMBERED[stage]} {rng.randint(1, 240)}/{day.year}" if stage in _NUMBERED else None
        if stage == "agreed":
            number = project["agreement_number"]
        jointly = decision is not None and day == walk.decided_on and stage in OUTCOMES.values()
        yield {
            "uuid": uuid_of(rng),
            "record_id": project["id"],
            "record": project["uuid"],
            "stage": stage,
            "effective_on": day.isoformat(),
            "before": before,
            "decided_by": "joint_committee" if jointly else PROJECT.stage(stage).decides[0],
            "document_number": decision if jointly else number,
            "document_date": day.isoformat() if jointly or number else None,
            "note": _note(rng, stage, before),
        }
        before = stage


def _note(rng: random.Random, stage: str, before: str | None) -> str | None:
    if (before, stage) == ("incomplete", "abandoned"):
        return "انقضى أجل استكمال الملف"
    return rng.choice(_NOTES[stage]) if stage in _NOTES else None


def _documents(setting: Setting, project: dict[str, Any]) -> Iterator[dict[str, Any]]:
    walk = project["walk"]
    wanted = [
        ("project_sheet", "بطاقة المشروع", walk.day_of("submitted")),
        ("agreement", "الاتفاقية", walk.day_of("agreed")),
    ]
    for piece, name, day in wanted:
        if day is not None:
            number = project["agreement_number"] if piece == "agreement" else None
            subject = ("project", project["uuid"], project["number"])
            yield document_row(setting, subject, piece, name, day.isoformat(), number)
