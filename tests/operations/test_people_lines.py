"""Pasted lines name people on file by card, number or name, in whatever cells and order they stand."""

from __future__ import annotations

import pytest

from coopdesk.operations import records
from coopdesk.operations.people_lines import people_of


@pytest.fixture
def zahra(person):
    return person(
        last_name="بوزيان", first_name="زهرة", cin="IA331902", last_name_latin="BOUZIANE", first_name_latin="Zahra"
    )


@pytest.mark.parametrize(
    "pasted",
    [
        "IA331902",
        "ia 331902",
        "{number}",
        "زهرة بوزيان",
        "بُوزيان  زهرة",
        "Bouziane Zahra",
        "1\tبوزيان\tزهرة\t0661000000",
        "1\tزهرة بوزيان\tبني ملال",
        "Zahra\tBOUZIANE\tIA331902\r",
    ],
)
def test_a_line_means_a_person(session, zahra, person, pasted):
    person(last_name="بوزيان", first_name="نعيمة")
    (line,) = people_of(session, pasted.format(number=zahra.number))
    assert line.person == zahra
    assert line.reason is None


def test_empty_lines_are_nothing_and_what_means_nobody_says_why(session, zahra, person):
    person(last_name="العلوي", first_name="مريم", cin="IA1111")
    person(last_name="العلوي", first_name="مريم", cin="IA2222")
    lines = people_of(session, "CIN\tNom\n\nIA331902\n \t \nمريم العلوي\nزهرة بوزيان\nزهرة")
    assert [line.person and line.person.id for line in lines] == [None, zahra.id, None, None, None]
    assert [str(line.reason) for line in lines if line.reason] == [
        "Nobody on file has this name, card or number",
        "2 people have this name: give the identity card",
        "Stands above already",
        "Nobody on file has this name, card or number",
    ]


def test_the_card_decides_between_namesakes(session, person):
    person(last_name="العلوي", first_name="مريم", cin="IA1111")
    second = person(last_name="العلوي", first_name="مريم", cin="IA2222")
    (line,) = people_of(session, "مريم العلوي\tIA2222")
    assert line.person == second


def test_whoever_lies_in_the_trash_is_not_on_file(session, zahra):
    records.remove(session, "beneficiary", [zahra.id])
    assert [line.person for line in people_of(session, "IA331902\nزهرة بوزيان")] == [None, None]
