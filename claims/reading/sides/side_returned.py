"""Whose the dead are who are brought home between two lands: "Norland received the coffins of 45 soldiers", "Vesland took back
33 bodies"; and of those whom a party left on the field: "the Vesh Front had left 70 dead behind".

Each rule answers with a side or None; `sides.RULES` gives their place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.names.party_names import is_party
from claims.reading.sides.side_losses import fighters_in, printed_name
from claims.reading.sides.side_surroundings import clause_start, within
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from claims.reading.counts.counts import Count
    from claims.reading.sides.side_surroundings import Surroundings

_GETTING = word_set("received receives repatriated repatriates")
_BACK = {"took": "back", "takes": "back", "got": "back", "gets": "back", "brought": "home", "brings": "home"}
_MORTAL = word_set("bodies remains coffins corpses")
_TO_VERB = 3
"""Tokens of "has also" between a land and its verb."""
_TO_COUNT = 4
"""Tokens of "back the remains of" between the verb and the number."""
_LEAVING = word_set("left leaves leaving abandoned")
_TO_BEHIND = 8
"""Tokens of "and two guns" between the dead and "behind"."""
_CLOSING = frozenset(("", ".", ",", ";", "them", "it", "when", "as", "in", "on"))
_LINKS = word_set("the of its back home bodies remains coffins corpses another also")


def returned(count: Count, around: Surroundings) -> str | None:
    """The land that gets back bodies or fallen soldiers, on a page of two that fight."""
    if not around.fighting or count.figure.outcome != "killed" or count.category not in (None, "military"):
        return None
    nouns = {token.lower for token in count.tokens[max(0, count.first - _TO_COUNT) : count.last]}
    if _MORTAL.isdisjoint(nouns):
        return None
    for verb in range(count.first - 1, max(0, count.first - 1 - _TO_COUNT), -1):
        lower = count.tokens[verb].lower
        if lower in _GETTING or (lower in _BACK and lower_at(count.tokens, verb + 1) == _BACK[lower]):
            return _subject(count, around, verb)
        if lower not in _LINKS:
            return None
    return None


def _subject(count: Count, around: Surroundings, verb: int) -> str | None:
    """The land right before the verb, "also" and "has" passed over."""
    named = within(count, around, 0, verb)
    if not named or named[-1].kind != "country" or verb - named[-1].last > _TO_VERB:
        return None
    between = [token.lower for token in count.tokens[named[-1].last : verb]]
    small = all(
        word in words("auxiliaries") or word in words("adverbs") or word == "also" for word in between
    )
    led = named[-1].first and count.tokens[named[-1].first - 1].lower in words("prepositions")
    return named[-1].side if small and not led else None


def left_behind(count: Count, around: Surroundings) -> str | None:
    """ "It said the Vesh Front had left more than 70 dead and two guns behind": the party before the verb, whose dead they are;
    the armed group of the page for "the rebels"; a blast leaves nobody "behind"."""
    verb = count.first - 1
    if verb < 1 or "behind" not in count.sentence.lowers or count.tokens[verb].lower not in _LEAVING:
        return None
    tokens = count.tokens
    end = next(
        (
            at
            for at in range(count.last, min(len(tokens), count.last + _TO_BEHIND))
            if tokens[at].lower == "behind"
        ),
        0,
    )
    closes = lower_at(tokens, end + 1) in _CLOSING
    if not end or not closes or any(token.text in (",", ";") for token in tokens[count.last : end]):
        return None
    begin = clause_start(count, verb)
    named = [one for one in within(count, around, begin, verb) if verb - one.last < _TO_VERB]
    if named:
        return named[-1].side if named[-1].kind in ("actor", "country") else None
    if fighters := fighters_in([token.lower for token in tokens[begin:verb]]):
        return around.armed.of(fighters) or ""
    party = printed_name(count, begin, verb)
    return party if is_party(party) else None
