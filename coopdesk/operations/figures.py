"""The key figures of a desk as it stands today, each with the list that it was counted from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from coopdesk.entities import Grant, Tranche
from coopdesk.entities.lifecycles import GRANT, ORGANISATION
from coopdesk.operations.realised import Stretch, reached
from coopdesk.operations.session import Session
from coopdesk.store import figures, listing
from coopdesk.store.listing import Filter, Listing

MONTHS = 12
# Grants that were decided and not cancelled, and the stages of a tranche before its payment.
_GRANTED = tuple(stage.code for stage in GRANT.stages if stage.code not in ("proposed", "cancelled"))
_UNPAID = ("foreseen", "requested", "checked", "ordered")
PEOPLE, ORGANISATIONS = Listing("beneficiary"), Listing("organisation")


@dataclass(frozen=True, slots=True)
class Behind:
    """The list behind a figure: its register, and the filters by name (`only`: the ids of the records meant)."""

    kind: str
    filters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Figures:
    """How many are on file today, the trash left out.

    `created` organisations exist in law and did not end. `months` are (YYYY-MM, people who entered the register in
    it), the last one running. `paid` are the centimes paid in tranches since the year began, `payable` these and
    what is still to be paid until its end; `grants` are those that were paid. `places` are (code, people) of the
    communes of an office with one province, of the provinces of any other, the fullest first; `place_filter` says
    which.
    """

    people: int
    women: int
    disabled: int
    complete: int
    organisations: int
    created: int
    months: tuple[tuple[str, int], ...]
    paid: int
    payable: int
    grants: tuple[int, ...]
    places: tuple[tuple[str, int], ...]
    place_filter: str

    @property
    def registered_now(self) -> int:
        """People who entered the register in the running month."""
        return self.months[-1][1]


def figures_of(session: Session) -> Figures:
    """Count the desk, by indexes alone so that half a million people take a fraction of a second."""
    with session.desk.connected() as desk:
        sexes = listing.counts_by(desk, PEOPLE, "sex")
        (disabled,) = listing.totals(desk, _people(Filter("has_disability", "=", (1,))))
        (incomplete,) = listing.totals(desk, _people(Filter("missing_count", ">", (0,))))
        stages = listing.counts_by(desk, ORGANISATIONS, "stage")
        (created,) = listing.totals(desk, _created())
        months = months_until(session.today)
        registered = figures.registered_by_month(desk, "beneficiary", *_days_of(months[0], months[-1]))
        place = "commune" if len(session.office.province_codes) == 1 else "province"
        places = listing.counts_by(desk, PEOPLE, place)
        paid, payable, grants = _paid_in(session.today.year)
    people = sum(sexes.values())
    return Figures(
        people=people,
        women=sexes.get("f", 0),
        disabled=disabled,
        complete=people - incomplete,
        organisations=sum(stages.values()),
        created=created,
        months=tuple((month, registered.get(month, 0)) for month in months),
        paid=paid,
        payable=payable,
        grants=grants,
        places=_fullest_first(places),
        place_filter=place,
    )


def registered_in(session: Session, month: str) -> Behind:
    """The people who entered the register in a month (YYYY-MM)."""
    with session.desk.connected() as desk:
        ids = figures.registered_between(desk, "beneficiary", *_days_of(month, month))
    return Behind("beneficiary", {"only": tuple(ids)})


def months_until(today: date) -> list[str]:
    """The running month and the eleven before it as YYYY-MM, oldest first."""
    running = today.year * 12 + today.month - 1
    return [_month(number) for number in range(running - MONTHS + 1, running + 1)]


def _paid_in(year: int) -> tuple[int, int, tuple[int, ...]]:
    """What was paid in a year, this and what its tranches still wait for, and the grants that were paid.

    What was taken over from paper was not paid while this desk kept count.
    """
    first, last = f"{year}-01-01", f"{year}-12-31"
    paid_now = set(reached(Tranche, ("paid",), Stretch(first, last)))
    wanted = (
        Tranche.select(Tranche.id, Tranche.grant, Tranche.amount, Tranche.stage, Tranche.foreseen_on)
        .join(Grant)
        .where(Grant.stage.in_(_GRANTED), Tranche.deleted_at.is_null(), Grant.deleted_at.is_null())
    )
    paid, waiting, grants = 0, 0, set()
    for tranche, grant, amount, stage, foreseen_on in wanted.tuples().iterator():
        if tranche in paid_now:
            paid += amount
            grants.add(grant)
        elif stage in _UNPAID and foreseen_on <= last:
            waiting += amount
    return paid, paid + waiting, tuple(sorted(grants))


def _month(number: int) -> str:
    year, month = divmod(number, 12)
    return f"{year:04d}-{month + 1:02d}"


def _days_of(first: str, last: str) -> tuple[str, str]:
    """The first day of a month, and the first day after another one."""
    year, month = map(int, last.split("-"))
    return f"{first}-01", f"{_month(year * 12 + month)}-01"


def _people(wanted: Filter) -> Listing:
    return Listing("beneficiary", filters=(wanted,))


def _created() -> Listing:
    ended = Filter("stage", "not in", tuple(sorted(ORGANISATION.ended)))
    return Listing("organisation", filters=(Filter("registered_on", "not null"), ended))


def _fullest_first(places: Mapping[str | None, int]) -> tuple[tuple[str, int], ...]:
    known = [(code, count) for code, count in places.items() if code is not None]
    return tuple(sorted(known, key=lambda pair: (-pair[1], pair[0])))
