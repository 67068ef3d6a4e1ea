"""Splitting a name written in one cell into family name and first name."""

from __future__ import annotations

from coopdesk.core.folding import clean, fold

_BOUND = frozenset({"بن", "ايت", "اولاد", "بو", "ben", "ait", "oulad", "bou", "el", "al"})
_SERVANT = frozenset({"عبد", "abd"})
_SECOND_HALF = frozenset({"دين", "زهرا", "الله", "ادين", "edine", "zahra", "zohra", "dine"})


def family_first(full_name: str) -> tuple[str, str]:
    """«بن عبد الله إيمان» as the lists write it: (family name, first name)."""
    words = clean(full_name).split()
    size = _length(words)
    return " ".join(words[:size]), " ".join(words[size:])


def first_name_first(full_name: str, family_name: str = "") -> tuple[str, str]:
    """«خالد ابن الطيب» as people say it: (family name, first name).

    `family_name` is that of the child: where the name ends (or begins) with it, it is cut there.
    """
    words = clean(full_name).split()
    family = fold(family_name)
    for size in range(1, len(words)):
        if family and fold(" ".join(words[-size:])) == family:
            return " ".join(words[-size:]), " ".join(words[:-size])
        if family and fold(" ".join(words[:size])) == family:
            return " ".join(words[:size]), " ".join(words[size:])
    size = _length(words)
    return " ".join(words[size:]), " ".join(words[:size])


def _length(words: list[str]) -> int:
    """How many words the first name of a sequence takes: «بن عبد الله» three, «نور الدين» two, «خالد» one."""
    size = 0
    while size < len(words) and _word(words[size]) in _BOUND | _SERVANT:
        size += 1
    size += 1
    if size < len(words) and fold(words[size]) in _SECOND_HALF:
        size += 1
    return min(size, len(words))


def _word(word: str) -> str:
    # An article on its own folds to nothing.
    folded = fold(word) or word.casefold()
    return "بن" if folded == "ابن" else folded
