"""May: those who were accepted are trained for five days; who was there often enough has a certificate."""

from __future__ import annotations

from coopdesk.entities import AttendanceDay, Enrolment, Training
from tests.journeys.agreement import seen
from tests.journeys.agreement.nomination import RANKS
from tests.journeys.agreement.people import stages
from tests.journeys.clerk import CONTROL, KEY, Clerk

TRAINED = tuple(first for first, *_place in RANKS if first != "يوسف")


def open_the_training(clerk: Clerk) -> None:
    form = clerk.new("trainings")
    clerk.fill(
        subject="تدبير التعاونيات", theme="الحكامة", party="الوكالة", starts_on="04/05/2026", ends_on="08/05/2026"
    )
    clerk.fill(hours="30", capacity="20", commune="القصي", venue="فضاء الذاكرة", cost="24000", provider="مركز التكوين")
    clerk.save()
    clerk.tab(2)
    for _ in TRAINED:
        # Down on the empty field offers those who were accepted and are not enrolled yet.
        clerk.press(KEY.Key_Down)
        clerk.press(KEY.Key_Return)
    assert Enrolment.select().count() == len(TRAINED)
    assert form.tabs[1].shown_text().endswith("5")
    clerk.tab(1)
    clerk.step(form.stages, "جارية", "04/05/2026", decided_by="وكالة")
    assert stages() == {**dict.fromkeys(TRAINED, "in_training"), "يوسف": "rejected"}
    clerk.press(KEY.Key_Escape)


def close_the_training(clerk: Clerk) -> None:
    """Everybody was there but one, who was absent on two days of five."""
    assert seen.due_codes(clerk) == ["training_end"]
    clerk.press(KEY.Key_Return)
    form = clerk.page
    clerk.tab(3)
    grid = form.presence.grid
    absent = next(at for at in range(len(TRAINED)) if form.presence.rows.seat_now(at).person.first_name == "سعاد")
    clerk.press(KEY.Key_Home, CONTROL)
    for day in range(5):
        if day in (1, 2):
            clerk.press(KEY.Key_Up, times=len(TRAINED))
            clerk.press(KEY.Key_Down, times=absent)
            clerk.write("غ")
        clerk.press(KEY.Key_D, CONTROL)
        clerk.press(KEY.Key_Left)
    clerk.press(KEY.Key_S, CONTROL)
    assert AttendanceDay.select().count() == 25
    assert AttendanceDay.select().where(AttendanceDay.presence == "absent").count() == 2
    assert grid.hasFocus()
    clerk.tab(1)
    clerk.step(form.stages, "منجزة", "08/05/2026", decided_by="وكالة")
    assert Training.get().stage == "completed"
    clerk.tab(2)
    clerk.use(form.enrolment.certificates.button)
    shown = {row[0].split()[-1]: row[-2:] for row in seen.rows(form.enrolment.table)}
    assert shown["سعاد"] == ("3 من 5", "—")
    assert {first for first, (_days, number) in shown.items() if number != "—"} == set(TRAINED) - {"سعاد"}
    clerk.press(KEY.Key_Escape)
