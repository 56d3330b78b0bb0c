"""Parts of the hurt, by how badly off they are and where they are now.

"Eleven were hurt, two seriously", "26 were taken to hospital and three are still there", "two were critical and three had been
released".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.counts.items import is_degree
from claims.reading.words.triggers import SHOT, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.shares.later_numbers import LaterNumber, Share
    from claims.reading.words.tokens import Token

_TO_RELEASED = 4
"""Tokens of "had already been released"."""
_TO_HOME = 6
"""Tokens of "have since been sent back home"."""


def going_home(number: LaterNumber) -> Share | None:
    """ "three are in critical condition, while four have been sent home"."""
    head = number.phrase.head
    of_them = head is None or number.tokens[head].lower == "others"
    if not of_them or number.earlier.outcome != "injured":
        return None
    goes = not words_for("going-home").isdisjoint(number.behind(_TO_HOME))
    return number.as_part("part-list") if goes else None


def how_badly(number: LaterNumber) -> Share | None:
    """ "eleven were hurt, two seriously"."""
    badly = number.is_bare and is_degree(number.quantity, number.following, number.earlier)
    return number.as_part("degree") if badly else None


def still_there(number: LaterNumber) -> Share | None:
    """ "26 were taken to hospital and three are still there", "and three remained there"."""
    if not (number.is_bare and number.earlier.outcome == "injured" and number.is_fewer):
        return None
    row = number.behind(3)
    there = row[1:] == ["still", "there"] or (row[1:2] == ["there"] and row[0] in words_for("still"))
    house = words_for("hospitals") | words_for("medical")
    in_care = there and any(token.lower in house for token in number.tokens[: number.quantity.first])
    return number.as_part("part-list") if in_care else None


def are_sent_home(tokens: Sequence[Token], phrase: VictimPhrase, earlier: Figure | None) -> bool:
    """ "two were critical, four were stable and three had been released": from the hospital, and no more than were hurt."""
    behind = [token.lower for token in tokens[phrase.last : phrase.last + _TO_RELEASED]]
    sick = words_for("hospitals") | words_for("conditions") | {"stable", "discharged"}
    in_care = any(token.lower in sick for token in tokens)
    released = "released" in behind or "discharged" in behind
    hurt = earlier is not None and earlier.outcome in ("injured", SHOT)
    return hurt and released and in_care and "charge" not in behind
