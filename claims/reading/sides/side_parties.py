"""Rules that tell the side of victims by the parties that fight: who strikes whom, and where.

Each rule answers with a side or None; `sides.RULES` gives their order.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.constants import BOTH_SIDES, CURRENT_EVENT
from claims.lexicon import group, words
from claims.reading.names.party_names import is_party, is_rebel_army
from claims.reading.sides.locations import is_location
from claims.reading.sides.side_attackers import WEAPONS, attackers
from claims.reading.sides.side_killers import killers_are_own
from claims.reading.sides.side_of_front import are_held_on_side
from claims.reading.sides.side_places import clause_limit
from claims.reading.sides.side_surroundings import Surroundings, clause_start, is_of_them, turns, within
from claims.reading.sides.speaker_sides import printed_names, speaks_for_fighters
from claims.reading.words.numerals import is_numeral
from claims.reading.words.places import STATE_KINDS, place
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.words.tokens import Token

_FIGHTING_NEAR = 3
"""Tokens after two states in which they fight or border on each other."""
_TARGET = 4
"""Tokens between a blow and the place that it hits."""
_TO_TARGET = 3
"""Tokens of "border town of" behind a land, and of "hit the" before it."""
_TO_FORCE = 8
"""Tokens of "hit a temporary deployment point of a" before whose soldiers these are."""
_WITHIN_OBJECT = ("of", "in", "at", "near", "on")
_OF_THE_ENEMY = 3
"""Tokens of "of the enemy"."""
_ENEMY_LOSSES = 6
"""Tokens before a figure in which "the adversary's losses at" stands."""
_ENEMY_SUBJECT = 3
"""Tokens of a clause in which "“The enemy" stands that "left 60 of its men"."""
_LEAVING = frozenset(("left", "leaving", "abandoned", "has", "had"))
"""What an enemy does with his dead: "the enemy left 40 bodies"."""
_BEFORE_OUR_VERB = ("we", "and", "have", "had", "also")
_OTHER_SUBJECTS = words("subordinators") | {"they", "them", "he", "she", "who", "that", "how"}
"""Behind "we" they tell of what another does: "We watched as they came and killed"."""
_BORDERS = frozenset(("border", "frontier"))


def between(count: Count, around: Surroundings) -> str | None:
    """ "100 killed in fighting between X and Y", "at the X-Y border", "as X and Y clash": the dead of both."""
    named = [
        one
        for one in around.gazette.of(count.sentence)
        if one.first >= count.last and one.kind in STATE_KINDS
    ]
    tokens = count.tokens
    for one, other in itertools.pairwise(named):
        if one.side == other.side:
            continue
        if one.first != other.first and (other.first - one.last != 1 or tokens[one.last].lower != "and"):
            continue
        then = {token.lower for token in tokens[other.last : other.last + _FIGHTING_NEAR]}
        if then & group("side_words", "fighting"):
            return BOTH_SIDES
        paired = one.first == other.first or tokens[one.first - 1].lower in ("between", "of", "both")
        about = {token.lower for token in tokens[count.last : other.last + _FIGHTING_NEAR]}
        told = about & group("side_words", "events")
        if told <= _BORDERS and len(around.states) == 1:
            continue  # "a village of Norland on the Norland-Vesland border"
        if paired and told:
            return BOTH_SIDES
    return None


def attacked(count: Count, around: Surroundings) -> str | None:
    """ "Nine were hurt in Norland shelling", "it had killed 20 soldiers": of two parties the one that did not strike."""
    if count.category in ("attackers", "fighters"):
        return None
    if not around.contested:
        return _struck_elsewhere(count, around)
    begin = max(clause_start(count, count.first), circumstance(count))
    names = around.gazette.of(count.sentence)
    struck = attackers(count.sentence, names, begin, clause_limit(count))
    if len(struck) == 1:
        return around.other_than(next(iter(struck)))
    if struck or count.statement is None or not count.statement.side:
        return None
    killers = killers_are_own(count, around, count.statement.side)
    return around.other_than(count.statement.side) if killers else None


def enemy_fighters(count: Count, around: Surroundings) -> str | None:
    """ "Norland said its forces had killed 60 fighters": between two states those of the other, where no armed group is named."""
    told = count.statement.side if count.statement is not None else None
    if count.category != "fighters" or not around.contested or told is None:
        return None
    enemy = around.other_than(told)
    elsewhere = any(
        one.side not in (told, enemy) and is_location(count.sentence, one, origins=False)
        for one in around.gazette.of(count.sentence)
    )
    return enemy if not elsewhere and killers_are_own(count, around, told) else None


def circumstance(count: Count) -> int:
    """Where ", hours after Norland jets hit the port, killing nine" begins that holds the count; 0 where none does."""
    openers = group("side_words", "clause-openers")
    return next((at + 1 for at in range(count.first - 1, 0, -1) if count.tokens[at].lower in openers), 0)


def _struck_elsewhere(count: Count, around: Surroundings) -> str | None:
    """ "Norland officials said a Vesland drone had wounded two": on a page at home in Vesland the speaker's people."""
    statement = count.statement
    if statement is None or not statement.side or statement.side == around.home:
        return None
    if place(statement.side) is None:
        return None  # the United Nations counts the dead of others
    names = around.gazette.of(count.sentence)
    struck = attackers(count.sentence, names, clause_start(count, count.first), clause_limit(count))
    return statement.side if struck == {around.home} else None


def struck_force(count: Count, around: Surroundings) -> str | None:
    """ "Norland's ministry said it had hit a Vesland base, killing 60 servicemen": who tells of a blow and of what it did tells of those whose base it was."""
    told = count.statement.side if count.statement is not None else None
    if (
        told is None
        or count.figure.rule != "verb-before"
        or count.category not in group("side_words", "by-speaker")
    ):
        return None
    clause = count.tokens[clause_start(count, count.first) : count.first]
    own = group("side_words", "own").union(words("pronouns"))
    told_along = count.tokens[count.figure.trigger].lower.endswith("ing")
    if not told_along and not any(token.lower in own for token in clause):
        return None  # "said an attack on a Vesland base killed three soldiers"
    hit = target(count, around)
    return hit if hit != told else None


def enemy(count: Count, around: Surroundings) -> str | None:
    """ "20 enemy soldiers", "1,100 of the enemy", "the adversary's losses at 20": the other party's than that of who speaks, who at the
    page's home needs no country of his own."""
    head = count.figure.phrase.head
    phrase = [token.lower for token in count.tokens[count.figure.quantity.last : count.last]]
    if (
        phrase[:2] == ["of", "the"]
        and len(phrase) == _OF_THE_ENEMY
        and phrase[2] in group("side_words", "enemy")
    ):
        return _of_the_enemy(count, around)
    if count.statement is None or (head is None and not count.figure.rule.startswith("toll")):
        return None
    if _are_whom_we_killed(count):
        return around.armed.of("fighters") or _other_than_speaker(count.statement.side, around)
    end = count.figure.quantity.last if head is None else head
    named = {token.lower for token in count.tokens[count.figure.quantity.last : end]}
    losses = {token.lower for token in count.tokens[max(0, count.first - _ENEMY_LOSSES) : count.first]}
    if not losses.isdisjoint(group("side_words", "losses")):
        named |= losses
    trigger = count.figure.trigger
    if count.tokens[trigger].lower in group(
        "side_words", "losses"
    ):  # "the enemy's losses in the zone were 60"
        named |= {token.lower for token in count.tokens[max(0, trigger - _ENEMY_SUBJECT) : trigger]}
    whose = count.tokens[count.first : count.last]
    left = count.first > 0 and count.tokens[count.first - 1].lower in _LEAVING
    if left or any(token.lower in ("its", "his", "their") for token in whose):
        begin = clause_start(count, count.first)
        named |= {token.lower for token in count.tokens[begin : begin + _ENEMY_SUBJECT]}
    if named.isdisjoint(group("side_words", "enemy")):
        return None
    rebels = is_rebel_army(count.statement.speaker_name or "")
    own = None if rebels else count.statement.side
    return _other_than_speaker(own, around) or ("" if own else None)


def _other_than_speaker(own: str | None, around: Surroundings) -> str | None:
    """The other party than that of who speaks, who at the page's home needs no country of his own."""
    return around.other_than(own or around.home)


def _of_the_enemy(count: Count, around: Surroundings) -> str | None:
    """ "Norland's army said it had killed 60 of the enemy": the other state, else the armed group of the page.  Whom a party fights nobody
    tells, and without a statement only a war of now between two states does."""
    told = count.statement
    if count.event != CURRENT_EVENT:
        return None
    if told is None:
        return around.other_than(around.home) if around.contested else None
    by_army = (told.speaker or "").lower().removeprefix("the ") in group("side_words", "armies")
    if speaks_for_fighters(told) or (not by_army and any(is_party(name) for name in printed_names(told))):
        return ""
    own = told.side or (around.home if by_army else None)
    return (around.other_than(own) if own else None) or around.armed.of("fighters") or ""


def _are_whom_we_killed(count: Count) -> bool:
    """ "We lost four of our boys and killed 15 of them": "them" beside "we" are those of the other party; not "We hid as they came
    and killed 15 of them"."""
    if count.figure.rule != "verb-before" or "we" not in count.sentence.lowers or not is_of_them(count):
        return False
    begin, verb = clause_start(count, count.first), count.figure.trigger
    clause = [token.lower for token in count.tokens[begin:verb]]
    if "we" not in clause or clause[-1] not in _BEFORE_OUR_VERB:
        return False
    ours = clause[len(clause) - clause[::-1].index("we") :]
    return _OTHER_SUBJECTS.isdisjoint(ours)


def only_place(count: Count, around: Surroundings) -> str | None:
    """ "Seven were killed when a bomb went off on a bus near Brask in northern Norland": between two parties the one place of
    a sentence in which nobody strikes from there."""
    if not around.contested or count.category in group("side_words", "not-by-place"):
        return None
    names = around.gazette.of(count.sentence)
    sides = {
        one.side
        for one in names
        if not turns(count.tokens[count.last : one.first])
        and is_location(count.sentence, one, origins=False)
        and not are_held_on_side(count, one)
    }
    struck = attackers(count.sentence, names, 0, len(count.tokens))
    return sides.pop() if len(sides) == 1 and sides.isdisjoint(struck) else None


def _leaves_object(between: Sequence[Token]) -> bool:
    """ "hit its base after a Norland", "hit a base, a Norland": what stands behind a blow is no longer what it hit."""
    own = group("side_words", "own")
    return any(
        token.text in (",", ";")
        or token.lower in own
        or (token.lower in words("prepositions") and token.lower not in _WITHIN_OBJECT)
        for token in between
    )


def _names_weapon(tokens: Sequence[Token], index: int) -> bool:
    """ "an attack drone of the Norland side", "two strike aircraft": a kind of weapon, and no blow."""
    if lower_at(tokens, index + 1) not in WEAPONS:
        return False
    before = tokens[index - 1] if index else None
    return before is not None and (before.lower in words("determiners") or is_numeral(before))


def target(count: Count, around: Surroundings) -> str | None:
    """ "attacked a Norland village, killing 12": the object of the blow tells where its victims are, and of soldiers whose
    what was hit is: "sank a Norland corvette, killing 36 sailors"."""
    verbs = group("side_words", "target-verbs")
    soldiers = count.category == "military"
    if verbs.isdisjoint(count.sentence.lowers):
        return _hit_before(count, around)
    if count.category in group("side_words", "not-by-place") and not soldiers:
        return None
    begin = clause_start(count, count.first)
    for token in reversed(count.tokens[begin : count.first]):
        if token.lower not in verbs or _names_weapon(count.tokens, token.index):
            continue
        if count.tokens[token.index - 1].lower in words("be_forms"):
            hit = within(count, around, begin, token.index)
            if hit and hit[-1].kind == "demonym":
                return hit[-1].side  # "a Norland submarine was sunk off Toro, killing 12"
        for one in around.gazette.of(count.sentence):
            reach = _TO_FORCE if soldiers else _TARGET
            near = token.index < one.first <= min(token.index + reach, count.first)
            between = count.tokens[token.index : one.first]
            topic = any(each.text == ":" for each in between) or (soldiers and _leaves_object(between))
            of_these = one.kind == "demonym" if soldiers else one.kind != "actor"
            if near and not topic and of_these:
                return one.side
    return None


def _hit_before(count: Count, around: Surroundings) -> str | None:
    """ "Rockets hit the Norland border town of Vell. The governor said three millers had died": between two parties the land of what the
    sentence before tells was hit, where this one names neither."""
    if (
        not around.contested
        or count.category in group("side_words", "not-by-place")
        or _names_party(count, around)
    ):
        return None
    for sentence in around.gazette.before(count.sentence, 1):
        if sentence.paragraph is not count.sentence.paragraph:
            return None
        for one in around.gazette.of(sentence):
            ahead = [token.lower for token in sentence.tokens[max(0, one.first - _TO_TARGET) : one.first]]
            behind = {token.lower for token in sentence.tokens[one.last : one.last + _TO_TARGET]}
            hit = ahead[-1:] == ["the"] and not group("side_words", "target-verbs").isdisjoint(ahead)
            if hit and one.kind == "demonym" and not behind.isdisjoint(group("side_words", "localities")):
                return one.side
    return None


def _names_party(count: Count, around: Surroundings) -> bool:
    return any(
        one.side in around.parties and one.kind != "actor" for one in around.gazette.of(count.sentence)
    )
