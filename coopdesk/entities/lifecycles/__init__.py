"""The life cycles as data: the stages of each kind of file, as the agreement, the law and the offices name them."""

from coopdesk.entities.lifecycles.activities import AWARENESS_SESSION, NOMINATION_LIST, TRAINING
from coopdesk.entities.lifecycles.committee import ANNUAL_PROGRAMME, DECISION, MEETING
from coopdesk.entities.lifecycles.grant import GRANT, TRANCHE
from coopdesk.entities.lifecycles.lifecycle import Lifecycle, Stage
from coopdesk.entities.lifecycles.organisation import (
    ASSEMBLING,
    ASSOCIATION,
    COOPERATIVE,
    LEGAL_BIRTH,
    ORGANISATION,
    SHORT,
    organisation_lifecycle,
)
from coopdesk.entities.lifecycles.person import BENEFICIARY
from coopdesk.entities.lifecycles.project import PROJECT

# Every life cycle that a file can go through.
ALL: tuple[Lifecycle, ...] = (
    BENEFICIARY,
    COOPERATIVE,
    ASSOCIATION,
    SHORT,
    AWARENESS_SESSION,
    TRAINING,
    NOMINATION_LIST,
    PROJECT,
    GRANT,
    TRANCHE,
    ANNUAL_PROGRAMME,
    MEETING,
    DECISION,
)

__all__ = [
    "ALL",
    "ANNUAL_PROGRAMME",
    "ASSEMBLING",
    "ASSOCIATION",
    "AWARENESS_SESSION",
    "BENEFICIARY",
    "COOPERATIVE",
    "DECISION",
    "GRANT",
    "LEGAL_BIRTH",
    "MEETING",
    "NOMINATION_LIST",
    "ORGANISATION",
    "PROJECT",
    "SHORT",
    "TRAINING",
    "TRANCHE",
    "Lifecycle",
    "Stage",
    "organisation_lifecycle",
]
