"""The pages of the window in the order of the sidebar; the module of each is imported when it is first shown."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from coopdesk.core.language import Text, mark
from coopdesk.ui.context import Context
from coopdesk.ui.pages.register_words import WORDS

# The page of each register, by its kind.
REGISTER_PAGES = {kind: words.slug for kind, words in WORDS.items()}


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: its name, its title and icon in the sidebar, how it is made, and the register that it lists."""

    name: str
    title: Text
    icon: str
    make: Callable[[Context], QWidget]
    kind: str = ""


def _later(module: str, page: str, *arguments: str) -> Callable[[Context], QWidget]:
    def make(context: Context) -> QWidget:
        return getattr(importlib.import_module(f"coopdesk.ui.pages.{module}"), page)(context, *arguments)

    return make


def _register(kind: str, icon: str) -> PageEntry:
    return PageEntry(WORDS[kind].slug, WORDS[kind].title, icon, _later("register_page", "RegisterPage", kind), kind)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("home", mark("Window", "Home"), "home", _later("home", "HomePage")),
    _register("beneficiary", "people"),
    _register("resistant", "star"),
    _register("nomination_list", "list"),
    _register("organisation", "building"),
    _register("grant", "money"),
    _register("visit", "clipboard"),
    _register("annual_programme", "chart"),
    _register("meeting", "speech"),
    _register("decision", "check"),
    _register("awareness_session", "calendar"),
    _register("training", "cap"),
    _register("project", "folder"),
    PageEntry("import", mark("Window", "Import"), "upload", _later("import_page", "ImportPage")),
    PageEntry("send", mark("Window", "Send to headquarters"), "document", _later("send_page", "SendPage")),
    PageEntry("settings", mark("Window", "Settings"), "settings", _later("settings_page", "SettingsPage")),
)


def form_for(kind: str) -> type[QWidget]:
    """The form of a register's records."""
    return importlib.import_module("coopdesk.ui.forms").form_for(kind)


def first_focus(page: QWidget) -> None:
    """The list of a register, else whatever the page puts first."""
    if hasattr(page, "focus_list"):
        page.focus_list()
    else:
        page.setFocus()
        page.focusNextChild()
