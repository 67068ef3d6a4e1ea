"""The form of a project proposal: where it stands, what it is and costs, who pays, its pieces, how it was judged."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coopdesk.core.formats import isolate, isolate_title
from coopdesk.core.geography import geography
from coopdesk.core.language import Text, code, mark
from coopdesk.entities import Project
from coopdesk.entities.project import CRITERIA
from coopdesk.operations import records
from coopdesk.operations.projects import save_project
from coopdesk.ui.forms.file_form import FileForm
from coopdesk.ui.forms.financing_tab import FINANCING, FinancingTab
from coopdesk.ui.forms.pieces_tab import PiecesTab
from coopdesk.ui.forms.sheet import Section
from coopdesk.ui.kit.fields import TextField
from coopdesk.ui.kit.labelled import Labelled

_PIECES = mark("Project", "Pieces and documents")
_TOTAL, _LEFT = mark("Project", "Score (of {most})"), mark("Project", "criteria left: {count}")
_PROVINCE = mark("List", "Province")


class ProjectForm(FileForm):
    """One proposal: the stages above; the proposal, its financing, its pieces and its steps in tabs below."""

    entity = Project
    saving = staticmethod(save_project)
    name = "project"
    with_story, stages_folded = True, True
    # Its documents stand beside the pieces that they are.
    with_documents = False
    new_title = mark("Form", "New project proposal")
    first_tab = mark("Project", "Proposal and appraisal")
    sections = (
        Section(
            "project",
            mark("Project", "Project"),
            (
                ("subject", "subject", "subject", "sector"),
                ("organisation", "organisation", "bearer", "bearer"),
                ("commune", "province", "planned_members", ""),
                ("summary", "summary", "summary", "summary"),
            ),
        ),
        Section(
            "means",
            mark("Project", "Means"),
            (("total_cost", "duration_months", "jobs_men", "jobs_women"),),
        ),
        Section(
            "score",
            mark("Project", "Score sheet"),
            (
                ("score_relevance", "score_feasibility", "score_impact", "score_targeting"),
                ("score_capacity", "score_sustainability", "total", ""),
            ),
        ),
        Section(
            "opinion",
            mark("Project", "Opinion of the delegation"),
            (("opinion", "opinion_reason", "opinion_reason", "opinion_reason"),),
        ),
        Section(
            "agreement",
            mark("Project", "Follow-up"),
            (("pieces_due_on", "agreement_number", "recovery_amount", ""),),
        ),
    )

    def tab_pages(self) -> list[tuple[Text, QWidget]]:
        self.financing, self.documents = FinancingTab(self.context), PiecesTab(self.context)
        pages = [(FINANCING.title, self.financing), (_PIECES, self.documents)]
        for _title, page in pages:
            page.changed.connect(self.reload)
            page.refused.connect(self.tell_refusal)
        return pages

    def shown_only(self) -> dict[str, Labelled]:
        labels = {"province": _PROVINCE, "total": _TOTAL.filled(most=sum(CRITERIA.values()))}
        self._shown = {name: TextField() for name in labels}
        for field in self._shown.values():
            field.setReadOnly(True)
        return {name: Labelled(str(label), self._shown[name]) for name, label in labels.items()}

    def subtitle(self) -> str:
        parts = [super().subtitle()]
        if self.record.commune:
            parts.append(geography().name(self.record.commune, code()))
        for name, kind in (("organisation", "organisation"), ("bearer", "beneficiary")):
            if (bearer := self.record.value(name)) is not None:
                parts.append(isolate_title(records.get(kind, bearer).title))
        return " · ".join(parts)

    def refresh_beside(self) -> None:
        super().refresh_beside()
        values = self.sheet.read()[0]
        commune = values.get("commune")
        self._shown["province"].set_value(geography().name(commune[:6], code()) if commune else None)
        points = [values.get(name) for name in CRITERIA]
        left = points.count(None)
        total = isolate(str(sum(point for point in points if point is not None)))
        waiting = f" · {_LEFT.filled(count=left)}" if left else ""
        self._shown["total"].set_value(f"{total}{waiting}" if left < len(points) else None)
        if not self.record.is_new:
            self.financing.show_cost(values.get("total_cost"))
