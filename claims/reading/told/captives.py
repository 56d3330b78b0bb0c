"""Captives of a page that has told of captives, whose own sentence does not say so.

"40 persons were taken", "They took 43 people, including his wife", "61 are with the bandits", "Norland is holding 20".
Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import ends_clause
from claims.reading.fates.captures import SEIZED
from claims.reading.fates.whereabouts import behind_aside
from claims.reading.people.figures import Earlier, Figure
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, is_captor, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_TO_TAKEN = 5
"""Tokens of "were among those taken" and what ends them."""
_TO_COUNT = 6
"""Tokens of "taken has now risen to"."""
_REACHING = frozenset(("now", "stood", "stands", "rose", "risen", "climbed", "been", "put"))
_THOUGHT = frozenset(("thought", "believed", "feared", "understood", "known", "said", "reported"))
_STILL = frozenset(("still", "now", "also", "being"))
_TO_LORRIES = 9
"""Tokens of "were then being pushed onto the waiting lorries"."""
_OTHER_SCENES = frozenset(
    ("escaped", "escape", "crash", "crashed", "protest", "protests", "rally", "match", "fans")
)
"""Where others are put into vans."""
_TO_THOUGHT = 8
"""Tokens of "are still thought to be in captivity"."""
_TO_CAPTORS = 3
"""Tokens of "with the armed bandits"."""
_GONE = frozenset((",", ".", "", "and", "including", "from", "away", "hostage"))
"""Behind those whom somebody took away, where "to" would lead elsewhere: "took five men to the market"."""
_AMONG = (["among", "those", "taken"], ["among", "the", "captives"], ["among", "the", "hostages"])

_TO_SHIP = 4
"""Tokens of "from the products tanker"."""
_HELPERS = frozenset(
    (
        "helicopter",
        "helicopters",
        "lifeboat",
        "lifeboats",
        "safety",
        "injured",
        "wounded",
        "hospital",
        "rescue",
        "navy",
    )
)
_LATER = frozenset(("freed", "released"))
"""What may be told of captives later on: "all were freed weeks later"."""


def may_tell_of_captives(lowers: AbstractSet[str], earlier: Earlier) -> bool:
    """Whether a sentence of these words could count captives of a page that has told of some."""
    taken = not words_for("keeping-captive").isdisjoint(lowers) or not words_for("herding").isdisjoint(lowers)
    return "captured" in earlier.befell and taken


def held_too(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    earlier: Earlier,
    before: Sequence[Figure] = (),
) -> Figure | None:
    """The figure of captives, None where the words behind and before the number do not tell of any; `before` are the figures of
    its own sentence."""
    known = "captured" in earlier.befell or any(figure.outcome == "captured" for figure in before)
    if known and not phrase.doubtful and _is_number_taken(tokens, quantity.first, phrase.last):
        return Figure(quantity, phrase, "captured", quantity.first - 2, "toll")
    kind = category(tokens[phrase.head].lower) if phrase.head is not None else "people"
    led = quantity.first > 0 and tokens[quantity.first - 1].lower in words("prepositions")
    led = led or (lower_at(tokens, quantity.first - 2) == "of" and quantity.first > 1)  # "10 of her 22 crew"
    if kind not in SEIZED or led or phrase.doubtful or quantity.article:
        return None
    if not known:
        abducted = any(token.lower in words_for("kidnappings") for token in tokens[: quantity.first])
        with_them = abducted and _are_with_captors(tokens, phrase.last)
        return Figure(quantity, phrase, "captured", phrase.last + 1, "taken") if with_them else None
    among = _among_those_taken(tokens, phrase)
    if among is not None and "captured" in earlier.befell:
        return Figure(quantity, phrase, "captured", among, "taken", True, earlier.befell["captured"])
    held = _are_with_captors(tokens, phrase.last) or _are_thought_held(tokens, phrase.last)
    if held or _were_taken(tokens, behind_aside(tokens, phrase.last)):
        return Figure(quantity, phrase, "captured", phrase.last + 1, "taken")
    if _are_put_on_lorries(tokens, behind_aside(tokens, phrase.last)):
        return Figure(quantity, phrase, "captured", phrase.last + 1, "taken")
    if _they_took(tokens, quantity, phrase) or _is_holding(tokens, quantity, phrase):
        return Figure(quantity, phrase, "captured", quantity.first - 1, "taken")
    return None


def _is_number_taken(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "put the number taken at 61", "the number of girls taken had risen to 61", while "the number of photographs taken" is
    of things, and "the number of students taken was 30 last year" of a school."""
    behind = lower_at(tokens, last)
    if not (ends_clause(tokens, last) or behind in words("conjunctions") or behind == "on"):
        return False
    begin = next(
        (at for at in range(first - 1, max(-1, first - _TO_COUNT), -1) if tokens[at].lower == "taken"), 0
    )
    if begin < 1 or lower_at(tokens, first - 1) not in ("at", "to", "was", "is", "as"):
        return False
    if not all(token.lower in _REACHING | words("auxiliaries") for token in tokens[begin + 1 : first - 1]):
        return False
    whom = begin - 1
    taken = tokens[whom].lower
    people = taken == "those" or category(taken) in SEIZED or taken in words_for("captive")
    if people and tokens[whom - 1].lower == "of":
        whom -= 2
    return tokens[whom].lower == "number"


def _among_those_taken(tokens: Sequence[Token], phrase: VictimPhrase) -> int | None:
    """ "two girls, aged 13 and 16, were among those taken": the index of the last word."""
    behind = behind_aside(tokens, phrase.last)
    row = [token.lower for token in tokens[behind : behind + _TO_TAKEN]]
    ends = row[1:4] in _AMONG and ends_clause(tokens, behind + _TO_TAKEN - 1)
    return behind + 3 if ends and row[0] in words("be_forms") else None


def _were_taken(tokens: Sequence[Token], index: int) -> bool:
    """Asked behind the people: "40 persons were taken, adding that …", "two nuns had been taken as well", "30 had been taken away", "39 were taken and 14 of them have been freed", "said 40
    had been taken and called it a disgrace", "that 40 had been taken and that two had escaped"."""
    perfect = lower_at(tokens, index) in ("had", "have") and lower_at(tokens, index + 1) == "been"
    index += 1 if perfect else 0
    if lower_at(tokens, index) == "taken" and lower_at(tokens, index + 1) == "away":
        return ends_clause(tokens, index + 2)  # "we have counted 63 people taken away"
    row = [token.lower for token in tokens[index : index + 4]]
    if row[1:2] != ["taken"] or row[0] not in words("be_forms"):
        return False
    if (row[2:] == ["as", "well"] and ends_clause(tokens, index + 4)) or (
        row[2:3] == ["too"] and ends_clause(tokens, index + 3)
    ):
        return True
    if _off_ship(tokens, index + 2):
        return True
    if (row[2:3] == ["away"] and row[3:] != ["from"]) or ends_clause(tokens, index + 2):
        return True
    goes_on = row[2:3] == ["and"] and index + 3 < len(tokens)
    return goes_on and (
        is_numeral(tokens[index + 3]) or (perfect and (row[3] in CUE_FORMS or row[3] == "that"))
    )


def _off_ship(tokens: Sequence[Token], index: int) -> bool:
    """ "[10 of her 22 crew had been taken] off", "from the tanker Lumar Star": whom nobody is said to have helped off; asked behind the
    verb."""
    row = [token.lower for token in tokens[index : index + _TO_SHIP]]
    off = row[:1] == ["off"] and ends_clause(tokens, index + 1)
    ship = row[:1] in (["from"], ["off"]) and row[1:2] in (["the"], ["a"], ["her"], ["his"], ["their"])
    ship = ship and not words_for("vessels").isdisjoint(row[2:])
    lowers = {token.lower for token in tokens}
    off = off and not (words_for("vessels") | words_for("seafarers")).isdisjoint(lowers)
    helped = ("jailers", "hospitals", "ambulances", "saved", "searchers", "hurt-nouns")
    return (
        (off or ship)
        and _HELPERS.isdisjoint(lowers)
        and all(words_for(each).isdisjoint(lowers - _LATER) for each in helped)
    )


def _are_put_on_lorries(tokens: Sequence[Token], index: int) -> bool:
    """Asked behind the people: "40 people, mainly boys, being pushed onto lorries", "were bundled into a white van", where the
    police bundle others into theirs and the hurt are driven to hospital."""
    row = [token.lower for token in tokens[index : index + _TO_LORRIES]]
    put = next((at for at, word in enumerate(row) if word in words_for("herding")), 0)
    if not put or row[put - 1] not in words("be_forms") or row[put + 1 : put + 2] not in (["onto"], ["into"]):
        return False
    if row[put] == "pushed" and row[put + 1] == "into":
        return False  # as a car is pushed into a van
    lowers = [token.lower for token in tokens]
    kept = all(words_for(each).isdisjoint(lowers) for each in ("jailers", "hospitals", "ambulances", "saved"))
    kept = kept and _OTHER_SCENES.isdisjoint(lowers)
    return kept and not words_for("lorries").isdisjoint(row[put + 2 :]) and _by_captors(tokens, index + put)


def _by_captors(tokens: Sequence[Token], index: int) -> bool:
    """ "bundled into a van", "by gunmen", not "by parents", "by riot squads": asked at the verb."""
    by = next((token.index for token in tokens[index:] if token.lower == "by"), None)
    whom = [] if by is None else [token.lower for token in tokens[by + 1 : by + 1 + _TO_CAPTORS]]
    armed = any(map(is_captor, whom))
    return by is None or armed


def _are_with_captors(tokens: Sequence[Token], index: int) -> bool:
    """ "61 were still with the bandits", "61 still with bandits" in a headline, not "two envoys were still with
    them"."""
    are = lower_at(tokens, index) in words("be_forms")
    at = index + are + (lower_at(tokens, index + are) == "still")
    if at == index + are or lower_at(tokens, at) != "with" or _are_talks(tokens[:index]):
        return False
    whom = [token.lower for token in tokens[at + 1 : at + 1 + _TO_CAPTORS]]
    return any(map(is_captor, whom))


def _are_talks(tokens: Sequence[Token]) -> bool:
    """ "Kidnapping talks: 12 youths", "12 envoys": asked of the words up to the people."""
    sent = tokens[-1].lower in words_for("go-betweens")
    return sent or any(token.lower in words_for("parleys") for token in tokens)


def _are_thought_held(tokens: Sequence[Token], index: int) -> bool:
    """ "90 are still thought to be held", "12 are believed to be in captivity", "five are still being held"."""
    words_behind = [token.lower for token in tokens[index : index + _TO_THOUGHT]]
    row = [word for word in words_behind if word not in _STILL]
    kept = (
        row[:1] != [] and row[0] in words("be_forms") and row[1:2] == ["held"] and "being" in words_behind[:4]
    )
    if kept:
        return row[2:3] in ([], ["."], [","], [";"], ["captive"], ["hostage"], ["there"], ["and"], ["by"])
    thought = row[:1] != [] and row[0] in words("be_forms") and row[1:2] != [] and row[1] in _THOUGHT
    return thought and (
        row[2:5] == ["to", "be", "held"]
        or row[2:6] in (["to", "be", "in", "captivity"], ["to", "remain", "in", "captivity"])
    )


def _they_took(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "They took 43 people, including his wife", not "They took five men to the market"."""
    who = lower_at(tokens, quantity.first - 2)
    took = lower_at(tokens, quantity.first - 1) == "took" and phrase.head is not None
    theirs = who == "they" or is_captor(who)
    along = [token.lower for token in tokens[phrase.last : phrase.last + 2]] == ["with", "them"]
    along = along and ends_clause(tokens, phrase.last + 2)  # "They took eight young men with them"
    return took and theirs and (along or lower_at(tokens, phrase.last) in _GONE)


def _is_holding(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "Norland was holding 20 and would treat them well": a bare number of them; not "The bank is holding 20"; "his men were holding
    103 souls"."""
    verb = quantity.first - 1 - (tokens[quantity.first - 1].kind == "quote")
    at = verb - 1
    while at > 0 and (tokens[at].lower in words("be_forms") or tokens[at].lower in words("adverbs")):
        at -= 1
    who = lower_at(tokens, at)
    theirs = who in ("they", "group") or category(who) == "military" or is_captor(who)
    men = who in ("men", "fighters") and lower_at(tokens, at - 1) in words_for("their") | {"our", "my"}
    men = men and all(
        token.lower not in words_for("hunters") for token in tokens
    )  # "The police chief said …"
    theirs = theirs or men
    if at < 0 or not (theirs or tokens[at].capital):
        return False
    holds = lower_at(tokens, verb) in ("holding", "holds") and (phrase.head is None or men)
    last = phrase.last + (phrase.last < len(tokens) and tokens[phrase.last].kind == "quote")
    return holds and (ends_clause(tokens, last) or lower_at(tokens, last) in ("and", "of"))


def are_the_captives(outcome: str, rule: str, earlier: Earlier) -> bool:
    """ "[Ten sailors were abducted.] The missing men are six Danes and a Swede": of a page that has told of captives and of nobody
    else who is missing."""
    told = earlier.befell
    return rule == "among" and outcome == "missing" and "captured" in told and "missing" not in told
