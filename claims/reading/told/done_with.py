"""What was done next with people whom the page has told of.

"Three have since been discharged", "all but two have been traced", "two are yet to be identified", "sixteen are now at the
Institute of Burns", "of the 44, we have identified 31".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import ends_clause
from claims.reading.fates.unreal import is_left_over
from claims.reading.people.figures import NOT_BACK, Earlier, Figure
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import SHOT, is_nationality, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_OPENERS = ("that", "while", "and", "said", "says")
"""What opens a clause: "adding that two had been discharged"."""
_TO_WARD = 9
"""Tokens of "are now at the Vell National Institute of Burns"."""
_TO_NOUN = 4
"""Tokens from a verb of being to who they were: "were all young women"."""
_OPENING = 6
"""Tokens of "She said that they included" before a number."""
_ASIDE = 14
"""Tokens of ", two of whom are believed to be Danish nationals,"."""


def done_with(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "Seven were taken to hospital. Three have since been discharged", "30 bodies were found. Two are yet to be identified"."""
    if is_left_over(tokens, quantity):
        held = (earlier.befell.get(outcome) for outcome in NOT_BACK)
        whole = next((figure for figure in held if figure is not None), None)
        return (
            Figure(quantity, phrase, whole.outcome, phrase.last, "left-over", True, whole) if whole else None
        )
    last = earlier.last
    if last is None and earlier.faded is not None and earlier.faded.outcome == "injured":
        last = earlier.faded
    previous = tokens[quantity.first - 1].lower if quantity.first else ""
    rest = previous == "remaining" or _of_all(tokens, quantity.first)
    so_far = [token.lower for token in tokens[: quantity.first]] == ["so", "far"]
    opens = quantity.first <= 1 or previous in _OPENERS or rest or so_far or _is_time(tokens, quantity.first)
    if last is None or last.outcome not in ("injured", "killed", SHOT) or not opens or phrase.counted:
        return None
    verb = _past_aside(tokens, phrase.last)
    behind = [token.lower for token in tokens[verb : verb + _TO_NOUN]]
    leaves = not words_for("going-home").isdisjoint(behind)
    if last.outcome == "killed":
        behind = [token.lower for token in tokens[verb : verb + _OPENING]]
        leaves = not words_for("done-to-the-dead").isdisjoint(behind)
        found = rest or quantity.more or last.rule in ("noun", "told-again")
        leaves = leaves or (found and _are_found(behind))
    elif leaves and behind[0] in ("went", "go"):
        behind[0] = "have"
    if not words_for("jailed").isdisjoint(token.lower for token in tokens):
        return None  # "two have been released on bail"
    if last.outcome == "injured" and _are_in_hospital(tokens, phrase.last):
        return Figure(quantity, phrase, "injured", phrase.last, "part-of-last", True, last.whole or last)
    if not leaves or behind[0] not in ("have", "has", "had", "were", "was", "are"):
        return None
    outcome = "injured" if last.outcome == SHOT else last.outcome  # whom a hospital lets go lives
    return Figure(quantity, phrase, outcome, phrase.last, "part-of-last", True, last.whole or last)


def _is_time(tokens: Sequence[Token], first: int) -> bool:
    """ "[By Sunday night] five had been discharged": nothing but a time before the number."""
    row = [token.lower for token in tokens[:first] if token.text != ","]
    timed = all(word in words("days") or word in words("time_words") for word in row[1:])
    return row[:1] in (["by"], ["on"], ["late"]) and len(row) > 1 and timed


def _are_found(behind: Sequence[str]) -> bool:
    """ "were found in the reeds", while those "found drunk" are no dead."""
    at = next((place for place, word in enumerate(behind) if word in words_for("located")), None)
    following = behind[at + 1] if at is not None and at + 1 < len(behind) else ""
    return at is not None and (
        not following.isalpha()
        or following in words("prepositions")
        or following in words("adverbs")
        or following in words("days")
        or following in ("dead", "lifeless", "and", "there", "nearby")
    )


def _are_in_hospital(tokens: Sequence[Token], index: int) -> bool:
    """ "Sixteen are now at the National Institute of Burns", "four remained at Vell Medical Center"."""
    behind = [token.lower for token in tokens[index : index + _TO_WARD]]
    if not behind or not (behind[0] in words("be_forms") or behind[0] in words_for("still")):
        return False
    at = next((place for place, word in enumerate(behind) if word in ("at", "in")), None)
    if at is None or not all(word in ("now", "still", "being") for word in behind[1:at]):
        return False
    return any(
        word in words_for(each) for word in behind[at:] for each in ("hospitals", "medical", "clinics")
    )


def _of_all(tokens: Sequence[Token], first: int) -> bool:
    """ "Of the 86, 71 have been identified": what the sentence opens with."""
    row = [token.lower for token in tokens[:first]]
    row = row[:-1] if row[-1:] == ["only"] else row
    if row in (["of", "them", ","], ["of", "these", ","], ["of", "those", ","]):
        return True
    opens = row[:2] == ["of", "the"] and row[-1:] == [","] and len(row) == len(("of", "the", "86", ","))
    return opens and (row[2] in words_for("accounts") or is_numeral(tokens[2]))


def _past_aside(tokens: Sequence[Token], index: int) -> int:
    """ "The remaining six, all of them children, have been flown out": the index of the verb."""
    if index >= len(tokens) or tokens[index].text != ",":
        return index
    near = tokens[index + 1 : index + _ASIDE]
    return next((token.index + 1 for token in near if token.text == ","), index)


def identified(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "Of the 44, we have identified 31.", "Relatives had claimed nine.": some of the dead told before."""
    before = [token.lower for token in tokens[max(0, quantity.first - 3) : quantity.first]]
    if earlier.dead is None or before[-1:] == [] or before[-1] not in words_for("done-to-the-dead"):
        return None
    perfect = any(word in ("have", "has", "had") for word in before[:-1])
    ends = phrase.last >= len(tokens) or not tokens[phrase.last].is_word
    killed = earlier.last is not None and earlier.last.outcome == "killed"
    if perfect and ends and killed and before[-1] == "named" and _since_then_it(tokens, quantity):
        return Figure(quantity, phrase, "killed", quantity.first - 1, "toll-again")
    if not perfect or not ends or (quantity.value or 0) >= (earlier.dead.quantity.value or 0):
        return None
    return Figure(quantity, phrase, "killed", quantity.first - 1, "part-of-last", True, earlier.dead)


def _since_then_it(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "[It announced the deaths of three men.] Since May it has named 212": who told of the dead, not "the coach has since named"."""
    subject = lower_at(tokens, quantity.first - 3)
    return tokens[0].lower == "since" and subject in ("it", "they", "we")


def identified_too(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "[84 bodies were recovered.] Three Danish nationals have also been identified", not "have also been identified as suspects",
    nor "[nine died in the attack.] Two men have also been identified"."""
    row = [token.lower for token in tokens[phrase.last : phrase.last + 4]]
    also = row[1:3] == ["also", "been"] and row[3:] in (["identified"], ["buried"])
    last = earlier.last
    if phrase.head is None or phrase.doubtful or not also or last is None or last.outcome != "killed":
        return None
    if last.rule not in ("noun", "told-again") or tokens[phrase.head].lower == "survivors":
        return None
    national = any(is_nationality(token.text) for token in tokens[quantity.last : phrase.last])
    people = national or tokens[phrase.head].lower in words_for("demographic")
    whole = last.whole or last
    fewer = (quantity.value or 0) < (whole.quantity.value or 0)
    if not (people and fewer and ends_clause(tokens, phrase.last + 4)):
        return None
    return Figure(quantity, phrase, "killed", phrase.last, "part-of-last", True, whole)
