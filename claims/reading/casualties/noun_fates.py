"""What befell people whom a noun or a verb tells of that would harm others not: who is seized, held, moved from home; lives, bodies.

"303 pupils were taken", "60 villagers have left the town", "354 lives lost", "a man's body was located".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.fallen import fell
from claims.reading.fates.fates_of_nouns import are_of_killings
from claims.reading.fates.led_away import were_marched
from claims.reading.fates.outcome_after import outcome_after
from claims.reading.fates.whereabouts import behind_aside, have_left, live_abroad, were_moved, were_taken
from claims.reading.people.victim_categories import category_of
from claims.reading.people.victim_words import body_is_found, possessed_fate
from claims.reading.told.held import are_of_the_missing, held_by_them, is_held
from claims.reading.words.answers import NOTHING
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.casualties.cases import Answer, Case
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_TO_SEIZED = 4
"""Tokens of "have been seized"."""


def captured_more(case: Case) -> Told | None:
    """ "[killed nine and] captured 12": a bare number behind a verb of taking."""
    taken = triggers("active").get(case.previous) == "captured"
    return (
        ("captured", case.quantity.first - 1, "verb-before")
        if case.is_bare and case.before and taken
        else None
    )


def of_killings(case: Case) -> Told | None:
    """ "12 victims of the shootings"."""
    if case.head == "victims" and are_of_killings(case.tokens, case.phrase):
        return "killed", case.phrase.last, "noun"
    return None


def held_by_others(case: Case) -> Told | None:
    """ "inmates hold 20 guards", "40 are in their hands"."""
    return held_by_them(case.tokens, case.quantity, case.phrase, case.starts, whole=case.is_whole_of_share)


def fallen(case: Case) -> Told | None:
    """ "12 soldiers fell"."""
    return ("killed", case.phrase.last, "after") if fell(case.tokens, case.phrase) else None


def captives(case: Case) -> Told | None:
    """ "1,700 children have been seized from schools", "seven men were marched off", "20 are held", "303 pupils were taken"."""
    tokens, phrase = case.tokens, case.phrase
    led = _were_seized(tokens, phrase) or were_marched(tokens, phrase.last)
    led = led or is_held(
        tokens,
        phrase.last,
        case.head,
        sought=are_of_the_missing(tokens, case.quantity, phrase, case.before),
    )
    patients = case.head in words_for("patients")
    if led or (_may_be_taken(tokens, phrase) and were_taken(tokens, phrase.last, patients=patients)):
        return "captured", phrase.last, "after"
    return None


def gone_from_home(case: Case) -> Told | None:
    """ "1,100 families have left the city", "600 households have been moved", "1.1 million refugees now live in Orvia"."""
    tokens, last, head = case.tokens, case.phrase.last, case.head
    if head in words_for("dwellers"):
        households = head in ("families", "households")
        gone = have_left(tokens, last) or were_moved(tokens, _behind_families(tokens, last), households)
    else:
        gone = head in ("refugees", "evacuees") and live_abroad(tokens, last)
    return ("displaced", last, "after") if gone else None


def lives_lost(case: Case) -> Answer | None:
    """ "with 354 lives lost", "nine lives were lost", not "nine lives were changed"."""
    if case.head not in ("lives", "life"):
        return None
    if case.following == "lost":
        return "killed", case.phrase.last, "after"
    lost = outcome_after(case.tokens, case.phrase.last, case.starts)
    return lost if lost and case.tokens[lost[1]].lower == "lost" else NOTHING


def possessed(case: Case) -> Told | None:
    """ "two men's deaths", "a man's body was located"."""
    tokens, at = case.tokens, case.phrase.last + 1
    if at >= len(tokens) or tokens[at - 1].kind != "clitic":
        return None
    found = tokens[at].lower == "body" and body_is_found(tokens, at)
    fate = "killed" if found else possessed_fate(tokens[at])
    return (fate, at, "possessed") if fate else None


def _may_be_taken(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "303 pupils were taken": by force only those who do not fight."""
    return phrase.head is not None and category_of(tokens, phrase) not in (None, "attackers", "fighters")


def _are_taken(tokens: Sequence[Token], index: int) -> bool:
    """ "had been taken" or "were taken by rebels", not "were taken to hospital" or "ill"."""
    row = [token.lower for token in tokens[index : index + _TO_SEIZED]]
    at = row.index("taken") if "taken" in row else 0
    if not at or row[at - 1] not in words("be_forms"):
        return False
    behind = tokens[index + at + 1 : index + at + 2]
    return not behind or not behind[0].is_word or behind[0].lower in ("by", "but", "and", "during", "in")


def _were_seized(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "1,700 children have been seized from schools", where things are seized more often."""
    by = [token.lower for token in tokens[phrase.last : phrase.last + _TO_SEIZED]]
    if by[:2] == ["seized", "by"] and words_for("jailers").isdisjoint(by):
        return category_of(tokens, phrase) not in (None, "attackers", "fighters")
    begin = behind_aside(tokens, phrase.last)
    head = "" if phrase.head is None else tokens[phrase.head].lower
    if head in ("prisoners", "hostages", "captives") and _are_taken(tokens, phrase.last):
        return True  # "six prisoners had been taken"
    joined = [token.lower for token in tokens[begin : begin + 2]]
    if joined == ["and", "the"]:
        begin += 3  # "34 passengers and the driver were seized"
    for token in tokens[begin : begin + _TO_SEIZED]:
        if token.lower == "seized":
            passive = tokens[token.index - 1].lower in words("be_forms") and token.index > begin
            return passive and category_of(tokens, phrase) not in (None, "attackers", "fighters")
        if token.lower not in words("auxiliaries") and token.lower not in words("be_forms"):
            return False
    return False


def _behind_families(tokens: Sequence[Token], index: int) -> int:
    """The index behind "from 1,406 families" of "7,312 people from 1,406 families have been moved", and behind "belonging to"."""
    index += lower_at(tokens, index) == "belonging" and lower_at(tokens, index + 1) == "to"
    row = [token.lower for token in tokens[index : index + 3]]
    return (
        index + 3
        if row[:1] in (["from"], ["of"], ["to"]) and row[2:] in (["families"], ["households"])
        else index
    )
