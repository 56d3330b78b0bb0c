"""Numbers that count nobody although a noun stands near: dates, years, ages, clock times, labels, measures.

Their form alone gives them away.  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.by_place import counted_by_place
from claims.reading.numerals import ARTICLES, is_numeral
from claims.reading.triggers import category, is_person, is_singular, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.quantities import Quantity
    from claims.reading.tokens import Token

_AGE_LIMIT = 110
_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_AGE_WORDS = frozenset(("aged", "ages", "age"))
_SEVERAL = frozenset(("family", "household", "couple", "clan"))
"""Of the nouns that "a" can count those that are several."""
_LONGEST_AGES = 12
"""Tokens in a list of ages."""
_OLDEST = 100
"""Years."""
_LONGEST_UNIT = 4
"""Tokens of the name of a unit behind its number."""
_TO_FAMILY = 3
"""Tokens from "one" to "family": "one extended family"."""
_TO_POPULATION = 8
"""Tokens from "population" to its number."""
_TO_YOUNGEST = 6
"""Tokens from "youngest" to the age."""
_TO_DAY = 3
"""Tokens of "in the morning", of "in ten of"."""
_HOURS = 12
_SERIES = 4
"""Tokens of "1 of 12 Next"."""


def is_no_count(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Dates, years, ages, labels and measures."""
    if quantity.article:
        return _is_family(tokens, quantity)
    if quantity.few:
        return False
    token = tokens[quantity.number]
    before = tokens[quantity.first - 1] if quantity.first else None
    after = tokens[quantity.last] if quantity.last < len(tokens) else None
    if after and (after.lower in words_for("unit-after") or _is_month(after)):
        return True
    if before and after and before.lower in ("on", "of") and after.lower in words("months"):
        return True
    labelled = before is not None and before.lower in words_for("label-before")
    if labelled and quantity.first > 1 and tokens[quantity.first - 2].lower in words_for("accounts"):
        labelled = False  # "The injured number 426"
    if before and (labelled or _ends_name(tokens, quantity)):
        return True
    if before and before.lower == "of" and _is_somebody(tokens, quantity.first - 2, after):
        return True
    if before and before.lower == "of" and _is_parent(tokens, quantity.first - 2) and not _is_grown(after):
        return True
    if (
        before
        and before.lower == "under"
        and quantity.first > 1
        and is_person(tokens[quantity.first - 2].lower)
    ):
        return True
    if after and after.lower in ("year-old", "year-olds", "years-old", "yo", "yos", "yr-old", "yr-olds"):
        return True
    if any(
        token.lower == "population"
        for token in tokens[max(0, quantity.first - _TO_POPULATION) : quantity.first]
    ):
        return True  # "its population had swollen to 270,000"
    if _is_family(tokens, quantity) or _is_in_two(tokens, quantity.first):
        return True
    if before and (_is_pronoun(tokens, quantity.number) or _is_both_ages(before, after)):
        return True
    if after and after.lower == "shot" and before and before.lower in words_for("shots-before"):
        return True
    if after and after.lower in ("a", "p") and _is_clock(tokens, quantity.last):
        return True
    if _is_age_of_one(tokens, quantity.first) or _in_list_of_ages(tokens, quantity.first):
        return True
    if _is_age_limit(tokens, quantity) or _is_unit(tokens, quantity):
        return True
    if before and before.lower in ("around", "about") and _is_hour(tokens, quantity):
        return True
    if before and before.lower == "of" and tokens[quantity.first - 2].lower in _AGE_WORDS:
        return True  # "under the age of ten"
    if quantity.last + 2 < len(tokens) and tokens[quantity.last + 1].lower == "too":
        return tokens[quantity.last + 2].lower == "many"  # "one death too many"
    if after and after.lower == "in" and _is_of_the_day(tokens, quantity):
        return True
    if (after and after.lower in ("in", "of")) and _is_ratio(tokens, quantity):
        return True
    if before and after and before.lower == "at" and after.lower in ("point", "stage", "time", "moment"):
        return True  # "at one point"
    if token.kind != "number":
        return False
    if _has_singular_verb(before, after, quantity) or _is_one_of_ages(tokens, quantity):
        return True
    if _in_pair_of_ages(tokens, quantity):
        return True
    if before and before.end == token.start and (before.is_word or _closes_season(tokens, quantity.first)):
        return True
    if before and (
        before.text in ("#", "/", "№")
        or _in_ages(tokens, quantity.first)
        or _in_series(tokens, quantity.first)
        or _in_a_decade(tokens, quantity)
    ):
        return True
    if _opens_series(tokens, quantity):
        return True
    if before and _is_month(before) and not _has_day(tokens, quantity.first - 1):
        counted = (
            ("people", "soldiers", "dead")
            if _is_year(quantity, token)
            else ("people", "soldiers", "dead", "killed")
        )
        return not (after and after.is_word and after.lower in counted)
    if _is_year(quantity, token):
        return not (
            after and after.lower in ("people", "dead", "deaths", "soldiers", "civilians", "migrants")
        )
    if before and after and (quantity.value or 0) < _AGE_LIMIT:
        name = tokens[quantity.first - 2] if quantity.first > 1 else None
        if name is not None and name.text == "." and quantity.first > 2:
            name = tokens[quantity.first - 3]
        name_before = name is not None and (name.capital or is_singular(name.lower))
        return name_before and (
            (before.text == "," and _is_from(tokens, quantity.last))
            or (before.text == "," and after.text in ",.;–—(")
            or (before.text == "(" and after.text == ")" and counted_by_place(tokens, quantity) is None)
        )
    return bool(before and before.lower in _AGE_WORDS)


def _is_somebody(tokens: Sequence[Token], index: int, after: Token | None) -> bool:
    """ "A man of 44", "the girl of six": an age; "a boy of the 12", "one man of 44 passengers" are none."""
    if index < 0 or not is_singular(tokens[index].lower) or tokens[index].lower in _SEVERAL:
        return False
    return after is None or not after.is_word or not is_person(after.lower)


def _is_year(quantity: Quantity, token: Token) -> bool:
    """ "2021", but not "2,021", "2 021"."""
    value = quantity.value
    return (
        value is not None
        and token.text == str(value)
        and _FIRST_YEAR <= value < _LAST_YEAR
        and quantity.modifier == "exact"
    )


def _is_pronoun(tokens: Sequence[Token], index: int) -> bool:
    """ "the last one", "a smaller one in 2011": a thing told before."""
    if tokens[index].lower != "one" or not index:
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is not None and (following.lower == "of" or is_person(following.lower, following.text)):
        return False
    if tokens[index - 1].lower in words_for("only"):
        behind = [token.lower for token in tokens[index + 1 : index + _TO_FAMILY]]
        if len(behind) > 1 and behind[0] in words("be_forms") and behind[1] in triggers("passive"):
            return False  # "only one was killed"
        return not any(is_person(token.lower) for token in tokens[index + 1 : index + _TO_FAMILY])
    before = tokens[index - 1].lower
    if before == "that" and any(is_person(token.lower) for token in tokens[index + 1 : index + _TO_FAMILY]):
        return False  # "confirmed that one Danish guard had been killed"
    second = tokens[index - 2].lower if index > 1 else ""
    return before in words_for("pro-one") or (second in (*ARTICLES, "the") and tokens[index - 1].is_word)


def _closes_season(tokens: Sequence[Token], index: int) -> bool:
    """ "in 2007-08": the second half of a span of years."""
    if index < 2 or tokens[index - 1].text not in "-–/":
        return False
    year = tokens[index - 2].text
    return len(year) == len("2007") and year.isdecimal() and _FIRST_YEAR <= int(year) < _LAST_YEAR


def _is_family(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "three members of one family", "nine people from two households": where the counted belong."""
    if quantity.first < 2 or tokens[quantity.first - 1].lower not in ("of", "from"):
        return False
    counted = tokens[quantity.first - 2]
    several = is_numeral(counted) or counted.lower in ("them", "whom")
    after = {token.lower for token in tokens[quantity.last : quantity.last + _TO_FAMILY]}
    return bool(after & words_for("families")) and (several or is_person(counted.lower))


def _is_in_two(tokens: Sequence[Token], index: int) -> bool:
    """ "the boat split in two"."""
    return (
        index > 1
        and tokens[index].lower == "two"
        and tokens[index - 1].lower in ("in", "into")
        and tokens[index - 2].lower in words_for("split")
    )


def _is_age_of_one(tokens: Sequence[Token], index: int) -> bool:
    """ "the youngest of whom was 11"."""
    if not index or tokens[index - 1].lower not in words("be_forms"):
        return False
    near = {token.lower for token in tokens[max(0, index - _TO_YOUNGEST) : index]}
    return not near.isdisjoint(words_for("youngest"))


def _is_both_ages(before: Token, after: Token | None) -> bool:
    """ "Ann Vale and Joan Marsh, both 22, were": an age."""
    return before.lower == "both" and after is not None and not after.is_word


def _is_clock(tokens: Sequence[Token], index: int) -> bool:
    """ "6 a.m." printed with stops."""
    return [token.lower for token in tokens[index + 1 : index + 3]] == [".", "m"]


def _ends_name(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "at Cloud 9 and", "in Sector 7,": digits that close the name of a place, nothing counted behind them."""
    first, last = quantity.first, quantity.last
    if first < 2 or not tokens[first].text.isdigit() or not tokens[first - 1].capital:
        return False
    counted = last < len(tokens) and tokens[last].is_word and tokens[last].lower not in words("conjunctions")
    return tokens[first - 2].lower in ("at", "in", "near", "outside", "inside") and not counted


def _is_age_limit(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "a child 11 or younger", "nine of them were under 18"."""
    first, last = quantity.number, quantity.last
    if [token.lower for token in tokens[last : last + 2]] in (["or", "younger"], ["or", "older"]):
        return True
    if first < 2 or tokens[first - 1].lower not in ("under", "over") or (quantity.value or 0) > _OLDEST:
        return False
    after = tokens[last] if last < len(tokens) else None
    ends = after is None or after.kind == "punct" or after.lower in words("conjunctions")
    return ends and tokens[first - 2].lower in words("be_forms")


def _is_hour(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "It started around 11, he said": the hour of what happened, nothing that it counts behind it."""
    verb = tokens[quantity.first - 2].lower if quantity.first > 1 else ""
    counted = quantity.last < len(tokens) and tokens[quantity.last].is_word
    return verb in words_for("timed") and not counted


def _is_of_the_day(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "since six in the morning"."""
    behind = [token.lower for token in tokens[quantity.last : quantity.last + _TO_DAY]]
    return (
        (quantity.value or 0) <= _HOURS
        and behind[:2] == ["in", "the"]
        and behind[2:] in (["morning"], ["afternoon"], ["evening"])
    )


def _is_ratio(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "Nine in ten of the dead", "one in five of those who drowned": both numbers."""
    first, last = quantity.first, quantity.last
    if first > 1 and tokens[first - 1].lower == "in" and is_numeral(tokens[first - 2]):
        one = tokens[first - 2].lower == "one"  # "one in 10 Danes"
        return one or (last < len(tokens) and tokens[last].lower == "of")
    behind = tokens[last : last + _TO_DAY]
    if len(behind) == _TO_DAY and quantity.value == 1 and behind[0].lower == "in" and is_numeral(behind[1]):
        return True  # "one in 10 Danes"
    return (
        len(behind) == _TO_DAY
        and behind[0].lower == "in"
        and is_numeral(behind[1])
        and behind[2].lower == "of"
    )


def _has_day(tokens: Sequence[Token], month: int) -> bool:
    """ "on 23 September 28 bodies were found": the month has its day already."""
    return month > 0 and tokens[month - 1].kind == "number"


def _has_singular_verb(before: Token | None, after: Token | None, quantity: Quantity) -> bool:
    """ "Ann Vale, 24 was hurt", "Channel 12 is told": an age or a name."""
    if before is None or after is None or quantity.value == 1:
        return False
    return after.lower in words_for("of-one") and (before.text == "," or before.capital)


def _in_a_decade(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "in his 20's", "in their early 20's", "women in 20's"."""
    after = tokens[quantity.last] if quantity.last < len(tokens) else None
    near = {token.lower for token in tokens[max(0, quantity.first - 2) : quantity.first]}
    return after is not None and after.lower == "'s" and not near.isdisjoint({"in", *words_for("their")})


def _is_one_of_ages(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "two children 6 and 11 years old", "an 18 and 15 year old", "a 26- and 31-year-old"."""
    ahead = tokens[quantity.last : quantity.last + _SERIES]
    if ahead and ahead[0].text in "-‑":
        ahead = ahead[1:]
    if len(ahead) < 2 or ahead[0].lower not in ("and", "or", "to"):
        return False
    if ahead[1].lower.endswith(("-year-old", "-year-olds")):
        return True
    units = [token.lower for token in ahead[1:]]
    return ahead[1].kind == "number" and len(units) > 1 and units[1] in ("year", "years")


def _is_from(tokens: Sequence[Token], index: int) -> bool:
    """ "Ari Moss, 32 of Vardal, was hurt": an age and a home between commas."""
    row = tokens[index : index + 3]
    return (
        len(row) > len(("of", "Vardal"))
        and row[0].lower in ("of", "from")
        and row[1].capital
        and row[2].text == ","
    )


def _in_pair_of_ages(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "two women, 28 and 27, were hurt": both numbers, between commas behind a person."""
    second = quantity.first > 1 and tokens[quantity.first - 2].kind == "number"
    first = quantity.first - 2 if second else quantity.first
    row = tokens[max(0, first - 2) : first + 4]
    if len(row) < len(("person", ",", "28", "and", "27", ",")) or first < 2:
        return False
    person, comma, one, joint, other, stop = row
    return (
        (comma.text, joint.lower) == (",", "and")
        and one.kind == other.kind == "number"
        and stop.text in ",.;"
        and (person.capital or is_person(person.lower))
    )


def _is_grown(token: Token | None) -> bool:
    """ "the parents of two soldiers killed": grown people after the number are no children of a victim."""
    return token is not None and is_person(token.lower, token.text) and category(token.lower) != "children"


def _is_parent(tokens: Sequence[Token], index: int) -> bool:
    """ "a mother of five": children of a victim, of whom nothing is told."""
    return index >= 0 and tokens[index].lower in words_for("parents")


def _opens_series(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "1 of 12 CLOSE Gunmen killed …": the place of a picture in its row, at the start of a caption."""
    second = quantity.first > 1 and tokens[quantity.first - 1].lower == "of"
    first = quantity.first - 2 if second else quantity.first
    row = tokens[first : first + _SERIES]
    if [token.kind for token in row] != ["number", "word", "number", "word"] or row[1].lower != "of":
        return False
    before = tokens[first - 1] if first else None
    return row[3].capital and (before is None or before.capital or not before.is_word)


def _in_series(tokens: Sequence[Token], index: int) -> bool:
    """ "Image 26 of 111": the second number counts pictures."""
    return (
        index > 2
        and tokens[index - 1].lower in ("of", "/")
        and tokens[index - 2].kind == "number"
        and tokens[index - 3].lower in words_for("series")
    )


def _in_ages(tokens: Sequence[Token], index: int) -> bool:
    """ "ages 6 and 11", "between the ages of 18 and 22"."""
    for position in range(index - 1, max(-1, index - 1 - _LONGEST_AGES), -1):
        token = tokens[position]
        if token.lower in _AGE_WORDS:
            return True
        if not is_numeral(token) and token.lower not in words_for("between-ages"):
            return False
    return False


def _in_list_of_ages(tokens: Sequence[Token], index: int) -> bool:
    """ "two children, aged five and nine"."""
    counted = index + 1 < len(tokens) and is_person(tokens[index + 1].lower, tokens[index + 1].text)
    joined = index > 1 and tokens[index - 1].lower in ("and", ",", "to")
    return joined and not counted and _in_ages(tokens, index)


def _is_unit(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "18 soldiers of the 6 Dogra Regiment": a name in capitals that ends with a unit, and nobody behind it."""
    if not quantity.first or tokens[quantity.first - 1].lower != "the":
        return False
    for index in range(quantity.last, min(len(tokens), quantity.last + _LONGEST_UNIT)):
        if not tokens[index].capital:
            return False
        if tokens[index].lower in words_for("units"):
            following = tokens[index + 1] if index + 1 < len(tokens) else None
            return following is None or not is_person(following.lower, following.text)
    return False


def _is_month(token: Token) -> bool:
    """A month's name; "may" and "march" only with a capital."""
    return token.lower in words("months") and (token.capital or token.lower not in ("may", "march", "mar"))
