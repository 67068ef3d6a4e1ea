"""What is due: one list, by date, drawn from every register; and the appointments of any stretch of days."""

from coopdesk.operations.due.gathering import Outlook, appointments_of, calendar_of, due_of, outlook_of
from coopdesk.operations.due.item import ACTIVITY, DEADLINE, MEETING, Due

__all__ = [
    "ACTIVITY",
    "DEADLINE",
    "MEETING",
    "Due",
    "Outlook",
    "appointments_of",
    "calendar_of",
    "due_of",
    "outlook_of",
]
