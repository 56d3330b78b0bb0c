"""What the sentence of a figure says of it: a part, a fear, a call, a count that was lowered.

Explanations that need nothing but the words around two figures; `explanations` has those that reckon.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from claims.comparing.moments import order
from claims.lexicon import phrases, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.comparing.figures import Figure
    from claims.comparing.known import Known
    from claims.types import Account, Casualty

LATER_COUNT = "a later count"
COUNT_NOUNS = frozenset(
    {
        "toll",
        "tolls",
        "figure",
        "figures",
        "number",
        "numbers",
        "count",
        "counts",
        "estimate",
        "estimates",
        "tally",
    }
    | {"deaths", "dead", "casualties", "fatalities", "statistics"}
)
"""What is lowered when a count is."""
LOCAL_RULES = frozenset(
    {
        "side:place-after",
        "side:place-before",
        "side:place-beside",
        "side:sentence-before",
        "side:target",
        "side:home",
    }
)
"""How the reading tells the side of victims by where they were hit."""
FOLLOWING_RULES = frozenset(
    {"side:repeated", "side:earlier", "side:whole", "side:speaker", "side:own-force", "side:state-force"}
)
"""How the reading takes the side of another figure, or of whoever counts, for that of the victims."""
FEARED = re.compile(
    r"\b(?:feared|presumed|believed)(?: to (?:be|have))? (?:dead|drowned|killed|died|lost|buried)\b",
    re.IGNORECASE,
)
OF_THEM = re.compile(
    r"\bof (?:them|those|(?:the|its|their) (?:\w+ )?(?:victims|dead|injured|wounded|hurt|casualties|passengers|survivors|others))\b",
    re.IGNORECASE,
)
"""What makes the numbers of a sentence parts: "three of the victims were flown out and two were driven"."""
SOME_OF_THEM = re.compile(
    r"(?:at least |about |nearly |some )?[\w,-]+ of (?:them|those|the (?:deaths|dead|victims|injured|wounded|fatalities))\b",
    re.IGNORECASE,
)
""" "Twenty-five of the deaths"."""
KIN = re.compile(
    r"(?:[\w,-]+ ){1,3}?(?:of|in|from) (?:his|her|their|one|a single|the same) (?:own )?(?:family|relatives|household|kin)\b"
    r"|(?:[\w,-]+ ){1,3}?of (?:his|her|their) (?:own )?(?:sons|daughters|children|brothers|sisters|cousins|siblings)\b",
    re.IGNORECASE,
)
"""The words of a figure that counts kin."""


_EARLIER_COUNT = re.compile(
    r"\b(?:earlier|previous|initial|original|first|old) (?:death )?(?:count|toll|figure|number|tally|estimate)s? of\s*$",
    re.IGNORECASE,
)
_ANNOUNCED_FIRST = re.compile(
    r"\b(?:first|initially|originally|previously|earlier) (?:announced|reported|given|claimed|counted|put (?:(?:it|the (?:death )?toll|the number of (?:\w+ )?\w+) )?at)\s*$",
    re.IGNORECASE,
)
_UP_FROM = re.compile(r"\bup from (?:the |an? )?$", re.IGNORECASE)
""" "21 people were killed, up from 19"."""
_NOT_AS_SAID = re.compile(
    r"\bnot (?:the )?[\w,-]+ (?:\w+ )?as (?:\w+ly |first )?(?:announced|reported|stated|said|given|claimed)\b",
    re.IGNORECASE,
)
""" "76 people died, not 89 as announced on Monday"."""
_TOLD = (
    r"(?:said|put|spoken|spoke|given|gave|reported|told|confirmed|announced|counted|estimated|claimed|listed)"
)
_HAD_SAID = re.compile(rf"\bhad (?:\w+ly |already |then |only |also )?{_TOLD}\b", re.IGNORECASE)
_AT_FIRST = re.compile(
    r"\b(?:at first|initially|originally|(?:on|in|within|during) the (?:very )?(?:first|opening) (?:few )?"
    r"(?:morning|afternoon|evening|night|day|hour|minute)s?|on the (?:night|day|morning|evening) itself"
    r"|(?:a|one|two|three|four|some|several) (?:days?|hours?) later|the (?:next|following) (?:day|morning|evening))\b"
    rf"[^,;:.]*\b{_TOLD}\b",
    re.IGNORECASE,
)
""" "On the first morning the coast guard spoke of 14 dead", "a day later it announced 31"."""
_SAYING = re.compile(r"\b(?:said|says|saying|added|adding|insisted|insisting)\b")
_TIME_OF_DAY = re.compile(
    r"\b(?:noon|midday|midnight|dawn|morning|afternoon|evening|night|yesterday|earlier|hours|[ap]\.?m"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:]|, (?:who|which|whose)\b")
_TAKEN_BACK = re.compile(
    r"\b(?:withdr[ae]w\w*|retract(?:s|ed|ing)|t(?:ook|aken) back|recanted) (?:the|that|this|its|his|her) "
    r"(?:figure|number|toll|count|statement|claim|report|tweet|post)\b",
    re.IGNORECASE,
)


def part_of_them(first: Figure, second: Figure, known: Known) -> str | None:
    """The sentence of the lower figure goes on from a part: where some of the victims are, who they were."""
    smaller, larger = by_size(first, second)
    if smaller is None or larger is None or smaller.in_headline or is_lowered_to(smaller):
        return None
    text, casualty = smaller.account.document.text, smaller.casualty
    before = text[casualty.sentence_start : casualty.start]
    within = SOME_OF_THEM.match(text[casualty.start : casualty.sentence_end])
    return "some of them" if within or OF_THEM.search(before) else None


def of_one_family(first: Figure, second: Figure, known: Known) -> str | None:
    """ "He lost 12 members of his family": a part of all who died."""
    smaller, larger = by_size(first, second)
    if smaller is None or larger is None or smaller.in_headline:
        return None
    text = smaller.account.document.text
    told = text[smaller.casualty.start : smaller.casualty.sentence_end]
    return "the dead of one family" if KIN.match(told) else None


def heard_only(first: Figure, second: Figure, known: Known) -> str | None:
    """ "A call stating that there were five dead": what a caller says before anybody has looked is no count."""
    heard = [_has_phrase(figure, "hearsay_phrases") for figure in (first, second)]
    return "what a caller or a first report said, no count" if heard[0] != heard[1] else None


def of_several_events(first: Figure, second: Figure, known: Known) -> str | None:
    """ "A rash of shootings across the city left seven wounded": more than one event is counted."""
    several = [_has_phrase(figure, "several_events") for figure in (first, second)]
    return "one of them counts several events" if several[0] != several[1] else None


def in_care_now(first: Figure, second: Figure, known: Known) -> str | None:
    """ "30 were being treated" of 31 who were hurt: people go home, and their number falls by itself."""
    smaller, larger = by_size(first, second)
    if smaller is None or larger is None or first.outcome != "injured":
        return None
    treated = _has_phrase(smaller, "treated_phrases") and not _has_phrase(larger, "treated_phrases")
    return "those who are in care now, a part of the hurt" if treated else None


def feared_not_counted(first: Figure, second: Figure, known: Known) -> str | None:
    """ "60 feared drowned" and 27 bodies: the fear gives way to the count."""
    feared = [is_feared(first), is_feared(second)]
    if feared[0] == feared[1]:
        return None
    fear, count = (first, second) if feared[0] else (second, first)
    return LATER_COUNT if order(fear.account, count.account) == "earlier" else "feared dead, not yet counted"


def is_local(figure: Figure) -> bool:
    """True where only the place of a blow tells whose victims they are: people at a bus stop are no army's losses."""
    return not LOCAL_RULES.isdisjoint(figure.casualty.rule.split())


def is_of_the_place(figure: Figure) -> bool:
    """True where nothing but the place, or another figure, tells whose victims they are: no one says "five Norlanders"."""
    return is_local(figure) or not FOLLOWING_RULES.isdisjoint(figure.casualty.rule.split())


def is_of_all(figure: Figure) -> bool:
    """True for a count of a whole country, or of everybody: "Nationwide, more than 150 have died"."""
    return _has_phrase(figure, "nationwide_phrases")


def is_feared(figure: Figure) -> bool:
    """True for those who are feared or presumed dead; in "34 confirmed dead and 32 presumed drowned" the 34 are not."""
    if figure.outcome != "killed":
        return False
    mine = figure.casualty
    sentence = sentence_of(figure)
    fears = [mine.sentence_start + fear.start() for fear in FEARED.finditer(sentence)]
    if not fears:
        return False
    beside = [
        each.start
        for each in figure.account.reading.casualties
        if each.sentence_start == mine.sentence_start and each.start != mine.start
    ]
    return any(_nearest(fear, (mine.start, *beside)) == mine.start for fear in fears)


def _nearest(fear: int, starts: Sequence[int]) -> int:
    """Which of the figures of a sentence a fear is of: the last one before it, else the first one behind it."""
    before = [start for start in starts if start < fear]
    return max(before) if before else min(starts)


def says_lowered(figure: Figure) -> bool:
    """True when the sentence of a figure says itself that the count went down."""
    return tells_of_lowering(sentence_of(figure))


@lru_cache(maxsize=20_000)
def tells_of_lowering(sentence: str) -> bool:
    """True for "lowered the toll", "counted twice"; houses are reduced to rubble as well."""
    lower = sentence.lower()
    if any(phrase in lower for phrase in phrases("lowered_phrases")) or _NOT_AS_SAID.search(sentence):
        return True
    spoken = set(lower.replace(",", " ").split())
    return not words("lowered_words").isdisjoint(spoken) and not COUNT_NOUNS.isdisjoint(spoken)


def is_given_up(account: Account, casualty: Casualty) -> bool:
    """True for the old one of two numbers, "lowering the toll to 125 from 174", for one that its sentence takes back,
    "revised down an earlier count of 60", "said 16 were killed, then withdrew the figure", and for one that had been said
    before: "who had given a toll of 26 on Thursday"."""
    text = account.document.text
    if is_retold(account, casualty):
        return True
    if _TAKEN_BACK.search(text, casualty.end, casualty.sentence_end):
        return True
    before = text[casualty.sentence_start : casualty.start]
    sentence = text[casualty.sentence_start : casualty.sentence_end]
    if _is_first_count(before) and tells_of_lowering(sentence):
        return True
    if word_before(account, casualty) != "from":
        return False
    others = [
        other
        for other in account.reading.casualties
        if other.sentence_start == casualty.sentence_start and other.outcome == casualty.outcome
    ]
    if tells_of_lowering(sentence):
        return any((other.value or 0) < (casualty.value or 0) for other in others)
    counted = not COUNT_NOUNS.isdisjoint(sentence.lower().replace(",", " ").split())
    return counted and any(word_before(account, other) == "to" for other in others)


def had_been_said(account: Account, casualty: Casualty) -> bool:
    """True for "We have four dead," she had said at noon, and for "on the first morning they spoke of four": a count of
    before, told to show how it rose; not for what somebody says now, "the coast guard said on Monday it had counted four"."""
    sentence = account.document.text[casualty.sentence_start : casualty.sentence_end]
    if _AT_FIRST.search(sentence):
        return True
    if not _TIME_OF_DAY.search(sentence):
        return False
    return any(not _SAYING.search(sentence, 0, found.start()) for found in _HAD_SAID.finditer(sentence))


def is_retold(account: Account, casualty: Casualty) -> bool:
    """True for a count that its own clause has said before, "who had given a toll of 26 on Sunday", in an article where the
    same voice, or nobody's, has more by now."""
    text = account.document.text
    before = text[casualty.sentence_start : casualty.start]
    clause = before[max((each.end() for each in _CLAUSE.finditer(before)), default=0) :]
    behind = _CLAUSE.split(text[casualty.end : casualty.sentence_end], maxsplit=1)[0]
    at_first = _AT_FIRST.search(clause)
    had_said = _HAD_SAID.search(clause) and _TIME_OF_DAY.search(clause + behind)
    if not at_first and not (had_said and not _SAYING.search(clause)):
        return False
    return any(_has_risen(casualty, each) for each in account.reading.casualties)


def _has_risen(before: Casualty, now: Casualty) -> bool:
    """True for a higher whole count of the same matter that the same voice gives, or the outlet itself."""
    if not (before.cumulative and now.cumulative) or before.value is None or now.value is None:
        return False
    if now.value <= before.value or now.modifier == "vague":
        return False
    matters = {(each.event, each.outcome, each.side, each.scope) for each in (before, now)}
    return len(matters) == 1 and now.claimant_name in (None, before.claimant_name)


def word_before(account: Account, casualty: Casualty) -> str:
    """The word right before a figure in its sentence, lower case; empty where none stands there."""
    before = account.document.text[casualty.sentence_start : casualty.start].lower().split()
    return before[-1] if before else ""


def takes_back(figure: Figure, other: Figure) -> bool:
    """True for "from 52 to 46" beside a 52: the text gives the other's number up for the lower one."""
    if other.interval is None or not other.casualty.value or not figure.interval:
        return False
    if not figure.interval.lies_below(other.interval):
        return False
    return any(
        each.sentence_start == figure.casualty.sentence_start
        and each.value == other.casualty.value
        and each.outcome == figure.outcome
        and is_given_up(figure.account, each)
        for each in figure.account.reading.casualties
    )


def replaced_by(figure: Figure) -> tuple[tuple[int, int], ...]:
    """The number that the sentence of a figure gives up for it, with its own: 19 and 21 for "has risen to 21 from 19", 52
    and 46 for "lowered from 52 to 46"."""
    account, mine = figure.account, figure.casualty
    if not mine.cumulative or mine.value is None or mine.headline:
        return ()
    beside = [
        each
        for each in account.reading.casualties
        if each.sentence_start == mine.sentence_start
        and (each.outcome, each.event, each.scope) == (mine.outcome, mine.event, mine.scope)
    ]
    left: list[Casualty] = []
    passed: list[Casualty] = []
    for each in beside if len(beside) > 1 else ():
        (passed if _is_passed(account, each) else left).append(each)
    return tuple(
        (each.value, mine.value)
        for each in passed
        if each.value not in (None, mine.value) and min(left, key=partial(_apart, each), default=None) is mine
    )


def _is_passed(account: Account, casualty: Casualty) -> bool:
    """True for a number that its sentence tells as the one of before, whether the count went down or up."""
    before = account.document.text[casualty.sentence_start : casualty.start]
    return bool(_UP_FROM.search(before)) or _is_first_count(before) or is_given_up(account, casualty)


def _is_first_count(before: str) -> bool:
    """True behind "an earlier toll of" and "had first put the death toll at"."""
    return bool(_EARLIER_COUNT.search(before) or _ANNOUNCED_FIRST.search(before))


def _apart(one: Casualty, other: Casualty) -> int:
    return abs(one.start - other.start)


def of_one_hospital(first: Figure, second: Figure, known: Known) -> str | None:
    """Hospitals, doctors and morgues count those who were brought to them: fewer than whoever counts all."""
    smaller, larger = by_size(first, second)
    if smaller is None or larger is None:
        return None
    return "those who were brought in, a part" if counts_own(smaller) and not counts_own(larger) else None


def counts_own(figure: Figure) -> bool:
    """True for a claimant who counts only the victims that were brought in."""
    return bool(figure.claimant) and not words("care_givers").isdisjoint(
        (figure.claimant or "").lower().split()
    )


def is_lowered_to(figure: Figure) -> bool:
    """True for "cut its estimate to 3,900 from 11,000": the lower number is what is left of the higher one."""
    casualty = figure.casualty
    return says_lowered(figure) and word_before(figure.account, casualty) == "to"


def _has_phrase(figure: Figure, vocabulary: str) -> bool:
    return _holds(sentence_of(figure), vocabulary)


@lru_cache(maxsize=20_000)
def _holds(sentence: str, vocabulary: str) -> bool:
    """Asked again and again: each figure is set against many others."""
    lower = sentence.lower()
    return any(phrase in lower for phrase in phrases(vocabulary))


def sentence_of(figure: Figure) -> str:
    """The sentence in which a figure stands."""
    casualty = figure.casualty
    return figure.account.document.text[casualty.sentence_start : casualty.sentence_end]


def by_size(first: Figure, second: Figure) -> tuple[Figure, Figure] | tuple[None, None]:
    """The two figures, the smaller one first; nothing where neither is smaller."""
    if first.interval and second.interval:
        if first.interval.lies_below(second.interval):
            return first, second
        if second.interval.lies_below(first.interval):
            return second, first
    return None, None
