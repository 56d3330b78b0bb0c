"""The words that make a counted person a casualty, and the nouns that name the victims.

Tables: `casualty_triggers.tsv`, `casualty_nouns.tsv`, `casualty_words.tsv`, `casualty_things.txt`,
`persons_roles.txt`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from claims.lexicon import WORDS_KEPT, group, table, words
from claims.reading.words.places import place
from claims.reading.words.tokens import IN_PHRASES

if TYPE_CHECKING:
    from claims.reading.words.tokens import Token

Told = tuple[str, int, str]
"""An outcome, the index of the word that tells it, and the rule."""

SHOT = "shot"
"""A trigger that tells no outcome by itself; the article's other figures decide."""
NOTHING = "-"
"""An empty cell of the noun table: no such form, or a noun that says nothing of who the victims are."""

_PEOPLE_ENDINGS = ("ists", "ers", "eers", "ees", "men", "women", "ants", "ians", "ors", "goers", "mates")
_SHORTEST_BY_ENDING = 6


@cache
def triggers(use: str) -> dict[str, str]:
    """Words of one use (passive, active, head, of) with their outcome."""
    return {word: outcome for word, outcome, uses in table("casualty_triggers") if use in uses.split()}


def fate_of(word: str) -> str | None:
    """What "killed" or "dead" tells of those who are counted, None for a word that tells no fate."""
    return triggers("passive").get(word) or triggers("head").get(word)


@cache
def words_for(of: str) -> frozenset[str]:
    """A small word class of the casualty grammar."""
    return group("casualty_words", of)


@cache
def _nouns() -> tuple[dict[str, str], dict[str, str]]:
    singular = dict.fromkeys(words("persons_roles"), "people")
    plural = {f"{role}s": "people" for role in singular}
    for one, many, told in table("casualty_nouns"):
        singular[one] = told
        plural[many] = told
    for forms in (singular, plural):
        forms.pop(NOTHING, None)
    return singular, plural


@lru_cache(maxsize=WORDS_KEPT)
def is_person(word: str, text: str = "") -> bool:
    """True for a noun of the table, a nationality ("Turks", "Chinese") or a word formed like a trade."""
    singular, plural = _nouns()
    known = word in plural or word in singular or _by_ending(word) or is_nationality(text)
    return known or ("-" in word and _is_compound(word))


def is_singular(word: str) -> bool:
    """True for the form that "a" can count: "soldier", "bus-driver", "father-of-two"."""
    return word in _nouns()[0] or ("-" in word and _is_compound(word))


def _is_compound(word: str) -> bool:
    first, _, rest = word.partition("-")
    singular = _nouns()[0]
    return word.rpartition("-")[2] in singular or (rest.startswith("of-") and first in singular)


@cache
def plurals() -> frozenset[str]:
    """Every plural of the noun table: "soldiers"."""
    return frozenset(_nouns()[1])


def is_thing(word: str) -> bool:
    """True for what is counted but is no person: "12 vehicles", "two e-bikes"."""
    things = words("casualty_things")
    last = word.rpartition("-")[2] if "-" in word else ""
    known = last in things and last not in words("measures") and last != "hands"
    return word in things or known  # not "a one-year old", "six deck-hands"


def is_nationality(text: str) -> bool:
    """True for "Turk", "Turkish", "Turks", printed with a capital."""
    if not text[:1].isupper():
        return False
    known = place(text)
    return known is not None and known.kind == "demonym"


def category(word: str) -> str | None:
    """The class of a victim noun; None where it tells none."""
    singular, plural = _nouns()
    told = plural.get(word) or singular.get(word)
    return None if told == NOTHING else told


def ends_phrase(token: Token) -> bool:
    """A verb or a mark, behind which people are told of no more: "a doctor [was]", "a doctor[, who]"."""
    return (
        token.kind not in IN_PHRASES
        or token.lower in words("auxiliaries")
        or token.lower in triggers("passive")
    )


def is_captor(word: str) -> bool:
    """True for who may hold captives: "gunmen", "rebels", "pirates"."""
    return category(word) in ("attackers", "fighters") or word in words_for("captors")


def _by_ending(word: str) -> bool:
    return len(word) >= _SHORTEST_BY_ENDING and word.endswith(_PEOPLE_ENDINGS) and not is_thing(word)
