"""The form of an annual programme: its lines with what was realised of them, counted from the registers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.formats import show_count, show_percent
from coopdesk.core.language import Text, code, mark
from coopdesk.entities import AnnualProgramme, ProgrammeLine
from coopdesk.entities.programme_choices import AXIS
from coopdesk.operations.realised import Realised, realised, stretch_of
from coopdesk.ui.forms.file_form import FileForm
from coopdesk.ui.forms.parts_tab import Parts, PartsTab
from coopdesk.ui.forms.rows_table import Cell
from coopdesk.ui.forms.sheet import Section
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.cells import AMBER, GREEN, GREY, NUMBER

_BEHIND = mark("Line", "Show the list behind the figure")
_REALISED, _RATE = mark("Line", "Realised"), mark("Line", "Rate")
_FULL = 100


def _by_axis(line: ProgrammeLine) -> int:
    """The axes in their official order, the lines of each as they were written."""
    return AXIS.codes.index(line.axis)


class ProgrammeForm(FileForm):
    """One year's programme. Signals: `open_list(kind, filters)` for the list behind a figure."""

    open_list = Signal(str, dict)

    entity = AnnualProgramme
    name = "annual_programme"
    new_title = mark("Form", "New programme")
    sections = (
        Section(
            "programme",
            mark("Line", "Programme"),
            (("year", "subject", "subject", "subject"), ("notes", "notes", "notes", "notes")),
        ),
    )

    def tab_pages(self) -> list[tuple[Text, QWidget]]:
        self.lines = PartsTab(self.context, self._lines())
        self.behind_button = Button(str(_BEHIND), "list", small=True)
        self.behind_button.clicked.connect(self.show_behind)
        self.lines.add_action(self.behind_button)
        self.lines.changed.connect(self.reload)
        self.lines.refused.connect(self.tell_refusal)
        return [(self.lines.parts.title, self.lines)]

    def show_behind(self) -> None:
        """Open the list of the records that make the figure of the chosen line."""
        line = self.lines.chosen()
        if line is not None:
            figure = self._figure(line)
            self.open_list.emit(figure.kind, {"only": figure.ids})

    def _figure(self, line: ProgrammeLine) -> Realised:
        return self.context.ask(realised, line.measure, stretch_of(line, self.record))

    def _lines(self) -> Parts:
        def value(line: ProgrammeLine) -> Cell:
            return show_count(self._figure(line).value, code()), NUMBER

        def rate(line: ProgrammeLine) -> Cell:
            done = self._figure(line).value
            if not line.target:
                return "—", GREY
            tone = GREEN if done >= line.target else AMBER if done else GREY
            return show_percent(done, line.target, code()), tone

        return Parts(
            ProgrammeLine,
            mark("Line", "Lines"),
            "programme",
            (("activity", 210), ("axis", 150), ("measure", 150), ("province", 100), ("quarter", 90), ("target", 70)),
            (
                *("activity", "axis", "measure", "province", "quarter", "target", "target_beneficiaries"),
                *("budget_ads", "budget_hcar", "budget_other", "variance_reason"),
            ),
            rank=_by_axis,
            computed=((_REALISED, 80, value), (_RATE, 90, rate)),
        )
