"""The scan of a step: kept with the step it documents, counted among the documents of its file."""

import pytest

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Attachment, Change, Content
from coopdesk.operations import documents, records
from coopdesk.operations import settings as figures
from coopdesk.operations.advance import advance
from coopdesk.operations.check import check_desk
from coopdesk.operations.demo.documents import tiny_pdf
from coopdesk.operations.documents import About, attach, documents_of, replace, subject_of
from coopdesk.operations.history import history_of
from coopdesk.operations.pieces import pieces_of
from coopdesk.operations.scans import attach_scan, record_with_scan, scans_of
from coopdesk.operations.steps import StepEntry, steps_of
from coopdesk.operations.taking_over import take_over
from tests.granting import PAYABLE, make_grant, run, tranches
from tests.proposals import ready


@pytest.fixture
def scan(tmp_path):
    def write(name: str, data: bytes | None = None):
        path = tmp_path / name
        path.write_bytes(tiny_pdf(name) if data is None else data)
        return path

    return write


NAME = StepEntry("name_approved", "2026-05-11", document_number="77/26", document_date="2026-05-10")


@pytest.fixture
def founders(session, organisation):
    made = organisation()
    advance(session, made, StepEntry("idea", "2026-04-01"))
    advance(session, made, StepEntry("founders", "2026-04-20"))
    return made


def test_a_step_is_recorded_with_its_scan(session, founders, scan):
    changes = record_with_scan(session, founders, NAME, scan("name.pdf"), advance)
    assert {"attachment", "organisation", "step"} <= changes.kinds
    (found,) = documents_of(founders)
    step = steps_of(founders)[-1]
    assert (found.stage, found.attachment.subject) == ("name_approved", step.uuid)
    assert (found.attachment.document_number, found.attachment.document_date) == ("77/26", "2026-05-10")
    assert subject_of(found.attachment) == records.get("organisation", founders.id)
    assert [one.name for one in scans_of(founders)[step.uuid]] == ["name.pdf"]
    assert "name.pdf" in history_of(founders)[0].label
    assert check_desk(session) == []


@pytest.mark.parametrize("operation", [advance, take_over])
def test_a_full_disk_keeps_neither_the_step_nor_its_scan(session, founders, scan, operation):
    before = (len(steps_of(founders)), Change.select().count())
    database = session.desk.database
    connection = database.connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    # Room for the step, none for a paper of two megabytes.
    connection.execute(f"PRAGMA max_page_count = {pages + 60}")
    paper = scan("name.pdf", tiny_pdf("name") + bytes(2_000_000))
    with pytest.raises(CannotDo, match="full"):
        record_with_scan(session, founders, NAME, paper, operation)
    connection.execute("PRAGMA max_page_count = 1073741823")
    assert (len(steps_of(founders)), Change.select().count()) == before
    assert founders.stage == records.get("organisation", founders.id).stage == "founders"
    assert (documents_of(founders), Content.select().count()) == ([], 0)
    assert check_desk(session) == []
    # With room again, the same step goes through.
    record_with_scan(session, founders, NAME, paper, operation)
    assert (founders.stage, len(documents_of(founders))) == ("name_approved", 1)


def test_a_scan_that_is_refused_after_the_step_takes_the_step_with_it(session, founders, scan, monkeypatch):
    def refuse(*_given):
        raise CannotDo(mark("Desk", "The disk is full"))

    monkeypatch.setattr(documents, "add", refuse)
    before = len(steps_of(founders))
    with pytest.raises(CannotDo):
        record_with_scan(session, founders, NAME, scan("name.pdf"), advance)
    assert (len(steps_of(founders)), founders.stage) == (before, "founders")


def test_without_a_scan_only_the_step_is_recorded(session, founders):
    record_with_scan(session, founders, NAME, None, advance)
    assert (founders.stage, documents_of(founders)) == ("name_approved", [])


@pytest.mark.parametrize("data", [b"", b"MZ\x90\x00"])
def test_a_scan_that_is_not_kept_holds_the_step_back(session, founders, scan, data):
    with pytest.raises(CannotDo):
        record_with_scan(session, founders, NAME, scan("name.pdf", data), advance)
    assert (records.get("organisation", founders.id).stage, Attachment.select().count()) == ("founders", 0)


def test_a_step_that_is_refused_keeps_no_scan(session, founders, scan):
    with pytest.raises(Invalid):
        record_with_scan(session, founders, StepEntry("registered", "2026-05-11"), scan("name.pdf"), advance)
    assert Attachment.select().count() == 0


def test_a_step_from_paper_has_its_scan_too(session, organisation, scan):
    made = organisation()
    entry = StepEntry("registered", None, document_number="12/2019", place="المحكمة الابتدائية")
    record_with_scan(session, made, entry, scan("registration.pdf"), take_over)
    (found,) = documents_of(made)
    assert (found.stage, found.attachment.piece) == ("registered", "registration")


def test_one_paper_may_prove_two_steps_and_stands_once_for_each(session, founders, scan):
    record_with_scan(session, founders, NAME, scan("minutes.pdf"), advance)
    first, second = steps_of(founders)[-1], steps_of(founders)[0]
    attach_scan(session, founders, second, scan("minutes.pdf"))
    attach(session, founders, [scan("minutes.pdf")], About("statutes"))
    assert sorted(str(one.stage) for one in documents_of(founders)) == ["None", "idea", "name_approved"]
    with pytest.raises(CannotDo):
        attach_scan(session, founders, first, scan("minutes.pdf"))
    assert check_desk(session) == []


def test_what_takes_the_place_of_a_scan_stays_with_its_step(session, founders, scan):
    record_with_scan(session, founders, NAME, scan("blurred.pdf"), advance)
    replace(session, documents_of(founders)[0].attachment, scan("sharp.pdf"))
    assert [(one.stage, one.is_replaced) for one in documents_of(founders)] == [
        ("name_approved", False),
        ("name_approved", True),
    ]
    assert [one.name for one in scans_of(founders)[steps_of(founders)[-1].uuid]] == ["sharp.pdf"]


def test_the_scan_of_a_step_counts_against_the_checklist(session, project, scan):
    proposal = ready(session, project())
    proposal.pieces = None
    records.save(session, proposal)
    record_with_scan(session, proposal, StepEntry("submitted", session.today.isoformat()), scan("request.pdf"), advance)
    received = {one.code for one in pieces_of(proposal, figures.values_on(session)) if one.is_received}
    assert received == {"request"}


def test_the_scan_of_a_tranche_is_a_document_of_its_grant(session, organisation, scan):
    grant = run(session, make_grant(session, organisation(rib=PAYABLE).id))
    first = tranches(grant)[0]
    record_with_scan(session, first, StepEntry("requested", "2026-03-02"), scan("request.pdf"), advance)
    assert [(one.stage, one.attachment.name) for one in documents_of(grant)] == [("requested", "request.pdf")]
    assert [one.attachment.name for one in documents_of(first)] == ["request.pdf"]
    assert "request.pdf" in history_of(grant)[0].label
    assert check_desk(session) == []
