"""Numbers of further events that a sentence sets beside the one it has counted, without a verb of their own.

"The crush at Vell killed 146 people; the one at Toro a month later, 224", "at the Vell mill 112 workers perished; at the Toro
mill in 2021, 54", "a dam in Vell collapsed, killing 19; in 2019 came Toro, 270".  So do those whom the same befell: "The guide was
among the dead. So were four pupils".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import ends_clause
from claims.reading.people.figures import Figure
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import triggers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Earlier
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_LONGEST = 18
"""Tokens of "the one at the Vell textile mill in the old port a month later"."""
_SO_WERE = 2
"""Tokens of "so were"."""
_LEADING = frozenset(("at", "in", "on", "near"))
_CAME = frozenset(("came", "followed"))


def like_event(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: Sequence[Figure]
) -> Figure | None:
    """The number of one more event like that of the last figure; None where it has a verb of its own or counts something else."""
    if not before or phrase.doubtful or quantity.article or not ends_clause(tokens, phrase.last):
        return None
    last, first = before[-1], quantity.first
    mark = next((at for at in range(first - 1, max(-1, first - _LONGEST), -1) if tokens[at].text == ";"), 0)
    if mark < last.phrase.last or lower_at(tokens, first - 1) != "," or mark + 2 >= first:
        return None
    clause = tokens[mark + 1 : first - 1]
    another = [token.lower for token in clause[:2]] == ["the", "one"]
    if not another and clause[0].lower not in _LEADING:
        return None
    named = any(token.capital for token in clause[1:])
    ends = phrase.last >= len(tokens) or tokens[phrase.last].text in ".;"
    if not named or not ends or any(token.kind == "punct" or _is_verb(token) for token in clause):
        return None
    return Figure(quantity, phrase, last.outcome, last.trigger, "like-event")


def so_were(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "[Two nurses were killed.] So were three patients": the sentence tells nothing but whom the same befell."""
    last = earlier.last
    if last is None or phrase.head is None or phrase.doubtful or quantity.first != _SO_WERE:
        return None
    if tokens[0].lower != "so" or tokens[1].lower not in words("be_forms"):
        return None
    return Figure(quantity, phrase, last.outcome, 1, "like-event")


def _is_verb(token: Token) -> bool:
    if token.capital or token.lower in _CAME:
        return False
    lower = token.lower
    return (
        lower in words("be_forms")
        or lower in words("auxiliaries")
        or lower in CUE_FORMS
        or lower in triggers("active")
        or lower in words("verbs")
    )
