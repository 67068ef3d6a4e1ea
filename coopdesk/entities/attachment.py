"""Documents attached to any record, kept inside the desk with their digest."""

from __future__ import annotations

import peewee as pw

from coopdesk.core.language import mark
from coopdesk.entities import programme_choices as choices
from coopdesk.entities.desk_rows import Row
from coopdesk.entities.entity import Entity
from coopdesk.entities.fields import choice, count, day, identifier, text


class Content(Row):
    """The bytes of a document under their SHA-256; the same document is kept once."""

    digest = pw.TextField(unique=True)
    size = pw.IntegerField()
    data = pw.BlobField()


class Attachment(Entity):
    """One document of a record, named by its kind and uuid. `replaces` is the uuid of the document it took over."""

    title_label = mark("Entity", "Document")

    subject_kind = text(mark("Document", "Register"), required=True, latin=True, limit=40)
    subject = text(mark("Document", "Record"), required=True, latin=True, limit=32)
    piece = choice(mark("Document", "Piece"), choices.PIECE, required=True, listed=True)
    name = text(mark("Document", "Name of the file"), required=True, limit=200, listed=True)
    media_type = text(mark("Document", "Type"), required=True, latin=True, limit=100)
    size = count(mark("Document", "Size"), required=True, maximum=20 * 1024 * 1024, listed=True)
    digest = text(mark("Document", "SHA-256"), required=True, latin=True, limit=64)
    document_number = identifier(mark("Document", "Number"), "free_number", listed=True)
    document_date = day(mark("Document", "Date"), listed=True)
    replaces = text(mark("Document", "Replaces"), latin=True, limit=32)

    @property
    def title(self) -> str:
        return self.name or ""
