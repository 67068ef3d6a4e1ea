"""One transaction: record, log and search words together or not at all, and nobody writes over anybody."""

from __future__ import annotations

import threading

import pytest

from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary, Change, Organisation
from coopdesk.operations.find import find
from coopdesk.operations.steps import StepEntry
from coopdesk.store.desk import open_desk
from coopdesk.store.writing import writing
from tests.recording import record_step

NEW = {"last_name": "الزموري", "first_name": "رقية", "sex": "f"}
DERIVED = {"name_key": "x", "name_key_latin": "", "first_name_key": "x", "score": 0, "band": "none", "missing_count": 5}


def inserted(write, **values) -> Beneficiary:
    record = Beneficiary(**(NEW | DERIVED | values))
    write.insert(record, number="M-1")
    return record


def test_what_fails_half_way_leaves_no_record_no_log_and_no_word(session):
    class Broken(Exception):
        pass

    def half() -> None:
        with writing(session.desk, session.author) as write:
            inserted(write)
            raise Broken

    before = Change.select().count()
    with pytest.raises(Broken):
        half()
    assert Beneficiary.select().count() == 0
    assert Change.select().count() == before
    assert find(session, "الزموري") == []


def test_a_write_takes_its_turn_when_it_begins_not_when_it_ends(session, monkeypatch):
    """A deferred transaction would let both read, and fail the second at its first write."""
    begun, done = threading.Event(), threading.Event()

    def hold() -> None:
        with writing(session.desk, session.author):
            begun.set()
            done.wait(10)

    holder = threading.Thread(target=hold)
    holder.start()
    assert begun.wait(10)
    session.desk.sql("PRAGMA busy_timeout = 1")
    try:
        with pytest.raises(CannotDo, match="Another program"), writing(session.desk, session.author):
            pytest.fail("two are writing at once")
    finally:
        done.set()
        holder.join()


def test_reading_goes_on_while_another_writes(session, person):
    person(first_name="زهرة")
    with writing(session.desk, session.author) as write:
        inserted(write)
        seen = []

        def read() -> None:
            with session.desk.connected():
                seen.append(session.desk.sql("SELECT count(*) FROM beneficiary").fetchone()[0])

        reader = threading.Thread(target=read)
        reader.start()
        reader.join()
    assert seen == [1]


def test_a_save_over_a_newer_version_is_refused_and_changes_nothing(session, person):
    saved = person(first_name="زهرة")
    mine, theirs = Beneficiary.get_by_id(saved.id), Beneficiary.get_by_id(saved.id)
    for record, name in ((theirs, "فاطمة"), (mine, "مريم")):
        before = record.values_of(record)
        record.first_name = name
        if record is theirs:
            with writing(session.desk, session.author) as write:
                assert write.update(record, before) == ["first_name"]
            continue
        with pytest.raises(CannotDo, match="elsewhere"), writing(session.desk, session.author) as write:
            write.update(record, before)
    kept = Beneficiary.get_by_id(saved.id)
    assert (kept.first_name, kept.version, mine.version) == ("فاطمة", 2, 1)
    assert Change.select().where(Change.action == "edit").count() == 1


@pytest.mark.parametrize("table", ["change", "step"])
@pytest.mark.parametrize(
    "verb", ["UPDATE {} SET id = id + 100", "DELETE FROM {}", "REPLACE INTO {0} SELECT * FROM {0}"]
)
def test_the_log_and_the_steps_can_only_grow(session, organisation, table, verb):
    record_step(session, organisation(), StepEntry("registered", "2026-05-05", document_number="7"))
    before = session.desk.sql(f"SELECT * FROM {table}").fetchall()
    assert before
    with pytest.raises(Exception, match="append-only"):
        session.desk.sql(verb.format(table))
    assert session.desk.sql(f"SELECT * FROM {table}").fetchall() == before


def test_sequences_go_on_where_the_last_one_ended(session):
    with writing(session.desk, session.author) as write:
        assert [write.next_sequence("M-2026"), write.next_sequence("M-2026", 3), write.next_sequence("M-2026")] == [
            1,
            2,
            5,
        ]
        assert (write.last_sequence("M-2026"), write.last_sequence("T-2026")) == (5, 0)
        assert write.next_sequence("T-2026") == 1


def test_a_number_lost_to_a_failure_is_given_again(session):
    def fail() -> int:
        with writing(session.desk, session.author) as write:
            return write.next_sequence("M-2026") / 0

    with pytest.raises(ZeroDivisionError):
        fail()
    with writing(session.desk, session.author) as write:
        assert write.next_sequence("M-2026") == 1


def test_a_trashed_record_is_not_searched_and_a_restored_one_is(session, organisation):
    gone = organisation(name="تعاونية الأمل")
    with writing(session.desk, session.author) as write:
        write.trash(gone)
    assert find(session, "الأمل") == []
    with writing(session.desk, session.author) as write:
        write.restore(gone)
    assert [one.record_id for one in find(session, "الأمل")] == [gone.id]
    assert Organisation.get_by_id(gone.id).version == 3
    assert [row.action for row in Change.select().where(Change.record == gone.uuid)] == ["create", "trash", "restore"]


def test_every_table_is_strict_about_its_types(session):
    tables = session.desk.sql("SELECT name, type, strict FROM pragma_table_list WHERE schema = 'main'").fetchall()
    ours = {name: strict for name, kind, strict in tables if kind == "table" and not name.startswith("sqlite_")}
    assert len(ours) > 10
    assert [name for name, strict in ours.items() if not strict] == []


@pytest.mark.parametrize(
    "values",
    [
        {"sex": "x"},
        {"birth_date": "5/5/1985"},
        {"dependants": -1},
        {"has_disability": 2},
        {"phone": ""},
        {"monthly_income": "much"},
        {"resistant_id": 99},
        {"last_name": None},
    ],
    ids=str,
)
def test_the_schema_refuses_what_no_operation_would_write(session, values):
    columns = {"uuid": "0" * 32, "version": 1, "office": "HCAR-05.091"} | NEW | DERIVED | values
    marks = ",".join("?" * len(columns))
    with pytest.raises(Exception, match=r"constraint failed|cannot store"):
        session.desk.sql(f"INSERT INTO beneficiary ({','.join(columns)}) VALUES ({marks})", tuple(columns.values()))
    assert Beneficiary.select().count() == 0


def test_a_desk_opened_twice_in_one_process_is_one_desk(session, person):
    person(first_name="زهرة")
    again = open_desk(session.desk.folder)
    assert again.sql("SELECT count(*) FROM beneficiary").fetchone()[0] == 1
    assert again.sql("PRAGMA journal_mode").fetchone()[0] == "wal"
    again.close()
