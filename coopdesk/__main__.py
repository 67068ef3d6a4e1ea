"""`python -m coopdesk`: the window, or a verb of the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; without a verb it opens the window."""
    from coopdesk.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
