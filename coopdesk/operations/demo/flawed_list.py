"""A list of people as an office types it, with the mistakes of every day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from coopdesk.excel.kinds import Kind
from coopdesk.excel.writer import WorkbookFile
from coopdesk.operations.imports.columns import PEOPLE, label_of
from coopdesk.operations.imports.template import TITLES

_FIELDS = ("last_name", "first_name", "cin", "birth_date", "sex", "commune", "province", "phone")
_PROVINCE = "بني ملال"
_PEOPLE = (
    ("أيت الحاج", "خديجة", "1A20451", date(1984, 3, 17), "أنثى", "القصيبة", "0670556120"),
    ("بن عبد الله", "محمد", "I718230", "31/02/1979", "ذكر", "بني ملال", "0662118045"),
    ("المودن", "زهرة", "IA331902", date(1996, 11, 2), "أنثى", "قصبة تدلا", "0655902114"),
    ("أوعلي", None, "IC48210", "1990", "أنثى", "ناوور", "0661009845"),
    ("بوزيان", "نعيمة", "أب112908", date(1991, 7, 8), "أنثى", "القصيبة", "067731880"),
    ("الناصري", "إبراهيم", "IB12055", date(2000, 5, 14), "ذكر", "أغبالة", "0650118877"),
    ("الناصري", "ابراهيم", "IB12055", date(2000, 5, 14), "ذكر", "أغبالة", "0650118877"),
    ("بلقاسم", "سعاد", "ABC8201", date(1979, 1, 21), "أنثى", "سيدي جابر", "0664230118"),
    ("العمراني", "رشيد", "IB22061", "13/25/1987", "ذكر", "زاويت الشيخ", "0669745533"),
    ("الإدريسي", "يوسف", "I650044", date(2031, 5, 5), "ذكر", "أولاد يعيش", "0663774520"),
    ("الصالحي", "مريم", "IA290077", date(1988, 12, 19), "أنثى", "قصبة تدلا", "0666450912"),
    ("بنسعيد", "عبد الرحمان", "I90112", date(1985, 6, 11), "ذكر", "فم العنصر", "0668401377"),
)


def write_flawed_list(path: Path) -> None:
    """Write the list with the headings of the present language. Raises CannotDo."""
    with WorkbookFile(path) as book:
        sheet = book.sheet(str(TITLES[PEOPLE]))
        for column, field in enumerate(_FIELDS, start=1):
            sheet.put(1, column, label_of(PEOPLE, field))
        for row, (*cells, commune, phone) in enumerate(_PEOPLE, start=2):
            for column, cell in enumerate((*cells, commune, _PROVINCE, phone), start=1):
                sheet.put(row, column, cell, Kind.DATE if isinstance(cell, date) else Kind.TEXT)
