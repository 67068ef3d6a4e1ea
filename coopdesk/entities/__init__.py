"""What an office keeps: peewee models whose columns carry a meaning."""

from coopdesk.entities.accompaniment import Difficulty, Plan, Visit, YearlyState
from coopdesk.entities.attachment import Attachment, Content
from coopdesk.entities.awareness import Attendee, AwarenessSession, Information, Venue
from coopdesk.entities.beneficiary import Beneficiary
from coopdesk.entities.committee import AgendaItem, AnnualProgramme, CommitteeMember, Decision, Meeting, ProgrammeLine
from coopdesk.entities.desk_rows import Change, Counter, Draft, Preference, Setting, Step
from coopdesk.entities.entity import Entity
from coopdesk.entities.file import File
from coopdesk.entities.grant import Grant, GrantItem, Invoice, Tranche
from coopdesk.entities.member import Member
from coopdesk.entities.nomination import Nomination, NominationList
from coopdesk.entities.office import Office, User
from coopdesk.entities.organisation import Organisation
from coopdesk.entities.project import Financing, Project
from coopdesk.entities.resistant import Resistant
from coopdesk.entities.training import AttendanceDay, Enrolment, Training

# The registers that have a list of their own, in the order in which references must be restored.
REGISTERS: tuple[type[Entity], ...] = (
    Resistant,
    Beneficiary,
    Organisation,
    AwarenessSession,
    Training,
    NominationList,
    Project,
    Grant,
    Visit,
    AnnualProgramme,
    Meeting,
    Decision,
)
# What belongs to a record of a register and is seen with it.
PARTS: tuple[type[Entity], ...] = (
    Venue,
    Member,
    Attendee,
    Information,
    Enrolment,
    AttendanceDay,
    Nomination,
    Financing,
    Plan,
    YearlyState,
    Difficulty,
    Tranche,
    Invoice,
    GrantItem,
    ProgrammeLine,
    CommitteeMember,
    AgendaItem,
    Attachment,
)
RECORDS: tuple[type[Entity], ...] = (Office, User, *REGISTERS, *PARTS)
ROWS = (Change, Step, Setting, Draft, Preference, Counter, Content)
ALL = (*RECORDS, *ROWS)

__all__ = [
    "ALL",
    "PARTS",
    "RECORDS",
    "REGISTERS",
    "ROWS",
    "AgendaItem",
    "AnnualProgramme",
    "Attachment",
    "AttendanceDay",
    "Attendee",
    "AwarenessSession",
    "Beneficiary",
    "Change",
    "CommitteeMember",
    "Content",
    "Counter",
    "Decision",
    "Difficulty",
    "Draft",
    "Enrolment",
    "Entity",
    "File",
    "Financing",
    "Grant",
    "GrantItem",
    "Information",
    "Invoice",
    "Meeting",
    "Member",
    "Nomination",
    "NominationList",
    "Office",
    "Organisation",
    "Plan",
    "Preference",
    "ProgrammeLine",
    "Project",
    "Resistant",
    "Setting",
    "Step",
    "Training",
    "Tranche",
    "User",
    "Venue",
    "Visit",
    "YearlyState",
]
