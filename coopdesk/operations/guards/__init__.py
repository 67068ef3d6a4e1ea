"""The conditions of the stages, by the name under which the life cycles ask for them."""

from coopdesk.operations.guards import organisations, people, projects
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
        organisations.enough_founders,
        organisations.plan_signed,
        organisations.first_visit,
        organisations.payable_account,
        organisations.assembly_minutes,
        projects.financing_sums,
        projects.pieces_received,
        projects.scored,
        projects.opinion_given,
        projects.recovery_stated,
    )
}

__all__ = ["GUARDS", "MET", "Case", "Condition", "Guard"]
