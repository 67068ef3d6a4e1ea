"""Keeps the translation files in step with the code: update, check and compile.

`update` collects every marked sentence into translations/*.ts, `check` says what is not in order there,
`compile [FOLDER]` writes the .qm files a wheel carries and refuses a translation that is not finished.
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "coopdesk"
CATALOGUES = ROOT / "translations"
LANGUAGES = {"ar": "ar_MA", "fr": "fr_MA"}

# What lupdate is told to look for, by the name of our marks in coopdesk/core/language.py.
_MARKS = {"mark": "QT_TRANSLATE_NOOP", "mark_count": "QT_TRANSLATE_N_NOOP"}
_NAMES_AND_COUNT = re.compile(r"\{[^{}]*\}|%n")


@dataclass(frozen=True, order=True)
class Sentence:
    """One marked sentence of the code."""

    context: str
    source: str
    mark: str


def sentences(code: str, name: str) -> Iterator[Sentence]:
    """Every sentence marked in `code`, the text of the module `name`; raises SyntaxError for a computed one.

    lupdate reads Python too, but misses plural marks and sentences in parentheses; Python's own parser does not.
    """
    for call in ast.walk(ast.parse(code)):
        if not isinstance(call, ast.Call) or _called(call.func) not in _MARKS:
            continue
        values = [word.value if isinstance(word, ast.Constant) else None for word in call.args]
        if len(values) != 2 or call.keywords or not all(isinstance(value, str) and value for value in values):
            raise SyntaxError(f"{name}:{call.lineno}: a mark takes two literal sentences, a context and a source")
        yield Sentence(values[0], values[1], _called(call.func))


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return function.attr if function.value.id == "language" else ""
    return function.id if isinstance(function, ast.Name) else ""


def all_sentences() -> list[Sentence]:
    """Every sentence marked in the application, once each, in the order of the catalogues."""
    modules = sorted(CODE.rglob("*.py"))
    found = {sentence for module in modules for sentence in sentences(module.read_text("utf-8"), module.name)}
    return sorted(found)


def update(folder: Path = CATALOGUES) -> None:
    """Bring the catalogues of `folder` in step with the code; what the code no longer says is dropped."""
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "sentences.cpp"
        # A JSON string is also a C++ string.
        lines = [
            f"{_MARKS[each.mark]}({json.dumps(each.context)}, {json.dumps(each.source, ensure_ascii=False)})\n"
            for each in all_sentences()
        ]
        listing.write_text("".join(lines), "utf-8")
        for language, locale in LANGUAGES.items():
            options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-target-language", locale]
            _qt_tool("lupdate", *options, listing, "-ts", folder / f"coopdesk_{language}.ts")


def compile_catalogues(folder: Path) -> None:
    """Write the .qm of every catalogue into `folder`; CalledProcessError when a translation is not finished."""
    for language in LANGUAGES:
        name = f"coopdesk_{language}"
        release(CATALOGUES / f"{name}.ts", folder / f"{name}.qm", "-fail-on-unfinished")


def release(source: Path, target: Path, *options: str) -> None:
    """Compile one .ts into one .qm."""
    _qt_tool("lrelease", "-silent", *options, source, "-qm", target)


def _qt_tool(name: str, *arguments: str | Path) -> None:
    package = importlib.util.find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        raise SystemExit("Qt's translation tools come with PySide6, which is not installed here.")
    program = Path(package.submodule_search_locations[0]) / (f"{name}.exe" if sys.platform == "win32" else name)
    subprocess.run([program, *arguments], check=True)


def outdated() -> list[str]:
    """The catalogues that `update` would change."""
    with tempfile.TemporaryDirectory() as scratch:
        names = [f"coopdesk_{language}.ts" for language in LANGUAGES]
        for name in names:
            shutil.copy(CATALOGUES / name, scratch)
        update(Path(scratch))
        return [name for name in names if (CATALOGUES / name).read_bytes() != Path(scratch, name).read_bytes()]


def unfinished(language: str) -> list[str]:
    """The sentences of `language` that nobody has translated yet."""
    return [source for source, forms, done in _messages(language) if not (done and all(forms))]


def misplaced(language: str) -> list[str]:
    """The translations that lost, gained or misspelt a {name}, or that a %n entered where nothing is counted.

    The number may be left out of a plural form whose words already say it (one record, two records).
    """
    return [
        f"{source!r} -> {form!r}"
        for source, forms, _done in _messages(language)
        for form in filter(None, forms)
        if _marks_differ(source, form, counted=len(forms) > 1)
    ]


def _marks_differ(source: str, form: str, counted: bool) -> bool:
    wanted, found = (set(_NAMES_AND_COUNT.findall(text)) for text in (source, form))
    return wanted - {"%n"} != found - {"%n"} if counted else wanted != found


def _messages(language: str) -> Iterator[tuple[str, list[str], bool]]:
    for message in ET.parse(CATALOGUES / f"coopdesk_{language}.ts").iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("source", ""), forms, translation.get("type") is None


def problems() -> list[str]:
    """Everything that keeps the catalogues from being released, one sentence each."""
    found = [f"{name} is behind the code: run `python tools/translations.py update`" for name in outdated()]
    for language in LANGUAGES:
        found += [f"{language}, not translated: {source!r}" for source in unfinished(language)]
        found += [f"{language}, {{names}} differ: {pair}" for pair in misplaced(language)]
    return found


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; 1 when `check` found something."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("update")
    verbs.add_parser("check")
    verbs.add_parser("compile").add_argument("folder", nargs="?", type=Path, default=CATALOGUES)
    asked = parser.parse_args(arguments)
    found: list[str] = []
    if asked.verb == "update":
        update()
    elif asked.verb == "compile":
        compile_catalogues(asked.folder)
    else:
        found = problems()
        sys.stderr.writelines(f"{line}\n" for line in found)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
