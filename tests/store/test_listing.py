"""What a list is fed with: order, filters, search, sums."""

import pytest

from coopdesk.operations import records
from coopdesk.store import listing
from coopdesk.store.listing import Filter, Listing


@pytest.fixture
def people(person, fighter):
    first, second = fighter(last_name="باحو", card_number="1/50"), fighter(last_name="أمزيل", card_number="2/50")
    return {
        "زهرة": person(first_name="زهرة", commune="05.091.01.03", score=0, resistant=first.id, cin="IA331902"),
        "مريم": person(first_name="مريم", commune="05.081.01.01", resistant=second.id, has_disability=True),
        "آمنة": person(first_name="آمنة", vulnerability="orphan,chronic_illness"),
    }


def names(session, wanted: Listing) -> list[str]:
    ids = list(listing.all_ids(session.desk, wanted))
    rows = listing.rows(session.desk, "beneficiary", ["first_name"], ids)
    return [rows[one][0] for one in ids]


def test_names_sort_by_their_folded_letters(session, people):
    assert names(session, Listing("beneficiary")) == ["آمنة", "زهرة", "مريم"]
    assert names(session, Listing("beneficiary", descending=True)) == ["مريم", "زهرة", "آمنة"]


@pytest.mark.parametrize("column", ["commune_ar", "commune_fr", "province_ar", "resistant_name"])
def test_sorting_by_the_name_of_another_row_keeps_those_without_one_last(session, people, column):
    up = names(session, Listing("beneficiary", sort=column))
    assert up[-1] == "آمنة"
    assert names(session, Listing("beneficiary", sort=column, descending=True))[0] == "آمنة"


def test_sorting_by_fighter_follows_the_fighters_name(session, people):
    assert names(session, Listing("beneficiary", sort="resistant_name")) == ["مريم", "زهرة", "آمنة"]


@pytest.mark.parametrize("descending", [False, True])
def test_fighters_sort_by_their_children_without_those_in_the_trash(session, person, fighter, descending):
    none, two, one, left = (fighter(last_name="باحو", card_number=f"{number}/50") for number in range(1, 5))
    for father in (two, two, one, left):
        gone = person(first_name=f"سعاد {father.id}", resistant=father.id)
    records.remove(session, "beneficiary", [gone.id])
    wanted = Listing("resistant", sort="children", descending=descending)
    expected = [none.id, left.id, one.id, two.id]
    assert list(listing.all_ids(session.desk, wanted)) == (expected[::-1] if descending else expected)
    assert listing.totals(session.desk, wanted, ["children"]) == (4, 3)


def test_counting_the_children_of_fighters_reads_an_index_alone(session):
    (statement, values), *_ = [
        one
        for descending in (True, False)
        for one in listing._selects(session.desk, Listing("resistant", sort="children", descending=descending))
        if "GROUP BY" in one[0]
    ]
    plan = " ".join(row[3] for row in session.desk.sql(f"EXPLAIN QUERY PLAN {statement}", values))
    assert "beneficiary_resistant_id" in plan
    assert "FOR GROUP BY" not in plan


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (Filter("has_disability", "=", (1,)), ["مريم"]),
        (Filter("commune", "is null"), ["آمنة"]),
        (Filter("province", "in", ("05.091", "05.081")), ["زهرة", "مريم"]),
        (Filter("vulnerability", "has", ("orphan",)), ["آمنة"]),
        (Filter("resistant_card", "=", ("1/50",)), ["زهرة"]),
    ],
)
def test_filters_narrow_the_list(session, people, condition, expected):
    assert names(session, Listing("beneficiary", filters=(condition,))) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("زهر", ["زهرة"]),
        ("الحاج زه", ["زهرة"]),
        ("3190", ["زهرة"]),
        ("امنه", ["آمنة"]),
        ("خديجة", []),
        ("ia33", ["زهرة"]),
    ],
)
def test_search_finds_beginnings_of_words_and_inner_digits(session, people, typed, expected):
    assert names(session, Listing("beneficiary", search=typed)) == expected


def test_the_first_page_is_the_beginning_of_the_whole(session, people):
    for sort in ("name_key", "commune_ar", "score", "resistant_name"):
        wanted = Listing("beneficiary", sort=sort)
        assert listing.first_ids(session.desk, wanted, 2) == list(listing.all_ids(session.desk, wanted))[:2]


@pytest.mark.parametrize("sort", ["name_key", "birth_date", "commune_ar", "resistant_name"])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("near", [2, 50])
def test_the_first_page_of_a_filter_is_the_beginning_of_the_whole(
    session, people, person, monkeypatch, sort, descending, near
):
    for number in range(12):
        person(
            first_name=f"سعاد {number}", sex="f" if number % 3 else "m", commune="05.091.01.03" if number % 2 else None
        )
    monkeypatch.setattr(listing, "NEAR", near)
    wanted = Listing("beneficiary", filters=(Filter("sex", "=", ("f",)),), sort=sort, descending=descending)
    whole = list(listing.all_ids(session.desk, wanted))
    assert len(whole) == 11
    for limit in (1, 3, 100):
        assert listing.first_ids(session.desk, wanted, limit) == whole[:limit]


def test_a_filter_that_many_pass_is_not_sorted_to_show_the_first_page(session, people, monkeypatch):
    asked = []
    original = type(session.desk).sql
    monkeypatch.setattr(type(session.desk), "sql", lambda desk, *args: asked.append(args) or original(desk, *args))
    listing.first_ids(session.desk, Listing("beneficiary", filters=(Filter("sex", "=", ("f",)),)), 2)
    plans = [original(session.desk, f"EXPLAIN QUERY PLAN {one[0]}", one[1]).fetchall() for one in asked]
    assert len(plans) == 1
    assert not [step for step in plans[0] if "TEMP B-TREE" in step[3]]


def test_rows_of_one_range_are_not_looked_for_from_the_top(session, people, monkeypatch):
    asked = []
    original = type(session.desk).sql
    monkeypatch.setattr(type(session.desk), "sql", lambda desk, *args: asked.append(args) or original(desk, *args))
    key = people["زهرة"].name_key
    assert listing.first_ids(session.desk, Listing("beneficiary", filters=(Filter("name_key", "=", (key,)),)), 2) == [
        people["زهرة"].id
    ]
    assert len(asked) == 1


def test_of_few_finds_the_first_in_order_are_given_and_of_many_any(session, people, person, monkeypatch):
    for number in range(6):
        person(last_name=f"عائلة {9 - number}", first_name="سعاد")
    wanted = Listing("beneficiary", search="سعاد")
    whole = list(listing.all_ids(session.desk, wanted))
    assert listing.some_ids(session.desk, wanted, 3) == whole[:3]
    monkeypatch.setattr(listing, "SOME", 5)
    found = listing.some_ids(session.desk, wanted, 3)
    assert len(found) == 3
    assert found == [one for one in whole if one in found]
    both = Listing("beneficiary", search="سعاد IA331902")
    assert listing.some_ids(session.desk, both, 3) == []


def test_what_is_in_the_trash_is_listed_apart(session, people):
    records.remove(session, "beneficiary", [people["مريم"].id])
    assert names(session, Listing("beneficiary")) == ["آمنة", "زهرة"]
    assert names(session, Listing("beneficiary", trash=True)) == ["مريم"]
    assert listing.totals(session.desk, Listing("beneficiary")) == (2,)


def test_names_that_are_no_columns_are_refused(session):
    with pytest.raises(ValueError):
        listing.all_ids(session.desk, Listing("beneficiary", sort="id; DROP TABLE beneficiary"))
    with pytest.raises(ValueError):
        listing.all_ids(session.desk, Listing("beneficiary", filters=(Filter("sex", "OR", ("f",)),)))


def test_every_column_offered_can_be_sorted_through_an_index(session):
    from coopdesk.operations.lists import COLUMNS

    for kind, columns in COLUMNS.items():
        for column in columns:
            for statement, values in listing._selects(session.desk, Listing(kind, sort=column.sort_key())):
                plan = " ".join(row[3] for row in session.desk.sql(f"EXPLAIN QUERY PLAN {statement}", values))
                counted = column.sort_key() in listing.COMPUTED
                assert counted or "TEMP B-TREE" not in plan, (kind, column.name, plan)
