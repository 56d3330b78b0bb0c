"""Speakers behind whom a clause with "who" stands: "Odo Fenn, who said …", "a driver who saw it said …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.grammar.noun_phrases import GROUPS, PERSON_ROLES, SPEAKING_NOUNS, phrase_before
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    Tagged,
    is_adverb,
)
from claims.reading.speakers.who_can_speak import can_speak, head_of
from claims.reading.words.cues import CUE_FORMS, CUE_NOUNS
from claims.reading.words.triggers import triggers

if TYPE_CHECKING:
    from claims.reading.grammar.noun_phrases import Span
    from claims.reading.words.cues import Cue

_OF_PERSONS = word_set("of for to with by")
_DASHES = tuple("-–—")
_FAR_RELATIVE = 24
"""Tokens."""
_NICKNAME = 6
"""Tokens of a name in quotation marks."""
_NICKNAMED = word_set("nicknamed dubbed called named")
_WHO = word_set("who whose")
_WHO_OR_THAT = word_set("who that")
_WHERE = word_set("where which")
_PLACING = word_set("in at on aboard inside")


def before_relative(tagged: Tagged, index: int) -> Span | None:
    """The head of ", who said" or "who said"; of "Odo Fenn, a miner, who said" it is the name."""
    if tagged.lower(index - 1) in CONJUNCTIONS:
        earlier = next(
            (
                place
                for place in range(index - 2, max(0, index - _FAR_RELATIVE), -1)
                if tagged.lower(place) in _WHO
            ),
            0,
        )
        return before_relative(tagged, earlier) if earlier else None
    aside = tagged.mark(index - 1) == "," or (
        tagged.mark(index - 1) in _DASHES and tagged.lower(index) == "who"
    )
    end = index - 1 if aside else index
    speaker = _antecedent(tagged, _behind_progressive(tagged, phrase_before(tagged, end)))
    if speaker and tagged.lower(index) == "which" and tagged.lower(speaker[0] - 1) in ("in", "at"):
        house = phrase_before(tagged, speaker[0] - 1)  # "flown to the Brask Clinic in Toro, which said"
        if house is not None and tagged.tokens[house[1] - 1].capital:
            return house
    if speaker and [tagged.lower(speaker[0]), tagged.lower(speaker[0] + 1)] == ["according", "to"]:
        return speaker[0] + 2, speaker[1]  # "according to a panel, which found"
    if (
        speaker
        and speaker[0] > 1
        and tagged.mark(speaker[0] - 1) == ","
        and not tagged.tokens[speaker[0]].capital
    ):
        farther = phrase_before(tagged, speaker[0] - 1)
        if farther and can_speak(tagged, farther) and tagged.tokens[farther[1] - 1].capital:
            return farther
    return speaker


def _behind_progressive(tagged: Tagged, span: Span | None) -> Span | None:
    """Of "were quoting two nurses", asked for "quoting two nurses", the nurses."""
    if span is None or span[1] - span[0] == 1:
        return span
    told = tagged.lower(span[0]).endswith("ing") and tagged.lower(span[0] - 1) in BE
    return (span[0] + 1, span[1]) if told else span


def _antecedent(tagged: Tagged, span: Span | None) -> Span | None:
    """Of "a setback for the mayor" before "who" the mayor: a person, where the head of the phrase is none."""
    if span is None:
        return None
    links = [place for place in range(span[0] + 1, span[1] - 1) if tagged.lower(place) in _OF_PERSONS]
    if not links or links[0] == span[0] or _is_person(tagged, links[0]):
        return span
    inner = (links[-1] + 1, span[1])
    return inner if _is_person(tagged, inner[1]) else span


def _is_person(tagged: Tagged, last: int) -> bool:
    """Does the stretch before `last` end in a word for persons or in a name?"""
    head = tagged.tokens[last - 1]
    return head.capital or head.lower in SPEAKING_NOUNS


def relative_head(tagged: Tagged, cue: Cue, end: int) -> Span | None:
    """The speaker of "a driver who gave only his first name said": the words before "who"."""
    if cue.verb.frame not in ("say", "weak", "tell", "phrase") or end < 0:
        return None
    quoted = tagged.tokens[end].kind == "quote"
    if quoted:
        end = _before_nickname(tagged, end)
    if end < 0 or tagged.tokens[end].kind != "word":
        return None
    if quoted and tagged.lower(end) in _NICKNAMED:
        speaker = phrase_before(tagged, end)
        return speaker if speaker and can_speak(tagged, speaker, loosely=True) else None
    for place in range(end, max(-1, end - _FAR_RELATIVE), -1):
        lower = tagged.lower(place)
        if tagged.tokens[place].kind in ("punct", "quote"):
            return None
        spoken = lower in CUE_FORMS and lower not in CUE_NOUNS and tagged.lower(place - 1) not in BE
        if spoken and not _follows_who(tagged, place):
            return None
        if lower in _WHO:
            speaker = phrase_before(tagged, place)
            return speaker if speaker and can_speak(tagged, speaker, loosely=True) else None
    return None


def _before_nickname(tagged: Tagged, closing: int) -> int:
    """The index before a short name in quotation marks: "who called himself “Odo” said", "a guard nicknamed “Odo” said"."""
    near = range(closing - 2, max(0, closing - _NICKNAME), -1)
    opening = next((place for place in near if tagged.tokens[place].kind == "quote"), 0)
    named = opening > 0 and tagged.tokens[opening + 1].capital
    return opening - 1 if named else -1


def _follows_who(tagged: Tagged, index: int) -> bool:
    """Is the verb at `index` that of a "who" right before it: "a man who has said"?"""
    index -= 1
    while index > 0 and (tagged.lower(index) in AUXILIARIES or is_adverb(tagged.tokens[index])):
        index -= 1
    return tagged.lower(index) in _WHO


def _has_owner(tagged: Tagged, that: int) -> bool:
    """ "The owner of a ferry" before "that": the thing of which more is told is somebody's who can speak."""
    holder = phrase_before(tagged, that)
    if holder is None or tagged.tokens[that - 1].capital:
        return False
    head = head_of(tagged, holder)
    return tagged.lower(head + 1) == "of" and head + 1 < that and tagged.lower(head) in PERSON_ROLES | GROUPS


def behind_relative(tagged: Tagged, speaker: Span, end: int) -> Span | None:
    """Of "a resident who lives near the Brask Club said" and "the union that runs it said" the resident and the union:
    "who" has a verb of its own before the cue."""
    before = speaker[0] - 1
    if _WHO_OR_THAT.isdisjoint(tagged.sentence.lowers) or speaker[1] != end + 1 or before < 1:
        return None
    attached = (
        tagged.lower(before) in PREPOSITIONS
        or tagged.lower(before) in ("who", "that")
        or tagged.verb[before]
        or tagged.lower(before - 1) == "to"  # "who asked us not to use her name said"
    )
    spoken = CUE_FORMS.get(tagged.lower(before))
    joined = any(tagged.lower(place) == "and" for place in range(*speaker))
    if joined or not attached or spoken or tagged.lower(speaker[0]) in PRONOUNS:
        return None
    for place in range(end, max(-1, end - _FAR_RELATIVE), -1):
        spoken_of = tagged.lower(place) == "that" and (
            tagged.lower(place - 1) in SPEAKING_NOUNS or _has_owner(tagged, place)
        )
        if tagged.mark(place) or (tagged.lower(place) in ("that", "which", "whom") and not spoken_of):
            return None
        if tagged.lower(place) == "who" or spoken_of:
            opening = tagged.tokens[place + 1]
            subject = (
                opening.capital
                or opening.lower in DETERMINERS
                or opening.lower in PRONOUNS
                or opening.lower in SPEAKING_NOUNS
            )
            head = None if subject or place + 1 > end else phrase_before(tagged, place)
            return head if head and can_speak(tagged, head, loosely=True) else None
    return None


def before_clause(tagged: Tagged, comma: int) -> Span | None:
    """Of "A miner who escaped, Odo Fenn, said", asked at the comma before the name, the miner."""
    if "who" not in tagged.sentence.lowers:
        return None
    near = range(comma - 1, max(0, comma - _FAR_RELATIVE), -1)
    end = next((at for at in near if tagged.mark(at) or tagged.lower(at) == "who"), 0)
    head = phrase_before(tagged, end) if tagged.lower(end) == "who" else None
    return head if head is not None and can_speak(tagged, head, loosely=True) else None


def before_where(tagged: Tagged, end: int) -> Span | None:
    """Of "The owner of a hall where nine people died has said" and "The captain of the ship on which nine drowned said" the owner
    and the captain, who open the sentence; asked for the token `end` before the cue.  "The hall where police said nine died" is left."""
    if _WHERE.isdisjoint(tagged.sentence.lowers):
        return None
    near = range(end - 1, max(1, end - _FAR_RELATIVE), -1)
    where = next((at for at in near if tagged.lower(at) in _WHERE), 0)
    place = where - (tagged.lower(where) == "which")
    if not where or (place < where and tagged.lower(place) not in _PLACING):
        return None
    if tagged.has_verb(0, where) or any(tagged.mark(at) for at in range(end + 1)):
        return None
    clause = range(where + 1, end + 1)
    if any(tagged.lower(at) == "and" for at in clause):
        return None  # "the town where nine died and police said"
    told = tagged.has_verb(where + 1, end + 1) or any(tagged.lower(at) in triggers("active") for at in clause)
    head = phrase_before(tagged, place) if told else None
    if head is None or any(tagged.lower(at) not in CONJUNCTIONS for at in range(head[0])):
        return None
    return head if tagged.lower(head_of(tagged, head)) in SPEAKING_NOUNS else None


def behind_summary(tagged: Tagged, speaker: Span) -> Span:
    """Of ", a charge the ministry called “a lie”" the ministry: a noun that sums up what stands before, and a clause without "that"."""
    first, last = speaker
    summed = tagged.lower(first) in ("a", "an") and tagged.lower(first + 1) in words("summing_nouns")
    if not summed or tagged.mark(first - 1) != "," or last - first < len(("a", "charge", "it")):
        return speaker
    opens = tagged.tokens[first + 2]
    return (first + 2, last) if opens.capital or opens.lower in DETERMINERS else speaker
