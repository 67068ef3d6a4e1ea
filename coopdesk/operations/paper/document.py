"""What a printed document says, without a word on how it is painted: heading, blocks, who signs.

Every text is final, in the language of the reader. `ui/paper` paints it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

# What is left to be written by hand.
DOTS = "……………………"
NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who the document comes from: `lines` on the side where one begins to read, the rest on the other side.

    `partner` is the institution that signs too, `place_and_day` where and when it was drawn up, in words.
    """

    lines: tuple[str, ...]
    reference: str
    place_and_day: str
    partner: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One label with its value; a `wide` one has the line for itself."""

    label: str
    value: str
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and values side by side under a title."""

    facts: tuple[Fact, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A heading; `width` is its share of the room, `at_end` lines figures up on their units.

    An `ltr` value (a date, a code) is never cut into lines while there is room.
    """

    label: str
    width: float
    ltr: bool = False
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings that stand on every page. `totals` close them; `empty` is said where there is none.

    `blank` empty rows follow the others, and every row is at least `tall` mm high.
    """

    columns: tuple[TableColumn, ...]
    rows: Sequence[tuple[str, ...]]
    title: str = ""
    totals: tuple[str, ...] = ()
    blank: int = 0
    tall: float = 0.0
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """Text in paragraphs under a title; an empty one leaves `lines` lines to be written by hand."""

    text: str
    title: str = ""
    lines: int = 0
    small: bool = False


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who signs, side by side, and the line above them that says where and when."""

    signers: tuple[str, ...]
    drawn_up: str
    stamp: str


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a page of its own."""


Block = Facts | Table | Prose | Signatures | NewPage


@dataclass(frozen=True, slots=True)
class Paper:
    """One document. `foot` stands at the bottom of each page beside «page x of y»; `file_name` is offered for it."""

    letterhead: Letterhead
    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    file_name: str
    foot: str = ""
    landscape: bool = False
    right_to_left: bool = True
    lines: tuple[str, ...] = ()
