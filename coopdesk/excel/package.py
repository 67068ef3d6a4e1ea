"""The parts of a workbook package and how they refer to each other."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import BinaryIO, cast
from urllib.parse import unquote
from zipfile import ZipFile

from coopdesk.excel.walk import Start, attribute, walk

_TRUE = frozenset({"1", "true", "on"})


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One worksheet: its name, whether Excel shows it, and the part that holds its cells."""

    name: str
    visible: bool
    part: str


class Package:
    """An opened workbook; parts are found whatever the case and the slashes of their names."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._names = {plain_name(info.filename): info for info in archive.infolist()}
        self.workbook_part = self._target(self.relations(""), "officeDocument")
        self.date1904 = False
        self.sheets: list[SheetPart] = []
        if self.workbook_part is not None:
            self._read_workbook(self.workbook_part)

    def has(self, part: str) -> bool:
        return plain_name(part) in self._names

    def open(self, part: str) -> BinaryIO:
        """The bytes of a part; raises KeyError when it is not there."""
        return cast(BinaryIO, self._archive.open(self._names[plain_name(part)]))

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """id -> (last word of the type, part) of what `part` refers to inside the package."""
        folder, name = posixpath.split(part)
        found: dict[str, tuple[str, str]] = {}

        def start(tag: str, attributes: dict[str, str]) -> None:
            if tag == "Relationship" and attributes.get("TargetMode") != "External":
                target = unquote(attributes.get("Target", "")).replace("\\", "/")
                whole = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
                found[attributes.get("Id", "")] = (attributes.get("Type", "").rpartition("/")[2], whole)

        self._walk_if_there(posixpath.join(folder, "_rels", name + ".rels"), start)
        return found

    def related(self, kind: str) -> str | None:
        """The part of the workbook of that kind (styles, sharedStrings…) if it stands in the package."""
        return self._target(self.relations(self.workbook_part or ""), kind)

    def _target(self, relations: dict[str, tuple[str, str]], kind: str) -> str | None:
        return next((part for found, part in relations.values() if found == kind and self.has(part)), None)

    def _walk_if_there(self, part: str, start: Start) -> None:
        if self.has(part):
            with self.open(part) as stream:
                walk(stream, start)

    def _read_workbook(self, workbook_part: str) -> None:
        relations = self.relations(workbook_part)

        def start(tag: str, attributes: dict[str, str]) -> None:
            if tag == "workbookPr":
                self.date1904 = attributes.get("date1904", "").lower() in _TRUE
            elif tag == "sheet" and "name" in attributes:
                kind, part = relations.get(attribute(attributes, "id") or "", ("", ""))
                # Sheets of charts and of old macros hold no list.
                if kind == "worksheet":
                    visible = attributes.get("state", "visible") == "visible"
                    self.sheets.append(SheetPart(attributes["name"], visible, part))

        self._walk_if_there(workbook_part, start)


def plain_name(part: str) -> str:
    """The name of a part as two programs agree on it: forward slashes, no leading one, lower case."""
    return part.replace("\\", "/").lstrip("/").lower()
