"""The command that measures runs from end to end on a very small desk, so that it can not rot unseen."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.goals import AIM, BINDING, TOLD, Result, median_of_ratios, printed

ROOT = Path(__file__).resolve().parents[2]
SMALL = ("--people", "30", "--rounds", "1", "--bulk-people", "30", "--export-rows", "30")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks", *SMALL, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)


def test_goals_are_measured_and_a_kept_desk_is_used_again(tmp_path):
    first = run("--keep", str(tmp_path), "--json", "--only", "scroll", "save", "bulk", "export")
    assert first.returncode == 0, first.stderr
    results = json.loads(first.stdout)["results"]
    assert {one["weight"] for one in results} == {BINDING, AIM}
    assert all(one["figure"] > 0 for one in results)
    again = run("--keep", str(tmp_path), "--only", "duplicates")
    assert again.returncode == 0, again.stderr
    assert "making a desk" in first.stderr
    assert "making a desk" not in again.stderr


@pytest.mark.slow
def test_every_other_part_runs(tmp_path):
    # Typing is left out: its pauses between the letters take their time on any desk.
    done = run("--keep", str(tmp_path), "--json", "--only", "list", "sort", "hold", "search", "commands")
    assert done.returncode == 0, done.stderr
    names = {one["name"] for one in json.loads(done.stdout)["results"]}
    assert {"window held: save a new person", "find", "check"} <= names


def test_a_goal_that_is_missed_is_told():
    results = [Result("opens", 3.0, 2.0, "×", "a bare window"), Result("takes", 1.0, None, "s", weight=TOLD)]
    table = printed(results)
    assert "NOT MET" in table.splitlines()[1]
    assert not results[0].met
    assert results[1].met is None


def test_ratios_are_taken_round_by_round():
    # A moment in which the machine was busy slows both sides of its round.
    assert median_of_ratios([1.0, 30.0, 1.2], [2.0, 60.0, 2.0]) == 0.5
