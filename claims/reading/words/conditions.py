"""What befell somebody, told by words that vary too much for a table of phrases.

"In a very grave condition", "with serious head injuries", "were taken to the main hospital", "pulled out dead", "held by
the pirates", "spent a second night at a community hall".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import ARTICLES
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TREATED = frozenset(("burns", "burn", "trauma", "emergency"))
"""Whose treatment centre no healthy visitor is taken to."""
_BROUGHT = 5
"""Tokens from "pulled" to "dead"."""
_TO_DEATH = 6
"""Tokens from "hacked" to the last of "hacked, shot or burned to death"."""
_TO_HOSPITAL = 14
"""Tokens from "taken" to the hospital."""
_TO_TREATMENT = 4
"""Tokens of "for further medical treatment"."""
_TO_DOCTORING = 7
"""Tokens of "doctors were still trying to save" behind "where"."""
_TO_CARER = 5
"""Tokens of "surgeons of ours are" before "in"."""
_TO_WARD = 8
"""Tokens of "remained in the Vell Regional Referral Hospital"."""
_CONDITION = 6
"""Tokens from "in" to "condition"."""
_WITH_WOUNDS = 5
"""Tokens from "with" to the wounds: "with serious head injuries"."""
_UNDER = (("under", "which"), ("beneath", "which"))
_UNDER_WHICH = 8
"""Tokens from "under which" to "buried"."""


def in_condition(tokens: Sequence[Token], index: int) -> bool:
    """ "in a very grave condition", "in critical state"."""
    for token in tokens[index : index + _CONDITION]:
        if token.lower in ("condition", "conditions", "state"):
            return any(each.lower not in ARTICLES for each in tokens[index : token.index])
        if token.lower not in words_for("conditions"):
            return False
    return False


def in_named_hospital(tokens: Sequence[Token], index: int) -> bool:
    """ "Fourteen people are in Prasat hospital", "in the Lumar hospital tonight": index of the "in"."""
    article = lower_at(tokens, index + 1) == "the"
    index += article
    if index + 1 >= len(tokens) or not tokens[index + 1].capital:
        return False
    if any(token.lower in words_for("carers") for token in tokens[max(0, index - _TO_CARER) : index]):
        return False  # "Eleven doctors are in Lumar hospital"
    for token in tokens[index + 1 : index + _TO_TREATMENT + 1]:
        if token.lower in words_for("hospitals"):
            if article and not _is_all_of_them(tokens, token.index + 1):
                return False  # "in the Lumar hospital choir", "in the Lumar hospital, which has been turned into a shelter"
            behind = [each.lower for each in tokens[token.index + 1 : token.index + 1 + _TO_HOSPITAL]]
            return not {"visit", "as", "conference", "meeting"} & set(behind)
        if not token.capital:
            return False
    return False


def _is_all_of_them(tokens: Sequence[Token], index: int) -> bool:
    """Does the sentence, or the clause before a comma and "tonight", end at this index, with nobody before who has come for anything
    else?"""
    index += lower_at(tokens, index) == "tonight"
    tonight = lower_at(tokens, index - 1) == "tonight"
    ends = (
        index >= len(tokens)
        or tokens[index].text in (".", '"', "”")
        or (tonight and tokens[index].text == ",")
    )
    return ends and not any(token.lower in _VISITORS for token in tokens[:index])


_VISITORS = frozenset(
    (
        "protesters",
        "demonstrators",
        "journalists",
        "reporters",
        "mayors",
        "refugees",
        "visitors",
        "strikers",
        "relatives",
    )
)
"""Who is in a hospital for other reasons than wounds."""


def for_wounds(tokens: Sequence[Token], index: int) -> bool:
    """ "treated there since Tuesday, mainly for cuts"."""
    near = [token.lower for token in tokens[index + 1 : index + 1 + _TO_HOSPITAL]]
    return "for" in near and not words_for("hurt-nouns").isdisjoint(
        near[near.index("for") + 1 :][:_WITH_WOUNDS]
    )


def with_wounds(tokens: Sequence[Token], index: int) -> bool:
    """ "three others with serious injuries": only adjectives and nouns before the wounds."""
    for token in tokens[index + 1 : index + 1 + _WITH_WOUNDS]:
        if token.lower in words_for("hurt-nouns"):
            return True
        degrees = token.lower == "of" and tokens[token.index - 1].lower in ("degrees", "range", "variety")
        following = tokens[token.index + 1] if token.index + 1 < len(tokens) else None
        degrees = degrees or (
            token.lower in ("over", "above") and following is not None and following.kind == "number"
        )  # "with over 50 percent burns"
        if not (token.is_word or token.kind in ("number", "figure")) or (
            token.lower in words("prepositions") and not degrees
        ):
            return False
    return False


_NOT_FATAL = frozenset(
    (
        "near",
        "non",
        "-",
        "almost",
        "no",
        "not",
        "none",
        "neither",
        "potentially",
        "possibly",
        "probably",
        "nearly",
    )
)


def with_fatal_wounds(tokens: Sequence[Token], index: int) -> bool:
    """ "[nine had] fatal burns", "[two men] with fatal injuries", not "near fatal"."""
    behind = tokens[index + 1 : index + 1 + _WITH_WOUNDS]
    fatal = next((token.index for token in behind if token.lower == "fatal"), None)
    if fatal is None or lower_at(tokens, fatal + 1) not in words_for("hurt-nouns"):
        return False  # "had burns after the fatal fire"
    between = [token.lower for token in tokens[index + 1 : fatal]]
    linked = any(word in words("prepositions") or word in words("conjunctions") for word in between)
    return not linked and _NOT_FATAL.isdisjoint(between) and words_for("hurt-nouns").isdisjoint(between)


def ends_clause(following: Token | None) -> bool:
    """Does nothing follow that an adjective could describe: "seven are critical but stable"?"""
    if following is None or following.kind == "punct":
        return True
    if following.lower in ("of", "to", "for"):
        return False  # "were critical of the mayor", "is critical to the plan"
    return any(
        following.lower in words(each) for each in ("conjunctions", "days", "time_words", "prepositions")
    )


def to_death(tokens: Sequence[Token], index: int) -> tuple[str, int] | None:
    """ "beaten to death", "gunned down", "blown up"."""
    lower = tokens[index].lower
    if lower not in words_for("falling") and lower not in words_for("to-death"):
        return None
    fallen = index + 2 * (_is_height(tokens, index + 1) or _is_either_fall(tokens, index))
    ahead = [token.lower for token in tokens[fallen + 1 : fallen + 4]]
    if lower in words_for("falling") and ahead[:1] == ["to"] and ahead[2:] in (["death"], ["deaths"]):
        return "killed", index
    ahead = [token.lower for token in tokens[index + 1 : index + 4]]
    if lower not in words_for("to-death"):
        return None
    if ahead[:2] == ["to", "death"]:
        return "killed", index + 2
    for place in range(index + 1, min(len(tokens) - 1, index + _TO_DEATH)):
        if tokens[place].lower == "to" and tokens[place + 1].lower == "death":
            return "killed", place + 1  # "hacked, shot or burned to death"
        if tokens[place].lower not in words_for("to-death") and tokens[place].lower not in (",", "or", "and"):
            break
    if (ahead[:1] == ["down"] and lower in ("gunned", "mowed")) or (ahead[:1] == ["up"] and lower == "blown"):
        return "killed", index + 1
    return None


def _is_either_fall(tokens: Sequence[Token], index: int) -> bool:
    """ "fell or jumped" of "fell or jumped to their deaths"."""
    second = lower_at(tokens, index + 2)
    return lower_at(tokens, index + 1) == "or" and second in words_for("falling")


def _is_height(tokens: Sequence[Token], index: int) -> bool:
    """ "400 metres" of "fell 400 metres to their deaths"."""
    return (
        index < len(tokens)
        and tokens[index].kind == "number"
        and lower_at(tokens, index + 1) in words("measures")
    )


def brought_out(tokens: Sequence[Token], index: int) -> tuple[str, int] | None:
    """ "were pulled out dead", "was washed ashore lifeless", "came to us dead"."""
    if tokens[index].lower in ("came", "come"):
        return _came_in_dead(tokens, index)
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


def _is_for_treatment(tokens: Sequence[Token], index: int) -> bool:
    """ "the burns [treatment] centre", where water has treatment works, too."""
    return tokens[index].lower == "treatment" and tokens[index - 1].lower in _TREATED


def to_hospital(tokens: Sequence[Token], index: int) -> tuple[str, int] | None:
    """ "were taken to the main hospital", "admitted to a trauma center"."""
    if (
        tokens[index].lower in words_for("still")
        and index + 1 < len(tokens)
        and tokens[index + 1].lower in ("in", "at")
    ):
        near = tokens[index + 2 : index + _TO_WARD]
        house = next((token for token in near if token.lower in words_for("hospitals")), None)
        plain = house is not None and all(token.is_word for token in tokens[index + 2 : house.index])
        return ("injured", index) if plain else None
    if tokens[index].lower == "admitted" and _tells_of_cases(tokens):
        return None  # "287 cases, with 46 patients still admitted to the clinic": the sick are no casualties
    way = _their_way(tokens, index)
    if tokens[index].lower not in words_for("carried") and not way:
        return None
    index = way or index
    ahead = tokens[index + 1 : index + 1 + _TO_HOSPITAL]
    if any(token.lower in ("precaution", "precautionary") for token in ahead):
        return None  # "taken to hospital as a precaution"
    if _for_treatment(ahead) or _in_a_bad_way(tokens, ahead):
        return "injured", index
    if ahead[:1] != [] and ahead[0].lower == "from":  # "taken from the scene to an area hospital"
        ahead = list(itertools.dropwhile(lambda token: token.is_word and token.lower != "to", ahead))
    if not ahead or ahead[0].lower not in ("to", "in", "by", "at"):
        return None
    if (
        ahead[0].lower == "to"
        and len(ahead) > 1
        and ahead[1].capital
        and _is_one_of_hospitals(tokens, ahead[1].index)
    ):
        return "injured", index
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
            "unit",
            "ward",
        ) and (before.lower in words_for("medical") or _is_for_treatment(tokens, before.index))
        room = before.lower == "emergency" and token.lower in ("room", "rooms", "department", "departments")
        if token.lower in words_for("hospitals") or center or room:
            return "injured", index
    return None


def _is_one_of_hospitals(tokens: Sequence[Token], index: int) -> bool:
    """ "taken to Alda Hey in Brask and 16 adults to Toro and Vell hospitals": the kind of house stands behind the last name."""
    names = list(
        itertools.takewhile(lambda token: token.capital or token.lower in (",", "and"), tokens[index:])
    )
    if any(token.lower == "and" for token in names) and lower_at(tokens, index + len(names)) in words_for(
        "hospitals"
    ):
        return True  # "taken to Alda, Toro and Vell hospitals"
    rest = list(itertools.takewhile(lambda token: token.text not in (";", ":", "."), tokens[index:]))
    return any(
        token.lower in words_for("hospitals")
        and rest[at - 1].capital
        and "to" in [each.lower for each in rest[1:at]]
        for at, token in enumerate(rest)
        if at
    )


def _for_treatment(ahead: Sequence[Token]) -> bool:
    """ "had been flown to Brask for treatment", "to Brask, where doctors operated": behind the place, no clause between."""
    row = [token.lower for token in ahead]
    where = next((place for place, pair in enumerate(itertools.pairwise(row)) if pair == (",", "where")), 0)
    if row[:1] == ["to"] and where and all(token.is_word for token in ahead[:where]):
        treated = row[where + 2 : where + 2 + _TO_DOCTORING]  # not "where doctors were on strike"
        return not (words_for("carers").isdisjoint(treated) or words_for("doctoring").isdisjoint(treated))
    at = next((place for place, word in enumerate(row) if word == "for"), None)
    if row[:1] != ["to"] or at is None or not all(token.is_word for token in ahead[:at]):
        return False
    return any(word in words_for("treatments") for word in row[at + 1 : at + _TO_TREATMENT])


def _in_a_bad_way(tokens: Sequence[Token], ahead: Sequence[Token]) -> bool:
    """ "were later shifted to Brask in a critical condition", not "in good condition"; "were airlifted to Brask with fractures",
    "confined for burns"."""
    for token in itertools.takewhile(lambda token: token.is_word, ahead):
        well = lower_at(tokens, token.index + 1) == "good"
        if token.lower == "in" and not well and in_condition(tokens, token.index + 1):
            return True
        hurt = token.lower in ("with", "for") and with_wounds(tokens, token.index)
        if hurt and lower_at(tokens, token.index + 1) not in ARTICLES and not _is_else(tokens, token.index):
            return True
    return False


def _is_else(tokens: Sequence[Token], index: int) -> bool:
    """ "with cuts to pay", "with injuries to claim", "for wounds they inflicted": what follows the wounds tells of something else."""
    at = next((at for at in range(index, len(tokens)) if tokens[at].lower in words_for("hurt-nouns")), index)
    behind = lower_at(tokens, at + 1)
    if behind == "to":
        return lower_at(tokens, at + 2) not in words_for("their") | ARTICLES and not lower_at(
            tokens, at + 2
        ).endswith("s")
    return tokens[index].lower == "for" and behind in ("they", "he", "she", "inflicted")


def _their_way(tokens: Sequence[Token], index: int) -> int | None:
    """ "made their own way to": the index of "way"."""
    if tokens[index].lower not in ("made", "found"):
        return None
    return next((token.index for token in tokens[index + 1 : index + 4] if token.lower == "way"), None)


def _came_in_dead(tokens: Sequence[Token], came: int) -> tuple[str, int] | None:
    """ "came in dead", "came to us dead", "had come to the clinic already dead", not "came to a dead end", "came in dead last"."""
    behind = tokens[came + 1 : came + 1 + _BROUGHT]
    dead = next((token.index for token in behind if token.lower in ("dead", "lifeless")), 0)
    following = tokens[dead + 1] if dead + 1 < len(tokens) else None
    if not dead or not ends_clause(following) or lower_at(tokens, dead + 1) == "last":
        return None
    way = [token.lower for token in tokens[came + 1 : dead] if token.lower != "already"]
    house = way[:1] == ["to"] and (way[1:] == ["us"] or (len(way) > 1 and way[-1] in words_for("hospitals")))
    return ("killed", dead) if way == ["in"] or house else None


def _tells_of_cases(tokens: Sequence[Token]) -> bool:
    """ "287 cases of cholera", "400 cumulative cases", in a sentence without a wound."""
    lowers = {token.lower for token in tokens}
    ill = "cases" in lowers or not words_for("diseases").isdisjoint(lowers)
    return ill and words_for("hurt-nouns").isdisjoint(lowers)


def is_under_it(tokens: Sequence[Token], index: int) -> bool:
    """ "a wall, under which three men were buried"."""
    ahead = [token.lower for token in tokens[max(0, index - _UNDER_WHICH) : index]]
    return any(pair in _UNDER for pair in itertools.pairwise(ahead))


def own_body(tokens: Sequence[Token], index: int) -> bool:
    """ "hurt their ankles", "broke an arm", "hurt themselves"."""
    behind = [token.lower for token in tokens[index : index + 3]]
    if behind[:1] == [] or behind[0] in words_for("themselves"):
        return behind != []
    if behind[0] in ("bones", "limbs", "ribs"):
        return True  # "three pupils broke bones"
    parts = words_for("limbs") | words_for("body-parts")
    owned = behind[0] in words_for("their") or behind[0] in ARTICLES or behind[0] == "both"
    return owned and not parts.isdisjoint(behind)


def meets_death(tokens: Sequence[Token], index: int) -> bool:
    """ "met their untimely death"."""
    behind = [token.lower for token in tokens[index : index + 4]]
    return behind[:1] != [] and behind[0] in words_for("their") and not {"death", "deaths"}.isdisjoint(behind)


def by_captors(tokens: Sequence[Token], index: int) -> bool:
    """ "are being held by the pirates", while whom the police hold are suspects."""
    behind = [token.lower for token in tokens[index : index + 4]]
    return behind[:1] == ["by"] and words_for("jailers").isdisjoint(behind)
