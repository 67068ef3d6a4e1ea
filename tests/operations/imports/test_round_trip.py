"""What the desk writes it reads back, what LibreOffice saved comes in, and damaged workbooks do no harm."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck

from coopdesk.core.catalogue import install_language
from coopdesk.core.geography import geography
from coopdesk.entities import Beneficiary, Organisation, Resistant
from coopdesk.excel.kinds import Kind
from coopdesk.excel.writer import WorkbookFile
from coopdesk.operations.demo.desk import make_demo
from coopdesk.operations.imports.checking import check
from coopdesk.operations.imports.columns import ENTITIES, columns_of, label_of
from coopdesk.operations.imports.reading import read_table
from coopdesk.operations.imports.writing import write

FIXTURE_KEPT = [HealthCheck.function_scoped_fixture]
TODAY = date(2026, 11, 23)


def fields_of(kind: str) -> list[str]:
    return [column.name for column in columns_of(kind) if column.is_field]


def listed(path: Path, kind: str, rows: list[dict[str, str]]) -> Path:
    """A list with every column of the kind, all cells as text."""
    names = [column.name for column in columns_of(kind) if column.name != "full_name"]
    with WorkbookFile(path) as book:
        sheet = book.sheet("لائحة")
        for column, name in enumerate(names, start=1):
            sheet.put(1, column, label_of(kind, name))
            for row, values in enumerate(rows, start=2):
                sheet.put(row, column, values.get(name) or None, Kind.TEXT)
    return path


def as_typed(record) -> dict[str, str]:
    meanings = type(record).meanings()
    typed = {name: meanings[name].edit(record.value(name)) for name in fields_of(KINDS[type(record)])}
    if record.commune:
        typed["province"] = geography().name(record.commune[:6], "ar")
    if isinstance(record, Beneficiary) and record.value("resistant"):
        fighter = Resistant.get_by_id(record.value("resistant"))
        typed |= {"fighter_card": fighter.card_number, "fighter_name": f"{fighter.first_name} {fighter.last_name}"}
    return typed


KINDS = {entity: kind for kind, entity in ENTITIES.items()}


def stored(entity) -> list[dict[str, object]]:
    names = fields_of(KINDS[entity])
    return [{name: record.value(name) for name in names} for record in entity.select().order_by(entity.id)]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """What a demonstration office holds: (rows as typed, values) by entity."""
    install_language("ar")
    opened = make_demo(tmp_path_factory.mktemp("demo") / "desk", people=40, seed=5, today=TODAY)
    with opened.desk.connected():
        held = {
            entity: ([as_typed(one) for one in entity.select().order_by(entity.id)], stored(entity))
            for entity in (Beneficiary, Organisation)
        }
        cards = [
            Resistant.get_by_id(one.value("resistant")).card_number for one in Beneficiary.select() if one.resistant_id
        ]
    opened.desk.close()
    return held, sorted(cards)


@pytest.mark.parametrize("entity", [Beneficiary, Organisation])
@pytest.mark.parametrize("language", ["ar", "fr"])
def test_records_written_as_a_list_come_back_equal(session, demo, tmp_path, entity, language):
    rows, values = demo[0][entity]
    install_language(language)
    path = listed(tmp_path / "list.xlsx", KINDS[entity], rows)
    report = check(session, read_table(path, KINDS[entity]))
    assert [one for one in report.problems if one.blocks] == []
    assert write(session, report).result == len(values)
    assert stored(entity) == values
