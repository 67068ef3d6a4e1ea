"""One filter above a list, and those that several registers offer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from coopdesk.core.days import Period
from coopdesk.core.geography import geography
from coopdesk.core.language import Text, code, mark
from coopdesk.core.meanings import Choices
from coopdesk.core.problems import CannotRead
from coopdesk.operations.session import Session
from coopdesk.store.listing import Filter

Options = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ListFilter:
    """One filter: its label («All communes»), the (code, label) pairs it offers, and the condition of a code.

    `further` gives the label of a code that is not offered today and still has its meaning, such as a month long ago.
    """

    name: str
    label: Text
    options: Callable[[Session], Options]
    conditions: Callable[[str], tuple[Filter, ...]]
    further: Callable[[str], str | None] = lambda _code: None

    def understood(self, session: Session, kept: str) -> str | None:
        """The code that says today what `kept`, the lasting part of a code, said when it was chosen."""
        offered = (code for code, _label in self.options(session) if lasting(code) == kept)
        return next(offered, kept if self.further(kept) else None)


def lasting(chosen: str) -> str:
    """What of a code holds on any day: after its name, a code may carry the days to which it holds."""
    return chosen.partition(" ")[0]


def of_choices(name: str, label: Text, options: Choices) -> ListFilter:
    """The filter of a coded column."""
    return ListFilter(
        name,
        label,
        lambda _session: [(item.code, str(item.label)) for item in options],
        lambda chosen: (Filter(name, "=", (chosen,)),),
    )


def of_many(name: str, label: Text, options: Choices) -> ListFilter:
    """The filter of a column that holds several codes."""
    return ListFilter(
        name,
        label,
        lambda _session: [(item.code, str(item.label)) for item in options],
        lambda chosen: (Filter(name, "has", (chosen,)),),
    )


def period_filter(name: str) -> ListFilter:
    """The filter of a day: what goes on now, and the years, quarters and months around today."""

    def inside(chosen: str) -> tuple[Filter, ...]:
        period = Period.parse(chosen.split()[-1])
        return (Filter(name, ">=", (period.first.isoformat(),)), Filter(name, "<=", (period.last.isoformat(),)))

    return ListFilter(name, mark("Filter", "Any period"), _periods, inside, _title_of)


def _title_of(chosen: str) -> str | None:
    try:
        return Period.parse(chosen).title(code())
    except CannotRead:
        return None


_NOW = (
    ("this_month", mark("Filter", "This month")),
    ("this_quarter", mark("Filter", "This quarter")),
    ("this_year", mark("Filter", "This year")),
)


def _periods(session: Session) -> Options:
    """The present periods, which move on with the days; this year and the two around it, the quarters of this year,
    and the months from the next one back."""
    year, month = session.today.year, session.today.month
    present = (f"{year}-{month:02d}", f"{year}-Q{(month + 2) // 3}", str(year))
    months = [divmod(year * 12 + month - back, 12) for back in range(12)]
    codes = [
        *(str(one) for one in (year, year - 1, year + 1)),
        *(f"{year}-Q{quarter}" for quarter in (4, 3, 2, 1)),
        *(f"{one}-{zero_based + 1:02d}" for one, zero_based in months),
    ]
    now = [(f"{name} {period}", str(label)) for (name, label), period in zip(_NOW, present, strict=True)]
    return now + [(one, Period.parse(one).title(code())) for one in codes]


def disability(chosen: str) -> tuple[Filter, ...]:
    return (Filter("has_disability", "=", (1,)),) if chosen == "yes" else (Filter("has_disability", "=", (0,)),)


def _complete(chosen: str) -> tuple[Filter, ...]:
    return (Filter("missing_count", "=" if chosen == "yes" else ">", (0,)),)


COMPLETENESS = ListFilter(
    "missing_count",
    mark("Filter", "Complete and incomplete"),
    lambda _session: [("yes", str(mark("Filter", "Complete files"))), ("no", str(mark("Filter", "Incomplete files")))],
    _complete,
)


def _communes(session: Session) -> Options:
    """The communes of the provinces that the office serves; all of them for headquarters."""
    places = geography()
    served = set(session.office.province_codes) or {place.code for place in places.provinces()}
    found = [place.code for place in places.communes() if places.province_of(place.code).code in served]
    return sorted(((commune, places.name(commune, code())) for commune in found), key=lambda pair: pair[1])


def _provinces(session: Session) -> Options:
    places = geography()
    return sorted(
        ((place.code, places.name(place.code, code())) for place in places.provinces()), key=lambda pair: pair[1]
    )


def _place(name: str) -> Callable[[str], tuple[Filter, ...]]:
    return lambda chosen: (Filter(name, "=", (chosen,)),)


COMMUNE = ListFilter("commune", mark("Filter", "All communes"), _communes, _place("commune"))
PROVINCE = ListFilter("province", mark("Filter", "All provinces"), _provinces, _place("province"))
