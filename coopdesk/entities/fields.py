"""The one-line declarations of columns: a plain peewee field that carries its meaning."""

from __future__ import annotations

from typing import Any

import peewee as pw

from coopdesk.core.identifiers import IDENTIFIERS
from coopdesk.core.language import Text
from coopdesk.core.meanings import (
    ChoiceMeaning,
    Choices,
    CodeMeaning,
    CountMeaning,
    DayMeaning,
    DecimalMeaning,
    FlagMeaning,
    HourMeaning,
    LinkMeaning,
    ManyMeaning,
    Meaning,
    MoneyMeaning,
    PartialDayMeaning,
    PlaceMeaning,
    ProvinceMeaning,
    TextMeaning,
    YearMeaning,
)


def carry(column: pw.Field, meaning: Meaning) -> Any:
    """The join of the two worlds: peewee knows the column, everything else asks the meaning."""
    column.meaning = meaning
    return column


def text(label: Text, **meaning: Any) -> Any:
    return carry(pw.TextField(null=True), TextMeaning(label=label, **meaning))


def identifier(label: Text, name: str, **meaning: Any) -> Any:
    return carry(pw.TextField(null=True), CodeMeaning(label=label, identifier=IDENTIFIERS[name], **meaning))


def choice(label: Text, options: Choices, **meaning: Any) -> Any:
    return carry(pw.TextField(null=True), ChoiceMeaning(label=label, options=options, **meaning))


def many(label: Text, options: Choices, **meaning: Any) -> Any:
    return carry(pw.TextField(null=True), ManyMeaning(label=label, options=options, **meaning))


def flag(label: Text, **meaning: Any) -> Any:
    return carry(pw.BooleanField(null=True), FlagMeaning(label=label, **meaning))


def day(label: Text, **meaning: Any) -> Any:
    return carry(pw.TextField(null=True), DayMeaning(label=label, **meaning))


def hour(label: Text, **meaning: Any) -> Any:
    """An hour of the day as 09:30."""
    return carry(pw.TextField(null=True), HourMeaning(label=label, **meaning))


def partial_day(label: Text, **meaning: Any) -> Any:
    return carry(pw.TextField(null=True), PartialDayMeaning(label=label, **meaning))


def amount(label: Text, **meaning: Any) -> Any:
    """Integer centimes."""
    return carry(pw.BigIntegerField(null=True), MoneyMeaning(label=label, **meaning))


def count(label: Text, **meaning: Any) -> Any:
    return carry(pw.IntegerField(null=True), CountMeaning(label=label, **meaning))


def year(label: Text, **meaning: Any) -> Any:
    return carry(pw.IntegerField(null=True), YearMeaning(label=label, **meaning))


def decimal(label: Text, **meaning: Any) -> Any:
    return carry(pw.BigIntegerField(null=True), DecimalMeaning(label=label, **meaning))


def commune(label: Text, **meaning: Any) -> Any:
    return carry(pw.TextField(null=True), PlaceMeaning(label=label, **meaning))


def province(label: Text, **meaning: Any) -> Any:
    return carry(pw.TextField(null=True), ProvinceMeaning(label=label, **meaning))


def link(to: type[pw.Model] | str, label: Text, *, backref: str, **meaning: Any) -> Any:
    kind = to if isinstance(to, str) else to._meta.table_name
    column = pw.ForeignKeyField(to, null=True, backref=backref, on_delete="RESTRICT", lazy_load=False)
    return carry(column, LinkMeaning(label=label, kind=kind, **meaning))
