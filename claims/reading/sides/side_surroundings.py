"""What the side of victims is read from: the names around a figure, its clause, the parties of the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.lexicon import group
from claims.reading.names.armed_groups import ArmedGroups
from claims.reading.names.prevailing_country import asks_for_its_own, is_venue, prevailing
from claims.reading.sides.flights_abroad import is_only_fled_to
from claims.reading.sides.side_attackers import is_attacker, opens_with_blow, parties
from claims.reading.sides.side_opening import (
    LEAD,
    bordering,
    lead_of,
    named_only_by,
    only_strike,
    states_of,
    tells_of_a_fight,
    topic_of,
    without_passed,
)
from claims.reading.sides.side_school_party import nation_at_school
from claims.reading.sides.struck_abroad import striking_at_sea, struck_land

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claims.reading.counts.counts import Count, Settled
    from claims.reading.names.named import Gazette, Named
    from claims.reading.sides.side_named_alike import Alike
    from claims.reading.words.tokens import Token

_PARTIES = 2
_WITHOUT_ARMY = frozenset(("Palestine",))
"""By the names of `places.tsv`."""


@dataclass(slots=True, eq=False, repr=False)
class Surroundings:
    """What the rules may look at: the names of the page, the counts settled so far, the country that its headline has for
    a topic ("Norland: Soldiers seize power"), the states that its opening and
    its first sentence (headline included) name in their order, whether it tells of fighting, the armed groups of the page, the
    nation abroad whose people all its victims are, and the nations of the numbers in the headline and below it."""

    gazette: Gazette
    settled: Settled
    topic: str | None
    states: tuple[str, ...]
    first: tuple[str, ...]
    fighting: bool
    armed: ArmedGroups
    foreign: str | None = None
    alike: tuple[Mapping[Alike, str], Mapping[Alike, str]] = ({}, {})
    _parties: tuple[str, ...] | None = None
    _struck: str | None = None
    _prevailing: str | None = None
    _abroad: str | None = None
    _hit: str | None = None
    _at_school: str | None = None

    @property
    def nation_at_school(self) -> str | None:
        """The one nation by whose name the page calls pupils, students or a school."""
        if self._at_school is None:
            self._at_school = nation_at_school(self.gazette) or ""
        return self._at_school or None

    @property
    def parties(self) -> tuple[str, ...]:
        """The two states that fight each other on the page; empty where they are not two."""
        if self._parties is None:
            two = len(self.states) == _PARTIES
            self._parties = self.states if two else parties(self.gazette)
        return self._parties

    @property
    def armed_group(self) -> str | None:
        """The one armed group of the page."""
        return self.armed.only

    @property
    def struck(self) -> str | None:
        """The one of two parties that only the other strikes, as far as the page tells."""
        if self._struck is None:
            self._struck = self._struck_party() or ""
        return self._struck or None

    def _struck_party(self) -> str | None:
        striking = {
            one.side
            for sentence in self.gazette.page.sentences
            for one in self.gazette.of(sentence)
            if one.side in self.parties and is_attacker(sentence, one)
        }
        opening = {
            one.side
            for sentence in self.gazette.page.sentences[:LEAD]
            for one in self.gazette.of(sentence)
            if is_attacker(sentence, one)
        }
        one_sided = len(striking) == 1 and striking <= opening
        return self.other_than(next(iter(striking))) if one_sided else None

    def other_than(self, side: str | None) -> str | None:
        """The one party that is not this one; None where the page has not just two, or this is none of them."""
        others = [party for party in self.parties if party != side]
        return others[0] if len(others) == 1 else None

    @property
    def home(self) -> str | None:
        """Where the event of the page is: the country its first sentence names (without a fight the first of
        several), else that of the dateline, else the one country of the opening, else that of the whole page."""
        if self.topic:
            return self.topic
        if self.fighting and len(self.states) == 1 and (struck := self._struck_land()):
            return struck
        if len(self.first) > 1 and not self.fighting and opens_with_blow(self.gazette):
            return self.struck or self.first[0]
        if len(self.first) == 1 or (self.first and not self.fighting):
            return self.first[0]
        place = self.gazette.home
        if place is not None and (not self.fighting or not self.states or place.country in self.states):
            return place.country
        if self.states:
            return self.states[0] if len(self.states) == 1 or not self.fighting else None
        if self._prevailing is None:
            self._prevailing = prevailing(self.gazette) or ""
        return self._prevailing or None

    @property
    def without_army(self) -> str | None:
        """The land without an army where the page is, or that is one of its two parties."""
        here = self.parties if self.home is None else (self.home,)
        return next((side for side in here if side in _WITHOUT_ARMY), None)

    @property
    def army_home(self) -> str | None:
        """The state whose soldiers a page tells of without saying whose: that of its home, for a land without an army the one other state of
        its lead."""
        if self.without_army is None:
            return self.home
        named = {one.side for sentence in lead_of(self.gazette.page) for one in self.gazette.of(sentence)}
        states = {side for side in named - {self.without_army} if self.gazette.place(side) is not None}
        return states.pop() if len(states) == 1 else None

    def _struck_land(self) -> str | None:
        """The land that the one state of the opening strikes."""
        if self._hit is None:
            self._hit = struck_land(self.gazette, lead_of(self.gazette.page), self.states[0]) or ""
        return self._hit or None

    @property
    def abroad(self) -> str | None:
        """The state whose armed forces strike at sea in the opening of a page that names no town or region of that state: whom
        they hit are not its own."""
        if self._abroad is None:
            self._abroad = striking_at_sea(self.gazette) or ""
        return self._abroad or None

    @property
    def contested(self) -> bool:
        """Two states that fight: a place tells a side only where it stands right beside the figure."""
        return len(self.states) > 1 and self.fighting and self.topic is None


def surroundings(gazette: Gazette, settled: Settled) -> Surroundings:
    """The surroundings of a page."""
    lead = lead_of(gazette.page)
    body = next((index for index, sentence in enumerate(lead) if not sentence.headline), 0)
    states, first = states_of(gazette, lead), states_of(gazette, lead[: body + 1])
    fighting = tells_of_a_fight(lead)
    if len(states) == 1 and named_only_by(gazette, lead, asks_for_its_own):
        states, first = (), ()
    if len(states) > 1 or gazette.home is not None:
        passed = named_only_by(gazette, lead, is_venue) | named_only_by(gazette, lead, is_only_fled_to)
        if len(states) > 1:
            passed |= bordering(gazette, lead)
        states = without_passed(states, passed, gazette)
        first = without_passed(first, passed, gazette)
    at_home = gazette.home.country if gazette.home is not None else None
    if fighting and at_home and states and at_home not in states and only_strike(gazette, lead, states):
        states, first = (*states, at_home), (*first, at_home)
    armed = ArmedGroups(gazette.page, gazette.mentions)
    return Surroundings(gazette, settled, topic_of(gazette), states, first, fighting, armed)


def within(count: Count, around: Surroundings, first: int, last: int) -> list[Named]:
    return [one for one in around.gazette.of(count.sentence) if first <= one.first < last]


def is_of_them(count: Count) -> bool:
    """ "12 of them": the last words of the phrase."""
    return [token.lower for token in count.tokens[max(0, count.last - 2) : count.last]] == ["of", "them"]


def turns(tokens: Sequence[Token]) -> bool:
    """Does another party tell of its own behind these words: "…, while officials in Brask counted six"?"""
    return any(token.lower in ("while", "whereas") for token in tokens)


def clause_start(count: Count, before: int) -> int:
    """Where the clause begins that holds the token before `before`: after a joint, or with the statement."""
    tokens = count.tokens
    ends = group("side_words", "clause-ends")
    for index in range(before - 1, -1, -1):
        token = tokens[index]
        if count.statement is not None and token.end <= count.statement.start:
            return index + 1
        if token.text == ";":
            return index + 1
        if token.lower in ends and (token.lower != "and" or _opens_clause(count, index)):
            return index + 1
    return 0


def _opens_clause(count: Count, index: int) -> bool:
    """An "and" that joins clauses: a name or an article follows, and a verb before the next joint."""
    following = count.tokens[index + 1] if index + 1 < len(count.tokens) else None
    return following is not None and (following.capital or following.lower in ("the", "its", "it"))
