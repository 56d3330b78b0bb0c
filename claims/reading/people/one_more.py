"""One victim more than those just told of, counted by an ordinal or by "another" alone.

"A fourth is unaccounted for", "killed four and wounded a fifth", "and another in surgery".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.people.victim_words import FATED, behind_who, has_like_cause, has_verb_of_its_own
from claims.reading.words.conditions import own_body, to_death
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_singular, is_thing, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TO_NAMED = 12
"""Tokens of ", Odo “Pops” Fenn, 68, was" behind "a fourth"."""
_TO_WOUND = 5
"""Tokens of "for a minor head injury"."""
_JOINTS = ("and", "but", "while", ",")


def is_named_behind(tokens: Sequence[Token], comma: int) -> bool:
    """ "A fourth, Odo Fenn, 68, was pronounced dead": a name between commas before the verb."""
    row = tokens[comma : comma + _TO_NAMED]
    if len(row) < 2 or row[0].text != "," or not row[1].capital:
        return False
    closing = [at for at, token in enumerate(row) if token.text == ","][-1]
    verb = row[closing + 1].lower if 0 < closing < len(row) - 1 else ""
    return verb in words("be_forms") or verb in ("died", "has", "had")


def is_another(tokens: Sequence[Token], index: int) -> bool:
    """ "third", "fourth" before a verb: "a fourth is unaccounted for", "one man died and a second is fighting for his life",
    not "a third of them" or "a second later"."""
    if tokens[index].lower not in words_for("ordinals"):
        return False
    if is_named_behind(tokens, index + 1):
        return True
    if _are_all_things(tokens[:index]):
        return False
    joined = index > 1 and tokens[index - 2].lower in _JOINTS
    one = any(token.lower == "one" for token in tokens[:index])
    following = lower_at(tokens, index + 1)
    lost = "lost" in (following, lower_at(tokens, index + 2)) and not _lost_a_limb(tokens, index + 1)
    if tokens[index].lower == "second" and (lost or not (joined and one)):
        return False
    if _is_hit_too(tokens, index) or ((joined or index == 1) and _lost_a_limb(tokens, index + 1)):
        return True
    behind = behind_who(tokens, index + 1) if joined or _is_described(tokens, index + 1) else index + 1
    following = lower_at(tokens, behind)
    if following in words("be_forms") or following in FATED or following in ("has", "had"):
        return True
    if (following, lower_at(tokens, behind + 1)) == ("passed", "away"):
        return True  # "and a fourth, a girl of 17, passed away in hospital"
    if joined and following in words_for("suffer"):
        return True  # "and a third suffered burns"
    if joined and behind < len(tokens) and to_death(tokens, behind):
        return True  # "and a ninth, a watchman, bled to death"
    if joined and _has_a_fate(tokens, index):
        return True
    return joined and (dies_too(tokens, index) or _is_treated_too(tokens, index + 1))


def _is_described(tokens: Sequence[Token], comma: int) -> bool:
    """ "A fifth[, aged 16,] died", "a third[, shot in the jaw,] is in care", "a fourth[, a cook,] was found dead": who it was."""
    opener = lower_at(tokens, comma + 1)
    opens = opener in ("aged", "who", *ARTICLES) or opener in triggers("passive")
    return lower_at(tokens, comma) == "," and opens


def _has_a_fate(tokens: Sequence[Token], index: int) -> bool:
    """ "One guard was shot dead and a second wounded", "and a third badly burned in the blast": a passive whose "was" stands before the
    first; not "and a second wounded three", "and a second killed himself"."""
    hurt = index + 1 + (lower_at(tokens, index + 1) in words_for("severity"))
    if lower_at(tokens, hurt) not in triggers("passive"):
        return False
    behind = tokens[hurt + 1] if hurt + 1 < len(tokens) else None
    ends = behind is None or behind.kind == "punct" or behind.lower in words("prepositions")
    ends = ends or (behind is not None and behind.lower in ("and", "when", "after", "as", "while"))
    passive = any(
        first.lower in words("be_forms") and second.lower in triggers("passive")
        for first, second in itertools.pairwise(tokens[max(0, index - _TO_NAMED) : index])
    )
    return ends and passive


def is_nth_in_care(tokens: Sequence[Token], index: int) -> bool:
    """ "[Two of them died.] The third is on a ventilator", "The third has undergone surgery and is in a coma": asked at the "the" that
    opens a sentence."""
    begin = int(tokens[0].kind == "quote")
    if index != begin or lower_at(tokens, index + 1) not in words_for("ordinals"):
        return False
    verb = lower_at(tokens, index + 2)
    if verb not in words("be_forms") and verb not in ("has", "had", "remains", "remained"):
        return False
    near = itertools.takewhile(
        lambda token: token.text not in ".;,", tokens[index + 3 : index + 3 + _TO_NAMED]
    )
    return not words_for("nursing").isdisjoint(token.lower for token in near)


def _are_all_things(tokens: Sequence[Token]) -> bool:
    """ "Two boats sank and a third is missing": nothing but things has been counted."""
    counted = [lower_at(tokens, token.index + 1) for token in tokens if is_numeral(token)]
    return bool(counted) and all(is_thing(each) for each in counted)


def _is_hit_too(tokens: Sequence[Token], index: int) -> bool:
    """ "killed four people and wounded a fifth", behind others who are counted, not "a fifth of the herd"."""
    verb = tokens[index - 2].lower if index > 1 else ""
    following = lower_at(tokens, index + 1)
    ends = following != "of" and (
        following in ("", ",", ".", ";", "and", "before", "when", "while", "as")
        or following in words("prepositions")
    )
    counted = any(
        is_numeral(token) or (token.lower in ARTICLES and is_singular(lower_at(tokens, token.index + 1)))
        for token in tokens[: max(0, index - 2)]
    )
    return verb in triggers("active") and ends and counted


def _lost_a_limb(tokens: Sequence[Token], index: int) -> bool:
    """ "a fourth lost a leg"."""
    eye = lower_at(tokens, index + 2) == "eye"
    return lower_at(tokens, index) == "lost" and (eye or own_body(tokens, index + 1))


def _is_treated_too(tokens: Sequence[Token], index: int) -> bool:
    """ "Five are being treated for burns and a sixth for a head injury": asked behind the ordinal."""
    treated = any(
        (first.lower, second.lower) == ("treated", "for")
        for first, second in itertools.pairwise(tokens[:index])
    )
    near = tokens[index + 1 : index + _TO_WOUND]
    wound = any(token.lower in words_for("hurt-nouns") for token in near)
    return treated and lower_at(tokens, index) == "for" and wound


def dies_too(tokens: Sequence[Token], index: int) -> bool:
    """ "One died on arrival and another in surgery", "and a third during surgery": where or when, of a death told before; not
    "another on the roof was saved", which has a verb of its own; "and another by falling glass", of the killed; "beheaded one in
    May and another in June"."""
    died = any(token.lower == "died" for token in tokens[:index])
    placed = lower_at(tokens, index + 1) in ("in", "at", "on", "during", "after")
    alike = (died and placed) or has_like_cause(tokens, index + 1) or _killed_another_day(tokens, index)
    return alike and not has_verb_of_its_own(tokens, index + 1)


def _killed_another_day(tokens: Sequence[Token], index: int) -> bool:
    """ "beheaded one captive in May and another in June"."""
    killed = any(
        triggers("active").get(token.lower) == "killed"
        and lower_at(tokens, token.index + 1) in ("one", "a", "an")
        for token in tokens[:index]
    )
    return killed and is_a_day(tokens, index + 1)


def is_a_day(tokens: Sequence[Token], index: int) -> bool:
    """ "in June", "on Tuesday"."""
    when = lower_at(tokens, index + 1)
    return lower_at(tokens, index) in ("in", "on") and (when in words("months") or when in words("days"))
