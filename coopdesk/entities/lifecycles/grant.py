"""The life cycles of money: the grant as a whole, and each of its tranches."""

from __future__ import annotations

from coopdesk.core.language import mark
from coopdesk.entities.lifecycles.lifecycle import Lifecycle, Stage

GRANT = Lifecycle(
    "grant",
    (
        Stage(
            "proposed",
            mark("Stage of a grant", "Proposed"),
            deed=mark("Deed", "Proposal of the grant"),
            following=("decided", "cancelled"),
            decides=("ads_regional",),
        ),
        Stage(
            "decided",
            mark("Stage of a grant", "Decided"),
            deed=mark("Deed", "Decision on the grant"),
            following=("agreement_signed", "cancelled"),
            decides=("committee", "joint_committee"),
            needs=("document_number",),
            guards=("amount_decided",),
        ),
        Stage(
            "agreement_signed",
            mark("Stage of a grant", "Agreement signed"),
            deed=mark("Deed", "Signature of the agreement"),
            following=("committed", "suspended", "cancelled"),
            decides=("signatories",),
            needs=("document_number",),
            guards=("tranches_sum", "agreement_covers_tranches", "ceilings"),
        ),
        Stage(
            "committed",
            mark("Stage of a grant", "Committed"),
            deed=mark("Deed", "Commitment of the amount"),
            following=("fully_paid", "suspended", "cancelled"),
            decides=("ads",),
        ),
        Stage(
            "fully_paid",
            mark("Stage of a grant", "Fully paid"),
            deed=mark("Deed", "Payment of the last tranche"),
            following=("final_report", "suspended", "cancelled"),
            decides=("ads",),
            guards=("all_paid",),
        ),
        Stage(
            "final_report",
            mark("Stage of a grant", "Final report"),
            deed=mark("Deed", "Reception of the final report"),
            following=("closed", "cancelled"),
            decides=("ads",),
            guards=("all_justified",),
        ),
        Stage(
            "closed",
            mark("Stage of a grant", "Closed"),
            deed=mark("Deed", "Closing of the grant"),
            decides=("ads",),
        ),
        Stage(
            "suspended",
            mark("Stage of a grant", "Suspended"),
            on_path=False,
            deed=mark("Deed", "Suspension of the grant"),
            # It goes on from where it was suspended.
            following=("agreement_signed", "committed", "fully_paid", "cancelled"),
            decides=("ads",),
            needs=("note",),
        ),
        Stage(
            "cancelled",
            mark("Stage of a grant", "Cancelled"),
            on_path=False,
            ended=True,
            deed=mark("Deed", "Cancellation of the grant"),
            following=("recovery",),
            decides=("ads", "committee"),
            needs=("document_number", "note"),
        ),
        Stage(
            "recovery",
            mark("Stage of a grant", "Recovery"),
            on_path=False,
            ended=True,
            deed=mark("Deed", "Order of recovery"),
            decides=("ads",),
            needs=("document_number",),
            guards=("something_to_recover",),
        ),
    ),
    begins=("proposed",),
)

TRANCHE = Lifecycle(
    "tranche",
    (
        Stage(
            "foreseen",
            mark("Stage of a tranche", "Foreseen"),
            deed=mark("Deed", "Planning of the tranche"),
            following=("requested",),
            decides=("ads",),
        ),
        Stage(
            "requested",
            mark("Stage of a tranche", "Requested"),
            deed=mark("Deed", "Request for the tranche"),
            following=("checked",),
            decides=("beneficiary",),
            guards=("grant_runs",),
        ),
        Stage(
            "checked",
            mark("Stage of a tranche", "Documents checked"),
            deed=mark("Deed", "Check of the documents"),
            following=("ordered", "requested"),
            decides=("ads_regional",),
            guards=("grant_runs", "grant_account"),
        ),
        Stage(
            "ordered",
            mark("Stage of a tranche", "Payment ordered"),
            deed=mark("Deed", "Order of payment"),
            following=("paid",),
            decides=("ads",),
            needs=("document_number",),
            guards=("grant_runs", "former_tranche_justified", "grant_account"),
        ),
        Stage(
            "paid",
            mark("Stage of a tranche", "Paid"),
            deed=mark("Deed", "Payment"),
            following=("justified",),
            decides=("ads",),
            needs=("document_number",),
            guards=("grant_runs", "grant_account"),
        ),
        Stage(
            "justified",
            mark("Stage of a tranche", "Justified"),
            deed=mark("Deed", "Justification of the tranche"),
            following=("accepted", "returned"),
            decides=("beneficiary",),
            guards=("invoices_recorded",),
        ),
        Stage(
            "accepted",
            mark("Stage of a tranche", "Justification accepted"),
            deed=mark("Deed", "Acceptance of the justification"),
            decides=("ads_regional",),
        ),
        Stage(
            "returned",
            mark("Stage of a tranche", "Justification returned"),
            on_path=False,
            deed=mark("Deed", "Return of the justification"),
            following=("justified",),
            decides=("ads_regional",),
            needs=("note",),
        ),
    ),
    begins=("foreseen",),
)
