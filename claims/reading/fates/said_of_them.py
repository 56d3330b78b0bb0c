"""What somebody says befell people, told in a clause right behind them: "the 90 people that a council listed as missing", "the 60
rebels the army claims to have killed".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.captures import are_armed
from claims.reading.words.tokens import IN_PHRASES, lower_at
from claims.reading.words.triggers import triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_CLAUSE = 12
"""Tokens of "a committee of their relatives had listed as missing" behind "that"."""
_SUBJECT = 4
"""Tokens of "the army of Norland"."""
_LINKS = ("that", "whom", "which")
_BEHIND = 4
"""Tokens of "dead by mistake", "missing have turned up"."""
_SELVES = frozenset(("it", "they", "he", "she", "we"))
_FATES = ("killed", "captured", "injured", "killed or injured")


def said_of_them(tokens: Sequence[Token], index: int) -> tuple[str, int] | None:
    """What befell them and the word that tells it; asked right behind the people."""
    linked = lower_at(tokens, index) in _LINKS
    opens = index < len(tokens) and (
        tokens[index].capital or tokens[index].lower in words("determiners") | _SELVES
    )
    if index + 3 >= len(tokens) or not (linked or opens):
        return None  # behind most people stands no clause of somebody else
    clause = _clause(tokens, index)
    listed = _are_listed_as(tokens, clause) if linked else None
    return listed or _are_claimed(tokens, clause)


def who_says_it(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """Where whoever says so stands: "[60 rebels] the army [claims to have killed]", "that a council [listed as missing]"."""
    if said_of_them(tokens, index) is None:
        return None
    clause = _clause(tokens, index)
    verbs = words_for("boasting") | words_for("putting-down") | words("auxiliaries")
    verb = next(token.index for token in clause[1:] if token.lower in verbs)
    return clause[0].index, verb


def _clause(tokens: Sequence[Token], index: int) -> list[Token]:
    """The words from an index on, without "that" or "whom", up to a mark."""
    first = index + (lower_at(tokens, index) in _LINKS)
    return list(itertools.takewhile(lambda token: token.kind in IN_PHRASES, tokens[first : index + _CLAUSE]))


def _are_listed_as(tokens: Sequence[Token], clause: Sequence[Token]) -> tuple[str, int] | None:
    """ "[that] a council of elders listed as missing", "[whom] the army has reported dead", not "listed as members", nor those
    "never listed" so, or who "were found at an inn"."""
    verb = next((token.index for token in clause[1:] if token.lower in words_for("putting-down")), None)
    if verb is None:
        return None
    at = verb + 1 + (lower_at(tokens, verb + 1) == "as")
    state = lower_at(tokens, at)
    fate = triggers("head").get(state) if state in words_for("accounts") else None
    near = tokens[clause[0].index : at + 1 + _BEHIND]
    undone = any(token.lower in words_for("unlisting") for token in near)
    return (fate, at) if fate and not undone and _ends(tokens, at + 1) else None


def _are_claimed(tokens: Sequence[Token], clause: Sequence[Token]) -> tuple[str, int] | None:
    """ "the army claims to have killed", "the rebels say they captured", not "the army claims to have trained", "the army says killed a
    guard", nor "a club says it captured", nor those of whom there is "no trace"."""
    claim = next((at for at, token in enumerate(clause) if token.lower in words_for("boasting")), 0)
    who = clause[:claim]
    if not who or claim > _SUBJECT or not (who[0].capital or who[0].lower in words("determiners") | _SELVES):
        return None
    if any(token.lower in words("auxiliaries") | words("be_forms") | words("verbs") for token in who):
        return None
    doubted = any(token.lower in words_for("proofs") for token in tokens[: who[0].index])
    by_arms = are_armed(who) or any(token.lower in words_for("fighting-bodies") for token in who)
    named = any(token.capital for token in who)
    if doubted or not (by_arms or named or who[0].lower in _SELVES):
        return None
    rest = [token.lower for token in clause[claim + 1 : claim + 4]]
    if rest[:2] == ["to", "have"]:
        verb = clause[claim].index + 3
    elif rest[:1] != [] and rest[0] in _SELVES:
        verb = clause[claim].index + 2 + (rest[1:2] in (["had"], ["have"], ["has"]))
    else:
        return None
    fate = triggers("active").get(lower_at(tokens, verb))
    return (fate, verb) if fate in _FATES and _ends(tokens, verb + 1) else None


def _ends(tokens: Sequence[Token], index: int) -> bool:
    """Does nobody stand behind to whom it was done?"""
    if index >= len(tokens) or not tokens[index].is_word:
        return True
    behind = tokens[index].lower
    return any(behind in words(each) for each in ("prepositions", "be_forms", "auxiliaries", "conjunctions"))
