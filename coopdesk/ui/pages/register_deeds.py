"""What can be done with many selected rows of a list at once, beside copying and deleting them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from coopdesk.core.language import Text, mark


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed: its button, and the class of its panel, made with (context, ids of the selected records).

    A panel has `begin()`, which gives it the focus, and the signal `closed()`.
    """

    label: Text
    icon: str
    panel: Callable[[], type[QWidget]]


def _enrolment() -> type[QWidget]:
    from coopdesk.ui.pages.enrolment_panel import EnrolmentPanel

    return EnrolmentPanel


DEEDS: dict[str, tuple[Deed, ...]] = {
    "beneficiary": (Deed(mark("Register", "Enrol in a training"), "clipboard", _enrolment),),
}
