"""Colours, style sheet, writing direction and locale of the whole application, changeable while it runs."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from coopdesk.ui.kit import font


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours by what they mean; `gold` marks the next step and is never a text colour."""

    dark: bool
    bg: str
    card: str
    side: str
    alt: str
    line: str
    text: str
    muted: str
    prim: str
    primh: str
    primsoft: str
    onprim: str
    gold: str
    amber: str
    ambersoft: str
    red: str
    redsoft: str
    grey: str
    greysoft: str
    field: str
    fieldline: str
    off: str
    s1: str
    s2: str
    s3: str
    s4: str
    s5: str

    def colour(self, role: str) -> QColor:
        """The colour named `role`, ready to paint with; the same object each time."""
        return _COLOURS[self.dark][role]


# fmt: off
LIGHT = Tokens(
    dark=False, bg="#F5F4F0", card="#FFFFFF", side="#FBFAF7", alt="#FAF9F6", line="#E2DFD6", text="#1F2A26",
    muted="#66706B", prim="#0B6B4B", primh="#095A3F", primsoft="#E4F1EB", onprim="#FFFFFF", gold="#B98A2E",
    amber="#8A5D00", ambersoft="#FFF4DB", red="#B42318", redsoft="#FDECEA", grey="#5A635E", greysoft="#EFEDE6",
    field="#FFFFFF", fieldline="#918D82", off="#E9E6DD",
    s1="#0B6B4B", s2="#B98A2E", s3="#6FB196", s4="#DFC48A", s5="#A9AFA9",
)
DARK = Tokens(
    dark=True, bg="#141917", card="#1C2320", side="#181E1B", alt="#202824", line="#2E3733", text="#E6EBE8",
    muted="#9BA8A2", prim="#3FAE86", primh="#56C29A", primsoft="#1C382E", onprim="#06251A", gold="#D3A94F",
    amber="#E7B75A", ambersoft="#3A301A", red="#F28B82", redsoft="#3B2422", grey="#B4BFBA", greysoft="#2A322E",
    field="#161C19", fieldline="#6A7771", off="#2A322E",
    s1="#3FAE86", s2="#D3A94F", s3="#24694F", s4="#7D6632", s5="#6A7771",
)
# fmt: on
_ROLES = tuple(field.name for field in fields(Tokens) if field.name != "dark")
_COLOURS = {tokens.dark: {role: QColor(getattr(tokens, role)) for role in _ROLES} for tokens in (LIGHT, DARK)}
# What a tone means: the colour of its word and of the soft ground under it.
TONES = {
    "green": ("prim", "primsoft"),
    "amber": ("amber", "ambersoft"),
    "red": ("red", "redsoft"),
    "grey": ("grey", "greysoft"),
}
SERIES = ("s1", "s2", "s3", "s4", "s5")
# Plain "ar" would be Egypt: Arabic-Indic digits and other month names.
LOCALES = {"ar": "ar_MA", "fr": "fr_MA", "en": "en_GB"}

_PALETTE = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "alt",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "onprim",
    QPalette.ColorRole.ToolTipBase: "card",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "prim",
    QPalette.ColorRole.HighlightedText: "onprim",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Link: "prim",
    QPalette.ColorRole.Accent: "prim",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "fieldline",
}

# Border, padding and text-align are physical or half mirrored in Qt's style sheets: only symmetrical rules here, the
# rest is painted by the widgets themselves.
_SHEET = """
QLabel { background: transparent; color: %(text)s }
QLabel[tone="muted"] { color: %(muted)s }
QLabel[tone="prim"] { color: %(prim)s }
QLabel[tone="red"] { color: %(red)s }
QLabel[tone="amber"] { color: %(amber)s }
QLabel[tone="grey"] { color: %(grey)s }
QLabel[tone="onprim"] { color: %(onprim)s }
QLineEdit, QComboBox { background: %(field)s; color: %(text)s; border: 1px solid %(fieldline)s; border-radius: 6px;
  padding: 0 10px; min-height: 30px; max-height: 30px; selection-background-color: %(prim)s;
  selection-color: %(onprim)s }
QLineEdit:focus, QComboBox:focus, QComboBox:on { border: 2px solid %(prim)s; padding: 0 9px; min-height: 28px }
QPlainTextEdit { background: %(field)s; color: %(text)s; border: 1px solid %(fieldline)s; border-radius: 6px;
  padding: 2px 6px; selection-background-color: %(prim)s; selection-color: %(onprim)s }
QPlainTextEdit:focus { border: 2px solid %(prim)s; padding: 1px 5px }
QLineEdit:read-only, QPlainTextEdit:read-only, QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled,
  QComboBox[locked="true"] { background: %(alt)s; border-color: %(line)s; color: %(muted)s }
QLineEdit[problem="error"], QComboBox[problem="error"], QPlainTextEdit[problem="error"] {
  border-color: %(red)s; background: %(redsoft)s }
QLineEdit[problem="warning"], QComboBox[problem="warning"], QPlainTextEdit[problem="warning"] {
  border-color: %(amber)s; background: %(ambersoft)s }
QComboBox { combobox-popup: 0; padding: 0 14px }
QComboBox:focus, QComboBox:on { padding: 0 13px }
QComboBox::drop-down { border: 0; width: 28px }
QComboBox::down-arrow { image: none }
QComboBox QAbstractItemView { background: %(card)s; color: %(text)s; border: 1px solid %(fieldline)s; outline: 0;
  padding: 4px; selection-background-color: %(primsoft)s; selection-color: %(text)s }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border-radius: 4px }
QComboBox QAbstractItemView::item:selected { background: %(primsoft)s; color: %(prim)s }
QMenu { background: %(card)s; color: %(text)s; border: 1px solid %(line)s; padding: 4px }
QMenu::item { padding: 5px 16px; border-radius: 4px }
QMenu::item:selected { background: %(primsoft)s; color: %(prim)s }
QMenu::item:disabled { color: %(muted)s }
QMenu::separator { height: 1px; background: %(line)s; margin: 4px 8px }
QScrollArea, QScrollArea > QWidget > QWidget#content { background: transparent; border: 0 }
QTableView { background: %(card)s; border: 0; outline: 0 }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px }
QScrollBar::handle { background: %(fieldline)s; border-radius: 3px }
QScrollBar::handle:vertical { min-height: 28px }
QScrollBar::handle:horizontal { min-width: 28px }
QScrollBar::add-line, QScrollBar::sub-line { background: none; width: 0; height: 0 }
QScrollBar::add-page, QScrollBar::sub-page { background: none }
QMessageBox { background: %(card)s }
QToolTip { background: %(card)s; color: %(text)s; border: 1px solid %(line)s; padding: 4px }
QProgressBar { background: %(greysoft)s; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px }
QProgressBar::chunk { background: %(prim)s; border-radius: 4px }
"""

_current = LIGHT


def current() -> Tokens:
    """The tokens in force; widgets that paint themselves read them at each painting."""
    return _current


def apply(app: QApplication, theme: str = "light", language: str = "ar") -> None:
    """Give the whole application the `theme` (light, dark) and the direction and locale of `language` (ar, fr, en)."""
    global _current
    _current = DARK if theme == "dark" else LIGHT
    QLocale.setDefault(QLocale(LOCALES[language]))
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(font.font(10))
    app.setPalette(_palette(_current))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight)
    for window in app.topLevelWidgets():
        if window.styleSheet():
            dress(window)


def dress(window: QWidget) -> None:
    """Give a window, and all that is ever put into it or opened from it, the style sheet, now and after each `apply`.

    The sheet is not on the application: there it would be laid anew on every field each time that what surrounds the
    field is put into something larger, which is most of the time that a form takes to open.
    """
    sheet = _SHEET % {role: getattr(_current, role) for role in _ROLES}
    if sheet != window.styleSheet():
        window.setStyleSheet(sheet)


def repolish(widget: QWidget) -> None:
    """Make the style sheet look again at a widget whose property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    for role, token in _PALETTE.items():
        palette.setColor(role, tokens.colour(token))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("muted"))
    return palette
