"""January and February: children of fighters are told of the programmes, registered, and found eligible."""

from __future__ import annotations

from typing import Any

from coopdesk.entities import AwarenessSession, Beneficiary, Resistant
from tests.journeys.agreement import seen
from tests.journeys.clerk import CONTROL, KEY, Clerk

# Family and first name, sex, and what is written in the file of each, field by field in the order of the form.
PEOPLE = (
    ("أيت الحاج", "زهرة", "أن", {"cin": "IA331902", "birth_date": "1996", "unemployment_months": "24"}),
    ("بوزيان", "نعيمة", "أن", {"cin": "IA112908", "birth_date": "1992", "unemployment_months": "6"}),
    ("المرابط", "حسناء", "أن", {"cin": "IA410233", "birth_date": "1999", "has_disability": "ن"}),
    ("بلقاسم", "سعاد", "أن", {"cin": "I820146", "birth_date": "1979", "dependants": "6"}),
    ("الصالحي", "مريم", "أن", {"cin": "IA290077", "birth_date": "1988", "unemployment_months": "14"}),
    ("أيت الحاج", "يوسف", "ذ", {"cin": "IA455219", "birth_date": "1993", "unemployment_months": "3"}),
)
FIGHTERS = {
    "أيت الحاج": "محمد أيت الحاج 12457/58",
    "بوزيان": "علي بوزيان 20311/59",
    "المرابط": "سعيد المرابط 8842/57",
    "بلقاسم": "إبراهيم بلقاسم 31120/60",
    "الصالحي": "حماد الصالحي 15009/58",
}


def stages() -> dict[str, str]:
    """The stage of each person, by first name."""
    return {person.first_name: person.stage for person in Beneficiary.select()}


def plan_a_session(clerk: Clerk) -> None:
    """A session in a space of historical memory that the desk does not know yet."""
    clerk.new("sessions")
    clerk.fill(subject="التشغيل الذاتي والتعاونيات", session_day="22/01/2026", starts_at="10:00", commune="القصي")
    clerk.fill(venue="فضاء الذاكرة التاريخية بالقصيبة", party="المند")
    session = clerk.save()
    assert (session.stage, session.session_day) == ("planned", "2026-01-22")
    clerk.press(KEY.Key_Escape)
    assert seen.count_of(clerk, "sessions") == 1


def hold_the_session(clerk: Clerk) -> None:
    """On the day, from the line of the home page: who came is registered in a moment."""
    assert seen.due_codes(clerk) == ["attendance"]
    clerk.press(KEY.Key_Return)
    form = clerk.page
    clerk.tab(2)
    for family, first, sex, *_rest in PEOPLE:
        clerk.write(f"{family} {first}")
        offered = [value for value, _title, _subtitle in form.attendance.who.suggestions()]
        clerk.press(KEY.Key_Down, times=offered.index("new"))
        clerk.press(KEY.Key_Return)
        clerk.write(sex)
        clerk.press(KEY.Key_Return)
    assert len(seen.rows(form.attendance.table)) == len(PEOPLE)
    clerk.tab(1)
    clerk.step(form.stages, "منظمة", "22/01/2026")
    assert AwarenessSession.get().stage == "held"
    assert set(stages().values()) == {"informed"}


def complete_the_files(clerk: Clerk) -> None:
    """Each file by name; the proof of Youssef's kinship is not there yet."""
    for family, first, sex, written in PEOPLE:
        form = clerk.find(f"{first} {family}")
        assert form.record.first_name == first
        typed = {**written, "kinship": "ابنة" if sex == "أن" else "ابن", "resistant": FIGHTERS[family]}
        typed |= {"kinship_proof": "شه", "commune": "القصي", "consent_date": "22/01/2026"}
        if "unemployment_months" in typed:
            typed["employment_status"] = "عاطل"
        if first == "يوسف":
            del typed["kinship_proof"]
        clerk.fill(**{name: typed[name] for name in form.sheet.order() if name in typed})
        clerk.save()
        clerk.press(KEY.Key_Escape)
    assert Resistant.select().count() == len(FIGHTERS)


def find_them_eligible(clerk: Clerk) -> None:
    """All at once from the list; one without a proof holds everybody up until it is there."""
    page = clerk.go_to("beneficiaries")
    _move_everybody(clerk, page, "مسجل", "02/02/2026")
    assert set(stages().values()) == {"registered"}
    _move_everybody(clerk, page, "مستوف", "02/02/2026")
    assert set(stages().values()) == {"registered"}
    refused = seen.rows(page.bulk.refused)
    assert [row[0] for row in refused] == ["أيت الحاج يوسف"]
    clerk.press(KEY.Key_Escape)
    clerk.find("يوسف الحاج")
    clerk.fill(kinship_proof="شه")
    clerk.save()
    clerk.press(KEY.Key_Escape)
    _move_everybody(clerk, page, "مستوف", "02/02/2026")
    assert set(stages().values()) == {"eligible"}


def _move_everybody(clerk: Clerk, page: Any, stage: str, day: str) -> None:
    clerk.walk_to(page.table)
    clerk.press(KEY.Key_A, CONTROL)
    clerk.use(page.foot.move_button)
    clerk.write(stage)
    clerk.walk_to(page.bulk.labelled["effective_on"].field)
    clerk.write(day)
    clerk.press(KEY.Key_Return, CONTROL)
    clerk.wait()
