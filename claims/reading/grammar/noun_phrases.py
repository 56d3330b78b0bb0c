"""Noun phrases without a parser: the one that ends before a token, the one that begins at it.

A span is a pair of token indices (first, last), last exclusive.  Tables: persons_roles, group_roles, organisations,
object_pronouns and those of `claims.reading.grammar.syntax`.
"""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.grammar.syntax import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    VENUES,
    Tagged,
    is_adverb,
    is_of_clock,
    is_possessive,
)
from claims.reading.names.aliases import is_acronym, spelled_from

Span = tuple[int, int]

OBJECT_PRONOUNS = words("object_pronouns")
PERSON_ROLES = words("persons_roles")
ORGANISATIONS = words("organisations")
GROUPS = words("group_roles")
PAPERS = words("speaking_documents")
"""What is read instead of its author: "the letter says"."""


def _with_plurals(nouns: frozenset[str]) -> frozenset[str]:
    return frozenset(
        form for noun in nouns for form in (noun, noun[:-1] + "ies" if noun.endswith("y") else noun + "s")
    )


SPEAKERS = _with_plurals(PERSON_ROLES | GROUPS)
"""People, one or several: "barristers", "aid groups"."""
SPEAKING_NOUNS = SPEAKERS | _with_plurals(ORGANISATIONS | PAPERS) | words("speaking_lands")
"""With the bodies they speak for and the papers they write."""

LONGEST_SPEAKER = 22
"""Tokens."""
_ASKED = word_set("polled surveyed questioned interviewed")
_FOUNDED = (["set", "up", "by"], ["put", "together", "by"])
_LONGEST_NAME = 9
"""Tokens of a name in quotation marks."""
_STOPS_LEFT = word_set(
    "who which that when while where because although though if whether what how why but so yet whereas than"
)
_STOPS_LEFT_INSIDE = word_set("as after before since until once with amid following")
_STOPS_RIGHT = word_set(
    "that who which but while when as after where because although amid following before late early"
    " during adding saying speaking citing referring describing quoting to by about via since with"
    " without if whose noting calling"
)
TIME_MEASURES = word_set(
    "a an hour day minute minutes moment moments half barely just less more than about nearly only"
)
"""Words of "barely half an hour" before "later"."""
_MEASURES = TIME_MEASURES | word_set(
    "one two three four five six seven eight nine ten few several some couple of"
)
SINCE = word_set("later earlier ago")
_BESIDE = word_set("of beside behind near alongside with")
"""Words between somebody and the pronoun that tells where he is."""
_REFLEXIVES = frozenset(("itself", "himself", "herself", "themselves"))
_SHORT_FORMS = word_set("inc ltd corp co llc plc jr sr")
_DAYTIMES = word_set("day days night week month year morning evening afternoon")
"""Before a determiner they end a time: "on that day the guild said"."""
_OPENING_ADJECTIVES = frozenset(("early", "late"))
"""They stop a noun phrase only inside it: "early results", but "Odo Fenn late on Friday"."""
LINKED = {
    "close": "to", "loyal": "to", "sympathetic": "to", "opposed": "to", "linked": "to", "speaking": "to",
    "familiar": "with", "allied": "with", "aligned": "with", "affiliated": "with", "acquainted": "with",
    "briefed": "on", "backed": "by", "run": "by", "led": "by", "commissioned": "by", "released": "by",
}  # fmt: skip


def phrase_before(tagged: Tagged, end: int) -> Span | None:
    """The noun phrase that ends right before token `end`, None where none does."""
    if end <= 0 or tagged.tokens[end - 1].kind == "quote":
        return None
    if end > 1 and tagged.lower(end - 1) in _REFLEXIVES:
        end -= 1  # "The ministry itself said"
    if tagged.mark(end - 1) not in ("", ")", "]") and not _is_shortened(tagged, end - 1):
        return None
    start = _behind_brackets(tagged, _reach_left(tagged, end), end)
    tokens = tagged.tokens
    while start < end and (
        tokens[start].lower in ADVERBS
        or tokens[start].lower in CONJUNCTIONS
        or tokens[start].kind == "punct"
        or is_adverb(tokens[start])
        or (start == 0 and tokens[0].lower.endswith("ly") and tokens[0].lower in ADVERBS)
        or (tokens[start].lower in _DAYTIMES and start + 1 < end and tokens[start + 1].lower in DETERMINERS)
    ):
        start += 1
    if tagged.lower(start) == "at" and tagged.lower(start + 1) in ("least", "most") and start + 2 < end:
        return start + 2, end
    start = _behind_later(tagged, start, end)
    if start < end and (
        (tokens[start].lower in PREPOSITIONS and tokens[start].lower != "like") or tagged.time[start]
    ):
        return _last_phrase(tagged, start, end)
    return (start, end) if start < end else None


def _behind_brackets(tagged: Tagged, start: int, end: int) -> int:
    """Of "[report] [text] The Weir Office" the index of what stands behind the brackets."""
    if tagged.mark(start) != "[":
        return start
    closing = next((at for at in range(start, end) if tagged.mark(at) == "]"), end)
    return _behind_brackets(tagged, closing + 1, end) if closing + 1 < end else start


def _behind_later(tagged: Tagged, start: int, end: int) -> int:
    """Of "Seven months later Norland" the index of the name."""
    at = start
    while at < end and (
        tagged.time[at] or tagged.tokens[at].kind == "number" or tagged.lower(at) in _MEASURES
    ):
        at += 1
    return at if start < at < end and tagged.lower(at - 1) in SINCE else start


def _is_shortened(tagged: Tagged, stop: int) -> bool:
    """ "Orlan Holdings Inc.": the stop of a short form that ends a name."""
    return tagged.mark(stop) == "." and tagged.lower(stop - 1) in _SHORT_FORMS


def _parts_capitals(tagged: Tagged, comma: int, end: int) -> bool:
    """Does this comma part a name from its capitals, or those from what follows: "the Weir Party, WP, in Brask"?"""
    if tagged.mark(comma) != ",":
        return False
    opening = comma if comma + 2 == end or tagged.mark(comma + 2) == "," else comma - 2
    if opening < 1 or tagged.mark(opening) != ",":
        return False
    capitals = tagged.tokens[opening + 1].text
    return is_acronym(capitals) and spelled_from(tagged.tokens, opening, capitals) is not None


def _reach_left(tagged: Tagged, end: int) -> int:
    """How far left the noun phrase reaches that ends before `end`."""
    tokens = tagged.tokens
    start = end
    index = end - 1
    depth = 0
    while index >= 0 and end - index <= LONGEST_SPEAKER + 8:
        token = tokens[index]
        lower = token.lower
        if token.kind == "quote":
            break
        if token.kind == "punct":
            mark = token.text[0]
            if mark in ")]":
                depth += 1
            elif mark in "([":
                depth -= 1
                if depth < 0:
                    break  # "(some sources say 154)"
                start = index
            elif (
                depth <= 0
                and token.text not in ("/", "&", "-", ".")
                and not _parts_capitals(tagged, index, end)
            ):
                break
            index -= 1
            continue
        if depth > 0:
            index -= 1
            continue
        if lower in PRONOUNS:
            return index if end - index == 1 else start
        if lower in OBJECT_PRONOUNS and not token.text.isupper():
            if tagged.lower(index - 1) not in _BESIDE and [
                tagged.lower(at) for at in (index - 2, index - 1)
            ] != ["next", "to"]:
                break  # but "one of them", "a medic beside her", "a man next to him"
        elif lower in _STOPS_LEFT:
            pointed = lower == "that" and index == 0 and tagged.lower(end - 1) in PERSON_ROLES
            return 0 if pointed else start
        if (
            lower in _STOPS_LEFT_INSIDE
            and index + 1 < end
            and not (lower == "with" and index and tokens[index - 1].lower in SPEAKING_NOUNS)
            and not (index and LINKED.get(tokens[index - 1].lower) == lower)
        ):
            break
        if lower in ("and", "or"):
            if _joins_clauses(tagged, index):
                break
        elif (tagged.verb[index] and not is_reduced(tagged, index)) or (
            token.kind == "clitic" and not is_possessive(token)
        ):
            break
        start = index
        index -= 1
    return start


def is_reduced(tagged: Tagged, index: int) -> bool:
    """ "people briefed on the plan", "survivors pulled from the sea": a participle that belongs to who speaks.

    Asked where a finite verb follows in the same clause, so that this one can be none.
    """
    lower, noun = tagged.lower(index), tagged.lower(index - 1)
    if [lower, tagged.lower(index + 1), tagged.lower(index + 2)] in _FOUNDED:
        return noun in SPEAKING_NOUNS  # "a commission set up by the mayor", not "the mayor set up tents"
    participle = lower.endswith("ed") or lower in words("participles")
    asked = lower in _ASKED and tagged.verb[index + 1 : index + 2] == [True]  # "voters polled said"
    placed = tagged.lower(index + 1) in PREPOSITIONS
    if participle and noun in words("online_sources"):
        return placed or tagged.lower(index + 1) == "online"
    return participle and noun in SPEAKING_NOUNS and (asked or placed)


def _joins_clauses(tagged: Tagged, index: int) -> bool:
    """True when the "and" at `index` has a verb in front of it: it begins a new clause."""
    place = index - 1
    if tagged.mark(place) == ")":  # "the coast guard (PCG) and the disaster office"
        place = next((at for at in range(place - 1, -1, -1) if tagged.mark(at) == "("), 0) - 1
    steps = 0
    while place >= 0 and steps < 10 and tagged.tokens[place].kind not in ("punct", "quote"):
        if tagged.lower(place) in ("that", "who", "which", "but", "while", "when"):
            break
        if tagged.verb[place]:
            return True
        place -= 1
        steps += 1
    return steps == 0


def _last_phrase(tagged: Tagged, start: int, end: int) -> Span | None:
    """ "On Tuesday Norway", "In Kabul officials": the noun phrase after the adverbial."""
    tokens = tagged.tokens

    def boundary(place: int) -> int:
        while place > start and not (
            tokens[place].lower in PREPOSITIONS or tokens[place].lower == "to" or tagged.time[place]
        ):
            place -= 1
        return place

    last = boundary(end - 1)
    if tokens[last].lower in ("of", "for") and last > start + 1:
        last = boundary(last - 1)
    first = last + 1
    while first < end and tagged.time[first]:
        first += 1
    if first >= end:
        return None
    for place in range(end - 1, first, -1):
        if tokens[place].lower in DETERMINERS:
            return place, end
    return first, end


def describes_body(tagged: Tagged, index: int, start: int) -> bool:
    """ "the monitoring group", "a governing council": a participle between an article and a body."""
    leads = index == start + 1 and tagged.lower(start) in DETERMINERS
    return leads and tagged.lower(index).endswith("ing") and tagged.lower(index + 1) in SPEAKING_NOUNS


def phrase_after(tagged: Tagged, start: int, *, over_verbs: bool = False) -> Span | None:
    """The noun phrase that begins at `start`; it ends before a mark, a verb, a time or a venue."""
    tokens = tagged.tokens
    count = len(tokens)
    index = start
    while index < count and index - start < LONGEST_SPEAKER + 2:
        token = tokens[index]
        lower = token.lower
        if token.kind == "quote":
            closing = _closing_quote(tagged, index) if index == start + 1 else 0
            if not closing:
                break
            index = closing + 1  # "the “Weirs for all” paper"
            continue
        if token.kind == "punct":
            if token.text[0] in "([" and index > start:
                index = _closing(tagged, index) + 1
                continue
            if token.text in ("/", "&", "-") or (token.text == "." and is_of_clock(tagged, index)):
                index += 1  # "the agency's 5 p.m. bulletin"
                continue
            break
        stops = lower in _STOPS_RIGHT and not (index == start and lower in _OPENING_ADJECTIVES)
        if stops and token.capital and index > start and tokens[index - 1].capital:
            stops = index + 1 >= count or not tokens[index + 1].capital  # "Medics Without Limits"
        linked = _is_linked(tagged, index, start) or (over_verbs and _is_agent(tagged, index, start))
        if (stops and not linked) or (
            index > start
            and tagged.time[index]
            and not _is_dated(tagged, index, start)
            and not _is_of_unit(tagged, index)
        ):
            break
        if lower in ("in", "on", "at") and index > start and _is_adverbial(tagged, index):
            break
        if tagged.verb[index] and not over_verbs and not describes_body(tagged, index, start):
            if index == start and not token.capital:
                return None
            if index > start:
                break
        index += 1
    index = min(index, count)
    while index > start and (
        tokens[index - 1].lower in PREPOSITIONS
        or tokens[index - 1].lower in CONJUNCTIONS
        or tokens[index - 1].lower in ADVERBS
    ):
        index -= 1
    return (start, index) if index > start else None


def _closing_quote(tagged: Tagged, index: int) -> int:
    """The index of the mark that closes a name in quotation marks behind a determiner, 0 where it is none."""
    if tagged.lower(index - 1) not in DETERMINERS:
        return 0
    near = range(index + 2, min(len(tagged.tokens) - 1, index + _LONGEST_NAME))
    closing = next((place for place in near if tagged.mark(place) == '"'), 0)
    word = tagged.tokens[closing + 1].kind == "word" and not tagged.mark(closing - 1)
    return closing if closing and word and not tagged.verb[closing + 1] else 0


def _is_linked(tagged: Tagged, index: int, start: int) -> bool:
    """ "a source close to the talks", "people familiar with the plan": the preposition belongs to the speaker."""
    return index > start and tagged.lower(index) == LINKED.get(tagged.lower(index - 1))


def _is_agent(tagged: Tagged, index: int, start: int) -> bool:
    """ "a study by the Weir Centre", "papers filed by the mine": who stands behind the paper belongs to the speaker."""
    if tagged.lower(index) != "by" or index <= start or index + 1 >= len(tagged.tokens):
        return False
    agent = tagged.tokens[index + 1]
    return not tagged.time[index + 1] and (agent.capital or agent.lower in DETERMINERS)


def _is_dated(tagged: Tagged, index: int, start: int) -> bool:
    """ "a January 2016 study": a time between the determiner and its noun."""
    if index != start + 1 and not tagged.time[index - 1]:
        return False
    place = index
    while place < len(tagged.tokens) and tagged.time[place]:
        place += 1
    noun = place < len(tagged.tokens) and tagged.tokens[place].kind == "word"
    return noun and tagged.lower(start) in DETERMINERS and tagged.lower(place) in SPEAKING_NOUNS


def _is_of_unit(tagged: Tagged, index: int) -> bool:
    """ "a sergeant of the 7th Division": an ordinal between the article and a name is no day."""
    following = index + 1 < len(tagged.tokens) and not tagged.time[index + 1]
    named = following and tagged.tokens[index + 1].capital and tagged.tokens[index + 1].is_word
    return named and tagged.tokens[index].kind == "figure" and tagged.lower(index - 1) == "the"


def _closing(tagged: Tagged, index: int) -> int:
    """The index of the bracket that closes the one at `index`, or the last token."""
    for place in range(index, min(len(tagged.tokens), index + 20)):
        if tagged.mark(place) in (")", "]"):
            return place
    return min(len(tagged.tokens) - 1, index + 20)


def _is_adverbial(tagged: Tagged, index: int) -> bool:
    near = range(index + 1, min(len(tagged.tokens), index + 5))
    return any(tagged.time[place] for place in near[:2]) or any(
        tagged.lower(place) in VENUES for place in near
    )
