"""Figures that count some of others: what a share has from its whole, in its own sentence.

"Including three children", "among the dead were two", "54 dead: 47 in Florida", "four climbers, two Danes and a Swede,
were killed".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.entries import is_entered
from claims.reading.counts.items import (
    COORDINATORS,
    LOST,
    claims_only,
    ends_clause,
    is_carried,
    is_compared,
    is_degree,
    is_described,
    is_followed,
    is_gapped,
    is_item,
    is_later,
    is_rest,
    is_said_by_another,
)
from claims.reading.fates.unreal import comes_out, is_being_saved, is_saved
from claims.reading.people.figures import NOT_BACK
from claims.reading.shares.no_shares import (
    are_survivors,
    are_suspects,
    are_thought_alive,
    get_away,
    is_of_others,
)
from claims.reading.shares.pairs import first_of_two, second_of_two
from claims.reading.shares.rows_of_who import belonged_too, is_who_in_row
from claims.reading.shares.shares_in_asides import (
    are_among_counted,
    are_among_them,
    is_apposed,
    is_of_things,
    is_one_of_row,
    means_whole,
    opens_subset,
)
from claims.reading.words.tokens import IN_PHRASES, lower_at
from claims.reading.words.triggers import SHOT, is_person, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_TO_RELEASED = 4
"""Tokens of "had already been released"."""
_TO_IDENTIFIED = 5
"""Tokens of "have not yet been identified"."""
_GAP = 6
"""Tokens between two coordinated figures."""
_SPEAKER = 8
"""Tokens from "a doctor" to "said"."""
_DOING = frozenset(("did", "was", "were", "had", "have", "has", "are"))
_MEANWHILE = frozenset(("before", "after", "when", "while", "until", "as"))
LISTED = 12
"""Tokens between the verb of a list and its last item."""


def inherited(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: list[Figure]
) -> tuple[Figure, str, bool] | None:
    """What a part has from its whole: (whole, rule, is a part)."""
    if (
        not before
        or not quantity.first
        or (is_saved(tokens, phrase) and not are_sent_home(tokens, phrase, before[-1]))
        or (tokens[quantity.first - 1].lower != "recovered" and is_being_saved(tokens, quantity))
    ):
        return None
    earlier = _head_of_row(tokens, quantity, phrase, before) or before[-1]
    left = tokens[quantity.first - 1].lower == "remaining"
    if (earlier.part or left) and phrase.head is None and is_rest(tokens, quantity, phrase):
        return earlier.whole or earlier, "part-list", True
    previous = tokens[quantity.first - 1].lower
    if previous == "and" and (second := second_of_two(phrase, before)):
        return second, "comparison", True
    if (
        previous == "or"
        and earlier.phrase.last == quantity.first - 2
        and tokens[quantity.first - 2].text == ","
    ):
        return earlier, "named-otherwise", False  # "forced out 4,000 families, or some 24,000 people"
    listed = _is_listed_among(tokens, earlier, quantity) and not _acts(tokens, phrase.last)
    if previous in _MEANWHILE and phrase.part and _acts(tokens, phrase.last):
        return None  # "killed 18 before one of them blew himself up"
    got_out = comes_out(tokens, phrase) or (phrase.part and get_away(tokens, phrase.last))
    if earlier.outcome in NOT_BACK and got_out:
        return None  # "took 31 people, but four of them escaped", "nine of them were brought to the surface"
    if is_of_things(tokens, quantity, phrase):
        return None  # "58 centres, of which 44 are schools"
    if phrase.part or opens_subset(tokens, quantity) or listed:
        if are_survivors(tokens, earlier, quantity):
            return None  # "34 died; 28 survived, among them a nurse"
        if are_thought_alive(tokens, phrase, earlier) or (
            phrase.part and (is_of_others(quantity, before) or are_suspects(tokens, phrase))
        ):
            return None
        return _large_enough(quantity, before), "part", True
    following = lower_at(tokens, phrase.last)
    of_them = [token.lower for token in tokens[max(0, quantity.first - 3) : quantity.first - 1]] == [
        "of",
        "them",
    ]
    fewer = (quantity.value or 0) < (earlier.quantity.value or 0)
    last_three = [token.lower for token in tokens[max(0, quantity.first - 3) : quantity.first]]
    if fewer and phrase.head is None and is_one_of_row(tokens, quantity.first):
        return earlier.whole or earlier, "part", True  # "nine were hurt, one a girl"
    if fewer and last_three == [",", "of", "them"]:
        return earlier, "part", True  # "120 people were evacuated, of them 34 minors"
    origin = following in ("to", "from", "of", "(") and belonged_too(tokens, earlier, quantity, following)
    if phrase.head is None and is_who_in_row(tokens, quantity, phrase, earlier):
        return earlier.whole or earlier, "part-list", True
    if earlier.part and phrase.head is None and origin:
        return earlier.whole or earlier, "part-list", True
    if fewer and phrase.head is not None and is_apposed(tokens, earlier, quantity, trigger=len(tokens)):
        return earlier, "part", True  # "Two bodies, a man and a girl, have been found"
    if fewer and previous == "," and _who_they_were(tokens, earlier, quantity):
        return earlier, "part", True
    if previous == "(" and following == ")" and of_them and fewer and phrase.head is None:
        return earlier, "part", True  # "37 deaths, nearly half of them (18) in the north"
    if following == "included" and previous == ",":
        return earlier, "part", True  # "14 people, a guard included"
    if previous == "," and [token.lower for token in tokens[phrase.last : phrase.last + 2]] == [
        "among",
        "them",
    ]:
        return earlier, "part", True  # "seven had died, two Danes among them"
    if fewer and are_among_them(tokens, phrase.last) and means_whole(tokens, quantity.first, before):
        return earlier, "part", True
    if phrase.head is None and following in words_for("listed"):
        if previous in (":", "—", "–"):
            return earlier, "breakdown", True
        if previous in COORDINATORS and earlier.rule in ("breakdown", "breakdown-list"):
            return earlier.whole or earlier, "breakdown-list", True
    behind = {token.lower for token in tokens[phrase.last : phrase.last + _GAP]}
    if (
        (phrase.head is None or tokens[phrase.head].lower == "others")
        and earlier.outcome == "injured"
        and not behind.isdisjoint(words_for("going-home"))
    ):
        return earlier, "part-list", True  # "three are in critical condition, while four have been sent home"
    if earlier.rule in ("breakdown", "breakdown-list") and _is_last_item(tokens, quantity, phrase, earlier):
        return earlier.whole or earlier, "breakdown-list", True
    if phrase.head is None and is_degree(quantity, following, earlier):
        return earlier, "degree", True
    if phrase.head is None and previous == "," and _is_hit_by(tokens, phrase.last):
        return earlier, "part", True
    if (
        quantity.more
        and phrase.head is None
        and previous in words_for("located")
        and (ends_clause(tokens, phrase.last) or following in words("prepositions"))
        and _counts_bodies(tokens, earlier)
    ):
        return earlier, "place-list", False  # "14 bodies washed ashore, the navy retrieved seven more"
    if (
        quantity.more
        and phrase.head is None
        and _counts_bodies(tokens, earlier)
        and _are_found(tokens, phrase)
    ):
        return (
            earlier,
            "place-list",
            False,
        )  # "11 bodies had been found and eight more had been pulled from the mud"
    when = following in words_for("listed") or following in words("time_words") or following in words("days")
    more = quantity.more and previous in COORDINATORS and when
    item = is_item(tokens, quantity, phrase, earlier) or is_carried(tokens, quantity, phrase, earlier)
    if earlier.rule in LOST and is_gapped(tokens, quantity, phrase, earlier):
        return earlier, "lost-list", False  # "the rebels lost 20 men and the army six"
    item = (
        item or is_gapped(tokens, quantity, phrase, earlier) or is_entered(tokens, quantity, phrase, earlier)
    )
    item = item or is_later(tokens, quantity, phrase)
    item = item or is_said_by_another(tokens, quantity, phrase, earlier)
    if item or is_followed(tokens, quantity, phrase, earlier) or (more and phrase.head is None):
        return earlier, "place-list", False
    opening = before[0]
    if (
        phrase.head is None
        and following in words("auxiliaries")
        and _opens_account(tokens, opening, previous)
    ):
        return opening, "part", True
    if previous == ";" and earlier.part and phrase.head is None and is_described(tokens, phrase.last):
        return earlier.whole or earlier, "part-list", True
    if previous == ":" and fewer and phrase.head is None and is_described(tokens, phrase.last):
        return earlier, "breakdown", True  # "we have 21 dead: 12 are men, seven women"
    unnamed = earlier.outcome == "killed" and _are_unnamed(tokens, phrase.last)
    if previous == "while" and earlier.part and phrase.head is None and unnamed:
        return earlier.whole or earlier, "part-list", True
    is_one = following in words("be_forms") and phrase.last + 1 < len(tokens)
    if (
        is_one
        and phrase.head is None
        and previous in COORDINATORS
        and earlier.part
        and earlier.rule == "noun"
    ):
        who = tokens[phrase.last + 1].lower
        if who in ("the", "a", "an"):
            # "seven of the dead were guides, and one was the cook"
            return earlier.whole or earlier, "part-list", True
    if phrase.head is None and _are_still_there(tokens, quantity, phrase, earlier):
        return earlier, "part-list", True  # "26 were taken to hospital and three are still there"
    if (
        following == "when"
        and previous in COORDINATORS
        and phrase.head is None
        and _has_when(tokens, earlier, quantity)
    ):
        return (
            earlier,
            "place-list",
            False,
        )  # "4,300 perished when the Weir sank, and 800 when the Orr capsized"
    speaks = _speaks(tokens, phrase.last)
    acts = phrase.head is not None and (following in words("be_forms") or following in words("auxiliaries"))
    brought = _are_found(tokens, phrase) and not _counts_bodies(tokens, earlier.whole or earlier)
    if (
        previous in COORDINATORS
        and earlier.part
        and not (speaks or acts or brought)
        and not following.endswith("ed")
        and quantity.first - earlier.phrase.last <= _GAP
    ):
        return earlier.whole or earlier, "part-list", True
    entered = earlier.phrase.last < len(tokens) and tokens[earlier.phrase.last].lower == "as"
    if phrase.head is None and previous == "and" and following == "as" and entered:
        return earlier, "place-list", False  # "listed 96 deaths as confirmed and 42 as for validation"
    if phrase.head is None and previous == "then" and ends_clause(tokens, phrase.last):
        return earlier, "place-list", False  # "a first count of nine dead, then 22"
    if phrase.head is None and _are_among_others(tokens, phrase.last, previous):
        return earlier, "place-list", False
    if _are_too(tokens, quantity):
        return earlier, "place-list", False
    if phrase.head is None and is_compared(tokens, quantity.first):
        return first_of_two(tokens, quantity, before) or earlier, "comparison", True
    ends = phrase.last + (phrase.last < len(tokens) and tokens[phrase.last].kind == "quote")
    if phrase.head is None and claims_only(tokens, quantity.first) and ends_clause(tokens, ends):
        dead = next((one for one in before if one.outcome == "killed" and not one.part), earlier)
        return dead, "counterclaim", False
    people = tokens[phrase.last - 1]
    described = following in ("and", "who", "whose", "aged") or following in words("prepositions")
    dashed = previous in ("—", "–") and (described or ends_clause(tokens, phrase.last))
    dashed = dashed and is_person(people.lower, people.text)
    if (
        dashed
        and not _acts(tokens, phrase.last)
        and (earlier.quantity.value or 0) > (quantity.value or 0) > 1
    ):
        return earlier, "breakdown", True  # "five died — a couple and three members of a family"
    if quantity.article:
        return None
    counted = tokens[phrase.last - 1]
    if previous == ":" and is_person(counted.lower, counted.text):
        return earlier, "breakdown", True
    return None


def _head_of_row(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: Sequence[Figure]
) -> Figure | None:
    """ "13 died in Vell in 2014; nine in Toro in 2015, when 70 were hurt; 22 in Brask": the number that opens the item before
    the semicolon, not one that it tells of besides."""
    if tokens[quantity.first - 1].text != ";" or phrase.head is not None:
        return None
    begin = next((token.index for token in reversed(tokens[: quantity.first - 1]) if token.text == ";"), -1)
    return next((one for one in before if one.quantity.first > begin), None)


def _who_they_were(tokens: Sequence[Token], earlier: Figure, quantity: Quantity) -> bool:
    """ "the two people who died, a woman in Brask and a man in Toro": behind the comma after their relative clause."""
    told = earlier.rule == "after" and tokens[earlier.phrase.last].lower == "who"
    return told and earlier.trigger == quantity.first - 2


def are_sent_home(tokens: Sequence[Token], phrase: VictimPhrase, earlier: Figure | None) -> bool:
    """ "two were critical, four were stable and three had been released": from the hospital, and no more than were hurt."""
    behind = [token.lower for token in tokens[phrase.last : phrase.last + _TO_RELEASED]]
    sick = words_for("hospitals") | words_for("conditions") | {"stable", "discharged"}
    in_care = any(token.lower in sick for token in tokens)
    released = "released" in behind or "discharged" in behind
    hurt = earlier is not None and earlier.outcome in ("injured", SHOT)
    return hurt and released and in_care and "charge" not in behind


def _are_still_there(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure
) -> bool:
    """ "26 were taken to hospital and three are still there", "and three remained there"."""
    row = [token.lower for token in tokens[phrase.last : phrase.last + 3]]
    few = (quantity.value or 0) < (earlier.quantity.value or 0)
    house = words_for("hospitals") | words_for("medical")
    in_care = any(token.lower in house for token in tokens[: quantity.first])
    there = row[1:] == ["still", "there"] or (row[1:2] == ["there"] and row[0] in words_for("still"))
    return earlier.outcome == "injured" and there and few and in_care


def _are_unnamed(tokens: Sequence[Token], index: int) -> bool:
    """ "of the 27 dead, 18 were residents, while three could not be identified": asked behind the number."""
    row = [token.lower for token in tokens[index : index + _TO_IDENTIFIED]]
    return "identified" in row or "unidentified" in row


def _has_when(tokens: Sequence[Token], earlier: Figure, quantity: Quantity) -> bool:
    """Does a "when" follow the count before, too?"""
    return any(token.lower == "when" for token in tokens[earlier.phrase.last : quantity.first])


def _is_hit_by(tokens: Sequence[Token], index: int) -> bool:
    """ "66 were hurt, 15 by gunfire"."""
    row = [token.lower for token in tokens[index : index + 2]]
    return row[:1] == ["by"] and row[-1] in words_for("hit-with")


def _are_found(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "had been recovered", "were pulled from the mud": asked behind a number."""
    row = [token.lower for token in tokens[phrase.last : phrase.last + _TO_RELEASED]]
    found = words_for("located") | words_for("brought-out")
    return row[:1] != [] and row[0] in words("auxiliaries") | words("be_forms") and not found.isdisjoint(row)


def _counts_bodies(tokens: Sequence[Token], earlier: Figure) -> bool:
    return earlier.outcome == "killed" and tokens[earlier.phrase.last - 1].lower in words_for("bodies")


def _large_enough(quantity: Quantity, before: Sequence[Figure]) -> Figure:
    """ "killed 77 and left two missing, including 14 residents": the last number told that can hold the part."""
    least = quantity.value or 0
    return next((one for one in reversed(before) if (one.quantity.value or least) >= least), before[-1])


def _is_listed_among(tokens: Sequence[Token], earlier: Figure, quantity: Quantity) -> bool:
    """ "nine people, among them the baby's grandparents and two brothers": the last of a list of them."""
    if are_among_counted(tokens, earlier, quantity):
        return True
    between = [token.lower for token in tokens[earlier.phrase.last : quantity.first]]
    opens = next((at for at, pair in enumerate(pairwise(between)) if pair == ("among", "them")), None)
    if opens is None or between[-1:] != ["and"] or len(between) - opens > LISTED:
        return False
    return not any(word in words("auxiliaries") or word in words("verbs") for word in between[opens:])


def _are_among_others(tokens: Sequence[Token], index: int, previous: str) -> bool:
    """ "acknowledged 21 military deaths and 12 among civilians": the same befell another class of people."""
    row = [token.lower for token in tokens[index : index + 2]]
    return previous in COORDINATORS and row[:1] == ["among"] and len(row) > 1 and row[1] in plurals()


def _are_too(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "all four of the crew perished, as did two people on the ground": the same befell those behind the verb."""
    before = tuple(token.lower for token in tokens[max(0, quantity.first - 2) : quantity.first])
    return len(before) > 1 and before[0] in ("as", "so") and before[1] in _DOING


def _is_last_item(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "57 are missing: 38 workers of the mine and its outsourced firms, and 19 local residents": nothing happens between."""
    between = tokens[earlier.phrase.last : quantity.first]
    ends = phrase.last >= len(tokens) or tokens[phrase.last].text in ".;,"
    ends = ends or (
        phrase.head is not None
        and lower_at(between, len(between) - 1) == "and"
        and not _speaks(tokens, phrase.last)
    )
    joined = len(between) <= LISTED and lower_at(between, len(between) - 1) in COORDINATORS
    return (
        ends
        and joined
        and not any(
            token.lower in words("auxiliaries") or token.lower in words_for("saying") for token in between
        )
    )


def _acts(tokens: Sequence[Token], index: int) -> bool:
    """ "nine died – seven others escaped": who stands behind the dash does something."""
    lower = lower_at(tokens, index)
    acts = (
        lower in words("auxiliaries") or lower in words("verbs") or (lower.endswith("ed") and lower != "aged")
    )
    return acts or _speaks(tokens, index)


def _speaks(tokens: Sequence[Token], index: int) -> bool:
    """ "…, a doctor at the hospital said": the last group of a sentence is who tells of the others."""
    for token in tokens[index : index + _SPEAKER]:
        if token.lower in words_for("saying"):
            return True
        if (
            token.kind not in IN_PHRASES
            or token.lower in words("auxiliaries")
            or token.lower in triggers("passive")
        ):
            return False
    return False


def _opens_account(tokens: Sequence[Token], whole: Figure, previous: str) -> bool:
    """ "Of the 34 dead, 21 are women and eight are children": the sentence opens with the whole of what it counts."""
    first = whole.quantity.first
    return first > 1 and first < _GAP and tokens[first - 2].lower == "of" and previous in COORDINATORS
