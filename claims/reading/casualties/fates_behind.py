"""What befell people by the words behind them, or with those of a figure before them.

"12 people were killed", "six people, four of them pupils sleeping at a school, were killed", "killed 12 soldiers, six guards and a
driver".  Tables: `casualty_triggers.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.counts.gapped import (
    blamed_too,
    cared_for_too,
    died_another_day,
    died_elsewhere,
    died_otherwise,
)
from claims.reading.fates.driven_out import are_fleeing, driven_too
from claims.reading.fates.fates import who_all
from claims.reading.fates.fates_of_nouns import are_casualties, are_hostages, attacked
from claims.reading.fates.later_deaths import befell_the_displaced
from claims.reading.fates.none_lived import none_lived
from claims.reading.fates.outcome_after import outcome_after
from claims.reading.fates.outcome_before import outcome_of_list
from claims.reading.fates.outcome_steps import is_acting
from claims.reading.fates.unreal import is_being_saved
from claims.reading.shares.accounts import among_several
from claims.reading.shares.shares_in_asides import is_share_in_aside, joins
from claims.reading.words.answers import NOTHING
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import IN_PHRASES, lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.casualties.cases import Answer, Case
    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

BESIDE = 4
"""Tokens between a figure and a trigger that is nearest to it."""
_OF_ONE = frozenset(("was", "has", "is"))
"""Verbs that are not of several: "a raid that killed two guards and nine miners was condemned"."""
_TO_SAYING = 6
"""Tokens of "and two security sources told" behind "a mayor"."""
_TO_BODIES = 6
"""Tokens of "of the young pilot and" behind "bodies"."""
_DIED_TOO = (died_elsewhere, died_otherwise, died_another_day, blamed_too)
_GOVERNING = word_set("verb-before noun-before lives lost list taken went-down company buried label")
"""Rules whose trigger governs every figure of a coordination."""


def behind(case: Case) -> Answer | None:
    """What the words behind tell of them, or with whom they are counted, by what stands nearest."""
    right = _told_behind(case)
    finite = right is not None and _is_finite(case, right)
    directly = right is not None and right[1] == case.phrase.last
    if directly and not (finite and case.is_whole_of_share):
        if case.phrase.counted and not finite:
            right = outcome_after(case.tokens, case.phrase.last + 1, case.starts) or right
    elif case.is_whole_of_share:
        return are_hostages(case.tokens, case.phrase) or who_all(case.tokens, case.phrase.last) or NOTHING
    if _is_room_for_them(case):
        return NOTHING
    return _beside(case, right) or _governed(case, right) or right or _listed(case)


def _told_behind(case: Case) -> Told | None:
    """The outcome to the right, if it befell them and not a share or others."""
    tokens, phrase = case.tokens, case.phrase
    right = outcome_after(
        tokens, phrase.last, case.starts, bare=case.is_bare or phrase.part, acted=_are_acted_on(case)
    )
    if right is None:
        return None
    if right[0] == "displaced" and is_share_in_aside(tokens, case.quantity, phrase, right[1]):
        return None  # "six people, four of them pupils sleeping at a school, were killed"
    right = befell_the_displaced(tokens, phrase.last, right, case.starts) or right
    others = _are_others_of_there(tokens, case.quantity.first, phrase.last, right[1], case.starts)
    return None if others else right


def _are_acted_on(case: Case) -> bool:
    """ "freed 4,000 people, [and five were killed]": they are the object of a verb."""
    first = case.quantity.first
    return first > 0 and (
        is_acting(case.tokens, first - 1)
        or is_being_saved(case.tokens, case.quantity)
        or _are_brought_out(case.tokens, first)
    )


def _is_finite(case: Case, right: Told) -> bool:
    """Is it told by the verb of a clause, "died", not by a participle?"""
    return case.tokens[right[1]].lower in words_for("fates") or _drowned(case.tokens, right[1])


def _is_room_for_them(case: Case) -> bool:
    """ "it was built for 90, and two died"."""
    return (
        case.is_bare and case.previous == "for" and lower_at(case.tokens, case.quantity.first - 2) == "built"
    )


def _beside(case: Case, right: Told | None) -> Told | None:
    """What stands right behind them, or befell them as it did those before: "four died in Vell, two in Toro"."""
    elsewhere = case.is_bare and (right is None or right[0] == "injured")
    if elsewhere and any(each(case.tokens, case.quantity, case.phrase, case.before) for each in _DIED_TOO):
        return "killed", case.before[-1].trigger, "list"
    if right is not None:
        return right if right[1] - case.phrase.last <= BESIDE else None
    return cared_for_too(case.tokens, case.quantity, case.phrase, case.before)


def _governed(case: Case, right: Told | None) -> Told | None:
    """ "killed 12 soldiers and six guards": the verb before the figure just before governs them, too."""
    if not case.before:
        return None
    last = case.before[-1]
    more = case.is_bare and case.quantity.more and last.phrase.outcome is not None
    by_classes = last.rule == "toll" and _counts_people_too(case.phrase, last)
    governing = more or last.rule in _GOVERNING or by_classes
    if not governing or _speaks(case.tokens, case.quantity.first, case.phrase.last):
        return None
    own = right is None and has_own_verb(case.tokens, case.phrase.last) and last.rule != "noun-before"
    if own or not joins(case.tokens, last, case.quantity):
        return None
    return last.outcome, last.trigger, last.rule


def _listed(case: Case) -> Told | None:
    """What befell them in a list or by what they are: "the bodies of the pilot and two passengers", "nine hostages", "six fleeing
    villagers"."""
    tokens, quantity, phrase = case.tokens, case.quantity, case.phrase
    if case.before and _is_fatally(tokens, quantity, phrase):
        return "killed", phrase.last, "after"
    return (
        _of_list(case)
        or among_several(tokens, phrase.last)
        or attacked(tokens, phrase)
        or are_casualties(tokens, quantity, phrase)
        or are_hostages(tokens, phrase)
        or are_fleeing(tokens, quantity, phrase)
        or _ended(case)
    )


def _ended(case: Case) -> Told | None:
    """ "They got two people out, but both were already dead"."""
    counted = not (case.is_bare or case.quantity.article)
    return none_lived(case.tokens, case.phrase.last) if counted else None


def _of_list(case: Case) -> Told | None:
    """The outcome of the list that they are an item of, if they have no verb of their own."""
    tokens, quantity, last = case.tokens, case.quantity, case.phrase.last
    if case.head is None or (quantity.article and _names_somebody(tokens, last)):
        return None
    others = (quantity.value or 0) > 1 and lower_at(tokens, last) in _OF_ONE
    own_verb = has_own_verb(tokens, last) and not others and not _are_bodies_of(tokens, quantity.first)
    if own_verb or _speaks(tokens, quantity.first, last):
        return None
    listed = outcome_of_list(tokens, quantity.first, case.head)
    return listed or driven_too(tokens, quantity.first, last, case.head)


def has_own_verb(tokens: Sequence[Token], index: int) -> bool:
    """Is the phrase the subject of a verb: "and two women escaped"?"""
    lower = lower_at(tokens, index)
    return (
        lower in words("auxiliaries")
        or lower in words("verbs")
        or lower in words("verbs_or_nouns")
        or lower in words_for("saying")
        or lower.endswith("ed")
    )


def _drowned(tokens: Sequence[Token], index: int) -> bool:
    """ "Two of the three boys drowned", not "two of the three drowned were pupils": the verb of its clause."""
    following = lower_at(tokens, index + 1)
    return tokens[index].lower in ("drowned", "suffocated") and following not in words("be_forms")


def _are_brought_out(tokens: Sequence[Token], first: int) -> bool:
    """ "I pulled [out] six, and four of them were dead": a verb and its particle before those whom somebody brought out."""
    particle = first > 1 and tokens[first - 1].lower in words_for("particles")
    return particle and tokens[first - 2].lower in words_for("brought-out")


def _are_others_of_there(
    tokens: Sequence[Token], first: int, last: int, trigger: int, starts: set[int]
) -> bool:
    """ "There were nine of us and six died", "the hall held 90 people, and six died": the verb is that of others than those who were
    there, where "there were nine men and six women killed" tells of both."""
    there = lower_at(tokens, first - 1) in words("be_forms") and lower_at(tokens, first - 2) == "there"
    there = there or lower_at(tokens, first - 1) in words_for("holding")
    finite = tokens[trigger].lower in words_for("fates") or tokens[trigger - 1].lower in words("be_forms")
    finite = finite and not any(token.lower == "who" for token in tokens[last:trigger])
    return (
        there
        and finite
        and any(last < start <= trigger and tokens[start - 1].lower == "and" for start in starts)
    )


def _counts_people_too(phrase: VictimPhrase, last: Figure) -> bool:
    """ "put its losses at 15 soldiers and six volunteers": a toll by classes of people."""
    return phrase.head is not None and last.phrase.head is not None


def _is_fatally(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "four were shot, one man fatally": an adverb for a verb, behind a mark and before one."""
    if phrase.last >= len(tokens) or tokens[phrase.last].lower != "fatally" or not quantity.first:
        return False
    ends = phrase.last + 1 >= len(tokens) or tokens[phrase.last + 1].kind == "punct"
    return ends and tokens[quantity.first - 1].kind == "punct"


def _are_bodies_of(tokens: Sequence[Token], first: int) -> bool:
    """ "The bodies of the pilot and two passengers were found": the verb is that of the bodies."""
    near = range(max(1, first - _TO_BODIES), first)
    of = next((at for at in near if tokens[at].lower == "of"), 0)
    plain = all(token.is_word for token in tokens[of:first])
    return of > 0 and plain and tokens[of - 1].lower in words_for("bodies")


def _speaks(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "killed 38 people, a mayor and two guards told the agency": whoever stands before a verb of saying is no item."""
    if tokens[first - 1].lower not in (",", "and"):
        return False
    for token in tokens[last : last + _TO_SAYING]:
        if token.lower in words_for("saying"):
            return True
        following = tokens[token.index + 1] if token.index + 1 < len(tokens) else None
        joined = (
            token.lower == "and"
            and following is not None
            and (is_numeral(following) or following.lower in ARTICLES)
        )
        if (
            token.kind not in IN_PHRASES
            or token.lower in words("prepositions")
            or (token.lower == "and" and not joined)
        ):
            return False
    return False


def _names_somebody(tokens: Sequence[Token], index: int) -> bool:
    """ "and a café owner, Yann Orr, said": a name follows, so that the article begins another subject."""
    row = tokens[index : index + 2]
    return len(row) > 1 and row[0].text == "," and row[1].capital
