"""Painting does not eat references: a fault of some PySide releases ends the process after a few thousand paints."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from coopdesk.operations.paper import paper_of
from coopdesk.ui.forms import form_for
from coopdesk.ui.kit import charts, marks, stage_line
from coopdesk.ui.kit.buttons import Button, Chip, KeyCap, NavButton, Tab
from coopdesk.ui.kit.choices import CheckBox, ChoiceField
from coopdesk.ui.kit.panels import Banner, Card, KeyFigure, SectionTitle
from coopdesk.ui.kit.text import ElidedLabel, FieldName
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.page_list import PAGES
from coopdesk.ui.paper.pages import Pages

# On Python 3.12 None is immortal and is not counted.
pytestmark = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is not counted")

STAGES = [stage_line.Stage(state, "04/08/2026", state) for state in ("passed", "now", "next", "later")]
# Other work of the process may leave this many references behind, in either direction.
NOISE = 200


def lost(widget: QWidget, times: int) -> int:
    """How many references to None are gone after painting a widget so often."""
    widget.ensurePolished()
    widget.resize(max(widget.sizeHint().width(), 200), max(widget.sizeHint().height(), 40))
    image = QImage(widget.size(), QImage.Format.Format_ARGB32)
    widget.render(image)
    before = sys.getrefcount(None)
    for _ in range(times):
        widget.render(image)
    return before - sys.getrefcount(None)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Button("حفظ", "check"),
        lambda: Chip("نساء", "12"),
        lambda: Tab("المنخرطون", "14"),
        lambda: NavButton("الرئيسية", "home"),
        lambda: KeyCap("Ctrl+S"),
        lambda: CheckBox("يتيم"),
        lambda: ChoiceField([("m", "ذكر")]),
        lambda: Banner("amber", "جملة"),
        lambda: Card("بطاقة"),
        lambda: KeyFigure("المستفيدون", "400"),
        lambda: SectionTitle("الهوية"),
        lambda: ElidedLabel("نص"),
        lambda: FieldName("الاسم"),
        lambda: marks.Pill("تام", "green"),
        lambda: marks.ScoreBar([("يتيم", 6)], 100),
        lambda: marks.Swatch(1),
        lambda: marks.Picture("clock"),
        lambda: stage_line.StageLine(STAGES),
        lambda: charts.BarChart("شهور", [charts.Bar("5", "ماي", 3)]),
        lambda: charts.HBarChart("قطاعات", [charts.Bar("AGR", "الفلاحة", 3)]),
    ],
)
def test_a_widget_of_the_kit_is_painted_thousands_of_times(qapp, qtbot, make):
    widget = make()
    qtbot.addWidget(widget)
    assert lost(widget, 1000) < NOISE


def test_a_document_is_painted_again_and_again(session, qapp, person):
    pages = Pages(paper_of(session, "beneficiary", person().id))
    image = QImage(600, 850, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    pages.paint_page(painter, 0)
    before = sys.getrefcount(None)
    for _ in range(300):
        pages.paint_page(painter, 0)
    painter.end()
    assert before - sys.getrefcount(None) < NOISE


@pytest.mark.parametrize("page", [entry.name for entry in PAGES])
def test_a_page_is_painted_again_and_again(context, qtbot, person, organisation, fighter, settled, page):
    person()
    organisation()
    fighter()
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show_page(page)
    settled()
    window.show()
    QApplication.processEvents()
    assert lost(window.current(), 40) < NOISE


@pytest.mark.parametrize("kind", ["beneficiary", "resistant", "organisation"])
def test_a_form_is_painted_again_and_again(context, qtbot, person, organisation, fighter, kind):
    made = {"beneficiary": person, "organisation": organisation, "resistant": fighter}[kind]()
    form = form_for(kind)(context, made.id)
    qtbot.addWidget(form)
    form.show()
    assert lost(form, 40) < NOISE
