"""What a person was told of the programmes, beside the sheet of the person."""

from __future__ import annotations

from coopdesk.core.language import mark
from coopdesk.entities import Information
from coopdesk.operations.attending import give_information
from coopdesk.ui.forms.parts_tab import Parts

INFORMATIONS = Parts(
    Information,
    mark("Information", "Information given"),
    "beneficiary",
    shown=(("programmes", 380), ("given_on", 110), ("channel", 160), ("agent", 140), ("notes", 200)),
    filled=("given_on", "channel", "agent", "notes", "programmes"),
    across=4,
    order="given_on",
    save=give_information,
    usual=lambda _person, _told: {"channel": "visit"},
)
