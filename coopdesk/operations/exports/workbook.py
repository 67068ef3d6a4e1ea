"""The summary workbook: written aside in one pass over the desk, numbered, moved into place when it is whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from coopdesk.core.days import Period
from coopdesk.core.geography import geography
from coopdesk.core.language import code, mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Counter
from coopdesk.excel.kinds import Column, Kind
from coopdesk.excel.writer import WorkbookFile
from coopdesk.operations import settings as figures
from coopdesk.operations.exports import nominative
from coopdesk.operations.exports.canonical import Digest, overall
from coopdesk.operations.exports.cases import View
from coopdesk.operations.exports.columns import ORGANISATIONS, PEOPLE, SHEETS, STEPS, DataSheet
from coopdesk.operations.exports.frame import Frame
from coopdesk.operations.exports.rows import DataRow, cells_of, count_rows, rows
from coopdesk.operations.exports.sheets import print_table
from coopdesk.operations.exports.states import Span
from coopdesk.operations.exports.tallies import Place, Tally
from coopdesk.operations.exports.transmittal import Contents, print_transmittal
from coopdesk.operations.session import Session
from coopdesk.store import export_rows
from coopdesk.store.writing import writing

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]

CODES_SHEET = "_lists"


@dataclass(frozen=True, slots=True)
class Count:
    """What a sheet of coded rows holds: its rows, those in the stock, those new in the period."""

    rows: int
    stock: int = 0
    new: int = 0


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A summary as it was written. `counts` are by subject: people, organisations, members, steps."""

    path: Path
    counts: Mapping[str, Count]
    sha256: str
    version: int


def export(
    session: Session,
    path: Path,
    period: Period,
    with_names: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ExportResult:
    """Write the summary of a period at `path`, in the present language; the former file stays whole until then.

    `progress(rows, of)` and `cancelled()` are called every few hundred rows. Raises CannotDo when the period has
    not begun, when the disk or another program refuses, or when it was cancelled.
    """
    with session.desk.connected():
        frame = Frame(session.office, period, span_of(period, session.today), session.today)
        with _numbered(session, period) as version, export_rows.snapshot(session.desk):
            making = _Making(session, frame, version, _Bar(progress, cancelled))
            title = mark("Export", "Summary of {office}, {period}")
            title = title.filled(office=session.office.name, period=frame.period_title)
            with WorkbookFile(path, title=str(title), creator=session.office.name, rtl=code() == "ar") as book:
                return making.write(book, path, with_names)


def span_of(period: Period, today: date) -> Span:
    """The days that a summary made today speaks of. Raises CannotDo when the period has not begun."""
    if period.first > today:
        raise CannotDo(mark("Export", "This period has not begun yet: there is nothing to report"))
    return Span(period.first.isoformat(), min(period.last, today).isoformat())


@contextmanager
def _numbered(session: Session, period: Period) -> Iterator[int]:
    """The number of the next summary of this office and period, given back if none comes of it."""
    scope = f"summary-{session.office.code}-{period.code}"
    with writing(session.desk, session.author) as write:
        version = write.next_sequence(scope)
    try:
        yield version
    except BaseException:
        with writing(session.desk, session.author):
            Counter.update(last=version - 1).where(Counter.scope == scope, Counter.last == version).execute()
        raise


class _Bar:
    """One progress over all sheets, and the wish to stop."""

    def __init__(self, progress: Progress | None, cancelled: Cancelled | None) -> None:
        self._progress = progress
        self.cancelled = cancelled
        self.before = 0
        self.total = 0

    def __call__(self, done: int) -> None:
        if self._progress is not None:
            self._progress(self.before + done, self.total)


class _Making:
    """One summary while it is written: rows are hashed, counted and streamed in a single pass."""

    def __init__(self, session: Session, frame: Frame, version: int, bar: _Bar) -> None:
        self._session = session
        self._frame = frame
        self._version = version
        self._bar = bar
        last = date.fromisoformat(frame.span.last)
        self._settings = figures.values_on(session, last)
        self._view = View(frame.span, self._settings)
        self._digests = [Digest(sheet) for sheet in SHEETS]
        self._tallies = [Tally(sheet) for sheet in SHEETS if sheet is not STEPS]
        self._listed: set[str] = set()

    def write(self, book: WorkbookFile, path: Path, with_names: bool) -> ExportResult:
        # The printed sheets come first in the file and are filled last, from what the rows said.
        first = book.sheet(str(mark("Export", "Transmittal")))
        plans = [(tally, table, book.sheet(str(table.sheet))) for tally in self._tallies for table in tally.tables]
        self._bar.total = sum(count_rows(self._session.desk).values())
        for digest in self._digests:
            self._stream(book, digest, with_names)
        book.stream(CODES_SHEET, _CODE_COLUMNS, _codes(), hidden=True, rtl=False)
        if with_names:
            self._stream_names(book)
        for tally, table, plan in plans:
            print_table(plan, self._frame, table, tally.lines(table, _served(self._session)))
        made_at = self._session.clock()
        contents = Contents(
            self._version, made_at, self._digests, self._tallies, _with_dates(self._settings, self._frame)
        )
        print_transmittal(first, self._frame, contents)
        return ExportResult(path, self._counts(), overall(self._digests), self._version)

    def _stream(self, book: WorkbookFile, digest: Digest, with_names: bool) -> None:
        sheet = digest.sheet
        watchers = [digest.add, *(tally.add for tally in self._tallies if tally.sheet is sheet)]
        if with_names and sheet in (PEOPLE, ORGANISATIONS):
            watchers.append(_gather(sheet, self._listed))
        made = map(cells_of(sheet), _watched(rows(self._session.desk, sheet, self._view), watchers))
        written = book.stream(
            sheet.name,
            sheet.headings(),
            made,
            hidden=True,
            rtl=False,
            progress=self._bar,
            cancelled=self._bar.cancelled,
        )
        self._bar.before += written

    def _stream_names(self, book: WorkbookFile) -> None:
        desk, counted, stop = self._session.desk, self._listed.__contains__, self._bar.cancelled
        people, organisations = nominative.people(desk, counted), nominative.organisations(desk, counted)
        book.stream(str(nominative.PEOPLE_LIST), nominative.people_columns(), people, cancelled=stop)
        book.stream(
            str(nominative.ORGANISATIONS_LIST), nominative.organisation_columns(), organisations, cancelled=stop
        )

    def _counts(self) -> dict[str, Count]:
        counts = {digest.sheet.subject: Count(digest.rows) for digest in self._digests}
        for tally in self._tallies:
            subject = tally.sheet.subject
            counts[subject] = Count(counts[subject].rows, tally.stock, tally.new)
        return counts


def _watched(source: Iterator[DataRow], watchers: list[Callable[[DataRow], object]]) -> Iterator[DataRow]:
    for row in source:
        for watch in watchers:
            watch(row)
        yield row


def _gather(sheet: DataSheet, into: set[str]) -> Callable[[DataRow], None]:
    uuid, counted = sheet.at("uuid"), sheet.at("in_stock")
    return lambda row: into.add(row[uuid]) if row[counted] else None


def _served(session: Session) -> list[Place]:
    places = geography()
    return [(places.region_of(province).code, province) for province in session.office.province_codes]


def _with_dates(values: Mapping[str, Any], frame: Frame) -> dict[str, tuple[Any, str | None]]:
    """Each setting with the day from which it holds; None for a default that was never changed."""
    return {
        key: (value, max((day for day, _ in figures.history(key) if frame.span.reached(day)), default=None))
        for key, value in values.items()
    }


_CODE_COLUMNS = (
    Column("list", Kind.IDENTIFIER, 22),
    Column("code", Kind.IDENTIFIER, 22),
    Column("label", Kind.TEXT, 44),
)


def _codes() -> Iterator[tuple[str, str, str]]:
    """Every code of the coded columns with its label in the present language."""
    lists = {column.options.name: column.options for sheet in SHEETS for column in sheet.columns if column.options}
    for options in lists.values():
        for item in options:
            yield options.name, item.code, str(item.label)
