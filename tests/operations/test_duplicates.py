"""Who may already be on file."""

from coopdesk.entities import Beneficiary, Organisation, Resistant
from coopdesk.operations import settings as figures
from coopdesk.operations.derive import derive
from coopdesk.operations.duplicates import duplicates_of


def reasons(session, record) -> list[tuple[str, bool]]:
    derive(record, figures.values_on(session))
    return [(found.reason, found.certain) for found in duplicates_of(record)]


def typed(**values) -> Beneficiary:
    return Beneficiary(**({"last_name": "أيت الحاج", "first_name": "خديجة", "sex": "f"} | values))


def test_the_same_card_is_certain(session, person):
    person(cin="IA331902", first_name="زهرة")
    assert reasons(session, typed(cin="IA331902")) == [("same_cin", True)]


def test_another_spelling_with_the_same_birth_is_suspected(session, person):
    person(last_name="آيت الحاج", first_name="خَديجه", birth_date="1984-03-17")
    assert reasons(session, typed(birth_date="1984-03-17")) == [("same_name_and_birth", False)]
    assert reasons(session, typed(birth_date="1985-03-17")) == []
    assert reasons(session, typed()) == []


def test_two_children_of_one_fighter_with_one_first_name_are_suspected(session, person, fighter):
    parent = fighter(card_number="12457/58")
    person(resistant=parent.id, kinship="daughter")
    assert reasons(session, typed(resistant=parent.id)) == [("same_fighter_and_name", False)]
    assert reasons(session, typed(resistant=parent.id, first_name="زهرة")) == []


def test_a_record_is_no_duplicate_of_itself(session, person):
    assert reasons(session, person(cin="IA331902", birth_date="1984-03-17")) == []


def test_fighters_by_card_and_organisations_by_identifier_or_name(session, fighter, organisation):
    fighter(card_number="12457/58")
    organisation(ice="002876543000075", commune="05.091.01.03")
    assert reasons(session, Resistant(last_name="أ", first_name="ب", card_number="12457/58")) == [("same_card", False)]
    same = {"name": "تعاونية نسيج القصيبه", "commune": "05.091.01.03", "legal_form": "cooperative"}
    assert reasons(session, Organisation(**same)) == [("same_name_and_commune", False)]
    assert reasons(session, Organisation(**(same | {"ice": "002876543000075"}))) == [("same_ice", True)]
