"""Whose people the victims are: a plain country or party name, "both", or None where the text does not say.

Each rule is one function; `RULES` is their order, from what the noun phrase prints to what only the
surroundings suggest.  A rule answers with a side or None.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from claims.constants import BOTH_SIDES
from claims.lexicon import group
from claims.reading.sides.locations import located
from claims.reading.sides.side_accused import accused
from claims.reading.sides.side_beside import (
    few_of_captives,
    is_in_care_behind_fighters,
    is_told_on,
    others_too,
    part_before,
    some_of_the_last,
)
from claims.reading.sides.side_foreigners import foreigners
from claims.reading.sides.side_home import home, same_spot, there
from claims.reading.sides.side_missions import of_mission
from claims.reading.sides.side_named_alike import named_below, named_in_headline
from claims.reading.sides.side_named_party import party
from claims.reading.sides.side_nationality import are_foreign, fighters_hit, nationality
from claims.reading.sides.side_of_front import on_side
from claims.reading.sides.side_own_soil import on_own_soil
from claims.reading.sides.side_owners import (
    admitted,
    compatriots,
    first_person,
    is_collective,
    loser,
    own_force,
    owner_before,
    possessive,
    speaker,
)
from claims.reading.sides.side_parties import (
    attacked,
    between,
    circumstance,
    enemy,
    enemy_fighters,
    only_place,
    struck_force,
    target,
)
from claims.reading.sides.side_places import (
    clause_limit,
    crew_of_vessel,
    opening_place,
    place_after,
    place_before,
    place_beside,
    reporting,
    sentence_before,
    sufferer,
    where,
)
from claims.reading.sides.side_returned import left_behind, returned
from claims.reading.sides.side_school_party import of_school_party
from claims.reading.sides.side_surroundings import Surroundings, is_of_them
from claims.reading.sides.side_whole import AMONG, stands_among, whole
from claims.reading.sides.speaker_sides import local_office

if TYPE_CHECKING:
    from claims.reading.counts.counts import Count

_NEAR = 9
"""Tokens around a figure in which "both sides" counts for it."""
_GUNMEN = frozenset(("gunmen", "attackers", "assailants"))
Rule = Callable[["Count", Surroundings], str | None]


def _is_military(count: Count) -> bool:
    """Soldiers of a state that strikes abroad may well be its own."""
    return count.category in ("military", "police")


def settle_side(count: Count, around: Surroundings) -> None:
    """Give a count its side by the first rule that knows one."""
    for name, rule in RULES:
        side = rule(count, around)
        if side is None or (name in _LOOSE and side == around.abroad and not _is_military(count)):
            continue
        if not ((name in ("home", "whole", "speaker") or side == around.home) and are_foreign(count)):
            count.side = around.gazette.spelt_out(side) or None  # an empty one: nobody whom the page names
            count.says(f"side:{name}")
            return


def both_sides(count: Count, around: Surroundings) -> str | None:
    """ "300 killed on both sides", "the two armies lost 12 men"."""
    if "both" not in count.sentence.lowers and "two" not in count.sentence.lowers:
        return None
    if count.figure.quantity.value == 1:
        return None  # "killing a shepherd, and demanded an answer from both sides"
    begin = max(0, count.first - _NEAR)
    lower = [token.lower for token in count.tokens[begin : count.last + _NEAR]]
    for index, word in enumerate(lower[:-1]):
        if word == "both" and is_collective(lower, index + 1):
            if _is_of_speaker(count, begin + index):
                continue
            return BOTH_SIDES
        if word == "two" and lower[index - 1 : index] == ["the"] and is_collective(lower, index + 1):
            inside = index > _NEAR or count.first < _NEAR
            return BOTH_SIDES if inside and "on" in lower[max(0, index - 2) : index] else None
    return None


def one_side_of_both(count: Count, around: Surroundings) -> str | None:
    """ "900 have fled on both sides, 600 of them in Norland": where a part of those on both sides is."""
    return place_beside(count, around) if is_of_them(count) and "both" in count.sentence.lowers else None


def _is_of_speaker(count: Count, index: int) -> bool:
    """ "a watch that lists crimes by both sides, said that 100 had been killed": what tells of who speaks, and not of the dead."""
    told = count.statement
    by = count.tokens[index - 1].lower == "by" if index else False
    return by and told is not None and count.tokens[index].start < told.start <= count.start


def earlier(count: Count, around: Surroundings) -> str | None:
    """ "nine of its guards killed and 30 wounded": a bare figure goes with the one before it."""
    previous = around.settled.before_in_sentence(count)
    if count.figure.rule == "taken" and previous is not None and previous.figure.rule == "lost":
        return None  # "We lost three comrades and took 48 prisoners"
    if count.figure.rule == "taken" and previous is not None and previous.category == "military":
        return previous.side  # "killed 28 Norland soldiers and taken five prisoner"
    if (part := part_before(count, around.settled.last)) is not None:
        return part.side
    if previous is not None and _is_joined(previous, count):
        return previous.side  # "290 civilians and 64 soldiers lost their lives in Norland"
    if previous is not None and around.contested and _is_same_figure(previous, count):
        return previous.side
    if not count.is_bare or (count.figure.rule.startswith("toll") and not around.contested):
        return None
    if previous is None and count.figure.quantity.more:
        last = around.settled.last
        if last is not None and last.sentence.index == count.sentence.index - 1:
            previous = last if not is_in_care_behind_fighters(last, count) else None
    if previous is not None and (_is_among(previous) or (around.contested and _is_beyond(previous, count))):
        return None
    if previous is None or not (is_told_on(previous, count) or count.figure.quantity.more):
        return None
    if "side:noun" in previous.rules and _begins_anew(previous, count):
        return None
    return _elsewhere(previous, count, around) or previous.side


def _is_same_figure(previous: Count, count: Count) -> bool:
    """ "Orvia says 31 soldiers died; Norland puts the figure at 200": another number for the same dead; each state counts its own
    displaced."""
    if count.figure.outcome == "displaced":
        return False
    same = count.figure.rule == "toll" and previous.figure.outcome == count.figure.outcome
    between = count.tokens[previous.last : count.first]
    noun = next((token for token in between if token.lower in ("figure", "number", "count", "tally")), None)
    return same and noun is not None and count.tokens[noun.index - 1].lower not in ("its", "their", "own")


def _begins_anew(previous: Count, count: Count) -> bool:
    """ "Two New Zealanders dead, search for 14 missing": words of its own behind the comma, which tell of everybody."""
    between = count.tokens[previous.last : count.first]
    comma = next((at for at in range(len(between) - 1, -1, -1) if between[at].text == ","), None)
    return comma is not None and sum(token.is_word for token in between[comma:]) > 1


def _elsewhere(previous: Count, count: Count, around: Surroundings) -> str | None:
    """ "Ten died in Brask, Orvia, and 160 were killed in the Norland capital": another verb and a place behind it."""
    if around.contested or count.figure.trigger == previous.figure.trigger:
        return None
    if previous.last < count.figure.trigger < count.first:
        # "The 2016 quake in Orvia killed 670; the 2007 one in Norland killed 500"
        return located(
            count.sentence, around, previous.last, count.figure.trigger, nearest_last=True, origins=False
        )
    if count.figure.trigger < count.last or count.first <= previous.figure.trigger:
        return None
    if located(count.sentence, around, previous.last, count.first, origins=False) is None:
        return None
    return located(count.sentence, around, count.last, clause_limit(count), origins=False)


def _is_joined(previous: Count, count: Count) -> bool:
    """Does one verb behind both tell what befell civilians and soldiers?"""
    joint = count.first - 1
    return (
        previous.last == joint
        and count.tokens[joint].lower == "and"
        and previous.figure.trigger == count.figure.trigger >= count.last
        and previous.category != "fighters" != count.category
    )


def _is_beyond(previous: Count, count: Count) -> bool:
    """ "killed nine, hours after Norland jets hit the port, killing 26": another blow than that of the count before."""
    return previous.sentence is count.sentence and circumstance(count) > previous.last


def _is_among(count: Count) -> bool:
    """ "269 people, eight Britons among them, and hurt 500", "five, among them a Dane": those foreigners say nothing of the others."""
    behind = [token.lower for token in count.tokens[count.last : count.last + 2]]
    return behind == AMONG[0] or ("side:noun" in count.rules and stands_among(count))


def repeated(count: Count, around: Surroundings) -> str | None:
    """A figure told before in the page, with its side, is the same people."""
    return None if count.figure.quantity.more else around.settled.side_of_same(count)


def state_force(count: Count, around: Surroundings) -> str | None:
    """ "12 government troops": those of the country of the page."""
    head = count.figure.phrase.head
    if head is None or count.category not in ("military", "police"):
        return None
    lower = {token.lower for token in count.tokens[count.figure.quantity.last : head]}
    return None if lower.isdisjoint(group("side_words", "state-forces")) else around.home


def armed_group(count: Count, around: Surroundings) -> str | None:
    """ "12 rebels were killed": those of the one armed group that the page names, or that it calls rebels; not where that group
    tells of those it killed."""
    head = count.figure.phrase.head
    if count.category == "attackers":
        return around.armed.attacking(count.tokens[head].lower if head is not None else "")
    if count.category != "fighters":
        hit = fighters_hit(count)
        return around.armed.of(hit) if hit else None
    if any(
        token.lower in group("side_words", "defenders") for token in count.tokens[count.first : count.last]
    ):
        return around.home  # "two vigilantes": who takes arms for the people of the place
    noun = count.tokens[head].lower if head is not None else ""
    meant = around.armed.of(noun) or (around.armed.suspected if noun in _GUNMEN else None)
    told = count.statement
    return None if told is not None and meant in (told.speaker_name, told.speaker) else meant


_LOOSE = frozenset(("speaker", "home", "only-place", "sentence-before", "there", "sufferer", "reporting"))
"""Rules that go by the country of a page or of who speaks."""
RULES: tuple[tuple[str, Rule], ...] = (
    ("noun", nationality),
    ("part-of-both", one_side_of_both),
    ("both", both_sides),
    ("loser", loser),
    ("enemy", enemy),
    ("returned", returned),
    ("left-behind", left_behind),
    ("own", possessive),
    ("compatriots", compatriots),
    ("first-person", first_person),
    ("admitted", admitted),
    ("party", party),
    ("owner", owner_before),
    ("mission", of_mission),
    ("own-soil", on_own_soil),
    ("foreigners", foreigners),
    ("named-below", named_below),
    ("reporting", reporting),
    ("others", others_too),
    ("place-beside", place_beside),
    ("opening-place", opening_place),
    ("whole", whole),
    ("where", where),
    ("on-side", on_side),
    ("captives", few_of_captives),
    ("earlier", earlier),
    ("accused", accused),
    ("local-office", local_office),
    ("attacked", attacked),
    ("state-force", state_force),
    ("armed-group", armed_group),
    ("enemy-fighters", enemy_fighters),
    ("struck-force", struck_force),
    ("own-force", own_force),
    ("between", between),
    ("target", target),
    ("place-after", place_after),
    ("crew", crew_of_vessel),
    ("place-before", place_before),
    ("school-party", of_school_party),
    ("named-in-headline", named_in_headline),
    ("some-of-last", some_of_the_last),
    ("same-spot", same_spot),
    ("there", there),
    ("sufferer", sufferer),
    ("sentence-before", sentence_before),
    ("only-place", only_place),
    ("repeated", repeated),
    ("speaker", speaker),
    ("home", home),
)
