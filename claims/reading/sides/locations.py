"""Which of the places that a sentence names is where something happened.

"In Kabul", "in the northern Norland city of Brask", not "with Norland", "from Norland" or "flown to clinics in Norland".
Table: `side_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.constants import BOTH_SIDES
from claims.lexicon import group, words
from claims.reading.names.prevailing_country import is_venue
from claims.reading.sides.flights_abroad import is_refuge
from claims.reading.sides.side_attackers import WEAPONS, deals_blow, is_attacker
from claims.reading.sides.side_opening import is_of_a_border
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import plurals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.names.named import Named
    from claims.reading.page.text import Sentence
    from claims.reading.sides.side_surroundings import Surroundings
    from claims.reading.words.tokens import Token

_NO_PLACE = frozenset(("for", "by", "against", "under", "with", "where", "who", "which"))
_TO_HOUSE = 4
"""Tokens before "in" among which "to a clinic" stands."""
_SEATED = frozenset(("based", "headquartered", "hired", "recruited"))
_SPREADING = frozenset(("over", "spilled", "spread", "spreading", "spilling", "imported"))
_CARRIED = frozenset(("transferred", "airlifted", "flown", "evacuated"))
_TO_CARRIED = 10
"""Tokens before "in" among which "transferred across the border to" stands."""
_TO_WEAPON = 2
"""Tokens of "mortar round" behind a land."""
_TO_PREPOSITION = 5
"""Words between a preposition and the place it governs."""


def located(
    sentence: Sentence,
    around: Surroundings,
    first: int,
    last: int,
    *,
    nearest_last: bool = False,
    origins: bool = True,
) -> str | None:
    """The side of a place that a preposition puts the event in, within a stretch of a sentence."""
    found = [
        one
        for one in around.gazette.of(sentence)
        if first <= one.first < last
        and is_location(sentence, one, origins=origins)
        and not ((around.contested or one.side == around.abroad) and is_attacker(sentence, one))
    ]
    sides = {one.side for one in found}
    if len(sides) > 1 or around.home not in (None, *sides):
        beyond = [one for one in found if is_of_a_border(sentence, one)]
        found = [one for one in found if one not in beyond] or (found if len(sides) > 1 else [])
    if nearest_last:
        found.reverse()
    if not found:
        return None
    return BOTH_SIDES if _is_joined(sentence, around, found[0]) else found[0].side


def _is_joined(sentence: Sentence, around: Surroundings, one: Named) -> bool:
    """ "in Norland and Vesland", "the border of Norland and Vesland": two countries, one of them `one`."""
    tokens = sentence.tokens
    states = [other for other in around.gazette.of(sentence) if other.kind == "country"]
    for first, second in itertools.pairwise(states):
        if one not in (first, second) or first.side == second.side or second.first - first.last != 1:
            continue
        owns = second.last < len(tokens) and tokens[second.last].kind == "clitic"
        if tokens[first.last].lower == "and" and not owns:
            return is_location(sentence, first, origins=True)
    return False


def is_location(sentence: Sentence, one: Named, *, origins: bool) -> bool:
    """ "in Kabul", "in the northern Norland city of …", "in Norland's capital", not "with Norland"."""
    if one.kind in ("actor", "compound") or is_venue(sentence, one) or _is_of_helpers(sentence, one):
        return False
    tokens = sentence.tokens
    if one.kind == "demonym" and deals_blow(sentence, one):
        return False  # "killed in Norland attacks on Brask"
    if one.kind == "demonym" and not WEAPONS.isdisjoint(
        each.lower for each in tokens[one.last : one.last + _TO_WEAPON]
    ):
        return False  # "sawing through a Norland mortar round"
    if one.kind == "demonym" and _are_counted(tokens, one):
        return False  # "took the lives of two Norland migrants"
    if lower_at(tokens, one.last) in group("side_words", "belonging"):
        return False  # "one of them of Norlander nationality"
    if _is_of_captors(tokens, one):
        return False
    index = one.first - 1
    for _ in range(_TO_PREPOSITION):
        if index < 0:
            return False
        token = tokens[index]
        if token.lower in group("side_words", "place-prepositions"):
            if index and tokens[index - 1].lower in group("side_words", "speech"):
                return False
            if index and tokens[index - 1].lower in _SEATED:
                return False  # "Weir Watch, which is based in Norland", "a crew hired in Toro"
            if token.lower == "from" and index and tokens[index - 1].lower in _SPREADING:
                return False  # "since the revolt spilled over from Norland"
            if _is_destination(tokens, index) or is_refuge(tokens, index):
                return False
            return origins or token.lower not in group("side_words", "origins")
        if token.lower in ("them", "whom") or token.lower in _NO_PLACE:
            return False
        if token.text == "," and index and tokens[index - 1].capital and one.kind != "demonym":
            if any(_is_verb(each) for each in tokens[index + 1 : one.first]):
                return False  # "the governor, Odo Fenn, accused Norland of"
            return origins or not _is_of_origin(tokens, index)
        if not (token.is_word or token.kind in ("clitic", "number", "figure")) or token.lower in words(
            "auxiliaries"
        ):
            return False
        index -= 1
    return False


def _are_counted(tokens: Sequence[Token], one: Named) -> bool:
    """ "two Norland migrants", not "two Norland cities"."""
    return one.first > 0 and is_numeral(tokens[one.first - 1]) and lower_at(tokens, one.last) in plurals()


def _is_verb(token: Token) -> bool:
    return token.lower in words("verbs") or (token.lower.endswith("ed") and not token.capital)


def _is_of_helpers(sentence: Sentence, one: Named) -> bool:
    """ "the clinic of a Norland charity": a nationality before helpers that may be anywhere."""
    return one.kind == "demonym" and lower_at(sentence.tokens, one.last) in group("side_words", "helpers")


def _is_of_captors(tokens: Sequence[Token], one: Named) -> bool:
    """ "are in Norlander hands", "in Norland's custody": who holds them, not where they are from."""
    behind = one.last
    if behind < len(tokens) and tokens[behind].kind == "clitic":
        behind += 1
    return lower_at(tokens, behind) in group("side_words", "captors-hold")


def _is_of_origin(tokens: Sequence[Token], comma: int) -> bool:
    """ "two citizens from Brask Bay, Norland": a preposition of origin before the name in front of a comma."""
    index = comma - 1
    while index >= 0 and tokens[index].capital:
        index -= 1
    return index >= 0 and tokens[index].lower in group("side_words", "origins")


def _is_destination(tokens: Sequence[Token], index: int) -> bool:
    """ "flown to clinics in Norland", "transferred to Brask in Norland": where patients are taken tells nothing of whose they
    are."""
    ahead = [token.lower for token in tokens[max(0, index - _TO_CARRIED) : index]]
    carried = next((at for at in range(len(ahead) - 1, -1, -1) if ahead[at] in _CARRIED), None)
    if (
        carried is not None
        and "to" in (*ahead[carried:], tokens[index].lower)
        and all(token.is_word for token in tokens[index - len(ahead) + carried : index])
    ):
        return True
    near = [token.lower for token in tokens[max(0, index - _TO_HOUSE) : index]]
    return near[-1:] != [] and near[-1] in group("side_words", "houses") and "to" in near
