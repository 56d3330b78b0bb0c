"""Numbers in a sentence with their hedges and bounds: digits, words, ranges, dozens, "a few".

Tables: `casualty_numbers.tsv`, `casualty_hedges.tsv`, `casualty_words.tsv`.  A quantity says nothing yet of what is
counted; what is no count at all by its form is left out (`not_counts`).
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import table, word_set, words
from claims.reading.people.companions import OPENING, OWNERS, is_companion, is_of_kin, leads_row
from claims.reading.people.headline_singles import find_headline_singles
from claims.reading.people.no_hedges import belongs_to_verb
from claims.reading.people.not_counts import is_no_count
from claims.reading.people.one_more import dies_too, is_another, is_named_behind, is_nth_in_care
from claims.reading.people.victim_words import FATED, is_one_more
from claims.reading.words.numerals import ARTICLES, number_at, number_words_of
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import (
    category,
    is_nationality,
    is_person,
    is_singular,
    plurals,
    triggers,
    words_for,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Modifier
    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token

_LONGEST_HEDGE = 3
_TAILS: dict[tuple[str, str], Modifier] = {
    ("or", "more"): "at_least",
    ("or", "so"): "about",
    ("at", "least"): "at_least",
    ("at", "most"): "up_to",
}
_CURRENCIES = ("$", "€", "£", "Rs")
_ARTICLE_REACH = 9
"""Tokens from "a" to the noun it counts."""


class Quantity(NamedTuple):
    """Tokens `first` to `last` (exclusive) count something.

    `number` is the index of the number itself, after its hedge.  `article` marks "a"/"an", which counts only before
    a victim noun; `few` marks a word without bounds ("several"); `more` an increment ("another 20").
    """

    first: int
    last: int
    number: int
    value: int | None
    low: int | None
    high: int | None
    modifier: Modifier
    article: bool = False
    few: bool = False
    more: bool = False


@cache
def _openers() -> frozenset[str]:
    """Every plain word that a quantity can begin with; hyphenated numbers are looked at one by one."""
    numbers = {*number_words_of("unit"), *number_words_of("vague")}
    return frozenset({*numbers, *words_for("few"), *ARTICLES, "half", "number", "another", "some", "both"})


@cache
def _hedges() -> dict[tuple[str, ...], Modifier]:
    return {tuple(phrase.split()): modifier for phrase, modifier in table("casualty_hedges")}  # type: ignore[misc]


@cache
def _hedge_ends() -> frozenset[str]:
    """The words that can stand between a hedge and its number: the last of each."""
    return frozenset(words_[-1] for words_ in _hedges())


def hedges_number(tokens: Sequence[Token], index: int) -> bool:
    """Do words from `index` on hedge a number that follows them: "nearly 50", "almost a dozen", "at least 31", "about 80%"?"""
    hedges = _hedges()
    hedge: tuple[str, ...] = ()
    for token, following in pairwise(tokens[index : index + _LONGEST_HEDGE + 1]):
        hedge = (*hedge, token.lower)
        counted = following.kind == "number" or following.lower in _openers()
        if hedge in hedges and (
            counted or following.text.endswith("%") or following.text.startswith(_CURRENCIES)
        ):
            return True
    return False


def bounds(value: int, modifier: Modifier) -> tuple[int | None, int | None]:
    """The inclusive bounds a hedged number stands for; (None, None) where the words give none."""
    match modifier:
        case "exact":
            return value, value
        case "at_least":
            return value, None
        case "more_than":
            return value + 1, None
        case "up_to":
            return None, value
        case _:
            return None, None


def find_quantities(sentence: Sentence) -> list[Quantity]:
    """Every quantity of a sentence in order; they never overlap."""
    found: list[Quantity] = []
    passed = 0
    tokens = sentence.tokens
    openers = _openers() | OPENING | OWNERS | {"family"}  # "and the driver", which no hedge stands before
    if "-" in sentence.text or "‑" in sentence.text:
        openers = openers.union(lower for lower in sentence.lowers if "-" in lower or "‑" in lower)
    for token in [token for token in tokens if token.lower in openers or token.kind == "number"]:
        quantity = _quantity_at(tokens, token.index) if token.index >= passed else None
        if quantity is None:
            continue
        if not is_no_count(tokens, quantity):
            floor = found[-1].last if found else 0
            quantity = _with_plus(tokens, quantity)
            quantity = _with_tail(tokens, _with_hedge(tokens, quantity, floor))
            found.append(quantity)
        passed = quantity.last
    return _with_headline_singles(tokens, found) if sentence.headline else found


def _with_headline_singles(tokens: Sequence[Token], found: list[Quantity]) -> list[Quantity]:
    """The quantities of a headline with those whom it counts without a word: "Pirates kill guard, seize ten"."""
    singles = [
        Quantity(at, at, at, 1, 1, 1, "exact", article=True)
        for at in find_headline_singles(tokens)
        if not any(quantity.first <= at < quantity.last for quantity in found)
    ]
    return sorted((*found, *singles), key=lambda quantity: quantity.first) if singles else found


def _with_plus(tokens: Sequence[Token], quantity: Quantity) -> Quantity:
    """ "18,000+ people": at least so many."""
    last = quantity.last
    plus = last < len(tokens) and tokens[last].text == "+" and tokens[last].start == tokens[last - 1].end
    if not plus or quantity.modifier != "exact":
        return quantity
    return quantity._replace(last=last + 1, high=None, modifier="at_least")


def _quantity_at(tokens: Sequence[Token], index: int) -> Quantity | None:
    number = number_at(tokens, index)
    if number:
        last, value = number
        return _range(tokens, index, last, value) or Quantity(
            index, last, index, value, value, value, "exact"
        )
    return _vague(tokens, index)


def _range(tokens: Sequence[Token], index: int, last: int, value: int) -> Quantity | None:
    """ "20 to 30", "20-30", "between 65 and 73"; "from 12 to 15" is a change, no range."""
    if last + 1 >= len(tokens):
        return None
    joint = tokens[last].lower
    before = tokens[index - 1].lower if index else ""
    upper = number_at(tokens, last + 1) if joint in ("-", "–", "to", "or", "and") else None
    if upper is None or upper[1] <= value or before in ("from", "by"):
        return None
    if joint == "and" and before != "between":
        return None
    first = index - 1 if before == "between" else index
    return Quantity(first, upper[0], index, value, value, upper[1], "about")


def _vague(tokens: Sequence[Token], index: int) -> Quantity | None:
    lower = tokens[index].lower
    following = lower_at(tokens, index + 1)
    if lower in OPENING and is_companion(tokens, index):
        return Quantity(index, index + 1, index, 1, 1, 1, "exact", article=True)
    if lower in OWNERS and is_of_kin(tokens, index):
        return Quantity(index, index + 1, index, 1, 1, 1, "exact", article=True)
    if lower == "the" and leads_row(tokens, index):
        return Quantity(index, index + 1, index, 1, 1, 1, "exact", article=True)
    if lower == "the":
        return _nth_victim(tokens, index)
    if lower in ARTICLES and hedges_number(tokens, index):
        return None  # "an average of 111 people"
    if lower in ARTICLES:
        return _members(tokens, index) or _one(tokens, index, following)
    before = tokens[index - 1].lower if index else ""
    if lower == "family":
        leads = not before or before in triggers("active") or before == "out"
        return _family(tokens, index) if leads else None
    if lower in number_words_of("vague"):
        third = lower_at(tokens, index + 2)
        if following == "of" and third in number_words_of("vague") and lower != third:
            low = number_words_of("vague")[lower] * number_words_of("vague")[third] // 2
            return Quantity(index, index + 3, index, None, low, None, "vague")
        if before in ("the", "in", "their") or (lower == "tens" and not is_person(third)):
            return None
        return Quantity(index, index + 1, index, None, number_words_of("vague")[lower], None, "vague")
    if lower in words_for("few") and before not in ("how", "so", "as", "too", "very"):
        first = index - (before in ARTICLES)
        size = number_words_of("power").get(following) or number_words_of("group").get(following)
        if size:
            return Quantity(first, index + 2, index, None, size * 2, None, "vague")
        if lower in ("handful", "couple"):
            return (
                Quantity(first, index + 1, index, None, None, None, "vague", few=True)
                if following == "of"
                else None
            )
        return Quantity(first, index + 1, index, None, None, None, "vague", few=True)
    if lower == "number" and following == "of" and before in words_for("unknown-number"):
        third = lower_at(tokens, index + 2)
        if third in words_for("pointing"):
            return None
        first = index
        while first and tokens[first - 1].lower in words_for("unknown-number") | ARTICLES:
            first -= 1
        return Quantity(first, index + 1, index, None, None, None, "vague", few=True)
    if (
        lower == "some"
        and not _is_numeral(tokens, index + 1)
        and any(token.lower in plurals() for token in tokens[index + 1 : index + 3])
    ):
        return Quantity(index, index + 1, index, None, None, None, "vague", few=True)
    if lower == "both" and before not in ("of", "the") and _are_two(tokens, index + 1):
        return Quantity(index, index + 1, index, 2, 2, 2, "exact")
    odd = _odd(tokens[index])
    if odd:
        return Quantity(index, index + 1, index, odd, None, None, "about")
    size = _size(tokens[index]) if following in words_for("collectives") else None
    if size:
        return Quantity(index, index + 1, index, size, size, size, "exact")
    if lower == "another" and (
        is_singular(following)
        or following in ("body", "corpse")
        or _names_one(tokens, index + 1)
        or [token.lower for token in tokens[index + 1 : index + 3]] in _OF_OWN
        or _stands_alone(tokens, index)
    ):
        return Quantity(index, index + 1, index, 1, 1, 1, "exact", more=True)
    return None


_CLASSES = ("civilians", "military", "fighters", "police")
_CALLINGS = word_set("journalists teachers")
"""With other callings beside them they are hardly two."""


def _are_two(tokens: Sequence[Token], index: int) -> bool:
    """ "both [pilots] and five dancers", "both [the pilots]", where "both [doctors and 12 nurses]" tells of two classes."""
    index += lower_at(tokens, index) == "the"
    joined = lower_at(tokens, index + 1) == "and" and index + 2 < len(tokens)
    head = lower_at(tokens, index)
    many = category(head) in _CLASSES or head in words_for("helpers-on-duty") or head in _CALLINGS
    classes = joined and _is_numeral(tokens, index + 2) and many
    return head in plurals() and not classes


_OF_OWN = (["of", "its"], ["of", "their"], ["of", "his"], ["of", "her"], ["of", "our"], ["of", "the"])
"""Behind "another": "another of its citizens"."""


def _names_one(tokens: Sequence[Token], index: int) -> bool:
    """ "[another] Dane", "[another] Danish climber"."""
    if index >= len(tokens) or not is_nationality(tokens[index].text):
        return False
    following = lower_at(tokens, index + 1)
    return is_singular(following) or following in words("be_forms") or following in triggers("passive")


def _odd(token: Token) -> int | None:
    """The 30 of "30-odd", the 50 of "fifty-odd"."""
    number, dash, odd = token.lower.replace("\u2011", "-").rpartition("-")
    if not dash or odd != "odd":
        return None
    digits = number.replace(",", "")
    return int(digits) if digits.isdecimal() else number_words_of("unit").get(number)


def _size(token: Token) -> int | None:
    """The five of "the five-member crew"."""
    number, dash, noun = token.lower.replace("\u2011", "-").partition("-")
    if not dash or noun not in words_for("of-size"):
        return None
    return int(number) if number.isdecimal() else number_words_of("unit").get(number)


def _one(tokens: Sequence[Token], index: int, following: str) -> Quantity | None:
    """ "a soldier", "a second guard": the article counts one."""
    if not following or not _can_count_one(tokens, index + 1):
        return None
    return Quantity(
        index, index + 1, index, 1, 1, 1, "exact", article=True, more=following in words_for("ordinals")
    )


def _members(tokens: Sequence[Token], index: int) -> Quantity | None:
    """ "a family of five": the number counts, the article does not."""
    described = index + 1 < len(tokens) and tokens[index + 1].capital  # "a Danish family of five"
    index_of = index + described
    run = [token.lower for token in tokens[index_of + 1 : index_of + 3]]
    if len(run) < len(("family", "of")) or run[0] not in words_for("collectives") or run[1] != "of":
        return None
    number = number_at(tokens, index_of + 3) if index_of + 3 < len(tokens) else None
    if number is None:
        return None
    return Quantity(index, number[0], index_of + 3, number[1], number[1], number[1], "exact")


def _family(tokens: Sequence[Token], index: int) -> Quantity | None:
    """ "Smash wipes out family of five", "Family of four killed": a headline leaves the article out."""
    number = (
        number_at(tokens, index + 2)
        if lower_at(tokens, index + 1) == "of" and index + 2 < len(tokens)
        else None
    )
    return Quantity(index, number[0], index + 2, number[1], number[1], number[1], "exact") if number else None


def _nth_victim(tokens: Sequence[Token], index: int) -> Quantity | None:
    """ "The fifth victim succumbed", "The third is on a ventilator"."""
    row = [token.lower for token in tokens[index + 1 : index + 5]]
    if is_nth_in_care(tokens, index):
        return Quantity(index, index + 1, index, 1, 1, 1, "exact", article=True, more=True)
    if index or row[1:2] != ["victim"] or row[0] not in words_for("ordinals"):
        return None
    if row[2:3] == [","] and row[3:] != [] and row[3] in ARTICLES:
        return None  # "The fifth victim, a girl, died": counted by who she was
    return Quantity(index, index + 1, index, 1, 1, 1, "exact", article=True, more=True)


def _stands_alone(tokens: Sequence[Token], index: int) -> bool:
    """ "and wounding another", "and the wounding of another", "and another was wounded": one victim more, without a noun."""
    before = tokens[index - 1].lower if index else ""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if before in ("and", "while", "but") and is_named_behind(tokens, index + 1):
        return True  # "and another, Odo Fenn, died"
    ends = following is None or following.kind == "punct" or following.lower in words("prepositions")
    if before == "and" and following is not None and dies_too(tokens, index):
        return True
    if (
        following is None
        or ends
        or following.lower in words("days")
        or following.lower in words("time_words")
    ):
        return before in triggers("active") or _of_a_deed_too(tokens, index)
    beyond = lower_at(tokens, index + 2)
    hurt = beyond if following.lower in words_for("severity") else following.lower
    if hurt in triggers("passive"):
        return before in ("and", "with", "while")
    fated = following.lower in words_for("suffer") or following.lower in FATED
    return (fated or following.lower in words("be_forms")) and before in ("and", ",")


def _of_a_deed_too(tokens: Sequence[Token], index: int) -> bool:
    """ "[the death of a guard] and the wounding of another", while "whoever causes the death of another" is anybody."""
    deed = index - 2
    if deed < 2 or tokens[index - 1].lower != "of" or tokens[deed].lower not in triggers("of"):
        return False
    joint = deed - 1 - (tokens[deed - 1].lower == "the")
    return tokens[joint].lower == "and" and any(token.lower == "of" for token in tokens[:joint])


def _can_count_one(tokens: Sequence[Token], index: int) -> bool:
    """Can the words after "a" hold a victim: a person's noun, a nationality, a "19-year-old"?"""
    if tokens[index].kind not in ("word", "figure"):
        return False
    if is_another(tokens, index) or is_one_more(tokens, index):
        return True
    return any(
        is_singular(token.lower) or token.kind == "figure" or token.capital
        for token in tokens[index : index + _ARTICLE_REACH]
    )


def _is_numeral(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and number_at(tokens, index) is not None


def _with_hedge(tokens: Sequence[Token], quantity: Quantity, floor: int) -> Quantity:
    """The quantity with the hedge and the increment printed before it."""
    if quantity.article:
        return quantity
    first = quantity.first
    hedges = _hedges() if first and tokens[first - 1].lower in _hedge_ends() else {}
    for length in range(_LONGEST_HEDGE if hedges else 0, 0, -1):
        begin = first - length
        if begin >= floor:
            modifier = hedges.get(tuple([token.lower for token in tokens[begin:first]]))
            if modifier and not belongs_to_verb(tokens, begin, quantity.last):
                quantity = hedged(quantity._replace(first=begin), modifier)
                break
    if quantity.first > floor and tokens[quantity.first - 1].lower in ("another", "additional", "further"):
        quantity = quantity._replace(first=quantity.first - 1, more=True)
    following = lower_at(tokens, quantity.last)
    return quantity._replace(more=True) if following in ("more", "additional", "further") else quantity


def hedged(quantity: Quantity, modifier: Modifier) -> Quantity:
    """The quantity with the bounds of a hedge; a range or a vague word keeps its own."""
    if quantity.value is None or quantity.low != quantity.high:
        return quantity
    low, high = bounds(quantity.value, modifier)
    return quantity._replace(modifier=modifier, low=low, high=high)


def _with_tail(tokens: Sequence[Token], quantity: Quantity) -> Quantity:
    """ "12 or more", "50 or so"."""
    modifier = hedge_behind(tokens, quantity, quantity.last)
    return hedged(quantity, modifier)._replace(last=quantity.last + 2) if modifier else quantity


def hedge_behind(tokens: Sequence[Token], quantity: Quantity, index: int) -> Modifier | None:
    """The hedge of "12 or more", of "27 soldiers or so", of "nine at least": two words from `index` on."""
    if quantity.article or quantity.value is None or index + 1 >= len(tokens):
        return None
    if tokens[index].lower not in ("or", "at"):
        return None
    return _TAILS.get((tokens[index].lower, tokens[index + 1].lower))
