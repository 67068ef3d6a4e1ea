"""A file is written whole or the former one stays."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from coopdesk.core.problems import CannotDo
from coopdesk.excel import files, refusals
from coopdesk.excel.files import replace_whole

FORMER = b"the former report"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "تقرير.xlsx"
    path.write_bytes(FORMER)
    return path


def write(path: Path, content: bytes = b"new", pauses: list[float] | None = None) -> None:
    with replace_whole(path, pause=[].append if pauses is None else pauses.append) as fresh:
        fresh.write_bytes(content)


def fail(path: Path, error: Exception, content: bytes = b"half") -> None:
    with replace_whole(path) as fresh, fresh.open("wb") as file:
        file.write(content)
        raise error


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def refusing(times: int, winerror: int, monkeypatch: pytest.MonkeyPatch) -> None:
    left = [times]
    really = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if left[0]:
            left[0] -= 1
            error = PermissionError(errno.EACCES, "held", str(self), None, str(target))
            error.winerror = winerror
            raise error
        return really(self, target)

    monkeypatch.setattr(Path, "replace", replace)


def test_the_new_file_takes_the_place_of_the_former_one(report: Path) -> None:
    write(report)
    assert report.read_bytes() == b"new"
    assert names_in(report.parent) == [report.name]


def test_nothing_stands_under_the_name_until_the_end(tmp_path: Path) -> None:
    with replace_whole(tmp_path / "a.xlsx") as fresh:
        assert fresh.parent == tmp_path
        assert not (tmp_path / "a.xlsx").exists()
    assert (tmp_path / "a.xlsx").exists()


def test_a_fault_of_the_block_passes_through_and_leaves_the_former_file(report: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        fail(report, ZeroDivisionError())
    assert report.read_bytes() == FORMER
    assert names_in(report.parent) == [report.name]


@pytest.mark.parametrize("at", range(0, 300, 7))
def test_a_disk_that_fails_after_any_byte_leaves_the_former_file(report: Path, at: int) -> None:
    with pytest.raises(CannotDo) as told:
        fail(report, OSError(errno.ENOSPC, "No space left on device"), b"x" * at)
    assert told.value.text.source == refusals.DISK_FULL.source
    assert report.name in str(told.value)
    assert report.read_bytes() == FORMER
    assert names_in(report.parent) == [report.name]


def test_a_full_disk_hidden_behind_the_error_of_a_library_is_still_told(report: Path) -> None:
    hiding = ValueError("the package can not be closed")
    hiding.__context__ = OSError(errno.EDQUOT, "quota")
    with pytest.raises(CannotDo) as told:
        fail(report, hiding)
    assert told.value.text.source == refusals.DISK_FULL.source


def test_a_missing_file_of_the_block_is_not_said_to_be_ours(report: Path) -> None:
    with pytest.raises(FileNotFoundError), replace_whole(report):
        (report.parent / "another").read_bytes()


@pytest.mark.parametrize("winerror", [5, 32, 33])
@pytest.mark.parametrize("times", range(7))
def test_a_file_held_for_a_moment_is_waited_for(
    report: Path, monkeypatch: pytest.MonkeyPatch, times: int, winerror: int
) -> None:
    refusing(times, winerror, monkeypatch)
    pauses: list[float] = []
    write(report, pauses=pauses)
    assert report.read_bytes() == b"new"
    assert len(pauses) == times


def test_a_file_that_excel_keeps_open_is_told_and_stays(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refusing(1000, 32, monkeypatch)
    pauses: list[float] = []
    with pytest.raises(CannotDo) as told:
        write(report, pauses=pauses)
    assert told.value.text.source == refusals.IN_USE.source
    assert sum(pauses) == pytest.approx(2.5)
    assert pauses[:5] == [0.05, 0.1, 0.2, 0.4, 0.8]
    assert report.read_bytes() == FORMER
    assert names_in(report.parent) == [report.name]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("gone/a.xlsx", refusals.NO_FOLDER), ("folder", refusals.IS_FOLDER), ("x" * 300, refusals.BAD_NAME)],
)
def test_a_name_that_can_not_be_written_is_told(tmp_path: Path, name: str, sentence: object) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(CannotDo) as told:
        write(tmp_path / name)
    assert told.value.text.source == sentence.source
    assert names_in(tmp_path) == ["folder"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs something that is neither file nor folder")
def test_what_is_neither_file_nor_folder_is_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CannotDo) as told:
        write(tmp_path / "pipe")
    assert told.value.text.source == refusals.NOT_A_FILE.source
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.parametrize(
    ("code", "sentence"),
    [(errno.EACCES, refusals.NOT_ALLOWED), (errno.EROFS, refusals.NOT_ALLOWED), (errno.EIO, refusals.DISK_ERROR)],
)
def test_a_folder_that_refuses_is_told(
    report: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentence: object
) -> None:
    def settle(fresh: Path, _target: Path) -> None:
        raise OSError(code, "refused", str(fresh))

    monkeypatch.setattr(files, "_settle", settle)
    with pytest.raises(CannotDo) as told:
        write(report)
    assert told.value.text.source == sentence.source
    assert report.read_bytes() == FORMER


def test_the_bytes_are_on_the_disk_before_the_name_is_given(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    fsync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda fd: (done.append("fsync"), fsync(fd)))
    monkeypatch.setattr(Path, "replace", lambda self, to: (done.append("replace"), replace(self, to)))
    write(report)
    assert done[:2] == ["fsync", "replace"]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_the_permissions_of_the_former_file_are_kept(report: Path) -> None:
    report.chmod(0o640)
    write(report)
    assert report.stat().st_mode & 0o777 == 0o640


ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from coopdesk.core.problems import CannotDo
from coopdesk.excel.kinds import Column
from coopdesk.excel.writer import WorkbookFile
from openpyxl import Workbook

def ours(path):
    with WorkbookFile(path) as book:
        book.stream("S", [Column("a")], ([f"{n * 7919:x}"] for n in range(40000)))

def naive(path):
    book = Workbook()
    for n in range(5000):
        book.active.append([f"{n * 7919:x}"])
    book.save(path)

resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))
try:
    {"ours": ours, "naive": naive}[sys.argv[1]](Path(sys.argv[2]))
except CannotDo as told:
    print(told.text.source)
except BaseException as error:
    print(type(error).__name__)
"""


def on_a_full_disk(how: str, report: Path) -> str:
    command = [sys.executable, "-c", ON_A_FULL_DISK, how, str(report)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_a_disk_that_is_really_full_leaves_the_former_file(report: Path) -> None:
    assert on_a_full_disk("ours", report) == refusals.DISK_FULL.source
    assert report.read_bytes() == FORMER
    assert names_in(report.parent) == [report.name]


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_writing_straight_to_the_name_would_have_destroyed_it(report: Path) -> None:
    assert on_a_full_disk("naive", report) != refusals.DISK_FULL.source
    assert report.read_bytes() != FORMER
