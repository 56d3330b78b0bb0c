"""How a toll comes to a number: "the death toll rose from 12 to 15", "the number of injured stands at 40", "Dead: 12",
"22 new deaths, bringing the total to 82".

Tables: `casualty_toll_nouns.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.army_losses import losses_were
from claims.reading.words.efforts import effort_to_reach
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.toll_nouns import TO_NUMBER_OF, is_number_of, outcome_of_toll, toll_nouns
from claims.reading.words.toll_numbers import NO_TOLL, TollNumber
from claims.reading.words.toll_words import toll_in_words
from claims.reading.words.triggers import is_thing, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.toll_numbers import Answer
    from claims.reading.words.triggers import Told

_TO_BY = 7
"""Tokens of "in the floods in the north rose" between "the number of dead" and "by two"."""
_GIVING = 13
"""Tokens before "as ten" in which "gave the number of dead in the quake" begins."""
_TO_MOST = 4
"""Tokens of "the highest number of" before "deaths"."""
_TO_SURVIVE = 6
"""Tokens of "are all expected to survive"."""
_JOINING = words("conjunctions") | {"that", ","}
_TO_RESCUERS = 5
"""Tokens of "rescuers from the next county" before "dug"."""
_ANOTHER = 4
"""Tokens of "300 and the cost" before "at"."""
_RANGING = ("range", "ranged", "ranges")
_EARLY = frozenset(("initial", "earlier", "previous", "provisional"))


def toll_before(tokens: Sequence[Token], first: int) -> Told | None:
    """ "the death toll rose from 12 to 15", "the number of injured stands at 40", by the first rule that knows the number."""
    if not first:
        return None
    number = TollNumber(tokens, first, _before_colour(tokens, _behind_total(tokens, first)))
    answer = next(filter(None, (rule(number) for rule in _RULES)), None)
    return answer if isinstance(answer, tuple) else None


def _behind_total(tokens: Sequence[Token], first: int) -> int:
    """ "rose to [a total of] 33": where what is no more than a number begins."""
    row = [token.lower for token in tokens[max(0, first - 3) : first]]
    return first - 3 if row == ["a", "total", "of"] and first > len(row) else first


def _before_colour(tokens: Sequence[Token], first: int) -> int:
    """The word before a number and what colours it: "reached a 'staggering' 40", "from an initial 12", "is officially 40"."""
    at = first - 1 - (first > 1 and tokens[first - 1].kind == "quote")
    coloured = False
    while at > 0 and (
        _colours(tokens, at) or (coloured and (tokens[at].lower == "a" or tokens[at].kind == "quote"))
    ):
        coloured = coloured or tokens[at].lower in words_for("colours")
        at -= 1
    return at


def _colours(tokens: Sequence[Token], at: int) -> bool:
    """ "officially", "record", "initial", "an" before "initial"."""
    token = tokens[at]
    return (
        (token.is_word and token.lower.endswith("ly"))
        or token.lower in words_for("colours")
        or token.lower in _EARLY
        or (token.lower == "an" and tokens[at + 1].lower in ("initial", "earlier"))
    )


def _has_most(number: TollNumber) -> Answer | None:
    """ "Vell had the most deaths [with] 44", "the highest toll, with 31"."""
    if number.previous != "with":
        return None
    tokens = number.tokens
    noun = number.at - 1 - (number.at > 1 and tokens[number.at - 1].text == ",")
    if noun < 1 or (tokens[noun].lower not in toll_nouns() and tokens[noun].lower != "toll"):
        return NO_TOLL
    ahead = {token.lower for token in tokens[max(0, noun - _TO_MOST) : noun]}
    if ahead.isdisjoint(words_for("superlatives")):
        return NO_TOLL
    return toll_nouns().get(tokens[noun].lower, "killed"), noun, "toll"


def _losses_were(number: TollNumber) -> Answer | None:
    """ "Enemy losses in the past day were over 300 troops"."""
    if number.previous not in ("were", "are"):
        return None
    return losses_were(number.tokens, number.at, number.first) or NO_TOLL


def _reaches_nothing(number: TollNumber) -> Answer | None:
    """ "the death toll of which 40 spoke": before the number no verb, preposition or mark by which a toll comes to it."""
    previous = number.previous
    reached = (
        previous in words_for("reaching")
        or previous in words_for("deaths-reach")
        or previous in ("toll", ",")
        or number.is_labelled
        or (previous == "as" and _gives(number.tokens, number.first))
        # "the number of dead as high as 400"
        or (number.tokens[number.first].lower == "as" and previous not in _JOINING)
    )
    return None if reached else NO_TOLL


def _gives(tokens: Sequence[Token], first: int) -> bool:
    """ "gave the number of dead as ten", "gave the number of dead in the Toro quake as ten"; not "gave a talk on the number of dead
    as ten members listened", "gave the number of the dead man's phone as ten"."""
    near = tokens[max(0, first - _GIVING) : first - 1]
    verb = next((token.index for token in near if token.lower in words_for("giving")), None)
    if verb is None or not _ends_at(tokens, first):
        return False
    if not words("be_forms").isdisjoint(token.lower for token in tokens[max(0, verb - 2) : verb]):
        return True  # "the number of the trapped was first given by the mine as seven"
    given = tokens[verb + 1 : first - 1]
    total = next(
        (token for token in given if token.lower in words_for("totals") or token.lower == "toll"), None
    )
    if total is None or any(token.lower in words("prepositions") for token in tokens[verb + 1 : total.index]):
        return False
    whom = tokens[total.index + 1 : first - 1]
    if not whom or whom[0].lower != "of":
        return True
    noun = next((token for token in whom if token.lower in toll_nouns()), None)
    behind = tokens[noun.index + 1 : first] if noun is not None else ()
    return bool(behind) and (behind[0].lower in words("prepositions") or behind[0].lower in ("as", "so"))


def _ends_at(tokens: Sequence[Token], number: int) -> bool:
    """Does the number that begins at an index end its clause?"""
    behind = next((token for token in tokens[number:] if not is_numeral(token)), None)
    return (
        behind is None
        or not behind.is_word
        or behind.lower in words("prepositions")
        or behind.lower in words("conjunctions")
    )


def _sought_out(number: TollNumber) -> Answer | None:
    """ "bringing the toll to nine, as rescuers dug to [reach] three others": whom somebody tries to reach are no toll."""
    if number.previous != "reach":
        return None
    opening = [token.lower for token in number.tokens[: number.at]]
    effort = effort_to_reach(opening)
    if effort is None or not toll_nouns().keys().isdisjoint(opening[effort:]) or "toll" in opening[effort:]:
        return None  # "rescuers working there expect the toll to reach 30"
    clause = itertools.takewhile(lambda token: token.is_word, reversed(number.tokens[:effort]))
    near = itertools.islice(clause, _TO_RESCUERS)
    return NO_TOLL if any(token.lower in words_for("searchers") for token in near) else None


def _there_was(number: TollNumber) -> Answer | None:
    """ "put the dead at six and said there [was] a second gunman"."""
    there = number.previous in words("be_forms") and number.tokens[number.at - 1].lower == "there"
    return NO_TOLL if there else None


def _upper_end(number: TollNumber) -> Answer | None:
    """ "Estimates of the dead range from 100 [to] 160": one number with its upper end."""
    tokens, at = number.tokens, number.at
    if (
        number.previous != "to"
        or at < 3
        or tokens[at - 2].lower != "from"
        or tokens[at - 3].lower not in _RANGING
    ):
        return None
    return NO_TOLL if any(token.lower.startswith("estimate") for token in tokens[:at]) else None


def _bare_toll(number: TollNumber) -> Answer | None:
    """ "Four more bodies found, toll 44"."""
    return ("killed", number.first - 1, "toll") if number.previous == "toll" else None


def _of_another(number: TollNumber) -> Answer | None:
    """ "stands at 300 and the cost at 40 million": the number before "and" was the toll."""
    tokens, at = number.tokens, number.at
    if (
        number.previous not in ("at", "to")
        or at < _ANOTHER
        or tokens[at - 2].lower not in words("determiners")
    ):
        return None
    counts = tokens[at - 1].lower in toll_nouns() or tokens[at - 1].lower in words_for("accounts")
    if counts or tokens[at - 1].lower in ("toll", "tolls") or tokens[at - 3].lower not in ("and", ","):
        return None
    return NO_TOLL if is_numeral(tokens[at - 4]) or tokens[at - 4].kind == "figure" else None


def _victims_live_on(number: TollNumber) -> Answer | None:
    """ "The victims – two men and a boy – are expected to survive"."""
    marked = number.is_labelled and number.first > 1
    return NO_TOLL if marked and live_on(number.tokens, number.first - 1) else None


def live_on(tokens: Sequence[Token], at: int) -> bool:
    """ "The victims – two men and a boy – are expected to survive": a dash at `at` behind victims who do."""
    closing = next((token.index for token in tokens[at + 1 :] if token.text == tokens[at].text), len(tokens))
    behind = [token.lower for token in tokens[closing + 1 : closing + 1 + _TO_SURVIVE]]
    return lower_at(tokens, at - 1) == "victims" and not words_for("living").isdisjoint(behind)


def _labelled(number: TollNumber) -> Answer | None:
    """ "Dead: 12. Injured: 40", "Victims: 4 (2 dead, 2 hurt)"."""
    tokens, noun = number.tokens, number.first - 2
    if not number.is_labelled or noun < 0 or not _is_label(tokens, noun):
        return None
    both = _holds_dead_and_hurt(tokens, number.first + 1)
    return "killed or injured" if both else toll_nouns()[tokens[noun].lower], noun, "label"


def _is_label(tokens: Sequence[Token], index: int) -> bool:
    """ "Dead: 12. Injured: 40": a word of the tolls that stands alone before its number."""
    first = index
    if index > 1 and tokens[index - 1].lower in ("or", "and") and tokens[index - 2].lower in toll_nouns():
        first = index - 2  # "Dead or injured: 85"
    if first == 1 and tokens[0].lower in ("the", "confirmed", "total"):
        first = 0  # "The dead: 20 in Vell", "Confirmed dead: 11"
    number = tokens[first - 1].kind == "number" and tokens[index].capital
    alone = first == 0 or tokens[first - 1].kind == "punct" or number
    return alone and tokens[index].lower in toll_nouns()


def _holds_dead_and_hurt(tokens: Sequence[Token], index: int) -> bool:
    """ "Victims: 4 (2 dead, 2 hurt)": the bracket behind a number tells of both."""
    if lower_at(tokens, index) != "(":
        return False
    inside = itertools.takewhile(lambda token: token.text != ")", tokens[index + 1 :])
    told = {triggers("passive").get(token.lower) for token in inside}
    return {"killed", "injured"} <= told


def _that_of(number: TollNumber) -> Answer | None:
    """ "the number of dead at 18 and that of abductees at 41", "the number of dead at 18, an aide said, and of missing at 41"."""
    tokens, at = number.tokens, number.at
    row = [token.lower for token in tokens[at - 3 : at - 1]]
    if at < _ANOTHER or row not in (["that", "of"], ["and", "of"]):
        return None
    if row[0] == "and" and not any(token.lower in words_for("totals") for token in tokens[: at - 3]):
        return None
    noun = tokens[at - 1].lower
    outcome = toll_nouns().get(noun) or triggers("head").get(noun)
    return (outcome, at - 1, "toll") if outcome else None


def _next_of_toll(number: TollNumber) -> Answer | None:
    """ "the number of deaths rises to 19 and the injured to 23", "raising the dead to 19 and the missing to 40"."""
    tokens, noun = number.tokens, number.at - 1
    if noun < 0 or tokens[noun].lower not in toll_nouns() or number.previous not in ("to", "at"):
        return None
    if [token.lower for token in tokens[max(0, noun - 2) : noun]] not in (["and", "the"], [",", "the"]):
        return None
    ahead = {token.lower for token in tokens[: noun - 2]}
    goes_on = number.previous in ahead and ("toll" in ahead or not ahead.isdisjoint(toll_nouns()))
    return (toll_nouns()[tokens[noun].lower], noun, "toll") if goes_on else None


_RULES: tuple[Callable[[TollNumber], Answer | None], ...] = (
    _has_most,
    _losses_were,
    _reaches_nothing,
    _sought_out,
    _there_was,
    _upper_end,
    _bare_toll,
    _of_another,
    _victims_live_on,
    _labelled,
    _that_of,
    _next_of_toll,
    toll_in_words,
)
"""In the order in which they are asked; from `_sought_out` on only where a toll may come to the number."""


def toll_grown_by(tokens: Sequence[Token], first: int) -> Told | None:
    """ "The toll rose by two on Thursday": the number by which it grew, asked at it."""
    if first < 2 or tokens[first - 1].lower != "by" or tokens[first - 2].lower not in words_for("growing"):
        return None
    for index in range(first - 3, max(-1, first - TO_NUMBER_OF - _TO_BY), -1):
        token = tokens[index]
        if token.kind == "punct" or token.lower in words("conjunctions"):
            return None
        if token.lower == "toll":
            return outcome_of_toll(tokens, index), index, "toll-growth"
        if token.lower in toll_nouns() and is_number_of(tokens, index):
            if is_thing(tokens[index + 1].lower):
                return None  # "The number of dead animals rose by 40"
            return toll_nouns()[token.lower], index, "toll-growth"
    return None
