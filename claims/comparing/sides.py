"""The parties of a story, found from its texts: whose people die, and whom they blame."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from claims.comparing.nationals import guests, is_of_forces
from claims.reading.words.places import STATE_KINDS, place
from claims.types import BOTH_SIDES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from claims.comparing.names import Names
    from claims.types import Account

MOST_SIDES = 2
GUESSED = "side:speaker"
"""The rule of a reader who takes the victims for those of whoever speaks: it makes nobody a party."""
VICTIMS, BLAMED, SPEAKS = 4, 2, 1
"""What one article adds for a party whose people are counted, that is accused, that is heard."""
FEWEST_SHARE = 0.34
"""A party must reach this share of the leading one's points, else the story has one side only."""


def find_sides(accounts: Sequence[Account], names: Names) -> tuple[str, ...]:
    """At most two parties, the one with more counted victims first; none where no party has victims.

    Every article counts once for each sign, so that one long text does not decide.  A state that is only
    heard or only named as a mediator is no side, nor is one whose citizens are among the victims of another; two that accuse
    each other are sides however little is said of one.
    """
    charges: set[tuple[str, str]] = set()
    points: dict[str, int] = defaultdict(int)
    victims: dict[str, int] = defaultdict(int)
    blamed: dict[str, int] = defaultdict(int)
    visiting: set[str | None] = set()
    fighting: set[str | None] = set()
    for account in accounts:
        casualties = account.reading.casualties
        visiting.update(map(names.of, guests(casualties)))
        fighting.update(names.of(each.side) for each in casualties if each.current and is_of_forces(each))
        for side in _victims(account, names):
            victims[side] += 1
            points[side] += VICTIMS
        accused = _accused(account, names)
        charges |= accused
        for side in {side for _, side in accused}:
            blamed[side] += 1
            points[side] += BLAMED
        for side in _speakers(account):
            points[side] += SPEAKS
    mutual = {one for one, other in charges if one != other and (other, one) in charges}
    for guest in visiting - fighting - blamed.keys():
        points.pop(guest or "", None)
    return _choose(points, victims, blamed, mutual)


def find_opposed(accounts: Sequence[Account], names: Names, sides: Sequence[str]) -> bool:
    """True when two parties of a story stand against each other: soldiers fall, or one accuses the other.

    A quake in two countries has two sides whose dead are counted, and no opponents.
    """
    parties = set(sides)
    if len(parties) < MOST_SIDES:
        return False
    for account in accounts:
        for casualty in account.reading.casualties:
            side = names.of(casualty.side)
            if casualty.current and side in {*parties, BOTH_SIDES} and is_of_forces(casualty):
                return True
        for statement in account.reading.statements:
            if statement.stance not in ("accuse", "condemn", "deny"):
                continue
            speaker = names.side(names.of(statement.speaker_name or statement.speaker)) or statement.side
            target = names.side(names.of(statement.target))
            named = _states_in(statement.text, parties) | {target}
            if speaker in parties and named & (parties - {speaker}):
                return True
    return False


def _states_in(text: str, parties: set[str]) -> set[str]:
    """The parties that a text names, by name, adjective or capital."""
    found: set[str] = set()
    for word in text.replace("’s", " ").replace("'s", " ").split():
        spot = place(word.strip(".,;:()“”\"'")) if word[:1].isupper() else None
        if spot and spot.country in parties:
            found.add(spot.country)
    return found | {party for party in parties if party in text}


def _choose(
    points: Mapping[str, int], victims: Mapping[str, int], blamed: Mapping[str, int], mutual: Collection[str]
) -> tuple[str, ...]:
    parties = [side for side in points if victims.get(side) or blamed.get(side)]
    if not any(victims.get(side) for side in parties):
        return ()
    ranked = sorted(parties, key=lambda side: (-points[side], side))
    least = FEWEST_SHARE * points[ranked[0]]
    chosen = [side for side in ranked if points[side] >= least or side in mutual][:MOST_SIDES]
    return tuple(sorted(chosen, key=lambda side: (-victims.get(side, 0), side)))


def _victims(account: Account, names: Names) -> set[str]:
    return _named(
        names.of(casualty.side)
        for casualty in account.reading.casualties
        if casualty.current and GUESSED not in casualty.rule.split()
    )


def _accused(account: Account, names: Names) -> set[tuple[str, str]]:
    """(the side that speaks, or "", the side that it accuses) of every accusation."""
    found = set()
    for statement in account.reading.statements:
        if statement.stance == "accuse" and statement.target:
            target = names.side(names.of(statement.target)) or _state(statement.target)
            if target and target != BOTH_SIDES:
                found.add((statement.side or "", target))
    return found


def _state(name: str) -> str | None:
    """The country of a name, a capital or an adjective that no article has as an actor of its own."""
    spot = place(name)
    return spot.country if spot and spot.kind in STATE_KINDS else None


def _speakers(account: Account) -> set[str]:
    return _named(statement.side for statement in account.reading.statements)


def _named(sides: Iterable[str | None]) -> set[str]:
    return {side for side in sides if side and side != BOTH_SIDES}
