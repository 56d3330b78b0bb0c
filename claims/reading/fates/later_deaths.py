"""Who is told as hurt first and dies later in the sentence: "taken to a clinic, where he died", "have since died"; and what befell
those of whom a participle told where they stayed: "12 people sheltering at a school were killed".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.fates.fates import dies_in_care, has_died_since
from claims.reading.fates.outcome_after import outcome_after
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_person, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_OTHERS_TELL = word_set("where after before when while but and that which who whose because as if ;")
"""What begins another clause behind "who had been in care": the verb in it is not that of those counted."""
_TO_MAIN_VERB = 14
"""Tokens from "intensive care" to "have died"."""
_TO_DIED = 9
"""Tokens of "by the gas and later died" behind "poisoned"."""
_ONE_SUBJECT = ("and", "but")
"""Between two verbs of the same people."""
_BEFORE_ANOTHER = ("and", "then", "but")
"""Before "the gunman", of whom what follows is told."""
_DECLARED = frozenset(("pronounced", "declared"))
_LATER = frozenset(("later", "then", "soon", "subsequently", "both", "all", "also"))
_TO_SAVED = 6
"""Tokens of "were later pulled out" behind people."""
_MEANWHILE = frozenset(("while", "when", "after", "before"))
"""What may lead to a participle of the same person."""
_SPELLS = frozenset(("since", "after"))
"""What dates rather than opens a clause before a day or a noun: "since Saturday's fire", "since the accident"."""
_OFF = frozenset(("down", "out", "away"))
"""Behind what dies without being anybody: "since Saturday's storm died down"."""
_FINITE = words("be_forms") | words("auxiliaries")


def die_later(tokens: Sequence[Token], after: int, trigger: int) -> bool:
    """ "Taken to a clinic, where he died", "a man hurt in the blast has died"."""
    if tokens[trigger].lower in words_for("carried"):
        return dies_in_care(tokens, trigger + 1)
    who = after + (lower_at(tokens, after) == ",")
    if lower_at(tokens, who) == "who" and _dies_behind_clause(tokens, trigger):
        return True
    if trigger > after and and_die(tokens, trigger, declared=True):
        return True
    return trigger == after and has_died_since(tokens, trigger + 1)


def and_die(tokens: Sequence[Token], trigger: int, *, declared: bool = False) -> bool:
    """ "were poisoned by the gas and died", "were swept off and drowned", "were overcome by gas and were dead", "were found with knife
    wounds and pronounced dead" (`declared`), "were hurt but later died": one subject, nobody else between."""
    for token in tokens[trigger + 1 : trigger + 1 + _TO_DIED]:
        if token.lower == "dead":
            if _is_joined(tokens, token.index, declared=declared):
                return True
            continue  # "were poisoned by dead fish and died"
        if token.lower in ("died", "drowned"):
            before = tokens[token.index - 1].lower
            adverb = before.endswith("ly") or before in _LATER
            return lower_at(tokens, token.index - 1 - adverb) in _ONE_SUBJECT
        another = token.lower in words("determiners") and tokens[token.index - 1].lower in _BEFORE_ANOTHER
        if another or token.kind == "punct" or is_numeral(token) or token.lower in ("who", "while"):
            return False  # "were hurt and then the gunman was shot and pronounced dead"
    return False


def _is_joined(tokens: Sequence[Token], dead: int, *, declared: bool) -> bool:
    """ "and were all dead", "and pronounced dead", "and was later declared dead": the second of two verbs."""
    verb = dead - 1 - (tokens[dead - 1].lower in ("all", "both"))
    told = declared and tokens[verb].lower in _DECLARED
    if not told and tokens[verb].lower not in words("be_forms"):
        return False
    ahead = verb - 1
    while told and (lower_at(tokens, ahead) in words("be_forms") or lower_at(tokens, ahead) in _LATER):
        ahead -= 1
    return lower_at(tokens, ahead) in _ONE_SUBJECT


def saved_but_died(tokens: Sequence[Token], last: int) -> Told | None:
    """ "[Two boys] were pulled out alive but died later", "were rescued but died in hospital": asked behind the people."""
    near = range(last, min(len(tokens), last + _TO_SAVED))
    saved = next(
        (at for at in near if tokens[at].lower in words_for("saved") | words_for("brought-out")), None
    )
    if saved is None or any(token.kind == "punct" or is_numeral(token) for token in tokens[last:saved]):
        return None
    if not any(token.lower in _FINITE for token in tokens[last:saved]):
        return None
    for token in tokens[saved + 1 : saved + 1 + _TO_DIED]:
        if token.lower in words_for("deceasing"):
            before = token.index - 1 - (tokens[token.index - 1].lower in _LATER)
            return ("killed", token.index, "after") if lower_at(tokens, before) == "but" else None
        if is_numeral(token) or token.kind == "punct":
            return None
    return None


def _dies_behind_clause(tokens: Sequence[Token], trigger: int) -> bool:
    """ "Two people who had been in intensive care in Vell have died", "who were hurt in the blast later died", "who was shot while waiting for a bus has
    died", "who had been on ventilators since Sunday's crash died": the verb of the sentence, behind that of the clause, with no other between."""
    alone, dated = True, False
    for token in tokens[trigger + 1 : trigger + 1 + _TO_MAIN_VERB]:
        lower, cue = token.lower, CUE_FORMS.get(token.lower)
        if lower in words_for("fates"):
            before = tokens[token.index - 1]
            if lower_at(tokens, token.index + 1) in _OFF or (dated and is_person(before.lower)):
                return False  # "since Monday's storm died down", "since Monday's hero died"
            return (
                alone
                or before.text == ","
                or before.lower in ("have", "has", "had", "later")
                or before.capital
            )
        told = cue is not None and cue.form in ("past", "third")
        spell = lower_at(tokens, token.index + 1) if lower in _SPELLS else ""
        if spell in words("days") or spell in words("determiners"):
            dated = True
            continue
        if lower in _MEANWHILE and lower_at(tokens, token.index + 1).endswith("ing"):
            alone = False
            continue  # "who was shot while waiting for a bus has died"
        if is_numeral(token) or told or lower in _OTHERS_TELL or lower in words("subordinators"):
            return False
        alone = (
            alone
            and (token.is_word or token.kind == "clitic")
            and lower not in words("verbs")
            and not lower.endswith("ed")
        )
    return False


def died_since(tokens: Sequence[Token], last: int, trigger: int) -> bool:
    """ "two survivors died", "33 survivors subsequently died": only adverbs between."""
    return all(
        token.lower in words("adverbs") or token.lower.endswith("ly") or token.lower == "later"
        for token in tokens[last:trigger]
    )


def befell_the_displaced(
    tokens: Sequence[Token], after: int, told: Told, starts: Collection[int]
) -> Told | None:
    """ "[12 people] sheltering at a school were killed": the verb of the sentence behind a participle that tells where they were;
    None where they are displaced and no more."""
    if told[0] != "displaced" or not tokens[told[1]].lower.endswith(("ing", "ed")):
        return None
    if any(token.lower in _FINITE for token in tokens[after : told[1]]):
        return None  # "were sheltering at a school"
    later = outcome_after(tokens, told[1] + 1, starts)
    if later is None or later[0] not in ("killed", "injured", "missing"):
        return None
    finite = lower_at(tokens, later[1]) in words_for("fates")
    return later if finite or any(token.lower in _FINITE for token in tokens[told[1] : later[1]]) else None


_FOUNDING = word_set("began founded started led launched ran built")
"""What people did in their lives, and no danger that they met."""


def has_died_meanwhile(tokens: Sequence[Token], last: int, trigger: int) -> bool:
    """ "Two of the women who began this campaign are dead now": of whom the page tells what they once did; not "two of the miners are dead
    now", "two men who were shot are dead now"."""
    now = lower_at(tokens, trigger) == "dead" and lower_at(tokens, trigger + 1) == "now"
    if not now or lower_at(tokens, last) != "who" or lower_at(tokens, trigger - 1) not in ("is", "are"):
        return False
    return any(token.lower in _FOUNDING for token in tokens[last:trigger])
