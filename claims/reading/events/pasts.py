"""Past times that a sentence prints, and the time of the page that they are measured from.

Each is a stretch of the sentence with the label of the event that it tells: a year ("2020"), a decade ("1990s"), a month
("August"), a printed period ("last week") or a span ("the last ten years").  Table: `event_periods.tsv`.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import table, words
from claims.patterns import lazy
from claims.reading.events.earlier_days import earlier_times
from claims.reading.events.own_events import WEEKDAY
from claims.reading.words.months import MONTH_NAMES, MONTHS, month_of
from claims.reading.words.superlatives import is_superlative
from claims.reading.words.triggers import triggers

if TYPE_CHECKING:
    from claims.reading.page.text import Page, Sentence

_DASHES = ("–", "—", "-")
_OPENING_LINE = 100
"""Characters in which a dateline printed in the text stands."""
_LONGEST_TOWN = 40
"""Characters of "PORT LUMAR, Norland," before the day."""
_OTHER_MONTH = 0
"""The month of a page that tells its own days by their names: any month it prints with a day is another one."""
_HEAD = 400
"""Characters in which an undated article may print its date."""
_MONTH = rf"(?P<month>{MONTH_NAMES})(?!\w)"
_ANY_MONTH = lazy(r"Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec")
_BEGINS_DATE = r"\b(?=[\dJFMASOND])"
"""Nearly every word is passed over at its first letter: a choice of months is not looked at there."""
DATED_MONTH = lazy(
    rf"{_BEGINS_DATE}(?:\d{{1,2}}\s+(?:of\s+)?)?{_MONTH}(?P<day>\s+\d{{1,2}}\b)?,?\s?(?P<year>\d{{4}}\b)?"
)
_MONTH_WITH_DAY = lazy(
    rf"{_BEGINS_DATE}(?:{_MONTH}\s+\d{{1,2}}\b|\d{{1,2}}\s+{_MONTH.replace('month', 'month_after')}\b)"
)
_FULL_DATE = lazy(
    rf"{_BEGINS_DATE}(?:{_MONTH}\s+\d{{1,2}},?|\d{{1,2}}\s+{_MONTH.replace('month', 'month_after')},?)\s?(?P<year>\d{{4}})\b"
)
_YEAR = lazy(
    r"(?P<year>1[6-9]\d\d|20[0-4]\d)(?<![\w$€£.,-]\d{4})(?P<decade>s?)\b(?!\s?(?:people|soldiers|troops|block)|,\d|-(?:member|strong|bed))"
)
_AGO = lazy(
    r"\b(?P<number>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) years? (?:ago|earlier|before)\b"
)
_SMALL_NUMBERS = {
    word: value
    for value, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    )
} | {"a": 1}
_WAR = r"(?:war|invasion|insurgency|occupation|offensive|uprising|rebellion|conflict)"
_SINCE_WAR = lazy(
    rf"\bsince (?:[\w’'.-]+ ){{0,5}}?(?P<war>{_WAR})\b|\b(?:in|during) (?:[\w’'.-]+ ){{0,3}}?(?P<in_war>{_WAR})\b"
    rf"|\b(?P<own_war>{_WAR})(?:, [^,;.]{{3,40}})?,?(?: which)? (?:has|have|had)\b"
    r"|\b(?:[\w-]+-(?:year|decade)|years|decades)(?:-long|-old)? (?:\w+ )?(?P<long_war>war|insurgency|conflict|campaign|rebellion|struggle|violence|unrest|crisis|feud)\b"
)
"""A war told as a whole: "since the war began", "in the offensive", "the insurgency has killed"."""
PERFECT = lazy(
    r"ha(?<!\w..)(?:s|ve|d)\b(?: \w+){0,3}? (?:killed|died|dead|displaced|forced|uprooted|wounded|injured|claimed|cost|left|fled|seen|recorded|counted|found|lost|drowned|abducted|kidnapped"
    r"|led to the (?:deaths?|loss)|resulted in)\b"
)
_HAS_LOST = lazy(r"\bha(?:s|ve|d) lost\b")
"""Said of a war it may tell of the losses of today: "it too has lost people in the conflict"."""
_MADE = lazy(
    r"\b(?:(?:re)?built|constructed|opened|founded|launched|commissioned|completed|erected|established|manufactured|installed|inaugurated"
    r"|renovated|refurbished|designed)(?: (?!who\b|when\b|that\b|killed\b)[\w’'-]+){0,5}? (?:in|since) $"
)
"""What was made in a year that follows."""
_WHEN = lazy(r",? (?:when|where|in which)\b")
_TO_MADE = 70
"""Characters of "rebuilt after the last great quake in "."""
_OF_PAPER = lazy(
    r"\s(?:(?:peace|trade|nuclear) )?(?:report|study|survey|census|book|paper|analysis|tally|estimate|deal|accord|agreement|treaty|pact|law|constitution|election)s?\b(?! (?:\w+ )?(?:riots?|violence|rally|rallies|clash(?:es)?|unrest|protests?|attacks?|bombings?)\b)",
    re.IGNORECASE,
)
"""Behind "a 2018" what was written or agreed on then: no blow."""
_COUNTED_THEN = lazy(
    r"\s(?:\w+ )?(?:report|study|survey|paper|analysis|tally|estimate)\b(?:(?: by| from| of) [^.;,]{3,50}?)?"
    r" (?:counted|found|estimated|recorded|documented|identified|tallied|logged|put) (?:that )?(?:[\w-]+ ){0,3}?\d[\d,]*"
    r" (?:[\w-]+ ){0,2}?(?:deaths?|killed|died|dead|people|victims|fatalities|killings|murders|homicides|men|women|children)\b"
)
"""Behind "a 2018" a paper that counted those of before it: "study by a rights group counted 192 deaths", not "found 40 cracks"."""
_YEARS_LONG = lazy(
    r"\b(?:in|over|during|for|across|within) (?P<span>(?:(?:the|its|their) )?(?:(?:last|past|previous|preceding) )?(?:more than |nearly |almost |some )?"
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|recent|many) (?:years|decades)"
    r"|(?:the )?(?:last|past) decade)\b"
)
"""Spans of years, which no event of today fills: "in the last ten years", "over two decades"."""
_OF_SOMEBODY = lazy(r"\bwho (?:had|has|have|was|were) [^,;.]*$")
"""Before a span of years it tells how long somebody did something: "a vendor who had worked there for 20 years"."""
_SO_FAR = lazy(
    r"\b(?:so far )?(?:this|(?:in|during) the (?:present|current)) (?P<span>year|decade)\b|\bsince the (?:start|beginning) of the year\b|\bfor the year\b"
)
_PART_OF_YEAR = lazy(
    r"\b(?:in|over|during|for|from) (?:the )?first (?P<span>(?:half|quarter|[\w-]+ months) of (?:the|this|last) year|half of \d{4}|[\w-]+ months of \d{4})\b"
)
"""What no event of today fills: "in the first nine months of the year"."""
_YEAR_TOLD = lazy(r"\b(?:have|has|had) (?:\w+ )?(?:been|had)\b|\bnumber of victims\b")
"""Beside a year up to now: "104 people have been shot this year", "the town has had nine murders so far this year"."""
_TOLL_OF_YEAR = lazy(
    r"\bthis (?P<span>year)['’]s (?:[\w'’-]+ ){0,3}?(?:road|traffic|drowning|homicide|murder) (?:death )?(?:toll|tally|count)\b"
)
"""What only whole years have: "takes this year's road toll to 240"."""
_COMES_AFTER = lazy(
    r"\b(?:came|come|comes|coming|occurred|occurs|happened|happens|follows|followed|took place)\b[^.;]{0,30}?"
    r"\b(?P<time>(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several) (?:day|week|month|year)s?|days|weeks|months|years)"
    r" after\b"
)
"""The event of now follows another: "the blast came two months after gunmen killed 30"."""
_OPENS_AFTER = lazy(
    r"\W*(?:more than |nearly |almost |about |just |exactly )?"
    r"(?P<time>(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several) (?:week|month|year)s?|weeks|months|years)"
    r" after\b"
)
"""A sentence that opens with another event: "A month after 80 people were killed at a market, the army attacked"."""
_SPAN_BEFORE_BLOW = lazy(
    r"\W*(?:just |only |barely |less than )?(?P<time>(?:(?:a|two|three|four|five|six|several|a few) )?(?:weeks?|months?|years?)) before"
    r" the (?:[\w’'-]+ ){0,2}?(?:raid|attack|strike|blast|bombing|shooting|crash|collapse|fire|quake|storm|flood|siege|ambush|massacre),"
)
"""What came long before the event of the page: "Two weeks before the raid, rebels had attacked a post, killing nine"."""
_DAY_EARLIER = lazy(
    r"\W*(?:just |only |barely |less than )?(?P<time>(?:a day|the day|the night|(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|a few) )?days)"
    r" (?:earlier|before))\b"
    r"(?:,? (?:(?:an?|another|gunmen|militants|rebels)\b|(?!the (?:toll|number|count|figure))[^.;]{0,60}?\bhad\b)| the [^,.;]{3,50},)"
)
"""Another blow on another day: "A day earlier, a bomb killed nine", "Just a day before the Vell crush, eight died"."""


ANOTHER, UP_TO_NOW, RECALLED = "another event", "this season", "before"
"""Labels of what is told behind its sign: "in a separate attack", "from January till date", "It would be recalled that"."""
_SEPARATE = lazy(
    r"\b(?:in (?:a|an|another) (?:separate|unrelated) (?:incident|attack|accident|event|operation|raid|shooting|crash|case)"
    r"|^(?:meanwhile,? |elsewhere,? )?(?:a separate|an unrelated) (?:[\w-]+ )?(?:incident|accident|shooting|crash|fire)\b(?! (?:moments|minutes|hours) later)"
    r"|^separately|^(?:meanwhile,? |elsewhere,? )?in another (?:incident|accident|crash|mishap|fire|blaze|case|shooting))\b"
    r"|, unrelated to the [^,.;]{3,40},"
)
"""Another event told of beside the one of the page."""
_OF_THE_SAME = lazy(r"\bsame (?!(?:day|evening|night|afternoon|morning|week|weekend|month|year)\b)")
"""What two events share when they are one story: "in a separate raid by the same group"."""
_UP_TO_NOW = lazy(
    r"\b(?:(?:from|since) [a-z]+ (?:till|to|until) date|season (?:of the year )?has (?:so far|already))\b"
)
"""Counts of months: "from January till date", "the rainy season has so far caused"."""
_RECALLED = lazy(r"\bit (?:would|will|may|can) be recalled that\b")
"""How papers lead in what happened before."""


class _Date(NamedTuple):
    year: int
    month: int


class Anchor:
    """The time of the article: year and month, each None where nothing tells it.

    When it was published, else the date it prints first, else the month it names most, which is looked for only where
    a figure may be of another month.
    """

    def __init__(self, page: Page) -> None:
        self._text = page.text
        self._date = _iso(page.document.published) or _first_date(page.text)
        self.year = self._date and self._date.year

    @cached_property
    def month(self) -> int | None:
        return self._date.month if self._date else _month_of_text(self._text)


class Past(NamedTuple):
    """A time expression, as offsets into its sentence, that lies before the current event."""

    start: int
    end: int
    label: str


def _first_date(text: str) -> _Date | None:
    printed = _FULL_DATE.search(text, 0, _HEAD)
    return _Date(int(printed["year"]), _month_in(printed)) if printed else None


def _month_of_text(text: str) -> int | None:
    """The month that a text names most."""
    named = Counter(map(_month_in, _MONTH_WITH_DAY.finditer(text)))
    month = max(named, key=lambda each: named[each]) if named else None
    if month is not None and named[month] == 1 and WEEKDAY.search(text, 0, _HEAD):
        head = _MONTH_WITH_DAY.search(text, 0, _OPENING_LINE) or _month_of_dateline(text)
        return _month_in(head) if head else _OTHER_MONTH
    return month


def _month_of_dateline(text: str) -> re.Match[str] | None:
    """The date of "LUMAR, Nov 6 (Wire) -" below a headline and its points, a line that opens with a town in capitals, and that of
    "Lumar, 6 November –", where a dash ends it."""
    for found in _MONTH_WITH_DAY.finditer(text, 0, _HEAD):
        town = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
        dashed = text[found.end() : found.end() + 2].lstrip()[:1] in _DASHES and town.endswith(", ")
        if town[:1].isupper() and (town.isupper() or dashed) and len(town) <= _LONGEST_TOWN:
            return found
    return None


def _iso(moment: str | None) -> _Date | None:
    if not moment:
        return None
    from datetime import date  # here, for pages without a date need not wait for it

    try:
        found = date.fromisoformat(moment[:10])
    except ValueError:
        return None
    return _Date(found.year, found.month)


def _month_in(found: re.Match[str]) -> int:
    return month_of(found["month"] or found["month_after"])


_BIRTH = re.compile(
    r"\bborn(?: (?!and\b)[\w'’-]+){0,3}?(?: (?:in|on|between|about|around))?"
    rf"(?: (?:\d{{1,4}},?|and|or|{MONTH_NAMES.lower()}))*\s?$"
)
"""Before the time of a birth: "two sisters, born in 2009 and [2011]", "a man born on 3 May [1960]", "a cook born in Toro in [1960]"."""

_COUNTED = re.compile(
    r"\btoll (?:was|has been|had been) (?:finally |officially )?"
    r"(?:closed|finali[sz]ed|fixed|settled|revised|updated|published|released|announced|confirmed)"
    r"(?: at [\d,]+)?(?: (?:in|on|early in|late in))? ?$"
)
"""Before the time at which a toll was counted."""


def find_pasts(sentence: Sentence, anchor: Anchor) -> list[Past]:
    """The past times that a sentence prints, in text order."""
    text = sentence.text
    small = text.replace("\u0130", "I").lower()  # the one letter that is longer when it is small
    found = [
        *_periods(small, anchor),
        *_years(text, anchor),
        *_months(text, anchor),
        *_other_events(small),
        *_spans(text, small),
    ] or _wars(text, small)
    if "year" in small or "decade" in small:
        found += _so_far(text, small)
    if "born" in small and found:
        found = [past for past in found if not _dates_birth(small, past.start)]
    if "toll" in small and found:
        found = [past for past in found if not _dates_count(small, past)]
    return sorted(found, key=lambda past: (past.start, -past.end))


def _dates_count(small: str, past: Past) -> bool:
    """ "The toll was closed in [June]: 268 in Vell": when it was counted, and no year of another event."""
    printed = small[past.start : past.end]
    return not any(map(str.isdigit, printed)) and _COUNTED.search(small, 0, past.start) is not None


def _dates_birth(small: str, start: int) -> bool:
    """Not so in "A man born in Oslo died in [2015]"."""
    born = _BIRTH.search(small, 0, start)
    return born is not None and triggers("passive").keys().isdisjoint(born[0].split())


@cache
def _period_word() -> re.Pattern[str]:
    """The longest word of every printed period, and that of `_AGO`: without them a sentence prints no period."""
    return re.compile(
        "|".join({"year", *(max(phrase.split(), key=len) for phrase, _, _ in table("event_periods"))})
    )


@cache
def _period_table() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    rows = {phrase: (label, back) for phrase, label, back in table("event_periods")}
    longest_first = sorted(rows, key=len, reverse=True)
    pattern = "|".join(re.escape(phrase) for phrase in longest_first)
    return re.compile(rf"\b(?:{pattern})\b"), rows


def _periods(small: str, anchor: Anchor) -> list[Past]:
    if not _period_word().search(small):
        return []
    pattern, rows = _period_table()
    found = [Past(*match.span(), _moved(*rows[match[0]], anchor)) for match in pattern.finditer(small)]
    for match in _AGO.finditer(small) if " year" in small else ():
        number = match["number"]
        years = _SMALL_NUMBERS.get(number) or int(number if number.isdigit() else 0)
        label = str(anchor.year - years) if anchor.year else match[0]
        found.append(Past(*match.span(), label))
    return found


def _moved(label: str, back: str, anchor: Anchor) -> str:
    """The year or month that lies one back from the article, the label itself where it is not dated."""
    if back == "year-1" and anchor.year:
        return str(anchor.year - 1)
    if back == "month-1" and anchor.month:
        return MONTHS[anchor.month - 2]
    return label


def _wars(text: str, small: str) -> list[Past]:
    """Counts of a whole war or year, no toll of the event of today; a weekday in the sentence keeps it at today."""
    if not PERFECT.search(text) or WEEKDAY.search(text) or _HAS_LOST.search(text):
        return []
    return [Past(*match.span(), f"the {_war_of(match)}") for match in _SINCE_WAR.finditer(small)]


def _so_far(text: str, small: str) -> list[Past]:
    """ "750 people have been killed so far this year": the count of a year."""
    part = [Past(*match.span(), "this year") for match in _PART_OF_YEAR.finditer(small)]
    part += [Past(*match.span(), "this year") for match in _TOLL_OF_YEAR.finditer(small)]
    if part:
        return part
    found = list(_SO_FAR.finditer(small))
    if not found or not (PERFECT.search(text) or _YEAR_TOLD.search(text)) or WEEKDAY.search(text):
        return []
    return [
        Past(*match.span(), "this year") for match in found if not compares(f"{small[: match.start()]} since")
    ]


def _spans(text: str, small: str) -> list[Past]:
    """ "19,000 deaths in the last ten years", "over two decades": the count of many years."""
    if "year" not in text and "decade" not in text:
        return []
    return [
        Past(*match.span("span"), match["span"])
        for match in _YEARS_LONG.finditer(small)
        if not is_superlative(small[: match.start()].rpartition(",")[2])
        and not _OF_SOMEBODY.search(small, 0, match.start())
    ]


def _war_of(match: re.Match[str]) -> str:
    return match["war"] or match["in_war"] or match["own_war"] or match["long_war"]


def _other_events(small: str) -> list[Past]:
    """Blows told beside the current one."""
    found = [
        Past(match.start("time"), match.end(), f"{match['time']} earlier")
        for match in (_COMES_AFTER.finditer(small) if " after" in small else ())
    ]
    if opened := opens_with_what_was(small):
        found.append(Past(opened.start("time"), opened.end(), f"{opened['time']} before"))
    if any(word in small for word in ("separate", "unrelated", "another")) and not _OF_THE_SAME.search(small):
        found += [Past(*match.span(), ANOTHER) for match in _SEPARATE.finditer(small)]
    if " date" in small or "season" in small:
        found += [Past(*match.span(), UP_TO_NOW) for match in _UP_TO_NOW.finditer(small)]
    if "recalled" in small and not any(day in small for day in words("days")):
        found += [Past(*match.span(), RECALLED) for match in _RECALLED.finditer(small)]
    found += [Past(*each) for each in earlier_times(small)]
    if (" earlier" in small or " before" in small) and (earlier := _DAY_EARLIER.match(small)):
        found.append(Past(*earlier.span("time"), earlier["time"]))
    if " before the " in small and (before := _SPAN_BEFORE_BLOW.match(small)):
        found.append(Past(*before.span("time"), f"{before['time']} before"))
    return found


def opens_with_what_was(small: str) -> re.Match[str] | None:
    """ "Two months after gunmen killed 30, …", asked of a sentence in small letters."""
    return _OPENS_AFTER.match(small) if " after " in small else None


def _years(text: str, anchor: Anchor) -> list[Past]:
    return [
        Past(*match.span(), match["year"] + match["decade"])
        for match in _YEAR.finditer(text)
        if (match["decade"] or int(match["year"]) != anchor.year)
        and not _is_of_paper(text, match.end())
        and not _is_of_a_work(text, match)
    ]


def _is_of_a_work(text: str, year: re.Match[str]) -> bool:
    """ "at a school built in 1975", "in the town, which was rebuilt after a quake in 1999", not "built in 1975, when nine died": a year that
    tells how old something is; not "since it was founded in 1985"."""
    made = _MADE.search(text, max(0, year.start() - _TO_MADE), year.start())
    since = made is not None and "since " in text[max(0, made.start() - _TO_MADE) : made.start()].lower()
    return made is not None and not since and not _WHEN.match(text, year.end())


def _is_of_paper(text: str, end: int) -> bool:
    """ "A 2020 report blamed the firm for 12 deaths", not "A 2020 report counted 12 deaths"."""
    return _OF_PAPER.match(text, end) is not None and not _COUNTED_THEN.match(text, end)


def _months(text: str, anchor: Anchor) -> list[Past]:
    """Months other than the article's: "in August", "on August 1-3", "last May"; a bare "May" is no month."""
    found: list[Past] = []
    if not _ANY_MONTH.search(text):
        return found
    for match in DATED_MONTH.finditer(text):
        if match["year"] and int(match["year"]) != anchor.year:
            continue
        before = text[: match.start()].rstrip().rpartition(" ")[2].lower()
        in_month = (
            before in ("in", "last", "early", "late", "mid", "since", "of", "during", "between")
            or "mid-" in before
        )
        if before == "last" and month_of(match["month"]) == anchor.month:
            found.append(Past(*match.span(), str(anchor.year - 1) if anchor.year else "last year"))
            continue
        if (
            not (match["day"] or match[0][0].isdigit() or in_month)
            or month_of(match["month"]) == anchor.month
        ):
            continue
        if anchor.month is None and not in_month:
            continue
        if anchor.month == _OTHER_MONTH and before.rstrip(",") in words("days"):
            continue  # "On Wednesday 18 March", of a page without a date, is a day of these
        found.append(Past(*match.span(), MONTHS[month_of(match["month"]) - 1]))
    return found


def compares(before: str) -> bool:
    """ "the worst clashes since": a comparison, so that nothing is counted from then on."""
    since = before.lower().rfind("since")
    return is_superlative(before[:since])
