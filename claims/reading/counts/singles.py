"""Victims told of by name and age alone: "Lena Orr, 21, was killed", "36-year-old Odo Fenn died at the scene".

A name beside a toll is counted in it and is no claim of its own.  On a page that counts others but gives no number
for the dead (or the hurt), the names are the only account of them: each is then a claim of one, always a part and
never the whole, so that no toll of another article is ever set against it.  The age is how reports present victims;
a bare name may be that of anybody who ever died.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.fates import fate_of_shot
from claims.reading.fates.outcome_after import outcome_after
from claims.reading.fates.outcome_before import outcome_before
from claims.reading.people.figures import Figure
from claims.reading.people.quantities import Quantity, find_quantities
from claims.reading.people.victim_walk import VictimPhrase
from claims.reading.people.victim_words import possessed_fate
from claims.reading.words.tokens import tokens_within
from claims.reading.words.triggers import SHOT, is_singular, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

NAMED = "named"
"""The rule of such a claim."""
_TOLD = ("killed", "injured")
_TO_AGE = 3
"""Tokens from a name to "21-year-old"."""
_DATE = 3
"""Tokens between a date and the noun that it dates: "the May 14 shooting death"."""
_BETWEEN = 9
"""Tokens between two names of a list: ", 18, of Vardal, and his wife"."""


def find_singles(
    page: Page, mentions: Sequence[Mention], told: Collection[str]
) -> list[tuple[Sentence, Figure]]:
    """Every person of a page who is said to be killed or injured, once, at the first place that says so.

    `told` are the outcomes that the page gives a number for.
    """
    wanted = frozenset(_TOLD) - frozenset(told)
    if not wanted:
        return []
    seen: set[tuple[str, str]] = set()
    found: list[tuple[Sentence, Figure]] = []
    for index, named in persons_by_sentence(page, mentions).items():
        sentence = page.sentences[index]
        for person, figure in _of_sentence(sentence, named):
            if figure.outcome in wanted and (person.name, figure.outcome) not in seen:
                seen.add((person.name, figure.outcome))
                found.append((sentence, figure))
    return found


def persons_by_sentence(page: Page, mentions: Sequence[Mention]) -> dict[int, list[Mention]]:
    """The mentions of persons by the index of their sentence."""
    starts = [sentence.start for sentence in page.sentences]
    found: dict[int, list[Mention]] = {}
    for mention in mentions:
        if mention.kind == "person":
            found.setdefault(max(0, bisect_right(starts, mention.start) - 1), []).append(mention)
    return found


def is_told_dead(page: Page, persons: Mapping[int, Sequence[Mention]], name: str) -> bool:
    """Does any sentence of the page tell that the person of this name, at any age, was killed?"""
    for index, named in persons.items():
        sentence = page.sentences[index]
        tokens = sentence.tokens
        for person in named:
            span = _span(tokens, person) if person.name == name else None
            if span is None:
                continue
            fate = _fate(tokens, {quantity.first for quantity in find_quantities(sentence)}, *span)
            if fate and fate[0] == "killed":
                return True
    return False


def _of_sentence(sentence: Sentence, named: Sequence[Mention]) -> Iterator[tuple[Mention, Figure]]:
    """The persons of a sentence with what befell them; in a list what is told of one holds for its neighbours."""
    tokens = sentence.tokens
    spans = [(person, span) for person in named if (span := _span(tokens, person)) and _has_age(tokens, span)]
    if not spans:
        return
    starts = {quantity.first for quantity in find_quantities(sentence)}
    fates = [_fate(tokens, starts, *span) for _, span in spans]
    for at in range(len(spans) - 1, 0, -1):
        if fates[at - 1] is None and fates[at] and _lists(tokens, spans[at - 1][1], spans[at][1]):
            fates[at - 1] = fates[at]
    for at in range(1, len(spans)):
        if fates[at] is None and fates[at - 1] and _lists(tokens, spans[at - 1][1], spans[at][1]):
            fates[at] = fates[at - 1]
    for (person, span), fate in zip(spans, fates, strict=True):
        if fate:
            yield person, _figure(span, *fate)


def _figure(span: tuple[int, int], outcome: str, trigger: int) -> Figure:
    first, last = span
    quantity = Quantity(first, last, first, 1, 1, 1, "exact")
    return Figure(quantity, VictimPhrase(last), outcome, trigger, NAMED, part=True)


def _span(tokens: Sequence[Token], person: Mention) -> tuple[int, int] | None:
    """The tokens of a name; None for the owner of something, for "Lena Orr's brother" may be the victim."""
    first, last = tokens_within(tokens, person.start, person.end)
    if first == last:
        return None
    owner = last < len(tokens) and tokens[last].kind == "clitic"
    if owner and (last + 1 >= len(tokens) or possessed_fate(tokens[last + 1]) is None):
        return None
    return first, last


def _fate(tokens: Sequence[Token], starts: Collection[int], first: int, last: int) -> tuple[str, int] | None:
    """What befell the person at tokens `first` to `last`: (outcome, index of the word that tells it)."""
    if last + 1 < len(tokens) and tokens[last].kind == "clitic":
        owned = possessed_fate(tokens[last + 1])
        return (owned, last + 1) if owned in _TOLD else None
    begin = _described_from(tokens, first)
    told = outcome_before(tokens, begin, "victims", last)
    if told and (told[2] not in ("verb-before", "noun-before", "lives") or _is_dated(tokens, told[1])):
        told = None
    told = told or outcome_after(tokens, _past_age(tokens, last), starts)
    if told is None:
        return None
    outcome, trigger, _ = told
    if outcome == SHOT:
        outcome = fate_of_shot(tokens, max(trigger + 1, last), starts) or SHOT
    return (outcome, trigger) if outcome in _TOLD else None


def _is_dated(tokens: Sequence[Token], trigger: int) -> bool:
    """ "the May 14 shooting death of Lena Orr", "the 2011 murder of": a death that is told of as another event."""
    near = tokens[max(0, trigger - _DATE) : trigger]
    return any(token.lower in words("months") or token.kind == "number" for token in near)


def _has_age(tokens: Sequence[Token], span: tuple[int, int]) -> bool:
    """ "Lena Orr, 21", "21-year-old Lena Orr", "Lena Orr, a 21-year-old"."""
    first, last = span
    after = tokens[last : last + _TO_AGE]
    if len(after) > 1 and after[0].text in (",", "(") and after[1].kind == "number":
        return True
    return any(token.lower.endswith("-year-old") for token in (*tokens[max(0, first - 1) : first], *after))


def _described_from(tokens: Sequence[Token], first: int) -> int:
    """The index from which a description before a name runs: "his wife", "Sgt", "36-year-old"."""
    while first and (
        is_singular(tokens[first - 1].lower)
        or tokens[first - 1].kind == "figure"
        or tokens[first - 1].lower in words_for("their")
        or (tokens[first - 1].text == "," and first > 1 and is_singular(tokens[first - 2].lower))
    ):
        first -= 1
    return first


def _past_age(tokens: Sequence[Token], last: int) -> int:
    """The index after ", 21,", with which nearly every name of a victim goes on."""
    age = tokens[last : last + 3]
    if len(age) > 1 and age[0].text == "," and age[1].kind == "number":
        return last + (3 if len(age) > 2 and age[2].text == "," else 2)
    return last


def _lists(tokens: Sequence[Token], one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Do two names stand in one list: nothing between but commas, "and", ages, kin and capitals?"""
    between = tokens[one[1] : other[0]]
    if not between or len(between) > _BETWEEN:
        return False
    joined = False
    for token in between:
        joined = joined or token.text in (",", ";") or token.lower == "and"
        small = token.lower in ("and", "of", "from") or token.lower in words_for("their")
        if not (
            token.text in (",", ";")
            or token.kind in ("number", "figure")
            or token.capital
            or small
            or is_singular(token.lower)
        ) or token.lower in words("auxiliaries"):
            return False
    return joined
