"""Invented support: the plans, visits, yearly states and difficulties of organisations, and the grants they receive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from coopdesk.core.days import age_on
from coopdesk.entities import Beneficiary, Difficulty, Member, Organisation, Plan, Visit, YearlyState
from coopdesk.entities import programme_choices as choices
from coopdesk.operations.demo.grants import grant_organisations
from coopdesk.operations.demo.names import FAMILIES, MEN, WOMEN
from coopdesk.operations.demo.people import Setting, pick, uuid_of
from coopdesk.operations.demo.working_days import working_day
from coopdesk.operations.loading import Loader
from coopdesk.operations.upkeep.accompaniment import FOLLOWED
from coopdesk.store.writing import Writing

Row = dict[str, Any]
STORY = timedelta(days=720)
_RUNNING = frozenset({"operational", "accompanied", "consolidated", "closed"})
_ACCOMPANIED = frozenset({"accompanied", "consolidated", "closed"})
# The days before today after which no visit was made; most organisations are visited until today.
_SINCE = (0, 0, 0, 30, 60, 120, 190)
_SUBJECTS = (
    "تتبع سير النشاط والمحاسبة",
    "مواكبة تسويق المنتوج",
    "تتبع استعمال التجهيزات",
    "مراجعة السجلات القانونية",
    "إعداد الجمع العام العادي",
    "تحسين الجودة والتلفيف",
)
_FINDINGS = (
    "السجلات ممسوكة بانتظام والنشاط مستمر.",
    "ارتفع الإنتاج وتأخر تحصيل بعض المبيعات.",
    "التجهيزات مستعملة وفي حالة جيدة.",
    "يحتاج المسيرون إلى تكوين في المحاسبة المبسطة.",
)
_ADVICE = (
    "مسك دفتر الصندوق يوميا.",
    "المشاركة في المعرض الجهوي المقبل.",
    "تجديد انتداب المسيرين قبل نهايته.",
    "إعداد ملف الترخيص الصحي.",
)
_OBJECTIVES = (
    "الرفع من الإنتاج وفتح أسواق جديدة",
    "تقوية الحكامة والتدبير المالي",
    "تحسين الجودة والحصول على الترخيص الصحي",
)
_TROUBLES = {
    "marketing": ("ضعف الإقبال على المنتوج خارج الموسم", "التعاقد مع متجر تضامني"),
    "funding": ("نقص في السيولة لاقتناء المواد الأولية", "الحصول على قرض صغير"),
    "governance": ("خلاف بين المسيرين حول توزيع المهام", "جمع عام استثنائي أعاد توزيع المهام"),
    "premises": ("ضيق المقر الحالي", "كراء محل مجاور"),
    "equipment": ("تعطل آلة الإنتاج الرئيسية", "إصلاح الآلة واقتناء قطع احتياطية"),
    "administration": ("تأخر الحصول على الرخصة الصحية", "تسلم الرخصة"),
}


@dataclass(frozen=True)
class Crew:
    """The members of one organisation on file, as its yearly states count them."""

    men: int = 0
    women: int = 0
    youth: int = 0
    disabled: int = 0
    children: int = 0


def support(write: Writing, load: Loader, setting: Setting, made: list[Row]) -> None:
    """Accompany the organisations that run, and give grants to some of them."""
    running = [one for one in made if one["stage"] in _RUNNING and one["registered_on"]]
    crews = _crews(setting)
    visits = list(load.all(Visit, (visit for one in running for visit in _visits(setting, one))))
    load.all(Plan, (plan for one in running if one["stage"] in _ACCOMPANIED for plan in _plan(setting, one)))
    states = load.all(YearlyState, (row for one in running for row in _states(setting, one, crews[one["id"]])))
    _follow(write, states)
    load.all(Difficulty, (row for one in running for row in _difficulties(setting, one)))
    grant_organisations(write, load, setting, made, visits)


def day_of(one: Row, stage: str) -> date | None:
    """The day on which an organisation reached a stage."""
    day = next((step["effective_on"] for step in one["steps"] if step["stage"] == stage), None)
    return date.fromisoformat(day) if day else None


def _crews(setting: Setting) -> dict[int, Crew]:
    rows = (
        Member.select(
            Member.organisation,
            Beneficiary.sex,
            Beneficiary.birth_date,
            Beneficiary.has_disability,
            Beneficiary.kinship,
        )
        .join(Beneficiary, on=Member.beneficiary == Beneficiary.id)
        .where(Member.exit_date.is_null())
        .tuples()
    )
    counts: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0, 0, 0])
    for organisation, sex, born, disabled, kinship in rows:
        age = age_on(born, setting.today) if born else None
        is_so = (
            *(sex == "m", sex == "f", age is not None and age < 35),
            *(bool(disabled), kinship in ("son", "daughter")),
        )
        counts[organisation] = [count + one for count, one in zip(counts[organisation], is_so, strict=True)]
    return defaultdict(Crew, {organisation: Crew(*numbers) for organisation, numbers in counts.items()})


def _visits(setting: Setting, one: Row) -> Iterator[Row]:
    """One visit in about four months, from shortly before the accompaniment began until today.

    Some organisations were forgotten for a while: the last visits that were planned were not made.
    """
    rng, today = setting.rng, setting.today
    on_paper = one["steps"][0].get("taken_over", False)
    if one["stage"] not in _ACCOMPANIED and not on_paper and rng.random() < 0.4:
        return
    last = today - timedelta(days=rng.choice(_SINCE))
    began = day_of(one, "accompanied") or day_of(one, "operational") or date.fromisoformat(one["registered_on"])
    born = date.fromisoformat(one["registered_on"])
    day = max(born, today - STORY, began - timedelta(days=rng.randint(8, 25)))
    agent = " ".join(names[0] for names in (pick(rng, FAMILIES), pick(rng, rng.choice((MEN, WOMEN)))))
    while day <= last:
        following = working_day(day + timedelta(days=rng.randint(105, 140)))
        yield {
            "uuid": uuid_of(rng),
            "organisation": one["id"],
            "visited_on": day.isoformat(),
            "registered_on": day.isoformat(),
            "agent": agent,
            "subject": rng.choice(_SUBJECTS),
            "findings": rng.choice(_FINDINGS),
            "recommendations": rng.choice(_ADVICE),
            "items_checked": rng.random() < 0.5,
            "next_on": following.isoformat(),
        }
        # Most visits are made when they were announced; some organisations wait longer than they should.
        day = working_day(following + timedelta(days=rng.choice((-5, 0, 0, 3, 10, 75))))


def _plan(setting: Setting, one: Row) -> Iterator[Row]:
    rng, began = setting.rng, day_of(one, "accompanied")
    if began is None:
        return
    signed = max(date.fromisoformat(one["registered_on"]), began - timedelta(days=rng.randint(3, 20)))
    yield {
        "uuid": uuid_of(rng),
        "organisation": one["id"],
        "signed_on": signed.isoformat(),
        "starts_on": began.isoformat(),
        "ends_on": (began + timedelta(days=rng.choice((365, 540, 730)))).isoformat(),
        "objectives": rng.choice(_OBJECTIVES),
    }


def _states(setting: Setting, one: Row, crew: Crew) -> Iterator[Row]:
    """One sheet for each whole year of the last two."""
    rng, today = setting.rng, setting.today
    born = date.fromisoformat(one["registered_on"])
    turnover = rng.randint(40, 400) * 100_000
    for year in range(max(born.year, today.year - 2), today.year):
        assembly = date(year + 1, rng.randint(3, 6), rng.randint(1, 28))
        is_held = assembly <= today and rng.random() < 0.9
        turnover += turnover * rng.randint(-5, 25) // 100
        women = rng.randint(0, crew.women)
        yield {
            "uuid": uuid_of(rng),
            "organisation": one["id"],
            "year": year,
            "members_men": crew.men,
            "members_women": crew.women,
            "youth": crew.youth,
            "disabled": crew.disabled,
            "children": crew.children,
            "jobs_men": rng.randint(0, crew.men),
            "jobs_women": women,
            "seasonal_days": rng.randint(0, 30) * 10,
            "turnover": turnover,
            "surplus": turnover * rng.randint(4, 18) // 100,
            "capital": one["capital"],
            "investment": rng.randint(0, 80) * 100_000,
            "debts": rng.choice((0, 0, 0, 1_500_000, 4_000_000)),
            "assembly_held": is_held,
            "assembly_on": assembly.isoformat() if is_held else None,
            "mandate_ends_on": date(born.year + 3 * ((year + 1 - born.year) // 3 + 1), born.month, 28).isoformat(),
        }


def _follow(write: Writing, states: list[Row]) -> None:
    """The organisation has the assembly and the mandate of its latest state that names them."""
    said: dict[int, dict[str, str]] = defaultdict(dict)
    for state in sorted(states, key=lambda one: one["year"]):
        said[state["organisation"]] |= {name: state[name] for name in FOLLOWED if state[name]}
    for organisation in Organisation.select().where(Organisation.id.in_(list(said))).order_by(Organisation.id):
        before = organisation.values_of(organisation)
        for name, value in said[organisation.id].items():
            setattr(organisation, name, value)
        write.update(organisation, before)


def _difficulties(setting: Setting, one: Row) -> Iterator[Row]:
    rng, today = setting.rng, setting.today
    if rng.random() > 0.35:
        return
    born = date.fromisoformat(one["registered_on"])
    met = born + (today - born) * rng.random()
    solved = met + timedelta(days=rng.randint(20, 160))
    kind = rng.choice(sorted(set(_TROUBLES) & set(choices.DIFFICULTY.codes)))
    is_solved = solved <= today and rng.random() < 0.8
    yield {
        "uuid": uuid_of(rng),
        "organisation": one["id"],
        "met_on": met.isoformat(),
        "difficulty_kind": kind,
        "description": _TROUBLES[kind][0],
        "solved_on": solved.isoformat() if is_solved else None,
        "solution": _TROUBLES[kind][1] if is_solved else None,
    }
