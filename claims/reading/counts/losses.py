"""Losses told without a figure: "suffered casualties", "losses among the crew", "had lost men", an attacker's death.

They are claims too: a side that admits losses and gives no number differs from one that is silent.  No number is
made up: "the gunman was killed as well" has no value but the bounds of one, so that who counts attackers can add
him and who does not can leave him out.  Named and definite victims ("the mayor died") are no claims of their own,
for the tolls count them already.  Tables: `casualty_loss_nouns.tsv` and the word lists beside it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import group, table, words
from claims.reading.people.figures import Figure
from claims.reading.people.quantities import Quantity
from claims.reading.people.victim_walk import VictimPhrase
from claims.reading.words.fate_phrases import is_object
from claims.reading.words.numerals import is_numeral
from claims.reading.words.triggers import category, is_person, is_singular, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token

_BEFORE = 4
"""Tokens before a loss noun in which its verb or its denial stands."""
_AMONG = 6
"""Tokens after "losses among" in which the victims stand."""
_SELVES = frozenset(("himself", "herself", "themselves"))
_BEFORE_SELF = 6
"""Tokens before "himself" in which the killing of it stands."""
_FATE = 7
"""Tokens after "the gunman" in which his death stands."""
_OF_THEM = 4
"""Tokens before a plural in which "of" makes it a whole: "31 members of the security forces"."""
_DIRECT = 1
"""Tokens from "killed" to "himself"."""
_LOSE = frozenset(("lost", "losing", "lose", "loses"))


@cache
def _nouns() -> dict[str, tuple[str, str]]:
    return {noun: (outcome, needs) for noun, outcome, needs in table("casualty_loss_nouns")}


@cache
def attackers() -> frozenset[str]:
    """The nouns for one attacker: "gunman"."""
    return group("casualty_attackers", "nouns")


@cache
def _openers() -> frozenset[str]:
    """Every word that a loss without a figure can hang on."""
    return frozenset({*_nouns(), *_LOSE, *plurals(), *attackers(), *_SELVES})


def find_losses(sentence: Sentence, figures: Sequence[Figure]) -> list[Figure]:
    """The losses of a sentence that none of its figures covers, in text order."""
    tokens = sentence.tokens
    openers = _openers()
    if openers.isdisjoint(sentence.lowers):
        return []
    candidates = [token for token in tokens if token.lower in openers]
    taken = {
        index
        for figure in figures
        for index in (*range(figure.quantity.first, figure.phrase.last), figure.trigger)
    }
    found: list[Figure] = []
    for token in candidates:
        index = token.index
        if index in taken:
            continue
        lower = token.lower
        loss: Figure | None = None
        if lower in _SELVES:
            loss = _own_death(tokens, index, has_victims=any(map(_is_counted, figures)))
        elif lower in attackers() and _is_definite(tokens, index):
            loss = _attackers_death(tokens, index)
        elif lower in _nouns():
            loss = _loss_noun(tokens, index)
        elif lower in _LOSE:
            loss = _lost_people(tokens, index)
        else:
            loss = _who_died(tokens, index) or _plural_victims(tokens, index)
        if loss and taken.isdisjoint(range(loss.quantity.first, loss.phrase.last)):
            taken.update(range(loss.quantity.first, loss.phrase.last))
            found.append(loss)
    return found


def _loss(
    first: int, last: int, head: int | None, outcome: str, trigger: int, rule: str, bound: int | None = None
) -> Figure:
    quantity = Quantity(first, last, first, None, bound, bound, "vague", few=True)
    return Figure(quantity, VictimPhrase(last, head), outcome, trigger, rule)


def _is_counted(figure: Figure) -> bool:
    """Not the "boy" of the headline "Boy dies after shooting himself", whom no word counts."""
    return figure.quantity.last > figure.quantity.first


def _is_definite(tokens: Sequence[Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].lower in ("the", "suspected", "alleged", "lone")


def _attackers_death(tokens: Sequence[Token], index: int) -> Figure | None:
    """ "The gunman was also killed", "the bomber died in the blast": one of the dead, but no victim."""
    for token in tokens[index + 1 : index + 1 + _FATE]:
        lower = token.lower
        if lower in group("casualty_loss_words", "denials") or token.kind == "punct":
            return None
        outcome = triggers("passive").get(lower)
        if outcome is None:
            if (
                token.is_word
                and lower not in words("auxiliaries")
                and lower not in group("casualty_attackers", "between")
            ):
                return None
            continue
        passive = any(each.lower in words("be_forms") for each in tokens[index + 1 : token.index])
        if outcome == "killed" and (passive or lower not in triggers("active")):
            return _loss(index - 1, token.index + 1, index, "killed", token.index, "attacker", 1)
        if lower != "shot":
            return None
    return None


def _own_death(tokens: Sequence[Token], index: int, *, has_victims: bool) -> Figure | None:
    """ "before killing himself", "turned the gun on himself", "blew herself up".

    Who harms nobody else is no attacker: it takes victims, or an attacker's noun, in the same sentence.
    """
    attacks = has_victims or any(token.lower in attackers() for token in tokens)
    if any(token.lower.startswith("accident") for token in tokens):
        return None
    several = tokens[index].lower == "themselves"
    for position in range(index - 1, max(-1, index - 1 - _BEFORE_SELF), -1):
        lower = tokens[position].lower
        if tokens[position].kind == "punct" or lower in ("to", "not", "nearly", "almost"):
            return None
        on = lower in group("casualty_attackers", "turning") and tokens[index - 1].lower in ("on", "upon")
        up = (
            lower in group("casualty_attackers", "blowing")
            and tokens[index + 1 : index + 2]
            and tokens[index + 1].lower == "up"
        )
        if (
            on
            or up
            or (
                attacks
                and lower in group("casualty_attackers", "self-killing")
                and index - position <= _DIRECT
            )
        ):
            last = index + 2 if up else index + 1
            return _loss(position, last, None, "killed", position, "attacker", None if several else 1)
    return None


def _loss_noun(tokens: Sequence[Token], index: int) -> Figure | None:
    outcome, needs = _nouns()[tokens[index].lower]
    before = [token.lower for token in tokens[max(0, index - _BEFORE) : index]]
    after = [token.lower for token in tokens[index + 1 : index + 3]]
    if any(word in group("casualty_loss_words", "denials") for word in before):
        return None
    if before[-2:-1] == ["the"] and before[-1] in words_for("superlatives"):
        return None  # "Vell had the most deaths with 44"
    if before[-2:] == ["among", "the"] or (before and before[-1] in words_for("their")):
        return None  # "were among the fatalities", "thrown to their deaths" tell of those before it
    among = after[:1] in (["among"], ["amongst"])
    told = any(
        word in group("casualty_loss_words", "verbs") for word in (*before, *(after[:1] if not among else ()))
    )
    qualified = bool(before) and before[-1] in group("casualty_loss_words", "adjectives") - {
        "some",
        "more",
        "further",
    }
    if not (among or told) or (needs == "human" and not among and not qualified):
        return None
    first = index
    while first and tokens[first - 1].lower in group("casualty_loss_words", "adjectives"):
        first -= 1
    head, last = index, index + 1
    if among:
        head = _victims_among(tokens, index + 2) or index
        last = head + 1
    trigger = next(
        (
            at
            for at in range(index - 1, max(-1, index - 1 - _BEFORE), -1)
            if tokens[at].lower in group("casualty_loss_words", "verbs")
        ),
        index,
    )
    return _loss(first, last, head, outcome, trigger, "loss")


def _victims_among(tokens: Sequence[Token], begin: int) -> int | None:
    """The victim noun after "losses among [the] …"."""
    for index in range(begin, min(len(tokens), begin + _AMONG)):
        if is_person(tokens[index].lower):
            return index
        if tokens[index].kind == "punct" and tokens[index].text not in "[]()":
            return None
    return None


def _lost_people(tokens: Sequence[Token], index: int) -> Figure | None:
    """ "had lost men": a bare plural after the verb."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or not is_person(following.lower, "") or is_singular(following.lower):
        return None
    before = tokens[index - 1] if index else None
    if before is not None and (is_numeral(before) or before.lower in words("determiners")):
        return None  # "the lost children", "12 lost children"
    return _loss(index, index + 2, index + 1, "killed", index, "lost")


def _who_died(tokens: Sequence[Token], index: int) -> Figure | None:
    """ "our sailors who died", "the soldiers who were killed"."""
    if index + 2 >= len(tokens) or tokens[index + 1].lower != "who":
        return None
    verb = index + 2
    while verb < len(tokens) and tokens[verb].lower in words("auxiliaries"):
        verb += 1
    outcome = triggers("passive").get(tokens[verb].lower) if verb < len(tokens) else None
    first = index
    while first and tokens[first - 1].lower in group("side_words", "own") | {"the", "those", "all"}:
        first -= 1
    if outcome != "killed" or first == index:
        return None
    return _loss(first, verb + 1, index, outcome, verb, "who")


def _is_a_whole(tokens: Sequence[Token], index: int) -> bool:
    """ "31 members of the security forces", but not "3 of 12 CLOSE Police": an "of" before a plural, no number between."""
    before = tokens[max(0, index - _OF_THEM) : index]
    of = next((place for place, token in enumerate(before) if token.lower == "of"), None)
    return of is not None and not any(token.kind == "number" for token in before[of:])


def _is_counted_or_denied(tokens: Sequence[Token], index: int) -> bool:
    """ "12 crew members", a figure that is read for itself, and "none of the crew members"."""
    ahead = tokens[max(0, index - _OF_THEM) : index]
    begin = max((place + 1 for place, token in enumerate(ahead) if token.kind == "punct"), default=0)
    lowers = {token.lower for token in ahead[begin:]}
    counted = any(is_numeral(token) for token in ahead[-1:])
    counted = counted or (len(ahead) > 1 and not ahead[-1].capital and is_numeral(ahead[-2]))
    return counted or not lowers.isdisjoint(("none", "neither"))


def _plural_victims(tokens: Sequence[Token], index: int) -> Figure | None:
    """ "Civilians were killed": a bare plural with a passive of its own, neither denied nor feared."""
    passive = [token.lower for token in tokens[index + 1 : index + 4]]
    if not passive or (passive[0] not in words("be_forms") and passive[0] not in ("have", "had")):
        return None
    before = tokens[index - 1].lower if index else ""
    if before in words("determiners") or before in ("of", "no", "that", "if", "and", "or"):
        return None
    if category(tokens[index].lower) is None or tokens[index].lower == "others":
        return None
    if _is_a_whole(tokens, index) or _is_counted_or_denied(tokens, index):
        return None
    for offset, word in enumerate(passive):
        outcome = triggers("passive").get(word)
        acts = word in triggers("active") and words("be_forms").isdisjoint(passive[:offset])
        behind = tokens[index + 2 + offset : index + 4 + offset]
        hedged = [token.lower for token in behind] in (["at", "least"], ["at", "most"], ["up", "to"])
        if acts and behind and (hedged or is_object(behind[0])):
            return None  # "officials have interred 12 people", "rebels have destroyed at least ten towers"
        if word in words_for("passive-only") and words("be_forms").isdisjoint(passive[:offset]):
            return None
        if outcome in ("killed", "injured", "missing") and word not in ("dead", "missing"):
            first = index - 1 if before in group("casualty_loss_words", "adjectives") else index
            return _loss(first, index + 1, index, outcome, index + 1 + offset, "plural")
        if word not in words("auxiliaries") and word not in words("be_forms"):
            return None
    return None
