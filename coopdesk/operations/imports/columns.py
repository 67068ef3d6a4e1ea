"""The columns that a list of people or organisations may carry, and the headings by which each is known."""

from __future__ import annotations

from functools import lru_cache

from coopdesk.core.folding import fold
from coopdesk.core.language import Text, code, mark
from coopdesk.entities import Beneficiary, Entity, Organisation, Resistant
from coopdesk.entities.lifecycles import BENEFICIARY, ORGANISATION, Lifecycle
from coopdesk.operations.imports.source_column import SourceColumn, headings_alike
from coopdesk.operations.imports.stage_columns import date_headings, stage_columns

PEOPLE, ORGANISATIONS = "people", "organisations"
ENTITIES: dict[str, type[Entity]] = {PEOPLE: Beneficiary, ORGANISATIONS: Organisation}

# Headings of columns that say nothing of the record: order numbers.
_ORDINALS = frozenset(map(fold, ("ر.ت", "رت", "الرقم الترتيبي", "N°", "No", "#", "numéro d'ordre", "الرقم")))


# It has columns of its own: the number, the court, the date.
_REGISTERED = frozenset({"registered"})


def _helper(name: str, label: Text, *also: str) -> SourceColumn:
    return SourceColumn(name, label, also, is_field=False)


def _dates_of(lifecycle: Lifecycle) -> tuple[str, ...]:
    """How a column with the days of registration may be called."""
    registered = next(stage for stage in lifecycle.stages if stage.code in _REGISTERED)
    return date_headings(registered)


_CARD = Resistant.meanings()["card_number"]

_PROVINCE = _helper(
    "province",
    mark("Import", "Province"),
    *("الإقليم", "العمالة", "العمالة/الإقليم", "العمالة أو الإقليم", "عمالة/إقليم", "Préfecture/Province"),
)
_STAGE = (
    _helper("stage", mark("Import", "Stage"), "المرحلة", "الحالة", "Étape"),
    _helper("stage_date", mark("Import", "Date of the stage"), "تاريخ المرحلة", "Date de l'étape"),
    _helper(
        "stage_document",
        mark("Import", "Document of the stage"),
        *("رقم وثيقة المرحلة", "مرجع المرحلة", "المرجع", "Document de l'étape", "Référence"),
    ),
)

HELPERS: dict[str, tuple[SourceColumn, ...]] = {
    PEOPLE: (
        _helper(
            "full_name",
            mark("Import", "Family and first name"),
            *("الاسم العائلي والشخصي", "الاسم والنسب", "الاسم الكامل", "Nom et prénom", "الاسم العائلي و الشخصي"),
        ),
        _PROVINCE,
        _helper("fighter_name", mark("Import", "Name of the fighter"), "اسم المقاوم", "اسم المقاوم (الأب/الأم)"),
        _helper("fighter_card", _CARD.label, *_CARD.also),
        _helper("registered_on", mark("Import", "Date of registration"), *_dates_of(BENEFICIARY)),
        *_STAGE,
        *stage_columns(BENEFICIARY, _REGISTERED),
    ),
    ORGANISATIONS: (
        _PROVINCE,
        _helper("registration_number", mark("Import", "Registration number"), "رقم التقييد", "رقم السجل", "رقم الوصل"),
        _helper("court", mark("Import", "Court"), "المحكمة", "المحكمة الابتدائية", "Tribunal"),
        _helper(
            "registration_date",
            mark("Import", "Date of registration"),
            "تاريخ التقييد",
            "تاريخ الوصل",
            *_dates_of(ORGANISATION),
        ),
        *_STAGE,
        *stage_columns(ORGANISATION, _REGISTERED),
    ),
}


def columns_of(kind: str) -> tuple[SourceColumn, ...]:
    """Every column of a list of this kind, fields first in the order of their declaration. A link is not typed."""
    fields = tuple(
        SourceColumn(name, meaning.label, meaning.also)
        for name, meaning in ENTITIES[kind].meanings().items()
        if not hasattr(meaning, "kind")
    )
    return (*fields, *HELPERS[kind])


@lru_cache
def _by_heading(kind: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for column in columns_of(kind):
        for heading in column.headings():
            found.setdefault(heading, column.name)
    return found


def field_of(kind: str, heading: str) -> str | None:
    """The name of the column that a heading means, or None."""
    known = _by_heading(kind)
    whole, without_brackets = headings_alike(heading)
    return known.get(whole) or known.get(without_brackets)


def is_ordinal(heading: str) -> bool:
    """Whether a heading only counts the rows."""
    return fold(heading) in _ORDINALS


def label_of(kind: str, name: str) -> str:
    """How a column is called in the present language."""
    return next((str(column.label) for column in columns_of(kind) if column.name == name), name)


def comma() -> str:
    """The comma of the present language."""
    return "، " if code() == "ar" else ", "
