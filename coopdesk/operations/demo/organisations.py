"""Invented cooperatives and associations with their members and the steps that brought them where they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from coopdesk.core.geography import geography
from coopdesk.entities.lifecycles import organisation_lifecycle
from coopdesk.operations.demo.names import COOPERATIVES, TRADES
from coopdesk.operations.demo.people import Setting, uuid_of

_LEGAL_FORMS = ("cooperative", "association", "gie", "individual")
_SHARE = 10_000  # centimes: the least the law allows


def organisations(setting: Setting, count: int, holders: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """`count` organisations; an individual project is held by one of `holders` (each with an `id`)."""
    for number in range(count):
        yield _organisation(setting, number, holders)


def _organisation(setting: Setting, number: int, holders: Sequence[dict[str, Any]]) -> dict[str, Any]:
    rng = setting.rng
    legal_form = rng.choices(_LEGAL_FORMS, (76, 14, 4, 6))[0] if holders else "cooperative"
    sector, branch, branch_latin = rng.choice(TRADES)
    arabic, latin = rng.choice(COOPERATIVES)
    commune = rng.choice(setting.communes)
    place = geography().place(commune)
    called = {"cooperative": "تعاونية", "association": "جمعية", "gie": "مجموعة", "individual": "مشروع"}[legal_form]
    is_cooperative = legal_form == "cooperative"
    shares = rng.randint(10, 300)
    share_value = _SHARE * rng.choice((1, 1, 1, 2, 5))
    return {
        "uuid": uuid_of(rng),
        "name": f"{called} {arabic} {branch} {place.name_ar} {number + 1}",
        "name_latin": f"{latin} {branch_latin} {place.name_fr} {number + 1}",
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


def formation(setting: Setting, organisation: dict[str, Any]) -> list[dict[str, Any]]:
    """The steps of one organisation, a few weeks apart, up to where it stands today."""
    rng = setting.rng
    path = organisation_lifecycle(organisation["legal_form"]).path
    reached = rng.choices(range(1, len(path)), [position**1.4 for position in range(1, len(path))])[0]
    gaps = [timedelta(days=rng.randint(15, 90)) for _ in range(reached)]
    day = setting.today - timedelta(days=rng.randint(0, 300)) - sum(gaps, timedelta())
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


def members(setting: Setting, organisation: dict[str, Any], people: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The members of one organisation, officers first; one in ten cooperatives is still short of its five."""
    rng = setting.rng
    size = rng.randint(3, 4) if rng.random() < 0.1 else rng.randint(5, 16)
    if organisation["legal_form"] == "individual" or not people:
        return []
    chosen = rng.sample(people, min(size, len(people)))
    roles = ["president", "treasurer", "secretary"] + ["member"] * len(chosen)
    entry = (setting.today - timedelta(days=rng.randint(200, 900))).isoformat()
    return [
        {
            "uuid": uuid_of(rng),
            "organisation": organisation["id"],
            "beneficiary": person["id"],
            "role": role,
            "shares": rng.randint(1, 20) if organisation["legal_form"] == "cooperative" else None,
            "entry_date": entry,
        }
        for person, role in zip(chosen, roles, strict=False)
    ]
