"""The words before a number that are its toll.

"The [toll] rose from 12 to 15", "put the number of [dead] at 40", "the number of lives [lost] then at 146", "Cholera [deaths] top
400".  Tables: `casualty_toll_nouns.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.army_losses import LOSS_NOUNS, losses_amount_to
from claims.reading.words.fate_phrases import phrase_at
from claims.reading.words.numbers_who import is_number_who_fled
from claims.reading.words.numerals import is_numeral, number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.toll_nouns import is_number_of, outcome_of_toll, toll_nouns
from claims.reading.words.toll_numbers import NO_TOLL, PASS_OVER
from claims.reading.words.triggers import is_person, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.toll_numbers import Answer, TollNumber
    from claims.reading.words.triggers import Told

TOLL_REACH = 26
"""Tokens between a toll and its number."""
_TOLL_OF = 5
"""Tokens between a toll and the number of "a toll of at least 12"."""
_TO_HURT = 2
"""Tokens before "toll" of which one tells that it counts the hurt."""
_TO_TOTAL = 4
"""Tokens of "number of the confirmed" before "dead"."""
_TO_RAISES = 4
"""Tokens of "raises the official storm" before "deaths"."""
_SETTING = 7
"""Tokens before "the dead at 40" in which "put" stands."""
_OF_EVENTS = ("in", "from", "at", "on", "among")
_COUNTED_DEATHS = frozenset(("body", "casualty", "death", "fatality"))
"""Before "count"."""
_BEHIND_SETTLED = frozenset(("", ".", ",", "dead", "in", "people", "across", "on", "at"))


def toll_in_words(number: TollNumber) -> Told | None:
    """What the first word before a number that is a toll tells, looked for from the number on."""
    for index in range(number.first - 1, max(-1, number.first - TOLL_REACH), -1):
        answer = next(filter(None, (rule(number, index) for rule in _RULES)), PASS_OVER)
        if answer is NO_TOLL:
            return None
        if isinstance(answer, tuple):
            return answer
    return None


def _ends_search(number: TollNumber, index: int) -> Answer | None:
    """A stop or a semicolon, and "may" of a sentence that goes on behind its mark."""
    token = number.tokens[index]
    ends = token.text in (";", ".") or (number.is_labelled and token.lower in words_for("modals"))
    return NO_TOLL if ends else None


def _verb_before_mark(number: TollNumber, index: int) -> Answer | None:
    """ "The number of dead will not stay where it [is]: 18 are on ventilators" tells none, a toll that "[was] closed in June: 40" does."""
    if not number.is_labelled or number.tokens[index].lower not in words("be_forms"):
        return None
    return PASS_OVER if _was_settled(number.tokens, index, number.first) else NO_TOLL


def _was_settled(tokens: Sequence[Token], verb: int, first: int) -> bool:
    """ "The official toll was closed in June: [40] in Vell and nine in Toro": a colon behind what was done with the count, and behind
    the number a place or nothing; not "The toll was published: 40 families mourn"."""
    done = verb + 1 + (lower_at(tokens, verb + 1) in ("finally", "officially", "again", "now"))
    if tokens[first - 1].text != ":" or lower_at(tokens, done) not in words_for("settling-tolls"):
        return False
    counted = lower_at(tokens, verb - 1)
    if counted != "toll" and counted not in toll_nouns():
        return False  # "The toll road was closed: 40 in Vell lost their jobs"
    number = number_at(tokens, first)
    if number is None or lower_at(tokens, number[0]) not in _BEHIND_SETTLED:
        return False
    clause = itertools.takewhile(
        lambda token: token.text not in ".,;" and token.lower != "and", tokens[number[0] :]
    )
    return not any(token.lower in words("be_forms") | words("auxiliaries") for token in clause)


def _toll(number: TollNumber, index: int) -> Answer | None:
    """ "the death [toll] rose to 15", "the injury toll", "a toll of at least 12"."""
    if number.tokens[index].lower not in ("toll", "tolls"):
        return None
    if number.previous == "of" and number.first - index > _TOLL_OF:
        return NO_TOLL
    outcome = outcome_of_toll(number.tokens, index, _TO_HURT)
    return outcome, index, "toll-list" if number.previous == "," else "toll"


def _count_of_deaths(number: TollNumber, index: int) -> Answer | None:
    """ "the death [count] stands at 40"."""
    tokens = number.tokens
    counts = tokens[index].lower in words_for("totals") and lower_at(tokens, index - 1) in _COUNTED_DEATHS
    return ("killed", index, "toll") if counts else None


def _no_people(number: TollNumber, index: int) -> Answer | None:
    """ "the number of [dead] links stood at 231", "the number of villages [captured] stands at 40"."""
    tokens, lower = number.tokens, number.tokens[index].lower
    things = (lower == "dead" and tokens[index + 1].lower in words_for("not-behind-dead")) or (
        lower == "captured" and tokens[index - 1].lower not in ("of", "the", "and")
    )
    return PASS_OVER if things else None


def _losses(number: TollNumber, index: int) -> Answer | None:
    """ "The enemy's [losses] amounted to 210 servicemen"."""
    if number.tokens[index].lower not in LOSS_NOUNS:
        return None
    amount = losses_amount_to(number.tokens, index, number.at, number.first)
    return ("killed or injured", index, "toll") if amount else None


def _toll_noun(number: TollNumber, index: int) -> Answer | None:
    """ "put the number of [dead] at 40", "Cholera [deaths] top 400"; "the number of shot [captives]" are dead."""
    tokens, noun = number.tokens, number.tokens[index].lower
    if number.previous == "," or noun not in toll_nouns() or not _comes_to_number(number, index):
        return None
    if triggers("passive").get(tokens[index - 1].lower) == "killed":
        return "killed", index, "toll"
    housed = noun == "victims" and _are_housed(tokens)
    return "displaced" if housed else toll_nouns()[noun], index, "toll"


def _comes_to_number(number: TollNumber, noun: int) -> bool:
    """Is the noun of a toll joined to the number by a word of counting, a verb or its place?"""
    tokens, at = number.tokens, number.at
    near = {token.lower for token in tokens[max(0, noun - _TO_TOTAL) : noun]}
    return (
        not near.isdisjoint(words_for("totals"))
        or "list" in near
        or (number.previous == "as" and noun == number.first - 2)
        or is_number_of(tokens, noun)
        or _is_set_at(tokens, noun, at)
        or _reaches(tokens, noun, at)
        or _is_brought_to(tokens, noun, at)
        or (number.previous == "now" and noun == at - 1)
    )


def _are_housed(tokens: Sequence[Token]) -> bool:
    """ "The number of flood victims at relief centres rose to 4,120": those whom the flood drove out."""
    pairs = itertools.pairwise(token.lower for token in tokens)
    return any(kind in words_for("refuges") and house in words_for("sheltering") for kind, house in pairs)


def _number_who_fled(number: TollNumber, index: int) -> Answer | None:
    """ "the number who have [fled] stands at 40,000"."""
    if number.tokens[index].lower != "fled" or number.previous == ",":
        return None
    return ("displaced", index, "toll") if is_number_who_fled(number.tokens, index) else None


def _lives_lost(number: TollNumber, index: int) -> Answer | None:
    """ "put the number of lives [lost] then at 146"."""
    tokens = number.tokens
    if tokens[index].lower not in ("lost", "claimed") or tokens[index - 1].lower != "lives":
        return None
    return ("killed", index, "toll") if is_number_of(tokens, index - 1) else None


def _number_of_fate(number: TollNumber, index: int) -> Answer | None:
    """ "the number of people [shot dead] stands at 40"."""
    told = phrase_at(number.tokens, index) if number.previous != "," else None
    return (told[0], index, "toll") if told and is_number_of(number.tokens, index) else None


_RULES: tuple[Callable[[TollNumber, int], Answer | None], ...] = (
    _ends_search,
    _verb_before_mark,
    _toll,
    _count_of_deaths,
    _no_people,
    _losses,
    _toll_noun,
    _number_who_fled,
    _lives_lost,
    _number_of_fate,
)
"""In the order in which they are asked of each word."""


def _is_set_at(tokens: Sequence[Token], index: int, at: int) -> bool:
    """ "estimated the dead at 40", "put deaths over the nine days at 40", "put the hurt at 141 and the dead at 40"."""
    joined = index > 2 and tokens[index - 2].lower == "and" and is_numeral(tokens[index - 3])
    near = {each.lower for each in tokens[max(0, index - _SETTING * (1 + joined)) : index]}
    between = tokens[index + 1 : at]
    within = not between or between[0].lower in words("prepositions") or between[0].lower == "there"
    return (
        within
        and tokens[at].lower == "at"
        and all(token.is_word for token in between)
        and not near.isdisjoint(words_for("setting"))
    )


def _is_brought_to(tokens: Sequence[Token], noun: int, at: int) -> bool:
    """ "Orvia raises storm deaths to 57"."""
    ahead = {token.lower for token in tokens[max(0, noun - _TO_RAISES) : noun]}
    return at == noun + 1 and tokens[at].lower == "to" and not ahead.isdisjoint(words_for("bringing"))


def _reaches(tokens: Sequence[Token], noun: int, at: int) -> bool:
    """ "Cholera deaths top 400", "the injuries rose to 40"."""
    between = [token.lower for token in tokens[noun + 1 : at + 1]]
    if tokens[noun].lower == "bodies" and between[:1] != [] and between[0] in words_for("located"):
        between = between[1:]  # "The bodies retrieved had risen to 21"
    while between[:1] in (["had"], ["has"], ["have"]):
        between = between[1:]
    if (
        between[:1] != []
        and between[0] in _OF_EVENTS
        and all(token.is_word or token.kind == "clitic" for token in tokens[noun + 1 : at + 1])
    ):
        reach = next((i for i, word in enumerate(between) if word in words_for("deaths-reach")), len(between))
        between = between[reach:]  # "Deaths in Lumar dam burst rise to 61"
    if tokens[noun].lower == "evacuees" and _counts_things(tokens, at + 2):
        return False  # "Evacuees in Lumar reached 12 shelters"
    if tokens[noun].lower == "evacuees" and between[:1] == ["in"]:
        between = between[_past_places(tokens, noun + 2) - noun - 1 :]
    counts = between[1:] if between[:1] != [] and between[0] in words_for("modals") else between
    if tokens[noun].lower in words_for("accounts") and counts in (["number"], ["numbered"], ["numbering"]):
        return True
    return (
        tokens[noun].lower in ("deaths", "fatalities", "injuries", "casualties", "bodies", "evacuees")
        and bool(between)
        and between[0] in words_for("deaths-reach")
        and between[1:] in ([], ["to"], ["past"], ["above"], ["at"])
    )


def _counts_things(tokens: Sequence[Token], index: int) -> bool:
    """Does a plural of no persons stand here, behind the number?"""
    lower = lower_at(tokens, index)
    if lower in words_for("refuges"):
        return True
    return lower.endswith("s") and not (lower in words("prepositions") or is_person(lower))


def _past_places(tokens: Sequence[Token], index: int) -> int:
    """The index behind "Lumar, Toro and Sellen"."""
    while index < len(tokens) and (tokens[index].capital or tokens[index].lower in (",", "and")):
        index += 1
    return index
