"""What a phrase of several words tells of the victims before it, at its place in the sentence.

"Nine lost their lives", "12 are still to be found", where "stuck in a meeting" and "hit by falling prices" harm nobody.
Tables: `casualty_phrases.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import table, words
from claims.reading.words.burials import were_buried_by_then
from claims.reading.words.numerals import is_numeral
from claims.reading.words.shelters import in_shelter
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import (
    category,
    is_captor,
    is_nationality,
    is_person,
    is_thing,
    triggers,
    words_for,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_FEARS = frozenset(
    ("fear", "fears", "feared", "concern", "concerned", "worried", "missing", "appeal", "appealed")
)
_BACK = frozenset(("freed", "arrested", "rescued", "released", "turned", "returned", "safe"))
_WENT = frozenset(("went", "gone", "going", "goes"))
_TO_LODGING = 5
"""Tokens of "in a sports centre" behind "put up"."""
_TO_DAY = 3
"""Tokens of "6pm on Monday"."""
_TO_SLUMP = 3
"""Tokens of "house prices" behind "hit by falling"."""
_TO_DELAY = 4
"""Tokens of "in a long meeting" behind "stuck"."""
_TO_BLOW = 9
"""Tokens of "in the traffic behind the tanker when" behind "stuck"."""
TO_CAPTORS = 4
"""Tokens of "the armed bandits" behind "in the hands of"."""
_BURNING = frozenset(("fire", "flames", "blaze", "inferno", "heat", "blast", "explosion"))


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    outcome: str
    beside: tuple[str, ...]
    """Groups of `casualty_words.tsv` of which one must have a word in the sentence; empty where any sentence will do."""


@cache
def _phrases() -> dict[str, list[_Phrase]]:
    """Phrases that tell an outcome, by their first word."""
    found: dict[str, list[_Phrase]] = defaultdict(list)
    for phrase, outcome, *beside in table("casualty_phrases"):
        first, *rest = phrase.split()
        found[first].append(_Phrase((first, *rest), outcome, tuple(" ".join(beside).split())))
    return dict(found)


def phrase_at(
    tokens: Sequence[Token], index: int, *, passive: bool = True
) -> tuple[str, int] | tuple[()] | None:
    """The outcome of a phrase that begins at a token ("lost their lives"); () where it is a verb with an object."""
    for phrase, outcome, beside in _phrases().get(tokens[index].lower, ()):
        last = index + len(phrase)
        if tuple([token.lower for token in tokens[index:last]]) == phrase:
            if not _stands_beside(tokens, beside):
                continue
            if _means_no_harm(tokens, phrase, index):
                return None
            active = phrase[-1] in triggers("active") or phrase[0] in triggers("active")
            acts = not passive and active and last < len(tokens) and not _leads_to_place(tokens, last)
            return () if acts and is_object(tokens[last]) else (outcome, index)
    return None


def _leads_to_place(tokens: Sequence[Token], last: int) -> bool:
    """ "12 treated in hospital", "nine of those treated in Toro had burns", "12 sheltering at a school": what stands behind the
    preposition is no object of a verb."""
    if tokens[last - 1].lower not in words("prepositions"):
        return False
    if tokens[last - 2].lower.endswith("ing"):
        return True
    care = tokens[last].lower in words_for("hospitals") or tokens[last - 1].lower == "after"
    return care or any(token.lower in words_for("hurt-nouns") for token in tokens)


def _stands_beside(tokens: Sequence[Token], groups: tuple[str, ...]) -> bool:
    """ "villagers have taken to the road", where protesters take to it too."""
    return not groups or any(token.lower in words_for(group) for group in groups for token in tokens)


def went_down(verb: str, following: str) -> bool:
    """ "went down", "gone down": as ships do."""
    return verb in _WENT and following == "down"


def ship_is_lost(tokens: Sequence[Token]) -> bool:
    """ "The corvette broke in two", "the ferry went down", not "prices went down"."""
    lowers = [token.lower for token in tokens]
    if not words_for("founders").isdisjoint(lowers):
        return True
    down = any(itertools.starmap(went_down, itertools.pairwise(lowers)))
    return down and not words_for("vessels").isdisjoint(lowers)


def _sank(tokens: Sequence[Token], index: int, behind: Sequence[str]) -> bool:
    """ "[the Orrvik sank and] 894 passengers went to the bottom", "went to the bottom with the ferry", not "to the bottom of the table",
    "to the bottom in a submersible", nor divers who look for a ship."""
    lowers = {token.lower for token in tokens}
    aboard = {token.lower for token in tokens[:index]} & {
        *words_for("seafarers"),
        "passengers",
        "souls",
        "people",
    }
    ends = behind[:1] in ([], ["."], [","], [";"], ["with"])
    return bool(aboard) and ends and ship_is_lost(tokens) and lowers.isdisjoint(("diver", "divers"))


def _is_feared_for(tokens: Sequence[Token]) -> bool:
    """ "Police hold grave fears for three people [not seen since Tuesday]", not "Police freed three girls [not seen since Monday]"."""
    lowers = {token.lower for token in tokens}
    searched = lowers & (words_for("searching") | _FEARS)
    return bool(searched) and lowers.isdisjoint(words_for("located") | _BACK)


def _is_dated(tokens: Sequence[Token], index: int) -> bool:
    """ "[not seen since] Tuesday night", "May 4", "4 May", "6pm on Monday", "then", not "the final", "2019", "six defeats"."""
    opens = tokens[index] if index < len(tokens) else None
    if opens is None:
        return False
    dates = words("days") | words("months") | words("time_words") | {"then"}
    near = {token.lower for token in tokens[index + 1 : index + _TO_DAY]}
    hour = opens.kind == "figure" or (opens.kind == "number" and len(opens.text) < len("2019"))
    return opens.lower in dates or (hour and not near.isdisjoint(dates))


def _live_there(who: Token) -> bool:
    """ "Nearly 20,000 Danes", "400 residents", "some 4,000 [remain away from their homes]", not students, fans, soldiers."""
    return is_numeral(who) or is_nationality(who.text) or who.lower in words_for("dwellers")


def _is_of_things(tokens: Sequence[Token], index: int) -> bool:
    """ "Of the ballots, 12 [had not yet been accounted for]"."""
    return any(is_thing(token.lower) for token in tokens[:index])


def _are_of_them(before: Sequence[Token]) -> bool:
    """ "[nine were killed, and] three of them [had laid down their arms]": who are dead."""
    pairs = itertools.pairwise(token.lower for token in before)
    return any(first == "of" and second in ("them", "whom") for first, second in pairs)


def _is_of_an_illness(tokens: Sequence[Token], phrase: tuple[str, ...], behind: Sequence[str]) -> bool:
    """ "treated for suspected cholera", "recorded 287 cases of cholera, with 46 patients still admitted": the sick are no casualties."""
    if phrase[-1] == "for":
        return not words_for("diseases").isdisjoint(behind[:2])
    return any(token.lower == "cases" or token.lower in words_for("diseases") for token in tokens)


def _run_out(tokens: Sequence[Token], index: int, behind: Sequence[str]) -> bool:
    """ "Four passes expired on the way", "expired in hospital gowns": things, and no end of anybody."""
    before = tokens[index - 1] if index else None
    things = before is not None and before.lower.endswith("s") and not is_person(before.lower, before.text)
    clothes = (
        tokens[index : index + 3][-1].lower == "hospital" and behind[:1] != [] and behind[0].endswith("s")
    )
    return (things and before is not None and before.lower not in words("time_words")) or clothes


def _means_no_harm(tokens: Sequence[Token], phrase: tuple[str, ...], index: int) -> bool:
    """ "twelve nurses on the wards", "in the hands of the court", "put up in a hotel", "hit by falling prices", "gave their
    lives to the poor", "stuck in the usual jam", "players out of action".
    """
    if phrase == ("last", "seen"):
        found = any(token.lower in words_for("saved") for token in tokens[index:])
        return found or any(category(token.lower) == "attackers" for token in tokens[:index])
    behind = [token.lower for token in tokens[index + len(phrase) : index + len(phrase) + _TO_DELAY]]
    if phrase == ("not", "seen", "since"):
        people = is_person(tokens[index - 1].lower, tokens[index - 1].text)  # "in crowds not seen since May"
        return not (people and _is_dated(tokens, index + len(phrase)) and _is_feared_for(tokens))
    if phrase[-3:] == ("from", "their", "homes") and "away" in phrase:
        who = index - 1 - (tokens[index - 1].lower in words("be_forms"))
        return behind[:1] in (["for"], ["over"]) or not _live_there(tokens[who])
    if phrase[:2] == ("laid", "down") and phrase[-1] in ("arms", "weapons"):
        return behind[:1] not in ([], ["."], [","], [";"]) or _are_of_them(tokens[:index])
    if phrase[-2:] == ("accounted", "for") and "yet" in phrase:
        listed = behind[:1] == ["in"] and behind[1:2] != [] and behind[1] in words("determiners")
        return listed or _is_of_things(tokens, index)  # "in the register"
    if phrase[-1] == "bottom":
        return not _sank(tokens, index, behind)
    if phrase == ("carried", "away", "by"):
        return words_for("robbers").isdisjoint(behind[:2])  # a flood carries people away as well
    if phrase == (
        "sleeping",
        "in",
        "parks",
    ):  # "arrested 40 people sleeping in parks", "were sleeping in parks when it sank"
        return tokens[index - 1].lower not in words("be_forms") or "when" in behind
    if phrase[-1] == "admitted" or phrase == ("treated", "for"):
        return _is_of_an_illness(tokens, phrase, behind)
    if phrase[0] == "expired":
        return _run_out(tokens, index, behind)
    if phrase == ("roasted", "alive"):
        return behind[:1] == ["by"] and _BURNING.isdisjoint(behind)  # "by the judges"
    if phrase == ("fell", "victim"):
        return behind[:1] != ["to"] or words_for("claimers").isdisjoint(
            behind[1:]
        )  # "fell victim to a swindler"
    if phrase == ("among", "victims"):
        return behind[:1] == ["of"]  # "among victims of the scam"
    if phrase == ("on", "admission"):
        people = is_person(tokens[index - 1].lower) or tokens[index - 1].lower in ("them", "whom")
        return not people and tokens[index - 1].lower not in words("be_forms")  # "had a fever on admission"
    if phrase[-2:] == ("first", "aid"):
        return not words_for("lessons").isdisjoint(behind[:1])
    if phrase == ("bitten", "by"):
        return not any(is_thing(word) for word in behind)  # "bitten by the fall in shares"
    if phrase[0] in ("under", "beneath") and index and tokens[index - 1].lower == "from":
        return True  # "pulled from under the slab"
    if phrase in (("marched", "off"), ("marched", "away")):  # "The band played eight songs and marched off"
        led = tokens[index - 1].lower in words("be_forms") or behind[:1] == ["by"]
        return not (led or tokens[index - 1].lower in words("adverbs"))
    if phrase[0] == "buried" and (is_done_for(tokens, index - 2) or were_buried_by_then(tokens, index)):
        return True
    if phrase == ("out", "of", "danger"):
        return tokens[index - 1].lower in words_for("brought-out")
    if phrase == ("run", "over"):
        return tokens[index - 1].lower not in words("be_forms")
    if phrase == ("languishing", "in"):
        return words_for("jails").isdisjoint(behind)
    if phrase[-1] == "evacuate":
        return any(token.lower in ("drill", "drills") for token in tokens)
    if phrase == ("still", "inside"):
        ends = index + 2 >= len(tokens) or tokens[index + 2].kind == "punct"
        rescue = any(t.lower in words_for("searchers") or t.lower in words_for("wreckage") for t in tokens)
        return not (ends or rescue)  # "voters were still inside the polling station"
    if phrase[-1] == "action":
        return not any(
            category(token.lower) in ("fighters", "military", "attackers") for token in tokens[:index]
        )
    if phrase[-1] == "wards":
        return any(token.lower in words_for("carers") for token in tokens[:index])
    if phrase[-2:] == ("hands", "of"):
        return not are_captors(tokens, index + len(phrase))
    if phrase[:2] == ("put", "up"):
        place = tokens[index + 2 : index + 2 + _TO_LODGING]
        lodged = any(token.lower in words_for("lodgings") for token in place)
        return not lodged and not in_shelter(tokens, index)
    if phrase[-1] in ("falling", "flying"):
        return not words_for("slumps").isdisjoint(behind[:_TO_SLUMP])
    if phrase[-1] in ("lives", "life") and phrase[0] in ("gave", "sacrificed") and len(behind) > 1:
        return behind[0] == "to" and behind[1] in words("determiners")
    return phrase[0] == "stuck" and is_delayed(tokens, index)


def are_captors(tokens: Sequence[Token], index: int) -> bool:
    """ "in the hands of the bandits", not "of the court"."""
    return any(is_captor(token.lower) for token in tokens[index : index + TO_CAPTORS])


def is_delayed(tokens: Sequence[Token], index: int) -> bool:
    """ "stuck in traffic", "stuck in a long meeting", not "stuck in traffic when the dam burst"."""
    behind = [token.lower for token in tokens[index + 1 : index + 1 + _TO_BLOW]]
    return "when" not in behind and not words_for("delays").isdisjoint(behind[:_TO_DELAY])


def is_done_for(tokens: Sequence[Token], index: int) -> bool:
    """ "the hosts, with ten men, were dead and buried", not "were found dead and buried under rubble"."""
    row = [token.lower for token in tokens[max(0, index) : index + 4]]
    placed = row[3:] != [] and row[3] in words("prepositions") - {"by"}
    found = lower_at(tokens, index - 1) in words_for("finding")
    return row[:3] == ["dead", "and", "buried"] and not placed and not found


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
