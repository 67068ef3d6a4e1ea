"""Half-filled forms outlive the process that held them."""

from __future__ import annotations

from coopdesk.entities import Change, Draft
from coopdesk.operations import drafts
from coopdesk.operations.start import open_session
from coopdesk.store.desk import open_desk

TYPED = {"last_name": "أيت الحاج", "birth_date": "31/02/84", "vulnerability": ["orphan"]}


def test_there_is_one_draft_for_a_record_and_one_for_a_new_one(session):
    drafts.keep(session, "beneficiary", None, {"last_name": "أ"})
    drafts.keep(session, "beneficiary", None, TYPED)
    drafts.keep(session, "beneficiary", "some-uuid", {"first_name": "ز"})
    drafts.keep(session, "organisation", None, {"name": "ت"})
    assert drafts.find(session, "beneficiary", None)[1] == TYPED
    assert drafts.find(session, "beneficiary", "some-uuid")[1] == {"first_name": "ز"}
    assert len(drafts.left_behind(session)) == Draft.select().count() == 3


def test_a_draft_is_there_though_the_desk_was_never_closed(session):
    drafts.keep(session, "beneficiary", None, TYPED)
    # A second connection sees only what is really in the file.
    with open_desk(session.desk.folder).connected():
        again = open_session(session.desk.folder)
        assert drafts.find(again, "beneficiary", None)[1] == TYPED


def test_a_forgotten_draft_is_gone_and_the_others_stay(session):
    drafts.keep(session, "beneficiary", None, TYPED)
    drafts.keep(session, "beneficiary", "some-uuid", TYPED)
    drafts.forget(session, "beneficiary", None)
    assert drafts.find(session, "beneficiary", None) is None
    assert drafts.find(session, "beneficiary", "some-uuid") is not None


def test_what_is_only_typed_is_no_change_of_the_desk(session):
    before = Change.select().count()
    drafts.keep(session, "beneficiary", None, TYPED)
    drafts.forget(session, "beneficiary", None)
    assert Change.select().count() == before
