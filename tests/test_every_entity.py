"""What must hold for every register and every field of it, also for those that are added tomorrow."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from coopdesk.core.catalogue import install_language
from coopdesk.core.meanings import (
    ChoiceMeaning,
    CodeMeaning,
    CountMeaning,
    DayMeaning,
    DecimalMeaning,
    FlagMeaning,
    HourMeaning,
    LinkMeaning,
    ManyMeaning,
    MoneyMeaning,
    PlaceMeaning,
    ProvinceMeaning,
    TextMeaning,
    YearMeaning,
)
from coopdesk.entities import REGISTERS, Beneficiary, Meeting, Member, Organisation, Project, Resistant
from coopdesk.excel.cells import Row, Sheet
from coopdesk.operations import records
from coopdesk.operations.find import find
from coopdesk.operations.history import history_of
from coopdesk.operations.imports.checking import check
from coopdesk.operations.imports.columns import ENTITIES, columns_of
from coopdesk.operations.imports.table import find_list
from coopdesk.operations.imports.writing import write
from coopdesk.operations.steps import StepEntry
from coopdesk.ui import forms
from tests.recording import record_step

DAY = date(2026, 11, 23)
IMPORTED = {entity: kind for kind, entity in ENTITIES.items()}
# The registers that have a form.
FORMS = list(forms._FORMS)
FIELDS = [(entity, name) for entity in REGISTERS for name in entity.meanings()]
_IDENTIFIERS = {
    "cin": "IA331902",
    "ice": "001525678000089",
    "tax_id": "1234567",
    "cnss": "1234567",
    "rib": "007780000123400000000192",
    "phone": "+212670556120",
    "phone_2": "+33612345678",
    "idcs": "1234567890",
    "postal_code": "23350",
}
# Fields that would contradict the others of the sample.
_LEFT_OUT = {Organisation: {"holder"}, Member: {"legal_person"}}
# Optional by itself, but nothing else names who bears the record once the other links are empty.
_KEPT = {Project: {"bearer"}}
# Fields that a tab of the form keeps by itself, apart from the sheet.
_TICKED = {Project: {"pieces"}}
_CHOSEN = {"sex": "f", "kinship": "daughter", "legal_form": "cooperative"}


_BY_MEANING = {
    FlagMeaning: True,
    MoneyMeaning: 150050,
    YearMeaning: 2004,
    CountMeaning: 7,
    HourMeaning: "09:30",
    DecimalMeaning: 97430010,
    PlaceMeaning: "05.091.01.03",
    ProvinceMeaning: "05.091",
    LinkMeaning: 1,
}
_DAYS = {"birth_date": "1984-03-17", "cin_valid_until": "2031-11-01", "next_on": "2026-06-04"}


def sample(meaning: Any, name: str) -> Any:
    """A value that a field of this meaning may have."""
    match meaning:
        case TextMeaning():
            return f"Mot {name}" if meaning.latin else "نص للتجربة"
        case CodeMeaning():
            return _IDENTIFIERS.get(meaning.identifier.name, "12457/58")
        case ChoiceMeaning():
            return _CHOSEN.get(name, meaning.options.codes[0])
        case ManyMeaning():
            return meaning.joined(meaning.options.codes[:2])
        case DayMeaning():
            return _DAYS.get(name, "2026-05-04")
    return _BY_MEANING[type(meaning)]


def filled(entity: type, **others: Any) -> Any:
    """A record with something in every field that agrees with the rest."""
    left_out = _LEFT_OUT.get(entity, set())
    values = {name: sample(meaning, name) for name, meaning in entity.meanings().items() if name not in left_out}
    return entity(**(values | others))


@pytest.fixture
def full(session):
    """`full(entity)` saves such a record after whatever it points to."""

    def make(entity: type) -> Any:
        for name, meaning in entity.meanings().items():
            if isinstance(meaning, LinkMeaning) and name not in _LEFT_OUT.get(entity, set()):
                other = records.KINDS[meaning.kind]
                if not other.select().exists():
                    make(other)
        record = filled(entity)
        records.save(session, record)
        if entity is Meeting:
            # Only a meeting that was held decides.
            record_step(session, record, StepEntry("held", session.today.isoformat()))
        return records.get(entity.kind(), record.id)

    return make


@pytest.mark.parametrize("entity", REGISTERS)
def test_a_full_record_is_kept_as_it_was_given(full, entity):
    record = full(entity)
    kept = records.get(entity.kind(), record.id)
    given = {name: value for name, value in entity.values_of(filled(entity)).items() if value is not None}
    assert {name: kept.value(name) for name in given} == given
    assert set(entity.meanings()) - set(given) <= _LEFT_OUT.get(entity, set())


@pytest.mark.parametrize(("entity", "name"), FIELDS)
def test_every_field_has_words_in_every_language(entity, name):
    label = entity.meanings()[name].label
    spelt = {}
    for language in ("en", "ar", "fr"):
        install_language(language)
        spelt[language] = str(label)
    assert spelt["ar"] != spelt["en"]
    assert any("\u0600" <= letter <= "\u06ff" for letter in spelt["ar"]) or spelt["ar"].isupper()


@pytest.mark.parametrize(("entity", "name"), FIELDS)
def test_what_is_shown_for_editing_is_read_as_the_same_value(entity, name):
    meaning = entity.meanings()[name]
    if isinstance(meaning, LinkMeaning):
        pytest.skip("a link is found, not typed")
    for language in ("ar", "fr", "en"):
        install_language(language)
        value = sample(meaning, name)
        assert meaning.parse(meaning.edit(value), DAY) == value


@pytest.mark.parametrize("entity", REGISTERS)
def test_the_history_names_every_field_that_changed(session, full, entity):
    install_language("ar")
    record = full(entity)
    cleared = [
        name
        for name, meaning in entity.meanings().items()
        if record.value(name) is not None and not meaning.required and name not in _KEPT.get(entity, set())
    ]
    for name in cleared:
        setattr(record, name, None)
    records.save(session, record)
    lines = {line.label: line for line in history_of(record) if line.action == "edit"}
    for name in cleared:
        line = lines[str(entity.meanings()[name].label)]
        assert line.before not in ("", None), name
        assert line.after == ""


@pytest.mark.parametrize("entity", REGISTERS)
def test_a_field_that_points_to_a_register_finds_its_records(session, full, entity):
    record = full(entity)
    (found,) = find(session, record.title, kinds=(entity.kind(),))
    assert (found.record_id, found.number, found.title) == (record.id, record.number, record.title)


@pytest.mark.parametrize("entity", [Resistant, Beneficiary, Organisation])
def test_the_search_finds_it_by_its_name_and_forgets_it_in_the_trash(session, full, entity):
    record = full(entity)
    typed = record.title.split()[0]
    assert (entity.kind(), record.id) in {(one.kind, one.record_id) for one in find(session, typed)}
    for child in Beneficiary.select() if entity is Resistant else ():
        records.remove(session, "beneficiary", [child.id])
    records.remove(session, entity.kind(), [record.id])
    assert (entity.kind(), record.id) not in {(one.kind, one.record_id) for one in find(session, typed)}


@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("entity", list(IMPORTED))
def test_a_list_with_every_column_comes_in_as_it_was(session, entity, language):
    install_language(language)
    kind = IMPORTED[entity]
    names = [column.name for column in columns_of(kind) if column.is_field]
    wanted = filled(entity)
    meanings = entity.meanings()
    headings = tuple(str(meanings[name].label) for name in names)
    cells = tuple(meanings[name].show(wanted.value(name)) for name in names)
    source = [Sheet("لائحة", True, (Row(1, headings), Row(2, cells)))]
    report = check(session, find_list(source, kind, "list.xlsx"))
    assert [(one.column, one.message) for one in report.problems if one.severity == "error"] == []
    write(session, report)
    kept = entity.get()
    assert {name: kept.value(name) for name in names} == {name: wanted.value(name) for name in names}


@pytest.mark.parametrize("kind", FORMS)
def test_the_form_shows_and_keeps_every_field(qtbot, session, full, kind):
    from coopdesk.ui import look
    from coopdesk.ui.context import Context
    from coopdesk.ui.forms import form_for

    look.wear("ar")
    context = Context(session)
    entity = records.KINDS[kind]
    record = full(entity)
    form = form_for(kind)(context, record.id)
    qtbot.addWidget(form)
    before = entity.values_of(records.get(kind, record.id))
    assert set(form.sheet.order()) == set(entity.meanings()) - _TICKED.get(entity, set())
    values, problems = form.sheet.read()
    assert problems == []
    assert values == {name: before[name] for name in values}
    assert form.save(), form.sheet.blocking()
    assert entity.values_of(records.get(kind, record.id)) == before
    context.close()


@pytest.mark.parametrize("kind", FORMS)
def test_the_form_shows_a_problem_under_each_field(qtbot, session, kind):
    from coopdesk.core.language import mark
    from coopdesk.ui import look
    from coopdesk.ui.context import Context
    from coopdesk.ui.forms import form_for

    look.wear("ar")
    context = Context(session)
    form = form_for(kind)(context)
    qtbot.addWidget(form)
    text = mark("Problem", "This field is required")
    wrong = [meaning.problem("missing", text) for meaning in form.entity.meanings().values()]
    assert form.sheet.show_problems(wrong) == form.sheet.order()
    for name in form.sheet.order():
        assert form.sheet.labelled[name].note() == str(text)
    context.close()
