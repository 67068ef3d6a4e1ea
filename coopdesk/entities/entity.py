"""The common part of every record: its identities, and the questions asked of its columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any, ClassVar

import peewee as pw

from coopdesk.core.language import Text, mark
from coopdesk.core.meanings import Meaning
from coopdesk.core.problems import Problem
from coopdesk.entities.lifecycles import Lifecycle


class Entity(pw.Model):
    """A record of the office: `id` in this desk, `uuid` between offices, `number` on paper."""

    id = pw.AutoField()
    uuid = pw.TextField(unique=True)
    number = pw.TextField(null=True, unique=True)
    version = pw.IntegerField()
    office = pw.TextField()
    deleted_at = pw.TextField(null=True)

    # The first letter of the human number; "" for records that have none.
    letter: ClassVar[str] = ""
    title_label: ClassVar[Text] = mark("Entity", "Record")
    # Columns that operations compute from others and keep for sorting and filtering.
    derived: ClassVar[tuple[str, ...]] = ()

    class Meta:
        legacy_table_names = False

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        for name, column in vars(cls).items():
            if isinstance(column, pw.Field) and hasattr(column, "meaning"):
                column.meaning = replace(column.meaning, name=name)

    @classmethod
    def kind(cls) -> str:
        """The stable name of the register, in the log, in `_data` and on the command line."""
        return cls._meta.table_name

    @classmethod
    def meanings(cls) -> Mapping[str, Meaning]:
        """The meanings of the columns that people fill, in the order of declaration."""
        return _meanings(cls)

    @classmethod
    def values_of(cls, record: Entity) -> dict[str, Any]:
        """What people filled, by field name; a link is the id of its record."""
        return {name: record.value(name) for name in cls.meanings()}

    def value(self, name: str) -> Any:
        """The stored value of a field; for a link the id, without a query."""
        return self.__data__.get(name)

    def lifecycle(self) -> Lifecycle | None:
        """The life cycle that this record goes through, if it has one."""
        return None

    @property
    def is_new(self) -> bool:
        return self.id is None

    @property
    def title(self) -> str:
        """How the record is called in a heading or a sentence."""
        return self.number or ""

    def problems(self, today: date) -> list[Problem]:
        """Everything wrong with the record as it stands, errors and warnings."""
        alone = [
            found for name, meaning in self.meanings().items() for found in meaning.problems(self.value(name), today)
        ]
        return [*alone, *self.problems_across(today)]

    def problems_across(self, today: date) -> Iterator[Problem]:
        """Rules that need more than one field."""
        return iter(())

    def missing(self) -> list[str]:
        """Names of the fields that a complete file needs and this one lacks."""
        return self.missing_of(self.__data__)

    @classmethod
    def missing_of(cls, values: Mapping[str, Any]) -> list[str]:
        """The same for values by field name, where no record was made of them."""
        return [name for name in cls.needed() if values.get(name) is None]

    @classmethod
    def needed(cls) -> tuple[str, ...]:
        """Names of the fields that a complete file needs."""
        return _needed(cls)


@cache
def _meanings(entity: type[Entity]) -> Mapping[str, Meaning]:
    fields = entity._meta.sorted_fields
    return MappingProxyType({field.name: field.meaning for field in fields if getattr(field, "meaning", None)})


@cache
def _needed(entity: type[Entity]) -> tuple[str, ...]:
    return tuple(name for name, meaning in entity.meanings().items() if meaning.complete)
