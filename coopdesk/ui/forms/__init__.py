"""The forms of the records, one for each register; the module of each is imported when it is first shown."""

from __future__ import annotations

import importlib

from PySide6.QtWidgets import QWidget

# The module and class of each form, by the kind of its record.
_FORMS = {
    "beneficiary": ("person_form", "PersonForm"),
    "resistant": ("resistant_form", "ResistantForm"),
    "organisation": ("organisation_form", "OrganisationForm"),
    "awareness_session": ("session_form", "SessionForm"),
    "training": ("training_form", "TrainingForm"),
    "project": ("project_form", "ProjectForm"),
    "nomination_list": ("nomination_form", "NominationForm"),
    "annual_programme": ("programme_form", "ProgrammeForm"),
    "meeting": ("meeting_form", "MeetingForm"),
    "decision": ("decision_form", "DecisionForm"),
    "grant": ("grant_form", "GrantForm"),
    "visit": ("visit_form", "VisitForm"),
}


def form_for(kind: str) -> type[QWidget]:
    """The form of a register's records."""
    module, name = _FORMS[kind]
    return getattr(importlib.import_module(f"coopdesk.ui.forms.{module}"), name)
