"""The country of a page whose opening names none, and which of the places that it prints are not where it is."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from claims.lexicon import group, words
from claims.reading.names.land_signs import by_signs
from claims.reading.words.numerals import is_numeral
from claims.reading.words.superlatives import is_superlative
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.names.named import Gazette, Named
    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token

_FAR_AHEAD = 3
"""Times that a country must be named more often than any other to be that of the page."""
_TO_MEETING = 4
"""Tokens before a town in which the talks stand that are held there."""
_TO_FOREIGN = 2
"""Tokens of "'s foreign" behind a land."""
_TO_SUPERLATIVE = 5
"""Tokens of "the worst fire that" before a country."""
_TO_OFFICE = 3
"""Tokens of "'s prime minister" behind one."""
_TO_HOUSE = 3
"""Tokens of "court of appeal in" before a town."""
_TO_KIN = 3
"""Tokens of "her younger son"."""
_OWNERS = frozenset(("her", "his", "their", "my", "our"))
_WITHIN = frozenset(("in", "across", "throughout"))
_OF_THEM = frozenset(("them", "whom"))


def prevailing(gazette: Gazette) -> str | None:
    """The country of a page whose opening names none: the one it names most, where no other comes near; of a page
    without a place that whose ministers, bodies and people it names most."""
    told: Counter[str] = Counter()
    origins: Counter[str] = Counter()
    acting: Counter[str] = Counter()
    for sentence in gazette.page.sentences:
        if not group("side_words", "abroad").isdisjoint(sentence.lowers) or _is_of_kin(sentence):
            continue  # "In Brask, Norland's foreign ministry said two of the dead were its nationals"
        for one in gazette.of(sentence):
            if one.kind in ("actor", "demonym"):
                # the United Nations are nobody's home
                acting[one.side] += gazette.place(one.side) is not None
            elif one.kind != "compound" and not (
                is_item(sentence, one)
                or (is_venue(sentence, one) and not _holds_seat(sentence, one))
                or is_only_spoken_of(sentence, one)
                or asks_for_its_own(sentence, one)
            ):
                told[one.side] += 1
                origins[one.side] += _is_origin(sentence, one)
    if not told:
        return _far_ahead(+acting) or _only_at_home(gazette, acting) or by_signs(gazette.page)
    # where the places alone do not tell, the bodies and people of their countries speak for them, too
    here = told - origins
    if not here and (own := _only_at_home(gazette, told + acting)) is not None:
        return own  # "Tents came from Vesland. The Norland government has paid nothing"
    return (
        _far_ahead(told)
        or _far_ahead(here + Counter({side: acting[side] for side in here}))
        or _first_and_most(here, acting)
        or _only_at_home(gazette, told)
        or by_signs(gazette.page)
    )


def _is_of_kin(sentence: Sentence) -> bool:
    """ "Her son drives a lorry in Toro": where somebody's kin live tells nothing of where she does."""
    row = [token.lower for token in sentence.tokens[:_TO_KIN]]
    owned = row[:1] != [] and row[0] in _OWNERS
    kin = words_for("one-of-kin") | words_for("offspring")
    return owned and any(word in kin or word.removesuffix("s") in kin for word in row)


def _first_and_most(here: Counter[str], acting: Counter[str]) -> str | None:
    """The country whose place a page prints first, where no other has as many places, bodies and people in it."""
    ranked = Counter({side: times + acting[side] for side, times in here.items()}).most_common(2)
    first = next((side for side, times in here.items() if times), None)
    ahead = len(ranked) > 1 and ranked[0][1] > ranked[1][1]
    return first if ahead and ranked[0][0] == first else None


def _is_origin(sentence: Sentence, one: Named) -> bool:
    """ "a nurse from Toro", not "the road from Toro to Brask"."""
    behind = [token.lower for token in sentence.tokens[one.last : one.last + 1]]
    return one.first > 0 and sentence.tokens[one.first - 1].lower == "from" and behind != ["to"]


def _only_at_home(gazette: Gazette, told: Collection[str]) -> str | None:
    """The one country of which a page tells as of the land it is in: "Norland's prime minister", "the war in Norland", "the worst day
    that Norland has known"; looked for among those whose places it prints."""
    found = {
        one.side
        for sentence in gazette.page.sentences
        for one in gazette.of(sentence)
        if one.side in told
        and not is_item(sentence, one)
        and not is_only_spoken_of(sentence, one)
        and (_holds_seat(sentence, one) or (not is_venue(sentence, one) and _is_home(sentence.tokens, one)))
    }
    return next(iter(found)) if len(found) == 1 else None


def _holds_seat(sentence: Sentence, one: Named) -> bool:
    """ "A court in Toro", "the governor of Toro", no international one."""
    before = [token.lower for token in sentence.tokens[max(0, one.first - _TO_HOUSE) : one.first]]
    led = one.kind in ("city", "region", "capital") and before[-1:] in (["in"], ["of"], ["at"])
    return (
        led and "international" not in sentence.lowers and not group("side_words", "seats").isdisjoint(before)
    )


def _is_home(tokens: Sequence[Token], one: Named) -> bool:
    """ "Norland's prime minister", "the war in Norland", "the worst day that Norland has known"."""
    if one.kind not in ("country", "demonym"):
        return False
    before = [token.lower for token in tokens[max(0, one.first - _TO_SUPERLATIVE) : one.first]]
    behind = [token.lower for token in tokens[one.last : one.last + _TO_OFFICE]]
    if one.kind == "country" and before[-1:] != [] and before[-1] in _WITHIN:
        return True
    led = one.kind == "demonym" or behind[:1] in (["'s"], ["’s"])
    if led and any(word in group("side_words", "rulers") or is_superlative(word) for word in behind):
        return True
    return one.kind == "country" and is_superlative(" ".join(before))


def _far_ahead(named: Counter[str]) -> str | None:
    """The country that is named more often than any other by far."""
    ranked = named.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < _FAR_AHEAD * ranked[1][1]):
        return None
    return ranked[0][0]


def is_only_spoken_of(sentence: Sentence, one: Named) -> bool:
    """ "a kingpin hiding in Norland", "“… blames Norland,” she said": somewhere else, or what somebody speaks of."""
    tokens = sentence.tokens
    ahead = [token.lower for token in tokens[max(0, one.first - 2) : one.first]]
    placed = ahead[-1:] != [] and ahead[-1] in words("prepositions")
    if placed and ahead[0] in group("side_words", "away"):
        return True
    return tokens[one.first].quotation >= 0 and not placed


def asks_for_its_own(sentence: Sentence, one: Named) -> bool:
    """ "Norland's foreign ministry said nine of its citizens had died": a land that looks after its people where something happened abroad."""
    if group("side_words", "compatriots").isdisjoint(sentence.lowers):
        return False
    return "foreign" in (token.lower for token in sentence.tokens[one.last : one.last + _TO_FOREIGN])


def is_item(sentence: Sentence, one: Named) -> bool:
    """ "47 in Florida and three in Cuba", "32 Kenyans", "two of them Kenyans": a place of a breakdown or where some of the
    dead came from."""
    if one.kind == "demonym" and one.first:
        counted = sentence.tokens[one.first - 1]
        if is_numeral(counted) or counted.lower in _OF_THEM:
            return True
    if one.first < 2 or sentence.tokens[one.first - 1].lower not in ("in", "from"):
        return False
    before = sentence.tokens[one.first - 2]
    return is_numeral(before)


def is_venue(sentence: Sentence, one: Named) -> bool:
    """ "talks in Port Alda", "a monitor based in Norland": a town where people meet, a country where some work."""
    before = [token.lower for token in sentence.tokens[max(0, one.first - _TO_MEETING) : one.first]]
    if before[-1:] not in (["in"], ["at"]):
        return False
    return before[-2:-1] == ["based"] or not group("side_words", "meetings").isdisjoint(before)
