"""The page that makes the Excel summary for headquarters: which period, with names or not, and what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from coopdesk.core.days import Period
from coopdesk.core.formats import isolate, show_count
from coopdesk.core.language import Text, code, mark
from coopdesk.operations.exports.workbook import ExportResult, export
from coopdesk.ui import dialogs
from coopdesk.ui.context import LONG, Context
from coopdesk.ui.jobs import Job
from coopdesk.ui.kit.buttons import LINK, PRIMARY, Button
from coopdesk.ui.kit.choices import CheckBox, ChoiceField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import Banner, Card, PageHeader, SectionTitle, column, row
from coopdesk.ui.kit.text import ElidedLabel, Label
from coopdesk.ui.pages.periods import KINDS, last_finished, periods_of

_WIDEST = 760
_TITLE = mark("Send", "Send to headquarters")
_SUBTITLE = mark("Send", "The Excel summary of a period, to be sent by mail or on a stick")
_MAKE = mark("Send", "Make the summary")
_PERIOD, _KIND = mark("Send", "Period"), mark("Send", "Kind of period")
_CHOICES = mark("Send", "What the summary holds")
_FIGURES = mark("Send", "Figures and coded rows without any name, card or telephone number: always")
_NAMES = mark("Send", "Also the lists of names")
_NAMES_NOTE = mark("Send", "Names are personal data (law 09-08): only for whoever asked for them and may have them.")
_TARGET = mark("Send", "File")
_CHANGE = mark("Send", "Save elsewhere")
_CANCEL = mark("Send", "Stop")
_WORKING = mark("Send", "Writing the summary…")
_STOPPED = mark("Send", "Stopped: no file was written, and a former one is whole.")
_DONE, _DONE_STRONG = mark("Send", "{file} is ready to be sent."), mark("Send", "The summary is made")
_FAILED_STRONG = mark("Send", "No summary was made")
_OPEN = mark("Send", "Open the folder")
_RESULT = mark("Send", "What was written")
_VERSION = mark("Send", "Version {version} of this period")
_SUM = mark("Send", "Control sum: {sum}")
_COUNTED: dict[str, Text] = {
    "people": mark("Send", "People: {stock} on the last day, {new} new in the period"),
    "organisations": mark("Send", "Organisations: {stock} on the last day, {new} new in the period"),
    "members": mark("Send", "Memberships: {stock} on the last day, {new} new in the period"),
    "steps": mark("Send", "Steps: {new} in the period"),
}


class SendPage(QWidget):
    """Makes the summary in the background; the former file stays whole until the new one is."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.name = context, "send"
        self._job: Job | None = None
        self._chosen_target: Path | None = None
        self._made: Path | None = None
        self._make_fields()
        self._lay_out()
        self._offer_periods()
        self._connect()

    def refresh(self) -> None:
        """Nothing is read before the summary is made."""

    def target(self) -> Path:
        """Where the summary will be written."""
        if self._chosen_target is not None:
            return self._chosen_target
        session = self.context.session
        return session.desk.outgoing / f"{session.office.code}_{self.period.value()}.xlsx"

    def is_working(self) -> bool:
        return self._job is not None

    def make(self) -> None:
        """Write the summary of the chosen period."""
        if self._job is not None:
            return
        self._show_strip(None)
        self.result.hide()
        self._show_working(True)
        self._job = self.context.in_background(
            export,
            self.target(),
            Period.parse(self.period.value()),
            with_names=self.names.isChecked(),
            done=self._show_result,
            failed=self._show_failure,
            progress=self._show_progress,
            lane=LONG,
        )

    def stop(self) -> None:
        """Give up the summary being written."""
        if self._job is not None:
            self._job.cancel()
            self._end()
            self._show_strip(Banner("amber", str(_STOPPED)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.make()
        elif event.key() == Qt.Key.Key_Escape and self.is_working():
            self.stop()
        else:
            super().keyPressEvent(event)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _show_result(self, made: ExportResult) -> None:
        self._end()
        self._made = made.path
        sentence = str(_DONE.filled(file=isolate(made.path.name)))
        opens = Button(str(_OPEN), "folder", small=True)
        opens.clicked.connect(self._open_folder)
        self._show_strip(Banner("green", sentence, str(_DONE_STRONG), icon="check", actions=(opens,)))
        language = code()
        lines = [
            str(text.filled(stock=show_count(count.stock, language), new=show_count(count.new, language)))
            for subject, text in _COUNTED.items()
            if (count := made.counts.get(subject)) is not None
        ]
        lines.append(str(_VERSION.filled(version=made.version)))
        for label, line in zip(self._lines, lines, strict=False):
            label.show_text(line)
        self._sum.show_text(str(_SUM.filled(sum=isolate(made.sha256[:16]))))
        self._sum.setToolTip(made.sha256)
        self.result.show()

    def _show_failure(self, error: Exception) -> None:
        self._end()
        self._show_strip(Banner("red", str(error), str(_FAILED_STRONG), icon="alert"))

    def _end(self) -> None:
        self._job = None
        self._show_working(False)

    def _show_working(self, on: bool) -> None:
        self.working.setVisible(on)
        self.bar.setRange(0, 0 if on else 1)
        for part in (self.make_button, self.kind, self.period, self.names, self.change_button):
            part.setEnabled(not on)
        (self.cancel_button if on else self.make_button).setFocus()

    def _show_strip(self, strip: Banner | None) -> None:
        while self._strips.count():
            self._strips.takeAt(0).widget().deleteLater()
        if strip is not None:
            self._strips.addWidget(strip)

    def _choose_target(self) -> None:
        chosen = dialogs.choose_file(self, str(_TARGET), "Excel (*.xlsx)", save=True, proposed=self.target())
        if chosen is not None:
            named = chosen.suffix.lower() == ".xlsx"
            self._chosen_target = chosen if named else chosen.with_name(f"{chosen.name}.xlsx")
            self._show_target()

    def _show_target(self) -> None:
        self.path.show_text(isolate(self.target()))

    def _open_folder(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.parent)))

    def _offer_periods(self) -> None:
        kind, today = self.kind.value(), self.context.session.today
        offered = periods_of(kind, today)
        self.period.set_value(None)
        self.period.set_choices([(period.code, period.title(code())) for period in offered])
        self.period.set_value(last_finished(offered, today).code)
        self._chosen_target = None
        self._show_target()

    def _show_period(self) -> None:
        self._chosen_target = None
        self._show_target()

    def _make_fields(self) -> None:
        self.kind = ChoiceField([(kind, str(label)) for kind, label in KINDS.items()], empty=False)
        self.kind.set_value("quarter")
        self.period = ChoiceField(empty=False)
        self.names = CheckBox(str(_NAMES), 10)
        self.path = ElidedLabel("", 9.5)
        self.change_button = Button(str(_CHANGE), kind=LINK)
        self.make_button = Button(str(_MAKE), "download", kind=PRIMARY)
        self.cancel_button = Button(str(_CANCEL), small=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(str(_WORKING))
        self._lines = [Label("", 10) for _line in (*_COUNTED, "version")]
        self._sum = Label("", 8.5, tone="muted")

    def _lay_out(self) -> None:
        periods = row(Labelled(str(_KIND), self.kind), Labelled(str(_PERIOD), self.period), spacing=12)
        self.working = QWidget()
        self.working.setLayout(row(Label(str(_WORKING), 9, tone="muted"), self.bar, self.cancel_button, spacing=12))
        self.working.layout().setStretch(1, 1)
        self.working.hide()
        target = row(self.path, self.change_button, spacing=12)
        target.setStretch(0, 1)
        form = Card(margins=(20, 14, 20, 16), spacing=10)
        form.body.addLayout(periods)
        form.body.addWidget(SectionTitle(str(_CHOICES)))
        form.body.addWidget(Label(str(_FIGURES), 10))
        form.body.addWidget(self.names)
        form.body.addWidget(Label(str(_NAMES_NOTE), 8.5, tone="amber", wrap=True))
        form.body.addWidget(SectionTitle(str(_TARGET)))
        form.body.addLayout(target)
        form.body.addWidget(self.working)
        self.result = Card(str(_RESULT), margins=(20, 12, 20, 14), spacing=4)
        for label in (*self._lines, self._sum):
            self.result.body.addWidget(label)
        self.result.hide()
        self._strips = column()
        body = QWidget()
        body.setMaximumWidth(_WIDEST)
        body.setLayout(column(self._strips, form, self.result, None, spacing=12))
        self.header = PageHeader(str(_TITLE), str(_SUBTITLE), actions=(self.make_button,))
        whole = row(margins=(20, 16, 20, 16))
        whole.addWidget(body, 1)
        whole.addStretch(0)
        self.setLayout(column(self.header, whole, spacing=0))
        self.layout().setStretch(1, 1)

    def _connect(self) -> None:
        self.kind.edited.connect(self._offer_periods)
        self.period.edited.connect(self._show_period)
        self.change_button.clicked.connect(self._choose_target)
        self.make_button.clicked.connect(self.make)
        self.cancel_button.clicked.connect(self.stop)
