"""The form of a person: identity, kinship, contact, schooling and work, disability, vulnerability, consent."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark
from coopdesk.entities import Beneficiary
from coopdesk.entities.lifecycles import BENEFICIARY
from coopdesk.operations import settings as figures
from coopdesk.operations.list_column import stage_tone
from coopdesk.ui.forms.person_places import PLACES
from coopdesk.ui.forms.person_rail import PersonRail
from coopdesk.ui.forms.place_shown import PlaceShown, place_of
from coopdesk.ui.forms.placed_form import PlacedForm
from coopdesk.ui.forms.sheet import Section
from coopdesk.ui.kit.fields import ShownField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.marks import Pill

_PRECISION = mark("Person", "Precision of the date")
_PRECISIONS = {
    10: mark("Person", "Day, month and year"),
    7: mark("Person", "Month and year"),
    4: mark("Person", "Year only"),
}
_NUMBER = mark("Person", "File number")
_NUMBER_TO_COME = mark("Person", "Given when saved")
_INCOMPLETE = mark("List", "Incomplete ({count})")
_COMPLETE = mark("List", "Complete")


class PersonForm(PlacedForm):
    """A beneficiary: the sheet with its sections, and beside it the sections' state and the score with its points."""

    entity = Beneficiary
    name = "beneficiary"
    new_title = mark("Form", "New beneficiary")
    beside_the_sheet = PLACES
    sections = (
        Section(
            "identity",
            mark("Person", "Identity"),
            (
                ("last_name", "first_name", "last_name_latin", "first_name_latin"),
                ("cin", "cin_valid_until", "birth_date", "precision"),
                ("birth_place", "sex", "marital_status", "dependants"),
                ("father_name", "mother_name", "family_booklet", "number"),
            ),
        ),
        Section(
            "kinship", mark("Person", "Kinship to a fighter"), (("kinship", "resistant", "resistant", "kinship_proof"),)
        ),
        Section(
            "contact",
            mark("Person", "Home and contact"),
            (("commune", "place", "address", "address"), ("phone", "phone_2", "postal_code", "milieu")),
        ),
        Section(
            "education",
            mark("Person", "Schooling and work"),
            (
                ("education_level", "diploma", "vocational_training", "graduation_year"),
                ("employment_status", "occupation", "unemployment_months", "monthly_income"),
            ),
        ),
        Section(
            "disability",
            mark("Person", "Disability"),
            (("has_disability", "disability_type", "disability_degree", "disability_document"),),
        ),
        Section("vulnerability", mark("Person", "Vulnerability"), (("vulnerability",) * 4,)),
        Section(
            "consent",
            mark("Person", "Social register and consent"),
            (
                ("idcs", "rsu_score", "rsu_date", "amo_tadamon"),
                ("consent_date", "consent_form", "notes", "notes"),
            ),
        ),
        Section(
            "integration",
            mark("Person", "After support"),
            (
                ("new_activity", "new_activity", "", ""),
                ("income_before", "income_before", "income_after", "income_after"),
            ),
        ),
    )

    def shown_only(self) -> dict[str, Labelled]:
        self._place, self._precision, self._number = PlaceShown(), ShownField(), ShownField(left_to_right=True)
        own = {"precision": Labelled(str(_PRECISION), self._precision), "number": Labelled(str(_NUMBER), self._number)}
        return own | self._place.labelled

    def beside(self) -> QWidget:
        self._settings = self.context.ask(figures.values_on)
        self.rail = PersonRail(self.sheet, self.context)
        self.rail.section_wanted.connect(self.sheet.go_to_section)
        self.sheet.fields["resistant"].family_name_of = lambda: self.sheet.fields["last_name"].text()
        return self.rail

    def refresh_beside(self) -> None:
        values = self.values()
        birth = values.get("birth_date")
        self._precision.set_value(str(_PRECISIONS[len(birth)]) if birth else None)
        self._number.set_value(self.record.number or str(_NUMBER_TO_COME))
        self._place.follow(values.get("commune"))
        self.rail.show_state(values, Beneficiary.missing_of(values), self._settings)

    def subtitle(self) -> str:
        parts = [super().subtitle()]
        if self.record.commune:
            parts.append(place_of(self.record.commune))
        return " · ".join(parts)

    def pills(self) -> list[Pill]:
        if self.record.is_new:
            return []
        missing = self.record.missing_count
        file = Pill(str(_INCOMPLETE.filled(count=missing)), "amber") if missing else Pill(str(_COMPLETE), "green")
        stage = BENEFICIARY.stage(self.record.stage)
        return [file, *([Pill(str(stage.label), stage_tone(stage.code))] if stage else [])]
