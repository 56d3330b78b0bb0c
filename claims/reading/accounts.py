"""Accounts of the dead or hurt of which some are told: what the account tells holds for whom it counts.

"Among the dead were three children and a nurse", "of the fatalities, 105 were in the north", "the names of the victims, three
men and a boy", "two Danes among eight killed".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fate_words import phrase_at
from claims.reading.items import COORDINATORS
from claims.reading.numerals import number_at
from claims.reading.shares import joins
from claims.reading.triggers import fate_of, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.figures import Figure
    from claims.reading.outcome_after import Told
    from claims.reading.quantities import Quantity
    from claims.reading.tokens import Token
    from claims.reading.victims import VictimPhrase

_NAMING = frozenset(("identified", "named", "describe", "describes", "described", "list", "lists", "listed"))
_WHO_DIED = 6
"""Tokens of "who lost their lives in it" between "the others" and "are"."""
_BEHIND_TOLL = frozenset(("of", "from", "in", "so", "now", "also", "already", "still"))
"""What stands behind a toll that is one, and no toll plaza."""
_GAP = 6
"""Tokens of an opening such as "among the dead and missing were"."""
_TO_DEAD = 4
"""Tokens from a number to what befell those it counts: "eight people who died"."""
_OPENING = 14
"""Tokens of a sentence in which "Of those killed," stands."""
_LONGEST_LIST = 24
"""Tokens from "among the dead were" to the last of those it lists."""
_NAMES_OF = 4
"""Tokens of "the names of the victims" before a comma."""


def among(tokens: Sequence[Token], quantity: Quantity, before: list[Figure]) -> Told | None:
    """ "Among the dead were three children and a nurse": the account tells the outcome."""
    listed = before and before[-1].rule == "among"
    if listed and (joins(tokens, before[-1], quantity) or _closes_list(tokens, before[-1], quantity)):
        return before[-1].outcome, before[-1].trigger, "among"
    if quantity.first < 2:
        return None
    at = _verb_of_account(tokens, quantity.first - 1 - (tokens[quantity.first - 1].lower == "all"))
    verb = tokens[at].lower
    opening = [token.lower for token in tokens[max(0, at - _GAP + 1) : at]]
    apposed = verb == "," and (
        (at < _NAMES_OF and _are_accounted(tokens, at))
        or _are_those_named(tokens, at)
        or _are_all_of_them(tokens, at, quantity)
        or _are_most_of_them(tokens, at, quantity)
    )
    named = verb == "as" and (
        tokens[at - 1].lower in _NAMING
        or (tokens[at - 1].lower in words_for("accounts") and tokens[at - 1].lower not in words_for("alive"))
    )
    fronted = at < _NAMES_OF and _opens_with_fate(tokens)
    are = verb in words("be_forms") and ("among" in opening or fronted or _are_accounted(tokens, at))
    died = _who_died(tokens, at) if verb in words("be_forms") else None
    if died:
        return died
    if verb not in words_for("including") and not named and not are and not apposed:
        return None
    for index in range(at - 1, max(-1, at - _GAP), -1):
        lower = tokens[index].lower
        if lower in words_for("accounts"):
            surviving = index > 0 and tokens[index - 1].lower == "surviving"
            return None if surviving else (fate_of(lower) or "killed", index, "among")
        if lower == "toll" and (index + 1 == at or tokens[index + 1].lower in _BEHIND_TOLL):
            return "killed", index, "among"  # "the toll includes three children"
        if lower in words_for("hostages") and _are_held(tokens, index, at):
            # "the bodies of the hostages include four Danes"
            dead = any(_tells_death(token.lower) for token in tokens[:at])
            return "killed" if dead else "captured", index, "among"
    return None


def _tells_death(lower: str) -> bool:
    return fate_of(lower) == "killed" or lower in words_for("bodies")


def _are_held(tokens: Sequence[Token], noun: int, verb: int) -> bool:
    """ "The hostages include four Danes", "among the captives still held are two women", not "among the freed hostages are"."""
    if noun + 1 < len(tokens) and tokens[noun + 1].kind == "clitic":
        return False  # "the hostages' families include 12 Danes"
    opening = [token.lower for token in tokens[max(0, noun - _GAP) : verb]]
    return words_for("saved").isdisjoint(opening) and words_for("saving").isdisjoint(opening)


def _who_died(tokens: Sequence[Token], at: int) -> Told | None:
    """ "The others who lost their lives are three pupils": a subject with a relative clause."""
    for index in range(at - 2, max(0, at - _WHO_DIED), -1):
        if tokens[index].lower == "who" and tokens[index - 1].lower in (
            "others",
            "those",
            "victims",
            "people",
        ):
            told = phrase_at(tokens, index + 1) or None
            fate = told[0] if told else fate_of(tokens[index + 1].lower)
            return (fate, index, "among") if fate else None
    return None


def _are_accounted(tokens: Sequence[Token], at: int) -> bool:
    """ "The dead were six Danes and a Swede", not "eight of the dead were women"."""
    return (
        at > 1
        and tokens[at - 1].lower in words_for("accounts")
        and (tokens[at - 2].lower == "the" or _are_the_others(tokens, at))
        and (at < _NAMES_OF or tokens[at - 3].lower != "of")
    )


def _are_the_others(tokens: Sequence[Token], at: int) -> bool:
    """ "The other dead are four Danes", "The others killed were two Swedes": what befell them is told."""
    before = [token.lower for token in tokens[at - 3 : at - 1]]
    told = fate_of(tokens[at - 1].lower) is not None
    return told and (before == ["the", "other"] or before[-1:] == ["others"])


def _are_those_named(tokens: Sequence[Token], comma: int) -> bool:
    """ "has not released the names of the victims, three men and a woman"."""
    before = [token.lower for token in tokens[max(0, comma - _NAMES_OF) : comma]]
    return (
        len(before) == _NAMES_OF
        and before[1:3] == ["of", "the"]
        and before[3] in words_for("accounts")
        and before[0] in words_for("named-of")
    )


def _closes_list(tokens: Sequence[Token], earlier: Figure, quantity: Quantity) -> bool:
    """ "those killed include four cooks, who ran the bar, and two clerks": a relative clause between two items."""
    between = [token.lower for token in tokens[earlier.phrase.last : quantity.first]]
    return (
        (",", "who") in itertools.pairwise(between)
        and between[-2:] == [",", "and"]
        and tokens[earlier.quantity.first - 1].lower in words_for("including")
    )


def _are_all_of_them(tokens: Sequence[Token], comma: int, quantity: Quantity) -> bool:
    """ "the wounded, 57 of them, lay in the yard"."""
    behind = [token.lower for token in tokens[quantity.last : quantity.last + 2]]
    account = tokens[comma - 1].lower in words_for("accounts") and tokens[comma - 2].lower == "the"
    return behind == ["of", "them"] and account


def _are_most_of_them(tokens: Sequence[Token], comma: int, quantity: Quantity) -> bool:
    """ "Most of the dead, 24, were found upstairs"."""
    ahead = [token.lower for token in tokens[max(0, comma - _NAMES_OF) : comma]]
    most = len(ahead) == _NAMES_OF and ahead[0] in words_for("unnumbered") and ahead[1:3] == ["of", "the"]
    closes = quantity.last < len(tokens) and tokens[quantity.last].text == ","
    return most and closes and ahead[3] in words_for("accounts")


def among_several(tokens: Sequence[Token], index: int) -> Told | None:
    """ "Two Danes among eight killed": behind the phrase stands the whole of which they are a part."""
    if index + 1 >= len(tokens) or tokens[index].lower != "among":
        return None
    number = number_at(tokens, index + 1)
    for token in tokens[number[0] : number[0] + _TO_DEAD] if number else ():
        outcome = fate_of(token.lower)
        if outcome:
            return outcome, token.index, "among"
    return None


def _verb_of_account(tokens: Sequence[Token], index: int) -> int:
    """The verb of "among the dead were both drivers, a Dane and five guards", where the account opens the sentence."""
    if tokens[index].lower not in COORDINATORS or not (
        tokens[0].lower == "among" or _opens_with_fate(tokens)
    ):
        return index
    for position in range(index - 1, max(0, index - _LONGEST_LIST), -1):
        token = tokens[position]
        if token.lower in words("be_forms"):
            return position
        if not (token.is_word or token.text == ","):
            break
    return index


def _opens_with_fate(tokens: Sequence[Token]) -> bool:
    """ "Also killed were the pilot, his copilot and four guards", "Killed were …"."""
    place = int(tokens[0].lower in ("also", "among"))
    return place + 1 < len(tokens) and (
        fate_of(tokens[place].lower) is not None and tokens[place + 1].lower in words("be_forms")
    )


def account_opened(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase
) -> tuple[str, int] | None:
    """ "Of the fatalities, 105 were in the north and 52 in the south": what the opening says of all holds for the parts."""
    if tokens[0].lower != "of" or phrase.head is not None or phrase.last >= len(tokens):
        return None
    comma = next((token.index for token in tokens[:_OPENING] if token.text == ","), None)
    following = tokens[phrase.last].lower
    aside = following == "," and tokens[quantity.first - 1].lower in COORDINATORS
    if (
        comma is None
        or comma > quantity.first
        or not (
            following in words("be_forms")
            or aside  # "33 were at Vell Hospital, and 19, all burnt, at another"
            or following in ("had", "have", "did")
            or following in words_for("listed")
            or following in words_for("belonging")
            or following in words_for("hailing")
        )
    ):
        return None
    opening = {token.lower for token in tokens[1:comma]}
    for token in tokens[1:comma]:
        counts = token.lower in words_for("accounts") or token.lower in words_for("bodies")
        if counts or token.lower in words_for("fates"):
            outcome = fate_of(token.lower) or "killed"
            return outcome, token.index
        if token.lower in words_for("hospitals") and not words_for("carried").isdisjoint(opening):
            return "injured", token.index  # "Of those taken to hospital, 33 were …"
    return None
