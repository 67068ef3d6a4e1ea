"""Every filter of a list, alone and together with others, agrees with a plain count of the records."""

from __future__ import annotations

import itertools

import pytest

from coopdesk.core.geography import geography
from coopdesk.entities import Beneficiary, Organisation, Resistant
from coopdesk.operations import list_rows
from coopdesk.operations.list_filters import FILTERS, conditions_of
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.lists import COLUMNS, SUMS
from coopdesk.operations.records import KINDS
from coopdesk.store.desk import Desk

# The registers whose filters are applied again by hand; those of the programme have tests of their own.
ENTITIES = {"beneficiary": Beneficiary, "resistant": Resistant, "organisation": Organisation}
ASKED_FOR = {
    "beneficiary": {"commune", "sex", "has_disability", "band", "stage", "missing_count"},
    "resistant": {"category", "life", "commune", "missing_count"},
    "organisation": {"commune", "sector", "stage", "legal_form", "missing_count"},
}


@pytest.fixture
def office(session, person, fighter, organisation):
    """A few records that differ in everything that is filtered."""
    first, second = (place.code for place in geography().communes("05.091")[:2])
    father = fighter(card_number="1/50", category="resistant", life="living", commune=first)
    fighter(card_number="2/50", category="martyr", life="deceased", commune=second)
    for number, (sex, commune, disabled) in enumerate(itertools.product("fm", (first, second, None), (True, False))):
        person(
            first_name=f"شخص {number}",
            sex=sex,
            commune=commune,
            has_disability=disabled,
            resistant=father if number % 3 else None,
            kinship="daughter" if number % 3 else None,
            vulnerability="orphan" if number % 2 else None,
        )
    for number, (form, sector) in enumerate(itertools.product(("cooperative", "gie"), ("AGR", "ART"))):
        organisation(name=f"تعاونية {number}", legal_form=form, sector=sector, commune=first if number % 2 else None)


def holds(name: str, code: str, record: object) -> bool:
    """The same filters as a person would apply them, record by record."""
    if name == "missing_count":
        return (record.missing_count == 0) is (code == "yes")
    if name == "has_disability":
        return bool(record.has_disability) is (code == "yes")
    return getattr(record, name) == code


def count(session, kind: str, chosen: dict[str, str]) -> int:
    return list_rows.totals(session, Listing(kind, filters=conditions_of(kind, chosen)))[0]


@pytest.mark.parametrize("kind", list(ENTITIES))
def test_the_filters_that_the_office_asks_for_are_there(kind):
    assert ASKED_FOR[kind] <= {offered.name for offered in FILTERS[kind]}


@pytest.mark.parametrize("kind", list(ENTITIES))
def test_every_choice_of_every_filter_gives_its_records(session, office, kind):
    everyone = list(ENTITIES[kind].select())
    narrowed = 0
    for offered in FILTERS[kind]:
        for code, label in offered.options(session):
            expected = sum(holds(offered.name, code, record) for record in everyone)
            assert count(session, kind, {offered.name: code}) == expected, (offered.name, label)
            narrowed += 0 < expected < len(everyone)
    assert narrowed > 3


@pytest.mark.parametrize("kind", list(ENTITIES))
def test_any_two_filters_hold_together(session, office, kind):
    everyone = list(ENTITIES[kind].select())
    seen = 0
    for one, other in itertools.combinations(FILTERS[kind], 2):
        present = ({code for code, _label in each.options(session)} for each in (one, other))
        firsts, seconds = (
            [code for code in codes if any(holds(each.name, code, record) for record in everyone)]
            for each, codes in zip((one, other), present, strict=True)
        )
        for first, second in itertools.product(firsts, seconds):
            expected = sum(holds(one.name, first, each) and holds(other.name, second, each) for each in everyone)
            assert count(session, kind, {one.name: first, other.name: second}) == expected, (one.name, other.name)
            seen += 1
    assert seen > 5


def test_filters_search_and_order_are_one_statement(session, office, monkeypatch):
    asked = []
    real = Desk.sql
    monkeypatch.setattr(Desk, "sql", lambda desk, text, values=(): asked.append(text) or real(desk, text, values))
    chosen = conditions_of("beneficiary", {"sex": "f", "has_disability": "yes", "missing_count": "no"})
    wanted = Listing("beneficiary", search="شخص", filters=chosen, sort="score", descending=True)
    found = list_rows.first_ids(session, wanted)
    # The other one asks the search how it is best used.
    assert len(asked) == 2
    assert found
    asked.clear()
    columns = COLUMNS["beneficiary"]
    assert len(list_rows.fetch(session, "beneficiary", columns, found)) == len(found)
    assert len(asked) == 1
    asked.clear()
    list_rows.totals(session, Listing("beneficiary", filters=chosen))
    assert len(asked) == 1


@pytest.mark.parametrize("kind", list(ENTITIES))
def test_the_sums_are_those_of_the_rows(session, office, kind):
    number, sums = list_rows.totals(session, Listing(kind))
    everyone = list(KINDS[kind].select())
    assert number == len(everyone)
    assert tuple(sums) == SUMS[kind]
    if kind == "beneficiary":
        assert sums == {
            "is_woman": sum(one.sex == "f" for one in everyone),
            "has_disability": sum(bool(one.has_disability) for one in everyone),
        }


@pytest.mark.parametrize("kind", list(ENTITIES))
def test_every_column_sorts_both_ways_and_keeps_every_row(session, office, kind):
    for column in COLUMNS[kind]:
        up = list(list_rows.all_ids(session, Listing(kind, sort=column.sort_key())))
        down = list(list_rows.all_ids(session, Listing(kind, sort=column.sort_key(), descending=True)))
        assert sorted(up) == sorted(down)
        assert len(up) == KINDS[kind].select().count(), column.name
