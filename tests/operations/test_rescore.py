"""Stored scores follow the weights in force."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary, Change
from coopdesk.operations import preferences, records, settings
from coopdesk.operations.rescore import SCORES_OF, is_due, rescore, rescore_if_due
from coopdesk.operations.steps import StepEntry
from tests.recording import record_step


def weigh(session, valid_from=date(2026, 1, 1), **weights: int) -> None:
    usual = settings.value_on(session, "vulnerability_weights")
    settings.set_value(session, "vulnerability_weights", usual | weights, valid_from)


def stored(record) -> tuple[int, str, int]:
    row = Beneficiary.get_by_id(record.id)
    return row.score, row.band, row.version


def test_new_weights_reach_everybody_and_leave_no_trace_in_the_log(session, person):
    orphan = person(first_name="زهرة", vulnerability="orphan,low_income")
    other = person(first_name="مريم", vulnerability="poor_housing")
    trashed = person(first_name="سعاد", vulnerability="orphan")
    records.remove(session, "beneficiary", [trashed.id])
    assert stored(orphan) == (18, "light", 1)
    weigh(session, orphan=60)
    lines = Change.select().count()
    changes = rescore_if_due(session)
    assert (changes.kinds, changes.result) == (frozenset({"beneficiary"}), 2)
    assert stored(orphan) == (72, "severe", 1)
    assert stored(other) == (8, "light", 1)
    assert stored(trashed)[:2] == (60, "severe")
    assert Change.select().count() == lines


def test_nothing_is_computed_twice(session, person):
    person(vulnerability="orphan")
    assert rescore_if_due(session) is None
    weigh(session, orphan=7)
    assert is_due(session)
    assert rescore_if_due(session).result == 1
    assert not is_due(session)
    assert rescore_if_due(session) is None


def test_thresholds_of_the_answers_and_bands_count_as_weights(session, person):
    mother = person(dependants=4)
    assert stored(mother)[0] == 0
    settings.set_value(session, "many_dependants", 4, date(2026, 1, 1))
    rescore_if_due(session)
    assert stored(mother)[:2] == (8, "light")
    settings.set_value(session, "vulnerability_bands", {"severe": 8, "moderate": 5, "light": 1}, date(2026, 1, 1))
    rescore_if_due(session)
    assert stored(mother)[:2] == (8, "severe")


def test_weights_of_tomorrow_wait_until_the_desk_is_opened_tomorrow(session, person):
    orphan = person(vulnerability="orphan")
    weigh(session, valid_from=date(2026, 11, 24), orphan=60)
    assert rescore_if_due(session) is None
    assert stored(orphan)[0] == 6
    tomorrow = replace(session, fixed_day=date(2026, 11, 24))
    assert rescore_if_due(tomorrow).result == 1
    assert stored(orphan)[:2] == (60, "severe")


def test_a_setting_that_no_score_depends_on_is_nothing_to_do(session, person):
    person(vulnerability="orphan")
    settings.set_value(session, "youth_age", 40, date(2026, 1, 1))
    assert not is_due(session)


def test_weights_that_a_later_version_comes_with_are_noticed(session, person, monkeypatch):
    orphan = person(vulnerability="orphan")
    assert rescore_if_due(session) is None
    figure = settings.FIGURES["vulnerability_weights"]
    monkeypatch.setitem(
        settings.FIGURES, "vulnerability_weights", replace(figure, default=figure.default | {"orphan": 9})
    )
    assert rescore_if_due(session).result == 1
    assert stored(orphan)[0] == 9


def test_given_up_half_way_nothing_is_written_and_it_stays_due(session, person):
    orphan = person(vulnerability="orphan")
    weigh(session, orphan=60)
    assert rescore_if_due(session, cancelled=lambda: True) is None
    assert stored(orphan)[0] == 6
    assert is_due(session)


def test_who_is_saved_meanwhile_keeps_what_the_save_computed(session, person):
    orphan = person(vulnerability="orphan")
    weigh(session, orphan=60)

    def save_meanwhile(_done: int, _total: int) -> None:
        record = records.get("beneficiary", orphan.id)
        record.vulnerability = "orphan,chronic_illness"
        records.save(session, record)

    assert rescore(session, progress=save_meanwhile).result == 1
    assert stored(orphan) == (66, "severe", 2)


def test_progress_counts_people(session, person):
    for name in ("زهرة", "مريم", "سعاد"):
        person(first_name=name)
    told: list[tuple[int, int]] = []
    rescore(session, progress=lambda *at: told.append(at))
    assert told == [(3, 3)]


def test_a_locked_desk_leaves_scores_and_note_as_they_were(session, person, monkeypatch):
    orphan = person(vulnerability="orphan")
    weigh(session, orphan=60)
    session.desk.sql("PRAGMA query_only = 1")
    with pytest.raises(CannotDo):
        rescore_if_due(session)
    session.desk.sql("PRAGMA query_only = 0")
    assert stored(orphan)[0] == 6
    assert preferences.read(session, SCORES_OF) is None


def test_a_step_of_the_person_is_no_reason_to_score_again(session, person):
    record_step(session, person(vulnerability="orphan"), StepEntry("eligible", "2026-11-23"))
    assert not is_due(session)
