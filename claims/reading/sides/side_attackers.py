"""Who struck: the party whose fire, troops or jets did it.  Its own people are never the victims of the blow.

"Nine were hurt in Norland shelling", "killed by Norland troops", "Norland's army shelled the town, killing nine".
Between two parties what one of them did befell the other.
"""

from __future__ import annotations

import itertools
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import group, word_set, words
from claims.reading.names.names_in_text import CALENDAR
from claims.reading.words.numerals import is_numeral
from claims.reading.words.places import STATE_KINDS
from claims.reading.words.tokens import CLAUSE_MARKS, IN_PHRASES, lower_at
from claims.reading.words.triggers import triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.names.named import Gazette, Named
    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token

_PARTIES = 2
_RUN = 4
"""Words after a party in which its blow or its troops stand: "Norland heavy artillery fire"."""
WEAPONS = group("side_words", "projectiles") | word_set(
    "aircraft helicopter helicopters jet jets plane planes warplane warplanes gunboat"
)
_FROM = 6
"""Words of "fired from across the" before a party."""
_FIRED = 7
"""Words of "several waves of ballistic missiles" behind "fired"."""
_ACROSS = frozenset(("across", "over", "inside", "the", "within"))
_TO_SECOND_VERB = 16
"""Words of "crossed the river before dawn on Monday and shelled"."""
_TO_SUBJECT = 3
"""Words of "an attack drone" from its noun back."""
_TO_BY = 3
"""Words between "by" and the party: "by suspected Norland gunmen"."""


def is_attacker(sentence: Sentence, one: Named) -> bool:
    """Does a party strike here, by its name before a blow, behind "by", or as the subject of striking?"""
    if one.kind not in (*STATE_KINDS, "actor"):
        return False
    tokens = sentence.tokens
    if _fires_across(tokens, one) or _owns_weapon(tokens, one):
        return True
    run = _run(tokens, one.last)
    if not group("side_words", "struck-places").isdisjoint(run):
        return False  # "the Norland bus station bombing" tells where it was
    if not group("side_words", "outlaws").isdisjoint(run):
        return False  # "Norland gangs attack a border town" of their own
    if not group("side_words", "blows").isdisjoint([*run, lower_at(tokens, one.last + len(run))]):
        if one.kind == "capital":
            return False  # "the Brask bombing" tells where it was
        if not group("side_words", "blows").isdisjoint(run):
            return True
    armed = not group("side_words", "strikers").isdisjoint(run)
    if _is_behind_by(tokens, one.first):
        return armed or not run
    if armed and _goes_on_to_strike(tokens, one.last + len(run)):
        return True
    struck = tokens[one.last + len(run) : one.last + len(run) + 1]
    return bool(struck) and (
        struck[0].lower in group("side_words", "target-verbs")
        or _fires(tokens, struck[0].index)
        or (armed and struck[0].lower in triggers("active"))
    )


def _owns_weapon(tokens: Sequence[Token], one: Named) -> bool:
    """ "a drone of the Norland side fired on a bus", "hit by an aircraft of the Norland air force": whose weapon strikes."""
    of = one.first - 1 - (lower_at(tokens, one.first - 1) == "the")
    if lower_at(tokens, of) != "of" or lower_at(tokens, of - 1) not in WEAPONS:
        return False
    if _is_behind_by(tokens, of - 1):
        return True
    if not _opens_clause(tokens, of - 1):
        return False  # "hit a plane of the Norland air force"
    run = _run(tokens, one.last)
    verb = lower_at(tokens, one.last + len(run))
    fires = verb in group("side_words", "target-verbs") or verb in triggers("active")
    return fires or not group("side_words", "fired").isdisjoint(run[1:])


def _opens_clause(tokens: Sequence[Token], noun: int) -> bool:
    """Does a noun with what describes it open its sentence or its clause: "[An attack drone] of", "On Monday a [drone] of"?"""
    for at in range(noun - 1, max(-1, noun - 1 - _TO_SUBJECT), -1):
        token = tokens[at]
        if token.lower in ("a", "an", "the") or is_numeral(token):
            before = tokens[at - 1] if at else None
            dated = before is not None and (is_numeral(before) or before.lower in CALENDAR)
            return (
                before is None
                or dated
                or before.text in CLAUSE_MARKS
                or before.lower in ("said", "says", "that")
            )
        if not token.is_word:
            return False
    return False


def strikes_with_arms(sentence: Sentence, one: Named) -> bool:
    """ "a Norland air strike", "the Norland military killed four": a blow of armed forces, where "the Norland bombing" may tell
    the place."""
    if one.kind not in ("country", "demonym") or not is_attacker(sentence, one):
        return False
    run = _run(sentence.tokens, one.last)
    armed = group("side_words", "armed-blows") | group("side_words", "strikers")
    return not armed.isdisjoint(run)


def deals_blow(sentence: Sentence, one: Named) -> bool:
    """ "Norland air strikes", "Norland army attacks", "a Norland attack on Brask": the name is that of who strikes, where in "the Norland
    attack", "the Norland attack on Monday" it may be that of the place."""
    run = _run(sentence.tokens, one.last)
    end = one.last + len(run)
    aimed = run[-1:] != [] and run[-1] in group("side_words", "blows")
    aimed = aimed and lower_at(sentence.tokens, end) in ("on", "against")
    aimed = aimed and lower_at(sentence.tokens, end + 1) not in CALENDAR
    return strikes_with_arms(sentence, one) or (
        aimed and group("side_words", "struck-places").isdisjoint(run)
    )


def _goes_on_to_strike(tokens: Sequence[Token], verb: int) -> bool:
    """ "Norland units crossed the river before dawn and shelled three villages": the second verb of one subject."""
    clause = itertools.takewhile(lambda token: token.kind != "punct", tokens[verb : verb + _TO_SECOND_VERB])
    return any(
        first.lower == "and" and second.lower in group("side_words", "target-verbs")
        for first, second in itertools.pairwise(clause)
    )


def _fires(tokens: Sequence[Token], index: int) -> bool:
    """ "fired several waves of missiles at", while who fired a minister has struck nobody."""
    fired = tokens[index].lower in group("side_words", "fired")
    near = (token.lower for token in tokens[index + 1 : index + 1 + _FIRED])
    return fired and any(word in group("side_words", "projectiles") for word in near)


def _fires_across(tokens: Sequence[Token], one: Named) -> bool:
    """ "shells fired from across the Norland border", "rockets launched from Norland": where the fire comes from."""
    before = [token.lower for token in tokens[max(0, one.first - _FROM) : one.first]]
    if "from" not in before:
        return False
    origin = before[before.index("from") + 1 :]
    fired = before[: before.index("from")]
    return not group("side_words", "fired").isdisjoint(fired) and all(word in _ACROSS for word in origin)


def attackers(sentence: Sentence, names: Sequence[Named], first: int, last: int) -> set[str]:
    """The sides that strike within a stretch of a sentence."""
    return {one.side for one in names if first <= one.first < last and is_attacker(sentence, one)}


def parties(gazette: Gazette) -> tuple[str, ...]:
    """The two states whose troops, ministries and blows a page tells of; empty where they are not two."""
    told = Counter(
        one.side
        for sentence in gazette.page.sentences
        if not _arms().isdisjoint(sentence.lowers)
        for one in gazette.of(sentence)
        if one.kind in STATE_KINDS and not _arms().isdisjoint(_run(sentence.tokens, one.last))
    )
    ranked = told.most_common(_PARTIES + 1)
    if len(ranked) < _PARTIES or (len(ranked) > _PARTIES and ranked[-1][1] == ranked[-2][1]):
        return ()
    return tuple(side for side, _ in ranked[:_PARTIES])


def opens_with_blow(gazette: Gazette) -> bool:
    """ "Orvian strike on Brask kills seven": does the page open with a state's forces or their blow, though not in words of a war?"""
    opening = next(iter(gazette.page.sentences), None)
    first = next(iter(gazette.of(opening)), None) if opening is not None else None
    if opening is None or first is None or first.first > len(("the",)) or first.kind not in STATE_KINDS:
        return False
    return is_attacker(opening, first) and not _arms().isdisjoint(_run(opening.tokens, first.last))


@cache
def _arms() -> frozenset[str]:
    """Blows and those who strike them."""
    return group("side_words", "blows") | group("side_words", "strikers")


@cache
def _struck() -> frozenset[str]:
    """Verbs whose object is a target, as far as they name no blow."""
    return group("side_words", "target-verbs") - group("side_words", "blows")


def _run(tokens: Sequence[Token], index: int) -> list[str]:
    """The words right after a name that can belong to its phrase, a possessive passed over."""
    found: list[str] = []
    if index < len(tokens) and tokens[index].kind == "clitic":
        index += 1
    for token in tokens[index : index + _RUN]:
        lower = token.lower
        if token.kind not in IN_PHRASES or lower in words("prepositions") or lower in words("auxiliaries"):
            break
        if lower in words("determiners"):
            break  # "Norland's government called the strikes murder"
        if lower in words("conjunctions") or lower in triggers("active") or lower in words_for("saying"):
            break
        if token.capital and token.text.isalpha() and not token.text.isupper():
            break
        if lower in _struck():
            break
        found.append(lower)
        if lower in group("side_words", "blows"):
            break
    return found


def _is_behind_by(tokens: Sequence[Token], index: int) -> bool:
    for token in reversed(tokens[max(0, index - _TO_BY) : index]):
        if token.lower == "by":
            return True
        if token.kind not in IN_PHRASES or token.lower in words("prepositions"):
            return False
    return False
