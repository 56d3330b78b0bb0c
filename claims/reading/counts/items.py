"""Numbers that count on from the one before them: other places, other days, another party, another time.

"21 deaths in the tunnel, seven at the gate", "the first blast killed five and the second nine", "Lumar with 11 and Sellen
with four", "up from 61 a day earlier", "31 killed; rebels claim 60".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.grammar.noun_phrases import SPEAKING_NOUNS
from claims.reading.people.victim_words import has_verb_of_its_own
from claims.reading.words.numerals import ARTICLES, is_number, is_numeral
from claims.reading.words.tokens import IN_PHRASES, lower_at
from claims.reading.words.triggers import SHOT, is_nationality, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

COORDINATORS = frozenset(("and", "or", ",", "plus"))
_GAP = 6
"""Tokens before a number in which "against an official figure of" stands."""
_LONGEST_CAUSE = 4
"""Tokens of ", collapsing mud walls" before "for"."""
_FOLLOWED = 4
"""The least tokens before "with 11" in "followed by Lumar with 11"."""
_COMPARING = frozenset(
    (
        ("up", "from"),
        ("down", "from"),
        ("compared", "with"),
        ("compared", "to"),
        ("as", "against"),
        (",", "against"),
    )
)
"""What stands before a number that another is compared with."""
_LATER = frozenset(("later", "then", "subsequently", "finally"))
LOST = frozenset(("lost", "lost-list"))
"""Rules of what somebody lost: "the rebels lost 20 men and the army six"."""
_YEARS_BEFORE = frozenset(("earlier", "before", "last", "previous", "preceding"))
_SUBJECT = 6
"""Tokens of ", the opposition-run municipality" before a number."""
_OBJECT = 8
"""Tokens behind a count that belong to it."""
_SETTING = 8
"""Tokens before a number in which "put the dead at" stands."""
_CLAIMING = {
    "of": "claiming-of",
    "on": "claiming-of",
    "to": "claiming-to",
    "up": "claiming-to",
    "at": "claiming-at",
}
"""Prepositions before a number that somebody claims, with the verbs that take them."""
_RELATIVES = frozenset(("which", "who", "that"))
_OF_RIVALS = frozenset(("the", "its", "his", "a", "an"))
_LEDGER = 5
"""Tokens before "at" in which the ledger stands that stops there."""
_LOCATED = 2
"""Tokens of "found" behind "were"."""
_WHO = 4
"""Tokens of "were all civilians"."""
_TO_SAFETY = 9
"""Tokens of "have all been pulled from the wreck alive"."""
_LOST_OR_LEFT = frozenset(("lives", "life", "homes", "houses"))
"""Behind "their", before the place of an item: "lost their lives in the north", "left their homes on the Danish side"."""
_ITEM_GAP = 20
"""Tokens between two items of a list of places."""


def is_item(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "21 deaths in the tunnel, seven at the gate and 13 on a bus": the next item of a list of places."""
    at = phrase.last + (phrase.last < len(tokens) and tokens[phrase.last].lower == "each")
    if phrase.head is not None or at >= len(tokens) or not _is_placed(tokens, at):
        return False
    entry = tokens[quantity.first - 1].text == ";"
    if (
        not (entry or tokens[quantity.first - 1].lower in COORDINATORS)
        or quantity.first - earlier.phrase.last > _ITEM_GAP
    ):
        return False
    after = earlier.trigger + 1 if earlier.trigger >= earlier.phrase.last else earlier.phrase.last
    while after < len(tokens) and (
        tokens[after].lower == "each"
        or tokens[after].lower in words("be_forms")
        or tokens[after].lower in words("auxiliaries")
        or tokens[after].lower in words_for("recorded")
        or tokens[after].lower in words_for("their")  # "lost their lives in the north, nine in the south"
        or tokens[after].lower in _LOST_OR_LEFT
    ):
        after += 1
    placed = after < len(tokens) and _is_placed(tokens, after)
    if entry and has_verb_of_its_own(tokens, at):
        return False  # "Nine died on Monday; 12 on the ward are stable"
    between = [token.lower for token in tokens[after : quantity.first]]
    return placed and (
        entry or not any(word in words("auxiliaries") or word in words("verbs") for word in between)
    )


def _is_placed(tokens: Sequence[Token], index: int) -> bool:
    """ "at the gate", "in the north", "last night", "this morning": where or when, of an item of a list."""
    token = tokens[index]
    when = token.lower in ("last", "this") and index + 1 < len(tokens)
    return token.lower in words_for("listed") or (when and tokens[index + 1].lower in words("time_words"))


def is_said_by_another(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure
) -> bool:
    """ "The dead number 271, said the governor; 273, said the union": another count of the same, behind the semicolon."""
    if phrase.head is not None or tokens[quantity.first - 1].text != ";":
        return False
    behind = [token.lower for token in tokens[phrase.last : phrase.last + 2]]
    said = [token.lower for token in tokens[earlier.phrase.last : quantity.first]]
    return len(behind) > 1 and _opens_saying(behind) and _opens_saying(said)


def _opens_saying(row: Sequence[str]) -> bool:
    """ ", said"."""
    return len(row) > 1 and row[0] == "," and row[1] in words_for("saying")


def is_later(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "spoke first of 12 deceased and later of 31", "of 21 dead and on Wednesday of 32"."""
    before = [token.lower for token in tokens[max(0, quantity.first - 4) : quantity.first]]
    later = before[-1:] == ["of"] and before[-2:-1] != [] and before[-2] in _LATER
    if before[:2] == ["and", "on"] and before[2:3] != [] and before[2] in words("days"):
        later = before[-1] == "of"
    return phrase.head is None and later and ends_clause(tokens, phrase.last)


def is_carried(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "Twelve bodies were brought to the hospital and six to a clinic"."""
    if phrase.head is not None or phrase.last >= len(tokens) or tokens[phrase.last].lower != "to":
        return False
    between = tokens[earlier.phrase.last : quantity.first]
    carried = earlier.rule == "place-list" or any(token.lower in words_for("carried") for token in between)
    return bool(between) and between[-1].lower in COORDINATORS and carried


def is_gapped(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "The first blast killed five and the second nine", "the north reported 12 deaths, Lumar nine", "the ministry counts 51
    killed, the drivers' union 74", "the capital put the dead at 14, the rebels at 90": the verb is left out."""
    first = quantity.first
    if phrase.head is not None or first < 3 or earlier.part:
        return False
    of = tokens[first - 1].lower == "of" == tokens[earlier.quantity.first - 1].lower
    end = first - (of or tokens[first - 1].lower == "at")
    each = phrase.last + (lower_at(tokens, phrase.last) == "each")  # "and Sellen and Toro one each"
    ends = ends_clause(tokens, each) or tokens[each].lower in ("and", "or")
    ends = ends or (earlier.rule in LOST and tokens[phrase.last].lower in words_for("listed"))
    opens = next(
        (at for at in range(end - 1, max(earlier.phrase.last, end - _SUBJECT) - 1, -1) if _joins(tokens[at])),
        None,
    )
    if not ends or opens is None:
        return False
    behind = earlier.trigger + 1 if earlier.phrase.last <= earlier.trigger < opens else earlier.phrase.last
    if not _is_object(tokens[behind:opens]):
        return False
    subject = tokens[opens + 1 : end]
    if (
        not subject
        or subject[0].lower in _RELATIVES
        or not all(token.is_word or token.kind == "clitic" for token in subject)
    ):
        return False
    if end < first and not of and not _is_set(tokens, earlier):
        return False
    if any(token.lower in words_for("arresting") for token in subject):
        return False  # "Six Killed in Bombing; Norland Arrests Four"
    named = all(token.capital for token in subject)
    body = len(subject) > 1 and all(token.capital for token in subject[:-1])
    named = named or (body and subject[-1].lower in SPEAKING_NOUNS)  # "Toro police three"
    placed = subject[0].lower == tokens[0].lower == "in" and len(subject) > 1
    named = named or (
        placed and all(token.capital for token in subject[1:])
    )  # "In Vell two died and in Toro three"
    other = len(subject) > 1 and subject[0].lower == "the" and subject[1].lower in words_for("other-ones")
    counted = tokens[earlier.quantity.first - 1].lower in words_for("claiming") or _is_set(tokens, earlier)
    counted = counted or (of and tokens[earlier.quantity.first - 2].lower in words_for("naming-of"))
    counted = (
        counted or earlier.rule == "place-list"
    )  # "the ministry says 41, the governor 44 and the union 60"
    counts = subject[0].lower in _OF_RIVALS and subject[-1].lower in SPEAKING_NOUNS
    rival = (counted or earlier.rule in LOST) and len(subject) > 1 and counts
    return named or other or rival


def _joins(token: Token) -> bool:
    return token.lower in ("and", ",", ";")


def _is_object(between: Sequence[Token]) -> bool:
    """Does what stands behind a count belong to it: "[38 hurt] in the derailment"?"""
    if between and between[-1].text == ",":
        between = between[:-1]
    if len(between) > _OBJECT:
        return False
    return all(
        token.kind in IN_PHRASES
        and token.lower not in words("auxiliaries")
        and token.lower not in words("verbs")
        for token in between
    )


def _is_set(tokens: Sequence[Token], earlier: Figure) -> bool:
    """ "put the dead at 14"."""
    before = {
        token.lower for token in tokens[max(0, earlier.quantity.first - _SETTING) : earlier.quantity.first]
    }
    return "at" in before and not before.isdisjoint(words_for("setting"))


def is_followed(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "41 dead in the north, followed by Lumar with 11 and Sellen with four": places and what each has."""
    first = quantity.first
    if phrase.head is not None or first < _FOLLOWED:
        return False
    if (
        tokens[first - 1].text == "("
        and tokens[first - 2].capital
        and phrase.last < len(tokens)
        and tokens[phrase.last].text == ")"
    ):
        between = [token.lower for token in tokens[earlier.phrase.last : first]]
        return earlier.rule == "place-list" or "followed" in between
    at = first - 1
    while at > 1 and tokens[at].lower in ("the", *words_for("rest")):
        at -= 1  # "Lumar accounts for 18 of the deaths and Toro for the remaining 11"
    named = tokens[at - 1].capital or (tokens[at].lower == "for" and _names_cause(tokens, earlier, at))
    if tokens[at].lower not in ("with", "for") or not named:
        return False
    ends = (
        phrase.last >= len(tokens) or tokens[phrase.last].text in ",.;" or tokens[phrase.last].lower == "and"
    )
    between = [token.lower for token in tokens[earlier.phrase.last : first]]
    accounts = any(token.lower in words_for("accounting") for token in tokens[: earlier.phrase.last])
    listed = earlier.rule == "place-list" or "followed" in between or ":" in between
    return ends and (listed if tokens[at].lower == "with" else accounts)


def _names_cause(tokens: Sequence[Token], earlier: Figure, at: int) -> bool:
    """ "Drowning accounted for 29, collapsing walls [for] 26": a few words in small letters behind the mark or the "and"."""
    named = tokens[earlier.phrase.last : at]
    joined = bool(named) and (named[0].text == "," or named[0].lower == "and")
    if joined and len(named) > 1 and named[1].lower == "and":
        named = named[1:]
    plain = all(
        token.is_word and token.lower not in words("verbs") and token.lower not in words("prepositions")
        for token in named[1:]
    )
    return joined and plain and 1 < len(named) <= _LONGEST_CAUSE


def is_rest(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "ten of the dead were Danes, while the remaining three were Swedes"."""
    following = lower_at(tokens, phrase.last)
    previous = tokens[quantity.first - 1].lower
    rest = previous in words_for("rest") or previous in ("while", "whereas", "and", ",", "that")
    if previous in words_for("rest") and (
        following in words_for("listed") or following in words_for("belonging")
    ):
        return True  # "eleven died at the scene and the remaining six at the hospital", "the other ten came from Lumar"
    if previous == "remaining" and following in words("auxiliaries"):
        done = tokens[phrase.last + 1 : phrase.last + _WHO]
        # "and the remaining three had been located", "while the remaining three were South Koreans"
        pairs = (f"{first.text} {second.text}" for first, second in itertools.pairwise(done))
        return not _are_safe(tokens, phrase.last) and (
            any(map(is_nationality, pairs))
            or any(token.lower in words_for("located") or is_nationality(token.text) for token in done)
            or lower_at(done, 0) in plurals()
        )
    if not rest or following not in words("be_forms"):
        return False
    if previous in ("while", "and") and words_for("located") & {
        token.lower for token in tokens[phrase.last + 1 : phrase.last + _LOCATED]
    }:
        return not _are_safe(tokens, phrase.last)  # "four were thrown out, while three were found beneath it"
    who = tokens[phrase.last + 1 : phrase.last + _WHO]
    people = any(token.lower in plurals() or is_nationality(token.text) for token in who)
    return previous in words_for("rest") or people


def _are_safe(tokens: Sequence[Token], index: int) -> bool:
    """ "had been brought to safety", "were pulled from the wreck alive"."""
    behind = [token.lower for token in tokens[index : index + _TO_SAFETY]]
    return not words_for("saved").isdisjoint(behind) or bool({"safety", "surface", "shore"} & set(behind))


def is_compared(tokens: Sequence[Token], first: int) -> bool:
    """ "3,302 deaths, up from 3,032 in 2021", "treated 340 people, compared with 41 last year"."""
    at = first
    if at > 2 and tokens[at - 1].lower in words_for("earlier-counts"):
        at -= 1 + (tokens[at - 2].lower in ARTICLES)  # "up from an initial 49"
    if at > 1 and tokens[at - 1].lower == "of" and tokens[at - 2].lower in ("peak", "high", "low", "record"):
        at -= 2 + (tokens[at - 3].lower in ARTICLES)
    if at > 1 and tokens[at - 1].lower == "of" and tokens[at - 2].lower in words_for("totals"):
        ahead = [token.lower for token in tokens[max(0, at - _GAP) : at - 2]]
        return "against" in ahead or any(pair in _COMPARING for pair in itertools.pairwise(ahead))
    if (
        at > 2
        and tokens[at - 1].lower == "from"
        and is_numeral(tokens[at - 2])
        and tokens[at - 3].lower == "to"
    ):
        clause = itertools.takewhile(lambda token: token.text != ";", reversed(tokens[: at - 3]))
        return any(is_numeral(token) for token in clause)  # "was down to 11 from 26"
    if at > 1 and tokens[at - 1].lower == "against" and is_numeral(tokens[first]):
        behind = [token.lower for token in tokens[first + 1 : first + _GAP]]
        if not _YEARS_BEFORE.isdisjoint(behind):
            return True  # "32 died against 27 a year earlier"
    before = tuple(token.lower for token in tokens[max(0, at - 2) : at])
    if before[-1:] == ("the",) and at > len(before) and is_numeral(tokens[first]):
        led = tuple(token.lower for token in tokens[at - 3 : at - 1])
        told = lower_at(tokens, first + 1) in words_for("given-out") and lower_at(tokens, first + 2) == "by"
        if told and (led in _COMPARING or led == (",", "against")):
            return True  # ", against the 18 announced by the army"
    return before in _COMPARING or _is_more_or_less(tokens, at)


_TO_TELLING = 6
"""Tokens of "as police had said earlier"."""
_OPENS_CLAUSE = frozenset(("as", "while", "when", "who", "which", "where", "whose"))


def is_corrected(tokens: Sequence[Token], quantity: Quantity, earlier: Figure) -> bool:
    """ "killed 253 people, not 359", "hurt four people in the yard, not five as first reported", "12 rather than 15": the number that
    another replaces, right behind it or with a word that says so; not "killed nine and ran at 80 km/h rather than 60"."""
    ahead = [token.lower for token in tokens[max(0, quantity.first - 2) : quantity.first]]
    if not quantity.value or ahead not in (
        [",", "not"],
        ["and", "not"],
        ["rather", "than"],
        ["instead", "of"],
    ):
        return False
    behind = [token.lower for token in tokens[quantity.last : quantity.last + _TO_TELLING]]
    told = words_for("earlier-told") | words_for("saying")
    first = behind[:1] == ["as"] and not told.isdisjoint(behind)
    ends = behind[:1] == [] or not behind[0].isalpha()
    return first or (ends and _are_the_same(tokens[earlier.quantity.last : quantity.first - 2]))


def _are_the_same(between: Sequence[Token]) -> bool:
    """ "12 [people were killed in Vell], not 15": no other clause and no other number stands between the two."""
    clause = words("conjunctions") | words("subordinators") | _OPENS_CLAUSE
    return not any(token.kind == "punct" or token.lower in clause or is_number(token) for token in between)


def _is_more_or_less(tokens: Sequence[Token], at: int) -> bool:
    """ "577 were murdered, 38 per cent fewer than the 931 recorded a year before"."""
    row = [token.lower for token in tokens[max(0, at - 4) : at]]
    if len(row) < len(("cent", "fewer", "than", "the")) or row[2:] != ["than", "the"]:
        return False
    share = row[0] in ("percent", "cent", "%") or row[0].endswith("%") or is_numeral(tokens[at - 4])
    return share and row[1] in ("fewer", "more", "less", "higher", "lower")


def is_degree(quantity: Quantity, following: str, earlier: Figure) -> bool:
    """ "eleven were hurt, two seriously": how badly several of them are; of one alone no count is made."""
    hurt = earlier.outcome in ("injured", SHOT)
    return following in words_for("severity") and (quantity.value or 0) > 1 and hurt


def claims_only(tokens: Sequence[Token], first: int) -> bool:
    """ "but the ministry has confirmed only 37", "admits 12", "admits to five", "knows of 18", "owned up to 230"."""
    first -= first > 1 and tokens[first - 1].kind == "quote"  # "rebels claim 'over 150'"
    at = first - 1 - (tokens[first - 1].lower in words_for("only"))
    if at > 1 and tokens[at].lower == "to" and tokens[at - 1].lower == "up":
        at -= 1  # "owned up to 230"
    group = _CLAIMING.get(tokens[at].lower)
    if group == "claiming-at" and not any(
        token.lower in words_for("ledgers") or token.lower in words_for("totals")
        for token in tokens[max(0, at - _LEDGER) : at]
    ):
        return False  # "the curfew ends at ten"
    if at > 0 and group:
        return tokens[at - 1].lower in words_for(group)
    return at >= 0 and tokens[at].lower in words_for("claiming")


def is_described(tokens: Sequence[Token], index: int) -> bool:
    """ "; three are children", not "; 34 were rescued": who they are, and nothing that was done with them."""
    if index + 1 >= len(tokens) or tokens[index].lower not in words("be_forms"):
        return False
    after = tokens[index + 1]
    return not (after.lower.endswith("ed") or after.lower in words("verbs"))


def ends_clause(tokens: Sequence[Token], index: int) -> bool:
    """Does a clause end at `index`?"""
    return index >= len(tokens) or tokens[index].text in ",.;"
