"""Rules that tell the side of victims by a place: where they were hit.

Each rule answers with a side or None; `sides.RULES` gives their order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.constants import CURRENT_EVENT
from claims.lexicon import group, word_set, words
from claims.reading.sides.flights_abroad import CROSSING, are_cared_for_there
from claims.reading.sides.locations import is_location, located
from claims.reading.sides.place_limits import aside, next_number, next_with_place
from claims.reading.sides.side_surroundings import (
    Surroundings,
    clause_start,
    is_of_them,
)
from claims.reading.words.numerals import is_numeral

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.names.named import Named
    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token

_VESSELS = word_set(
    "mv ms ss ferry ship vessel boat trawler tanker submarine plane airliner jet helicopter train"
)
_CREWS = word_set("sailors crew crewmen crewmembers seafarers seamen fishermen mariners submariners")
_TO_VESSEL = 3
"""Tokens of "passenger ferry" behind its owner."""
_BESIDE = 5
"""Tokens after a figure or its outcome in which a place stands right beside it."""
_WHERE = 5
"""Tokens before a figure in which "where" stands."""
_OPENING = 8
"""Tokens of a sentence in which "In the border region of X," stands."""
_RECORDED = frozenset(("recorded", "reported", "registered", "counted", "logged", "saw"))
_OPENERS = 3
"""Tokens that open a sentence, as far as a country with its verb."""
_BACK = 2
"""Sentences before a figure in which a place is looked for."""
_TO_SUFFERING = 4
"""Tokens behind a country in which "has been hit" stands."""
_HIT = frozenset(("hit", "struck", "affected", "flooded", "mourning", "was", "were"))
_REPORTING = frozenset(
    ("reported", "confirmed", "recorded", "registered", "counted", "reports", "the", "deaths", "of")
)
_LATER = 4
"""Words of "two days after"."""
_SPANS = word_set("minutes hour hours day days week weeks months years shortly just")
_LANDS = ("country", "region", "state", "capital", "city")
_CLAUSE_BEGINS = frozenset(("", ",", ";", "and", "while", "but"))


def place_after(count: Count, around: Surroundings) -> str | None:
    """ "12 people were killed in Kabul": the first place named after the figure."""
    if count.category in group("side_words", "not-by-place") or not around.gazette.of(count.sentence):
        return None
    if count.figure.outcome == "displaced" and count.tokens[count.figure.trigger].lower in CROSSING:
        return None  # "2,300 villagers have crossed into Norland": where they went
    limit = min(clause_limit(count), next_with_place(count))
    if _in_the_country(count) and not around.contested:
        return around.home
    if around.contested:
        limit = min(limit, max(count.last, count.figure.trigger + 1) + _BESIDE)
    if _of_the_country(count) and not around.contested and not _names_land(count, around):
        return around.home
    opens, closes = aside(count, limit)
    # "eight people, a father from Norland among them, have died in Vesland"
    for origins in (False, True):
        end = min(limit, next_number(count, limit)) if origins else limit
        for first, last in ((count.last, min(opens, end)), (closes, end)):
            side = located(count.sentence, around, first, last, origins=origins)
            if side:
                return side
    return _whose_vessel(count, around, limit)


def crew_of_vessel(count: Count, around: Surroundings) -> str | None:
    """ "A Norland trawler sank and 12 sailors are missing": crews are of the land of their vessel, where the sentence tells of one."""
    head = count.figure.phrase.head
    if head is None or count.tokens[head].lower not in _CREWS:
        return None
    tokens = count.tokens
    lands = {
        one.side
        for one in around.gazette.of(count.sentence)
        if one.kind == "demonym"
        and one.last <= count.first
        and any(token.lower in _VESSELS for token in tokens[one.last : one.last + _TO_VESSEL])
    }
    return lands.pop() if len(lands) == 1 else None


def _names_land(count: Count, around: Surroundings) -> bool:
    """Is a country named by its name, and no town that may be a namesake?"""
    return any(one.kind in ("country", "capital") for one in around.gazette.of(count.sentence))


def _of_the_country(count: Count) -> bool:
    """ "70 miners were killed at the Weir mine in 2010, one of the country's worst disasters"."""
    lower = [token.lower for token in count.tokens[count.last :]]
    at = next((at for at, word in enumerate(lower) if word == "country"), 0)
    return at > 0 and lower[at - 1] == "the" and lower[at + 1 : at + 2] == ["'s"] and "worst" in lower[at:]


def _whose_vessel(count: Count, around: Surroundings, limit: int) -> str | None:
    """ "228 died in 2018 when Norland's MV Weir sank": of another event the country that owns what was lost."""
    if around.contested or count.event == CURRENT_EVENT:
        return None
    tokens = count.tokens
    for one in around.gazette.of(count.sentence):
        owns = one.kind == "country" and one.last < len(tokens) and tokens[one.last].kind == "clitic"
        owns = owns and any(
            token.lower in _VESSELS for token in tokens[one.last + 1 : one.last + 1 + _TO_VESSEL]
        )
        led = one.first and tokens[one.first - 1].lower in ("when", "after", "as")
        if owns and led and count.last < one.first < limit:
            return one.side
    return None


def _in_the_country(count: Count) -> bool:
    """ "left 530 dead in the country and 60 more in the north of Norland"."""
    after = max(count.last, count.figure.trigger + 1)
    return [token.lower for token in count.tokens[after : after + 3]] == ["in", "the", "country"]


def place_beside(count: Count, around: Surroundings) -> str | None:
    """ "1,200 people in X and 300 in Y": a bare figure has its place right after it."""
    last = count.last
    row = [token.lower for token in count.tokens[last : last + 2]]
    if row[:1] in (["or"], ["and"]) and row[1:] in (["missing"], ["injured"], ["wounded"]):
        last += 2  # "300 dead or missing in Y"
    if not (count.is_bare or is_of_them(count)) or last >= len(count.tokens):
        return None
    if count.tokens[last].lower not in ("in", "across"):
        return None
    for one in around.gazette.of(count.sentence):
        if last < one.first < last + _BESIDE and one.kind not in (
            "demonym",
            "actor",
            "compound",
        ):
            openers = group("side_words", "clause-openers")
            apart = any(token.lower in openers for token in count.tokens[last : one.first])
            here = not apart and is_location(count.sentence, one, origins=False)
            return one.side if here else None  # "eight dead in a clash as Norland counts four"
    return None


def where(count: Count, around: Surroundings) -> str | None:
    """ "the attack in X, where 84 were killed": the place right before "where"."""
    if "where" not in count.sentence.lowers or count.category in group("side_words", "not-by-place"):
        return None
    tokens = count.tokens
    for index in range(count.first - 1, max(0, count.first - _WHERE), -1):
        if tokens[index].lower != "where":
            continue
        end = index - 1 if not tokens[index - 1].is_word else index
        aside = end < index  # "the storm brushed Norland, where two died"
        return next(
            (
                one.side
                for one in around.gazette.of(count.sentence)
                if one.last == end
                and (is_location(count.sentence, one, origins=False) or (aside and one.kind in _LANDS))
            ),
            None,
        )
    return None


def place_before(count: Count, around: Surroundings) -> str | None:
    """ "A blast in Kabul killed 12": the nearest place before the figure.

    Between two parties only the place of the blow itself ("a strike on X killed") or of the whole sentence
    ("In X, 12 people died") counts.
    """
    if count.category in group("side_words", "not-by-place"):
        return _next_door(count, around)
    first, last = _behind_another_speaker(count, around), count.first
    if around.contested:
        if count.figure.rule == "verb-before":
            first, last = clause_start(count, count.figure.trigger), count.figure.trigger
        elif count.figure.rule == "toll" and count.figure.trigger < count.first:
            first = count.figure.trigger  # "death toll in X strike rises to 29"
        elif count.tokens[0].lower in ("in", "across"):
            last = min(last, _opening(count))
        else:
            return None
    found = located(count.sentence, around, first, last, nearest_last=True)
    if found not in (None, around.home) and around.home is not None and _are_cared_for(count, around, found):
        return None
    return found or _before_colon(count, around) or _whose_record(count, around)


def _behind_another_speaker(count: Count, around: Surroundings) -> int:
    """ "Norland's army said nine had died in Toro, and Vesland officials spoke of two deaths": where the clause of the second speaker
    begins, in whose land Toro is not; else 0."""
    told, previous = count.statement, around.settled.before_in_sentence(count)
    other = told is not None and previous is not None and previous.statement not in (None, told)
    if not other or told is None or previous is None or told.speaker_start is None or told.side is None:
        return 0
    at = next((token.index for token in count.tokens if token.start >= told.speaker_start), 0)
    return at if previous.last <= at < count.first else 0


def _are_cared_for(count: Count, around: Surroundings, side: str | None) -> bool:
    """Is the land before a figure only the one where they are in care, beyond the border?"""
    return any(
        one.side == side and one.first < count.first and are_cared_for_there(count, one)
        for one in around.gazette.of(count.sentence)
    )


def _next_door(count: Count, around: Surroundings) -> str | None:
    """ "In neighbouring X, 17 soldiers were killed": of all places the country next door tells whose soldiers they were."""
    tokens = count.tokens
    if count.first < 2 or tokens[0].lower != "in" or tokens[1].lower not in group("side_words", "next-door"):
        return None
    first = next(iter(around.gazette.of(count.sentence)), None)
    return first.side if first is not None and first.kind == "country" and first.first <= _OPENERS else None


def _before_colon(count: Count, around: Surroundings) -> str | None:
    """ "Neighbouring X has been hit as well: nine people drowned": the country that opens the sentence."""
    if around.contested or ":" not in count.sentence.lowers:
        return None
    if not any(token.text == ":" for token in count.tokens[: count.first]):
        return None
    return _subject_country(count.sentence, around)


def _whose_record(count: Count, around: Surroundings) -> str | None:
    """ "X's mines recorded 42 deaths": the country whose mines they are."""
    verb = count.first - 1
    if around.contested or verb < _OPENERS or count.tokens[verb].lower not in _RECORDED:
        return None
    first = next(iter(around.gazette.of(count.sentence)), None)
    if first is None or first.kind != "country" or first.first > 1 or first.last >= verb:
        return None
    return first.side if count.tokens[first.last].kind == "clitic" else None


def _opening(count: Count) -> int:
    """Where "In the border region of X," ends."""
    comma = next((token.index for token in count.tokens[:_OPENING] if token.text == ","), None)
    return _OPENING // 2 if comma is None else comma


def sentence_before(count: Count, around: Surroundings) -> str | None:
    """The place named in the sentences before."""
    if around.contested or count.category in group("side_words", "not-by-place"):
        return None
    for sentence in around.gazette.before(count.sentence, _BACK):
        if sentence.paragraph is not count.sentence.paragraph and around.home:
            return None
        last = around.settled.last
        if last is not None and last.sentence is sentence and last.event != count.event and around.home:
            return None
        side = located(
            sentence, around, 0, len(sentence.tokens), nearest_last=True, origins=False
        ) or _subject_country(sentence, around)
        if side:
            return side
    return None


def opening_place(count: Count, around: Surroundings) -> str | None:
    """ "In Brask, nine of the wounded were in care": between two parties the place that opens the sentence."""
    lead = count.tokens[0].lower in ("in", "across")
    if not around.contested or not lead or count.category in group("side_words", "not-by-place"):
        return None
    comma = _opening(count)
    if comma >= count.first or comma >= len(count.tokens) or count.tokens[comma].text != ",":
        return None
    opening = located(count.sentence, around, 0, comma, nearest_last=True)
    behind = {
        one.side
        for one in around.gazette.of(count.sentence)
        if one.first > comma and is_location(count.sentence, one, origins=False)
    }
    return opening if behind <= {opening} else None  # "In Brask, the ministry said nine died in Toro"


def _subject_country(sentence: Sentence, around: Surroundings) -> str | None:
    """ "Neighbouring X has been hit as well": a country that opens the sentence and suffers, no one that sends help."""
    first = next(iter(around.gazette.of(sentence)), None)
    if first is None or first.kind != "country" or not _opens(sentence, first):
        return None
    following = [token.lower for token in sentence.tokens[first.last : first.last + _TO_SUFFERING]]
    return None if (group("side_words", "sufferers") | _HIT).isdisjoint(following) else first.side


def _opens(sentence: Sentence, one: Named) -> bool:
    """Does a name open a sentence, or its part behind "Abroad:"?"""
    before = [token.lower for token in sentence.tokens[: one.first] if token.lower != "the"]
    return one.first <= 1 or before[-1:] == [":"]


def sufferer(count: Count, around: Surroundings) -> str | None:
    """ "Neighbouring X suffered its worst outbreak, when nine died": the country that opens the sentence."""
    first = next(iter(around.gazette.of(count.sentence)), None)
    if around.contested or first is None or first.last >= min(count.first, len(count.tokens)):
        return None
    verb = count.tokens[first.last].lower
    return _subject_country(count.sentence, around) if verb in group("side_words", "sufferers") else None


def reporting(count: Count, around: Surroundings) -> str | None:
    """ "X has reported 53 deaths and Y has confirmed six", "and Y one", "Norland officials have reported 33 deaths": a
    country that tells of its own victims; of two parties only what it says of who fled."""
    if (around.contested and count.figure.outcome != "displaced") or count.category in group(
        "side_words", "not-by-place"
    ):
        return None
    tokens = count.tokens
    index = count.first - 1
    while index >= 0 and (tokens[index].lower in _REPORTING or tokens[index].lower in words("auxiliaries")):
        index -= 1
    verb = index + 1 < count.first
    kind = "country"
    if verb and index > 0 and tokens[index].lower in group("side_words", "officials"):
        kind, index = "demonym", index - 1
    one = next((one for one in around.gazette.of(count.sentence) if one.last == index + 1), None)
    if one is None or one.kind != kind:
        return None
    before = tokens[one.first - 1].lower if one.first else ""
    opens = before in _CLAUSE_BEGINS or before in group("side_words", "next-door")
    return one.side if opens and (verb or (count.is_bare and before == "and")) else None


def clause_limit(count: Count) -> int:
    """Where the words about a figure end: with its statement, a semicolon, or another clause's "while"."""
    tokens = count.tokens
    for index in range(max(count.last, count.figure.trigger + 1), len(tokens)):
        token = tokens[index]
        if token.text == ";" or token.lower in ("while", "whereas", "but", "including"):
            return index
        if token.text == "," and _turns(tokens, index + 1):
            return index
        if count.statement is not None and token.start >= count.statement.end:
            return index
    return len(tokens)


def _turns(tokens: Sequence[Token], index: int) -> bool:
    """ ", and the 2013 fire in X", ", and with the one in X": an "and" with an article behind it goes on to something else."""
    following = [token.lower for token in tokens[index : index + _LATER]]
    later = next((at for at, word in enumerate(following) if word in ("after", "before")), 0)
    if later and all(
        word in _SPANS or word in words("determiners") or is_numeral(tokens[index + at])
        for at, word in enumerate(following[:later])
    ):
        return True  # ", hours after Norland jets bombed Toro"
    return following[:1] == ["and"] and following[1:2] in (["the"], ["a"], ["an"], ["in"], ["with"])
