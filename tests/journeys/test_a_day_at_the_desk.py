"""Whole working days through the real window, with the keyboard only."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from coopdesk.entities import Beneficiary, Member, Organisation, Resistant
from coopdesk.operations import drafts
from coopdesk.operations.organisations import count_members, seats_of
from tests.journeys.clerk import ALT, CONTROL, KEY, Clerk

DAY = date(2026, 11, 23)
COOPERATIVE = "تعاونية نسيج القصيبة"
MEMBERS = ("زهرة", "نعيمة", "حسناء", "سعاد", "مريم")


def test_from_the_first_start_to_the_evening(at_work, answers, tmp_path):
    clerk = at_work
    _two_children_of_one_fighter(clerk)
    _a_cooperative_with_five_members(clerk)
    _found_corrected_and_thrown_away(clerk, answers)
    _closed_and_opened_again(clerk, tmp_path)


def _two_children_of_one_fighter(clerk: Clerk) -> None:
    clerk.press(KEY.Key_N, CONTROL)
    clerk.fill(last_name="أيت الحاج", first_name="زهرة", cin="ia331902", birth_date="1996", sex="أن", kinship="ابنة")
    clerk.fill(resistant="محمد أيت الحاج 12457/58")
    clerk.fill(kinship_proof="شه", commune="القصي", consent_date="01/11/2026")
    clerk.press(KEY.Key_Return, CONTROL)
    assert Beneficiary.get().missing_count == 0
    clerk.fill(last_name="أيت الحاج", first_name="يوسف", sex="ذ", kinship="ابن", resistant="12457", commune="ksiba")
    clerk.press(KEY.Key_S, CONTROL)
    children = list(Beneficiary.select().order_by(Beneficiary.id))
    assert [child.first_name for child in children] == ["زهرة", "يوسف"]
    assert {child.value("resistant") for child in children} == {Resistant.get().id}
    assert children[0].commune == children[1].commune == "05.091.01.03"
    for first in MEMBERS[1:]:
        clerk.press(KEY.Key_Return, CONTROL)
        clerk.fill(last_name="بوزيان", first_name=first, sex="أن")
    clerk.press(KEY.Key_S, CONTROL)
    assert Beneficiary.select().count() == 6
    clerk.press(KEY.Key_Escape)


def _a_cooperative_with_five_members(clerk: Clerk) -> None:
    clerk.desk.window.show_page("organisations")
    clerk.wait()
    clerk.press(KEY.Key_N, CONTROL)
    clerk.fill(name=COOPERATIVE, legal_form="تعاونية", sector="ال", commune="القصي")
    clerk.press(KEY.Key_S, CONTROL)
    form = clerk.page
    clerk.press(KEY.Key_F7)
    for stage, day, document in (("فكرة", "14/01/2025", ""), ("مق", "28/07/2025", "2025/214")):
        if stage not in form.stages.stage.currentText():
            # The papers show a later stage than the one that follows.
            clerk.walk_to(form.stages.taken_over)
            clerk.press(KEY.Key_Space)
        clerk.walk_to(form.stages.stage)
        clerk.write(stage)
        clerk.walk_to(form.stages.day)
        clerk.write(day)
        clerk.walk_to(form.stages.document)
        clerk.write(document)
        clerk.walk_to(form.stages.place)
        clerk.write("المحكمة الابتدائية بني ملال")
        clerk.walk_to(form.stages.button)
        clerk.press(KEY.Key_Return)
    clerk.press(KEY.Key_2, CONTROL)
    line = form.members.line
    for first in MEMBERS:
        clerk.walk_to(line.fields["who"].field)
        clerk.write(first)
        clerk.press(KEY.Key_Return)
        clerk.walk_to(line.fields["shares"].field)
        clerk.write("10")
        clerk.walk_to(line.button)
        clerk.press(KEY.Key_Return)
    kept = Organisation.get()
    assert (kept.stage, kept.registered_on, kept.registration_number) == ("registered", "2025-07-28", "2025/214")
    counts = count_members(seats_of(kept), DAY, 35)
    assert (counts.members, counts.women, counts.youth, counts.children, counts.shares) == (5, 5, 1, 1, 50)
    assert not form.warning.isVisible()
    clerk.press(KEY.Key_1, CONTROL)
    clerk.press(KEY.Key_Escape)
    assert Member.select().count() == 5


def _found_corrected_and_thrown_away(clerk: Clerk, answers: object) -> None:
    clerk.press(KEY.Key_K, CONTROL)
    clerk.write("يوسف الحاج")
    clerk.press(KEY.Key_Return)
    youssef = Beneficiary.get(Beneficiary.first_name == "يوسف")
    assert clerk.page.record.id == youssef.id
    clerk.fill(phone="06 70 55 61 20")
    clerk.press(KEY.Key_S, CONTROL)
    assert Beneficiary.get_by_id(youssef.id).phone == "+212670556120"
    clerk.walk_to(clerk.page.header.delete_button)
    answers.give(True)
    clerk.press(KEY.Key_Return)
    clerk.wait()
    assert Beneficiary.get_by_id(youssef.id).deleted_at
    # A member of the cooperative is not thrown away: who refers to her is said.
    clerk.press(KEY.Key_K, CONTROL)
    clerk.write("زهرة الحاج")
    clerk.press(KEY.Key_Return)
    clerk.walk_to(clerk.page.header.delete_button)
    answers.give(True)
    clerk.press(KEY.Key_Return)
    assert Beneficiary.get(Beneficiary.first_name == "زهرة").deleted_at is None
    assert clerk.page._refusal.isVisible()
    # From the trash he comes back with what was written of him.
    clerk.desk.window.show_record("beneficiary", youssef.id)
    clerk.walk_to(clerk.page.header.restore_button)
    clerk.press(KEY.Key_Return)
    back = Beneficiary.get_by_id(youssef.id)
    assert (back.deleted_at, back.phone) == (None, "+212670556120")


def _closed_and_opened_again(clerk: Clerk, tmp_path: Path) -> None:
    clerk.come_on(DAY, tmp_path / "desk")
    clerk.press(KEY.Key_K, CONTROL)
    clerk.write("نسيج")
    clerk.press(KEY.Key_Return)
    assert clerk.page.record.name == COOPERATIVE
    assert clerk.page.tabs[1].shown_text().endswith("5")


# Typed in a window of its own process, which dies in the middle of a word.
_DYING = """
import os, signal, sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer
from coopdesk.app import OpenDesk
from coopdesk.operations import drafts
from coopdesk.ui import look
from coopdesk.ui.forms import drafting

drafting.AFTER_MS = 1
app = look.application()
look.wear("ar")
desk = OpenDesk(date(2026, 11, 23))
desk.open(Path(sys.argv[1]))
desk.window.show_record("beneficiary")
form = desk.window.current()
for name, typed in (("last_name", "أيت الحاج"), ("first_name", "زهرة"), ("birth_date", "31/02/19")):
    form.sheet.fields[name].insert(typed)
    form.sheet.fields[name].textEdited.emit(typed)

def die_when_kept():
    if drafts.left_behind(desk.context.session):
        os.kill(os.getpid(), signal.SIGKILL)

timer = QTimer(interval=5)
timer.timeout.connect(die_when_kept)
timer.start()
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_what_was_typed_before_a_crash_is_offered_again(at_work, tmp_path):
    clerk = at_work
    clerk.desk.window.close()
    clerk.desk.close()
    died = subprocess.run(
        [sys.executable, "-c", _DYING, str(tmp_path / "desk")], timeout=60, check=False, capture_output=True
    )
    assert died.returncode == -signal.SIGKILL, died.stderr.decode()
    clerk.desk.open(tmp_path / "desk")
    clerk.sit_down()
    ((kind, record, _moment),) = drafts.left_behind(clerk.desk.context.session)
    assert (kind, record) == ("beneficiary", None)
    clerk.press(KEY.Key_N, CONTROL)
    form = clerk.page
    assert form.draft.isVisible()
    assert json.dumps(form.sheet.state(), ensure_ascii=False).count("أيت الحاج") == 1
    assert form.sheet.fields["birth_date"].text() == "31/02/19"
    assert Beneficiary.select().count() == 0
    clerk.fill(sex="أن")
    form.sheet.fields["birth_date"].setText("1996")
    clerk.press(KEY.Key_S, CONTROL)
    assert Beneficiary.get().first_name == "زهرة"
    assert drafts.left_behind(clerk.desk.context.session) == []


def test_going_back_and_forth_never_drops_what_was_typed(at_work, answers):
    clerk = at_work
    clerk.press(KEY.Key_N, CONTROL)
    clerk.fill(last_name="أيت الحاج", first_name="زهرة", sex="أن")
    form = clerk.page
    answers.give("stay")
    clerk.press(KEY.Key_Right, ALT)
    assert clerk.page is form
    answers.give("save")
    clerk.press(KEY.Key_Right, ALT)
    assert clerk.page is not form
    assert Beneficiary.get().first_name == "زهرة"
