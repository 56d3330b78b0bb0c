"""Words that tell of the dead, the hurt and the buried before them.

"Hacked to death", "in a very grave condition", "hurt their ankles", "were hit in the leg by a stray bullet", "buried in the
debris".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.whereabouts import in_wreckage
from claims.reading.fates.words_in_place import WordRule
from claims.reading.people.victim_words import is_grave
from claims.reading.words.burials import is_funeral
from claims.reading.words.conditions import (
    brought_out,
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
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import SHOT, category, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.fates.words_in_place import Fate, WordInPlace
    from claims.reading.words.tokens import Token

_TO_SHIP = 7
"""Tokens of "gone down with the old ferry"."""
_TO_CARER = 3
"""Tokens before a verb of care in which the doctor stands."""
_TO_LIVE = 7
"""Tokens of ", and all are expected to survive"."""
_TO_WITH = 6
"""Tokens of "with at least three more persons" before "drowning"."""
_TO_WATERS = 6
"""Tokens of "in the swollen river" behind "drowning"."""
_TO_WOUND = 6
"""Tokens from "suffered" to the cuts."""
_TO_MISSILE = 8
"""Tokens of "leg by a piece of flying shrapnel"."""


def _put_to_death(word: WordInPlace) -> Fate | None:
    """ "beaten to death", "gunned down"."""
    return to_death(word.tokens, word.at)


def _in_hospital(word: WordInPlace) -> Fate | None:
    """ "were taken to the main hospital", where "six nurses remained in the hospital"."""
    told = to_hospital(word.tokens, word.at)
    return None if told and _are_carers(word.tokens, word.at) else told


def _are_carers(tokens: Sequence[Token], index: int) -> bool:
    """ "six nurses remained in the hospital", "made their way to hospital": they work there."""
    stay = tokens[index].lower in words_for("still") or tokens[index].lower in ("made", "found")
    return stay and any(
        token.lower in words_for("carers") for token in tokens[max(0, index - _TO_CARER) : index]
    )


def _brought_out_dead(word: WordInPlace) -> Fate | None:
    """ "were pulled out dead", "came in dead"."""
    return brought_out(word.tokens, word.at)


def _gone_down(word: WordInPlace) -> Fate | None:
    """ "went down with their ship"."""
    return ("killed", word.at) if _with_their_ship(word.tokens, word.at) else None


def _with_their_ship(tokens: Sequence[Token], index: int) -> bool:
    """ "went down with their ship", "gone down with the MV Velma", where players go down with the flu."""
    row = tokens[index + 1 : index + _TO_SHIP]
    aboard = any(token.lower in words_for("sinking") or token.capital for token in row[2:])
    return [token.lower for token in row[:2]] == ["down", "with"] and aboard


def _drowning(word: WordInPlace) -> Fate | None:
    """ "with three more persons drowning in Toro"."""
    return ("killed", word.at) if _go_with_it(word.tokens, word.at) else None


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


def _among_bodies(word: WordInPlace) -> Fate | None:
    """ "are among the bodies"."""
    return ("killed", word.at) if is_among(word) else None


def is_among(word: WordInPlace) -> bool:
    """ "are among the dead", "are also among the dead"."""
    return word.at > 1 and word.tokens[word.at - 2].lower in ("among", "amongst")


def _wiped_out(word: WordInPlace) -> Fate | None:
    """ "were wiped out"."""
    out = lower_at(word.tokens, word.at + 1) == "out"
    return ("killed", word.at) if word.passive and out else None


def _passed_on(word: WordInPlace) -> Fate | None:
    """ "nine passed on before they could be helped", not "passed on the message"."""
    row = word.tokens[word.at + 1 : word.at + 3]
    on = bool(row) and row[0].lower == "on" and (len(row) == 1 or not is_object(row[1]))
    return ("killed", word.at) if on else None


def _met_death(word: WordInPlace) -> Fate | None:
    """ "met their untimely death"."""
    return ("killed", word.at) if meets_death(word.tokens, word.at + 1) else None


def _buried(word: WordInPlace) -> Fate | None:
    """ "were buried in the debris", "a wall, under which three men were buried"; "were buried on Friday afternoon"."""
    if not word.passive:
        return None
    if is_under_it(word.tokens, word.at) or in_wreckage(word.tokens, word.at + 1):
        return "trapped", word.at
    return ("killed", word.at) if is_funeral(word.tokens, word.at) else None


def _in_condition(word: WordInPlace) -> Fate | None:
    """ "in a very grave condition"."""
    return ("injured", word.at) if in_condition(word.tokens, word.at + 1) else None


def _with_wounds(word: WordInPlace) -> Fate | None:
    """ "with serious head injuries", "with fatal injuries"."""
    if not with_wounds(word.tokens, word.at):
        return None
    return "killed" if with_fatal_wounds(word.tokens, word.at) else "injured", word.at


def _grave(word: WordInPlace) -> Fate | None:
    """ "3 dead, 1 critical in shooting"."""
    return ("injured", word.at) if word.bare and is_grave(word.tokens, word.at) else None


def _is_predicate(word: WordInPlace) -> bool:
    """ "are critical", "remains critical", "is listed as critical", not "listed in critical, but stable condition"."""
    before = word.previous
    return before in words("be_forms") or before == "as" or before in words_for("finding")


def _critical(word: WordInPlace) -> Fate | None:
    """ "seven are critical", where others are critical of the mayor."""
    return ("injured", word.at) if _is_predicate(word) and ends_clause(word.following) else None


def _serious(word: WordInPlace) -> Fate | None:
    """ "Two were in critical condition, one was serious": beside others whose condition is told."""
    patients = any(token.lower in ("critical", "condition", "stable") for token in word.tokens[: word.at])
    return ("injured", word.at) if patients and _is_predicate(word) else None


def _hurt_themselves(word: WordInPlace) -> Fate | None:
    """ "hurt their ankles", "broke an arm"."""
    return ("injured", word.at) if not word.passive and own_body(word.tokens, word.at + 1) else None


def _suffering(word: WordInPlace) -> Fate | None:
    """ "suffered cuts and bruises"."""
    behind = word.tokens[word.at + 1 : word.at + _TO_WOUND]
    return ("injured", word.at) if any(token.lower in words_for("hurt-nouns") for token in behind) else None


def _hit_beside_others(word: WordInPlace) -> Fate | None:
    """ "two were killed and 11 others hit when gunmen fired"."""
    return (SHOT, word.at) if not word.passive and _is_under_fire(word.tokens, word.at) else None


def _is_under_fire(tokens: Sequence[Token], index: int) -> bool:
    """ "two were killed and 11 others hit when gunmen fired"."""
    ahead = lower_at(tokens, index + 1)
    others = tokens[index - 1].lower in ("others", "more")
    fired = any(
        category(token.lower) in ("attackers", "fighters") or token.lower == "fire"
        for token in tokens[index:]
    )
    return others and ahead in ("when", "as", "after") and fired


def _hit_and_alive(word: WordInPlace) -> Fate | None:
    """ "were hit, and all are expected to survive"."""
    return ("injured", word.at) if word.passive and _all_live_on(word.tokens, word.at + 1) else None


def _all_live_on(tokens: Sequence[Token], index: int) -> bool:
    """ "were hit, and all are expected to survive", where a town that is hit may be expected to recover."""
    row = [token.lower for token in tokens[index : index + _TO_LIVE] if token.lower not in (",", "and")]
    people = row[:1] in (["all"], ["both"]) and row[1:2] != [] and row[1] in words("be_forms")
    return people and row[2:5] in (["expected", "to", "survive"], ["expected", "to", "live"])


def _hit_by_missile(word: WordInPlace) -> Fate | None:
    """ "was hit in the leg by a stray bullet", "struck in the face by stones"."""
    missile = _missile_in_body(word.tokens, word.at + 1) if word.passive else ""
    if not missile:
        return None
    return SHOT if missile in words_for("shots") else "injured", word.at


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


WORDS_OF_HARM = (
    WordRule(_in_condition, ("in",)),
    WordRule(_put_to_death, groups=("falling", "to-death")),
    WordRule(_in_hospital, ("made", "found"), ("still", "carried")),
    WordRule(_brought_out_dead, ("came", "come"), ("brought-out",)),
    WordRule(_gone_down, ("gone", "went")),
    WordRule(_with_wounds, ("with",)),
    WordRule(_buried, ("buried",)),
    WordRule(_grave, ("serious",), ("grave",)),
    WordRule(_among_bodies, groups=("bodies",)),
    WordRule(_wiped_out, ("wiped",)),
    WordRule(_critical, ("critical",)),
    WordRule(_serious, ("serious",)),
    WordRule(_passed_on, ("passed",)),
    WordRule(_hit_beside_others, ("hit",)),
    WordRule(_hurt_themselves, groups=("own-hurt",)),
    WordRule(_met_death, ("met", "meet", "meets", "meeting")),
    WordRule(_suffering, groups=("suffer",)),
    WordRule(_hit_and_alive, ("hit",)),
    WordRule(_hit_by_missile, ("hit", "struck")),
    WordRule(_drowning, ("drowning", "perishing")),
)
"""In the order in which they are asked."""
