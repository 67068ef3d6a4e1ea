"""The cross tables of a summary, declared: which coded rows they count, by what, with which percentages and words."""

from __future__ import annotations

from dataclasses import dataclass

from coopdesk.core.language import Text, mark
from coopdesk.core.meanings import Choices
from coopdesk.entities import choices
from coopdesk.entities.lifecycles import ORGANISATION
from coopdesk.operations.exports.columns import MEMBERS, ORGANISATIONS, PEOPLE, DataSheet

_NOT_STATED = mark("Export", "Not stated")


@dataclass(frozen=True, slots=True)
class Axis:
    """A coded column along which rows are told apart; `blank` names the rows that have no code."""

    column: str
    label: Text
    codes: tuple[str | int | None, ...]
    labels: tuple[Text, ...]

    @classmethod
    def of(cls, column: str, label: Text, options: Choices, blank: Text | None = None) -> Axis:
        codes = (*options.codes, *(() if blank is None else (None,)))
        return cls(column, label, codes, (*(item.label for item in options), *(() if blank is None else (blank,))))


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage of a table: the rows whose `column` is one of `codes`, among all rows of the line."""

    label: Text
    column: str
    codes: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One printed table: places down (each place by `split` if there is one), `across` in columns."""

    name: str
    source: DataSheet
    sheet: Text
    title: Text
    across: Axis
    shares: tuple[Share, ...]
    flow: Text
    notes: tuple[Text, ...]
    split: Axis | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        """The coded columns that the table reads, beside region and province."""
        split = (self.split.column,) if self.split else ()
        return (*split, self.across.column, *(share.column for share in self.shares))


_SEX = Axis.of("sex", mark("Export", "Sex"), choices.SEX)
_AGE = Axis.of("age_band", mark("Export", "Age"), choices.AGE_BAND)
_DISABILITY = Axis(
    "has_disability",
    mark("Export", "Disability"),
    (1, 0, None),
    (mark("Export", "With a disability"), mark("Export", "Without disability"), _NOT_STATED),
)
_BAND = Axis.of("vulnerability_band", mark("Export", "Vulnerability"), choices.BAND)
_LEGAL_FORM = Axis.of("legal_form", mark("Export", "Legal form"), choices.LEGAL_FORM)
_SECTOR = Axis.of("sector", mark("Export", "Sector"), choices.SECTOR, _NOT_STATED)
_STAGE = Axis.of("stage", mark("Export", "Stage"), ORGANISATION.choices(), mark("Export", "No stage recorded"))
_MEMBER_SEX = Axis.of("sex", mark("Export", "Sex"), choices.SEX, mark("Export", "Organisations"))
_KINSHIP = Axis.of("kinship", mark("Export", "Kinship"), choices.KINSHIP, _NOT_STATED)

_WOMEN = Share(mark("Export", "% women"), "sex", ("f",))

_REGISTERED = mark("Export", "Newly registered from {first} to {last}")
_JOINED = mark("Export", "Joined from {first} to {last}")

_PEOPLE_NOTES = (
    mark("Export", "Stock: people registered by the last day and not withdrawn on it. Each person counts once."),
    mark(
        "Export",
        "Newly registered: people whose first registration is dated inside the period. What was taken over from paper"
        " counts in the stock only.",
    ),
    mark("Export", "Percentages are of the total of their line and group; «—» where that total is 0."),
)
_ORGANISATION_NOTES = (
    mark(
        "Export",
        "Stock: organisations on file on the last day, whatever their stage, but for those merged or struck off.",
    ),
    mark(
        "Export",
        "Newly registered: organisations whose registration or first receipt is dated inside the period. What was"
        " taken over from paper counts in the stock only.",
    ),
    mark("Export", "Percentages are of the total of their line and group; «—» where that total is 0."),
)
_MEMBER_NOTES = (
    mark(
        "Export",
        "Stock: memberships that last on the last day, in organisations of the stock. A person in two organisations"
        " counts twice.",
    ),
    mark("Export", "Joined: memberships whose entry is dated inside the period."),
    mark("Export", "Percentages are of the total of their line and group; «—» where that total is 0."),
)
_PROVINCE_OF_ORGANISATION = mark("Export", "The province is that of the organisation.")

TABLES: tuple[Table, ...] = (
    Table(
        "people_by_sex",
        PEOPLE,
        mark("Export", "People by sex"),
        mark("Export", "People by province and sex, {period}"),
        _SEX,
        (_WOMEN,),
        _REGISTERED,
        _PEOPLE_NOTES,
    ),
    Table(
        "people_by_age",
        PEOPLE,
        mark("Export", "People by age"),
        mark("Export", "People by province and age, {period}"),
        _AGE,
        (),
        _REGISTERED,
        (mark("Export", "Age: in whole years on the last day."), *_PEOPLE_NOTES[:2]),
    ),
    Table(
        "people_by_disability",
        PEOPLE,
        mark("Export", "People by disability"),
        mark("Export", "People by province and disability, {period}"),
        _DISABILITY,
        (Share(mark("Export", "% with a disability"), "has_disability", (1,)),),
        _REGISTERED,
        _PEOPLE_NOTES,
    ),
    Table(
        "people_by_vulnerability",
        PEOPLE,
        mark("Export", "People by vulnerability"),
        mark("Export", "People by province and vulnerability, {period}"),
        _BAND,
        (Share(mark("Export", "% severe and moderate"), "vulnerability_band", ("severe", "moderate")),),
        _REGISTERED,
        (
            mark("Export", "Vulnerability: from the points of the criteria, as the settings of the first sheet say."),
            *_PEOPLE_NOTES,
        ),
    ),
    Table(
        "organisations_by_form",
        ORGANISATIONS,
        mark("Export", "Organisations by legal form"),
        mark("Export", "Organisations by province and legal form, {period}"),
        _LEGAL_FORM,
        (Share(mark("Export", "% cooperatives"), "legal_form", ("cooperative", "cooperative_union")),),
        _REGISTERED,
        _ORGANISATION_NOTES,
    ),
    Table(
        "organisations_by_sector",
        ORGANISATIONS,
        mark("Export", "Organisations by sector"),
        mark("Export", "Organisations by sector and legal form, {period}"),
        _LEGAL_FORM,
        (),
        _REGISTERED,
        _ORGANISATION_NOTES[:2],
        _SECTOR,
    ),
    Table(
        "organisations_by_stage",
        ORGANISATIONS,
        mark("Export", "Organisations by stage"),
        mark("Export", "Organisations by stage and legal form, {period}"),
        _LEGAL_FORM,
        (),
        _REGISTERED,
        (mark("Export", "Stage: the one in which the file stood on the last day."), *_ORGANISATION_NOTES[:2]),
        _STAGE,
    ),
    Table(
        "members_by_sex",
        MEMBERS,
        mark("Export", "Members by sex"),
        mark("Export", "Members by province and sex, {period}"),
        _MEMBER_SEX,
        (_WOMEN, Share(mark("Export", "% children of fighters"), "kinship", ("son", "daughter"))),
        _JOINED,
        (
            *_MEMBER_NOTES,
            _PROVINCE_OF_ORGANISATION,
            mark("Export", "Children of fighters: members whose kinship is son or daughter of a former fighter."),
        ),
    ),
    Table(
        "members_by_kinship",
        MEMBERS,
        mark("Export", "Members by kinship"),
        mark("Export", "Members by kinship and sex, {period}"),
        _MEMBER_SEX,
        (_WOMEN,),
        _JOINED,
        (*_MEMBER_NOTES, _PROVINCE_OF_ORGANISATION),
        _KINSHIP,
    ),
)
