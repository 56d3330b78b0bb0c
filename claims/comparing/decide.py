"""What to say of two figures: explained first, put before an editor only if nothing explains them.

`decide` asks the steps one after the other; the first that has an answer gives the decision.  Steps 1 to 4
silence, 5 to 8 speak:

1 another event or outcome, another side: not comparable
2 side, scope or category unknown or different: a watch, never a numeric alert
3 the intervals overlap: compatible
4 an explanation fits (a part, a sum of sides, plus missing, attacker counted, rounding, a later count): reconciled
5 same claimant, later: update; downward: revision, or stale where the lower number is an old one printed again
6 same claimant, same moment: reporting conflict; too far apart for one thing: a watch
7 different claimants: dispute
8 order unknown: possible update, hold
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from claims.comparing.categories import is_specific
from claims.comparing.explanations import FOUND_SINCE, camps_count, explain, opposed, sum_for
from claims.comparing.rivals import set_against
from claims.comparing.said_of_figures import is_local, says_lowered, takes_back
from claims.types import BOTH_SIDES

if TYPE_CHECKING:
    from claims.comparing.figures import Figure
    from claims.comparing.known import Known
    from claims.types import Casualty

FLOORS = ("at_least", "more_than")
"""The wordings that leave the upper end open."""
FAR_APART = 20
"""Unexplained figures of which one is so many times the other hardly count the same people."""
PART_IS_LARGER = "a part is larger than the whole"
"""The reason of a watch that becomes a scope alert."""

VerdictName = Literal[
    "not comparable",
    "watch",
    "compatible",
    "reconciled",
    "update",
    "revision",
    "stale",
    "reporting conflict",
    "dispute",
    "hold",
]


@dataclass(frozen=True, slots=True)
class Decision:
    """The step that answered, its verdict, and the reason in words an editor reads."""

    step: str
    verdict: VerdictName
    reason: str


def decide(first: Figure, second: Figure, known: Known) -> Decision:
    """The verdict on two figures.  Asking with the two exchanged gives the same verdict."""
    if second.place < first.place:
        first, second = second, first
    key = decide, first.place, second.place
    return known.once(partial(_decide, first, second), key, first, second)


def _decide(first: Figure, second: Figure, known: Known) -> Decision:
    for step in STEPS:
        decision = step(first, second, known)
        if decision:
            return decision
    return Decision("8 order unknown", "hold", "which figure is newer is not known: possibly an update")


def another_event(first: Figure, second: Figure, known: Known) -> Decision | None:
    """Step 1: figures of other events, outcomes or sides count other people."""
    step = "1 another event"
    if first.event != second.event:
        return Decision(step, "not comparable", f"{first.event} and {second.event} are different events")
    if first.outcome != second.outcome:
        return Decision(
            step, "not comparable", f"{first.outcome} and {second.outcome} are different outcomes"
        )
    sides = {first.side, second.side}
    if None not in sides and BOTH_SIDES not in sides and len(sides) == 2:
        return Decision(step, "not comparable", f"the victims of {first.side} and of {second.side}")
    return None


def unknown_key(first: Figure, second: Figure, known: Known) -> Decision | None:
    """Step 2: with a side, scope or category open, different numbers prove nothing."""
    step = "2 key unknown"
    if first.interval is None or second.interval is None:
        return Decision(step, "watch", "losses admitted without a figure")
    if None in (first.side, second.side) and known.sides_open(first, second):
        return Decision(step, "watch", "one of them does not say whose victims it counts")
    if (first.side == BOTH_SIDES) != (second.side == BOTH_SIDES):
        return _side_and_total(step, first, second, known)
    if first.scope != second.scope:
        return _part_and_whole(step, first, second, known)
    if first.casualty.cumulative != second.casualty.cumulative:
        return _part_and_whole(step, first, second, known)
    if not first.casualty.cumulative:
        return Decision(step, "not comparable", "two parts of a larger number")
    if first.category != second.category and (is_specific(first.category) or is_specific(second.category)):
        return _categories(step, first, second)
    return None


def _side_and_total(step: str, first: Figure, second: Figure, known: Known) -> Decision:
    total, side = (first, second) if first.side == BOTH_SIDES else (second, first)
    parts = sum_for(total, known)
    if parts:
        return Decision("4 explained", "reconciled", f"both sides together: {parts}")
    if _counts_all(total) and total.allowed.lies_below(side.allowed):
        return Decision(step, "watch", PART_IS_LARGER)
    return Decision("4 explained", "reconciled", "one side is a part of both together")


def _part_and_whole(step: str, first: Figure, second: Figure, known: Known) -> Decision:
    if first.scope and second.scope and first.scope != second.scope:
        return Decision(step, "not comparable", f"{first.scope} and {second.scope} are different places")
    part, whole = (first, second) if first.scope or not first.casualty.cumulative else (second, first)
    smaller = _counts_all(whole) and whole.allowed.lies_below(part.allowed)
    if part.scope and smaller and known.main_count(whole) is whole:
        return Decision(step, "watch", PART_IS_LARGER)
    where = f"in {part.scope}" if part.scope else "a part or an increment"
    return Decision("4 explained", "reconciled", f"{where}: a part of the whole, never added to it")


def _counts_all(figure: Figure) -> bool:
    """False for parts, for one class of victims, and for one victim, or the attacker, who is told of apart."""
    return figure.casualty.cumulative and figure.allowed.exact != 1 and not is_specific(figure.category)


def _categories(step: str, first: Figure, second: Figure) -> Decision | None:
    """Soldiers and people may differ; but 20 soldiers are not among five people whom the enemy admits."""
    if is_specific(first.category) and is_specific(second.category):
        return Decision(
            step, "not comparable", f"{first.category} and {second.category} are different victims"
        )
    some, everybody = (first, second) if is_specific(first.category) else (second, first)
    unequal = everybody.allowed.lies_below(some.allowed) or _enemy_dead(everybody)
    if unequal and opposed(first, second) and not is_local(everybody):
        return None
    names = f"{first.category or 'no category'} and {second.category or 'no category'}"
    return Decision(step, "watch", f"{names}: one may count people whom the other leaves out")


def _enemy_dead(figure: Figure) -> bool:
    """True for "Norland put Vesland's dead at 150": whoever counts the enemy's dead counts those who fought."""
    return figure.category is None and figure.claimant_side is not None and not figure.own_loss


def overlap(first: Figure, second: Figure, known: Known) -> Decision | None:
    """Step 3: wordings that one number satisfies do not contradict each other."""
    if not first.allowed.overlaps(second.allowed):
        return None
    reason = "one number satisfies both wordings"
    for floor, other in ((first, second), (second, first)):
        value = floor.casualty.value
        if floor.casualty.modifier in FLOORS and value is not None and other.allowed.far_above(value):
            reason = f"one number satisfies both wordings, though one lies far above a floor of {value:,}"
    return Decision("3 intervals overlap", "compatible", reason)


def explained(first: Figure, second: Figure, known: Known) -> Decision | None:
    """Step 4: arithmetic or a later count accounts for the difference, but for one that the text tells as a correction."""
    if _corrected(first, second, known) or _corrected(second, first, known):
        return None
    reason = explain(first, second, known)
    return Decision("4 explained", "reconciled", reason) if reason else None


def _corrected(lower: Figure, higher: Figure, known: Known) -> bool:
    """True for the count of its article that is told as what is left of the other one; who is found is no mistake."""
    if lower.outcome in FOUND_SINCE or known.main_count(lower).allowed != lower.allowed:
        return False
    return takes_back(lower, higher) and (lower.outcome == "killed" or says_lowered(lower))


def same_claimant_later(first: Figure, second: Figure, known: Known) -> Decision | None:
    """Step 5: one source that counted again."""
    when = known.which_first(first, second)
    if when not in ("earlier", "later"):
        return None
    earlier, later = (first, second) if when == "earlier" else (second, first)
    if says_lowered(earlier) and known.printed_before(later, earlier):
        return Decision(
            "5 same claimant, later", "stale", "the figure from before it was lowered printed again"
        )
    lowered = says_lowered(later)
    voiceless = (earlier.claimant is None) + (later.claimant is None)
    unnamed = voiceless == 2 or (lowered and not opposed(first, second))
    if not unnamed and not known.same_claimant(first, second):
        return None
    who = "a later article gives" if unnamed else "the same claimant later gave"
    if later.outcome in FOUND_SINCE and not lowered:
        return Decision("5 same claimant, later", "update", f"{who} another figure: some have been found")
    if later.allowed.lies_below(earlier.allowed):
        if known.printed_before(later, earlier):
            return Decision("5 same claimant, later", "stale", "an older figure printed again")
        who = "the figure was lowered:" if lowered else f"{who} a lower figure:"
        return Decision("5 same claimant, later", "revision", f"{who} {later.casualty.text}")
    return Decision("5 same claimant, later", "update", f"{who} a higher figure")


def far_apart(first: Figure, second: Figure, known: Known) -> Decision | None:
    """Step 6, the guard: sides contradict each other by any factor, a misread number does so by accident."""
    if opposed(first, second) or camps_count(first, second, known):
        return None
    ends = sorted(
        (first.allowed.low or first.allowed.high or 0, second.allowed.low or second.allowed.high or 0)
    )
    if ends[0] and ends[1] < FAR_APART * ends[0]:
        return None
    return Decision("6 same moment", "watch", "too far apart to count the same people")


def same_moment(first: Figure, second: Figure, known: Known) -> Decision | None:
    """Step 6: one source, one moment, two numbers: somebody copied it wrong."""
    if first.article == second.article:
        told_apart = opposed(first, second) or set_against(first, second, known)
        return None if told_apart else _in_one_article(first, second, known)
    if known.same_passage(first, second):
        return Decision(
            "6 same moment", "reporting conflict", "the same passage stands in both with another figure"
        )
    if known.same_claimant(first, second) and known.which_first(first, second) == "same":
        return Decision("6 same moment", "reporting conflict", "the same claimant at the same moment")
    return None


def _in_one_article(first: Figure, second: Figure, known: Known) -> Decision:
    """A headline below the count of its own text is a mistake; a text may give parts of what its headline has."""
    headline, text = (first, second) if first.in_headline else (second, first)
    apart = headline.in_headline and not text.casualty.headline
    below = apart and headline.allowed.lies_below(text.allowed) and text.casualty.modifier == "exact"
    if below and _gave_it(headline, text, known):
        return Decision("4 explained", "reconciled", "the headline has the count of another claimant")
    if below and not _has_both(headline, text):
        return Decision("6 same moment", "reporting conflict", "the headline is below the figure in the text")
    return Decision("4 explained", "reconciled", "one article prints both: a part, or a count that rose")


def _gave_it(headline: Figure, text: Figure, known: Known) -> bool:
    """True when somebody else than the claimant of `text` gives the number of the headline in the text."""
    return not known.same_claimant(headline, text) and any(
        casualty.value == headline.casualty.value
        and not casualty.headline
        and casualty.claimant is not None
        and casualty.claimant_name != text.casualty.claimant_name
        for casualty in _of_the_matter(headline)
    )


def _has_both(headline: Figure, text: Figure) -> bool:
    """True when the headline has the number of the text as well."""
    return any(
        casualty.headline and casualty.value == text.casualty.value for casualty in _of_the_matter(headline)
    )


def _of_the_matter(figure: Figure) -> list[Casualty]:
    """All that the article of a figure says of its event and outcome."""
    casualties = figure.account.reading.casualties
    return [each for each in casualties if (each.event, each.outcome) == figure.matter]


def different_claimants(first: Figure, second: Figure, known: Known) -> Decision | None:
    """Step 7: two named sources that do not agree."""
    if first.claimant and second.claimant and not known.same_claimant(first, second):
        return Decision(
            "7 different claimants", "dispute", f"{first.claimant} and {second.claimant} do not agree"
        )
    return None


STEPS = (
    another_event,
    unknown_key,
    overlap,
    explained,
    same_claimant_later,
    far_apart,
    same_moment,
    different_claimants,
)
"""Asked in this order; when none answers, step 8 holds."""
