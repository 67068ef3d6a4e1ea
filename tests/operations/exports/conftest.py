"""A small desk made by hand, whose figures for the first half of 2026 can be counted on one's fingers."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from coopdesk.core.days import Period
from coopdesk.entities import Member
from coopdesk.operations import records
from coopdesk.operations.steps import StepEntry, reverse_step, steps_of
from tests.libreoffice import LibreOffice, found
from tests.recording import record_step

BENI_MELLAL, AZILAL = "05.091.01.01", "05.081.01.01"
FIRST_HALF = Period.parse("2026-S1")


@pytest.fixture
def soffice(tmp_path: Path) -> LibreOffice:
    return found(tmp_path / "libreoffice")


@pytest.fixture
def step(session):
    """`step(record, "withdrawn", "2026-05-15")` records a stage."""

    def take(record, stage: str, day: str | None, **more) -> None:
        record_step(session, record, StepEntry(stage, day, **more))

    return take


@pytest.fixture
def hand_made(session, person, fighter, organisation, step):
    """Five people in the stock on 30 June 2026 and three new, three organisations and one, three members and two."""

    def member(of, role="member", **values) -> None:
        records.save(session, Member(organisation=of, role=role, **values))

    people = {
        "long_here": person(
            last_name="الزموري",
            first_name="رقية",
            cin="IA331902",
            birth_date="1985-05-05",
            phone="+212661234567",
            address="زنقة الياسمين",
            notes="سر مكتوم",
            resistant=fighter(card_number="12457/58", first_name="موحى"),
            kinship="daughter",
            has_disability=True,
            dependants=5,
            commune=BENI_MELLAL,
            registered_on="2025-10-01",
        ),
        "new_man": person(
            first_name="يوسف",
            sex="m",
            birth_date="2000",
            has_disability=False,
            commune=BENI_MELLAL,
            registered_on="2026-03-01",
        ),
        "new_on_last_day": person(
            first_name="فاضمة",
            birth_date="1960-07-01",
            commune=AZILAL,
            vulnerability="rsu_below,direct_aid,low_income,long_unemployment",
            registered_on="2026-06-30",
        ),
        "too_late": person(first_name="عمر", sex="m", commune=BENI_MELLAL, registered_on="2026-07-01"),
        "withdrawn": person(first_name="هند", birth_date="1990-01-01", commune=BENI_MELLAL, registered_on="2026-02-01"),
        "taken_over": person(first_name="مينة", birth_date="2008-06-30", registered_on="2026-04-01"),
        "back_again": person(
            first_name="سعيد", sex="m", birth_date="1970-12", commune=AZILAL, registered_on="2025-01-01"
        ),
        "in_the_trash": person(first_name="كنزة", commune=BENI_MELLAL, registered_on="2026-02-02"),
    }
    step(people["withdrawn"], "withdrawn", "2026-05-15")
    reverse_step(session, people["taken_over"], steps_of(people["taken_over"])[0], "من الأرشيف")
    step(people["taken_over"], "registered", "2026-04-01", taken_over=True)
    step(people["back_again"], "withdrawn", "2025-06-01")
    step(people["back_again"], "registered", "2026-02-02")
    records.remove(session, "beneficiary", [people["in_the_trash"].id])

    made = {
        "new": organisation(name="تعاونية النور", sector="AGR", commune=BENI_MELLAL, capital=1_234_550),
        "old": organisation(name="جمعية الأفق", legal_form="association", sector="ART", commune=BENI_MELLAL),
        "struck_off": organisation(name="تعاونية زالت", commune=BENI_MELLAL),
        "made_today": organisation(name="مجموعة اليوم", legal_form="gie", commune=BENI_MELLAL),
        "idea": organisation(
            name='=HYPERLINK("http://x.example","y")',
            legal_form="individual",
            sector="OTH",
            holder=people["new_man"],
        ),
    }
    step(made["new"], "registered", "2026-05-05", document_number="77/2026")
    step(made["new"], "accompanied", "2026-08-01")
    step(made["old"], "provisional_receipt", "2024-01-01", taken_over=True)
    step(made["old"], "final_receipt", "2026-02-02")
    step(made["struck_off"], "registered", "2020-01-01")
    step(made["struck_off"], "struck_off", "2026-03-03")
    step(made["idea"], "idea", "2026-06-01")

    member(
        made["new"], "president", beneficiary=people["long_here"], entry_date="2026-05-05", shares=10, paid_up=100_050
    )
    member(made["new"], beneficiary=people["new_man"], entry_date="2026-05-05", exit_date="2026-06-30")
    member(made["new"], legal_person=made["old"])
    member(made["old"], "president", beneficiary=people["long_here"])
    member(made["struck_off"], beneficiary=people["new_on_last_day"], entry_date="2020-01-01")
    return SimpleNamespace(people=people, organisations=made)
