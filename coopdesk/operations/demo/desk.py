"""Making a demonstration desk: deterministic for its seed and day, in one transaction per register."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import cycle
from pathlib import Path
from typing import Any

from coopdesk.core.geography import geography
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary, Member, Organisation, Resistant
from coopdesk.entities.lifecycles import LEGAL_BIRTH
from coopdesk.operations import settings as figures
from coopdesk.operations.demo import organisations as invented
from coopdesk.operations.demo.awareness import newcomer_count, raise_awareness
from coopdesk.operations.demo.committee import steer
from coopdesk.operations.demo.corrections import correct_a_step
from coopdesk.operations.demo.documents import scan_steps
from coopdesk.operations.demo.nominations import Nominating
from coopdesk.operations.demo.paper_files import Formations
from coopdesk.operations.demo.people import Setting, children, fighters
from coopdesk.operations.demo.projects import add_project_steps, add_projects
from coopdesk.operations.demo.support import support
from coopdesk.operations.demo.training import train
from coopdesk.operations.loading import Loader
from coopdesk.operations.session import Session
from coopdesk.operations.start import Beginning, make_desk
from coopdesk.store.bulk import add_steps, indexed_after
from coopdesk.store.desk import discard
from coopdesk.store.writing import Writing, writing

Progress = Callable[[int, int], None]

_OFFICE = re.compile(r"(HCAR|ADS)-([0-9]{2})(?:\.([0-9]{3}))?")
MOST_ORGANISATIONS = 5_000
# The tables of sessions and trainings, filled beside the registers.
ORGANISED = ("venue", "awareness_session", "attendee", "information", "training", "enrolment", "attendance_day")


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


class NoSuchOffice(CannotDo):
    """The code names no office."""


def make_demo(
    folder: Path, *, people: int, seed: int, office: str, today: date, progress: Progress = lambda _done, _total: None
) -> Session:
    """A new desk in `folder` for `office` (HCAR-RR.PPP, ADS-RR or HQ) with invented data.

    Raises NoSuchOffice, CannotDo.
    """
    beginning, provinces = _beginning(office)
    moment = datetime.combine(today, time(12), UTC)
    # Two offices of one seed are two offices: headquarters must not take their people for the same.
    rng = random.Random(f"{seed} {office}")
    session = make_desk(folder, beginning, today=today, clock=lambda: moment, identity=lambda: invented.uuid_of(rng))
    communes = [place.code for province in provinces for place in geography().communes(province)]
    setting = Setting(rng, communes, today, f"{seed} {office}")
    try:
        _fill(session, setting, Size(people), progress)
    except BaseException:
        session.desk.close()
        discard(folder)
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
        raise NoSuchOffice(
            mark("Demo", "No office has the code {code}: use HCAR-05.091, ADS-05 or HQ").filled(code=office)
        )
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

    everything = ("resistant", "beneficiary", "organisation", "member", "change", "step", *ORGANISED)
    with writing(session.desk, session.author) as write, indexed_after(write, *everything):
        load = Loader(write, session, settings)
        parents = load.all(Resistant, counted(fighters(setting, size.fighters)))
        people = load.all(
            Beneficiary,
            counted(children(setting, size.people - newcomer_count(size.people), parents)),
            keep=("id", "uuid", "province", "registered_on", "sex"),
        )
        _add_registrations(write, setting, people)
        made = load.all(Organisation, counted(_formed(write, setting, size, people)))
        _add_formation(write, made)
        _add_members(load, setting, made, people)
        Nominating(session, setting.of("nominations").rng).tell(write, load)
        places = raise_awareness(write, load, setting.of("awareness"), people, size.people, counted)
        # After whatever accepts people, so that those who are enrolled enter training.
        train(write, load, setting.of("training"), places)
        proposals = setting.of("projects")
        projects = add_projects(write, load, proposals, made, people)
        # After whatever accepts people, so that those who are accepted are supported.
        support(write, load, setting.of("support"), made)
        decided = steer(write, load, setting.of("committee"), size.people, projects)
        add_project_steps(write, proposals, projects, decided)
        correct_a_step(write, setting.of("corrections"))
        scan_steps(load, setting.of("scans"))


def _formed(write: Writing, setting: Setting, size: Size, people: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Organisations with the steps that formed them and the stage columns that follow."""
    formations = Formations(setting)
    for number, one in enumerate(invented.organisations(setting, size.organisations, people), start=1):
        steps = formations.steps_of(one | {"id": number})
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


def _add_members(load: Loader, setting: Setting, made: list[dict[str, Any]], people: list[dict[str, Any]]) -> None:
    of_province: dict[str | None, list[dict[str, Any]]] = {}
    for person in people:
        of_province.setdefault(person["province"], []).append(person)
    # One after the other, so that few people sit in two organisations.
    turns = {province: cycle(setting.rng.sample(there, len(there))) for province, there in of_province.items()}
    rows = (member for one in made for member in invented.members(setting, one, turns.get(one["province"], iter(()))))
    load.all(Member, rows, keep=("id",))
