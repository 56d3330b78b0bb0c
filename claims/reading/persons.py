"""Persons of a page: which runs of capitalised words are names, and which names are one person.

A run becomes a person where the print around it says so (a role, a form of address, an apposition, an age, a
cue verb beside it); a bare surname then belongs to the person who bears it.  Two bearers of one surname stay two,
and a bare surname of both is neither.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.names_in_text import (
    BODY_NOUNS,
    CALENDAR,
    DESCRIPTIVE,
    FUNCTION_WORDS,
    GROUPS,
    HONORIFICS,
    PARTICLES,
    PORTFOLIOS,
    TITLES,
    Vocabulary,
    begins_clause,
    find_runs,
    is_title_case,
    place_at,
    speech_beside,
)
from claims.reading.places import place
from claims.reading.roles import (
    NOTHING,
    Description,
    apposition_after,
    apposition_before,
    body_at,
    describe,
    extend_left,
    gender_of,
    is_role,
    join,
)
from claims.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.reading.text import Page, Sentence, Token

LONGEST_PERSON = 6
_SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))
_MADE = ("-based", "-led", "-backed", "-born", "-run", "-style", "-era")


@dataclass(slots=True, eq=False)
class NameUse:
    """One place where a name of a person may be printed: tokens [first, last), described from `described` on."""

    sentence: Sentence
    first: int
    last: int
    described: int
    description: Description
    evident: bool

    @property
    def words(self) -> list[str]:
        return [token.text for token in self.sentence.tokens[self.first : self.last]]

    @property
    def name(self) -> str:
        return " ".join(self.words)


@dataclass(slots=True, eq=False)
class Person:
    """All uses of one person's names; `name` is the fullest of them."""

    uses: list[NameUse] = field(default_factory=list)
    name: str = ""


def find_persons(page: Page, vocabulary: Vocabulary) -> list[Person]:
    """The persons of a page with every place where they are named."""
    uses: list[NameUse] = []
    for sentence in page.sentences:
        if is_title_case(sentence):
            continue
        for first, last in find_runs(sentence, vocabulary):
            use = _read_run(page.text, sentence, first, last, vocabulary)
            if use:
                uses.append(use)
    persons = _join_uses(uses)
    for sentence in page.sentences:
        if is_title_case(sentence):
            _find_in_headline(sentence, persons)
    return persons


def _read_run(text: str, sentence: Sentence, first: int, last: int, vocabulary: Vocabulary) -> NameUse | None:
    """The person's name in a run of capitalised words, with its description."""
    tokens = sentence.tokens
    name_first, has_role = _skip_description(tokens, first, last)
    name_last = last
    while name_last > name_first and tokens[name_last - 1].lower in ("of", "for"):
        name_last -= 1
    if name_first >= name_last or name_last - name_first > LONGEST_PERSON:
        return None
    begin = extend_left(tokens, first)
    small_role = begin < first and is_role(tokens[first - 1]) and name_first == first
    honorific = any(token.lower in HONORIFICS for token in tokens[first:name_first])
    if not _may_be_person(tokens, name_first, name_last, described=has_role or small_role or honorific):
        return None
    has_description = has_role or small_role
    if begin and tokens[begin - 1].lower in ("its", "their"):
        begin -= 1
    near = describe(tokens, text, begin, name_first) if has_description else NOTHING
    if not has_description and honorific:
        near = Description(gender=gender_of([token.lower for token in tokens[first:name_first]]))
    after = apposition_after(tokens, text, name_last)
    before = apposition_before(tokens, text, first, name_last)
    single = name_last - name_first == 1
    evident = has_description or honorific or bool(before)
    if not evident and not single:
        evident = (
            bool(after)
            or _aged(tokens, name_last)
            or _who_follows(tokens, name_last)
            or speech_beside(tokens, name_first, name_last)
        )
    if not evident and single and _sure_name(tokens, name_first, vocabulary):
        evident = speech_beside(tokens, name_first, name_last)
    description = join(join(near, after), before)
    return NameUse(sentence, name_first, name_last, begin if has_description else first, description, evident)


def _skip_description(tokens: Sequence[Token], first: int, last: int) -> tuple[int, bool]:
    """Where the name begins in a run, and whether a role stands before it."""
    for index in range(last - 1, first - 1, -1):
        token = tokens[index]
        if not (is_role(token) and token.capital) and token.lower not in HONORIFICS:
            continue
        if index == last - 1 and index > first and _is_surname(tokens, first, index):
            continue
        name = _skip_office(tokens, index + 1, last)
        keeps_title = name == last - 1 and token.lower in words("name_titles")
        return (index if keeps_title else name), token.lower not in HONORIFICS
    index = first
    while index < last and (end := _leading_country(tokens, index, last)):
        index = end
    return index, False


def _is_surname(tokens: Sequence[Token], first: int, index: int) -> bool:
    """ "Stephen King": a title at the end of a run whose other words describe nothing."""
    return tokens[index].lower in words("surname_titles") and not any(
        token.lower in DESCRIPTIVE or place(token.text) for token in tokens[first:index]
    )


def _skip_office(tokens: Sequence[Token], index: int, last: int) -> int:
    """The end of "of State", "of Foreign Affairs", "of Texas" after a role."""
    if index < last and tokens[index].lower in ("of", "for"):
        index += 1
        while index < last:
            located = place_at(tokens, index, last)
            if located:
                index = located[1]
            elif tokens[index].lower in PORTFOLIOS or tokens[index].lower in BODY_NOUNS:
                index += 1
            else:
                break
    return index


def _leading_country(tokens: Sequence[Token], index: int, last: int) -> int:
    """The end of a country or adjective that only stands before the name; 0 where it may belong to it."""
    body = body_at(tokens, index, last)
    if body and body[1] < last and body[0].kind == "bloc":
        return body[1]
    located = place_at(tokens, index, last)
    if not located or located[1] >= last:
        return 0
    return located[1] if located[0].kind == "demonym" or last - located[1] >= 2 else 0


def _may_be_person(tokens: Sequence[Token], first: int, last: int, *, described: bool) -> bool:
    """Whether the words may be a personal name at all."""
    span = tokens[first:last]
    if body_at(tokens, first, last) and body_at(tokens, first, last)[1] == last:  # type: ignore[index]
        return False
    for token in span:
        lower = token.lower
        if lower in CALENDAR or lower in ("of", "for") or lower.endswith(_MADE):
            return False
        if lower in BODY_NOUNS or lower in GROUPS:
            return False
        if token.capital and lower in FUNCTION_WORDS and len(span) == 1:
            return False
    located = place_at(tokens, first, last)
    if located and located[1] == last and located[0].kind != "city":
        return False
    if located and located[1] == last and not described:
        return False
    if place(span[-1].text) and place(span[-1].text).kind == "demonym":  # type: ignore[union-attr]
        return False
    if len(span) == 1:
        text = span[0].text
        if text.isupper() and len(text) > 1 and not described:
            return False
        if span[0].lower in TITLES or span[0].lower in PORTFOLIOS:
            return False
    return any(token.capital and len(token.text) > 1 for token in span)


def _aged(tokens: Sequence[Token], last: int) -> bool:
    """ "X, 46," """
    return (
        last + 2 < len(tokens)
        and tokens[last].text == ","
        and tokens[last + 1].kind == "number"
        and tokens[last + 1].text.isdigit()
        and 5 < int(tokens[last + 1].text) < 120
        and tokens[last + 2].text in (",", ".")
    )


def _who_follows(tokens: Sequence[Token], last: int) -> bool:
    """ "X, who" """
    return (
        last + 1 < len(tokens)
        and tokens[last].text == ","
        and tokens[last + 1].lower in ("who", "whose", "whom")
    )


def _sure_name(tokens: Sequence[Token], index: int, vocabulary: Vocabulary) -> bool:
    """A single word that the page never prints small, and that has its capital inside a sentence somewhere."""
    lower = tokens[index].lower
    if lower in DESCRIPTIVE or lower in GROUPS or lower in FUNCTION_WORDS or lower in vocabulary.small:
        return False
    return not begins_clause(tokens, index) or lower in vocabulary.capital


def surname(words_: Sequence[str]) -> str:
    """The folded surname: the last word that is no "Jr."."""
    kept = [word for word in words_ if word.lower() not in _SUFFIXES] or list(words_)
    return fold(kept[-1].removeprefix("al-").removeprefix("Al-"))


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
            person = Person()
            persons.append(person)
            by_surname.setdefault(key, []).append(person)
        person.uses.append(use)
    persons = [person for person in persons if any(use.evident for use in person.uses)]
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


def bearers(persons: Iterable[Person], word: str) -> list[Person]:
    """The persons whom a single printed word may mean: by surname first, then by any part of the name."""
    key = surname([word])
    everybody = list(persons)
    found = [person for person in everybody if surname(person.uses[0].words) == key]
    if found:
        return found
    return [
        person
        for person in everybody
        if any(
            key == surname([part])
            for use in person.uses[:1]
            for part in use.words
            if part.lower() not in PARTICLES
        )
    ]


def _add_bare(persons: list[Person], bare: list[NameUse]) -> None:
    """Give bare names to their bearers; evident ones without a bearer are persons of their own."""
    alone: dict[str, list[NameUse]] = {}
    cache: dict[str, list[Person]] = {}
    for use in bare:
        key = surname(use.words)
        if key not in cache:
            cache[key] = bearers(persons, use.words[0])
        found = cache[key]
        if len(found) > 1:
            found = [person for person in found if _fits(person, use)]
        if len(found) == 1:
            found[0].uses.append(use)
        elif not found:
            alone.setdefault(key, []).append(use)
    for uses in alone.values():
        if any(use.evident for use in uses):
            persons.append(Person(uses))


def _fits(person: Person, use: NameUse) -> bool:
    """Whether what is printed beside a bare name points to this one of several bearers."""
    role, gender = use.description.role, use.description.gender
    for known in person.uses:
        if gender and known.description.gender and gender != known.description.gender:
            return False
    return bool(role) and any(known.description.role == role for known in person.uses)


def _fullest(uses: Sequence[NameUse]) -> str:
    """The name with most words, initials not counted; of equals the one printed most, then first."""
    counts = Counter(use.name for use in uses)
    order = {name: index for index, name in reversed(list(enumerate(use.name for use in uses)))}
    return min(
        counts,
        key=lambda name: (
            -sum(len(word.rstrip(".")) > 1 for word in name.split()),
            -counts[name],
            order[name],
        ),
    )


def _find_in_headline(sentence: Sentence, persons: list[Person]) -> None:
    """Uses of known names where every word has a capital."""
    tokens = sentence.tokens
    known: dict[str, list[Person]] = {}
    for person in persons:
        known.setdefault(surname(person.name.split()), []).append(person)
    for index, token in enumerate(tokens):
        found = known.get(surname([token.text]), []) if token.kind == "word" and token.capital else []
        if len(found) != 1 or token.lower in DESCRIPTIVE or token.lower in FUNCTION_WORDS:
            continue
        parts = [fold(part) for part in found[0].name.split()]
        first = index
        while first and len(parts) > index - first + 1 and fold(tokens[first - 1].text) in parts:
            first -= 1
        found[0].uses.append(NameUse(sentence, first, index + 1, first, NOTHING, evident=False))
