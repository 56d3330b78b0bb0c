"""Who a figure is attributed to: the innermost reported utterance that holds it.

A trailing participle belongs to what was said before the cue ("A bomb went off, police said, killing 12")
and inherits its speaker.  Everything else is the outlet's own voice.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Statement
    from claims.reading.counts import Count


def attribute(counts: Sequence[Count], statements: Sequence[Statement]) -> None:
    """Give every count, in text order, the statement that it stands in."""
    waiting = sorted(statements, key=lambda statement: statement.start)
    held: list[Statement] = []
    latest: Statement | None = None
    index = 0
    for count in counts:
        number = count.tokens[count.figure.quantity.number].start
        while index < len(waiting) and waiting[index].start <= number:
            latest = waiting[index]
            held.append(latest)
            index += 1
        held = [statement for statement in held if statement.end > number]
        if held:
            count.statement = min(held, key=lambda statement: statement.end - statement.start)
            count.says("claimant:inside")
        elif latest is not None and _trails(count, latest):
            count.statement = latest
            count.says("claimant:trailing")
    _set_claims_apart(counts)


def _set_claims_apart(counts: Sequence[Count]) -> None:
    """ "Blast kills 12 people, 19 killed, union says": of two tolls in a headline the union gives the second."""
    for count, following in pairwise(counts):
        if not count.sentence.headline or count.sentence is not following.sentence or count.statement is None:
            continue
        same = count.statement is following.statement and count.figure.outcome == following.figure.outcome
        after = (count.statement.speaker_start or 0) > following.start
        values = count.figure.quantity.value, following.figure.quantity.value
        whole = not (following.figure.part or following.figure.quantity.more)
        if same and after and whole and None not in values and values[0] != values[1]:
            count.statement = None
            count.rules = count.rules.replace(" claimant:inside", " claimant:apart")


def _opening(count: Count) -> int:
    """The index of the word that opens what trails: "killing 12", "with another 740 hurt"."""
    before = count.first - 1
    return before if before > 0 and count.tokens[before].lower == "with" else count.figure.trigger


def _trails(count: Count, statement: Statement) -> bool:
    """ ", police said, killing 12": a participle or "with" after the cue, nothing but speaker and cue between."""
    trigger = count.tokens[_opening(count)]
    if statement.sentence_start != count.sentence.start or not (
        trigger.lower.endswith("ing") or trigger.lower == "with"
    ):
        return False
    if trigger.index < 1 or count.tokens[trigger.index - 1].text != ",":
        return False
    speaker_end = statement.speaker_end or 0
    if not statement.end <= (statement.speaker_start or 0) or speaker_end > trigger.start:
        return False
    between = [token for token in count.tokens if statement.end <= token.start and token.end <= trigger.start]
    outside = [token for token in between if not (statement.speaker_start or 0) <= token.start < speaker_end]
    return sum(token.is_word for token in outside) <= _CUE_WORDS


_CUE_WORDS = 4
"""Words of a cue clause beside its speaker: "said on Friday", "said in a statement"."""


def claimant_of(count: Count) -> tuple[str | None, str | None]:
    """The claimant as printed and as resolved; both None for the outlet's own voice."""
    statement = count.statement
    if statement is None:
        return None, None
    return statement.speaker, statement.speaker_name or statement.speaker
