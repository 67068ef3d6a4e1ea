"""May and June: the women found a cooperative, propose its project, and the joint committee decides."""

from __future__ import annotations

from coopdesk.entities import AgendaItem, Decision, Financing, Grant, Meeting, Organisation, Project
from tests.journeys.agreement import seen
from tests.journeys.agreement.training import TRAINED
from tests.journeys.clerk import CONTROL, KEY, Clerk

COOPERATIVE = "تعاونية نسيج القصيبة"
PIECES = 7


def found_the_cooperative(clerk: Clerk) -> None:
    """Five founders; the first one presides."""
    form = clerk.new("organisations")
    clerk.fill(name=COOPERATIVE, legal_form="تعاونية", sector="الصن", commune="القصي")
    clerk.save()
    clerk.tab(2)
    for first in TRAINED:
        clerk.fill_in(form.members.line, {"who": first})
        clerk.press(KEY.Key_Return)
        clerk.fill_in(form.members.line, {"role": "رئيس" if first == "زهرة" else "منخرط", "shares": "20"})
        clerk.press(KEY.Key_Return, CONTROL)
    figures = {name: value.shown_text() for name, (value, _share) in form.members._figures.items()}
    assert (figures["members"], figures["women"], figures["children"], figures["disabled"]) == ("5", "5", "5", "1")
    clerk.tab(1)
    clerk.step(form.stages, "فكرة", "04/05/2026")
    clerk.step(form.stages, "مجموعة", "11/05/2026")
    assert Organisation.get().stage == "founders"
    clerk.press(KEY.Key_Escape)


def propose_the_project(clerk: Clerk) -> None:
    form = clerk.new("projects")
    clerk.fill(subject="وحدة لنسيج الزرابي", sector="الصن", organisation="نسيج", commune="القصي", planned_members="5")
    clerk.fill(total_cost="300000", duration_months="18", jobs_women="5")
    clerk.save()
    clerk.tab(2)
    clerk.add(form.financing, funder="وكالة", amount="180000")
    clerk.add(form.financing, funder="حامل المشروع نقدا", amount="120000")
    assert sum(line.amount for line in Financing.select()) == Project.get().total_cost == 30_000_000
    assert form.financing.figures["difference"].shown_text().strip("\u2066\u2069") == "0,00"
    clerk.press(KEY.Key_Escape)


def bring_the_project_before_the_committee(clerk: Clerk) -> None:
    """Pieces on paper, the score, the opinion: each stage once its conditions are met."""
    form = clerk.find("وحدة لنسيج")
    stages = form.stages
    clerk.step(stages, "مودع", "12/05/2026")
    clerk.tab(3)
    clerk.walk_to(form.documents.table)
    for _ in range(PIECES):
        clerk.press(KEY.Key_Space)
        clerk.press(KEY.Key_Down)
    assert form.tabs[2].shown_text().endswith("7 من 7")
    clerk.tab(1)
    clerk.step(stages, "ملف تام", "15/05/2026")
    clerk.step(stages, "معاينة", "20/05/2026")
    clerk.fill(score_relevance="18", score_feasibility="15", score_impact="16", score_targeting="20")
    clerk.fill(score_capacity="7", score_sustainability="8", opinion="موافق")
    clerk.save()
    assert Project.get().score == 84
    clerk.step(stages, "مدروس", "22/05/2026")
    clerk.step(stages, "رأي", "25/05/2026")
    clerk.step(stages, "محال", "27/05/2026", document_number="88/2026")
    clerk.step(stages, "معروض", "29/05/2026")
    assert Project.get().stage == "committee"
    clerk.press(KEY.Key_Escape)


def propose_the_grant(clerk: Clerk) -> None:
    clerk.new("grants")
    clerk.fill(subject="تجهيز وحدة النسيج", grant_kind="مالي", organisation="نسيج", project="وحدة", funder="وكالة")
    clerk.fill(requested_amount="180000", decided_amount="180000", bearer_cash="120000")
    clerk.save()
    assert Grant.get().stage == "proposed"
    clerk.press(KEY.Key_Escape)


def let_the_committee_decide(clerk: Clerk) -> None:
    """The agenda is what waits; the quorum is reached; two decisions move what they decide."""
    form = clerk.new("meetings")
    clerk.fill(subject="الاجتماع الأول 2026", meeting_day="10/06/2026", chair="المندوب السامي")
    clerk.save()
    clerk.tab(2)
    for name, party, present in (
        ("محمد الإدريسي", "المند", "نعم"),
        ("فاطمة الزهراء العلوي", "المند", "نعم"),
        ("رشيد بنعلي", "الو", "نعم"),
        ("كريم التازي", "الو", "لا"),
    ):
        clerk.add(form.members, name=name, party=party, present=present)
    clerk.tab(3)
    clerk.use(form.draw_button)
    assert [item.value("grant") is not None for item in AgendaItem.select().order_by(AgendaItem.rank)] == [False, True]
    clerk.tab(1)
    clerk.step(form.stages, "منعقد", "10/06/2026")
    clerk.tab(4)
    for subject in ("قبول مشروع وحدة النسيج", "منح 180.000 درهم لتعاونية النسيج"):
        # The point of the agenda that comes next stands in the line already.
        clerk.add(form.decisions, subject=subject, decision_kind="قبول", owner="التنسيقية الجهوية", due_on="31/07/2026")
    assert (Project.get().stage, Grant.get().stage) == ("approved", "decided")
    clerk.tab(1)
    clerk.step(form.stages, "محضره", "12/06/2026", document_number="3/2026")
    assert Meeting.get().stage == "minutes_signed"
    clerk.press(KEY.Key_Escape)
    assert seen.count_of(clerk, "decisions") == Decision.select().count() == 2


def carry_out_the_decisions(clerk: Clerk) -> None:
    """Both are late on the home page, each line opens its own, and carried out they are gone."""
    for left in (2, 1):
        assert seen.due_codes(clerk)[:left] == ["decision"] * left
        clerk.press(KEY.Key_Return)
        clerk.press(KEY.Key_F6)
        clerk.step(clerk.page.stages, "منفذ", "30/11/2026")
        clerk.press(KEY.Key_Escape)
    assert "decision" not in seen.due_codes(clerk)
