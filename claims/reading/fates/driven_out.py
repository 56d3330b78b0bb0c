"""Verbs before a number that tell of people who lose the roof over their heads.

"Forced 300 from their homes", "sent thousands fleeing", "left 20 to sleep under tarpaulins", "is sheltering 40 families in
schools".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import group, words
from claims.reading.fates.deeds_before import BEYOND
from claims.reading.fates.whereabouts import behind_aside
from claims.reading.people.number_verbs import NumberVerb
from claims.reading.words.flights import flee_harm
from claims.reading.words.numerals import is_number, is_numeral, number_at
from claims.reading.words.places import place
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_OUT_OF = 4
"""Tokens of "out of their jobs"."""
_DRIVEN = 7
"""Tokens behind the victims in which "from their homes" stands."""
_REFUGES = ("shelters", "refuges", "safe-places", "halls", "inns")
_STRONGHOLDS = frozenset(("garrison", "base", "capital", "fort", "stronghold", "outpost"))
_MANY = 1000
"""So many people flee from more than a bang."""
_BATTLES = frozenset(("battle", "battles"))
_BY_ARMIES = frozenset(("offensive", "attacks", "raid", "raids"))
"""What may send soldiers into a land."""
_FIERCE = frozenset(("long", "fierce", "heavy", "bloody", "fresh", "renewed", "bitter", "pitched"))
_MARKS = tuple(",.;:")
_BEHIND_LANDS = ("prepositions", "conjunctions", "days", "time_words")
"""Tables of what goes on behind the name of a land."""
_ERRANDS = frozenset(("for", "to"))
"""Behind a land to which somebody goes for petrol, or to fight."""
_BEHIND_TOWNS = ("prepositions", "auxiliaries", "days", "time_words")
"""Tables of what goes on behind the name of a town that fell."""
_TRADE = frozenset(("price", "trade", "turf", "tariff", "bidding"))
"""Before wars of another kind."""
_TO_KIND = 2
"""Tokens from a verb to what stands before "battle"."""
_WHITHER = frozenset((",", ".", ";", "from", "across", "to", "since", "and"))
"""Behind "fleeing" where people leave their homes."""
_TO_OUTDOORS = 8
"""Tokens of "to spend the night under plastic tarpaulins"."""
_TO_WHENCE = 12
"""Tokens of "and no fewer than 18 police officers from"."""
_HUNDRED = 100
"""People below which those who flee get away."""
_TO_WARD = 7
"""Tokens of "in the town's main shelter"."""


def driven_out(verb: NumberVerb) -> Told | None:
    """ "forced 300 from their homes", "drove 400,000 abroad"."""
    if verb.lower not in words_for("drivers"):
        return None
    # "4,000 families, or some 24,000 people,"
    verb = verb._replace(last=_behind_others(verb.tokens, behind_aside(verb.tokens, verb.last)))
    flight = not words_for("flight").isdisjoint(verb.behind(_DRIVEN)) or _is_out_of(verb)
    flight = flight or verb.behind(2) == ["from", "home"]
    fought = any(token.lower in words_for("unrest") for token in verb.tokens[: verb.at])
    people = verb.head is not None and category(verb.head) is not None
    flight = flight or (fought and people and into_a_land(verb.tokens, verb.last))
    beyond = verb.head in words_for("dwellers") and verb.behind(3) in BEYOND
    flight = flight or (beyond and (fought or _is_by_battle(verb)))
    homes = any(token.lower in words_for("homes") for token in verb.tokens[: verb.at])
    # "razed 73 homes and forced 560 from theirs"
    flight = flight or (homes and verb.behind(2) == ["from", "theirs"])
    flight = flight or (fought and verb.behind(1) == ["abroad"])  # not "low pay drove 5,000 nurses abroad"
    return ("displaced", verb.at, "forced") if flight else None


def _behind_others(tokens: Sequence[Token], index: int) -> int:
    """Behind "30 villagers [and 18 miners] from their homes": where the words on the flight of both begin."""
    if lower_at(tokens, index) != "and" or index + 1 >= len(tokens):
        return index
    row = [*itertools.takewhile(lambda token: token.kind != "punct", tokens[index : index + _TO_WHENCE])]
    if not any(is_number(token) for token in row):
        return index
    return next((token.index for token in row if token.lower in ("from", "out")), index)


def driven_too(tokens: Sequence[Token], first: int, last: int, head: str | None) -> Told | None:
    """ "drove 30 villagers and [18 miners] from their homes": the last of several objects."""
    if lower_at(tokens, first - 1) != "and":
        return None
    for at in range(first - 2, max(-1, first - 2 - _TO_WHENCE), -1):
        token = tokens[at]
        if token.lower in words_for("drivers"):
            told = driven_out(NumberVerb(tokens, at, head, last, token.lower))
            return (told[0], told[1], "list") if told else None
        if token.kind == "punct" or token.lower in words("auxiliaries"):
            return None
    return None


def sent_fleeing(verb: NumberVerb) -> Told | None:
    """ "fighting sends thousands into Norland", "sent 3,000 villagers fleeing", "sent 40,000 fleeing their homes"."""
    if verb.lower not in words_for("sending"):
        return None
    if verb.behind(1) == ["fleeing"]:
        flee = category(verb.head) is not None if verb.head else _flee_their_homes(verb)
    else:
        live_there = verb.head is None or verb.head in words_for("dwellers")
        flee = live_there and _is_many(verb) and into_a_land(verb.tokens, verb.last)
        flee = flee and (_place_fell(verb) or _is_of_unrest(verb))
    return ("displaced", verb.at, "sent") if flee else None


def _flee_their_homes(verb: NumberVerb) -> bool:
    """ "fighting that sent 900 fleeing", "sent 40,000 fleeing their homes", where a bang sends hundreds fleeing for the exits."""
    many = _is_many(verb) or any(token.lower in words_for("unrest") for token in verb.tokens[: verb.at])
    where = verb.behind(2)[1:]
    return many and (not where or where[0] in _WHITHER or where[0] in words_for("their"))


def _is_by_battle(verb: NumberVerb) -> bool:
    """ "A long battle drove 900 villagers across the border", not "a cup battle", nor "across the border for cheap petrol"."""
    tokens, at = verb.tokens, verb.at
    while at > 0 and (
        tokens[at - 1].lower in words("auxiliaries") or tokens[at - 1].lower in ("that", "which")
    ):
        at -= 1
    kind = lower_at(tokens, at - _TO_KIND)
    plain = kind in words("determiners") or kind in _FIERCE or kind.endswith(("-day", "-week"))
    behind = lower_at(tokens, verb.last + len(BEYOND[0]))
    ends = not behind.isalpha() or behind in words("conjunctions") or behind in ("into", "in", "on", "since")
    return lower_at(tokens, at - 1) in _BATTLES and plain and ends


def into_a_land(tokens: Sequence[Token], index: int) -> bool:
    """ "[5,000 people] into Norland", "across neighbouring Norland on Monday", not "into Lumar Jail", "into Norland's arms", "into
    Norland for cheap petrol": asked behind the people."""
    if lower_at(tokens, index) not in ("into", "across"):
        return False
    first = index + 1 + (lower_at(tokens, index + 1) in group("side_words", "next-door"))
    name = list(itertools.takewhile(lambda token: token.capital, tokens[first:]))
    lands = len(name) == 1 or first > index + 1 or place(" ".join(token.text for token in name)) is not None
    ends = tokens[first + len(name)] if first + len(name) < len(tokens) else None
    if ends is None or ends.text in _MARKS:
        return bool(name) and lands
    goes_on = any(ends.lower in words(table) for table in _BEHIND_LANDS) and ends.lower not in _ERRANDS
    return bool(name) and lands and goes_on


def _is_many(verb: NumberVerb) -> bool:
    """ "thousands", "40,000 residents"."""
    counted = verb.tokens[verb.at + 1 : verb.last]
    numbers = (number_at(verb.tokens, token.index) for token in counted)
    many = any(number is not None and number[1] >= _MANY for number in numbers)
    return many or any(token.lower == "thousands" for token in counted)


def _is_of_unrest(verb: NumberVerb) -> bool:
    """ "Heavy fighting in the hills [sends]", not "After the war Norland [sent]", "after the war he [sent]", "war: the army
    [sends]"."""
    named = verb.at > 1 and verb.tokens[verb.at - 1].capital
    by_men = named or category(verb.before) or verb.before in words("organisations") | words("pronouns")
    near = itertools.takewhile(
        lambda token: token.is_word, reversed(verb.tokens[max(0, verb.at - _DRIVEN) : verb.at])
    )
    driving = words_for("unrest") - _BY_ARMIES | _BATTLES
    return not by_men and any(
        token.lower in driving and lower_at(verb.tokens, token.index - 1) not in _TRADE for token in near
    )


def _place_fell(verb: NumberVerb) -> bool:
    """ "the fall of the garrison", "fall of Vell", not "a fall in prices", "the fall of Danish shares"."""
    fall = next((token.index for token in verb.tokens[: verb.at] if token.lower == "fall"), None)
    if fall is None or lower_at(verb.tokens, fall + 1) != "of":
        return False  # "a fall in prices"
    if lower_at(verb.tokens, fall - 2) in words("prepositions") or verb.at - fall > _OUT_OF + 1:
        return False  # "After the fall of the capital the army sent …"
    what = verb.tokens[fall + 2 : min(verb.at, fall + 2 + _OUT_OF)]
    behind = lower_at(verb.tokens, fall + 3)
    named = what[0].capital and (fall + 3 == verb.at or any(behind in words(each) for each in _BEHIND_TOWNS))
    return named or any(token.lower in words_for("abodes") or token.lower in _STRONGHOLDS for token in what)


def left_outdoors(verb: NumberVerb) -> Told | None:
    """ "an earthquake left tens of thousands to sleep under tarpaulins", where a sale leaves fans to sleep outside the shop."""
    if verb.lower not in words_for("leaving-out") or (verb.head and verb.head not in words_for("dwellers")):
        return None
    behind = verb.behind(_TO_OUTDOORS)
    sleep = behind[:2] in (["to", "sleep"], ["to", "spend"]) or behind[:1] in (["sleeping"], ["spending"])
    outdoors = not words_for("outdoors").isdisjoint(behind)
    struck = any(token.lower in words_for("uprooted") for token in verb.tokens)
    return ("displaced", verb.at, "forced") if sleep and outdoors and struck else None


def lodged(verb: NumberVerb) -> Told | None:
    """ "had put up 112 people in hotels", "is sheltering 40 families in schools": who is given a roof has none."""
    put_up = verb.lower in ("put", "putting") and lower_at(verb.tokens, verb.at + 1) == "up"
    if not (put_up or verb.lower in words_for("lodging")):
        return None
    if verb.head not in words_for("dwellers") and not _counts_homeless(verb):
        return None
    behind = verb.behind(_TO_WARD)
    housed = any(
        first in ("in", "at")
        and any(word in words_for(kind) for kind in _REFUGES for word in behind[at : at + 4])
        for at, first in enumerate(behind)
    )
    refuge = any(word in words_for(kind) for kind in ("refuges", "safe-places") for word in behind)
    housed = housed and (refuge or not words_for("uprooted").isdisjoint(token.lower for token in verb.tokens))
    return ("displaced", verb.at, "lodged") if housed else None


def _counts_homeless(verb: NumberVerb) -> bool:
    """ "has lost nine people and is housing 2,500 in 26 camps": a bare number beside losses."""
    lost = any(token.lower in words_for("accounts") for token in verb.tokens)
    lost = lost or any(token.lower in words_for("bodies") for token in verb.tokens)
    return verb.head is None and verb.lower in ("housing", "sheltering") and lost and verb.behind(1) == ["in"]


def _is_out_of(verb: NumberVerb) -> bool:
    """ "pushed 2,200 out of Brask", not "swept seven out of 11 states", "pushed 300 out of their jobs"."""
    after = verb.tokens[verb.last : verb.last + _OUT_OF]
    if [token.lower for token in after[:2]] != ["out", "of"]:
        return False
    return not any(token.lower in words_for("livelihoods") or is_numeral(token) for token in after)


def are_fleeing(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> Told | None:
    """ "thousands of people were fleeing towards Toro", "300 women and children fleeing the shelling", where fans flee for the exits
    and a few men in a van."""
    many = quantity.value is None or quantity.value >= _HUNDRED
    lived = phrase.head is not None and _may_flee(tokens[phrase.head].lower)
    if (
        not many
        or not lived
        or any(token.lower in words_for("jailers") | words_for("jailed") for token in tokens)
    ):
        return None
    index = phrase.last
    if lower_at(tokens, index) == "and" and _may_flee(lower_at(tokens, index + 1)):
        index += 2  # "women and children"
    index += lower_at(tokens, index) in words("be_forms")
    if lower_at(tokens, index) != "fleeing":
        return None
    return ("displaced", index, "after") if flee_harm(tokens, index) else None


def _may_flee(noun: str) -> bool:
    """ "villagers", "women", "refugees", not "fans", "customers"."""
    return (
        noun in words_for("dwellers")
        or noun in words_for("refugees")
        or category(noun) in ("women", "children")
    )
