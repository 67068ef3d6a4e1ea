"""The languages of the desk: reads a translation catalogue without Qt and gives it to the marked sentences.

A checkout is read from the translators' own .ts files, so it is never behind them; an installed wheel carries
what Qt's `lrelease` compiled out of them, in the .qm layout of Qt's qtranslator.cpp.
"""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from coopdesk.core import language

# English source -> its translation, or its plural forms in the order of the language's rule
Messages = dict[str, list[str]]
# The messages of a context by its name
Contexts = Callable[[str], Messages]

_PACKAGE = Path(__file__).resolve().parents[1]
_SOURCE_LANGUAGE = "en"

_QM_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_QM_MESSAGES = 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7
_NO_STRING = 0xFFFFFFFF


def _arabic_form(count: int) -> int:
    """None, one, two, few (3 to 10), many (11 to 99), and whole hundreds with the one or two after them."""
    if count <= 2:
        return count
    rest = count % 100
    return 3 if 3 <= rest <= 10 else 4 if rest >= 11 else 5


def _french_form(count: int) -> int:
    return int(count > 1)


_PLURAL_FORM: dict[str, Callable[[int], int]] = {"ar": _arabic_form, "fr": _french_form}


def install_language(code: str) -> None:
    """Show every sentence in the language `code`: ar, fr, or en for the source.

    Raises ValueError for another code and FileNotFoundError when the installation lost its catalogue.
    """
    language.install(None if code == _SOURCE_LANGUAGE else _reader(code), code)


def in_every_language(text: language.Text) -> tuple[str, ...]:
    """The sentence in English, Arabic and French, whatever language is installed."""
    translators = [_reader(code) for code in _PLURAL_FORM]
    return (text.source, *(translate(text.context, text.source, None) for translate in translators))


@cache
def _reader(code: str) -> language.Translator:
    return read_catalogue(_catalogue_file(code))


def read_catalogue(path: Path) -> language.Translator:
    """The translator of one catalogue, .ts or .qm, whose name ends in its language: `coopdesk_ar.ts`.

    A sentence that the catalogue does not hold, or that is not finished there, stays English. A count is never
    negative.
    """
    plural_form = _PLURAL_FORM[_language_of(path)]
    messages_of = _read_qm(path.read_bytes()) if path.suffix == ".qm" else _read_ts(path.read_text("utf-8"))

    def translate(context: str, source: str, count: int | None) -> str:
        forms = messages_of(context).get(source)
        if count is None:
            return forms[0] if forms else source
        sentence = forms[plural_form(count) if len(forms) > 1 else 0] if forms else source
        return sentence.replace("%n", str(count))

    return translate


def _catalogue_file(code: str) -> Path:
    if code not in _PLURAL_FORM:
        raise ValueError(f"no language {code!r}")
    in_checkout = _PACKAGE.parent / "translations" / f"coopdesk_{code}.ts"
    return in_checkout if in_checkout.exists() else _PACKAGE / "translations" / f"coopdesk_{code}.qm"


def _language_of(path: Path) -> str:
    return path.stem.rpartition("_")[2]


def _read_ts(content: str) -> Contexts:
    """Each context is parsed when its first sentence is asked for: a window shows a tenth of them at its start."""
    # In text these letters stand escaped: where a tag stands, a part begins or ends.
    inside = [part.partition("</context>")[0] for part in content.split("<context>")[1:]]
    parts = {_name_of(part): f"<context>{part}</context>" for part in inside}

    @cache
    def messages_of(context: str) -> Messages:
        return _context_messages(parts[context]) if context in parts else {}

    return messages_of


def _name_of(part: str) -> str:
    head, end, _rest = part.partition("</name>")
    return ET.fromstring(head + end).text or ""


def _context_messages(part: str) -> Messages:
    messages: Messages = {}
    for message in ET.fromstring(part).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue  # unfinished or obsolete
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        messages[message.findtext("source", "")] = forms
    return messages


def _read_qm(content: bytes) -> Contexts:
    if not content.startswith(_QM_MAGIC):
        raise ValueError("not a compiled catalogue")
    at, contexts = len(_QM_MAGIC), {}
    while at < len(content):
        section, length = struct.unpack_from(">BI", content, at)
        at += 5
        if section == _QM_MESSAGES:
            contexts = _message_section(content[at : at + length])
        at += length
    return lambda context: contexts.get(context, {})


def _message_section(section: bytes) -> dict[str, Messages]:
    contexts: dict[str, Messages] = {}
    forms: list[str] = []
    names = {_CONTEXT: "", _SOURCE: ""}
    for tag, text in _tags(section):
        if tag == _TRANSLATION:
            forms.append(text.decode("utf-16-be"))
        elif tag == _END:
            contexts.setdefault(names[_CONTEXT], {})[names[_SOURCE]] = forms
            forms = []
        else:
            names[tag] = text.decode("utf-8")
    return contexts


def _tags(section: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(section):
        tag = section[at]
        at += 1
        length = 0
        if tag != _END:
            (length,) = struct.unpack_from(">I", section, at)
            length = 0 if length == _NO_STRING else length
            at += 4
        yield tag, section[at : at + length]
        at += length
