"""Deeds of things and helpers right before a number that tell what befell those it counts.

"Shrapnel hit 12 people", "the bomb blew nine people to pieces", "trying to reach seven men", "the camp has taken in 9,000
people", "the order covers 15,000 people", "sent 40,000 people across the border".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import group, words
from claims.reading.words.efforts import effort_to_reach
from claims.reading.words.triggers import category, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_NEAR = 4
"""Tokens before a verb among which its subject stands."""
_FAR = 7
"""Tokens before "covers" in which "evacuation orders for the coast" stand."""
_BEHIND = 3
"""Tokens behind the phrase that tell where people are sent, or that an order is lifted."""
_CLAUSE_ENDS = (".", ",", ";")
_WIRES = frozenset(("telephone", "phone", "radio", "mail", "email", "letter", "post"))
"""By what somebody is reached who stays where he is."""
_RESCUERS = frozenset(("rescuers", "rescuer", "rescue", "firefighters", "divers"))
_NO_RESCUERS = frozenset(
    ("plan", "plans", "package", "deal", "fund", "charity", "charities", "shelter", "shelters")
)
"""Behind a rescue that gets nobody out."""
BEYOND = (["across", "the", "border"], ["over", "the", "border"])


class _Deed(NamedTuple):
    """A verb with the words near it, all in lower case; `head` is the noun for its objects."""

    verb: str
    head: str
    before: list[str]
    behind: list[str]
    opening: list[str]
    """All words of the sentence before the verb."""


def deed_before(tokens: Sequence[Token], at: int, head: str | None, last: int) -> Told | None:
    """The outcome that the verb at `at`, before a quantity, tells of people; `last` is the index after their phrase."""
    if head is None or category(head) is None:
        return None
    if tokens[at].lower == "for":
        killed = _account_for(tokens[:at], head) and _ends_or_fought(tokens, last)
        return ("killed", at, "verb-before") if killed else None
    if category(head) == "attackers":
        return None
    opening = [token.lower for token in tokens[:at]]
    behind = [token.lower for token in tokens[last : last + _BEHIND]]
    deed = _Deed(tokens[at].lower, head, opening[-_NEAR:], behind, opening)
    if not words_for("modals").isdisjoint(deed.before):
        return None  # "could send 40,000 people across the border"
    outcome = next((outcome for rule, outcome in _RULES if rule(deed)), None)
    return (outcome, at, "verb-before") if outcome else None


def _account_for(opening: Sequence[Token], head: str) -> bool:
    """ "Troops had accounted for 53 attackers", "the army accounted for": those who fight and whom; not "all 53 attackers were
    accounted for", nor "the ministry had accounted for 53 rebels in its census"."""
    enemy = category(head) in ("attackers", "fighters") and head not in words_for("not-listed")
    if not enemy or not opening or opening[-1].lower != "accounted":
        return False
    near = [token.lower for token in opening[-_NEAR:-1]]
    forces = group("side_words", "force-names")
    return any(category(word) in ("military", "police") or word in forces for word in near)


def _ends_or_fought(tokens: Sequence[Token], last: int) -> bool:
    """ "[accounted for 53 attackers] in the battle", or nothing more; not "for 40 militants in the jail", "who had registered"."""
    behind = tokens[last] if last < len(tokens) else None
    if behind is None or behind.text in _CLAUSE_ENDS:
        return True
    where = [
        token.lower
        for token in tokens[last + 1 : last + 1 + _BEHIND]
        if token.lower not in words("determiners")
    ]
    return behind.lower in ("in", "during") and where[:1] != [] and where[0] in words_for("fought")


def _tears_apart(deed: _Deed) -> bool:
    """ "The bomb blew nine people to pieces", where politics tears brothers apart."""
    torn = deed.behind[:2] in (["to", "pieces"], ["to", "bits"]) or deed.behind[:1] == ["apart"]
    return torn and deed.verb in words_for("apart") and not words_for("blasts").isdisjoint(deed.before)


def _hits(deed: _Deed) -> bool:
    """ "Flying glass cut 30 people"."""
    return deed.verb in words_for("hitting") and not words_for("fragments").isdisjoint(deed.before)


def _bites(deed: _Deed) -> bool:
    """ "Stray dogs bit 19 people", "bees from a felled tree swarmed, stinging 40 mourners", where words sting, too."""
    return deed.verb in words_for("biting") and not words_for("biters").isdisjoint(deed.opening)


def _tries_to_reach(deed: _Deed) -> bool:
    """ "Rescuers are trying to reach seven men", "rescuers fought heat and gas to reach seven men", where the police may try by telephone."""
    if deed.verb != "reach" or not _names_rescuers(deed.opening):
        return False
    called = deed.behind[:1] in (["by"], ["over"]) and not _WIRES.isdisjoint(deed.behind)
    return effort_to_reach(deed.opening) is not None and not called


def _names_rescuers(opening: Sequence[str]) -> bool:
    """ "rescuers", "mountain rescue", not "an animal rescue charity"."""
    pairs = itertools.zip_longest(opening, opening[1:], fillvalue="")
    return any(word in _RESCUERS and behind not in _NO_RESCUERS for word, behind in pairs)


def _shelters(deed: _Deed) -> bool:
    """ "The camp has taken in 9,000 people", "is housing 1,200 people", "shelters now house 9,000": guests and pupils seek no
    refuge, and what a house can hold at most is no count of those who are there."""
    if deed.head not in words_for("dwellers") and deed.head not in words_for("refugees"):
        return False
    if words_for("sheltering").isdisjoint(deed.before) or not words_for("jails").isdisjoint(deed.before):
        return False
    if deed.verb == "in":
        return deed.before[-1:] in (["taken"], ["took"])
    return deed.verb in words_for("housing") and (deed.verb.endswith("ing") or "now" in deed.before)


def _orders_out(deed: _Deed) -> bool:
    """ "Evacuation orders for the coast cover 15,000 people", unless it is a drill or is lifted."""
    near = deed.opening[-_FAR:]
    orders = ("order" in near or "orders" in near) and ("evacuation" in near or "evacuate" in near)
    undone = "drill" in (*deed.opening, *deed.behind) or "lifted" in (*deed.opening, *deed.behind)
    return deed.verb in words_for("covering") and orders and not undone


def _sweeps_into_water(deed: _Deed) -> bool:
    """ "The wave swept 24 people into the sea"."""
    into = deed.behind[:1] == ["into"] and not words_for("waters").isdisjoint(deed.behind)
    return deed.verb in words_for("sweepers") and into


def _buries(deed: _Deed) -> bool:
    """ "An avalanche buried 24 skiers", not "an avalanche of debt"."""
    return deed.verb in ("buried", "buries", "burying") and not words_for("slides").isdisjoint(
        deed.before[-2:]
    )


def _drives_abroad(deed: _Deed) -> bool:
    """ "The fighting sent 40,000 people across the border"."""
    return deed.head in words_for("dwellers") and deed.verb in words_for("sending") and deed.behind in BEYOND


_RULES = (
    (_tears_apart, "killed"),
    (_hits, "injured"),
    (_bites, "injured"),
    (_tries_to_reach, "trapped"),
    (_buries, "trapped"),
    (_sweeps_into_water, "missing"),
    (_shelters, "displaced"),
    (_orders_out, "displaced"),
    (_drives_abroad, "displaced"),
)
"""In the order in which they are asked."""
