"""March and April: the eligible are ranked, the list is signed and sent, and the agency answers for each of them."""

from __future__ import annotations

from coopdesk.entities import NominationList
from tests.journeys.agreement import seen
from tests.journeys.agreement.people import stages
from tests.journeys.clerk import CONTROL, KEY, Clerk

# First name, rank and points: two with equal points share a rank, and the rank after them is left out.
RANKS = (("زهرة", 1, 60), ("مريم", 2, 50), ("حسناء", 2, 50), ("نعيمة", 4, 40), ("سعاد", 5, 30), ("يوسف", 6, 20))


def sign_and_send_the_list(clerk: Clerk) -> None:
    form = clerk.new("nominations")
    clerk.fill(subject="الدفعة الأولى 2026", addressee="التنسيقية الجهوية للوكالة", answer_due_on="30/04/2026")
    clerk.save()
    # The list that was saved is open on its people: the line in which they are added has the keyboard.
    people = form.candidates
    assert clerk.is_on(people.tools.who)
    clerk.use(people.tools.everybody)
    assert _ranking(form) == RANKS
    _next_step(clerk, form, "03/03/2026", "45/2026")
    assert NominationList.get().stage == "signed"
    assert set(stages().values()) == {"nominated"}
    _next_step(clerk, form, "03/03/2026", "46/2026")
    assert NominationList.get().stage == "sent"
    assert form.candidates.strip.answers[None].shown_text().endswith("6")
    clerk.press(KEY.Key_Escape)


def record_the_answers(clerk: Clerk) -> None:
    """One decision accepts the first five; the last one is rejected with its reason."""
    assert seen.due_codes(clerk) == ["nomination"]
    clerk.press(KEY.Key_Return)
    form = clerk.page
    assert _ranking(form) == RANKS
    for at in range(len(RANKS) - 1):
        clerk.press(KEY.Key_1)
        if at == 0:
            clerk.write("20/04/2026")
            clerk.walk_to(form.candidates.answer.fields["decision_number"].field)
            clerk.write("112/2026")
        clerk.press(KEY.Key_Return, CONTROL)
    clerk.press(KEY.Key_3)
    clerk.write("المشروع خارج مجالات الوكالة")
    clerk.press(KEY.Key_Return, CONTROL)
    accepted = {first: "accepted" for first, *_place in RANKS[:-1]}
    assert stages() == {**accepted, "يوسف": "rejected"}
    # Everybody has an answer: what remains is that the list has its own.
    _next_step(clerk, form, "21/04/2026", "")
    assert NominationList.get().stage == "answered"
    clerk.press(KEY.Key_Escape)
    assert seen.due_codes(clerk) == []


def _ranking(form: object) -> tuple[tuple[str, int, int], ...]:
    """What the table of the list shows."""
    rows = seen.rows(form.candidates.table)
    return tuple((row[1].split()[-1], int(row[0]), int(row[2])) for row in rows)


def _next_step(clerk: Clerk, form: object, day: str, document: str) -> None:
    step = form.candidates.next
    clerk.walk_to(step.day)
    clerk.write(day)
    if document:
        clerk.walk_to(step.document)
        clerk.write(document)
    clerk.press(KEY.Key_Return, CONTROL)
    told = [one.field.problem() for one in step.labelled.values() if one.field.problem()]
    assert not told, told
