"""The side of victims of whom no word tells it: that of the page, or of the victims told of before.

Each rule answers with a side or None; `sides.RULES` gives their order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.constants import BOTH_SIDES, CURRENT_EVENT
from claims.lexicon import group
from claims.reading.names.party_names import is_party
from claims.reading.sides.side_attackers import is_attacker
from claims.reading.sides.side_killers import killers_are_own
from claims.reading.sides.side_surroundings import Surroundings, turns
from claims.reading.sides.speaker_sides import printed_names, speaks_for_fighters
from claims.reading.words.tokens import tells_there
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.names.named import Named

_ARMED = ("fighters", "attackers")
"""Categories of those who are no country's."""
_NEAR = 3
"""Tokens around a count in which "there" tells where."""
_THERE = 3
"""Sentences of its paragraph before "in the city" in which the city is named."""
_PLACES = frozenset(("city", "capital", "region", "state", "country"))
_TOWNS = frozenset(("city", "town", "village", "area", "region", "district", "province", "state", "country"))
_CARRIED = 6
"""Sentences over which victims are those of the count before, as long as nobody else is named."""
_SPEAKER = 5
"""Tokens that open a sentence and hold "The regional governor there"."""
_SURE = 3
"""Counts of a page that must all be of one side before another is taken for the same."""


def same_spot(count: Count, around: Surroundings) -> str | None:
    """ "16 died in Orrvik": a village that no table knows, where the page has counted victims of one side before."""
    if not around.contested or count.category in group("side_words", "not-by-place"):
        return None
    last = around.settled.last
    if last is not None and last.sentence is count.sentence and turns(count.tokens[last.last : count.first]):
        return None  # "Norland moved 900, while Vesland counted 60 in Orrvik": the place is not that of both
    return around.settled.side_at(count.sentence)


def there(count: Count, around: Surroundings) -> str | None:
    """ "Orrvik has been hit before.  In 2023 a shell killed nine in the town": a place that is named before."""
    if count.category in group("side_words", "not-by-place") or not _is_there(count):
        return None
    for sentence in around.gazette.before(count.sentence, _THERE):
        if sentence.paragraph is not count.sentence.paragraph:
            return None
        located = [one for one in around.gazette.of(sentence) if one.kind in _PLACES]
        if located:
            return located[0].side if len({one.side for one in located}) == 1 else None
    return None


def _is_there(count: Count) -> bool:
    """Does "in the city" or "in the same village" stand in the sentence, or speak somebody "there"?"""
    lower = [token.lower for token in count.tokens]
    if _opens_with_somebody_there(lower):
        return True
    around = lower[max(0, count.first - _NEAR) : count.last + _NEAR]
    if tells_there(around):
        return True
    return any(
        first == "in"
        and (second == "the" or second == "that")
        and (third in _TOWNS or (third == "same" and fourth in _TOWNS))
        for first, second, third, fourth in zip(lower, lower[1:], lower[2:], [*lower[3:], ""], strict=False)
    )


def _opens_with_somebody_there(lower: Sequence[str]) -> bool:
    """ "The governor there, Odo Fenn, said that nine were hurt", "Officials there said": who speaks of the place told of before."""
    at = next((at for at in range(1, min(_SPEAKER, len(lower) - 1)) if lower[at] == "there"), 0)
    return at > 0 and (lower[at + 1] == "," or lower[at + 1] in words_for("saying"))


def home(count: Count, around: Surroundings) -> str | None:
    """The country where the event of the page is, of two parties the one that is only struck; of its soldiers also
    where an armed group says that it killed them."""
    if count.category in ("fighters", "attackers"):
        return _of_land_without_army(count, around)
    if count.category == "military" and around.without_army is not None:
        return around.army_home
    if around.contested:
        if count.event == CURRENT_EVENT:
            return _between_parties(count, around)
        named = {one.side for one in around.gazette.of(count.sentence)}
        own = (around.struck or _dated(around)) if len(named) < len(around.parties) else None
        if own and named and not named <= {own}:
            return _just_told(count, around)
        return own
    side = around.home
    if len(around.states) > 1 and count.event != CURRENT_EVENT and around.topic is None:
        named = {one.side for one in around.gazette.of(count.sentence)}
        if not named <= {side} or "same" in count.sentence.lowers:
            return None  # "in the same region", which is that of all the states of the page
    if side is None or not killers_are_own(count, around, side) or _is_crackdown(count):
        return side
    if _is_of_own_people(count, around, side):
        return side
    foe = count.statement is not None and count.statement.side != side
    hit = count.category in group("side_words", "by-speaker") or _are_hit_by_party(count)
    return side if foe and hit else None


def _of_land_without_army(count: Count, around: Surroundings) -> str | None:
    """ "The army said it killed six gunmen in the camp": of a land without an army, where the page names no group, whoever the other state says it
    fought is of that land."""
    if count.category != "fighters" or around.without_army is None or around.armed_group is not None:
        return None
    told = count.statement.side if count.statement is not None else None
    return around.without_army if told is not None and told == around.army_home else None


def _are_hit_by_party(count: Count) -> bool:
    """ "The Vesh Front said its fighters had killed nine fishers", "We have killed 90 - rebels": people of the land, where an armed party
    tells of its own blow."""
    if count.statement is None or count.category in group("side_words", "not-by-place"):
        return False
    names = (name.removesuffix(" group") for name in printed_names(count.statement))
    fight = speaks_for_fighters(count.statement) or any(is_party(name) for name in names)
    return count.figure.rule == "verb-before" and fight


def _is_crackdown(count: Count) -> bool:
    """ "Norland security forces have killed 63 people in a crackdown on protests": a state against its own people."""
    armed = count.category in ("military", "fighters", "attackers")
    return not armed and not group("side_words", "crackdowns").isdisjoint(count.sentence.lowers)


def _is_of_own_people(count: Count, around: Surroundings, side: str) -> bool:
    """ "Weir Watch says Norland's army executed 23 villagers": an outsider, on a page that names no other land."""
    told = count.statement.side if count.statement is not None else side
    named = (around.gazette.of(sentence) for sentence in around.gazette.page.sentences)
    alone = all(one.side == side for found in named for one in found)
    return count.category == "civilians" and told != side and alone


def _between_parties(count: Count, around: Surroundings) -> str | None:
    """The party that is only struck, else whose the victims before are, else whose all victims so far are, else the
    party in whose country the page is dated."""
    if around.struck:
        return around.struck
    others = {one.side for one in _named(count, around) if not is_attacker(count.sentence, one)}
    carried = _carried(count, around)
    if carried:
        return carried if others <= {carried} else None
    if count.category in group("side_words", "not-by-place"):
        return None
    for side in (around.settled.only_side(_SURE), _dated(around)):
        if side and others <= {side}:
            return side
    return None


def _named(count: Count, around: Surroundings) -> list[Named]:
    """The parties that the sentence of a count names, its speaker's included."""
    return [one for one in around.gazette.of(count.sentence) if one.side in around.parties]


def _dated(around: Surroundings) -> str | None:
    """The party in whose country the page is dated."""
    place = around.gazette.home
    return place.country if place is not None and place.country in around.parties else None


def _just_told(count: Count, around: Surroundings) -> str | None:
    """Of an event of before: the side of the count in the sentence before, where this one names nobody else: "The governor of Toro said
    five were killed. A Norland radio station reported 14 dead"."""
    last = around.settled.last
    near = last is not None and count.sentence.index - last.sentence.index <= 1
    return _carried(count, around) if near and not count.sentence.headline else None


def _carried(count: Count, around: Surroundings) -> str | None:
    """The side of the count before, of soldiers that of the soldiers before, where nothing between names another."""
    armed = count.category in group("side_words", "not-by-place")
    last = around.settled.last_of(count.category) if armed else around.settled.last
    if last is None or last.side in (None, BOTH_SIDES) or last.event != count.event:
        return None
    if last.category in _ARMED and count.category not in _ARMED:
        return None  # "22 militants were killed. It holds 180 hostages"
    reach = count.sentence.index - last.sentence.index
    if reach > _CARRIED:
        return None
    between = [count.sentence, *around.gazette.before(count.sentence, reach - 1)] if reach else []
    named = {one.side for sentence in between for one in around.gazette.of(sentence)}
    return last.side if named <= {last.side} else None
