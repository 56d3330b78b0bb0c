"""Bodies that can speak: ministries, governments, armies, alliances, agencies, one person's office.

A body of a state is known by its country and its words, so "the foreign ministry in Moscow" and "Russia's Foreign
Ministry" are one.  A proper name keeps its own words.  Tables: organisations, portfolios, titles, known_bodies.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import words
from claims.reading.actors.missions import is_mission
from claims.reading.names.names_in_text import (
    BODY_NOUNS,
    CALENDAR,
    CAPITAL_HEADS,
    FUNCTION_WORDS,
    PORTFOLIOS,
    TITLES,
    begins_clause,
    place_at,
)
from claims.reading.names.roles import SIDE_KINDS, body_at, body_lengths, side_at
from claims.reading.words.places import STATE_KINDS, demonym, place
from claims.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token

LONGEST_BODY = 12
PERSONAL_BODIES = words("personal_bodies")
STATE_BODIES = words("state_bodies")
_GENERIC = BODY_NOUNS | PORTFOLIOS | TITLES | frozenset(("of", "and", "the", "for"))
_KINDS_OF_GUARD = frozenset(("coast", "border"))
"""What stands before the head of "the coast guard of Norland" and tells which of its forces it is; "the Norland Coast Guard" is a name."""
_TIED = ("-linked", "-backed", "-led", "-affiliated", "-aligned", "-allied", "-run")
"""Endings of words that tell whose a body is and are no part of its name."""
_NO_PART = frozenset(("former", "acting", "interim", "first", "second", "then-president"))
_HEADS = BODY_NOUNS | CAPITAL_HEADS
"""Nouns that head the name of a body."""
_KEY_FREE = frozenset(("of", "and", "the", "for", "affairs", "'s"))


class Body(NamedTuple):
    """A printed body: tokens [first, last) of its sentence, its head noun, country and own words."""

    first: int
    last: int
    head: str
    side: str | None
    own: tuple[str, ...]
    generic: bool

    @property
    def key(self) -> tuple[str | None, frozenset[str]]:
        """What makes two printed names one body."""
        return self.side if self.generic else None, frozenset(
            fold(word) for word in self.own if word.lower() not in _KEY_FREE
        )


@cache
def _small_openers() -> frozenset[str]:
    """The words that begin or head a body without a capital, in small letters."""
    return STATE_BODIES | {word.lower() for word in body_lengths() if not word[0].isupper()}


def find_bodies(sentence: Sentence, taken: Sequence[bool]) -> list[Body]:
    """The named bodies of a sentence in text order; `taken` marks tokens of persons and their roles."""
    tokens = sentence.tokens
    bodies: list[Body] = []
    known = body_lengths()
    candidates = sentence.capitals
    if not _small_openers().isdisjoint(sentence.lowers):
        candidates = [
            token.index
            for token in tokens
            if token.capital or token.lower in STATE_BODIES or token.text in known
        ]
    end = 0
    for index in candidates:
        token = tokens[index]
        if index < end or taken[index] or not (token.lower in _HEADS or token.text in known):
            continue
        body = _known(tokens, index) or _headed(tokens, index, taken, bodies[-1].last if bodies else 0)
        if body:
            while bodies and bodies[-1].last > body.first:
                bodies.pop()
            bodies.append(body)
            end = body.last
    return bodies


def _known(tokens: Sequence[Token], index: int) -> Body | None:
    found = body_at(tokens, index, len(tokens))
    if not found:
        return None
    body, end = found
    noun = tokens[end] if end < len(tokens) and tokens[end].lower in BODY_NOUNS else None
    if noun is not None and (body.kind == "bloc" or not noun.capital):
        return None
    if body.kind == "body" and body.side is None:
        end = _with_country(tokens, end)
    return Body(
        index,
        end,
        tokens[end - 1].lower,
        body.side,
        tuple(token.text for token in tokens[index:end]),
        generic=False,
    )


def _with_country(tokens: Sequence[Token], end: int) -> int:
    """Where the name of a body of no state ends that is at work in one: "Weir Watch Norland"."""
    located = place_at(tokens, end, len(tokens)) if end < len(tokens) and tokens[end].capital else None
    return located[1] if located is not None and located[0].kind == "country" else end


def _headed(tokens: Sequence[Token], index: int, taken: Sequence[bool], least: int) -> Body | None:
    """The body whose head noun is token `index`."""
    head = tokens[index]
    if head.kind != "word" or not (head.lower in BODY_NOUNS or _is_press(tokens, index)):
        return None
    if not head.capital and head.lower not in STATE_BODIES:
        return None
    if index + 1 < len(tokens) and not taken[index + 1]:
        following = tokens[index + 1]
        if following.lower in BODY_NOUNS or (following.capital and following.lower in CAPITAL_HEADS):
            return None
    first = _left_edge(tokens, index, taken, least)
    last = _right_edge(tokens, index, taken)
    side, own = _own_words(tokens, first, index, last)
    if side is None and not _is_proper(tokens, first, index, last):
        return None
    if head.lower not in BODY_NOUNS:
        return Body(first, last, head.lower, None, own, generic=False)
    generic = head.lower in STATE_BODIES and all(
        word.lower() in _GENERIC or word in _KINDS_OF_GUARD for word in own
    )
    return Body(first, last, head.lower, side, own, generic)


def _is_press(tokens: Sequence[Token], index: int) -> bool:
    """ "The Brask Herald", "Brask Motors": the last word of a paper's or company's name behind another capital."""
    token = tokens[index]
    before = tokens[index - 1] if index else None
    return (
        token.capital
        and token.lower in CAPITAL_HEADS
        and before is not None
        and before.is_word
        and before.capital
        and before.lower not in FUNCTION_WORDS
    )


def _left_edge(tokens: Sequence[Token], index: int, taken: Sequence[bool], least: int) -> int:
    first = index
    while first > least and index - first < LONGEST_BODY:
        token = tokens[first - 1]
        if taken[first - 1]:
            break
        if token.kind == "clitic" and token.lower == "'s":
            if first - 2 >= least and tokens[first - 2].capital and not taken[first - 2]:
                first -= 2
                continue
            break
        if (
            token.lower in ("of", "and", "for")
            and tokens[first - 2 if first > 1 else 0].capital
            and tokens[first].capital
        ):
            if first - 2 >= least and (
                tokens[first - 2].lower in BODY_NOUNS or tokens[first - 2].lower in PORTFOLIOS
            ):
                first -= 2
                continue
            break
        if token.kind != "word":
            break
        if token.text.endswith("-based") or "-run" in token.text:
            first -= 1
        elif token.capital and token.lower not in CALENDAR:
            if begins_clause(tokens, first - 1) and token.lower in FUNCTION_WORDS:
                break
            first -= 1
        elif (
            token.lower in _GENERIC and token.lower not in FUNCTION_WORDS and token.lower not in _NO_PART
        ) or (first == index and token.lower in _KINDS_OF_GUARD):
            first -= 1
        elif first == index and token.lower == "high" and is_mission(tokens, index):
            first -= 1  # "Norland's high commission"
        else:
            break
    return first


def _right_edge(tokens: Sequence[Token], index: int, taken: Sequence[bool]) -> int:
    last = index + 1
    if last < len(tokens) and tokens[last].lower == "in" and is_mission(tokens, index):
        return last  # "the Danish embassy in Brask" is Denmark's
    if last + 1 < len(tokens) and tokens[last].lower in ("of", "in", "for"):
        start = last + 1
        if tokens[start].lower == "the" and start + 1 < len(tokens):
            start += 1
        named = side_at(tokens, start, len(tokens))
        if named and not taken[start]:
            return named[1]
        if (
            tokens[index].capital
            and tokens[start].capital
            and tokens[last].lower != "in"
            and not taken[start]
        ):
            last = start + 1
            while last < len(tokens) and not taken[last] and tokens[last].kind == "word":
                token = tokens[last]
                further = tokens[last + 1] if last + 1 < len(tokens) else None
                if token.capital and token.lower not in CALENDAR:
                    last += 1
                elif (
                    token.lower in ("and", "of")
                    and further is not None
                    and further.capital
                    and (_is_portfolio(further) or _goes_on(tokens, index, last))
                ):
                    last += 2
                elif _goes_on_to_the(tokens, index, last):
                    last += 3
                else:
                    break
            if last + 1 < len(tokens) and tokens[last].lower == "of" and not taken[last + 1]:
                named = side_at(tokens, last + 1, len(tokens))
                last = named[1] if named else last
    return last


def _goes_on(tokens: Sequence[Token], index: int, at: int) -> bool:
    """ "Group for the Support of Islam and Velm": behind "for the" an "of" belongs to the name, and an "and" behind that."""
    if [token.lower for token in tokens[index + 1 : index + 3]] != ["for", "the"]:
        return False
    return tokens[at].lower == "of" or any(token.lower == "of" for token in tokens[index + 3 : at])


def _goes_on_to_the(tokens: Sequence[Token], index: int, at: int) -> bool:
    """ "Front for the Liberation of the Highlands"."""
    row = tokens[at : at + 3]
    named = len(row) > 2 and row[0].lower == "of" and row[1].lower == "the" and row[2].capital
    return named and _goes_on(tokens, index, at)


def _is_portfolio(token: Token) -> bool:
    return token.lower in PORTFOLIOS or token.lower in BODY_NOUNS


def _own_words(
    tokens: Sequence[Token], first: int, index: int, last: int
) -> tuple[str | None, tuple[str, ...]]:
    """The country of a body and its words without it."""
    side: str | None = None
    own: list[str] = []
    place_in_tail = False
    at = first
    while at < last:
        token = tokens[at]
        named = side_at(tokens, at, last)
        if named and (side is None or named[0] == side):
            side = named[0]
            if _is_national(tokens, at, last):
                at = named[1]
                place_in_tail = at > index + 1
                continue
            own.extend(token.text for token in tokens[at : named[1]])
            at = named[1]
            continue
        if token.kind == "word" and not token.text.endswith("-run"):
            own.append(token.text)
        at += 1
    if place_in_tail:
        while own and own[-1].lower() in ("of", "in", "for", "the"):
            own.pop()
    while own and own[0].lower() in ("the", "of"):
        own.pop(0)
    return side, tuple(own)


def _is_national(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether the place at `at` is a whole country and no part of one, so that its adjective can stand for it."""
    located = place_at(tokens, at, last)
    return located is None or located[0].kind in STATE_KINDS


def _is_proper(tokens: Sequence[Token], first: int, index: int, last: int) -> bool:
    """Whether a body without a country has a name of its own: capitals that are more than a title."""
    capitals = [token for token in tokens[first:last] if token.kind == "word" and token.capital]
    return (
        tokens[index].capital
        and len(capitals) >= 2
        and any(token.lower not in _GENERIC for token in capitals)
    )


def body_name(tokens: Sequence[Token], text: str, body: Body) -> str:
    """The body's name: "Norwegian Defense Ministry" for a state's, its own words for a proper one."""
    if body.generic and body.side and body.own:
        opening = tokens[body.first]
        if opening.text.isupper() and tokens[body.first + 1].kind != "clitic":
            return text[opening.start : tokens[body.last - 1].end]
        adjective = demonym(body.side)
        if adjective:
            return f"{adjective} {' '.join(body.own)}"
        located = place(tokens[body.first].text)
        if located and located.kind in SIDE_KINDS:
            return text[tokens[body.first].start : tokens[body.last - 1].end]
        return f"{body.side} {' '.join(body.own)}"
    first = body.first
    while first + 1 < body.last and tokens[first + 1].kind == "clitic":
        first += 2
    if tokens[first].lower == body.head and first + 1 < body.last and tokens[first + 1].lower == "in":
        return text[tokens[first].start : tokens[body.last - 1].end]  # "police in Brask"
    while first < body.last and (
        not tokens[first].capital or tokens[first].lower == "the" or tokens[first].lower.endswith(_TIED)
    ):
        first += 1
    first = first if first < body.last else body.first
    return text[tokens[first].start : tokens[body.last - 1].end]
