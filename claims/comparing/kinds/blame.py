"""Who started it: two sides that each make the other the doer.

A statement takes part when its speaker's side says that the other side did an act of START ("attacked",
"provocations"), that its own side did an act of RESPOND, or blames the other outright.  Two opposing sides
that do so are one standing dispute of the story, however many articles carry it; a sentence in which two
sides "blamed each other" is the dispute in short, and third parties attach to it as support.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.comparing.frames import is_background, nearest_before, states_named
from claims.comparing.kinds._passages import apart
from claims.comparing.severity import severity
from claims.lexicon import words
from claims.types import Divergence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.comparing.view import StoryView
    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token
    from claims.types import Account, Evidence, Statement

MOST_PASSAGES = 2
"""Passages of one article that are shown for one side of the dispute."""
RECIPROCAL = (("each", "other"), ("one", "another"))
EACH = 3
"""Words before the blaming one among which "each" stands: "each side has blamed the other"."""


@dataclass(frozen=True, slots=True)
class _Charge:
    """`blamer` is the side that speaks, `blamed` the side that is said to have started it."""

    blamer: str
    blamed: str
    shown: Evidence
    speaker: str | None


@dataclass(frozen=True, slots=True)
class _Told:
    """What an article has for a dispute: sentences that say it of both, with the place of the blaming word, and
    statements that may charge somebody, with their words."""

    mutual: tuple[tuple[Sentence, int], ...]
    charging: tuple[tuple[Statement, tuple[Token, ...]], ...]


def blame(story: StoryView) -> list[Divergence]:
    """One alert for every pair of sides that blame each other."""
    charges = story.each(_charges)
    mutual: dict[frozenset[str], list[Evidence]] = defaultdict(list)
    for pair, shown in story.each(_mutual):
        mutual[pair].append(shown)
    said = {(charge.blamer, charge.blamed) for charge in charges}
    disputes = {frozenset(pair) for pair in said if pair[::-1] in said} | set(mutual)
    return [
        _alert(story, pair, charges, mutual[pair])
        for pair in sorted(disputes, key=sorted)
        if _opposing(story, pair)
    ]


def _opposing(story: StoryView, pair: frozenset[str]) -> bool:
    """Sides that the story knows as its parties; without known parties, any two."""
    return not story.sides or pair <= set(story.sides)


# --- finding ----------------------------------------------------------------------------------------


def _told(story: StoryView, account: Account) -> _Told:
    """The sentences and statements of an article that blame somebody, whoever it is."""
    published = account.document.published
    mutual = [
        (sentence, at)
        for sentence in story.pages[account.article].sentences
        for at in [_reciprocal(sentence)]
        if at is not None and not is_background(sentence.text, published)
    ]
    charging = []
    for statement in account.reading.statements:
        sentence = story.sentence(account, statement.start)
        if not sentence or statement.stance in ("deny", "urge", "condole"):
            continue
        tokens = [token for token in sentence.tokens if statement.start <= token.start < statement.end]
        acts = any(
            token.lower in words("start_words") or token.lower in words("respond_words") for token in tokens
        )
        if (acts or statement.stance in ("accuse", "condemn")) and not is_background(
            sentence.text, published
        ):
            charging.append((statement, tuple(tokens)))
    return _Told(tuple(mutual), tuple(charging))


def _charges(story: StoryView, account: Account) -> Iterator[_Charge]:
    """Who blames whom in an article, as the story knows them."""
    for statement, tokens in story.once(account, _told).charging:
        charge = _charge(story, account, statement, tokens)
        if charge:
            yield charge


def _mutual(story: StoryView, account: Account) -> Iterator[tuple[frozenset[str], Evidence]]:
    """The sides of which an article says that they blame each other, with the sentences."""
    for sentence, at in story.once(account, _told).mutual:
        pair = _blame_each_other(story, sentence, at)
        if pair:
            yield pair, story.evidence(account, sentence.start, sentence.end)


def _reciprocal(sentence: Sentence) -> int | None:
    """Where a sentence has "blamed each other", None where it has not."""
    lower = [token.lower for token in sentence.tokens]
    at = next((index for index, word in enumerate(lower) if word in words("blame_words")), None)
    if at is None:
        return None
    behind = tuple(lower[at + 1 : at + 3])
    apart = behind == ("the", "other") and "each" in lower[max(0, at - EACH) : at]
    return at if apart or behind in RECIPROCAL else None


def _blame_each_other(story: StoryView, sentence: Sentence, at: int) -> frozenset[str] | None:
    """The two sides of "A and B blamed each other", those of the story where none is named, else None."""
    named = list(dict.fromkeys(side for index, side in _sides(story, sentence.tokens) if index < at))
    if not named and story.opposed:
        named = list(story.sides)
    return frozenset(named[-2:]) if len(named) > 1 else None


def _charge(
    story: StoryView, account: Account, statement: Statement, tokens: Sequence[Token]
) -> _Charge | None:
    blamer = story.actors.side(story.name(statement.speaker_name or statement.speaker)) or statement.side
    if not blamer:
        return None
    blamed = _blamed(story, statement, blamer, tokens)
    if blamed is None or blamed == blamer:
        return None
    speaker = story.name(statement.speaker_name or statement.speaker)
    start, end = _passage(account, statement)
    return _Charge(blamer, blamed, story.evidence(account, start, end), speaker)


def _blamed(story: StoryView, statement: Statement, blamer: str, tokens: Sequence[Token]) -> str | None:
    """The side that a statement makes the one who started it."""
    named = _sides(story, tokens)
    starts = [index for index, token in enumerate(tokens) if token.lower in words("start_words")]
    if any(token.lower in words("respond_words") for token in tokens):
        others = [side for _, side in named if side != blamer]
        return others[0] if others else _only_opponent(story, blamer)
    if statement.stance in ("accuse", "condemn"):
        blamed = _target_side(story, statement) or next((side for _, side in named if side != blamer), None)
        outright = any(token.lower in words("blame_words") for token in tokens) or not tokens[1:]
        if blamed and (starts or outright or (statement.cue and _blames(statement.cue))):
            return blamed
    for index in starts:
        doer = _doer(tokens, named, index)
        if doer and doer != blamer:
            return doer
    return None


def _blames(cue: str) -> bool:
    return any(word in words("blame_words") for word in cue.lower().split())


def _doer(tokens: Sequence[Token], named: Sequence[tuple[int, str]], act: int) -> str | None:
    """The side that does the act: behind "by" or "from" of a passive, else the last one named before."""
    for index in range(act + 1, len(tokens)):
        if tokens[index].lower in ("by", "from"):
            found = next((side for at, side in named if at > index), None)
            passive = any(token.lower in ("was", "were", "been", "being") for token in tokens[:act])
            if found and passive:
                return found
    return nearest_before(named, act)


def _target_side(story: StoryView, statement: Statement) -> str | None:
    """The side of the target an accusation names."""
    if not statement.target:
        return None
    for printed in statement.target.split(","):
        side = story.actors.side(story.name(printed.strip()))
        if side:
            return side
    return None


def _only_opponent(story: StoryView, side: str) -> str | None:
    """The other party of a story that has two."""
    others = [each for each in story.sides if each != side]
    return others[0] if len(others) == 1 and side in story.sides else None


def _sides(story: StoryView, tokens: Sequence[Token]) -> list[tuple[int, str]]:
    """The sides a run of tokens names: countries, and parties of the story that are none."""
    found = states_named(tokens)
    seen = {index for index, _ in found}
    for index, token in enumerate(tokens):
        side = story.actors.side(story.name(token.text)) if token.capital and index not in seen else None
        if side:
            found.append((index, side))
    return sorted(found)


def _passage(account: Account, statement: Statement) -> tuple[int, int]:
    """The statement, with its cue where its content alone ("Norway for the raid") says too little."""
    if statement.speaker_start is None or statement.speaker_start > statement.start:
        return statement.start, statement.end
    if statement.sentence_start <= statement.speaker_start:
        return statement.speaker_start, statement.end
    return statement.start, statement.end


# --- telling ----------------------------------------------------------------------------------------


def _alert(
    story: StoryView, pair: frozenset[str], charges: Sequence[_Charge], mutual: Sequence[Evidence]
) -> Divergence:
    first, second = _in_story_order(story, pair)
    taking_part = [charge for charge in charges if charge.blamed in pair]
    supporters = sorted({charge.blamer for charge in taking_part} - pair)
    support = f" (also blaming: {', '.join(supporters)})" if supporters else ""
    return Divergence(
        key=f"blame|{first}|{second}",
        kind="blame",
        severity=severity("blame", "who started it"),
        summary=f"Who started it: {first} blames {second}, {second} blames {first}{support}",
        why="Each side makes the other the one who began; neither account may be printed unattributed.",
        figure=f"{first} / {second}",
        evidence=_evidence(taking_part, mutual),
    )


def _in_story_order(story: StoryView, pair: frozenset[str]) -> tuple[str, str]:
    ordered = sorted(pair, key=lambda side: (story.sides.index(side) if side in story.sides else 99, side))
    return ordered[0], ordered[1]


def _evidence(charges: Iterable[_Charge], mutual: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Not more than a few passages of one article for each side that speaks."""
    shown: dict[Evidence, None] = {}
    counts: dict[tuple[int, str], int] = defaultdict(int)
    for charge in charges:
        counts[charge.shown.article, charge.blamer] += 1
        if counts[charge.shown.article, charge.blamer] <= MOST_PASSAGES:
            shown[charge.shown] = None
    for passage in mutual:
        shown[passage] = None
    return apart(shown)
