"""January and December: the programme of the year is approved, and at the end the committee evaluates it."""

from __future__ import annotations

from collections import Counter
from typing import Any

from coopdesk.entities import AnnualProgramme
from coopdesk.operations.check import check_desk
from tests.journeys.agreement import seen
from tests.journeys.agreement.people import stages
from tests.journeys.agreement.proposal import COOPERATIVE
from tests.journeys.clerk import ALT, CONTROL, KEY, Clerk

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
    ("الق", "اجتماعات اللجنة", "اجتماعات", "2", ""),
)
# What the registers say of each line at the end of the year: six were registered of eight, one was rejected, one was
# absent too often.
REALISED = ("1", "6", "6", "5", "4", "1", "2", "2", "1", "2")
REASONS = {
    "تسجيل أبناء قدماء المقاومين": "ستة فقط حضروا الحصة",
    "قبول المرشحين": "مشروع خارج مجالات الوكالة",
    "دورة تدبير التعاونيات": "غياب إحدى المستفيدات يومين",
}


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
    realised = [row[-3] for row in seen.rows(form.lines.table)]
    assert realised == ["0"] * len(LINES)
    clerk.press(KEY.Key_Escape)


def integrate_the_president(clerk: Clerk) -> None:
    """Zahra lives from her activity: both incomes stand in her file, and the finding is one step."""
    form = clerk.find("زهرة الحاج")
    clerk.fill(new_activity="نسيج الزرابي ضمن تعاونية", income_before="800", income_after="2900")
    clerk.save()
    clerk.tab(2)
    clerk.step(form.places.pages[1].stages, "مدمج", "12/12/2026")
    assert stages()["زهرة"] == "integrated"
    clerk.tab(3)
    told = [one.stage for one in form.places.pages[2].story.moments.rows if one.stage]
    assert told == [
        "integrated",
        "supported",
        "in_training",
        "accepted",
        "nominated",
        "eligible",
        "registered",
        "informed",
    ]
    clerk.press(KEY.Key_Escape)


def evaluate_the_programme(clerk: Clerk) -> None:
    """The committee meets again and evaluates; what was not realised as planned says why."""
    form = clerk.new("meetings")
    clerk.fill(subject="الاجتماع الثاني 2026", meeting_day="15/12/2026", chair="المندوب السامي")
    clerk.save()
    clerk.tab(2)
    for name, party in (("محمد الإدريسي", "المند"), ("رشيد بنعلي", "الو")):
        clerk.add(form.members, name=name, party=party, present="نعم")
    clerk.tab(1)
    clerk.step(form.stages, "منعقد", "15/12/2026")
    clerk.press(KEY.Key_Escape)
    form = clerk.find("برنامج عمل 2026")
    clerk.tab(2)
    rows = seen.rows(form.lines.table)
    planned = {activity: value for (_axis, activity, *_rest), value in zip(LINES, REALISED, strict=True)}
    assert {row[0]: row[-3] for row in rows} == planned
    assert not form.stages.opening().is_open
    for activity, reason in REASONS.items():
        clerk.walk_to(form.lines.table)
        clerk.press(KEY.Key_Home)
        clerk.press(KEY.Key_Down, times=[row[0] for row in rows].index(activity))
        clerk.press(KEY.Key_Return)
        clerk.fill_in(form.lines, {"variance_reason": reason})
        clerk.press(KEY.Key_Return, CONTROL)
    assert form.stages.opening().is_open
    form = _look_behind(clerk, form, [row[0] for row in rows].index("قبول المرشحين"))
    clerk.tab(1)
    clerk.step(form.stages, "مقيم", "15/12/2026", document_number="7/2026")
    assert AnnualProgramme.get().stage == "evaluated"
    clerk.press(KEY.Key_Escape)


def _look_behind(clerk: Clerk, form: Any, at: int) -> Any:
    """The list of those who were accepted, and back by the way one came."""
    clerk.walk_to(form.lines.table)
    clerk.press(KEY.Key_Home)
    clerk.press(KEY.Key_Down, times=at)
    clerk.use(form.behind_button)
    assert (clerk.page.kind, clerk.page.model.rowCount()) == ("beneficiary", 5)
    # Esc gives the whole list back, which would stay narrowed for the next one who looks at it.
    clerk.press(KEY.Key_Escape)
    assert clerk.page.model.rowCount() == 6
    clerk.press(KEY.Key_Right, ALT)
    assert clerk.page.record.kind() == "annual_programme"
    return clerk.page


def find_everything_in_order(clerk: Clerk) -> None:
    """What the home page, the lists and the check of the desk say at the end."""
    assert seen.home_figures(clerk) == {
        **{"people": "6", "women": "5", "disabled": "1", "organisations": "1", "paid": "180.000"},
    }
    assert seen.due_codes(clerk) == []
    form = clerk.find(COOPERATIVE)
    clerk.tab(9)
    told = Counter(str(one.what.source) for one in form.story.moments.rows)
    assert told == {
        **{"Stage": 8, "New member": 5, "Project": 11, "Grant": 7, "Tranche": 14},
        **{"Accompaniment plan": 1, "Visit": 2, "Yearly state sheet": 1},
    }
    clerk.press(KEY.Key_Escape)
    counts = {"beneficiaries": 6, "organisations": 1, "nominations": 1, "sessions": 1, "trainings": 1, "projects": 1}
    counts |= {"grants": 1, "visits": 2, "meetings": 2, "decisions": 2, "programmes": 1, "resistants": 5}
    assert {name: seen.count_of(clerk, name) for name in counts} == counts
    assert check_desk(clerk.desk.context.session) == []
