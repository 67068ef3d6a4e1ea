"""A whole office in any order of deeds: what is refused changes nothing, and the registers always agree."""

import contextlib
from collections import Counter
from datetime import UTC, datetime
from itertools import count

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import (
    Attendee,
    AwarenessSession,
    Beneficiary,
    Change,
    Enrolment,
    Grant,
    Invoice,
    Member,
    Nomination,
    NominationList,
    Organisation,
    Project,
    Resistant,
    Step,
    Training,
    Tranche,
)
from coopdesk.operations import enrolling, nominations, records
from coopdesk.operations.advance import advance, openings
from coopdesk.operations.attending import attend, strike_out
from coopdesk.operations.check import check_desk
from coopdesk.operations.members import add_member, change_member, remove_member
from coopdesk.operations.start import Beginning, make_desk
from coopdesk.operations.steps import StepEntry, in_force, reverse_step, set_stage, steps_of
from coopdesk.operations.taking_over import take_over
from tests import granting, proposals
from tests.operations.nominating import eligible

FILES = (Beneficiary, Organisation, AwarenessSession, Training, NominationList, Project, Grant, Tranche)
FULL = {"document_number": "12/2026", "place": "المحكمة الابتدائية", "note": "لسبب مكتوب"}
DAYS = ("2026-03-01", "2026-06-01", "2026-09-05", "2026-11-23")
PEOPLE = 3
UNSIGNED = ("proposed", "decided", "cancelled", "recovery")

some = st.integers(0, 1_000)
days = st.sampled_from(DAYS)


class Office(RuleBasedStateMachine):
    """One person of each kind of file to begin with, and every deed that an office does with them."""

    new_office = None

    def person(self, registered_on, **values):
        made = Beneficiary(last_name="أيت الحاج", **({"first_name": "خديجة", "sex": "f"} | values))
        records.save(self.session, made, registered_on=registered_on)
        return made

    def fighter(self):
        made = Resistant(last_name="أيت الحاج", first_name="محمد")
        records.save(self.session, made)
        return made

    def teardown(self):
        if hasattr(self, "session"):
            self.session.desk.close()

    @initialize(begun=st.integers(0, 2))
    def begin(self, begun):
        """A new office; `begun` says how far its grant is."""
        self.session = self.new_office()
        self.steps = self.changes = 0
        usual = {"new_activity": "النسيج", "income_after": 300_000, "day": "2026-01-10"}
        people = [eligible(self.session, self.person, self.fighter, **usual) for _at in range(PEOPLE)]
        home = Organisation(name="تعاونية النخيل", legal_form="cooperative", rib=granting.PAYABLE)
        records.save(self.session, home)
        grant = granting.make_grant(self.session, home.id)
        self.grant_id = grant.id
        if begun:
            granting.run(self.session, grant)
        if begun == 2:
            granting.pay(self.session, granting.tranches(grant)[0])
        course = Training(subject="التسيير", starts_on="2026-09-01", ends_on="2026-09-03")
        held = AwarenessSession(subject="حصة", session_day="2026-05-01", men=3, women=9)
        listed, project = NominationList(subject="لائحة"), Project(subject="مشروع", organisation=home.id)
        for record in (course, held, listed, project):
            records.save(self.session, record, registered_on="2026-01-05")
        proposals.ready(self.session, project)
        files = (*people, home, held, course, listed, project, grant, *granting.tranches(grant))
        self.files = [(one.kind(), one.id) for one in files]

    def a(self, entity, number):
        """One of the files of an office, as it is on file."""
        mine = [record_id for kind, record_id in self.files if kind == entity.kind()]
        return records.get(entity.kind(), mine[number % len(mine)])

    def row(self, entity, number):
        """One of the rows of a register that is not in the trash."""
        rows = list(entity.select().where(entity.deleted_at.is_null()).order_by(entity.id.desc()).limit(6))
        return rows[number % len(rows)] if rows else None

    def deed(self, operation, *arguments, **values):
        before = Step.select().count(), Change.select().count()
        try:
            operation(self.session, *arguments, **values)
        except (Invalid, CannotDo):
            assert (Step.select().count(), Change.select().count()) == before

    @rule(kind=st.sampled_from(FILES), number=some, way=some, day=days)
    def move_on(self, kind, number, way, day):
        """Along the life cycle, most often by a stage that is open."""
        record = self.a(kind, number)
        offered = [one.stage.code for one in openings(self.session, record) if one.is_open]
        stages = offered or [stage.code for stage in record.lifecycle().stages]
        self.deed(advance, record, StepEntry(stages[way % len(stages)], day, **FULL))

    @rule(kind=st.sampled_from(FILES), number=some, way=some, day=days)
    def move_anywhere(self, kind, number, way, day):
        record = self.a(kind, number)
        stages = record.lifecycle().stages
        self.deed(advance, record, StepEntry(stages[way % len(stages)].code, day, **FULL))

    @rule(kind=st.sampled_from(FILES), number=some, way=some)
    def take_back(self, kind, number, way):
        """Most often the last step, sometimes any."""
        record = self.a(kind, number)
        held = in_force(steps_of(record))
        if held:
            step = held[way % len(held)] if way % 3 == 0 else held[-1]
            self.deed(reverse_step, record, step, "خطأ")

    @rule(kind=st.sampled_from(FILES), number=some, way=some, day=st.none() | days)
    def take_over(self, kind, number, way, day):
        record = self.a(kind, number)
        stages = record.lifecycle().path
        self.deed(take_over, record, StepEntry(stages[way % len(stages)].code, day, **FULL))

    @rule(number=some)
    def name_as_present(self, number):
        self.deed(attend, self.a(AwarenessSession, 0), self.a(Beneficiary, number).id)

    @rule(number=some)
    def strike_out(self, number):
        if row := self.row(Attendee, number):
            self.deed(strike_out, [row])

    @rule(number=some)
    def enrol(self, number):
        self.deed(enrolling.enrol, self.a(Training, 0), self.a(Beneficiary, number).id)

    @rule(number=some)
    def cancel_enrolment(self, number):
        if row := self.row(Enrolment, number):
            self.deed(enrolling.cancel_enrolment, row)

    @rule(number=some, day=st.integers(1, 3), presence=st.sampled_from(["present", "absent", None]))
    def mark(self, number, day, presence):
        course = self.a(Training, 0)
        rows = list(Enrolment.select().where(Enrolment.training == course.id, Enrolment.deleted_at.is_null()))
        if rows:
            marks = {(rows[number % len(rows)].id, f"2026-09-0{day}"): presence}
            self.deed(enrolling.keep_presence, course, marks)

    @rule(number=some)
    def nominate(self, number):
        self.deed(nominations.nominate, self.a(NominationList, 0), [self.a(Beneficiary, number).id])

    @rule(number=some)
    def take_off(self, number):
        if row := self.row(Nomination, number):
            self.deed(nominations.take_off, row)

    @rule(number=some, given=st.sampled_from(nominations.ANSWERS), day=days)
    def answer(self, number, given, day):
        if row := self.row(Nomination, number):
            answered = nominations.Answer(given, day, "3/2026", "سبب")
            self.deed(nominations.answer, row, answered, "تصحيح")

    @rule(number=some)
    def withdraw_answer(self, number):
        if row := self.row(Nomination, number):
            self.deed(nominations.withdraw_answer, row, "خطأ")

    @rule(number=some)
    def join(self, number):
        person = self.a(Beneficiary, number)
        seat = {"beneficiary": person.id, "role": "member", "entry_date": "2026-02-01"}
        self.deed(add_member, self.a(Organisation, 0), **seat)

    @rule(number=some)
    def leave(self, number):
        if row := self.row(Member, number):
            self.deed(change_member, row, exit_date="2026-11-01")

    @rule(number=some)
    def remove_member(self, number):
        if row := self.row(Member, number):
            self.deed(remove_member, row)

    @rule(number=some, amount=st.integers(1, 7_000_000))
    def add_invoice(self, number, amount):
        tranche = self.a(Tranche, number)
        paper = Invoice(tranche=tranche.id, invoice_number="F", invoice_on="2026-06-01", amount=amount)
        self.deed(records.save, paper)

    @rule(number=some)
    def remove_invoice(self, number):
        if row := self.row(Invoice, number):
            self.deed(records.remove, "invoice", [row.id])

    @rule(number=some, amount=st.integers(1, 12_000_000))
    def change_an_amount(self, number, amount):
        record = self.a((Grant, Tranche)[number % 2], number // 2)
        setattr(record, "decided_amount" if isinstance(record, Grant) else "amount", amount)
        self.deed(records.save, record)

    @rule(number=some)
    def register_again(self, number):
        """The same identity card once more."""
        other = self.a(Beneficiary, number)
        twin = Beneficiary(last_name="العلوي", first_name="سعاد", sex="f", cin=other.cin)
        with contextlib.suppress(Invalid):
            records.save(self.session, twin)
            self.files.append((twin.kind(), twin.id))

    @invariant()
    def money_holds(self):
        grant = records.get("grant", self.grant_id)
        parts = granting.tranches(grant)
        if grant.stage not in UNSIGNED:
            assert sum(tranche.amount for tranche in parts) == grant.decided_amount
        assert 0 <= grant.justified <= grant.paid
        assert grant.paid <= grant.decided_amount or not grant.paid
        assert all(tranche.justified_amount <= tranche.amount for tranche in parts)

    @invariant()
    def one_active_file_for_one_card(self):
        active = Beneficiary.select().where(Beneficiary.stage != "withdrawn", Beneficiary.deleted_at.is_null())
        assert max(Counter(person.cin for person in active).values(), default=1) == 1

    @invariant()
    def the_log_never_shrinks(self):
        steps, changes = Step.select().count(), Change.select().count()
        assert steps >= self.steps
        assert changes >= self.changes
        self.steps, self.changes = steps, changes

    @invariant()
    def every_stage_follows_from_the_steps(self):
        for kind, record_id in self.files:
            record, again = records.get(kind, record_id), records.get(kind, record_id)
            set_stage(again, steps_of(record))
            assert (again.stage, again.stage_on) == (record.stage, record.stage_on)

    @invariant()
    def the_registers_agree(self):
        assert check_desk(self.session) == []


def test_the_registers_agree_after_any_order_of_deeds(tmp_path):
    numbers = count()

    def new_office():
        given = ("HCAR", "provincial", "HCAR-05.091", "النيابة الإقليمية بني ملال", 1, ("05.091",), "خديجة")
        moment = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
        folder = tmp_path / f"desk-{next(numbers)}"
        return make_desk(folder, Beginning(*given), today=moment.date(), clock=lambda: moment)

    machine = type("AnyOffice", (Office,), {"new_office": staticmethod(new_office)}).TestCase
    machine.settings = settings(
        max_examples=6,
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    machine("runTest").runTest()
