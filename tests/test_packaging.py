"""What the wheel and the sdist carry, and that an installed wheel finds it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def _build(source, target, folder):
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", folder]
    built = subprocess.run(command, cwd=source, capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    (archive,) = folder.iterdir()
    return archive


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    return _build(ROOT, "wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def unpacked_sdist(tmp_path_factory):
    folder = tmp_path_factory.mktemp("unpacked")
    archive = _build(ROOT, "sdist", tmp_path_factory.mktemp("sdist"))
    subprocess.run([sys.executable, "-m", "tarfile", "--extract", archive, folder], check=True)
    (unpacked,) = folder.iterdir()
    return unpacked


def test_the_wheel_carries_code_resources_translations_and_licences(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    code = {path.relative_to(ROOT).as_posix() for path in (ROOT / "coopdesk").rglob("*.py")}
    resources = {f"coopdesk/{path.relative_to(ROOT).as_posix()}" for path in _files(ROOT / "resources")}
    assert names >= code | resources | {"coopdesk/translations/coopdesk_ar.qm", "coopdesk/translations/coopdesk_fr.qm"}
    licences = {name.partition("/licenses/")[2] for name in names}
    assert licences >= {"LICENSE", "resources/licences/NotoSansArabic-OFL.txt"}
    assert not [name for name in names if name.startswith(("tests", "tools", "benchmarks"))]


def _files(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def test_the_wheel_made_from_the_sdist_is_the_same(wheel, unpacked_sdist, tmp_path):
    again = _build(unpacked_sdist, "wheel", tmp_path)
    assert again.read_bytes() == wheel.read_bytes()


def test_the_sdist_can_be_tested_like_a_checkout(unpacked_sdist):
    for name in (
        "run",
        "test",
        ".ci/run",
        "run.cmd",
        "uv.lock",
        "ruff.toml",
        "tests/test_setup.py",
        "tools/bootstrap.py",
    ):
        assert (unpacked_sdist / name).is_file(), name


def test_an_installed_wheel_finds_its_translations(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import coopdesk; assert coopdesk.__file__.startswith(sys.argv[1])\n"
        "from coopdesk.core import catalogue, language\n"
        "catalogue.install_language('fr'); catalogue.install_language('ar'); print(language.code())"
    )
    asked = subprocess.run([sys.executable, "-I", "-c", code, tmp_path], capture_output=True, text=True)
    assert asked.stdout == "ar\n", asked.stderr
