"""Countries that only the page tells: too small for the tables, or printed under a name of their own.

A dateline ends with its country ("PORT ALDA, Norland (AP)"), a country stands beside its own adjective
("Norland … the Norlander army"), owns what only states have ("Norland's defence ministry") is called one
("the island nation of Norland"), is printed by its adjective alone ("the Norlandian government … the Norlandian army"), is the only
place that the opening of a page about "the country" tells, or the one whose north the opening tells of a page with a "President Odo
Fenn" and "the army".
"""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import group, words
from claims.patterns import lazy
from claims.reading.words.numerals import is_numeral
from claims.reading.words.places import STATE_KINDS, Place, parts_of_lands, place
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

_SHORTEST = 4
"""Letters of the shortest country that is recognised by its adjective."""
_LEAD = 3
"""Sentences that open a page."""
_LEAD_WITH_POINTS = 6
"""Sentences that open a page with a headline and a list of points."""
_TO_PART = 5
"""Tokens of "in the far north of" before a land."""
_QUARTERS = frozenset(("north", "south", "east", "west", "centre", "center"))
_PARTS = frozenset(
    (
        "northern",
        "southern",
        "eastern",
        "western",
        *(f"{ns}{mark}{ew}ern" for ns in ("north", "south") for ew in ("east", "west") for mark in ("", "-")),
    )
)
_OF_PROVINCES = frozenset(
    ("governor", "mayor", "province", "provincial", "region", "regional", "district", "county", "island")
)
"""Words of a page whose unknown name may be that of a part of a land."""
_WHERE = ("on", "at", "in")
_WORDS_OF_A_BODY = 3
_OF_ARMS = frozenset(("general", "armed", "defence", "defense", "air"))
"""What begins the name of an army or its staff: "the Norlandian General Staff"."""
_TO_STATE = 2
"""Tokens from "nation" in "the island nation of Norland" to the name."""
_IN_COUNTRY = lazy(
    r"\b(?P<town>[A-Z][\w’'-]+)(?:,| \() ?(?P<country>[A-Z]\w+(?: [A-Z]\w+)?)(?=[.);:\n]|, [a-z]|$| [—–-]| (?:on|in|at|for|from|after|before|during|where|when|by|near|with|to)\b)"
)
"""A town and its country, which is no list of names."""


def towns_abroad(page: Page) -> dict[str, Place]:
    """Towns of the tables that the page puts into another country, "Tripoli, Lebanon", and nowhere near the one of the tables."""
    found: dict[str, Place] = {}
    for match in _IN_COUNTRY.finditer(page.text):
        town, country = place(match["town"]), place(match["country"])
        if (
            town is None
            or country is None
            or town.kind not in ("city", "capital")
            or country.kind != "country"
        ):
            continue
        if town.country != country.country and town.country not in page.text:
            found[town.name] = Place(town.name, country.country, "city")
    return found


def homelands(page: Page, home: Place | None) -> dict[str, Place]:
    """The names of the page's own countries and their adjectives, none of them in the tables; `home` is what its dateline tells."""
    found: dict[str, Place] = {}
    if home and home.name == home.country and place(home.name) is None:
        _add(found, home.name, home.country, "country")
    names = _unknown_names(page)
    states = {sentence.index for sentence in page.sentences if not _of_states().isdisjoint(sentence.lowers)}
    for name, where in names.items():
        if name in found:
            continue
        for adjective in adjectives(name):
            if adjective in names and _is_adjective(page, names[adjective]):
                _add(found, name, name, "country")
                break
        else:
            told = states and any(sentence in states for sentence, _ in where)
            if told and (_is_called_state(page, where) or _owns_state_body(page, where)):
                _add(found, name, name, "country")
    for name in (
        () if found else _of_headlines(page)
    ):  # "Varland" in the headline, "the Varlandic ministry" below it
        if name not in names and any(
            adjective in names and _is_adjective(page, names[adjective]) for adjective in adjectives(name)
        ):
            _add(found, name, name, "country")
    if home is None and (only := _only_place(page, names, found) or _land_of_lead(page, names, found)):
        _add(found, only, only, "country")
    if not found and home is None and (unnamed := _land_of_adjective(page, names)):
        _add(found, unnamed, unnamed, "country")
    printed = _capitalised(page) if found else frozenset[str]()
    for country in list(found):
        for adjective in adjectives(country):
            people = f"{adjective}s"  # "Norlanders" alone, or "Norlander" in the headline alone
            if not printed.isdisjoint((adjective, people)) and place(adjective) is None:
                _add(found, adjective, country, "demonym")
                _add(found, people, country, "demonym")
    return found


def _of_headlines(page: Page) -> list[str]:
    """The capitalised words of the headlines that could be lands and that the tables do not know."""
    printed = (
        sentence.tokens[index].text
        for sentence in page.sentences
        if sentence.headline
        for index in sentence.capitals
    )
    return [name for name in printed if len(name) >= _SHORTEST and not name.isupper() and place(name) is None]


def _capitalised(page: Page) -> frozenset[str]:
    """The words that a page prints with a capital, its headlines included."""
    return frozenset(
        sentence.tokens[index].text for sentence in page.sentences for index in sentence.capitals
    )


@cache
def _of_states() -> frozenset[str]:
    """The words one of which stands beside every name that is called a state or owns what only states have."""
    return frozenset().union(
        ("civil",), *(group("side_words", of) for of in ("state-nouns", "next-door", "state-bodies"))
    )


def _add(found: dict[str, Place], name: str, country: str, kind: str) -> None:
    found.setdefault(name, Place(name, country, kind))


def _unknown_names(page: Page) -> dict[str, list[tuple[int, int]]]:
    """Capitalised words that the tables do not know, with the (sentence, token) where each stands."""
    found: dict[str, list[tuple[int, int]]] = {}
    for sentence in page.sentences:
        if sentence.headline:
            continue
        for token in map(sentence.tokens.__getitem__, sentence.capitals):
            name = token.is_word and not token.text.isupper() and len(token.text) >= _SHORTEST
            if name and token.lower not in _no_lands():
                found.setdefault(token.text, []).append((sentence.index, token.index))
    return {name: where for name, where in found.items() if place(name) is None}


@cache
def _no_lands() -> frozenset[str]:
    """Faiths, and parts of the world that have an adjective as a country has: "Africa" beside "an African court"."""
    return group("side_words", "creeds") | group("side_words", "continents")


def _is_adjective(page: Page, where: Sequence[tuple[int, int]]) -> bool:
    """Does a lower-case word follow somewhere: "the Norlander army", "two Norlanders were"?"""
    for sentence, index in where:
        tokens = page.sentences[sentence].tokens
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        if following is not None and following.is_word and not following.capital:
            return True
    return False


def _is_called_state(page: Page, where: Sequence[tuple[int, int]]) -> bool:
    """ "the island nation of Norland", "the Kingdom of Norland", "across the border into neighbouring Norland"."""
    for sentence, index in where:
        if index < _TO_STATE:
            continue
        tokens = page.sentences[sentence].tokens
        before = tokens[index - 1].lower
        if before == "of" and tokens[index - _TO_STATE].lower in group("side_words", "state-nouns"):
            return True
        if before in group("side_words", "next-door") and "border" in page.sentences[sentence].lowers:
            return True
    return False


def _owns_state_body(page: Page, where: Sequence[tuple[int, int]]) -> bool:
    """ "Norland's defence ministry", "Norland's civil war"; a bearer of a first name or a title owns no ministry."""
    for sentence, index in where:
        tokens = page.sentences[sentence].tokens
        if index + 1 == len(tokens) or tokens[index + 1].lower not in ("'s", "'"):
            continue
        owned = [token.lower for token in tokens[index + 2 : index + 2 + _WORDS_OF_A_BODY]]
        if owned[:2] == ["civil", "war"] or not group("side_words", "state-bodies").isdisjoint(owned):
            return not any(_is_of_a_name(page.sentences[number].tokens, place) for number, place in where)
    return False


def _land_of_adjective(page: Page, names: dict[str, list[tuple[int, int]]]) -> str | None:
    """ "The Norlandian government … the Norlandian army": the land of the one adjective that a page prints before what only states
    have, and never by its own name; none beside a country of the tables, whose province it may be."""
    adjectival = {
        name: where for name, where in names.items() if name.endswith("ian") and _has_forces(page, where)
    }
    if len(adjectival) != 1 or any(_tells_any_state(sentence) for sentence in page.sentences):
        return None
    return next(iter(adjectival))[:-1]


def _has_forces(page: Page, where: Sequence[tuple[int, int]]) -> bool:
    """Does an adjective stand before bodies and forces of a state in two sentences, behind "the" in one of them?"""
    forces = _of_forces()
    led: dict[int, bool] = {}
    for sentence, index in where:
        tokens = page.sentences[sentence].tokens
        if index + 1 < len(tokens) and tokens[index + 1].lower in forces:
            led[sentence] = led.get(sentence, False) or (index > 0 and tokens[index - 1].lower == "the")
    return len(led) > 1 and any(led.values())


def _tells_any_state(sentence: Sentence) -> bool:
    known = (place(sentence.tokens[index].text) for index in sentence.capitals)
    return any(one is not None and one.kind in STATE_KINDS for one in known)


def _only_place(page: Page, names: dict[str, list[tuple[int, int]]], known: Collection[str]) -> str | None:
    """ "died of cholera in Norland", where the page goes on to tell of "the country" and its opening knows no other."""
    if not any(
        "country" in sentence.lowers or "nationwide" in sentence.lowers for sentence in page.sentences
    ):
        return None
    lead = page.sentences[:_LEAD]
    if any(sentence.tokens[index].text in known for sentence in lead for index in sentence.capitals):
        return None
    if any(_tells_state(sentence, index) for sentence in page.sentences for index in sentence.capitals):
        return None
    placed = {
        name
        for name, where in names.items()
        if any(sentence < _LEAD and _is_placed(lead[sentence].tokens, index) for sentence, index in where)
        and not any(_is_of_a_name(page.sentences[sentence].tokens, index) for sentence, index in where)
    }
    return placed.pop() if len(placed) == 1 else None


def _land_of_lead(page: Page, names: dict[str, list[tuple[int, int]]], known: Collection[str]) -> str | None:
    """ "Rebels storm a town in northern Norland", where the page comes back to "in Norland" and tells of "President Odo Fenn" and of "the
    army"; not where a governor, a mayor or a province stands on it, for which the name may do, or another land but that of a victim."""
    if known or not any(_has_head(sentence) for sentence in page.sentences):
        return None
    if not any(_has_army(sentence) for sentence in page.sentences):
        return None
    if not all(_OF_PROVINCES.isdisjoint(sentence.lowers) for sentence in page.sentences):
        return None
    lead = page.sentences[:_LEAD_WITH_POINTS]
    if any(_tells_state(sentence, index) for sentence in lead[:_LEAD] for index in sentence.capitals):
        return None
    opening = {
        sentence.tokens[index].text
        for sentence in lead
        for index in sentence.capitals
        if _is_in_part_of(sentence.tokens, index)
    }
    lands = {name for name in opening.intersection(names) if _stands_for_land(page, names[name])}
    if len(lands) != 1:
        return None
    land = lands.pop()
    return land if not any(_has_other_land(sentence) for sentence in page.sentences) else None


def _stands_for_land(page: Page, where: Sequence[tuple[int, int]]) -> bool:
    """Is a name placed somewhere without its parts, "in Norland since", and never that of a person or, with a word behind it, of a
    locality?"""
    stands = [(page.sentences[sentence].tokens, index) for sentence, index in where]
    return any(_is_placed(tokens, index) for tokens, index in stands) and not any(
        _is_of_a_name(tokens, index) or lower_at(tokens, index + 1) in parts_of_lands()
        for tokens, index in stands
    )


def _has_head(sentence: Sentence) -> bool:
    """ "President Odo Fenn vowed", "King Odo", "Prime Minister Lena Orr"; no "President Odo Fenn of Vesland", "of the railway company", and
    no "on King Street"."""
    heads = group("side_words", "heads-of-lands")
    if heads.isdisjoint(sentence.lowers):
        return False
    tokens = sentence.tokens
    for index in sentence.capitals:
        if tokens[index].lower not in heads or lower_at(tokens, index - 1) in _WHERE:
            continue
        named = itertools.takewhile(lambda token: token.capital and token.is_word, tokens[index + 1 :])
        behind = index + 1 + sum(1 for _ in named)
        if behind > index + 1 and lower_at(tokens, behind) != "of":
            return True
    return False


def _has_army(sentence: Sentence) -> bool:
    """ "the army said", "an army spokesman"; no "army of volunteers", "an army marched", "Norland's army", "Salvation Army"."""
    if "army" not in sentence.lowers:
        return False
    tokens = sentence.tokens
    return any(token.text == "army" and _is_of_the_land(tokens, token.index) for token in tokens)


def _is_of_the_land(tokens: Sequence[Token], army: int) -> bool:
    behind = lower_at(tokens, army + 1)
    before = tokens[army - 1] if army else None
    opens = before is None or before.lower == "the" or not before.is_word
    return (opens and behind != "of") or (lower_at(tokens, army - 1) == "an" and behind in words("titles"))


def _has_other_land(sentence: Sentence) -> bool:
    """Does a sentence name a land of the tables by more than its victims and those who ask for them: "two Norland nuns", "Norland's
    foreign ministry"?"""
    tokens = sentence.tokens
    for index in sentence.capitals:
        known = place(tokens[index].text)
        if known is None or known.kind not in STATE_KINDS:
            continue
        before = tokens[index - 1] if index else None
        counted = before is not None and (before.lower in ("a", "an") or is_numeral(before))
        if known.kind == "demonym" and counted:
            continue
        if known.kind == "capital" and lower_at(tokens, index - 1) == "to":
            continue  # "a visit to Brask"
        behind = {token.lower for token in tokens[index + 1 : index + 2 + _WORDS_OF_A_BODY]}
        if behind.isdisjoint(group("side_words", "abroad") | {"foreign"}):
            return True
    return False


@cache
def _of_forces() -> frozenset[str]:
    return group("side_words", "land-bodies") | group("side_words", "state-bodies") | _OF_ARMS


def _is_in_part_of(tokens: Sequence[Token], index: int) -> bool:
    """ "in northern Norland", "in the far east of Norland"; a locality follows the name of none."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is not None and (
        following.capital or following.lower in parts_of_lands() or following.kind == "clitic"
    ):
        return False
    before = [token.lower for token in tokens[max(0, index - _TO_PART) : index]]
    if before[-1:] == ["of"] and before[-2:-1] and before[-2] in _QUARTERS:
        return "in" in before
    return before[-1:] != [] and before[-1] in _PARTS and before[-2:-1] in (["in"], ["across"], ["of"])


def _tells_state(sentence: Sentence, index: int) -> bool:
    """Does the name of a known place begin at a token, further down that of a country or its capital?"""
    known = place(sentence.tokens[index].text)
    return known is not None and (sentence.index < _LEAD or known.kind in ("country", "capital"))


def _is_placed(tokens: Sequence[Token], index: int) -> bool:
    """ "in Norland since June": a name by itself behind a preposition of place."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    alone = following is None or not (following.capital or following.lower in parts_of_lands())
    return alone and index > 0 and tokens[index - 1].lower in ("in", "across", "throughout")


def _is_of_a_name(tokens: Sequence[Token], index: int) -> bool:
    """ "President Vale", "Odo Vale": a capital right before."""
    before = tokens[index - 1] if index else None
    if before is None or not (before.is_word and before.capital):
        return False
    return before.lower not in words("determiners") and before.lower not in words("prepositions")


def adjectives(name: str) -> tuple[str, ...]:
    """The adjectives a country of this name could have."""
    if len(name) < _SHORTEST:
        return ()
    if name.endswith("land"):
        return f"{name}er", f"{name}ic", f"{name[:-4]}ish"
    if name.endswith(("a", "o")):
        return f"{name}n", f"{name[:-1]}an", f"{name[:-1]}ese"
    if name.endswith(("y", "e", "i", "u")):
        return f"{name[:-1]}ian", f"{name[:-1]}an", f"{name}an"
    return f"{name}i", f"{name}ian", f"{name}an", f"{name}ese", f"{name}ish", f"{name}ic"
