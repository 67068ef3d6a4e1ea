"""Files of every register taken over from paper in the window, by keyboard: several stages in one small grid."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coopdesk.core.language import mark
from coopdesk.entities import NominationList, Step
from coopdesk.operations import records
from coopdesk.operations.check import check_desk
from coopdesk.operations.steps import StepEntry, in_order, steps_of
from coopdesk.operations.taking_over import take_over
from coopdesk.ui.kit.buttons import Button
from tests import granting

SEVERAL = mark("Stages", "Several stages from paper…")
KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def grid(open_form, press):
    """`grid(kind, id)` opens a file and its grid of stages on paper, as a clerk does."""

    def show(kind, record_id):
        form = open_form(kind, record_id)
        if kind == "beneficiary":
            form.show_place(1)
            panel = form.places.pages[1].stages
        else:
            form.show_tab(0 if form.stages_above else len(form.tabs) - 1)
            panel = form.stages
            if panel.folded.isVisible():
                form.record_stage()
        buttons = panel.findChildren(Button)
        button = next(one for one in buttons if one.isVisible() and one.shown_text() == str(SEVERAL))
        button.setFocus()
        press(KEY.Key_Space)
        assert panel.paper.isVisible()
        return panel

    return show


def line_here(panel):
    now = QApplication.focusWidget()
    return next(line.code for line in panel.paper.lines.values() if now in line.widgets)


def test_six_stages_are_typed_from_the_paper_and_taken_over_at_once(session, organisation, grid, press, write):
    made = organisation()
    panel = grid("organisation", made.id)
    assert line_here(panel) == "idea"
    typed = {
        "founders": ("10/01/2019", ""),
        "name_approved": ("01/02/2019", "1234/19"),
        "constituted": ("", ""),
        "deposited": ("01/03/2019", ""),
        "registered": ("17/03/2019", "937/2019"),
        "operational": ("", "7"),
    }
    for code, (day, number) in typed.items():
        while line_here(panel) != code:
            press(KEY.Key_Tab)
        if not day and not number:
            press(KEY.Key_Space)
            continue
        press(KEY.Key_Tab)
        write(day)
        press(KEY.Key_Tab)
        write(number)
    press(KEY.Key_Return, CONTROL)
    stored = records.get("organisation", made.id)
    held = in_order(steps_of(stored), stored.lifecycle())
    assert [(step.stage, step.effective_on, step.document_number) for step in held] == [
        ("founders", "2019-01-10", None),
        ("name_approved", "2019-02-01", "1234/19"),
        ("constituted", None, None),
        ("deposited", "2019-03-01", None),
        ("registered", "2019-03-17", "937/2019"),
        ("operational", None, "7"),
    ]
    assert all(step.taken_over for step in held)
    assert not panel.paper.isVisible()
    assert panel.sides.isVisible()
    assert check_desk(session) == []


def test_a_wrong_day_is_told_beside_its_stage_and_nothing_is_written(organisation, grid, press):
    made = organisation()
    panel = grid("organisation", made.id)
    for code, day in {"constituted": "01/05/2019", "deposited": "01/03/2019"}.items():
        line = panel.paper.lines[code]
        line.day.setFocus()
        for key in day:
            press(KEY(ord(key)))
    press(KEY.Key_Return, CONTROL)
    assert panel.paper.lines["deposited"].day.problem()
    assert line_here(panel) == "deposited"
    assert "جمع عام تأسيسي منعقد" in panel.paper.problem.shown_text()
    assert Step.select().count() == 0
    press(KEY.Key_Escape)
    assert not panel.paper.isVisible()
    assert not panel.is_changed()


@pytest.mark.parametrize("day", ["1/1", "31/02/2019"])
def test_a_day_that_can_not_be_read_is_told(organisation, grid, press, day):
    panel = grid("organisation", organisation().id)
    panel.paper.lines["founders"].day.setText(day)
    panel.paper.lines["founders"].reached.setChecked(True)
    press(KEY.Key_Return, CONTROL)
    assert panel.paper.lines["founders"].day.problem()


def test_nothing_ticked_is_told(organisation, grid, press):
    panel = grid("organisation", organisation().id)
    press(KEY.Key_Return, CONTROL)
    assert panel.paper.problem.shown_text()


def test_a_file_that_ended_takes_its_former_stages_over(session, organisation, grid, press):
    made = organisation()
    take_over(session, made, StepEntry("merged", "2022-01-01", note="سبب"))
    panel = grid("organisation", made.id)
    panel.paper.lines["registered"].day.setText("17/03/2019")
    panel.paper.lines["registered"].reached.setChecked(True)
    press(KEY.Key_Return, CONTROL)
    stored = records.get("organisation", made.id)
    assert (stored.stage, stored.registered_on) == ("merged", "2019-03-17")


@pytest.mark.parametrize(
    ("kind", "last"),
    [
        ("beneficiary", "accepted"),
        ("awareness_session", "held"),
        ("training", "completed"),
        ("project", "running"),
        ("nomination_list", "answered"),
        ("grant", "committed"),
    ],
)
def test_every_register_takes_its_paper_over(
    session, person, awareness, training, project, organisation, grid, press, kind, last
):
    made = {
        "beneficiary": person,
        "awareness_session": lambda: awareness(session_day="2019-05-01", men=3, women=4),
        "training": lambda: training(starts_on="2019-05-01", ends_on="2019-05-03"),
        "project": project,
        "nomination_list": lambda: _saved(session, NominationList(subject="لائحة 2019")),
        "grant": lambda: granting.make_grant(session, organisation(name="هيئة").id, stage=None),
    }[kind]()
    panel = grid(kind, made.id)
    codes = list(panel.paper.lines)
    for code in codes[: codes.index(last) + 1]:
        panel.paper.lines[code].reached.setFocus()
        press(KEY.Key_Space)
    press(KEY.Key_Return, CONTROL)
    stored = records.get(kind, made.id)
    assert stored.stage == last
    assert all(step.taken_over and step.effective_on is None for step in in_order(steps_of(stored), stored.lifecycle()))
    assert check_desk(session) == []


def test_a_tranche_already_paid_enters_with_its_invoices(session, organisation, open_form, press, write):
    grant = granting.make_grant(session, organisation(name="هيئة", rib=granting.PAYABLE).id, stage=None)
    take_over(session, grant, StepEntry("committed", "2024-02-01"))
    form = open_form("grant", grant.id)
    ledger = form.ledger
    ledger.step.show_paper()
    for code, day in {"paid": "01/03/2024", "accepted": ""}.items():
        line = ledger.step.paper.lines[code]
        line.day.setText(day)
        line.reached.setChecked(True)
    ledger.step.paper.take()
    assert ledger.column().takes_invoices
    ledger.show_page("invoices")
    assert ledger.invoices.entry.isVisible()
    granting.invoice(session, granting.tranches(grant)[0], 6_000_000)
    stored = records.get("grant", grant.id)
    assert (stored.paid, stored.justified) == (6_000_000, 6_000_000)
    assert check_desk(session) == []


def _saved(session, record):
    records.save(session, record)
    return record
