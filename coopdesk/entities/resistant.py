"""A former resistance fighter, to whose card the rights of the children are tied."""

from __future__ import annotations

import peewee as pw

from coopdesk.core.language import mark
from coopdesk.entities import choices
from coopdesk.entities.entity import Entity
from coopdesk.entities.fields import choice, commune, day, identifier, text


class Resistant(Entity):
    """One fighter, shared by all his children."""

    letter = "R"
    title_label = mark("Entity", "Fighter")
    derived = ("name_key", "name_key_latin", "province", "missing_count")

    last_name = text(mark("Fighter", "Family name"), section="identity", required=True, listed=True)
    first_name = text(mark("Fighter", "First name"), section="identity", required=True, listed=True)
    last_name_latin = text(mark("Fighter", "Family name in Latin letters"), section="identity", latin=True)
    first_name_latin = text(mark("Fighter", "First name in Latin letters"), section="identity", latin=True)
    card_number = identifier(
        mark("Fighter", "Fighter's card number"),
        "free_number",
        section="identity",
        complete=True,
        listed=True,
        also=("رقم بطاقة مقاوم", "رقم بطاقة المقاوم"),
    )
    file_number = identifier(mark("Fighter", "File number"), "free_number", section="identity", listed=True)
    category = choice(
        mark("Fighter", "Category"), choices.RESISTANT_CATEGORY, section="identity", complete=True, listed=True
    )
    life = choice(mark("Fighter", "Living or deceased"), choices.LIFE, section="identity", listed=True)
    deceased_on = day(mark("Fighter", "Date of death"), section="identity")
    cin = identifier(mark("Fighter", "Identity card number"), "cin", section="identity")
    commune = commune(mark("Fighter", "Commune"), section="identity", listed=True)
    notes = text(mark("Fighter", "Notes"), section="identity", limit=2000, multiline=True)

    name_key = pw.TextField()
    name_key_latin = pw.TextField()
    province = pw.TextField(null=True)
    missing_count = pw.IntegerField()

    @property
    def title(self) -> str:
        return " ".join(part for part in (self.last_name, self.first_name) if part)
