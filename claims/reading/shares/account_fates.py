"""What befell those of whom an account tells: "Among the [dead] were", "Those [laid to rest] were", "The [hostages] include".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.shares.account_forms import are_men_of_a_fate
from claims.reading.words.answers import NOTHING, first_answer
from claims.reading.words.fate_phrases import phrase_at
from claims.reading.words.flights import flee_or_end
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import fate_of, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.shares.account_verbs import Account
    from claims.reading.words.answers import Nothing
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_WHO_ARE = frozenset(("others", "those", "victims", "people"))
_WHO_DIED = 6
"""Tokens of "who lost their lives in it" between "the others" and "are"."""
_BEHIND_TOLL = frozenset(("of", "from", "in", "so", "now", "also", "already", "still"))
"""What stands behind a toll that is one, and no toll plaza."""
_TO_HELD = 6
"""Tokens before "hostages" among which "freed" stands."""


def fate_of_account(account: Account) -> Told | None:
    """What befell those of an account, by the word nearest to its verb that tells it."""
    for index in account.near:
        answer = first_answer(_RULES, account, index)
        if answer is not None:
            return None if answer is NOTHING else answer
    return None


def _by_noun(account: Account, index: int) -> Told | Nothing | None:
    """ "Among the [dead] were"; not "the surviving [victims] include"."""
    lower = account.tokens[index].lower
    if lower not in words_for("accounts"):
        return None
    if index and account.tokens[index - 1].lower == "surviving":
        return NOTHING
    return fate_of(lower) or "killed", index, "among"


def _by_participle(account: Account, index: int) -> Told | None:
    """ "The [abducted] sailors are"."""
    if index != account.at - 2 or not are_men_of_a_fate(account.tokens, account.at):
        return None
    return fate_of(account.tokens[index].lower) or "killed", index, "among"


def _laid_to_rest(account: Account, index: int) -> Told | None:
    """ "Among those [buried] on Friday were four pupils", "those laid to [rest] were", not "those buried under the slab were"."""
    tokens = account.tokens
    ends = index == account.at - 1 or lower_at(tokens, index + 1) in words("days") | {"on"}
    row = [token.lower for token in tokens[max(0, index - 3) : index + 1]]
    buried = row[-2:] == ["those", "buried"] or row == ["those", "laid", "to", "rest"]
    return ("killed", index, "among") if ends and buried else None


def _underground(account: Account, index: int) -> Told | None:
    """ "Those [underground] include two engineers"."""
    tokens = account.tokens
    trapped = tokens[index].lower == "underground" and lower_at(tokens, index - 1) == "those"
    return ("trapped", index, "among") if trapped else None


def _by_toll(account: Account, index: int) -> Told | None:
    """ "the [toll] includes three children", "the toll, which includes"."""
    tokens, at = account.tokens, account.at
    if tokens[index].lower != "toll":
        return None
    which = [token.lower for token in tokens[index + 1 : at]] == [",", "which"]
    counts = which or index + 1 == at or tokens[index + 1].lower in _BEHIND_TOLL
    return ("killed", index, "among") if counts else None


def _by_hostages(account: Account, index: int) -> Told | None:
    """ "The [hostages] include four Danes"; "the bodies of the [hostages] include four Danes" tells of dead."""
    tokens, at = account.tokens, account.at
    if tokens[index].lower not in words_for("hostages") or not _are_held(tokens, index, at):
        return None
    dead = any(
        fate_of(token.lower) == "killed" or token.lower in words_for("bodies") for token in tokens[:at]
    )
    return "killed" if dead else "captured", index, "among"


def _are_held(tokens: Sequence[Token], noun: int, verb: int) -> bool:
    """ "The hostages include four Danes", "among the captives still held are two women", not "among the freed hostages are"."""
    if noun + 1 < len(tokens) and tokens[noun + 1].kind == "clitic":
        return False  # "the hostages' families include 12 Danes"
    opening = [token.lower for token in tokens[max(0, noun - _TO_HELD) : verb]]
    return words_for("saved").isdisjoint(opening) and words_for("saving").isdisjoint(opening)


_RULES: tuple[Callable[[Account, int], Told | Nothing | None], ...] = (
    _by_noun,
    _by_participle,
    _laid_to_rest,
    _underground,
    _by_toll,
    _by_hostages,
)
"""In the order in which they are asked of each word."""


def who_died(tokens: Sequence[Token], at: int) -> Told | None:
    """ "The others who lost their lives are three pupils", "Among the miners who died were two Danes", "Those
    who died include nine Danes": a relative clause."""
    for index in range(at - 2, max(0, at - _WHO_DIED), -1):
        noun = tokens[index - 1].lower
        if tokens[index].lower == "who" and (
            noun in _WHO_ARE or (tokens[0].lower == "among" and noun in plurals())
        ):
            told = phrase_at(tokens, index + 1) or None
            fate = told[0] if told else fate_of(tokens[index + 1].lower)
            if tokens[index + 1].lower == "fled" and not flee_or_end(tokens, index + 1):
                return None  # "the people who fled the theatre"
            return (fate, index, "among") if fate else None
    fate = _of_those_taken(tokens, at)
    return (fate, at - 1, "among") if fate else None


def _of_those_taken(tokens: Sequence[Token], at: int) -> str | None:
    """ "Those still held include two engineers", "those kidnapped were pupils": a participle without "who"."""
    still = tokens[at - 2].lower in ("still", "remaining") if at > 1 else False
    those = tokens[at - 2 - still].lower in ("those", "others") if at > 1 + still else False
    lower = tokens[at - 1].lower
    before = at - 3 - still
    if not those or (before >= 0 and tokens[before].lower == "of"):  # not "one of those hurt was a Dane"
        return None
    return "captured" if lower == "held" and still else fate_of(lower)
