"""What a list does to a desk that already holds something."""

from __future__ import annotations

import pytest

from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary, Change, Resistant
from coopdesk.operations import records
from coopdesk.operations.check import check_desk
from coopdesk.operations.imports.checking import check
from coopdesk.operations.imports.columns import ORGANISATIONS, PEOPLE, columns_of, field_of
from coopdesk.operations.imports.reading import read_table
from coopdesk.operations.imports.suggestions import nearest
from coopdesk.operations.imports.writing import write

HEADINGS = "الاسم العائلي\tالاسم الشخصي\tالجنس\tرقم البطاقة الوطنية\tاسم المقاوم\tرقم بطاقة المقاوم\tالجماعة\tالإقليم"
ZAHRA = "المودن\tزهرة\tأنثى\tIA331902\tعلي المودن\t12457/58\tالقصيبة\tبني ملال"
YOUSSEF = "المودن\tيوسف\tذكر\tIA331903\t\t12457/58\tالقصيبة\tبني ملال"


def checked(session, *rows):
    return check(session, read_table("\r\n".join((HEADINGS, *rows)) + "\r\n", "people"))


def test_two_children_of_one_card_share_the_fighter_that_the_list_makes(session):
    report = checked(session, ZAHRA, YOUSSEF.replace("\t\t", "\tعلي المودن\t"))
    assert write(session, report).result == 2
    assert Resistant.select().count() == 1
    assert len({one.value("resistant") for one in Beneficiary.select()}) == 1


def test_what_lies_in_the_trash_is_not_on_file_and_comes_in_anew(session):
    write(session, checked(session, ZAHRA))
    records.remove(session, "beneficiary", [Beneficiary.get().id])
    records.remove(session, "resistant", [Resistant.get().id])
    again = checked(session, ZAHRA)
    assert (again.accepted, again.skipped, again.duplicates) == (1, (), ())
    write(session, again)
    assert Beneficiary.select().where(Beneficiary.deleted_at.is_null()).count() == 1
    assert Resistant.select().where(Resistant.deleted_at.is_null()).count() == 1
    assert check_desk(session) == []


def test_a_refused_list_leaves_no_trace_in_the_log(session):
    before = Change.select().count()
    report = checked(session, ZAHRA, YOUSSEF.replace("IA331903", "1"))
    with pytest.raises(CannotDo) as told:
        write(session, report)
    assert len(str(told.value).splitlines()) == 1
    assert Change.select().count() == before
    assert (report.accepted, len(report.ready)) == (0, 1)


def test_direction_marks_and_arabic_digits_of_a_pasted_block_do_not_matter(session):
    write(session, checked(session, ZAHRA))
    marked = ZAHRA.replace("IA331902", "\u200eia ٣٣١٩٠٢\u200f").replace("12457/58", "١٢٤٥٧/٥٨")
    assert checked(session, marked).skipped == (2,)


def test_a_commune_of_another_province_says_where_it_is(session):
    (problem,) = [one for one in checked(session, ZAHRA.replace("القصيبة", "أزيلال")).problems if one.blocks]
    assert (problem.column, problem.code) == ("الجماعة", "unknown_commune")
    assert "Azilal" in str(problem.message)


def test_what_is_offered_for_a_commune_is_its_name_and_is_accepted(session):
    report = checked(session, ZAHRA.replace("القصيبة", "قصبة تدلا"))
    row = report.table.rows[0].values
    offers = nearest(session, report.table, "commune", "قصبة تدلا", row)
    assert offers[0][0] == "Kasba Tadla"
    for value, _name, _where in offers:
        assert not check(session, report.table, {(2, "commune"): value}).blocked


def test_offers_of_a_province_are_its_name(session):
    report = checked(session, ZAHRA.replace("بني ملال", "بني ملل"))
    offers = nearest(session, report.table, "province", "بني ملل", report.table.rows[0].values)
    assert "Béni Mellal" in [value for value, _name, _where in offers]


@pytest.mark.parametrize("kind", [PEOPLE, ORGANISATIONS])
def test_every_heading_means_one_column_in_every_language(kind):
    meant = {}
    for column in columns_of(kind):
        for heading in column.spelt():
            meant.setdefault(field_of(kind, heading), set()).add(column.name)
    assert None not in meant
    # A heading that two columns claim goes to the first of them; each column has one of its own.
    assert set(meant) == {column.name for column in columns_of(kind)}
