"""Views of a list kept under a name: per user, understood on any later day, and told where something is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coopdesk.core.problems import Invalid
from coopdesk.operations import list_rows, preferences, records, saved_views
from coopdesk.operations.list_filters import FILTERS, conditions_of
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.saved_views import SavedView

COLUMNS = {"columns": [["name", 240], ["phone", 110]], "sort": "phone", "descending": True}
WOMEN = SavedView("نساء", "زهرة", {"sex": "f"}, COLUMNS, {"sex": "Sex", "phone": "Telephone"})


def names(session, kind="beneficiary"):
    return [view.name for view in saved_views.views_of(session, kind)]


def test_a_view_comes_back_as_it_was_kept(session):
    saved_views.keep_view(session, "beneficiary", WOMEN)
    assert saved_views.views_of(session, "beneficiary") == [WOMEN]
    assert saved_views.views_of(session, "organisation") == []


def test_a_view_replaces_the_one_of_its_name_and_still_opens_the_list(session):
    saved_views.keep_view(session, "beneficiary", SavedView("Women"))
    saved_views.open_with(session, "beneficiary", "Women")
    saved_views.keep_view(session, "beneficiary", SavedView(" women ", filters={"sex": "f"}))
    (only,) = saved_views.views_of(session, "beneficiary")
    assert (only.name, only.filters, only.opens) == ("women", {"sex": "f"}, True)


@pytest.mark.parametrize("name", ["", "   ", "\u200f"])
def test_a_view_has_a_name(session, name):
    with pytest.raises(Invalid) as refused:
        saved_views.keep_view(session, "beneficiary", SavedView(name))
    assert refused.value.problems[0].code == "missing"
    assert names(session) == []


def test_a_view_is_renamed_but_not_to_the_name_of_another(session):
    for name in ("A", "B"):
        saved_views.keep_view(session, "beneficiary", SavedView(name))
    saved_views.rename_view(session, "beneficiary", "A", "a")
    with pytest.raises(Invalid) as refused:
        saved_views.rename_view(session, "beneficiary", "a", "b")
    assert refused.value.problems[0].code == "name_taken"
    assert names(session) == ["a", "B"]


def test_one_view_at_most_opens_the_list(session):
    for name in ("A", "B"):
        saved_views.keep_view(session, "beneficiary", SavedView(name))
    assert saved_views.opening_view(session, "beneficiary") is None
    saved_views.open_with(session, "beneficiary", "A")
    saved_views.open_with(session, "beneficiary", "B")
    assert [view.name for view in saved_views.views_of(session, "beneficiary") if view.opens] == ["B"]
    dropped = saved_views.opening_view(session, "beneficiary")
    saved_views.drop_view(session, "beneficiary", "B")
    saved_views.open_with(session, "beneficiary", "A")
    saved_views.keep_view(session, "beneficiary", dropped)
    assert [view.name for view in saved_views.views_of(session, "beneficiary") if view.opens] == ["B"]


def test_what_is_known_no_more_is_left_out_and_told(session):
    view = SavedView(
        "Old",
        filters={"sex": "f", "stage": "gone", "tribe": "x"},
        arrangement={"columns": [["name", None], ["fax", 80]], "sort": "fax", "descending": False},
        labels={"tribe": "Tribe", "stage": "Stage", "fax": "Telefax"},
    )
    found = saved_views.fitted(session, "beneficiary", view)
    assert found.view.filters == {"sex": "f"}
    assert found.lost == ("Stage", "Tribe", "Telefax")
    assert saved_views.fitted(session, "beneficiary", WOMEN).lost == ()


@pytest.mark.parametrize("kept", ["nonsense", [1, {"name": 4, "filters": []}, {}], {"name": "x"}, None])
def test_what_a_stranger_wrote_does_no_harm(session, kept):
    preferences.keep(session, "views.beneficiary", kept)
    assert all(isinstance(view.filters, dict) for view in saved_views.views_of(session, "beneficiary"))


def test_every_choice_of_every_list_is_understood_again(session):
    for kind, filters in FILTERS.items():
        for offered in filters:
            codes = [code for code, _label in offered.options(session)]
            kept = saved_views.lasting_codes({str(at): code for at, code in enumerate(codes)})
            assert [offered.understood(session, one) for one in kept.values()] == codes, (kind, offered.name)


def test_a_month_that_is_offered_no_more_keeps_its_meaning(session):
    view = SavedView("Spring", filters={"session_day": "2024-04"})
    assert saved_views.fitted(session, "awareness_session", view).view.filters == {"session_day": "2024-04"}
    period = next(one for one in FILTERS["awareness_session"] if one.name == "session_day")
    assert period.further("2024-04") == "April 2024"


@pytest.mark.parametrize(
    ("kind", "filters", "made"),
    [
        ("decision", {"late": "late"}, {"due_on": "2026-11-24", "subject": "قرار", "decision_kind": "approve"}),
        (
            "visit",
            {"next_on": "late"},
            {"visited_on": "2026-11-01", "next_on": "2026-11-24", "agent": "خديجة", "subject": "زيارة"},
        ),
        ("awareness_session", {"session_day": "this_month"}, {"session_day": "2026-12-01", "subject": "حصة"}),
    ],
)
def test_a_view_speaks_of_the_day_on_which_it_is_opened(session, organisation, kind, filters, made):
    if kind == "visit":
        made = {**made, "organisation": organisation().id}
    if kind == "decision":
        meeting = records.KINDS["meeting"](subject="دورة", meeting_day="2026-11-02")
        records.save(session, meeting)
        made = {**made, "meeting": meeting.id, "owner": "الوكالة"}
    records.save(session, records.KINDS[kind](**made))

    def count(on):
        chosen = saved_views.fitted(on, kind, SavedView("x", filters=filters)).view.filters
        return list_rows.totals(on, Listing(kind, filters=conditions_of(kind, chosen)))[0]

    assert count(session) == 0
    assert count(replace(session, fixed_day=date(2026, 12, 2))) == 1
