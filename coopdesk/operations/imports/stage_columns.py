"""The wide form of a list from paper: a column of dates for each stage, and one of document numbers where it has one.

A heading is the name of the stage or of the deed that leads to it, alone or after «date» or «number», in any language.
"""

from __future__ import annotations

from dataclasses import dataclass

from coopdesk.core.catalogue import in_every_language
from coopdesk.core.language import mark
from coopdesk.entities.lifecycles import Lifecycle, Stage
from coopdesk.operations.imports.source_column import SourceColumn

DATE, NUMBER = "date", "number"
_LABELS = {DATE: mark("Import", "Date: {stage}"), NUMBER: mark("Import", "Document number: {stage}")}
# What stands before the name of a stage, with the small words that French puts between.
_BEFORE = {
    DATE: ("", "تاريخ ", "Date ", "Date of ", "Date de ", "Date du ", "Date de la ", "Date de l'", "Date d'"),
    NUMBER: (
        *("رقم ", "رقم وثيقة ", "رقم الوثيقة: ", "Document number: "),
        *("N° ", "N° de ", "N° du ", "N° de l'", "N° d'", "N° du document: "),
    ),
}
# How the papers of an office name a stage otherwise.
_ALSO: dict[str, tuple[str, ...]] = {
    "founders": ("لقاء المؤسسين",),
    "name_approved": ("شهادة التسمية", "شهادة المصادقة على التسمية", "certificat de dénomination", "dénomination"),
    "constituted": ("الجمع العام التأسيسي", "الجمع التأسيسي", "assemblée constitutive", "AG constitutive"),
    "deposited": ("إيداع الملف", "الإيداع", "dépôt du dossier", "dépôt"),
    "provisional_receipt": ("récépissé provisoire",),
    "final_receipt": ("récépissé définitif",),
    "operational": ("بداية النشاط", "الانطلاق", "démarrage"),
    "accompanied": ("بداية المواكبة", "accompagnement"),
    "eligible": ("استيفاء الشروط", "éligibilité"),
    "nominated": ("proposition",),
    "accepted": ("قرار القبول",),
    "in_training": ("التكوين", "formation"),
    "supported": ("الدعم", "appui"),
    "integrated": ("الإدماج", "insertion"),
}


@dataclass(frozen=True, slots=True)
class StageColumn(SourceColumn):
    """The date of one stage, or the number of its document."""

    stage: str = ""
    part: str = DATE

    def spelt(self) -> tuple[str, ...]:
        return self.also


def stage_columns(lifecycle: Lifecycle, leave_out: frozenset[str]) -> tuple[StageColumn, ...]:
    """The columns of every stage of a life cycle, but of those that have columns of their own."""
    kept = [stage for stage in lifecycle.stages if stage.code not in leave_out]
    return tuple(
        _column(stage, part)
        for stage in kept
        for part in (DATE, *((NUMBER,) if "document_number" in stage.needs else ()))
    )


def date_headings(stage: Stage) -> tuple[str, ...]:
    """How a column with the dates of a stage may be called."""
    return _spellings(stage, DATE)


def name_of(stage: str, part: str) -> str:
    """The name of the column of a stage."""
    return f"{part}_of_{stage}"


def _column(stage: Stage, part: str) -> StageColumn:
    label = _LABELS[part].filled(stage=stage.label)
    return StageColumn(name_of(stage.code, part), label, _spellings(stage, part), False, stage.code, part)


def _spellings(stage: Stage, part: str) -> tuple[str, ...]:
    labels = in_every_language(stage.label)
    deeds = (*(in_every_language(stage.deed) if stage.deed else ()), *_ALSO.get(stage.code, ()))
    # The bare name of a deed may be anything («training», «support»): it wants a word before it.
    names = (*labels, *deeds)
    return tuple(before + name for before in _BEFORE[part] for name in names if before or name in labels)
