"""Words in the language in force."""

from __future__ import annotations

import pytest

from coopdesk.core.catalogue import install_language
from coopdesk.core.language import listed


@pytest.mark.parametrize(("code", "read"), [("ar", "أ، ب"), ("fr", "أ, ب")])
def test_words_are_listed_with_the_comma_of_the_language(code, read):
    install_language(code)
    assert listed(["أ", "ب"]) == read
