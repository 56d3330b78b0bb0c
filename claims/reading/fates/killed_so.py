"""How somebody is killed, told before the number: "crushed nine people to death", "burned two men alive", "wiped out 300 villagers".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, words_for

if TYPE_CHECKING:
    from claims.reading.people.number_verbs import NumberVerb
    from claims.reading.words.triggers import Told

_TO_DEATH = 7
"""Tokens of "a mother and her two daughters to death"."""


def to_death(verb: NumberVerb) -> Told | None:
    """ "a collapse crushed nine people to death", "an elephant trampled to death a man of 47"."""
    if verb.lower == "death" and _killed_so(verb):
        return "killed", verb.at, "verb-before"
    to_death = verb.lower in _to_death_words() and (
        verb.behind(2) == ["to", "death"] or _others_to_death(verb)
    )
    return ("killed", verb.at, "verb-before") if to_death else None


def _to_death_words() -> frozenset[str]:
    """ "crushed nine people to death", "crushing nine people to death"."""
    return words_for("to-death") | words_for("putting-to-death")


def _killed_so(verb: NumberVerb) -> bool:
    """ "[trampled to death] a man of 47", not "was trampled to death a day later", "sentenced to death two men"."""
    way = lower_at(verb.tokens, verb.at - 2) if verb.at > 1 else ""
    passive = verb.at > 2 and verb.tokens[verb.at - 3].lower in words("be_forms")
    people = verb.head is not None and category(verb.head) is not None
    return verb.before == "to" and way in _to_death_words() and people and not passive


def _others_to_death(verb: NumberVerb) -> bool:
    """ "[bludgeoned a mother] and her two daughters to death": a second object, and no clause between."""
    behind = verb.behind(_TO_DEATH)
    if behind[:1] != ["and"] or verb.head is None or not category(verb.head):
        return False
    at = next((at for at, pair in enumerate(itertools.pairwise(behind)) if pair == ("to", "death")), 0)
    return at > 0 and not any(
        word in words("auxiliaries")
        or word in words("be_forms")
        or word in words("prepositions")
        or word in ",.;"
        for word in behind[:at]
    )


def burned(verb: NumberVerb) -> Told | None:
    """ "A fire burned two employees", "burned two men alive", where it burns houses, too."""
    if verb.lower not in ("burned", "burnt") or verb.head is None or not category(verb.head):
        return None
    dead = verb.behind(1) == ["alive"] or verb.behind(2) == ["to", "death"]
    return "killed" if dead else "injured", verb.at, "verb-before"


def proved_fatal(verb: NumberVerb) -> Told | None:
    """ "has proved fatal in eight", "was fatal for two sailors"."""
    fatal = verb.lower in ("in", "for") and verb.before == "fatal"
    people = verb.head is None or category(verb.head)
    return ("killed", verb.at - 1, "verb-before") if fatal and people else None


def wiped_out(verb: NumberVerb) -> Told | None:
    """ "wiped out more than 73,000 people", "snuffed out eleven lives"."""
    out = verb.lower == "out" and verb.before in words_for("wiping")
    return (
        ("killed", verb.at - 1, "verb-before") if out and (verb.head is None or category(verb.head)) else None
    )


def to_their_deaths(verb: NumberVerb) -> bool:
    """ "sending all 20 people on board to their deaths", "sent three men to their graves"."""
    behind = verb.behind(_TO_DEATH)
    return any(
        word in ("death", "deaths", "grave", "graves") and behind[at - 2] == "to"
        for at, word in enumerate(behind)
        if at > 1
    )
