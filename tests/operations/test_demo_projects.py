"""The invented proposals went only where their life cycle leads, with sums, pieces and points that belong there."""

from datetime import date
from itertools import pairwise

import pytest

from coopdesk.entities import Attachment, Project
from coopdesk.entities.lifecycles import PROJECT
from coopdesk.operations.demo.desk import make_demo
from coopdesk.operations.demo.documents import tiny_pdf
from coopdesk.operations.documents import content_of
from coopdesk.operations.financing import balance_of
from coopdesk.operations.steps import in_order, steps_of

DAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    session = make_demo(tmp_path_factory.mktemp("demo") / "desk", people=400, seed=7, office="HCAR-05.091", today=DAY)
    yield session
    session.desk.close()


def test_each_step_follows_the_former_one_in_its_life_cycle(desk):
    for project in Project.select():
        steps = in_order(steps_of(project), PROJECT)
        assert steps[0].stage == "draft"
        for former, step in pairwise(steps):
            stage = PROJECT.stage(step.stage)
            assert stage in PROJECT.after(former.stage)
            assert former.effective_on <= step.effective_on <= DAY.isoformat()
            assert step.decided_by in stage.decides
            assert all(getattr(step, name) for name in stage.needs)


def test_what_was_submitted_is_financed_and_what_was_judged_has_its_points(desk):
    for project in Project.select():
        reached = {step.stage for step in steps_of(project)}
        assert balance_of(project).holds or reached <= {"draft", "abandoned"}
        assert (project.score is not None) == ("appraised" in reached)
        assert (project.opinion is not None) == ("provincial_opinion" in reached)
        assert (project.agreement_number is not None) == ("agreed" in reached)


def test_the_committee_also_refuses_and_postpones(desk):
    stages = {project.stage for project in Project.select(Project.stage)}
    assert {"refused", "postponed", "running"} <= stages
    first = min(step.effective_on for project in Project.select() for step in steps_of(project))
    assert first < "2025-11-23"


def test_a_few_documents_can_be_read(desk):
    found = list(Attachment.select())
    assert found
    for attachment in found:
        assert content_of(desk, attachment).startswith(b"%PDF-")


def test_the_page_of_a_demonstration_is_a_pdf_that_readers_understand():
    data = tiny_pdf("P-2026 (1)")
    place = int(data.rsplit(b"startxref\n", 1)[1].split()[0])
    assert data[place:].startswith(b"xref")
    table = data[place:].split(b"\n")[3:7]
    for number, line in enumerate(table, start=1):
        assert data[int(line[:10]) :].startswith(b"%d 0 obj" % number)
