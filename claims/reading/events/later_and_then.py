"""Sentences that go on with an event of before: what came later, what was said of it then, what is of the same year.

"A day later, a man shot nine", "The following June, Norland said that 40 had died", "Police said at the time".
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import group
from claims.patterns import lazy
from claims.reading.events.own_events import WEEKDAY
from claims.reading.events.pasts import find_pasts
from claims.reading.words.months import MONTHS
from claims.reading.words.superlatives import is_superlative
from claims.reading.words.tokens import tells_there

if TYPE_CHECKING:
    from claims.reading.events.pasts import Anchor, Past
    from claims.reading.page.text import Page, Sentence

_ONE_BETWEEN = 2
"""Sentences on from the event of before, with one of another matter between them."""
_NUMBER = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|a few)"
_WEEKS = rf"(?:{_NUMBER} (?:day|week|month)s?|days|weeks|months)"
_SPAN = rf"(?:day|morning|night|week|weekend|month|year|spring|summer|autumn|fall|winter|{'|'.join(MONTHS)})"
_ABOUT = r"\W*(?:just |only |barely |some |about |almost |nearly )?"
_LATER = lazy(
    rf"{_ABOUT}(?:(?:{_WEEKS}|{_NUMBER} years?|years) later|(?:in |early |late )?the following {_SPAN})\b",
    re.IGNORECASE,
)
_WEEKS_LATER = lazy(rf"{_ABOUT}{_WEEKS} later\b", re.IGNORECASE)
_YEARS_LATER = lazy(rf"\b{_NUMBER} years? later\b", re.IGNORECASE)
"""What goes on with the event of the sentence before: "Twin bombs at the ministry five years later left 121 dead"."""
_AFTER_BLOW = lazy(
    rf"{_ABOUT}{_WEEKS} after (?:the|that) (?!(?:latest|newest|new|current|last)\b)(?:[\w'’-]+ ){{0,3}}?"
    r"(?:tragedy|disaster|attacks?|accident|fire|blast|bombings?|quake|earthquake|floods?|crash|storm|shooting|massacre"
    r"|stampede|crush|collapse|explosion|strike),",
    re.IGNORECASE,
)
"""Another blow, told from that of the sentence before: "Weeks after the Vell tragedy, 30 people died in Brask"."""
_OF_THAT = lazy(
    r"\b(?:from|in|of|by|since) (?:that|the same) (?:disaster|attack|accident|fire|blast|bombing|quake|earthquake|flood|crash|storm|tragedy|shooting)\b"
    r"|\b(?:killed|died|dead|hurt|injured|perished)\b[^.;]{0,20}? at the time\b",
    re.IGNORECASE,
)
"""What goes on with the event told before: "two are still missing from that disaster"."""
_SAME_SPAN = lazy(r"\b(?:in|during|over) the same (?:year|period)\b(?! groups?\b)", re.IGNORECASE)
_THAT_SPAN = lazy(
    r"(?<!\bof )\bthat (?:spring|summer|autumn|winter|season)"
    r"(?=\W*$|[,;]| (?:in|at|near|on|by|across|when|and|as|while|alone|after|before)\b)"
)
"""The time of the event told before: "nine people drowned that summer"; no "said that summer rains had killed nine"."""
_THEN = lazy(
    r"\b(?:said|announced|reported|claimed|confirmed|acknowledged) (?:then|back then|at that time|at the time(?! of\b))\b"
    r"|\bhad then (?:said|announced|reported|claimed|confirmed|acknowledged|put)\b",
    re.IGNORECASE,
)
"""What was said of an event of before in its own days."""

_OTHER_COUNT = lazy(
    r"(?:An?|Some|Other|Local) [^.;]{3,60}?\b(?:reported|counted|put the (?:toll|number)) (?:[\w-]+ ){0,4}(?:dead|deaths|\d+)\W*$"
)
_IN_A_PLACE = lazy(r"\b(?:in|at|near|outside) (?:the )?[A-Z]")


_CAPITAL = lazy(r"\b[A-Z]")
_PRESENT = lazy(r"\b(?:is|are|has|have|remain|remains|still|now|today|yesterday)\b", re.IGNORECASE)
_MADE = lazy(
    r"\b(?:since|(?:built|opened|launched|founded|made|set up|established|elected|jailed|introduced|commissioned|signed)"
    r"(?: [\w'’-]+){0,3}?(?: in| on| of)?) $",
    re.IGNORECASE,
)
"""Before a year that tells how old something or somebody is."""
_ANOTHER_BLOW = lazy(
    r"\b(?:latest|new|newest|this (?:week|month|year|morning|time)|yesterday|today|tonight|overnight|last (?:week|month|night)"
    r"|at (?:dawn|noon|dusk|midnight|sunrise|sunset|about \d)"
    r"|an? (?:\w+ )?(?:bomb|blast|explosion|fire|crash|quake|earthquake|attack|shooting|gunman|flood|storm|collapse|accident))\b",
    re.IGNORECASE,
)
"""A sentence that tells of another event than that before it."""
_ALONE = lazy(
    r"\W*(?:In )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2} alone,?(?: with [^.;]{1,40},)? (?!now\b)"
    r"(?:\w+ (?:were|was|died)\b|saw\b|recorded\b|registered\b|counted\b|logged\b|had\b|lost\b|accounted\b|reported\b)"
)
_TALLIED = lazy(
    r"\b(?:recorded|registered|saw|counted|logged|had)\b[^.;]{0,40}\b(?:homicides|murders|killings|deaths|fatalities|killed|drownings)\b",
    re.IGNORECASE,
)
"""The count of a whole land: "Norland recorded 900 murders last year", of which "Toro alone saw 47 people killed" is a share."""
_THAT_TIME = lazy(r"\W*(?:That time|On that occasion|Back then)\b")
THAT_YEAR = "that year"
"""The label of "later that year", until the year is found."""
_YEAR_BACK = 3
"""Sentences before "later that year" in which the year is told."""


def is_of_that(text: str) -> bool:
    """ "Two are still missing from that disaster", "in the same year, the mine killed 3", "nine drowned that summer", not "On Monday two pupils in the same
    year were hurt"."""
    same = (_SAME_SPAN.search(text) or _THAT_SPAN.search(text)) and WEEKDAY.search(text) is None
    return bool(same) or _OF_THAT.search(text) is not None


def said_then(text: str) -> bool:
    """ "Orvia had then said that 40 had died": in the days told just before."""
    return _THEN.search(text) is not None


def opens_weeks_later(text: str) -> bool:
    return _WEEKS_LATER.match(text) is not None


def goes_on_then(text: str) -> bool:
    """ "A day later, a man shot nine", "Orvia said then that 40 had died", "two are missing from that disaster", "That time 104 people
    were saved"."""
    return bool(_LATER.match(text) or _THAT_TIME.match(text) or is_of_that(text) or said_then(text))


def goes_on_after_blow(text: str) -> bool:
    """ "Weeks after the Vell tragedy, 30 people died", "Twin bombs five years later left 121 dead", without a day or a verb of now;
    "a day after the crash, nine died" is of the crash of today."""
    blow = _AFTER_BLOW.match(text)
    named = blow is not None and (" that " in blow[0] or _CAPITAL.search(blow[0], 1) is not None)
    return (named or _YEARS_LATER.search(text) is not None) and not tells_of_now(text)


def tells_of_now(text: str) -> bool:
    """ "40 people remain in hospital", "nine have died", "on Monday"."""
    return bool(WEEKDAY.search(text) or _PRESENT.search(text))


def dates_deed(text: str, start: int, end: int) -> bool:
    """Whether the time at [start, end) dates what a sentence tells: not "The bridge, built in 1967, was shut", "Fenn, who was born
    in 1990, was shot"."""
    ahead = text[:start]
    between_commas = "," in ahead and text[end : end + 1] == ","
    return not between_commas and _MADE.search(ahead) is None


def with_that_year(pasts: list[Past], sentence: Sentence, page: Page, anchor: Anchor) -> list[Past]:
    """The past times of a sentence, in which "that year" is the year told last, or none where none is told."""
    if not any(past.label == THAT_YEAR for past in pasts):
        return pasts
    told = ""
    for index in range(max(0, sentence.index - _YEAR_BACK), sentence.index):
        before = page.sentences[index]
        if before.paragraph is sentence.paragraph:
            told = next(
                (past.label for past in reversed(find_pasts(before, anchor)) if past.label.isdigit()), told
            )
    found: list[Past] = []
    for past in pasts:
        if past.label.isdigit():
            told = past.label
        if past.label != THAT_YEAR:
            found.append(past)
        elif told:
            found.append(past._replace(label=told))
    return found


def goes_on_there(sentence: Sentence, before: Sentence, label: str) -> bool:
    """ "The governor there said nine had died" behind "The raid came two days after rockets hit a refinery in Toro": the blow that went before."""
    if not label.endswith(" earlier") or "there" not in sentence.lowers:
        return False
    went_before = before.text.lower().partition(" after ")[2].split()
    if _deeds().isdisjoint(word.strip(",.’'") for word in went_before):
        return False  # "a day after the bridge was opened again"
    return tells_there([token.lower for token in sentence.tokens[1:]])


@cache
def _deeds() -> frozenset[str]:
    """What is done to a place, or befalls it."""
    return frozenset().union(*(group("side_words", of) for of in ("blows", "target-verbs", "accidents")))


def gives_another_count(past: Sentence, sentence: Sentence) -> bool:
    """ "A radio station, quoting nurses, reported at least 14 dead" behind "The governor there said five drivers were killed": of the same
    blow, where it names no place and no day."""
    if "there" not in past.lowers or WEEKDAY.search(sentence.text) or _IN_A_PLACE.search(sentence.text):
        return False
    return _OTHER_COUNT.match(sentence.text) is not None


def goes_on_over_one(past: Sentence, sentence: Sentence, page: Page) -> bool:
    """ "Two months later, bombs killed 40" behind "Orvia blamed rebels" behind an event of before, all in one paragraph."""
    if sentence.index != past.index + _ONE_BETWEEN or sentence.paragraph is not past.paragraph:
        return False
    middle = page.sentences[sentence.index - 1].text
    if WEEKDAY.search(middle) or WEEKDAY.search(sentence.text) or _ANOTHER_BLOW.search(middle):
        return False
    return _LATER.match(sentence.text) is not None or said_then(sentence.text)


def is_share_of(text: str, before: str) -> bool:
    """ "Toro alone saw 47 people killed" behind "Norland recorded 900 murders last year": the same year."""
    return bool(_ALONE.match(text) and _TALLIED.search(before)) and not is_superlative(before)
