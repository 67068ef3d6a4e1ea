"""`coopdesk sheet NUMBER OUT.pdf`: the document of one record, as the window prints it."""

from __future__ import annotations

import argparse
import os

from coopdesk.cli.exit_codes import DONE
from coopdesk.cli.opening import opened
from coopdesk.core.catalogue import install_language
from coopdesk.core.language import mark_count
from coopdesk.operations.paper import paper_of_number

_WRITTEN = mark_count("Command", "{title}, %n page(s), written to {path}")


def run(given: argparse.Namespace) -> int:
    """Write the PDF and say what it is. Raises CannotDo."""
    # Before Qt is loaded: it only measures and paints here.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with opened(given) as session:
        if given.language:
            install_language(given.language)
        paper = paper_of_number(session, given.number)
        from coopdesk.ui import look
        from coopdesk.ui.paper.pages import Pages
        from coopdesk.ui.paper.pdf import write_pdf

        look.application()
        pages = Pages(paper)
        write_pdf(pages, given.out)
        print(_WRITTEN.counted(pages.count, title=paper.title, path=given.out))
    return DONE
