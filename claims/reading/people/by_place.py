"""Counts by place: in brackets behind it, "deaths were reported in Vell (27), Brask (16) and Toro (8)", or before it, as shares
of a toll that they add up to, "Eleven were in Vell, nine in Brask and six in Toro".

Behind the name of a person a number in brackets is an age.  Tables: `casualty_toll_nouns.tsv`, `casualty_triggers.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import group, words
from claims.reading.names.roles import is_role
from claims.reading.people.figures import Earlier, Figure
from claims.reading.words.numerals import is_numeral, number_at
from claims.reading.words.toll_nouns import toll_nouns
from claims.reading.words.triggers import SHOT, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_LONGEST_LIST = 60
"""Tokens of a list of places."""
_TO_LOSS = 8
"""Tokens from "deaths" to the list: "deaths were reported in the northern districts of"."""
_OF_CAUSES = frozenset(("when", "while", "as"))
"""Words that open a clause of what the places went through: "three died when houses fell in Vell (27)"."""
_LEADING = frozenset(("in", "from", "at"))
_LED_BY = 3
"""Tokens of "Brask followed with"."""
_TO_FOLLOWED = 9
"""Tokens of "followed with 41 and North Toro with"."""
_WHERE = _LEADING | {"near", "around", "outside"}


def counted_by_place(tokens: Sequence[Token], quantity: Quantity) -> tuple[str, int] | None:
    """The outcome of a number in brackets behind a place and the word that tells it; None for any other number."""
    first, last = quantity.first, quantity.last
    bracketed = (
        first > 1 and tokens[first - 1].text == "(" and last < len(tokens) and tokens[last].text == ")"
    )
    if bracketed and (most := _most_of(tokens, first - 2)):
        return most, first - 2
    if column := _in_column(tokens, first, last):
        return column
    if not bracketed or not tokens[first - 2].capital:
        return None
    opens = _list_opens(tokens, first - 2)
    if opens is None or not _begins_with_place(tokens, opens):
        return None
    further = _begins_further_up(tokens, opens)
    return _loss_before(tokens, opens) or (None if further is None else _loss_before(tokens, further))


def is_in_next_brackets(tokens: Sequence[Token], quantity: Quantity, earlier: Figure) -> bool:
    """ "hit a bus (4 dead), a clinic (2)": a bare number in brackets behind one whose brackets tell what befell them; behind a
    name it is an age."""
    first, last, opened = quantity.first, quantity.last, earlier.quantity.first - 1
    if first < 2 or opened < 1 or last >= len(tokens) or earlier.phrase.last >= len(tokens):
        return False
    bracketed = tokens[first - 1].text == "(" and tokens[last].text == ")"
    told = tokens[opened].text == "(" and tokens[earlier.phrase.last].text == ")"
    alike = tokens[first - 2].capital == tokens[opened - 1].capital
    near = first - earlier.phrase.last < _TO_LOSS
    return bracketed and told and alike and near and not earlier.quantity.article


def _in_column(tokens: Sequence[Token], first: int, last: int) -> tuple[str, int] | None:
    """ "Deaths by district as reported by the office: Vell 19, Brask 13, Toro 5": a name before each number, behind a colon."""
    ends = last >= len(tokens) or tokens[last].text in (",", ".", ";", "(") or tokens[last].lower == "and"
    if not ends or not first or not tokens[first - 1].capital or is_role(tokens[first - 1]):
        return None
    colon = next((at for at in range(first - 1, 0, -1) if tokens[at].text == ":"), 0)
    lowers = [token.lower for token in tokens[:colon]]
    by_area = (
        "by" in lowers and not group("scope_words", "areas").isdisjoint(lowers)
    ) or "breakdown" in lowers
    if not by_area:
        return None
    noun = next((at for at, word in enumerate(lowers) if word in toll_nouns()), None)
    return None if noun is None else (toll_nouns()[lowers[noun]], noun)


def _most_of(tokens: Sequence[Token], noun: int) -> str | None:
    """ "Vell has the highest number of deaths (104)": the outcome of the noun before the bracket."""
    near = {token.lower for token in tokens[max(0, noun - _TO_LOSS) : noun]}
    outcome = toll_nouns().get(tokens[noun].lower)
    if tokens[noun].lower.startswith("loss"):
        return None  # "its biggest losses (300)"
    return outcome if outcome and not near.isdisjoint(words_for("superlatives")) else None


def _begins_with_place(tokens: Sequence[Token], opens: int) -> bool:
    """The first name of the list has its number right behind it: not "in Vell, Governor Ada Quill (61) said"."""
    for token in tokens[opens + 1 :]:
        if token.text == "(":
            return True
        if token.text == "," or is_role(token):
            return False
    return False


def _list_opens(tokens: Sequence[Token], index: int) -> int | None:
    """The preposition before the first name of a list whose last name ends at `index`; None where nothing leads it in."""
    bracket = False
    for place in range(index, max(0, index - _LONGEST_LIST), -1):
        token = tokens[place]
        if token.text in "()":
            bracket = token.text == ")"
        elif token.lower in _LEADING or (token.lower == "by" and tokens[place - 1].lower == "followed"):
            return place
        elif not (
            bracket
            or token.capital
            or token.kind == "clitic"
            or token.text in (",", "-")
            or token.lower in ("and", "the", "of")
            or token.lower in group("scope_words", "areas")
            or token.lower.removesuffix("s") in group("scope_words", "areas")
        ):
            areas = group("scope_words", "areas")
            listed = token.text == ":" and tokens[place - 1].lower.removesuffix("s") in areas
            adds_up = token.text == ":" and _add_up(tokens, place)
            return place if listed or adds_up else None  # "in two provinces: Vell (27), Toro (16)"
    return None


def _begins_further_up(tokens: Sequence[Token], opens: int) -> int | None:
    """Where the list of "in Vell (27), followed by Toro (16)" opens, whose last part "followed by" leads in at `opens`."""
    before = opens - 2 - (tokens[opens - 2].text == ",")
    if tokens[opens].lower != "by" or before < 1 or tokens[before].text != ")":
        return None
    return _list_opens(tokens, before)


def _add_up(tokens: Sequence[Token], colon: int) -> bool:
    """ "116 deaths: Vell (47), Brask (31), Toro (38)": the numbers in brackets make one that stands before the colon, as ages do
    not."""
    behind = tokens[colon + 1 : colon + 1 + _LONGEST_LIST]
    values = [
        found[1]
        for token in behind
        if token.text == "("
        and token.index + 1 < len(tokens)
        and (found := number_at(tokens, token.index + 1))
    ]
    wholes = {found[1] for token in tokens[:colon] if (found := number_at(tokens, token.index))}
    return len(values) > 1 and sum(values) in wholes


def _loss_before(tokens: Sequence[Token], opens: int) -> tuple[str, int] | None:
    """ "Deaths were reported" before "in Vell (27)", "people were killed" before it; no other clause between."""
    for place in range(opens - 1, max(-1, opens - 1 - _TO_LOSS), -1):
        token = tokens[place]
        if token.lower in ("no", "none", "nobody", "not"):
            return None
        outcome = toll_nouns().get(token.lower) or triggers("passive").get(token.lower)
        if outcome and outcome != SHOT:
            clause = itertools.takewhile(lambda each: each.text not in (",", ";"), reversed(tokens[:place]))
            denied = any(each.lower in ("no", "none", "nobody", "not") for each in clause)
            return None if denied else (outcome, place)
        if token.text in ";:" or token.lower in words("conjunctions") or token.lower in _OF_CAUSES:
            return None
    return None


def spread_over_places(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "26 people have died. Eleven were in Vell, nine in Brask and six in Toro": bare numbers that add up to a toll; "[68 died in
    Vell.] Brask followed with 41 and Toro with 30": places next to the one just told of."""
    if phrase.head is None and earlier.last is not None and _follows_with(tokens, quantity.first):
        return Figure(quantity, phrase, earlier.last.outcome, quantity.first - 1, "by-place", part=True)
    if phrase.head is not None or not earlier.tolls or not _is_at_place(tokens, quantity.last):
        return None
    numbers = [found for token in tokens if (found := number_at(tokens, token.index))]
    placed = [value for last, value in numbers if _is_at_place(tokens, last)]
    whole = earlier.tolls.get(sum(placed)) if len(placed) > 1 else None
    if whole is None:
        return None
    return Figure(quantity, phrase, whole.outcome, quantity.first, "by-place", part=True, whole=whole)


def _is_at_place(tokens: Sequence[Token], index: int) -> bool:
    """ "in Vell", "were in the village of Vell": asked behind a number."""
    index += index < len(tokens) and tokens[index].lower in words("be_forms")
    return (
        index + 1 < len(tokens)
        and tokens[index].lower in _WHERE
        and (tokens[index + 1].capital or tokens[index + 1].lower == "the")
    )


def _follows_with(tokens: Sequence[Token], first: int) -> bool:
    """ "Brask followed with 41", "Brask followed with 41 and Toro with 30": asked at the number."""
    if first < _LED_BY or tokens[first - 1].lower != "with" or not tokens[0].capital:
        return False
    near = tokens[max(0, first - _TO_FOLLOWED) : first - 1]
    followed = next((token.index for token in near if token.lower == "followed"), 0)
    between = tokens[followed + 1 : first - 1]
    alone = all(token.capital or token.lower in group("scope_words", "areas") for token in tokens[:followed])
    return (
        followed > 0
        and alone
        and all(
            token.kind in ("number", "figure")
            or token.capital
            or token.lower in ("with", "and", "then", ",")
            or is_numeral(token)
            for token in between
        )
    )
