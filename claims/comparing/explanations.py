"""Why two different numbers can both be right: the explanations that step 4 of the decision order tries.

Each takes two figures and what else is known of the story and gives the reason in words, or None.  To add
one, write it and name it in `EXPLANATIONS`.  The figures lie apart: their intervals do not overlap.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from claims.comparing.moments import order
from claims.lexicon import words

if TYPE_CHECKING:
    from claims.comparing.figures import Figure
    from claims.comparing.known import Known

CLOSE_SUM = 0.1
"""The largest difference, as a share of the total, between a total and the numbers that it adds up."""
ROUNDED_FROM = 100
"""Smaller numbers are not rounded silently."""
ROUNDING = 0.02
"""The largest difference, as a share of the number, that rounding explains."""
LATER_COUNT = "a later count"
INCLUDING = frozenset({"including", "includes", "included", "excluding", "besides", "plus"})


def explain(first: Figure, second: Figure, known: Known) -> str | None:
    """The first explanation that fits, in words."""
    for explanation in EXPLANATIONS:
        reason = explanation(first, second, known)
        if reason:
            return reason
    return None


def sum_for(both: Figure, known: Known) -> str | None:
    """ "78 + 71" when the counts of two sides can add up to this one, None when they cannot.

    "At least" leaves a sum open above, so the printed numbers themselves must come close as well.
    """
    value = both.casualty.value
    if both.interval is None or value is None:
        return None
    for left, right in combinations(sorted(known.sides.get(both.matter, ())), 2):
        for one in known.wholes.get((both.event, both.outcome, left), ()):
            for other in known.wholes.get((both.event, both.outcome, right), ()):
                close = abs(value - one.value - other.value) <= CLOSE_SUM * value
                if close and one.interval.plus(other.interval).overlaps(both.interval):
                    return f"{one.value:,} + {other.value:,}"
    return None


def part_in_its_article(first: Figure, second: Figure, known: Known) -> str | None:
    """An article that has the higher number itself means something else by the lower one."""
    if first.casualty.headline != second.casualty.headline and first.article == second.article:
        return None
    smaller, larger = _by_size(first, second)
    if smaller is None or larger is None or not smaller.allowed.lies_below(known.main_count(smaller).allowed):
        return None
    main = known.main_count(smaller)
    return f"its own article has {main.casualty.text!r}: a part, or an earlier count"


def one_of_them(first: Figure, second: Figure, known: Known) -> str | None:
    """A single victim who is told of is one of the many, not a count of all."""
    smaller, larger = _by_size(first, second)
    if smaller is None or larger is None or smaller.casualty.headline:
        return None
    single = smaller.allowed.exact == 1 and smaller.casualty.modifier == "exact"
    return "one victim told of apart" if single else None


def adds_up(first: Figure, second: Figure, known: Known) -> str | None:
    """The sentence of the lower figure counts on: "two men and a woman" are three."""
    smaller, larger = _by_size(first, second)
    if smaller is None or larger is None or larger.allowed.exact is None:
        return None
    parts = known.sentences.get(
        (*smaller.matter, smaller.side, smaller.article, smaller.casualty.sentence_start), ()
    )
    if len(parts) > 1 and sum(parts) == larger.allowed.exact:
        return " + ".join(str(part) for part in parts)
    return None


def the_dead_among_them(first: Figure, second: Figure, known: Known) -> str | None:
    """One count of the hurt holds those who died of it."""
    smaller, larger = _by_size(first, second)
    if smaller is None or larger is None or first.outcome not in ("injured", "killed or injured"):
        return None
    for dead in known.wholes.get((first.event, "killed", first.side), ()):
        exact = dead.interval.exact
        if exact and smaller.allowed.exact and larger.allowed.exact == smaller.allowed.exact + exact:
            return f"with and without the {exact} who died"
    return None


def plus_missing(first: Figure, second: Figure, known: Known) -> str | None:
    """The larger count holds the missing, who are presumed dead."""
    smaller, larger = _by_size(first, second)
    if smaller is None or larger is None or smaller.interval is None or larger.interval is None:
        return None
    for missing in known.wholes.get((smaller.event, "missing", smaller.side), ()):
        exact = missing.interval.exact
        if exact and smaller.interval.exact and larger.interval.exact == smaller.interval.exact + exact:
            return f"{smaller.interval.exact} and {exact} missing"
    return None


def attacker_counted(first: Figure, second: Figure, known: Known) -> str | None:
    """One count holds the attacker, and says so, or some article has the attacker dead."""
    smaller, larger = _by_size(first, second)
    if smaller is None or larger is None or smaller.interval is None or larger.interval is None:
        return None
    if not (smaller.interval.exact and larger.interval.exact == smaller.interval.exact + 1):
        return None
    if known.attacker_died and first.outcome == "killed":
        return "with and without the attacker"
    for figure in (larger, smaller):
        casualty = figure.casualty
        sentence = figure.account.document.text[casualty.sentence_start : casualty.sentence_end].lower()
        spoken = {word.strip(".,;:()'’\"“”") for word in sentence.split()}
        if spoken & words("attackers") and spoken & INCLUDING:
            return "with and without the attacker"
    return None


def rounding(first: Figure, second: Figure, known: Known) -> str | None:
    """One of two large numbers is a round one close to the other."""
    if not (first.interval and second.interval):
        return None
    one, other = first.interval.exact, second.interval.exact
    if (
        one is None
        or other is None
        or min(one, other) < ROUNDED_FROM
        or abs(one - other) > ROUNDING * max(one, other)
    ):
        return None
    if any(len(str(number).rstrip("0")) <= 2 and number % 10 == 0 for number in (one, other)):
        return "one of them is rounded"
    return None


def later_count(first: Figure, second: Figure, known: Known) -> str | None:
    """A higher figure in a later article, unless two sides of the story contradict each other."""
    if known.same_claimant(first, second):
        return None
    when = order(first.account, second.account)
    if opposed(first, second) or when not in ("earlier", "later"):
        return None
    earlier, later = (first, second) if when == "earlier" else (second, first)
    if earlier.interval and later.interval and earlier.interval.lies_below(later.interval):
        return LATER_COUNT
    return None


def opposed(first: Figure, second: Figure) -> bool:
    """True when two sides of a story speak: what one of them says explains nothing of the other's words."""
    sides = {first.claimant_side, second.claimant_side}
    return None not in sides and len(sides) == 2


def _by_size(first: Figure, second: Figure) -> tuple[Figure, Figure] | tuple[None, None]:
    """The two figures, the smaller one first; nothing where neither is smaller."""
    if first.interval and second.interval:
        if first.interval.lies_below(second.interval):
            return first, second
        if second.interval.lies_below(first.interval):
            return second, first
    return None, None


EXPLANATIONS = (
    part_in_its_article,
    one_of_them,
    adds_up,
    plus_missing,
    the_dead_among_them,
    attacker_counted,
    rounding,
    later_count,
)
"""Tried in this order."""
