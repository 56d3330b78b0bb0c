"""People whom hospitals and their staff take in, of a page that has told of hurt or dead.

"The hospital received 38 patients", "88 patients had been admitted", "took in a further 15".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.whereabouts import behind_aside
from claims.reading.people.figures import Earlier, Figure
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_EACH = (["a"], ["each"], ["every"], ["per"])
_SPELLS = (["day"], ["week"], ["month"], ["year"])
"""Behind "a" a rate: "40 patients a day"."""
_ARRIVING = ("patients", "casualties", "wounded")
"""Who come in where a hospital is named: "the clinic says 180 patients have come in"."""
_OF_OTHERS = frozenset(("year", "month", "ahead", "before", "storm"))
"""Where patients are moved for another reason: "transferred 5,000 patients last year", "ahead of the storm"."""
_TO_ORIGIN = 6
"""Tokens of "from the capsized ferry had"."""
_TO_HOUSE = 20
"""Tokens from the patients of one hospital to those of the next."""
_TO_CARE = 4
"""Tokens from "patients" to "admitted": "patients had already been admitted"."""


def cared_for(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "The hospital received 38 patients", "88 patients had been admitted", of a page that has told of hurt."""
    if quantity.article or phrase.head is None:
        return None
    head = tokens[phrase.head].lower
    sick = head in words_for("patients")
    if not sick and not (head in plurals() and head not in words_for("carers")):
        return None
    verb = _behind_origin(
        tokens, behind_aside(tokens, phrase.last)
    )  # "14 people, six of them children, had been brought in"
    brought = _brought_in(tokens[verb : verb + _TO_CARE])
    trade = head not in words_for("anybody-sick") and tokens[quantity.first - 1].lower == "admitted"
    if not earlier.hurt and not (
        earlier.dead
        and (
            brought
            or head in ("casualties", "patients", "survivors")
            or ((trade or _are_treated_some_still(tokens, verb)) and _names_care(tokens))
        )
    ):
        return None  # the sick of an outbreak are admitted, too
    before = [token.lower for token in tokens[max(0, quantity.first - _TO_CARE - 1) : quantity.first]]
    took_in = before[-2:] in (["took", "in"], ["taken", "in"], ["taking", "in"])
    after = [token.lower for token in tokens[verb : verb + _TO_CARE]]
    owned = tokens[quantity.first - 1].kind == "clitic" if quantity.first else False
    moves = sick and not owned and not any(token.lower in _OF_OTHERS for token in tokens)
    active = (
        before[-1:] != []
        and (
            before[-1] in words_for("caring")
            or (moves and before[-1] in words_for("moved-on"))  # "have shifted three patients to Lumar"
            or (before[-1] == "on" and before[-2:-1] in (["operating"], ["operated"]))
        )
    )
    joined = before[-1:] == ["and"] and not words_for("caring").isdisjoint(before)
    passive = bool(after) and (after[0] in words("be_forms") or after[0] in words("auxiliaries"))
    passive = passive and (sick or "been" in after or after[0] in words("be_forms"))
    moved = moves and not words_for("moved-on").isdisjoint(after)  # "35 patients had been moved to Lumar"
    passive = passive and (brought or moved or not words_for("caring").isdisjoint(after))
    reduced = (
        sick and after[:1] != [] and after[0] in words_for("caring")
    )  # "the 2,086 patients admitted to it"
    named = phrase.last + 2 < len(tokens) and tokens[phrase.last + 2].capital
    lying = sick and after[:1] in (["lie"], ["lay"]) and after[1:2] == ["in"] and named
    if lying and earlier.hurt:
        return Figure(
            quantity, phrase, "injured", phrase.last, "cared-for"
        )  # "Fourteen patients lie in Lumar"
    treating = before[-1:] == ["treating"] and before[-2:-1] != [] and before[-2] in words("be_forms")
    if treating and earlier.hurt and after[:1] not in (["as"], ["like"]):
        return Figure(quantity, phrase, "injured", phrase.head, "cared-for")  # "It was treating four boys"
    in_beds = head == "patients" and before[-1:] != [] and before[-1] in words_for("keeping")
    come = head in _ARRIVING and bool(after) and after[0] in words("auxiliaries")
    come = come and _have_come(tokens, phrase.last + 1) and _names_care(tokens)
    if not (active or took_in or joined or passive or reduced or in_beds or come):
        return None
    treated = passive and bool(earlier.hurt or earlier.dead) and _are_treated(tokens, phrase.last)
    if (
        (not sick or in_beds or head in ("people", "persons", "others"))
        and not treated
        and not _names_care(tokens)
    ):
        return None
    if after[:1] in _EACH and after[1:2] in _SPELLS:
        return None  # "treats 40 patients a day"
    return Figure(quantity, phrase, "injured", phrase.head, "cared-for")


def _behind_origin(tokens: Sequence[Token], index: int) -> int:
    """The index behind "from the ferry" of "37 patients from the ferry had been admitted"."""
    if lower_at(tokens, index) != "from":
        return index
    near = tokens[index + 1 : index + _TO_ORIGIN]
    verb = next((token for token in near if token.lower in words("auxiliaries") | words("be_forms")), None)
    plain = verb is not None and all(
        token.is_word and token.lower not in words("conjunctions") | words("prepositions")
        for token in tokens[index + 1 : verb.index]
    )
    return verb.index if verb is not None and plain else index


def _have_come(tokens: Sequence[Token], index: int) -> bool:
    """ "[have] come in", "[had] arrived by noon", not "come in with measles", "arrived for their jabs"."""
    arrived = lower_at(tokens, index) == "arrived"
    if not arrived and [token.lower for token in tokens[index : index + 2]] != ["come", "in"]:
        return False
    behind = tokens[index + 2 - arrived : index + 2 + _TO_CARE]
    if not behind or not behind[0].is_word:
        return True
    timed = behind[0].lower in ("since", "by", "so", "after", "overnight", "today", "already")
    return timed or behind[0].lower in words("days") or behind[0].lower in words("time_words")


def _are_treated(tokens: Sequence[Token], index: int) -> bool:
    """ "73 people have been treated, 38 of whom have gone home", not "were treated unfairly"."""
    near = tokens[index : index + _TO_CARE]
    verb = next((token.index for token in near if token.lower == "treated"), len(tokens))
    behind = lower_at(tokens, verb + 1)
    return verb < len(tokens) and (behind in ("", ",", ".", ";", "for", "at", "in", "by", "on"))


def _are_treated_some_still(tokens: Sequence[Token], index: int) -> bool:
    """ "118 people [had been treated, 41 of whom] remained in hospital", not "had been treated, in her view, like cattle", nor "41
    of whom had the flu"."""
    near = tokens[index : index + _TO_CARE]
    comma = next((token.index + 1 for token in near if token.lower == "treated"), len(tokens))
    behind = tokens[comma + 1 : comma + 1 + _TO_CARE]
    whom = next((token.index for token in behind if token.lower in ("whom", "them")), 0)
    ill = any(token.lower in words_for("diseases") or token.lower in _OF_OTHERS for token in tokens[comma:])
    share = not ill and whom > 0 and lower_at(tokens, whom - 1) == "of" and is_numeral(tokens[comma + 1])
    return share and lower_at(tokens, comma) == ","


def taken_in(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    earlier: Earlier,
    before: Sequence[Figure] = (),
) -> Figure | None:
    """ "The hospital took in a further 15.": a bare number that ends its clause; and those of the next hospital."""
    if _are_taken_on(tokens, quantity, phrase, before[-1] if before else earlier.last, more=not before):
        return Figure(quantity, phrase, "injured", phrase.last, "cared-for")
    if phrase.part or not (earlier.hurt or earlier.dead) or not _ends(tokens, phrase.last):
        return None
    last = before[-1] if before else None
    if last is not None and _are_in_house(tokens, last) and _is_next_house(tokens, last, quantity.first):
        return Figure(quantity, phrase, "injured", last.trigger, "cared-for")
    ahead = [token.lower for token in tokens[max(0, quantity.first - 3) : quantity.first]]
    ahead = ahead[:-1] if ahead[-1:] == ["a"] else ahead
    takes = ahead[-2:] == ["took", "in"] or (ahead[-1:] != [] and ahead[-1] in words_for("caring"))
    if not takes or not _names_care(tokens[: quantity.first]):
        return None
    return Figure(quantity, phrase, "injured", quantity.first, "cared-for")


def _are_taken_on(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, last: Figure | None, *, more: bool
) -> bool:
    """ "The clinic took in 46 people. Another 22 were taken to Toro", "… took in 46, while 22 were taken to Toro": to be cared
    for as those just told of; with `more` only others."""
    row = [token.lower for token in tokens[phrase.last : phrase.last + 3]]
    hurt = last is not None and last.outcome == "injured"
    return (
        hurt
        and (quantity.more or not more)
        and len(row) == _TO_CARE - 1
        and row[0] in words("be_forms")
        and row[1] in words_for("carried")
        and row[2] == "to"
        and not any(
            token.lower in ("bus", "train", "court", "jail", "prison") for token in tokens[phrase.last :]
        )
    )


def _ends(tokens: Sequence[Token], index: int) -> bool:
    """ "took in 15.", "admitted 44 and Sellen 19", "received six"."""
    return index >= len(tokens) or not tokens[index].is_word or tokens[index].lower in ("and", "to")


def _are_in_house(tokens: Sequence[Token], last: Figure) -> bool:
    """ "admitted 44", "The Toro Regional Hospital received 23 casualties": by the rule, or by the noun beside a hospital."""
    casualties = tokens[last.phrase.last - 1].lower in ("casualties", "patients")
    return last.rule == "cared-for" or (
        last.outcome == "injured" and casualties and _names_care(tokens[: last.quantity.first])
    )


def _is_next_house(tokens: Sequence[Token], last: Figure, first: int) -> bool:
    """ "Lumar Hospital admitted 44 and Sellen 19", "a hospital at Toro, which had 51": another house, the same verb."""
    between = tokens[last.phrase.last : first]
    if len(between) > _TO_HOUSE or any(token.text == ";" for token in between):
        return False
    row = [token.lower for token in between]
    if row[-2:-1] == ["which"] and row[-1] in words_for("keeping"):
        return _names_care(between)
    return len(between) > 1 and between[-1].capital and row[0] in ("and", ",")


def _brought_in(behind: Sequence[Token]) -> bool:
    """ "had been brought in"."""
    pairs = itertools.pairwise([token.lower for token in behind])
    return any(first in words_for("wheeled") and second == "in" for first, second in pairs)


def _names_care(tokens: Sequence[Token]) -> bool:
    """Is it a hospital or its people who took them in?"""
    return any(
        token.lower in words_for("hospitals")
        or token.lower in words_for("carers")
        or (token.lower in ("centre", "center") and tokens[token.index - 1].lower in words_for("medical"))
        for token in tokens
    )
