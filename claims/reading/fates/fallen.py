"""Who fell: "40 troops had fallen", "the eight thousand who fell in that war", while troops also fall back.

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.people.victim_categories import category_of
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

FIGHTING = ("military", "fighters", "attackers", "police")
"""Categories of those whom an enemy eliminates."""
_TO_FALL = 3
"""Tokens of "had since fallen" behind soldiers."""
_TO_FIGHT = 6
"""Tokens of "fell in the last operation"."""
_WARS = frozenset(("war", "wars"))
_BEHIND_WARS = ("prepositions", "conjunctions", "be_forms", "auxiliaries")
"""Tables of what goes on behind "the war"."""


def fell(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "40 troops had fallen", "twelve soldiers fell near the bridge", while troops also fall back."""
    if _fell_in_war(tokens, phrase):
        return True
    for token in tokens[phrase.last : phrase.last + _TO_FALL]:
        if token.lower in words_for("falls-dead"):
            quoted = token.index + 1 < len(tokens) and tokens[token.index + 1].kind == "quote"
            behind = lower_at(tokens, token.index + 1 + quoted)
            fought = {each.lower for each in tokens[token.index + 2 : token.index + _TO_FIGHT]}
            if behind == "in" and not fought.isdisjoint(words_for("fought")):
                return category_of(tokens, phrase) in FIGHTING
            return behind not in words_for("falls") and category_of(tokens, phrase) in FIGHTING
        if token.lower not in words("auxiliaries") and token.kind != "quote":
            return False
    return False


def _fell_in_war(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "the eight thousand who fell in the War of the Hills", "the 60 soldiers who fell in the war", not "the nine who fell in the
    stairwell"."""
    row = [token.lower for token in tokens[phrase.last : phrase.last + 3]]
    fought = phrase.head is None or category_of(tokens, phrase) in FIGHTING
    if not fought or row[:2] != ["who", "fell"] or row[2:] not in (["in"], ["at"], ["during"]):
        return False
    near = tokens[phrase.last + 3 : phrase.last + 3 + _TO_FIGHT]
    if not near or not (near[0].lower in words("determiners") or near[0].capital):
        return False  # "who fell in love in the war"
    return any(_is_a_war(tokens, token.index) for token in near)


def _is_a_war(tokens: Sequence[Token], index: int) -> bool:
    """ "the War of the Hills", "the battle of Lumar", not "the War Games race", "the battle for the title"."""
    named = lower_at(tokens, index + 1) == "of" and index + 2 < len(tokens) and tokens[index + 2].capital
    if tokens[index].lower == "battle":
        return named
    behind = lower_at(tokens, index + 1)
    alone = not behind.isalpha() or any(behind in words(name) for name in _BEHIND_WARS)
    return tokens[index].lower in _WARS and alone
