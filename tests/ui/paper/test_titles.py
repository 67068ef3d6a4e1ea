"""The sheet of a record is divided as its form is: nothing has two titles."""

from __future__ import annotations

import pytest

from coopdesk.operations.paper.sections import title_of
from coopdesk.operations.records import KINDS
from coopdesk.ui.forms import form_for
from coopdesk.ui.page_list import REGISTER_PAGES


@pytest.mark.parametrize("kind", list(REGISTER_PAGES))
def test_the_titles_on_paper_are_those_of_the_form(kind):
    in_form = {str(section.title) for section in form_for(kind).sections}
    on_paper = {title_of(kind, meaning.section) for meaning in KINDS[kind].meanings().values()}
    assert on_paper <= in_form
