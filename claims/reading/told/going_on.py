"""Whether a sentence could count on from what its page told before it: a test of its words that spares the grammar of
`told_before`.  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.entries import SAYING
from claims.reading.fates.whereabouts import FAMILIES
from claims.reading.people.figures import NOT_BACK
from claims.reading.told.captives import may_tell_of_captives
from claims.reading.told.hit_by_shots import FADES_AFTER, may_be_hit
from claims.reading.told.so_far import may_count_so_far
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from claims.reading.people.figures import Earlier

_CLAIMING = ("claiming", "claiming-of", "claiming-to", "claiming-at")
_FROM_TO = frozenset(("from", "to"))
_SHORT = 12
"""Different words of a sentence such as "The ministry in Brask says 366."."""


def may_go_on(lowers: AbstractSet[str], earlier: Earlier) -> bool:
    """Whether a sentence of these words, in small letters, could count on from what the page told before it."""
    if (earlier.last or earlier.faded) is not None and not words("be_forms").isdisjoint(lowers):
        return True
    if (earlier.last or earlier.faded) is not None and not words_for("hailing").isdisjoint(lowers):
        return True
    if earlier.last is not None and not words_for("belonging").isdisjoint(lowers):
        return True
    if earlier.last is not None and not words_for("named-of").isdisjoint(lowers):
        return True  # "the names of the three men"
    if may_count_so_far(lowers, earlier):
        return True  # "We have 26 so far"
    if earlier.hurt and not words_for("patients").isdisjoint(lowers):
        return True  # "Fourteen patients lie in Lumar"
    if earlier.last is not None and not words_for("going-home").isdisjoint(lowers):
        return True
    if earlier.last is not None and not words_for("having").isdisjoint(lowers):
        return True
    if earlier.hurt and not (
        words_for("caring").isdisjoint(lowers) and words_for("taking-in").isdisjoint(lowers)
    ):
        return True
    if may_tell_of_captives(lowers, earlier) or (earlier.since_shots <= FADES_AFTER and may_be_hit(lowers)):
        return True
    if not earlier.befell.keys().isdisjoint(NOT_BACK) and not words_for("getting-back").isdisjoint(lowers):
        return True  # "to free the remaining 13"
    if not earlier.befell.keys().isdisjoint(NOT_BACK) and not words_for("hoping-for").isdisjoint(lowers):
        return True  # "We are working for the other 17"
    if "trapped" in earlier.befell and not words_for("still-there").isdisjoint(lowers):
        return True  # "25 people were still below"
    if "displaced" in earlier.befell and not {"crossed", "move"}.isdisjoint(lowers):
        return True  # "5,200 people had crossed since Monday"
    if earlier.last is not None and (
        {"followed", "with"} <= lowers or ("of" in lowers and not words_for("claiming-of").isdisjoint(lowers))
    ):
        return True  # "Vell followed with 41", "The mayor speaks of six men"
    if earlier.whole is not None and "left" in lowers and not FAMILIES.isdisjoint(lowers):
        return True
    if earlier.whole is not None and "names" in lowers and not words_for("name-lists").isdisjoint(lowers):
        return True
    if earlier.dead is None:
        return False
    if earlier.last is not None and not all(words_for(each).isdisjoint(lowers) for each in _CLAIMING):
        return True
    return (
        not words_for("totals").isdisjoint(lowers)
        or not words_for("bringing").isdisjoint(lowers)  # "later raised that to 43"
        or "peak" in lowers
        or "breakdown" in lowers
        or ("most" in lowers and "with" in lowers)  # "Vell had the most, with 11"
        or not words_for("accounting").isdisjoint(lowers)
        or not words_for("setting").isdisjoint(lowers)
        or (not _FROM_TO.isdisjoint(lowers) and ("up" in lowers or "down" in lowers))
        or (len(lowers) <= _SHORT and not (SAYING | {"according"}).isdisjoint(lowers))
    )
