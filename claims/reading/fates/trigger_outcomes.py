"""What a word of `casualty_triggers.tsv` tells of those before it, once the words around it are seen.

"12 died", where the same word may act on somebody else ("killed 12"), be the end of a name ("for the Homeless") or mean another
thing ("a dead end").  Tables: `casualty_triggers.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.fate_phrases import is_object
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_person, is_thing, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.fates.words_in_place import Fate, WordInPlace
    from claims.reading.words.tokens import Token

_TO_MATCH = 4
"""Tokens of "Saturday's cup final" behind "missing for"."""
_TO_SCENE = 4
"""Tokens from "shot at" to the party where that was."""
_ROUGHLY = ("dozens", "hundreds", "thousands")
_NOTICES = ("over", "about", "for", "of", "on")
"""Before "missing extinguishers"."""


def outcome_of(word: WordInPlace) -> Fate | tuple[()] | None:
    """The outcome of a trigger; () where it is a verb with an object of its own, None for any other word."""
    outcome = triggers("passive").get(word.lower)
    if outcome is None or any(is_other(word) for is_other in _OTHER_FORMS):
        return None
    following = word.following
    if following is None or following.kind == "punct":
        return (outcome, word.at) if word.bare or word.lower != "fatally" else None
    if not word.passive and word.lower in triggers("active") and _takes_object(following, bare=word.bare):
        return (outcome, word.at) if is_measure(word.tokens, word.at + 1) else ()
    if any(is_other(word) for is_other in _OTHER_MEANINGS):
        return None
    retell = _RETOLD.get(word.lower)
    told = retell(word, outcome) if retell else outcome
    return (told, word.at) if told else None


def _is_evacuating(word: WordInPlace) -> bool:
    """ "residents evacuated the village", where the headline "Over 5,100 residents evacuated" ends with it."""
    ends = word.following is None or word.following.kind == "punct"
    return word.lower == "evacuated" and not word.passive and not word.bare and not ends


def _is_active(word: WordInPlace) -> bool:
    """ "two lost the match", where "two were lost"."""
    return not word.passive and word.lower in words_for("passive-only")


def _ends_name(word: WordInPlace) -> bool:
    """ "the Legal Clinic for the Homeless"."""
    return word.tokens[word.at].capital and word.previous == "the"


def _is_attribute(word: WordInPlace) -> bool:
    """ "were found in the burned cabin", "a crushed car": a participle between an article and a thing."""
    led = word.previous in ("the", "a", "an", "its", "their")
    return led and word.following is not None and is_thing(word.following.lower)


_OTHER_FORMS: tuple[Callable[[WordInPlace], bool], ...] = (
    _is_evacuating,
    _is_active,
    _ends_name,
    _is_attribute,
)
"""In which a trigger tells nothing of those before it."""


def _takes_object(following: Token, *, bare: bool) -> bool:
    """ "killed 12", "stranded villagers"; behind a bare number only another number is an object."""
    return following.kind == "number" if bare else is_object(following)


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


def _is_dead_end(word: WordInPlace) -> bool:
    """ "a dead end", "missing persons unit"."""
    return word.lower in ("dead", "missing") and _next(word) in words_for("not-behind-dead")


def _is_with_a_dead_one(word: WordInPlace) -> bool:
    """ "who had walked with one dead infant on her back"."""
    one = word.previous in words_for("counting-one")
    return word.lower == "dead" and one and is_person(_next(word))


def _is_of_missing_things(word: WordInPlace) -> bool:
    """ "two notices over missing extinguishers"."""
    return word.lower == "missing" and word.previous in _NOTICES


def _is_lacking(word: WordInPlace) -> bool:
    """ "are missing their papers"."""
    return word.lower == "missing" and word.passive and _lacks(word.tokens, word.at + 1)


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


def _is_owed(word: WordInPlace) -> bool:
    """ "overdue for a pay rise"."""
    return word.lower == "overdue" and _next(word) in words_for("owing")


def _acts_twice(word: WordInPlace) -> bool:
    """ "shot and killed nine": two verbs with one object."""
    tokens, second = word.tokens, word.at + 2
    if word.passive or word.lower not in triggers("active") or _next(word) != "and":
        return False
    if second + 1 >= len(tokens) or tokens[second].lower not in triggers("active"):
        return False
    return is_object(tokens[second + 1]) and tokens[second + 1].lower not in words("be_forms")


_OTHER_MEANINGS: tuple[Callable[[WordInPlace], bool], ...] = (
    _is_dead_end,
    _is_with_a_dead_one,
    _is_of_missing_things,
    _is_lacking,
    _is_owed,
    _acts_twice,
)
"""Which the word behind gives a trigger."""


def _shot(word: WordInPlace, outcome: str) -> str | None:
    """ "shot and killed", "were shot at", "12 shot at a party", not "shot down"."""
    tokens, following = word.tokens, _next(word)
    if following == "down" or (following == "at" and not word.passive):
        scene = tokens[word.at + 2 : word.at + 2 + _TO_SCENE] if following == "at" else ()
        return outcome if any(token.lower in words_for("shot-at") for token in scene) else None
    if following != "and" or lower_at(tokens, word.at + 2) != "killed":
        return outcome
    acts = not word.passive and word.at + 3 < len(tokens) and is_object(tokens[word.at + 3])
    return None if acts else "killed"


def _fatally(word: WordInPlace, outcome: str) -> str | None:
    """ "fatally wounded", not "fatally flawed"."""
    return "killed" if _next(word) in ("wounded", "injured", "shot", "stabbed") else None


_RETOLD: dict[str, Callable[[WordInPlace, str], str | None]] = {"shot": _shot, "fatally": _fatally}
"""Triggers whose outcome hangs on the word behind."""


def _next(word: WordInPlace) -> str:
    """The word behind, in small letters; an empty string at the end."""
    return word.following.lower if word.following else ""
