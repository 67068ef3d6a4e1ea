"""A demonstration made for somebody who may not want to wait."""

from __future__ import annotations

from datetime import date

import pytest

from coopdesk.operations.demo.office import GivenUp, demo_folder, make_demo_office
from coopdesk.operations.figures import figures_of
from coopdesk.operations.start import open_session

DAY = date(2026, 11, 23)


def test_it_lives_beside_the_desk_of_the_office(tmp_path):
    assert demo_folder(tmp_path / "desk") == tmp_path / "desk-demo"


def test_it_is_made_closed_and_can_be_opened(tmp_path):
    told: list[tuple[int, int]] = []
    make_demo_office(tmp_path / "demo", DAY, people=20, progress=lambda *at: told.append(at))
    assert told[-1][0] == told[-1][1]
    session = open_session(tmp_path / "demo", today=DAY)
    assert figures_of(session).people == 20
    session.desk.close()


def test_given_up_it_leaves_nothing_but_what_was_there(tmp_path):
    (tmp_path / "letter.txt").write_text("…", encoding="utf-8")
    with pytest.raises(GivenUp):
        make_demo_office(tmp_path, DAY, people=20, cancelled=lambda: True)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
