"""The catalogue reader: plural forms, fallbacks, the two file formats, and agreement with Qt's own translator."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator

from coopdesk.core import catalogue, language
from coopdesk.core.language import mark, mark_count
from tools import translations

ARABIC_FILES = ["لا ملف", "ملف واحد", "ملفان", "%n ملفات", "%n ملفا", "%n ملف"]
FRENCH_FILES = ["%n fichier", "%n fichiers"]


def _message(source: str, *forms: str, kind: str = "") -> str:
    plural = len(forms) > 1
    inside = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if plural else forms[0]
    numerus = ' numerus="yes"' if plural else ""
    return f"<message{numerus}><source>{source}</source><translation{kind}>{inside}</translation></message>"


def _ts(folder: Path, code: str, *messages: str) -> Path:
    path = folder / f"coopdesk_{code}.ts"
    body = "".join(messages)
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}_MA">'
        f"<context><name>Files</name>{body}</context></TS>",
        "utf-8",
    )
    return path


@pytest.fixture(params=["ts", "qm"])
def catalogues(request, tmp_path):
    """An Arabic and a French catalogue, as translators write them and as lrelease compiles them."""
    files = {
        "ar": _ts(tmp_path, "ar", _message("%n file(s)", *ARABIC_FILES), _message("Open {name}", "فتح {name}")),
        "fr": _ts(tmp_path, "fr", _message("%n file(s)", *FRENCH_FILES), _message("Open {name}", "Ouvrir {name}")),
    }
    if request.param == "qm":
        for code, path in files.items():
            files[code] = path.with_suffix(".qm")
            translations.release(path, files[code])
    return files


@pytest.fixture(autouse=True)
def _english_again():
    yield
    language.install(None)


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (0, "لا ملف"),
        (1, "ملف واحد"),
        (2, "ملفان"),
        (3, "3 ملفات"),
        (10, "10 ملفات"),
        (11, "11 ملفا"),
        (99, "99 ملفا"),
        (100, "100 ملف"),
        (102, "102 ملف"),
        (103, "103 ملفات"),
        (1011, "1011 ملفا"),
    ],
)
def test_arabic_counts_in_its_six_forms(catalogues, count, expected):
    assert catalogue.read_catalogue(catalogues["ar"])("Files", "%n file(s)", count) == expected


@pytest.mark.parametrize(("count", "expected"), [(0, "0 fichier"), (1, "1 fichier"), (2, "2 fichiers")])
def test_french_counts_nothing_and_one_in_the_singular(catalogues, count, expected):
    assert catalogue.read_catalogue(catalogues["fr"])("Files", "%n file(s)", count) == expected


def test_an_installed_catalogue_reaches_marked_sentences(catalogues):
    language.install(catalogue.read_catalogue(catalogues["ar"]), "ar")
    assert str(mark("Files", "Open {name}").filled(name="desk.db")) == "فتح desk.db"
    assert str(mark_count("Files", "%n file(s)").counted(5)) == "5 ملفات"


def test_a_sentence_that_the_catalogue_lacks_stays_english_with_its_count(catalogues):
    translate = catalogue.read_catalogue(catalogues["fr"])
    assert translate("Files", "Close", None) == "Close"
    assert translate("Other context", "%n file(s)", 4) == "4 file(s)"


@pytest.mark.parametrize("kind", [' type="unfinished"', ' type="vanished"', ' type="obsolete"'])
def test_a_translation_that_is_not_finished_is_not_shown(tmp_path, kind):
    translate = catalogue.read_catalogue(_ts(tmp_path, "fr", _message("Open", "Ouvrir", kind=kind)))
    assert translate("Files", "Open", None) == "Open"


def test_a_file_that_is_not_a_compiled_catalogue_is_refused(tmp_path):
    (tmp_path / "coopdesk_ar.qm").write_bytes(b"not Qt's")
    with pytest.raises(ValueError, match="compiled catalogue"):
        catalogue.read_catalogue(tmp_path / "coopdesk_ar.qm")


def test_installing_a_language_the_desk_does_not_speak_is_refused():
    with pytest.raises(ValueError, match="tlh"):
        catalogue.install_language("tlh")


@pytest.mark.parametrize("code", ["ar", "fr", "en"])
def test_each_language_of_the_desk_can_be_installed_and_tells_its_code(code):
    catalogue.install_language(code)
    assert language.code() == code


@pytest.fixture(scope="module", params=["ar", "fr"])
def released(request, tmp_path_factory):
    """A catalogue of the desk in our two readers and in Qt's; what nobody has translated yet is filled in."""
    path = tmp_path_factory.mktemp("released") / f"coopdesk_{request.param}.ts"
    tree = ET.parse(translations.CATALOGUES / path.name)
    for number, translation in enumerate(tree.iter("translation")):
        if translation.attrib.pop("type", None):
            for place, form in enumerate(translation.findall("numerusform") or [translation]):
                form.text = f"{number} ترجمة œuvre\n&<{place}> %n"
    tree.write(path, "utf-8")
    translations.release(path, path.with_suffix(".qm"))
    qt = QTranslator()
    assert qt.load(str(path.with_suffix(".qm")))
    messages = [
        (context.findtext("name"), message.findtext("source"), message.get("numerus") == "yes")
        for context in tree.iter("context")
        for message in context.iter("message")
    ]
    readers = catalogue.read_catalogue(path), catalogue.read_catalogue(path.with_suffix(".qm"))
    return messages, *readers, qt.translate


def test_both_formats_and_qt_say_the_same_for_every_sentence_of_the_desk(released):
    messages, from_ts, from_qm, qt = released
    assert messages
    for context, source, counts_things in messages:
        for count in [0, 1, 2, 3, 10, 11, 100, 102] if counts_things else [None]:
            # Qt gives the plural form and leaves the number to its application object.
            expected = qt(context, source, None, -1 if count is None else count)
            expected = expected if count is None else expected.replace("%n", str(count))
            assert from_ts(context, source, count) == from_qm(context, source, count) == expected


@given(count=st.integers(min_value=0, max_value=10**6))
def test_our_plural_rules_are_those_of_qt(count, plural_rules):
    for code, (ours, theirs) in plural_rules.items():
        assert ours("Files", "%n file(s)", count) == theirs("Files", "%n file(s)", None, count), code


@pytest.fixture(scope="module")
def plural_rules(tmp_path_factory):
    """Our translator and Qt's for the same compiled plural forms, each form told apart by its place."""
    folder, rules = tmp_path_factory.mktemp("plural"), {}
    for code, number in (("ar", 6), ("fr", 2)):
        source = _ts(folder, code, _message("%n file(s)", *(f"form {place}" for place in range(number))))
        translations.release(source, source.with_suffix(".qm"))
        qt = QTranslator()
        assert qt.load(str(source.with_suffix(".qm")))
        rules[code] = catalogue.read_catalogue(source), qt.translate
    return rules
