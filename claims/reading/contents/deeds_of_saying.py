"""Verbs of saying that say nothing: a storm claims lives, an office declares mourning, a man claims to speak for others."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.contents.after_cue import after_cue
from claims.reading.contents.content_links import phrase_ends
from claims.reading.grammar.syntax import DETERMINERS, PREPOSITIONS, Tagged
from claims.reading.speakers.who_can_speak import can_speak
from claims.reading.words.triggers import plurals

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft

_MUTUAL = (["to", "each", "other"], ["to", "one", "another"])
_PROCLAIMED = word_set("mourning curfew holiday emergency")
_TO_PROCLAIMED = 9
"""Tokens of "next Friday a day of national mourning"."""
_REPUTED = word_set("be have own owe belong hold know control possess run lead")
"""What somebody is said to do, where an infinitive of other verbs tells others what to do."""
_POSING = word_set("be speak act represent belong come work")
"""What somebody claims who is named by it: "a man claiming to speak for the mine"."""
_TO_SAME = 3
"""Tokens of "much the same"."""
_UNTOLD = frozenset(("something", "little", "much"))
_STOPS = (",", ".", ";", "?", "!", "…")


def says_nothing(draft: Draft) -> bool:
    """Is the verb of saying of the draft one that reports no words here?"""
    tagged, lemma, index = draft.tagged, draft.cue.verb.lemma, draft.cue.last
    if lemma == "claim":
        return _takes(tagged, index) or _poses(draft) or _tells_which(draft)
    return _is_talk(tagged, index) or (lemma == "say" and (_is_reputed(draft) or _is_untold(tagged, index)))


def _is_untold(tagged: Tagged, index: int) -> bool:
    """ "He said something, and came away", "said much the same", not "said something had gone wrong", "said much of it was lost"."""
    row = [tagged.lower(at) for at in range(index, index + _TO_SAME)]
    same, as_much = row == ["much", "the", "same"], row[:2] == ["as", "much"] and row[2] not in ("as", "of")
    if tagged.lower(index) in _UNTOLD and (
        tagged.mark(index + 1) in _STOPS or tagged.lower(index + 1) in ("and", "to")
    ):
        end = index + 1
    elif same or as_much:
        end = index + len(row) - as_much
    else:
        return False
    clause = itertools.takewhile(lambda at: tagged.mark(at) not in _STOPS, range(end, len(tagged.tokens)))
    return not any(tagged.verb[at] for at in clause) or tagged.lower(end) == "and"


def proclaims(draft: Draft) -> bool:
    """ "The mayor declared three days of mourning": a deed."""
    return draft.cue.verb.lemma == "declare" and _is_proclaimed(draft.tagged, draft.cue.last)


def _takes(tagged: Tagged, index: int) -> bool:
    """ "The storm claimed over 1,300 lives", "an attack claimed by the rebels": nothing is said."""
    lives = any(tagged.lower(place) in ("lives", "life") for place in range(index, index + 6))
    return lives or (tagged.lower(index) == "by" and not tagged.verb[index - 2])


def _poses(draft: Draft) -> bool:
    """ "A man claiming to speak for the gang phoned", "Odo Fenn, claiming to be a nurse, left": who he says he is names him, where
    "a group claiming to have won" tells what it did."""
    tagged, index = draft.tagged, draft.cue.last
    posing = tagged.lower(index) == "to" and tagged.lower(index + 1) in _POSING
    if tagged.lower(index + 1) == "be" and tagged.lower(index + 2) not in ("a", "an", "the", "from"):
        return False  # "claiming to be innocent", "claiming to be owed a million"
    return draft.cue.verb.form == "gerund" and posing and tagged.has_verb(index + 2, len(tagged.tokens))


def _tells_which(draft: Draft) -> bool:
    """ "The 60 men the army claimed to have killed had fled": a clause that only tells which men are meant, where "claimed to have killed
    60 men" tells how many."""
    tagged, index = draft.tagged, draft.cue.last
    if [tagged.lower(index), tagged.lower(index + 1)] != ["to", "have"]:
        return False
    return any(_opens_relative(tagged, at) for at in range(*draft.speaker)) and _takes_nothing(
        tagged, index + 3
    )


def _opens_relative(tagged: Tagged, index: int) -> bool:
    """The "the" of "60 men the army" and "men whom the army", and of the “rebels” the army."""
    before = index - 1 - (tagged.mark(index - 1) == '"')
    noun = before >= 0 and (tagged.lower(before) in plurals() or tagged.lower(before) == "whom")
    return noun and (tagged.lower(index) in DETERMINERS or tagged.tokens[index].capital)


def _takes_nothing(tagged: Tagged, index: int) -> bool:
    """No object follows the participle before `index`."""
    helped = tagged.verb[index : index + 1] == [True]
    return (
        helped
        or index >= len(tagged.tokens)
        or bool(tagged.mark(index))
        or tagged.lower(index) in PREPOSITIONS
    )


def _is_proclaimed(tagged: Tagged, index: int) -> bool:
    """ "declared three days of mourning", "declared Friday a day of mourning", "declared a state of emergency in two towns": what an
    office proclaims is a deed, and ends the clause.  "declared the curfew void", "declared an end to the curfew" and "declared a state
    of emergency was needed" tell something."""
    if tagged.lower(index) == "the":
        return False
    for place in range(index, min(len(tagged.tokens), index + _TO_PROCLAIMED)):
        lower = tagged.lower(place)
        if tagged.mark(place) or lower in ("that", "to") or (tagged.verb[place] and lower != "state"):
            return False
        state = lower == "state" and tagged.lower(place + 1) == "of"
        if lower in _PROCLAIMED or (state and tagged.lower(place + 2) not in DETERMINERS):
            return phrase_ends(tagged, place + 1 + 2 * state)
    return False


def _is_talk(tagged: Tagged, index: int) -> bool:
    """ "to each other" behind "said", of which nothing is told, not "to each other that they would meet"."""
    mutual = [tagged.lower(at) for at in range(index, index + 3)] in _MUTUAL
    return mutual and tagged.lower(index + 3) != "that"


def _is_reputed(draft: Draft) -> bool:
    """ "Odo Fenn, 41, said to owe money", "a ransom said to be high": what others tell of him or it, while the nurse who "said to be
    careful" speaks."""
    tagged, index = draft.tagged, draft.cue.last
    if tagged.lower(index) != "to" or tagged.lower(index + 1) not in _REPUTED:
        return False
    aside = tagged.mark(draft.cue.first - 1) == "," and after_cue(tagged, index)[1] == "clause"
    beside = draft.speaker[1] == draft.cue.first and draft.cue.verb.form == "past"
    return aside or (beside and not can_speak(tagged, draft.speaker))
