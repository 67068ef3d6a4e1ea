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
from coopdesk.ui.kit.cells import AMBER, GREEN, GREY, MUTED, NUMBER, RED

_BEHIND = mark("Line", "Show the list behind the figure")
_REALISED, _RATE = mark("Line", "Realised"), mark("Line", "Rate")
_WHY, _ASKED = mark("Line", "Variance"), mark("Line", "Reason awaited")
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
        self._figures: dict[int, Realised] = {}
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
            self.open_list.emit(figure.kind, {"only": figure.ids, "behind": line.activity})

    def _figure(self, line: ProgrammeLine) -> Realised:
        """What was realised of a line, counted once while it is shown."""
        if line.id not in self._figures:
            self._figures[line.id] = self.context.ask(realised, line.measure, stretch_of(line, self.record))
        return self._figures[line.id]

    def _show_parts(self) -> None:
        self._figures.clear()
        super()._show_parts()

    def _is_asked(self, line: ProgrammeLine) -> bool:
        """Whether a line that is over differs from its target without a word about it."""
        is_over = stretch_of(line, self.record).last < self.context.session.today.isoformat()
        return is_over and not line.variance_reason and self._figure(line).value != line.target

    def _lines(self) -> Parts:
        def value(line: ProgrammeLine) -> Cell:
            return show_count(self._figure(line).value, code()), NUMBER

        def rate(line: ProgrammeLine) -> Cell:
            done = self._figure(line).value
            if not line.target:
                return "—", GREY
            tone = GREEN if done >= line.target else AMBER if done else GREY
            return show_percent(done, line.target, code()), tone

        def why(line: ProgrammeLine) -> Cell:
            if self._is_asked(line):
                return str(_ASKED), RED
            return line.variance_reason or "—", MUTED

        return Parts(
            ProgrammeLine,
            mark("Line", "Lines"),
            "programme",
            (("activity", 210), ("axis", 130), ("measure", 130), ("province", 90), ("quarter", 80), ("target", 80)),
            (
                *("activity", "axis", "measure", "province", "quarter", "target", "target_beneficiaries"),
                *("budget_ads", "budget_hcar", "budget_other", "variance_reason"),
            ),
            rank=_by_axis,
            computed=((_REALISED, 80, value), (_RATE, 80, rate), (_WHY, 130, why)),
        )
