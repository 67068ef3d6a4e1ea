"""Scores follow the weights in force: when those change, what was stored of every person is computed again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from coopdesk.operations import preferences, settings
from coopdesk.operations.session import Changes, Session
from coopdesk.operations.vulnerability import score
from coopdesk.store import rescoring
from coopdesk.store.writing import writing

# What a score depends on beside the answers of the person.
WEIGHED_BY = (
    "vulnerability_weights",
    "vulnerability_bands",
    "rsu_threshold",
    "long_unemployment_months",
    "many_dependants",
)
SCORES_OF = "scores_of"

Progress = Callable[[int, int], None]


def fingerprint(values: Mapping[str, Any]) -> str:
    """What tells two sets of weights apart."""
    weighed = {key: values[key] for key in WEIGHED_BY}
    return hashlib.sha256(json.dumps(weighed, sort_keys=True).encode()).hexdigest()[:16]


def is_due(session: Session) -> bool:
    """Whether the stored scores were made with other weights than those of today.

    A desk that never noted its weights has scored with the ones the application came with.
    """
    usual = fingerprint({key: settings.FIGURES[key].default for key in WEIGHED_BY})
    return preferences.read(session, SCORES_OF, usual) != fingerprint(settings.values_on(session))


def rescore_if_due(
    session: Session,
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Changes | None:
    """Bring the stored scores up to date, if they are not; to be called when a desk is opened and weights change.

    None when nothing was due or the work was given up. Raises CannotDo.
    """
    with session.desk.connected():
        if is_due(session):
            return rescore(session, progress, cancelled)
        if preferences.read(session, SCORES_OF) is None:
            # A later version may come with other weights: it must see that these scores are not made with them.
            preferences.keep(session, SCORES_OF, fingerprint(settings.values_on(session)))
        return None


def rescore(
    session: Session,
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Changes | None:
    """Compute score and band of everybody, the trash too, with the weights in force today.

    Nothing is logged and no version grows, since no answer of a person changed. What differs is gathered first and
    written in one short transaction, so that others can save meanwhile; who was saved meanwhile has the new score
    already and is passed over. None when it was given up. Raises CannotDo.
    """
    with session.desk.connected():
        values = settings.values_on(session)
        changed: list[rescoring.NewScore] = []
        total, done = rescoring.count(session.desk), 0
        for batch in rescoring.batches(session.desk):
            if cancelled():
                return None
            changed.extend(_differing(batch, values))
            done += len(batch)
            progress(done, total)
        with writing(session.desk, session.author) as write:
            rescoring.keep(write.desk, changed)
        preferences.keep(session, SCORES_OF, fingerprint(values))
    return Changes.of("beneficiary", result=len(changed))


def _differing(batch: Iterable[rescoring.Scored], values: Mapping[str, Any]) -> Iterable[rescoring.NewScore]:
    for one in batch:
        found = score(one.answers, values)
        if (found.total, found.band) != (one.score, one.band):
            yield rescoring.NewScore(found.total, found.band, one.id, one.version)
