"""Names of files and codes keep their order inside an Arabic sentence."""

from __future__ import annotations

import pytest

from coopdesk.core.formats import show_file


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("لائحة المستفيدين 2026.xlsx", "لائحة المستفيدين \u20662026.xlsx\u2069"),
        ("people list (2).xlsx", "\u2066people list (2).xlsx\u2069"),
        ("لائحة", "لائحة"),
        ("", ""),
    ],
)
def test_only_the_latin_tail_of_a_name_is_isolated(name, shown):
    assert show_file(name) == shown
