"""July to November: the agreement is signed, and the grant is paid in two tranches, each justified by invoices."""

from __future__ import annotations

from coopdesk.core.money import parse_amount
from coopdesk.entities import Grant, Project, Tranche
from tests.journeys.agreement import seen
from tests.journeys.agreement.people import stages
from tests.journeys.agreement.training import TRAINED
from tests.journeys.clerk import KEY, Clerk

SUPPORTED = {**dict.fromkeys(TRAINED, "supported"), "يوسف": "rejected"}


def sign_the_agreement(clerk: Clerk) -> None:
    """The tranches make the amount decided; the signature makes the members of the cooperative supported."""
    form = clerk.find("وحدة لنسيج")
    clerk.step(form.stages, "موقعة", "20/07/2026", document_number="A-9/2026")
    clerk.step(form.stages, "قيد الإنجاز", "31/07/2026")
    assert (Project.get().stage, Project.get().agreement_number) == ("running", "A-9/2026")
    clerk.press(KEY.Key_Escape)
    form = clerk.find("تجهيز وحدة")
    # A grant without tranches opens where the first one is written.
    tranches = form.ledger.tranches
    assert clerk.is_on(tranches.fields["rank"])
    clerk.add(tranches, amount="100000", foreseen_on="15/08/2026", justify_by="30/09/2026")
    clerk.add(tranches, foreseen_on="15/10/2026", justify_by="30/11/2026")
    assert [one.amount for one in Tranche.select().order_by(Tranche.rank)] == [10_000_000, 8_000_000]
    clerk.tab(2)
    clerk.fill(agreement_number="A-9/2026", agreement_on="20/07/2026", agreement_ends_on="31/12/2027")
    clerk.save()
    clerk.tab(6)
    clerk.step(form.stages, "موقعة", "20/07/2026", document_number="A-9/2026")
    assert stages() == SUPPORTED
    clerk.step(form.stages, "ملتزم", "31/07/2026")
    assert Grant.get().stage == "committed"
    clerk.press(KEY.Key_Escape)


def pay_the_first_tranche(clerk: Clerk) -> None:
    form = clerk.find("تجهيز وحدة")
    assert clerk.is_on(form.ledger.view)
    _pay(clerk, form, ("03/08/2026", "05/08/2026", "10/08/2026", "17/08/2026"), "OV-55")
    assert _sums() == (18_000_000, 10_000_000, 0)
    # The second one waits until seven tenths of the first are justified, and says how much is lacking.
    clerk.press(KEY.Key_Escape)
    assert seen.home_figures(clerk)["paid"].startswith("100.000")


def justify_it_and_pay_the_second(clerk: Clerk) -> None:
    form = clerk.find("تجهيز وحدة")
    _go_to_tranche(clerk, form, 2)
    clerk.press(KEY.Key_Return)
    clerk.step(form.ledger.step, "مطلوب", "05/10/2026")
    clerk.step(form.ledger.step, "مصادق", "06/10/2026")
    assert not form.ledger.step.opening().is_open
    lacking = [str(one.text) for one in form.ledger.step.opening().conditions if one.blocks]
    assert any("70.000,00" in text for text in lacking), lacking
    _justify(clerk, form, 1, (("F-101", "20/09/2026", "60000"), ("F-117", "25/09/2026", "40000")), "06/10/2026")
    _go_to_tranche(clerk, form, 2)
    clerk.press(KEY.Key_Return)
    clerk.step(form.ledger.step, "مأمور", "12/10/2026", document_number="OV-81")
    clerk.step(form.ledger.step, "محول", "16/10/2026", document_number="V-81")
    # The last payment makes the grant fully paid by itself.
    assert (Grant.get().stage, _sums()) == ("fully_paid", (18_000_000, 18_000_000, 10_000_000))
    clerk.press(KEY.Key_Escape)


def justify_the_second_and_close(clerk: Clerk) -> None:
    assert "tranche" in seen.due_codes(clerk)
    form = clerk.find("تجهيز وحدة")
    _justify(clerk, form, 2, (("F-140", "10/11/2026", "80000"),), "20/11/2026")
    assert _sums() == (18_000_000, 18_000_000, 18_000_000)
    clerk.tab(6)
    clerk.step(form.stages, "تقرير", "25/11/2026")
    clerk.step(form.stages, "مصفى", "30/11/2026")
    assert Grant.get().stage == "closed"
    clerk.press(KEY.Key_Escape)
    assert "tranche" not in seen.due_codes(clerk)


def _pay(clerk: Clerk, form: object, days: tuple[str, ...], order: str) -> None:
    """A tranche asked for, checked, ordered and paid."""
    step = form.ledger.step
    for stage, day in zip(("مطلوب", "مصادق", "مأمور", "محول"), days, strict=True):
        documents = {"document_number": order} if stage in ("مأمور", "محول") else {}
        clerk.step(step, stage, day, **documents)


def _justify(clerk: Clerk, form: object, rank: int, invoices: tuple[tuple[str, str, str], ...], day: str) -> None:
    """Enter on a paid tranche leads to its invoices; then it is justified, and that is accepted."""
    _go_to_tranche(clerk, form, rank)
    clerk.press(KEY.Key_Return)
    assert clerk.is_on(form.ledger.invoices)
    for number, on, amount in invoices:
        typed = {"invoice_number": number, "invoice_on": on, "supplier": "شركة الأطلس للمعدات", "amount": amount}
        clerk.add(form.ledger.invoices, **typed)
    paid = sum(parse_amount(amount) for _number, _on, amount in invoices)
    assert Tranche.get(Tranche.rank == rank).justified_amount == paid
    _go_to_tranche(clerk, form, rank)
    clerk.press(KEY.Key_Return)
    clerk.step(form.ledger.step, "مبرر", day)
    clerk.step(form.ledger.step, "مقبول", day)
    assert Tranche.get(Tranche.rank == rank).stage == "accepted"


def _go_to_tranche(clerk: Clerk, form: object, rank: int) -> None:
    """To the ledger, and along it as it is seen: the first tranche stands at the reading side."""
    clerk.tab(1)
    clerk.walk_to(form.ledger.view)
    clerk.press(KEY.Key_Home)
    clerk.press(KEY.Key_Left, times=rank - 1)
    assert form.ledger.view.rank == rank


def _sums() -> tuple[int, int, int]:
    """What the grant says: decided, paid, justified."""
    grant = Grant.get()
    return grant.decided_amount, grant.paid, grant.justified
