"""What the words of an office, a body or a description say of whom they mean."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import group, table, words, words_by_word
from claims.reading.names.names_in_text import BODY_NOUNS, PORTFOLIOS, TITLES
from claims.reading.names.roles import full_roles, known_bodies
from claims.reading.words.places import army_of
from claims.reading.words.triggers import words_for
from claims.spelling import fold

if TYPE_CHECKING:
    from claims.articles import Mention
    from claims.reading.page.text import Sentence

_SECOND = frozenset(("vice", "deputy", "assistant"))
"""Words of offices beside that which they are named after."""
_CALLED_FIRST = frozenset(("chancellor", "principal"))
"""Offices whose second goes by their name as a vice admiral is an admiral, where no vice president is a president."""
RULERS = frozenset(
    [
        "president",
        "minister",
        "premier",
        "chancellor",
        "king",
        "queen",
        "emir",
        "sultan",
        "chief",
        "governor",
        "mayor",
        "leader",
        "chairman",
        "ayatollah",
        "head",
    ]
)
"""Offices that "the leader" may mean, and that are held in one country."""

_AIDES = frozenset(("officer", "secretary", "adviser", "advisor", "aide"))
_PRESS = frozenset(("relations", "press", "media", "communications", "publicity"))


def general_nouns() -> frozenset[str]:
    """The nouns that stand for a body named before: "the group", "the newspaper"."""
    return frozenset(general_bodies())


@cache
def general_bodies() -> dict[str, frozenset[str]]:
    """What the name of the body must hold for which a general noun stands, or behind a minus must not; an empty set asks
    for nothing but that it be no state's, which a word behind a plus allows."""
    return {noun: asked - {"*"} for noun, asked in words_by_word("general_bodies").items()}


@cache
def land_heads() -> dict[str, str]:
    """The office of "the head of the region", by what it is the head of."""
    return {land: office for lands, office in table("land_heads") for land in lands.split()}


@cache
def offices_in_capitals() -> dict[str, tuple[str, ...]]:
    """The offices that a page shortens to capitals, by these in small letters."""
    found: dict[str, tuple[str, ...]] = {}
    for short, office in table("offices_in_capitals"):
        found[short] = (*found.get(short, ()), office)
    return found


def is_meant(name: str, asked: frozenset[str], *, spoke: bool = False) -> bool:
    """Can a general noun stand for the body of this name, of which it asks these words?  Of a body that has just spoken it does
    not ask that it be no state's, where the noun allows some of a state's."""
    had = _words_of(name)
    needed = {word for word in asked if word[0] not in "-+"}
    if is_not_meant(name, asked):
        return False
    if any(f"+{word}" in asked for word in had):
        # "the Vell Observatory for Rights" is a group, that which measures a quake only where it has spoken
        return "observatory" not in had or "for" in had or spoke
    if spoke and not needed and any(word[0] == "+" for word in asked):
        return True
    of_no_state = not had & words("state_bodies") or bool(had & group("side_words", "rebel-armies"))
    return bool(needed & had) if needed else of_no_state or _is_party(name)


def is_not_meant(name: str, asked: frozenset[str]) -> bool:
    """Does the name of a body have one of the words with which a general noun does not stand for it: "the company" for the "Weir Hose
    Company"?"""
    return any(f"-{word}" in asked for word in _words_of(name))


@cache
def agencies() -> frozenset[str]:
    """The names of news agencies, in small letters."""
    return frozenset(row[0].lower() for row in table("agencies"))


def is_outlet(name: str) -> bool:
    """ "Reuters", "Al Jazeera", "the Weir Courier"."""
    return name.lower() in agencies() or (" " in name and ends_like_outlet(name.rpartition(" ")[2]))


def ends_like_outlet(word: str) -> bool:
    """ "Times", "Jazeera": the last word of the name of a paper or broadcaster."""
    return word[:1].isupper() and (
        word.lower() in words("press_names") or word.lower() in words("broadcasters")
    )


def is_army(name: str) -> bool:
    """ "The Norland army", which no "group" or "agency" is; but not "the Weir Liberation Army"."""
    had = _words_of(name)
    rebels = bool(had & group("side_words", "rebel-armies")) or _is_party(name)
    return bool(had & group("side_words", "armies")) and not rebels


def _words_of(name: str) -> set[str]:
    return set(name.lower().replace("’", " ").replace("'", " ").split())


def _is_party(name: str) -> bool:
    """Is it an armed group or a party of the table, whatever words its name is made of: "Weir Defence Forces"?"""
    known = known_bodies().get(name)
    return known is not None and known.kind == "party"


def office_words(sentence: Sentence, first: int, last: int) -> frozenset[str]:
    """The words of tokens [first, last) that tell which minister or ministry it is, in small letters."""
    return frozenset(
        token.lower
        for token in sentence.tokens[first:last]
        if token.is_word and (token.lower in PORTFOLIOS or token.lower in TITLES or token.lower in BODY_NOUNS)
    ) - {"former", "top", "senior"}


def speaks_for_himself(role: str | None) -> bool:
    return bool(role) and bool(
        words("independent_roles") & set((role or "").lower().split(" of ")[0].split())
    )


def holds(role: str, head: str, modifiers: frozenset[str]) -> bool:
    """Whether a printed role is the office asked for: a "prime minister" is a "minister", not the reverse."""
    parts = [full_roles().get(part, part) for part in role.lower().split()]
    cut = next((index for index, part in enumerate(parts) if part in ("of", "for")), len(parts))
    main = parts[:cut] or parts
    if head == "leader":
        return bool(RULERS & set(main))
    if head not in main and not (head in words_for("mouthpieces") and _speaks_for_others(main)):
        return False
    had = {fold(word) for word in parts}
    if not modifiers:
        return had.isdisjoint(_SECOND) or head in words("ranks") or head in _CALLED_FIRST
    return {fold(word) for word in modifiers} <= had


def _speaks_for_others(office: list[str]) -> bool:
    """ "Police public relations officer", "press secretary": a spokesman by another name, where an information officer may keep
    its files."""
    return office[-1] in _AIDES and office[-2:-1] != [] and office[-2] in _PRESS


def fits_body(mention: Mention, head: str, modifiers: frozenset[str]) -> bool:
    had = {
        fold(word)
        for name in (mention.name, mention.text)
        for word in name.replace("’", " ").replace("'", " ").split()
    }
    if head in ("military", "army") and not modifiers and army_of(mention.name):
        return True  # "the military" of the Orvian Defence Force
    return fold(head) in had and {fold(word) for word in modifiers} <= had
