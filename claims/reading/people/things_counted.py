"""What is counted where nobody is: lorries, "dead birds", model soldiers, dogs; and nouns that name a class of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.triggers import is_person, is_thing, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token


def counts_things(tokens: Sequence[Token], index: int) -> bool:
    """ "those roads", "burnt pickup trucks", not "shooting victims": a thing here or behind the next word, and no person."""
    row = tokens[index : index + 2]
    return any(is_thing(token.lower) for token in row) and not any(is_person(token.lower) for token in row)


def are_dead_things(tokens: Sequence[Token], index: int) -> bool:
    """ "nine dead sheep", "12 missing cats", not "nine dead city workers", "nine dead bodies": asked at the adjective."""
    if tokens[index].lower not in words_for("accounts") or index + 1 >= len(tokens):
        return False
    thing = tokens[index + 1]
    if thing.capital or not is_thing(thing.lower) or thing.lower in words_for("bodies"):
        return False
    behind = tokens[index + 2] if index + 2 < len(tokens) else None
    return behind is None or not behind.is_word or not is_person(behind.lower, behind.text)


def are_models(word: str) -> bool:
    """ "AK-47s", "737s": things by the number of their model, not players who are "under-17s" or "U17s"."""
    return word[-1:] == "s" and word[-2:-1].isdigit() and not word.startswith("u")


def are_things_befallen(tokens: Sequence[Token], index: int) -> bool:
    """ "two overdue trawlers", "five captured tanks", not "six injured bus passengers", "nine drowned days later": asked at the
    participle."""
    befallen = tokens[index].lower in words_for("describing") or tokens[index].lower == "overdue"
    if not befallen or index + 1 >= len(tokens):
        return False
    thing = tokens[index + 1]
    if thing.capital or not is_thing(thing.lower) or not thing.lower.endswith("s"):
        return False
    behind = tokens[index + 2] if index + 2 < len(tokens) else None
    counted = behind is not None and behind.is_word and is_person(behind.lower, behind.text)
    return not counted and not any(thing.lower in words(table) for table in ("measures", "time_words"))


def is_come_upon(tokens: Sequence[Token], article: int) -> bool:
    """ "found a dead man": a body, where "blamed a dead man" speaks of somebody who has been told of."""
    return article > 0 and tokens[article - 1].lower in words_for("bodies-seen")


def is_dog(tokens: Sequence[Token], index: int) -> bool:
    """ "two German shepherds", whom neither the nation nor the trade makes people."""
    return tokens[index].lower in words_for("dogs") and tokens[index - 1].lower == "german"


def names_class(tokens: Sequence[Token], index: int) -> bool:
    """ "Grade 7" of "two Grade 7 students"."""
    row = tokens[index : index + 2]
    return (
        len(row) > 1 and row[0].capital and row[0].lower in words_for("classes") and row[1].kind == "number"
    )
