"""What every document of an office has around its blocks: letterhead, foot, signatures, the name of its file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from coopdesk.core import days
from coopdesk.core.formats import isolate
from coopdesk.core.geography import geography
from coopdesk.core.language import Text, code, mark
from coopdesk.entities import Office, choices
from coopdesk.operations import letterhead
from coopdesk.operations.paper.document import Block, Letterhead, Paper, Signatures
from coopdesk.operations.session import Session

# Both institutions sign; the office's own stands first.
_INSTITUTIONS = ("HCAR", "ADS")
_PLACE_AND_DAY = mark("Paper", "{place}, on {day}")
_DRAWN_UP = mark("Paper", "Done at {place}, on {day}")
_ON_BEHALF: dict[str, Text] = {
    "HCAR": mark("Paper", "For the High Commission"),
    "ADS": mark("Paper", "For the Social Development Agency"),
}
_NUMBER = mark("Paper", "No.: {number}")
_AUTHORISED = mark("Paper", "Personal data (law 09-08), CNDP authorisation {number}")
_PERSONAL = mark("Paper", "Personal data, protected by law 09-08")
_PRINTED = mark("Paper", "printed on {day}")
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\u200e\u200f\u2066-\u2069]+')
_LONGEST_TITLE = 60
_UNKNOWN_PLACE = "……………"


def framed(
    session: Session,
    title: str,
    blocks: Iterable[Block | None],
    *,
    number: str = "",
    subtitle: str = "",
    lines: tuple[str, ...] = (),
    joint: bool = False,
    landscape: bool = False,
    personal: bool = True,
) -> Paper:
    """A document of the office of this session; blocks that are None are left out."""
    office, today = session.office, session.today
    place_and_day = _PLACE_AND_DAY.filled(place=place_of(office), day=days.long_day(today, code()))
    reference = str(_NUMBER.filled(number=isolate(number)) if number else letterhead.REFERENCE)
    partner = next(one for one in _INSTITUTIONS if one != office.institution)
    head = Letterhead(
        letterhead.heading_of(office),
        reference,
        str(place_and_day),
        choices.INSTITUTION.label(partner) if joint else "",
    )
    return Paper(
        head,
        title,
        subtitle,
        tuple(block for block in blocks if block is not None),
        file_name(title, number, today),
        foot_of(office, today, personal),
        landscape,
        code() == "ar",
        lines,
    )


def place_of(office: Office) -> str:
    """The town that an office of one province is named after; otherwise room to write it."""
    provinces = office.province_codes
    if office.office_kind in ("provincial", "local") and len(provinces) == 1:
        return geography().name(next(iter(provinces)), code())
    return _UNKNOWN_PLACE


def foot_of(office: Office, today: date, personal: bool) -> str:
    """Under which authorisation the file is kept, and when it was printed."""
    printed = str(_PRINTED.filled(day=days.show_day(today)))
    if not personal:
        return printed
    number = office.cndp_reference
    kept = _AUTHORISED.filled(number=isolate(number)) if number else _PERSONAL
    return f"{kept} · {printed}"


def signed(session: Session, *signers: str, on: date | None = None) -> Signatures:
    """Who signs, after where and when (today if not said)."""
    day = days.long_day(on or session.today, code())
    done = _DRAWN_UP.filled(place=place_of(session.office), day=day)
    return Signatures(signers, str(done), str(letterhead.STAMP))


def head_of(office: Office) -> str:
    """Whoever answers for the office."""
    return str(letterhead.HEADS[office.office_kind])


def on_behalf(institution: str) -> str:
    """«For the High Commission»."""
    return str(_ON_BEHALF[institution])


def both_parties(session: Session) -> tuple[str, ...]:
    """Both institutions, that of the office first."""
    own = session.office.institution
    return tuple(on_behalf(one) for one in sorted(_INSTITUTIONS, key=lambda one: one != own))


def file_name(title: str, number: str, today: date) -> str:
    """The name offered for the file: title, number, day."""
    parts = (part for part in (title[:_LONGEST_TITLE].rstrip(), number, today.isoformat()) if part)
    return _NOT_IN_NAMES.sub(" ", " ".join(parts)).strip(" .") + ".pdf"
