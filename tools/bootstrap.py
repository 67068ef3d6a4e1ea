"""Makes a fresh machine able to start coopdesk or to test it, then does so: `bootstrap.py run|test [WORDS]`.

Needs nothing but Python 3.11 to 3.13. What it installs goes into .venv, from the lock file and checked by its
hashes, except the system libraries of Qt, which only Debian and Ubuntu are asked for. A second start installs
nothing. What it has to say goes to stderr: stdout belongs to the command it starts.
"""

from __future__ import annotations

import configparser
import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")
PYTHONS = ((3, 11), (3, 12), (3, 13))
PUBLIC_INDEX = "https://pypi.org/simple"
# Only for a Python that comes without its ensurepip and a user who may not install it.
PIP_WHEEL = "pip-25.3-py3-none-any.whl"
PIP_SHA256 = "9655943313a94722b7774661c21049070f6bbb0a1516bf02f7c8d5d9201514cd"

# What Qt loads from the system, and the Debian package that brings it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
SCREEN_LIBRARIES = {
    # Without it Qt finds no printer.
    "libcups.so.2": "libcups2",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def main(purpose: str, words: list[str]) -> int:
    """Install what `purpose` (run or test) lacks, then do it; the exit code is that of what was done."""
    if sys.version_info[:2] not in PYTHONS:
        return _with_another_python([purpose, *words])
    packages = missing_packages(purpose, loaded_libraries())
    if packages:
        install_packages(packages)
        importlib.invalidate_caches()
    if not is_installed(purpose):
        install(purpose)
    return run(words) if purpose == "run" else test(words)


def say(sentence: str) -> None:
    """Tell the person at the terminal something."""
    sys.stderr.write(f"coopdesk: {sentence}\n")


# --- Python ---------------------------------------------------------------------------------------------------


def _with_another_python(arguments: list[str]) -> int:
    for version in reversed(PYTHONS):
        name = ".".join(map(str, version))
        command = ["py", f"-{name}"] if WINDOWS else [f"python{name}"]
        if shutil.which(command[0]) and _answers([*command, "-c", ""]):
            return subprocess.call([*command, __file__, *arguments])
    say(f"Python 3.11, 3.12 or 3.13 is needed, and this is {platform.python_version()}. Install one of them first.")
    return 1


def _answers(command: list[str]) -> bool:
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


# --- System packages --------------------------------------------------------------------------------------------


def has_screen() -> bool:
    """Whether a window can be shown here."""
    return WINDOWS or sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def loaded_libraries() -> set[str] | None:
    """The names of the shared libraries that this Linux finds; None where nothing tells."""
    ldconfig = shutil.which("ldconfig") or shutil.which("ldconfig", path="/usr/sbin:/sbin")
    if not sys.platform.startswith("linux") or not ldconfig:
        return None
    listing = subprocess.run([ldconfig, "-p"], capture_output=True, text=True).stdout
    return {line.split()[0] for line in listing.splitlines() if "=>" in line}


def missing_packages(purpose: str, libraries: set[str] | None) -> list[str]:
    """The Debian packages that `purpose` lacks on a machine that has these shared libraries."""
    if libraries is None:
        return []
    wanted = QT_LIBRARIES | (SCREEN_LIBRARIES if has_screen() else {})
    packages = [package for library, package in wanted.items() if library not in libraries]
    if not PYTHON.exists() and not importlib.util.find_spec("ensurepip"):
        packages.append(f"python3.{sys.version_info.minor}-venv")
    if purpose == "test" and not shutil.which("soffice"):
        packages.append("libreoffice-calc")
    return packages


def install_packages(packages: list[str]) -> bool:
    """Install Debian packages, or say how; whether they are there now. Without them what can be done is still done."""
    command = apt_command()
    names = " ".join(packages)
    if command:
        say(f"installing the system packages {names}")
        _call([*command, "update"])
        if _call([*command, "install", "--yes", "--no-install-recommends", *packages]):
            return True
    say(f"these system packages are missing, by their Debian names; on Debian: apt-get install {names}")
    return False


def apt_command() -> list[str] | None:
    """How this user installs system packages; None when it is not Debian's way or the user may not."""
    if not shutil.which("apt-get"):
        return None
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    if os.geteuid() == 0:
        return apt
    if not shutil.which("sudo"):
        return None
    return ["sudo", *apt] if sys.stdin.isatty() else ["sudo", "--non-interactive", *apt]


def _call(command: list[str | Path], **more: object) -> bool:
    return subprocess.call(list(map(str, command)), stdout=sys.stderr, **more) == 0


# --- Python packages --------------------------------------------------------------------------------------------


def stamp(purpose: str) -> str:
    """What the environment must have been made from to serve `purpose`."""
    lock = hashlib.sha256((ROOT / "uv.lock").read_bytes()).hexdigest()
    return f"{purpose}, Python 3.{sys.version_info.minor}, {ROOT}, lock {lock}"


def is_installed(purpose: str) -> bool:
    """Whether the environment is ready; one made for the tests can run the desk too."""
    mark = ENVIRONMENT / "coopdesk.stamp"
    return PYTHON.exists() and mark.exists() and mark.read_text("utf-8") in {stamp(purpose), stamp("test")}


def install(purpose: str) -> None:
    """Make the environment anew from the lock file. Ends the program, with a sentence, when that fails."""
    say(f"installing the Python packages of the lock file into {ENVIRONMENT}")
    environ = index_environment(dict(os.environ))
    has_pip = importlib.util.find_spec("ensurepip") is not None
    options = ["--clear"] if has_pip else ["--clear", "--without-pip"]
    _must([sys.executable, "-m", "venv", *options, ENVIRONMENT], environ)
    with tempfile.TemporaryDirectory() as scratch:
        locked = Path(scratch) / "requirements.txt"
        locked.write_text(uv_requirement((ROOT / "uv.lock").read_text("utf-8")), "utf-8")
        pip = [PYTHON, "-m", "pip"] if has_pip else [PYTHON, fetch_pip(environ, Path(scratch)) / "pip"]
        _must([*pip, "install", "--quiet", "--require-hashes", "-r", locked], environ)
        uv = ENVIRONMENT / ("Scripts/uv.exe" if WINDOWS else "bin/uv")
        groups = ["--no-dev"] if purpose == "run" else []
        export = ["export", "--quiet", "--frozen", "--no-emit-project", *groups, "--output-file", locked]
        _must([uv, "--project", ROOT, *export], environ)
        _must([uv, "pip", "sync", "--require-hashes", "--compile-bytecode", "--python", PYTHON, locked], environ)
    # The checkout itself is put on the path as it is: nothing is built, so no unlocked build tool is fetched.
    library = ENVIRONMENT / ("Lib" if WINDOWS else f"lib/python3.{sys.version_info.minor}")
    (library / "site-packages/coopdesk.pth").write_text(f"{ROOT}\n", "utf-8")
    (ENVIRONMENT / "coopdesk.stamp").write_text(stamp(purpose), "utf-8")


def uv_requirement(lock: str) -> str:
    """The line by which pip installs the uv that the lock file names, with its hashes."""
    import tomllib  # not in the older Pythons that this file must be able to turn away

    uv = next(package for package in tomllib.loads(lock)["package"] if package["name"] == "uv")
    hashes = [wheel["hash"] for wheel in uv["wheels"]]
    return " ".join([f"uv=={uv['version']}", *(f"--hash={each}" for each in hashes)]) + "\n"


def _must(command: list[str | Path], environ: dict[str, str]) -> None:
    if not _call(command, env=environ):
        say("the Python packages could not be installed; the lines above say why. Is the package index reachable?")
        raise SystemExit(1)


# --- The package index ------------------------------------------------------------------------------------------


def index_environment(environ: dict[str, str]) -> dict[str, str]:
    """`environ` in which uv takes its packages from the index and trusts the certificates that pip was given."""
    settings = pip_settings(environ)
    environ = {name: value for name, value in environ.items() if name not in {"PYTHONHOME", "PYTHONPATH"}}
    if "UV_DEFAULT_INDEX" not in environ and "UV_INDEX_URL" not in environ and settings.get("index-url"):
        environ["UV_DEFAULT_INDEX"] = settings["index-url"]
    if settings.get("cert"):
        environ.setdefault("SSL_CERT_FILE", settings["cert"])
    environ.setdefault("UV_PYTHON_DOWNLOADS", "never")
    return environ


def pip_settings(environ: dict[str, str]) -> dict[str, str]:
    """What pip's configuration files and variables say, the stronger over the weaker; pip itself may be absent."""
    home = Path(environ.get("HOME") or Path.home())
    config = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
    files = [Path("/etc/pip.conf"), home / ".pip/pip.conf", config / "pip/pip.conf"]
    if WINDOWS:
        files = [Path(environ.get(name, "")) / "pip/pip.ini" for name in ("PROGRAMDATA", "APPDATA")]
    if environ.get("PIP_CONFIG_FILE"):
        files.append(Path(environ["PIP_CONFIG_FILE"]))
    parser = configparser.RawConfigParser()
    parser.read(files, encoding="utf-8")
    settings: dict[str, str] = {}
    for section in ("global", "install"):
        settings.update(parser[section] if parser.has_section(section) else {})
    given = {"index-url": environ.get("PIP_INDEX_URL"), "cert": environ.get("PIP_CERT")}
    return settings | {name: value for name, value in given.items() if value}


def fetch_pip(environ: dict[str, str], folder: Path) -> Path:
    """Fetch the pinned pip from the index into `folder`: its wheel runs as it is."""
    index = environ.get("UV_DEFAULT_INDEX") or environ.get("UV_INDEX_URL") or PUBLIC_INDEX
    page_address = f"{index.rstrip('/')}/pip/"
    wheel = folder / PIP_WHEEL
    with urllib.request.urlopen(page_address, timeout=60) as page:
        link = re.search(rf'href="([^"#]*{re.escape(PIP_WHEEL)})', page.read().decode())
    if link:
        with urllib.request.urlopen(urllib.parse.urljoin(page_address, link[1]), timeout=60) as answer:
            wheel.write_bytes(answer.read())
    if not link or hashlib.sha256(wheel.read_bytes()).hexdigest() != PIP_SHA256:
        raise SystemExit(f"coopdesk: {page_address} does not hold the {PIP_WHEEL} that was pinned.")
    return wheel


# --- The two commands -------------------------------------------------------------------------------------------


def run(words: list[str]) -> int:
    """Start the desk; with words, do what they ask; without a screen, build and show the demonstration office."""
    if not words and not has_screen():
        return demonstrate()
    return subprocess.call([PYTHON, "-m", "coopdesk", *words])


def demonstrate() -> int:
    """Build the demonstration office, its summary and its pictures, and say where they are."""
    folder = ROOT / "demonstration"
    desk, pictures = folder / "desk", folder / "pictures"
    summary = folder / f"summary-{date.today().year}.xlsx"
    steps = [["export", summary, "--period", date.today().year], ["screenshots", pictures]]
    if not (desk / "desk.db").exists():
        steps.insert(0, ["demo"])
    say("there is no screen here, so the demonstration office is built instead")
    folder.mkdir(exist_ok=True)
    for step in steps:
        code = subprocess.call([str(word) for word in (PYTHON, "-m", "coopdesk", "--desk", desk, *step)])
        if code:
            return code
    say(f"the demonstration desk is in {desk}\n  its summary is {summary}\n  its pictures are in {pictures}")
    return 0


def test(words: list[str]) -> int:
    """Run every check, or pytest alone with `words`; 1 when any of them fails."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    checks = [[PYTHON, "-m", "pytest", *words]]
    if not words:
        ruff, lint_imports = PYTHON.parent / "ruff", PYTHON.parent / "lint-imports"
        # Every test makes its own desk and window, so the cores share them.
        checks = [[ruff, "check"], [ruff, "format", "--check"], [lint_imports], [*checks[0], "-n", "logical"]]
    failed = [check for check in checks if subprocess.call(list(map(str, check)), cwd=ROOT)]
    for check in failed:
        say(f"failed: {Path(check[0]).name} {' '.join(map(str, check[1:]))}")
    if not shutil.which("soffice"):
        say("LibreOffice is not installed here, so the tests that open files with it were skipped.")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2:]))
