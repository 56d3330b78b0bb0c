"""What a victim phrase says of who the victims are: their noun as printed, the category of it, whether it can be one.

Table: `casualty_nouns.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.people.one_more import is_another
from claims.reading.people.victim_words import is_one_more, stops_phrase
from claims.reading.words.triggers import category, is_nationality, is_singular, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token


_TO_VERB = 5
"""Tokens of "killing seven of them" up to the last."""
_TO_RELATIVE = 3
"""Tokens of "chased the" between "who" and the people."""
_RELATIVES = frozenset(("who", "which", "that"))
_TO_PEOPLE = 12
"""Tokens from whom soldiers pursued to "killing"."""


_REBELS = frozenset(("rebel", "maoist", "armed", "guerrilla", "militant", "insurgent"))


def noun_of(tokens: Sequence[Token], phrase: VictimPhrase) -> str | None:
    """The victim noun as printed; a nationality before "soldiers" stays outside of it."""
    return None if phrase.head is None else tokens[phrase.head].text


def category_of(tokens: Sequence[Token], phrase: VictimPhrase) -> str | None:
    """The class of the victims: an adjective ("civilian workers") before the noun's own class."""
    if phrase.head is None:
        return None
    if phrase.part and tokens[phrase.head].lower == "them":
        return _chased(tokens, phrase.head)
    before = [token.lower for token in tokens[max(0, phrase.head - 2) : phrase.head]]
    found = category(tokens[phrase.head].lower)
    if found == "people" or found is None:
        if "civilian" in before:
            return "civilians"
        if "police" in before:
            return "police"
        if not {"army", "military", "service"}.isdisjoint(before):
            return "military"
        if "aid" in before:
            return "aid workers"
        if tokens[phrase.head].lower in ("cadre", "cadres") and not _REBELS.isdisjoint(before):
            return "fighters"
    if found == "police" and "army" in before:
        return "military"
    if found is None and _names_nation(tokens, phrase.head):
        return "people"
    return found


def _chased(tokens: Sequence[Token], them: int) -> str | None:
    """ "Soldiers pursued the attackers into the forest, killing seven of them": the class of the last people before the verb."""
    near = range(them - 1, max(0, them - _TO_VERB), -1)
    verb = next((at for at in near if tokens[at].lower in triggers("active")), 0)
    # "intercepted the attackers and killed seven of them", "intercepted the fleeing attackers, killing seven of them"
    second = tokens[verb - 1].lower == "and" or tokens[verb].lower.endswith("ing")
    listed = (
        tokens[verb - 1].text == ","
    )  # "engaged the attackers at the mill, killed seven of them and freed two"
    if not (second or listed):
        return None  # "the gunmen killed two of them"
    people = (
        token
        for token in reversed(tokens[max(0, verb - _TO_PEOPLE) : verb])
        if token.lower in plurals() and category(token.lower)
    )
    chased = next(people, None)
    if chased is not None and listed and tokens[chased.index - _TO_RELATIVE].lower in _RELATIVES:
        # "attacked the villagers who chased the bandits, killed nine of them"
        chased = tokens[chased.index - _TO_RELATIVE - 1]
    if chased is None or not (second or _is_object(tokens, chased.index)):
        return None
    return category(chased.lower)


def _is_object(tokens: Sequence[Token], index: int) -> bool:
    """ "engaged the attackers", not "the attackers stormed the mill"."""
    return index > 1 and tokens[index - 1].lower == "the" and tokens[index - 2].lower.endswith("ed")


def _names_nation(tokens: Sequence[Token], head: int) -> bool:
    """ "four Russians", "two South Koreans"."""
    pair = f"{tokens[head - 1].text} {tokens[head].text}" if head else ""
    return is_nationality(tokens[head].text) or is_nationality(pair)


def counts_one(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """True where "a"/"an" can count the noun: "a soldier", "a 19-year-old"."""
    if phrase.head is None:
        return is_another(tokens, phrase.last - 1)  # "a fourth is unaccounted for"
    token = tokens[phrase.head]
    attribute = is_nationality(token.text) or token.lower in words_for("attributes")
    aged = phrase.head > 0 and tokens[phrase.head - 1].kind == "figure"  # "a 26-year-old Danish backpacker"
    if attribute and not aged and not _ends_here(tokens, phrase.head + 1):
        return False
    if is_singular(token.lower):
        return True
    return (
        token.lower == "body"
        or (token.lower in ("death", "fatality") and is_one_more(tokens, phrase.head - 1))
        or token.kind == "figure"
        or is_nationality(token.text)
    ) and not token.lower.endswith("s")


def _ends_here(tokens: Sequence[Token], index: int) -> bool:
    """ "an Israeli was hurt", not "an Israeli air strike", "a passenger barge": no further noun follows."""
    if index >= len(tokens) or not tokens[index].is_word:
        return True
    lower = tokens[index].lower
    return (
        stops_phrase(lower)
        or lower in words("conjunctions")
        or lower in words("verbs")
        or lower in triggers("passive")
        or lower.endswith("ed")
    )
