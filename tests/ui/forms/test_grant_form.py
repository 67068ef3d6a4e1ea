"""A grant in the real window, by keys: from the decision to the closing, with what holds it up in sight."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coopdesk.entities import GrantItem, Invoice, Tranche
from coopdesk.operations import records
from coopdesk.ui import look
from tests.granting import PAYABLE, go, invoice, make_grant, pay, run, tranches

KEY, CONTROL, PLAIN = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def grant(session, organisation):
    return lambda **values: make_grant(session, organisation(rib=PAYABLE).id, **values)


@pytest.fixture
def opened(window):
    """`opened(grant)` shows its form."""

    def show(given):
        window.show_record("grant", given.id)
        return window.form

    return show


def write(press, type_text, *texts):
    """Type into the fields one after the other, from the one that has the focus."""
    for place, text in enumerate(texts):
        if place:
            press(KEY.Key_Tab)
        type_text(QApplication.focusWidget(), text)


def stage_of(record):
    return records.get(record.kind(), record.id).stage


def test_a_grant_is_signed_paid_justified_and_closed_by_keys(opened, session, grant, type_text, press):
    given = grant()
    form = opened(given)
    assert form.tabs[0].isChecked()
    for stage, day in (("agreement_signed", "01/03/2026"), ("committed", "05/03/2026")):
        form.ledger.view.setFocus()
        press(KEY.Key_Return, CONTROL)
        assert QApplication.focusWidget() is form.stages.day
        write(press, type_text, day, "35/2026")
        press(KEY.Key_Return, CONTROL)
        assert stage_of(given) == stage
        press(KEY.Key_1, CONTROL)
    for tranche in tranches(given):
        for stage, day in (("requested", "10"), ("checked", "12"), ("ordered", "14"), ("paid", "16")):
            form.ledger.view.setFocus()
            press(KEY.Key_Return, CONTROL)
            assert form.ledger.column().tranche.rank == tranche.rank
            write(press, type_text, f"{day}/0{tranche.rank + 3}/2026", f"VIR-{tranche.rank}")
            press(KEY.Key_Return, CONTROL)
            assert stage_of(tranche) == stage
        form.ledger.view.setFocus()
        press(KEY.Key_Return, CONTROL)
        assert QApplication.focusWidget() is form.ledger.invoices.fields["invoice_number"].field
        amount = f"{tranche.amount // 100}"
        write(press, type_text, "F-118", f"20/0{tranche.rank + 3}/2026", "شركة أطلس", "آلات", amount)
        press(KEY.Key_Return, CONTROL)
        assert records.get("tranche", tranche.id).justified_amount == tranche.amount
        for stage, day in (("justified", "22"), ("accepted", "25")):
            form.ledger.view.setFocus()
            press(KEY.Key_Return, CONTROL)
            write(press, type_text, f"{day}/0{tranche.rank + 3}/2026")
            press(KEY.Key_Return, CONTROL)
            assert stage_of(tranche) == stage
        # Nothing follows: the fields of the step are gone, and the keyboard is on the ledger.
        assert QApplication.focusWidget() is form.ledger.view
    kept = records.get("grant", given.id)
    assert (kept.stage, kept.paid, kept.justified) == ("fully_paid", 10_000_000, 10_000_000)
    for stage, day in (("final_report", "01/06/2026"), ("closed", "20/06/2026")):
        form.ledger.view.setFocus()
        press(KEY.Key_Return, CONTROL)
        write(press, type_text, day)
        press(KEY.Key_Return, CONTROL)
        assert stage_of(given) == stage
        press(KEY.Key_1, CONTROL)
    assert not form.next_button.isVisible()
    assert Tranche.get_by_id(tranches(given)[1].id).transfer_reference == "VIR-2"


def test_arrows_go_as_seen_on_the_screen_and_enter_opens_a_tranche(opened, session, grant, press):
    given = run(session, grant())
    first = pay(session, tranches(given)[0])
    form = opened(given)
    view = form.ledger.view
    view.setFocus()
    assert view.rank == 1
    press(KEY.Key_Left)
    assert view.rank == 2
    assert "2" in form.ledger.tabs[0].shown_text()
    assert form.ledger.invoices.closed.isVisibleTo(form.ledger.invoices)
    press(KEY.Key_Return)
    assert QApplication.focusWidget() is form.ledger.step.day
    view.setFocus()
    press(KEY.Key_Home)
    assert view.rank == first.rank
    press(KEY.Key_Return)
    assert QApplication.focusWidget() is form.ledger.invoices.fields["invoice_number"].field


def test_a_tranche_held_up_says_what_is_missing(opened, session, grant):
    given = run(session, grant())
    first, second = tranches(given)
    invoice(session, pay(session, first), 3_660_000)
    go(session, go(session, second, "requested"), "checked")
    form = opened(given)
    form.ledger.view.go_to(2)
    assert "5.400,00" in form.ledger.view.accessibleDescription()
    form.ledger.open_tranche(2)
    assert form.ledger.step.stage.value() == "ordered"
    assert not form.ledger.step.button.isEnabled()
    form.go_on()
    assert form.ledger.view.rank == 1
    assert form.ledger.pages.currentWidget() is form.ledger.invoices


def test_the_amount_is_divided_by_keys_and_a_difference_is_red(opened, session, grant, type_text, press):
    form = opened(grant(amounts=()))
    ledger = form.ledger
    assert ledger.body.currentIndex() == 1
    form.setFocus()
    assert ledger.tranches.fields["rank"].field.text() == "1"
    ledger.tranches.fields["amount"].field.selectAll()
    ledger.tranches.fields["amount"].field.setFocus()
    QApplication.focusWidget().clear()
    write(press, type_text, "60000", "01/04/2026")
    press(KEY.Key_Return, CONTROL)
    assert "40.000,00" in ledger.difference.shown_text()
    assert ledger.difference.isVisibleTo(ledger)
    # What is left is offered for the next one.
    assert ledger.tranches.fields["amount"].field.value() == 4_000_000
    ledger.tranches.fields["foreseen_on"].field.setFocus()
    write(press, type_text, "01/08/2026")
    press(KEY.Key_Return, CONTROL)
    assert [tranche.amount for tranche in Tranche.select()] == [6_000_000, 4_000_000]
    assert not ledger.difference.isVisibleTo(ledger)


def test_an_invoice_is_corrected_and_removed(opened, session, grant, type_text, answers, press):
    given = run(session, grant())
    invoice(session, pay(session, tranches(given)[0]), 1_000_000)
    form = opened(given)
    invoices = form.ledger.invoices
    form.ledger.show_page("invoices")
    invoices.table.go_to(0)
    invoices.table.setFocus()
    press(KEY.Key_Return)
    field = invoices.fields["amount"].field
    assert field.value() == 1_000_000
    field.setFocus()
    field.clear()
    write(press, type_text, "70000")
    press(KEY.Key_Return, CONTROL)
    assert "70.000,00" in invoices.fields["amount"].problem()
    field.clear()
    write(press, type_text, "20000")
    press(KEY.Key_Return, CONTROL)
    assert Invoice.get().amount == records.get("grant", given.id).justified == 2_000_000
    invoices.table.go_to(0)
    answers.give(True)
    invoices.remove()
    assert records.get("grant", given.id).justified == 0


def test_above_four_tranches_the_ledger_scrolls_and_the_totals_stay(opened, grant, press):
    form = opened(grant(amounts=(1_000_000,) * 10))
    view = form.ledger.view
    assert list(view.shown()) == [0, 1, 2, 3]
    view.setFocus()
    press(KEY.Key_End)
    assert view.rank == 10
    assert list(view.shown()) == [6, 7, 8, 9]
    boxes = [view.box_of(place) for place in view.shown()]
    assert all(before.left() >= after.right() for before, after in pairwise(boxes))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPointF(boxes[0].center()).toPoint())
    assert view.rank == 7
    assert not view.grab().toImage().isNull()


def test_a_low_window_scrolls_instead_of_squeezing_the_ledger(opened, window, grant, qtbot):
    form = opened(grant())
    window.resize(window.minimumSize())
    QApplication.processEvents()
    view, below = form.ledger.view, form.ledger.pages
    bottom = view.mapTo(form.ledger, view.rect().bottomLeft()).y()
    assert below.mapTo(form.ledger, below.rect().topLeft()).y() > bottom
    assert below.height() >= below.minimumSizeHint().height()


def test_items_in_kind_belong_to_the_grant(opened, session, grant):
    form = opened(run(session, grant(grant_kind="in_kind")))
    form.show_tab(2)
    for name, typed in (("item", "معصرة"), ("quantity", "2"), ("unit_value", "1500")):
        form.items.fields[name].field.setText(typed)
    form.items.keep()
    (kept,) = GrantItem.select()
    assert (kept.quantity, kept.unit_value) == (2, 150_000)
    assert "3.000,00" in form.items.table.rows.data(form.items.table.rows.index(0, 7))


def test_a_new_grant_shows_its_fields_first(window, settled, press):
    window.show_page("grants")
    settled()
    press(KEY.Key_N, CONTROL)
    form = window.form
    assert [tab.isVisible() for tab in form.tabs] == [False, True, False, False, False, False]
    assert QApplication.focusWidget() is form.sheet.fields["subject"]
    assert not form.next_button.isVisible()


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_every_situation_of_a_tranche_is_painted_and_told(window, session, grant, language):
    look.wear(language, "light")
    given = run(session, grant())
    first, second = tranches(given)
    told = set()

    def tell():
        window.show_record("grant", given.id)
        view = window.form.ledger.view
        assert not view.grab().toImage().isNull()
        for rank in (1, 2):
            view.go_to(rank)
            told.add(view.accessibleDescription())

    tell()
    pay(session, first)
    go(session, go(session, second, "requested"), "checked")
    tell()
    first = invoice(session, first, first.amount)
    tell()
    go(session, first, "justified")
    tell()
    go(session, first, "accepted")
    tell()
    assert len(told) == 8
