"""What a column is for people, kept apart from how it is stored, shown in a widget or written to a file.

A meaning is carried by a plain peewee column as `.meaning`; forms, lists, imports and exports ask it the same
questions.
"""

from coopdesk.core.meanings.coded import Choice, Choices
from coopdesk.core.meanings.figures import (
    CountMeaning,
    DayMeaning,
    DecimalMeaning,
    HourMeaning,
    MoneyMeaning,
    PartialDayMeaning,
    YearMeaning,
)
from coopdesk.core.meanings.lists import NO, YES, ChoiceMeaning, FlagMeaning, ManyMeaning
from coopdesk.core.meanings.meaning import Meaning
from coopdesk.core.meanings.texts import CodeMeaning, LinkMeaning, PlaceMeaning, ProvinceMeaning, TextMeaning

__all__ = [
    "NO",
    "YES",
    "Choice",
    "ChoiceMeaning",
    "Choices",
    "CodeMeaning",
    "CountMeaning",
    "DayMeaning",
    "DecimalMeaning",
    "FlagMeaning",
    "HourMeaning",
    "LinkMeaning",
    "ManyMeaning",
    "Meaning",
    "MoneyMeaning",
    "PartialDayMeaning",
    "PlaceMeaning",
    "ProvinceMeaning",
    "TextMeaning",
    "YearMeaning",
]
