"""Stance of a statement from its cue and its content, and the party it is aimed at.

The cue gives the stance ("denied": deny); where it only says that something was said, the first row of
`stance_patterns.tsv` that fits the content does.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from claims.lexicon import table
from claims.patterns import lazy
from claims.reading.words.line_patterns import needed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.articles import Mention, Stance

_NEUTRAL: tuple[Stance, ...] = ("inform", "claim")
_READ = 600
"""Characters of the content in which its stance shows, if at all."""
_URGENT = 160
"""Characters of the content in which a wish must show, for the statement to be one."""
_MOST_WORDS = 20
"""Words one of which a pattern needs: asking for them all is quicker than looking for the pattern."""
_EDGE = r"\b"
_LOSSES = lazy(r"\b(?=[cdiklw])(?:killed|lost|losses|casualties|died|dead|wounded|injured)\b")
_BAD_NAME = lazy(
    r"crime|terror|coward|barbar|aggress|massacre|genocid|atroc|unaccept|outrag|horrif|appall|heinous|disgrac|brutal"
    r"|despicab|inhuman|cruel|odious|vile|evil|provocation"
)
_OFFICIAL = lazy(
    r"minist|govern|army|military|forces|president|police|official|authorit|pentagon|agency|mayor|office|premier"
    r"|chancellor|commander|general|sheriff"
)
_AIMED: tuple[Stance, ...] = ("accuse", "urge", "condemn", "request")


class _Row(NamedTuple):
    """`words` are those one of which stands in every match ("" where that is unknown), `find` looks for the pattern
    without its word edges: it finds all that `pattern` does and more, and much sooner."""

    stance: Stance
    words: tuple[str, ...]
    find: Callable[[str], re.Match[str] | None]
    pattern: re.Pattern[str]


@cache
def _rows() -> tuple[_Row, ...]:
    rows = []
    for stance, printed in table("stance_patterns"):
        pattern, anywhere = re.compile(printed), re.compile(printed.removeprefix(_EDGE))
        find = pattern.match if printed.startswith("^") else anywhere.search
        rows.append(_Row(cast("Stance", stance), needed(printed, _MOST_WORDS), find, pattern))
    return tuple(rows)


def stance_of(stance: Stance, content: str, *, speaker: str | None, official: bool, state: bool) -> Stance:
    """The stance of a statement whose cue has `stance`.

    `official` marks a speaker with an office, `state` a country that speaks: its losses are announced, not told.
    """
    content = content[:_READ].lower()
    if stance == "other" and _BAD_NAME.search(content):
        return "condemn"
    if stance not in _NEUTRAL:
        return stance
    for found, words, find, pattern in _rows():
        for word in words:  # a plain loop: nothing else asks so many words so often
            if word in content:
                break
        else:
            continue
        if found == "accuse" and stance == "claim" and "claim" in content:
            continue
        read = content[:_URGENT] if found == "urge" else content
        if find(read) and pattern.search(read):
            return found if stance == "inform" or found in ("deny", "accuse", "urge", "condemn") else stance
    if stance != "inform":
        return stance
    official = official or state or _OFFICIAL.search((speaker or "").lower()) is not None
    if official and _LOSSES.search(content):
        return "announce"
    return "claim" if state else stance


def target_of(
    stance: Stance, start: int, end: int, side: str | None, mentions: Sequence[Mention]
) -> str | None:
    """The printed party of another side than the speaker's that a statement is aimed at, first one first."""
    if stance not in _AIMED:
        return None
    first = bisect_left(mentions, start, key=lambda mention: mention.start)
    last = bisect_left(mentions, end, key=lambda mention: mention.start)
    for mention in mentions[first:last]:
        if mention.side and mention.side != side and mention.kind != "person":
            return mention.text
    return None
