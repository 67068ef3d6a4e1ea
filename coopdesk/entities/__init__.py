"""What an office keeps: peewee models whose columns carry a meaning."""

from coopdesk.entities.beneficiary import Beneficiary
from coopdesk.entities.desk_rows import Change, Counter, Draft, Preference, Setting, Step
from coopdesk.entities.entity import Entity
from coopdesk.entities.member import Member
from coopdesk.entities.office import Office, User
from coopdesk.entities.organisation import Organisation
from coopdesk.entities.resistant import Resistant

# The registers a clerk sees, in the order in which references must be restored.
REGISTERS: tuple[type[Entity], ...] = (Resistant, Beneficiary, Organisation, Member)
RECORDS: tuple[type[Entity], ...] = (Office, User, *REGISTERS)
ROWS = (Change, Step, Setting, Draft, Preference, Counter)
ALL = (*RECORDS, *ROWS)

__all__ = [
    "ALL",
    "RECORDS",
    "REGISTERS",
    "ROWS",
    "Beneficiary",
    "Change",
    "Counter",
    "Draft",
    "Entity",
    "Member",
    "Office",
    "Organisation",
    "Preference",
    "Resistant",
    "Setting",
    "Step",
    "User",
]
