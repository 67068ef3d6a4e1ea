"""The forms of the registers; those used all day are arranged by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def form_for(kind: str) -> type[QWidget]:
    """The form of a register's records."""
    from coopdesk.ui.forms.grant_form import GrantForm
    from coopdesk.ui.forms.organisation_form import OrganisationForm
    from coopdesk.ui.forms.person_form import PersonForm
    from coopdesk.ui.forms.resistant_form import ResistantForm
    from coopdesk.ui.forms.visit_form import VisitForm

    return {
        "beneficiary": PersonForm,
        "resistant": ResistantForm,
        "organisation": OrganisationForm,
        "grant": GrantForm,
        "visit": VisitForm,
    }[kind]
