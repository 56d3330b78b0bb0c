"""Past times that turn out to be those of the event the page is about: a later report of it, from a court or a street.

"Police arrested a man over the shooting that left one dead last week" tells of no background event: nothing else is
counted on an undated page, or its own count is told again without a time.  What a court sits over happened on the
first day that its page prints with a year, or as one of last year.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.constants import CURRENT_EVENT
from claims.lexicon import group, words
from claims.patterns import lazy
from claims.reading.words.months import MONTHS
from claims.reading.words.triggers import SHOT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

_RECENT = frozenset((*MONTHS, "last week", "last month", "earlier this month", "weeks ago"))
_RELATIVE = _RECENT | {
    "last year", "last summer", "last winter", "last spring", "last autumn", "last fall", "months ago", "earlier this year",
}  # fmt: skip
"""Times that are told from the page's own: a later report of the one event it is about says them, too."""
WEEKDAY = lazy(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\btoday\b|\byesterday\b")
LONG_WARS = r"(?:(?:civil )?war|insurgency|conflict|violence|unrest|uprising|rebellion|crisis)"
"""What a page tells of as a whole: "a spiral of violence since 2015. It has left 26,000 dead"."""
_LAST_DAYS = r"(?:in|over|during|within) the (?:past|last) (?:[\w-]+ )?(?:hours?|days?|weeks?|month)"
LAST_DAYS = lazy(rf"\b{_LAST_DAYS}\b", re.IGNORECASE)
"""Times that reach up to now and belong to no event of before."""
OF_THESE_DAYS = lazy(
    rf"\b(?:{_LAST_DAYS}|today|tonight|yesterday|overnight|this (?:morning|week|weekend|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:past|last) (?:24|48|day|night))\b",
    re.IGNORECASE,
)
_NOW = lazy(r"\b(?:now|this (?:time|year)|so far|since)\b", re.IGNORECASE)
_ENDS = (".", "!", "?", "…")
_LEAD = 3
"""Sentences that tell what a page is about, the headline included."""
_ON_TRIAL = lazy(r"\b(?:goes|went|stands|stood|faces|put) (?:up )?(?:on )?trial\b")
_OPENS = 2
"""Sentences in which a page says that it comes from a court."""
_TOP = 7
"""Sentences of a page among which these are, lines that are none ("Lena Orr", "Brask") passed over."""
_SPAN_OF_MONTHS = lazy(
    r"\b(?:in|over|during) the (?:six|nine|twelve|6|9|12) months (?:to|ending|until|up to|through)\b",
    re.IGNORECASE,
)
"""What a page counts over: "in the twelve months to the end of March"."""
_ANEW = lazy(
    r"\b(?:latest one|(?:drown|hit|hits|struck|strik|flood|burn|shak|shook|kill|died?|dies|explod|erupt|collaps|rose|sank)\w* again)\b"
)
"""A second disaster: "valley drowns again"; not "the names are read again"."""
_HOUSES = frozenset(
    ("hospital", "stadium", "park", "bridge", "school", "church", "university", "airport", "hall", "clinic")
)
_INTO_OLD = lazy(r"\b(?:investigation|inquiry|commission|report|probe) (?:\w+ )?into the (?:19|20)\d\d\b")
"""An inquiry of many years later: "the investigation into the 1974 bombing"."""
_YEARS_ON = lazy(r"\b(?:[Yy]ears?|[Dd]ecades?|[Mm]onths|[Cc]entury) (?:on|later|after)\b")
"""How a page says that it looks back: "Fifty years after No. 9 blew", "The terraces, ten years on"."""
_DAY = lazy(
    rf"\b(?:\d{{1,2}} (?:{'|'.join(MONTHS)}),? (\d{{4}})|(?:{'|'.join(MONTHS)}) \d{{1,2}}, (\d{{4}}))\b"
)
_MONTH_OF_YEAR = lazy(rf"\bin (?:{'|'.join(MONTHS)}) (\d{{4}})\b")
_DAY_LAST_YEAR = lazy(rf"\b(?:\d{{1,2}} (?:{'|'.join(MONTHS)})|(?:{'|'.join(MONTHS)}) \d{{1,2}}) last year\b")


def take_own_events(counts: Sequence[Count], page: Page, *, dated: bool) -> None:
    """Make counts of a past time current where it is the time of the page's own event.

    `dated` tells whether the year of the page is known; where it is not, months alone place nothing in the past.
    """
    labels = {count.event for count in counts}
    if not labels or labels == {CURRENT_EVENT}:
        return
    if not dated and labels <= set(MONTHS):
        _take(counts, labels, "event:undated")
        return
    if _SPAN_OF_MONTHS.search(page.text, 0, _opening_end(page, _LEAD)):
        _take(counts, set(MONTHS), "event:of-the-span")
    opening = _opening_end(page, _LEAD)
    own = {label for label in labels - {CURRENT_EVENT} if _is_own(label, counts, opening, dated=dated)}
    if own:
        _take(counts, own, "event:own")
    elif _opens_in_court(counts, page):
        _take(_of_first_day(counts, _opening_end(page, _OPENS), opening), labels, "event:own")
    elif _opens_in_the_past(counts, opening) and (
        _looks_back(page, opening) or (counts[0].event in _RECENT and CURRENT_EVENT in labels)
    ):
        _take(counts, {counts[0].event}, "event:own")


def _opens_in_the_past(counts: Sequence[Count], opening: int) -> bool:
    """Is the first count of a page of a past time, and none of now in its lead or beside a day of these?"""
    return counts[0].event != CURRENT_EVENT and not any(
        _leads(count, opening) or OF_THESE_DAYS.search(count.sentence.text)
        for count in counts
        if count.event == CURRENT_EVENT
    )


def _looks_back(page: Page, opening: int) -> bool:
    """ "Brask gets its memorial", "Ten years after the blast", "The investigation into the 1974 bombing": is a page of what happened then,
    and of nothing that has happened "again"?"""
    lead = [each for each in page.sentences[:_TOP] if each.start < opening]
    if any(_ANEW.search(each.text) for each in page.sentences[:_TOP]):
        return False
    return any(
        _remembers(each) or _INTO_OLD.search(each.text) or (each.headline and _YEARS_ON.search(each.text))
        for each in lead
    )


def _remembers(sentence: Sentence) -> bool:
    """ "Brask unveils memorial", not "Memorial Hospital hit by fire"."""
    remembering = group("event_words", "looking-back")
    if remembering.isdisjoint(sentence.lowers):
        return False
    tokens = [*sentence.tokens]
    return any(
        token.lower in remembering
        and not (token.capital and following is not None and _names_house(following))
        for token, following in zip(tokens, [*tokens[1:], None], strict=True)
    )


def _names_house(token: Token) -> bool:
    return token.capital and token.lower in _HOUSES


def is_of_now(text: str) -> bool:
    """ "on Saturday", "overnight", "so far": a day of these, or a word of the present."""
    return OF_THESE_DAYS.search(text) is not None or _NOW.search(text) is not None


def _opens_in_court(counts: Sequence[Count], page: Page) -> bool:
    """Does a page open with a court, an inquest or an inquiry?  Where it tells only of those who judge, "Prosecutors asked judges for a
    sentence of nine years over the 2011 fire, in which 46 died", it may count nobody of today there: no "bomb killed nine at a trial"."""
    end = _opening_end(page, _OPENS)
    opening = [each for each in page.sentences[:_TOP] if each.start < end]
    sitting = [each for each in opening if _tells_of_court(each)]
    sits = group("event_words", "courts") | {"courtroom"}
    if not sitting or any(not sits.isdisjoint(each.lowers) for each in sitting):
        return bool(sitting)
    told = [count for count in counts if count.sentence.start < end]
    fates = {_fate(count) for count in told}
    one_each = len(fates) == len({outcome for outcome, _ in fates})
    return one_each and all(
        count.event != CURRENT_EVENT and _tells_of_court(count.sentence) for count in told
    )


def _tells_of_court(sentence: Sentence) -> bool:
    """ "An inquest heard", "Prosecutors asked for a sentence", "stood trial"; not "Gunmen stormed a courtroom"."""
    lowers = sentence.lowers
    if not group("event_words", "courts").isdisjoint(lowers):
        return True
    tried = group("event_words", "on-trial")
    if tried.isdisjoint(lowers):
        return False
    judged = not group("event_words", "judging").isdisjoint(lowers)
    return judged or ("trial" in lowers and _ON_TRIAL.search(sentence.text) is not None)


def _opening_end(page: Page, sentences: int) -> int:
    """Where the sentences end that open a page, the headline included."""
    prose = [
        each
        for each in page.sentences[:_TOP]
        if not each.index or (not each.headline and each.text.rstrip("”\"'’)")[-1:] in _ENDS)
    ]
    return prose[min(len(prose), sentences) - 1].end if prose else 0


def _of_first_day(counts: Sequence[Count], opening: int, lead: int) -> list[Count]:
    """The counts of the first past time of a page, where it is a day with its year, "on November 16, 2023", or a month of the lead with
    its own, or where it stands in the opening: "sentenced over a fire that killed nine in March last year"."""
    first = next((count for count in counts if count.event != CURRENT_EVENT), None)
    told = [count for count in counts if count.event != CURRENT_EVENT and count.sentence.start < opening]
    tried = next((count for count in told if _tells_of_court(count.sentence)), None)
    if tried is not None:
        same = [count for count in told if count.event == tried.event]
        return [*same, *(count for count in counts if count.sentence is tried.sentence)]
    if first is None:
        return []
    day = _DAY.search(first.sentence.text)
    if day is not None and first.event in day.groups():
        return [count for count in counts if count.event == first.event and day[0] in count.sentence.text]
    month = _MONTH_OF_YEAR.search(first.sentence.text) if first.sentence.start < lead else None
    if month is not None and first.event == month[1]:
        return [count for count in counts if count.event == first.event and month[0] in count.sentence.text]
    day = _DAY_LAST_YEAR.search(first.sentence.text)
    if day is None:
        return []
    return [
        count
        for count in counts
        if count.sentence is first.sentence
        or (day[0] in count.sentence.text and _elsewhere(count.sentence) <= _elsewhere(first.sentence))
    ]


def _elsewhere(sentence: Sentence) -> set[str]:
    """The places that a sentence names behind "in"."""
    tokens = sentence.tokens
    return {
        tokens[index].text
        for index in sentence.capitals
        if index and tokens[index - 1].lower == "in" and tokens[index].lower not in words("months")
    }


def _is_own(label: str, counts: Sequence[Count], opening: int, *, dated: bool) -> bool:
    """Is the event of a label told in the lead, which ends at `opening`, and counted again as that of now, or on an undated page the
    only one?"""
    lead = [count for count in counts if count.event == label and _leads(count, opening)]
    if not lead:
        return False
    alone = all(count.event == label for count in counts)
    if alone and (label.endswith(" before") or (label in _RELATIVE and not dated)):
        return True  # "Three weeks after 19 people died in a ferry, police arrested the captain"
    if label in _RECENT:
        return _told_again(lead, counts) or _opens_page(label, counts, opening)
    return _told_again(lead, (count for count in counts if count.sentence.headline))


def _leads(count: Count, opening: int) -> bool:
    """Does a count stand in the lead of its page, lines that are none passed over?"""
    return count.sentence.index < _LEAD or count.sentence.start < opening


def _opens_page(label: str, counts: Sequence[Count], opening: int) -> bool:
    """Does a page open with counts of that time alone, and go on with others that have no time and no day of the week?"""
    others = [count for count in counts if count.event != label]
    return bool(others) and not any(
        _leads(count, opening) or count.event != CURRENT_EVENT or WEEKDAY.search(count.sentence.text)
        for count in others
    )


def _told_again(lead: Sequence[Count], counts: Iterable[Count]) -> bool:
    """Is a number of the lead given again without a time, also of people of whom it only says that they were shot?"""
    now = {_fate(count) for count in counts if count.event == CURRENT_EVENT}
    return any(
        _fate(count) in now or (SHOT, count.figure.quantity.value) in now
        for count in lead
        if (count.figure.quantity.value or 0) > 1
    )


def _fate(count: Count) -> tuple[str, int | None]:
    return count.figure.outcome, count.figure.quantity.value


def _take(counts: Iterable[Count], labels: Collection[str], rule: str) -> None:
    for count in counts:
        if count.event in labels and count.event != CURRENT_EVENT:
            count.event = CURRENT_EVENT
            count.rules = count.rules.replace(" event:past", f" {rule}")
