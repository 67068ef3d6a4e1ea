"""The home page by keyboard: every figure leads to its list, and follows what is changed elsewhere."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from coopdesk.entities import AwarenessSession, Beneficiary, Training
from coopdesk.operations import drafts, records
from coopdesk.operations.steps import StepEntry
from coopdesk.ui.kit import cells
from coopdesk.ui.pages import due_words, home_words
from coopdesk.ui.pages.home import HomePage
from tests.recording import record_step

CITY, TODAY = "05.091.01.01", date(2026, 11, 23)


@pytest.fixture
def lively(session, person, fighter, organisation):
    father = fighter(card_number="12457/58").id
    for name, values in {
        "زهرة": {"commune": CITY, "resistant": father, "kinship": "daughter"},
        "زهره": {"commune": CITY, "resistant": father, "kinship": "daughter"},
        "علي": {"sex": "m", "has_disability": True, "registered_on": "2026-10-05"},
    }.items():
        person(first_name=name, **values)
    organisation(capital=100)
    return father


@pytest.fixture
def home(in_window, context, settled):
    page = in_window(HomePage(context))
    settled()
    return page


def rows_of(page: HomePage) -> list[tuple[str, str, int]]:
    return [(one.why, one.code, one.count) for one in page.attention.reasons.lines.rows]


def due_in(page: HomePage) -> list[tuple[str, int]]:
    return [(one.code, one.days_late(TODAY)) for one in page.attention.due.lines.rows]


@pytest.fixture
def busy(session, organisation):
    """Two cooperatives: one overdue for a visit and at the end of a mandate, one that is visited in four days."""
    made = []
    for name, registered_on, values in (
        ("تعاونية النحل", "2026-05-13", {"mandate_ends_on": "2026-11-23"}),
        ("تعاونية الأمل", "2026-05-27", {}),
    ):
        one = organisation(name=name, **values)
        record_step(session, one, StepEntry("registered", registered_on, document_number="1/26"))
        record_step(session, one, StepEntry("operational", registered_on))
        made.append(one)
    planned = AwarenessSession(subject="فضاء الذاكرة", session_day="2026-11-25", starts_at="10:00")
    records.save(session, planned)
    return made


def test_what_stands_there_before_it_is_counted_says_so(qtbot, context, settled, lively):
    page = HomePage(context)
    qtbot.addWidget(page)
    page.show()
    assert page.figures["people"].value.shown_text() == "…"
    assert page.attention.is_waiting()
    assert page.attention.place.currentWidget().accessibleName()
    settled()
    assert page.figures["people"].value.shown_text() == "3"


@pytest.mark.parametrize(
    ("figure", "shown", "kind", "filters"),
    [
        ("people", "3", "beneficiary", {}),
        ("women", "2", "beneficiary", {"sex": "f"}),
        ("disabled", "1", "beneficiary", {"has_disability": "yes"}),
        ("organisations", "1", "organisation", {}),
    ],
)
def test_a_figure_opens_its_list(qtbot, lively, home, figure, shown, kind, filters):
    card = home.figures[figure]
    assert card.value.shown_text() == shown
    with qtbot.waitSignal(home.open_list) as opened:
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert opened.args == [kind, filters]


def test_the_people_of_this_month_are_told_and_are_the_last_column(qtbot, lively, home):
    assert home.figures["people"].note.shown_text() == "+2 هذا الشهر"
    ids = {one.id for one in Beneficiary.select().where(Beneficiary.sex == "f")}
    home.side.months.setFocus()
    with qtbot.waitSignal(home.open_list) as opened:
        for _month in range(12):
            qtbot.keyClick(home.side.months, Qt.Key.Key_Left)
        qtbot.keyClick(home.side.months, Qt.Key.Key_Return)
    assert (opened.args[0], set(opened.args[1]["only"])) == ("beneficiary", ids)


def test_what_waits_is_walked_with_the_arrows_and_opened_with_enter(qtbot, lively, home):
    assert rows_of(home)[0] == ("duplicate", "same_fighter_and_name", 2)
    home.attention.choose("check")
    home.focus_list()
    assert home.attention.reasons.hasFocus()
    with qtbot.waitSignal(home.open_list) as opened:
        qtbot.keyClick(home.attention.reasons, Qt.Key.Key_Return)
    assert len(opened.args[1]["only"]) == 2
    qtbot.keyClick(home.attention.reasons, Qt.Key.Key_Down)
    with qtbot.waitSignal(home.open_list) as opened:
        qtbot.keyClick(home.attention.reasons, Qt.Key.Key_Return)
    assert (opened.args[0], len(opened.args[1]["only"])) == ("organisation", 1)
    qtbot.keyClick(home.attention.reasons, Qt.Key.Key_End)
    with qtbot.waitSignal(home.open_list) as opened:
        qtbot.keyClick(home.attention.reasons, Qt.Key.Key_Return)
    assert opened.args == ["organisation", {"missing_count": "no"}]


def test_a_column_opens_its_month_and_a_bar_its_place(qtbot, lively, home):
    home.side.months.setFocus()
    with qtbot.waitSignal(home.open_list) as opened:
        for _month in range(10):
            qtbot.keyClick(home.side.months, Qt.Key.Key_Left)
        qtbot.keyClick(home.side.months, Qt.Key.Key_Return)
    ali = Beneficiary.get(Beneficiary.sex == "m")
    assert opened.args == ["beneficiary", {"only": (ali.id,), "behind": "المستفيدون الجدد: أكتوبر 2026"}]
    home.side.places.setFocus()
    with qtbot.waitSignal(home.open_list) as opened:
        qtbot.keyClick(home.side.places, Qt.Key.Key_Return)
    assert opened.args == ["beneficiary", {"commune": CITY}]


def test_drafts_open_the_form_they_were_typed_in(qtbot, session, context, person, home, settled):
    kept = person(first_name="مريم")
    drafts.keep(session, "organisation", None, {"name": "الأمل"})
    drafts.keep(session, "beneficiary", kept.uuid, {"last_name": "أيت"})
    home.refresh()
    settled()
    assert [why for why, _code, _count in rows_of(home)][:2] == ["draft", "draft"]
    assert kept.title in home_words.sentence(home.attention.reasons.lines.rows[0])
    home.attention.choose("check")
    home.attention.focus_list()
    with qtbot.waitSignal(home.open_record) as opened:
        qtbot.keyClick(home.attention.reasons, Qt.Key.Key_Return)
    assert opened.args == ["beneficiary", kept.id]
    qtbot.keyClick(home.attention.reasons, Qt.Key.Key_Down)
    with qtbot.waitSignal(home.new_record) as opened:
        qtbot.keyClick(home.attention.reasons, Qt.Key.Key_Return)
    assert opened.args == ["organisation"]


def test_a_change_elsewhere_is_counted_and_the_keyboard_stays_on_its_reason(qtbot, context, lively, home, settled):
    home.attention.choose("check")
    home.attention.focus_list()
    qtbot.keyClick(home.attention.reasons, Qt.Key.Key_End)
    reason = home.attention.reasons.lines.rows[home.attention.reasons.current_row()].code
    twin = Beneficiary.get(Beneficiary.first_name == "زهره")
    context.do(records.remove, "beneficiary", [twin.id])
    settled()
    assert home.figures["people"].value.shown_text() == "2"
    assert "duplicate" not in {why for why, _code, _count in rows_of(home)}
    assert home.attention.reasons.lines.rows[home.attention.reasons.current_row()].code == reason
    assert home.attention.reasons.hasFocus()


def test_a_hidden_page_counts_when_it_is_seen_again(context, lively, home, settled):
    home.hide()
    context.do(records.remove, "beneficiary", [Beneficiary.get(Beneficiary.sex == "m").id])
    settled()
    assert home.figures["people"].value.shown_text() == "3"
    home.show()
    settled()
    assert home.figures["people"].value.shown_text() == "2"


def test_an_empty_desk_says_what_to_do_and_that_nothing_waits(qtbot, home):
    assert home.attention.place.currentWidget().accessibleName() == str(due_words.NOTHING_OVERDUE)
    home.focus_list()
    assert home.figures["people"].hasFocus()
    assert home.side.first_button.isVisible()
    with qtbot.waitSignal(home.new_person):
        qtbot.keyClick(home.side.first_button, Qt.Key.Key_Return)


def test_the_day_stands_under_the_title(session, home):
    assert "2026" in home.header.subtitle.shown_text()
    assert "23" in home.header.subtitle.shown_text()


def test_every_part_has_a_name_for_a_screen_reader(lively, home):
    attention = (home.attention.due, home.attention.reasons)
    parts = [*home.figures.values(), *attention, home.month.strip, home.side.agenda, home.side.months, home.side.places]
    assert all(part.accessibleName() for part in parts)
    assert "2" in home.side.places.accessibleDescription()


def test_the_number_of_each_reason_is_written_as_people_read_it(lively, home):
    home.attention.choose("check")
    model = home.attention.reasons.lines
    texts = [model.index(row, 3).data() for row in range(model.rowCount())]
    assert texts[0] == "2"
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)] == [
        str(heading) for heading in home_words.HEADINGS
    ]


# What is due, the month and the week.


def test_what_is_due_is_walked_and_opened_by_keyboard(qtbot, busy, home):
    home.focus_list()
    assert home.attention.due.hasFocus()
    assert due_in(home) == [("visit_overdue", 10), ("mandate", 0), ("session", -2), ("visit_overdue", -4)]
    with qtbot.waitSignal(home.open_record) as opened:
        qtbot.keyClick(home.attention.due, Qt.Key.Key_Return)
    assert opened.args == ["organisation", busy[0].id]
    qtbot.keyClick(home.attention.due, Qt.Key.Key_End)
    with qtbot.waitSignal(home.open_record) as opened:
        qtbot.keyClick(home.attention.due, Qt.Key.Key_Return)
    assert opened.args == ["organisation", busy[1].id]


def test_each_line_says_how_late_it_is_in_words_and_colour(busy, home):
    lines = home.attention.due.lines
    shown = [
        (lines.index(row, 0).data(), lines.index(row, 0).data(cells.LOOK), lines.index(row, 4).data())
        for row in range(lines.rowCount())
    ]
    assert shown == [
        ("متأخر 10 أيام", cells.RED, "زيارة"),
        ("اليوم", cells.AMBER, "حكامة"),
        ("بعد يومين", cells.AMBER, "تحسيس"),
        ("بعد 4 أيام", cells.AMBER, "زيارة"),
    ]


@pytest.mark.parametrize(
    ("chip", "count", "left"), [("all", "4", 4), ("overdue", "1", 1), ("week", "3", 3), ("check", "1", 1)]
)
def test_the_chips_narrow_the_list_and_count_it(qtbot, busy, home, chip, count, left):
    assert home.attention.chips[chip].shown_text().endswith(f"  {count}")
    qtbot.keyClick(home.attention.chips[chip], Qt.Key.Key_Return)
    assert home.attention.place.currentWidget().lines.rowCount() == left


def test_a_day_of_the_strip_narrows_the_list_until_it_is_given_free(qtbot, busy, home):
    strip = home.month.strip
    strip.setFocus()
    for _day in range(2):
        qtbot.keyClick(strip, Qt.Key.Key_Left)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert strip.picked == date(2026, 11, 25)
    assert due_in(home) == [("session", -2)]
    assert home.attention.due.hasFocus()
    qtbot.keyClick(home.attention.due, Qt.Key.Key_Escape)
    assert (strip.picked, len(due_in(home))) == (None, 4)
    assert strip.hasFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert home.attention.place.currentWidget().accessibleName() == str(due_words.NOTHING_THEN)


def test_the_strip_counts_its_month_and_goes_to_others(qtbot, busy, home, settled):
    assert home.month._note.shown_text() == "موعد واحد، 3 آجال"
    strip = home.month.strip
    assert strip.dots_of(date(2026, 11, 25)) == (("prim",), 0)
    assert strip.dots_of(date(2026, 11, 23)) == (("red",), 0)
    qtbot.keyClick(strip, Qt.Key.Key_PageUp)
    settled()
    assert (strip.current, home.month._note.shown_text()) == (date(2026, 10, 31), "")
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    settled()
    assert strip.current == date(2026, 11, 1)
    assert strip.dots_of(date(2026, 11, 27)) == (("red",), 0)


def test_the_week_shows_its_appointments_and_opens_them(qtbot, busy, home):
    (entry,) = home.side.agenda.entries
    assert "فضاء الذاكرة" in entry.title
    assert "10:00" in entry.when
    with qtbot.waitSignal(home.open_record) as opened:
        qtbot.keyClick(home.side.agenda, Qt.Key.Key_Return)
    assert opened.args == ["awareness_session", AwarenessSession.get().id]


def test_a_course_of_several_days_stands_once_in_the_week_by_its_next_day(session, home, settled):
    records.save(session, Training(subject="المحاسبة", starts_on="2026-11-20", ends_on="2026-11-30"))
    home.refresh()
    settled()
    (entry,) = home.side.agenda.entries
    assert "4" in entry.title
    assert entry.when == str(due_words.TODAY)


def test_in_a_narrow_window_the_week_goes_under_the_list(qapp, busy, home):
    side, attention = home.side.geometry(), home.attention.geometry()
    assert side.top() == attention.top()
    home.resize(800, 768)
    qapp.processEvents()
    assert home.side.geometry().top() > home.attention.geometry().bottom()
    assert home.attention.due.height() > 240
    # The week and the chart stand side by side there.
    assert home.side.place_chip.geometry().right() < home.side.agenda.geometry().left()


def test_what_was_paid_this_year_leads_to_its_grants(qtbot, lively, home):
    assert home.figures["paid"].value.shown_text() == "0"
    with qtbot.waitSignal(home.open_list) as opened:
        qtbot.keyClick(home.figures["paid"], Qt.Key.Key_Return)
    assert opened.args == ["grant", {"only": (), "behind": home.figures["paid"].name.shown_text()}]
