"""Lists of places and days of meetings that part: worth a look, never loud, for lists are seldom complete.

places differ  one side names three places or more in two origins; two names are common and the rest is not
dates differ   the same persons meet in one article in other months than in another
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from claims.comparing.frames import has_any
from claims.comparing.severity import severity
from claims.comparing.terms import one_name
from claims.lexicon import words
from claims.types import Divergence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.comparing.view import StoryView
    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token
    from claims.types import Account, Evidence, Statement

FEWEST_NAMES = 3
"""Shorter enumerations are examples."""
FEWEST_COMMON = 2
"""So many places two lists must share to be lists of the same thing."""
MOST_LISTS = 40
"""Lists of one side that are compared with each other."""
MEETINGS = frozenset({"talks", "meeting", "meetings", "summit", "summits", "met"})


def date_place(story: StoryView) -> list[Divergence]:
    """One alert for each side whose places differ and for each pair of persons whose meetings do."""
    return [*_places(story), *_meetings(story)]


# --- places -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _List:
    """An enumeration of places that a side gives."""

    account: Account
    names: tuple[str, ...]
    shown: Evidence


def _places(story: StoryView) -> Iterator[Divergence]:
    lists_of: dict[str, dict[Evidence, _List]] = defaultdict(dict)
    for side, found in story.each(_lists):
        lists_of[side].setdefault(found.shown, found)
    by_side = {side: list(lists.values()) for side, lists in lists_of.items()}
    for side, lists in sorted(by_side.items()):
        for one, other in combinations(lists[:MOST_LISTS], 2):
            if story.origin(one.account) != story.origin(other.account) and _parts(one.names, other.names):
                yield _places_alert(story, side, one, other)
                break


def _lists(story: StoryView, account: Account) -> Iterator[tuple[str, _List]]:
    """The lists of an article by the party that gives them."""
    for statement, names, shown in story.once(account, _enumerations):
        side = story.actors.side(story.name(statement.speaker_name or statement.speaker)) or statement.side
        if side and side in story.sides:
            yield side, _List(account, names, shown)


def _enumerations(
    story: StoryView, account: Account
) -> tuple[tuple[Statement, tuple[str, ...], Evidence], ...]:
    """The statements of an article that stand in a sentence with a list of places, with that list."""
    taken = [(mention.start, mention.end) for mention in account.reading.mentions]
    found = []
    for statement in account.reading.statements:
        sentence = story.sentence(account, statement.start)
        names = _enumerated(sentence, taken) if sentence else ()
        if sentence and len(names) >= FEWEST_NAMES:
            found.append((statement, names, story.evidence(account, sentence.start, sentence.end)))
    return tuple(found)


def _enumerated(sentence: Sentence, taken: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The longest run "A, B and C" of capitalised words that name no known actor."""
    best: list[str] = []
    run: list[str] = []
    for token in sentence.tokens:
        if token.text == "," or token.lower == "and":
            continue
        if token.capital and token.index and not any(start <= token.start < end for start, end in taken):
            run.append(token.text)
            best = max(best, run, key=len)
        else:
            run = []
    return tuple(best) if _is_joined(sentence.tokens, best) else ()


def _is_joined(tokens: Sequence[Token], names: Sequence[str]) -> bool:
    """True when marks or "and" stand between the names: "South Hill Street" is one name, no list."""
    texts = [token.text for token in tokens]
    if len(names) < FEWEST_NAMES:
        return False
    start = texts.index(names[0])
    between = texts[start : start + 2 * len(names)]
    return sum(text in (",", "and") for text in between) >= len(names) - 1


def _parts(first: Sequence[str], second: Sequence[str]) -> bool:
    """True for two lists with some common places and others that only one of them has."""
    common = [name for name in first if any(_same(name, other) for other in second)]
    return len(common) >= FEWEST_COMMON and max(len(first), len(second)) > len(common)


def _same(first: str, second: str) -> bool:
    return first == second or one_name(first, second)


def _places_alert(story: StoryView, side: str, one: _List, other: _List) -> Divergence:
    only = [name for name in one.names if not any(_same(name, each) for each in other.names)]
    also = [name for name in other.names if not any(_same(name, each) for each in one.names)]
    lists = " / ".join(", ".join(names) for names in (only, also) if names)
    return Divergence(
        key=f"date_place|places|{side}",
        kind="date_place",
        severity=severity("date_place", "places differ"),
        summary=f"Places named by {side}: one list only has {lists}",
        why="The lists have places in common; neither need be complete.",
        figure=lists,
        evidence=(one.shown, other.shown),
    )


# --- meetings ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Meeting:
    """A sentence that puts a meeting of two persons into certain months."""

    account: Account
    months: frozenset[str]
    shown: Evidence


def _meetings(story: StoryView) -> Iterator[Divergence]:
    met: dict[frozenset[str], list[_Meeting]] = defaultdict(list)
    for names, meeting in story.each(_met):
        met[names].append(meeting)
    for names, meetings in sorted(met.items(), key=lambda item: sorted(item[0])):
        for one, other in combinations(meetings[:MOST_LISTS], 2):
            if not one.months & other.months and story.origin(one.account) != story.origin(other.account):
                when = " / ".join(
                    " and ".join(month.capitalize() for month in sorted(each.months)) for each in (one, other)
                )
                yield Divergence(
                    key=f"date_place|meeting|{'|'.join(sorted(names))}",
                    kind="date_place",
                    severity=severity("date_place", "dates differ"),
                    summary=f"Meeting of {' and '.join(sorted(names))}: {when}",
                    why="The months differ; both can be true where one of them is only the latest.",
                    figure=when,
                    evidence=tuple(each.shown for each in meetings),
                )
                break


def _met(story: StoryView, account: Account) -> Iterator[tuple[frozenset[str], _Meeting]]:
    """The meetings of two persons in an article, by their canonical names."""
    for printed, meeting in story.once(account, _dated_meetings):
        names = frozenset(story.name(name) or name for name in printed)
        if len(names) == 2:
            yield names, meeting


def _dated_meetings(story: StoryView, account: Account) -> tuple[tuple[frozenset[str], _Meeting], ...]:
    """The sentences of an article that put a meeting into a month, with the persons they name."""
    persons: dict[int, set[str]] = defaultdict(set)
    for mention in account.reading.mentions:
        if mention.kind == "person":
            persons[mention.sentence_start].add(mention.name)
    found = []
    for sentence in story.pages[account.article].sentences:
        printed = frozenset(persons.get(sentence.start, ()))
        if len(printed) < 2 or has_any([token.lower for token in sentence.tokens], MEETINGS) is None:
            continue
        months = frozenset(
            token.lower
            for token in sentence.tokens
            if token.capital and token.lower in words("months") and len(token.lower) > 2
        )
        if months:
            shown = story.evidence(account, sentence.start, sentence.end)
            found.append((printed, _Meeting(account, months, shown)))
    return tuple(found)
