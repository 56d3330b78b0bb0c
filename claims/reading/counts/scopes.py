"""The place that limits a figure: a part of the whole, never the whole itself.

A figure is limited when a local official speaks of his own area, when it is one item of a breakdown by
place ("47 in Florida"), or when "alone" says so.  The place where the event itself happened, named in the
headline or the lead, limits nothing.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import group, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

_LEAD = 3
"""Sentences that open a page and tell where its event is, the headline included."""
_BACK = 6
"""Sentences before a figure in which a local official's area is looked for."""
_NAME = 4
"""Words in the longest name of an area."""
_REACH = 8
"""Tokens after a figure in which "in his area" still limits it."""


def settle_scopes(counts: Iterable[Count], page: Page) -> None:
    """Give every count its scope; a count with a scope is a part."""
    lead = {token.lower for sentence in page.sentences[:_LEAD] for token in sentence.tokens if token.capital}
    sentence: Sentence | None = None
    alone: str | None = None
    for count in counts:
        if count.sentence.headline:
            continue
        if count.sentence is not sentence:
            sentence = count.sentence
            alone = _alone(sentence)
        for name, found in (
            ("breakdown", _breakdown(count)),
            ("alone", alone),
            ("local-official", _local(count, page)),
        ):
            if found and not (name != "breakdown" and _is_event_place(found, lead)):
                count.scope = found
                count.cumulative = False
                count.says(f"scope:{name}")
                break


def _is_event_place(scope: str, lead: set[str]) -> bool:
    return all(word.lower() in lead for word in scope.split() if word[:1].isupper())


def _breakdown(count: Count) -> str | None:
    """ "54 dead: 47 in Florida and 7 in Cuba", "deaths in Florida (47) and Cuba (7)"."""
    if count.figure.rule == "by-place":
        return _name_before(count.tokens, count.first - 1)
    if count.figure.rule not in ("breakdown", "breakdown-list"):
        return None
    return _name_after(count.tokens, count.last + 1)


def _alone(sentence: Sentence) -> str | None:
    """ "1,200 died in Vardal alone"."""
    tokens = sentence.tokens
    if "alone" not in sentence.lowers:
        return None
    for index, token in enumerate(tokens):
        if token.lower != "alone" or index < 2:
            continue
        index -= tokens[index - 1].lower in group("scope_words", "areas")
        if tokens[index - 1].capital:
            first = index - 1
            while first and index - first < _NAME and tokens[first - 1].capital and tokens[first - 1].is_word:
                first -= 1
            return _joined(tokens[first:index])
    return None


def _local(count: Count, page: Page) -> str | None:
    """ "Four were killed in his area, the governor said"; an official of an area, or "in the province"."""
    spoken = _speaker_words(count)
    official = bool(spoken & group("scope_words", "offices"))
    if not official and not _points_at_area(count):
        return None
    index = count.sentence.index
    for sentence in reversed(page.sentences[max(0, index - _BACK) : index + 1]):
        area = _area_of_office(sentence) if official else _area_named(sentence)
        if area:
            return area
    return None


def _speaker_words(count: Count) -> set[str]:
    statement = count.statement
    if statement is None:
        return set()
    return {word.lower().strip(",") for word in f"{statement.speaker or ''} {statement.role or ''}".split()}


def _points_at_area(count: Count) -> bool:
    """ "in his area", "in the province" right after the figure or right before it."""
    tokens = count.tokens
    pointers, areas = group("scope_words", "pointers"), _pointed_areas()
    if areas.isdisjoint(count.sentence.lowers):
        return False
    for index in range(max(0, count.first - _REACH), min(len(tokens) - 2, count.last + _REACH)):
        pointed = tokens[index].lower in ("in", "across") and tokens[index + 1].lower in pointers
        if pointed and tokens[index + 2].lower in areas:
            after = tokens[index + 3] if index + 3 < len(tokens) else None
            return after is None or after.lower != "of"
    return False


@cache
def _pointed_areas() -> frozenset[str]:
    """The areas that "in the …" limits a figure to: mostly the town is only where it happened."""
    return group("scope_words", "areas") - {"area", "city", "town", "village"}


def _area_of_office(sentence: Sentence) -> str | None:
    """ "the governor of X province", "X's mayor", "X Governor"."""
    tokens = sentence.tokens
    if group("scope_words", "offices").isdisjoint(sentence.lowers):
        return None
    for index, token in enumerate(tokens):
        if token.lower not in group("scope_words", "offices"):
            continue
        if index + 2 < len(tokens) and tokens[index + 1].lower == "of":
            skip = tokens[index + 2].lower in ("the", "central", "northern", "southern", "eastern", "western")
            named = _name_after(tokens, index + 2 + skip)
            if named:
                return named
        before = index - 1
        if before >= 0 and tokens[before].lower == "'s":
            before -= 1
        named = _name_before(tokens, before)
        if named:
            return named
    return None


def _area_named(sentence: Sentence) -> str | None:
    """ "X province", "the district of X"."""
    tokens = sentence.tokens
    if group("scope_words", "areas").isdisjoint(sentence.lowers):
        return None
    for index, token in enumerate(tokens):
        if token.lower not in group("scope_words", "areas"):
            continue
        named = _name_before(tokens, index - 1)
        if named:
            return named
        if index + 2 < len(tokens) and tokens[index + 1].lower == "of":
            named = _name_after(tokens, index + 2)
            if named:
                return named
    return None


def _name_after(tokens: Sequence[Token], first: int) -> str | None:
    while first < len(tokens) and tokens[first].lower in ("the", "in"):
        first += 1
    last = first
    while last < len(tokens) and last - first < _NAME and tokens[last].capital and tokens[last].is_word:
        last += 1
    return _joined(tokens[first:last])


def _name_before(tokens: Sequence[Token], last: int) -> str | None:
    first = last
    while first >= 0 and last - first < _NAME and tokens[first].capital and tokens[first].is_word:
        first -= 1
    run = tokens[first + 1 : last + 1]
    while run and run[0].lower in words("determiners"):
        run = run[1:]
    return _joined(run)


def _joined(tokens: Sequence[Token]) -> str | None:
    """The name, its kind of area left out: "Gate" for "Gate Province"."""
    names = [
        token.text
        for token in tokens
        if token.lower not in group("scope_words", "areas") and token.lower not in words("prepositions")
    ]
    return " ".join(names) or None
