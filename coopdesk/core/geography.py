"""The official divisions of Morocco: 12 regions, 75 provinces and prefectures, 1,503 communes, 41 arrondissements."""

from __future__ import annotations

import csv
import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from coopdesk.core.folding import clean, fold
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotRead
from coopdesk.paths import resource


@dataclass(frozen=True, slots=True)
class Place:
    code: str
    kind: str
    parent: str
    name_ar: str
    name_fr: str
    milieu: str | None = None
    old_code: str = ""
    variants: tuple[str, ...] = ()


class Geography:
    def __init__(self, places: dict[str, Place]) -> None:
        self._places = places
        self._provinces: dict[str, list[Place]] = {}
        self._names: dict[str, list[Place]] = {}
        self._old = {p.old_code: p for p in places.values() if p.old_code}
        for p in places.values():
            if p.kind in ("commune", "arrondissement"):
                self._provinces.setdefault(self._province_code(p), []).append(p)
                for name in {fold(p.name_ar), fold(p.name_fr), *map(fold, p.variants)}:
                    self._names.setdefault(name, []).append(p)

    @classmethod
    def read(cls, folder: Path) -> Geography:
        places = {}
        with (folder / "regions_provinces.csv").open(encoding="utf-8-sig", newline="") as f:
            for r in csv.DictReader(f):
                places[r["code"]] = Place(r["code"], r["type"], r["parent"], r["name_ar"], r["name_fr"])
        with (folder / "communes.csv").open(encoding="utf-8-sig", newline="") as f:
            for r in csv.DictReader(f):
                kind = "arrondissement" if r["type"] == "arrondissement" else "commune"
                milieu = "rural" if r["type"] == "rural" else "urban"
                alt = tuple(a for a in r["name_ar_alt"].split("|") if a)
                places[r["code"]] = Place(r["code"], kind, r["parent"], r["name_ar"], r["name_fr"], milieu, r["code_2014_if_different"], alt)
        return cls(places)

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places.values())

    def codes(self) -> frozenset[str]:
        return frozenset(self._places)

    def place(self, code: str) -> Place | None:
        return self._places.get(code)

    def region(self, code: str) -> Place:
        return self._places[code]

    def regions(self) -> list[Place]:
        return [p for p in self._places.values() if p.kind == "region"]

    def provinces(self, region: str | None = None) -> list[Place]:
        return [p for p in self._places.values() if p.kind in ("province", "prefecture") and region in (None, p.parent)]

    def communes(self, province: str | None = None) -> list[Place]:
        if province is None:
            return [p for ps in self._provinces.values() for p in ps]
        return self._provinces.get(province, [])

    def _province_code(self, place: Place) -> str:
        return place.code[:6]

    def province_of(self, code: str) -> Place:
        return self._places[code[:6]]

    def region_of(self, code: str) -> Place:
        return self._places[code[:2]]

    def milieu(self, code: str) -> str | None:
        p = self._places.get(code)
        return p.milieu if p else None

    def name(self, code: str, language: str) -> str:
        p = self._places.get(code)
        return code if p is None else p.name_ar if language == "ar" else p.name_fr

    def find_province(self, text: str) -> Place:
        wanted = fold(text)
        for p in self.provinces():
            if text == p.code or wanted in (fold(p.name_ar), fold(p.name_fr)):
                return p
        raise CannotRead("unknown_province", mark("Problem", "No province has this name"))

    def find_commune(self, text: str, province: str | None = None) -> Place:
        text = clean(text)
        if text in self._places and self._places[text].kind in ("commune", "arrondissement"):
            return self._places[text]
        if text in self._old:
            return self._old[text]
        found = self._names.get(fold(text), [])
        if province:
            code = province if province in self._places else self.find_province(province).code
            found = [p for p in found if p.code.startswith(code)]
        if not found:
            raise CannotRead("unknown_commune", mark("Problem", "No commune has this name"))
        if len(found) > 1:
            raise CannotRead("ambiguous_commune", mark("Problem", "Several communes have this name: add the province"))
        return found[0]

    def suggest(self, text: str, province: str | None = None, limit: int = 8, near: frozenset[str] = frozenset()) -> list[Place]:
        wanted = fold(text)
        found = [p for name, ps in self._names.items() for p in ps if any(w.startswith(wanted) for w in name.split()) or name.startswith(wanted)]
        found = sorted({p.code: p for p in found if not province or p.code.startswith(province)}.values(), key=lambda p: (p.code[:6] not in near, p.name_ar))
        return found[:limit]

    def nearest(self, text: str, province: str | None = None, limit: int = 5) -> list[Place]:
        names = [n for n, ps in self._names.items() if not province or any(p.code.startswith(province) for p in ps)]
        close = difflib.get_close_matches(fold(text), names, n=limit, cutoff=0.4)
        return [p for n in close for p in self._names[n] if not province or p.code.startswith(province)][:limit]


@cache
def geography() -> Geography:
    return Geography.read(resource("geography"))
