"""The official divisions of Morocco, found by code or by name in either script."""

from __future__ import annotations

import csv
import difflib
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from coopdesk.core.folding import clean, fold, western_digits
from coopdesk.core.language import Text, mark
from coopdesk.core.language import code as language
from coopdesk.core.problems import CannotRead
from coopdesk.paths import resource

URBAN, RURAL = "urban", "rural"
_DIVISIONS, _COMMUNES = "regions_provinces.csv", "communes.csv"
_PROVINCE_KINDS = ("province", "prefecture")
_COMMUNE_KINDS = ("commune", "arrondissement")
# What offices write before the name of a province or commune.
_BEFORE = ("اقليم", "عماله", "جماعه", "مقاطعه", "بلديه", "province de", "prefecture de", "commune de", "commune")
_ELIDED = re.compile(r"\bd['’]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Place:
    """One division: region, prefecture, province, commune or arrondissement; only the last two have a `milieu`."""

    code: str
    kind: str
    parent: str
    name_ar: str
    name_fr: str
    milieu: str | None = None
    old_code: str = ""
    variants: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name_ar, self.name_fr, *self.variants)


class _Names:
    """Every folded name of provinces and communes, and the communes by each word that their names go on with."""

    def __init__(self, places: Collection[Place]) -> None:
        self.provinces: dict[str, list[Place]] = defaultdict(list)
        self.communes: dict[str, list[Place]] = defaultdict(list)
        words: list[tuple[str, Place]] = []
        for place in places:
            by_name = self.communes if place.kind in _COMMUNE_KINDS else self.provinces
            if place.kind == "region":
                continue
            for name in dict.fromkeys(map(fold, place.names)):
                by_name[name].append(place)
                if place.kind in _COMMUNE_KINDS:
                    parts = name.split()
                    words += [(" ".join(parts[at:]), place) for at in range(len(parts))]
        self.words = sorted(words, key=lambda pair: pair[0])
        self.starts = [word for word, _place in self.words]


class Geography:
    """Every division, by official code and by folded name."""

    def __init__(self, places: Collection[Place]) -> None:
        self._places = {place.code: place for place in places}
        self._by_digits = {place.code.replace(".", ""): place for place in places}
        self._by_digits |= {place.old_code.replace(".", ""): place for place in places if place.old_code}

    @cached_property
    def _names(self) -> _Names:
        # Folded when somebody first looks for a place: the window opens without it.
        return _Names(self._places.values())

    @classmethod
    def read(cls, folder: Path) -> Geography:
        """Read the official tables of a folder."""
        variants: dict[str, list[str]] = defaultdict(list)
        for line in _lines(folder / "variants.csv"):
            variants[line["code"]].append(line["name"])
        places = [
            Place(code, line["type"], line["parent"], line["name_ar"], line["name_fr"], variants=tuple(variants[code]))
            for line in _lines(folder / _DIVISIONS)
            for code in [line["code"]]
        ]
        return cls([*places, *map(_commune, _lines(folder / _COMMUNES))])

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places.values())

    def codes(self) -> Collection[str]:
        """Every official code of the present list."""
        return self._places.keys()

    def place(self, code: str) -> Place | None:
        """The division of this code, or None."""
        return self._places.get(code)

    def regions(self) -> list[Place]:
        return [place for place in self if place.kind == "region"]

    def provinces(self, region: str | None = None) -> list[Place]:
        """The 75 provinces and prefectures, or those of a region."""
        return [place for place in self if place.kind in _PROVINCE_KINDS and region in (None, place.parent)]

    def communes(self, province: str | None = None) -> list[Place]:
        """Communes and arrondissements, all of them or those of a province."""
        return [place for place in self if place.kind in _COMMUNE_KINDS and (province is None or _in(place, province))]

    def province_of(self, code: str) -> Place:
        """The province of a commune, arrondissement or province."""
        return self._places[code[:6]]

    def region_of(self, code: str) -> Place:
        return self._places[code[:2]]

    def milieu(self, code: str) -> str | None:
        """urban or rural, from the official kind of the commune."""
        place = self._places.get(code)
        return place.milieu if place else None

    def name(self, code: str, language: str) -> str:
        """The name of a division: Arabic for ar, French for every other language; the code itself if it is unknown."""
        place = self._places.get(code)
        return code if place is None else place.name_ar if language == "ar" else place.name_fr

    def find_province(self, text: str) -> Place:
        """The province or prefecture of this name or code. Raises CannotRead."""
        place = self._by_digits.get(_digits(text))
        if place is not None and place.kind in _PROVINCE_KINDS:
            return place
        for name in _readings(text):
            if found := self._names.provinces.get(name):
                return found[0]
        raise CannotRead("unknown_province", mark("Problem", "No province has this name"))

    def find_commune(self, text: str, province: str | None = None) -> Place:
        """The commune or arrondissement of this name or code (2024 or 2014).

        `province` is a code or name that tells homonyms apart. Raises CannotRead.
        """
        place = self._by_digits.get(_digits(text))
        if place is not None and place.kind in _COMMUNE_KINDS:
            return place
        code = self.find_province(province).code if province else ""
        found = next((found for name in _readings(text) if (found := self._names.communes.get(name))), [])
        inside = [place for place in found if place.code.startswith(code)]
        if len(inside) > 1:
            # A city and its arrondissement, or two spellings of one name: the commune itself is meant.
            inside = [place for place in inside if place.kind == "commune"] or inside
        if len({place.code for place in inside}) == 1:
            return inside[0]
        if inside:
            names = self._province_names(inside)
            text_of = mark("Problem", "Several communes have this name: say which province ({provinces})")
            raise CannotRead("ambiguous_commune", text_of.filled(provinces=names))
        raise CannotRead("unknown_commune", self._no_commune(found, code))

    def _no_commune(self, elsewhere: list[Place], province: str) -> Text:
        """Why no commune was found: none has this name, or only in other provinces than the one written."""
        if not elsewhere:
            return mark("Problem", "No commune has this name, neither now nor in former lists")
        text_of = mark("Problem", "This commune is in {elsewhere}, not in {province}")
        return text_of.filled(elsewhere=self._province_names(elsewhere), province=self.name(province, language()))

    def _province_names(self, places: list[Place]) -> str:
        return ", ".join(sorted({self.name(self.province_of(place.code).code, language()) for place in places}))

    def suggest(
        self, text: str, province: str | None = None, limit: int = 8, near: Collection[str] = frozenset()
    ) -> list[Place]:
        """Communes of which some word begins with what was typed, those of the provinces `near` first."""
        wanted = fold(text)
        if not wanted:
            return []
        found: dict[str, Place] = {}
        for at in range(bisect_left(self._names.starts, wanted), len(self._names.starts)):
            word, place = self._names.words[at]
            if not word.startswith(wanted):
                break
            if province is None or _in(place, province):
                found[place.code] = place
        order = sorted(found.values(), key=lambda place: (place.code[:6] not in near, _distance(place, wanted)))
        return order[:limit]

    def nearest(self, text: str, province: str | None = None, limit: int = 5) -> list[Place]:
        """Communes whose names look most like what was written, nearest first."""
        wanted = fold(text)
        names = [
            name for name, places in self._names.communes.items() if any(_in(place, province or "") for place in places)
        ]
        close = difflib.get_close_matches(wanted, names, n=limit, cutoff=0.5)
        found = {
            place.code: place for name in close for place in self._names.communes[name] if _in(place, province or "")
        }
        return list(found.values())[:limit]


def _in(place: Place, code: str) -> bool:
    return place.code.startswith(code)


def _distance(place: Place, wanted: str) -> tuple[bool, int, str]:
    names = [fold(name) for name in place.names]
    return (not any(name.startswith(wanted) for name in names), min(map(len, names)), names[0])


def _readings(text: str) -> Iterator[str]:
    """The folded name, and what is left of it without «إقليم» or «Province de»."""
    yield fold(text)
    folded = fold(_ELIDED.sub("de ", text))
    for before in _BEFORE:
        if folded.startswith(f"{before} "):
            yield fold(folded.removeprefix(before))


def _digits(text: str) -> str:
    return western_digits(clean(text)).replace(".", "").replace(" ", "")


def _lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _commune(line: dict[str, str]) -> Place:
    is_arrondissement = line["type"] == "arrondissement"
    return Place(
        line["code"],
        "arrondissement" if is_arrondissement else "commune",
        line["parent"],
        line["name_ar"],
        line["name_fr"],
        RURAL if line["type"] == "rural" else URBAN,
        line["code_2014_if_different"],
        tuple(part.strip() for part in line["name_ar_alt"].split("/") if part.strip()),
    )


@cache
def geography() -> Geography:
    """The divisions shipped with this version."""
    return Geography.read(resource("geography"))


def official_count() -> int:
    """How many divisions this version ships, counted without reading them: a line each under the line of titles."""
    folder = resource("geography")
    return sum((folder / name).read_bytes().count(b"\n") - 1 for name in (_DIVISIONS, _COMMUNES))
