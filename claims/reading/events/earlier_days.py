"""What a page tells of days and blows before its own, by words of their order alone.

"The following month a shell killed 40" behind a time of before, "The earlier two left five dead" behind "the third this year", "900 had left
before Tuesday's raid", and "On May 9, a shell killed two" on a page of May 21 with dead of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.constants import CURRENT_EVENT
from claims.patterns import lazy
from claims.reading.events.own_events import LONG_WARS, OF_THESE_DAYS, WEEKDAY
from claims.reading.words.months import MONTHS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.page.text import Page

EARLIER = "before"
"""Label of what is only told to have come before."""
BEFORE_BLOW = "earlier"
"""Label of what had come about before the blow of the page."""
_FAR = 6
"""Days from one that a page prints to its own that no event of the page spans."""
_LEAD = 3
"""Sentences that open a page and tell what it is about, the headline included."""
_TO_RECALLED = 50
"""Characters of "brought back memories of the early May" before a time."""
_HEAD = 300
"""Characters in which a page prints its date."""
_DAY_OF_MONTH = rf"(?:(?P<month>{'|'.join(MONTHS)}) (?P<day>\d{{1,2}})|(?P<day_before>\d{{1,2}}) (?P<month_after>{'|'.join(MONTHS)}))"
_DATE = lazy(rf"(?<![\w/]){_DAY_OF_MONTH}(?![\w-])")
_DATELINE = lazy(r"(?:^|\n)[A-ZÀ-Þ][A-ZÀ-Þ .'’-]+(?:, [A-Z]\w+)?,? (?:\([^)]{1,30}\),? )?$")
"""Before a date a town in capitals: the date is that of the page."""
_ON_A_DAY = lazy(rf"On {_DAY_OF_MONTH},? (?:an?|another) ")
_BLOWS = (
    r"raid|attack|strike|air ?strike|assault|ambush|bombing|blast|explosion|shooting|clash(?:es)?|offensive|quake|earthquake|flood"
    r"|storm|cyclone|tornado|landslide|mudslide|slide|eruption|crash|collapse|derailment|sinking|fire|shelling|fighting|violence|battles?"
)
_AVENGED = lazy(
    r"\b(?:retaliation|revenge|vengeance|reprisals?|payback) for (?:the|an?|last [a-z]+['’]s|[A-Z]\w+day['’]s) (?:[\w’'-]+ ){0,3}?"
    rf"(?:{_BLOWS}|massacre|killings?|incursion)\b[^.;:,]{{0,60}}?(?:, [A-Z][\w’'-]+,?)?(?:,? in which| that| which|, which)\b"
)
"""The blow that another answers: "in retaliation for the raid on Brask, in which 12 herders died"."""
_BEFORE_BLOW = lazy(
    rf"\bhad (?:already |long )?[^.;:]{{3,90}}?\b(?P<time>before (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|the latest) (?:\w+ )?(?:{_BLOWS}))(?=[,.;]|$)"
)
"""What had come about before the blow of the page: "900 had left three villages before Tuesday's raid"."""
_EARLIER_FIGHTING = lazy(
    r"\b(?:fled|escaped|displaced (?:by|in|during)|uprooted (?:by|in|during)|driven out (?:by|in|during)|killed in|died in|wounded in|injured in|hurt in)"
    rf" (?P<time>(?:the )?(?:earlier|previous) (?:(?:rounds?|waves?|bouts?) of )?(?:{_BLOWS}|raids|attacks|strikes|floods|storms|quakes))\b"
)
"""Those of blows before: "people who had fled earlier fighting"."""
_PRECEDED = lazy(
    rf"\W*(?:in |during )?(?P<time>(?:the (?:[\w’'-]+ ){{0,4}}?|[\w’'-]+ )?(?:{LONG_WARS}|fighting|offensive|siege|riots|campaign|drought|famine|flooding|floods)"
    r" (?:that|which) (?:had )?preceded (?:it|this|that|(?:the|this|that) (?:[\w’'-]+ )?(?:outbreak|epidemic|truce|ceasefire|talks|election|elections|vote|peace|deal|accord|coup)))\b"
)
"""What lasted until the event of the page began: "The drought that preceded the epidemic left 70 dead"."""
_THE_EARLIER = lazy(
    r"\W*(?:the|both) (?:earlier|previous|prior) (?:one|two|three|four|five|ones|attacks?|blasts?|bombings?|raids?|strikes?|shootings?|crash(?:es)?|accidents?|collapses?)\b",
    re.IGNORECASE,
)
_NTH = lazy(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b[^.;]{0,60}?\b(?:this|in (?:a|as many|the (?:past|last))|since|in (?:two|three|four|five|six|seven|eight|nine|ten)) ",
    re.IGNORECASE,
)
"""What counts the event of the page among others: "the third in the district this year"."""
_HOURS = lazy(r"\b(?:minutes|hours|days)\b")
"""Over which one event may be told in several blows."""
_FOLLOWING = lazy(
    rf"\bthe (?:following|next) (?P<span>month|year|spring|summer|autumn|fall|winter|{'|'.join(MONTHS)})\b(?!['’])"
)
_RECALLS = lazy(
    r"\b(?:memories of|reminiscent of|echoes of|an echo of|(?:recalled|recalls|recalling|echoed|echoes|echoing)) (?:the |an? |another )?(?:(?:early |late |mid-)?[A-Z][a-z]+ )?$",
    re.IGNORECASE,
)
_TIE_OF_RECALLED = lazy(r"[^,;:.]{0,60}(?:, (?:where|when|in which|which|whose)\b|:)")


def earlier_times(small: str) -> list[tuple[int, int, str]]:
    """Start, end and label of what a sentence in small letters tells to have come before: a blow of the page, or blows of before."""
    found: list[tuple[int, int, str]] = []
    if "before " in small and "had " in small and (told := _BEFORE_BLOW.search(small)):
        found.append((*told.span("time"), BEFORE_BLOW))
    if ("earlier " in small or "previous " in small) and not OF_THESE_DAYS.search(small):
        found += [(*match.span("time"), "earlier") for match in _EARLIER_FIGHTING.finditer(small)]
    if " preceded " in small and (first := _PRECEDED.match(small)):
        found.append((*first.span("time"), "earlier"))
    return found


def tells_earlier_ones(text: str, before: str) -> bool:
    """ "The earlier two left five dead" behind "The attack was the third this year"."""
    counted = _NTH.search(before) is not None and _HOURS.search(before) is None
    return counted and _THE_EARLIER.match(text) is not None


def in_following_span(text: str, label: str, year: int | None, month: int | None) -> bool:
    """ "A strike the following month killed 40" behind the time of that label, where what follows is not the time of the page."""
    found = _FOLLOWING.search(text)
    if found is None or WEEKDAY.search(text):
        return False
    if label in MONTHS and month:
        return found["span"] != "month" or MONTHS[MONTHS.index(label) - 11] != MONTHS[month - 1]
    return not (label.isdigit() and year is not None and int(label) >= year - 1)


def is_recalled(text: str, first: int, between: str) -> bool:
    """ "It revived memories of the 2024 slide at Vell, where the state said 2,000 had been buried": is the time that begins at `first` that of
    what is recalled, and what follows told of it?"""
    return (
        _RECALLS.search(text, max(0, first - _TO_RECALLED), first) is not None
        and _TIE_OF_RECALLED.match(between) is not None
    )


def set_earlier_days_apart(counts: Sequence[Count], page: Page) -> None:
    """ "On May 9, a shell killed two" on a page of May 21 that opens with dead of yesterday: another event, unless the page opens with the
    same number."""
    if not any(count.sentence.text.startswith("On ") for count in counts):
        return
    own = _day_of(page)
    lead = [count for count in counts if count.sentence.index < _LEAD and count.event == CURRENT_EVENT]
    if own is None or not any(OF_THESE_DAYS.search(count.sentence.text) for count in lead):
        return
    told = {(count.figure.outcome, count.figure.quantity.value) for count in lead}
    days: dict[int, str] = {}
    again: set[int] = set()
    for count in counts:
        index = count.sentence.index
        if index < _LEAD or count.event != CURRENT_EVENT:
            continue
        day = _ON_A_DAY.match(count.sentence.text)
        if day is not None and _is_far_before(day, own):
            days[index] = " ".join(map(str, _month_and_day(day)))
            value = count.figure.quantity.value or 0
            if value > 1 and (count.figure.outcome, value) in told:
                again.add(index)
    for count in counts:
        index = count.sentence.index
        if index in days and index not in again and count.event == CURRENT_EVENT:
            count.event = days[index]
            count.says("event:earlier-day")


def set_avenged_apart(counts: Sequence[Count]) -> None:
    """ "The strike came in a week of retaliation for the raid on Brask, in which rebels killed 47": an event before that of the page, where
    this counts dead of its own and never those again."""
    own = [count for count in counts if count.event == CURRENT_EVENT]
    first = min((count.start for count in own), default=0)
    told: dict[tuple[str, int | None], set[int]] = {}
    for count in own:
        told.setdefault(_fate(count), set()).add(count.sentence.index)
    for count in own:
        sentence = count.sentence
        if "for" not in sentence.lowers or sentence.headline:
            continue
        avenged = _AVENGED.search(sentence.text)
        if avenged is None or count.start - sentence.start < avenged.end():
            continue
        if first < sentence.start + avenged.start() and told[_fate(count)] == {sentence.index}:
            count.event = EARLIER
            count.says("event:avenged")


def _fate(count: Count) -> tuple[str, int | None]:
    return count.figure.outcome, count.figure.quantity.value


def _is_far_before(day: re.Match[str], own: tuple[str, int]) -> bool:
    month, number = _month_and_day(day)
    return month == own[0] and number <= own[1] - _FAR


def _month_and_day(found: re.Match[str]) -> tuple[str, int]:
    return found["month"] or found["month_after"], int(found["day"] or found["day_before"])


def _day_of(page: Page) -> tuple[str, int] | None:
    """Month and day of a page: when it was published, else what its dateline prints."""
    published = page.document.published
    if published and (iso := re.match(r"\d{4}-(\d\d)-(\d\d)", published)):
        return MONTHS[int(iso[1]) - 1], int(iso[2])
    for part in page.document.parts:
        if part.kind == "dateline" and (printed := _DATE.search(page.text, part.start, part.end)):
            return _month_and_day(printed)
    printed = _DATE.search(page.text, 0, _HEAD)
    if printed is not None and _DATELINE.search(page.text[: printed.start()]):
        return _month_and_day(printed)
    return None
