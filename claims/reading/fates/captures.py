"""Verbs of taking people before a number: "gunmen seized 20 pupils", "made off with 14 girls", "They took my two sons"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.names.party_names import is_known_party
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, is_nationality, is_person, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.number_verbs import NumberVerb
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

SEIZED = ("people", "children", "women", "civilians")
"""Categories of those whom kidnappers take."""
_WHERE_TO = 7
"""Tokens behind those taken in which "to the forest" or "into captivity" stands."""
_ANYBODY = frozenset(("men", "people", "persons", "youths", "group", "groups", "gang", "gangs", "assailants"))
_MUTINEERS = frozenset(("inmates", "prisoners", "rioters", "mutineers", "hijackers"))
_TO_HOLDING = 7
"""Tokens of "inmates in one wing are still" before "holding"."""
_LONGEST_PARTY = 2
"""Words of "Boko Haram"."""
_WHO = frozenset(("who", "which", "whom", "whose"))
_RAID = 22
"""Tokens of "gunmen on motorcycles invaded the boarding school at about 2 a.m., scaled the fence and"."""
_TAKER = 3
"""Tokens before a verb of taking in which those who take stand."""


def to_the_wilds(verb: NumberVerb) -> bool:
    """ "had taken nine women to the forest", not "to the forest chapel"."""
    people = verb.head is not None and category(verb.head)
    behind = verb.behind(_WHERE_TO)
    led = not words_for("outings").isdisjoint(behind)
    return bool(people) and not led and not words_for("wilds").isdisjoint(behind)


def made_off_with(verb: NumberVerb) -> Told | None:
    """ "made off with 14 youngsters", "marched 23 troops into captivity"."""
    off = verb.lower == "with" and verb.before == "off"
    away = [token.lower for token in verb.tokens[max(0, verb.at - _TAKER) : verb.at]]
    if verb.lower == "with" and away in (["they", "went", "away"], ["and", "went", "away"]):
        own = verb.head is not None and category(verb.head) in ("people", "children", "women")
        return ("captured", verb.at, "taken") if own and kill_or_raid(verb) else None
    how = verb.tokens[max(0, verb.at - 2)].lower
    made = off and how in words_for("riding")
    made = made or (verb.lower == "with" and verb.before == "away" and how in ("made", "making"))
    into = not off and verb.lower in words_for("away-takers") and "captivity" in verb.behind(_WHERE_TO)
    people = (made or into) and verb.head is not None and category(verb.head)
    return ("captured", verb.at, "taken") if people else None


def kill_or_raid(verb: NumberVerb) -> bool:
    """ "They killed seven people and went away with my two girls", not "They killed the lights and went away with my girls"."""
    return any(
        triggers("active").get(token.lower) in ("killed", "injured", "captured")
        and any(
            is_person(each.lower, each.text) or is_numeral(each)
            for each in verb.tokens[token.index + 1 : verb.at]
        )
        for token in verb.tokens[: verb.at]
    )


def carried_off(verb: NumberVerb) -> Told | None:
    """ "kidnappers took 276 girls from a school", "gunmen marched 40 villagers into the forest", "gunmen rode into Vell and
    marched 40 pupils into the hills"."""
    kind = category(verb.head) if verb.head else None
    reach = verb.at if verb.lower.endswith("ing") else _TAKER
    near = verb.tokens[max(0, verb.at - reach) : verb.at]
    if verb.before == "and" and not any(token.kind == "punct" for token in verb.tokens[: verb.at]):
        # whoever opens the sentence
        near = [*verb.tokens[:_TAKER], *near]
    armed = [
        token
        for token in near
        if not (token.capital and token.index)  # not "the Rebels took nine players"
    ]
    if _took_kin(verb):
        return "captured", verb.at, "taken"
    if kind in (None, "attackers", "fighters"):
        return None
    armed_men = are_armed(armed) or _ends_party(near) or _raid_and(verb)
    took = verb.lower in ("took", "taken", "taking") and verb.behind(1) in (["from"], ["with"], [], ["."])
    took = took and words_for("outings").isdisjoint(verb.behind(_WHERE_TO))
    led = verb.lower in words_for("away-takers") and to_the_wilds(verb)
    return ("captured", verb.at, "taken") if armed_men and (took or led) else None


def _raid_and(verb: NumberVerb) -> bool:
    """ "[that] gunmen on horses invaded the school at 2 a.m., scaled the fence and [marched 40 pupils into the hills]": whoever opens the
    clause of several verbs, and nobody else between who might have done the last."""
    if verb.before not in ("and", ",", "then"):
        return False
    ahead = verb.tokens[: verb.at]
    people = [token for token in ahead if category(token.lower) is not None]
    who = next(iter(people), None)
    played = any(token.lower in words_for("fiction") for token in ahead[-_RAID:])
    raid = (
        not played
        and who is not None
        and any(token.lower in words_for("raiding") for token in verb.tokens[who.index + 1 : verb.at])
    )
    others = any(token.lower in words("pronouns") or token.lower in _WHO for token in ahead[-_RAID:])
    alone = len(people) == 1 and not others and who is not None and len(ahead) - who.index <= _RAID
    return raid and alone and who is not None and category(who.lower) in ("attackers", "fighters")


def _ends_party(tokens: Sequence[Token]) -> bool:
    """ "the year Al-Shabab [took 76 girls from a school]": the name of an armed party right before the verb."""
    names = (" ".join(token.text for token in tokens[-size:]) for size in range(1, _LONGEST_PARTY + 1))
    return bool(tokens) and tokens[-1].capital and any(map(is_known_party, names))


def _took_kin(verb: NumberVerb) -> bool:
    """ "They took my two wives": nothing behind tells where to."""
    whose = verb.tokens[verb.at + 1].lower in ("my", "our") and verb.at + 1 < verb.last
    they = verb.before in ("they", "bandits", "gunmen", "kidnappers")
    kin = verb.head in words_for("kin") or verb.head in (
        "brothers",
        "sisters",
        "cousins",
        "nephews",
        "nieces",
    )
    return (
        whose
        and they
        and kin
        and verb.lower == "took"
        and verb.behind(1) in ([], [","], ["."], ["and"], ["away"])
    )


def seized(verb: NumberVerb) -> Told | None:
    """ "gunmen seized 20 pupils", "holding 11 pupils", while a hall holds 300 people."""
    kind = category(verb.head) if verb.head else None
    seized = verb.lower in words_for("seize") and kind not in (None, "attackers")
    killed = any(triggers("active").get(token.lower) == "killed" for token in verb.tokens[: verb.at])
    bare = verb.head is None and verb.lower.startswith("seize")
    ends = verb.behind(1) in ([], ["."], [","], [";"], ["alive"])
    listed = verb.before == "," or (verb.before == "and" and ends)
    seized = seized or (bare and listed and killed)  # "gunmen kill eight workers, seize four"
    before = {token.lower for token in verb.tokens[max(0, verb.at - _TAKER) : verb.at]}
    if verb.lower in ("detained", "detains", "detaining") and kind == "military":
        return ("captured", verb.at, "taken") if before.isdisjoint(words_for("jailers")) else None
    if (
        verb.lower == "held"
        and kind == "people"
        and are_armed(verb.tokens[max(0, verb.at - _TAKER) : verb.at])
    ):
        return "captured", verb.at, "taken"  # "extremists held more than 150 guests"
    national = any(is_nationality(token.text) for token in verb.tokens[verb.at + 1 : verb.last])
    if verb.lower in ("holding", "holds") and national and kind != "attackers":
        return "captured", verb.at, "taken"  # "is holding five Danes"
    told = are_armed(verb.tokens[: verb.at]) and verb.before == "they" and verb.lower in ("hold", "held")
    if (
        told
        and kind in ("military", "police")
        and lower_at(verb.tokens, verb.last) not in words_for("not-behind-held")
    ):
        return "captured", verb.at, "taken"  # "Insurgents say they hold 35 soldiers"
    holds = (
        verb.lower == "holding"
        and verb.tokens[verb.at + 1].lower not in ARTICLES
        and lower_at(verb.tokens, verb.last) not in words_for("not-behind-held")
        and (kind not in (None, "attackers", "people") or verb.head in words_for("seafarers"))
    )
    holders = verb.tokens[max(0, verb.at - _TO_HOLDING) : verb.at]
    by_force = are_armed(holders) or any(token.lower in _MUTINEERS for token in holders)
    between = any(
        token.kind == "punct" or token.lower == "and" or category(token.lower) == "police"
        for token in holders
    )
    by_force = by_force and not between
    if verb.lower == "holding" and kind == "people" and by_force:
        return "captured", verb.at, "taken"  # "inmates are still holding nine guards"
    return ("captured", verb.at, "taken") if seized or holds else None


def are_armed(tokens: Sequence[Token]) -> bool:
    """Is anybody armed among these words: "gunmen", "rebels", "armed gangs"?"""
    return names_armed_men(tokens) or any(
        category(token.lower) in ("attackers", "fighters") for token in tokens
    )


def names_armed_men(rest: Sequence[Token]) -> bool:
    """ "by heavily armed men", "by a masked gang", not "by armed guards"."""
    pairs = itertools.pairwise(token.lower for token in rest)
    return any(first in ("armed", "masked") and second in _ANYBODY for first, second in pairs)
