"""Sentences that go on with an event of before: what came later, what was said of it then, what is of the same year.

"A day later, a man shot nine", "The following June, Norland said that 40 had died", "Police said at the time".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.patterns import lazy
from claims.reading.own_events import MONTHS, WEEKDAY

if TYPE_CHECKING:
    from claims.reading.text import Page, Sentence

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
_THEN = lazy(
    r"\b(?:said|announced|reported|claimed|confirmed|acknowledged) (?:then|back then|at that time|at the time(?! of\b))\b"
    r"|\bhad then (?:said|announced|reported|claimed|confirmed|acknowledged|put)\b",
    re.IGNORECASE,
)
"""What was said of an event of before in its own days."""


def is_of_that(text: str) -> bool:
    """ "Two are still missing from that disaster", "in the same year, the mine killed 3", not "On Monday two pupils in the same
    year were hurt"."""
    same = _SAME_SPAN.search(text) is not None and WEEKDAY.search(text) is None
    return same or _OF_THAT.search(text) is not None


def said_then(text: str) -> bool:
    """ "Orvia had then said that 40 had died": in the days told just before."""
    return _THEN.search(text) is not None


def opens_weeks_later(text: str) -> bool:
    return _WEEKS_LATER.match(text) is not None


def goes_on_then(text: str) -> bool:
    """ "A day later, a man shot nine", "Orvia said then that 40 had died", "two are missing from that disaster"."""
    return bool(_LATER.match(text) or is_of_that(text) or said_then(text))


def goes_on_after_blow(text: str) -> bool:
    """ "Weeks after the Vell tragedy, 30 people died", "Twin bombs five years later left 121 dead", without a day of now."""
    return bool(_AFTER_BLOW.match(text) or _YEARS_LATER.search(text)) and not WEEKDAY.search(text)


def goes_on_over_one(past: Sentence, sentence: Sentence, page: Page) -> bool:
    """ "Two months later, bombs killed 40" behind "Orvia blamed rebels" behind an event of before, all in one paragraph."""
    if sentence.index != past.index + _ONE_BETWEEN or sentence.paragraph is not past.paragraph:
        return False
    if WEEKDAY.search(page.sentences[sentence.index - 1].text) or WEEKDAY.search(sentence.text):
        return False
    return _LATER.match(sentence.text) is not None or said_then(sentence.text)
