"""The only module that stops the user with a box: questions, messages, files, folders; tests answer them instead."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from coopdesk.core.language import mark
from coopdesk.ui.kit import icons, theme
from coopdesk.ui.kit.buttons import DANGER, PRIMARY, SECONDARY, Button

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SAVE, DISCARD, STAY = "save", "discard", "stay"
_YES_ROLE, _NO_ROLE = QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.RejectRole
_ROLES = {
    1: (_YES_ROLE,),
    2: (_YES_ROLE, _NO_ROLE),
    3: (_YES_ROLE, QMessageBox.ButtonRole.DestructiveRole, _NO_ROLE),
}
_UNDERSTOOD = mark("Dialog", "Close")
_YES, _NO = mark("Dialog", "Yes"), mark("Dialog", "No")
_UNSAVED = mark("Dialog", "Unsaved changes")
_ASK_SAVE = mark("Dialog", "What was changed here is not saved yet.")
_SAVE, _DISCARD, _STAY = mark("Dialog", "Save"), mark("Dialog", "Do not save"), mark("Dialog", "Go on editing")


class Answers:
    """Answers given in advance, in order, in place of the user; a box that has none left is an error of the test."""

    def __init__(self, answers: Iterable[Any] = ()) -> None:
        self.waiting = deque(answers)
        self.asked: list[tuple[str, str]] = []

    def give(self, *answers: Any) -> None:
        self.waiting.extend(answers)

    def take(self, title: str, sentence: str) -> Any:
        self.asked.append((title, sentence))
        if not self.waiting:
            raise AssertionError(f"nobody answers: {title}: {sentence}")
        return self.waiting.popleft()


_answers: Answers | None = None


def answer_with(answers: Answers | None) -> None:
    """Let `answers` stand for the user from now on; None gives the boxes back to the screen."""
    global _answers
    _answers = answers


def confirm(
    parent: QWidget | None, title: str, sentence: str, yes: str = "", no: str = "", danger: bool = False
) -> bool:
    """Whether the user agrees; closing the box is a no, and a `danger` must not happen by pressing Enter."""
    if _answers is not None:
        return bool(_answers.take(title, sentence))
    buttons = {True: yes or str(_YES), False: no or str(_NO)}
    picture = ("warning", "red") if danger else ("alert", "prim")
    return _ask(parent, title, sentence, buttons, default=not danger, closed=False, picture=picture)


def tell(parent: QWidget | None, title: str, sentence: str, warning: bool = False) -> None:
    """Show one sentence until the user closes it; in tests it is noted among what was asked and needs no answer."""
    if _answers is not None:
        _answers.asked.append((title, sentence))
        return
    picture = ("warning", "amber") if warning else ("check", "prim")
    _ask(parent, title, sentence, {None: str(_UNDERSTOOD)}, default=None, closed=None, picture=picture)


def ask_save_changes(parent: QWidget | None, what: str = "") -> str:
    """SAVE, DISCARD or STAY, for a page that is left with changes; closing the box is STAY."""
    title, sentence = what or str(_UNSAVED), str(_ASK_SAVE)
    if _answers is not None:
        return _answers.take(title, sentence)
    buttons = {SAVE: str(_SAVE), DISCARD: str(_DISCARD), STAY: str(_STAY)}
    return _ask(parent, title, sentence, buttons, default=SAVE, closed=STAY)


def choose_file(
    parent: QWidget | None, title: str, filters: str, save: bool = False, proposed: Path | None = None
) -> Path | None:
    """A file to open, or to write if `save`; `filters` as Qt writes them: "Excel (*.xlsx)". None when given up."""
    if _answers is not None:
        return _path(_answers.take(title, filters))
    ask = QFileDialog.getSaveFileName if save else QFileDialog.getOpenFileName
    chosen, _filter = ask(parent, title, str(proposed or ""), filters)
    return _path(chosen)


def choose_folder(parent: QWidget | None, title: str, proposed: Path | None = None) -> Path | None:
    """A folder, or None when the user gave up."""
    if _answers is not None:
        return _path(_answers.take(title, str(proposed or "")))
    return _path(QFileDialog.getExistingDirectory(parent, title, str(proposed or "")))


def choose_printer(parent: QWidget | None, title: str, printer: QPrinter, pages: int) -> bool:
    """Let the user choose printer, pages and copies; says whether to print."""
    if _answers is not None:
        return bool(_answers.take(title, str(pages)))
    # Loaded with the libraries of the printers, which no other box needs.
    from PySide6.QtPrintSupport import QPrintDialog

    box = QPrintDialog(printer, parent)
    box.setWindowTitle(title)
    box.setMinMax(1, pages)
    return box.exec() == QPrintDialog.DialogCode.Accepted


def _ask(
    parent: QWidget | None,
    title: str,
    sentence: str,
    buttons: dict[Any, str],
    default: Any,
    closed: Any,
    picture: tuple[str, str] = ("alert", "prim"),
) -> Any:
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, sentence, QMessageBox.StandardButton.NoButton, parent)
    theme.dress(box)
    box.setIconPixmap(icons.pixmap(*picture, 32))
    box.setTextFormat(Qt.TextFormat.PlainText)
    kinds = [DANGER if picture[1] == "red" else PRIMARY] + [SECONDARY] * (len(buttons) - 1)
    by_button = {}
    for (answer, text), kind, role in zip(buttons.items(), kinds, _ROLES[len(buttons)], strict=True):
        button = Button(text, kind=kind)
        box.addButton(button, role)
        by_button[button] = answer
        if answer == default:
            box.setDefaultButton(button)
        if answer == closed:
            box.setEscapeButton(button)
    box.exec()
    answer = by_button.get(box.clickedButton(), closed)
    box.deleteLater()
    return answer


def _path(chosen: Any) -> Path | None:
    return Path(chosen) if chosen else None
