"""Where the walk from victims to what befell them goes on behind an aside: commas, brackets, dashes, relative clauses."""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table, words
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import IN_PHRASES, lower_at
from claims.reading.words.triggers import is_nationality, is_person, is_singular, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.words.tokens import Token

_ASIDE = 24
"""Tokens in the longest aside that is skipped."""
_GROUP = 6
"""Tokens of "more than 60 Danish fighters"."""
_HEDGED = 4
"""Tokens of "more than 40 of"."""
_THREE = 7
"""Tokens of ", two head coaches and both pilots"."""
_NAMES = 8
"""Tokens of a list of names behind its first comma."""
_PART = frozenset(("including", "among", "most", "mostly", "many", "mainly", "some", "half", "all", "both"))
"""What opens an aside behind which another group may be counted with the first."""
_CLAUSES = frozenset(("that", "which", "who", "whose", "where", "when"))
"""Words that open a clause of their own."""
_CLOSING = {"(": ")", "[": "]", "—": "—", "–": "–"}


def past_mark(tokens: Sequence[Token], index: int, starts: Collection[int]) -> int | None:
    """The index to go on from after a punctuation mark, None where the clause ends there."""
    text = tokens[index].text
    if text in "[]()—–-":
        return _past_aside(tokens, index)
    if text != "," or index + 1 >= len(tokens):
        return None
    following = tokens[index + 1].lower
    if _holds_age(tokens, index):
        return index + len((",", "66", ","))
    if following == "who":
        return index + 1
    if following in ("all", "both") and [t.lower for t in tokens[index + 2 : index + 4]] == ["of", "whom"]:
        return index + 3
    if index + 1 in starts and (_is_share_of_them(tokens, index + 2) or _are_among_them(tokens, index)):
        closing = _closing_comma(tokens, index, starts)
        return None if closing is None else closing + 1
    if (
        index + 1 in starts
        and following in ARTICLES
        and (closing := _closing_comma(tokens, index)) is not None
    ):
        return closing + 1
    if index + 1 in starts and (
        following not in words_for("asides")
        or (0 in starts and _meets_fate(tokens, index + 2))
        or _lists_groups(tokens, index, starts)
    ):
        return _past_hedge(tokens, index + 1)
    if is_singular(following):
        for position in (index + 2, index + 3):  # the headline "Six pupils, school teacher shot dead"
            fated = position < len(tokens) and (
                tokens[position].lower in triggers("passive") or tokens[position].lower == "still"
            )
            if fated:
                return position
            if position >= len(tokens) or not is_singular(tokens[position].lower):
                break
    if following == "and" and index + 2 in starts:
        return index + 1
    if _lists_names(tokens, index):
        return index + 1
    closing = _closing_comma(tokens, index, starts if following in _PART else ())
    if closing is None or closing + 1 >= len(tokens):
        return index + 1 if _counts_more(tokens, index + 1, starts) else None
    if following in words_for("asides") or _resumes(tokens, closing + 1):
        return closing + 1
    return index + 1 if index + 1 in starts else None


def _past_hedge(tokens: Sequence[Token], index: int) -> int:
    """The index of the number of "more than 60 fighters", which may be the first token."""
    if tokens[index].lower == "between":
        return index  # "three males, between 20 and 30 years of age, were hurt"
    near = tokens[index : index + _HEDGED]
    return next((token.index for token in near if is_numeral(token)), index)


def _holds_age(tokens: Sequence[Token], comma: int) -> bool:
    """ "A woman, 66, and her son": an age between commas, with somebody else behind it."""
    row = tokens[comma + 1 : comma + 4]
    joined = [token.text for token in row[1:]] == [",", "and"]
    return (
        joined
        and row[0].kind == "number"
        and row[0].text.isdecimal()
        and is_singular(tokens[comma - 1].lower)
    )


def _meets_fate(tokens: Sequence[Token], index: int) -> bool:
    """ "Three women, one man injured", "Six guards, one Danish teacher killed", which open with the first group: the second right before what
    befell both."""
    if (
        index < len(tokens)
        and is_nationality(tokens[index].text)
        and lower_at(tokens, index + 1) not in triggers("passive")
    ):
        index += 1  # "one Danish [teacher]"
    people = index + 1 < len(tokens) and (
        is_person(tokens[index].lower) or is_nationality(tokens[index].text)
    )
    return people and tokens[index + 1].lower in triggers("passive")


def _lists_groups(tokens: Sequence[Token], comma: int, starts: Collection[int]) -> bool:
    """ "Twelve players, two coaches and both pilots died": the comma of a list of three groups, or of four; one of them may be a
    single person ("nine Danes, two Poles, a Swedish singer and a nurse died")."""
    four = _are_people(tokens[comma - 1]) and lower_at(tokens, comma + 3) == ","
    if four and comma + 4 in starts:  # "Nine Danes, four Poles, two Swedes and a Finn"
        comma += 3
    row = tokens[comma + 2 : comma + _THREE]
    joint = next((token.index for token in row if token.lower == "and"), None)
    if joint is None or joint + 1 not in starts:
        return False
    if not all(token.kind in IN_PHRASES for token in row):
        return False
    last = tokens[joint - 1]
    return _are_people(tokens[comma - 1]) and (_are_people(last) or is_singular(last.lower))


def _are_people(token: Token) -> bool:
    return token.lower in plurals() or is_nationality(token.text)


def _is_share_of_them(tokens: Sequence[Token], index: int) -> bool:
    """ "90 guests, 16 of them with injuries", "90, more than 40 of them children,": what follows befell the forty."""
    for at in range(index, min(index + _HEDGED, len(tokens) - 1)):
        if not tokens[at - 1].is_word and not is_numeral(tokens[at - 1]):
            return False
        if tokens[at].lower == "of":
            return tokens[at + 1].lower in ("them", "whom")
    return False


def _are_among_them(tokens: Sequence[Token], comma: int) -> bool:
    """ "18 people, 5 soldiers among them, dead"."""
    closing = next((token.index for token in tokens[comma + 1 : comma + _ASIDE] if token.text == ","), 0)
    return [token.lower for token in tokens[max(0, closing - 2) : closing]] == ["among", "them"]


def _counts_more(tokens: Sequence[Token], index: int, starts: Collection[int]) -> bool:
    """The headline "Four soldiers, two civilians killed": a second group, and no aside."""
    known = is_person(tokens[index - 2].lower) or is_nationality(tokens[index - 2].text)
    near = itertools.takewhile(
        lambda token: token.kind in IN_PHRASES and token.lower != "of", tokens[index + 1 : index + _GROUP]
    )
    return known and index in starts and any(_are_people(token) for token in near)


def _lists_names(tokens: Sequence[Token], comma: int) -> bool:
    """ "people in Lumar, Toro and Sellen have fled": a comma inside a list of names that "and" closes."""
    if not tokens[comma - 1].capital or not tokens[comma + 1].capital:
        return False
    for token in tokens[comma + 1 : comma + _NAMES]:
        if token.lower == "and":
            return token.index + 1 < len(tokens) and tokens[token.index + 1].capital
        if not token.capital and token.text != ",":
            return False
    return False


def lists_people(tokens: Sequence[Token], comma: int) -> bool:
    """ "31 soldiers, staff and civilians died": a comma between kinds of people that "and" closes."""
    row = tokens[comma + 1 : comma + 4]
    if len(row) < len(("staff", "and", "civilians")) or row[1].lower != "and":
        return False
    kinds = plurals() | {"staff"}
    return tokens[comma - 1].lower in plurals() and row[0].lower in kinds and row[2].lower in kinds


def _past_aside(tokens: Sequence[Token], index: int) -> int:
    """Past "(five men and a woman)" or "— most of them women —"; past the mark alone where nothing closes it."""
    text = tokens[index].text
    double = text == "-" and index + 1 < len(tokens) and tokens[index + 1].text == "-"
    begin = index + 1 + double
    spaced = text == "-" and tokens[index].start > tokens[index - 1].end
    closing = "-" if double or spaced else _CLOSING.get(text)
    if closing is None:
        return begin
    for position in range(begin, min(len(tokens), begin + _ASIDE)):
        if tokens[position].text in ";:":
            break
        if tokens[position].text == closing:
            return position + 1 + double
    return begin


def _closing_comma(tokens: Sequence[Token], index: int, starts: Collection[int] = ()) -> int | None:
    """The comma behind which the verb stands, or one of `starts` behind "and": "four guards, including a boy, and two cooks"."""
    for position in range(index + 2, min(len(tokens), index + _ASIDE)):
        if tokens[position].text == ",":
            behind = lower_at(tokens, position + 1)
            if _resumes(tokens, position + 1) or (
                behind == "and" and starts and _joins_group(tokens, position + 2, starts)
            ):
                return position
        elif tokens[position].text in ";:":
            return None
    return None


def _joins_group(tokens: Sequence[Token], index: int, starts: Collection[int]) -> bool:
    """ "[nine soldiers, most of them recruits, and] 12 cooks", "[…, and] their commander": asked behind "and"."""
    if index in starts:
        return True
    return index < len(tokens) and tokens[index].lower in words_for("their")


def _resumes(tokens: Sequence[Token], index: int) -> bool:
    """Does the word after an aside go on with what befell the victims: "was", "died", "bled to death"?"""
    word = lower_at(tokens, index)
    to_death = [token.lower for token in tokens[index + 1 : index + 3]] == ["to", "death"]
    return (
        (to_death and word in words_for("to-death"))
        or word in ("who", "with")
        or word in words("auxiliaries")
        or word in triggers("passive")
        or word in words_for("states")
        or word in words_for("suffer")
        or word in _verbs_of_phrases()
    )


@cache
def _verbs_of_phrases() -> frozenset[str]:
    """The verbs that open a phrase for what befell somebody: "attained martyrdom", "lost their lives"."""
    return frozenset(phrase.split()[0] for phrase, *_ in table("casualty_phrases")) - words("prepositions")


def past_relative(tokens: Sequence[Token], index: int) -> int | None:
    """ "passengers of a bus that was stranded were rescued": the verb behind what is told of the bus."""
    for token in tokens[index + 2 : index + _ASIDE]:
        if token.kind == "punct":
            return None
        if token.lower in words("be_forms") or token.lower in words("auxiliaries"):
            return token.index
    return None


def is_resumed(tokens: Sequence[Token], index: int) -> bool:
    """ "four climbers, two Danes and a Swede, were killed": a comma right before the verb."""
    following = lower_at(tokens, index + 1)
    return tokens[index].text == "," and (following in words("be_forms") or following in words("auxiliaries"))


def glosses(tokens: Sequence[Token], index: int) -> bool:
    """ "eight people (three guards and five cooks) were hurt": does the bracket that closes tell of victims before it?"""
    for position in range(index - 1, max(0, index - _ASIDE), -1):
        if tokens[position].text == "(":
            before = tokens[position - 1]
            return before.kind == "number" or is_person(before.lower, before.text)
    return False


def is_led_to(tokens: Sequence[Token], to: int) -> bool:
    """ "guards lured to a fire on the hill were shot": a participle with its place, and the verb of the sentence behind it, where
    "guards returned to the hill and nine were shot" begins another clause."""
    led = tokens[to - 1].lower.endswith("ed") and tokens[to - 1].lower not in words_for("states")
    if not led or lower_at(tokens, to + 1) not in words("determiners"):
        return False
    clause = itertools.takewhile(
        lambda token: (
            token.is_word and token.lower not in words("conjunctions") and token.lower not in _CLAUSES
        ),
        tokens[to + 1 : to + _ASIDE],
    )
    return any(token.lower in words("be_forms") for token in clause)
