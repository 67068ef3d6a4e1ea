"""The types of documents that a desk keeps, told by the ending of the name and by the first bytes together."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo

LARGEST = 20 * 1024 * 1024
# A PDF may begin with a few bytes that are not its own.
_PDF_WITHIN = 1024
_TEXTS = ("utf-8-sig", "utf-16", "cp1256")
_MACROS = "vbaProject.bin"
# What is not printed and yet stands in honest texts: ends of lines, hard spaces, marks of direction.
_WITHIN_TEXT = frozenset("\t\r\n\f\u00a0\u00ad\u202f\u200b\u200c\u200d\u200e\u200f\ufeff\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class DocumentType:
    """One type: how people call it, its media type, its endings, and whether bytes are of it."""

    name: str
    media_type: str
    endings: tuple[str, ...]
    holds: Callable[[bytes], bool]


def _begins(*signatures: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(signatures)


def _is_pdf(data: bytes) -> bool:
    return b"%PDF-" in data[:_PDF_WITHIN]


def _office(folder: str) -> Callable[[bytes], bool]:
    """Word and Excel: a package with a content list and the folder of its kind; never one that carries macros."""

    def holds(data: bytes) -> bool:
        names = _names(data)
        has_macros = any(name.endswith(_MACROS) for name in names)
        return "[Content_Types].xml" in names and any(name.startswith(folder) for name in names) and not has_macros

    return holds


def _open_document(kind: str) -> Callable[[bytes], bool]:
    """LibreOffice: the first entry of the package, stored as it is, says what it holds."""
    wanted = f"application/vnd.oasis.opendocument.{kind}".encode()
    return lambda data: bool(_names(data)) and data[30:].startswith(b"mimetype" + wanted)


def _names(data: bytes) -> frozenset[str]:
    """The names in a package; nothing in it is unpacked."""
    if not data.startswith(b"PK\x03\x04"):
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return frozenset(package.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return frozenset()


def _is_text(data: bytes) -> bool:
    """Words in one of the ways in which offices write them, without a control character."""
    for encoding in _TEXTS if data.startswith((b"\xff\xfe", b"\xfe\xff")) else (_TEXTS[0], _TEXTS[2]):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return all(letter.isprintable() or letter in _WITHIN_TEXT for letter in text)
    return False


TYPES = (
    DocumentType("PDF", "application/pdf", ("pdf",), _is_pdf),
    DocumentType("JPEG", "image/jpeg", ("jpg", "jpeg"), _begins(b"\xff\xd8\xff")),
    DocumentType("PNG", "image/png", ("png",), _begins(b"\x89PNG\r\n\x1a\n")),
    DocumentType("TIFF", "image/tiff", ("tif", "tiff"), _begins(b"II*\x00", b"MM\x00*")),
    DocumentType(
        "Word",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ("docx",),
        _office("word/"),
    ),
    DocumentType(
        "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ("xlsx",), _office("xl/")
    ),
    DocumentType("ODT", "application/vnd.oasis.opendocument.text", ("odt",), _open_document("text")),
    DocumentType("ODS", "application/vnd.oasis.opendocument.spreadsheet", ("ods",), _open_document("spreadsheet")),
    DocumentType("TXT", "text/plain", ("txt",), _is_text),
)
ENDINGS = tuple(ending for kind in TYPES for ending in kind.endings)


def type_of(name: str, data: bytes) -> DocumentType:
    """The type of a document. Raises CannotDo with the sentence that says why it is not kept."""
    if not data:
        raise CannotDo(mark("Document", "{name} is empty").filled(name=name))
    if len(data) > LARGEST:
        raise too_large(name)
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    found = next((kind for kind in TYPES if ending in kind.endings), None)
    if found is None:
        text = mark("Document", "{name}: files of this type are not kept. Those kept are: {types}")
        raise CannotDo(text.filled(name=name, types=", ".join(kind.name for kind in TYPES)))
    if not found.holds(data):
        text = mark("Document", "{name} is not kept: by its name it is a {type} file, by its content it is not")
        raise CannotDo(text.filled(name=name, type=found.name))
    return found


def too_large(name: str) -> CannotDo:
    """The refusal of a document that is larger than a desk keeps."""
    return CannotDo(mark("Document", "{name} is larger than 20 MB and is not kept").filled(name=name))
