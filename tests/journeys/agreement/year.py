"""January and December: the programme of the year is approved, and at the end the committee evaluates it."""

from __future__ import annotations

from coopdesk.entities import AnnualProgramme
from tests.journeys.agreement import seen
from tests.journeys.clerk import KEY, Clerk

# axis, activity, indicator, target, agency's budget in dirhams
LINES = (
    ("الت", "حصص تحسيسية بالدوائر", "الحصص", "1", ""),
    ("الت", "تسجيل أبناء قدماء المقاومين", "المسجلون", "8", ""),
    ("تر", "ترشيح المستوفين للشروط", "الأشخاص المر", "6", ""),
    ("تر", "قبول المرشحين", "الأشخاص المق", "6", ""),
    ("التك", "دورة تدبير التعاونيات", "الأشخاص الذ", "5", "24000"),
    ("مق", "إحداث تعاونية", "التع", "1", ""),
    ("مق", "دعم التعاونية بشطرين", "الأشطر", "2", "180000"),
    ("مو", "زيارات تتبع", "زيارات", "2", ""),
    ("مو", "الإدماج الاقتصادي", "الأشخاص المد", "1", ""),
    ("ال", "اجتماعات اللجنة", "اجتماعات", "2", ""),
)


def show_the_registers_of_both(clerk: Clerk) -> None:
    """A delegation that follows the money too shows the registers of the agency in its sidebar."""
    settings = clerk.go_to("settings")
    clerk.tab(4)
    for kind in ("grant", "visit", "meeting", "decision"):
        clerk.walk_to(settings.registers.boxes[kind])
        clerk.press(KEY.Key_Space)
    shown = set(clerk.desk.window.sidebar.buttons)
    assert {"grants", "visits", "meetings", "decisions", "nominations"} <= shown


def approve_the_programme(clerk: Clerk) -> None:
    form = clerk.new("programmes")
    clerk.fill(year="2026", subject="برنامج عمل 2026")
    clerk.save()
    clerk.tab(2)
    for axis, activity, measure, target, budget in LINES:
        typed = {"activity": activity, "axis": axis, "measure": measure, "target": target, "budget_ads": budget}
        clerk.add(form.lines, **{name: text for name, text in typed.items() if text})
    clerk.tab(1)
    clerk.step(form.stages, "مصادق", "05/01/2026", document_number="1/2026")
    assert AnnualProgramme.get().stage == "approved"
    clerk.tab(2)
    realised = [row[-2] for row in seen.rows(form.lines.table)]
    assert realised == ["0"] * len(LINES)
    clerk.press(KEY.Key_Escape)
