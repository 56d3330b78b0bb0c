"""How a toll comes to a number: "the death toll rose from 12 to 15", "the number of injured stands at 40", "Dead: 12",
"22 new deaths, bringing the total to 82".

Tables: `casualty_toll_nouns.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table, words
from claims.reading.words.army_losses import LOSS_NOUNS, losses_amount_to, losses_were
from claims.reading.words.efforts import effort_to_reach
from claims.reading.words.fate_phrases import phrase_at
from claims.reading.words.numbers_who import is_number_who_fled
from claims.reading.words.numerals import is_numeral, number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_person, is_thing, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

TOLL_REACH = 26
"""Tokens between a toll and its number."""
TO_NUMBER_OF = 9
"""Tokens between "the number of people known to have been shot" and "dead"."""
_TOLL_OF = 5
"""Tokens between a toll and the number of "a toll of at least 12"."""
_SETTING = 7
"""Tokens before "the dead at 40" in which "put" stands."""
_GIVING = 13
"""Tokens before "as ten" in which "gave the number of dead in the quake" begins."""
_TO_MOST = 4
"""Tokens of "the highest number of" before "deaths"."""
_OF_EVENTS = ("in", "from", "at", "on", "among")
_TO_SURVIVE = 6
"""Tokens of "are all expected to survive"."""
_LABEL_MARKS = (":", "–", "—")
"""Between "Dead" and its number."""
_BEHIND_SETTLED = frozenset(("", ".", ",", "dead", "in", "people", "across", "on", "at"))
_JOINING = words("conjunctions") | {"that", ","}
_TO_RESCUERS = 5
"""Tokens of "rescuers from the next county" before "dug"."""
_ANOTHER = 4
"""Tokens of "300 and the cost" before "at"."""
_RANGING = ("range", "ranged", "ranges")


@cache
def toll_nouns() -> dict[str, str]:
    """What a toll counts and the outcome of it."""
    return {row[0]: row[1] for row in table("casualty_toll_nouns")}


def toll_before(tokens: Sequence[Token], first: int) -> Told | None:
    """ "the death toll rose from 12 to 15", "the number of injured stands at 40"."""
    at = first - 1 - (first > 1 and tokens[first - 1].kind == "quote")
    coloured = False
    while at > 0 and (
        (tokens[at].is_word and tokens[at].lower.endswith("ly"))
        or tokens[at].lower in words_for("colours")
        or tokens[at].lower in ("initial", "earlier", "previous", "provisional")
        or (tokens[at].lower == "an" and tokens[at + 1].lower in ("initial", "earlier"))
        or (coloured and (tokens[at].lower == "a" or tokens[at].kind == "quote"))
    ):
        coloured = coloured or tokens[at].lower in words_for("colours")
        at -= 1
    previous = tokens[at] if first else None
    if previous is not None and previous.lower == "with":
        return _has_most(tokens, at)
    if previous is not None and previous.lower in ("were", "are"):
        return losses_were(tokens, at, first)
    if previous is None or not (
        previous.lower in words_for("reaching")
        or previous.lower in words_for("deaths-reach")
        or previous.lower == "toll"
        or previous.text in (",", *_LABEL_MARKS)
        or (previous.lower == "as" and _gives(tokens, first))
        or (
            tokens[first].lower == "as" and previous.lower not in _JOINING
        )  # "the number of dead as high as 400"
    ):
        return None
    if previous.lower == "reach" and _is_sought_out(tokens, at):
        return None
    if previous.lower in words("be_forms") and tokens[at - 1].lower == "there":
        return None  # "put the dead at six and said there was a second gunman"
    ranging = at > 2 and tokens[at - 2].lower == "from" and tokens[at - 3].lower in _RANGING
    if (
        ranging
        and previous.lower == "to"
        and any(token.lower.startswith("estimate") for token in tokens[:at])
    ):
        return None  # "Estimates of the dead range from 100 to 160": one number with its upper end
    if previous.lower == "toll":
        return "killed", first - 1, "toll"  # "Four more bodies found, toll 44"
    if previous.lower in ("at", "to") and _is_of_another(tokens, at):
        return None
    if previous.text in _LABEL_MARKS and first > 1 and live_on(tokens, first - 1):
        return None
    if previous.text in _LABEL_MARKS and first > 1 and _is_label(tokens, first - 2):
        both = _holds_dead_and_hurt(tokens, first + 1)
        return "killed or injured" if both else toll_nouns()[tokens[first - 2].lower], first - 2, "label"
    other = _that_of(tokens, at) or _next_of_toll(tokens, at)
    if other:
        return other
    for index in range(first - 1, max(-1, first - TOLL_REACH), -1):
        token = tokens[index]
        if token.text in (";", ".") or (previous.text in _LABEL_MARKS and token.lower in words_for("modals")):
            return None
        if previous.text in _LABEL_MARKS and token.lower in words("be_forms"):
            if _was_settled(tokens, index, first):
                continue
            return None  # "The number of dead will not stay where it is: 18 are on ventilators"
        if token.lower in ("toll", "tolls"):
            if previous.lower == "of" and first - index > _TOLL_OF:
                return None
            near = {each.lower for each in tokens[max(0, index - 2) : index]}
            hurt = near & {"injury", "injured", "wounded"}
            return ("injured" if hurt else "killed"), index, "toll-list" if previous.text == "," else "toll"
        if token.lower in words_for("totals") and tokens[index - 1].lower in (
            "body",
            "casualty",
            "death",
            "fatality",
        ):
            return "killed", index, "toll"
        if token.lower == "dead" and tokens[index + 1].lower in words_for("not-behind-dead"):
            continue  # "the number of dead links stood at 231"
        if token.lower == "captured" and tokens[index - 1].lower not in ("of", "the", "and"):
            continue  # "the number of villages captured stands at 40"
        if token.lower in LOSS_NOUNS and losses_amount_to(tokens, index, at, first):
            return "killed or injured", index, "toll"
        if token.lower in toll_nouns() and previous.text != ",":
            near = {each.lower for each in tokens[max(0, index - 4) : index]}
            if (
                near & words_for("totals")
                or "list" in near
                or (previous.lower == "as" and index == first - 2)
                or _is_number_of(tokens, index)
                or _is_set_at(tokens, index, at)
                or _reaches(tokens, index, at)
                or _is_brought_to(tokens, index, at)
                or (tokens[at].lower == "now" and index == at - 1)
            ):
                slain = triggers("passive").get(tokens[index - 1].lower) == "killed"
                housed = token.lower == "victims" and _are_housed(tokens)
                outcome = "displaced" if housed else toll_nouns()[token.lower]
                return ("killed" if slain else outcome), index, "toll"
        if token.lower == "fled" and previous.text != "," and is_number_who_fled(tokens, index):
            return "displaced", index, "toll"
        if (
            token.lower in ("lost", "claimed")
            and tokens[index - 1].lower == "lives"
            and _is_number_of(tokens, index - 1)
        ):
            return "killed", index, "toll"  # "put the number of lives lost then at 146"
        told = phrase_at(tokens, index) if previous.text != "," else None
        if told and _is_number_of(tokens, index):
            return told[0], index, "toll"
    return None


def _was_settled(tokens: Sequence[Token], verb: int, first: int) -> bool:
    """ "The official toll was closed in June: [40] in Vell and nine in Toro": a colon behind what was done with the count, and behind
    the number a place or nothing; not "The toll was published: 40 families mourn"."""
    done = verb + 1 + (lower_at(tokens, verb + 1) in ("finally", "officially", "again", "now"))
    if tokens[first - 1].text != ":" or lower_at(tokens, done) not in words_for("settling-tolls"):
        return False
    counted = lower_at(tokens, verb - 1)
    if counted != "toll" and counted not in toll_nouns():
        return False  # "The toll road was closed: 40 in Vell lost their jobs"
    number = number_at(tokens, first)
    if number is None or lower_at(tokens, number[0]) not in _BEHIND_SETTLED:
        return False
    clause = itertools.takewhile(
        lambda token: token.text not in ".,;" and token.lower != "and", tokens[number[0] :]
    )
    return not any(token.lower in words("be_forms") | words("auxiliaries") for token in clause)


def _is_sought_out(tokens: Sequence[Token], reach: int) -> bool:
    """ "bringing the toll to nine, as rescuers dug to [reach] three others": whom somebody tries to reach are no toll."""
    opening = [token.lower for token in tokens[:reach]]
    effort = effort_to_reach(opening)
    if effort is None or not toll_nouns().keys().isdisjoint(opening[effort:]) or "toll" in opening[effort:]:
        return False  # "rescuers working there expect the toll to reach 30"
    clause = itertools.takewhile(lambda token: token.is_word, reversed(tokens[:effort]))
    return any(token.lower in words_for("searchers") for token in itertools.islice(clause, _TO_RESCUERS))


def _holds_dead_and_hurt(tokens: Sequence[Token], index: int) -> bool:
    """ "Victims: 4 (2 dead, 2 hurt)": the bracket behind a number tells of both."""
    if lower_at(tokens, index) != "(":
        return False
    inside = itertools.takewhile(lambda token: token.text != ")", tokens[index + 1 :])
    told = {triggers("passive").get(token.lower) for token in inside}
    return {"killed", "injured"} <= told


def toll_grown_by(tokens: Sequence[Token], first: int) -> Told | None:
    """ "The toll rose by two on Thursday": the number by which it grew, asked at it."""
    if first < 2 or tokens[first - 1].lower != "by" or tokens[first - 2].lower not in words_for("growing"):
        return None
    for index in range(first - 3, max(-1, first - TO_NUMBER_OF - _SETTING), -1):
        token = tokens[index]
        if token.kind == "punct" or token.lower in words("conjunctions"):
            return None
        if token.lower == "toll":
            hurt = tokens[index - 1].lower in ("injury", "injured", "wounded")
            return ("injured" if hurt else "killed"), index, "toll-growth"
        if token.lower in toll_nouns() and _is_number_of(tokens, index):
            if is_thing(tokens[index + 1].lower):
                return None  # "The number of dead animals rose by 40"
            return toll_nouns()[token.lower], index, "toll-growth"
    return None


def live_on(tokens: Sequence[Token], at: int) -> bool:
    """ "The victims – two men and a boy – are expected to survive": a dash at `at` behind victims who do."""
    closing = next((token.index for token in tokens[at + 1 :] if token.text == tokens[at].text), len(tokens))
    behind = [token.lower for token in tokens[closing + 1 : closing + 1 + _TO_SURVIVE]]
    return lower_at(tokens, at - 1) == "victims" and not words_for("living").isdisjoint(behind)


def _next_of_toll(tokens: Sequence[Token], at: int) -> Told | None:
    """ "the number of deaths rises to 19 and the injured to 23", "raising the dead to 19 and the missing to 40"."""
    noun = at - 1
    if noun < 0 or tokens[noun].lower not in toll_nouns() or tokens[at].lower not in ("to", "at"):
        return None
    if [token.lower for token in tokens[max(0, noun - 2) : noun]] not in (["and", "the"], [",", "the"]):
        return None
    ahead = {token.lower for token in tokens[: noun - 2]}
    goes_on = tokens[at].lower in ahead and ("toll" in ahead or not ahead.isdisjoint(toll_nouns()))
    return (toll_nouns()[tokens[noun].lower], noun, "toll") if goes_on else None


def _are_housed(tokens: Sequence[Token]) -> bool:
    """ "The number of flood victims at relief centres rose to 4,120": those whom the flood drove out."""
    pairs = itertools.pairwise(token.lower for token in tokens)
    return any(kind in words_for("refuges") and house in words_for("sheltering") for kind, house in pairs)


def _has_most(tokens: Sequence[Token], at: int) -> Told | None:
    """ "Vell had the most deaths [with] 44", "the highest toll, with 31"."""
    noun = at - 1 - (at > 1 and tokens[at - 1].text == ",")
    if noun < 1 or (tokens[noun].lower not in toll_nouns() and tokens[noun].lower != "toll"):
        return None
    ahead = {token.lower for token in tokens[max(0, noun - _TO_MOST) : noun]}
    if ahead.isdisjoint(words_for("superlatives")):
        return None
    return toll_nouns().get(tokens[noun].lower, "killed"), noun, "toll"


def _that_of(tokens: Sequence[Token], at: int) -> Told | None:
    """ "the number of dead at 18 and that of abductees at 41", "the number of dead at 18, an aide said, and of missing at 41"."""
    row = [token.lower for token in tokens[at - 3 : at - 1]]
    if at < _ANOTHER or row not in (["that", "of"], ["and", "of"]):
        return None
    if row[0] == "and" and not any(token.lower in words_for("totals") for token in tokens[: at - 3]):
        return None
    noun = tokens[at - 1].lower
    outcome = toll_nouns().get(noun) or triggers("head").get(noun)
    return (outcome, at - 1, "toll") if outcome else None


def _is_of_another(tokens: Sequence[Token], at: int) -> bool:
    """ "stands at 300 and the cost at 40 million": the number before "and" was the toll."""
    if at < _ANOTHER or tokens[at - 2].lower not in words("determiners"):
        return False
    counts = tokens[at - 1].lower in toll_nouns() or tokens[at - 1].lower in words_for("accounts")
    behind = tokens[at - 3].lower in ("and", ",") and (
        is_numeral(tokens[at - 4]) or tokens[at - 4].kind == "figure"
    )
    return behind and not counts and tokens[at - 1].lower not in ("toll", "tolls")


def _is_label(tokens: Sequence[Token], index: int) -> bool:
    """ "Dead: 12. Injured: 40": a word of the tolls that stands alone before its number."""
    first = index
    if index > 1 and tokens[index - 1].lower in ("or", "and") and tokens[index - 2].lower in toll_nouns():
        first = index - 2  # "Dead or injured: 85"
    if first == 1 and tokens[0].lower in ("the", "confirmed", "total"):
        first = 0  # "The dead: 20 in Vell", "Confirmed dead: 11"
    number = tokens[first - 1].kind == "number" and tokens[index].capital
    alone = first == 0 or tokens[first - 1].kind == "punct" or number
    return alone and tokens[index].lower in toll_nouns()


def _is_number_of(tokens: Sequence[Token], noun: int) -> bool:
    """ "the number of people known to have been shot dead", "the number seriously hurt": no number between."""
    for index in range(noun - 1, max(0, noun - TO_NUMBER_OF), -1):
        if tokens[index].kind in ("number", "punct"):
            return False
        if tokens[index].lower in words_for("totals"):
            between = tokens[index + 1 : noun]
            return tokens[index + 1].lower == "of" or all(token.lower.endswith("ly") for token in between)
    return False


def _gives(tokens: Sequence[Token], first: int) -> bool:
    """ "gave the number of dead as ten", "gave the number of dead in the Toro quake as ten"; not "gave a talk on the number of dead
    as ten members listened", "gave the number of the dead man's phone as ten"."""
    near = tokens[max(0, first - _GIVING) : first - 1]
    verb = next((token.index for token in near if token.lower in words_for("giving")), None)
    if verb is None or not _ends_at(tokens, first):
        return False
    if not words("be_forms").isdisjoint(token.lower for token in tokens[max(0, verb - 2) : verb]):
        return True  # "the number of the trapped was first given by the mine as seven"
    given = tokens[verb + 1 : first - 1]
    total = next(
        (token for token in given if token.lower in words_for("totals") or token.lower == "toll"), None
    )
    if total is None or any(token.lower in words("prepositions") for token in tokens[verb + 1 : total.index]):
        return False
    whom = tokens[total.index + 1 : first - 1]
    if not whom or whom[0].lower != "of":
        return True
    noun = next((token for token in whom if token.lower in toll_nouns()), None)
    behind = tokens[noun.index + 1 : first] if noun is not None else ()
    return bool(behind) and (behind[0].lower in words("prepositions") or behind[0].lower in ("as", "so"))


def _ends_at(tokens: Sequence[Token], number: int) -> bool:
    """Does the number that begins at an index end its clause?"""
    behind = next((token for token in tokens[number:] if not is_numeral(token)), None)
    return (
        behind is None
        or not behind.is_word
        or behind.lower in words("prepositions")
        or behind.lower in words("conjunctions")
    )


def _is_set_at(tokens: Sequence[Token], index: int, at: int) -> bool:
    """ "estimated the dead at 40", "put deaths over the nine days at 40", "put the hurt at 141 and the dead at 40"."""
    joined = index > 2 and tokens[index - 2].lower == "and" and is_numeral(tokens[index - 3])
    near = {each.lower for each in tokens[max(0, index - _SETTING * (1 + joined)) : index]}
    between = tokens[index + 1 : at]
    within = not between or between[0].lower in words("prepositions") or between[0].lower == "there"
    return (
        within
        and tokens[at].lower == "at"
        and all(token.is_word for token in between)
        and not near.isdisjoint(words_for("setting"))
    )


def _is_brought_to(tokens: Sequence[Token], noun: int, at: int) -> bool:
    """ "Orvia raises storm deaths to 57"."""
    ahead = {token.lower for token in tokens[max(0, noun - _ANOTHER) : noun]}
    return at == noun + 1 and tokens[at].lower == "to" and not ahead.isdisjoint(words_for("bringing"))


def _reaches(tokens: Sequence[Token], noun: int, at: int) -> bool:
    """ "Cholera deaths top 400", "the injuries rose to 40"."""
    between = [token.lower for token in tokens[noun + 1 : at + 1]]
    if tokens[noun].lower == "bodies" and between[:1] != [] and between[0] in words_for("located"):
        between = between[1:]  # "The bodies retrieved had risen to 21"
    while between[:1] in (["had"], ["has"], ["have"]):
        between = between[1:]
    if (
        between[:1] != []
        and between[0] in _OF_EVENTS
        and all(token.is_word or token.kind == "clitic" for token in tokens[noun + 1 : at + 1])
    ):
        reach = next((i for i, word in enumerate(between) if word in words_for("deaths-reach")), len(between))
        between = between[reach:]  # "Deaths in Lumar dam burst rise to 61"
    if tokens[noun].lower == "evacuees" and _counts_things(tokens, at + 2):
        return False  # "Evacuees in Lumar reached 12 shelters"
    if tokens[noun].lower == "evacuees" and between[:1] == ["in"]:
        between = between[_past_places(tokens, noun + 2) - noun - 1 :]
    counts = between[1:] if between[:1] != [] and between[0] in words_for("modals") else between
    if tokens[noun].lower in words_for("accounts") and counts in (["number"], ["numbered"], ["numbering"]):
        return True
    return (
        tokens[noun].lower in ("deaths", "fatalities", "injuries", "casualties", "bodies", "evacuees")
        and bool(between)
        and between[0] in words_for("deaths-reach")
        and between[1:] in ([], ["to"], ["past"], ["above"], ["at"])
    )


def _counts_things(tokens: Sequence[Token], index: int) -> bool:
    """Does a plural of no persons stand here, behind the number?"""
    lower = lower_at(tokens, index)
    if lower in words_for("refuges"):
        return True
    return lower.endswith("s") and not (lower in words("prepositions") or is_person(lower))


def _past_places(tokens: Sequence[Token], index: int) -> int:
    """The index behind "Lumar, Toro and Sellen"."""
    while index < len(tokens) and (tokens[index].capital or tokens[index].lower in (",", "and")):
        index += 1
    return index
