"""Wholes and parts: which figures are tolls and which are shares, increments or sums of others."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.triggers import SHOT, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.reading.counts.counts import Count, Settled

_LEAST_GROUPS = 2
_SIDE_BY_SIDE = frozenset(
    (
        ("carried", "carried"),
        ("conditioned", "conditioned"),
        ("conditioned", "treated"),
        ("treated", "treated"),
    )
)
"""How the care of two groups is told that are no shares of each other."""
_TO_AFTERMATH = 8
"""Tokens after a count in which "during the search" stands."""
_TO_SUBJECT = 3
"""Tokens before "lost" in which "he has" stands."""
_AGE_ENDINGS = ("-year-old", "-month-old", "-week-old")


def settle_whole(count: Count, settled: Settled) -> None:
    """Parts and increments are not the whole: "including 3 children", "another 20 died"."""
    figure = count.figure
    if (
        figure.part
        or figure.phrase.part
        or figure.rule == "place-list"
        or _is_one_of_many(count, settled)
        or _is_the_rest(count)
        or (count.is_of_the and not figure.phrase.counted and settled.is_of_larger(count))
        or _goes_on_from_part(count, settled)
        or _fell_later(count)
        or _is_kin(count)
        or _is_still_hurt(count, settled)
        or (figure.rule == "list" and count.counts_others)
    ):
        count.cumulative = False
    elif figure.quantity.more or count.counts_others:
        count.cumulative = count.cumulative and _is_set_apart(count, settled)


def _goes_on_from_part(count: Count, settled: Settled) -> bool:
    """ "Two of those shot were badly hurt and four were treated and released": the four are of those shot as well."""
    before = settled.last
    if before is None or before.sentence is not count.sentence or not count.is_bare:
        return False
    same = before.figure.outcome == count.figure.outcome and before.statement is count.statement
    return same and before.figure.phrase.part and not before.figure.phrase.counted


def _fell_later(count: Count) -> bool:
    """ "Two divers were killed during the search": not those whom the event itself killed."""
    if words_for("aftermath").isdisjoint(count.sentence.lowers):
        return False
    near = [token.lower for token in count.tokens[count.last : count.last + _TO_AFTERMATH]]
    return any(
        first in ("during", "in")
        and second in ("the", "a", "their")
        and not words_for("aftermath").isdisjoint(rest)
        for first, second, *rest in zip(near, near[1:], near[2:], near[3:], strict=False)
    )


def _is_still_hurt(count: Count, settled: Settled) -> bool:
    """ "Four remain in hospital", "two are still critical": how many are left of the hurt told before."""
    if count.figure.outcome != "injured" or count.is_set_apart:
        return False
    if settled.last_whole("injured") is None and settled.last_whole("killed or injured") is None:
        return False
    near = {token.lower for token in count.tokens[count.last : count.figure.trigger + 1]}
    return not words_for("still").isdisjoint(near)


def _is_kin(count: Count) -> bool:
    """ "He lost his wife and two sons": the dead of one family."""
    if count.tokens[count.figure.trigger].lower not in words_for("lose"):
        return False
    before = [
        token.lower
        for token in count.tokens[max(0, count.figure.trigger - _TO_SUBJECT) : count.figure.trigger]
    ]
    return not words_for("bereaved").isdisjoint(before)


def _is_set_apart(count: Count, settled: Settled) -> bool:
    """Are "four others" all of their outcome, set against victims whom something else befell?"""
    outcome = count.figure.outcome
    near = settled.near(count)
    if any(one.figure.outcome == outcome and one.figure.rule != "list" for one in near):
        return False
    if near or _follows_other_outcome(count):
        return True
    if not count.counts_others:
        return False
    whole = settled.last_whole(outcome)
    if whole is None:
        return settled.tells_another(outcome) or (outcome != "killed" and count.follows_dead)
    return whole.cumulative and whole.figure.quantity.value == count.figure.quantity.value


def _is_one_of_many(count: Count, settled: Settled) -> bool:
    """ "A nurse was among them", "a man of 73 drowned": one victim told of after a toll is counted in it."""
    return count.figure.quantity.article and settled.has_toll(count)


def _is_the_rest(count: Count) -> bool:
    """ "Two are critical, the other three have light wounds": those left of a whole told before."""
    first, tokens = count.first, count.tokens
    return first > 1 and tokens[first - 1].lower == "other" and tokens[first - 2].lower == "the"


def _follows_other_outcome(count: Count) -> bool:
    """ "killed his uncle and injured four others", "Nurse dead, two others hurt": set against the uncounted."""
    before = count.tokens[: min(count.first, count.figure.trigger)]
    told = (triggers("active").get(token.lower) or triggers("passive").get(token.lower) for token in before)
    return any(outcome not in (None, SHOT, count.figure.outcome) for outcome in told)


def settle_groups(counts: Iterable[Count]) -> None:
    """Groups under one word that are parts of one toll: "six children and two adults", "a guard and two others"."""
    for _, found in groupby(counts, key=lambda count: (id(count.sentence), count.figure.trigger)):
        under = [count for count in found if not count.figure.part]
        same = [count for count in under if _is_demographic(count)]
        if len(same) < _LEAST_GROUPS:
            others = any(count.counts_others for count in under)
            same = [count for count in under if count.figure.quantity.article or count.counts_others]
            same = same if others else []
        if len(same) >= _LEAST_GROUPS and len({count.figure.outcome for count in same}) == 1:
            for count in same:
                count.cumulative = False
                count.says("whole:groups")


def settle_care(counts: Sequence[Count]) -> None:
    """ "One is in critical condition and four are being treated", "two were flown to … Two others …": shares of the hurt.

    Of "17 were taken to hospitals, four in critical condition" the four are a share of the 17, which stay what they are.
    """
    for first, second in pairwise(counts):
        kinds = _care_of(first), _care_of(second)
        gap = second.sentence.index - first.sentence.index
        if (
            first.event != second.event
            or kinds not in _SIDE_BY_SIDE
            or first.figure.trigger == second.figure.trigger
        ):
            continue
        if (gap == 0 and _are_joined(first, second)) or (gap == 1 and second.is_set_apart):
            for count in (first, second):
                count.cumulative = False
                count.says("whole:care")


def _are_joined(first: Count, second: Count) -> bool:
    """Does a mark or a conjunction stand between two counts of a sentence, as captions glued to a text have none?"""
    between = first.tokens[first.last : second.first]
    return any(token.kind == "punct" or token.lower in words("conjunctions") for token in between)


def _care_of(count: Count) -> str | None:
    """How the care of a counted group of hurt is told, None where nothing or all of them are."""
    figure = count.figure
    told_of_all = count.first > 0 and count.tokens[count.first - 1].lower in ("all", "the")
    if figure.outcome != "injured" or figure.part or figure.quantity.article or told_of_all:
        return None
    word = count.tokens[figure.trigger].lower
    if word in words_for("carried") or figure.rule == "sent":
        return "carried"
    return next((kind for kind in ("conditioned", "treated") if word in words_for(kind)), None)


def _is_demographic(count: Count) -> bool:
    head = count.figure.phrase.head
    if head is None or count.figure.quantity.value is None:
        return False
    if any(token.lower == "unborn" for token in count.tokens[count.first : head]):
        return False
    word = count.tokens[head].lower
    return word in words_for("demographic") or word.endswith(_AGE_ENDINGS)
