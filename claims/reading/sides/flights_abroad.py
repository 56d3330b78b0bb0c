"""Countries to which people have fled, or in which somebody cares for them: no place of the event, and not whose people they are.

"Sent 900 villagers fleeing across the border into Norland", "camps in Norland host 4,000 refugees", "at a clinic just inside Norland
doctors treated 60 wounded".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.words.tokens import CLAUSE_MARKS
from claims.reading.words.triggers import category, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.names.named import Named
    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token

CROSSING = frozenset(("crossed", "crossing", "poured", "streamed"))
"""How people come into another country."""
_FLEEING = word_set("flee flees fled fleeing escape escaped escaping")
_DRIVING = word_set(
    "send sends sent sending drive drives drove driven driving push pushes pushed pushing force forces forced forcing"
)
"""What a battle does with people: "sends thousands into Norland"."""
_CROWDS = words_for("dwellers") | word_set(
    "thousands hundreds dozens scores tens refugees townspeople women others"
)
_NO_CROWD = word_set("military police fighters attackers")
_DWELLERS = _CROWDS | word_set("tourists pupils students children men migrants farmers herders")
"""Whom a crowd is made of, behind "of"."""
_EVENTS = words_for("unrest") | word_set(
    "battle battles clash attack bombing fall flood floods flooding quake earthquake storm cyclone hurricane hunger eruption wildfire"
)
"""What drives people over a border: a state, an army or a driver sends whom it likes, rescuers and troops among them."""
_JOINTS = frozenset(("as", "when", "while"))
"""Words behind which a clause with its own subject begins: "Rebels parade as the fall of a fort sends"."""
_TO_EVENT = 4
"""Tokens of "The renewed heavy fighting" that open a clause."""
_TO_FLIGHT = 6
"""Tokens of "fled on foot across the border" before "into"."""
_TO_COUNTRY = 5
"""Tokens of "into the north of" before a country."""
_TO_CARE = 2
"""Tokens of "treated some" before a figure."""
_TO_HOUSE = 5
"""Tokens of "camps just across the border in" before a country."""
_CAMPS = word_set("camp camps shelter shelters settlement settlements")
_HOSTING = word_set("host hosts hosted hosting sheltered sheltering housed housing harboured harbouring")


def is_refuge(tokens: Sequence[Token], index: int) -> bool:
    """ "have crossed into Norland", "fled to Norland", "fleeing across the border into Norland": where people went is no place of
    theirs; asked of the preposition."""
    if tokens[index].lower not in ("into", "to"):
        return False
    before = [token.lower for token in tokens[max(0, index - 2) : index]]
    if any(word in CROSSING or word in ("fled", "over") for word in before):
        return True
    return _flee_across(tokens, index)


def _flee_across(tokens: Sequence[Token], index: int) -> bool:
    """ "fleeing across the river [into Norland]", "sends thousands [into Norland]": nothing but a border, a river, a way or the people
    themselves between the flight and the preposition."""
    for at in range(index - 1, max(-1, index - 1 - _TO_FLIGHT), -1):
        token = tokens[at]
        if token.lower in _FLEEING:
            return True
        if token.lower in _DRIVING:
            return _is_driven_by_event(tokens, at) and _are_people(tokens[at + 1 : index])
        if not token.is_word or token.capital:
            return False
    return False


def _is_driven_by_event(tokens: Sequence[Token], verb: int) -> bool:
    """ "The war in Vesland has driven", "fall of a fort sends", "A quake killed nine and sent": an event is the subject of the clause, with
    nobody named before it; not "Norland sent", "Odo Fenn, whom the war pushed"."""
    opens = (
        at + 1
        for at in range(verb - 1, -1, -1)
        if tokens[at].text in CLAUSE_MARKS or tokens[at].lower in _JOINTS
    )
    begin = next(opens, 0)
    for token in tokens[begin : min(verb, begin + _TO_EVENT)]:
        if token.lower in _EVENTS:
            return True
        if not token.is_word or (token.capital and token.index):
            return False
    return False


def _are_people(sent: Sequence[Token]) -> bool:
    """ "thousands", "thousands of villagers", "900 people over the river", but no troops, rescuers, cattle or money."""
    lower = [token.lower for token in sent]
    if not _NO_CROWD.isdisjoint(filter(None, map(category, lower))):
        return False
    if "of" in lower:
        return not _DWELLERS.isdisjoint(lower[lower.index("of") + 1 :])
    return not _CROWDS.isdisjoint(lower)


def is_only_fled_to(sentence: Sentence, one: Named) -> bool:
    """Is a country one to which people have fled: "sent thousands fleeing into northern Norland"?"""
    tokens = sentence.tokens
    for at in range(one.first - 1, max(-1, one.first - 1 - _TO_COUNTRY), -1):
        if tokens[at].lower in ("into", "to"):
            return _flee_across(tokens, at)
        if not tokens[at].is_word or tokens[at].capital:
            return False
    return False


def are_cared_for_there(count: Count, one: Named) -> bool:
    """ "At a clinic just inside Norland, doctors have treated 60 wounded", "camps in Norland host 4,000 refugees": those who are cared
    for beyond a border or in camps have come from elsewhere."""
    tokens = count.tokens
    cared = {token.lower for token in tokens[max(0, count.first - _TO_CARE) : count.first]}
    hosted = not _HOSTING.isdisjoint(cared)
    if not hosted and cared.isdisjoint(words_for("caring")):
        return False
    ahead = [token.lower for token in tokens[max(0, one.first - _TO_HOUSE) : one.first]]
    beyond = ahead[-1:] == ["inside"] or "border" in ahead or "frontier" in ahead
    return beyond or (hosted and not _CAMPS.isdisjoint(ahead))
