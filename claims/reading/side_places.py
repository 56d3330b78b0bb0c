"""Rules that tell the side of victims by a place: where they were hit, or the parties that fight there.

Each rule answers with a side or None; `sides.RULES` gives their order.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.constants import BOTH_SIDES
from claims.lexicon import group, words
from claims.reading.locations import is_location, located
from claims.reading.named import STATE_KINDS
from claims.reading.side_attackers import attackers
from claims.reading.side_surroundings import (
    Surroundings,
    clause_start,
    killers_are_own,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts import Count
    from claims.reading.named import Named
    from claims.reading.text import Sentence
    from claims.reading.tokens import Token

_BESIDE = 5
"""Tokens after a figure or its outcome in which a place stands right beside it."""
_FIGHTING_NEAR = 3
"""Tokens after two states in which they fight or border on each other."""
_WHERE = 5
"""Tokens before a figure in which "where" stands."""
_OPENING = 8
"""Tokens of a sentence in which "In the border region of X," stands."""
_RECORDED = frozenset(("recorded", "reported", "registered", "counted", "logged", "saw"))
_ON_SIDE = 3
"""Tokens that open a sentence and hold the name of "On the X side"."""
_TARGET = 4
"""Tokens between a blow and the place that it hits."""
_BACK = 2
"""Sentences before a figure in which a place is looked for."""
_TO_SUFFERING = 4
"""Tokens behind a country in which "has been hit" stands."""
_HIT = frozenset(("hit", "struck", "affected", "flooded", "mourning", "was", "were"))
_ENEMY_LOSSES = 6
"""Tokens before a figure in which "the adversary's losses at" stands."""
_REPORTING = frozenset(
    ("reported", "confirmed", "recorded", "registered", "counted", "reports", "the", "deaths", "of")
)
_CLAUSE_BEGINS = frozenset(("", ",", ";", "and", "while", "but"))
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


def circumstance(count: Count) -> int:
    """Where ", hours after Norland jets hit the port, killing nine" begins that holds the count; 0 where none does."""
    openers = group("side_words", "clause-openers")
    return next((at + 1 for at in range(count.first - 1, 0, -1) if count.tokens[at].lower in openers), 0)


def _struck_elsewhere(count: Count, around: Surroundings) -> str | None:
    """ "Norland officials said a Vesland drone had wounded two": on a page at home in Vesland the speaker's people."""
    statement = count.statement
    if statement is None or not statement.side or statement.side == around.home:
        return None
    names = around.gazette.of(count.sentence)
    struck = attackers(count.sentence, names, clause_start(count, count.first), clause_limit(count))
    return statement.side if struck == {around.home} else None


def enemy(count: Count, around: Surroundings) -> str | None:
    """ "20 enemy soldiers", "the adversary's losses at 20": the other party's than that of who speaks, who at the page's
    home needs no country of his own."""
    head = count.figure.phrase.head
    if count.statement is None or (head is None and not count.figure.rule.startswith("toll")):
        return None
    end = count.figure.quantity.last if head is None else head
    named = {token.lower for token in count.tokens[count.figure.quantity.last : end]}
    losses = {token.lower for token in count.tokens[max(0, count.first - _ENEMY_LOSSES) : count.first]}
    if not losses.isdisjoint(group("side_words", "losses")):
        named |= losses
    if named.isdisjoint(group("side_words", "enemy")):
        return None
    return around.other_than(count.statement.side or around.home)


def place_after(count: Count, around: Surroundings) -> str | None:
    """ "12 people were killed in Kabul": the first place named after the figure."""
    if count.category in group("side_words", "not-by-place") or not around.gazette.of(count.sentence):
        return None
    limit = clause_limit(count)
    if _in_the_country(count) and not around.contested:
        return around.home
    if around.contested:
        limit = min(limit, max(count.last, count.figure.trigger + 1) + _BESIDE)
    return located(count.sentence, around, count.last, limit, origins=False) or located(
        count.sentence, around, count.last, limit
    )  # "eight people, a father from Norland among them, have died in Vesland"


def _in_the_country(count: Count) -> bool:
    """ "left 530 dead in the country and 60 more in the north of Norland"."""
    after = max(count.last, count.figure.trigger + 1)
    return [token.lower for token in count.tokens[after : after + 3]] == ["in", "the", "country"]


def place_beside(count: Count, around: Surroundings) -> str | None:
    """ "1,200 people in X and 300 in Y": a bare figure has its place right after it."""
    if not count.is_bare or count.last >= len(count.tokens):
        return None
    if count.tokens[count.last].lower not in ("in", "across"):
        return None
    for one in around.gazette.of(count.sentence):
        if count.last < one.first < count.last + _BESIDE and one.kind not in (
            "demonym",
            "actor",
            "compound",
        ):
            return one.side if is_location(count.sentence, one, origins=False) else None
    return None


def where(count: Count, around: Surroundings) -> str | None:
    """ "the attack in X, where 84 were killed": the place right before "where"."""
    if "where" not in count.sentence.lowers or count.category in group("side_words", "not-by-place"):
        return None
    tokens = count.tokens
    for index in range(count.first - 1, max(0, count.first - _WHERE), -1):
        if tokens[index].lower != "where":
            continue
        end = index - 1 if not tokens[index - 1].is_word else index
        return next(
            (
                one.side
                for one in around.gazette.of(count.sentence)
                if one.last == end and is_location(count.sentence, one, origins=False)
            ),
            None,
        )
    return None


def on_side(count: Count, around: Surroundings) -> str | None:
    """ "On the X side, 22 soldiers and 26 civilians died", "37 deaths and 425 injuries on the X side"."""
    tokens = count.tokens
    if "side" in count.sentence.lowers and around.contested:
        sides = {one.side for one in around.gazette.of(count.sentence) if _has_side(tokens, one)}
        if len(sides) == 1:
            return sides.pop()
    for one in around.gazette.of(count.sentence):
        after = tokens[one.last].lower if one.last < len(tokens) else ""
        if after == "side" and one.first <= _ON_SIDE and one.last <= count.first:
            return one.side
    if [token.lower for token in tokens[:2]] == ["on", "the"] and len(tokens) > _ON_SIDE + 1:
        armed = f"{tokens[2].lower}s"
        if tokens[3].lower == "side" and armed in group("side_words", "armed"):
            return around.armed.of(armed) or ""  # "on the rebel side"
    return None


def _has_side(tokens: Sequence[Token], one: Named) -> bool:
    """ "on the Norland side", a name between "on the" and "side"."""
    before = [token.lower for token in tokens[max(0, one.first - 2) : one.first]]
    return before == ["on", "the"] and one.last < len(tokens) and tokens[one.last].lower == "side"


def place_before(count: Count, around: Surroundings) -> str | None:
    """ "A blast in Kabul killed 12": the nearest place before the figure.

    Between two parties only the place of the blow itself ("a strike on X killed") or of the whole sentence
    ("In X, 12 people died") counts.
    """
    if count.category in group("side_words", "not-by-place"):
        return _next_door(count, around)
    first, last = 0, count.first
    if around.contested:
        if count.figure.rule == "verb-before":
            first, last = clause_start(count, count.figure.trigger), count.figure.trigger
        elif count.figure.rule == "toll" and count.figure.trigger < count.first:
            first = count.figure.trigger  # "death toll in X strike rises to 29"
        elif count.tokens[0].lower in ("in", "across"):
            last = min(last, _opening(count))
        else:
            return None
    found = located(count.sentence, around, first, last, nearest_last=True)
    return found or _before_colon(count, around) or _whose_record(count, around)


def _next_door(count: Count, around: Surroundings) -> str | None:
    """ "In neighbouring X, 17 soldiers were killed": of all places the country next door tells whose soldiers they were."""
    tokens = count.tokens
    if count.first < 2 or tokens[0].lower != "in" or tokens[1].lower not in group("side_words", "next-door"):
        return None
    first = next(iter(around.gazette.of(count.sentence)), None)
    return first.side if first is not None and first.kind == "country" and first.first <= _ON_SIDE else None


def _before_colon(count: Count, around: Surroundings) -> str | None:
    """ "Neighbouring X has been hit as well: nine people drowned": the country that opens the sentence."""
    if around.contested or ":" not in count.sentence.lowers:
        return None
    if not any(token.text == ":" for token in count.tokens[: count.first]):
        return None
    return _subject_country(count.sentence, around)


def _whose_record(count: Count, around: Surroundings) -> str | None:
    """ "X's mines recorded 42 deaths": the country whose mines they are."""
    verb = count.first - 1
    if around.contested or verb < _ON_SIDE or count.tokens[verb].lower not in _RECORDED:
        return None
    first = next(iter(around.gazette.of(count.sentence)), None)
    if first is None or first.kind != "country" or first.first > 1 or first.last >= verb:
        return None
    return first.side if count.tokens[first.last].kind == "clitic" else None


def _opening(count: Count) -> int:
    """Where "In the border region of X," ends."""
    comma = next((token.index for token in count.tokens[:_OPENING] if token.text == ","), None)
    return _OPENING // 2 if comma is None else comma


def sentence_before(count: Count, around: Surroundings) -> str | None:
    """The place named in the sentences before."""
    if around.contested or count.category in group("side_words", "not-by-place"):
        return None
    for sentence in around.gazette.before(count.sentence, _BACK):
        if sentence.paragraph is not count.sentence.paragraph and around.home:
            return None
        last = around.settled.last
        if last is not None and last.sentence is sentence and last.event != count.event and around.home:
            return None
        side = located(
            sentence, around, 0, len(sentence.tokens), nearest_last=True, origins=False
        ) or _subject_country(sentence, around)
        if side:
            return side
    return None


def target(count: Count, around: Surroundings) -> str | None:
    """ "attacked a Norland village, killing 12": the object of the blow tells where its victims are."""
    verbs = group("side_words", "target-verbs")
    if verbs.isdisjoint(count.sentence.lowers) or count.category in group("side_words", "not-by-place"):
        return None
    begin = clause_start(count, count.first)
    for token in count.tokens[begin : count.first]:
        if token.lower not in verbs:
            continue
        for one in around.gazette.of(count.sentence):
            near = token.index < one.first <= min(token.index + _TARGET, count.first)
            topic = any(each.text == ":" for each in count.tokens[token.index : one.first])
            if near and not topic and one.kind != "actor":
                return one.side
    return None


def _subject_country(sentence: Sentence, around: Surroundings) -> str | None:
    """ "Neighbouring X has been hit as well": a country that opens the sentence and suffers, no one that sends help."""
    first = next(iter(around.gazette.of(sentence)), None)
    if first is None or first.kind != "country" or first.first > 1:
        return None
    following = [token.lower for token in sentence.tokens[first.last : first.last + _TO_SUFFERING]]
    return None if (group("side_words", "sufferers") | _HIT).isdisjoint(following) else first.side


def sufferer(count: Count, around: Surroundings) -> str | None:
    """ "Neighbouring X suffered its worst outbreak, when nine died": the country that opens the sentence."""
    first = next(iter(around.gazette.of(count.sentence)), None)
    if around.contested or first is None or first.last >= min(count.first, len(count.tokens)):
        return None
    verb = count.tokens[first.last].lower
    return _subject_country(count.sentence, around) if verb in group("side_words", "sufferers") else None


def reporting(count: Count, around: Surroundings) -> str | None:
    """ "X has reported 53 deaths and Y has confirmed six", "and Y one", "Norland officials have reported 33 deaths": a
    country that tells of its own victims; of two parties only what it says of who fled."""
    if (around.contested and count.figure.outcome != "displaced") or count.category in group(
        "side_words", "not-by-place"
    ):
        return None
    tokens = count.tokens
    index = count.first - 1
    while index >= 0 and (tokens[index].lower in _REPORTING or tokens[index].lower in words("auxiliaries")):
        index -= 1
    verb = index + 1 < count.first
    kind = "country"
    if verb and index > 0 and tokens[index].lower in group("side_words", "officials"):
        kind, index = "demonym", index - 1
    one = next((one for one in around.gazette.of(count.sentence) if one.last == index + 1), None)
    if one is None or one.kind != kind:
        return None
    before = tokens[one.first - 1].lower if one.first else ""
    opens = before in _CLAUSE_BEGINS or before in group("side_words", "next-door")
    return one.side if opens and (verb or (count.is_bare and before == "and")) else None


def clause_limit(count: Count) -> int:
    """Where the words about a figure end: with its statement, a semicolon, or another clause's "while"."""
    tokens = count.tokens
    for index in range(max(count.last, count.figure.trigger + 1), len(tokens)):
        token = tokens[index]
        if token.text == ";" or token.lower in ("while", "whereas", "but", "including"):
            return index
        if token.text == "," and _turns(tokens, index + 1):
            return index
        if count.statement is not None and token.start >= count.statement.end:
            return index
    return len(tokens)


def _turns(tokens: Sequence[Token], index: int) -> bool:
    """ ", and the 2013 fire in X": an "and" with an article behind it goes on to something else."""
    following = [token.lower for token in tokens[index : index + 2]]
    return following[:1] == ["and"] and following[1:] in (["the"], ["a"], ["an"], ["in"])
