"""Figures that count some of others: what a share has from its whole, in its own sentence.

"Including three children", "among the dead were two", "54 dead: 47 in Florida", "four climbers, two Danes and a Swede,
were killed".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.items import (
    COORDINATORS,
    claims_only,
    ends_clause,
    is_carried,
    is_compared,
    is_degree,
    is_described,
    is_entered,
    is_followed,
    is_gapped,
    is_item,
    is_later,
    is_rest,
)
from claims.reading.triggers import is_person, plurals, triggers, words_for
from claims.reading.unreal import is_saved

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.figures import Figure
    from claims.reading.quantities import Quantity
    from claims.reading.tokens import Token
    from claims.reading.victims import VictimPhrase

_PAIR = 2
"""Figures that two numbers behind them are compared with."""
_GAP = 6
"""Tokens between two coordinated figures."""
_SPEAKER = 8
"""Tokens from "a doctor" to "said"."""
_THOSE_OF = 4
"""Tokens before a part in which "including those of" stands."""
_DOING = frozenset(("did", "was", "were", "had", "have", "has", "are"))
_MEANWHILE = frozenset(("before", "after", "when", "while", "until", "as"))
LISTED = 12
"""Tokens between the verb of a list and its last item."""


def joins(tokens: Sequence[Token], earlier: Figure, quantity: Quantity) -> bool:
    """ "killed two soldiers and three civilians": the second follows the first within a few words, no verb between."""
    index = quantity.first - 1
    while index > earlier.phrase.last and tokens[index].lower in words_for("joined"):
        index -= 1
    if index < 0 or tokens[index].lower not in COORDINATORS:
        return False
    between = tokens[earlier.phrase.last : quantity.first]
    if len(between) > _GAP:
        return False
    return not any(
        token.lower in words("auxiliaries")
        or token.lower in words("verbs")
        or token.lower in triggers("passive")
        or token.lower in triggers("active")
        or token.lower in words_for("saying")
        or token.kind == "quote"
        for token in between
    )


def is_apposed(tokens: Sequence[Token], whole: Figure, quantity: Quantity, trigger: int) -> bool:
    """ "Four trekkers, three of them Danes and a Swede, were killed": a group told between the commas behind another."""
    at = whole.phrase.last
    if at >= len(tokens) or tokens[at].text != "," or quantity.first != at + 1 or trigger <= quantity.last:
        return False
    closing = next((token.index for token in tokens[quantity.last : trigger] if token.text == ","), None)
    if closing is None:
        return False
    resumed = tokens[closing + 1].lower
    return (
        resumed in words("be_forms")
        or resumed in words("auxiliaries")
        or resumed in triggers("passive")
        or resumed in ("also", "later")
    )


def keeps_to_whole(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    trigger: int,
    starts: Collection[int],
    before: Sequence[Figure],
) -> Figure | None:
    """ "34 were killed, including six women and a boy, and 31 wounded": the whole of a part behind which another number
    stands before the word at `trigger`; that word tells of the other number."""
    if not any(phrase.last <= start < trigger for start in starts):
        return None
    last = before[-1]
    listed = tokens[quantity.first - 1].lower == "and" and any(
        token.lower in words_for("subset") for token in tokens[last.phrase.last : quantity.first]
    )
    if listed or _follows_subset(tokens, quantity) or (last.part and joins(tokens, last, quantity)):
        return last.whole or last
    return None


def is_verbless(tokens: Sequence[Token], phrase: VictimPhrase, trigger: int) -> bool:
    """ "26 died, five of them minors, and 80 were hurt": a share without a verb up to its comma goes with its whole."""
    if phrase.head is None or tokens[phrase.head].lower not in ("them", "whom"):
        return False
    for token in tokens[phrase.last : min(trigger, phrase.last + _SPEAKER)]:
        if token.text == ",":
            return token.index > phrase.last
        if not token.is_word or token.lower in words("auxiliaries") or token.lower in triggers("passive"):
            return False
    return False


def ends_aside(tokens: Sequence[Token], before: Sequence[Figure], phrase: VictimPhrase, trigger: int) -> bool:
    """ "20 people, including three boys and a nurse, were hurt": the last group of an aside, right before the verb."""
    if phrase.last + 1 > trigger or tokens[phrase.last].text != ",":
        return False
    resumed = tokens[phrase.last + 1].lower
    if resumed not in words("be_forms") and resumed not in words("auxiliaries"):
        return False
    return any(
        one.trigger == trigger and one.phrase.last < trigger and tokens[one.phrase.last].text == ","
        for one in before
    )


def is_among(tokens: Sequence[Token], phrase: VictimPhrase, trigger: int) -> bool:
    """ "Two guards were among those killed", but not "three guards, among them a boy, were killed"."""
    return any(
        token.lower == "among" and tokens[token.index + 1].lower != "them"
        for token in tokens[phrase.last : trigger]
    )


def is_share_of_them(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "three of them fell", not "193 died in two accidents, 107 of them in a fire"."""
    following = tokens[phrase.last] if phrase.last < len(tokens) else None
    if following is None or following.kind == "punct" or following.lower in words_for("listed"):
        return False
    return phrase.part and phrase.head is not None and tokens[phrase.head].lower in ("them", "these", "those")


def inherited(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: list[Figure]
) -> tuple[Figure, str, bool] | None:
    """What a part has from its whole: (whole, rule, is a part)."""
    if not before or not quantity.first or is_saved(tokens, phrase):
        return None
    earlier = before[-1]
    left = tokens[quantity.first - 1].lower == "remaining"
    if (earlier.part or left) and phrase.head is None and is_rest(tokens, quantity, phrase):
        return earlier.whole or earlier, "part-list", True
    previous = tokens[quantity.first - 1].lower
    if previous == "and" and (second := _second_of_two(phrase, before)):
        return second, "comparison", True
    listed = _is_listed_among(tokens, earlier, quantity) and not _acts(tokens, phrase.last)
    if previous in _MEANWHILE and phrase.part and _acts(tokens, phrase.last):
        return None  # "killed 18 before one of them blew himself up"
    if phrase.part or _follows_subset(tokens, quantity) or listed:
        if _are_survivors(tokens, earlier, quantity):
            return None  # "34 died; 28 survived, among them a nurse"
        return _large_enough(quantity, before), "part", True
    following = tokens[phrase.last].lower if phrase.last < len(tokens) else ""
    if following == "included" and previous == ",":
        return earlier, "part", True  # "14 people, a guard included"
    if previous == "," and [token.lower for token in tokens[phrase.last : phrase.last + 2]] == [
        "among",
        "them",
    ]:
        return earlier, "part", True  # "seven had died, two Danes among them"
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
    when = following in words_for("listed") or following in words("time_words") or following in words("days")
    more = quantity.more and previous in COORDINATORS and when
    item = is_item(tokens, quantity, phrase, earlier) or is_carried(tokens, quantity, phrase, earlier)
    item = (
        item or is_gapped(tokens, quantity, phrase, earlier) or is_entered(tokens, quantity, phrase, earlier)
    )
    item = item or is_later(tokens, quantity, phrase)
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
    speaks = _speaks(tokens, phrase.last)
    if (
        previous in COORDINATORS
        and earlier.part
        and not speaks
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
    if _are_too(tokens, quantity, phrase):
        return earlier, "place-list", False
    if phrase.head is None and is_compared(tokens, quantity.first):
        return _first_of_two(tokens, quantity, before) or earlier, "comparison", True
    if phrase.head is None and claims_only(tokens, quantity.first) and ends_clause(tokens, phrase.last):
        dead = next((one for one in before if one.outcome == "killed" and not one.part), earlier)
        return dead, "counterclaim", False
    dashed = previous in ("—", "–") and is_person(tokens[phrase.last - 1].lower)
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


def _first_of_two(tokens: Sequence[Token], quantity: Quantity, before: list[Figure]) -> Figure | None:
    """ "41 killed and 116 hurt, up from 28 and 90": the first of two numbers is compared with the first of two before it."""
    behind = tokens[quantity.last : quantity.last + 2]
    pair = len(behind) > 1 and behind[0].lower == "and" and behind[1].kind == "number"
    if not pair or len(before) < _PAIR or before[-1].outcome == before[-2].outcome:
        return None
    return before[-2]


def _second_of_two(phrase: VictimPhrase, before: list[Figure]) -> Figure | None:
    """ "up from 28 and 90": what the 90 is compared with, once the 28 is with the first of the two."""
    if phrase.head is not None or len(before) <= _PAIR or before[-1].rule != "comparison":
        return None
    return before[-2] if before[-1].whole is before[-3] else None


def _is_hit_by(tokens: Sequence[Token], index: int) -> bool:
    """ "66 were hurt, 15 by gunfire"."""
    row = [token.lower for token in tokens[index : index + 2]]
    return row[:1] == ["by"] and row[-1] in words_for("hit-with")


def _counts_bodies(tokens: Sequence[Token], earlier: Figure) -> bool:
    return earlier.outcome == "killed" and tokens[earlier.phrase.last - 1].lower in words_for("bodies")


def _large_enough(quantity: Quantity, before: Sequence[Figure]) -> Figure:
    """ "killed 77 and left two missing, including 14 residents": the last number told that can hold the part."""
    least = quantity.value or 0
    return next((one for one in reversed(before) if (one.quantity.value or least) >= least), before[-1])


def _are_survivors(tokens: Sequence[Token], earlier: Figure, quantity: Quantity) -> bool:
    between = tokens[max(earlier.phrase.last, earlier.trigger + 1) : quantity.first]
    return any(token.lower in ("survived", "survivors", "rescued", "saved") for token in between)


def _is_listed_among(tokens: Sequence[Token], earlier: Figure, quantity: Quantity) -> bool:
    """ "nine people, among them the baby's grandparents and two brothers": the last of a list of them."""
    between = [token.lower for token in tokens[earlier.phrase.last : quantity.first]]
    if len(between) > LISTED or between[-1:] != ["and"]:
        return False
    opens = next((at for at, pair in enumerate(pairwise(between)) if pair == ("among", "them")), None)
    if opens is None:
        return False
    return not any(word in words("auxiliaries") or word in words("verbs") for word in between[opens:])


def _are_among_others(tokens: Sequence[Token], index: int, previous: str) -> bool:
    """ "acknowledged 21 military deaths and 12 among civilians": the same befell another class of people."""
    row = [token.lower for token in tokens[index : index + 2]]
    return previous in COORDINATORS and row[:1] == ["among"] and len(row) > 1 and row[1] in plurals()


def _are_too(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "all four of the crew perished, as did two people on the ground": the same befell those behind the verb."""
    before = tuple(token.lower for token in tokens[max(0, quantity.first - 2) : quantity.first])
    return len(before) > 1 and before[0] in ("as", "so") and before[1] in _DOING


def _is_last_item(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "57 are missing: 38 workers of the mine and its outsourced firms, and 19 local residents": nothing happens between."""
    between = tokens[earlier.phrase.last : quantity.first]
    ends = phrase.last >= len(tokens) or tokens[phrase.last].text in ".;,"
    ends = ends or (
        phrase.head is not None and between[-1].lower == "and" and not _speaks(tokens, phrase.last)
    )
    joined = len(between) <= LISTED and between[-1].lower in COORDINATORS
    return (
        ends
        and joined
        and not any(
            token.lower in words("auxiliaries") or token.lower in words_for("saying") for token in between
        )
    )


def _acts(tokens: Sequence[Token], index: int) -> bool:
    """ "nine died – seven others escaped": who stands behind the dash does something."""
    lower = tokens[index].lower if index < len(tokens) else ""
    acts = (
        lower in words("auxiliaries") or lower in words("verbs") or (lower.endswith("ed") and lower != "aged")
    )
    return acts or _speaks(tokens, index)


def _speaks(tokens: Sequence[Token], index: int) -> bool:
    """ "…, a doctor at the hospital said": the last group of a sentence is who tells of the others."""
    for token in tokens[index : index + _SPEAKER]:
        if token.lower in words_for("saying"):
            return True
        if not token.is_word or token.lower in words("auxiliaries") or token.lower in triggers("passive"):
            return False
    return False


def follows_subset(tokens: Sequence[Token], quantity: Quantity, earlier: Figure) -> bool:
    """ "12 people, including three boys"; "two Danes among eight killed" has the whole behind the part."""
    if not quantity.first or tokens[quantity.first - 1].lower not in words_for("subset"):
        return False
    return not (earlier.rule == "among" and earlier.trigger >= quantity.first)


def _opens_account(tokens: Sequence[Token], whole: Figure, previous: str) -> bool:
    """ "Of the 34 dead, 21 are women and eight are children": the sentence opens with the whole of what it counts."""
    first = whole.quantity.first
    return first > 1 and first < _GAP and tokens[first - 2].lower == "of" and previous in COORDINATORS


def _follows_subset(tokens: Sequence[Token], quantity: Quantity) -> bool:
    before = [token.lower for token in tokens[max(0, quantity.first - _THOSE_OF) : quantity.first]]
    if before[-2:] == ["those", "of"]:
        before = before[:-2]  # "31 bodies, including those of nine women"
    previous, second = before[-1] if before else "", before[-2] if len(before) > 1 else ""
    if previous in words_for("subset") or (previous, second) in (
        ("them", "among"),
        ("whom", "of"),
        ("which", "of"),
    ):
        return True
    return previous in ("were", "are", "was") and second in (
        "them",
        "dead",
        "victims",
        "whom",
        "killed",
        "injured",
        "wounded",
    )
