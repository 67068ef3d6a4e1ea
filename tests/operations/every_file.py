"""A file of every life cycle that meets every condition of its stages, standing at any of them."""

from __future__ import annotations

from coopdesk.entities import (
    AnnualProgramme,
    AttendanceDay,
    AwarenessSession,
    CommitteeMember,
    Decision,
    Enrolment,
    Meeting,
    Member,
    Nomination,
    NominationList,
    Organisation,
    ProgrammeLine,
    Project,
    Training,
)
from coopdesk.operations import records
from coopdesk.operations.steps import StepEntry
from coopdesk.operations.upkeep.grants import PAID
from tests import granting, proposals
from tests.operations.nominating import eligible
from tests.recording import record_step

BEGUN, HERE, NEXT = "2026-01-05", "2026-10-01", "2026-11-01"
FULL = {"document_number": "12/2026", "document_date": "2026-10-20", "place": "المحكمة الابتدائية", "note": "سبب"}
# Stages of the list that must have named a person before the person can reach a stage.
_NAMED = {"nominated": None, "accepted": "accepted", "reserve": "reserve", "rejected": "rejected"}


class EveryFile:
    """Makes files; `person` and `fighter` are the makers of the test."""

    def __init__(self, session, person, fighter):
        self._session, self._person, self._fighter = session, person, fighter
        self._count = 0

    def at(self, name: str, stage: str | None, wanted: str):
        """A file of the life cycle `name` at `stage`, ready for `wanted`; gives it as it is on file."""
        self._count += 1
        record = getattr(self, f"_{name}")(wanted)
        if stage is not None and record.stage != stage:
            record_step(self._session, record, StepEntry(stage, HERE))
        getattr(self, f"_at_{name}", lambda _record, _wanted: None)(record, wanted)
        return records.get(record.kind(), record.id)

    def _save(self, record, **values):
        records.save(self._session, record, **values)
        return record

    def _beneficiary(self, wanted):
        made = eligible(self._session, self._person, self._fighter, new_activity="النسيج", income_after=300_000)
        training = self._training("completed")
        record_step(self._session, training, StepEntry("running", HERE))
        self._save(Enrolment(training=training.id, beneficiary=made.id))
        seat = {"role": "member", "entry_date": "2026-03-01"}
        self._save(Member(organisation=self._cooperative("").id, beneficiary=made.id, **seat))
        if wanted in _NAMED:
            listed = self._save(NominationList(subject="لائحة"), registered_on=BEGUN)
            record_step(self._session, listed, StepEntry("signed", HERE))
            answer = {"answer": _NAMED[wanted], "answered_on": NEXT} if _NAMED[wanted] else {}
            details = {"decision_number": "3/2026", "answer_reason": "سبب"} if answer else {}
            self._save(Nomination(nomination_list=listed.id, beneficiary=made.id, **answer, **details))
        return made

    def _cooperative(self, _wanted):
        return self._organisation("cooperative")

    def _association(self, _wanted):
        return self._organisation("association")

    def _short(self, _wanted):
        return self._organisation("gie")

    def _organisation(self, form):
        given = {"name": f"هيئة {self._count}", "legal_form": form, "sector": "AGR", "commune": "05.091.01.03"}
        return self._save(Organisation(**given, rib=granting.PAYABLE))

    def _awareness_session(self, _wanted):
        given = {"subject": "حصة", "themes": "self_employment", "commune": "05.091.01.03", "men": 3, "women": 5}
        return self._save(AwarenessSession(session_day="2026-09-10", **given), registered_on=BEGUN)

    def _training(self, wanted):
        given = {"subject": "التسيير", "theme": "governance", "starts_on": "2026-09-01", "ends_on": "2026-09-03"}
        made = self._save(Training(**given), registered_on=BEGUN)
        if wanted in ("running", "completed"):
            self._enrolled = self._save(Enrolment(training=made.id, beneficiary=self._person().id))
        return made

    def _at_training(self, _record, wanted):
        if wanted == "completed":
            self._save(AttendanceDay(enrolment=self._enrolled.id, course_day="2026-09-01", presence="present"))

    def _nomination_list(self, wanted):
        made = self._save(NominationList(subject="لائحة"), registered_on=BEGUN)
        someone = eligible(self._session, self._person, self._fighter)
        self._named = self._save(Nomination(nomination_list=made.id, beneficiary=someone.id))
        return made

    def _at_nomination_list(self, _record, wanted):
        if wanted == "answered":
            row = records.get("nomination", self._named.id)
            row.answer, row.answered_on, row.decision_number = "accepted", NEXT, "3/2026"
            self._save(row)

    def _project(self, _wanted):
        given = {"subject": f"مشروع {self._count}", "organisation": self._cooperative("").id}
        made = self._save(Project(**given), registered_on=BEGUN)
        return proposals.ready(self._session, made)

    def _grant(self, _wanted):
        return granting.make_grant(self._session, self._cooperative("").id, stage=None, recovery_amount=1_000_000)

    def _at_grant(self, record, wanted):
        if wanted in ("fully_paid", "final_report"):
            for tranche in granting.tranches(record):
                record_step(self._session, tranche, StepEntry("accepted", HERE))
                self._save(records.get("tranche", tranche.id))

    def _tranche(self, _wanted):
        made = self._grant("")
        record_step(self._session, made, StepEntry("committed", "2026-02-01"))
        return granting.tranches(made)[0]

    def _at_tranche(self, record, wanted):
        if wanted == "justified" and records.get("tranche", record.id).stage in PAID:
            granting.invoice(self._session, record, 1_000_000)

    def _annual_programme(self, _wanted):
        made = self._save(AnnualProgramme(year=2025 - self._count % 20, subject="البرنامج"), registered_on=BEGUN)
        given = {"axis": "awareness", "activity": "حصص", "measure": "sessions", "target": 4}
        self._save(ProgrammeLine(programme=made.id, variance_reason="تأخر", **given))
        return made

    def _meeting(self, _wanted):
        made = self._save(Meeting(subject="الاجتماع", meeting_day="2026-09-10"), registered_on=BEGUN)
        for party in ("HCAR", "ADS"):
            self._save(CommitteeMember(meeting=made.id, name=f"عضو {party}", party=party, present=True))
        return made

    def _decision(self, _wanted):
        meeting = self._meeting("")
        record_step(self._session, meeting, StepEntry("held", "2026-09-10"))
        given = {"decision_kind": "recommend", "subject": "توصية", "owner": "النائب", "due_on": "2026-12-01"}
        return self._save(Decision(meeting=meeting.id, **given), registered_on=BEGUN)
