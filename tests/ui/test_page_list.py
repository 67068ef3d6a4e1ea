"""Every page of the sidebar is told from the others by its icon, also where the bar shows nothing else."""

from __future__ import annotations

from coopdesk.ui.kit import icons
from coopdesk.ui.page_list import PAGES


def test_every_page_has_an_icon_of_its_own():
    drawn = [entry.icon for entry in PAGES]
    assert len(set(drawn)) == len(drawn)
    assert set(drawn) <= set(icons.names())
