"""The history in words."""

from __future__ import annotations

import pytest

from coopdesk.core.catalogue import install_language
from coopdesk.operations import records
from coopdesk.operations.history import history_of
from coopdesk.operations.steps import StepEntry, reverse_step, steps_of
from tests.recording import record_step


@pytest.fixture(autouse=True)
def _arabic():
    install_language("ar")


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("sex", "m", "ذكر"),
        ("has_disability", True, "نعم"),
        ("birth_date", "1984-03", "03/1984"),
        ("monthly_income", 123450, "1.234,50"),
        ("commune", "05.091.01.03", "القصيبة"),
        ("phone", "+212670556120", "0670-556120"),
    ],
)
def test_values_are_told_in_words(session, person, field, value, shown):
    made = person()
    setattr(made, field, value)
    records.save(session, made)
    line = history_of(made)[0]
    assert line.label == str(made.meanings()[field].label)
    assert line.after == shown
    assert (line.user, line.effective_on) == ("خديجة", "2026-11-23")


def test_a_fighter_is_told_by_name(session, person, fighter):
    father, made = fighter(first_name="محمد"), person()
    made.resistant = father.id
    records.save(session, made)
    assert history_of(made)[0].after == father.title


def test_a_step_taken_back_is_told_with_its_reason(session, organisation):
    made = organisation()
    record_step(session, made, StepEntry("idea", "2025-01-01", document_number="12/2025"))
    reverse_step(session, made, steps_of(made)[0], "خطأ في الإدخال")
    back, reached, created = history_of(made)
    assert (back.label, back.before, back.after, back.note) == ("التراجع عن مرحلة", "فكرة", "", "خطأ في الإدخال")
    assert (reached.before, reached.after, reached.note) == ("", "فكرة", "12/2025")
    assert created.action == "create"
