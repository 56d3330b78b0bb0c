"""Looking right of a counted group for the word that tells what befell it.

"12 people, most of them women, were reported killed": the walk skips asides and relative clauses and stops
where another clause begins.  Tables: `casualty_triggers.tsv`, `casualty_phrases.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table, words
from claims.reading.asides import glosses, is_resumed, past_mark, past_relative
from claims.reading.triggers import is_person, is_thing, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.tokens import Token

Told = tuple[str, int, str]
"""An outcome, the index of the word that tells it, and the rule."""

_REACH = 26
"""Steps of the walk."""
_MODIFIER = 3
"""Steps within which a lower-case word of no known kind may still belong to the victim phrase."""
_BROUGHT = 5
"""Tokens from "pulled" to "dead"."""
_TO_HOSPITAL = 14
"""Tokens from "taken" to the hospital."""
_CONDITION = 6
"""Tokens from "in" to "condition"."""
_WITH_WOUNDS = 4
"""Tokens from "with" to the wounds: "with serious head injuries"."""
_TO_SCENE = 4
"""Tokens from "shot at" to the party where that was."""


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Phrases that tell an outcome, by their first word."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for phrase, outcome in table("casualty_phrases"):
        first, *rest = phrase.split()
        found[first].append(((first, *rest), outcome))
    return dict(found)


def outcome_after(
    tokens: Sequence[Token],
    index: int,
    starts: Collection[int],
    *,
    bare: bool = False,
    acted: bool = False,
) -> Told | None:
    """The outcome told to the right of a victim phrase that ends before `index`; `acted` where a verb has the victims
    for its object ("freed 4,000 people, and five were killed").

    `starts` are the indices where quantities begin; `bare` is True where no noun stands in the phrase.
    """
    passive = inside = maybe = relative = rescued = False
    steps = 0
    begin = index
    be_forms, auxiliaries, modals, states = (
        words("be_forms"),
        words("auxiliaries"),
        words_for("modals"),
        words_for("states"),
    )
    while index < len(tokens) and steps < _REACH:
        token = tokens[index]
        lower = token.lower
        steps += 1
        if rescued and index in starts:
            return None
        if token.kind == "punct":
            if token.text == ")" and not glosses(tokens, index):
                return None
            moved = index + 1 if not bare and is_resumed(tokens, index) else past_mark(tokens, index, starts)
            if moved is None or (acted and moved in starts):
                return None
            if acted and tokens[moved].lower == "and" and moved + 1 in starts:
                return None
            index = moved
            continue
        if lower == "treated" and passive and _for_wounds(tokens, index):
            return None if maybe else ("injured", index, "after")
        if lower == "being" and index + 1 < len(tokens) and tokens[index + 1].lower == "treated":
            return None if maybe else ("injured", index + 1, "after")
        if lower in be_forms:
            passive = True
        elif token.kind in ("quote", "figure", "clitic"):
            pass
        elif lower in modals:
            lost = phrase_at(tokens, index)
            if lost:
                return (*lost, "after")
            maybe = True
        elif lower in auxiliaries:
            if lower in ("have", "has", "had") and _with_wounds(tokens, index):
                return "injured", index, "after"
            maybe = maybe and lower != "have"
        else:
            told = phrase_at(tokens, index, passive=passive)
            if told is None:
                told = _trigger_at(tokens, index, passive=passive, bare=bare and index == begin)
            if told == ():
                return None
            if told:
                return None if maybe else (told[0], told[1], "after")
            if lower in ("not", "never", "n't") or (lower in words_for("saying") and not passive):
                return None
            rescued = rescued or (passive and lower in words_for("brought-out"))
            acted = acted or (not passive and not relative and lower.endswith("ed") and _is_verbal(lower))
            if passive and relative and _is_verbal(lower):
                passive = relative = False
            if lower == "that" and index + 1 < len(tokens) and tokens[index + 1].lower in be_forms:
                if is_thing(tokens[index - 1].lower):
                    resumed = past_relative(tokens, index)
                    if resumed is None:
                        return None
                    index = resumed
                    continue
                index += 1
                inside = relative = True
                continue
            if lower == "whose" and not _own_bodies(tokens, index):
                return None
            step = _step(tokens, index, starts, passive=passive, inside=inside, steps=steps)
            if step is None:
                return None
            relative = relative or lower == "who"
            inside = step
            passive = passive or (lower in states and lower in words_for("finding"))
        index += 1
    return None


def _own_bodies(tokens: Sequence[Token], index: int) -> bool:
    """ "two men whose bodies were found"; what befell "a mother whose son was shot" befell her son."""
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    return following in words_for("bodies")


def phrase_at(
    tokens: Sequence[Token], index: int, *, passive: bool = True
) -> tuple[str, int] | tuple[()] | None:
    """The outcome of a phrase that begins at a token ("lost their lives"); () where it is a verb with an object."""
    for phrase, outcome in _phrases().get(tokens[index].lower, ()):
        last = index + len(phrase)
        if tuple([token.lower for token in tokens[index:last]]) == phrase:
            active = phrase[-1] in triggers("active") or phrase[0] in triggers("active")
            acts = not passive and active and last < len(tokens)
            return () if acts and is_object(tokens[last]) else (outcome, index)
    return None


def _trigger_at(
    tokens: Sequence[Token], index: int, *, passive: bool, bare: bool
) -> tuple[str, int] | tuple[()] | None:
    """The outcome of a trigger word; () where it turns out to be a verb with an object of its own."""
    lower = tokens[index].lower
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if lower in words_for("accounts") and [each.lower for each in tokens[index - 2 : index]] == ["of", "the"]:
        return None  # "who knew several of the dead"
    if lower == "in" and _in_condition(tokens, index + 1):
        return "injured", index
    told = _to_death(tokens, index) or _to_hospital(tokens, index) or _brought_out(tokens, index)
    if told:
        return told
    if lower == "with" and _with_wounds(tokens, index):
        return "injured", index
    if lower in words_for("suffer") and any(
        token.lower in words_for("hurt-nouns") for token in tokens[index + 1 : index + 6]
    ):
        return "injured", index
    outcome = triggers("passive").get(lower)
    if outcome is None or (lower == "evacuated" and not passive and not bare):
        return None
    if lower in words_for("passive-only") and not passive:
        return None
    if tokens[index].capital and tokens[index - 1].lower == "the":
        return None  # the end of a name: "the Legal Clinic for the Homeless"
    if following is None or following.kind == "punct":
        return (outcome, index) if bare or lower != "fatally" else None
    if not passive and lower in triggers("active") and _takes_object(following, bare=bare):
        return ()
    return _before_word(tokens, index, outcome, passive=passive)


def _in_condition(tokens: Sequence[Token], index: int) -> bool:
    """ "in a very grave condition", "in critical state"."""
    for token in tokens[index : index + _CONDITION]:
        if token.lower in ("condition", "conditions", "state"):
            return token.index > index
        if token.lower not in words_for("conditions"):
            return False
    return False


def _for_wounds(tokens: Sequence[Token], index: int) -> bool:
    """ "treated there since Tuesday, mainly for cuts"."""
    near = [token.lower for token in tokens[index + 1 : index + 1 + _TO_HOSPITAL]]
    return "for" in near and not words_for("hurt-nouns").isdisjoint(
        near[near.index("for") + 1 :][:_WITH_WOUNDS]
    )


def _with_wounds(tokens: Sequence[Token], index: int) -> bool:
    """ "three others with serious injuries": only adjectives and nouns before the wounds."""
    for token in tokens[index + 1 : index + 1 + _WITH_WOUNDS]:
        if token.lower in words_for("hurt-nouns"):
            return True
        if not (token.is_word or token.kind == "figure") or token.lower in words("prepositions"):
            return False
    return False


def _to_death(tokens: Sequence[Token], index: int) -> tuple[str, int] | None:
    """ "beaten to death", "gunned down", "blown up"."""
    lower = tokens[index].lower
    if lower not in words_for("falling") and lower not in words_for("to-death"):
        return None
    ahead = [token.lower for token in tokens[index + 1 : index + 4]]
    if lower in words_for("falling") and ahead[:1] == ["to"] and ahead[2:] in (["death"], ["deaths"]):
        return "killed", index
    if lower not in words_for("to-death"):
        return None
    if ahead[:2] == ["to", "death"]:
        return "killed", index + 2
    if (ahead[:1] == ["down"] and lower in ("gunned", "mowed")) or (ahead[:1] == ["up"] and lower == "blown"):
        return "killed", index + 1
    return None


def _brought_out(tokens: Sequence[Token], index: int) -> tuple[str, int] | None:
    """ "were pulled out dead", "was washed ashore lifeless"."""
    if tokens[index].lower not in words_for("brought-out"):
        return None
    for token in tokens[index + 1 : index + 1 + _BROUGHT]:
        if token.lower in ("dead", "lifeless"):
            return "killed", token.index
        if (
            token.kind != "word"
            or token.lower in words("conjunctions")
            or token.lower in words("auxiliaries")
        ):
            return None
    return None


def _to_hospital(tokens: Sequence[Token], index: int) -> tuple[str, int] | None:
    """ "were taken to the main hospital", "admitted to a trauma center"."""
    if tokens[index].lower not in words_for("carried"):
        return None
    ahead = tokens[index + 1 : index + 1 + _TO_HOSPITAL]
    if not ahead or ahead[0].lower not in ("to", "in", "by"):
        return None
    for before, token in itertools.pairwise(ahead):
        if token.text in (";", ".", ",") or token.lower in words_for("clause-ends"):
            return None
        center = token.lower in (
            "center",
            "centre",
            "centers",
            "centres",
            "complex",
            "post",
        ) and before.lower in words_for("medical")
        if token.lower in words_for("hospitals") or center:
            return "injured", index
    return None


def _before_word(
    tokens: Sequence[Token], index: int, outcome: str, *, passive: bool
) -> tuple[str, int] | None:
    """The outcome of a trigger word once the word after it is seen: "a dead end", "shot at", "shot and killed"."""
    lower, following = tokens[index].lower, tokens[index + 1].lower
    if lower in ("dead", "missing") and following in words_for("not-behind-dead"):
        return None
    if not passive and lower in triggers("active") and following == "and" and index + 3 < len(tokens):
        joined = tokens[index + 2].lower in triggers("active") and is_object(tokens[index + 3])
        if joined and tokens[index + 3].lower not in words("be_forms"):
            return None
    if lower == "shot" and (following == "down" or (following == "at" and not passive)):
        scene = following == "at" and any(
            token.lower in words_for("shot-at") for token in tokens[index + 2 : index + 2 + _TO_SCENE]
        )
        return (outcome, index) if scene else None
    if lower == "shot" and following == "and":
        after = tokens[index + 2].lower if index + 2 < len(tokens) else ""
        if not passive and after == "killed" and index + 3 < len(tokens) and is_object(tokens[index + 3]):
            return None
        return ("killed" if after == "killed" else outcome), index
    if lower == "fatally":
        return ("killed", index) if following in ("wounded", "injured", "shot", "stabbed") else None
    return outcome, index


def _takes_object(following: Token, *, bare: bool) -> bool:
    return following.kind == "number" if bare else is_object(following)


def is_object(token: Token) -> bool:
    """Could this token begin the object of a verb before it?"""
    lower = token.lower
    if token.kind in ("number", "figure"):
        return True
    if token.kind != "word" or lower in words_for("no-object") or lower.endswith("ly"):
        return False
    if lower in triggers("passive") and lower not in triggers("head"):
        return False
    return not any(
        lower in words(name)
        for name in ("prepositions", "conjunctions", "adverbs", "time_words", "days", "auxiliaries")
    ) and lower not in words_for("clause-ends")


def is_acting(tokens: Sequence[Token], index: int) -> bool:
    """Is this an active verb in the past, "freed" before its object?"""
    lower = tokens[index].lower
    before = tokens[index - 1].lower if index else ""
    known = lower in triggers("passive") or lower in words_for("finding") or lower in words_for("saying")
    return (
        lower.endswith("ed")
        and _is_verbal(lower)
        and not known
        and before not in words("be_forms")
        and not tokens[index].capital
    )


def _is_verbal(lower: str) -> bool:
    return (lower.endswith(("ed", "ing")) or lower in words("verbs")) and not is_person(lower)


def _step(
    tokens: Sequence[Token], index: int, starts: Collection[int], *, passive: bool, inside: bool, steps: int
) -> bool | None:
    """Whether the walk, one word further, is inside a modifier; None where it must stop."""
    token = tokens[index]
    lower = token.lower
    before = tokens[index - 1].lower if index else ""
    if lower in words_for("states") or lower in words("adverbs") or lower.endswith("ly"):
        return inside
    if lower == "so" and index + 1 < len(tokens) and tokens[index + 1].lower in words_for("degrees"):
        return inside
    if lower in ("who", "whom", "whose") or lower in words("prepositions"):
        return None if lower in words_for("clause-ends") else True
    if lower in words_for("clause-ends"):
        return None
    if index in starts and before not in ("and", "or", ",", "by", "plus", "including") and not inside:
        return None
    if passive and _is_verbal(lower):
        return inside if lower in words_for("brought-out") else None
    if inside or lower.endswith("ing") or (not passive and lower in words_for("reduced")):
        return True
    if lower in words("verbs") or lower in words("verbs_or_nouns"):
        return None
    joined = before in ("and", "or", ",", "plus") or token.kind == "number" or index in starts
    known = lower in ("and", "or", "plus") or lower in words("determiners") or is_person(lower)
    return inside if token.capital or joined or known or steps <= _MODIFIER else None
