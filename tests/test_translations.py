"""The catalogues are in step with the code, complete, and keep every {name} and count of the English."""

from __future__ import annotations

import string
from subprocess import CalledProcessError

import pytest

from tools import translations
from tools.translations import Sentence, sentences

LANGUAGES = list(translations.LANGUAGES)


def test_the_catalogues_hold_exactly_what_the_code_says():
    assert translations.outdated() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language):
    assert translations.unfinished(language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_keeps_the_names_and_the_count(language):
    assert translations.misplaced(language) == []


def test_the_names_in_a_sentence_are_names():
    for each in translations.all_sentences():
        for _text, name, _form, conversion in string.Formatter().parse(each.source):
            assert name is None or (name.isidentifier() and not conversion), each


def test_a_sentence_that_counts_is_marked_with_its_count_and_no_other_is():
    for each in translations.all_sentences():
        assert (each.mark == "mark_count") == ("%n" in each.source), each


def test_no_sentence_is_marked_both_with_and_without_a_count():
    keys = [(each.context, each.source) for each in translations.all_sentences()]
    assert len(keys) == len(set(keys))


def test_marks_are_found_however_they_are_laid_out():
    code = """
def here():
    return mark("Member", ("A long sentence "
                           "in two parts")), language.mark_count('Person', '%n "left"')
"""
    assert set(sentences(code, "module.py")) == {
        Sentence("Member", "A long sentence in two parts", "mark"),
        Sentence("Person", '%n "left"', "mark_count"),
    }


@pytest.mark.parametrize(
    "call", ['mark("A", f"{x}")', 'mark("A", x)', 'mark("A", "b" + c)', 'mark("A")', 'mark("A", source="b")']
)
def test_a_sentence_that_no_catalogue_could_hold_is_refused(call):
    with pytest.raises(SyntaxError, match=r"module\.py:1"):
        list(sentences(call, "module.py"))


def test_what_other_objects_mark_is_not_a_sentence():
    assert list(sentences("self.mark(row)\npytest.mark.slow(1)", "module.py")) == []


@pytest.fixture
def little_project(tmp_path, monkeypatch):
    """A project of one module with its own catalogues."""
    (tmp_path / "code").mkdir()
    (tmp_path / "catalogues").mkdir()
    monkeypatch.setattr(translations, "CODE", tmp_path / "code")
    monkeypatch.setattr(translations, "CATALOGUES", tmp_path / "catalogues")
    (tmp_path / "code/one.py").write_text('mark_count("Files", "%n of {all}\\n\\"é\\"")\n', "utf-8")
    translations.update(tmp_path / "catalogues")
    return tmp_path


def _translate(project, language, *forms):
    catalogue = project / f"catalogues/coopdesk_{language}.ts"
    text = catalogue.read_text("utf-8").replace(' type="unfinished"', "")
    for form in forms:
        text = text.replace("<numerusform></numerusform>", f"<numerusform>{form}</numerusform>", 1)
    catalogue.write_text(text, "utf-8")


def test_a_new_sentence_leaves_the_catalogues_behind_until_they_are_updated(little_project):
    assert translations.outdated() == []
    (little_project / "code/two.py").write_text('mark("Files", "New")\n', "utf-8")
    assert translations.outdated() == ["coopdesk_ar.ts", "coopdesk_fr.ts"]
    translations.update(little_project / "catalogues")
    assert translations.outdated() == []
    assert translations.unfinished("fr") == ['%n of {all}\n"é"', "New"]


def test_a_plural_is_unfinished_until_each_of_its_forms_is_there(little_project):
    _translate(little_project, "ar", "لا {all}", "واحد من {all}")
    assert translations.unfinished("ar") == ['%n of {all}\n"é"']
    _translate(little_project, "ar", *["%n من {all}"] * 4)
    assert translations.unfinished("ar") == []


def test_a_plural_form_may_say_its_number_in_words_but_loses_no_name(little_project):
    _translate(little_project, "fr", "un seul de {all}", "%n de {tout}")
    assert [pair.rpartition("-> ")[2] for pair in translations.misplaced("fr")] == ["'%n de {tout}'"]


def test_what_is_not_finished_is_not_compiled(little_project):
    with pytest.raises(CalledProcessError):
        translations.compile_catalogues(little_project)


def test_a_sentence_that_the_code_dropped_leaves_the_catalogue_and_the_others_keep_their_translation(little_project):
    _translate(little_project, "fr", "%n de {all}", "%n de {all}")
    (little_project / "code/two.py").write_text('mark("Files", "New")\n', "utf-8")
    translations.update(little_project / "catalogues")
    (little_project / "code/two.py").unlink()
    assert translations.outdated() == ["coopdesk_ar.ts", "coopdesk_fr.ts"]
    translations.update(little_project / "catalogues")
    assert translations.unfinished("fr") == []
    assert "New" not in (little_project / "catalogues/coopdesk_fr.ts").read_text("utf-8")


def test_the_check_command_tells_each_problem_and_fails(little_project, capsys):
    assert translations.main(["check"]) == 1
    assert "ar, not translated" in capsys.readouterr().err
