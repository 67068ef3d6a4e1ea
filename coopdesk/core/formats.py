"""Numbers as people read them."""

from __future__ import annotations

_GROUP = {"ar": ".", "fr": "\u202f", "en": ","}


def show_count(number: int, language: str) -> str:
    return f"{number:,}".replace(",", _GROUP[language])


def show_percent(part: int, whole: int, language: str) -> str:
    if not whole:
        return "—"
    text = f"{100 * part / whole:.1f}"
    return {"ar": text.replace(".", ",") + "%", "fr": text.replace(".", ",") + "\u00a0%", "en": text + "%"}[language]


def isolate(text: str) -> str:
    return f"\u2066{text}\u2069"
