"""Two years and more of nomination: a list each half-year, the last but one unanswered, the last one a draft."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from coopdesk.core.days import age_on, months_before
from coopdesk.entities import Beneficiary, Nomination, NominationList
from coopdesk.operations import settings as figures
from coopdesk.operations.demo.people import uuid_of
from coopdesk.operations.demo.working_days import working_day
from coopdesk.operations.loading import Loader
from coopdesk.operations.priority import Priority, priority, ranks
from coopdesk.operations.session import Session
from coopdesk.store.bulk import add_steps, keep_stages
from coopdesk.store.writing import Writing

PAGE, USUAL = 4_000, 60
# The months before today in which a list was signed; the last one waits for its answers.
SIGNED_BEFORE = (21, 15, 9, 3)
_COLUMNS = (
    *("id", "uuid", "registered_on", "province", "name_key", "sex", "birth_date", "kinship", "resistant"),
    *("kinship_proof", "cin", "has_disability", "employment_status", "unemployment_months", "vulnerability"),
    *("rsu_score", "amo_tadamon", "dependants"),
)
_NOT_KIN = "القرابة غير مشمولة بالاتفاقية"
_WITHDRAWN = ("شغل قار", "هجرة خارج الإقليم", "تنازل كتابي")
_REJECTED = (
    "مستفيد من برنامج آخر خلال السنة",
    "المشروع المقترح لا يدخل في برامج الوكالة",
    "دخل الأسرة يفوق العتبة المحددة",
    "تعذر الاتصال بالمعني بالأمر بعد ثلاث محاولات",
)
_PROJECTS = (
    "تربية النحل",
    "الخياطة والطرز",
    "تثمين زيت الزيتون",
    "تربية الماعز",
    "النجارة",
    "صناعة الحلويات",
    "خدمات فلاحية",
)
_MONTHS = {1: "الأول", 2: "الثاني"}


@dataclass
class Candidate:
    """A person of the demonstration with the stages reached so far."""

    values: dict[str, Any]
    steps: list[dict[str, Any]] = field(default_factory=list)

    @property
    def stage(self) -> str:
        return self.steps[-1]["stage"] if self.steps else "registered"

    def go(self, rng: random.Random, stage: str, day: date, **details: Any) -> None:
        self.steps.append(
            {
                "uuid": uuid_of(rng),
                "record_id": self.values["id"],
                "record": self.values["uuid"],
                "before": self.stage,
                "stage": stage,
                "effective_on": day.isoformat(),
                **details,
            }
        )


@dataclass
class SignedList:
    """A list of the demonstration with its people in the order of their ranks; a draft has no `signed_on`."""

    values: dict[str, Any]
    steps: list[dict[str, Any]]
    people: list[tuple[Candidate, Priority, int]]
    signed_on: date | None
    rows: list[dict[str, Any]] = field(default_factory=list)


class Nominating:
    """Declares people eligible or not, puts them on lists, answers the lists."""

    def __init__(self, session: Session, rng: random.Random) -> None:
        self._today = session.today
        self._settings = figures.values_on(session)
        self._rng = rng
        self._order = 0

    def tell(self, write: Writing, load: Loader) -> None:
        """Tell the story of everybody, a page of people at a time."""
        last = 0
        while page := _page(last):
            last = page[-1]["id"]
            people = [Candidate(one) for one in page]
            for one in people:
                self._decide(one)
            lists = list(self._lists(people))
            self._keep(write, load, lists)
            moved = [one for one in people if one.steps]
            add_steps(write, "beneficiary", (step for one in moved for step in one.steps))
            keep_stages(
                write, "beneficiary", ((one.stage, one.steps[-1]["effective_on"], one.values["id"]) for one in moved)
            )

    def _decide(self, one: Candidate) -> None:
        """The delegate declares eligibility some weeks after the registration, for complete files."""
        values, rng = one.values, self._rng
        day = date.fromisoformat(values["registered_on"]) + timedelta(days=rng.randint(8, 70))
        is_sure = rng.random() < 0.9
        if day > self._today or not is_sure or not _is_complete(values, day, self._settings["adult_age"]):
            return
        if values["kinship"] not in self._settings["eligible_kinships"]:
            one.go(rng, "not_eligible", day, decided_by="delegate", note=_NOT_KIN)
            return
        one.go(rng, "eligible", day, decided_by="delegate")
        leaves = day + timedelta(days=rng.randint(20, 120))
        if rng.random() < 0.03 and leaves <= self._today:
            one.go(rng, "withdrawn", leaves, decided_by="office", note=rng.choice(_WITHDRAWN))

    def _lists(self, people: Sequence[Candidate]) -> Iterator[SignedList]:
        for months in (*SIGNED_BEFORE, 0):
            signed_on = working_day(months_before(self._today, months) - timedelta(days=2)) if months else None
            closes = (signed_on or self._today).isoformat()
            free = [one for one in people if one.stage == "eligible" and one.steps[-1]["effective_on"] <= closes]
            ranked = sorted(
                ((one, priority(one.values, self._settings, signed_on or self._today)) for one in free),
                key=lambda pair: (-pair[1].total, pair[0].values["name_key"], pair[0].values["id"]),
            )
            chosen = ranked[: max(min(1, len(ranked)), len(ranked) * 3 // 5)]
            count = max(min(1, len(chosen)), round(len(chosen) / USUAL))
            for at in range(count):
                part = chosen[at::count]
                places = ranks([one.total for _person, one in part])
                ranked_part = [(*pair, place) for pair, place in zip(part, places, strict=True)]
                yield self._list(ranked_part, signed_on, f" ({at + 1})" if count > 1 else "")

    def _list(self, people: list[tuple[Candidate, Priority, int]], signed_on: date | None, part: str) -> SignedList:
        rng, self._order = self._rng, self._order + 1
        day = signed_on or self._today
        opened = day - timedelta(days=6)
        uuid = uuid_of(rng)
        steps = [{"uuid": uuid_of(rng), "record": uuid, "stage": "draft", "effective_on": opened.isoformat()}]
        half = 1 if day.month <= 6 else 2
        made = SignedList(
            {
                "uuid": uuid,
                "subject": f"لائحة الأسدس {_MONTHS[half]} من سنة {day.year}{part}",
                "addressee": "التنسيقية الجهوية لوكالة التنمية الاجتماعية",
                "answer_due_on": (day + timedelta(days=60)).isoformat(),
                "registered_on": opened.isoformat(),
            },
            steps,
            people,
            signed_on,
        )
        if signed_on:
            self._sign(made, signed_on)
        for one, found, place in people:
            made.rows.append(self._row(made, one, found, place))
        return made

    def _sign(self, made: SignedList, signed_on: date) -> None:
        rng, sent_on = self._rng, signed_on + timedelta(days=self._rng.randint(2, 6))
        number = f"{self._order:02d}/{signed_on.year}"
        self._step(made, "signed", signed_on, number, "delegate")
        self._step(made, "sent", sent_on, f"{rng.randint(100, 990)}/{sent_on.year}", "office")
        for one, _found, _place in made.people:
            one.go(rng, "nominated", signed_on, decided_by="delegate", document_number=number)
        if signed_on < months_before(self._today, SIGNED_BEFORE[-1] + 1):
            answered = sent_on + timedelta(days=rng.randint(40, 64))
            decision = f"{rng.randint(20, 95)}/{answered.year}"
            self._answer(made, answered, decision)
            self._step(made, "answered", answered + timedelta(days=2), decision, "ads")

    def _answer(self, made: SignedList, day: date, decision: str) -> None:
        """The first half is accepted, a quarter waits, the rest is mostly rejected; half the reserve comes in later."""
        rng = self._rng
        for place, (one, _found, _rank) in enumerate(made.people):
            share = place / len(made.people)
            answer = "accepted" if share < 0.55 else ("reserve" if share < 0.8 else "rejected")
            if rng.random() < 0.12:
                answer = rng.choice(("reserve", "rejected"))
            reason = rng.choice(_REJECTED) if answer == "rejected" else None
            one.go(rng, answer, day, decided_by="ads", document_number=decision, note=reason)
            later = day + timedelta(days=rng.randint(40, 90))
            if answer == "reserve" and rng.random() < 0.5 and later <= self._today:
                number = f"{rng.randint(20, 95)}/{later.year}"
                one.go(rng, "accepted", later, decided_by="ads", document_number=number)

    def _row(self, made: SignedList, one: Candidate, found: Priority, place: int) -> dict[str, Any]:
        frozen = {"rank": place, "score": found.total, "points": found.to_json()} if made.signed_on else {}
        row = {
            "uuid": uuid_of(self._rng),
            "beneficiary": one.values["id"],
            "proposed_project": self._rng.choice(_PROJECTS) if self._rng.random() < 0.7 else None,
            **frozen,
        }
        last = one.steps[-1]
        if last["stage"] in ("accepted", "reserve", "rejected"):
            row |= {
                "answer": last["stage"],
                "answered_on": last["effective_on"],
                "decision_number": last["document_number"],
                "answer_reason": last.get("note"),
            }
        return row

    def _step(self, made: SignedList, stage: str, day: date, document: str, by: str) -> None:
        made.steps.append(
            {
                "uuid": uuid_of(self._rng),
                "record": made.values["uuid"],
                "before": made.steps[-1]["stage"],
                "stage": stage,
                "effective_on": day.isoformat(),
                "document_number": document,
                "decided_by": by,
            }
        )

    def _keep(self, write: Writing, load: Loader, lists: list[SignedList]) -> None:
        values = (
            one.values | {"stage": one.steps[-1]["stage"], "stage_on": one.steps[-1]["effective_on"]} for one in lists
        )
        made = load.all(NominationList, values, keep=("id",))
        for one, kept in zip(lists, made, strict=True):
            for row in (*one.rows, *one.steps):
                row["nomination_list"] = row["record_id"] = kept["id"]
        add_steps(write, "nomination_list", (step for one in lists for step in one.steps))
        load.all(Nomination, (row for one in lists for row in one.rows), keep=("id",))


def _page(last: int) -> list[dict[str, Any]]:
    fields = [Beneficiary._meta.fields[name] for name in _COLUMNS]
    rows = Beneficiary.select(*fields).where(Beneficiary.id > last).order_by(Beneficiary.id).limit(PAGE).tuples()
    return [dict(zip(_COLUMNS, row, strict=True)) for row in rows]


def _is_complete(values: dict[str, Any], day: date, adult_age: int) -> bool:
    """Whether the file can be decided: somebody without kinship is not eligible whatever else is missing."""
    if values["kinship"] == "none":
        return values["cin"] is not None
    age = age_on(values["birth_date"], day)
    named = ("resistant", "kinship_proof", "cin")
    return age is not None and age >= adult_age and all(values[name] is not None for name in named)
