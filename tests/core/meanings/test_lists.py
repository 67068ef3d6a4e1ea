"""One of a list, several of a list, yes or no."""

from __future__ import annotations

from datetime import date

import pytest

from coopdesk.core.catalogue import install_language
from coopdesk.core.language import mark
from coopdesk.core.meanings.lists import ChoiceMeaning, FlagMeaning, ManyMeaning
from coopdesk.core.problems import CannotRead
from coopdesk.entities import choices

DAY = date(2026, 11, 23)
LABEL = mark("Test", "Label")
SEX = ChoiceMeaning(label=LABEL, options=choices.SEX)
NEEDS = ManyMeaning(label=LABEL, options=choices.VULNERABILITY)
FLAG = FlagMeaning(label=LABEL)


@pytest.mark.parametrize("typed", ["f", "أنثى", "انثى", "Féminin", "feminin", "Female"])
def test_a_choice_is_read_by_code_or_label_of_any_language(typed):
    assert SEX.parse(typed, DAY) == "f"


def test_another_word_is_no_choice():
    with pytest.raises(CannotRead):
        SEX.parse("x", DAY)
    assert [problem.code for problem in SEX.problems("x", DAY)] == ["unknown_choice"]


def test_several_choices_are_kept_in_the_order_of_their_list_and_once():
    install_language("ar")
    shown = NEEDS.show("low_income,orphan")
    assert NEEDS.parse("orphan؛ low_income, orphan", DAY) == "low_income,orphan"
    assert NEEDS.parse(shown, DAY) == "low_income,orphan"
    assert "، " in shown


def test_one_unknown_word_among_several_is_refused():
    with pytest.raises(CannotRead):
        NEEDS.parse("orphan,rich", DAY)
    assert [problem.code for problem in NEEDS.problems("orphan,rich", DAY)] == ["unknown_choice"]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("نعم", True),
        ("لا", False),
        ("oui", True),
        ("NON", False),
        (1, True),
        (0.0, False),
        (True, True),
        (False, False),
    ],
)
def test_yes_and_no_in_any_language(typed, stored):
    assert FLAG.parse(typed, DAY) is stored


def test_perhaps_is_neither():
    with pytest.raises(CannotRead):
        FLAG.parse("ربما", DAY)


@pytest.mark.parametrize(
    "name", [name for name, value in vars(choices).items() if isinstance(value, type(choices.SEX))]
)
def test_no_word_of_a_list_means_two_things(name):
    options = getattr(choices, name)
    for language in ("ar", "fr", "en"):
        install_language(language)
        for item in options:
            assert options.find(str(item.label)) == options.find(item.code) == item.code
