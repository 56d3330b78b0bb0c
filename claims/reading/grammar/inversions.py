"""Helping verbs that stand before their subject though nobody is asked: "Only then did the mayor admit that …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set

if TYPE_CHECKING:
    from claims.reading.grammar.noun_phrases import Span
    from claims.reading.grammar.syntax import Tagged

_HELPERS = word_set("did does do")
_TURNING = word_set("only until till sooner")
"""What is told behind them happened: "Not until May did the mayor admit …", "No sooner did he say … than"."""
_DENYING = word_set("nor neither never rarely seldom hardly scarcely barely nowhere little not")
_LONGEST_OPENING = 12
"""Tokens of "Only after a night of talks in Vell" before the helping verb."""


def tells_inverted(tagged: Tagged, speaker: Span) -> bool:
    """ "Not until May did the mayor admit that …": the helping verb stands before its subject, and nobody is asked."""
    opening = _opening(tagged, speaker)
    return not _TURNING.isdisjoint(opening) and tagged.tokens[-1].text != "?"


def denies_inverted(tagged: Tagged, speaker: Span) -> bool:
    """ "Nor did the mayor say that …", "At no time did he claim that …": nothing is told."""
    opening = _opening(tagged, speaker)
    denied = opening[:1] != [] and (opening[0] in _DENYING or opening[1:2] == ["no"] or opening[0] == "no")
    return denied and _TURNING.isdisjoint(opening)


def _opening(tagged: Tagged, speaker: Span) -> list[str]:
    """The words of the clause before the helping verb in front of the speaker; none where no such verb stands there."""
    helper = speaker[0] - 1
    if helper < 1 or tagged.lower(helper) not in _HELPERS:
        return []
    begin = helper
    while begin and helper - begin < _LONGEST_OPENING and not tagged.mark(begin - 1):
        begin -= 1
    row = [tagged.lower(at) for at in range(begin, helper)]
    return row[1:] if row[:1] in (["and"], ["but"]) else row
