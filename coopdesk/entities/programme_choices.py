"""The coded lists of what the agreement organises: who decides, themes, programmes, funders, pieces of a file.

Sources: the framework agreement, the practice of the agency and of the national initiative for human development;
forms of disability, sectors and the like are in `choices`.
"""

from __future__ import annotations

from coopdesk.core.language import mark
from coopdesk.core.meanings import Choice, Choices

DECIDER = Choices(
    "decider",
    (
        Choice("office", mark("Decider", "The office")),
        Choice("delegate", mark("Decider", "The delegate")),
        Choice("hcar", mark("Decider", "The High Commission")),
        Choice("hcar_headquarters", mark("Decider", "Headquarters of the High Commission")),
        Choice("ads", mark("Decider", "The Social Development Agency")),
        Choice("ads_regional", mark("Decider", "Regional coordination of the agency")),
        Choice("joint_committee", mark("Decider", "The joint central committee")),
        Choice("committee", mark("Decider", "The approval committee")),
        Choice("signatories", mark("Decider", "Both signatories")),
        Choice("assembly", mark("Decider", "The general assembly")),
        Choice("founders", mark("Decider", "The founders")),
        Choice("odco", mark("Decider", "Office for the development of cooperation")),
        Choice("court", mark("Decider", "Court of first instance")),
        Choice("local_authority", mark("Decider", "Local authority")),
        Choice("beneficiary", mark("Decider", "The beneficiary")),
    ),
)

PARTY = Choices(
    "party",
    (
        Choice("HCAR", mark("Party", "High Commission")),
        Choice("ADS", mark("Party", "Agency")),
        Choice("both", mark("Party", "Both parties")),
    ),
)

THEME = Choices(
    "theme",
    (
        Choice("self_employment", mark("Theme", "Self-employment")),
        Choice("entrepreneurship", mark("Theme", "Entrepreneurship")),
        Choice("sse", mark("Theme", "Social and solidarity economy")),
        Choice("cooperatives", mark("Theme", "Founding a cooperative")),
        Choice("governance", mark("Theme", "Governance and administration")),
        Choice("accounting", mark("Theme", "Accounting and finance")),
        Choice("marketing", mark("Theme", "Marketing and sales")),
        Choice("project_design", mark("Theme", "Designing a project")),
        Choice("funding", mark("Theme", "Finding funds")),
        Choice("digital", mark("Theme", "Digital tools")),
        Choice("trade_skills", mark("Theme", "Skills of a trade")),
        Choice("agency_programmes", mark("Theme", "Programmes of the agency")),
        Choice("other", mark("Theme", "Other theme")),
    ),
)

# A programme is always said with the organisation that runs it: the same names are used by several.
PROGRAMME = Choices(
    "presented_programme",
    (
        Choice("ads_income", mark("Programme", "Income projects (Social Development Agency)")),
        Choice("ads_capacity", mark("Programme", "Capacity building (Social Development Agency)")),
        Choice("ads_mouwakaba", mark("Programme", "Mouwakaba (Social Development Agency)")),
        Choice("indh_income", mark("Programme", "Improvement of income (INDH)")),
        Choice("odco_mourafaka", mark("Programme", "Mourafaka (Office for the development of cooperation)")),
        Choice("forsa", mark("Programme", "Forsa (Ministry of tourism and social economy)")),
        Choice("intelaka", mark("Programme", "Intelaka (banks)")),
        Choice("green_generation", mark("Programme", "Green Generation (Ministry of agriculture)")),
        Choice("entraide", mark("Programme", "Entraide nationale")),
        Choice("hcar_support", mark("Programme", "Support of projects (High Commission)")),
    ),
)

VENUE_KIND = Choices(
    "venue_kind",
    (
        Choice("memory_space", mark("Venue", "Space of historical memory")),
        Choice("delegation", mark("Venue", "Seat of the delegation")),
        Choice("coordination", mark("Venue", "Seat of the coordination")),
        Choice("training_centre", mark("Venue", "Training centre")),
        Choice("municipal", mark("Venue", "Hall of the commune")),
        Choice("other", mark("Venue", "Other place")),
    ),
)

INFORMATION_CHANNEL = Choices(
    "information_channel",
    (
        Choice("visit", mark("Channel", "Visit to the office")),
        Choice("phone", mark("Channel", "Telephone")),
        Choice("letter", mark("Channel", "Letter")),
        Choice("session", mark("Channel", "Awareness session")),
        Choice("field", mark("Channel", "Meeting in the field")),
    ),
)

ATTENDANCE = Choices(
    "attendance",
    (
        Choice("present", mark("Attendance", "Present"), ("ح", "P")),
        Choice("excused", mark("Attendance", "Excused"), ("م", "E")),
        Choice("absent", mark("Attendance", "Absent"), ("غ", "A")),
    ),
)

ANSWER = Choices(
    "nomination_answer",
    (
        Choice("accepted", mark("Answer", "Accepted")),
        Choice("reserve", mark("Answer", "Reserve list")),
        Choice("rejected", mark("Answer", "Rejected")),
    ),
)

OPINION = Choices(
    "opinion",
    (
        Choice("favourable", mark("Opinion", "Favourable")),
        Choice("conditional", mark("Opinion", "Favourable under conditions")),
        Choice("unfavourable", mark("Opinion", "Unfavourable")),
    ),
)

FUNDER = Choices(
    "funder",
    (
        Choice("ads", mark("Funder", "Social Development Agency")),
        Choice("hcar", mark("Funder", "High Commission")),
        Choice("indh", mark("Funder", "INDH")),
        Choice("bearer_cash", mark("Funder", "Bearer, in cash")),
        Choice("bearer_kind", mark("Funder", "Bearer, in kind")),
        Choice("commune", mark("Funder", "Commune")),
        Choice("council", mark("Funder", "Provincial or regional council")),
        Choice("odco", mark("Funder", "Office for the development of cooperation")),
        Choice("bank", mark("Funder", "Bank loan")),
        Choice("entraide", mark("Funder", "Entraide nationale")),
        Choice("foundation", mark("Funder", "Foundation")),
        Choice("other", mark("Funder", "Other funder")),
    ),
)

GRANT_KIND = Choices(
    "grant_kind",
    (
        Choice("financial", mark("Grant kind", "Financial")),
        Choice("in_kind", mark("Grant kind", "In kind (equipment)")),
        Choice("technical", mark("Grant kind", "Technical")),
        Choice("study", mark("Grant kind", "Feasibility study")),
        Choice("premises", mark("Grant kind", "Professional premises")),
    ),
)

DIFFICULTY = Choices(
    "difficulty",
    (
        Choice("marketing", mark("Difficulty", "Selling the products")),
        Choice("funding", mark("Difficulty", "Funding")),
        Choice("governance", mark("Difficulty", "Governance and disagreement")),
        Choice("premises", mark("Difficulty", "Premises")),
        Choice("equipment", mark("Difficulty", "Equipment and supplies")),
        Choice("administration", mark("Difficulty", "Administrative procedures")),
        Choice("skills", mark("Difficulty", "Skills")),
        Choice("other", mark("Difficulty", "Other difficulty")),
    ),
)

QUARTER = Choices(
    "quarter",
    (
        Choice("1", mark("Quarter", "First quarter")),
        Choice("2", mark("Quarter", "Second quarter")),
        Choice("3", mark("Quarter", "Third quarter")),
        Choice("4", mark("Quarter", "Fourth quarter")),
    ),
)

AXIS = Choices(
    "axis",
    (
        Choice("awareness", mark("Axis", "Awareness and information")),
        Choice("training", mark("Axis", "Complementary training")),
        Choice("nomination", mark("Axis", "Nomination of eligible children")),
        Choice("projects", mark("Axis", "Proposals and support of projects")),
        Choice("accompaniment", mark("Axis", "Accompaniment of organisations")),
        Choice("governance", mark("Axis", "Steering and evaluation")),
    ),
)

# What the registers can count for a line of the annual programme.
MEASURE = Choices(
    "measure",
    (
        Choice("sessions", mark("Measure", "Awareness sessions held")),
        Choice("attendances", mark("Measure", "Attendances at sessions")),
        Choice("informed", mark("Measure", "Persons informed")),
        Choice("registered", mark("Measure", "Persons newly registered")),
        Choice("nominated", mark("Measure", "Persons nominated")),
        Choice("accepted", mark("Measure", "Persons accepted")),
        Choice("trainings", mark("Measure", "Trainings completed")),
        Choice("trained", mark("Measure", "Persons who completed a training")),
        Choice("projects_submitted", mark("Measure", "Projects submitted")),
        Choice("projects_approved", mark("Measure", "Projects approved")),
        Choice("organisations_created", mark("Measure", "Organisations created")),
        Choice("grants_decided", mark("Measure", "Grants decided")),
        Choice("tranches_paid", mark("Measure", "Tranches paid")),
        Choice("visits", mark("Measure", "Accompaniment visits")),
        Choice("supported", mark("Measure", "Persons supported")),
        Choice("integrated", mark("Measure", "Persons integrated")),
        Choice("meetings", mark("Measure", "Meetings of the joint committee")),
    ),
)

# The pieces asked of a project proposal and of an organisation.
PIECE = Choices(
    "piece",
    (
        Choice("request", mark("Piece", "Request for support")),
        Choice("identity_cards", mark("Piece", "Copies of the identity cards")),
        Choice("kinship_proof", mark("Piece", "Proof of kinship to a fighter")),
        Choice("project_sheet", mark("Piece", "Project sheet")),
        Choice("feasibility_study", mark("Piece", "Feasibility study")),
        Choice("quotations", mark("Piece", "Quotations")),
        Choice("statutes", mark("Piece", "Statutes")),
        Choice("assembly_minutes", mark("Piece", "Minutes of the assembly")),
        Choice("member_list", mark("Piece", "List of members")),
        Choice("registration", mark("Piece", "Registration or receipt")),
        Choice("rib", mark("Piece", "Bank account certificate")),
        Choice("agreement", mark("Piece", "Signed agreement")),
        Choice("invoices", mark("Piece", "Invoices")),
        Choice("delivery_record", mark("Piece", "Delivery record")),
        Choice("attendance_sheet", mark("Piece", "Signed attendance sheet")),
        Choice("report", mark("Piece", "Report")),
        Choice("consent", mark("Piece", "Consent form (law 09-08)")),
        Choice("other", mark("Piece", "Other document")),
    ),
)

DECISION_KIND = Choices(
    "decision_kind",
    (
        Choice("approve", mark("Decision", "Approval")),
        Choice("conditional", mark("Decision", "Approval under conditions")),
        Choice("postpone", mark("Decision", "Postponement")),
        Choice("refuse", mark("Decision", "Refusal")),
        Choice("recommend", mark("Decision", "Recommendation")),
    ),
)
