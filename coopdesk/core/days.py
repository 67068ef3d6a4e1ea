"""Days as they are written in Morocco, partial dates, ages, and the periods of a summary.

A partial date is ISO text as far as it is known (`1950`, `1950-03`, `1950-03-17`): its length is its precision.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from coopdesk.core.folding import clean, fold, western_digits
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotRead

# Moroccan usage (ماي، يوليوز، غشت…), which differs from the Arabic of other countries and of Qt.
MONTHS = {
    "ar": tuple(
        ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"]
    ),
    "fr": tuple(
        [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ]
    ),
    "en": tuple(calendar.month_name)[1:],
}
WEEKDAYS = {
    "ar": tuple(["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]),
    "fr": tuple(["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]),
    "en": tuple(calendar.day_name),
}
# One letter a day, Monday first, for a month in one line.
DAY_LETTERS = {"ar": "نثرخجسح", "fr": "LMMJVSD", "en": "MTWTFSS"}
_OTHER_MONTHS = {"مايو": 5, "يوليو": 7, "اغسطس": 8, "سبتمبر": 9, "نوفمبر": 11, "ديسمبر": 12, "ابريل": 4, "يناير": 1}
_MONTH_NUMBER = {fold(name): at for names in MONTHS.values() for at, name in enumerate(names, start=1)} | _OTHER_MONTHS

_YEAR = re.compile(r"([12][0-9]{3})")
_YEAR_WORDS = re.compile(r"(?:سنة|عام|خلال|حوالي|en|vers|année|in)\s+(?:سنة\s+)?([12][0-9]{3})", re.IGNORECASE)
_MONTH_YEAR = re.compile(r"([0-9]{1,2})\s*[/.\-]\s*([12][0-9]{3})")
_ISO_MONTH = re.compile(r"([12][0-9]{3})-([0-9]{2})")
_DAY = re.compile(r"([0-9]{1,2})\s*[/.\-\s]\s*([0-9]{1,2})\s*[/.\-\s]\s*([0-9]{4})")
_SHORT_YEAR = re.compile(r"[0-9]{1,2}\s*[/.\-\s]\s*[0-9]{1,2}\s*[/.\-\s]\s*[0-9]{2}")
_ISO = re.compile(r"([0-9]{4})[/\-]([0-9]{1,2})[/\-]([0-9]{1,2})(?:[T ]00:00(?::00)?)?")
_WORDS = re.compile(r"(?:[^\W\d]+\s+)?([0-9]{1,2})(?:er)?\s+([^\W\d]+)\s+([0-9]{4})")
_WORDS_MONTH = re.compile(r"([^\W\d]+)\s+([12][0-9]{3})")


def parse_day(raw: Any, today: date) -> date:
    """A whole day from a date cell or from text in any usual order of day, month and year. Raises CannotRead."""
    if isinstance(raw, date):
        return raw.date() if isinstance(raw, datetime) else raw
    text = western_digits(clean(str(raw)))
    if found := _DAY.fullmatch(text):
        return _real(int(found[3]), int(found[2]), int(found[1]))
    if found := _ISO.fullmatch(text):
        return _real(int(found[1]), int(found[2]), int(found[3]))
    if (found := _WORDS.fullmatch(text)) and fold(found[2]) in _MONTH_NUMBER:
        return _real(int(found[3]), _MONTH_NUMBER[fold(found[2])], int(found[1]))
    if _SHORT_YEAR.fullmatch(text):
        raise CannotRead("ambiguous_year", mark("Problem", "Write the year with four digits"))
    raise CannotRead("date_shape", mark("Problem", "Write the date as day/month/year, such as 17/03/1984"))


def parse_partial(raw: Any, today: date) -> str:
    """A day, a month or a year, as far as it was written, in ISO text. Raises CannotRead."""
    if isinstance(raw, date):
        return parse_day(raw, today).isoformat()
    text = western_digits(clean(str(int(raw) if isinstance(raw, float) and raw.is_integer() else raw)))
    if found := _YEAR.fullmatch(text) or _YEAR_WORDS.search(text):
        return found[1]
    if found := _MONTH_YEAR.fullmatch(text):
        return _real(int(found[2]), int(found[1]), 1).isoformat()[:7]
    if found := _ISO_MONTH.fullmatch(text):
        return _real(int(found[1]), int(found[2]), 1).isoformat()[:7]
    if (found := _WORDS_MONTH.fullmatch(text)) and fold(found[1]) in _MONTH_NUMBER:
        return f"{found[2]}-{_MONTH_NUMBER[fold(found[1])]:02d}"
    return parse_day(text, today).isoformat()


def _real(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise CannotRead("no_such_date", mark("Problem", "This date does not exist")) from None


def show_day(day: date | str) -> str:
    """17/03/1984; of a partial date 03/1984 or 1984."""
    return "/".join(reversed((day.isoformat()[:10] if isinstance(day, date) else day).split("-")))


def day_or_words(day: str) -> date | str:
    """What a spreadsheet holds: a date where the day is known, so that it sorts; of a partial date its words."""
    return date.fromisoformat(day) if len(day) == 10 else show_day(day)


def month_name(number: int, language: str) -> str:
    """The name of month 1 to 12."""
    return MONTHS[language][number - 1]


def long_day(day: date, language: str) -> str:
    """«الاثنين 23 نونبر 2026», «lundi 23 novembre 2026»."""
    return f"{WEEKDAYS[language][day.weekday()]} {day.day} {month_name(day.month, language)} {day.year}"


def month_days(day: date) -> list[date]:
    """Every day of the month of a day."""
    return [day.replace(day=number) for number in range(1, calendar.monthrange(day.year, day.month)[1] + 1)]


def months_before(day: date, months: int) -> date:
    """The day so many months earlier, or the last of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def months_after(day: date, months: int) -> date:
    """The day so many months later, or the last of that month where it is shorter."""
    return months_before(day, -months)


def age_on(birth: str | None, day: date) -> int | None:
    """Whole years on a day. Of a birth known by its year or month only, the age reached in that year or month."""
    if not birth:
        return None
    before_birthday = day.isoformat()[5 : len(birth)] < birth[5:]
    return day.year - int(birth[:4]) - int(before_birthday)


def age_band(age: int | None) -> str:
    """The code of the age band of the summary tables."""
    if age is None:
        return "unknown"
    bands = ((60, "60_plus"), (45, "45_59"), (35, "35_44"), (25, "25_34"), (18, "18_24"))
    return next((code for least, code in bands if age >= least), "under_18")


@dataclass(frozen=True, slots=True)
class Period:
    """A year, half-year, quarter or month; `code` is 2026, 2026-S1, 2026-Q3 or 2026-11."""

    code: str
    first: date
    last: date

    @classmethod
    def parse(cls, text: str) -> Period:
        """The period of a code. Raises CannotRead."""
        found = _PERIOD.fullmatch(western_digits(clean(text)).upper())
        if found is None:
            shape = mark("Problem", "Write a period as 2026, 2026-S1, 2026-Q3 or 2026-11")
            raise CannotRead("period_shape", shape)
        year, half, quarter, month = found.groups()
        months = 6 if half else 3 if quarter else 1 if month else 12
        start = (int(half or quarter or 1) - 1) * months + 1 if not month else int(month)
        return cls._of(int(year), start, months)

    @classmethod
    def _of(cls, year: int, start: int, months: int) -> Period:
        part = {12: "", 6: f"-S{start // 6 + 1}", 3: f"-Q{start // 3 + 1}", 1: f"-{start:02d}"}[months]
        end = start + months - 1
        last = date(year, end, calendar.monthrange(year, end)[1])
        return cls(f"{year}{part}", date(year, start, 1), last)

    @property
    def months(self) -> int:
        return self.last.month - self.first.month + 1

    def next(self) -> Period:
        """The period of the same length that follows."""
        day = self.last + timedelta(days=1)
        return self._of(day.year, day.month, self.months)

    def previous(self) -> Period:
        """The period of the same length before."""
        day = self.first - timedelta(days=1)
        return self._of(day.year, day.month - self.months + 1, self.months)

    def contains(self, day: date) -> bool:
        return self.first <= day <= self.last

    def title(self, language: str) -> str:
        """«الأسدس الأول من سنة 2026», «premier semestre 2026», «first half of 2026»."""
        year = self.first.year
        if self.months == 1:
            return f"{month_name(self.first.month, language)} {year}"
        if self.months == 12:
            return f"سنة {year}" if language == "ar" else f"{'année ' * (language == 'fr')}{year}"
        part = (self.first.month - 1) // self.months
        return _TITLES[language, self.months].format(ordinal=_ORDINALS[language][part], year=year)


_PERIOD = re.compile(r"([12][0-9]{3})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])))?")
_ORDINALS = {
    "ar": ("الأول", "الثاني", "الثالث", "الرابع"),
    "fr": ("premier", "deuxième", "troisième", "quatrième"),
    "en": ("first", "second", "third", "fourth"),
}
_TITLES = {
    ("ar", 6): "الأسدس {ordinal} من سنة {year}",
    ("ar", 3): "الربع {ordinal} من سنة {year}",
    ("fr", 6): "{ordinal} semestre {year}",
    ("fr", 3): "{ordinal} trimestre {year}",
    ("en", 6): "{ordinal} half of {year}",
    ("en", 3): "{ordinal} quarter of {year}",
}
