"""Invented fighters and their children, plausible in their ages, places, schooling and income."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from coopdesk.core.geography import geography
from coopdesk.entities import choices
from coopdesk.operations.demo.names import FAMILIES, MEN, WOMEN

# Letters of identity cards by region; residence is never deduced from them.
CARD_LETTERS = {
    **{
        "01": "K L LB GM",
        "02": "F FB S Z",
        "03": "C CD ZT D",
        "04": "A AB AD G",
        "05": "I IA IB IC",
        "06": "B BE BH BK",
    },
    **{"07": "E EE H HA", "08": "P PA U UA", "09": "J JB JC JT", "10": "JA JD JZ", "11": "SH SL", "12": "OD"},
}
# Names are not evenly spread: the first of the list is borne by 7 % of men or women, by 1 % of families.
_FIRST_NAMES, _FAMILY_NAMES = 1.6, 1.2


@dataclass(frozen=True)
class Setting:
    """Where and when the demonstration takes place. `communes` weigh alike."""

    rng: random.Random
    communes: Sequence[str]
    today: date
    seed: int = 0

    def of(self, subject: str) -> Setting:
        """The same place and day with draws of its own, so that the draws of one subject do not move another's."""
        return replace(self, rng=random.Random(f"{self.seed}-{subject}"))


def pick(rng: random.Random, names: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """One of `names` with the spread of a civil register."""
    power = _FAMILY_NAMES if names is FAMILIES else _FIRST_NAMES
    return names[int(len(names) * rng.random() ** power)]


def uuid_of(rng: random.Random) -> str:
    """A version 4 UUID that the seed decides."""
    bits = rng.getrandbits(128) & ~(0xF000 << 64) & ~(0xC000 << 48)
    return f"{bits | (0x4000 << 64) | (0x8000 << 48):032x}"


def card_of(number: int, region: str) -> str:
    """The identity card of the n-th person: letters of the region, six digits, each card once."""
    letters = CARD_LETTERS[region].split()
    digits = (number * 7_919 + 10_007) % 900_000 + 100_000
    return f"{letters[(number * 7_919 // 900_000) % len(letters)]}{digits}"


def fighters(setting: Setting, count: int) -> Iterator[dict[str, Any]]:
    """`count` fighters, born before 1940, most of them deceased."""
    rng = setting.rng
    for number in range(count):
        family, first = pick(rng, FAMILIES), pick(rng, MEN)
        deceased = rng.random() < 0.8
        yield {
            "uuid": uuid_of(rng),
            "last_name": family[0],
            "first_name": first[0],
            "last_name_latin": family[1],
            "first_name_latin": first[1],
            "card_number": f"{10_000 + number}/{rng.randint(20, 62)}",
            "file_number": f"{rng.randint(1000, 99999)}",
            "category": rng.choices(choices.RESISTANT_CATEGORY.codes, (70, 22, 5, 3))[0],
            "life": "deceased" if deceased else "living",
            "commune": rng.choice(setting.communes),
        }


def children(setting: Setting, count: int, parents: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """`count` people; most are children of `parents` (each with an `id`), a few have no kinship."""
    for number in range(count):
        yield _child(setting, number, parents)


def _child(setting: Setting, number: int, parents: Sequence[dict[str, Any]]) -> dict[str, Any]:
    rng = setting.rng
    sex = "f" if rng.random() < 0.56 else "m"
    kin = bool(parents) and rng.random() < 0.93
    parent = rng.choice(parents) if kin else None
    family = (parent["last_name"], parent["last_name_latin"]) if parent else pick(rng, FAMILIES)
    first = pick(rng, WOMEN if sex == "f" else MEN)
    commune = parent["commune"] if parent and rng.random() < 0.7 else rng.choice(setting.communes)
    born = _birth(setting)
    registered = setting.today - timedelta(days=int(730 * rng.random() ** 1.3))
    person = {
        "uuid": uuid_of(rng),
        "last_name": family[0],
        "first_name": first[0],
        "last_name_latin": family[1],
        "first_name_latin": first[1],
        "cin": card_of(number, commune[:2]),
        "birth_date": born if rng.random() < 0.96 else born[:4],
        "birth_place": geography().place(commune).name_ar,
        "sex": sex,
        "marital_status": rng.choices(choices.MARITAL_STATUS.codes, (35, 48, 9, 8))[0],
        "dependants": rng.choices(range(8), (30, 15, 15, 14, 10, 8, 5, 3))[0],
        "father_name": parent["first_name"] if parent else pick(rng, MEN)[0],
        "kinship": ({"f": "daughter", "m": "son"}[sex] if rng.random() < 0.93 else _grandchild(sex)) if kin else "none",
        "resistant": parent["id"] if parent else None,
        "kinship_proof": rng.choice(choices.KINSHIP_PROOF.codes) if kin else None,
        "commune": commune,
        "phone": f"+212{rng.choice('67')}{rng.randint(10_000_000, 99_999_999)}",
        "consent_date": registered.isoformat(),
        "registered_on": registered.isoformat(),
    }
    return _leave_out(rng, person | _schooling(rng) | _need(rng))


def _grandchild(sex: str) -> str:
    return "granddaughter" if sex == "f" else "grandson"


def _birth(setting: Setting) -> str:
    age = setting.rng.triangular(18.5, 66, 38)
    return (setting.today - timedelta(days=int(age * 365.25))).isoformat()


def _schooling(rng: random.Random) -> dict[str, Any]:
    level = rng.choices(choices.EDUCATION.codes, (16, 3, 5, 24, 17, 12, 9, 6, 6, 1.5, 0.5))[0]
    work = rng.choices(choices.EMPLOYMENT_STATUS.codes, (26, 14, 6, 10, 11, 1, 4, 1, 2, 20, 2, 1, 1, 1))[0]
    idle = work.startswith("unemployed")
    return {
        "education_level": level,
        "diploma": {"none": "none", "preschool": "none", "bachelor": "higher", "master": "higher"}.get(level, "middle"),
        "employment_status": work,
        "unemployment_months": rng.randint(1, 72) if idle else None,
        "monthly_income": 0 if idle and rng.random() < 0.6 else rng.randint(4, 45) * 10_000,
    }


def _need(rng: random.Random) -> dict[str, Any]:
    disabled = rng.random() < 0.068
    met = {code for code in ("low_income", "no_steady_income", "isolated_rural", "amo_tadamon") if rng.random() < 0.3}
    met |= {code for code in ("poor_housing", "chronic_illness", "orphan", "direct_aid") if rng.random() < 0.09}
    return {
        "has_disability": disabled,
        "disability_type": rng.choice(choices.DISABILITY.codes) if disabled else None,
        "disability_degree": rng.choices(choices.DISABILITY_DEGREE.codes, (40, 35, 18, 7))[0] if disabled else None,
        "vulnerability": ",".join(code for code in choices.VULNERABILITY.codes if code in met) or None,
        "amo_tadamon": "amo_tadamon" in met,
    }


def _leave_out(rng: random.Random, person: dict[str, Any]) -> dict[str, Any]:
    """One file in twelve lacks something, as in any office."""
    if rng.random() < 0.08:
        for name in rng.sample(("cin", "birth_date", "commune", "kinship_proof", "consent_date"), rng.randint(1, 2)):
            person[name] = None
    return person
