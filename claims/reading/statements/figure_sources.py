"""Whoever counted, told without a verb of saying: "as per figures compiled by X", "by X's count", "X figures show",
"based on X's bulletin", "in his words", "The latest tally from X: 112 patients"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.contents.drafts import Draft, place_right
from claims.reading.contents.left_of_cue import place_around, place_left
from claims.reading.contents.say_frame import is_toll
from claims.reading.grammar.noun_phrases import GROUPS, ORGANISATIONS, Span, phrase_after, phrase_before
from claims.reading.grammar.syntax import DETERMINERS, Tagged, is_of_clock, is_possessive
from claims.reading.people.quantities import hedges_number
from claims.reading.speakers.counting_bodies import can_count
from claims.reading.speakers.papers import FIGURES, MATTER, gathered_by, whose_figures
from claims.reading.speakers.who_can_speak import can_speak
from claims.reading.statements.according import MOST_CUES, according_at, place_source
from claims.reading.words.cues import CUE_FORMS, Cue, CueForm
from claims.reading.words.numerals import is_number
from claims.reading.words.places import place as known_place
from claims.reading.words.triggers import is_person

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHOWING = word_set(
    "show shows showed indicate indicates indicated suggest suggests suggested reveal reveals revealed"
)
_SEEN = word_set("seen obtained reviewed viewed")
_WORDS = word_set("words account telling")
_PAPERS = FIGURES | words("source_papers")
_OWNERS = word_set("his her its their")
_ESTIMATES = word_set("estimate estimation reckoning")
"""Of these "in" leads in as well as "by"."""
_TOLD_BY = word_set("estimate estimates estimation reckoning count counts tally tallies")
"""What somebody's number may be told by without a comma: "killed 670 people by a UN estimate"."""
_FATES = word_set("killed dead died wounded injured hurt missing displaced arrested detained lost")
_ONE = word_set("a an one the any")
_TO_PEOPLE = 3
"""Tokens of "670 young men" less one."""
_OF_COUNTS = word_set(
    "conservative preliminary initial provisional early earlier first latest last recent rough official unofficial independent"
    " separate single updated partial own one local"
)
"""What describes an estimate and tells of nobody."""
_OURS = word_set("this our")
_SEVERAL = word_set("some many most other several official")
_OPENERS = word_set("by on in")
_ADDING = word_set("including among with")
_GLOSS = 6
"""Tokens of "(WA)"."""
_REACH = 12
"""Tokens back from "count" to the "by" that leads it in."""
_SOURCE = CueForm("according", "inform", "say", "past")
SIGNS = FIGURES | MATTER | _WORDS | {"per", "based"}
"""Words one of which a sentence must have for any of these."""


def find_sources(text: str, tagged: Tagged) -> list[Draft]:
    """The statements of a sentence that tell whose count it is, in text order."""
    if SIGNS.isdisjoint(tagged.sentence.lowers):
        return []
    found: list[Draft] = []
    for draft in _sources(text, tagged):
        found.append(draft)
        if len(found) >= MOST_CUES:
            break
    return found


def _sources(text: str, tagged: Tagged) -> Iterator[Draft]:
    for index, token in enumerate(tagged.tokens):
        if token.quotation >= 0:
            continue
        draft: Draft | None = None
        if token.lower == "per" and tagged.lower(index - 1) == "as":
            draft = according_at(text, tagged, index - 1)
        elif token.lower == "per":
            draft = _per(text, tagged, index)
        elif token.lower == "based" and tagged.lower(index + 1) == "on":
            draft = _based(text, tagged, index)
        elif token.lower in _SHOWING:
            draft = _shown(text, tagged, index) or _shown_behind(text, tagged, index)
        elif token.lower in FIGURES or token.lower in _WORDS:
            draft = _counted(text, tagged, index)
        elif tagged.mark(index) == ":":
            draft = _listed(text, tagged, index)
        if draft is not None:
            yield draft


def _per(text: str, tagged: Tagged, index: int) -> Draft | None:
    """ "Nine people died, per police": at the start or behind a comma, before somebody who can speak."""
    if index and tagged.mark(index - 1) != ",":
        return None
    draft = according_at(text, tagged, index, 1)
    return draft if draft is not None and can_speak(tagged, draft.speaker) else None


def _based(text: str, tagged: Tagged, index: int) -> Draft | None:
    """ "Based on the agency's bulletin, nine died", "nine died, based on hospital records": papers that give a number."""
    if index and tagged.mark(index - 1) != ",":
        return None
    paper = phrase_after(tagged, index + 2, over_verbs=True)
    if paper is None or not any(tagged.lower(at) in _PAPERS for at in range(*paper)):
        return None
    outside = [token for token in tagged.tokens if not index <= token.index < paper[1]]
    told = any(token.lower in CUE_FORMS and tagged.verb[token.index] for token in outside)
    if told or not any(map(is_number, outside)):
        return None
    return according_at(text, tagged, index, 2)


def _shown(text: str, tagged: Tagged, index: int) -> Draft | None:
    """ "Official data showed that …", "…, Weir Office figures show"."""
    if index and tagged.mark(index - 1) == ",":
        return None
    figures = gathered_by(tagged, index) or _figures_before(tagged, index)
    if figures is None:
        return None
    speaker = whose_figures(tagged, figures)
    cue = Cue(index, index + 1, CueForm("show", "inform", "say", "past"), index + 1)
    draft = Draft(text, tagged, cue, "inform", speaker, figures[0], index + 1, "figures")
    after = index + 1
    closes = after >= len(tagged.tokens) or tagged.mark(after) in tuple(".,;–—")
    if closes:
        if tagged.mark(figures[0] - 1) != ",":
            return None
        opens = not tagged.has_verb(0, figures[0]) and tagged.has_verb(after + 1, len(tagged.tokens))
        adds = tagged.lower(after + 1) in _ADDING or opens  # "Up to May, police figures show, nine had died"
        return draft if (place_around(draft) if adds else place_left(draft)) else None
    if tagged.lower(after) == "that":
        return draft if place_right(draft, after + 1) else None
    clause = tagged.has_verb(after + 1, len(tagged.tokens)) or is_toll(tagged, after)
    return draft if clause and place_right(draft, after) else None


def _shown_behind(text: str, tagged: Tagged, index: int) -> Draft | None:
    """ "Nine people died, showed data released by the Weir Office": the figures behind the verb, and a clause before its comma."""
    comma = next((at for at in range(index) if tagged.mark(at) == ","), index)
    if tagged.mark(index - 1) != "," or not tagged.has_verb(0, comma):
        return None
    figures = phrase_after(tagged, index + 1, over_verbs=True)
    if figures is None or not any(tagged.lower(at) in FIGURES for at in range(*figures)):
        return None
    if figures[1] < len(tagged.tokens) and not tagged.mark(figures[1]):
        return None
    cue = Cue(index, index + 1, CueForm("show", "inform", "say", "past"), index + 1)
    speaker = whose_figures(tagged, figures)
    draft = Draft(text, tagged, cue, "inform", speaker, index, figures[1], "figures")
    return draft if place_left(draft) else None


def _figures_before(tagged: Tagged, index: int) -> Span | None:
    """The figures that end before `index`, with whoever published or saw them: "records seen by the Herald", "data from the
    Weir Authority (WA)"."""
    if tagged.mark(index - 1) == ")":
        index = next(
            (at for at in range(index - 2, max(0, index - _GLOSS), -1) if tagged.mark(at) == "("), index
        )
    figures = phrase_before(tagged, index)
    if figures is None or tagged.lower(figures[1] - 1) in FIGURES:
        return figures
    for place in range(index - 1, max(-1, index - _REACH), -1):
        if tagged.mark(place):
            return None
        if tagged.lower(place) in FIGURES:
            noun = phrase_before(tagged, place + 1)
            made = tagged.lower(place + 1).endswith("ed") and tagged.lower(place + 2) in ("by", "from")
            owned = tagged.lower(place + 1) in ("from", "by", "of")
            if noun is None or not (made or tagged.lower(place + 1) in _SEEN or owned):
                return None
            return noun if tagged.lower(place + 1) in _SEEN else (noun[0], index)
    return None


def _counted(text: str, tagged: Tagged, index: int) -> Draft | None:
    """ "By the ministry's count, …", "…, by his own reckoning", "In her words, …"."""
    after = index + 1
    whose = phrase_after(tagged, after + 1) if tagged.lower(after) == "of" else None
    after = whose[1] if whose else after
    opens = tagged.lower(0) in _OPENERS and not tagged.has_verb(0, after)
    counts = opens and _is_counted(tagged, after)
    if after < len(tagged.tokens) and not tagged.mark(after) and not counts:
        return None  # but "By the ministry's count 12 people died"
    for place in range(index - 1, max(-1, index - _REACH), -1):
        if (tagged.mark(place) and not is_of_clock(tagged, place)) or tagged.verb[place]:
            return None
        if tagged.lower(place) in _OPENERS:
            break
    else:
        return None
    mused = tagged.lower(place) == "in" and tagged.lower(index) in _ESTIMATES
    if (tagged.lower(place) == "in") != (tagged.lower(index) == "words") and not mused:
        return None
    if mused and tagged.lower(place + 1) in _OWNERS and not counts:
        return None  # "In his reckoning, the weir had gone"
    nation = _nation(tagged, place + 1, index)
    runs_on = place > 0 and not tagged.mark(place - 1) and nation is None
    if runs_on and not _counts_before(tagged, place, index):
        return None
    if _is_ours(tagged, place + 1) or (whose and _is_ours(tagged, whose[0])):
        return None  # "by this website's count", "by the count of this website"
    speaker = _owner(tagged, place + 1, index) or whose or _some(tagged, place + 1, index) or nation
    speaker = speaker or _counter(tagged, place + 1, index)
    if runs_on and whose and speaker != whose:
        return None  # "by the Duke's estimate of the powder"
    if speaker is None or (runs_on and not can_count(tagged.tokens[slice(*speaker)])):
        return None  # "nine died by Sunday's count"
    cue = Cue(place, after, _SOURCE, after)
    draft = Draft(text, tagged, cue, "inform", speaker, place, after, "according")
    return draft if (place_left(draft) if runs_on else place_source(draft, place, after)) else None


def _counts_before(tagged: Tagged, by: int, noun: int) -> bool:
    """ "The flood killed 670 people by a Weir Watch estimate": a count without a comma behind who was counted; not "the 670 dead were
    missed by the union's count", where it does something."""
    if tagged.lower(by) != "by" or tagged.lower(noun) not in _TOLD_BY:
        return False
    before = tagged.lower(by - 1)
    does = tagged.verb[by - 1] or before.endswith("ed") or before in words("participles")
    clause = range(by - 1, max(-1, by - _REACH), -1)
    mark = next((at for at in clause if tagged.mark(at)), by - _REACH)
    within = range(mark + 1, by)
    numbers = [at for at in within if is_number(tagged.tokens[at])]
    near = (tagged.lower(at) for number in numbers for at in range(number + 1, min(by, number + _TO_PEOPLE)))
    fates = any(tagged.lower(at) in _FATES and tagged.lower(at) != "lost" for at in within)
    counted = bool(numbers) and (fates or any(map(is_person, near)))  # no votes, no seats
    again = any(tagged.lower(at) in _TOLD_BY for at in range(by))  # "40 by the rebels' count, 12 by its own"
    return counted and not again and (not does or before in _FATES)


def _counter(tagged: Tagged, first: int, last: int) -> Span | None:
    """Who counts in "by a preliminary UN estimate", "by Weir Watch tallies", "by one police count": the body right before the word."""
    first += tagged.lower(first) in _ONE
    while first < last and tagged.lower(first) in _OF_COUNTS:
        first += 1
    body = tagged.tokens[first:last]
    if not body or body[0].lower in DETERMINERS or not can_count(body):
        return None
    small = all(not token.capital for token in body)
    return None if small and body[-1].lower not in ORGANISATIONS | GROUPS else (first, last)


def _is_counted(tagged: Tagged, index: int) -> bool:
    """ "12 people", "at least 12 people", "between 12 and 15 people"."""
    number = tagged.tokens[index + (tagged.lower(index) == "between") :][:1]
    return any(map(is_number, number)) or hedges_number(tagged.tokens, index)


def _is_ours(tagged: Tagged, index: int) -> bool:
    """ "this newspaper", "our website"."""
    return tagged.lower(index) in _OURS and tagged.lower(index + 1) in words("outlet_nouns")


def _some(tagged: Tagged, first: int, last: int) -> Span | None:
    """ "By some estimates": nobody in particular, but not the page."""
    return (first, last + 1) if last == first + 1 and tagged.lower(first) in _SEVERAL else None


def _nation(tagged: Tagged, first: int, last: int) -> Span | None:
    """ "By Norlander count": the state whose adjective stands alone before the word."""
    known = known_place(tagged.tokens[first].text) if last == first + 1 else None
    return (first, last) if known is not None and known.kind == "demonym" else None


def _owner(tagged: Tagged, first: int, last: int) -> Span | None:
    """Whose count it is: tokens before the last possessive, or a pronoun."""
    if tagged.lower(first) in _OWNERS:
        return first, first + 1
    owner = next((at for at in range(last - 1, first, -1) if is_possessive(tagged.tokens[at])), None)
    return None if owner is None else (first, owner)


def _listed(text: str, tagged: Tagged, colon: int) -> Draft | None:
    """ "The latest tally from the hospital: 112 patients", "The ministry's figures: 112 dead"."""
    if not 1 < colon < len(tagged.tokens) - 1 or tagged.has_verb(0, colon):
        return None
    speaker = whose_figures(tagged, (0, colon))
    if speaker == (0, colon):
        return None
    cue = Cue(colon, colon + 1, _SOURCE, colon + 1)
    draft = Draft(text, tagged, cue, "inform", speaker, 0, colon + 1, "figures")
    return draft if place_right(draft, colon + 1) else None
