"""What one word tells of the victims before it, at its place in the sentence.

"12 died", "three were buried in the cemetery"; the same word may act on somebody else ("killed 12") or mean another thing ("a
dead end").  Tables: `casualty_triggers.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.whereabouts import in_captivity, in_centres, in_wreckage, may_be_in
from claims.reading.people.victim_words import is_grave
from claims.reading.words.burials import is_done_for, is_funeral
from claims.reading.words.conditions import (
    brought_out,
    by_captors,
    ends_clause,
    in_condition,
    is_under_it,
    meets_death,
    own_body,
    to_death,
    to_hospital,
    with_fatal_wounds,
    with_wounds,
)
from claims.reading.words.fate_phrases import is_object
from claims.reading.words.harmless_phrases import TO_CAPTORS, are_captors, is_delayed
from claims.reading.words.shelters import in_shelter, to_shelter
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import SHOT, category, is_person, is_thing, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TO_SHIP = 7
"""Tokens of "gone down with the old ferry"."""
_TO_CARER = 3
"""Tokens before a verb of care in which the doctor stands."""
_TO_SOUGHT = 4
"""Tokens of "suspects were still being" before "sought"."""
_TO_LIVE = 7
"""Tokens of ", and all are expected to survive"."""
_TO_WITH = 6
"""Tokens of "with at least three more persons" before "drowning"."""
_TO_WATERS = 6
"""Tokens of "in the swollen river" behind "drowning"."""
_TO_MATCH = 4
"""Tokens of "Saturday's cup final" behind "missing for"."""
_TO_SCENE = 4
"""Tokens from "shot at" to the party where that was."""


_ROUGHLY = ("dozens", "hundreds", "thousands")
_TO_MISSILE = 8
"""Tokens of "leg by a piece of flying shrapnel"."""


def _are_carers(tokens: Sequence[Token], index: int) -> bool:
    """ "six nurses remained in the hospital", "made their way to hospital": they work there."""
    stay = tokens[index].lower in words_for("still") or tokens[index].lower in ("made", "found")
    return stay and any(
        token.lower in words_for("carers") for token in tokens[max(0, index - _TO_CARER) : index]
    )


def _with_their_ship(tokens: Sequence[Token], index: int) -> bool:
    """ "went down with their ship", "gone down with the MV Velma", where players go down with the flu."""
    row = tokens[index + 1 : index + _TO_SHIP]
    aboard = any(token.lower in words_for("sinking") or token.capital for token in row[2:])
    return [token.lower for token in row[:2]] == ["down", "with"] and aboard


def _is_among(tokens: Sequence[Token], index: int) -> bool:
    """ "are among the dead", "are also among the dead"."""
    return index > 1 and tokens[index - 2].lower in ("among", "amongst")


def _is_looked_for(tokens: Sequence[Token], index: int) -> bool:
    """ "rescuers pulled out three; nine villagers were being sought", where others are sought by the police."""
    near = tokens[max(0, index - _TO_SOUGHT) : index]
    if any(category(token.lower) == "attackers" for token in near):
        return False
    rescue = any(token.lower in words_for("searchers") for token in tokens)
    return rescue and ends_clause(tokens[index + 1] if index + 1 < len(tokens) else None)


def _missile_in_body(tokens: Sequence[Token], index: int) -> str:
    """The bullet of "[was hit] in the leg by a stray bullet", the stones of "in the face by stones"; "" where it is no missile, as in "in
    the pocket by higher fares", "in the back by a rock star's bus"."""
    if lower_at(tokens, index) not in ("in", "on") or lower_at(tokens, index + 1) not in words("determiners"):
        return ""
    row = [token.lower for token in tokens[index + 2 : index + 2 + _TO_MISSILE]]
    part = next(
        (at for at, word in enumerate(row[:2]) if word in words_for("limbs") | words_for("trunk")), -1
    )
    if part < 0 or row[part + 1 : part + 2] not in (["by"], ["with"]):
        return ""
    missiles = words_for("fragments") | words_for("hit-with") | {"stone", "rock"}
    by = index + 2 + part + 2
    thing = itertools.takewhile(
        lambda token: token.is_word and not _goes_on_behind(token.lower), tokens[by : by + _TO_MISSILE]
    )
    head = next(reversed([token.lower for token in thing]), "")
    return head if head in missiles else ""


def _goes_on_behind(word: str) -> bool:
    """ "in", "and", "thrown", "which": what follows the thing that hits somebody."""
    return (
        word.endswith("ed")
        or word in ("which", "that")
        or any(word in words(each) for each in ("prepositions", "conjunctions", "participles", "time_words"))
    )


def _all_live_on(tokens: Sequence[Token], index: int) -> bool:
    """ "were hit, and all are expected to survive", where a town that is hit may be expected to recover."""
    row = [token.lower for token in tokens[index : index + _TO_LIVE] if token.lower not in (",", "and")]
    people = row[:1] in (["all"], ["both"]) and row[1:2] != [] and row[1] in words("be_forms")
    return people and row[2:5] in (["expected", "to", "survive"], ["expected", "to", "live"])


def _go_with_it(tokens: Sequence[Token], index: int) -> bool:
    """ "with three more persons [drowning] in Toro", where a boy "saw three persons drowning" and others are "drowning in
    debt"."""
    place = tokens[index + 2 : index + _TO_WATERS] if lower_at(tokens, index + 1) in ("in", "under") else ()
    if place and not (
        any(token.capital for token in place) or any(token.lower in words_for("waters") for token in place)
    ):
        return False
    near = reversed(tokens[max(0, index - _TO_WITH) : index])
    return any(
        token.lower == "with" for token in itertools.takewhile(lambda t: t.lower not in ("saw", "to"), near)
    )


def _passes_on(tokens: Sequence[Token], index: int) -> bool:
    """ "nine passed on before they could be helped", not "passed on the message"."""
    row = tokens[index + 1 : index + 3]
    return bool(row) and row[0].lower == "on" and (len(row) == 1 or not is_object(row[1]))


def _in_captivity(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].lower == "in" and in_captivity(tokens, index)


def _is_under_fire(tokens: Sequence[Token], index: int) -> bool:
    """ "two were killed and 11 others hit when gunmen fired"."""
    ahead = lower_at(tokens, index + 1)
    others = tokens[index - 1].lower in ("others", "more")
    fired = any(
        category(token.lower) in ("attackers", "fighters") or token.lower == "fire"
        for token in tokens[index:]
    )
    return others and ahead in ("when", "as", "after") and fired


def _is_attribute(tokens: Sequence[Token], index: int) -> bool:
    """ "the burned cabin", "a crushed car": a participle between an article and a thing."""
    led = tokens[index - 1].lower in ("the", "a", "an", "its", "their")
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return led and following is not None and is_thing(following.lower)


def _into_hands(tokens: Sequence[Token], index: int) -> bool:
    """ "fell into rebel hands", "had fallen into the hands of the rebels"."""
    row = [token.lower for token in tokens[index : index + TO_CAPTORS]]
    if row[:1] != ["into"] or "hands" not in row:
        return False
    at = index + row.index("hands")
    armed = category(tokens[at - 1].lower + "s") in ("fighters", "attackers")  # "fell into rebel hands"
    return armed or tokens[at - 1].lower == "enemy" or are_captors(tokens, at + 1)


def _is_predicate(tokens: Sequence[Token], index: int) -> bool:
    """ "are critical", "remains critical", "is listed as critical", not "listed in critical, but stable condition"."""
    before = tokens[index - 1].lower
    return before in words("be_forms") or before == "as" or before in words_for("finding")


def _are_patients(tokens: Sequence[Token], index: int) -> bool:
    """ "Two were in critical condition, one was serious": beside others whose condition is told."""
    return any(token.lower in ("critical", "condition", "stable") for token in tokens[:index])


def trigger_at(
    tokens: Sequence[Token], index: int, *, passive: bool, bare: bool
) -> tuple[str, int] | tuple[()] | None:
    """The outcome of a trigger word; () where it turns out to be a verb with an object of its own."""
    lower = tokens[index].lower
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if lower == "missing" and [token.lower for token in tokens[max(0, index - 3) : index]] == [
        "list",
        "of",
        "the",
    ]:
        return "missing", index  # "remain on the county's list of the missing"
    if lower in words_for("accounts") and tokens[index - 1].lower == "the" and not _is_among(tokens, index):
        return None  # "who knew several of the dead", "identified the dead"
    if lower in ("dead", "buried") and is_done_for(tokens, index - 2 * (lower == "buried")):
        return None
    if lower == "in" and in_condition(tokens, index + 1):
        return "injured", index
    if lower == "to" and passive and _is_thought(tokens, index) and (lost := may_be_in(tokens, index)):
        return lost  # "are believed still to be in the river"
    told = to_death(tokens, index) or to_hospital(tokens, index) or brought_out(tokens, index)
    if told and not (told[0] == "injured" and _are_carers(tokens, index)):
        return told
    if lower in ("gone", "went") and _with_their_ship(tokens, index):
        return "killed", index
    if lower == "with" and with_wounds(tokens, index):
        return "killed" if with_fatal_wounds(tokens, index) else "injured", index
    if lower in ("fell", "fallen") and _into_hands(tokens, index + 1):
        return "captured", index
    if lower == "held" and passive and (by_captors(tokens, index + 1) or _in_captivity(tokens, index + 1)):
        return "captured", index
    if lower == "stuck" and is_delayed(tokens, index):
        return None
    if lower == "buried" and passive and (is_under_it(tokens, index) or in_wreckage(tokens, index + 1)):
        return "trapped", index
    if lower in ("in", "at") and in_centres(tokens, index):
        return "displaced", index
    if lower == "in" and in_captivity(tokens, index):
        return "captured", index
    if bare and is_grave(tokens, index):
        return "injured", index
    if bare and lower == "underground" and ends_clause(following):
        return "trapped", index  # "blast leaves 16 underground"
    if lower in words_for("bodies") and _is_among(tokens, index):
        return "killed", index
    if lower == "wiped" and passive and following is not None and following.lower == "out":
        return "killed", index
    if lower == "sought" and passive and _is_looked_for(tokens, index):
        return "missing", index
    if lower == "critical" and _is_predicate(tokens, index) and ends_clause(following):
        return "injured", index
    if lower == "serious" and _is_predicate(tokens, index) and _are_patients(tokens, index):
        return "injured", index
    if lower in words_for("staying") and in_shelter(tokens, index):
        return "displaced", index
    if lower in words_for("movers") and passive and to_shelter(tokens, index):
        return "displaced", index
    if lower == "passed" and _passes_on(tokens, index):
        return "killed", index
    if lower == "buried" and passive and is_funeral(tokens, index):
        return "killed", index
    if lower == "hit" and not passive and _is_under_fire(tokens, index):
        return SHOT, index
    if lower in words_for("own-hurt") and not passive and own_body(tokens, index + 1):
        return "injured", index
    if lower in ("met", "meet", "meets", "meeting") and meets_death(tokens, index + 1):
        return "killed", index
    if lower in words_for("suffer") and any(
        token.lower in words_for("hurt-nouns") for token in tokens[index + 1 : index + 6]
    ):
        return "injured", index
    if lower == "hit" and passive and _all_live_on(tokens, index + 1):
        return "injured", index
    if lower in ("hit", "struck") and passive and (missile := _missile_in_body(tokens, index + 1)):
        return (SHOT if missile in words_for("shots") else "injured"), index
    if lower in ("drowning", "perishing") and _go_with_it(tokens, index):
        return "killed", index
    outcome = triggers("passive").get(lower)
    stands = following is None or following.kind == "punct"  # the headline "Over 5,100 residents evacuated"
    if outcome is None or (lower == "evacuated" and not passive and not bare and not stands):
        return None
    if lower in words_for("passive-only") and not passive:
        return None
    if tokens[index].capital and tokens[index - 1].lower == "the":
        return None  # the end of a name: "the Legal Clinic for the Homeless"
    if _is_attribute(tokens, index):
        return None  # "were found in the burned cabin"
    if following is None or following.kind == "punct":
        return (outcome, index) if bare or lower != "fatally" else None
    if not passive and lower in triggers("active") and _takes_object(following, bare=bare):
        return (outcome, index) if is_measure(tokens, index + 1) else ()
    return _before_word(tokens, index, outcome, passive=passive)


def _is_thought(tokens: Sequence[Token], to: int) -> bool:
    """ "believed to", "thought still to", not "were to"."""
    at = to - 1 - (tokens[to - 1].lower == "still")
    return at > 0 and tokens[at].lower in words_for("finding")


def _before_word(
    tokens: Sequence[Token], index: int, outcome: str, *, passive: bool
) -> tuple[str, int] | None:
    """The outcome of a trigger word once the word after it is seen: "a dead end", "shot at", "shot and killed"."""
    lower, following = tokens[index].lower, tokens[index + 1].lower
    if lower in ("dead", "missing") and following in words_for("not-behind-dead"):
        return None
    if lower == "dead" and is_person(following) and tokens[index - 1].lower in words_for("counting-one"):
        return None  # "who had walked with one dead infant on her back"
    if lower == "missing" and tokens[index - 1].lower in ("over", "about", "for", "of", "on"):
        return None  # "two notices over missing extinguishers"
    if lower == "missing" and passive and _lacks(tokens, index + 1):
        return None
    if lower == "overdue" and following in words_for("owing"):
        return None  # "overdue for a pay rise"
    if not passive and lower in triggers("active") and following == "and" and index + 3 < len(tokens):
        joined = tokens[index + 2].lower in triggers("active") and is_object(tokens[index + 3])
        if joined and tokens[index + 3].lower not in words("be_forms"):
            return None
    if lower == "shot" and (following == "down" or (following == "at" and not passive)):
        scene = following == "at" and any(
            token.lower in words_for("shot-at") for token in tokens[index + 2 : index + 2 + _TO_SCENE]
        )
        return (outcome, index) if scene else None
    if lower == "shot" and following == "and":
        after = lower_at(tokens, index + 2)
        if not passive and after == "killed" and index + 3 < len(tokens) and is_object(tokens[index + 3]):
            return None
        return ("killed" if after == "killed" else outcome), index
    if lower == "fatally":
        return ("killed", index) if following in ("wounded", "injured", "shot", "stabbed") else None
    return outcome, index


def _lacks(tokens: Sequence[Token], index: int) -> bool:
    """ "[are missing] their papers", "for Saturday's match", "from the squad": who lacks something or does not play."""
    following = tokens[index]
    if following.lower in ("for", "from"):
        near = tokens[index + 1 : index + 1 + _TO_MATCH]
        return any(token.lower in words_for("fixtures") for token in near)
    if following.lower in words_for("their"):
        return True
    times = following.lower in words("time_words") or following.lower in words("measures")
    thing = following.lower.endswith("s") and not following.capital and is_object(following)
    return thing and not times and not is_person(following.lower)


def is_measure(tokens: Sequence[Token], index: int) -> bool:
    """ "stranded some 350 metres below", "killed a week ago": how far or when, no object."""
    index += tokens[index].lower in ("some", "about", "around", "nearly", "almost", "roughly")
    behind = [token.lower for token in tokens[index + 1 : index + 3]]
    if index >= len(tokens):
        return False
    if behind[1:] != [] and behind[1] in ("ago", "earlier", "before", "later"):
        return behind[0] in words("time_words")
    if tokens[index].lower in _ROUGHLY and behind[:1] == ["of"]:
        return behind[1:] != [] and behind[1] in words("measures")  # "trapped hundreds of metres below"
    return tokens[index].kind == "number" and behind[:1] != [] and behind[0] in words("measures")


def _takes_object(following: Token, *, bare: bool) -> bool:
    return following.kind == "number" if bare else is_object(following)
