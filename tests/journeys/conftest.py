"""The clerk of the journeys, before and after the first start."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from coopdesk.ui import look
from tests.journeys.clerk import Clerk

# A chapter that fails says what it saw, as a test does.
pytest.register_assert_rewrite("tests.journeys.agreement")

DAY = date(2026, 11, 23)


@pytest.fixture
def clerk(request, qtbot, qapp, type_text) -> Iterator[Clerk]:
    """A clerk on the day of the module (`DAY`) if it has one."""
    look.wear("ar")
    made = Clerk(getattr(request.module, "DAY", DAY), qtbot, type_text)
    yield made
    made.drop_everything()


@pytest.fixture
def at_work(clerk, tmp_path) -> Clerk:
    """The clerk after the first start."""
    clerk.first_start(tmp_path / "desk", "بني م", "خديجة")
    return clerk
