"""Looking right of a counted group for the word that tells what befell it.

"12 people, most of them women, were reported killed": the walk skips asides and relative clauses and stops
where another clause begins.  Tables: `casualty_triggers.tsv`, `casualty_phrases.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.asides import glosses, is_resumed, lists_people, past_mark, past_relative
from claims.reading.fates.fate_words import is_measure, trigger_at
from claims.reading.fates.other_subjects import counts_others, takes_number
from claims.reading.fates.outcome_steps import is_verbal, next_step
from claims.reading.fates.said_of_them import said_of_them
from claims.reading.fates.whereabouts import may_be_in
from claims.reading.words.conditions import (
    for_wounds,
    in_named_hospital,
    to_hospital,
    with_fatal_wounds,
    with_wounds,
)
from claims.reading.words.fate_phrases import phrase_at
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import IN_PHRASES, lower_at
from claims.reading.words.triggers import category, is_singular, is_thing, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_TO_ALIVE = 8
"""Tokens of "did not leave the ward alive"."""
_REACH = 26
"""Steps of the walk."""
_ESCAPING = frozenset(("got", "came", "made", "climbed", "crawled"))
_OR = 6
"""Tokens of "or about 11,000 persons" before the comma."""
_TO_UNKNOWN = 6
"""Tokens of "whereabouts are still not known"."""
_TO_DEATH = 12
"""Tokens of "off the burning roof of the mill and died" behind "jumped"."""
_HOMES = 5
"""Tokens of "homes were badly damaged"."""


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
            if index == begin and token.text == "," and _renames(tokens, index):
                index += 1
                continue
            if index == begin and _closes_all_of_them(tokens, index):
                index += 1
                continue
            fate = _dies_behind(tokens, index, begin)
            if fate:
                return fate, index + 1, "after"
            listed = index == begin and lists_people(tokens, index)
            goes_on = listed or (not bare and is_resumed(tokens, index))
            moved = index + 1 if goes_on else past_mark(tokens, index, starts)
            if moved is None or (acted and moved in starts):
                return None
            if acted and moved + 1 in starts and tokens[moved].lower == "and":
                return None
            if inside and _turns_to_one(tokens, moved, starts):
                return None
            index = moved
            continue
        if lower in ("did", "would", "could") and _not_alive(tokens, index):
            return "killed", index, "after"
        if lower.endswith("n't"):
            return None
        if lower == "treated" and not _is_in_treatment(tokens, index):
            return None
        if lower == "treated" and passive and for_wounds(tokens, index):
            return None if maybe else ("injured", index, "after")
        if lower == "admitted" and passive and lower_at(tokens, index + 1) == "with":
            hurt = with_wounds(tokens, index + 1) and not maybe
            return ("injured", index, "after") if hurt else None
        if lower == "being" and index + 1 < len(tokens) and _is_in_treatment(tokens, index + 1):
            return None if maybe else ("injured", index + 1, "after")
        if lower in be_forms:
            passive = True
            maybe = maybe and not (relative and lower in ("was", "were", "are"))
        elif token.kind in ("quote", "figure", "clitic"):
            pass
        elif lower in modals:
            lost = phrase_at(tokens, index) or may_be_in(tokens, index)
            if lost:
                return (*lost, "after")
            resumed = past_relative(tokens, index) if relative else None
            if resumed is not None:
                index = resumed
                continue
            maybe = True
        elif lower in auxiliaries:
            if lower in ("have", "has", "had") and with_wounds(tokens, index):
                return "killed" if with_fatal_wounds(tokens, index) else "injured", index, "after"
            forced = phrase_at(tokens, index)
            if forced:
                return (*forced, "after")
            maybe = maybe and lower != "have"
        else:
            carried = to_hospital(tokens, index) if lower == "evacuated" else None
            told_of = said_of_them(tokens, index) if index == begin or _closes(tokens, index, begin) else None
            if told_of:
                return (*told_of, "after")
            if index == begin and _is_said_of_them(tokens, index):
                index += 2
                continue
            told = carried or phrase_at(tokens, index, passive=passive)
            if told is None and passive and lower in ("in", "at") and in_named_hospital(tokens, index):
                told = "injured", index
            if told is None:
                told = trigger_at(tokens, index, passive=passive, bare=bare and index == begin)
            acts = (
                told and not passive and lower in triggers("active") and takes_number(tokens, index, starts)
            )
            if told == () or (acts and not is_measure(tokens, index + 1)):
                return None  # "two cell blocks killed at least 58 inmates"
            own = told and index > begin and is_numeral(tokens[index - 1]) and lower in triggers("head")
            if own and (bare or counts_others(tokens[begin : index - 1])):
                return None  # "two guards and ten dead": the bare number's own word
            if told:
                open_ = told[0] in ("trapped", "missing") and lower not in words_for("gone")
                return (told[0], told[1], "after") if not maybe or open_ else None
            if lower == "reported" and not passive and _is_determined(tokens, index + 1):
                return None
            if (
                bare
                and lower in _ESCAPING
                and tokens[index + 1 : index + 2]
                and tokens[index + 1].lower == "out"
            ):
                return None  # "52 got out by themselves and 19 were hurt"
            if passive and not relative and lower == "who" and _describes(tokens, begin, index):
                return None  # "nine of them were porters who slept in tents"
            quoted = lower == "saying" and tokens[index - 1].lower == "as"  # "quoted a resident as saying"
            if lower in ("not", "never", "n't") or (lower in words_for("saying") and not passive) or quoted:
                return None
            if (
                lower in words_for("asserting")
                and not passive
                and not _is_behind_who(tokens, index)
                and _tells_of_others(tokens, index + 1, starts)
            ):
                return None  # "a man who gave no name claimed five guards had died"
            rescued = rescued or (passive and lower in words_for("brought-out"))
            acted = acted or (not passive and not relative and lower.endswith("ed") and is_verbal(lower))
            if passive and relative and is_verbal(lower):
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
            if lower == "whose" and _lost_track_of(tokens, index + 1) and not _are_wanted(tokens):
                return "missing", index, "after"
            if lower == "whose" and not _own_bodies(tokens, index):
                resumed = _past_owned(tokens, index)
                if resumed is None:
                    return None
                index = resumed
                continue
            if (passive or (acted and bare)) and lower == "and" and index + 1 in starts:
                return None  # "31 people were inside and nine died", "one landed on a farm and three died"
            step = next_step(tokens, index, starts, passive=passive, inside=inside, steps=steps)
            if step is None:
                died = None if passive or relative or maybe else _dies_of_it(tokens, index)
                return ("killed", died, "after") if died else None
            relative = relative or lower == "who"
            inside = step
            passive = passive or (lower in states and lower in words_for("finding"))
        index += 1
    return None


def _dies_of_it(tokens: Sequence[Token], index: int) -> int | None:
    """The "died" of "jumped off the roof and died", "ran back for their phones and were killed": one subject, two verbs."""
    lower = tokens[index].lower
    if not (lower.endswith("ed") or lower in words("verbs")) or lower in words_for("saying"):
        return None
    near = itertools.takewhile(
        lambda token: token.kind in IN_PHRASES or token.kind == "clitic",
        tokens[index + 1 : index + _TO_DEATH],
    )
    joint = next((token.index for token in near if token.lower == "and"), None)
    if joint is None or joint + 1 >= len(tokens):
        return None
    verb = joint + 1 + (tokens[joint + 1].lower in words("be_forms"))
    died = lower_at(tokens, verb)
    return (
        verb if died in words_for("fates") or (died in ("drowned", "killed") and verb > joint + 1) else None
    )


def _not_alive(tokens: Sequence[Token], index: int) -> bool:
    """ "two did not leave the ward alive", while many a hope is not kept alive."""
    row = [token.lower for token in tokens[index + 1 : index + _TO_ALIVE]]
    return (
        row[:1] in (["not"], ["n't"])
        and row[1:2] != []
        and row[1] in words_for("going-out")
        and "alive" in row
    )


def _is_said_of_them(tokens: Sequence[Token], index: int) -> bool:
    """ "the 7,000 children it estimates have lost their homes": who says so, right behind the victims."""
    row = [token.lower for token in tokens[index : index + 3]]
    return (
        len(row) > 2
        and row[0] in words("pronouns")
        and row[1] in words_for("said-of")
        and (row[2] in words("auxiliaries") or row[2] in words("be_forms"))
    )


def _closes(tokens: Sequence[Token], index: int, begin: int) -> bool:
    """Is there but the closing mark of a quotation between: "63 “bandits” [the army claims to have killed]"?"""
    return index == begin + 1 and tokens[begin].kind == "quote"


def _tells_of_others(tokens: Sequence[Token], index: int, starts: Collection[int]) -> bool:
    """Does another subject begin behind a verb of saying: "that", a pronoun, a number?"""
    following = lower_at(tokens, index)
    return index in starts or following == "that" or following in words("pronouns")


def _is_behind_who(tokens: Sequence[Token], index: int) -> bool:
    """ "who had warned", "who claimed": the verb at `index` opens what is told of somebody, whose own verb is still to come."""
    while index and (
        tokens[index - 1].lower in words("auxiliaries") or tokens[index - 1].lower in words("adverbs")
    ):
        index -= 1
    return lower_at(tokens, index - 1) in ("who", "that")


def _are_wanted(tokens: Sequence[Token]) -> bool:
    """ "Police look for two suspects whose whereabouts are unknown": whom the law has lost track of."""
    return any(
        category(token.lower) == "attackers"
        or token.lower in words_for("hunters")
        or token.lower in ("accused", "wanted", "executives", "fugitives")
        for token in tokens
    )


def _lost_track_of(tokens: Sequence[Token], index: int) -> bool:
    """ "two men whose whereabouts are still not known"."""
    row = [token.lower for token in tokens[index : index + _TO_UNKNOWN]]
    if row[:1] != ["whereabouts"]:
        return False
    return "unknown" in row or "unclear" in row or ("not" in row and not {"known", "been"}.isdisjoint(row))


def _describes(tokens: Sequence[Token], begin: int, who: int) -> bool:
    """ "nine of them were porters who …": who they are, not "two are among nine people who …"."""
    among = any(token.lower == "among" for token in tokens[begin:who])
    return tokens[who - 1].lower in plurals() and not among


def _renames(tokens: Sequence[Token], comma: int) -> bool:
    """ "2,300 families, or about 11,000 persons, spent": the same people once more, between commas."""
    return any(
        tokens[at].lower == "or" and tokens[at - 1].text == ","
        for at in range(comma - 1, max(0, comma - _OR), -1)
    )


def _closes_all_of_them(tokens: Sequence[Token], comma: int) -> bool:
    """ "Diggers, perhaps 200 of them, died": how many those are who stand before the aside without a number."""
    if tokens[comma].text != "," or [token.lower for token in tokens[comma - 2 : comma]] != ["of", "them"]:
        return False
    near = range(comma - 2, max(0, comma - 2 - _OR), -1)
    opened = next((at for at in near if tokens[at].text == ","), 0)
    ahead = tokens[:opened]
    counted = any(is_numeral(token) for token in ahead)
    return bool(ahead) and not counted and any(token.lower in plurals() for token in ahead)


def _turns_to_one(tokens: Sequence[Token], index: int, starts: Collection[int]) -> bool:
    """ "Twelve went straight to surgery, and one of them died": what follows befell one of them."""
    them = lower_at(tokens, index + 3)
    if index >= len(tokens):
        return False
    return tokens[index].lower == "and" and index + 1 in starts and them in ("them", "whom", "these")


def _dies_behind(tokens: Sequence[Token], comma: int, begin: int) -> str | None:
    """ "everyone on board, 12 passengers and two crew, died", "six soldiers, who were patients, died", "40 families, or 160
    people, fled": a verb behind the comma that closes on the victims."""
    if tokens[comma].text != "," or comma + 1 >= len(tokens):
        return None
    verb = tokens[comma + 1].lower
    if verb not in words_for("fates") and verb != "fled":
        return None
    relative = tokens[begin].text == "," and tokens[begin + 1].lower == "who"
    if any(
        token.kind == "punct" and not (relative and _stands_in_names(tokens, token.index))
        for token in tokens[begin + relative : comma]
    ):
        return None
    if comma == begin and is_singular(tokens[comma - 1].lower):
        return triggers("passive").get(verb)  # "The fifth victim, a girl, died"
    return triggers("passive").get(verb) if relative or tokens[comma - 1].lower in plurals() else None


def _stands_in_names(tokens: Sequence[Token], comma: int) -> bool:
    """The commas of "who came from Lumar, Toro and Sellen"."""
    return tokens[comma].text == "," and tokens[comma - 1].capital and tokens[comma + 1].capital


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
    following = lower_at(tokens, index + 1)
    return following in words_for("bodies")


def _past_owned(tokens: Sequence[Token], index: int) -> int | None:
    """ "two men whose boat was last seen off Toro are missing": the verb behind what is told of the boat."""
    verbs = [
        token.index
        for token in itertools.takewhile(
            lambda token: token.kind != "punct", tokens[index + 1 : index + _REACH]
        )
        if token.lower in words("be_forms")
    ]
    return verbs[1] if len(verbs) > 1 else None
