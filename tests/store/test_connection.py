"""What every connection promises, and how a desk is opened."""

import threading

import pytest

from coopdesk.core.problems import CannotDo
from coopdesk.store import migrations
from coopdesk.store.connection import PRAGMAS, database_at
from coopdesk.store.desk import FILE_NAME, create_desk, open_desk
from coopdesk.store.failures import sentence_for


def pragmas(database) -> dict:
    return {name: database.execute_sql(f"PRAGMA {name}").fetchone() for name in PRAGMAS}


def test_every_connection_of_every_thread_holds_its_promises(session):
    found = []

    def read() -> None:
        with session.desk.connected():
            found.append(pragmas(session.desk.database))

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    for held in (*found, pragmas(session.desk.database)):
        assert {name: value[0] for name, value in held.items() if value} == {
            name: value for name, value in PRAGMAS.items() if held[name]
        }


def test_a_connection_that_can_not_promise_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("coopdesk.store.connection.OLDEST_ENGINE", (99, 0, 0))
    with pytest.raises(CannotDo):
        database_at(tmp_path / FILE_NAME).connect()


def test_a_closed_desk_is_one_file(session):
    session.desk.close()
    assert [path.name for path in session.desk.folder.glob("desk.db*")] == [FILE_NAME]


def test_a_newer_desk_is_refused_and_left_as_it_is(session):
    folder = session.desk.folder
    session.desk.sql(f"PRAGMA user_version = {migrations.CURRENT + 1}")
    session.desk.close()
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(CannotDo, match="newer"):
        open_desk(folder)
    assert (folder / FILE_NAME).read_bytes() == before


def test_a_desk_is_made_once(session):
    with pytest.raises(CannotDo):
        create_desk(session.desk.folder)


def test_a_file_that_is_no_desk_is_said_to_be_none(tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"not a database at all" * 100)
    with pytest.raises(CannotDo, match="not a desk"):
        open_desk(tmp_path)


def test_the_disk_that_is_full_is_found_behind_what_peewee_says():
    full = OSError("database or disk is full")
    hidden = OSError("cannot rollback - no transaction is active")
    hidden.__context__ = full
    assert "disk is full" in str(sentence_for(hidden))
    assert sentence_for(ValueError("database or disk is full")) is None
