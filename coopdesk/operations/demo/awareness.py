"""Invented awareness sessions: one a month and more, who came, and who was found or told outside of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from coopdesk.core.geography import geography
from coopdesk.entities import Attendee, AwarenessSession, Beneficiary, Information, Venue
from coopdesk.entities import programme_choices as choices
from coopdesk.operations.demo.names import FAMILIES, MEN, WOMEN
from coopdesk.operations.demo.people import Setting, pick, uuid_of
from coopdesk.operations.demo.steps import step_row
from coopdesk.operations.demo.working_days import working_day
from coopdesk.operations.loading import Loader
from coopdesk.store.bulk import add_steps
from coopdesk.store.writing import Writing

Row = dict[str, Any]
STORY = 730  # days that the demonstration tells
MOST_SESSIONS, MOST_NEWCOMERS = 5_000, 20_000
_SUBJECTS = {
    "self_employment": "التشغيل الذاتي لأبناء قدماء المقاومين",
    "entrepreneurship": "روح المقاولة وإنشاء المشاريع",
    "sse": "الاقتصاد الاجتماعي والتضامني",
    "cooperatives": "مسطرة تأسيس التعاونيات",
    "agency_programmes": "برامج وكالة التنمية الاجتماعية",
    "funding": "سبل تمويل المشاريع المدرة للدخل",
}
_PLACES = (
    ("memory_space", "فضاء الذاكرة التاريخية للمقاومة والتحرير ب{name}"),
    ("municipal", "دار الشباب {name}"),
    ("municipal", "قاعة الاجتماعات بجماعة {name}"),
    ("training_centre", "مركز التكوين والتأهيل {name}"),
)
_PUT_OFF = ("تعذر حضور المؤطر", "سوء الأحوال الجوية", "انشغال القاعة بنشاط آخر")


def session_count(people: int) -> int:
    """About one a month for 400 people."""
    return min(people // 14, MOST_SESSIONS)


def newcomer_count(people: int) -> int:
    """How many of the people were only found or informed so far."""
    return min(people // 25, MOST_NEWCOMERS)


def venues(setting: Setting, people: int) -> Iterator[Row]:
    """Places of meetings, spaces of historical memory first, in some communes."""
    rng = setting.rng
    wanted = min(len(setting.communes), max(1, people // 60))
    for number, commune in enumerate(rng.sample(list(setting.communes), wanted)):
        kind, name = _PLACES[0] if number % 3 == 0 else rng.choice(_PLACES[1:])
        called = name.format(name=geography().place(commune).name_ar)
        yield {"uuid": uuid_of(rng), "name": called, "venue_kind": kind, "commune": commune}


def sessions(setting: Setting, count: int, places: Sequence[Row]) -> Iterator[Row]:
    """`count` sessions over two years and the weeks to come, each with its steps."""
    rng, today = setting.rng, setting.today
    ahead = max(1, count // 14) if count else 0
    for number in range(count):
        past = number < count - ahead
        distance = STORY * (1 - (number + rng.random()) / (count - ahead)) if past else -rng.randint(3, 45)
        if number == count - ahead - 1:
            # The last one waits for its attendance.
            distance = rng.randint(3, 5)
        yield _session(setting, working_day(today - timedelta(days=int(distance))), rng.choice(places))


def _session(setting: Setting, day: date, place: Row) -> Row:
    rng, today = setting.rng, setting.today
    theme = rng.choice(list(_SUBJECTS))
    planned = min(day - timedelta(days=rng.randint(10, 30)), today)
    state = _state(rng, (today - day).days)
    session = {
        "uuid": uuid_of(rng),
        "subject": _SUBJECTS[theme],
        "session_day": day.isoformat(),
        "began_on": planned.isoformat(),
        "starts_at": rng.choice(("09:30", "10:00", "15:00")),
        "commune": place["commune"],
        "venue": place["id"],
        "party": rng.choices(choices.PARTY.codes, (55, 15, 30))[0],
        "themes": choices_of(choices.THEME.codes, {theme, rng.choice(list(_SUBJECTS))}),
        "programmes": choices_of(choices.PROGRAMME.codes, set(rng.sample(choices.PROGRAMME.codes, rng.randint(1, 3)))),
        "facilitators": "، ".join(_named(setting) for _ in range(rng.randint(1, 2))),
    }
    if state == "held":
        session |= {"men": rng.randint(5, 26), "women": rng.randint(6, 34)}
    steps = [("planned", planned.isoformat(), None)]
    if state != "planned":
        put_off = day - timedelta(days=rng.randint(1, 5))
        reached = day if state == "held" else max(planned, min(put_off, today))
        steps.append((state, reached.isoformat(), None if state == "held" else rng.choice(_PUT_OFF)))
    return session | {"steps": steps, "stage": state, "stage_on": steps[-1][1]}


def _state(rng: Any, days_ago: int) -> str:
    """What became of a session: of the past ones most were held, the last one waits for its attendance."""
    if days_ago < 6:
        return "planned"
    if days_ago < 60:
        return rng.choices(("held", "postponed"), (85, 15))[0]
    return rng.choices(("held", "cancelled"), (94, 6))[0]


def newcomers(setting: Setting, count: int, held: Sequence[Row]) -> Iterator[Row]:
    """People who were only met so far: informed by one of the last sessions, or found in the field."""
    rng, recent = setting.rng, held[-max(4, len(held) // 6) :]
    room = {one["id"]: {"m": one["men"], "f": one["women"]} for one in recent}
    for _ in range(count):
        sex = rng.choice("mf")
        came = rng.choice(recent) if recent and rng.random() < 0.7 else None
        if came and not room[came["id"]][sex]:
            came = None
        found = (setting.today - timedelta(days=rng.randint(1, 120))).isoformat()
        if came:
            room[came["id"]][sex] -= 1
        family, first = pick(rng, FAMILIES), pick(rng, WOMEN if sex == "f" else MEN)
        yield {
            "uuid": uuid_of(rng),
            "last_name": family[0],
            "first_name": first[0],
            "sex": sex,
            "commune": came["commune"] if came else rng.choice(setting.communes),
            "phone": f"+2126{rng.randint(10_000_000, 99_999_999)}",
            "stage": "informed" if came else "identified",
            "stage_on": came["session_day"] if came else found,
            "began_on": came["session_day"] if came else found,
            "came_to": came["id"] if came else None,
        }


def attendance(setting: Setting, held: Sequence[Row], people: Sequence[Row], new: Sequence[Row]) -> Iterator[Row]:
    """Who is named at each session held, never more than its heads: newcomers, then people registered around it."""
    rng = setting.rng
    by_day = sorted(people, key=lambda person: (person["registered_on"], person["id"]))
    days = [person["registered_on"] for person in by_day]
    for one in held:
        room = {"m": one["men"], "f": one["women"]}
        mine = [person for person in new if person["came_to"] == one["id"]]
        for person in mine:
            room[person["sex"]] -= 1
        later = (date.fromisoformat(one["session_day"]) + timedelta(days=90)).isoformat()
        around = range(max(0, bisect_left(days, one["session_day"]) - 12), bisect_left(days, later))
        for at in rng.sample(around, min(len(around), rng.randint(4, 14))):
            person = by_day[at]
            if room[person["sex"]]:
                room[person["sex"]] -= 1
                mine.append(person)
        for person in mine:
            yield {"uuid": uuid_of(rng), "session": one["id"], "beneficiary": person["id"], "person": person, "of": one}


def informations(setting: Setting, people: Sequence[Row]) -> Iterator[Row]:
    """What one person in six was told some weeks before registering."""
    rng = setting.rng
    for person in people:
        if rng.random() < 0.16:
            day = date.fromisoformat(person["registered_on"]) - timedelta(days=rng.randint(3, 50))
            told = set(rng.sample(choices.PROGRAMME.codes, 2))
            yield {
                "uuid": uuid_of(rng),
                "beneficiary": person["id"],
                "given_on": day.isoformat(),
                "channel": rng.choice(choices.INFORMATION_CHANNEL.codes),
                "programmes": choices_of(choices.PROGRAMME.codes, told),
                "agent": _named(setting),
                "person": person,
            }


def raise_awareness(
    write: Writing,
    load: Loader,
    setting: Setting,
    people: Sequence[Row],
    whole: int,
    counted: Callable[[Iterator[Row]], Iterator[Row]],
) -> list[Row]:
    """Fill a desk of `whole` people, `people` of them registered, with the sessions and what they brought about.

    `counted` counts the newcomers. Gives the places, for others to meet in.
    """
    places = load.all(Venue, venues(setting, whole), keep=("id", "commune")) if whole else []
    made = load.all(AwarenessSession, sessions(setting, session_count(whole), places))
    add_steps(write, "awareness_session", (step for one in made for step in _steps(setting, one)))
    held = [one for one in made if one["stage"] == "held"]
    new = load.all(Beneficiary, counted(newcomers(setting, newcomer_count(whole), held)))
    came = load.all(Attendee, attendance(setting, held, people, new), keep=("person", "of"))
    told = load.all(Information, informations(setting, people), keep=("person", "given_on"))
    add_steps(write, "beneficiary", _informed(setting, new, came, told))
    return places


def _informed(
    setting: Setting, new: Sequence[Row], came: Sequence[Row], told: Sequence[Row]
) -> Iterator[dict[str, Any]]:
    """The first steps of the newcomers, and «informed» for whoever came or was told before registering."""
    for person in new:
        yield step_row(setting, person, person["stage"], person["stage_on"])
    first: dict[int, tuple[str, Row, str]] = {}
    for row in came:
        note = f"حصة تحسيسية {row['of']['number']}"
        _keep_earliest(first, row["person"], row["of"]["session_day"], note)
    for row in told:
        _keep_earliest(first, row["person"], row["given_on"], "إخبار من المكتب")
    for day, person, note in first.values():
        if (person.get("registered_on") or "") > day:
            yield step_row(setting, person, "informed", day, note=note, decided_by="office")


def _keep_earliest(first: dict[int, tuple[str, Row, str]], person: Row, day: str, note: str) -> None:
    if person["id"] not in first or day < first[person["id"]][0]:
        first[person["id"]] = (day, person, note)


def _steps(setting: Setting, one: Row) -> Iterator[dict[str, Any]]:
    before = None
    for stage, day, note in one["steps"]:
        yield step_row(setting, one, stage, day, before, note=note, decided_by="office")
        before = stage


def _named(setting: Setting) -> str:
    rng = setting.rng
    return f"{pick(rng, FAMILIES)[0]} {pick(rng, MEN if rng.random() < 0.5 else WOMEN)[0]}"


def choices_of(codes: Sequence[str], chosen: set[str]) -> str:
    """Several codes as a record keeps them: in the order of their list."""
    return ",".join(code for code in codes if code in chosen)
