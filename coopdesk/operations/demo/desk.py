"""Making a demonstration desk: deterministic for its seed and day, in one transaction per register."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from coopdesk.core.geography import geography
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary, Entity, Member, Organisation, Resistant
from coopdesk.entities.lifecycles import LEGAL_BIRTH
from coopdesk.operations import settings as figures
from coopdesk.operations.demo import organisations as invented
from coopdesk.operations.demo.people import Setting, children, fighters
from coopdesk.operations.derive import derived
from coopdesk.operations.session import Session
from coopdesk.operations.start import Beginning, make_desk
from coopdesk.store.bulk import BulkLoad, add_steps, indexed_after
from coopdesk.store.writing import Writing, writing

Progress = Callable[[int, int], None]

_OFFICE = re.compile(r"(HCAR|ADS)-([0-9]{2})(?:\.([0-9]{3}))?")
MOST_ORGANISATIONS = 5_000


@dataclass(frozen=True)
class Size:
    """How much to invent: an organisation for ten people, a fighter for three children in four families."""

    people: int

    @property
    def fighters(self) -> int:
        return self.people * 3 // 5

    @property
    def organisations(self) -> int:
        return min(self.people // 10, MOST_ORGANISATIONS)

    @property
    def total(self) -> int:
        return self.people + self.fighters + self.organisations


def make_demo(
    folder: Path, *, people: int, seed: int, office: str, today: date, progress: Progress = lambda _done, _total: None
) -> Session:
    """A new desk in `folder` for `office` (HCAR-RR.PPP, ADS-RR or HQ) with invented data. Raises CannotDo."""
    beginning, provinces = _beginning(office)
    moment = datetime.combine(today, time(12), UTC)
    session = make_desk(folder, beginning, today=today, clock=lambda: moment)
    communes = [place.code for province in provinces for place in geography().communes(province)]
    setting = Setting(random.Random(seed), communes, today)
    try:
        _fill(session, setting, Size(people), progress)
    except BaseException:
        session.desk.close()
        raise
    return session


def _beginning(office: str) -> tuple[Beginning, tuple[str, ...]]:
    """The first start of an office code, and the provinces that it serves."""
    places = geography()
    everything = tuple(place.code for place in places.provinces())
    if office == "HQ":
        name = "المصالح المركزية"
        return Beginning("HCAR", "headquarters", "HCAR-HQ", name, 1, everything, "مستعمل"), everything
    shape = _OFFICE.fullmatch(office)
    place = places.place(office.split("-", 1)[1]) if shape else None
    if place is None:
        raise CannotDo(mark("Demo", "No office has the code {code}: use HCAR-05.091, ADS-05 or HQ").filled(code=office))
    institution, of_province = shape[1], shape[3] is not None
    provinces = (place.code,) if of_province else tuple(one.code for one in places.provinces(place.code))
    kind, called = _KINDS[institution, of_province]
    return Beginning(institution, kind, office, f"{called} {place.name_ar}", 1, provinces, "مستعمل"), provinces


_KINDS = {
    ("HCAR", True): ("provincial", "النيابة الإقليمية"),
    ("HCAR", False): ("regional", "النيابة الجهوية"),
    ("ADS", True): ("local", "مكتب الوكالة"),
    ("ADS", False): ("coordination", "التنسيقية الجهوية"),
}


def _fill(session: Session, setting: Setting, size: Size, progress: Progress) -> None:
    done = 0
    settings = figures.values_on(session)

    def counted(values: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        nonlocal done
        for one in values:
            yield one
            done += 1
            if done % 1000 == 0 or done == size.total:
                progress(done, size.total)

    everything = ("resistant", "beneficiary", "organisation", "member", "change", "step")
    with writing(session.desk, session.author) as write, indexed_after(write, *everything):
        load = _Loader(write, session, settings)
        parents = load.all(Resistant, counted(fighters(setting, size.fighters)))
        people = load.all(
            Beneficiary, counted(children(setting, size.people, parents)), keep=("id", "uuid", "province")
        )
        _add_registrations(write, setting, people)
        made = load.all(Organisation, counted(_formed(write, setting, size, people)))
        _add_formation(write, made)
        _add_members(load, setting, made, people)


def _formed(write: Writing, setting: Setting, size: Size, people: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Organisations with the steps that formed them and the stage columns that follow."""
    for number, one in enumerate(invented.organisations(setting, size.organisations, people), start=1):
        steps = invented.formation(setting, one | {"id": number})
        births = [step for step in steps if step["stage"] in LEGAL_BIRTH]
        yield one | {
            "steps": steps,
            "stage": steps[-1]["stage"],
            "stage_on": steps[-1]["effective_on"],
            "registered_on": births[0]["effective_on"] if births else None,
            "registration_number": births[-1]["document_number"] if births else None,
        }


def _add_registrations(write: Writing, setting: Setting, people: list[dict[str, Any]]) -> None:
    add_steps(
        write,
        "beneficiary",
        (
            {
                "uuid": invented.uuid_of(setting.rng),
                "record_id": person["id"],
                "record": person["uuid"],
                "stage": "registered",
                "effective_on": person["registered_on"],
            }
            for person in people
        ),
    )


def _add_formation(write: Writing, made: list[dict[str, Any]]) -> None:
    add_steps(write, "organisation", (step for one in made for step in one["steps"]))


def _add_members(load: _Loader, setting: Setting, made: list[dict[str, Any]], people: list[dict[str, Any]]) -> None:
    of_province: dict[str | None, list[dict[str, Any]]] = {}
    for person in people:
        of_province.setdefault(person["province"], []).append(person)
    rows = (member for one in made for member in invented.members(setting, one, of_province.get(one["province"], [])))
    load.all(Member, rows, keep=("id",))


class _Loader:
    """Numbers, derives and bulk-loads invented values, and remembers of each what others refer to."""

    def __init__(self, write: Writing, session: Session, settings: Mapping[str, Any]) -> None:
        self._write = write
        self._session = session
        self._settings = settings
        self._given: Counter[str] = Counter()

    def all(
        self, entity: type[Entity], values: Iterable[dict[str, Any]], keep: tuple[str, ...] = ()
    ) -> list[dict[str, Any]]:
        """Load every record; give those values of each that are named in `keep` (all of them if none is)."""
        kept: list[dict[str, Any]] = []

        def complete() -> Iterator[dict[str, Any]]:
            for number, one in enumerate(values, start=1):
                whole = one | derived(entity, one, self._settings) | self._identity(entity, one)
                whole["id"] = number
                names = (*keep, "registered_on") if keep else tuple(whole)
                kept.append({name: whole.get(name) for name in names})
                yield whole

        BulkLoad(self._write, entity).add(complete())
        for scope, count in self._given.items():
            self._write.next_sequence(scope, count)
        self._given.clear()
        return kept

    def _identity(self, entity: type[Entity], one: Mapping[str, Any]) -> dict[str, Any]:
        day = one.get("registered_on") or self._session.today.isoformat()
        identity: dict[str, Any] = {}
        if entity.letter:
            scope = f"{entity.letter}-{day[:4]}-{self._session.office.number_part}"
            self._given[scope] += 1
            identity["number"] = f"{scope}-{self._given[scope]:05d}"
        if entity is Beneficiary:
            identity |= {"stage": "registered", "stage_on": day}
        return identity
