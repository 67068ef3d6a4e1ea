"""The titles over the fields of a printed record: those of the sections of its form."""

from __future__ import annotations

from coopdesk.core.language import Text, mark

_TITLES: dict[tuple[str, str], Text] = {
    ("beneficiary", "identity"): mark("Person", "Identity"),
    ("beneficiary", "kinship"): mark("Person", "Kinship to a fighter"),
    ("beneficiary", "contact"): mark("Person", "Home and contact"),
    ("beneficiary", "education"): mark("Person", "Schooling and work"),
    ("beneficiary", "disability"): mark("Person", "Disability"),
    ("beneficiary", "vulnerability"): mark("Person", "Vulnerability"),
    ("beneficiary", "consent"): mark("Person", "Social register and consent"),
    ("beneficiary", "integration"): mark("Person", "After support"),
    ("resistant", "identity"): mark("Fighter", "Identity"),
    ("organisation", "identity"): mark("Organisation", "Identity"),
    ("organisation", "contact"): mark("Organisation", "Place and contact"),
    ("organisation", "identifiers"): mark("Organisation", "Identifiers"),
    ("organisation", "capital"): mark("Organisation", "Capital and members declared"),
    ("awareness_session", "session"): mark("Session", "Day and place"),
    ("awareness_session", "attendance"): mark("Session", "Heads counted"),
    ("awareness_session", "content"): mark("Session", "What was presented"),
    ("training", "course"): mark("Training", "Course and days"),
    ("nomination_list", "list"): mark("Nomination", "The list"),
    ("project", "project"): mark("Project", "Project"),
    ("project", "means"): mark("Project", "Means"),
    ("project", "score"): mark("Project", "Score sheet"),
    ("project", "opinion"): mark("Project", "Opinion of the delegation"),
    ("project", "pieces"): mark("Project", "Follow-up"),
    ("grant", "grant"): mark("Grant", "What is granted"),
    ("grant", "amounts"): mark("Grant", "Amounts"),
    ("grant", "agreement"): mark("Grant", "Agreement"),
    ("visit", "visit"): mark("Visit", "Visit"),
    ("visit", "report"): mark("Visit", "Report"),
    ("annual_programme", "programme"): mark("Line", "Programme"),
    ("meeting", "meeting"): mark("Meeting", "Meeting"),
    ("decision", "decision"): mark("Decision", "Decision"),
}


def title_of(kind: str, section: str) -> str:
    """The title of a section of a register's records."""
    return str(_TITLES[kind, section])
