"""What every test may ask for; Qt is imported only by tests that have a widget, so that the rest runs without it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from coopdesk.core import language

# So many collections of the young, one after each test, before one of everything.
MOST_YOUNG = 50
SAMPLES = Path(__file__).resolve().parents[1].parent / "shared" / "samples"


def pytest_configure(config: pytest.Config) -> None:
    if config.pluginmanager.hasplugin("pytest-qt"):
        # Said for every window and drop-down by the platform without a screen; other warnings of Qt fail their test.
        for deed in (r"propagateSizeHints\(\)", r"raise\(\)", "grabbing the keyboard"):
            config.addinivalue_line("qt_log_ignore", f"does not support {deed}")


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample workbooks, where it stands beside the checkout."""
    if not SAMPLES.is_dir():
        pytest.skip("the sample files are not here")
    return SAMPLES


@pytest.fixture(scope="session", autouse=True)
def _garbage_on_this_thread() -> None:
    """What a test left behind is not destroyed by a worker of the next one, nor by a thread of those that run them."""
    gc.disable()


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    yield
    gc.collect(2 if gc.get_count()[2] > MOST_YOUNG else 1)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.install(None)


@pytest.fixture(autouse=True)
def _window_as_before() -> Iterator[None]:
    """Direction, locale, colours and answers belong to the process, so each test gives them back."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if app is None:
        return
    for widget in app.topLevelWidgets():
        widget.close()
    # What was copied must go while Qt is alive: the platform without a screen crashes over it at the very end.
    app.clipboard().clear()
    QLocale.setDefault(QLocale.c())
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if "coopdesk.ui.kit.theme" in sys.modules:
        from coopdesk.ui.kit import theme

        theme.apply(app, "light", "en")
    if "coopdesk.ui.dialogs" in sys.modules:
        from coopdesk.ui import dialogs

        dialogs.answer_with(None)


@pytest.fixture
def type_text() -> Callable[..., None]:
    """Type any letters into a widget: QTest's own key clicks abort the process on Arabic."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    def typing(widget: object, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)

    return typing


@pytest.fixture
def answers() -> Iterator[object]:
    """The user of the boxes: `answers.give(True)` before the deed, `answers.asked` after it."""
    from coopdesk.ui import dialogs

    given = dialogs.Answers()
    dialogs.answer_with(given)
    yield given
    dialogs.answer_with(None)
    assert not given.waiting, f"answers that nobody asked for: {list(given.waiting)}"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[object]:
    """A new desk of the provincial delegation of Béni Mellal on 23 November 2026."""
    from datetime import UTC, date, datetime

    from coopdesk.operations.start import Beginning, make_desk

    beginning = Beginning("HCAR", "provincial", "HCAR-05.091", "النيابة الإقليمية بني ملال", 1, ("05.091",), "خديجة")
    moment = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    opened = make_desk(tmp_path / "desk", beginning, today=date(2026, 11, 23), clock=lambda: moment)
    yield opened
    opened.desk.close()


def _maker(session: object, entity: object, usual: dict[str, object]) -> Callable[..., object]:
    from coopdesk.operations import records

    def make(**values: object) -> object:
        registered_on = values.pop("registered_on", None)
        record = entity(**(usual | values))
        records.save(session, record, registered_on=registered_on)
        return record

    return make


@pytest.fixture
def fighter(session: object) -> Callable[..., object]:
    """`fighter(card_number="12457/58")` saves a fighter."""
    from coopdesk.entities import Resistant

    return _maker(session, Resistant, {"last_name": "أيت الحاج", "first_name": "محمد"})


@pytest.fixture
def person(session: object) -> Callable[..., object]:
    """`person(first_name="زهرة", cin="IA331902")` saves a person."""
    from coopdesk.entities import Beneficiary

    return _maker(session, Beneficiary, {"last_name": "أيت الحاج", "first_name": "خديجة", "sex": "f"})


@pytest.fixture
def organisation(session: object) -> Callable[..., object]:
    """`organisation(name="تعاونية الأمل")` saves a cooperative."""
    from coopdesk.entities import Organisation

    return _maker(session, Organisation, {"name": "تعاونية نسيج القصيبة", "legal_form": "cooperative"})


@pytest.fixture
def awareness(session: object) -> Callable[..., object]:
    """`awareness(session_day="2026-11-20")` plans an awareness session."""
    from coopdesk.entities import AwarenessSession

    return _maker(session, AwarenessSession, {"subject": "التشغيل الذاتي", "session_day": "2026-11-20"})


@pytest.fixture
def training(session: object) -> Callable[..., object]:
    """`training(capacity=20)` plans a course of five days that began on 16 November 2026."""
    from coopdesk.entities import Training

    usual = {"subject": "تدبير التعاونيات", "starts_on": "2026-11-16", "ends_on": "2026-11-20"}
    return _maker(session, Training, usual)


@pytest.fixture
def project(session: object, organisation: Callable[..., object]) -> Callable[..., object]:
    """`project(total_cost=100_000)` saves the proposal of a cooperative."""
    from coopdesk.entities import Project

    def make(**values: object) -> object:
        if not {"organisation", "bearer"} & set(values):
            values["organisation"] = organisation(name=f"تعاونية {Project.select().count() + 1}").id
        return _maker(session, Project, {"subject": "توسيع وحدة النسيج"})(**values)

    return make
