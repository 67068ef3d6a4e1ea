"""The office whose desk this is, and the people who work at it."""

from __future__ import annotations

from typing import ClassVar

from coopdesk.core.language import Text, mark
from coopdesk.entities import choices
from coopdesk.entities.entity import Entity
from coopdesk.entities.fields import choice, count, flag, identifier, text


class Office(Entity):
    """One office; `provinces` are the official codes that it serves, joined by commas."""

    title_label: ClassVar[Text] = mark("Entity", "Office")

    institution = choice(mark("Office", "Institution"), choices.INSTITUTION, required=True)
    office_kind = choice(mark("Office", "Kind of office"), choices.OFFICE_KIND, required=True)
    code = text(mark("Office", "Code of the office"), required=True, latin=True, limit=20)
    name = text(mark("Office", "Name of the office"), required=True)
    post = count(mark("Office", "Number of this post"), required=True, minimum=1, maximum=99)
    provinces = text(mark("Office", "Provinces served"), latin=True, limit=1000)
    cndp_reference = identifier(mark("Office", "CNDP authorisation number"), "free_number")

    @property
    def title(self) -> str:
        return self.name or ""

    @property
    def province_codes(self) -> frozenset[str]:
        return frozenset(code for code in (self.provinces or "").split(",") if code)

    @property
    def number_part(self) -> str:
        """What tells this office and post apart in a human number: H05091-1."""
        digits = "".join(part for part in (self.code or "").partition("-")[2] if part.isalnum())
        return f"{self.institution[0]}{digits}-{self.post}"


class User(Entity):
    """Someone who works at this desk; every change bears the name."""

    title_label: ClassVar[Text] = mark("Entity", "User")

    name = text(mark("User", "Name of the user"), required=True, limit=80)
    active = flag(mark("User", "Active"))

    @property
    def title(self) -> str:
        return self.name or ""
