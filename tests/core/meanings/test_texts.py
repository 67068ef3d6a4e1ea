"""Words, identifiers, places and links."""

from __future__ import annotations

from datetime import date

import pytest

from coopdesk.core.identifiers import IDENTIFIERS
from coopdesk.core.language import mark
from coopdesk.core.meanings.texts import CodeMeaning, LinkMeaning, PlaceMeaning, TextMeaning
from coopdesk.core.problems import CannotRead

DAY = date(2026, 11, 23)
LABEL = mark("Test", "Label")


def test_a_text_loses_what_can_not_be_seen_and_keeps_lines_only_where_it_may():
    assert TextMeaning(label=LABEL).parse(" \u200fأيت   الح\ud800اج\n\x00\x1b", DAY) == "أيت الحاج"
    assert TextMeaning(label=LABEL, multiline=True).parse("  أ \n\n ب ", DAY) == "أ\n\nب"


def test_a_text_longer_than_its_limit_says_how_long_it_is():
    (problem,) = TextMeaning(label=LABEL, limit=3).problems("أبجد", DAY)
    assert (problem.code, problem.blocks) == ("too_long", True)
    assert "3" in str(problem.text)
    assert "4" in str(problem.text)


def test_latin_names_and_codes_are_read_from_the_left():
    assert TextMeaning(label=LABEL, latin=True).ltr
    assert not TextMeaning(label=LABEL).ltr
    assert CodeMeaning(label=LABEL, identifier=IDENTIFIERS["cin"]).ltr


def test_an_identifier_is_cleaned_then_judged():
    meaning = CodeMeaning(label=LABEL, identifier=IDENTIFIERS["cin"])
    assert meaning.parse("ia-331902", DAY) == "IA331902"
    assert [problem.code for problem in meaning.problems("ABC1", DAY)] == ["cin_shape"]


def test_a_place_is_read_by_name_and_kept_by_code():
    meaning = PlaceMeaning(label=LABEL)
    assert meaning.parse("القصيبة", DAY) == meaning.parse("El Ksiba", DAY)
    assert [problem.code for problem in meaning.problems("99.999.99.99", DAY)] == ["unknown_commune"]


@pytest.mark.parametrize("raw", ["²", "x", "-1", 1.5])
def test_a_link_is_the_number_of_a_record(raw):
    meaning = LinkMeaning(label=LABEL, kind="resistant")
    assert meaning.parse("12", DAY) == meaning.parse(12, DAY) == 12
    with pytest.raises(CannotRead):
        meaning.parse(raw, DAY)
