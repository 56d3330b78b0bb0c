"""Victims who are told of by the name of their party: "12 Houthi fighters", "29 members of the Vesh Front", "belonged to the Vell Boys".

The rule answers with a side or None; `sides.RULES` gives its place.  Table: `side_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group, words
from claims.reading.names.party_names import is_acronym, is_known_party, is_party, name_after
from claims.reading.names.roles import known_bodies
from claims.reading.words.places import place
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import triggers

if TYPE_CHECKING:
    from claims.reading.counts.counts import Count
    from claims.reading.sides.side_surroundings import Surroundings
    from claims.reading.words.tokens import Token

_REBELS = frozenset(("rebels", "insurgents", "militants", "guerrillas", "separatists"))
_OF_PEOPLE = ("ians", "ites", "anders", "eños")
_GANGS = frozenset(("gang", "gangs", "cartel", "cartels", "mafia", "militia", "militias"))


def party(count: Count, around: Surroundings) -> str | None:
    """ "12 Houthi fighters": a capitalised name in front of armed men; "four Border Corps men" are those of the state."""
    head = count.figure.phrase.head
    if head is None or count.sentence.headline:
        return None
    noun = count.tokens[head]
    if noun.capital and head and count.category is None and head > count.first:
        if noun.lower.removesuffix("s") in group("side_words", "creeds"):
            return None  # "22 Muslims"
        if noun.lower in triggers("head") or noun.lower in group("side_words", "fates-in-letters"):
            return None  # "3 DEAD IN LUMAR", "5 KIA"
        if noun.lower in group("side_words", "no-parties"):
            return None  # "12 Orr Place", "9 News"
        if noun.lower.endswith(_OF_PEOPLE):
            return around.home  # "1,900 Weirlanders" of a province
        force = noun.lower in group("side_words", "force-names")
        return around.home if force else _with_digits(count, noun) or None  # "six Dogra Guards"
    if lower_at(count.tokens, count.last) in ("belonged", "belong") and (named := _band_of(count)):
        return named
    ranks = group("side_words", "party-ranks")
    if named := _members_of(count, noun.lower in ranks):
        return named
    if count.category == "attackers":
        return _known_party(count, head)
    if count.category not in ("military", "fighters") and count.tokens[head].lower not in ranks:
        return None
    capitals = [
        token
        for token in count.tokens[count.figure.quantity.last : head]
        if token.capital
        and token.is_word
        and token.lower not in words("determiners")
        and token.lower not in group("side_words", "creeds")
        and token.lower not in group("side_words", "no-parties")
    ]
    if not capitals and any(
        token.text == "State" for token in count.tokens[count.figure.quantity.last : head]
    ):
        return around.home  # "a State Trooper"
    if capitals and lower_at(count.tokens, capitals[-1].index + 1) in ("'s", "'"):
        return around.gazette.side_of_person(capitals[-1].text)  # "eight of Odo Fenn's soldiers"
    names = [_with_digits(count, token) for token in capitals]
    printed = _as_printed(count, capitals)
    if noun.lower in _REBELS and is_party(printed):
        return _canonical(printed)  # "seven Weir People's Army rebels"
    if any(name.lower() in group("side_words", "force-names") for name in (*names, noun.text)):
        return around.home
    return _canonical(" ".join(filter(None, names))) or None


def _as_printed(count: Count, capitals: list[Token]) -> str:
    """The words of a name up to its capitals in brackets: "Weir People's Army (WPA)"."""
    bracket = (token.index for token in capitals if count.tokens[token.index - 1].text == "(")
    end = next(bracket, count.figure.phrase.head)
    run = [token for token in capitals if end is None or token.index < end]
    start = count.sentence.start
    return count.sentence.text[run[0].start - start : run[-1].end - start] if run else ""


def _known_party(count: Count, head: int) -> str | None:
    """ "96 Vesh Front attackers", of a party that the table knows."""
    printed = " ".join(token.text for token in count.tokens[count.figure.quantity.last : head])
    known = known_bodies().get(printed)
    return known.side if known is not None and known.kind == "party" else None


def _with_digits(count: Count, token: Token) -> str:
    """The word of a name with the number that makes it the name of a party of the table, "M23"; empty for the "B" of "B52"."""
    behind = count.tokens[token.index + 1 : token.index + 2]
    joined = bool(behind) and behind[0].kind == "number" and behind[0].start == token.end
    whole = token.text + behind[0].text if joined else token.text
    return whole if not joined or is_known_party(whole) else ""


def _canonical(name: str) -> str:
    """The party by the name of the table: "Hizbullah" is Hezbollah."""
    known = known_bodies().get(name)
    party = known.side if known is not None and known.kind == "party" else None
    return party if party and not is_acronym(party) else name


def _members_of(count: Count, ranked: bool) -> str | None:
    """ "29 members of the Vesh Front", "two fighters of the VF"."""
    if not ranked and count.category not in ("military", "fighters", "attackers"):
        return None
    named = (
        name_after(count.tokens, count.figure.phrase.head + 1)
        if count.figure.phrase.head is not None
        else None
    )
    return _canonical(named) if named and is_party(named) else None


def _band_of(count: Count) -> str | None:
    """ "12 of the dead belonged to the Vell Boys and five to Orr's Men": a band, where its sentence or the ones before tell of such."""
    named = name_after(count.tokens, count.last)
    before = (count.sentence, count.sentence.previous)
    told = any(sentence is not None and not _GANGS.isdisjoint(sentence.lowers) for sentence in before)
    return _canonical(named) if named and place(named) is None and (told or is_party(named)) else None
