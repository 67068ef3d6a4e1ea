"""The gate: what a foreign file is, and whether it is safe to read, found without parsing its cells."""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from xml.parsers.expat import ExpatError

from coopdesk.core.language import Text
from coopdesk.core.problems import CannotDo
from coopdesk.excel import refusals
from coopdesk.excel.package import Package, SheetPart, plain_name
from coopdesk.excel.walk import CHUNK, Forbidden

MEGABYTE = 1024 * 1024
MAX_FILE = 25 * MEGABYTE
MAX_UNPACKED = 200 * MEGABYTE  # of one part, and of all of them
MAX_RATIO = 300
MAX_PARTS = 5_000
MAX_INDEX = 2 * MEGABYTE
MAX_WORKBOOK_PART = 4 * MEGABYTE
MAX_SHEETS = 60
MAX_ROWS = 200_000
MAX_COLUMNS = 300
MAX_CELLS = 3_000_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_END_OF_ZIP = b"PK\x05\x06"
_WEB = re.compile(rb"\s*(<\?xml|<!doctype|<html|<table|<meta|<head|<style|<!--|mime-version)", re.IGNORECASE)
_DECLARATION = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
# A filled cell: <c …> with something inside; the empty cells of a formatted column are not counted.
_FILLED = re.compile(rb"<(?:[\w.-]+:)?c(?:\s([^<>]*[^/<>]|))?>\s*<(?:[\w.-]+:)?(?:v|is|f)[\s/>]")
_PLACE = re.compile(rb"""(?:^|\s)r\s*=\s*["']([A-Za-z]{1,3})[0-9]""")
_OVERLAP = 2048
# What zipfile, zlib and expat raise on a damaged package.
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, ExpatError),
    *(NotImplementedError, EOFError, ValueError, KeyError, OverflowError),
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a workbook that passed the gate holds: its worksheets in order."""

    sheets: tuple[SheetPart, ...]


def inspect(path: str | Path) -> Contents:
    """What the workbook holds; raises `CannotDo` with one sentence for a file that must not be read."""
    path = Path(path)
    try:
        return _inspected(path)
    except Forbidden as error:
        raise _no(refusals.UNSAFE, path) from error
    except OSError as error:
        raise _no(refusals.UNREADABLE, path) from error
    except _BROKEN as error:
        raise _no(refusals.DAMAGED, path) from error


def _inspected(path: Path) -> Contents:
    _check_outside(path)
    with path.open("rb") as file:
        _check_kind(path, file)
        _check_index(path, file)
        with zipfile.ZipFile(file) as archive:
            _check_parts(path, archive.infolist())
            _check_product(path, {plain_name(info.filename) for info in archive.infolist()}, archive)
            _check_contents(path, archive)
            package = Package(archive)
            if package.workbook_part is None:
                raise _no(refusals.NOT_A_WORKBOOK, path)
            if len(package.sheets) > MAX_SHEETS:
                raise _no(refusals.TOO_MANY_SHEETS, path, limit=MAX_SHEETS)
            return Contents(tuple(package.sheets))


def _no(sentence: Text, path: Path, **values: int) -> CannotDo:
    return CannotDo(sentence.filled(name=path.name, **values))


def _check_outside(path: Path) -> None:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise _no(refusals.MISSING, path) from None
    if stat.S_ISDIR(found.st_mode):
        raise _no(refusals.IS_FOLDER, path)
    if not stat.S_ISREG(found.st_mode):
        raise _no(refusals.NOT_A_WORKBOOK, path)
    if found.st_size == 0:
        raise _no(refusals.EMPTY, path)
    if found.st_size > MAX_FILE:
        raise _no(refusals.TOO_BIG, path, limit=MAX_FILE // MEGABYTE)


def _check_kind(path: Path, file: BinaryIO) -> None:
    head = file.read(512)
    file.seek(0)
    if head.startswith(b"PK"):
        return
    if head.startswith(_OLE):
        raise _no(refusals.PASSWORD if _ENCRYPTED in file.read() else refusals.OLD_EXCEL, path)
    if _WEB.match(head.removeprefix(b"\xef\xbb\xbf")):
        raise _no(refusals.WEB_PAGE, path)
    looks_like_text = b"\0" not in head or head[:2] in (b"\xff\xfe", b"\xfe\xff")
    raise _no(refusals.PLAIN_TEXT if looks_like_text else refusals.NOT_A_WORKBOOK, path)


def _check_index(path: Path, file: BinaryIO) -> None:
    """Look at the announced size of the index before `zipfile` builds an object for each of its lines."""
    size = file.seek(0, 2)
    file.seek(max(0, size - 65_600))
    tail = file.read()
    at = tail.rfind(_END_OF_ZIP)
    if at < 0 or len(tail) < at + 22:
        raise _no(refusals.DAMAGED, path)
    if int.from_bytes(tail[at + 12 : at + 16], "little") > MAX_INDEX:
        raise _no(refusals.UNSAFE, path)


def _check_parts(path: Path, parts: list[zipfile.ZipInfo]) -> None:
    names = [plain_name(info.filename) for info in parts]
    if len(parts) > MAX_PARTS or len(set(names)) != len(names) or any(map(_escapes, names)):
        raise _no(refusals.UNSAFE, path)
    if any(info.flag_bits & 1 for info in parts):
        raise _no(refusals.PASSWORD, path)
    if sum(info.file_size for info in parts) > MAX_UNPACKED:
        raise _no(refusals.TOO_BIG, path, limit=MAX_UNPACKED // MEGABYTE)
    for info in parts:
        if info.file_size > MEGABYTE and info.file_size > MAX_RATIO * max(info.compress_size, 1):
            raise _no(refusals.UNSAFE, path)


def _escapes(name: str) -> bool:
    return ".." in name.split("/") or ":" in name or "\0" in name


def _check_product(path: Path, names: set[str], archive: zipfile.ZipFile) -> None:
    if "mimetype" in names:
        with archive.open("mimetype") as stream:
            kind = stream.read(100)
        raise _no(refusals.OPEN_DOCUMENT if b"spreadsheet" in kind else refusals.NOT_A_WORKBOOK, path)
    if any(name.endswith("/workbook.bin") for name in names):
        raise _no(refusals.BINARY_EXCEL, path)
    if any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in names):
        raise _no(refusals.MACROS, path)
    if any("/externallinks/" in name for name in names):
        raise _no(refusals.OTHER_WORKBOOKS, path)


def _check_contents(path: Path, archive: zipfile.ZipFile) -> None:
    """Unpack every part once, without keeping it: the announced sizes may lie."""
    unpacked = cells = 0
    for info in archive.infolist():
        with archive.open(info) as stream:
            read, filled = _scan(path, stream, info.filename)
        unpacked, cells = unpacked + read, cells + filled
        if unpacked > MAX_UNPACKED:
            raise _no(refusals.TOO_BIG, path, limit=MAX_UNPACKED // MEGABYTE)
        if cells > MAX_CELLS:
            raise _no(refusals.TOO_MANY_CELLS, path, limit=MAX_CELLS)
        if plain_name(info.filename).endswith("workbook.xml") and read > MAX_WORKBOOK_PART:
            raise _no(refusals.UNSAFE, path)


def _scan(path: Path, stream: BinaryIO, name: str) -> tuple[int, int]:
    """Bytes and filled cells of one part; refuses declarations and cells far out."""
    is_markup = name.lower().endswith((".xml", ".rels", ".vml"))
    read = cells = 0
    kept = b""
    while chunk := stream.read(CHUNK):
        read += len(chunk)
        if not is_markup:
            continue
        if read == len(chunk) and (chunk[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in chunk[:4]):
            raise Forbidden("wide characters")
        window = kept + chunk
        if _DECLARATION.search(window):
            raise Forbidden("document type")
        found, done = _count(path, _FILLED.finditer(window))
        cells += found
        kept = window[max(done, len(window) - _OVERLAP) :]
        if cells > MAX_CELLS or read > MAX_UNPACKED:
            break
    return read, cells


def _count(path: Path, filled: Iterable[re.Match[bytes]]) -> tuple[int, int]:
    count = end = 0
    for match in filled:
        count, end = count + 1, match.end()
        place = _PLACE.search(match[1] or b"")
        if place and column_number(place[1].decode("ascii")) > MAX_COLUMNS:
            raise _no(refusals.TOO_MANY_COLUMNS, path, limit=MAX_COLUMNS)
    return count, end


def column_number(letters: str) -> int:
    """1 for A, 27 for AA; raises ValueError for what is not a column of Excel."""
    number = 0
    for letter in letters.upper():
        if not "A" <= letter <= "Z":
            raise ValueError(letters)
        number = number * 26 + ord(letter) - 64
    if not 1 <= number <= 16_384:
        raise ValueError(letters)
    return number
