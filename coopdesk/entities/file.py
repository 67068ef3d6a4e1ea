"""A record that goes through a life cycle: its present stage is derived from its steps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import peewee as pw

from coopdesk.entities.entity import Entity
from coopdesk.entities.lifecycles import Lifecycle


class File(Entity):
    """A record with stages. `stage` and `stage_on` say what its steps say, kept for sorting and filtering."""

    stage = pw.TextField(null=True)
    stage_on = pw.TextField(null=True)

    path: ClassVar[Lifecycle]
    # The field with the day of what is organised: the file began on that day at the latest, whenever it is typed.
    own_day: ClassVar[str] = ""

    @classmethod
    def begins_on(cls, values: Mapping[str, Any], today: str) -> str:
        """The day on which a new file begins where nothing else is said: today, or its own earlier day."""
        own = values.get(cls.own_day) if cls.own_day else None
        return min(own or today, today)

    def lifecycle(self) -> Lifecycle:
        """The life cycle that this record goes through."""
        return self.path
