"""Figures inside a statement that are not its speaker's: known before, told in a relative clause, another's."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.lexicon import group
from claims.reading.events.events import is_current
from claims.reading.words.numerals import is_numeral
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Statement
    from claims.reading.counts.counts import Count
    from claims.reading.words.tokens import Token

_TO_AS = 10
"""Tokens of "as the number of people injured in Brask climbs to" before a number."""
_TO_TOTAL = 4
"""Tokens of "as the death toll"."""
_TO_BLOW = 7
"""Tokens of "the crash of a bus near Toro" behind "announced"."""
_ANNOUNCING = frozenset(("announced", "reported", "confirmed", "announces", "reports", "confirms"))
_REACTING = frozenset(("condemn", "condole", "deny", "urge", "request"))
"""Stances of who answers something that has happened."""
_BLAMING = frozenset(("blame", "blames", "blamed", "blaming"))
_OWNING_UP = frozenset(("claim", "claims", "claimed", "claiming", "disown", "disowned"))
_TO_OWNED = 6
"""Tokens of "and then disowned the attack in"."""
_RELATIVES = frozenset(("that", "which", "who"))
_HELPERS = frozenset(("has", "have", "had", "also", "already"))
_DEFINITE = frozenset(("the", "this", "these", "those", "its", "his", "her", "their", "'s"))
_INDEFINITE = frozenset(("a", "an", "another", "some", "one", "no"))
_PLACING = frozenset(("in", "at", "near", "across"))
_TO_WHERE = 5
"""Tokens from "where" to the verb."""
_TO_JOINED = 8
"""Tokens from "that" to the "and" of a second verb."""
_HEAD_REACH = 8
"""Words before a relative clause among which the article of its noun stands."""


def is_presupposed(count: Count, statement: Statement) -> bool:
    """ "He would not sign the bill that led to protests in which 23 died": the paper's reminder, not his count.

    What he says in quotation marks is his; so is what he tells of something new ("a blast that killed 23").
    """
    if statement.mode == "direct" or any(start <= count.start < end for start, end in statement.quotes):
        return False
    tokens = count.tokens
    opens = _relative(count)
    joined = opens is not None and any(token.lower == "and" for token in count.tokens[opens : count.first])
    if (statement.cue or "").lower() in _BLAMING and opens is not None and not joined:
        return True  # "blames it for an ambush in which 11 soldiers died"
    if statement.stance == "condole":
        return True  # "expressed sorrow at the deaths of 12 people", "paid tribute to 12 who died"
    if statement.stance in _REACTING and _stands_in_as_clause(count, statement):
        return True  # "appeals for blood as number of injured climbs to 35"
    if opens is None or tokens[opens].start <= statement.start or _are_his_own(count):
        return False
    before = [token for token in tokens[:opens] if token.start >= statement.start]
    if tokens[opens + 1].lower == "left" and _is_told_anew(before, statement):
        return False
    if statement.stance in _REACTING or before[0].lower == "responsibility":
        return True
    if (statement.cue or "").lower() in _OWNING_UP and _is_event(before[:_TO_OWNED]):
        return True  # "claimed the attack in Brask, in which nine died"
    if tokens[opens - 1].text == ",":
        return False
    if any(token.lower in _RELATIVES and token is not before[0] for token in before):
        return True
    return _article(before) in _DEFINITE


def _is_told_anew(before: Sequence[Token], statement: Statement) -> bool:
    """ "[announced] the crash that left nine dead", "[said] it was the second bomb that left nine hurt", and all that stands before
    its cue: "they were the targets of attacks which left one hurt, the authorities have reported"."""
    opening = [token.lower for token in before[:2]]
    behind = (statement.speaker_start or 0) > statement.start
    announced = (statement.cue or "").lower() in _ANNOUNCING and len(before) <= _TO_BLOW
    return behind or announced or opening in (["it", "was"], ["it", "is"])


def _stands_in_as_clause(count: Count, statement: Statement) -> bool:
    """ "as the death toll rises to 35": the outlet tells meanwhile what somebody calls for; not "as its death toll rose to 35"."""
    if not count.figure.rule.startswith("toll"):
        return False
    tokens = count.tokens
    near = range(count.first - 1, max(0, count.first - _TO_AS), -1)
    as_ = next((at for at in near if tokens[at].lower == "as"), None)
    if as_ is None or tokens[as_].start <= statement.start:
        return False
    told = [token.lower for token in tokens[as_ + 1 : as_ + _TO_TOTAL]]
    own = not words_for("their").isdisjoint(told) or "its" in told
    return not own and ("toll" in told or not words_for("totals").isdisjoint(told))


def _is_event(opening: Sequence[Token]) -> bool:
    """ "the attack", "and then disowned the raid": a thing that happened is what somebody owns up to."""
    events = group("casualty_words", "claimers")
    return any(
        one.lower in _DEFINITE and other.lower in events and not any(map(is_numeral, opening))
        for one, other in pairwise(opening)
    )


def _are_his_own(count: Count) -> bool:
    """ "Said a shell had hit the house where six of her neighbours died": of his own people somebody tells himself."""
    return any(token.lower in ("his", "her", "my", "our") for token in count.tokens[count.first : count.last])


def release_background(counts: Sequence[Count]) -> None:
    """ "He awaits what was promised after floods last April that killed four": what happened at another time and stands in a
    relative clause is the paper's reminder; asked once the events are known."""
    for count in counts:
        statement = count.statement
        if statement is None or is_current(count.event) or "claimant:inside" not in count.rules:
            continue
        quoted = statement.mode == "direct" or any(
            start <= count.start < end for start, end in statement.quotes
        )
        # "…, according to officials" holds the whole sentence
        behind = (statement.speaker_end or 0) > statement.start
        opens = None if quoted or behind else _relative(count)
        if (
            opens is not None
            and count.tokens[opens].start > statement.start
            and not _are_counted(count, statement, opens)
        ):
            count.statement = None
            count.rules = count.rules.replace("claimant:inside", "claimant:known")


def _are_counted(count: Count, statement: Statement, opens: int) -> bool:
    """ "It has verified 217 attacks in which 2,000 died": who counts the attacks counts their dead."""
    inside = (token for token in count.tokens[:opens] if token.start >= statement.start)
    return any(is_numeral(token) for token in inside)


def _article(before: Sequence[Token]) -> str:
    """The article of the noun before a relative clause, that of a place behind it passed over: "a night of gunfire in
    the capital in which …"."""
    near = before[-_HEAD_REACH:]
    for index in range(len(near) - 1, -1, -1):
        lower = near[index].lower
        placed = index and lower == "the" and near[index - 1].lower in _PLACING
        if (lower in _DEFINITE or lower in _INDEFINITE) and not placed:
            return lower
    return ""


def _relative_before(tokens: Sequence[Token], index: int) -> int:
    """The "that" of "that began at dawn and" in the few words before `index`, `index` where none stands there."""
    near = range(index - 2, max(0, index - _TO_JOINED), -1)
    that = next((at for at in near if not tokens[at].is_word or tokens[at].lower in ("that", "which")), index)
    return that if tokens[that].is_word else index


def _relative(count: Count) -> int | None:
    """Where the relative clause begins whose verb tells of the victims: "that killed 23", "in which 23 died"."""
    tokens = count.tokens
    if count.figure.rule == "verb-before":
        place = count.figure.trigger - 1
        while place > 0 and tokens[place].lower in _HELPERS:
            place -= 1
        if place > 0 and tokens[place].lower == "and":
            place = _relative_before(tokens, place)  # "that began at dawn and killed 23"
        if place > 0 and tokens[place].lower in ("that", "which"):
            return place
        for where in range(place, max(0, place - _TO_WHERE), -1):
            if not tokens[where].is_word:
                return None
            if tokens[where].lower == "where":
                return where  # "where gunmen shot dead three"
        return None
    place = count.first - 1
    if place > 0 and tokens[place].lower == "left" and tokens[place - 1].lower in ("that", "which"):
        return place - 1  # "the blast in Brask that left 23 people dead"
    if place > 1 and tokens[place].lower == "which" and tokens[place - 1].lower in ("in", "during"):
        return place - 1
    return place if place > 0 and tokens[place].lower == "where" else None
