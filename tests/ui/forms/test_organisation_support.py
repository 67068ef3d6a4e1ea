"""What belongs to an organisation under support: visits, yearly states, difficulties, grants, in its own tabs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coopdesk.entities import Difficulty, Plan, Visit, YearlyState
from coopdesk.operations import records
from coopdesk.ui import look
from coopdesk.ui.forms.organisation_parts import YearlyTab
from tests.granting import PAYABLE, make_grant

KEY, CONTROL, PLAIN = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
MEMBERS, PLANS, VISITS, STATES, DIFFICULTIES, GRANTS = range(1, 7)


@pytest.fixture
def form(window, organisation):
    window.show_record("organisation", organisation(rib=PAYABLE).id)
    return window.form


def fill(tab, **typed):
    for name, text in typed.items():
        tab.fields[name].field.setText(text)
    next(iter(tab.fields.values())).field.setFocus()


def test_the_whole_story_stands_on_one_line_that_leads_to_its_records(window, form, session, settled, press):
    given = make_grant(session, form.record.id)
    records.save(session, Visit(organisation=form.record.id, visited_on="2026-11-10", agent="مريم", subject="تتبع"))
    form.reload()
    press(KEY.Key_9, CONTROL)
    rows = form.story.moments.rows
    assert form.tabs[8].shown_text().endswith(str(len(rows)))
    assert {one.kind for one in rows} == {"visit", "grant"}
    assert QApplication.focusWidget() is form.story.table
    form.story.table.go_to(next(at for at, one in enumerate(rows) if one.kind == "grant"))
    press(KEY.Key_Return)
    assert (window.form.record.kind(), window.form.record.id) == ("grant", given.id)


def test_the_next_line_begins_where_the_last_one_did(form, type_text, press):
    press(KEY.Key_4, CONTROL)
    for day in ("10/10/2026", "10/11/2026"):
        for text in (day, "مريم", "تتبع النشاط"):
            type_text(QApplication.focusWidget(), text)
            press(KEY.Key_Tab)
        press(KEY.Key_Return, CONTROL)
    assert [one.visited_on for one in Visit.select().order_by(Visit.id)] == ["2026-10-10", "2026-11-10"]
    assert QApplication.focusWidget() is form.visits.fields["visited_on"].field


def test_the_tenth_tab_has_the_key_after_the_ninth(form, press):
    press(KEY.Key_0, CONTROL)
    assert form.tabs[9].isChecked()
    assert QApplication.focusWidget() is form.steps.table


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_headings_of_the_yearly_states_are_read_whole(qtbot, context, qapp, language):
    look.wear(language, "light")
    tab = YearlyTab(context)
    qtbot.addWidget(tab)
    # The room of a tab at 1366 pixels.
    tab.resize(1092, 400)
    with qtbot.waitExposed(tab):
        tab.show()
    qapp.processEvents()
    header = tab.table.horizontalHeader()
    labels = [str(tab.table.rows.headerData(at, Qt.Orientation.Horizontal)) for at in range(header.count())]
    cut = [one for at, one in enumerate(labels) if header.sectionSize(at) < tab.table.heading_width(one)]
    assert cut == []
    look.wear("ar", "light")


def test_a_visit_is_recorded_in_its_line_and_opens_its_report(window, form, settled, type_text, press):
    press(KEY.Key_4, CONTROL)
    assert form.stages.sides.isVisible() is not form.visits.needs_room
    fill(form.visits, visited_on="10/11/2026", agent="مريم", subject="تتبع النشاط", next_on="10/03/2027")
    press(KEY.Key_Return, CONTROL)
    (kept,) = Visit.select()
    assert (kept.visited_on, kept.next_on) == ("2026-11-10", "2027-03-10")
    assert kept.number.startswith("V-")
    assert "1" in form.tabs[VISITS].shown_text()
    form.visits.table.go_to(0)
    form.visits.table.setFocus()
    press(KEY.Key_Return)
    report = window.form
    assert report.record.id == kept.id
    report.sheet.go_to("findings")
    type_text(report.sheet.fields["findings"], "السجلات ممسوكة")
    press(KEY.Key_S, CONTROL)
    assert Visit.get().findings == "السجلات ممسوكة"


def test_the_figures_of_last_year_are_offered(form, session):
    owner = form.record
    for year, men in ((2023, 3), (2024, 4)):
        state = YearlyState(organisation=owner.id, year=year, members_men=men, members_women=6, turnover=9_000_000)
        records.save(session, state)
    form.reload()
    tab = form.states
    assert tab.fields["year"].field.text() == "2025"
    assert tab.fields["members_men"].field.text() == ""
    assert "2024" in tab.like_button.shown_text()
    tab.like_button.click()
    assert (tab.fields["members_men"].field.value(), tab.fields["turnover"].field.value()) == (4, None)
    assert tab.fields["year"].field.text() == "2025"
    fill(tab, turnover="95000", assembly_on="12/04/2026", mandate_ends_on="30/06/2028")
    tab.fields["assembly_held"].field.set_value(True)
    tab.keep()
    kept = YearlyState.get(YearlyState.year == 2025)
    assert (kept.members_men, kept.members_women, kept.turnover) == (4, 6, 9_500_000)
    assert form.sheet.fields["assembly_on"].value() == "2026-04-12"
    assert not form.is_changed()
    assert form.save()
    assert records.get("organisation", owner.id).mandate_ends_on == "2028-06-30"


def test_a_new_organisation_has_no_state_to_take_over(form):
    assert not form.states.like_button.isVisibleTo(form.states)
    assert form.states.fields["year"].field.text() == ""


def test_plans_and_difficulties_are_kept(form):
    fill(form.plans, starts_on="01/02/2026", objectives="فتح أسواق جديدة")
    form.plans.keep()
    assert Plan.get().starts_on == "2026-02-01"
    tab = form.difficulties
    tab.fields["difficulty_kind"].field.set_value("premises")
    fill(tab, met_on="01/05/2026", description="ضيق المقر")
    tab.keep()
    model = form.difficulties.table.rows
    assert model.data(model.index(0, 5)) == "لم تحل بعد"
    tab._edit(0)
    fill(tab, solved_on="01/04/2026")
    tab.keep()
    assert tab.fields["solved_on"].problem()
    fill(tab, solved_on="01/08/2026", solution="كراء محل")
    tab.keep()
    assert Difficulty.get().solution == "كراء محل"
    assert model.data(model.index(0, 5)) == "حلت"


def test_grants_open_their_own_form(window, form, session, press):
    given = make_grant(session, form.record.id)
    form.reload()
    form.show_tab(GRANTS)
    form.grants.table.go_to(0)
    form.grants.table.setFocus()
    press(KEY.Key_Return)
    assert window.form.record.id == given.id
    assert window.form.ledger.isVisible()
