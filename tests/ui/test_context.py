"""Operations run where they should, and what they answer is told once, on the main thread."""

from __future__ import annotations

import threading

import pytest

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.operations.session import Changes
from coopdesk.ui.context import LONG

MAIN = threading.main_thread()


def test_what_an_operation_changed_is_announced_once(context, qtbot):
    told = []
    context.changed.connect(told.append)
    context.do(lambda session, kind: Changes.of(kind), "beneficiary")
    assert told == [Changes.of("beneficiary")]


def test_a_read_is_given_the_session_only_if_it_asks_for_it(context):
    assert context.ask(lambda session, number: (session, number), 3) == (context.session, 3)
    assert context.ask(lambda number: number, 3) == 3


def test_background_work_has_its_own_connection_and_answers_on_the_main_thread(context, qtbot):
    answered = []

    def count(session):
        return threading.current_thread(), session.desk.sql("SELECT count(*) FROM beneficiary").fetchone()[0]

    context.in_background(count, done=lambda answer: answered.append((answer, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(answered))
    (worker, found), delivered_on = answered[0]
    assert worker is not MAIN
    assert delivered_on is MAIN
    assert found == 0


def test_work_that_is_held_begins_when_the_window_is_there(context, qtbot):
    answered = []
    context.hold()
    job = context.in_background(lambda: "figures", done=answered.append)
    assert context.is_busy()
    assert not job.finished
    context.go_on()
    qtbot.waitUntil(lambda: answered == ["figures"])
    context.in_background(lambda: "more", done=answered.append)
    qtbot.waitUntil(lambda: answered == ["figures", "more"])


def test_work_that_is_held_is_given_up_with_the_window(context, qtbot):
    begun = []
    context.hold()
    context.in_background(lambda: begun.append("begun"))
    context.close()
    context.go_on()
    qtbot.waitUntil(lambda: not context.is_busy())
    assert not begun


def test_the_two_lanes_do_not_wait_for_each_other(context, qtbot):
    release, answered = threading.Event(), []
    context.in_background(lambda: release.wait(10), done=lambda _answer: answered.append("long"), lane=LONG)
    context.in_background(lambda: "read", done=answered.append)
    qtbot.waitUntil(lambda: answered == ["read"])
    release.set()
    qtbot.waitUntil(lambda: answered == ["read", "long"])


def test_a_cancelled_job_is_told_to_stop_and_answers_nobody(context, qtbot):
    started, stopped, answered = threading.Event(), threading.Event(), []

    def work(session, cancelled):
        started.set()
        while not cancelled():
            stopped.wait(0.01)
        stopped.set()

    job = context.in_background(work, done=answered.append, failed=answered.append)
    qtbot.waitUntil(started.is_set)
    job.cancel()
    qtbot.waitUntil(lambda: not context.is_busy())
    assert stopped.is_set()
    assert answered == []


def test_a_job_cancelled_before_its_turn_never_runs(context, qtbot):
    release, ran = threading.Event(), []
    context.in_background(lambda: release.wait(10))
    context.in_background(lambda: ran.append(True)).cancel()
    release.set()
    qtbot.waitUntil(lambda: not context.is_busy())
    assert ran == []


def test_progress_reaches_the_window(context, qtbot):
    seen = []

    def work(session, progress):
        progress(1, 2)
        progress(2, 2)

    context.in_background(work, progress=lambda done, total: seen.append((done, total)))
    qtbot.waitUntil(lambda: not context.is_busy())
    assert seen[-1] == (2, 2)


def test_a_refusal_goes_to_its_caller_else_to_the_window(context, qtbot):
    refusal = CannotDo(mark("Desk", "The disk is full"))
    told, by_window = [], []
    context.refused.connect(by_window.append)

    def refuse(session):
        raise refusal

    context.in_background(refuse, failed=told.append)
    context.in_background(refuse)
    qtbot.waitUntil(lambda: bool(by_window))
    assert told == by_window == [refusal]


def test_what_is_our_fault_is_never_silent(context, qtbot):
    def broken(session):
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        context.in_background(broken, failed=lambda error: pytest.fail(str(error)))
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_closing_waits_for_the_work_and_delivers_nothing_any_more(context, qtbot, qapp):
    started, answered = threading.Event(), []

    def work(session, cancelled):
        started.set()
        while not cancelled():
            pass
        return "late"

    context.in_background(work, done=answered.append)
    qtbot.waitUntil(started.is_set)
    context.close()
    qapp.processEvents()
    assert answered == []


def test_a_change_made_in_the_background_is_announced_like_any_other(context, qtbot):
    with qtbot.waitSignal(context.changed) as told:
        context.in_background(lambda session: Changes.of("organisation"), lane=LONG)
    assert told.args == [Changes.of("organisation")]
