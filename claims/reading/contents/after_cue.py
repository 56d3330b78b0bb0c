"""What follows a cue: its end, a comma, "that", a quotation, a colon, a clause, or an infinitive."""

from __future__ import annotations

from functools import cache
from typing import Literal

from claims.lexicon import word_set, words
from claims.reading.grammar.noun_phrases import OBJECT_PRONOUNS, SPEAKING_NOUNS
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    VENUES,
    Tagged,
    adverbial_end,
    is_adverb,
    is_of_clock,
    is_possessive,
    owns_behind_time,
)
from claims.reading.people.quantities import hedges_number
from claims.reading.words.cues import CUE_THAT_NOUNS
from claims.reading.words.numerals import is_numeral

THAT_NOUNS = CUE_THAT_NOUNS - VENUES
Following = Literal["end", "comma", "that", "quote", "colon", "clause", "to"]

_REACH = 16
_BEFORE_OBJECT = PREPOSITIONS | {"all"}
_SUBJECT_QUESTIONS = word_set("how why what whether if about when where")
_ADVERBIAL_STARTS = word_set("following without while when through citing")
_PAST_OF_PAPERS = word_set("gave made put drew took ran lasted came went left")
"""Past forms without "-ed" of what a paper does: "in a statement that gave no toll", "in a judgment that took hours to read"."""
_PLACING = word_set("in at on after before during")
_TO_PAPER = 3
"""Tokens of "its final" and one more before "report"."""
_PRESS = word_set("reporters journalists lawmakers parliament investigators")
_LONGEST_OUTLET = 5
"""Tokens of "Vell Community Radio News"."""
_MOMENT = 3
"""Tokens of "the next morning"."""
_OPENS_MOMENT = word_set("the that a")
_NEXT = word_set("next following previous same")
_PARTS_OF_TIME = word_set("morning afternoon evening night day week weekend month year")
_UNITS = word_set("hour hours day days week weeks month months year years minutes")
_LATER = word_set("later earlier afterwards ago")
_TWO_CLAUSES = 2
_SHORT_PHRASE = 3
"""Tokens of "after the meeting"."""
_INVERTING = word_set("had were should")
"""Helping verbs that open a condition: "had the army come"."""
_CLAUSE_ADVERBIALS = word_set("as while when after before")


def _kind_at(tagged: Tagged, index: int) -> Following | None:
    if index >= len(tagged.tokens):
        return "end"
    mark = tagged.marks[index]
    if not mark:
        return "that" if tagged.tokens[index].lower == "that" else None
    if mark == '"':
        return "quote"
    if mark == "." and is_of_clock(tagged, index):
        return None
    return "end" if mark in ".!?…" else "colon" if mark == ":" else "comma"


def _opens_adverbial(tagged: Tagged, index: int) -> bool:
    token = tagged.tokens[index]
    if owns_behind_time(tagged, index):
        return False  # "says today's quake was stronger"
    here = token.lower in ("here", "there") and not tagged.has_verb(index + 1, index + 2)
    return token.lower in PREPOSITIONS or tagged.time[index] or here or is_adverb(token)


def after_cue(tagged: Tagged, index: int) -> tuple[int, Following]:
    """(index, what stands there) after the adverbials that follow a cue which ends before `index`."""
    times = _behind_moment(tagged, index) or _behind_times(tagged, index)
    if times:
        return after_cue(tagged, times)
    kind = _kind_at(tagged, index)
    if kind:
        return index, kind
    start = tagged.tokens[index]
    named = tagged.time[index] and tagged.has_verb(index + 1, index + 2)  # "said July was the worst month"
    if start.lower == "not" or named or opens_hedge(tagged, index):
        return index, "clause"
    adverbial = _opens_adverbial(tagged, index)
    for place in range(index, min(len(tagged.tokens) + 1, index + _REACH)):
        kind = _kind_at(tagged, place)
        if kind:
            if kind == "quote" and not adverbial:
                return index, "clause"
            if start.lower == "to" and kind != "that" and begins_infinitive(tagged, index):
                return index, "clause"
            if kind == "comma":
                return (place, kind) if adverbial else (index, "clause")
            if kind == "end" and not adverbial and start.lower not in _ADVERBIAL_STARTS:
                return index, "clause"
            before = tagged.lower(place - 1)
            if kind == "that" and before == "so" and place > index:
                return place, "end"  # "said it twice so that all could hear"
            if kind == "that" and adverbial and before in PREPOSITIONS:
                continue  # "in that case"
            if kind == "that" and adverbial and place > index:
                if _points_back(tagged, index, place):
                    return place, "clause"
                if tells_of_noun(tagged, place):
                    second = _that_behind(tagged, place)
                    if second and not tells_of_noun(tagged, second):
                        return second, "that"  # "in a letter that was seen by the Herald that"
                    continue  # "agreed on a truce after a raid that killed nine"
            if kind == "that" and (not adverbial or before in THAT_NOUNS):
                return index, "clause"
            return place, kind
        if place > index and tagged.tokens[place].lower in PRONOUNS and tagged.time[index]:
            break  # "said on Friday she, too, …"
        if place > index and _begins_behind_time(tagged, index, place):
            break  # "said on Tuesday two patients died and that …"
        in_paper = adverbial and _is_paper(tagged, place)
        if tagged.verb[place] and not in_paper and not (start.lower in _CLAUSE_ADVERBIALS and place > index):
            linked = tagged.lower(place + 1) in PREPOSITIONS or tagged.lower(place + 2) == "by"
            participle = (
                tagged.lower(place).endswith("ed") and linked
            )  # "a note picked up by the Herald that"
            if not (adverbial and participle and _that_behind(tagged, place)):
                break
    index = adverbial_end(tagged, index)
    kind = _kind_at(tagged, index)
    if kind == "that" and adverbial and _is_past_form(tagged, index + 1):
        return index, "end"  # "…, X said in a statement that also blamed the owners"
    return index, kind or "clause"


def _is_paper(tagged: Tagged, index: int) -> bool:
    """ "in its final [report] on the disaster": a noun that is a verb elsewhere."""
    led = {tagged.lower(at) for at in range(max(0, index - _TO_PAPER), index)}
    return tagged.lower(index) in words("documents") and not led.isdisjoint(DETERMINERS)


def _behind_times(tagged: Tagged, index: int) -> int:
    """Behind the "three times since January" of "complained three times since January that the gate was shut", 0 where no "that"
    follows: "said three times as many had died"."""
    if index >= len(tagged.tokens):
        return 0
    often = tagged.lower(index) in ("twice", "repeatedly")
    end = index + 1 if often else index + 2
    if not often and not (is_numeral(tagged.tokens[index]) and tagged.lower(index + 1) == "times"):
        return 0
    while end < len(tagged.tokens) and (tagged.time[end] or tagged.lower(end) == "since"):
        end += 1
    return end if tagged.lower(end) == "that" else 0


def _behind_moment(tagged: Tagged, index: int) -> int:
    """Behind "the next morning", "a day later", "that evening" right behind a cue; 0 where such words are what is told of: "said the next day
    would be hard", "said three days later"."""
    if index >= len(tagged.tokens):
        return 0
    opening = tagged.tokens[index].lower
    if opening not in _OPENS_MOMENT and not is_numeral(tagged.tokens[index]):
        return 0
    lower = [tagged.lower(at) for at in range(index, index + _MOMENT)]
    if lower[0] == "the" and lower[1] in _NEXT and lower[2] in _PARTS_OF_TIME:
        end = index + 3
    elif lower[0] == "that" and lower[1] in _PARTS_OF_TIME and _opens_phrase(tagged, index + 2):
        end = index + 2  # not "said that day labourers had been shot"
    elif (lower[0] == "a" or is_numeral(tagged.tokens[index])) and lower[1] in _UNITS and lower[2] in _LATER:
        end = index + 3
    else:
        return 0
    ends = end >= len(tagged.tokens)
    goes_on = not ends and not tagged.has_verb(end, end + 1) and tagged.lower(end) not in AUXILIARIES
    return end if goes_on and tagged.lower(end) not in PREPOSITIONS else 0


def _opens_phrase(tagged: Tagged, index: int) -> bool:
    """Does a subject begin here, "that", "he", "the river", "three miners", "Norland"?"""
    if index >= len(tagged.tokens):
        return False
    token = tagged.tokens[index]
    told = token.lower == "that" or token.lower in DETERMINERS or token.lower in PRONOUNS
    return told or token.capital or is_numeral(token) or token.lower in ("nobody", "everybody", "somebody")


def _begins_behind_time(tagged: Tagged, index: int, place: int) -> bool:
    """Does a number right behind a time phrase begin the clause: "on Tuesday two men", not "on May 2"?"""
    counted = tagged.tokens[place].kind == "word" and is_numeral(tagged.tokens[place])
    return counted and tagged.time[place - 1] and not tagged.time[place]


def tells_of_noun(tagged: Tagged, that: int) -> bool:
    """Does the "that" only go on about the noun before it: "after a raid that killed nine", "after a ballot that had been
    postponed"?  Not "that were it not for the rain"."""
    helped = tagged.lower(that + 1) in AUXILIARIES and not tagged.time[that - 1]
    return (helped and not _is_inverted(tagged, that + 1)) or _is_past_form(tagged, that + 1)


def _points_back(tagged: Tagged, index: int, that: int) -> bool:
    """ "said in Vell that would be known by Monday", "after the meeting that was not possible": behind a short phrase of a time or a
    place the "that" is what the clause is about; not "in ways that might help", "after a ballot that had been postponed"."""
    if that - index > _SHORT_PHRASE or tagged.lower(index) not in _PLACING or _is_inverted(tagged, that + 1):
        return False
    following = tagged.tokens[that + 1] if that + 1 < len(tagged.tokens) else None
    if following is None or following.capital or following.lower not in AUXILIARIES:
        return False
    noun = tagged.tokens[that - 1]
    several = noun.lower.endswith("s") and not noun.capital
    definite = tagged.lower(index + 1) == "the" or that - index < _SHORT_PHRASE
    return definite and not several


def _is_inverted(tagged: Tagged, index: int) -> bool:
    """ "had the army come", "were it not for the rain": a condition."""
    return tagged.lower(index) in _INVERTING and tagged.lower(index + 1) in PRONOUNS | DETERMINERS


def _that_behind(tagged: Tagged, index: int) -> int | None:
    """The "that" before any mark behind what only tells of a noun: "in an interview taped before the raid that …", not "on Monday
    two remained in care and that one had left"."""
    for place in range(index + 1, min(len(tagged.tokens), index + _REACH)):
        if tagged.mark(place):
            return None
        if tagged.lower(place) == "that":
            return place if tagged.lower(place - 1) != "and" else None
    return None


def _is_past_form(tagged: Tagged, index: int) -> bool:
    """A past form right behind "that": there is no subject, so the clause belongs to the noun before it."""
    while index < len(tagged.tokens) and is_adverb(tagged.tokens[index]):
        index += 1
    past = tagged.lower(index).endswith("ed") or tagged.lower(index) in _PAST_OF_PAPERS
    return past and not tagged.tokens[index].capital


def opens_hedge(tagged: Tagged, index: int) -> bool:
    """ "said as many as ten were hurt", "said at least 31 people, most of them children, died": a number, no adverbial."""
    many = tagged.lower(index) == "as" and tagged.lower(index + 1) in ("many", "few", "much")
    return many or hedges_number(tagged.tokens, index)


def begins_infinitive(tagged: Tagged, index: int) -> bool:
    """ "to attack", not "to reporters" or "to the press"."""
    if index + 1 >= len(tagged.tokens):
        return False
    following = tagged.tokens[index + 1]
    return (
        following.kind == "word"
        and not following.capital
        and following.lower not in DETERMINERS
        and (
            following.lower not in SPEAKING_NOUNS or tagged.lower(index + 2) in DETERMINERS
        )  # "to cross the bridge"
        and following.lower not in VENUES
        and following.lower not in OBJECT_PRONOUNS
    )


def _counts_behind_venue(tagged: Tagged, index: int, place: int) -> bool:
    """ "told a briefing in Toro 88 men had fled": the number behind a place begins what is told, not "told a crowd of 88", "told
    a friend in Toro two days earlier that"."""
    led = tagged.tokens[place - 1].capital and tagged.lower(place - 2) in PREPOSITIONS
    if place <= index + 1 or not led or not is_numeral(tagged.tokens[place]):
        return False
    dated = (
        tagged.time[place]
        or tagged.time[place - 1]
        or tagged.lower(place + 1) in words("measures") | {"that"}
    )
    return not dated and not tagged.mark(place + 1)


def _behind_outlet(tagged: Tagged, index: int, verb: int) -> int:
    """The index after "state television", "Vell Radio", "the Brask Herald", "a news conference on Monday"; 0 where none is told."""
    first = index + (tagged.lower(index) in DETERMINERS)
    end = first
    if tagged.lower(first) in _whole_listeners():
        end = first + 1
    for at in range(end, min(verb, first + _LONGEST_OUTLET) if end == first else end):
        token = tagged.tokens[at]
        if (
            not token.is_word
            or token.lower in PREPOSITIONS
            or token.lower in DETERMINERS
            or token.lower in _PRESS
        ):
            break
        if token.lower in _outlets() or (token.lower in words("press_names") and token.capital):
            end = at + 1
    if end in (first, verb):
        return 0
    dated = end
    while dated < verb and (tagged.time[dated] or (tagged.lower(dated) == "on" and tagged.time[dated + 1])):
        dated += 1
    return dated if dated < verb and not is_possessive(tagged.tokens[dated]) else end


@cache
def _outlets() -> frozenset[str]:
    """Last words of what somebody tells something to."""
    return words("outlet_nouns") | words("broadcasters") | VENUES


@cache
def _whole_listeners() -> frozenset[str]:
    """Those of whom no other word is needed: what follows "the court" or "AFP" is what it is told."""
    return (
        words("hearing_bodies")
        | words("broadcasters")
        | _PRESS
        | {"parliament", "police", "workers", "council"}
    )


def _asks_who(tagged: Tagged, index: int) -> bool:
    """ "told a guard who [the man] was", not "told a guard who [had come]"."""
    token = tagged.tokens[index] if index < len(tagged.tokens) else None
    if token is None or token.lower in AUXILIARIES:
        return token is None
    return token.capital or token.lower in DETERMINERS or token.lower in PRONOUNS


def _behind_who(tagged: Tagged, index: int) -> int:
    """Behind the clause of "told a guest who had complained of the noise to sit down": where "to" or "that" leads on to what was told, else at
    the mark that ends it; 0 where a second clause follows it, "told residents who had lost homes the town would rebuild"."""
    last = min(len(tagged.tokens), index + _REACH)
    verbs = 0
    for place in range(index + 1, last):
        if tagged.lower(place) == "that" or (
            tagged.lower(place) == "to" and begins_infinitive(tagged, place)
        ):
            return place
        if tagged.mark(place):
            return place if verbs < _TWO_CLAUSES else 0
        acts = tagged.verb[place] or tagged.lower(place) in AUXILIARIES
        verbs += acts and not (tagged.verb[place - 1] or tagged.lower(place - 1) in AUXILIARIES)
    return last


def _behind_listener(tagged: Tagged, index: int, verb: int) -> int:
    """The index after "parliament", "the council", "Monday's meeting" or an outlet, before the `verb` of what it is told."""
    outlet = _behind_outlet(tagged, index, verb)
    if outlet:
        return outlet
    end = index + (2 if tagged.lower(index) in DETERMINERS else 1)
    while end < len(tagged.tokens) and tagged.time[end - 1] and tagged.time[end]:
        end += 1
    return end + 2 if end < len(tagged.tokens) and is_possessive(tagged.tokens[end]) else end


def after_listener(tagged: Tagged, index: int) -> tuple[int, Following]:
    """As `after_cue`, for "tell": the listener that begins at `index` is passed over."""
    kind = _kind_at(tagged, index)
    if kind:
        return index, kind
    tokens = tagged.tokens
    place = index
    while place < min(len(tokens), index + 14) and _kind_at(tagged, place) is None:
        lower = tokens[place].lower
        if lower == "to" and place > index and begins_infinitive(tagged, place):
            return place, "to"
        if lower in _SUBJECT_QUESTIONS:
            return place, "clause"
        if lower == "who" and place > index:
            told = _behind_who(tagged, place)
            if tokens[place - 1].lower in _PRESS or _asks_who(tagged, place + 1) or not told:
                return place, "clause"  # "told a guard who the man was", "told reporters who had fled"
            place = told
            continue
        if place > index:
            if moment := _behind_moment(tagged, place):
                return moment, _kind_at(tagged, moment) or "clause"
            opens_subject = lower in DETERMINERS and tokens[place - 1].lower not in _BEFORE_OBJECT
            if lower in PRONOUNS or opens_subject or _counts_behind_venue(tagged, index, place):
                return place, "clause"
            if tagged.verb[place]:
                # "told parliament Baku had attacked": back to the subject after a one-word listener
                return min(_behind_listener(tagged, index, place), place), "clause"
        place += 1
    place = _behind_moment(tagged, place) or place  # "told the court [that evening] that nine had died"
    return place, _kind_at(tagged, place) or "clause"
