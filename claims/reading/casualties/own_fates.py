"""What befell those that a quantity counts, by the words of their own clause.

The order of the rules is the grammar: what the noun says, what stands before, what follows.  Tables:
`casualty_triggers.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.casualties.fates_behind import BESIDE, behind, has_own_verb
from claims.reading.casualties.noun_fates import (
    captives,
    captured_more,
    fallen,
    gone_from_home,
    held_by_others,
    lives_lost,
    of_killings,
    possessed,
)
from claims.reading.casualties.phrase_fates import told_by_phrase
from claims.reading.counts.toll_grown_after import by_whom_it_grew
from claims.reading.fates.fates_of_nouns import in_army_terms
from claims.reading.fates.later_deaths import saved_but_died
from claims.reading.fates.outcome_after import outcome_after
from claims.reading.fates.outcome_before import outcome_before
from claims.reading.shares.accounts import among
from claims.reading.shares.brought_totals import brought_total
from claims.reading.words.answers import NOTHING, first_found
from claims.reading.words.tokens import lower_at
from claims.reading.words.tolls import toll_grown_by
from claims.reading.words.triggers import is_person, plurals

if TYPE_CHECKING:
    from collections.abc import Callable

    from claims.reading.casualties.cases import Answer, Case
    from claims.reading.words.triggers import Told

_CARRYING = frozenset(("carrying", "with", "ferrying", "transporting"))
_HAVE = ("have", "has", "had")
_SHORTEST_VERB = 3
"""Letters."""
_BUILT = frozenset(("built", "designed", "made", "meant", "equipped", "space", "room"))


def fate_told(case: Case) -> Told | None:
    """The outcome, its word and the rule; None where the clause tells none."""
    return first_found(_RULES, case)


def _accounted_for(case: Case) -> Told | None:
    """ "the dead were two guards and a nurse": an item of an account, if it has no verb of its own that is near."""
    accounted = among(case.tokens, case.quantity, case.before)
    last = case.phrase.last
    if not accounted or _starts_anew(case):
        return None
    own = outcome_after(case.tokens, last, case.starts) if has_own_verb(case.tokens, last) else None
    return own if own and own[1] - last <= BESIDE else accounted


def _starts_anew(case: Case) -> bool:
    """ "named as Odo Fenn, his wife, and two suspects were held", "and 80 people had been arrested": an item behind "and" with a verb is
    none."""
    perfect = case.following in _HAVE and lower_at(case.tokens, case.phrase.last + 1) == "been"
    return case.previous == "and" and (perfect or case.following in words("be_forms"))


def _made_for(case: Case) -> Answer | None:
    """ "a morgue built for 35 bodies"."""
    built = lower_at(case.tokens, case.quantity.first - 2) in _BUILT
    return NOTHING if case.quantity.first > 1 and case.previous == "for" and built else None


def _aboard(case: Case) -> Answer | None:
    """ "Ferry carrying 65 people sinks, 30 missing", "Boat with 40 capsizes, 12 dead": a headline tells of the vessel in the
    present."""
    tokens, phrase = case.tokens, case.phrase
    if case.previous not in _CARRYING or phrase.outcome:
        return None
    if any(is_person(token.lower, token.text) for token in tokens[: case.quantity.first]):
        return None  # "A man with two others dies in crash"
    verb = lower_at(tokens, phrase.last - 1 if phrase.doubtful else phrase.last)
    known = any(verb in words(table) for table in ("auxiliaries", "be_forms", "adverbs", "prepositions"))
    present = verb.endswith("s") and not known and verb not in plurals() and len(verb) > _SHORTEST_VERB
    return NOTHING if present else None


def _army_terms(case: Case) -> Told | None:
    """ "5 KIA"."""
    return None if case.quantity.article else in_army_terms(case.tokens, case.quantity.last)


def _growth(case: Case) -> Answer | None:
    """ "the toll rose by two", where "rose by two villages" tells of none."""
    grown = toll_grown_by(case.tokens, case.quantity.first)
    return (grown if case.is_bare else NOTHING) if grown else None


def _grown_after(case: Case) -> Told | None:
    """ "the toll rose to nine after two more miners were recovered"."""
    return by_whom_it_grew(case.tokens, case.quantity, case.phrase, case.before)


def _before(case: Case) -> Told | None:
    """ "killed 12", "the deaths of 12"."""
    left = outcome_before(case.tokens, case.quantity.first, case.head, case.phrase.last)
    return left if left and left[2] != "toll-list" else None


def _brought(case: Case) -> Told | None:
    """ "two died, bringing the total to 14"."""
    return brought_total(case.tokens, case.quantity.first, case.before)


def _saved_but_died(case: Case) -> Told | None:
    """ "were pulled out alive but died later"."""
    return saved_but_died(case.tokens, case.phrase.last)


_OF_OTHERS = (_accounted_for, _made_for, _aboard)
"""Items of an account, and whom a thing is made for or carries."""
_TOLLS = (_army_terms, _growth)
_BEFORE = (_grown_after, _before, _brought, captured_more)
_NOUNS = (of_killings, held_by_others, fallen, captives, gone_from_home, lives_lost, possessed)
"""By a noun and the verb that goes with it: "303 pupils were taken", "60 villagers have left"."""
_RULES: tuple[Callable[[Case], Answer | None], ...] = (
    *_OF_OTHERS,
    *_TOLLS,
    _saved_but_died,
    told_by_phrase,
    *_BEFORE,
    *_NOUNS,
    behind,
)
"""In the order in which they are asked."""
