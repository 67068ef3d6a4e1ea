"""The schema that the migrations build is the schema that the models describe."""

import pytest
from sqlcipher3 import dbapi2

from coopdesk.entities import ALL
from coopdesk.store import migrations

SCHEMA = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"


def built(target: int = migrations.CURRENT):
    connection = dbapi2.connect(":memory:", isolation_level=None)
    migrations.migrate(connection, target)
    return connection


@pytest.mark.parametrize("entity", ALL, ids=lambda entity: entity.__name__)
def test_each_model_has_its_table_with_its_columns(entity):
    rows = built().execute(f"PRAGMA table_info({entity._meta.table_name})").fetchall()
    table = {row[1]: (row[2], bool(row[3]) or bool(row[5])) for row in rows}
    assert list(table) == [column.column_name for column in entity._meta.sorted_fields] or set(table) == {
        column.column_name for column in entity._meta.sorted_fields
    }
    kinds = {
        "AUTO": "INTEGER",
        "INT": "INTEGER",
        "BIGINT": "INTEGER",
        "BOOL": "INTEGER",
        "TEXT": "TEXT",
        "BLOB": "BLOB",
    }
    for column in entity._meta.sorted_fields:
        kind, is_required = table[column.column_name]
        assert kind == kinds[column.field_type], f"{column.name}: change it in a new migration"
        meaning = getattr(column, "meaning", None)
        if meaning is not None and is_required:
            assert meaning.required, f"{column.name} is NOT NULL but not required to save"


@pytest.mark.parametrize("start", range(migrations.CURRENT))
def test_every_earlier_schema_grows_into_the_present_one(start):
    connection = built(start)
    migrations.migrate(connection)
    assert connection.execute(SCHEMA).fetchall() == built().execute(SCHEMA).fetchall()
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_step_that_fails_leaves_the_former_desk(monkeypatch):
    class Broken:
        @staticmethod
        def up(connection):
            connection.execute("CREATE TABLE half (id INTEGER)")
            raise RuntimeError("the power went")

    connection = built()
    before = connection.execute(SCHEMA).fetchall()
    monkeypatch.setattr(migrations, "step", lambda number: Broken)
    with pytest.raises(RuntimeError):
        migrations.migrate(connection, migrations.CURRENT + 1)
    assert connection.execute(SCHEMA).fetchall() == before
    assert migrations.version_of(connection) == migrations.CURRENT
