"""What a word is inside the phrase of the counted: a noun for people, a description of one, or what befell them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import (
    SHOT,
    category,
    is_nationality,
    is_person,
    is_singular,
    is_thing,
    plurals,
    triggers,
    words_for,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TO_COMMA = 10
"""Tokens of "a girl of 17" between commas."""
_OWN_NOUN = 4
"""Tokens from "its own" to the noun: "its own river border guards"."""
_BODY_FOUND = frozenset(
    (
        "found",
        "located",
        "recovered",
        "retrieved",
        "pulled",
        "unearthed",
        "discovered",
        "exhumed",
        "claimed",
        "identified",
    )
)
_STATES_OF_BODIES = frozenset(("unidentified", "unclaimed", "decomposed", "charred", "headless", "mutilated"))
"""Adjectives of "28 unidentified bodies"."""
_OWNING_UP = frozenset(("acknowledged", "admitted", "confirmed", "reported", "recorded", "registered"))
"""Before "a single death"."""
_TO_NOT = 5
"""Tokens from "not" to "single"."""
_NONE = ("no", "few", "without")
"""Before "hospital has reported a single death"."""
_OF_FINDING = (("discovery", "of"), ("recovery", "of"), ("finding", "of"))
_CAUSES = ("by", "of", "from")
_DEATHS = ("died", "dead", "killed", "perished")
FATED = frozenset(
    ("went", "vanished", "disappeared", "drowned", "perished", "succumbed", "died", "remains", "remained")
)
"""Verbs behind "another" or "a third" that may go on to tell what befell one victim more."""
_TO_NAMED = 5
"""Tokens of "named on Monday its six" before "fallen"."""
_TO_BURIAL = 9
"""Tokens of "soldiers were flown home for" behind "fallen"."""
_TO_CLAIMED = 6
"""Tokens of "has not yet been claimed" behind a body."""
_SEEN_NEAR = 12
"""Tokens around counted bodies in which they are found."""
_TO_WOUNDED = 6
"""Tokens of "and some 130 more badly wounded" behind "fallen"."""


def stops_phrase(lower: str) -> bool:
    return (
        lower in words_for("ends-phrase")
        or lower in words("auxiliaries")
        or lower in words("be_forms")
        or lower in words("prepositions")
        or (lower.endswith("ly") and lower not in ("elderly",))
    )


def can_be_noun(token: Token) -> bool:
    """ "a 77-year-old church deacon", where a verb or a preposition would end the phrase."""
    return token.kind == "word" and not stops_phrase(token.lower) and token.lower not in triggers("passive")


def _is_counting(token: Token) -> bool:
    return is_numeral(token) or token.lower in words_for("followers")


def names_workers(tokens: Sequence[Token], index: int) -> bool:
    """ "five road construction workers": a noun between the thing and the people."""
    if index + 1 >= len(tokens):
        return False
    middle, last = tokens[index], tokens[index + 1]
    if tokens[index - 1].lower in words("measures") or middle.lower in words_for("few"):
        return False  # "in the past 10 years many priests"
    plain = (
        middle.kind == "word" and not stops_phrase(middle.lower) and middle.lower not in words("conjunctions")
    )
    return plain and last.lower in plurals() and middle.lower not in triggers("passive")


def is_grave(tokens: Sequence[Token], index: int) -> bool:
    """ "3 dead, 1 critical in shooting": how badly they are hurt, with no noun behind it."""
    if index >= len(tokens) or not _is_grave_word(tokens, index):
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is None or following.kind == "punct" or stops_phrase(following.lower)


def _is_grave_word(tokens: Sequence[Token], index: int) -> bool:
    """ "critical"; "serious" where others have been hurt, not "two accidents, one serious"."""
    if tokens[index].lower == "serious":
        return any(token.lower in words_for("hurting") for token in tokens[:index])
    return tokens[index].lower in words_for("grave")


def tells_a_fate(tokens: Sequence[Token], index: int) -> bool:
    """ "3 dead, 1 critical", "leaves 16 underground", "one clinging to life", "five took bullets": no noun but a fate."""
    lower = tokens[index].lower
    return (
        is_grave(tokens, index)
        or lower == "underground"
        or lower in words_for("living-on")
        or lower in words_for("take")
        or lower in words_for("belonging")
        or lower in words_for("staying")
        or (lower in words("verbs") and not _before_person(tokens, index + 1))
        or (lower == "fleeing" and _is_on_the_run(tokens, index + 1))
    )


def _is_on_the_run(tokens: Sequence[Token], index: int) -> bool:
    """ "sent thousands fleeing", "40,000 fleeing their homes", not "12 fleeing villagers": asked behind "fleeing"."""
    following = lower_at(tokens, index)
    led = following in words("prepositions") or following in words_for("their") or following == "and"
    return index >= len(tokens) or tokens[index].kind == "punct" or led


def _before_person(tokens: Sequence[Token], index: int) -> bool:
    """ "three lay preachers": what could be a verb describes the people behind it."""
    return index < len(tokens) and is_person(tokens[index].lower, tokens[index].text)


def stands_for_people(tokens: Sequence[Token], index: int) -> bool:
    """ "lost three of its own", not "three of its own river guards": no noun for people follows."""
    if tokens[index - 1].lower not in words_for("pointing"):
        return False
    for token in tokens[index + 1 : index + 1 + _OWN_NOUN]:
        if not token.is_word or stops_phrase(token.lower):
            return True
        if is_person(token.lower, token.text) or token.lower in triggers("head"):
            return False
    return True


def describes_person(tokens: Sequence[Token], index: int) -> bool:
    """ "three suspected armed robbers": a participle before a person, where "three fled the fire" has a verb."""
    for token in tokens[index + 1 : index + 4]:
        if is_person(token.lower, token.text) or token.lower in triggers("head"):
            return True
        if stops_phrase(token.lower):
            return False
    return False


def is_adjective(tokens: Sequence[Token], index: int) -> bool:
    """ "two of the burned women": a participle between "the" and a person."""
    before, following = tokens[index - 1], tokens[index + 1 : index + 2]
    return (
        before.lower in words_for("pointing")
        and tokens[index].lower in triggers("passive")
        and bool(following)
        and is_person(following[0].lower, following[0].text)
    )


def described_fate(tokens: Sequence[Token], index: int) -> str | None:
    """What a participle tells of the person behind it: "eleven trapped miners", "six slain soldiers", "six fallen soldiers"."""
    lower, following = tokens[index].lower, tokens[index + 1 : index + 2]
    if _are_fallen(tokens, index):
        return "killed"
    if lower == "critical" and following and following[0].lower == "patients":
        return "injured"
    if lower not in words_for("describing") or not following:
        return None
    return triggers("passive").get(lower) if is_person(following[0].lower, following[0].text) else None


def _are_fallen(tokens: Sequence[Token], index: int) -> bool:
    """ "The army named six fallen soldiers", "buried its six fallen soldiers", not "six fallen idols", nor the fallen of a war long
    over, whom a town remembers."""
    if tokens[index].lower != "fallen":
        return False
    fought = category(lower_at(tokens, index + 1)) in ("military", "fighters", "police")
    ahead = tokens[max(0, index - _TO_NAMED) : index]
    named = any(
        token.lower in words_for("naming-fallen") and lower_at(tokens, token.index + 1) != "of"
        for token in ahead
    )
    near = (*tokens[max(0, index - _TO_BURIAL) : index], *tokens[index + 2 : index + _TO_BURIAL])
    return fought and (named or any(token.lower in words_for("burying-fallen") for token in near))


def possessed_fate(noun: Token | None) -> str | None:
    """What befell the owners of a noun: killed for "murder", None for "lives" and for things."""
    if noun is None or noun.lower in words_for("no-fate"):
        return None
    return triggers("of").get(noun.lower)


def is_doing(token: Token, following: Token | None) -> bool:
    """ "three managing to escape": a participle that the number does not count, unlike "three fishing boats"."""
    if (
        not token.lower.endswith("ing")
        or token.lower in triggers("passive")
        or token.lower in words_for("living-on")
    ):
        return False
    if following is None:
        return True
    if following.lower in words_for("hurt-ones"):
        return False  # "20 walking wounded"
    return not (is_thing(following.lower) or is_person(following.lower, following.text))


def is_one_more(tokens: Sequence[Token], index: int) -> bool:
    """ "second" of "a second body", "further" of "a further death", "single" of "acknowledged a single death", not "has not
    reported a single death"."""
    following = lower_at(tokens, index + 1)
    more = tokens[index].lower in words_for("ordinals") or tokens[index].lower in ("further", "new")
    ahead = [token.lower for token in tokens[max(0, index - _TO_NOT) : max(0, index - 1)]]
    single = tokens[index].lower == "single" and ahead[-1:] != [] and ahead[-1] in _OWNING_UP
    single = single and not any(
        word in words_for("taken-back") or word in words("negations") or word in _NONE or word.endswith("n't")
        for word in ahead
    )
    return (more or single) and following in ("body", "death", "fatality")


def fate_in_noun(tokens: Sequence[Token], index: int) -> str | None:
    lower = tokens[index].lower
    outcome = triggers("head").get(lower)
    if lower in ("death", "deaths") and lower_at(tokens, index + 1) in words_for("not-behind-death"):
        return None
    if lower == "fallen":
        return "killed" if _are_losses(tokens, index) else None
    if lower == "hurt" and index and tokens[index - 1].lower in words_for("severity"):
        patient = tokens[index + 1] if index + 1 < len(tokens) else None
        hurt = patient is not None and is_person(patient.lower, patient.text)
        return "injured" if hurt else None  # "14 badly hurt patients"
    if lower == "body" and index:
        return "killed" if _is_one_body(tokens, index) else None
    if outcome and lower in words_for("bodies"):
        following = lower_at(tokens, index + 1)
        described = index > 1 and tokens[index - 1].lower in _STATES_OF_BODIES
        if index and _is_counting(tokens[index - 1 - described]) and following != "of":
            return outcome
        near = tokens[max(0, index - _SEEN_NEAR) : index + _SEEN_NEAR]
        return outcome if any(token.lower in words_for("bodies-seen") for token in near) else None
    if lower == "lives" or outcome == SHOT:
        return None
    if outcome == "injured" and index and tokens[index - 1].lower == "fatally":
        return "killed"  # "six fatally injured workers"
    return outcome


def _are_losses(tokens: Sequence[Token], index: int) -> bool:
    """ "Our losses: 46 fallen and some 130 badly wounded", "46 fallen and 130 hurt", not "40 fallen trees", "12 fallen and nine new
    leaves"."""
    if not index or not is_numeral(tokens[index - 1]):
        return False
    near = tokens[index + 1 : index + 1 + _TO_WOUNDED]
    joined = near[:1] != [] and near[0].lower in ("and", ",")
    counted = itertools.dropwhile(lambda token: not is_numeral(token), near)
    return joined and any(triggers("passive").get(token.lower) == "injured" for token in counted)


def _is_one_body(tokens: Sequence[Token], index: int) -> bool:
    """ "One body was recovered", "pulled another body from the mud", "a second body", not "a body that trains miners was
    found"."""
    begin = index - 1 - (index > 1 and is_one_more(tokens, index - 1))
    counted = tokens[begin].lower
    if counted not in ("one", "another", "a"):
        return False
    found = body_is_found(tokens, index)
    if found is None:
        told = begin > 0 and tokens[begin - 1].lower in words_for("bodies-seen")
        return told and (counted != "a" or begin < index - 1)
    return found


def body_is_found(tokens: Sequence[Token], index: int) -> bool | None:
    """ "body was located by a crew", asked at "body"; None where no verb of finding follows."""
    ahead = [token.lower for token in tokens[max(0, index - _TO_CLAIMED) : index]]
    if any(pair in _OF_FINDING for pair in itertools.pairwise(ahead)):
        return True  # "the discovery of a woman's body"
    behind = [token.lower for token in tokens[index + 1 : index + _TO_CLAIMED]]
    verb = next((at for at, word in enumerate(behind) if word in _BODY_FOUND), None)
    if verb is None:
        verb = next((at for at, word in enumerate(behind) if word in words_for("carried")), None)
        if verb is None or not _to_morgue(tokens, index + 2 + verb):
            return None
    helpers = behind[:verb]
    return not words("be_forms").isdisjoint(helpers) and all(
        word in words("auxiliaries") or word in words("be_forms") or word in ("not", "yet")
        for word in helpers
    )


def _to_morgue(tokens: Sequence[Token], index: int) -> bool:
    """ "to the Vell hospital": where a body was taken, where another body is brought in to oversee the trade."""
    behind = [token.lower for token in tokens[index : index + _TO_CLAIMED]]
    house = {"morgue", "mortuary"} | words_for("hospitals")
    return behind[:1] == ["to"] and not house.isdisjoint(behind)


def has_verb_of_its_own(tokens: Sequence[Token], index: int) -> bool:
    """Does a verb stand behind a number before the next mark: "; five on board survived", not "in the collapsed tunnel"?"""
    clause = list(itertools.takewhile(lambda token: token.kind != "punct", tokens[index:]))
    return any(
        any(token.lower in words(table) for table in ("auxiliaries", "be_forms", "verbs"))
        or (token.lower.endswith("ed") and before.lower not in words("determiners") and not token.capital)
        for before, token in itertools.pairwise(clause)
    )


def behind_who(tokens: Sequence[Token], index: int) -> int:
    """The index behind ", a girl of 17," or ", Ann Vale (38)," where a comma opens it: "and a fifth, a girl of 17, was pronounced
    dead", "and one, a cook, on Tuesday"."""
    if lower_at(tokens, index) != ",":
        return index
    ahead = tokens[index + 1 : index + _TO_COMMA]
    return next((token.index + 1 for token in ahead if token.text == ","), index)


def has_like_cause(tokens: Sequence[Token], cause: int) -> bool:
    """ "died of burns and one [of a heart attack]", "killed by shrapnel and a third [by glass]": the word before a cause, as
    behind a death told before; not "one of the houses", "one by one"."""
    word, following = lower_at(tokens, cause), lower_at(tokens, cause + 1)
    if word not in _CAUSES or following == "one":
        return False
    if word == "of" and following in words("determiners") - {"a", "an"}:
        return False
    return any(
        token.lower == word and tokens[token.index - 1].lower in _DEATHS for token in tokens[1 : cause - 1]
    )


def extends_noun(tokens: Sequence[Token], head: int, index: int) -> bool:
    """ "police officers", "aid workers"; but "20 people hostage" ends with the people."""
    lower = tokens[index].lower
    if index != head + 1 or lower == "others":
        return False
    if lower == "members":
        return tokens[head].lower in words_for("memberships")
    return is_singular(tokens[head].lower) or is_nationality(tokens[head].text) or not is_singular(lower)
