"""Sentences marked for translation, and the hook through which a language reaches them.

Nothing below the window imports Qt, so a sentence is kept as a marked English `Text` and turned into
Arabic or French only when it is shown, by whatever the entry point (window or command line) installed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

# (context, English source, count or None) -> sentence in the language of the reader
Translator = Callable[[str, str, int | None], str]


def _in_english(_context: str, source: str, count: int | None) -> str:
    return source if count is None else source.replace("%n", str(count))


_translate: Translator = _in_english
_code = "en"


def install(translator: Translator | None, code: str = "en") -> None:
    """Make `translator` the language of every `Text` and `code` (ar, fr, en) that of numbers and dates."""
    global _translate, _code
    _translate, _code = translator or _in_english, code


def code() -> str:
    """The language installed: ar, fr or en."""
    return _code


def listed(parts: Iterable[str]) -> str:
    """Words one after the other, with the comma of the language in force."""
    return ("، " if code() == "ar" else ", ").join(parts)


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence: its context and English source, the values of its {names}, and its count if it has one."""

    context: str
    source: str
    values: tuple[tuple[str, Any], ...] = ()
    count: int | None = None

    def filled(self, **values: Any) -> Text:
        """The same sentence with its {names} given; a value may itself be a Text."""
        return replace(self, values=tuple(values.items()))

    def counted(self, count: int, **values: Any) -> Text:
        """The same sentence for `count` things: %n becomes the number and the plural follows the language."""
        return replace(self, count=count, values=tuple(values.items()))

    def __str__(self) -> str:
        sentence = _translate(self.context, self.source, self.count)
        return sentence.format(**dict(self.values)) if self.values else sentence


def mark(context: str, source: str) -> Text:
    """Mark an English sentence for translation; `lupdate` collects every call by this name."""
    return Text(context, source)


def mark_count(context: str, source: str) -> Text:
    """Mark an English sentence whose %n has plural forms; `lupdate` collects every call by this name."""
    return Text(context, source)
