"""The views of a list that a user keeps under a name: filters, search, columns and order, chosen again in a moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from coopdesk.core.folding import clean
from coopdesk.core.language import mark
from coopdesk.core.problems import Invalid, Problem
from coopdesk.operations import preferences
from coopdesk.operations.list_filter import lasting
from coopdesk.operations.list_filters import FILTERS
from coopdesk.operations.lists import COLUMNS
from coopdesk.operations.session import Session

LONGEST = 60
_NAMELESS = mark("View", "Give the view a name")
_TAKEN = mark("View", "Another view has this name")


@dataclass(frozen=True, slots=True)
class SavedView:
    """One view: the lasting codes of its filters, and the columns as the list keeps them.

    `labels` are what filters and columns were called when it was kept, by name, so that one which is no longer there
    can still be told. The list begins with the view that `opens`.
    """

    name: str
    search: str = ""
    filters: Mapping[str, str] = field(default_factory=dict)
    arrangement: Mapping[str, Any] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """A view as far as it is still known, and what of it is not: `lost` are the names of filters and columns."""

    view: SavedView
    lost: tuple[str, ...]


def views_of(session: Session, kind: str) -> list[SavedView]:
    """The views that this user keeps of a list, by name."""
    kept = preferences.read(session, _key(kind), [])
    views = [_read(one) for one in kept if isinstance(one, dict)] if isinstance(kept, list) else []
    return sorted((view for view in views if view.name), key=lambda view: view.name.casefold())


def opening_view(session: Session, kind: str) -> SavedView | None:
    """The view with which the list opens."""
    return next((view for view in views_of(session, kind) if view.opens), None)


def keep_view(session: Session, kind: str, view: SavedView) -> SavedView:
    """Keep a view, in place of one of the same name. Raises Invalid."""
    name = _checked(view.name)
    former = _named(views_of(session, kind), name)
    kept = replace(view, name=name, opens=view.opens or (former is not None and former.opens))
    _change(session, kind, lambda views: [*_without(views, name), kept])
    if kept.opens:
        open_with(session, kind, name)
    return kept


def rename_view(session: Session, kind: str, name: str, wanted: str) -> None:
    """Call a view by another name. Raises Invalid."""
    new = _checked(wanted)
    if not same_name(new, name) and _named(views_of(session, kind), new):
        raise Invalid([Problem("name", "name_taken", _TAKEN)])
    _change(session, kind, lambda views: [replace(one, name=new) if one.name == name else one for one in views])


def drop_view(session: Session, kind: str, name: str) -> None:
    """Forget a view."""
    _change(session, kind, lambda views: _without(views, name))


def open_with(session: Session, kind: str, name: str | None) -> None:
    """Let the list open with this view and no other; None lets it open as it was left."""
    _change(session, kind, lambda views: [replace(one, opens=one.name == name) for one in views])


def fitted(session: Session, kind: str, view: SavedView) -> Fitted:
    """A view with the choices of today, without filters, choices and columns that are not offered any more."""
    lost: list[str] = []
    filters = {}
    offered = {one.name: one for one in FILTERS[kind]}
    for name, chosen in view.filters.items():
        code = offered[name].understood(session, chosen) if name in offered else None
        if code is None:
            lost.append(view.labels.get(name, name))
        else:
            filters[name] = code
    known = {one.name for one in COLUMNS[kind]}
    named = [pair[0] for pair in view.arrangement.get("columns", ()) if isinstance(pair, list) and pair]
    wanted = [*named, *([view.arrangement["sort"]] if view.arrangement.get("sort") else [])]
    lost += [view.labels.get(name, str(name)) for name in dict.fromkeys(wanted) if name not in known]
    return Fitted(replace(view, filters=filters), tuple(lost))


def same_name(one: str, other: str) -> bool:
    """Whether two names are one to the reader."""
    return clean(one).casefold() == clean(other).casefold()


def lasting_codes(chosen: Mapping[str, str]) -> dict[str, str]:
    """The filters chosen above a list, as a view keeps them."""
    return {name: lasting(code) for name, code in chosen.items()}


def _key(kind: str) -> str:
    return f"views.{kind}"


def _read(kept: dict[str, Any]) -> SavedView:
    def texts(name: str) -> dict[str, str]:
        value = kept.get(name)
        return {str(key): str(one) for key, one in value.items()} if isinstance(value, dict) else {}

    arrangement = kept.get("arrangement")
    return SavedView(
        str(kept.get("name") or ""),
        str(kept.get("search") or ""),
        texts("filters"),
        arrangement if isinstance(arrangement, dict) else {},
        texts("labels"),
        kept.get("opens") is True,
    )


def _change(session: Session, kind: str, change: Callable[[list[SavedView]], list[SavedView]]) -> None:
    preferences.keep(session, _key(kind), [asdict(view) for view in change(views_of(session, kind))])


def _checked(name: str) -> str:
    cleaned = clean(name)[:LONGEST].strip()
    if not cleaned:
        raise Invalid([Problem("name", "missing", _NAMELESS)])
    return cleaned


def _named(views: list[SavedView], name: str) -> SavedView | None:
    return next((one for one in views if same_name(one.name, name)), None)


def _without(views: list[SavedView], name: str) -> list[SavedView]:
    return [one for one in views if not same_name(one.name, name)]
