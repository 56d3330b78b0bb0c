"""Accounts of the dead or hurt of which some are told: what the account tells holds for whom it counts.

"Among the dead were three children and a nurse", "of the fatalities, 105 were in the north", "the names of the victims, three
men and a boy", "two Danes among eight killed".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import COORDINATORS
from claims.reading.shares.shares_in_asides import joins
from claims.reading.words.fate_phrases import phrase_at
from claims.reading.words.flights import flee_or_end
from claims.reading.words.numerals import is_numeral, number_at
from claims.reading.words.tokens import IN_PHRASES, lower_at
from claims.reading.words.tolls import live_on
from claims.reading.words.triggers import fate_of, is_nationality, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_ITEM = 5
"""Tokens of an item of a list in which a verb would make it a clause: "and 30 passengers from Vell fled"."""
_RELATIVES = frozenset(("who", "whom", "whose", "which", "that"))
_NAMING = frozenset(("identified", "named", "describe", "describes", "described", "list", "lists", "listed"))
_WHO_ARE = frozenset(("others", "those", "victims", "people"))
_WHO_DIED = 6
"""Tokens of "who lost their lives in it" between "the others" and "are"."""
_BEHIND_TOLL = frozenset(("of", "from", "in", "so", "now", "also", "already", "still"))
"""What stands behind a toll that is one, and no toll plaza."""
_GAP = 6
"""Tokens of an opening such as "among the dead and missing were"."""
_TO_DEAD = 4
"""Tokens from a number to what befell those it counts: "eight people who died"."""
_LONGEST_LIST = 48
"""Tokens from "among the dead were" to the last of those it lists."""
_TO_AS = 5
"""Tokens of "identified by the county sheriff"."""
_TO_LISTED = 4
"""Tokens of "The dead are:" and the word behind it."""
_TO_NAMED_AS = 14
"""Tokens of "The dead were named by the county as"."""
_LONGEST_ASIDE = 12
"""Tokens of ", all of them Danish nationals," behind "the dead"."""
_TELLS_WHO = frozenset(("ranged", "came", "hailed"))
_WHO_THEY_ARE = frozenset(("aged", "between", "from", "identified", "named"))
"""What stands behind "were" where it is told who the victims were."""
_NAMES_OF = 4
"""Tokens of "the names of the victims" before a comma."""


def among(tokens: Sequence[Token], quantity: Quantity, before: list[Figure]) -> Told | None:
    """ "Among the dead were three children and a nurse": the account tells the outcome."""
    if before and _are_they(tokens, quantity, before[-1]):
        return before[-1].outcome, before[-1].trigger, "among"
    listed = before and before[-1].rule == "among"
    if listed and (joins(tokens, before[-1], quantity) or _closes_list(tokens, before[-1], quantity)):
        return before[-1].outcome, before[-1].trigger, "among"
    if quantity.first < 2:
        return None
    at = _verb_of_account(tokens, quantity.first - 1 - (tokens[quantity.first - 1].lower == "all"))
    verb = tokens[at].lower
    at = _before_aside(tokens, at)
    opening = [token.lower for token in tokens[max(0, at - _GAP + 1) : at]]
    apposed = _are_told_in_dashes(tokens, at) or (
        verb == ","
        and (
            ((at < _NAMES_OF or _behind_saying(tokens, at)) and _are_accounted(tokens, at))
            or _are_those_named(tokens, at)
            or _are_all_of_them(tokens, at, quantity)
            or _are_most_of_them(tokens, at, quantity)
        )
    )
    told_as = tokens[at - 1].lower in words_for("accounts") and words_for("totals").isdisjoint(opening)
    named = verb == "as" and (
        _is_named_as(tokens, at) or told_as
    )  # no "number of the dead as nine men listened"
    fronted = at < _NAMES_OF and _opens_with_fate(tokens)
    have = verb == "have" and tokens[at - 1].lower == "we"  # "Among the dead we have three pupils"
    are = (have or verb in words("be_forms")) and (
        "among" in opening or fronted or _are_accounted(tokens, at)
    )
    told = verb in words("be_forms") or verb in words_for("including")
    died = _who_died(tokens, at) if told else None
    if died:
        return died
    # "Most of the dead, including eight pupils,"
    aside = verb == "including" and not before and _is_account(tokens, at)
    if verb not in words_for("including") and not named and not are and not apposed and not aside:
        return None
    for index in range(at - 1, max(-1, at - _GAP - (_TO_AS if named else 0)), -1):
        lower = tokens[index].lower
        if lower in words_for("accounts"):
            surviving = index > 0 and tokens[index - 1].lower == "surviving"
            return None if surviving else (fate_of(lower) or "killed", index, "among")
        if index == at - 2 and _are_men_of_a_fate(tokens, at):
            return fate_of(lower) or "killed", index, "among"
        if _were_laid_to_rest(tokens, index, at):
            return "killed", index, "among"
        if lower == "underground" and tokens[index - 1].lower == "those":
            return "trapped", index, "among"
        which = [token.lower for token in tokens[index + 1 : at]] == [",", "which"]
        if lower == "toll" and (which or index + 1 == at or tokens[index + 1].lower in _BEHIND_TOLL):
            return "killed", index, "among"  # "the toll includes three children"
        if lower in words_for("hostages") and _are_held(tokens, index, at):
            # "the bodies of the hostages include four Danes"
            dead = any(_tells_death(token.lower) for token in tokens[:at])
            return "killed" if dead else "captured", index, "among"
    return None


def _were_laid_to_rest(tokens: Sequence[Token], index: int, at: int) -> bool:
    """ "Among those buried on Friday were four pupils", "those laid to rest were", not "those buried under the slab were"."""
    ends = index == at - 1 or lower_at(tokens, index + 1) in words("days") | {"on"}
    row = [token.lower for token in tokens[max(0, index - 3) : index + 1]]
    return ends and (row[-2:] == ["those", "buried"] or row == ["those", "laid", "to", "rest"])


def _are_they(tokens: Sequence[Token], quantity: Quantity, last: Figure) -> bool:
    """ "Five of the six crew were lost; they were a Danish skipper and four Swedes"."""
    ahead = [token.lower for token in tokens[max(0, quantity.first - 3) : quantity.first]]
    fewer = (quantity.value or 0) < (last.quantity.value or 0)
    return ahead in ([";", "they", "were"], [":", "they", "were"]) and fewer


def begin_of(tokens: Sequence[Token]) -> int:
    """Where the words of a sentence begin, behind the mark that opens a quotation."""
    return int(tokens[0].kind == "quote" and len(tokens) > 1)


def _past_aside(tokens: Sequence[Token], comma: int) -> int | None:
    """The verb of being or including behind the aside that a comma opens: "The dead, all of them Danes, were …"."""
    if tokens[comma].text != ",":
        return None
    closing = next(
        (token.index for token in tokens[comma + 1 : comma + _LONGEST_ASIDE] if token.text == ","),
        len(tokens),
    )
    verb = lower_at(tokens, closing + 1)
    return closing + 1 if verb in words("be_forms") or verb in words_for("including") else None


def _before_aside(tokens: Sequence[Token], at: int) -> int:
    """The comma that stands behind the account where an aside parts it from its verb, else the verb."""
    begin = begin_of(tokens)
    account = (
        begin + 2 < at and tokens[begin].lower == "the" and tokens[begin + 1].lower in words_for("accounts")
    )
    return begin + 2 if account and _past_aside(tokens, begin + 2) == at else at


def _is_account(tokens: Sequence[Token], at: int) -> bool:
    """ "the dead," before "including"."""
    behind = [token.lower for token in tokens[max(0, at - _NAMES_OF + 1) : at]]
    return (
        len(behind) > 2 and behind[-1] == "," and behind[-2] in words_for("accounts") and behind[-3] == "the"
    )


def _is_named_as(tokens: Sequence[Token], at: int) -> bool:
    """ "identified as", "were named by the school as": asked at "as"."""
    near = itertools.takewhile(lambda token: token.is_word, reversed(tokens[max(0, at - _TO_AS) : at]))
    return any(token.lower in _NAMING for token in near)


def _tells_death(lower: str) -> bool:
    return fate_of(lower) == "killed" or lower in words_for("bodies")


def _are_held(tokens: Sequence[Token], noun: int, verb: int) -> bool:
    """ "The hostages include four Danes", "among the captives still held are two women", not "among the freed hostages are"."""
    if noun + 1 < len(tokens) and tokens[noun + 1].kind == "clitic":
        return False  # "the hostages' families include 12 Danes"
    opening = [token.lower for token in tokens[max(0, noun - _GAP) : verb]]
    return words_for("saved").isdisjoint(opening) and words_for("saving").isdisjoint(opening)


def _who_died(tokens: Sequence[Token], at: int) -> Told | None:
    """ "The others who lost their lives are three pupils", "Among the miners who died were two Danes", "Those
    who died include nine Danes": a relative clause."""
    for index in range(at - 2, max(0, at - _WHO_DIED), -1):
        noun = tokens[index - 1].lower
        if tokens[index].lower == "who" and (
            noun in _WHO_ARE or (tokens[0].lower == "among" and noun in plurals())
        ):
            told = phrase_at(tokens, index + 1) or None
            fate = told[0] if told else fate_of(tokens[index + 1].lower)
            if tokens[index + 1].lower == "fled" and not flee_or_end(tokens, index + 1):
                return None  # "the people who fled the theatre"
            return (fate, index, "among") if fate else None
    fate = _of_those_taken(tokens, at)
    return (fate, at - 1, "among") if fate else None


def _of_those_taken(tokens: Sequence[Token], at: int) -> str | None:
    """ "Those still held include two engineers", "those kidnapped were pupils": a participle without "who"."""
    still = tokens[at - 2].lower in ("still", "remaining") if at > 1 else False
    those = tokens[at - 2 - still].lower in ("those", "others") if at > 1 + still else False
    lower = tokens[at - 1].lower
    before = at - 3 - still
    if not those or (before >= 0 and tokens[before].lower == "of"):  # not "one of those hurt was a Dane"
        return None
    return "captured" if lower == "held" and still else fate_of(lower)


def _are_accounted(tokens: Sequence[Token], at: int) -> bool:
    """ "The dead were six Danes and a Swede", not "eight of the dead were women"."""
    if _are_men_of_a_fate(tokens, at):
        return True
    return (
        at > 1
        and tokens[at - 1].lower in words_for("accounts")
        and (tokens[at - 2].lower == "the" or _are_the_others(tokens, at) or _are_of_a_kind(tokens, at))
        and (at < _NAMES_OF or tokens[at - 3].lower != "of")
    )


def _are_men_of_a_fate(tokens: Sequence[Token], at: int) -> bool:
    """ "The missing men are six Danes and a Swede", "The abducted sailors are": asked at the verb, and at the head of the sentence."""
    begin = begin_of(tokens)
    opens = at == begin + _TO_LISTED - 1 and tokens[begin].lower == "the"
    return opens and tokens[at - 1].lower in plurals() and fate_of(tokens[at - 2].lower) is not None


def _are_of_a_kind(tokens: Sequence[Token], at: int) -> bool:
    """ "The foreign victims are four Danes", "The Danish dead included a guide"."""
    kind = tokens[at - 2]
    told = is_nationality(kind.text) or kind.lower in ("foreign", "civilian", "military")
    return told and lower_at(tokens, at - 3) == "the" and lower_at(tokens, at - 4) != "of"


def _are_told_in_dashes(tokens: Sequence[Token], at: int) -> bool:
    """ "The dead — five men and three women — were between 19 and 63", "those killed – a nurse and two clerks –"."""
    if at < _NAMES_OF - 2 or tokens[at].text not in "-–—":
        return False
    before = [token.lower for token in tokens[max(0, at - _NAMES_OF + 1) : at]]
    if live_on(tokens, at):
        return False
    return before[-1] in words_for("accounts") and before[-2] in ("the", "those") and before[0] != "of"


def _are_the_others(tokens: Sequence[Token], at: int) -> bool:
    """ "The other dead are four Danes", "The others killed were two Swedes": what befell them is told."""
    before = [token.lower for token in tokens[at - 3 : at - 1]]
    told = fate_of(tokens[at - 1].lower) is not None or tokens[at - 1].lower == "victims"
    return told and (before == ["the", "other"] or before[-1:] == ["others"])


def _behind_saying(tokens: Sequence[Token], comma: int) -> bool:
    """ "The sheriff said [the victims, three men and a woman,] were between 19 and 67", not "lost their savings": behind the closing
    comma stands who they are, and nothing that befell them."""
    ahead = lower_at(tokens, comma - _NAMES_OF + 1)
    says = ahead in words_for("saying") or ahead == "that"
    if not says or lower_at(tokens, comma - 2) != "the":
        return False
    near = tokens[comma + 1 : comma + _LONGEST_ASIDE]
    verb = next((token.index + 1 for token in near if token.text == ","), comma)
    if fate_of(lower_at(tokens, comma - 1)) in ("killed", "injured"):  # "the dead, five men, had been at sea"
        return not any(token.lower in words_for("fates") for token in tokens[verb : verb + _NAMES_OF])
    if lower_at(tokens, verb) not in words("be_forms"):
        return lower_at(tokens, verb) in _TELLS_WHO
    who = verb + 1 + (lower_at(tokens, verb + 1) == "all")
    return lower_at(tokens, who) in _WHO_THEY_ARE or (
        lower_at(tokens, who) == "in" and lower_at(tokens, who + 1) == "their"
    )


def are_victims_of_whom(tokens: Sequence[Token], noun: int) -> bool:
    """ "Police said the victims, a man and two boys, were …": of a page that has counted none of them yet nothing is known that
    befell them; asked at "victims"."""
    return (
        tokens[noun].lower == "victims"
        and lower_at(tokens, noun + 1) == ","
        and _behind_saying(tokens, noun + 1)
    )


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
    """ "Those killed include four cooks from Vell and Toro, who ran the bar, two clerks and a guard": items with a place or a
    clause of their own behind them, and no verb but in such a clause."""
    between = tokens[earlier.phrase.last : quantity.first]
    if not 0 < len(between) <= _LONGEST_LIST or between[-1].lower not in COORDINATORS:
        return False
    opener = tokens[earlier.quantity.first - 1].lower
    if opener not in words("be_forms") | words_for("including") and opener not in COORDINATORS:
        return False
    relative = verb = False
    for token in between:
        if token.text == ",":
            relative = verb = False
        elif token.kind in ("punct", "quote") or token.lower in words_for("including"):
            return False
        relative = relative or token.lower in _RELATIVES
        if _is_verbal(token):
            if not relative:
                return False
            verb = verb or token.lower in triggers("active")
    if verb and between[-1].lower == "and":
        return False  # "a guard who shot two boys and three girls"
    behind = itertools.takewhile(
        lambda token: token.kind in IN_PHRASES and token.lower not in _RELATIVES,
        tokens[quantity.last : quantity.last + _ITEM],
    )
    return between[-1].text == "," or not any(_is_verbal(token) for token in behind)


def _is_verbal(token: Token) -> bool:
    lower = token.lower
    return (
        lower in words("auxiliaries")
        or lower in words("be_forms")
        or lower in words("verbs")
        or lower in words_for("saying")
        or lower in triggers("active")
    )


def _are_all_of_them(tokens: Sequence[Token], comma: int, quantity: Quantity) -> bool:
    """ "the wounded, 57 of them, lay in the yard"."""
    behind = [token.lower for token in tokens[quantity.last : quantity.last + 3]]
    account = tokens[comma - 1].lower in words_for("accounts") and tokens[comma - 2].lower == "the"
    # "two more of the injured, one of them a clerk, died"
    some = comma > 2 and tokens[comma - 3].lower == "of"
    return behind[:2] == ["of", "them"] and account and not some


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
    begin = begin_of(tokens)
    opens = tokens[begin].lower == "among" or _opens_with_fate(tokens) or _opens_with_account(tokens)
    opens = opens or [token.lower for token in tokens[begin : begin + 2]] == ["identified", "among"]
    joint = index - (tokens[index].lower in words_for("their"))  # "his wife and their three sons"
    if tokens[joint].lower not in COORDINATORS or not opens:
        return index
    for position in range(joint - 1, max(0, joint - _LONGEST_LIST), -1):
        token = tokens[position]
        opening = token.lower in words("be_forms") or token.lower in words_for("including")
        if opening or (token.lower == "as" and _is_named_as(tokens, position)):
            return position
        if token.kind == "punct" and token.text not in (",", ";", ":"):
            break
    return index


def _opens_with_account(tokens: Sequence[Token]) -> bool:
    """ "The dead are: Odo Fenn, 61, his wife and their two sons", "The victims were named as …", not "The injured were treated
    by …"."""
    begin = begin_of(tokens)
    opening = [token.lower for token in tokens[begin : begin + _TO_LISTED]]
    if len(opening) < _TO_LISTED:
        return False
    if opening[:1] == ["those"] and fate_of(opening[1]) and opening[2] in words_for("including"):
        return True  # "Those killed included Captain Odo Fenn, 27, and eight soldiers"
    if opening[0] != "the":
        return False
    if opening[1] in ("other", "remaining") and begin + _TO_LISTED < len(tokens):
        begin += 1  # "The other victims were named as …"
        opening = [token.lower for token in tokens[begin : begin + _TO_LISTED]]
    if opening[1] not in words_for("accounts"):
        return False
    if opening[2] in words_for("including") or _past_aside(tokens, begin + 2):
        return True  # "The dead include the driver and three pupils"
    if opening[2] not in words("be_forms"):
        return False
    first = tokens[begin + _TO_LISTED - 1]
    named = first.lower in _NAMING and "as" in [token.lower for token in tokens[:_TO_NAMED_AS]]
    return (
        named
        or first.text == ":"
        or first.capital
        or is_numeral(first)
        or first.lower in words("determiners")
    )


def _opens_with_fate(tokens: Sequence[Token]) -> bool:
    """ "Also killed were the pilot, his copilot and four guards", "Killed were …"."""
    begin = begin_of(tokens)
    place = begin + (tokens[begin].lower in ("also", "among"))
    return place + 1 < len(tokens) and (
        fate_of(tokens[place].lower) is not None and tokens[place + 1].lower in words("be_forms")
    )
