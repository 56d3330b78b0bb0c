"""Persons of a page: which runs of capitalised words are names, and which names are one person.

A run becomes a person where the print around it says so (a role, a form of address, an apposition, an age, a
cue verb beside it); a bare surname then belongs to the person who bears it.  Two bearers of one surname stay two,
and a bare surname of both is neither.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claims.patterns import lazy
from claims.reading.actors.named_bodies import is_named_body
from claims.reading.names.borne_names import borne, borne_alone, lands_told_of
from claims.reading.names.name_uses import NameUse, read_run
from claims.reading.names.names_in_text import (
    DESCRIPTIVE,
    FUNCTION_WORDS,
    PARTICLES,
    Vocabulary,
    find_runs,
    is_title_case,
)
from claims.reading.names.roles import (
    NOTHING,
    Gender,
    gender_of_name,
)
from claims.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.reading.page.text import Page, Sentence


_SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))


@dataclass(slots=True, eq=False, repr=False)
class Person:
    """All uses of one person's names; `name` is the fullest of them, `surname` folded."""

    surname: str
    uses: list[NameUse] = field(default_factory=list)
    name: str = ""


def find_persons(page: Page, vocabulary: Vocabulary) -> tuple[list[Person], list[NameUse]]:
    """The persons of a page with every place where they are named; and the places of names that turn out to be those of
    bodies."""
    uses: list[NameUse] = []
    bodies: list[NameUse] = []
    headlines: list[Sentence] = []
    refused: list[tuple[Sentence, int, int]] = []
    for sentence in page.sentences:
        if is_title_case(sentence):
            headlines.append(sentence)
            continue
        for first, last in find_runs(sentence, vocabulary):
            use = read_run(page.text, sentence, first, last, vocabulary)
            if use and is_named_body(sentence.tokens, use.first, use.last):
                bodies.append(use)
            elif use:
                uses.append(use)
            else:
                refused.append((sentence, first, last))
    if refused and (surnames := borne(uses) - lands_told_of(refused)):
        uses += [use for run in refused if (use := borne_alone(*run, surnames))]
    if bodies:
        names = {use.name for use in bodies}
        bodies += [use for use in uses if use.name in names]
        uses = [use for use in uses if use.name not in names]
    persons = _join_uses(uses)
    if headlines:
        known: dict[str, list[Person]] = {}
        for person in persons:
            known.setdefault(surname(person.name.split()), []).append(person)
        for sentence in headlines:
            _find_in_headline(sentence, known)
    return persons, bodies


_ARTICLE = lazy(r"^(?:a[dlnrstz]|ash|el|ul|es|ez)-", re.IGNORECASE)
"""The article of an Arabic name, with which some print it and some do not: "al-Mabrouk"."""


def surname(words_: Sequence[str]) -> str:
    """The folded surname: the last word that is no "Jr."."""
    for word in reversed(words_):
        if word.lower() not in _SUFFIXES:
            return fold(_ARTICLE.sub("", word) if "-" in word else word)
    return fold(words_[-1])


def _join_uses(uses: list[NameUse]) -> list[Person]:
    """Full names by surname and first name; bare names with their only bearer."""
    persons: list[Person] = []
    by_surname: dict[str, list[Person]] = {}
    bare: list[NameUse] = []
    for use in uses:
        if len(use.words) == 1:
            bare.append(use)
            continue
        key = surname(use.words)
        person = next(
            (each for each in by_surname.get(key, ()) if _same_first(each.uses[0].words, use.words)), None
        )
        if person is None:
            person = Person(key)
            persons.append(person)
            by_surname.setdefault(key, []).append(person)
        person.uses.append(use)
    evident = {surname(use.words) for use in bare if use.evident}
    evident |= {
        key for key, alike in by_surname.items() if any(use.evident for each in alike for use in each.uses)
    }
    persons = [person for person in persons if person.surname in evident]
    _add_bare(persons, bare)
    for person in persons:
        person.uses.sort(key=lambda use: (use.sentence.index, use.first))
        person.name = _fullest(person.uses)
    return persons


def _same_first(known: Sequence[str], other: Sequence[str]) -> bool:
    first, second = fold(known[0].rstrip(".")), fold(other[0].rstrip("."))
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return first == second or (
        fold(known[-1]) == fold(other[-1]) and bool({*map(fold, known[:-1])} & {*map(fold, other[:-1])})
    )


class _Bearers:
    """The persons whom a single printed word may mean: by surname first, then by any part of the name."""

    def __init__(self, persons: Iterable[Person]) -> None:
        self._by_surname: dict[str, list[Person]] = {}
        self._by_part: dict[str, list[Person]] = {}
        for person in persons:
            self._by_surname.setdefault(person.surname, []).append(person)
            parts = [part for part in person.uses[0].words if part.lower() not in PARTICLES]
            for key in {surname([part]) for part in parts}:
                self._by_part.setdefault(key, []).append(person)

    def of(self, key: str) -> list[Person]:
        """Those of a folded word, in the order of the page."""
        return self._by_surname.get(key) or self._by_part.get(key) or []


def _add_bare(persons: list[Person], bare: list[NameUse]) -> None:
    """Give bare names to their bearers; evident ones without a bearer are persons of their own."""
    alone: dict[str, list[NameUse]] = {}
    bearers = _Bearers(persons)
    for use in bare:
        key = surname(use.words)
        found = bearers.of(key)
        gender = use.description.gender
        if gender:
            found = [person for person in found if _gender(person) in (None, gender)]
        if len(found) > 1:
            found = [person for person in found if _has_role(person, use.description.role)]
        if len(found) == 1:
            found[0].uses.append(use)
        elif not found:
            alone.setdefault(key, []).append(use)
    for key, uses in alone.items():
        if any(use.evident for use in uses):
            persons.append(Person(key, uses))


def _gender(person: Person) -> Gender | None:
    told = next((use.description.gender for use in person.uses if use.description.gender), None)
    return told or gender_of_name(person.uses[0].words)


def _has_role(person: Person, role: str | None) -> bool:
    return role is not None and any(use.description.role == role for use in person.uses)


def _fullest(uses: Sequence[NameUse]) -> str:
    """The name with most words, initials not counted; of equals the one printed most, then first."""
    counts = Counter([use.name for use in uses])
    return max(
        counts, key=lambda name: (sum(len(word.rstrip(".")) > 1 for word in name.split()), counts[name])
    )


def _find_in_headline(sentence: Sentence, known: dict[str, list[Person]]) -> None:
    """Uses of known names, by their surnames, where every word has a capital."""
    tokens = sentence.tokens
    for index in sentence.capitals:
        token = tokens[index]
        found = known.get(surname([token.text]), ()) if token.kind == "word" else ()
        if len(found) != 1 or token.lower in DESCRIPTIVE or token.lower in FUNCTION_WORDS:
            continue
        parts = [fold(part) for part in found[0].name.split()]
        first = index
        while first and len(parts) > index - first + 1 and fold(tokens[first - 1].text) in parts:
            first -= 1
        found[0].uses.append(NameUse(sentence, first, index + 1, first, NOTHING, evident=False))
