"""The list of proposals: who bears them, the jobs and money under it, the filters above it."""

from coopdesk.operations import list_rows
from coopdesk.operations.list_filters import conditions_of
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.lists import COLUMNS


def shown(session, record, name):
    columns = COLUMNS["project"]
    texts = list_rows.fetch(session, "project", columns, [record.id])[record.id].texts
    return texts[[column.name for column in columns].index(name)]


def test_a_proposal_is_listed_under_whoever_bears_it(session, project, person, organisation):
    by_organisation = project(organisation=organisation(name="تعاونية أزوران").id, bearer=person().id)
    by_person = project(bearer=person(last_name="بوزيان", first_name="نعيمة").id)
    assert shown(session, by_organisation, "project_bearer") == "تعاونية أزوران"
    assert shown(session, by_person, "project_bearer") == "بوزيان نعيمة"
    order = list_rows.first_ids(session, Listing("project", sort="project_bearer"))
    assert order == [by_person.id, by_organisation.id]


def test_costs_and_jobs_are_summed_over_what_the_filters_leave(session, project):
    project(total_cost=10_000_000, jobs_men=2, jobs_women=3, sector="ART", commune="05.091.01.01")
    project(total_cost=20_000_000, jobs_women=4, sector="AGR")
    project()
    assert list_rows.totals(session, Listing("project")) == (3, {"total_cost": 30_000_000, "project_jobs": 9})
    crafts = Listing("project", filters=conditions_of("project", {"sector": "ART", "stage": "draft"}))
    assert list_rows.totals(session, crafts) == (1, {"total_cost": 10_000_000, "project_jobs": 5})
    incomplete = Listing("project", filters=conditions_of("project", {"missing_count": "no"}))
    assert list_rows.totals(session, incomplete)[0] == 2
