"""Documents attached to any record or to a step of it: kept once under their digest, opened, replaced, removed."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from coopdesk.core.folding import clean
from coopdesk.core.formats import isolate
from coopdesk.core.language import Text, mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Attachment, Change, Content, Entity, Step
from coopdesk.excel.files import replace_whole
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.attached import STEP, belongs_to, steps_documented
from coopdesk.operations.document_types import LARGEST, too_large, type_of
from coopdesk.operations.session import Changes, Session
from coopdesk.store.failures import told_plainly
from coopdesk.store.writing import Writing, writing

LONGEST_NAME = 120
# What no file system of an office takes in a name.
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('<>:"/\\|?*', "_") | dict.fromkeys(map(chr, range(32)), "_"))


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a record: who added it and when (ISO, UTC), whether a later one took its place, and the code of
    the stage whose step it documents, if it is the scan of a step."""

    attachment: Attachment
    added_by: str
    added_at: str
    is_replaced: bool
    stage: str | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a document beside its bytes; `step` is the uuid of the step that it documents."""

    piece: str = "other"
    document_number: str | None = None
    document_date: str | None = None
    step: str | None = None


def documents_of(record: Entity, *, trash: bool = False) -> list[Document]:
    """The documents of a record, the latest first, each followed by those it replaced; or those in its trash."""
    chosen = Attachment.select().where(belongs_to(record), Attachment.deleted_at.is_null(not trash))
    stages = {step.uuid: step.stage for step in steps_documented(record)}
    attachments = {one.uuid: one for one in chosen.order_by(Attachment.id.desc())}
    added = {
        change.record: change
        for change in Change.select().where(
            Change.kind == Attachment.kind(), Change.action == "create", Change.record.in_(list(attachments))
        )
    }
    replaced = {one.replaces for one in attachments.values()} & set(attachments)
    found = []
    for one in (one for one in attachments.values() if one.uuid not in replaced):
        while one is not None:
            change = added[one.uuid]
            stage = stages.get(one.subject)
            found.append(Document(one, change.user, change.recorded_at, one.uuid in replaced, stage))
            one = attachments.get(one.replaces)
    return found


def attach(
    session: Session,
    record: Entity,
    paths: Iterable[Path],
    about: About,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Changes:
    """Attach files to a record; each on its own, so that one that is refused does not hold the others.

    The result is the list of the refusals, one sentence each.
    """
    paths, refused = list(paths), []
    for done, path in enumerate(paths, start=1):
        try:
            name, data = read(path)
            with writing(session.desk, session.author) as write:
                add(write, session, record, name, data, about)
        except CannotDo as error:
            refused.append(error.text)
        progress(done, len(paths))
    return Changes.of(Attachment.kind(), record.kind(), record_id=record.id, result=refused)


def replace(session: Session, attachment: Attachment, path: Path) -> Changes:
    """Let a file take the place of a document, which stays readable behind it. Raises CannotDo."""
    name, data = read(path)
    with writing(session.desk, session.author) as write:
        record = subject_of(attachment)
        step = attachment.subject if attachment.subject_kind == STEP else None
        about = About(attachment.piece, attachment.document_number, attachment.document_date, step)
        add(write, session, record, name, data, about, replaces=attachment.uuid)
    return Changes.of(Attachment.kind(), record.kind(), record_id=record.id)


def add(
    write: Writing, session: Session, record: Entity, name: str, data: bytes, about: About, replaces: str | None = None
) -> Attachment:
    """Attach bytes to a record inside a transaction. Raises CannotDo for a type or a size that is not kept."""
    kind = type_of(name, data)
    digest = hashlib.sha256(data).hexdigest()
    subject_kind, subject = (STEP, about.step) if about.step else (record.kind(), record.uuid)
    there = (one.attachment for one in documents_of(record) if not one.is_replaced)
    if any(one.digest == digest and one.subject == subject for one in there):
        raise CannotDo(mark("Document", "{name} is already attached here").filled(name=isolate(name)))
    Content.insert(digest=digest, size=len(data), data=data).on_conflict_ignore().execute()
    attachment = Attachment(
        subject_kind=subject_kind,
        subject=subject,
        name=name,
        media_type=kind.media_type,
        size=len(data),
        digest=digest,
        replaces=replaces,
        **{field: getattr(about, field) for field in ("piece", "document_number", "document_date")},
    )
    records.put(write, session, attachment, figures.values_on(session))
    return attachment


def save_copy(session: Session, attachment: Attachment, target: Path) -> Path:
    """Write a document to a file, whole or not at all. Raises CannotDo."""
    data = content_of(session, attachment)
    with replace_whole(target) as fresh:
        fresh.write_bytes(data)
    return target


def open_copy(session: Session, attachment: Attachment, folder: Path) -> Path:
    """Write a document into a private folder for another program to show; the copy can only be read.

    Raises CannotDo, also when the bytes are not those that were attached.
    """
    data = content_of(session, attachment)
    with told_plainly():
        own = folder / attachment.uuid[:12]
        own.mkdir(mode=0o700, exist_ok=True)
        target = own / file_name(attachment)
        if not target.exists():
            target.write_bytes(data)
            # What would be typed into the copy would be lost: programs say so when it can not be written.
            target.chmod(stat.S_IRUSR)
    return target


def content_of(session: Session, attachment: Attachment) -> bytes:
    """The bytes of a document, compared with their digest. Raises CannotDo when they were altered."""
    with told_plainly(), session.desk.connected():
        content = Content.get_or_none(Content.digest == attachment.digest)
        data = bytes(content.data) if content else b""
    if hashlib.sha256(data).hexdigest() != attachment.digest:
        text = mark("Document", "{name} is damaged: its content is not the one that was attached")
        raise CannotDo(text.filled(name=attachment.name))
    return data


def subject_of(attachment: Attachment) -> Entity:
    """The record to which a document belongs, also through a step. Raises CannotDo when it is gone."""
    kind, wanted = attachment.subject_kind, ("uuid", attachment.subject)
    if kind == STEP:
        step = Step.get_or_none(Step.uuid == attachment.subject)
        kind, wanted = (step.kind, ("id", step.record_id)) if step else ("", wanted)
    entity = records.KINDS.get(kind)
    record = entity.get_or_none(getattr(entity, wanted[0]) == wanted[1]) if entity else None
    if record is None:
        raise CannotDo(mark("Desk", "This record is no longer on file"))
    return record


def file_name(attachment: Attachment) -> str:
    """The name of a document as every file system takes it."""
    stem, _dot, ending = attachment.name.translate(_NOT_IN_NAMES).rpartition(".")
    return f"{stem[:LONGEST_NAME].strip(' .') or attachment.uuid[:8]}.{ending}"


def document_faults() -> Iterator[tuple[str, Text]]:
    """What is wrong with the documents of the desk: (code, sentence). Contents are read one at a time."""
    held: dict[str, int] = {}
    for (digest,) in list(Content.select(Content.digest).order_by(Content.id).tuples()):
        content = Content.get(Content.digest == digest)
        held[digest] = len(content.data)
        if hashlib.sha256(content.data).hexdigest() != digest or content.size != held[digest]:
            yield "altered", mark("Check", "The content {digest} was altered").filled(digest=digest[:12])
    for attachment in Attachment.select().order_by(Attachment.id).iterator():
        if held.get(attachment.digest) != attachment.size:
            yield "no_content", mark("Check", "{name} has lost its content").filled(name=attachment.name)
        try:
            subject_of(attachment)
        except CannotDo:
            yield "no_subject", mark("Check", "{name} belongs to no record").filled(name=attachment.name)


def read(path: Path) -> tuple[str, bytes]:
    """The name and the bytes of a file; one that is too large is not read at all. Raises CannotDo."""
    name = clean(path.name)[-200:]
    try:
        if path.stat().st_size > LARGEST:
            raise too_large(name)
        return name, path.read_bytes()
    except OSError as error:
        raise CannotDo(mark("Document", "{name} can not be read").filled(name=name)) from error
