"""What stands around every official sheet, printed or in a workbook: the heading of the administration, who signs."""

from __future__ import annotations

from coopdesk.core.language import Text, mark
from coopdesk.entities import Office, choices

KINGDOM = mark("Export", "Kingdom of Morocco")
REFERENCE = mark("Export", "No.: ……/……")
DRAWN_UP, HEAD_OF_SERVICE = mark("Export", "Drawn up by"), mark("Export", "The head of service")
STAMP = mark("Export", "Stamp and signature")
# Whoever answers for an office, by its kind.
HEADS: dict[str, Text] = {
    "regional": mark("Export", "The regional delegate"),
    "provincial": mark("Export", "The provincial delegate"),
    "local": mark("Export", "The head of the local office"),
    "coordination": mark("Export", "The regional coordinator"),
    "headquarters": mark("Export", "The director"),
}


def heading_of(office: Office) -> tuple[str, str, str]:
    """The kingdom, the institution and the office, one under the other."""
    return (str(KINGDOM), choices.INSTITUTION.label(office.institution), office.name)
