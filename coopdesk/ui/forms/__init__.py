"""The forms of the registers; those used all day are arranged by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def form_for(kind: str) -> type[QWidget]:
    """The form of a register's records."""
    from coopdesk.ui.forms.organisation_form import OrganisationForm
    from coopdesk.ui.forms.person_form import PersonForm
    from coopdesk.ui.forms.resistant_form import ResistantForm
    from coopdesk.ui.forms.session_form import SessionForm
    from coopdesk.ui.forms.training_form import TrainingForm

    return {
        "beneficiary": PersonForm,
        "resistant": ResistantForm,
        "organisation": OrganisationForm,
        "awareness_session": SessionForm,
        "training": TrainingForm,
    }[kind]
