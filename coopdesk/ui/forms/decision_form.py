"""The form of a decision of the joint committee, from its taking to its execution."""

from __future__ import annotations

from coopdesk.core.language import mark
from coopdesk.entities import Decision
from coopdesk.operations.committee import take_decision
from coopdesk.ui.forms.file_form import FileForm
from coopdesk.ui.forms.sheet import Section


class DecisionForm(FileForm):
    """One decision, with whoever carries it out and by when."""

    entity = Decision
    name = "decision"
    new_title = mark("Form", "New decision")
    saving = staticmethod(take_decision)
    sections = (
        Section(
            "decision",
            mark("Decision", "Decision"),
            (
                ("meeting", "meeting", "decision_kind", "due_on"),
                ("subject", "subject", "subject", "owner"),
                ("nomination_list", "nomination_list", "project", "project"),
                ("grant", "grant", "programme_line", "programme_line"),
            ),
        ),
    )
