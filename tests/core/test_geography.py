"""The official divisions, and every way in which offices write them."""

import csv
from collections import Counter

import pytest

from coopdesk.core.catalogue import install_language
from coopdesk.core.geography import geography, official_count
from coopdesk.core.problems import CannotRead
from coopdesk.paths import resource

PLACES = geography()


def test_the_list_is_whole():
    kinds = Counter(place.kind for place in PLACES)
    assert kinds == {"region": 12, "province": 62, "prefecture": 13, "commune": 1503, "arrondissement": 41}
    milieux = Counter(place.milieu for place in PLACES.communes() if place.kind == "commune")
    assert milieux == {"rural": 1282, "urban": 221}


def test_the_places_are_counted_without_being_read():
    assert official_count() == len(geography().codes())


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_each_commune_is_found_by_its_name_and_province(language):
    for place in PLACES.communes():
        province = PLACES.name(place.code[:6], language)
        assert PLACES.find_commune(PLACES.name(place.code, language), province) is place


def test_old_codes_and_codes_without_dots_lead_to_the_present_commune():
    with (resource("geography") / "communes.csv").open(encoding="utf-8-sig", newline="") as file:
        old = {line["code_2014_if_different"]: line["code"] for line in csv.DictReader(file)}
    old.pop("")
    assert len(old) == 207
    for former, present in old.items():
        assert PLACES.find_commune(former).code == present
        assert PLACES.find_commune(former.replace(".", "")).code == present


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("الناضور", "02.381"),
        ("كرسيف", "02.265"),
        ("غرسيف", "02.265"),
        ("فكيك", "02.251"),
        ("أسفي", "07.431"),
        ("Mohammedia", "06.371"),
        ("Taroudant", "09.541"),
        ("Tanger-Asilah", "01.511"),
        ("الفقيه بنصالح", "05.255"),
        ("شيشاوا", "07.161"),
        ("يفرن", "03.271"),
        ("إقليم بني ملال", "05.091"),
        ("عمالة الرباط", "04.421"),
        ("Province de Béni-Mellal", "05.091"),
        ("beni mellal", "05.091"),
        ("Préfecture d'Oujda-Angad", "02.411"),
        ("05.091", "05.091"),
        ("05091", "05.091"),
        ("Moulay Rachid", "06.141"),
    ],
)
def test_provinces_are_known_by_their_variants(written, code):
    assert PLACES.find_province(written).code == code


@pytest.mark.parametrize(
    ("written", "province", "code"),
    [
        ("قصبه تادله ", None, "05.091.01.07"),
        ("جماعة القصيبة", None, "05.091.01.03"),
        ("el ksiba", "05.091", "05.091.01.03"),
        ("الدار البيضاء", None, "06.141.01.0"),
        ("المعاريف", "الدار البيضاء", "06.141.01.03"),
    ],
)
def test_communes_are_known_by_their_folded_names(written, province, code):
    assert PLACES.find_commune(written, province).code == code


def test_homonyms_ask_for_their_province():
    with pytest.raises(CannotRead) as error:
        PLACES.find_commune("أولاد عيسى")
    assert error.value.code == "ambiguous_commune"
    found = {
        PLACES.find_commune("أولاد عيسى", place.code[:6]).code
        for place in PLACES.communes()
        if place.name_ar == "أولاد عيسى"
    }
    assert len(found) == 3


@pytest.mark.parametrize(
    ("written", "province"), [("جماعة مجهولة", None), ("القصيبة", "تازة"), ("", None), ("99.999.01.01", None)]
)
def test_what_is_no_commune_is_said_to_be_none(written, province):
    with pytest.raises(CannotRead) as error:
        PLACES.find_commune(written, province)
    assert error.value.code == "unknown_commune"


def test_an_unknown_province_is_said_to_be_unknown():
    with pytest.raises(CannotRead) as error:
        PLACES.find_commune("القصيبة", "إقليم آخر")
    assert error.value.code == "unknown_province"


def test_a_few_letters_in_either_script_suggest_the_near_ones_first():
    assert PLACES.suggest("قص", near={"05.091"})[0].code[:6] == "05.091"
    assert "05.091.01.03" in {place.code for place in PLACES.suggest("ksi", near={"05.091"})}
    assert all(place.code.startswith("05.091") for place in PLACES.suggest("ا", province="05.091"))
    assert PLACES.suggest("  ") == []


def test_a_misspelt_name_is_nearest_to_the_right_one():
    assert PLACES.nearest("قصبة تدلا")[0].name_ar == "قصبة تادلة"
    assert PLACES.nearest("xxxxxxxx") == []


def test_provinces_and_regions_follow_from_the_code():
    assert PLACES.province_of("05.091.01.03").name_ar == "بني ملال"
    assert PLACES.region_of("05.091.01.03").name_fr == "Béni Mellal-Khénifra"
    assert len(PLACES.provinces("05")) == 5
    assert PLACES.name("05.091", "ar") == "بني ملال"
    assert PLACES.name("unknown", "ar") == "unknown"


@pytest.mark.parametrize(("language", "names"), [("ar", ("أزيلال", "تازة")), ("fr", ("Azilal", "Taza"))])
def test_a_commune_of_another_province_is_said_to_be_there(language, names):
    install_language(language)
    with pytest.raises(CannotRead) as told:
        PLACES.find_commune("أزيلال", "تازة")
    assert told.value.code == "unknown_commune"
    assert all(name in str(told.value) for name in names)
