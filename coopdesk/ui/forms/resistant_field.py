"""The field of a person's fighter: found by name or card, or registered on the spot."""

from __future__ import annotations

from collections.abc import Callable

from coopdesk.core.folding import clean
from coopdesk.core.formats import isolate
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Resistant
from coopdesk.operations import records
from coopdesk.operations.find import find
from coopdesk.operations.imports.names import first_name_first
from coopdesk.ui.context import Context
from coopdesk.ui.kit.suggest import SuggestField, Suggestion

_NEW = mark("Form", "Register a new fighter: {name}")
_NEW_HINT = mark("Form", "Name and card, such as «محمد بن علي 12457/58»")
_CARD = mark("Form", "{title} — card {card}")
# Stands for the record that the last suggestion would make.
_TO_MAKE = "new"


class ResistantField(SuggestField):
    """Typing a name with a card number offers to register that fighter."""

    def __init__(self, context: Context) -> None:
        super().__init__(self._offers, self._called)
        self._context, self._typed = context, ""
        # The family name of the child tells where a fighter's name is to be cut.
        self.family_name_of: Callable[[], str] = str

    def _take(self, row: Suggestion) -> None:
        chosen = self._made() if row[0] == _TO_MAKE else row[0]
        if chosen is not None:
            # With the card, which tells namesakes apart, as when the form is opened again.
            super()._take((chosen, self._called(chosen), ""))

    def _offers(self, typed: str) -> list[Suggestion]:
        found = self._context.ask(find, typed, kinds=("resistant",), limit=6)
        rows: list[Suggestion] = [(one.record_id, one.title, one.subtitle) for one in found]
        name, _card = _parts(typed)
        if len(name.split()) >= 2:
            self._typed = typed
            rows.append((_TO_MAKE, str(_NEW.filled(name=name)), str(_NEW_HINT)))
        return rows

    def _called(self, record_id: int) -> str:
        fighter = records.get("resistant", record_id)
        if not fighter.card_number:
            return fighter.title
        return str(_CARD.filled(title=fighter.title, card=isolate(fighter.card_number)))

    def _made(self) -> int | None:
        """Register the fighter that was typed and give its id."""
        name, card = _parts(self._typed)
        family, first = first_name_first(name, self.family_name_of())
        fighter = Resistant(last_name=family, first_name=first, card_number=card or None)
        try:
            self._context.do(records.save, fighter)
        except (Invalid, CannotDo) as error:
            self.set_problem(str(error))
            return None
        return fighter.id


def _parts(typed: str) -> tuple[str, str]:
    """The words of a name, and the card number among them."""
    words = clean(typed).split()
    cards = [word for word in words if any(letter.isdigit() for letter in word)]
    return " ".join(word for word in words if word not in cards), " ".join(cards)[:20]
