"""Documents of a demonstration: pages as small as a PDF can be, attached to records and as scans to their steps."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

from coopdesk.entities import Attachment, Content, Step
from coopdesk.operations.attached import STEP
from coopdesk.operations.demo.people import Setting, uuid_of
from coopdesk.operations.loading import Loader
from coopdesk.operations.records import KINDS
from coopdesk.operations.scans import about_step

# Steps whose papers were scanned: one in so many, and so many at most.
_EVERY, _MOST = 3, 400
_SCANNED = ("organisation", "grant", "nomination_list", "meeting", "annual_programme")
_SCAN, _BLURRED = "نسخة {number}", "نسخة غير واضحة {number}"


def load_documents(load: Loader, documents: Iterable[dict[str, Any]]) -> None:
    """Attach documents, each a row of the register with its bytes as `data`."""
    rows = list(documents)
    for row in rows:
        Content.insert(digest=row["digest"], size=row["size"], data=row.pop("data")).execute()
    load.all(Attachment, rows, keep=("id",))


def document_row(
    setting: Setting,
    subject: tuple[str, str, str],
    piece: str,
    name: str,
    day: str,
    number: str | None = None,
    replaces: str | None = None,
) -> dict[str, Any]:
    """One document of a subject: its kind, its uuid, and the number of its file, which stands on the page."""
    kind, uuid, file_number = subject
    data = tiny_pdf(f"{file_number} - {piece} - {uuid[:8]} - {name if replaces else ''} {day}")
    return {
        "uuid": uuid_of(setting.rng),
        "registered_on": day,
        "subject_kind": kind,
        "subject": uuid,
        "piece": piece,
        "name": f"{name} {file_number[-5:]}.pdf",
        "media_type": "application/pdf",
        "size": len(data),
        "digest": hashlib.sha256(data).hexdigest(),
        "document_number": number,
        "document_date": day,
        "replaces": replaces,
        "data": data,
    }


def scan_steps(load: Loader, setting: Setting) -> None:
    """Scans of some of the steps that have a document; the first one took the place of a blurred scan."""
    load_documents(load, _scans(setting))


def _scans(setting: Setting) -> Iterator[dict[str, Any]]:
    numbered = Step.select().where(
        Step.kind.in_(_SCANNED),
        Step.document_number.is_null(False),
        Step.effective_on.is_null(False),
        Step.id % _EVERY == 0,
    )
    for place, step in enumerate(numbered.order_by(Step.id).limit(_MOST)):
        record = KINDS[step.kind].get_by_id(step.record_id)
        subject, about = (STEP, step.uuid, record.number), about_step(step)
        given = (about.piece, _name(_SCAN, step), step.effective_on, step.document_number)
        before = None
        if place == 0:
            blurred = document_row(setting, subject, about.piece, _name(_BLURRED, step), step.effective_on)
            before = blurred["uuid"]
            yield blurred
        yield document_row(setting, subject, *given, before)


def _name(pattern: str, step: Step) -> str:
    """The document number in a file name, where a slash would be a folder."""
    return pattern.format(number=step.document_number.replace("/", "-"))


def tiny_pdf(line: str) -> bytes:
    """A page of A4 that says one line of Latin letters and digits."""
    words = "".join(letter for letter in line if letter.isascii() and letter not in "()\\")
    drawn = f"BT /F1 14 Tf 60 770 Td ({words}) Tj ET".encode("ascii")
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
    )
    whole, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(whole))
        whole += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(parts) + 1
    return whole + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (count, table, count, len(whole))
    )
