"""The first start: naming the office, and opening its desk ever after."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from coopdesk.core.geography import geography
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, Invalid, Problem
from coopdesk.entities import Office, User
from coopdesk.operations import preferences
from coopdesk.operations.clock import with_floor
from coopdesk.operations.session import Changes, Session, _now
from coopdesk.store import desk as desks
from coopdesk.store.writing import Author, new_uuid, writing

CODE_SHAPE = re.compile(r"(HCAR|ADS)-(HQ|[0-9]{2}(\.[0-9]{3})?(\.[A-Z0-9]{1,4})?)")


@dataclass(frozen=True)
class Beginning:
    """The answers of a first start. `provinces` are official codes."""

    institution: str
    office_kind: str
    code: str
    name: str
    post: int
    provinces: tuple[str, ...]
    user: str
    language: str = "ar"


def make_desk(
    folder: Path,
    beginning: Beginning,
    *,
    today: date | None = None,
    clock: Any = _now,
    identity: Callable[[], str] = new_uuid,
) -> Session:
    """Make a desk in `folder` for the office of these answers and open it. Raises Invalid, CannotDo."""
    office = Office(uuid=identity(), **office_values(beginning))
    user = User(uuid=identity(), name=beginning.user.strip() or None, active=True)
    if problems := check_beginning(beginning, today or clock().date()):
        raise Invalid(problems)
    desk = desks.create_desk(folder)
    author = Author(user.name, office.code, today or clock().astimezone().date(), clock)
    session = Session(desk, office, user, today, clock)
    try:
        with writing(desk, author) as write:
            write.insert(office)
            write.insert(user)
        preferences.keep(session, "language", beginning.language)
    except BaseException:
        # A desk without its office could neither be opened nor begun again.
        desk.close()
        desks.discard(folder)
        raise
    return session


def open_session(folder: Path, *, today: date | None = None, clock: Any = _now) -> Session:
    """Open the desk of `folder` as its local user. Raises CannotDo."""
    desk = desks.open_desk(folder)
    office = Office.select().order_by(Office.id).first()
    user = User.select().where(User.active).order_by(User.id).first()
    if office is None or user is None:
        desk.close()
        raise CannotDo(mark("Desk", "This desk has no office: its first start was interrupted. Remove its folder"))
    return with_floor(Session(desk, office, user, today, clock))


def office_values(beginning: Beginning) -> dict[str, Any]:
    return {
        "institution": beginning.institution,
        "office_kind": beginning.office_kind,
        "code": beginning.code.strip().upper() or None,
        "name": beginning.name.strip() or None,
        "post": beginning.post,
        "provinces": ",".join(sorted(beginning.provinces)) or None,
    }


def check_beginning(beginning: Beginning, today: date) -> list[Problem]:
    """What is wrong with the answers of a first start or of the settings page."""
    problems = Office(**office_values(beginning)).problems(today)
    problems += User(name=beginning.user.strip() or None).problems(today)
    code = beginning.code.strip().upper()
    if code and not CODE_SHAPE.fullmatch(code):
        text = mark("Problem", "A code such as HCAR-05.091 or ADS-05: institution, region, province")
        problems.append(Problem("code", "office_code_shape", text))
    elif code and not code.startswith(f"{beginning.institution}-"):
        problems.append(
            Problem("code", "office_code_institution", mark("Problem", "The code begins with the institution"))
        )
    known = geography()
    if any(known.place(province) is None for province in beginning.provinces):
        problems.append(Problem("provinces", "unknown_province", mark("Problem", "No province has this code")))
    return problems


def change_office(session: Session, beginning: Beginning) -> Changes:
    """Rename the office or its user; numbers already given stay as they are. Raises Invalid, CannotDo."""
    if problems := check_beginning(beginning, session.today):
        raise Invalid(problems)
    with writing(session.desk, session.author) as write:
        for record, values in (
            (session.office, office_values(beginning)),
            (session.user, {"name": beginning.user.strip()}),
        ):
            before = record.values_of(record)
            _set(record, values)
            if record.values_of(record) != before:
                write.update(record, before)
    preferences.keep(session, "language", beginning.language)
    return Changes.of("office")


def _set(record: Any, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        setattr(record, name, value)
