"""What the opening of a page tells of its states: which it names, whether they fight, what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group
from claims.reading.actors.missions import is_mission
from claims.reading.grammar.syntax import first_verb
from claims.reading.names.prevailing_country import is_item, is_only_spoken_of
from claims.reading.sides.side_attackers import is_attacker
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.names.named import Gazette, Named
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

_FOREIGNER = 2
"""Words behind a nationality in which "aid worker" stands."""
_TO_MISSION = 3
"""Tokens of "'s high commission" behind a country."""
LEAD = 3
"""Sentences that open a page and tell where its event is, the headline included."""
_ANSWERING = frozenset(("denied", "denies", "rejected", "dismissed", "blamed", "accused"))
_OF_THIS_SIDE = frozenset(
    ("town", "village", "city", "district", "province", "region", "guards", "guard", "troops", "police")
)
"""Behind "the Norland border", where they are on this side of it."""
_OPENING = 7
"""Sentences of a page among which these are, lines that are none passed over."""


def topic_of(gazette: Gazette) -> str | None:
    """The country with a colon behind it that begins the headline."""
    title = next(iter(gazette.page.sentences), None)
    if title is None or not title.headline:
        return None
    first = next(iter(gazette.of(title)), None)
    if first is None or first.kind != "country" or first.first or first.last >= len(title.tokens):
        return None
    return first.side if title.tokens[first.last].text == ":" else None


def lead_of(page: Page) -> list[Sentence]:
    """The sentences that open a page, lines such as "Our Correspondent" passed over."""
    opening = page.sentences[:_OPENING]
    return [sentence for sentence in opening if sentence.headline or _is_prose(sentence)][:LEAD]


def _is_prose(sentence: Sentence) -> bool:
    """Does a sentence end like one, or have a verb?"""
    return sentence.text.rstrip("”\"'’)")[-1:] in (".", "!", "?", "…") or first_verb(sentence) is not None


def without_passed(states: tuple[str, ...], passed: frozenset[str], gazette: Gazette) -> tuple[str, ...]:
    """The states but for those that are passed over; all of them where none would be left and no dateline tells."""
    kept = tuple(state for state in states if state not in passed)
    return kept if kept or gazette.home is not None else states


def only_strike(gazette: Gazette, lead: Sequence[Sentence], states: tuple[str, ...]) -> bool:
    """Does an opening name states by nothing but their blows: "killed in Norland shelling"?"""
    return all(
        is_attacker(sentence, one)
        or is_of_a_border(sentence, one)
        or _is_of_forces(sentence, one)
        or _only_speaks(sentence, one)
        for sentence in lead
        for one in gazette.of(sentence)
        if one.side in states
    )


def _is_of_forces(sentence: Sentence, one: Named) -> bool:
    """ "exchanges of fire with Norland army units": the forces of a country that a page dated elsewhere tells of."""
    near = {token.lower for token in sentence.tokens[one.last : one.last + _FOREIGNER + 1]}
    return one.kind == "demonym" and not near.isdisjoint(group("side_words", "strikers"))


def _only_speaks(sentence: Sentence, one: Named) -> bool:
    """ "Norland denied it": a land that answers for its blow."""
    verb = lower_at(sentence.tokens, one.last)
    return one.kind == "country" and (verb in words_for("saying") or verb in _ANSWERING)


def bordering(gazette: Gazette, lead: Sequence[Sentence]) -> frozenset[str]:
    """The states of an opening that it names by nothing but a border: "a village near the Norland border" of another country,
    "on the Norland-Vesland border" where something else in it lies in one of the two."""
    paired: set[str] = set()
    others: set[str] = set()
    twin = False
    for sentence in lead:
        named = gazette.of(sentence)
        for one in named:
            (paired if is_of_a_border(sentence, one) else others).add(one.side)
            twin = twin or any(other is not one and other.first == one.first for other in named)
    return frozenset(paired - others) if others and (others & paired or not twin) else frozenset()


def is_of_a_border(sentence: Sentence, one: Named) -> bool:
    """ "the Norland border", "the Norland-Vesland border", "the border with Norland"."""
    tokens = sentence.tokens
    behind = tokens[one.last : one.last + 1]
    before = [token.lower for token in tokens[max(0, one.first - 2) : one.first]]
    borders = ("border", "frontier")
    of_border = bool(behind) and behind[0].lower in borders and not _lies_at_border(tokens, one.last)
    return of_border or (before[1:] == ["with"] and before[0] in borders)


def _lies_at_border(tokens: Sequence[Token], index: int) -> bool:
    """ "the Norland border [town] of Vell": a place on this side of it."""
    return lower_at(tokens, index + 1) in _OF_THIS_SIDE


def tells_of_a_fight(lead: Sequence[Sentence]) -> bool:
    """Does an opening tell of fighting?  Troops and fire alone are none where it tells of an accident."""
    told = frozenset().union(*(sentence.lowers for sentence in lead))
    fights = group("side_words", "fights") | group("side_words", "events") | group("side_words", "fighting")
    found = told & fights
    accident = not told.isdisjoint(group("side_words", "accidents") - group("side_words", "weak-fights"))
    return bool(found - group("side_words", "weak-fights") if accident else found)


def states_of(gazette: Gazette, sentences: Sequence[Sentence]) -> tuple[str, ...]:
    """The states that sentences name, in their order."""
    named = (
        one.side
        for sentence in sentences
        for one in gazette.of(sentence)
        if one.kind not in ("actor", "compound")
        and not is_item(sentence, one)
        and not is_only_spoken_of(sentence, one)
        and not _is_of_a_foreigner(sentence, one)
    )
    return tuple(dict.fromkeys(named))


def _is_of_a_foreigner(sentence: Sentence, one: Named) -> bool:
    """ "a Norland aid worker among hostages": somebody from there, and no party."""
    tokens = sentence.tokens
    behind = {token.lower for token in tokens[one.last : one.last + _FOREIGNER]}
    if any(is_mission(tokens, at) for at in range(one.last, min(len(tokens), one.last + _TO_MISSION))):
        return True  # "the Norland embassy in Brask", "Norland's consulate"
    at = lower_at(tokens, one.last)
    if one.kind in ("city", "capital") and at in group("side_words", "foreigners"):
        return True  # "Brisbane nurse among 16 killed in Norland": where she comes from
    if lower_at(tokens, one.first - 1) == "from" and one.first > 1 and one.kind in ("city", "capital"):
        return lower_at(tokens, one.first - 2) in group("side_words", "foreigners")  # "A nurse from Toro"
    return one.kind == "demonym" and not behind.isdisjoint(group("side_words", "foreigners"))


def named_only_by(
    gazette: Gazette, lead: Sequence[Sentence], passing: Callable[[Sentence, Named], bool]
) -> frozenset[str]:
    """The states of an opening that it names by nothing but the town of a meeting, "resumed talks in Port Alda", or as where
    people have fled."""
    passed: set[str] = set()
    others: set[str] = set()
    for sentence in lead:
        for one in gazette.of(sentence):
            (passed if passing(sentence, one) else others).add(one.side)
    return frozenset(passed - others)
