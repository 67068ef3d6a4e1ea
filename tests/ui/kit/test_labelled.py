"""A label, its field and what is said under it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible

from coopdesk.ui.kit.choices import ManyField
from coopdesk.ui.kit.fields import TextField
from coopdesk.ui.kit.labelled import Labelled


def test_the_label_names_the_field_for_a_screen_reader(shown) -> None:
    row = Labelled("الاسم العائلي", TextField(), required=True, hint="كما في البطاقة")
    shown(row)
    heard = QAccessible.queryAccessibleInterface(row.field)
    assert "الاسم العائلي" in heard.text(QAccessible.Text.Name)
    assert "required" in heard.text(QAccessible.Text.Name)
    assert heard.text(QAccessible.Text.Description) == "كما في البطاقة"
    assert row.label.buddy() is row.field


def test_a_problem_takes_the_place_of_the_hint_and_gives_it_back(shown) -> None:
    row = Labelled("الهاتف", TextField(), hint="0670-556120")
    shown(row)
    row.set_problem("رقم ناقص")
    assert (row.note(), row.problem()) == ("رقم ناقص", "رقم ناقص")
    assert row.field.accessibleDescription() == "رقم ناقص"
    row.set_problem(None)
    assert (row.note(), row.problem()) == ("0670-556120", "")
    assert row.field.accessibleDescription() == "0670-556120"


def test_a_long_problem_makes_the_row_grow(qtbot, shown) -> None:
    row = Labelled("الهاتف", TextField())
    row.setFixedWidth(160)
    shown(row)
    before = row.sizeHint().height()
    row.set_problem("رقم الهاتف ناقص، اكتبوا عشرة أرقام تبدأ بالصفر مثل 0670556120")
    qtbot.waitUntil(lambda: row.heightForWidth(160) > before + 30)


def test_any_field_of_the_kit_can_be_labelled(shown) -> None:
    row = Labelled("معايير الهشاشة", ManyField([("a", "أرملة")]))
    shown(row)
    row.set_problem("اختاروا معيارا", "warning")
    assert row.note() == "اختاروا معيارا"
