"""What the rest of its phrase does to a count and to its outcome: compounds, hedges that are shared, degrees, escapes.

"Killed or injured", "the toll passed 150", "at least one guard and two drivers", "three hurt, one seriously", "a few fled".
Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.people.quantities import hedged
from claims.reading.people.victim_categories import category_of
from claims.reading.shares.shares_in_asides import joins
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_nationality, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_TO_CAMP = 6
"""Tokens of "in the enemy's northern prison camps"."""
_TO_MACHINE = 8
"""Tokens of ", an infantry fighting vehicle and"."""
_BULLETINS = frozenset(
    (
        ("past", "day"),
        ("24", "hours"),
        ("same", "period"),
        ("previous", "day"),
        ("last", "day"),
        ("past", "24"),
    )
)
"""What an army's daily count is of."""
BOTH = {
    frozenset(("killed", "injured")): "killed or injured",
    frozenset(("killed", "missing")): "killed or missing",
}


def of_several(noun: str, quantity: Quantity) -> Quantity:
    """ "an elderly couple" are two, "a family" nobody knows how many."""
    if noun == "couple":
        return quantity._replace(value=2, low=2, high=2)
    if noun in words_for("uncounted"):
        return quantity._replace(value=None, low=None, high=None, modifier="vague")
    return quantity


def is_a_degree(tokens: Sequence[Token], phrase: VictimPhrase, *, several: bool, part: bool) -> bool:
    """ "wounded three Danes, one seriously": how badly, of which no other count is made; of several it is one, and of "one of
    them seriously"."""
    if (
        several
        or not part
        or phrase.part
        or phrase.last >= len(tokens)
        or tokens[phrase.last].lower not in words_for("severity")
    ):
        return False
    return phrase.last + 1 >= len(tokens) or tokens[phrase.last + 1].lower not in triggers("passive")


_EITHER = (["or", "wounded"], ["or", "injured"], ["and", "wounded"], ["and", "injured"])


def lost_to_either(tokens: Sequence[Token], index: int) -> bool:
    """ "lost 1,040 troops, killed or wounded", "lost 980 soldiers killed and wounded"."""
    behind = [token.lower for token in tokens[index : index + 4]]
    behind = behind[1:] if behind[:1] == [","] else behind[:3]
    return behind[:1] == ["killed"] and behind[1:] in _EITHER


def lost_in_bulletin(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "lost up to 190 troops, a tank and nine vehicles", "lost 1,040 servicemen over the past day": the daily count of an army, which
    has the wounded in it, too."""
    if phrase.head is None or tokens[phrase.head].lower not in words_for("troops"):
        return False
    behind = [token.lower for token in tokens[phrase.last :]]
    of_the_day = any(pair in _BULLETINS for pair in itertools.pairwise(behind))
    machines = behind[:1] == [","] and not words_for("war-machines").isdisjoint(behind[:_TO_MACHINE])
    return of_the_day or machines


def as_captives(tokens: Sequence[Token], phrase: VictimPhrase, trigger: int) -> bool:
    """ "1,460 servicemen were still in enemy camps": soldiers in another's camp are held there, not those who fled to one."""
    near = tokens[trigger : trigger + _TO_CAMP]
    camp = next((token.index for token in near if token.lower in ("camp", "camps")), 0)
    owner = tokens[camp - 1] if camp else None
    foreign = owner is not None and (owner.lower in ("prison", "enemy") or is_nationality(owner.text))
    return foreign and tokens[trigger].lower == "in" and category_of(tokens, phrase) == "military"


def with_reach(tokens: Sequence[Token], quantity: Quantity, rule: str) -> Quantity:
    """ "the toll passed 150" is more than 150, "the toll neared 150" nearly."""
    if rule != "toll" or quantity.modifier != "exact" or not quantity.first:
        return quantity
    before = tokens[quantity.first - 1].lower
    if before in words_for("toll-beyond"):
        return hedged(quantity, "more_than")
    return hedged(quantity, "nearly") if before in words_for("toll-near") else quantity


def with_shared_hedge(tokens: Sequence[Token], figure: Figure, before: list[Figure]) -> Figure:
    """ "At least one guard and two drivers were killed": "at least" holds for both."""
    if not before or figure.rule != "after" or figure.quantity.modifier != "exact":
        return figure
    earlier = before[-1]
    shares = earlier.quantity.modifier == "at_least" and earlier.trigger == figure.trigger
    if not shares or not joins(tokens, earlier, figure.quantity):
        return figure
    figure.quantity = figure.quantity._replace(modifier="at_least", high=None)
    return figure


def compound(tokens: Sequence[Token], trigger: int, outcome: str) -> str:
    """ "killed or injured", "120 people killed and wounded" stay one outcome; "killed and wounded 7" tells of others."""
    link = tokens[trigger + 1].lower if trigger + 2 < len(tokens) else ""
    if link == "and" and trigger + 3 < len(tokens) and tokens[trigger + 2].lower in words_for("severity"):
        second = tokens[trigger + 3]  # "26,000 killed and seriously wounded"
        return _joined(second, tokens[trigger], outcome) if _ends_phrase(tokens, trigger + 4) else outcome
    to_death = [token.lower for token in tokens[trigger + 3 : trigger + 5]] == ["to", "death"]
    if to_death and outcome == "killed":
        return outcome  # "drowned or burned to death"
    gone = [token.lower for token in tokens[trigger + 2 : trigger + 4]]
    if link == "or" and outcome == "killed" and gone in (["went", "missing"], ["gone", "missing"]):
        return "killed or missing"
    if link == "or" or (link == "and" and _ends_phrase(tokens, trigger + 3)):
        return _joined(tokens[trigger + 2], tokens[trigger], outcome)
    link = tokens[trigger - 1].lower if trigger > 1 else ""
    passive = trigger > 2 and tokens[trigger - 3].lower in words("be_forms")
    both_act = link == "and" and not passive and tokens[trigger - 2].lower in triggers("active")
    if link == "or" or both_act:
        return _joined(tokens[trigger - 2], tokens[trigger], outcome)
    return outcome


def _ends_phrase(tokens: Sequence[Token], index: int) -> bool:
    """Is there no object behind the verb: a mark, a preposition, the end?"""
    after = tokens[index] if index < len(tokens) else None
    return after is None or after.kind == "punct" or after.lower in words("prepositions")


def _joined(other: Token, one: Token, outcome: str) -> str:
    """The outcome of two words: "burned or drowned" is death, where neither says more than how."""
    second = triggers("passive").get(other.lower) or triggers("active").get(other.lower)
    both = BOTH.get(frozenset((outcome, second or "")), outcome)
    sure = words_for("hurting") | words_for("plain-killed")
    of_death = both == "killed or injured" and sure.isdisjoint((one.lower, other.lower))
    return "killed" if of_death else both


def is_how_badly(tokens: Sequence[Token], phrase: VictimPhrase, before: Sequence[Figure]) -> bool:
    """ "Nine were hurt, two seriously, and one is missing": what follows the comma befell others."""
    if not before or before[-1].outcome != "injured" or phrase.head is not None:
        return False
    row = tokens[phrase.last : phrase.last + 2]
    return len(row) > 1 and row[0].lower in words_for("severity") and row[1].kind == "punct"


def are_staffs(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "Two cadres of nurses": bodies of people, where "two cadres of the Weir Front" are two of its men."""
    cadres = tokens[phrase.last - 1].lower in ("cadre", "cadres") and lower_at(tokens, phrase.last) == "of"
    following = tokens[phrase.last + 1] if phrase.last + 1 < len(tokens) else None
    return cadres and following is not None and following.lower in plurals()


def is_a_couple_of(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "A couple of broken ribs"."""
    behind = lower_at(tokens, phrase.last)
    return tokens[phrase.last - 1].lower == "couple" and behind == "of"
