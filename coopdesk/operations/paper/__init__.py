"""What stands on each printed document, said without any painting: one module for each kind of document."""

from coopdesk.operations.paper.document import Paper
from coopdesk.operations.paper.documents import paper_of, paper_of_number
from coopdesk.operations.paper.week import week_paper

__all__ = ["Paper", "paper_of", "paper_of_number", "week_paper"]
