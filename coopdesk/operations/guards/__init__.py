"""The conditions of the stages, by the name under which the life cycles ask for them."""

from coopdesk.operations.guards import (
    activities,
    committee,
    grants,
    nominations,
    organisations,
    people,
    projects,
)
from coopdesk.operations.guards.case import MET, Case, Condition, Guard

GUARDS: dict[str, Guard] = {
    guard.__name__: guard
    for guard in (
        people.eligible_person,
        people.no_other_file,
        people.on_a_signed_list,
        people.answered_on_a_list,
        people.enrolled_in_training,
        people.member_or_holder,
        people.activity_and_income,
        nominations.somebody_nominated,
        nominations.all_eligible,
        nominations.everybody_answered,
        organisations.enough_founders,
        organisations.plan_signed,
        organisations.first_visit,
        organisations.payable_account,
        organisations.assembly_minutes,
        activities.day_has_come,
        activities.attendance_known,
        activities.nobody_came,
        activities.somebody_enrolled,
        activities.course_is_over,
        grants.amount_decided,
        grants.tranches_sum,
        grants.agreement_covers_tranches,
        grants.ceilings,
        grants.all_paid,
        grants.all_justified,
        grants.something_to_recover,
        grants.grant_runs,
        grants.grant_account,
        grants.former_tranche_justified,
        grants.invoices_recorded,
        committee.quorum,
        committee.programme_has_lines,
        committee.year_has_ended,
        committee.variances_explained,
        projects.financing_sums,
        projects.pieces_received,
        projects.scored,
        projects.opinion_given,
        projects.recovery_stated,
    )
}

__all__ = ["GUARDS", "MET", "Case", "Condition", "Guard"]
