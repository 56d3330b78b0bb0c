"""What became of the shot, of those in care and of the missing, told behind the word in the same sentence.

"Shot in the leg", "shot …, one fatally", "taken to a clinic, where he died", "listed as missing … have been found
dead".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.fate_phrases import is_object
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_person, is_singular, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_SAME_SUBJECT = words("be_forms") | {"survived", "expected"}
"""Behind "but" the verbs of those who were shot, too: "but are expected to survive"."""
_SUBJECTS = frozenset(("who", "which", "that", "where", "and", "he", "she", "they", "it", "one", "two"))
"""Words that begin another clause, or can be what a verb right behind them is told of."""
_REACH = 22
"""Tokens after "shot" in which the text goes on to tell how that ended."""


def fate_of_shot(tokens: Sequence[Token], index: int, starts: Collection[int]) -> str | None:
    """What became of people shot, told behind the word: "shot in the leg", "shot and wounded", "… where he died".

    "shot but are expected to recover"; None where the sentence does not tell before it counts others.
    """
    alive = False
    for position in range(index, min(len(tokens), index + _REACH)):
        token = tokens[position]
        goes_on = token.lower == "but" and lower_at(tokens, position + 1) in _SAME_SUBJECT
        if position in starts or token.text == ";" or (token.lower in words_for("fate-ends") and not goes_on):
            break
        if token.lower == "fatally" and tokens[position - 1].lower in ("none", "not", "neither"):
            return "injured"
        if tokens[position - 1].text == "," and is_singular(token.lower):
            break  # "Four Shot, Man Dead": another one's fate
        if token.lower == "death" and tokens[position - 1].lower == "to":
            return "killed"
        if token.lower in words_for("dead-after"):
            following = tokens[position + 1] if position + 1 < len(tokens) else None
            if token.lower != "killed" or following is None or not is_object(following):
                return "killed"
            break
        alive = alive or token.lower in words_for("limbs") or token.lower in words_for("alive-after")
    return "injured" if alive else None


def dies_in_care(tokens: Sequence[Token], index: int) -> bool:
    """ "Taken to a clinic, where they died", "taken to a clinic but later died": all of those, not "where one died"."""
    linked = False
    for token in tokens[index : index + _REACH]:
        lower = token.lower
        if linked and lower in words_for("deceasing"):
            return True
        if linked and not (
            lower in words("auxiliaries")
            or lower in words("be_forms")
            or lower in words_for("they")
            or lower in words_for("states")
            or lower.endswith("ly")
        ):
            linked = False
        linked = linked or lower in words_for("then")
        if token.text == ";" or lower in words("negations"):
            return False
    return False


def has_died_since(tokens: Sequence[Token], index: int) -> bool:
    """ "A man wounded in a blast last week has died": the verb of those whom the participle before `index` describes."""
    opened = False
    for token in tokens[index : index + _REACH]:
        lower, before = token.lower, tokens[token.index - 1]
        if lower in words_for("fates") or (lower == "dies" and not opened):
            return (
                before.text == ","
                if opened
                else not (is_person(before.lower) or before.lower in _SUBJECTS or is_numeral(before))
            )
        if token.text in ";:" or lower in words_for("subset") or lower in ("another", "others"):
            return False
        named = lower == "and" and token.index + 1 < len(tokens) and tokens[token.index + 1].capital
        opens = lower in words("subordinators") or lower in words_for("fate-ends") or lower in _SUBJECTS
        opened = opened or (opens and not named)
    return False


def who_all(tokens: Sequence[Token], index: int) -> Told | None:
    """ "five of the eight Danes who died", "who were hurt": what befell all of them, told at once behind the last noun; index of "who"."""
    if index + 1 >= len(tokens) or tokens[index].lower != "who":
        return None
    verb = index + 1
    while verb < len(tokens) and (
        tokens[verb].lower in words("be_forms") or tokens[verb].lower in ("have", "had")
    ):
        verb += 1
    fate = triggers("passive").get(lower_at(tokens, verb))
    passive = verb > index + 1 and tokens[verb - 1].lower in words("be_forms")
    told = fate in ("killed", "injured") and (passive or lower_at(tokens, verb) in words_for("fates"))
    told = told and not any(token.lower in words_for("fiction") for token in tokens[verb + 1 : verb + 4])
    return (fate, verb, "after") if told and fate else None


def is_found_dead(tokens: Sequence[Token], index: int, starts: Collection[int]) -> bool:
    """ "Six listed as missing on Monday have been found dead": told behind the word "missing", in its own clause."""
    told = False
    for position in range(index, min(len(tokens), index + _REACH)):
        token = tokens[position]
        if position in starts or token.kind != "word" or token.lower in words("conjunctions"):
            return False
        if token.lower in ("while", "whereas"):
            return False  # "was captured while another was found dead"
        if told and token.lower in words_for("found-dead"):
            return True
        told = told or token.lower in words("auxiliaries") or token.lower in words("be_forms")
    return False
