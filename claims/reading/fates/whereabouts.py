"""What befell people, told by where they are or were taken.

"Could still be in the lake", "were buried in the debris", "are held in Orvian captivity", "remain in the gang's hands", "were
still in 40 evacuation centres", "have left the city", "now live in Orvia", "were taken from a school".  Table:
`casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.captures import names_armed_men
from claims.reading.words.sinkings import ship_is_lost
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import (
    SHOT,
    category,
    fate_of,
    is_captor,
    is_nationality,
    triggers,
    words_for,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_INTO = frozenset(("in", "inside", "under", "beneath", "underneath", "among"))
_TO_PLACE = 4
"""Tokens from "in" to the lake."""
_TO_BE = 4
"""Tokens from "could" to "be": "could all still be"."""
_TO_VELL = 4
"""Tokens of "were flown to Vell"."""
_TO_CARE = 10
"""Tokens from "taken" in which the hospital stands."""
_TO_HANDS = 6
"""Tokens from "in" to "hands": "in the armed group's hands"."""
_TO_LEFT = 4
"""Tokens of "have already left" and of what "left" has for its object: "the besieged old city"."""
_ASIDE = 14
"""Tokens of "including a Danish aid worker and two Norlander technicians" between commas."""
_JOINED = 7
"""Tokens of "and 12 teachers of the girls' were"."""
_STAY = ("remain", "remained", "remains", "still", "now", "held")


def may_be_in(tokens: Sequence[Token], modal: int) -> tuple[str, int] | None:
    """ "Fifteen could still be in the lake", "20 may still be inside the hull", "six may be under the rubble", "four are thought
    to be alive beneath it": the outcome and the word that tells it."""
    ahead = tokens[modal + 1 : modal + 1 + _TO_BE]
    be = next((token.index for token in ahead if token.lower == "be"), None)
    be = be + 1 if be is not None and lower_at(tokens, be + 1) == "alive" else be
    if be is None or be + 1 >= len(tokens) or tokens[be + 1].lower not in _INTO:
        return None
    if tokens[be + 1].lower == "underneath" or _is_under_them(tokens, be + 1):
        return "trapped", be + 1
    place = {token.lower for token in tokens[be + 2 : be + 2 + _TO_PLACE]}
    if not place.isdisjoint(words_for("wreckage")):
        return "trapped", be + 1
    still = any(token.lower == "still" for token in (*ahead, tokens[modal - 1]))
    hulls = words_for("hulls") | words_for("vessels") if ship_is_lost(tokens) else words_for("hulls")
    lost = still and not place.isdisjoint(words_for("waters") | hulls)
    return ("missing", be + 1) if lost else None


def _is_under_them(tokens: Sequence[Token], under: int) -> bool:
    """ "[crews lifted slabs from the hall, and four could be] beneath them", where a mine may have owners who are under it."""
    heaps = words_for("wreckage") - words_for("no-way-out")
    pronoun = tokens[under].lower in ("under", "beneath") and lower_at(tokens, under + 1) in ("it", "them")
    return pronoun and any(token.lower in heaps for token in tokens[:under])


def is_shut_in(tokens: Sequence[Token]) -> bool:
    """ "six workers stranded 350 metres below the surface", where a closed road strands tourists."""
    return any(token.lower in words_for("no-way-out") for token in tokens)


def in_wreckage(tokens: Sequence[Token], index: int) -> bool:
    """ "buried in the debris"; index of the word behind the verb."""
    ahead = [token.lower for token in tokens[index : index + _TO_PLACE]]
    return ahead[:1] != [] and ahead[0] in _INTO and not words_for("wreckage").isdisjoint(ahead)


def in_captivity(tokens: Sequence[Token], index: int) -> bool:
    """ "in Orvian captivity", "in the armed group's hands"; index of the "in"."""
    ahead = tokens[index + 1 : index + _TO_HANDS]
    for token in ahead:
        if token.lower == "captivity":
            return True
        if token.lower == "custody":
            keepers = [each.lower for each in tokens[token.index + 1 : token.index + _TO_HANDS]]
            if keepers[:1] == ["of"] and any(map(is_captor, keepers)):
                return True  # "in the custody of the rebels"
            told = {category(each.lower) for each in tokens[:index]}
            fighting = not told.isdisjoint(("military", "fighters")) and "attackers" not in told
            keeper = tokens[token.index - 2] if tokens[token.index - 1].kind == "clitic" else None
            own = tokens[token.index - 1].lower == "our" and fighting
            # "five Danish troops were in Lumar's custody"
            foreign = keeper is not None and keeper.capital and fighting and not _is_charged(tokens)
            foreign = foreign and _are_own_men(tokens, index)
            own = own or (foreign and not _describes(tokens, token.index + 1))
            held = own or is_nationality(tokens[token.index - 1].text)
            return held and not _is_accused(tokens, token.index + 1)  # where the police hold others
        if token.lower == "hands":
            owner = tokens[token.index - 2].lower if tokens[token.index - 1].kind == "clitic" else ""
            own = tokens[token.index - 1].lower in ("its", "their", "our")
            fought = any(
                each.lower == "enemy" or category(each.lower) == "military" for each in tokens[:index]
            )
            are = lower_at(tokens, index - 1) in words("be_forms") or lower_at(tokens, index - 1) in _STAY
            foreign = is_nationality(tokens[token.index - 1].text) and are and _are_own_men(tokens, index)
            foreign = foreign and lower_at(tokens, token.index + 1) != "for"  # "in Danish hands for training"
            return owner == "group" or is_captor(owner) or (own and fought and are) or foreign
        if not (token.is_word or token.kind == "clitic") or token.lower in words("prepositions"):
            return False
    return False


def _are_own_men(tokens: Sequence[Token], index: int) -> bool:
    """ "20 soldiers are [in Danish hands]", "five of its rangers were …", not the ships, nor the men of a firm: the last noun for people
    before the verb; index of the "in"."""
    noun = next(
        (at for at in range(index - 1, max(-1, index - _TO_HANDS), -1) if category(tokens[at].lower)), -1
    )
    led = any(tokens[at].lower in words("prepositions") for at in range(noun + 1, index))
    kind = category(tokens[noun].lower) if noun >= 0 else None
    own = lower_at(tokens, noun - 1) in words_for("their") | {"its", "our"}
    men = tokens[noun].lower in words_for("men-of-armies") and own
    fate = any(token.lower in ("fate", "future", "destiny", "lives") for token in tokens[:noun])
    return noun >= 0 and not led and not fate and (kind in ("military", "fighters") or men)


def _describes(tokens: Sequence[Token], behind: int) -> bool:
    """ "in Lumar's custody suite": a noun follows."""
    word = lower_at(tokens, behind)
    return word.isalpha() and not any(
        word in words(group) for group in ("prepositions", "conjunctions", "adverbs", "subordinators")
    )


def _is_charged(tokens: Sequence[Token]) -> bool:
    """Soldiers "accused of the killing", "arrested for theft": whom the law holds, not an enemy."""
    return any(token.lower in words_for("charged") for token in tokens)


def _is_accused(tokens: Sequence[Token], index: int) -> bool:
    """ "in Danish custody over the attack"."""
    row = [token.lower for token in tokens[index : index + 2]]
    return row[:1] != [] and row[0] in ("over", "on", "for", "pending", "after", "awaiting", "facing")


def in_centres(tokens: Sequence[Token], index: int) -> bool:
    """ "were still in 412 evacuation centres", "remain at a shelter"; index of the "in" or "at"."""
    before = tokens[index - 1].lower if index else ""
    if (
        before not in ("still", "now")
        and before not in words("be_forms")
        and before not in words_for("still")
    ):
        return False
    ahead = [token.lower for token in tokens[index + 1 : index + 1 + _TO_PLACE]]
    return not words_for("refuges").isdisjoint(ahead)


def where_they_are(tokens: Sequence[Token], first: int, last: int) -> tuple[str, int] | None:
    """ "Here is where the injured are: eleven are in Vell, five were flown to Toro": a bare number from `first` to `last` behind
    the colon."""
    colon = next((token.index for token in tokens[:first] if token.text == ":"), 0)
    row = tokens[last : last + _TO_VELL]
    if not colon or len(row) < _TO_VELL or row[0].lower not in words("be_forms"):
        return None
    there = row[1].lower in ("in", "at") and row[2].capital
    flown = row[1].lower in words_for("carried") and row[2].lower == "to" and row[3].capital
    noun = next((token.index for token in tokens[2:colon] if _are_where(tokens, token.index)), None)
    return ("injured", noun) if noun is not None and (there or flown) else None


def _are_where(tokens: Sequence[Token], noun: int) -> bool:
    """ "where the injured are", asked at the noun."""
    before = [token.lower for token in tokens[noun - 2 : noun]]
    hurt = tokens[noun].lower in ("injured", "wounded") and before == ["where", "the"]
    return hurt and lower_at(tokens, noun + 1) in words("be_forms")


FAMILIES = frozenset(("families", "households"))
"""Who leaves with all they have."""
_WHENCE = 6
"""Tokens of "from the old Danish quarter have"."""


def have_left(tokens: Sequence[Token], index: int) -> bool:
    """ "1,100 families have left the city": index of the word behind those who live there."""
    index = behind_aside(tokens, index)  # "240 people, most of them farmers, had left"
    behind = tokens[index : index + _TO_LEFT]
    if _crossed_over(behind) or _moved_to_kin(tokens, index):
        return True
    left = next((token.index for token in behind if token.lower in ("left", "abandoned")), None)
    if left is None or not all(
        token.lower in words("auxiliaries") or token.lower in words("adverbs") for token in tokens[index:left]
    ):
        return False
    ahead = [token.lower for token in tokens[left + 1 : left + 1 + _TO_LEFT]]
    for_shelter = ahead.index("for") if "for" in ahead else len(ahead)
    if any(word in ("centre", "center", "hall") for word in ahead[:for_shelter]):
        return False  # "have left the city centre"
    if tokens[left].lower == "abandoned" and not words_for("homes").isdisjoint(ahead):
        return True
    settled = tokens[index - 1].lower in words_for("settlers") and left > index
    if settled and _leads_elsewhere(tokens, left + 1):
        return True
    abodes = words_for("abodes").intersection(ahead)
    plural = {word for word in abodes if word.endswith("s")}
    beside = "and" in ahead and tokens[left + 1].capital and bool(plural)  # "left Vell and nearby hamlets"
    several = beside or not plural.isdisjoint(ahead[:2])  # "left outlying hamlets"
    return left > index and bool(abodes) and (ahead[0] == "the" or ahead[0].endswith("s") or several)


def _moved_to_kin(tokens: Sequence[Token], index: int) -> bool:
    """ "[600 families] have moved from the border villages to relatives' homes", not "have moved to new homes"."""
    households = tokens[index - 1].lower in words_for("settlers")
    moved = lower_at(tokens, index) in words("auxiliaries") and lower_at(tokens, index + 1) == "moved"
    if not (households and moved):
        return False
    near = tokens[index + 2 : index + 2 + _TO_CARE]
    to = next((token.index for token in near if token.lower == "to"), len(tokens))
    whence = any(token.lower == "from" for token in tokens[index + 2 : to])
    return whence and lower_at(tokens, to + 1) in ("relatives", "kin")


def families_left(tokens: Sequence[Token], index: int) -> bool:
    """ "[families] from the old quarter have left for relatives' homes", "[families] left Lumar over the weekend": index of the
    word behind them, on a page that has told of victims."""
    row = tokens[index : index + _TO_LEFT + _WHENCE]
    left = next((token.index for token in row if token.lower == "left"), None)
    if left is None:
        return False
    between = tokens[index:left]
    plain = all(token.lower in words("auxiliaries") or token.lower in words("adverbs") for token in between)
    whence = bool(between) and between[0].lower in ("from", "of", "in")
    marked = any(token.kind == "punct" or token.lower in ("who", "whose", "be", "been") for token in between)
    if marked or not (plain or (whence and between[-1].lower in words("auxiliaries"))):
        return False
    behind = left + 1
    while behind < len(tokens) and tokens[behind].capital:
        behind += 1
    following = lower_at(tokens, behind)
    if following == "for" and behind == left + 1:
        ahead = [token.lower for token in tokens[behind + 1 : behind + 1 + _TO_LEFT]]
        return any(
            word != "home" and (word in words_for("homes") or word in words_for("safe-places"))
            for word in ahead
        )
    weekend = [token.lower for token in tokens[behind : behind + 3]] == ["over", "the", "weekend"]
    return behind > left + 1 and (following in ("", ".") or weekend)


def _leads_elsewhere(tokens: Sequence[Token], index: int) -> bool:
    """ "[families had left] Lumar and Toro for Sellen": from a place by name to another; in one year "left" alone tells of a move."""
    first = index
    while index < len(tokens) and (tokens[index].capital or tokens[index].lower in ("and", ",")):
        index += 1
    return first < index < len(tokens) - 1 and tokens[index].lower == "for" and tokens[index + 1].capital


def behind_aside(tokens: Sequence[Token], index: int) -> int:
    """The index behind the aside that a comma at `index` opens, else `index`: ", most of them farmers, had left"."""
    if index >= len(tokens) or tokens[index].text != ",":
        return index
    marks = (token.index for token in tokens[index + 1 : index + _ASIDE] if token.kind == "punct")
    return next(marks, index) + 1


def were_moved(tokens: Sequence[Token], index: int, households: bool) -> bool:
    """ "600 households have been moved to Toro", "84,000 people have been shifted from the river banks": index of the word
    behind them; of whom "two people were moved to Toro" tells, households apart, may be patients."""
    behind = [token.lower for token in tokens[index : index + _TO_LEFT]]
    if _are_housed(tokens, index):
        return True
    at = next((place for place, word in enumerate(behind) if word in words_for("relocated")), 0)
    if not at or behind[at - 1] not in words("be_forms"):
        return False
    row = tokens[index + at + 1 : index + at + 1 + _TO_HANDS]
    where = any(token.lower == "where" for token in tokens[max(0, index - _TO_LEFT) : index])
    if (households or where) and (not row or row[0].kind == "punct"):
        return True  # "some 8,000 households had been moved", "a shelter where 126 residents have been moved"
    if not row or row[0].lower not in (("to", "into", "from") if households else ("from",)):
        return False
    if not words_for("hospitals").isdisjoint(
        token.lower for token in tokens[index + at : index + at + _TO_CARE]
    ):
        return False  # "taken from the scene to an area hospital"
    later = tokens[index + at + 1 : index + at + _TO_CARE]
    if any(triggers("passive").get(token.lower) in ("killed", SHOT) for token in later):
        return False  # "taken from their homes and shot"
    places = (
        words_for("shelters") | words_for("safe-places") | words_for("abodes") | {"areas", "banks", "homes"}
    )
    return row[1:2] != [] and (row[1].capital or any(token.lower in places for token in row[1:]))


def _are_housed(tokens: Sequence[Token], index: int) -> bool:
    """ "were housed in the youth centre", "moved to a sports centre": index of the word behind the people."""
    behind = [token.lower for token in tokens[index : index + _TO_LEFT]]
    at = next((place for place, word in enumerate(behind) if word in words_for("lodged")), None)
    if behind[:2] == ["moved", "to"]:
        where = [token.lower for token in tokens[index + 2 : index + 2 + _TO_LEFT]]
        hall = any(kind in where for kind in ("sports", "youth", "community", "evacuation", "relief"))
        return not (words_for("shelters") | words_for("safe-places")).isdisjoint(where) or (
            hall and not words_for("halls").isdisjoint(where)
        )
    if not at or behind[at - 1] not in words("be_forms"):
        return False
    place = index + at + 1
    if place >= len(tokens) or tokens[place].lower not in ("in", "at"):
        return False
    refuge = words_for("shelters") | words_for("refuges") | words_for("safe-places") | words_for("halls")
    where = [token.lower for token in tokens[place + 1 : place + 1 + _TO_LEFT]]
    return not refuge.isdisjoint(where) and not {"festival", "games", "tournament"} & {
        token.lower for token in tokens
    }


def _crossed_over(behind: Sequence[Token]) -> bool:
    """ "have crossed over to Toro", where supporters cross over to a party."""
    row = [token.lower for token in behind]
    over = row.index("over") if "over" in row else 0
    return over > 0 and row[over - 1] == "crossed"


def live_abroad(tokens: Sequence[Token], index: int) -> bool:
    """ "1.1 million refugees now live in Orvia": index of the word behind "refugees"; not "remain missing", "remain in hospital"."""
    behind = [token.lower for token in tokens[index : index + _TO_LEFT]]
    at = next((place for place, word in enumerate(behind) if word in words_for("dwelling")), None)
    if at is None or any(fate_of(word) for word in behind[at + 1 : at + 2]):
        return False
    if not words_for("hospitals").isdisjoint(behind[at + 1 :]):
        return False
    return all(
        word in words("be_forms") or word in words("adverbs") or word in words("time_words") or word == "now"
        for word in behind[:at]
    )


def were_taken(tokens: Sequence[Token], index: int, *, patients: bool) -> bool:
    """ "303 pupils were taken from a school", "18 workers were taken when gunmen overran the mine": index of the word behind
    the victims; those who may be `patients` only where their captors stand right behind "by"."""
    if index < len(tokens) and tokens[index].lower == "and":  # "303 pupils and 12 Danish teachers were taken"
        joined = itertools.takewhile(
            lambda token: token.is_word or token.kind == "number", tokens[index : index + _JOINED]
        )
        index = next((token.index for token in joined if token.lower in words("be_forms")), index)
    index = behind_aside(tokens, index)  # "42 people, including 13 girls, were taken away"
    if (
        index < len(tokens) and tokens[index].lower == "who"
    ):  # "eleven women who had gone for firewood were taken away"
        near = tokens[index + 1 : index + _TO_CARE]
        index = next((token.index - 1 for token in near if token.lower == "taken"), index)
    behind = tokens[index : index + _TO_LEFT]
    taken = next((token.index for token in behind if token.lower == "taken"), None)
    if taken is None or not any(token.lower in words("be_forms") for token in tokens[index:taken]):
        return False
    away = taken + 1 < len(tokens) and tokens[taken + 1].lower == "away"
    rest = tokens[taken + 1 + away :]
    if any(token.lower in words_for("hospitals") or token.lower == "to" for token in rest[:_TO_HANDS]):
        return False
    opens = rest[0].lower if rest else ""
    if opens == "along" or (away and opens in ("towards", "toward", "into")):
        return True  # "were taken along with a nurse", "taken away towards the border"
    if patients:
        if opens != "by":
            return False
        rest = [rest[0], *itertools.takewhile(_names_somebody, rest[1:])]
    if any(token.lower in words_for("jailers") or token.lower == "social" for token in rest):
        return False  # "were taken from their home by social workers"
    if opens == "from":
        return any(token.lower in words_for("taken-from") for token in rest[:_TO_HANDS])
    armed = any(is_captor(token.lower) for token in rest)
    armed = armed or names_armed_men(rest)
    return armed and (opens in ("by", "when", "on", "in", "at") or opens in words("days"))


def _names_somebody(token: Token) -> bool:
    """A word of the phrase behind "by": "by ambulance after gunmen fired" names no gunmen."""
    return (
        token.is_word
        and token.lower not in words("prepositions")
        and token.lower not in ("when", "as", "while")
    )
