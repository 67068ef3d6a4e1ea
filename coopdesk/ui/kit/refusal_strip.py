"""The strip above a page that says what the machine refused, until the user closes it."""

from __future__ import annotations

from coopdesk.core.language import mark
from coopdesk.ui.kit.buttons import icon_button
from coopdesk.ui.kit.panels import Banner

_CLOSE = mark("Window", "Close this message")


class RefusalStrip(Banner):
    """Hidden until it has something to tell."""

    def __init__(self) -> None:
        close = icon_button("close", str(_CLOSE))
        super().__init__("red", "", icon="alert", actions=(close,))
        close.clicked.connect(self.hide)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show one sentence."""
        self.show_sentence(sentence)
        self.show()
