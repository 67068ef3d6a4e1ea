"""The first start, and opening the desk again."""

from dataclasses import replace
from datetime import date

import pytest

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.operations import drafts, preferences
from coopdesk.operations.start import Beginning, change_office, make_desk, open_session

ADS = Beginning("ADS", "coordination", "ads-05 ", "التنسيقية الجهوية", 2, ("05.091", "05.081"), "يوسف", "fr")


def test_a_desk_remembers_its_office_user_and_language(tmp_path):
    make_desk(tmp_path / "desk", ADS).desk.close()
    session = open_session(tmp_path / "desk")
    assert (session.office.code, session.office.post, session.user.name) == ("ADS-05", 2, "يوسف")
    assert session.office.province_codes == {"05.091", "05.081"}
    assert preferences.read(session, "language") == "fr"
    assert session.office.number_part == "A05-2"
    session.desk.close()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": " "}, "name"),
        ({"user": ""}, "name"),
        ({"post": 0}, "post"),
        ({"code": "HCAR-05"}, "code"),
        ({"code": "بني ملال"}, "code"),
        ({"provinces": ("99.999",)}, "provinces"),
        ({"institution": "ODCO"}, "institution"),
    ],
)
def test_wrong_answers_are_said_and_no_folder_is_made(tmp_path, wrong, field):
    with pytest.raises(Invalid) as error:
        make_desk(tmp_path / "desk", replace(ADS, **wrong))
    assert field in {problem.field for problem in error.value.problems}
    assert not (tmp_path / "desk").exists()


def test_two_posts_and_two_institutions_never_make_the_same_number(tmp_path):
    parts = set()
    for number, (institution, code, post) in enumerate(
        (("ADS", "ADS-05", 1), ("HCAR", "HCAR-05", 1), ("ADS", "ADS-05", 2))
    ):
        beginning = replace(ADS, institution=institution, code=code, post=post)
        session = make_desk(tmp_path / str(number), beginning)
        parts.add(session.office.number_part)
        session.desk.close()
    assert len(parts) == 3


def test_a_first_start_that_fails_can_be_tried_again(tmp_path, monkeypatch):
    def full(*_given):
        raise CannotDo(mark("Desk", "The disk is full"))

    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "mine.txt").write_text("kept")
    with monkeypatch.context() as patch:
        patch.setattr(preferences, "keep", full)
        with pytest.raises(CannotDo):
            make_desk(tmp_path / "desk", ADS)
    assert [path.name for path in (tmp_path / "desk").iterdir()] == ["mine.txt"]
    make_desk(tmp_path / "desk", ADS).desk.close()


def test_a_folder_without_a_desk_is_refused(tmp_path):
    with pytest.raises(CannotDo):
        open_session(tmp_path)


def test_the_office_can_be_corrected_later(session):
    change_office(session, Beginning("HCAR", "regional", "HCAR-05", "النيابة الجهوية", 3, ("05.091",), "زهرة"))
    assert (session.office.code, session.office.version, session.user.name) == ("HCAR-05", 2, "زهرة")


def test_a_draft_is_found_again_and_forgotten(session):
    drafts.keep(session, "beneficiary", None, {"last_name": "أيت"})
    drafts.keep(session, "beneficiary", None, {"last_name": "أيت الحاج"})
    assert drafts.find(session, "beneficiary", None)[1] == {"last_name": "أيت الحاج"}
    assert len(drafts.left_behind(session)) == 1
    drafts.forget(session, "beneficiary", None)
    assert drafts.find(session, "beneficiary", None) is None


def test_today_is_the_day_given_or_the_clock(tmp_path):
    session = make_desk(tmp_path / "desk", ADS, today=date(2026, 1, 2))
    assert session.today == date(2026, 1, 2)
    session.desk.close()
