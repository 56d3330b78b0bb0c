"""Who is counted: the noun phrase that follows a quantity.

`read_victims` answers with the phrase, or None where the number counts things ("12 vehicles").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import words
from claims.reading.numerals import ARTICLES, is_numeral
from claims.reading.triggers import (
    SHOT,
    is_nationality,
    is_person,
    is_singular,
    is_thing,
    triggers,
    words_for,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.quantities import Quantity
    from claims.reading.tokens import Token

_REACH = 9
"""Tokens from the number to the noun it counts."""
_OWN_NOUN = 4
"""Tokens from "its own" to the noun: "its own river border guards"."""
_SEEN_NEAR = 12
"""Tokens around counted bodies in which they are found."""


class VictimPhrase(NamedTuple):
    """`last` is the index after the phrase, `head` its noun (None for a bare figure).

    `outcome` is told by the noun itself ("12 deaths"); `part` marks a share of a whole ("three of them"), `counted`
    one whose whole is a number too ("three of the five people");
    `doubtful` an unknown noun that only a clear trigger makes human.
    """

    last: int
    head: int | None = None
    outcome: str | None = None
    part: bool = False
    doubtful: bool = False
    counted: bool = False


def read_victims(tokens: Sequence[Token], quantity: Quantity) -> VictimPhrase | None:
    """The victims a quantity counts; None when it counts something else."""
    head: int | None = None
    outcome: str | None = None
    part = counted = opened = False
    unknown: int | None = None
    index = quantity.last
    limit = min(len(tokens), index + _REACH)
    while index < limit:
        token = tokens[index]
        lower = token.lower
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        if token.kind == "punct" and not (
            token.text in "[]()" and _opens_gloss(tokens, index, head, opened=opened)
        ):
            break
        if token.kind in ("punct", "quote"):
            opened = opened or token.text in "[("
            index += 1
            continue
        if token.kind == "clitic":
            if head is not None and possessed_fate(following):
                break
            head = unknown = None
            index += 1
            continue
        if lower == "service" and following and following.lower in ("members", "member", "personnel"):
            head = None  # "three Danish service members"
            index += 1
            continue
        if token.kind == "figure":
            if not lower.endswith(("-year-old", "-year-olds", "-month-old", "-week-old")):
                return (
                    None
                    if index == quantity.last or unknown is None
                    else VictimPhrase(index, unknown, doubtful=True)
                )
            if following is None or not is_person(following.lower, following.text):
                head = index
            index += 1
            continue
        if token.kind == "number":
            break
        if lower == "of" and head is None and unknown is None:
            part = _is_share(tokens, index)
            number = _counted_whole(tokens, index)
            counted = number is not None
            index = number or index + 1
            continue
        if head is None and lower in words_for("wholes") and (part or lower == "whom" or lower == "them"):
            told = (
                "killed"
                if lower in ("dead", "deceased")
                else "injured"
                if lower in ("injured", "wounded")
                else None
            )
            return VictimPhrase(index + 1, index, told, part=True)
        if lower in ARTICLES and index == quantity.last and not quantity.article:
            break  # "61 a day earlier"
        if lower == "own" and head is None and _stands_for_people(tokens, index):
            return VictimPhrase(index + 1, index, None, part)
        if index == quantity.last and lower in words_for("lose"):
            break  # "of 113 on the plane, 112 lose their lives"
        if lower in words_for("pointing") and head is None:
            if index == quantity.last or (index > quantity.last and tokens[index - 1].lower != "of"):
                break
            index += 1
            continue
        if part and head is None and lower in words_for("bodies"):
            return VictimPhrase(index + 1, index, "killed", part=True)  # "29 of the bodies were burnt"
        told = _told_by_noun(tokens, index)
        if told and head == index - 1 and lower in words_for("tolls-of"):
            return VictimPhrase(index + 1, head, told, part)
        if told and head is None:
            if (
                following
                and is_person(following.lower, following.text)
                and lower not in ("deaths", "fatalities")
            ):
                outcome = told
                index += 1
                continue
            return VictimPhrase(index + 1, index, told, part)
        if lower.endswith("ly") and following and following.lower in triggers("passive") and head is None:
            index += 1  # "9,300 newly displaced persons"
            continue
        if _is_adjective(tokens, index):
            index += 1
            continue
        if lower in words_for("ranking") and following and (following.capital or is_person(following.lower)):
            index += 1
            continue
        if is_person(lower, token.text):
            if head is not None and (
                lower in triggers("passive")  # "40 people homeless": what became of them
                or (not (quantity.article and index == head + 1) and not _extends(tokens, head, index))
            ):
                break
            head = index
            index += 1
            if lower == "others":
                break
            continue
        if head is not None:
            if is_thing(lower) and index == head + 1:
                if tokens[head].kind == "figure" and following is not None and _is_noun(following):
                    index += 1
                    continue
                return None
            break
        if is_thing(lower):
            if following and following.kind == "clitic":
                index += 1
                continue
            if following and (
                is_person(following.lower, following.text) or following.lower in words_for("tolls-of")
            ):
                index += 1
                continue
            return None
        if lower in words_for("confirmed") and following and following.lower in triggers("head"):
            index += 1  # "three confirmed fatalities"
            continue
        if stops_phrase(lower) or lower in triggers("passive"):
            break
        if lower in ("and", "or") and head is None and (unknown is None or _counts_on(following)):
            break
        if lower in words("days"):
            break
        if index == quantity.last and _tells_a_fate(tokens, index):
            break
        if index == quantity.last and _is_doing(token, following):
            return None
        if lower.endswith("ed") and head is None and not quantity.article and not _describes(tokens, index):
            break
        if lower not in words_for("followers") and lower != "and":
            unknown = index
        index += 1
    if head is not None:
        return VictimPhrase(head + 1, head, outcome, part, counted=counted)
    if quantity.article or (unknown is not None and tokens[unknown].lower in words_for("hurt-nouns")):
        return None
    one_of = quantity.value == 1 and not part and not counted and quantity.last < len(tokens)
    if one_of and tokens[quantity.last].lower == "of" and _is_of_the_most(tokens, quantity.last + 1, unknown):
        return None
    if unknown is not None:
        return VictimPhrase(unknown + 1, unknown, part=part, doubtful=True)
    if counted:
        return VictimPhrase(index, part=True, counted=True)
    return VictimPhrase(_after_followers(tokens, quantity.last))


def is_grave(tokens: Sequence[Token], index: int) -> bool:
    """ "3 dead, 1 critical in shooting": how badly they are hurt, with no noun behind it."""
    if index >= len(tokens) or tokens[index].lower not in words_for("grave"):
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is None or following.kind == "punct" or stops_phrase(following.lower)


def _tells_a_fate(tokens: Sequence[Token], index: int) -> bool:
    """ "3 dead, 1 critical", "leaves 16 underground", "one clinging to life", "five took bullets": no noun but a fate."""
    lower = tokens[index].lower
    return (
        is_grave(tokens, index)
        or lower == "underground"
        or lower in words_for("living-on")
        or lower in words_for("take")
        or lower in words_for("belonging")
    )


def _is_of_the_most(tokens: Sequence[Token], first: int, noun: int | None) -> bool:
    """ "one of the last working hospitals", "one of the deadliest", "one of the most important": no person among them, who
    might be "one of the most senior judges"."""
    if noun is None:
        return True
    return not tokens[noun].lower.endswith("s") and any(
        token.lower.endswith("est") or token.lower == "most" for token in tokens[first : noun + 1]
    )


def _stands_for_people(tokens: Sequence[Token], index: int) -> bool:
    """ "lost three of its own", not "three of its own river guards": no noun for people follows."""
    if tokens[index - 1].lower not in words_for("pointing"):
        return False
    for token in tokens[index + 1 : index + 1 + _OWN_NOUN]:
        if not token.is_word or stops_phrase(token.lower):
            return True
        if is_person(token.lower, token.text) or token.lower in triggers("head"):
            return False
    return True


def _counts_on(following: Token | None) -> bool:
    """ "two X and an employee": behind the joint another group is counted."""
    if following is None:
        return False
    return is_numeral(following) or following.lower in ARTICLES


def _is_noun(token: Token) -> bool:
    """ "a 77-year-old church deacon", where a verb or a preposition would end the phrase."""
    return token.kind == "word" and not stops_phrase(token.lower) and token.lower not in triggers("passive")


def _describes(tokens: Sequence[Token], index: int) -> bool:
    """ "three suspected armed robbers": a participle before a person, where "three fled the fire" has a verb."""
    for token in tokens[index + 1 : index + 4]:
        if is_person(token.lower, token.text) or token.lower in triggers("head"):
            return True
        if stops_phrase(token.lower):
            return False
    return False


def _is_adjective(tokens: Sequence[Token], index: int) -> bool:
    """ "two of the burned women": a participle between "the" and a person."""
    before, following = tokens[index - 1], tokens[index + 1 : index + 2]
    return (
        before.lower in words_for("pointing")
        and tokens[index].lower in triggers("passive")
        and bool(following)
        and is_person(following[0].lower, following[0].text)
    )


def possessed_fate(noun: Token | None) -> str | None:
    """What befell the owners of a noun: killed for "murder", None for "lives" and for things."""
    if noun is None or noun.lower in words_for("no-fate"):
        return None
    return triggers("of").get(noun.lower)


def _is_doing(token: Token, following: Token | None) -> bool:
    """ "three managing to escape": a participle that the number does not count, unlike "three fishing boats"."""
    if (
        not token.lower.endswith("ing")
        or token.lower in triggers("passive")
        or token.lower in words_for("living-on")
    ):
        return False
    return following is None or not (is_thing(following.lower) or is_person(following.lower, following.text))


def _opens_gloss(tokens: Sequence[Token], index: int, head: int | None, *, opened: bool) -> bool:
    if tokens[index].text in ")]":
        return opened
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        head is None
        and following is not None
        and (is_person(following.lower, following.text) or following.capital)
    )


def _is_share(tokens: Sequence[Token], of: int) -> bool:
    """ "three of the victims", "two of them", but not "dozens of people" or "20 of its sailors"."""
    following = tokens[of + 1].lower if of + 1 < len(tokens) else ""
    if following in ("them", "whom", "those"):
        return True
    after = tokens[of + 2].lower if of + 2 < len(tokens) else ""
    described = after in words_for("attacked") or after in words_for("severity")
    if described and of + 3 < len(tokens):
        after = tokens[of + 3].lower
    return following in ("the", "these", "those") and any(
        after in words_for(each) for each in ("wholes", "bodies", "tolls-of")
    )


def _counted_whole(tokens: Sequence[Token], of: int) -> int | None:
    """The index after the second number of "three of the five people", None where none follows."""
    index = of + 1
    if index < len(tokens) and tokens[index].lower in words_for("pointing"):
        index += 1
    if index >= len(tokens) or not is_numeral(tokens[index]):
        return None
    return index + 1


def _told_by_noun(tokens: Sequence[Token], index: int) -> str | None:
    lower = tokens[index].lower
    outcome = triggers("head").get(lower)
    if outcome and lower in words_for("bodies"):
        following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
        if index and _is_counting(tokens[index - 1]) and following != "of":
            return outcome
        near = tokens[max(0, index - _SEEN_NEAR) : index + _SEEN_NEAR]
        return outcome if any(token.lower in words_for("bodies-seen") for token in near) else None
    if lower == "lives" or outcome == SHOT:
        return None
    return outcome


def _is_counting(token: Token) -> bool:
    return is_numeral(token) or token.lower in words_for("followers")


def _extends(tokens: Sequence[Token], head: int, index: int) -> bool:
    """ "police officers", "aid workers"; but "20 people hostage" ends with the people."""
    lower = tokens[index].lower
    if index != head + 1 or lower == "others":
        return False
    if lower == "members":
        return tokens[head].lower in words_for("memberships")
    return is_singular(tokens[head].lower) or is_nationality(tokens[head].text) or not is_singular(lower)


def stops_phrase(lower: str) -> bool:
    return (
        lower in words_for("ends-phrase")
        or lower in words("auxiliaries")
        or lower in words("be_forms")
        or lower in words("prepositions")
        or (lower.endswith("ly") and lower not in ("elderly",))
    )


def _after_followers(tokens: Sequence[Token], index: int) -> int:
    while index < len(tokens) and tokens[index].lower in words_for("followers"):
        index += 1
    return index
