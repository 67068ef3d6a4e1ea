"""The two commands on a fresh machine, and the lock file they install from."""

from __future__ import annotations

import hashlib
import io
import os
import re
import sys
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tools import bootstrap

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCK_TEXT = (ROOT / "uv.lock").read_text("utf-8")
LOCK = tomllib.loads(LOCK_TEXT)
ALL_LIBRARIES = {*bootstrap.QT_LIBRARIES, *bootstrap.SCREEN_LIBRARIES}


# --- The lock file ----------------------------------------------------------------------------------------------


def test_the_lock_file_names_only_the_public_index():
    hosts = {urlsplit(address).hostname for address in re.findall(r"[a-z+]+://[^\s\"']+", LOCK_TEXT)}
    assert hosts == {"pypi.org", "files.pythonhosted.org"}


def test_every_locked_file_has_its_hash():
    for package in LOCK["package"]:
        for file in [*package.get("wheels", []), *filter(None, [package.get("sdist")])]:
            assert file["hash"].startswith("sha256:"), file["url"]


def test_nothing_in_the_project_names_another_index():
    assert not (ROOT / "uv.toml").exists()
    assert "uv" not in PROJECT.get("tool", {})
    assert not list(ROOT.glob("*requirements*.txt"))


def test_the_lock_file_is_in_step_with_the_project():
    locked = next(package for package in LOCK["package"] if package["name"] == "coopdesk")["metadata"]
    declared = {"": PROJECT["project"]["dependencies"], **PROJECT["dependency-groups"]}
    held = {"": locked["requires-dist"], **locked["requires-dev"]}
    for group, requirements in declared.items():
        assert {_spelt(each) for each in requirements} == {
            (each["name"], _bounds(each.get("specifier", ""))) for each in held[group]
        }, group


def _spelt(requirement):
    name, bounds = re.fullmatch(r"([\w.-]+?)([<>=!~].*)?", requirement).groups()
    return name.lower().replace("_", "-"), _bounds(bounds or "")


def _bounds(specifier):
    return frozenset(specifier.replace(" ", "").split(","))


def test_pip_installs_the_locked_uv_by_its_hashes():
    line = bootstrap.uv_requirement(LOCK_TEXT)
    assert re.fullmatch(r"uv==[\d.]+( --hash=sha256:[0-9a-f]{64})+\n", line)


# --- The commands -----------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no executable bit")
@pytest.mark.parametrize("command", ["run", "test", ".ci/run"])
def test_the_commands_can_be_executed(command):
    assert os.access(ROOT / command, os.X_OK)


@pytest.mark.parametrize("command", ["run.cmd", "test.cmd"])
def test_the_windows_commands_end_their_lines_as_windows_wants(command):
    content = (ROOT / command).read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n") > 1


def test_the_integration_command_is_the_test_command():
    assert '/../test" "$@"' in (ROOT / ".ci/run").read_text("utf-8")


@pytest.fixture
def bare(monkeypatch, tmp_path):
    """A machine without screen, environment or programs of its own."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bootstrap, "WINDOWS", False)
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap, "PYTHON", tmp_path / ".venv/bin/python")
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name, path=None: None)
    (tmp_path / "uv.lock").write_text("lock", "utf-8")
    return tmp_path


@pytest.fixture
def calls(monkeypatch):
    """What would have been started, each call answered by 0 unless its command holds a word of `failing`."""

    class Calls(list):
        failing: str | None = None

    made = Calls()

    def call(command, **_more):
        made.append([str(word) for word in command])
        return int(made.failing is not None and made.failing in made[-1])

    monkeypatch.setattr(bootstrap.subprocess, "call", call)
    return made


def _without_ensurepip(monkeypatch):
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)


def test_a_bare_debian_lacks_what_qt_loads(bare, monkeypatch):
    assert bootstrap.missing_packages("run", {"libc.so.6"}) == list(bootstrap.QT_LIBRARIES.values())
    monkeypatch.setenv("DISPLAY", ":0")
    assert "libxcb-cursor0" in bootstrap.missing_packages("run", {"libc.so.6"})


def test_only_what_is_missing_is_asked_for(bare):
    assert bootstrap.missing_packages("run", ALL_LIBRARIES - {"libEGL.so.1"}) == ["libegl1"]
    assert bootstrap.missing_packages("run", ALL_LIBRARIES) == []


def test_a_python_without_ensurepip_asks_for_it_until_the_environment_is_there(bare, monkeypatch):
    _without_ensurepip(monkeypatch)
    package = f"python3.{sys.version_info.minor}-venv"
    assert bootstrap.missing_packages("run", ALL_LIBRARIES) == [package]
    bootstrap.PYTHON.parent.mkdir(parents=True)
    bootstrap.PYTHON.touch()
    assert bootstrap.missing_packages("run", ALL_LIBRARIES) == []


def test_the_tests_also_ask_for_libreoffice(bare):
    assert bootstrap.missing_packages("test", ALL_LIBRARIES) == ["libreoffice-calc"]


def test_where_nothing_tells_the_libraries_none_is_asked_for(bare):
    assert bootstrap.missing_packages("test", bootstrap.loaded_libraries()) == []


@pytest.mark.parametrize(
    ("user", "programs", "expected"),
    [
        (0, {"apt-get"}, ["env"]),
        (1000, {"apt-get", "sudo"}, ["sudo", "--non-interactive", "env"]),
        (1000, {"apt-get"}, None),
        (0, set(), None),
    ],
)
def test_system_packages_are_installed_by_who_may(bare, monkeypatch, user, programs, expected):
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: user, raising=False)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: name if name in programs else None)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    command = bootstrap.apt_command()
    assert command == (expected and [*expected, "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"])


def test_packages_that_can_not_be_installed_are_named(bare, calls, capsys):
    assert not bootstrap.install_packages(["libegl1", "libgl1"])
    assert "apt-get install libegl1 libgl1" in capsys.readouterr().err
    assert calls == []


def test_packages_are_installed_after_the_lists_are_fetched(bare, calls, monkeypatch):
    monkeypatch.setattr(bootstrap, "apt_command", lambda: ["apt-get"])
    assert bootstrap.install_packages(["libegl1"])
    assert [call[1] for call in calls] == ["update", "install"]
    assert calls[1][-1] == "libegl1"


def test_a_python_too_old_or_too_new_is_told_plainly(bare, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "PYTHONS", ((3, 1),))
    assert bootstrap.main("run", []) == 1
    assert "Python 3.11, 3.12 or 3.13 is needed" in capsys.readouterr().err


def test_an_environment_is_made_once_for_its_lock_file(bare):
    assert not bootstrap.is_installed("run")
    bootstrap.PYTHON.parent.mkdir(parents=True)
    bootstrap.PYTHON.touch()
    (bootstrap.ENVIRONMENT / "coopdesk.stamp").write_text(bootstrap.stamp("run"), "utf-8")
    assert bootstrap.is_installed("run")
    assert not bootstrap.is_installed("test")
    (bare / "uv.lock").write_text("another lock", "utf-8")
    assert not bootstrap.is_installed("run")


def test_the_environment_of_the_tests_runs_the_desk_too(bare):
    bootstrap.PYTHON.parent.mkdir(parents=True)
    bootstrap.PYTHON.touch()
    (bootstrap.ENVIRONMENT / "coopdesk.stamp").write_text(bootstrap.stamp("test"), "utf-8")
    assert bootstrap.is_installed("run")


def test_an_index_that_can_not_be_reached_ends_with_a_sentence_and_no_stamp(bare, calls, capsys):
    calls.failing = "venv"
    with pytest.raises(SystemExit):
        bootstrap.install("run")
    assert "Is the package index reachable?" in capsys.readouterr().err
    assert not bootstrap.is_installed("run")


# --- A machine with its own index -------------------------------------------------------------------------------


def test_uv_takes_the_index_and_the_certificates_that_pip_was_given(tmp_path):
    (tmp_path / ".config/pip").mkdir(parents=True)
    (tmp_path / ".config/pip/pip.conf").write_text("[global]\nindex-url = https://mirror/%7Esimple\ncert = /ca.pem\n")
    environ = bootstrap.index_environment({"HOME": str(tmp_path), "PIP_CONFIG_FILE": os.devnull})
    assert environ["UV_DEFAULT_INDEX"] == "https://mirror/%7Esimple"
    assert environ["SSL_CERT_FILE"] == "/ca.pem"


def test_what_was_set_for_uv_itself_is_left_alone(tmp_path):
    given = {"HOME": str(tmp_path), "UV_DEFAULT_INDEX": "https://mine/", "PIP_INDEX_URL": "https://other/"}
    assert bootstrap.index_environment(given)["UV_DEFAULT_INDEX"] == "https://mine/"


def _index_with(monkeypatch, wheel):
    pages = {
        "https://mirror/simple/pip/": f'<a href="../../files/{bootstrap.PIP_WHEEL}#sha256=0">'.encode(),
        f"https://mirror/files/{bootstrap.PIP_WHEEL}": wheel,
    }
    monkeypatch.setattr(bootstrap.urllib.request, "urlopen", lambda address, timeout: io.BytesIO(pages[address]))


def test_pip_is_fetched_from_the_index_where_python_has_none(tmp_path, monkeypatch):
    _index_with(monkeypatch, b"the pinned pip")
    monkeypatch.setattr(bootstrap, "PIP_SHA256", hashlib.sha256(b"the pinned pip").hexdigest())
    wheel = bootstrap.fetch_pip({"UV_DEFAULT_INDEX": "https://mirror/simple/"}, tmp_path)
    assert wheel.read_bytes() == b"the pinned pip"


def test_another_pip_than_the_pinned_one_is_refused(tmp_path, monkeypatch):
    _index_with(monkeypatch, b"something else")
    with pytest.raises(SystemExit, match="pinned"):
        bootstrap.fetch_pip({"UV_DEFAULT_INDEX": "https://mirror/simple"}, tmp_path)


# --- What the commands do ---------------------------------------------------------------------------------------


def test_without_a_screen_the_demonstration_is_built_and_shown_where(bare, calls, capsys):
    assert bootstrap.run([]) == 0
    assert [call[5] for call in calls] == ["demo", "export", "screenshots"]
    assert all(call[3:5] == ["--desk", str(bare / "demonstration/desk")] for call in calls)
    told = capsys.readouterr().err
    assert all(str(bare / "demonstration" / name) in told for name in ("desk", "summary-", "pictures"))


def test_a_demonstration_that_is_there_is_kept(bare, calls):
    (bare / "demonstration/desk").mkdir(parents=True)
    (bare / "demonstration/desk/desk.db").touch()
    assert bootstrap.run([]) == 0
    assert [call[5] for call in calls] == ["export", "screenshots"]


def test_the_demonstration_stops_where_it_fails(bare, calls):
    calls.failing = "export"
    assert bootstrap.run([]) == 1
    assert [call[5] for call in calls] == ["demo", "export"]


def test_with_a_screen_or_words_the_desk_itself_is_started(bare, calls, monkeypatch):
    assert bootstrap.run(["find", "فاطمة"]) == 0
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert bootstrap.run([]) == 0
    assert [call[1:] for call in calls] == [["-m", "coopdesk", "find", "فاطمة"], ["-m", "coopdesk"]]


def test_one_failed_check_fails_the_test_command_after_all_were_run(bare, calls, capsys):
    calls.failing = "--check"
    assert bootstrap.test([]) == 1
    assert [Path(call[0]).name for call in calls] == ["ruff", "ruff", "lint-imports", "python"]
    told = capsys.readouterr().err
    assert "failed: ruff format --check" in told
    assert "LibreOffice is not installed" in told


def test_the_test_command_with_words_runs_pytest_with_them(bare, calls):
    assert bootstrap.test(["-k", "setup"]) == 0
    assert [call[1:] for call in calls] == [["-m", "pytest", "-k", "setup"]]
