"""The side for which somebody speaks who gives a number: his country, his army, his party or his band.

"The ministry in Brask", "the rebels' spokesman", "the Vesh Front's Toro Command".  Table: `side_words.tsv`.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import group, words
from claims.reading.grammar.noun_phrases import SPEAKING_NOUNS
from claims.reading.names.party_names import is_known_party, is_office, is_party, is_rebel_army
from claims.reading.sides.side_losses import is_unarmed
from claims.reading.words.places import place

if TYPE_CHECKING:
    from claims.articles import Statement
    from claims.reading.counts.counts import Count
    from claims.reading.names.named import Gazette
    from claims.reading.sides.side_surroundings import Surroundings

_TO_ITS = 40
"""Characters of "its chief military spokesman,"."""
_LEADING_IN = frozenset(("on", "in", "a", "the", "statement", "rebel", "later", "earlier", "late", "early"))
_OF_STATE = frozenset(("chiefs", "staff"))
"""Words of "the Joint Chiefs of Staff"."""
_LOCAL = frozenset(("governor", "mayor", "prefect"))
_GROUPS = ("group", "movement", "rebels", "militia")
_FRONTS = frozenset(("front", "movement", "resistance", "insurgency", "underground"))


def speaker_side(around: Surroundings, statement: Statement, *, proper: bool = False) -> str | None:
    """The side of a speaker; with `proper` a party without a country ("Hamas") answers with its name."""
    gazette = around.gazette
    front = next((name for name in printed_names(statement) if is_rebel_army(name)), None)
    if front is not None:
        return front if proper else None
    if is_unarmed(statement.speaker_name or "", around):
        return None
    own = around.armed.named_in(statement.role) if statement.role else None
    if proper and (owner := own or _party_of(statement) or _whose_spokesman(around, statement)):
        return owner
    if speaks_for_fighters(statement):
        named = next((name for name in printed_names(statement) if is_party(name)), None)
        return around.armed_group or named or ("" if proper else None)
    for told in (
        statement.side,
        gazette.side_of_name(statement.speaker_name),
        gazette.side_of_name(None if _is_surname(statement, gazette) else statement.speaker),
        gazette.state_in(statement.role) if statement.role else None,
        gazette.side_of_apposed(statement.speaker_name or ""),
    ):
        if told:
            return told
    parties = (name for name in printed_names(statement) if is_party(name))
    official = (statement.speaker_name or "").endswith((" official", " officials"))
    if proper and (
        named := next((name for name in parties if not _is_a_body(name, gazette, official)), None)
    ):
        return named
    if proper and around.armed.responsible in printed_names(statement):
        return around.armed.responsible
    name = statement.speaker_name or ""
    noun = name.lower() in SPEAKING_NOUNS or is_office(name)  # "Officials admitting that 12 soldiers died"
    party = proper and name[:1].isupper() and " " not in name and not noun and not gazette.is_person(name)
    return name if party else None


def _is_a_body(name: str, gazette: Gazette, official: bool) -> bool:
    """ "JCS", where the page prints "the Joint Chiefs of Staff (JCS)", or "a JCS official": letters of a state's body, which is no party."""
    if " " in name or not name.isupper() or is_known_party(name):
        return False
    before, bracket, _ = gazette.page.text.partition(f" ({name})")
    spelt = frozenset(before.rpartition("\n")[2].lower().split()[-len(name) :] if bracket else ())
    party = not spelt.isdisjoint(group("side_words", "party-bodies"))
    return not party and (official or not spelt.isdisjoint(words("state_bodies") | _OF_STATE))


def _party_of(statement: Statement) -> str | None:
    """ "The VF's Brask Command": the armed party whose part speaks."""
    owners = {
        name
        for name in printed_names(statement)
        if f"{name}'s " in (statement.speaker or "").replace("’", "'")
    }
    return next((name for name in owners if is_party(name)), None)


def _whose_spokesman(around: Surroundings, statement: Statement) -> str | None:
    """ "The Vesh Front denied it. “…,” its spokesman, Odo Fenn, said": the one armed group of the page, which the sentence before
    opens with; not "The army fought the Vesh Front. “…,” its spokesman said"."""
    group_, role, at = around.armed_group, statement.role or "", statement.speaker_start
    if role.replace("’", "'").startswith(tuple(f"{body}'s spokes" for body in _GROUPS)):
        return group_  # "said Odo Fenn, the group's spokesman"
    if group_ is None or not role.startswith("spokes") or at is None:
        return None
    page = around.gazette.page
    ahead = page.text[max(0, at - _TO_ITS) : at].rstrip(" ,")
    index = bisect_right(page.sentences, at, key=lambda sentence: sentence.start) - 1
    told = page.sentences[index - 1].text if index > 0 else ""
    return group_ if ahead.endswith(f"its {role}") and _acts_in(told, group_) else None


def _acts_in(told: str, name: str) -> bool:
    """ "On Tuesday the Vesh Front denied it", "The army was beaten, the Vesh Front said", not "The army fought the Vesh Front"."""
    before, named, behind = told.partition(name)
    led = before.lower().replace(",", " ").split()
    opens = all(word in _LEADING_IN or word in words("days") for word in led)
    return bool(named) and (opens or behind.startswith((" said", " says")))


def _is_surname(statement: Statement, gazette: Gazette) -> bool:
    """ "London said", of Ilse London: a person's name is no place."""
    name = statement.speaker_name or ""
    return name != statement.speaker and statement.speaker in name.split() and gazette.is_person(name)


def printed_names(statement: Statement) -> list[str]:
    """What a speaker is called, his owner before "'s" included: "the VF's spokesman" speaks for the VF."""
    found = [name for name in (statement.speaker_name, statement.speaker) if name]
    owning = (*found, statement.role) if statement.role else found
    owners = [_whose_office(name.replace("’s", "'s").split("'s")[0]) for name in owning]
    return [name.removeprefix("the ").removeprefix("The ") for name in (*found, *owners)]


def _whose_office(name: str) -> str:
    """ "Vesh Front" of "spokesman of the Vesh Front" and "Vesh Front spokesman"; any other name as it is."""
    row = name.split()
    if row and row[0].islower():
        behind = next((at + 1 for at, word in enumerate(row) if word in ("of", "for")), 0)
        row = row[behind:]
    while len(row) > 1 and row[-1].islower() and row[0] != "the":
        row.pop()
    return " ".join(row)


def speaks_for_a_front(statement: Statement) -> bool:
    """ "The Liberation Front said nine soldiers were killed": who fights an army has fighters, and no soldiers."""
    printed = f"{statement.speaker or ''} {statement.speaker_name or ''}".lower()
    return not _FRONTS.isdisjoint(printed.replace("'s", "").replace("’s", "").split())


def speaks_for_fighters(statement: Statement) -> bool:
    """ "the rebels' spokesman", "a rebel leader"."""
    told = f"{statement.speaker or ''} {statement.speaker_name or ''} {statement.role or ''}".lower()
    printed = told.replace("'s", "").replace("’s", "")
    named = {word.strip("'’,") for word in printed.split()}
    return not named.isdisjoint(_fighters())


@cache
def _fighters() -> frozenset[str]:
    """Who fights a state, and their chiefs, one or several."""
    armed = {word for name in ("armed", "bands", "chiefs-of-bands") for word in group("side_words", name)}
    return frozenset(armed | {word.removesuffix("s") for word in armed})


def local_office(count: Count, around: Surroundings) -> str | None:
    """ "The Brask governor said nine had died": between two parties the land of the province or town whose office counts its people."""
    statement = count.statement
    if statement is None or not around.contested or count.category in group("side_words", "not-by-place"):
        return None
    printed = f"{statement.role or ''} {statement.speaker_name or ''} {statement.speaker or ''}"
    if _LOCAL.isdisjoint(printed.lower().split()) or count.figure.rule == "verb-before":
        return None
    found = next((place(word) for word in printed.split() if word[:1].isupper() and place(word)), None)
    if found is None or found.kind not in ("city", "region") or found.country not in around.parties:
        return None
    others = {one.side for one in around.gazette.of(count.sentence) if one.kind in ("city", "region")}
    return (
        found.country if others <= {found.country} else None
    )  # not "said nine had died in" a town of the other
