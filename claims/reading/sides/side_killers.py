"""Whether those who speak tell of what their own people did: "our forces killed 20", "Norland said Norland jets killed 20"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import group, words
from claims.reading.grammar.syntax import first_verb
from claims.reading.sides.side_surroundings import Surroundings, clause_start, within
from claims.reading.sides.speaker_sides import speaks_for_fighters
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from claims.reading.counts.counts import Count
    from claims.reading.names.named import Named

_GROUPS = frozenset(("group", "movement", "gang", "faction"))
_SUBJECT = 4
"""Tokens that open a sentence in which its subject stands."""
_OFFICERS = frozenset(("police", "officers", "security", "agents", "men"))
_PRONOUN = 3
"""Tokens before a trigger in which its subject "it" stands: "it had killed"."""
_SEEING = frozenset(("saw", "see", "seen", "found", "counted"))
_TO_PLACE = 2
"""Tokens between a preposition and the place it governs: "into southern Norland"."""


def killers_are_own(count: Count, around: Surroundings, side: str) -> bool:
    """ "our forces killed 20", "Norland said Norland jets killed 20", "his unit had taken seven prisoners": the speaker's men did
    it to others."""
    taken = count.figure.rule == "taken" and around.contested
    if count.figure.rule != "verb-before" and not taken:
        return False
    verb = count.tokens[count.figure.trigger].lower
    if verb in words_for("caring") or verb in _SEEING:
        return False  # "Norland said its crews had treated 63 people", "I saw three children lying there"
    begin = _subject_start(count, clause_start(count, count.figure.trigger))
    lower = [token.lower for token in count.tokens[begin : count.figure.trigger]]
    if not group("side_words", "accidents").isdisjoint(lower):
        return False
    if any(word in ("they", "it") for word in (*lower[:1], *lower[-_PRONOUN:])):
        if _is_a_war(count) or _is_of_no_force(count, around):
            return False
        rebels = around.gazette.place(side) is not None and _speak_fighters(count)
        return not (rebels or _is_group(count) or _follows_group(count))
    subjects = [
        one for one in within(count, around, begin, count.figure.trigger) if not _is_placed(count, one)
    ]
    for token in count.tokens[begin : count.figure.trigger]:
        if token.lower in group("side_words", "first-person"):
            return True
        if token.lower in group("side_words", "own"):
            before = [one for one in subjects if one.last <= token.index]
            whose = [one for one in before if count.tokens[one.first - 1].lower not in words("prepositions")]
            if not whose or whose[-1].side == side:
                return True  # not "Vesland launched its raid, killing 20, Norland said"
    if not subjects and _boasts(count) and around.contested:
        return True
    return any(one.side == side and _kills(count, one) for one in subjects)


_TARGETS = frozenset(
    (
        "base",
        "point",
        "depot",
        "headquarters",
        "positions",
        "column",
        "brigade",
        "battalion",
        "barracks",
        "training",
    )
)
_WRONGED = frozenset(("unprovoked", "vowed", "ambush", "their", "revenge", "mourned"))


def _boasts(count: Count) -> bool:
    """ "The ministry claimed the strike hit a base and killed 85 servicemen": whoever claims soldiers killed, and names nobody who did it,
    tells of his own blow."""
    cue = (count.statement.cue or "").lower() if count.statement is not None else ""
    lowers = count.sentence.lowers
    aimed = not _TARGETS.isdisjoint(lowers) and _WRONGED.isdisjoint(lowers)
    return cue.startswith("claim") and count.category == "military" and aimed


def _is_a_war(count: Count) -> bool:
    """ "The war broke out in 2023. It has killed 900 people": "it" opens a sentence that nobody speaks, behind one whose subject is a war, "The
    long civil war", "The insurgency in the north"; not "The army says it has killed 900 people in the war"."""
    before = count.sentence.previous
    if count.statement is not None or before is None or count.tokens[0].lower != "it":
        return False
    article, _, war = count.event.partition(" ")
    if article != "the":
        return False
    subject = [token.lower for token in before.tokens[: first_verb(before) or 0]]
    led = itertools.takewhile(lambda word: word not in words("prepositions"), subject)
    return f" {war} " in f" {' '.join(led)} "


def _is_of_no_force(count: Count, around: Surroundings) -> bool:
    """ "The storm came by the river at six. It killed 11 people in town": "it" opens a sentence that nobody speaks, behind one that tells of no
    force and names nobody who could have one."""
    before = count.sentence.previous
    if around.fighting or count.statement is not None or before is None or count.tokens[0].lower != "it":
        return False
    forces = (
        group("side_words", "strikers")
        | group("side_words", "armed")
        | group("side_words", "armies")
        | _GROUPS
    )
    acting = any(one.kind == "actor" for one in around.gazette.of(before))
    return not acting and forces.isdisjoint(before.lowers) and "troops" not in before.lowers


def _kills(count: Count, one: Named) -> bool:
    """Do a state or its forces kill, "Norland jets killed 20", and no blast or crash that is called after a place?"""
    if one.kind in ("city", "region", "state"):
        return False
    between = [token.lower for token in count.tokens[one.last : count.figure.trigger] if token.is_word]
    placed = one.kind == "capital" or not group("side_words", "struck-places").isdisjoint(between)
    if placed and not group("side_words", "blows").isdisjoint(between):
        return False  # "the Brask bombing", "the Norland bus station bombing" tell where it was
    armed = group("side_words", "strikers") | group("side_words", "blows") | _OFFICERS
    plain = all(word in words("auxiliaries") or word in words("adverbs") for word in between)
    return one.kind == "actor" or plain or not armed.isdisjoint(between)


def _is_placed(count: Count, one: Named) -> bool:
    """ "stormed into southern Norland": a place, and nobody who kills."""
    near = [token.lower for token in count.tokens[max(0, one.first - _TO_PLACE) : one.first]]
    return not group("side_words", "place-prepositions").isdisjoint(near)


def _subject_start(count: Count, begin: int) -> int:
    """Where the clause of the killing itself begins: "Norland met the rebels after an attack that killed 24"."""
    for index in range(count.figure.trigger - 1, begin, -1):
        lower = count.tokens[index].lower
        recalled = (
            lower == "that" and index < count.figure.trigger - _PRONOUN
        )  # "it is recalled that bandits killed"
        if recalled or lower in group("side_words", "clause-openers"):
            return index + 1
    return begin


def _follows_group(count: Count) -> bool:
    """ "The group held a pilot.  In 2018 it killed 17 workers": in nobody's words, behind a sentence about a group."""
    before = count.sentence.previous
    if count.statement is not None or before is None:
        return False
    opening = [token.lower for token in before.tokens[:_SUBJECT]]
    return not (group("side_words", "armed") | _GROUPS).isdisjoint(opening)


def _speak_fighters(count: Count) -> bool:
    """ "The militants said they had killed 20": whom they killed may well be people of the land."""
    told = count.statement
    return told is not None and not told.side and speaks_for_fighters(told)


def _is_group(count: Count) -> bool:
    """Does somebody speak who carries a name and belongs to no state: "the Army of the Marsh said it had killed 20"?"""
    statement = count.statement
    if statement is None or statement.side:
        return False
    if (statement.speaker or "").lower().split()[-1:] in [[noun] for noun in group("side_words", "armed")]:
        return False  # "the rebels", whatever the page calls them
    return sum(word[:1].isupper() for word in (statement.speaker_name or "").split()) > 1
