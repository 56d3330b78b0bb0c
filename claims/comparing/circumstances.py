"""What an editor asks of a figure beyond the number: who is in it, how is it known, whose count is it?

Only what an article says beside the figure is told, in its own words; all else is "not stated".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, Literal

from claims.comparing.intervals import interval_of
from claims.constants import CURRENT_EVENT
from claims.lexicon import phrases, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.comparing.figures import Figure
    from claims.comparing.view import StoryView
    from claims.types import Account, Casualty, Cell, Evidence

Relation = Literal["own", "enemy"]

_LONGEST = 80
"""Characters of the words that name who is counted or whose count it is."""
_MEMBERS_END = re.compile(
    r"\b(?:were|was|are|is|have|has|had|died|when|after|while|according|said|in|on|at)\b"
)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the articles say beside the figures of one row; each passage is the words themselves.

    `members` say who is counted or not, `via` whose count it is, `basis` how it is known, each with what the words are
    of ("hospitals").  `relations` hold "own" where a side counts its own losses and "enemy" where its enemy does.
    `relays` are claimants who may pass on the count of a government and do not say so.
    """

    members: tuple[Evidence, ...] = ()
    via: tuple[Evidence, ...] = ()
    basis: tuple[tuple[str, Evidence], ...] = ()
    relations: tuple[Relation, ...] = ()
    relays: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HeadlineGap:
    """An article whose headline has a figure that its text has not: both as they are printed."""

    article: int
    outlet: str
    headline: Evidence
    text: tuple[Evidence, ...]


def circumstances(story: StoryView, cell: Cell) -> Circumstances:
    """What is said beside the figures of a row of the tally."""
    figures = [each for each in story.figures if _stands_in(each, cell)]
    relations: list[Relation] = []
    if story.opposed:
        relations = [relation for each in figures if (relation := _relation(story, each))]
    members = [found for each in figures for found in _members(story, each)]
    via = [found for each in figures for found in _opened_by(story, each, _via())]
    names = {each.claimant for each in figures if each.claimant and _relays().search(each.claimant)}
    return Circumstances(
        members=_each_once(members),
        via=_each_once(via),
        basis=tuple(
            {
                found.text.lower(): (what, found) for each in figures for what, found in _basis(story, each)
            }.values()
        ),
        relations=tuple(dict.fromkeys(relations)),
        relays=() if via else tuple(sorted(names)),
    )


def headline_gaps(story: StoryView) -> Iterator[HeadlineGap]:
    """Articles whose headline gives a figure of the present event that nothing in their text allows, not even a sum."""
    for account in story.accounts:
        claims = [each for each in account.reading.casualties if each.event == CURRENT_EVENT]
        for headline in claims:
            told = [each for each in claims if not each.headline and each.outcome == headline.outcome]
            if headline.headline and headline.value is not None and _is_gap(headline, told):
                yield HeadlineGap(
                    account.article,
                    story.outlet(account),
                    _words(story, account, headline),
                    tuple(_words(story, account, each) for each in told if each.value is not None),
                )


def _is_gap(headline: Casualty, told: Sequence[Casualty]) -> bool:
    wanted = interval_of(headline)
    counts = [count for each in told if (count := interval_of(each)) is not None]
    if wanted is None or not counts or any(wanted.overlaps(each) for each in counts):
        return False
    numbers = [each.value for each in told if each.value is not None]
    return headline.value not in (sum(numbers), *(one + other for one, other in combinations(numbers, 2)))


def _stands_in(figure: Figure, cell: Cell) -> bool:
    if (figure.event, figure.outcome, figure.scope) != (cell.event, cell.outcome, cell.scope):
        return False
    start = figure.casualty.start
    return any(each.article == figure.article and each.start <= start < each.end for each in cell.evidence)


def _relation(story: StoryView, figure: Figure) -> Relation | None:
    if figure.side not in story.sides or figure.claimant_side not in story.sides:
        return None
    return "own" if figure.own_loss else "enemy"


def _basis(story: StoryView, figure: Figure) -> Iterator[tuple[str, Evidence]]:
    casualty = figure.casualty
    text = figure.account.document.text
    for found in _basis_words().finditer(text, casualty.sentence_start, casualty.sentence_end):
        yield _bases()[found[0].lower()], story.evidence(figure.account, found.start(), found.end())


def _members(story: StoryView, figure: Figure) -> Iterator[Evidence]:
    """The words on who is counted, where they follow this figure and no other one stands between."""
    others = [each.start for each in figure.account.reading.casualties if each.start > figure.casualty.start]
    for found in _opened_by(story, figure, _member_words()):
        follows = figure.casualty.end <= found.start
        if follows and not any(figure.casualty.end <= start < found.start for start in others):
            stop = _MEMBERS_END.search(found.text)
            end = found.end if stop is None else found.start + len(found.text[: stop.start()].rstrip())
            yield story.evidence(figure.account, found.start, end)


def _opened_by(story: StoryView, figure: Figure, words: re.Pattern[str]) -> Iterator[Evidence]:
    """The stretches of the figure's sentence that such words open."""
    casualty = figure.casualty
    text = figure.account.document.text
    for found in words.finditer(text, casualty.sentence_start, casualty.sentence_end):
        yield story.evidence(figure.account, found.start(), found.start() + len(found[0].rstrip()))


def _words(story: StoryView, account: Account, casualty: Casualty) -> Evidence:
    return story.evidence(account, casualty.start, casualty.end)


def _each_once(found: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple({each.text.lower(): each for each in found}.values())


@cache
def _bases() -> dict[str, str]:
    return {phrase: what for what, phrase in table("count_basis")}


@cache
def _basis_words() -> re.Pattern[str]:
    return re.compile(_any_of(_bases()), re.IGNORECASE)


@cache
def _via() -> re.Pattern[str]:
    return _opening("count_via")


@cache
def _member_words() -> re.Pattern[str]:
    return _opening("count_members")


@cache
def _relays() -> re.Pattern[str]:
    return re.compile(_any_of(phrases("count_relays")))


def _opening(name: str) -> re.Pattern[str]:
    """One of the phrases with what follows it, up to the next mark."""
    return re.compile(rf"{_any_of(phrases(name))}\s[^,;:.()—\n“”\"]{{1,{_LONGEST}}}", re.IGNORECASE)


def _any_of(words: Iterable[str]) -> str:
    listed = sorted(words, key=len, reverse=True)
    return rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)"
