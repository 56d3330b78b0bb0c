"""Victims whom the text calls by their country: "one Norlander", "four of them Norlander nationals"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group, word_set, words
from claims.reading.sides.side_membership import belongs_to_place
from claims.reading.sides.side_surroundings import Surroundings, is_of_them, within
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.words.tokens import Token

_FOREIGN = frozenset(("foreign", "foreigner", "foreigners"))
_BELIEF = 3
"""Tokens of "believed to be"."""
_BELIEVED = frozenset(("believed", "thought", "understood", "presumed", "reported", "known"))
_TO_AS = 6
"""Tokens of "have been identified as", of "of one family, all"."""
_ASIDE = 8
"""Tokens of ", a mechanic aged 39," behind a figure."""
_TO_BE = 4
"""Tokens after a figure in which "were Norlanders" stands: "two of the passengers who died were Norlanders"."""
_MOST = {"mostly": 1, "most of them": 3, "most of whom": 3, "nearly all of": 4, "almost all of": 4}
"""What opens an aside on most of those counted, and its tokens."""
_NATIONALS = frozenset(("national", "nationals"))
_CITIZENS = _NATIONALS | {"citizen", "citizens"}
_ABROAD = frozenset(("embassy", "consulate"))
_OF_NATIONS = ("an", "ish")
"""How the adjectives of nations end."""
_NO_NATIONS = word_set(
    "african asian european latin scandinavian antipodean caucasian islamic catholic hispanic nordic muslim christian american roman"
    " republican civilian veteran human jewish spartan metropolitan urban"
)
"""Adjectives that end so and tell no nation."""
_HOMES = ("country", "capital", "state", "region", "city")
_WHO = 4
"""Tokens of "migrant labourers from"."""
_APPOSED = 6
"""Tokens after "one" in which "a 34-year-old Norlander" stands."""
_TO_THOSE = 12
"""Tokens before "killing 12 of them" among which those stand who are meant."""
_TO_FIGHTERS = 24
"""Tokens of "rebels who took part in the raid on Brask in May and had" before "killed 45 of them"."""
_TO_RELATIVE = 5
"""Tokens of "[the villagers] who had chased the" before fighters that are told of by the way."""
_STRIKING = frozenset(("military", "police", "fighters", "attackers"))
_RELATIVES = frozenset(("who", "that", "whose"))
_ORIGIN = 3
"""Tokens after "two from" in which their country stands."""


def nationality(count: Count, around: Surroundings) -> str | None:
    """ "12 Norland soldiers", "one Norlander", "six of the dead were Norlanders": the noun names a state."""
    members = count.tokens[count.first].lower in ARTICLES  # "a Norland family of five"
    begin = count.first if members else count.figure.quantity.last
    if around.home != "North Korea" and _are_korean(count, begin):
        return "South Korea"
    for one in within(count, around, begin, _phrase_end(count)):
        if one.kind != "actor":
            return one.side
    if unknown := _of_unknown_nation(count, around):
        return unknown
    origin = _origin(count, around, count.last) or _of_nationality(count, around)
    if origin or (origin := _of_a_force(count, around)):
        return origin
    if apposed := _apposed(count, around) or _of_them(count, around) or _of_those_hit(count, around):
        return apposed
    last = _past_aside(count)
    if called := _identified(count, around):
        return called
    for token in count.tokens[last : last + _TO_BE]:
        if token.lower in group("side_words", "hailing"):
            return _origin(count, around, token.index + 1)
        if token.lower in words("be_forms"):
            after = _behind_belief(count.tokens, token.index + 1)
            if after < len(count.tokens) and count.tokens[after].lower in ("a", "an"):
                after += 1
            if lower_at(count.tokens, after) != "one" and any(
                map(is_numeral, count.tokens[after : after + 1])
            ):
                return None  # "Among 33 wounded were six traders from Norland"
            begin = _place_of_from(count.tokens, after)
            told = _origin(count, around, begin) or _called(count, around, after)
            return told or belongs_to_place(count, around, after)
        if not token.is_word:
            return None
    return None


def _of_unknown_nation(count: Count, around: Surroundings) -> str | None:
    """ "nine Vellian nationals": what they are called by, also where no table knows their land; "one Vellian citizen" only where an embassy
    tells so that names no land, as "nine Alaskan citizens" are of none."""
    head = count.figure.phrase.head
    if head is None or head <= count.figure.quantity.last - 1 or count.sentence.headline:
        return None
    noun, adjective = count.tokens[head].lower, count.tokens[head - 1]
    if noun not in _CITIZENS or head - 1 < count.figure.quantity.last:
        return None
    if noun not in _NATIONALS and (
        _ABROAD.isdisjoint(count.sentence.lowers) or around.gazette.of(count.sentence)
    ):
        return None
    lower = adjective.lower
    named = adjective.capital and lower.endswith(_OF_NATIONS) and lower not in words("titles")
    return adjective.text if named and not _NO_NATIONS.intersection((lower, *lower.split("-"))) else None


def are_foreign(count: Count) -> bool:
    """ "Two foreign surveyors", "nine foreigners": of no land that the page is at home in; not "two foreign ministry clerks"."""
    at = next(
        (token.index for token in count.tokens[count.first : count.last] if token.lower in _FOREIGN), None
    )
    return at is not None and lower_at(count.tokens, at + 1) not in words("organisations")


def _are_korean(count: Count, begin: int) -> bool:
    """ "two Korean tourists": of the South, where the page is not one of the North."""
    tokens = count.tokens
    named = [token for token in tokens[begin : _phrase_end(count)] if token.text in ("Korean", "Koreans")]
    north = any(tokens[token.index - 1].text == "North" for token in named)
    behind = [tokens[token.index + 1].lower for token in named if token.index + 1 < len(tokens)]
    return bool(named) and not north and not {"war", "air", "people", "restaurant"}.intersection(behind)


def _identified(count: Count, around: Surroundings) -> str | None:
    """ "Nine of the dead have been identified as Norlanders and five as Weslanders", "four of a family, all Norlanders", "60 people,
    most of them Norland pilgrims"."""
    row = [token.lower for token in count.tokens[count.last : count.last + _TO_AS]]
    named = "identified" in (token.lower for token in count.tokens[max(0, count.first - 2) : count.first])
    if (count.is_bare or named) and row[:1] == ["as"]:
        return _called(count, around, count.last + 1 + (row[1:2] in (["a"], ["an"])))
    if "identified" in row and "as" in row[row.index("identified") :]:
        return _called(count, around, count.last + row.index("as", row.index("identified")) + 1)
    for at in range(len(row) - 1):
        if row[at] == "," and row[at + 1] in ("all", "both"):
            return _called(count, around, count.last + at + 2)
    most = _MOST.get(" ".join(row[1:4]) if row[1:2] != ["mostly"] else "mostly") if row[:1] == [","] else None
    return _called(count, around, count.last + 1 + most) if most is not None else None


def _past_aside(count: Count) -> int:
    """ "one of the dead, a mechanic aged 39, was a Norlander": the index behind the aside, of a part only."""
    part = count.figure.part or count.figure.phrase.part
    if not part or count.last >= len(count.tokens) or count.tokens[count.last].text != ",":
        return count.last
    closing = next(
        (token.index for token in count.tokens[count.last + 1 :] if token.text == ","), count.last - 1
    )
    return closing + 1 if closing - count.last <= _ASIDE else count.last


def _behind_belief(tokens: Sequence[Token], index: int) -> int:
    """Behind "are": the index after "believed to be", `index` where nothing is believed."""
    row = [token.lower for token in tokens[index : index + _BELIEF]]
    return index + _BELIEF if row[:1] and row[0] in _BELIEVED and row[1:] == ["to", "be"] else index


def _called(count: Count, around: Surroundings, index: int) -> str | None:
    """ "were Norlanders", "were Norland nationals", "of Norlander nationality": what the victims are called from `index` on."""
    if [token.lower for token in count.tokens[index : index + 1]] == ["of"]:
        index += lower_at(count.tokens, index + 2) in group("side_words", "belonging")
    one = next(iter(within(count, around, index, index + 1)), None)
    if one is None:
        return None
    behind = [token.lower for token in count.tokens[one.last : one.last + 1]]
    nationals = one.kind == "country" and not group("side_words", "compatriots").isdisjoint(behind)
    return one.side if one.kind == "demonym" or nationals else None


def _of_them(count: Count, around: Surroundings) -> str | None:
    """ "12 dead, four of them Norlander", "three of whom Norland nationals", "one a Norlander woman"."""
    ahead = [token.lower for token in count.tokens[max(0, count.last - 2) : count.last]]
    following = count.tokens[count.last : count.last + 1]
    if ahead in (["of", "them"], ["of", "whom"]):
        return _called(count, around, count.last)
    if count.is_bare and following and following[0].lower in ARTICLES:
        return _called(count, around, count.last + 1)
    return None


def _of_those_hit(count: Count, around: Surroundings) -> str | None:
    """ "sank a boat carrying Norland migrants, killing 12 of them": the nation of the people told of last before the verb, to whom
    something is done; not "Norland guards opened fire, killing 12 of them"."""
    if count.figure.rule != "verb-before" or not is_of_them(count):
        return None
    tokens, verb = count.tokens, count.figure.trigger
    if not tokens[verb].lower.endswith("ing"):
        return None
    people = _people_before(tokens, verb, _TO_THOSE)
    hit = within(count, around, people - 1, people)
    if not hit or hit[0].kind != "demonym" or category(tokens[people].lower) in _STRIKING:
        return None
    return hit[0].side if _is_object(tokens, hit[0].first, people, verb) else None


def fighters_hit(count: Count) -> str | None:
    """The noun of "hit a camp of rebels who had come by night and killed 45 of them": fighters told of last before the verb, to whom something
    is done; not "Rebels came and killed 45 of them"."""
    if count.figure.rule != "verb-before" or not is_of_them(count):
        return None
    tokens, verb = count.tokens, count.figure.trigger
    people = _people_before(tokens, verb, _TO_FIGHTERS)
    noun = tokens[people].lower
    if not people or category(noun) not in ("fighters", "attackers") or lower_at(tokens, people - 1) == "by":
        return None
    told_along = any(token.lower in _RELATIVES for token in tokens[max(0, people - _TO_RELATIVE) : people])
    return noun if not told_along and _is_object(tokens, people, people, verb) else None


def _people_before(tokens: Sequence[Token], verb: int, reach: int) -> int:
    """The last noun for people before a verb; 0 without one."""
    begin = max(0, verb - reach)
    return next((at for at in range(verb - 1, begin, -1) if tokens[at].lower in plurals()), 0)


def _is_object(tokens: Sequence[Token], first: int, people: int, verb: int) -> bool:
    """ "carrying Norland migrants fell", "with Norland migrants sank", "hit Norland hikers": what stands before the phrase of `people`
    makes it no subject."""
    before = lower_at(tokens, first - 1)
    if not before.isalpha() or before in words("subordinators") or before in words("conjunctions"):
        return False
    if before.endswith("ing") or (before in words("prepositions") and before != "of"):
        return not lower_at(tokens, people + 1).endswith("ing")
    return not _act(tokens[people + 1 : verb])


def _act(behind: Sequence[Token]) -> bool:
    """Do those do something of whom these words tell: "guards [opened fire,]", not "migrants [who fled,]"?"""
    if next((token.lower for token in behind if token.kind != "quote"), "") in _RELATIVES:
        return False
    return any(
        token.lower in words("verbs")
        or token.lower in words("auxiliaries")
        or (token.lower.endswith("ed") and not token.capital)
        for token in behind
    )


def _of_nationality(count: Count, around: Surroundings) -> str | None:
    """ "12 tourists of Norlander nationality": right behind the figure."""
    row = [token.lower for token in count.tokens[count.last : count.last + 3]]
    told = row[:1] == ["of"] and row[-1] in group("side_words", "belonging")
    return _called(count, around, count.last) if told else None


def _of_a_force(count: Count, around: Surroundings) -> str | None:
    """ "120 servicemen of a Norland assault brigade", "four members of a Norland family": the nationality of the unit behind "of"."""
    tokens = count.tokens
    if count.last >= len(tokens) or tokens[count.last].lower != "of":
        return None
    named = within(count, around, count.last + 1, count.last + _ORIGIN)
    if not named or named[0].kind not in ("demonym", "country"):
        return None
    behind = {token.lower for token in tokens[named[0].last : named[0].last + _ORIGIN]}
    units = group("side_words", "force-names") | group("side_words", "families")
    return None if behind.isdisjoint(units) else named[0].side


def _place_of_from(tokens: Sequence[Token], first: int) -> int:
    """ "migrant labourers from Norland": where "from" stands behind only small words, else `first`."""
    for token in tokens[first : first + _WHO]:
        if token.lower == "from":
            return token.index
        if not token.is_word or token.capital:
            break
    return first


def _apposed(count: Count, around: Surroundings) -> str | None:
    """ "one, a 34-year-old Norlander, is missing": a demonym in an apposition to a count without a noun."""
    tokens = count.tokens
    opens = [token.lower for token in tokens[count.last : count.last + 2]]
    if not count.is_bare or opens not in ([",", "a"], [",", "an"]):
        return None
    close = next((at for at in range(count.last + 1, len(tokens)) if tokens[at].text == ","), len(tokens))
    named = within(count, around, count.last + 2, min(close, count.last + _APPOSED))
    return named[-1].side if named and named[-1].kind == "demonym" else None


def _origin(count: Count, around: Surroundings, index: int) -> str | None:
    """ "two from Norland", "three of the dead were from Norland": the country behind the word at `index`."""
    if index >= len(count.tokens):
        return None
    if count.tokens[index].lower in group("side_words", "compatriots"):
        index += 1  # "were nationals of Norland"
        if index >= len(count.tokens) or count.tokens[index].lower != "of":
            return None
    elif count.tokens[index].lower != "from":
        return None
    named = within(count, around, index + 1, index + _ORIGIN)
    known = named and named[0].kind in _HOMES
    return named[0].side if known and _is_home_of(count, named[0].last) else None


def _is_home_of(count: Count, index: int) -> bool:
    """A verb or a mark behind the place: "12 pilgrims from Brask were killed", where "moved 40 from Brask to Lumar" has none."""
    if index >= len(count.tokens):
        return True
    following = count.tokens[index]
    return (
        not following.is_word
        or following.lower in words("auxiliaries")
        or following.lower in words_for("fates")
        or following.lower in ("who", "and")
    )


def _phrase_end(count: Count) -> int:
    """The index after the noun phrase, in which "12 [Norland] soldiers" still stands."""
    return max(count.last, count.figure.quantity.last)
