"""Walking through the XML of a workbook part piece by piece, with document types refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO
from xml.parsers import expat

# openpyxl and calamine each lose something of a foreign sheet that an import needs (hidden rows, formulas
# without value, strict files, escaped characters, cells beyond a wrong <dimension>), so the sheet is walked
# here. expat itself is what defusedxml guards; the same guard is the two handlers below.
CHUNK = 1 << 16


class Forbidden(ValueError):
    """The part declares a document type or entities, which no spreadsheet program writes."""


Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Data = Callable[[str], None]


def walk(stream: BinaryIO, start: Start, end: End | None = None, data: Data | None = None) -> None:
    """Call `start(name, attributes)`, `end(name)` and `data(text)` along the part; names are without prefix.

    Raises `Forbidden` on a document type and `expat.ExpatError` on what is not XML.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    local = _LocalNames()
    parser.StartElementHandler = lambda name, attributes: start(local[name], attributes)
    if end is not None:
        parser.EndElementHandler = lambda name: end(local[name])
    if data is not None:
        parser.CharacterDataHandler = data
    while chunk := stream.read(CHUNK):
        parser.Parse(chunk, False)
    parser.Parse(b"", True)


class _LocalNames(dict[str, str]):
    def __missing__(self, name: str) -> str:
        local = self[name] = name.rpartition(":")[2]
        return local


def attribute(attributes: dict[str, str], name: str) -> str | None:
    """The value of an attribute whatever the prefix of its namespace (`r:id`, `rel:id`…)."""
    if name in attributes:
        return attributes[name]
    return next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), None)


def _refuse(*_declaration: object) -> None:
    raise Forbidden("document type")
