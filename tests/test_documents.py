"""What the documents say is there, is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coopdesk.cli.main import _parser

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text("utf-8")


def verbs() -> dict[str, set[str]]:
    """Verb -> its long options, but those that every verb has."""
    action = next(one for one in _parser()._actions if one.dest == "verb")
    everywhere = {"--desk", "--today", "--help"}
    return {
        name: {text for one in parser._actions for text in one.option_strings if text.startswith("--")} - everywhere
        for name, parser in action.choices.items()
    }


def test_the_readme_shows_every_verb_with_every_option():
    shown = dict(re.findall(r"^\| `([a-z]+)([^`/]*)` \|", README, re.MULTILINE))
    assert {name: set(re.findall(r"--[a-z-]+", words)) for name, words in shown.items()} == verbs()


# The figures are written by the benchmarks on the machine that measured them.
LINKS = {link for link in re.findall(r"\]\(([^)#:]+)\)", README + ARCHITECTURE) if not link.endswith("performance.md")}


@pytest.mark.parametrize("link", sorted(LINKS))
def test_a_link_leads_somewhere(link):
    assert (ROOT / link).exists() or (ROOT / "docs" / link).exists()


def test_the_architecture_names_modules_that_exist():
    rows = re.findall(r"^\| `(\w+)/` \| (.*) \|$", ARCHITECTURE, re.MULTILINE)
    assert len(rows) >= 6
    for folder, line in rows:
        package = ROOT / "coopdesk" / folder
        for name in re.findall(r"`([a-z_]+)/?`", line):
            assert [*package.rglob(f"{name}.py"), *package.rglob(name)], f"{folder}: {name}"


def test_decisions_are_numbered_without_a_gap():
    numbers = [int(path.name[:4]) for path in sorted((ROOT / "docs" / "decisions").glob("*.md"))]
    assert numbers == list(range(1, len(numbers) + 1))
    for path in (ROOT / "docs" / "decisions").glob("*.md"):
        assert path.read_text("utf-8").startswith(f"# {int(path.name[:4])}. ")


def test_the_glossary_names_no_code_twice():
    codes = re.findall(r"\| `(\w+)` \|$", (ROOT / "docs" / "glossary.md").read_text("utf-8"), re.MULTILINE)
    assert len(codes) > 200
    assert len(codes) == len(set(codes))
