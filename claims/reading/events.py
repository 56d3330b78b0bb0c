"""Which event a figure belongs to: the current one, or a background event labelled by its time.

A label is what all articles of a story can agree on: a year ("2020"), a decade ("1990s"), a month
("August") or a printed period ("last week").  Where the article is dated, "last year" becomes its year.
Tables: `event_periods.tsv` and the word lists beside it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from claims.constants import CURRENT_EVENT
from claims.lexicon import group, table, words
from claims.patterns import lazy
from claims.reading.own_events import MONTHS, take_own_events

if TYPE_CHECKING:
    from claims.reading.counts import Count
    from claims.reading.text import Page, Sentence

_FARTHEST = 110
"""Characters between a figure and a time after it that can still be its own."""
_OPENING_LINE = 100
"""Characters in which a dateline printed in the text stands."""
_LEAD = 3
"""Sentences that open a page and tell what it is about, the headline included."""
_OTHER_MONTH = 0
"""The month of a page that tells its own days by their names: any month it prints with a day is another one."""
_HEAD = 400
"""Characters in which an undated article may print its date."""
_MOST_TIMES = 4
"""Past times on either side of a figure that are looked at."""
_OPENING = 8
"""Words of a sentence in which "the ensuing famine" can stand."""

_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?!\w)"
)
_ANY_MONTH = lazy(r"Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec")
_DATED_MONTH = lazy(
    rf"\b(?:\d{{1,2}}\s+(?:of\s+)?)?{_MONTH}(?P<day>\s+\d{{1,2}}\b)?,?\s?(?P<year>\d{{4}}\b)?"
)
_MONTH_WITH_DAY = lazy(
    rf"\b(?:{_MONTH}\s+\d{{1,2}}\b|\d{{1,2}}\s+{_MONTH.replace('month', 'month_after')}\b)"
)
_FULL_DATE = lazy(
    rf"\b(?:{_MONTH}\s+\d{{1,2}},?|\d{{1,2}}\s+{_MONTH.replace('month', 'month_after')},?)\s?(?P<year>\d{{4}})\b"
)
_YEAR = lazy(
    r"(?P<year>1[6-9]\d\d|20[0-4]\d)(?<![\w$€£.,-]\d{4})(?P<decade>s?)\b(?!\s?(?:people|soldiers|troops)|,\d|-(?:member|strong|bed))"
)
_AGO = lazy(
    r"\b(?P<number>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) years? (?:ago|earlier|before)\b",
    re.IGNORECASE,
)
_MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
_SMALL_NUMBERS = {
    word: value
    for value, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    )
} | {"a": 1}
_WAR = r"(?:war|invasion|insurgency|occupation|offensive|uprising|rebellion|conflict)"
_SINCE_WAR = lazy(
    rf"\bsince (?:[\w’'.-]+ ){{0,5}}?(?P<war>{_WAR})\b|\b(?:in|during) (?:[\w’'.-]+ ){{0,3}}?(?P<in_war>{_WAR})\b"
    rf"|\b(?P<own_war>{_WAR}),?(?: which)? (?:has|have|had)\b",
    re.IGNORECASE,
)
"""A war told as a whole: "since the war began", "in the offensive", "the insurgency has killed"."""
_PERFECT = lazy(
    r"\b(?:has|have|had)\b(?: \w+){0,3}? (?:killed|died|dead|displaced|wounded|injured|claimed|cost|left|fled|seen|recorded|counted)\b"
)
_OF_PAPER = lazy(r"\s(?:report|study|survey|census|book|paper|analysis|tally|estimate)s?\b", re.IGNORECASE)
"""Behind "a 2018" what was written then, and did not happen."""
_YEARS_LONG = lazy(
    r"\b(?:in|over|during|for|across|within) (?P<span>(?:(?:the|its|their) )?(?:(?:last|past) )?(?:more than |nearly |almost |some )?"
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|recent|many) (?:years|decades)"
    r"|(?:the )?(?:last|past) decade)\b",
    re.IGNORECASE,
)
"""Spans of years, which no event of today fills: "in the last ten years", "over two decades"."""
_SO_FAR = lazy(
    r"\b(?:so far )?this (?P<span>year|decade)\b|\bsince the (?:start|beginning) of the year\b", re.IGNORECASE
)
_COMES_AFTER = lazy(
    r"\b(?:came|comes|coming|occurred|occurs|happened|happens|follows|followed)\b[^.;]{0,30}?"
    r"\b(?P<time>(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several) (?:day|week|month|year)s?|days|weeks|months|years)"
    r" after\b",
    re.IGNORECASE,
)
"""The event of now follows another: "the blast came two months after gunmen killed 30"."""
_DAY_EARLIER = lazy(
    r"\W*(?P<time>(?:a day|the day|the night|two days|three days|days) (?:earlier|before))\b,? (?:an?|another|gunmen|militants|rebels)\b",
    re.IGNORECASE,
)
"""Another blow on another day: "A day earlier, a bomb killed nine"."""
_SAYING = lazy(r"\b(?:said|says|told|reported|reports)\b")
_SAID_THEN = lazy(
    r"\b(?:said|told [\w ]{1,20}|reported|announced|estimated|warned|claimed) (?:on |in )?$", re.IGNORECASE
)
"""Before "last week that 71 had died": the time is that of the saying."""
_REPORTED_BETWEEN = lazy(r",[^,]*\b(?:said|says)\b|\b[A-Z]\w+ (?:said|says|told|reported)\b")
_TIMED = lazy(r"\b(?:in|during|from|of|since) (?:the )?$", re.IGNORECASE)
"""Before "last year's flood": words that put a figure into it; a march "against last year's coup" is of today."""
_TURN = lazy(
    r";|,\s*(?:but|while|and)\b|\b(?:compared (?:with|to)|as against|(?:up|down) from|versus|(?:fewer|less|higher|lower|more) than (?:in|a|the|last))\b|,\s*against\b"
)
_BEGAN = lazy(r"\b(?:began|started|resumed|erupted|flared|broke out|was declared|were first reported)\b")
_WEEKDAY = lazy(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\btoday\b|\byesterday\b")
_THESE_DAYS = lazy(
    r"\b(?:in|over|during|within) the (?:past|last) (?:[\w-]+ )?(?:hours?|days?|weeks?|month)\b",
    re.IGNORECASE,
)
"""Times that reach up to now and belong to no event of before."""
_NOW = lazy(r"\b(?:now|this time|so far|since)\b", re.IGNORECASE)
_OPENS_WITH_TIME = lazy(
    r"^\W*(?:and |but |only |just |back )?(?:in|during|on|by|last|earlier)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """The time of the article: year and month, each None where nothing tells it."""

    year: int | None
    month: int | None


@dataclass(frozen=True, slots=True)
class Past:
    """A time expression, as offsets into its sentence, that lies before the current event."""

    start: int
    end: int
    label: str


def anchor_of(page: Page) -> Anchor:
    """When the article was published, else the date it prints first, else the month it names most."""
    published = _iso(page.document.published)
    if published:
        return Anchor(published.year, published.month)
    text = page.text
    printed = _FULL_DATE.search(text, 0, _HEAD)
    if printed:
        return Anchor(int(printed["year"]), _month(printed["month"] or printed["month_after"]))
    named = Counter(
        _month(found["month"] or found["month_after"]) for found in _MONTH_WITH_DAY.finditer(text)
    )
    month = max(named, key=lambda each: named[each]) if named else None
    if month is not None and named[month] == 1 and _WEEKDAY.search(text, 0, _HEAD):
        head = _MONTH_WITH_DAY.search(text, 0, _OPENING_LINE)
        return Anchor(None, _month(head["month"] or head["month_after"]) if head else _OTHER_MONTH)
    return Anchor(None, month)


def _iso(moment: str | None) -> date | None:
    try:
        return date.fromisoformat(moment[:10]) if moment else None
    except ValueError:
        return None


def _month(printed: str) -> int:
    return _MONTH_NUMBERS[printed[:3].lower()]


def settle_events(counts: list[Count], page: Page) -> None:
    """Give every count, in text order, its event."""
    anchor = anchor_of(page)
    carried: tuple[Sentence, str] | None = None
    sentence: Sentence | None = None
    through: Sentence | None = None
    pasts: list[Past] = []
    for count in counts:
        if count.sentence is not sentence:
            sentence = count.sentence
            pasts = [] if sentence.headline else find_pasts(sentence, anchor)
        label = event_of(count, pasts, page, anchor)
        if label is None and carried is not None:
            goes_on = through is sentence or _carries_on(carried[0], count.sentence, anchor)
            through = sentence if goes_on else None
            label = carried[1] if goes_on else None
        if label is not None:
            carried = count.sentence, label
            count.event = label
            count.says("event:past")
    take_own_events(counts, dated=anchor.year is not None)


def event_of(count: Count, pasts: list[Past], page: Page, anchor: Anchor) -> str | None:
    """The label of the past event that a count belongs to, None for the current one.

    `pasts` are the past times of the count's sentence; a headline is always about now.
    """
    if count.sentence.headline:
        return None
    own = [past for past in _nearest(count, pasts) if _belongs(count, past)]
    if own:
        return min(own, key=lambda past: _distance(count, past)).label
    return _follows_on(count, page, anchor, pasts)


def _nearest(count: Count, pasts: list[Past]) -> list[Past]:
    """The times around a figure; a run-on line may print hundreds."""
    middle = bisect_left(pasts, count.start - count.sentence.start, key=lambda past: past.start)
    return pasts[max(0, middle - _MOST_TIMES) : middle + _MOST_TIMES]


def _distance(count: Count, past: Past) -> int:
    """Characters between a figure and a time."""
    start, end = count.start - count.sentence.start, count.end - count.sentence.start
    return max(past.start - end, start - past.end, 0)


def find_pasts(sentence: Sentence, anchor: Anchor) -> list[Past]:
    """The past times that a sentence prints, in text order."""
    text = sentence.text
    small = text.lower()
    found = [
        *_periods(text, small, anchor),
        *_years(text, anchor),
        *_months(text, anchor),
        *_other_events(text, small),
        *_spans(text),
    ] or _wars(text)
    if "year" in small or "decade" in small:
        found += _so_far(text)
    return sorted(found, key=lambda past: (past.start, -past.end))


@cache
def _period_words() -> tuple[str, ...]:
    """The longest word of every printed period, and that of `_AGO`: without them a sentence prints no period."""
    return tuple({"year", *(max(phrase.split(), key=len) for phrase, _, _ in table("event_periods"))})


@cache
def _period_table() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    rows = {phrase: (label, back) for phrase, label, back in table("event_periods")}
    longest_first = sorted(rows, key=len, reverse=True)
    pattern = "|".join(re.escape(phrase) for phrase in longest_first)
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), rows


def _periods(text: str, small: str, anchor: Anchor) -> list[Past]:
    if not any(map(small.__contains__, _period_words())):
        return []
    pattern, rows = _period_table()
    found = []
    for match in pattern.finditer(text):
        row = rows.get(match[0].lower())
        if row is not None:  # "la\u017ft year": the long s matches an s, and is none in small letters
            found.append(Past(*match.span(), _moved(*row, anchor)))
    for match in _AGO.finditer(text):
        number = match["number"].lower()
        years = _SMALL_NUMBERS.get(number) or int(number if number.isdigit() else 0)
        label = str(anchor.year - years) if anchor.year else match[0].lower()
        found.append(Past(*match.span(), label))
    return found


def _moved(label: str, back: str, anchor: Anchor) -> str:
    """The year or month that lies one back from the article, the label itself where it is not dated."""
    if back == "year-1" and anchor.year:
        return str(anchor.year - 1)
    if back == "month-1" and anchor.month:
        return MONTHS[anchor.month - 2]
    return label


def _wars(text: str) -> list[Past]:
    """Counts of a whole war or year, no toll of the event of today; a weekday in the sentence keeps it at today."""
    if not _PERFECT.search(text) or _WEEKDAY.search(text):
        return []
    return [Past(*match.span(), f"the {_war_of(match)}") for match in _SINCE_WAR.finditer(text)]


def _so_far(text: str) -> list[Past]:
    """ "750 people have been killed so far this year": the count of a year."""
    found = list(_SO_FAR.finditer(text))
    if not found or not _PERFECT.search(text) or _WEEKDAY.search(text):
        return []
    return [
        Past(*match.span(), "this year") for match in found if not _compares(f"{text[: match.start()]} since")
    ]


def _spans(text: str) -> list[Past]:
    """ "19,000 deaths in the last ten years", "over two decades": the count of many years."""
    if "year" not in text and "decade" not in text:
        return []
    return [
        Past(*match.span("span"), match["span"].lower())
        for match in _YEARS_LONG.finditer(text)
        if not _is_superlative(text[: match.start()].rpartition(",")[2])
    ]


def _war_of(match: re.Match[str]) -> str:
    return (match["war"] or match["in_war"] or match["own_war"]).lower()


def _other_events(text: str, small: str) -> list[Past]:
    """Blows told beside the current one."""
    found = [
        Past(match.start("time"), match.end(), f"{match['time'].lower()} earlier")
        for match in (_COMES_AFTER.finditer(text) if " after" in small else ())
    ]
    if earlier := _DAY_EARLIER.match(text):
        found.append(Past(*earlier.span("time"), earlier["time"].lower()))
    return found


def _years(text: str, anchor: Anchor) -> list[Past]:
    return [
        Past(*match.span(), match["year"] + match["decade"])
        for match in _YEAR.finditer(text)
        if (match["decade"] or int(match["year"]) != anchor.year) and not _OF_PAPER.match(text, match.end())
    ]


def _months(text: str, anchor: Anchor) -> list[Past]:
    """Months other than the article's: "in August", "on August 1-3", "last May"; a bare "May" is no month."""
    found: list[Past] = []
    if not _ANY_MONTH.search(text):
        return found
    for match in _DATED_MONTH.finditer(text):
        if match["year"] and int(match["year"]) != anchor.year:
            continue
        before = text[: match.start()].rstrip().rpartition(" ")[2].lower()
        in_month = (
            before in ("in", "last", "early", "late", "mid", "since", "of", "during") or "mid-" in before
        )
        if before == "last" and _month(match["month"]) == anchor.month:
            found.append(Past(*match.span(), str(anchor.year - 1) if anchor.year else "last year"))
            continue
        if not (match["day"] or match[0][0].isdigit() or in_month) or _month(match["month"]) == anchor.month:
            continue
        if anchor.month is None and not in_month:
            continue
        found.append(Past(*match.span(), MONTHS[_month(match["month"]) - 1]))
    return found


def _belongs(count: Count, past: Past) -> bool:
    """Does a past time tell when this figure came about?"""
    text = count.sentence.text
    start, end = count.start - count.sentence.start, count.end - count.sentence.start
    if past.end <= start:
        return _belongs_before(text, start, past)
    if past.start < end:
        return True
    between = text[end : past.start]
    if _SAID_THEN.search(text[: past.start]):
        return False
    if text[past.end : past.end + 2] in ("'s", "’s") and not _TIMED.search(text[: past.start]):
        return False
    if _since(between):
        if past.label in MONTHS and (count.sentence.index < _LEAD or _BEGAN.search(between)):
            return False  # "412 deaths since October", "since fighting resumed in May": of what the page is about
        return not _compares(text[: past.start])
    return len(between) <= _FARTHEST and not _TURN.search(between) and "since" not in between.lower()


def _belongs_before(text: str, start: int, past: Past) -> bool:
    between = text[past.end : start]
    if _SAID_THEN.search(text[: past.start]) and between.lstrip().startswith("that "):
        return False
    if ";" in between:
        return _goes_on_behind_mark(text)
    if _since(text[: past.start]):
        if _compares(text[: past.start]):
            words_between = [word.strip(",") for word in between.lower().split()]
            tied = not group("event_words", "links").isdisjoint(words_between)
            return tied and not _REPORTED_BETWEEN.search(between)
        return not _REPORTED_BETWEEN.search(between)
    if _SAYING.search(between) and "," in between:
        return bool(_OPENS_WITH_TIME.match(text)) and past.start < _FARTHEST // 3
    return True


def _since(before: str) -> bool:
    """Is the time that follows governed by "since" in the same clause?"""
    return re.search(r"\bsince\b[^,;]*$", before, re.IGNORECASE) is not None


def _compares(before: str) -> bool:
    """ "the worst clashes since": a comparison, so that nothing is counted from then on."""
    since = before.lower().rfind("since")
    return _is_superlative(before[:since])


def _is_superlative(clause: str) -> bool:
    return any(
        word in group("event_words", "superlatives") or word.endswith("est")
        for word in clause.lower().split()
    )


def _follows_on(count: Count, page: Page, anchor: Anchor, pasts: list[Past]) -> str | None:
    """ "The ensuing famine killed 300": the decade of the year told just before."""
    opening = [token.lower for token in count.tokens[:_OPENING]]
    if group("event_words", "followups").isdisjoint(opening):
        return None
    index = count.sentence.index
    earlier = pasts or (find_pasts(page.sentences[index - 1], anchor) if index else [])
    years = [past.label for past in earlier if past.label[:4].isdigit()]
    return f"{years[-1][:3]}0s" if years else None


def _goes_on_behind_mark(text: str) -> bool:
    """ "Last year 130 were taken; five were killed": the time that opens a sentence holds behind its semicolon, too."""
    before, mark, after = text.rpartition(";")
    return bool(mark and _OPENS_WITH_TIME.match(before)) and not (
        _WEEKDAY.search(after) or _NOW.search(after)
    )


def _carries_on(past: Sentence, sentence: Sentence, anchor: Anchor) -> bool:
    """The next sentence of a paragraph goes on with the past event unless it opens with a time of its own."""
    if past is sentence:
        return _goes_on_behind_mark(sentence.text)
    if sentence.paragraph is not past.paragraph or sentence.index != past.index + 1:
        return False
    if _THESE_DAYS.search(sentence.text):
        return False
    if _PERFECT.search(sentence.text) and not _WEEKDAY.search(sentence.text):
        return True
    now = {token.lower for token in sentence.tokens} & words("days")
    dated = any(_month(found["month"]) == anchor.month for found in _DATED_MONTH.finditer(sentence.text))
    return sentence.tokens[0].lower in group("event_words", "anchors") and not now and not dated


def is_current(event: str) -> bool:
    return event == CURRENT_EVENT
