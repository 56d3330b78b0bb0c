"""What befell people by the phrase that counts them, and what a verb makes of it.

"12 deaths", "five wounded soldiers"; "two of the wounded died", "eight wounded men were captured", "the bodies of two missing
miners", "executed 50 captives".  Tables: `casualty_triggers.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.fates.later_deaths import befell_the_displaced
from claims.reading.fates.outcome_after import outcome_after
from claims.reading.fates.outcome_before import outcome_before
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.casualties.cases import Case
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told


def told_by_phrase(case: Case) -> Told | None:
    """What the phrase tells by itself, or the words around it of those whom it tells of."""
    if not case.phrase.outcome:
        return None
    return _later_fate(case) or _found_dead(case) or _deed_before(case) or _own_fate(case)


def _own_fate(case: Case) -> Told | None:
    """ "12 deaths", "five wounded"."""
    phrase = case.phrase
    if not phrase.outcome:
        return None
    return phrase.outcome, phrase.head if phrase.head is not None else case.quantity.first, "noun"


def _is_described(case: Case) -> bool:
    """ "five wounded soldiers", not "five wounded"."""
    return case.head is not None and case.head not in triggers("head")


def _may_befall_more(case: Case) -> bool:
    """Those of whom a verb behind them may tell more: a share, people described, captives and the displaced."""
    return case.phrase.part or _is_described(case) or case.phrase.outcome in ("captured", "displaced")


def _later_fate(case: Case) -> Told | None:
    """ "two of the wounded died", "eight wounded men were captured", "three homeless men were hurt"."""
    tokens, phrase = case.tokens, case.phrase
    if not _may_befall_more(case) or _is_divided(case):
        return None
    later = outcome_after(tokens, phrase.last, case.starts, bare=phrase.part)
    if later is None:
        return None
    # "nine displaced people housed in a school were killed"
    later = befell_the_displaced(tokens, phrase.last, later, case.starts) or later
    others = any(  # "took five wounded to a clinic and one died"
        phrase.last + 1 < start < later[1] and tokens[start - 1].lower == "and" for start in case.starts
    )
    seized = later[0] == "captured" and phrase.outcome == "injured"
    worse = later[0] == "killed" or seized or phrase.outcome == "displaced"
    return later if worse and not others else None


def _is_divided(case: Case) -> bool:
    """ "Of the 300 captives, 12 escaped and 40 were killed", "33 out of 56 captives": what follows befell shares of them."""
    first = case.quantity.first
    if lower_at(case.tokens, first - 1) == "of" and lower_at(case.tokens, first - 2) == "out":
        return True
    return _opens_division(case.tokens, first, case.phrase.last)


def _opens_division(tokens: Sequence[Token], first: int, last: int) -> bool:
    opens = (
        first > 1 and tokens[first - 2].lower == "of" and (first == 2 or tokens[first - 3].kind == "punct")
    )
    return opens and last + 1 < len(tokens) and tokens[last].text == "," and is_numeral(tokens[last + 1])


def _found_dead(case: Case) -> Told | None:
    """ "the bodies of two missing miners"."""
    if case.phrase.outcome not in ("missing", "trapped"):
        return None
    tokens, last = case.tokens, case.phrase.last
    found = outcome_before(tokens, case.quantity.first, tokens[last - 1].lower, last)
    return found if found and found[0] == "killed" and found[2] == "noun-before" else None


def _deed_before(case: Case) -> Told | None:
    """ "executed 50 captives", "hurt 12 evacuees", "freed 17 but lost six of the captives"."""
    outcome, at = case.phrase.outcome, case.quantity.first - 1
    if at < 0 or not (_is_described(case) or outcome in ("captured", "displaced")):
        return None
    verb = triggers("active").get(case.previous)
    if verb == "killed" or (verb == "injured" and outcome == "displaced"):
        return verb, at, "verb-before"
    return ("killed", at, "lost") if outcome == "captured" and case.previous in words_for("lose") else None
