"""The first sheet of a summary: what was sent, by whom, for which period, and how to check that it arrived whole."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from coopdesk import __version__
from coopdesk.core.language import Text, code, mark
from coopdesk.entities import choices
from coopdesk.excel.kinds import Kind
from coopdesk.excel.looks import Look
from coopdesk.excel.sheet_plan import SheetPlan
from coopdesk.operations import settings as figures
from coopdesk.operations.exports.canonical import Digest, overall
from coopdesk.operations.exports.columns import FORMAT_VERSION, DataKind, DataSheet
from coopdesk.operations.exports.frame import Frame
from coopdesk.operations.exports.tallies import Tally
from coopdesk.operations.records import KINDS

_ROWS = mark("Export", "Rows: {register}")
_IN_STOCK = mark("Export", "Of them in the stock")
_NEW = mark("Export", "Of them new in the period")
_SUM = mark("Export", "Sum: {column} ({register})")
_WIDTHS = (52, 68, 16, 40)
_POINTS = 13
# How settings are kept: amounts as centimes, the score of the social register as 10⁻⁷.
_AMOUNTS = frozenset({"capital_minimum", "share_minimum"})
_TEN_MILLIONTHS = frozenset({"rsu_threshold"})
_REGISTERS = {
    "people": mark("Export", "people"),
    "organisations": mark("Export", "organisations"),
    "members": mark("Export", "members"),
    "steps": mark("Export", "steps"),
}
# What is summed and is no field of a form.
_COMPUTED = {
    "youth": mark("Export", "young"),
    "kinship_proven": mark("Export", "kinship proven"),
    "has_disability": mark("Export", "with a disability"),
    "vulnerability_score": mark("Export", "points of vulnerability"),
    "consent": mark("Export", "consent given"),
    "complete": mark("Export", "complete files"),
    "missing_count": mark("Export", "missing entries"),
    "registration_taken_over": mark("Export", "registration taken over from paper"),
    "in_stock": mark("Export", "in the stock"),
    "newly_registered": mark("Export", "new in the period"),
    "taken_over": mark("Export", "taken over from paper"),
    "in_force": mark("Export", "in force"),
}
_HEADINGS = (
    mark("Export", "Item"),
    mark("Export", "Value"),
    mark("Export", "In force from"),
    mark("Export", "Key"),
)


@dataclass(frozen=True, slots=True)
class Item:
    """One line: what it is called, its value, the key by which headquarters finds it in any language."""

    label: Text
    key: str
    value: Any
    kind: Kind = Kind.IDENTIFIER
    since: str | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """The data of a summary once written: its hashes, its counts, each setting with the day from which it holds."""

    version: int
    made_at: datetime
    digests: Sequence[Digest]
    tallies: Sequence[Tally]
    settings: Mapping[str, tuple[Any, str | None]]


def print_transmittal(plan: SheetPlan, frame: Frame, contents: Contents) -> None:
    """Write the sheet: one line per item, under headings that repeat on every page."""
    row = frame.head(plan, mark("Export", "Transmittal sheet, {period}"), len(_WIDTHS))
    for column, (heading, wide) in enumerate(zip(_HEADINGS, _WIDTHS, strict=True), start=1):
        plan.put(row, column, str(heading), look=Look.HEADING)
        plan.width(column, wide)
    plan.height(row, 30)
    plan.repeat(row, row)
    plan.freeze(row + 1)
    for item in items(frame, contents):
        row += 1
        plan.put(row, 1, str(item.label), look=Look.BODY)
        long = isinstance(item.value, str) and len(item.value) > _WIDTHS[1]
        plan.put(row, 2, item.value, item.kind, Look.BODY)
        if long:
            plan.height(row, _POINTS * (1 + len(item.value) // _WIDTHS[1]))
        plan.put(row, 3, item.since and date.fromisoformat(item.since), Kind.DATE, Look.BODY)
        plan.put(row, 4, item.key, Kind.IDENTIFIER, Look.BODY)
    note = mark("Export", "How to recompute the SHA-256 is described in the format's documentation, version {version}.")
    row = frame.notes(plan, row + 2, (note.filled(version=FORMAT_VERSION),), len(_WIDTHS), sum(_WIDTHS))
    frame.signatures(plan, row + 1, len(_WIDTHS))


def items(frame: Frame, contents: Contents) -> Iterator[Item]:
    """Every line of the sheet, in order."""
    yield from _identity(frame, contents)
    yield from _counts(contents)
    yield from _control_totals(contents)
    yield from _settings(contents)
    yield Item(mark("Export", "SHA-256 of all coded rows"), "sha256", overall(contents.digests))


def _identity(frame: Frame, contents: Contents) -> Iterator[Item]:
    office, period = frame.office, frame.period
    made_at = contents.made_at.isoformat(timespec="seconds")
    yield Item(mark("Export", "Version of the format"), "format_version", FORMAT_VERSION, Kind.COUNT)
    yield Item(mark("Export", "Institution"), "institution", office.institution)
    yield Item(mark("Export", "Name of the institution"), "", choices.INSTITUTION.label(office.institution), Kind.TEXT)
    yield Item(mark("Export", "Code of the office"), "office", office.code)
    yield Item(mark("Export", "Kind of office"), "office_kind", office.office_kind)
    yield Item(mark("Export", "Name of the office"), "office_name", office.name, Kind.TEXT)
    yield Item(mark("Export", "Provinces served"), "provinces", office.provinces)
    yield Item(mark("Export", "Number of the post"), "post", office.post, Kind.COUNT)
    yield Item(mark("Export", "Period"), "period", period.code)
    yield Item(mark("Export", "First day"), "first_day", date.fromisoformat(frame.span.first), Kind.DATE)
    yield Item(mark("Export", "Last day of the figures"), "last_day", date.fromisoformat(frame.span.last), Kind.DATE)
    yield Item(mark("Export", "Version of this summary for the period"), "version", contents.version, Kind.COUNT)
    yield Item(mark("Export", "Made on"), "made_on", frame.made_on, Kind.DATE)
    yield Item(mark("Export", "Made at (universal time)"), "made_at", made_at)
    yield Item(mark("Export", "Version of coopdesk"), "application_version", __version__)
    yield Item(mark("Export", "Language of the labels"), "language", code())
    yield Item(mark("Export", "CNDP authorisation number"), "cndp_reference", office.cndp_reference)


def _counts(contents: Contents) -> Iterator[Item]:
    tallies = {tally.sheet: tally for tally in contents.tallies}
    for digest in contents.digests:
        sheet = digest.sheet
        register = _REGISTERS[sheet.subject]
        yield Item(_ROWS.filled(register=register), f"rows.{sheet.subject}", digest.rows, Kind.COUNT)
        if sheet in tallies:
            yield Item(_IN_STOCK, f"stock.{sheet.subject}", tallies[sheet].stock, Kind.COUNT)
            yield Item(_NEW, f"new.{sheet.subject}", tallies[sheet].new, Kind.COUNT)
        label = mark("Export", "SHA-256 of the coded rows: {register}").filled(register=register)
        yield Item(label, f"sha256.{sheet.subject}", digest.sha256)


def _control_totals(contents: Contents) -> Iterator[Item]:
    for digest in contents.digests:
        sheet = digest.sheet
        kinds = {column.name: column.kind for column in sheet.columns}
        for column, total in digest.sums.items():
            kind = Kind.MONEY if kinds[column] is DataKind.AMOUNT else Kind.COUNT
            label = _SUM.filled(column=_label_of(sheet, column), register=_REGISTERS[sheet.subject])
            yield Item(label, f"sum.{sheet.subject}.{column}", total, kind)


def _label_of(sheet: DataSheet, column: str) -> Text:
    """What a summed column is called: its own words, else those of the form."""
    if column in _COMPUTED:
        return _COMPUTED[column]
    return KINDS[sheet.register].meanings()[column].label


def _settings(contents: Contents) -> Iterator[Item]:
    for key, (value, since) in contents.settings.items():
        kind, shown = _shown(key, value)
        yield Item(figures.FIGURES[key].label, f"setting.{key}", shown, kind, since)


def _shown(key: str, value: Any) -> tuple[Kind, Any]:
    """A number as people read it, a list or a table of weights as JSON."""
    if key in _AMOUNTS:
        return Kind.MONEY, value
    if key in _TEN_MILLIONTHS:
        return Kind.NUMBER, value / 10**7
    if isinstance(value, int):
        return Kind.COUNT, value
    return Kind.IDENTIFIER, json.dumps(value, ensure_ascii=False, sort_keys=True)
