"""Why two different numbers can both be right: the explanations that step 4 of the decision order tries.

Each takes two figures and what else is known of the story and gives the reason in words, or None.  To add
one, write it and name it in `EXPLANATIONS`.  The figures lie apart: their intervals do not overlap.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from claims.comparing.categories import FORCES
from claims.comparing.rivals import at_odds, set_against
from claims.comparing.said_of_figures import (
    LATER_COUNT,
    by_size,
    feared_not_counted,
    heard_only,
    in_care_now,
    is_lowered_to,
    of_one_family,
    of_one_hospital,
    of_several_events,
    part_of_them,
    sentence_of,
)
from claims.lexicon import words

if TYPE_CHECKING:
    from claims.comparing.figures import Figure
    from claims.comparing.known import Known
    from claims.types import Casualty

CLOSE_SUM = 0.1
"""The largest difference, as a share of the total, between a total and the numbers that it adds up."""
ROUNDED_FROM = 100
"""Smaller numbers are not rounded silently."""
ROUNDING = 0.02
"""The largest difference, as a share of the number, that rounding explains."""
FOUND_SINCE = frozenset({"missing", "trapped", "captured"})
"""Outcomes whose count falls by itself: whoever is found is no longer missing, whoever is freed no longer held."""
ESTIMATE = 0.25
"""How far below an early estimate, as a share of it, the later count may lie."""
HEADLINE_ROUNDING = 0.1
"""How far below the text a round number in the headline may stay."""
MAY_HOLD = {
    "injured": ("injured", "killed or injured"),
    "killed or injured": ("killed", "injured", "killed or injured"),
}
"""Outcomes of the larger numbers that people who were hurt may be a part of."""
NAMELESS = frozenset({"official", "officials", "source", "sources", "authorities"})
"""Last words of claimants who may be of any camp: "security sources"."""
INCLUDING = frozenset({"including", "includes", "included", "excluding", "besides", "plus"})


def explain(first: Figure, second: Figure, known: Known) -> str | None:
    """The first explanation that fits, in words."""
    for explanation in EXPLANATIONS:
        reason = explanation(first, second, known)
        if reason:
            return reason
    return None


def is_part_of(figure: Figure, whole: Figure, known: Known) -> bool:
    """True for the lower one of two figures that is explained as some of the victims of the other."""
    return figure.allowed.lies_below(whole.allowed) and any(part(figure, whole, known) for part in PARTS)


def sum_for(both: Figure, known: Known) -> str | None:
    """ "78 + 71" when the counts of two sides can add up to this one, None when they cannot.

    "At least" leaves a sum open above, so the printed numbers themselves must come close as well.
    """
    value = both.casualty.value
    if both.interval is None or value is None:
        return None
    for left, right in combinations(sorted(known.sides_to_add(both.matter)), 2):
        for one in known.counts(both.event, both.outcome, left):
            for other in known.counts(both.event, both.outcome, right):
                close = abs(value - one.value - other.value) <= CLOSE_SUM * value
                if close and one.interval.plus(other.interval).overlaps(both.interval):
                    return f"{one.value:,} + {other.value:,}"
    return None


def part_in_its_article(first: Figure, second: Figure, known: Known) -> str | None:
    """An article that has the higher number itself means something else by the lower one.

    Not so where it names another claimant for each: then it tells of a dispute.
    """
    if first.in_headline != second.in_headline and first.article == second.article:
        return None
    smaller, larger = by_size(first, second)
    if smaller is None or larger is None or not smaller.allowed.lies_below(known.main_count(smaller).allowed):
        return None
    main = known.main_count(smaller)
    if (
        _stands_beside(smaller, main)
        or is_lowered_to(smaller)
        or set_against(smaller, main, known)
        or set_against(first, second, known)
    ):
        return None
    return f"its own article has {main.casualty.text!r}: a part, or an earlier count"


def _stands_beside(smaller: Figure, main: Figure) -> bool:
    """True for "21 hostages and four soldiers were killed": what is added holds none of the others."""
    if smaller.article != main.article:
        return False
    first, second = sorted((smaller.casualty, main.casualty), key=lambda each: each.start)
    return smaller.account.document.text[first.end : second.start].strip(" ,") == "and"


def part_of_the_hurt(first: Figure, second: Figure, known: Known) -> str | None:
    """The article of one of them tells of more: reports break the hurt down by how, and how badly, they were hurt.

    The larger number is compared as well, so the whole is still told of where it is disputed.
    """
    if first.article == second.article:
        return None
    wholes = [whole for figure in (first, second) if (whole := _whole_of(figure))]
    return f"its own article has {wholes[0].text!r}: a part of them" if wholes else None


def _whole_of(figure: Figure) -> Casualty | None:
    """A larger number of the figure's own article that it may be a part of."""
    mine = figure.casualty
    within = MAY_HOLD.get(figure.outcome, ())
    larger = (
        each
        for each in figure.account.reading.casualties
        if (each.event, each.side) == (mine.event, mine.side)
        and each.outcome in within
        and (each.value or 0) > (mine.value or each.value or 0)
    )
    return next(larger, None)


def one_of_them(first: Figure, second: Figure, known: Known) -> str | None:
    """A single victim who is told of is one of the many, not a count of all."""
    smaller, larger = by_size(first, second)
    if smaller is None or larger is None:
        return None
    if smaller.in_headline and not smaller.allowed.lies_below(known.main_count(smaller).allowed):
        return None
    single = smaller.allowed.exact == 1 and smaller.casualty.modifier == "exact"
    return "one victim told of apart" if single else None


def adds_up(first: Figure, second: Figure, known: Known) -> str | None:
    """The sentence of the lower figure counts on: "two men and a woman" are three."""
    smaller, larger = by_size(first, second)
    if smaller is None or larger is None or larger.casualty.value is None:
        return None
    parts = known.sentences.get(
        (*smaller.matter, smaller.side, smaller.article, smaller.casualty.sentence_start), ()
    )
    if len(parts) > 1 and sum(parts) == larger.casualty.value:
        return " + ".join(str(part) for part in parts)
    return None


def the_dead_among_them(first: Figure, second: Figure, known: Known) -> str | None:
    """One count of the hurt holds those who died of it."""
    smaller, larger = by_size(first, second)
    if smaller is None or larger is None or first.outcome not in ("injured", "killed or injured"):
        return None
    for dead in known.counts(first.event, "killed", first.side):
        exact = dead.interval.exact
        if exact and smaller.allowed.exact and larger.allowed.exact == smaller.allowed.exact + exact:
            return f"with and without the {exact} who died"
    return None


def plus_missing(first: Figure, second: Figure, known: Known) -> str | None:
    """The larger count holds the missing, who are presumed dead."""
    smaller, larger = by_size(first, second)
    if smaller is None or larger is None or smaller.interval is None or larger.interval is None:
        return None
    for missing in known.counts(smaller.event, "missing", smaller.side):
        exact = missing.interval.exact
        if _has_missing_apart(larger, exact) or _is_a_third(missing.claimant, smaller, larger):
            continue
        if exact and smaller.interval.exact and larger.interval.exact == smaller.interval.exact + exact:
            return f"{smaller.interval.exact} and {exact} missing"
    return None


def _has_missing_apart(figure: Figure, value: int | None) -> bool:
    """True where the article of a figure has so many missing beside it, and not as included in it."""
    text = figure.account.document.text
    return any(
        (each.outcome, each.value, each.event) == ("missing", value, figure.event)
        and INCLUDING.isdisjoint(text[each.sentence_start : each.start].lower().split())
        for each in figure.account.reading.casualties
    )


def _is_a_third(claimant: str, smaller: Figure, larger: Figure) -> bool:
    """True for a number that neither the outlets nor the claimant of the smaller one of two attributed figures gave: that
    it makes up the difference is chance."""
    return bool(claimant and smaller.claimant and larger.claimant) and claimant != smaller.claimant


def attacker_counted(first: Figure, second: Figure, known: Known) -> str | None:
    """One count holds the attacker, and says so, or some article has the attacker dead."""
    smaller, larger = by_size(first, second)
    if smaller is None or larger is None or smaller.interval is None or larger.interval is None:
        return None
    if not smaller.interval.exact or larger.interval.exact is None:
        return None
    more = larger.interval.exact - smaller.interval.exact
    if more in known.attackers_of(first.matter):
        return f"with and without the {more} attackers" if more > 1 else "with and without the attacker"
    if more != 1:
        return None
    if first.outcome == "killed" and known.attacker_dead():
        return "with and without the attacker"
    for figure in (larger, smaller):
        spoken = {word.strip(".,;:()'’\"“”") for word in sentence_of(figure).lower().split()}
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


def round_headline(first: Figure, second: Figure, known: Known) -> str | None:
    """ "Toll passes 100" above a text that has 104."""
    smaller, larger = by_size(first, second)
    if smaller is None or larger is None or not smaller.in_headline or smaller.article != larger.article:
        return None
    low, high = smaller.allowed.exact, larger.allowed.exact
    if low is None or high is None or low % 10 or high - low > HEADLINE_ROUNDING * high:
        return None
    return "a round number in the headline"


def later_count(first: Figure, second: Figure, known: Known) -> str | None:
    """A higher figure in a later article, for the missing a lower one, unless two sides contradict each other.

    An old number that is printed again is no later count, and of fallen soldiers the other camp gives none.  Neither is one
    that another authority gave in the same half hour, though a third repeat it later.
    """
    if known.same_claimant(first, second):
        return None
    when = known.which_first(first, second)
    if opposed(first, second) or when not in ("earlier", "later"):
        return None
    earlier, later = (first, second) if when == "earlier" else (second, first)
    if earlier.interval is None or later.interval is None or known.printed_before(later, earlier):
        return None
    if camps_count(first, second, known) or _given_at_once(earlier, later, known):
        return None
    if earlier.interval.lies_below(later.interval):
        return LATER_COUNT
    if not later.interval.lies_below(earlier.interval):
        return None
    return LATER_COUNT if first.outcome in FOUND_SINCE or _was_estimate(earlier, later) else None


def _given_at_once(earlier: Figure, later: Figure, known: Known) -> bool:
    """True where the number of `later` was another authority's when `earlier` was given: the two are at odds, whoever
    follows one of them later.  A text that says how the count went tells their order."""
    if known.gave_way(earlier, later):
        return False
    rivals = (later, known.first_with(later))
    return any(rival is not None and at_odds(earlier, rival, known) for rival in rivals)


def _was_estimate(earlier: Figure, later: Figure) -> bool:
    """True for "about 30" of the first hours that gives way to a count of 25."""
    guess, count = earlier.casualty.value, later.allowed.exact
    if earlier.casualty.modifier not in ("about", "nearly", "vague") or guess is None or count is None:
        return False
    return guess - count <= ESTIMATE * guess


def camps_count(first: Figure, second: Figure, known: Known) -> bool:
    """True for soldiers or fighters counted by two named claimants who are not known to be of one side."""
    if first.claimant is None or second.claimant is None or known.same_claimant(first, second):
        return False
    if NAMELESS & {first.claimant.lower().split()[-1], second.claimant.lower().split()[-1]}:
        return False
    if first.claimant_side is not None and first.claimant_side == second.claimant_side:
        return False
    return {first.category, second.category} <= FORCES and first.category == second.category


def opposed(first: Figure, second: Figure) -> bool:
    """True when two sides of a story speak: what one of them says explains nothing of the other's words."""
    sides = {first.claimant_side, second.claimant_side}
    return None not in sides and len(sides) == 2


PARTS = (
    part_in_its_article,
    part_of_the_hurt,
    one_of_them,
    part_of_them,
    of_one_family,
    in_care_now,
    of_one_hospital,
)
"""Those that make the lower figure some of the victims."""
EXPLANATIONS = (
    part_in_its_article,
    part_of_the_hurt,
    one_of_them,
    part_of_them,
    of_one_family,
    heard_only,
    of_several_events,
    in_care_now,
    of_one_hospital,
    feared_not_counted,
    adds_up,
    plus_missing,
    the_dead_among_them,
    attacker_counted,
    rounding,
    round_headline,
    later_count,
)
"""Tried in this order."""
