"""Which event a figure belongs to: the current one, or a background event labelled by its time.

A label is what all articles of a story can agree on: a year ("2020"), a decade ("1990s"), a month
("August") or a printed period ("last week").  Where the article is dated, "last year" becomes its year.
Table: `event_words.tsv`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from claims.constants import CURRENT_EVENT
from claims.lexicon import group, words
from claims.patterns import lazy
from claims.reading.events.earlier_days import (
    BEFORE_BLOW,
    EARLIER,
    in_following_span,
    is_recalled,
    set_avenged_apart,
    set_earlier_days_apart,
    tells_earlier_ones,
)
from claims.reading.events.found_later import is_found_of_the_dead, is_of_a_place
from claims.reading.events.later_and_then import (
    THAT_YEAR,
    dates_deed,
    gives_another_count,
    goes_on_after_blow,
    goes_on_over_one,
    goes_on_then,
    goes_on_there,
    is_of_that,
    is_share_of,
    opens_weeks_later,
    said_then,
    tells_of_now,
    with_that_year,
)
from claims.reading.events.own_events import (
    LAST_DAYS,
    LONG_WARS,
    OF_THESE_DAYS,
    WEEKDAY,
    is_of_now,
    take_own_events,
)
from claims.reading.events.pasts import (
    ANOTHER,
    DATED_MONTH,
    PERFECT,
    RECALLED,
    UP_TO_NOW,
    Anchor,
    Past,
    compares,
    find_pasts,
    opens_with_what_was,
)
from claims.reading.events.recalled_events import begins_then, is_of_recalled, set_parts_beside_wholes
from claims.reading.words.months import MONTHS, month_of
from claims.reading.words.triggers import triggers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.page.text import Page, Sentence

_FARTHEST = 110
"""Characters between a figure and a time after it that can still be its own."""
_FAR_MORE, _LEAST_OF_A_WAR = 50, 3000
"""Times the dead of the opening, and dead, that no page tells of its own event further down."""
_LEAD = 3
"""Sentences that open a page and tell what it is about, the headline included."""
_TO_TIME = 14
"""Characters of a sentence before its opening time: "Back on the night of"."""
_MOST_TIMES = 4
"""Past times on either side of a figure that are looked at."""
_OPENING = 8
"""Words of a sentence in which "the ensuing famine" can stand."""
_SAYING = lazy(r"\b(?:said|says|told|reported|reports)\b")
_SAID_THEN = lazy(
    r"\b(?:said|told [\w ]{1,20}|reported|announced|estimated|warned|claimed) (?:on |in )?(?:\w+day,? )?$",
    re.IGNORECASE,
)
"""Before "last week that 71 had died", "[on Monday,] 9 March, that": the time is that of the saying."""
_LATELY = ("last week", "last month")
_GIVEN_THEN = lazy(
    r"\W*((?:[\w’'-]+ ){0,6}?)(?:spoke of|(?:put|set|gave|estimated) (?:the|its|a|that) (?:[\w-]+ ){0,3}(?:toll|number|figure|count|losses|total))\b"
)
"""Behind "last week": a verb that counts again what the page has told, where "reported 40 deaths" may tell of anything."""
_REPORTED_BETWEEN = lazy(r",[^,]*\b(?:said|says)\b|\b[A-Z]\w+ (?:said|says|told|reported)\b")
_TIMED = lazy(r"\b(?:in|during|from|of|since) (?:the )?$", re.IGNORECASE)
"""Before "last year's flood": words that put a figure into it; a march "against last year's coup" is of today."""
_TURN = lazy(
    r";|,\s*(?:but|while|and|bringing|pushing|raising|taking)\b|\band (?:brought|pushed|raised|took)\b|\b(?:compared (?:with|to)|as against|(?:up|down) from|versus|(?:fewer|less|higher|lower|more) than (?:in|a|the|last))\b|,\s*against\b|\bagainst (?=\d)"
)
_BEGAN = lazy(r"\b(?:began|started|resumed|erupted|flared|broke out|was declared|were first reported)\b")
_RISING = lazy(
    r"\b(?:toll|count|number|figure)\b[^.;]{0,40}?\b(?:rose|risen|rises|jumped|jumps|climbed|climbs|soared|grew|grown|stood|stands|reached|passed)\b"
    r"|\b(?:by|since|on|late) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|evening|nightfall|dawn|midday)\b",
    re.IGNORECASE,
)
"""What goes on with the event of today, however far more it counts: "By night the toll had jumped to 4,100"."""
_CAUSED = lazy(r"\b(?:because|although|whereas)\b")
_HAD_DONE = lazy(
    r"\b(?:who|whose|which) (?:\w+ ){0,3}?(?:has|have|had) (?:been |long )*\w+(?: [\w'’-]+){0,6} since\b"
    r"|^\W*(?:was|is) an? [^,;.]*\bwho had (?!(?:gone|disappeared|vanished)\b)[^,;.]*$"
    r"|\bwho had (?:\w+ly |just |only )?(?:joined|signed|served|moved|married|enlisted|retired|graduated|qualified|worked|lived|trained|studied)\b[^,;.]*$"
)
"""What somebody has done for years or had done before it befell him, and no time of his death: of one who is told of ("was a cook
who had opened a bar in May"), or a step of a life ("who had joined in May"), where "those who had gathered in May" died there."""
_OF_THEN = lazy(
    r"^\W*(?:though |but |and )?(?:the|its|some|other) [\w ]{0,30}?\b(?:toll|authorities|government|opposition|accounts|estimates|police|number)\b"
    r"|\b(?:days?|weeks?|months?|years?) later\b|\b(?:over|in|during) the following (?:days|weeks|months|years)\b",
    re.IGNORECASE,
)
"""What goes on with an event of before behind a semicolon."""
_IT_HAS = lazy(
    r"\W*(?:it|the (?:violence|conflict|war|insurgency|fighting|unrest|bloodshed)) ha(?:s|ve) (?:since )?(?:killed|left|claimed|cost|displaced|forced|uprooted)\b",
    re.IGNORECASE,
)
_LONG_WAR = lazy(rf"\b{LONG_WARS}\b", re.IGNORECASE)
_NEWER = lazy(r"\b(?:new|newest|latest|this)\b", re.IGNORECASE)
"""What tells of another event behind a semicolon: "the toll from the new quake"."""
_RELATIVE_OF_TIME = lazy(r",?\s?(?:in which|during which|when)\b")
_TURNS_AWAY = lazy(r", (?:and|but|yet|so)\b")
"""Behind "in January, when the town was calm" what is told of another time."""
_RELATIVE_OPENING = lazy(r", (?:in which|when|which) ")
_OPENS_WITH_TIME = lazy(
    r"^\W*(?:and |but |only |just |back )?(?:in|during|on|by|last|earlier)\b", re.IGNORECASE
)


def settle_events(counts: list[Count], page: Page) -> None:
    """Give every count, in text order, its event."""
    anchor = Anchor(page)
    carried: tuple[Sentence, str] | None = None
    sentence: Sentence | None = None
    through: Sentence | None = None
    before: str | None = None
    pasts: list[Past] = []
    for count in counts:
        if count.sentence is not sentence:
            sentence, before = count.sentence, ""
            pasts = (
                []
                if sentence.headline
                else with_that_year(find_pasts(sentence, anchor), sentence, page, anchor)
            )
        label = event_of(count, pasts, page, anchor)
        if label is None and carried is not None:
            goes_on = through is sentence or _carries_on(carried[0], count.sentence, page, anchor)
            through = sentence if goes_on else None
            label = carried[1] if goes_on else None
        if label is None:
            before = _dated_before(count, pasts, page, anchor) if before == "" else before
            label = before
        if label is not None:
            carried = (count.sentence, label) if label != BEFORE_BLOW else carried
            count.event = label
            count.says("event:past")
    take_own_events(counts, page, dated=anchor.year is not None)
    set_parts_beside_wholes(counts)
    set_earlier_days_apart(counts, page)
    set_avenged_apart(counts)
    _set_far_more_apart(counts)


def _set_far_more_apart(counts: Sequence[Count]) -> None:
    """A page that opens with 27 dead and tells further down of 68,000 tells there of something else, whatever time it prints:
    a war, a road's many years.  What is counted in the same sentence goes with it."""
    opening = max((_dead(count) for count in counts if count.sentence.index < _LEAD), default=0)
    if not opening:
        return
    least = max(_FAR_MORE * opening, _LEAST_OF_A_WAR)
    apart = {
        count.sentence.index
        for count in counts
        if count.sentence.index >= _LEAD and _dead(count) >= least and not _RISING.search(count.sentence.text)
    }
    for count in counts:
        if count.sentence.index in apart and count.event == CURRENT_EVENT:
            count.event = RECALLED
            count.says("event:far-more")


def _dead(count: Count) -> int:
    """How many dead of today a count tells."""
    dead = count.figure.outcome == "killed" and count.event == CURRENT_EVENT
    return count.figure.quantity.value or 0 if dead else 0


def event_of(count: Count, pasts: list[Past], page: Page, anchor: Anchor) -> str | None:
    """The label of the past event that a count belongs to, None for the current one.

    `pasts` are the past times of the count's sentence; a headline is always about now.
    """
    if count.sentence.headline:
        return None
    own = [past for past in _nearest(count, pasts) if _belongs(count, past)]
    if own:
        return min(own, key=lambda past: _distance(count, past)).label
    called_back = is_of_recalled(count, page)
    return called_back or _follows_on(count, page, anchor, pasts) or _of_the_war_before(count, page, anchor)


def _nearest(count: Count, pasts: list[Past]) -> list[Past]:
    """The times around a figure; a run-on line may print hundreds."""
    middle = bisect_left(pasts, count.start - count.sentence.start, key=lambda past: past.start)
    return pasts[max(0, middle - _MOST_TIMES) : middle + _MOST_TIMES]


def _distance(count: Count, past: Past) -> int:
    """Characters between a figure and a time."""
    start, end = count.start - count.sentence.start, count.end - count.sentence.start
    return max(past.start - end, start - past.end, 0)


def _belongs(count: Count, past: Past) -> bool:
    """Does a past time tell when this figure came about?"""
    text = count.sentence.text
    start, end = count.start - count.sentence.start, count.end - count.sentence.start
    if past.end <= start:
        return not is_found_of_the_dead(count, past) and _belongs_before(text, start, past)
    if past.label in (ANOTHER, UP_TO_NOW, RECALLED):
        return False
    if past.start < end:
        return True
    between = text[end : past.start]
    if _SAID_THEN.search(text[: past.start]) or is_of_a_place(text, end, past.start):
        return False
    if text[past.end : past.end + 2] in ("'s", "’s") and not _TIMED.search(text[: past.start]):
        return False
    if _had_done(between):
        return False  # "one of them was a cook who had signed for the keys in May", "who had worked there since 2022"
    if _since(between):
        if past.label == "last week" and not compares(text[: past.start]):
            return False  # "forced 27,000 to flee since last week": up to now
        if past.label in MONTHS and (count.sentence.index < _LEAD or _BEGAN.search(between)):
            return False  # "412 deaths since October", "since fighting resumed in May": of what the page is about
        if _CAUSED.search(between):
            return False  # "three died because the roads have been closed since January"
        return not compares(text[: past.start])
    verb = count.tokens[count.figure.trigger].end - count.sentence.start
    shared = count.figure.trigger >= count.last and end < verb < past.start
    turning = text[verb : past.start] if shared else between  # "Ten Danes, and two pilots, died in 2017"
    since = "since" in between.lower() and past.label != BEFORE_BLOW
    return len(between) <= _FARTHEST and not _TURN.search(turning) and not since


def _belongs_before(text: str, start: int, past: Past) -> bool:
    between = text[past.end : start]
    if past.label == ANOTHER:
        return ";" not in between
    if is_recalled(text, past.start, between) and not is_of_now(between):
        return True
    clause = _RELATIVE_OPENING.split(between, maxsplit=1)[-1]
    if past.start <= _TO_TIME and "," in clause and opens_with_what_was(text.lower()):
        return False  # "A month after 80 were killed there, the army shot 12"
    if past.label == UP_TO_NOW and ", and this " in between:
        return False  # "the season has already killed 40, and this storm hurt 12"
    if _SAID_THEN.search(text[: past.start]) and between.lstrip(" ,").startswith("that "):
        return False
    given = _GIVEN_THEN.match(between) if past.label in _LATELY else None
    if given is not None and (not given[1] or past.start <= len("In ")):
        return False  # "the ministry last week spoke of 40 deaths": the time is that of the saying
    if ";" in between:
        return _goes_on_behind_mark(text) or _is_of_the_same(between.rpartition(";")[2] + text[start:])
    if _since(text[: past.start]):
        if past.label in MONTHS and _BEGAN.search(text[: past.start].rpartition("since")[2]):
            return False
        if compares(text[: past.start]):
            words_between = [word.strip(",") for word in between.lower().split()]
            tied = not group("event_words", "links").isdisjoint(words_between)
            if between.startswith(", when "):
                return True  # "the worst clash since May 2021, when Orvia said six had died"
            return tied and not _REPORTED_BETWEEN.search(between)
        return not _REPORTED_BETWEEN.search(between)
    in_clause = _RELATIVE_OF_TIME.match(between) and not _TURNS_AWAY.search(between)
    if in_clause and not WEEKDAY.search(between):
        return True  # "an air strike in January, in which, it said, 47 were killed"
    if _SAYING.search(between) and "," in between:
        return bool(_OPENS_WITH_TIME.match(text)) and past.start < _FARTHEST // 3
    return True


def _since(before: str) -> bool:
    """Is the time that follows governed by "since" in the same clause?"""
    small = before.lower()
    return "since" in small and re.search(r"\bsince\b(?:[^,;]|\d,\d)*$", small) is not None


def _follows_on(count: Count, page: Page, anchor: Anchor, pasts: list[Past]) -> str | None:
    """ "The ensuing famine killed 300": the decade of the year told just before."""
    opening = [token.lower for token in count.tokens[:_OPENING]]
    if group("event_words", "followups").isdisjoint(opening):
        return None
    index = count.sentence.index
    earlier = pasts or (find_pasts(page.sentences[index - 1], anchor) if index else [])
    years = [past.label for past in earlier if past.label[:4].isdigit()]
    return f"{years[-1][:3]}0s" if years else None


def _of_the_war_before(count: Count, page: Page, anchor: Anchor) -> str | None:
    """ "It has left 26,000 dead" behind "a spiral of violence that spread from Orvia in 2015": the count of that war."""
    sentence = count.sentence
    if not sentence.index or not _IT_HAS.match(sentence.text) or OF_THESE_DAYS.search(sentence.text):
        return None
    before = page.sentences[sentence.index - 1]
    war = _LONG_WAR.search(before.text)
    pasts = find_pasts(before, anchor) if war and not WEEKDAY.search(before.text) else ()
    dated = any(past.label not in MONTHS for past in pasts)
    return f"the {war[0].lower()}" if war and dated else None


def _goes_on_behind_mark(text: str) -> bool:
    """ "Last year 130 were taken; five were killed": the time that opens a sentence holds behind its semicolon, too."""
    before, mark, after = text.rpartition(";")
    return bool(mark and _OPENS_WITH_TIME.match(before)) and not is_of_now(after)


def _is_of_the_same(clause: str) -> bool:
    """ "The worst accident took place in 1981; the toll was around 300", "a fire in 2006 left 41 dead; a flood two years later
    claimed 30"."""
    now = is_of_now(clause) or _NEWER.search(clause)
    return not now and not PERFECT.search(clause) and _OF_THEN.search(clause) is not None


def _dated_before(count: Count, pasts: list[Past], page: Page, anchor: Anchor) -> str | None:
    """ "In April 2022, a missile sank the cruiser. Norland acknowledged one death": the time that opens the sentence before,
    where this one has none of its own."""
    sentence = count.sentence
    if sentence.index and not pasts:
        told_before = _told_in_order(sentence, page.sentences[sentence.index - 1], anchor)
        if told_before is not None:
            return told_before
    then = said_then(sentence.text)
    later = opens_weeks_later(sentence.text) and not tells_of_now(sentence.text)
    that = then or later or is_of_that(sentence.text)
    if sentence.tokens[0].lower in ("a", "an") and not that:
        return None  # "A truck fell off it": something new
    told_perfect = PERFECT.search(sentence.text) is not None
    if (
        pasts
        or not sentence.index
        or sentence.headline
        or is_of_now(sentence.text)
        or (told_perfect and not that and "there" not in sentence.lowers)
        or DATED_MONTH.search(sentence.text)
    ):
        return None
    before = page.sentences[sentence.index - 1]
    if before.paragraph is not sentence.paragraph or (is_of_now(before.text) and not then):
        return None
    told = [past for past in find_pasts(before, anchor) if past.label != THAT_YEAR]
    if later and told:
        dates = dates_deed(before.text, told[-1].start, told[-1].end)
        return _of_years_before(told[-1].label, anchor) if dates else None
    that = that or begins_then(before.text, sentence.text)
    that = that or (bool(told) and goes_on_there(sentence, before, told[-1].label))
    if told_perfect and not that:
        return None
    if told and is_share_of(sentence.text, before.text):
        return told[0].label
    opens = bool(told) and told[0].start <= _TO_TIME and not compares(f"{before.text[: told[0].start]} since")
    opens = opens and not before.text.endswith(" after", 0, told[0].end)  # "The raid came a day after a fair"
    return told[0].label if opens or (told and that) else None


def _told_in_order(sentence: Sentence, before: Sentence, anchor: Anchor) -> str | None:
    """ "The earlier two left five dead", "A strike the following month killed 40", behind the sentence that these follow."""
    if sentence.headline or before.paragraph is not sentence.paragraph:
        return None
    if tells_earlier_ones(sentence.text, before.text):
        return EARLIER
    if "following" not in sentence.lowers and "next" not in sentence.lowers:
        return None
    told = find_pasts(before, anchor)
    follows = bool(told) and in_following_span(sentence.text, told[-1].label, anchor.year, anchor.month)
    return told[-1].label if follows else None


def _of_years_before(label: str, anchor: Anchor) -> str | None:
    """ "The army drove them out in April 2016. Two months later, bombs killed 40": no weeks lead from there to now."""
    year = int(label) if label.isdigit() else None
    return label if year and (anchor.year is None or year < anchor.year - 1) else None


def _had_done(between: str) -> bool:
    """ "was a cook who had signed for the keys in May", "who had worked there since 2022", not "who had been killed in May"."""
    had = _HAD_DONE.search(between)
    return had is not None and _tells_no_fate(had[0])


def _tells_no_fate(clause: str) -> bool:
    return triggers("passive").keys().isdisjoint(clause.lower().split())


def _carries_on(past: Sentence, sentence: Sentence, page: Page, anchor: Anchor) -> bool:
    """The next sentence of a paragraph goes on with the past event unless it opens with a time of its own."""
    if past is sentence:
        return _goes_on_behind_mark(sentence.text)
    if sentence.index != past.index + 1:
        return goes_on_over_one(past, sentence, page)
    if sentence.paragraph is not past.paragraph:
        return goes_on_then(sentence.text)
    if LAST_DAYS.search(sentence.text):
        return False
    if PERFECT.search(sentence.text) and not WEEKDAY.search(sentence.text):
        return True
    if (
        goes_on_then(sentence.text)
        or goes_on_after_blow(sentence.text)
        or gives_another_count(past, sentence)
    ):
        return True
    now = {token.lower for token in sentence.tokens} & words("days")
    dated = any(month_of(found["month"]) == anchor.month for found in DATED_MONTH.finditer(sentence.text))
    return sentence.tokens[0].lower in group("event_words", "anchors") and not now and not dated


def is_current(event: str) -> bool:
    return event == CURRENT_EVENT
