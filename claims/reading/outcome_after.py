"""Looking right of a counted group for the word that tells what befell it.

"12 people, most of them women, were reported killed": the walk skips asides and relative clauses and stops
where another clause begins.  Tables: `casualty_triggers.tsv`, `casualty_phrases.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table, words
from claims.reading.asides import glosses, is_resumed, past_mark, past_relative
from claims.reading.conditions import (
    brought_out,
    by_captors,
    ends_clause,
    for_wounds,
    in_condition,
    in_shelter,
    is_funeral,
    is_under_it,
    meets_death,
    own_body,
    to_death,
    to_hospital,
    to_shelter,
    with_wounds,
)
from claims.reading.numerals import is_numeral
from claims.reading.triggers import is_person, is_thing, plurals, triggers, words_for
from claims.reading.victims import is_grave

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.tokens import Token

Told = tuple[str, int, str]
"""An outcome, the index of the word that tells it, and the rule."""

_BEFORE_NUMBERS = ("and", "or", ",", "by", "plus", "including")
"""Words before a number that the walk may cross."""
_REACH = 26
"""Steps of the walk."""
_MODIFIER = 3
"""Steps within which a lower-case word of no known kind may still belong to the victim phrase."""
_HOMES = 5
"""Tokens of "homes were badly damaged"."""
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
            if _dies_behind(tokens, index, begin):
                return "killed", index + 1, "after"
            moved = index + 1 if not bare and is_resumed(tokens, index) else past_mark(tokens, index, starts)
            if moved is None or (acted and moved in starts):
                return None
            if acted and moved + 1 in starts and tokens[moved].lower == "and":
                return None
            index = moved
            continue
        if lower.endswith("n't"):
            return None
        if lower == "treated" and not _is_in_treatment(tokens, index):
            return None
        if lower == "treated" and passive and for_wounds(tokens, index):
            return None if maybe else ("injured", index, "after")
        if lower == "being" and index + 1 < len(tokens) and _is_in_treatment(tokens, index + 1):
            return None if maybe else ("injured", index + 1, "after")
        if lower in be_forms:
            passive = True
            maybe = maybe and not (relative and lower in ("was", "were", "are"))
        elif token.kind in ("quote", "figure", "clitic"):
            pass
        elif lower in modals:
            lost = phrase_at(tokens, index)
            if lost:
                return (*lost, "after")
            resumed = past_relative(tokens, index) if relative else None
            if resumed is not None:
                index = resumed
                continue
            maybe = True
        elif lower in auxiliaries:
            if lower in ("have", "has", "had") and with_wounds(tokens, index):
                return "injured", index, "after"
            forced = phrase_at(tokens, index)
            if forced:
                return (*forced, "after")
            maybe = maybe and lower != "have"
        else:
            carried = to_hospital(tokens, index) if lower == "evacuated" else None
            told = carried or phrase_at(tokens, index, passive=passive)
            if told is None:
                told = _trigger_at(tokens, index, passive=passive, bare=bare and index == begin)
            if told == () or (told and not passive and index + 1 in starts and lower in triggers("active")):
                return None  # "two cell blocks killed at least 58 inmates"
            if told and index > begin and is_numeral(tokens[index - 1]) and lower in triggers("head"):
                joined = any(each.lower == "and" for each in tokens[begin : index - 1])
                if bare or joined:
                    return None  # "two guards and ten dead": the bare number's own word
            if told:
                return None if maybe else (told[0], told[1], "after")
            if lower == "reported" and not passive and _is_determined(tokens, index + 1):
                return None
            if lower in ("not", "never", "n't") or (lower in words_for("saying") and not passive):
                return None
            rescued = rescued or (passive and lower in words_for("brought-out"))
            acted = acted or (not passive and not relative and lower.endswith("ed") and _is_verbal(lower))
            if passive and relative and _is_verbal(lower):
                passive = relative = False
            if relative and lower in plurals() and tokens[index - 1].lower in words_for("fearing-for"):
                return None  # "three families who feared relatives were among the dead"
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
            if lower == "whose" and _lost_homes(tokens, index + 1):
                return "displaced", index, "after"
            if lower == "whose" and not _own_bodies(tokens, index):
                return None
            if (passive or (acted and bare)) and lower == "and" and index + 1 in starts:
                return None  # "31 people were inside and nine died", "one landed on a farm and three died"
            step = _step(tokens, index, starts, passive=passive, inside=inside, steps=steps)
            if step is None:
                return None
            relative = relative or lower == "who"
            inside = step
            passive = passive or (lower in states and lower in words_for("finding"))
        index += 1
    return None


def _dies_behind(tokens: Sequence[Token], comma: int, begin: int) -> bool:
    """ "everyone on board, 12 passengers and two crew, died", "six soldiers, who were patients, died": a verb behind the
    comma that closes on the victims."""
    if tokens[comma].text != "," or comma + 1 >= len(tokens):
        return False
    if tokens[comma + 1].lower not in words_for("fates"):
        return False
    relative = tokens[begin].text == "," and tokens[begin + 1].lower == "who"
    if any(token.kind == "punct" for token in tokens[begin + relative : comma]):
        return False
    return relative or tokens[comma - 1].lower in plurals()


def _is_determined(tokens: Sequence[Token], index: int) -> bool:
    """ "a friend reported the family missing": somebody else follows."""
    return index < len(tokens) and tokens[index].lower in words("determiners")


def _lost_homes(tokens: Sequence[Token], index: int) -> bool:
    """ "300 people whose homes were wrecked"."""
    ahead = [token.lower for token in tokens[index : index + _HOMES]]
    return ahead[:1] != [] and ahead[0] in words_for("homes") and not words_for("wrecked").isdisjoint(ahead)


def _is_in_treatment(tokens: Sequence[Token], index: int) -> bool:
    """ "being treated", where "being treated in accordance with the law" tells of prisoners."""
    behind = {token.lower for token in tokens[index + 1 : index + 3]}
    return tokens[index].lower == "treated" and behind.isdisjoint(words_for("treated-how"))


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


def _is_among(tokens: Sequence[Token], index: int) -> bool:
    """ "are among the dead", "are also among the dead"."""
    return index > 1 and tokens[index - 2].lower in ("among", "amongst")


def _is_looked_for(tokens: Sequence[Token], index: int) -> bool:
    """ "rescuers pulled out three; nine villagers were being sought", where others are sought by the police."""
    rescue = any(token.lower in words_for("searchers") for token in tokens)
    return rescue and ends_clause(tokens[index + 1] if index + 1 < len(tokens) else None)


def _passes_on(tokens: Sequence[Token], index: int) -> bool:
    """ "nine passed on before they could be helped", not "passed on the message"."""
    row = tokens[index + 1 : index + 3]
    return bool(row) and row[0].lower == "on" and (len(row) == 1 or not is_object(row[1]))


def _is_predicate(tokens: Sequence[Token], index: int) -> bool:
    """ "are critical", "remains critical", "is listed as critical", not "listed in critical, but stable condition"."""
    before = tokens[index - 1].lower
    return before in words("be_forms") or before == "as" or before in words_for("finding")


def _trigger_at(
    tokens: Sequence[Token], index: int, *, passive: bool, bare: bool
) -> tuple[str, int] | tuple[()] | None:
    """The outcome of a trigger word; () where it turns out to be a verb with an object of its own."""
    lower = tokens[index].lower
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if lower in words_for("accounts") and tokens[index - 1].lower == "the" and not _is_among(tokens, index):
        return None  # "who knew several of the dead", "identified the dead"
    if lower == "in" and in_condition(tokens, index + 1):
        return "injured", index
    told = to_death(tokens, index) or to_hospital(tokens, index) or brought_out(tokens, index)
    if told:
        return told
    if lower == "with" and with_wounds(tokens, index):
        return "injured", index
    if lower == "held" and passive and by_captors(tokens, index + 1):
        return "captured", index
    if lower == "buried" and passive and is_under_it(tokens, index):
        return "trapped", index
    if bare and is_grave(tokens, index):
        return "injured", index
    if bare and lower == "underground" and ends_clause(following):
        return "trapped", index  # "blast leaves 16 underground"
    if lower == "wiped" and passive and following is not None and following.lower == "out":
        return "killed", index
    if lower == "sought" and passive and _is_looked_for(tokens, index):
        return "missing", index
    if lower == "critical" and _is_predicate(tokens, index) and ends_clause(following):
        return "injured", index
    if lower in words_for("staying") and in_shelter(tokens, index):
        return "displaced", index
    if lower in words_for("movers") and passive and to_shelter(tokens, index):
        return "displaced", index
    if lower == "passed" and _passes_on(tokens, index):
        return "killed", index
    if lower == "buried" and passive and is_funeral(tokens, index):
        return "killed", index
    if lower in words_for("own-hurt") and not passive and own_body(tokens, index + 1):
        return "injured", index
    if lower in ("met", "meet", "meets", "meeting") and meets_death(tokens, index + 1):
        return "killed", index
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


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """ "were ambushed and killed", "were crushed or suffocated": a second participle of the same victims."""
    ahead = tokens[index + 1 : index + 3]
    return len(ahead) > 1 and ahead[0].lower in ("and", "or") and ahead[1].lower in triggers("passive")


def _step(
    tokens: Sequence[Token], index: int, starts: Collection[int], *, passive: bool, inside: bool, steps: int
) -> bool | None:
    """Whether the walk, one word further, is inside a modifier; None where it must stop."""
    token = tokens[index]
    lower = token.lower
    before = tokens[index - 1].lower if index else ""
    if lower in words_for("states") or lower in words("adverbs") or lower.endswith("ly"):
        return inside
    if lower == "since" and before in ("have", "has", "had"):
        return inside
    if (
        lower == "so"
        and index + 1 < len(tokens)
        and tokens[index + 1].lower in ("far", *words_for("degrees"))
    ):
        return inside
    if lower == "far" and before == "so":
        return inside
    if lower in ("who", "whom", "whose") or lower in words("prepositions"):
        return None if lower in words_for("clause-ends") else True
    if lower in words_for("clause-ends"):
        return None
    among = passive and before == "among"  # "are among 47 people who died"
    joined_kin = before in words_for("their") and index > 1 and tokens[index - 2].lower in ("and", ",")
    if index in starts and not among and before not in _BEFORE_NUMBERS and not inside and not joined_kin:
        return None
    if passive and _is_verbal(lower):
        return inside if lower in words_for("brought-out") or _goes_on(tokens, index) else None
    if inside or lower.endswith("ing") or (not passive and lower in words_for("reduced")):
        return True
    if lower in words("verbs") or lower in words("verbs_or_nouns"):
        return None
    joined = before in ("and", "or", ",", "plus") or token.kind == "number" or index in starts
    joined = joined or lower == "number" or before in words_for("unknown-number")
    known = lower in ("and", "or", "plus") or lower in words("determiners") or is_person(lower)
    return inside if token.capital or joined or known or steps <= _MODIFIER else None
