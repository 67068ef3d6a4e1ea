"""Days, partial dates and periods."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from coopdesk.core.folding import clean, western_digits
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotRead


def _no_such() -> CannotRead:
    return CannotRead("no_such_date", mark("Problem", "This date does not exist"))


def parse_partial(raw: Any, today: date) -> str:
    if isinstance(raw, datetime):
        return raw.date().isoformat()
    if isinstance(raw, date):
        return raw.isoformat()
    text = western_digits(clean(str(int(raw)) if isinstance(raw, float) else str(raw)))
    if re.fullmatch(r"[12][0-9]{3}", text):
        return text
    if m := re.fullmatch(r"([0-9]{1,2})[/.\-]([12][0-9]{3})", text):
        if not 1 <= int(m[1]) <= 12:
            raise _no_such()
        return f"{m[2]}-{int(m[1]):02d}"
    if m := re.search(r"(?:سنة|خلال|en)\s*([12][0-9]{3})$", text):
        return m[1]
    return parse_day(text, today).isoformat()


def parse_day(raw: Any, today: date) -> date:
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, date):
        return raw
    text = western_digits(clean(str(raw)))
    if m := re.fullmatch(r"([0-9]{1,2})[/.\- ]([0-9]{1,2})[/.\- ]([12][0-9]{3})", text):
        parts = int(m[3]), int(m[2]), int(m[1])
    elif m := re.fullmatch(r"([12][0-9]{3})-([0-9]{1,2})-([0-9]{1,2})", text):
        parts = int(m[1]), int(m[2]), int(m[3])
    else:
        raise CannotRead("date_shape", mark("Problem", "Write the date as day/month/year, such as 17/03/1984"))
    try:
        return date(*parts)
    except ValueError:
        raise _no_such() from None


def show_day(value: date | str) -> str:
    text = value.isoformat()[:10] if isinstance(value, date) else value
    return "/".join(reversed(text.split("-")))


_MONTHS = {
    "ar": "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": list(calendar.month_name)[1:],
}
_DAYS = {
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "en": list(calendar.day_name),
}


def month_name(number: int, language: str) -> str:
    return _MONTHS[language][number - 1]


def long_day(day: date, language: str) -> str:
    return f"{_DAYS[language][day.weekday()]} {day.day} {month_name(day.month, language)} {day.year}"


def age_on(partial: str, day: date) -> int | None:
    age = day.year - int(partial[:4])
    if len(partial) == 10 and day.isoformat()[5:] < partial[5:]:
        age -= 1
    return age


def age_band(age: int | None) -> str:
    if age is None:
        return "unknown"
    for low, code in ((60, "60_plus"), (45, "45_59"), (35, "35_44"), (25, "25_34"), (18, "18_24")):
        if age >= low:
            return code
    return "under_18"


@dataclass(frozen=True)
class Period:
    code: str
    first: date
    last: date

    @classmethod
    def parse(cls, text: str) -> Period:
        if not (m := re.fullmatch(r"([12][0-9]{3})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])))?", text)):
            raise CannotRead("period_shape", mark("Problem", "Write a period as 2026, 2026-S1, 2026-Q3 or 2026-11"))
        year = int(m[1])
        if m[2]:
            start, months = 1 + 6 * (int(m[2]) - 1), 6
        elif m[3]:
            start, months = 1 + 3 * (int(m[3]) - 1), 3
        elif m[4]:
            start, months = int(m[4]), 1
        else:
            start, months = 1, 12
        end = start + months - 1
        return cls(text, date(year, start, 1), date(year, end, calendar.monthrange(year, end)[1]))

    def title(self, language: str) -> str:
        return self.code
