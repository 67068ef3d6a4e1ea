"""The pieces of a project proposal: which are asked for, and which were received."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from coopdesk.entities import Attachment, Project
from coopdesk.entities.programme_choices import PIECE
from coopdesk.operations.attached import belongs_to


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a file: asked for or only received, ticked as received on paper, or attached as a document."""

    code: str
    is_asked: bool
    on_paper: bool
    attached: bool

    @property
    def is_received(self) -> bool:
        return self.on_paper or self.attached


def pieces_of(project: Project, settings: Mapping[str, Any]) -> list[Piece]:
    """The pieces asked for, then the others received, in the order of their list."""
    asked = set(settings["project_pieces"])
    paper = set((project.pieces or "").split(","))
    chosen = Attachment.select(Attachment.piece).where(Attachment.deleted_at.is_null(), belongs_to(project))
    attached = {document.piece for document in chosen}
    pieces = [Piece(one, one in asked, one in paper, one in attached) for one in PIECE.codes]
    return sorted((one for one in pieces if one.is_asked or one.is_received), key=lambda one: not one.is_asked)
