"""Invented cooperatives and associations with their members and the steps that brought them where they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from random import Random
from typing import Any

from coopdesk.core.geography import geography
from coopdesk.entities.lifecycles import organisation_lifecycle
from coopdesk.operations.demo.names import COOPERATIVES, TRADES
from coopdesk.operations.demo.people import Setting, uuid_of

_LEGAL_FORMS = ("cooperative", "association", "gie", "individual")
# So many stages at the end of a path are those of an organisation that runs.
_RUNNING = 4
_SHARE = 10_000  # centimes: the least the law allows


def organisations(setting: Setting, count: int, holders: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """`count` organisations; an individual project is held by one of `holders` (each with an `id`)."""
    taken: set[str] = set()
    for number in range(count):
        made = _organisation(setting, holders)
        if made["name"] in taken:
            made |= {"name": f"{made['name']} {number + 1}", "name_latin": f"{made['name_latin']} {number + 1}"}
        taken.add(made["name"])
        yield made


def _organisation(setting: Setting, holders: Sequence[dict[str, Any]]) -> dict[str, Any]:
    rng = setting.rng
    legal_form = rng.choices(_LEGAL_FORMS, (76, 14, 4, 6))[0] if holders else "cooperative"
    sector, branch, branch_latin = TRADES[int(len(TRADES) * rng.random() ** 1.5)]
    arabic, latin = rng.choice(COOPERATIVES)
    commune = rng.choice(setting.communes)
    place = geography().place(commune)
    called = {"cooperative": "تعاونية", "association": "جمعية", "gie": "مجموعة", "individual": "مشروع"}[legal_form]
    is_cooperative = legal_form == "cooperative"
    shares = rng.randint(10, 300)
    share_value = _SHARE * rng.choice((1, 1, 1, 2, 5))
    return {
        "uuid": uuid_of(rng),
        "name": f"{called} {arabic} {branch} {place.name_ar}",
        "name_latin": f"{latin} {branch_latin} {place.name_fr}",
        "legal_form": legal_form,
        "coop_category": rng.choice("123") if is_cooperative else None,
        "governance": rng.choice(("single_manager", "several_managers", "board")) if is_cooperative else None,
        "sector": sector,
        "branch": branch,
        "holder": rng.choice(holders)["id"] if legal_form == "individual" else None,
        "commune": commune,
        "ice": _with_key(f"{rng.randint(1_000_000, 3_999_999):09d}0000") if rng.random() < 0.8 else None,
        "rib": _with_key(f"{rng.choice(('007', '230', '225', '145'))}780{rng.randrange(10**16):016d}"),
        "capital": shares * share_value if is_cooperative else None,
        "share_value": share_value if is_cooperative else None,
        "shares": shares if is_cooperative else None,
    }


def _with_key(digits: str) -> str:
    """The identifier with its two-digit key: 97 less the remainder of its hundredfold by 97."""
    return f"{digits}{97 - int(digits) * 100 % 97:02d}"


def formation(
    setting: Setting, organisation: dict[str, Any], until: tuple[str, int] | None = None
) -> list[dict[str, Any]]:
    """The steps of one organisation, a few weeks apart, up to where it stands today.

    `until` settles the last stage and how many days ago it was reached.
    """
    rng = setting.rng
    path = organisation_lifecycle(organisation["legal_form"]).path
    reached = rng.choices(range(1, len(path)), [position**1.4 for position in range(1, len(path))])[0]
    if until:
        reached = [stage.code for stage in path].index(until[0])
    gaps = [timedelta(days=rng.randint(15, 90)) for _ in range(reached)]
    # What exists in law may run for long; what is being formed does not stand still for a year.
    longest = 640 if len(path) - reached <= _RUNNING else 300
    since = until[1] if until else rng.randint(0, longest)
    day = setting.today - timedelta(days=since) - sum(gaps, timedelta())
    steps, before = [], None
    for stage, gap in zip(path[: reached + 1], [*gaps, timedelta()], strict=True):
        steps.append(_step(setting, organisation, stage.code, day, before))
        before, day = stage.code, day + gap
    return steps


def _step(setting: Setting, organisation: dict[str, Any], stage: str, day: date, before: str | None) -> dict[str, Any]:
    numbered = stage in ("name_approved", "registered", "provisional_receipt", "final_receipt")
    province = geography().province_of(organisation["commune"])
    return {
        "uuid": uuid_of(setting.rng),
        "record_id": organisation["id"],
        "record": organisation["uuid"],
        "stage": stage,
        "effective_on": day.isoformat(),
        "before": before,
        "document_number": f"{setting.rng.randint(1, 999)}/{day.year}" if numbered else None,
        "document_date": day.isoformat() if numbered else None,
        "place": f"المحكمة الابتدائية ب{province.name_ar}" if stage == "registered" else None,
    }


def members(setting: Setting, organisation: dict[str, Any], people: Iterator[dict[str, Any]]) -> list[dict[str, Any]]:
    """The members of one organisation, officers first, taken from `people`; some are still short of their five."""
    rng = setting.rng
    if organisation["legal_form"] == "individual":
        return []
    size = rng.randint(3, 4) if rng.random() < 0.1 else 5 + int(9 * rng.random() ** 2)
    chosen = list({person["id"]: person for person in islice(people, size)}.values())
    roles = ["president", "treasurer", "secretary"] + ["member"] * len(chosen)
    return [
        {
            "uuid": uuid_of(rng),
            "organisation": organisation["id"],
            "beneficiary": person["id"],
            "role": role,
            **_subscription(organisation, place, len(chosen)),
            **_stay(setting, organisation, role),
        }
        for place, (person, role) in enumerate(zip(chosen, roles, strict=False))
    ]


def _subscription(organisation: dict[str, Any], place: int, among: int) -> dict[str, int | None]:
    """The shares of one member: those of the organisation are parted among all."""
    if organisation["shares"] is None:
        return {"shares": None, "paid_up": None}
    each, left = divmod(organisation["shares"], among)
    shares = each + (place < left)
    return {"shares": shares, "paid_up": shares * organisation["share_value"]}


def _stay(setting: Setting, organisation: dict[str, Any], role: str) -> dict[str, str | None]:
    """Officers and most members are there from the constitution, others join later; a few have left again."""
    rng, steps = setting.rng, organisation["steps"]
    begun = next((step for step in steps if step["stage"] == "constituted"), steps[0])
    if begun["effective_on"] is None:
        # Taken over from paper without a date.
        return {"entry_date": None, "exit_date": None, "exit_reason": None}
    first = date.fromisoformat(begun["effective_on"])
    joins_later = role == "member" and rng.random() < 0.2
    entry = _day_between(rng, first, setting.today) if joins_later else first
    leaves = role == "member" and rng.random() < 0.04
    left = _day_between(rng, entry, setting.today) if leaves else None
    return {
        "entry_date": entry.isoformat(),
        "exit_date": left and left.isoformat(),
        "exit_reason": "انتقال إلى مدينة أخرى" if left else None,
    }


def _day_between(rng: Random, first: date, last: date) -> date:
    return first + timedelta(days=rng.randint(0, (last - first).days))
