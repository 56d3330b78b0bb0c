"""Descriptions beside a name: the office, whether it is a former one, the country or party it belongs to.

Tables: persons_roles, titles, portfolios, honorifics, known_bodies, offices, women_words, men_words.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from claims.lexicon import WORDS_KEPT, table, words
from claims.reading.names.names_in_text import (
    CALENDAR,
    DESCRIPTIVE,
    FUNCTION_WORDS,
    HONORIFICS,
    LONGEST_DESCRIPTION,
    ROLES,
    begins_clause,
    names_a_house,
    place_at,
)
from claims.reading.words.places import place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

Gender = Literal["woman", "man"]

SIDE_KINDS = ("country", "demonym", "capital", "region", "state")
_FORMER = frozenset(("former", "ex", "onetime", "erstwhile", "late"))
_FORMER_PREFIXES = ("ex-", "former-")
_EMPTY_ROLES = frozenset(
    ("counterpart", "colleague", "friend", "neighbour", "neighbor", "man", "woman", "boy", "girl")
)
BEFORE_ROLES = frozenset(
    ("the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "one", "another")
)
_OF_OFFICES = frozenset(("at-large", "in-charge", "in-chief", "in-law", "elect", "designate", "in-residence"))
"""What is hyphenated to an office or a calling and leaves it one."""
_FULL_NAME = 2
_LONGEST_BODY = 4
_LANDS = frozenset(("country", "nation", "republic"))
_BASED = ("-based", "‑based")


class Description(NamedTuple):
    """What is printed beside a name.  `role` is the words of the office without the country; `shares_country` is true
    where it only says "the country's" or "its", whose country stands before."""

    role: str | None = None
    former: bool = False
    side: str | None = None
    gender: Gender | None = None
    shares_country: bool = False


NOTHING = Description()


class KnownBody(NamedTuple):
    """A row of known_bodies.tsv; `side` is None for bodies of no side."""

    name: str
    side: str | None
    kind: str


@cache
def known_bodies() -> dict[str, KnownBody]:
    found: dict[str, KnownBody] = {}
    for row in table("known_bodies"):
        found[row[0].replace("’", "'")] = KnownBody(row[0], row[1] or None, row[2])
    return found


@cache
def body_lengths() -> dict[str, tuple[int, ...]]:
    """For every word that may begin a known body, how many words such names have, the longest first."""
    found: dict[str, set[int]] = {}
    for body in known_bodies().values():
        words_of = body.name.split(" ")
        if len(words_of) <= _LONGEST_BODY:
            found.setdefault(words_of[0], set()).add(len(words_of))
    return {word: tuple(sorted(own, reverse=True)) for word, own in found.items()}


@cache
def _offices() -> dict[str, str]:
    return {row[0]: row[1] for row in table("offices")}


def office_side(role: str | None) -> str | None:
    """The country of an office that only one country has, when none is printed."""
    return _offices().get(role.lower()) if role else None


def body_at(tokens: Sequence[Token], first: int, last: int) -> tuple[KnownBody, int] | None:
    """The longest known body that begins at token `first` and ends before `last`, with its end."""
    for length in body_lengths().get(tokens[first].text, ()):
        if length <= last - first:
            printed = " ".join([token.text for token in tokens[first : first + length]])
            found = known_bodies().get(printed.replace("’", "'"))
            if found:
                return found, first + length
    return None


def side_in(tokens: Sequence[Token], first: int, last: int) -> str | None:
    """The first country or party that a stretch of tokens names, adjectives and capitals included."""
    for index in range(first, last):
        named = side_at(tokens, index, last)
        if named:
            return named[0]
    return None


def side_at(tokens: Sequence[Token], index: int, last: int) -> tuple[str, int] | None:
    """The country or party named at token `index`, with the end of its name."""
    token = tokens[index]
    if token.kind != "word":
        return None
    if token.text.endswith(_BASED):
        found = place(token.text[: -len(_BASED[0])])
        return (found.country, index + 1) if found and found.kind in SIDE_KINDS else None
    body = body_at(tokens, index, last)
    if body and body[0].side:
        return body[0].side, body[1]
    if not token.capital:
        return None
    located = place_at(tokens, index, last)
    if located and located[0].kind == "region" and _closes_name(tokens, index):
        return None
    if located and located[0].kind == "demonym" and names_a_house(tokens, located[1]):
        return None
    if located and located[0].kind in SIDE_KINDS:
        return located[0].country, located[1]
    return None


def _closes_name(tokens: Sequence[Token], index: int) -> bool:
    """The last word of a society's name, "Orrin Vale Sabha", as which a word may name a province of another country."""
    before = tokens[index - 1] if index else None
    if (
        before is None
        or not before.capital
        or not before.is_word
        or before.start + len(before.text) != tokens[index].start - 1
    ):
        return False
    return not is_role(before) and place(before.text) is None and _is_plain_name(before)


def _is_plain_name(token: Token) -> bool:
    """No word of an office, a rank, a body or a portfolio."""
    return not any(
        token.lower in words(table_)
        for table_ in ("titles", "organisations", "portfolios", "ranks", "determiners", "prepositions")
    )


def _is_country(tokens: Sequence[Token], index: int, last: int) -> int:
    """The end of a country, adjective, capital or bloc at `index`; 0 where there is none."""
    if tokens[index].text.endswith(_BASED):
        return index + 1
    body = body_at(tokens, index, last)
    if body:
        return body[1] if body[0].kind in ("bloc", "party") else 0
    if not tokens[index].capital:
        return 0
    located = place_at(tokens, index, last)
    return located[1] if located and located[0].kind in SIDE_KINDS else 0


def describe(tokens: Sequence[Token], text: str, first: int, last: int) -> Description:
    """The description that the tokens [first, last) make, without the name."""
    side = side_in(tokens, first, last)
    lowers = [token.lower for token in tokens[first:last]]
    former = any(lower in _FORMER or lower.startswith(_FORMER_PREFIXES) for lower in lowers)
    begin, end = _without_country(tokens, first, last)
    role = text[tokens[begin].start : tokens[end - 1].end] if begin < end else None
    if role and role.lower().startswith(_FORMER_PREFIXES):
        role = role.split("-", 1)[1]
    if role and not any(is_role(token) for token in tokens[begin:end]):
        role = None
    if role and tokens[begin].lower in _EMPTY_ROLES:
        role = None
    begins = lowers[0] if lowers else ""
    shares = side is None and (begins in ("its", "their") or bool(_LANDS & set(lowers)))
    return Description(role, former, side, gender_of(lowers), shares)


def _without_country(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """The span without articles, "former", forms of address and countries at its ends."""
    while first < last:
        lower = tokens[first].lower
        if lower in BEFORE_ROLES or lower in _FORMER or lower in HONORIFICS or tokens[first].kind != "word":
            first += 1
        elif end := _is_country(tokens, first, last):
            first = end
        elif lower in _LANDS and first + 1 < last and tokens[first + 1].kind == "clitic":
            first += 2
        else:
            break
    while first < last and (tokens[last - 1].lower in HONORIFICS or tokens[last - 1].kind == "punct"):
        last -= 1
    for index in range(first + 1, last):
        if tokens[index].lower in ("of", "for", "in"):
            place_first = index + 2 if index + 1 < last and tokens[index + 1].lower == "the" else index + 1
            if place_first < last and _is_country(tokens, place_first, last) == last:
                return first, index
    return first, last


def gender_of(lowers: Sequence[str]) -> Gender | None:
    """What words beside a name tell of "he" or "she"."""
    for lower in lowers:
        if lower in words("women_words"):
            return "woman"
        if lower in words("men_words"):
            return "man"
    return None


def gender_of_name(names: Sequence[str]) -> Gender | None:
    """What the first of several names tells, or of a double name its beginning: "Anna-Lena Velm", "Jean-Odo Fenn"."""
    if len(names) < _FULL_NAME:
        return None
    first = names[0].lower()
    if first not in words("women_names") and first not in words("men_names") and "-" in first:
        first = first.partition("-")[0]
        if first == "jean":
            return "man"
    return "woman" if first in words("women_names") else "man" if first in words("men_names") else None


def extend_left(tokens: Sequence[Token], first: int) -> int:
    """Where the description that ends before token `first` begins: small role words, countries, possessives."""
    index = first - 1
    stop = max(-1, first - LONGEST_DESCRIPTION)
    while index > stop:
        token = tokens[index]
        if token.kind == "word" and not token.capital and is_descriptive(token):
            index -= 1
        elif token.kind == "word" and token.capital and (begin := _named_before(tokens, index)) is not None:
            index = begin - 1
        elif token.kind == "word" and token.capital and token.lower in DESCRIPTIVE:
            index -= 1
            while index > stop and _belongs_before(tokens, index):
                index -= 1
        elif is_glued(tokens, index):
            index -= 2  # "V23 spokesman"
        elif token.kind == "clitic" and token.lower == "'s" and index and tokens[index - 1].kind == "word":
            index -= 2
            while index > stop and tokens[index].capital and tokens[index].kind == "word":
                index -= 1
            break
        elif (
            token.lower in ("'", "’")
            and index
            and tokens[index - 1].text.endswith("s")
            and tokens[index - 1].capital
        ):
            index -= 2
            break
        else:
            break
    return max(0, index + 1)


def is_glued(tokens: Sequence[Token], index: int) -> bool:
    """The number of "V23", which is two tokens."""
    if not index or tokens[index].kind != "number" or tokens[index - 1].end != tokens[index].start:
        return False
    letters = tokens[index - 1].text
    return letters.isalpha() and letters.isupper()


def _belongs_before(tokens: Sequence[Token], index: int) -> bool:
    """A further capital of a body's name in a description: "Brask" in "Brask Council president"."""
    token = tokens[index]
    if token.kind != "word" or not token.capital or token.lower in CALENDAR:
        return False
    return not (begins_clause(tokens, index) and token.lower in FUNCTION_WORDS)


def _named_before(tokens: Sequence[Token], index: int) -> int | None:
    """Where a place or known body begins whose last word is token `index`."""
    for first in range(max(0, index - 3), index + 1):
        body = body_at(tokens, first, index + 1)
        located = place_at(tokens, first, index + 1) if tokens[first].capital else None
        if (body and body[1] == index + 1) or (located and located[1] == index + 1):
            return first
    return None


def is_descriptive(token: Token) -> bool:
    """A small word of a description: "political", "analyst", "vice-president", "seismologist"."""
    return _describes(token.lower)


@lru_cache(maxsize=WORDS_KEPT)
def _describes(lower: str) -> bool:
    if lower in words("not_descriptions"):
        return False
    return (
        lower in DESCRIPTIVE
        or lower in _FORMER
        or lower.startswith(_FORMER_PREFIXES)
        or _ends_in_role(lower)
        or (lower.endswith(("ist", "ologist")) and len(lower) > 5)
    )


@cache
def full_roles() -> dict[str, str]:
    """Offices in full by their short form: "senator" for "sen."."""
    return {row[0]: row[1] for row in table("role_abbreviations")}


def is_role(token: Token) -> bool:
    """A noun for one person by office or part in the story; "major" only with a capital."""
    return _names_role(token.lower, token.capital)


def _ends_in_role(lower: str) -> bool:
    """ "vice-president", "ambassador-at-large", "officer-in-charge", not the adjective of "the semi-official Vell agency"."""
    office, _, behind = lower.partition("-")
    if behind in _OF_OFFICES:
        return office in ROLES
    return lower.split("-")[-1] in ROLES and lower != "semi-official"


@lru_cache(maxsize=WORDS_KEPT)
def _names_role(lower: str, capital: bool) -> bool:
    if lower == "major" or (lower in full_roles() and not lower.endswith(".")):
        return capital
    return (
        lower in ROLES
        or lower in full_roles()
        or _ends_in_role(lower)
        or (lower.endswith("ist") and len(lower) > 6 and not capital)
    )
