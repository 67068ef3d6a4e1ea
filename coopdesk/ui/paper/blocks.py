"""The blocks of a document as pieces for the pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from coopdesk.operations.paper.document import Block, Fact, Facts, NewPage, Paper, Prose, Signatures
from coopdesk.ui.paper import tables
from coopdesk.ui.paper.pieces import (
    BODY,
    LABEL,
    SIGNER,
    SIGNING_ROOM,
    SMALL,
    Break,
    FactRow,
    Gap,
    Heading,
    Piece,
    SigningRow,
    TextLines,
    WritingLine,
)
from coopdesk.ui.paper.text import MM, line_count

ACROSS, ACROSS_LANDSCAPE = 3, 5
_BETWEEN = 3.2 * MM
_TITLE = 7 * MM
_WRITING = 8 * MM


def pieces_of(
    paper: Paper, width: float, page_height: float, told: Callable[[int], object] = lambda _rows: None
) -> list[Piece]:
    """Every piece of a document in order; `told(rows)` is called as the rows of its tables are laid out."""
    found: list[Piece] = []
    for block in paper.blocks:
        if isinstance(block, Signatures):
            _keep_with_signatures(found)
        found.extend(_block(block, paper, width, page_height, told))
        found.append(Gap(_BETWEEN))
    return found


def _block(
    block: Block, paper: Paper, width: float, page_height: float, told: Callable[[int], object]
) -> Iterator[Piece]:
    if isinstance(block, Facts):
        yield from _facts(block, width, ACROSS_LANDSCAPE if paper.landscape else ACROSS)
    elif isinstance(block, Prose):
        yield from _prose(block, width)
    elif isinstance(block, Signatures):
        yield _signing(block, width)
    elif isinstance(block, NewPage):
        yield Break()
    else:
        yield from tables.rows_of(block, width, page_height, told)


def _signing(block: Signatures, width: float) -> Piece:
    each = width / len(block.signers) - 2 * MM
    lines = max(line_count(signer, SIGNER, each) for signer in block.signers)
    return SigningRow(SIGNING_ROOM + (2 + lines) * BODY.line_height, block=block, signer_lines=lines)


def _keep_with_signatures(found: list[Piece]) -> None:
    """Nobody signs a page on which nothing stands: the last piece and the gaps go along."""
    for piece in reversed(found):
        piece.keep = True
        if not isinstance(piece, Gap):
            break


def _facts(block: Facts, width: float, across: int) -> Iterator[Piece]:
    if block.title:
        yield Heading(_TITLE, keep=True, text=block.title)
    lines = _lines_of(block.facts, across)
    for place, line in enumerate(lines):
        each = width / across
        cells, height, start = [], 0.0, 0.0
        for fact in line:
            room = width if fact.wide else each
            cells.append((fact.label, fact.value, start, room))
            inner = room - 2 * MM
            height = max(
                height,
                line_count(fact.label, LABEL, inner) * LABEL.line_height
                + line_count(fact.value, BODY, inner) * BODY.line_height,
            )
            start += room
        yield FactRow(height + 1.6 * MM, keep=place == 0 and len(lines) > 1, cells=cells)


def _lines_of(facts: tuple[Fact, ...], across: int) -> list[list[Fact]]:
    """The facts line by line; a wide one has its line for itself."""
    lines: list[list[Fact]] = []
    for fact in facts:
        if fact.wide or not lines or len(lines[-1]) == across or lines[-1][-1].wide:
            lines.append([fact])
        else:
            lines[-1].append(fact)
    return lines


def _prose(block: Prose, width: float) -> Iterator[Piece]:
    style = SMALL if block.small else BODY
    if block.title:
        yield Heading(_TITLE, keep=True, text=block.title)
    if block.text:
        count = line_count(block.text, style, width)
        for line in range(count):
            # Neither the first nor the last line of a text stands alone on its page.
            keep = count > 1 and line in (0, count - 2)
            yield TextLines(style.line_height, keep, text=block.text, style=style, first=line, last=line + 1)
    for line in range(block.lines):
        yield WritingLine(_WRITING, keep=line == 0)
