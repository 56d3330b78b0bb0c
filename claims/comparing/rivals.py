"""When two counts are set against each other: "12 people died, the minister said; the union has 31", or two
authorities at one time in two articles.

Side by side stand many numbers that are no rivals: of two towns, of two days, a count and what it became, a whole and
its parts.  So each guard asks for what the sentences say of that, and only the rest is a dispute.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.comparing.moments import at_once
from claims.comparing.places_told import DAYS, tell_other_places
from claims.comparing.said_of_figures import counts_own, had_been_said, is_of_all, sentence_of, word_before
from claims.comparing.terms import concept
from claims.lexicon import words

if TYPE_CHECKING:
    from claims.comparing.figures import Figure
    from claims.comparing.known import Known
    from claims.comparing.names import Names

OUTCOMES = frozenset({"killed", "missing", "killed or missing"})
"""Outcomes of which an article tells two counts as a dispute; the hurt are counted by hospital and by wound."""
SIDE_BY_SIDE = 600
"""Characters within which an article sets two counts against each other."""
_ROSE = re.compile(
    r"\b(?:rose|risen|rises|rising|climbed|grown|increased|jumped|reached|passed|now)\b"
    r"|\b[Bb]y (?:\w+ ){0,2}(?:noon|midday|evening|night|nightfall|morning|afternoon|dawn|[A-Z]\w+day)\b"
)
"""What makes the second of two counts the later one: "by evening the ministry had 11"."""
_APART = re.compile(
    r"\bseparate(?:ly)?\b|\belsewhere\b|\b(?:kilomet(?:re|er)s?|km|miles?) (?:away|to the|further|from)\b"
    r"|\b(?:another|a second|a different) (?:attack|incident|blast|bombing|shooting|strike|raid|crash|fire|village|town|district)\b",
    re.IGNORECASE,
)
_FEARS = re.compile(r"\b(?:fear|believ|presum|suspect)\w*\b", re.IGNORECASE)
"""Whoever fears for thirty has counted none of them."""
_ALONE = re.compile(r"\b(?:in|at|on|from) (?:\w+ ){1,4}alone\b", re.IGNORECASE)
""" "In the largest camp alone 31 people died"."""
_FOUND = re.compile(
    r"\b(?:recover|found|find|retriev|pull|count)\w*\b[^.;]{0,30}\bbodies\b|\bbodies (?:had |have |were )?(?:been )?(?:recovered|found)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(r"[,;]|\b(?:while|but|and|whereas|though|although)\b")
_MOMENT_LATER = re.compile(r"\b(?:minutes?|hours?|moments?) (?:later|earlier)\b")
"""An hour later the governor said": whoever answers speaks later, and counts no later for that."""
_ONE_AFTER_THE_OTHER = frozenset(
    {"first", "next", "other", "another", "further", "remaining", "last", "final"}
)
"""Words before a number that counts some of the victims: "the next two were shot outside"."""
_OF_ANYBODY = frozenset(
    {"office", "bureau", "service", "services", "observatory", "coalition", "agency", "agencies", "command"}
)
"""Bodies of a state that others have as well: an emergency service counts for it, a bus company's office does not."""
_OF_THE_PRESS = frozenset({"press", "information", "media", "communications", "human", "rights"})
_PLACED = "place-list"
"""How the reading tells that a number goes on with the next place: "five died in Alda and three in Brea"."""
_SMALL = frozenset({"of", "the", "for", "and", "a", "s"})
_OWN = frozenset({"its", "their", "his", "her", "our", "my"})


def set_against(first: Figure, second: Figure, known: Known) -> bool:
    """True when one article gives two counts of the dead or missing side by side, a claimant named for each.

    Hospitals count those who were brought in, what somebody said "at first", or "had said at noon", is an earlier count,
    and a body does not argue with its own spokesman.
    """
    near = first.article == second.article and abs(first.place[1] - second.place[1]) <= SIDE_BY_SIDE
    return near and _count_the_same(first, second, known)


def at_odds(first: Figure, second: Figure, known: Known) -> bool:
    """True when two articles of one half hour have counts of the dead or missing from two who answer for all of them, a
    body of the state or whoever heads or speaks for one: neither is the later count, and neither a part."""
    if not at_once(first.account, second.account) or first.origin == second.origin:
        return False
    official = all(counts_for_the_state(each, known.names) for each in (first, second))
    return official and _count_the_same(first, second, known)


def counts_for_the_state(figure: Figure, names: Names) -> bool:
    """True for a minister, a mayor, the police; not for residents, hospitals, unions and those who are not named."""
    claimant = figure.claimant or ""
    known_as = names.role(claimant) or figure.casualty.claimant or ""
    told = set(_words(f"{claimant} {known_as}" if names.kind(claimant) == "person" else claimant))
    if not told.isdisjoint(words("independent_roles") | words("care_givers")):
        return False
    if not told.isdisjoint((words("state_bodies") - _OF_ANYBODY) | words("counting_offices")):
        return True
    return not told.isdisjoint(_OF_ANYBODY) and not told.isdisjoint(words("portfolios") - _OF_THE_PRESS)


def _count_the_same(first: Figure, second: Figure, known: Known) -> bool:
    """True for two counts of all the dead or missing of which nothing that is said makes one a part or an earlier one."""
    if first.claimant is None or second.claimant is None or first.outcome not in OUTCOMES:
        return False
    if known.same_claimant(first, second) or first.casualty.headline or second.casualty.headline:
        return False
    if not (first.whole and second.whole) or first.allowed.exact == 1 or second.allowed.exact == 1:
        return False
    smaller, larger = (second, first) if second.allowed.lies_below(first.allowed) else (first, second)
    if is_of_all(larger) and not is_of_all(smaller):
        return False
    if counts_own(smaller) or _speak_for_one(first, second, known.names):
        return False
    return not (
        any(
            _is_one_of_several(each) or had_been_said(each.account, each.casualty) for each in (first, second)
        )
        or _is_early(first, second)
        or _are_some(smaller, larger)
        or _tell_apart(first, second)
    )


def _speak_for_one(first: Figure, second: Figure, names: Names) -> bool:
    """True for a body and whoever speaks for it: "the relief agency", "agency director Odo Vale", "a spokesman for the
    relief agency", "the press committee (Presco)" and "Presco"."""
    return any(
        _is_voice_of(one, other.claimant or "", names) for one, other in ((first, second), (second, first))
    )


def _is_voice_of(figure: Figure, body: str, names: Names) -> bool:
    speaker, named = figure.claimant or "", _words(body)
    if named and names.kind(speaker) == "person":
        office = _words(f"{names.role(speaker) or ''} {figure.casualty.claimant or ''}")
        if named[-1] in office:
            return True
    printed = _words(speaker)
    speaks = any(word.startswith("spokes") for word in printed) or f"({body.lower()}" in speaker.lower()
    return bool(named) and speaks and set(named) <= set(printed)


def _words(name: str) -> list[str]:
    return [word for word in re.findall(r"\w+", name.lower()) if word not in _SMALL]


def _is_early(first: Figure, second: Figure) -> bool:
    """True where the words call one of them an earlier count."""
    told = (_MOMENT_LATER.sub("", sentence_of(each).lower()) for each in (first, second))
    spoken = {word.strip(".,;:()'’\"“”") for sentence in told for word in sentence.split()}
    return not words("at_first_words").isdisjoint(spoken)


def _is_one_of_several(figure: Figure) -> bool:
    """True for "the next two", and for the first number of "five died in Alda and three in Brea": a part of all."""
    mine = figure.casualty
    if word_before(figure.account, mine) in _ONE_AFTER_THE_OTHER:
        return True
    return any(
        each.sentence_start == mine.sentence_start
        and each.outcome == mine.outcome
        and each.start > mine.start
        and _PLACED in each.rule.split()
        for each in figure.account.reading.casualties
    )


def _are_some(smaller: Figure, larger: Figure) -> bool:
    """True for a class of all, or those who were found: "seven of its members", "in one camp alone", "recovered 27 bodies"."""
    told = sentence_of(smaller)
    if _FOUND.search(told) or _ALONE.search(told):
        return True
    some, everybody = smaller.casualty.victims, larger.casualty.victims
    if _OWN & set(smaller.casualty.text.lower().split()) and not smaller.own_loss:
        return True
    if not some or not everybody or some.lower() in words("anybody"):
        return False
    return concept(some) != concept(everybody)


def _tell_apart(first: Figure, second: Figure) -> bool:
    """True where the words around two counts tell of two places, two days, two events, or of how a count rose."""
    earlier, later = sorted((first, second), key=lambda each: each.place)
    one, other = _stretches(earlier, later)
    if any(_FEARS.search(each) for each in (one, other)):
        return True
    if _APART.search(other) or (earlier.allowed.lies_below(later.allowed) and _ROSE.search(other)):
        return True
    days = _days(one), _days(other)
    return tell_other_places(one, other) or (all(days) and days[0].isdisjoint(days[1]))


def _stretches(earlier: Figure, later: Figure) -> tuple[str, str]:
    """The sentences of two figures; of one sentence what belongs to each."""
    if _sentence(earlier) != _sentence(later):
        return sentence_of(earlier), sentence_of(later)
    text, start = earlier.account.document.text, earlier.casualty.sentence_start
    joint = _JOINT.search(text, earlier.casualty.end, later.casualty.start)
    middle = joint.start() if joint else earlier.casualty.end
    return text[start:middle], text[middle : later.casualty.sentence_end]


def _sentence(figure: Figure) -> tuple[int, int]:
    return figure.article, figure.casualty.sentence_start


def _days(stretch: str) -> set[str]:
    return set(DAYS.findall(stretch))
