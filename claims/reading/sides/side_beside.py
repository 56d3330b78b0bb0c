"""The side of those who are told of beside others: "and 63 people wounded", "three others were missing", "two of their companions"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.sides.locations import is_location
from claims.reading.words.triggers import plurals

if TYPE_CHECKING:
    from claims.reading.counts.counts import Count
    from claims.reading.sides.side_surroundings import Surroundings

_ANYBODY = (None, "people", "civilians")
_COMPANIONS = frozenset(("companions", "comrades", "teammates", "crewmates"))
_TO_CAPTIVES = 2
"""Sentences back in which captives are told of."""
_ALIKE = 2
"""How many times more may be of the same nation."""
_FIGHTING = ("fighters", "attackers")
_WOUNDED = frozenset(("wounded", "injured", "hurt"))
_CLINICS = frozenset(("hospital", "hospitals", "clinic", "clinics"))
_TO_CLINIC = 5
"""Tokens of "later in a district hospital"."""
_CALLED = frozenset(("side:noun", "side:own", "side:compatriots"))
"""Rules that go by what victims are called."""
_MAY_DIE = ("injured", "captured", "missing", "trapped")
_GUARDED = frozenset(("guard", "custody", "seized", "captured", "arrested", "prison"))


def is_of_wounded(count: Count, dead: Count | None) -> bool:
    """ "Two more of the wounded died": those whom the page told as wounded, not the rebels whom troops killed meanwhile."""
    phrase = [token.lower for token in count.tokens[count.figure.quantity.last : count.last]]
    wounded = count.figure.outcome == "killed" and phrase[-2:-1] == ["the"] and phrase[-1] in _WOUNDED
    return wounded and dead is not None and dead.category in _FIGHTING


def is_in_care_behind_fighters(last: Count, count: Count) -> bool:
    """ "Troops killed 12 bandits. Two more died in a clinic": a clinic has the victims of the page; not "died of their wounds in
    hospital under guard"."""
    behind = max(count.last, count.figure.trigger + 1)
    row = [token.lower for token in count.tokens[behind : behind + _TO_CLINIC]]
    if row[:1] in (["later"], ["overnight"]):
        row = row[1:]
    placed = row[:1] in (["in"], ["at"]) and not _CLINICS.isdisjoint(row)
    return last.category in _FIGHTING and placed and _GUARDED.isdisjoint(count.sentence.lowers)


def others_too(count: Count, around: Surroundings) -> str | None:
    """ "said that 12 Norlanders had been found in Brask and that three others were missing": others of those just called by
    their nation."""
    previous = around.settled.before_in_sentence(count)
    joined = [token.lower for token in count.tokens[max(0, count.first - 2) : count.first]] == ["and", "that"]
    others = count.tokens[count.last - 1].lower == "others"
    if previous is None and _are_companions(count):
        told = around.settled.last
        return told.side if told is not None and _is_right_before(told, count) else None
    if previous is not None and _are_its_own_too(previous, count, around):
        return previous.side
    if previous is None or "side:noun" not in previous.rules:
        return None
    return previous.side if joined and others else None


def _are_its_own_too(previous: Count, count: Count, around: Surroundings) -> bool:
    """ "Norland said 11 of its citizens had been killed and 63 people wounded in the clash with Orvia": one state counts its own;
    not "and 63 people wounded in Orvia"."""
    joined = count.first > 0 and count.tokens[count.first - 1].lower == "and"
    if not (joined and around.contested and count.statement is not None and count.category in _ANYBODY):
        return False
    if _stands_elsewhere(count, around, previous.side):
        return False
    return any(
        "side:own" in one.rules
        and one.sentence is count.sentence
        and one.statement is count.statement
        and one.side == previous.side
        and one.category in _ANYBODY
        for one in around.settled.near(count)
    )


def _stands_elsewhere(count: Count, around: Surroundings, side: str | None) -> bool:
    """Does a place of another side stand behind the count?"""
    return any(
        one.first >= count.last and one.side != side and is_location(count.sentence, one, origins=False)
        for one in around.gazette.of(count.sentence)
    )


def _are_companions(count: Count) -> bool:
    """ "Two of their companions were hurt", behind the sentence that tells of two Norlanders."""
    named = [token.lower for token in count.tokens[max(0, count.last - 2) : count.last]]
    return named[:1] == ["their"] and named[-1] in _COMPANIONS


def few_of_captives(count: Count, around: Surroundings) -> str | None:
    """ "Nine Norland guards were taken prisoner. Two, she said, had leg wounds": a bare number that opens the sentence counts some of those
    who have just been told to be held."""
    last = around.settled.last
    if last is None or last.figure.outcome != "captured" or count.figure.outcome != "injured":
        return None
    opens = count.first == 0 and count.is_bare and not count.figure.quantity.more
    near = 0 < count.sentence.index - last.sentence.index <= _TO_CAPTIVES
    fewer = (count.figure.quantity.value or 0) < (last.figure.quantity.value or 0)
    elsewhere = any(one.side != last.side for one in around.gazette.of(count.sentence))
    return last.side if opens and near and fewer and not elsewhere else None


def some_of_the_last(count: Count, around: Surroundings) -> str | None:
    """ "Twenty-two of its citizens were in care, the mission said. Two died overnight": a bare number with which the next sentence opens, of
    those whom the sentence before calls by their nation and who were hurt, held or gone."""
    last = around.settled.last
    if last is None or last.side is None or last.figure.part or last.event != count.event:
        return None
    fewer = (count.figure.quantity.value or 0) < (last.figure.quantity.value or 0)
    bare = count.first == 0 and count.is_bare and not count.figure.quantity.more and fewer
    follows = count.sentence.index == last.sentence.index + 1 and last.figure.outcome in _MAY_DIE
    follows = follows and count.figure.outcome in ("killed", "injured")
    called = not _CALLED.isdisjoint(last.rules.split())
    return last.side if bare and follows and called and not around.gazette.of(count.sentence) else None


def is_told_on(previous: Count, count: Count) -> bool:
    """Do two figures stand in one statement, or in both halves of one: "Three Norlanders are missing, she said, and four are in care", not
    "and 40 are in care", who may be anybody?"""
    one, other = previous.statement, count.statement
    if one is other:
        return True
    halves = one is not None and other is not None and one.speaker_start == other.speaker_start
    joined = count.tokens[count.first - 1].lower == "and" and previous.sentence is count.sentence
    begins = other is not None and count.tokens[count.first].start == other.start
    alike = (count.figure.quantity.value or 0) <= _ALIKE * (previous.figure.quantity.value or 0)
    return halves and joined and begins and alike


def _is_right_before(told: Count, count: Count) -> bool:
    """Does the sentence before tell of those counted, and of nobody else behind them?"""
    if told.sentence.index != count.sentence.index - 1:
        return False
    between = [*told.tokens[told.last :], *count.tokens[: count.first]]
    return all(token.lower not in plurals() for token in between)


def part_before(count: Count, last: Count | None) -> Count | None:
    """ "Nine Norlanders, including three women and two children, died": the part of the same whole that stands right before."""
    if last is None or last.sentence is not count.sentence or last.last != count.first - 1:
        return None
    joined = count.tokens[count.first - 1].lower == "and" and last.figure.outcome == count.figure.outcome
    same = "side:whole" in last.rules and "fighters" not in (last.category, count.category)
    return last if joined and same else None
