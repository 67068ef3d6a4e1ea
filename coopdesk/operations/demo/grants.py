"""Invented grants: decided, signed, paid in tranches, justified by invoices, up to where each stands today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from coopdesk.core.identifiers import rib_is_payable
from coopdesk.entities import Grant, GrantItem, Invoice, Tranche
from coopdesk.entities.lifecycles import GRANT, TRANCHE, Lifecycle
from coopdesk.operations.demo.grant_endings import end_badly
from coopdesk.operations.demo.people import Setting, uuid_of
from coopdesk.operations.demo.steps import step_row
from coopdesk.operations.demo.supported import support_members
from coopdesk.operations.loading import Loader
from coopdesk.operations.upkeep.grants import PAID
from coopdesk.store.bulk import add_steps
from coopdesk.store.writing import Writing

Row = dict[str, Any]
STORY = timedelta(days=700)
_DIVISIONS = ((60, 40), (50, 30, 20), (40, 30, 30))
_SUBJECTS = ("اقتناء تجهيزات الإنتاج", "تهيئة وحدة الإنتاج", "توسيع النشاط وتثمين المنتوج", "اقتناء مواد أولية وتلفيف")
_PROGRAMMES = {"ads": "المشاريع المدرة للدخل", "indh": "تحسين الدخل والإدماج الاقتصادي للشباب", "hcar": None}
_REASONS = {"suspended": "تعثر الأشغال وتأخر اقتناء التجهيزات", "cancelled": "لم تنجز الأشغال داخل أجل الاتفاقية"}
_SUPPLIERS = (
    "شركة أطلس للتجهيز",
    "ورشة النجارة تادلة",
    "مكتبة الأطلس",
    "نولان يدويان",
    "النقل القروي",
    "تعاونية الزيتونة",
)
_BOUGHT = ("آلات ومعدات", "مواد أولية", "أشغال التهيئة", "نقل وتركيب", "مواد التلفيف")
_ITEMS = (("آلة نسيج", 1_800_000), ("معصرة زيتون", 6_500_000), ("فرن كهربائي", 950_000), ("آلة خياطة", 420_000))
_ITEMS_MORE = (("ثلاجة عرض", 780_000), ("ميزان إلكتروني", 130_000), ("خلايا النحل", 90_000))


@dataclass
class Story:
    """The steps of one file so far, and whether it may still go on before today."""

    lifecycle: Lifecycle
    today: date
    steps: list[tuple[str, date, str | None]] = field(default_factory=list)
    stopped: bool = False

    def reach(self, stage: str, day: date, document: str | None = None) -> bool:
        """Go on to a stage unless its day is still to come; says whether it was reached."""
        self.stopped = self.stopped or day > self.today
        if not self.stopped:
            self.steps.append((stage, day, document))
        return not self.stopped

    def add(self, stage: str, day: date, document: str | None = None) -> None:
        """A stage that came whatever was planned."""
        self.steps.append((stage, day, document))

    @property
    def last(self) -> tuple[str, date, str | None]:
        return self.steps[-1]

    def day_of(self, stage: str) -> date | None:
        return next((day for reached, day, _document in self.steps if reached == stage), None)

    def columns(self) -> Row:
        return {"stage": self.last[0], "stage_on": self.last[1].isoformat()}

    def rows(self, setting: Setting, record: Row) -> Iterator[Row]:
        """The steps as the bulk load wants them, each decided by whom the life cycle names first."""
        before = None
        for stage, day, document in self.steps:
            who = self.lifecycle.stage(stage).decides[0]
            note = _REASONS.get(stage) if "note" in self.lifecycle.stage(stage).needs else None
            details = {"document_number": document, "decided_by": who, "note": note}
            yield step_row(setting, record, stage, day.isoformat(), before, **details)
            before = stage


def grant_organisations(write: Writing, load: Loader, setting: Setting, made: list[Row], visits: list[Row]) -> None:
    """Grants for a third of the organisations, as far as so many exist in law long enough."""
    invented = list(_grants(setting, made))
    end_badly(setting, invented)
    grants = load.all(Grant, invented)
    tranches = load.all(Tranche, (part for grant in grants for part in _with_grant(grant, grant["parts"])))
    papers = (paper | {"tranche": part["id"]} for part in tranches for paper in part["papers"])
    load.all(Invoice, papers, keep=("id",))
    load.all(GrantItem, (item for grant in grants for item in _items(setting, grant, visits)), keep=("id",))
    for kind, records in (("grant", grants), ("tranche", tranches)):
        add_steps(write, kind, (row for one in records for row in one["story"].rows(setting, one)))
    support_members(write, setting, grants)


def _with_grant(grant: Row, parts: Iterable[Row]) -> Iterator[Row]:
    return (part | {"grant": grant["id"]} for part in parts)


def _grants(setting: Setting, made: list[Row]) -> Iterator[Row]:
    rng, today = setting.rng, setting.today
    able = [one for one in made if one["registered_on"] and rib_is_payable(one["rib"])]
    able = [one for one in able if one["registered_on"] < (today - timedelta(days=60)).isoformat()]
    chosen = rng.sample(able, min(len(able), len(made) // 3))
    for one in sorted(chosen, key=lambda one: one["id"]):
        yield _grant(setting, one)


def _grant(setting: Setting, one: Row) -> Row:
    rng, today = setting.rng, setting.today
    born = date.fromisoformat(one["registered_on"])
    first = max(born + timedelta(days=20), today - STORY)
    proposed = first + (today - timedelta(days=20) - first) * rng.random() ** 2
    story = Story(GRANT, today)
    story.reach("proposed", proposed)
    amount = rng.randint(6, 30) * 1_000_000
    funder = rng.choices(tuple(_PROGRAMMES), (70, 22, 8))[0]
    kind = rng.choices(("financial", "in_kind", "premises"), (72, 22, 6))[0]
    decided = proposed + timedelta(days=rng.randint(15, 40))
    is_decided = story.reach("decided", decided, _paper(rng, decided))
    signed = decided + timedelta(days=rng.randint(10, 30))
    number = _paper(rng, signed)
    shares = (100,) if kind == "in_kind" else rng.choice(_DIVISIONS)
    days = [signed + timedelta(days=30 + 130 * place) for place in range(len(shares))]
    is_signed = is_decided and story.reach("agreement_signed", signed, number)
    planned = [(rank, amount * share // 100, days[rank - 1]) for rank, share in enumerate(shares, 1)]
    parts = [_part(setting, *plan, decided) for plan in planned] if is_decided else []
    if is_signed:
        _run(setting, story, parts, signed)
    return {
        "uuid": uuid_of(rng),
        "registered_on": proposed.isoformat(),
        "subject": rng.choice(_SUBJECTS),
        "organisation": one["id"],
        "grant_kind": kind,
        "funder": funder,
        "programme": _PROGRAMMES[funder],
        "requested_amount": amount + rng.randint(0, 4) * 500_000,
        "decided_amount": amount if is_decided else None,
        "bearer_cash": amount * rng.randint(44, 50) // 100,
        "bearer_kind": amount * rng.randint(24, 40) // 100,
        "agreement_number": number if is_signed else None,
        "agreement_on": signed.isoformat() if is_signed else None,
        "agreement_ends_on": (days[-1] + timedelta(days=365)).isoformat() if is_decided else None,
        "paid": sum(part["amount"] for part in parts if part["story"].last[0] in PAID),
        "justified": sum(part["justified_amount"] for part in parts),
        "parts": [part | part["story"].columns() for part in parts],
        "story": story,
        **story.columns(),
    }


def _part(setting: Setting, rank: int, amount: int, foreseen: date, planned: date) -> Row:
    story = Story(TRANCHE, setting.today)
    story.reach("foreseen", planned)
    return {
        "uuid": uuid_of(setting.rng),
        "rank": rank,
        "amount": amount,
        "foreseen_on": foreseen.isoformat(),
        "justify_by": (foreseen + timedelta(days=180)).isoformat(),
        "transfer_reference": None,
        "justified_amount": 0,
        "papers": [],
        "story": story,
    }


def _run(setting: Setting, story: Story, parts: list[Row], signed: date) -> None:
    """Commit the amount, then let tranche after tranche be paid and justified; some stop half justified."""
    rng = setting.rng
    day = signed + timedelta(days=rng.randint(5, 15))
    if not story.reach("committed", day):
        return
    stops_at = rng.choice(parts)["rank"] if rng.random() < 0.3 else None
    for part in parts:
        paid = _pay(setting, part, day)
        if part["rank"] == len(parts) and not part["story"].stopped:
            story.reach("fully_paid", paid)
        day = _half_justify(setting, parts, part, paid) if part["rank"] == stops_at else _justify(setting, part, paid)
        if part["story"].stopped:
            return
    day += timedelta(days=rng.randint(15, 40))
    if story.reach("final_report", day):
        story.reach("closed", day + timedelta(days=rng.randint(10, 40)))


def _half_justify(setting: Setting, parts: list[Row], part: Row, day: date) -> date:
    """Too little is justified, though the next tranche is asked for: it is held up until today."""
    rng = setting.rng
    if not part["story"].stopped:
        _invoice(setting, part, day, rng.randint(45, 65))
        if part["rank"] < len(parts):
            _ask(setting, parts[part["rank"]], day + timedelta(days=rng.randint(40, 90)))
    part["story"].stopped = True
    return day


def _ask(setting: Setting, part: Row, day: date) -> date:
    rng, story = setting.rng, part["story"]
    day += timedelta(days=rng.randint(6, 20))
    story.reach("requested", day)
    day += timedelta(days=rng.randint(4, 14))
    story.reach("checked", day)
    return day


def _pay(setting: Setting, part: Row, day: date) -> date:
    rng, story = setting.rng, part["story"]
    day = _ask(setting, part, day) + timedelta(days=rng.randint(4, 12))
    story.reach("ordered", day, _paper(rng, day))
    day += timedelta(days=rng.randint(4, 12))
    transfer = f"VIR-{day:%y}-{rng.randint(1, 999):04d}"
    if story.reach("paid", day, transfer):
        part["transfer_reference"] = transfer
        part["justify_by"] = (day + timedelta(days=180)).isoformat()
    return day


def _justify(setting: Setting, part: Row, day: date) -> date:
    rng = setting.rng
    if part["story"].stopped:
        return day
    day = _invoice(setting, part, day, 100) + timedelta(days=rng.randint(3, 15))
    if part["story"].reach("justified", day):
        day += timedelta(days=rng.randint(5, 20))
        part["story"].reach("accepted", day)
    return day


def _invoice(setting: Setting, part: Row, day: date, percent: int) -> date:
    """Invoices that justify `percent` of a tranche in the weeks after its payment, as far as they came by today."""
    rng, count = setting.rng, setting.rng.randint(3, 6)
    left = part["amount"] * percent // 100
    for place in range(count):
        day += timedelta(days=rng.randint(8, 24))
        amount = left if place == count - 1 else left // (count - place) * rng.randint(80, 120) // 100
        if day > setting.today:
            part["story"].stopped = True
            return day
        left -= amount
        part["justified_amount"] += amount
        part["papers"].append(
            {
                "uuid": uuid_of(rng),
                "invoice_number": f"F-{day.year}/{rng.randint(1, 999)}",
                "invoice_on": day.isoformat(),
                "supplier": rng.choice(_SUPPLIERS),
                "subject": rng.choice(_BOUGHT),
                "amount": amount,
            }
        )
    return day


def _items(setting: Setting, grant: Row, visits: list[Row]) -> Iterator[Row]:
    """The equipment of a grant in kind, delivered after the signature and checked at a visit."""
    rng, signed = setting.rng, grant["story"].day_of("agreement_signed")
    if grant["grant_kind"] != "in_kind" or signed is None:
        return
    left = grant["decided_amount"]
    delivered = signed + timedelta(days=rng.randint(20, 60))
    is_there = delivered <= setting.today
    number = f"م.ت {rng.randint(1, 90)}/{delivered.year}"
    checks = [
        visit["visited_on"]
        for visit in visits
        if visit["organisation"] == grant["organisation"]
        and visit["items_checked"]
        and visit["visited_on"] >= delivered.isoformat()
    ]
    checked = max(checks, default=None) if is_there else None
    for name, value in rng.sample((*_ITEMS, *_ITEMS_MORE), 3):
        quantity = min(rng.randint(1, 4), left // value)
        if quantity:
            left -= quantity * value
            yield {
                "uuid": uuid_of(rng),
                "grant": grant["id"],
                "item": name,
                "quantity": quantity,
                "unit_value": value,
                "delivery_number": number if is_there else None,
                "delivered_on": delivered.isoformat() if is_there else None,
                "checked_on": checked,
                "in_use": rng.random() < 0.93 if checked else None,
            }


def _paper(rng: Any, day: date) -> str:
    return f"{rng.randint(1, 240)}/{day.year}"
