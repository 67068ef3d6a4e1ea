"""`python -m coopdesk`: the window, or a verb of the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; without a verb it opens the window."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--excel-child"]:
        # A packaged program starts itself to parse a foreign workbook apart; that needs neither desk nor Qt.
        from coopdesk.excel.child import main as parse_apart

        return parse_apart(arguments[1:])
    from coopdesk.cli.main import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
