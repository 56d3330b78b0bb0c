"""Statements of a noun: "X's claim that …", "a warning from X that …", "the claim by X of having …"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from claims.lexicon import table, word_set, words
from claims.reading.contents.drafts import Draft, cut_right, place_right
from claims.reading.grammar.noun_phrases import Span, phrase_after, phrase_before
from claims.reading.grammar.syntax import DETERMINERS, PREPOSITIONS, Tagged, is_possessive
from claims.reading.speakers.main_subjects import subject_of
from claims.reading.speakers.who_can_speak import can_speak
from claims.reading.words.cues import CUE_FORMS, Cue, CueForm

if TYPE_CHECKING:
    from claims.articles import Stance

_LIGHT_VERBS = words("light_verbs")
_LINKS = PREPOSITIONS | {"to"}
_OF_ONE = word_set("a an his her its their")
_SPOKEN = word_set("warning statement announcement declaration claim allegation admission pledge promise")
_DISMISSALS = word_set("was were is are has had")
_FINDING = word_set("found finds said says concluded concludes showed shows")
"""What a report does, behind the "that" that tells of it."""
_ANSWERED = word_set("denied rejected dismissed disputed confirmed refuted questioned")
"""What is done with a claim that was told of."""


@cache
def _that_nouns() -> dict[str, Stance]:
    return {row[0]: cast("Stance", row[1]) for row in table("cue_that_nouns")}


def find_noun_cues(text: str, tagged: Tagged) -> list[Draft]:
    """ "X's claim that …", "a warning from X that …", "X issued a statement saying …"."""
    found: list[Draft] = []
    nouns = _that_nouns()
    if nouns.keys().isdisjoint(tagged.sentence.lowers):
        return []
    for index in range(len(tagged.tokens) - 2):
        token = tagged.tokens[index]
        stance = nouns.get(token.lower)
        if stance is None or token.quotation >= 0 or (token.capital and index):
            continue
        draft = _noun_cue(text, tagged, index, stance)
        if draft:
            found.append(draft)
    return found


def _noun_cue(text: str, tagged: Tagged, index: int, stance: Stance) -> Draft | None:
    link = index + 1
    speaker: Span | None = None
    printed = tagged.lower(link) == "in" and any(
        token.capital for token in tagged.tokens[link + 1 : link + 3]
    )
    if printed or (
        tagged.lower(link) in ("by", "from", "of") and not _is_of_deed(tagged, link)
    ):  # "a report in the Herald that"
        speaker = phrase_after(tagged, link + 1)
        if speaker is None:
            return None
        having = next((at for at in range(*speaker) if _is_of_deed(tagged, at)), speaker[1])
        speaker = speaker[0], having
        link = having
    if tagged.lower(link) != "that" and not _is_of_deed(tagged, link):
        return None
    if speaker is None:
        speaker = _owner(tagged, index) or _led_in(tagged, index, link)
    if speaker is None or not can_speak(tagged, speaker, loosely=True):
        return None
    if _is_of_deed(tagged, link) and not _is_acted_on(tagged, index):
        return None
    word = tagged.tokens[index].text
    cue = Cue(index, index + 1, CueForm(word, stance, "say", "third"), link + 1)
    draft = Draft(text, tagged, cue, stance, speaker, min(index, speaker[0]), link + 1, "noun")
    told = link + 1
    if tagged.lower(told) in _FINDING:  # "released a report that found nobody had been warned"
        told += 1 + (tagged.lower(told + 1) == "that")
    if not place_right(draft, told):
        return None
    _cut_noun_content(draft, told)
    for place in range(link + 3, len(tagged.tokens) - 1):
        dismissed = tagged.lower(place) in _DISMISSALS and tagged.lower(place + 1) in words(
            "denial_words"
        ) | {"not"}
        answered = tagged.lower(place + 1) in _ANSWERED and tagged.lower(place) in words("be_forms")
        if answered or (
            dismissed and tagged.has_verb(link + 1, place)
        ):  # "the claim that the weir held was not true", "… was denied by the mine"
            last = place - 1
            while tagged.lower(last) == "which" or tagged.mark(last) == ",":
                last -= 1
            draft.end = tagged.tokens[last].end
            break
    return draft


def _is_of_deed(tagged: Tagged, index: int) -> bool:
    """ "of having shot down nine", behind "the claim by the rebels"."""
    return tagged.lower(index) == "of" and tagged.lower(index + 1) == "having"


def _is_acted_on(tagged: Tagged, index: int) -> bool:
    """ "Odo Fenn dismissed the claim by …": a verb before the noun in its clause, so that no main verb follows, as it does in "The claim by
    the rebels of having won shocked the court"."""
    marks = (at for at in range(index, -1, -1) if tagged.mark(at) in (",", ";", ":"))
    return tagged.has_verb(next(marks, 0), index)


def _led_in(tagged: Tagged, index: int, that: int) -> Span | None:
    """ "In a warning that the weir could go, Odo Fenn called for calm": the subject behind the clause at whose head it stands."""
    opens = tagged.lower(0) == "in" and index <= len(("in", "a", "stark")) and tagged.lower(1) in _OF_ONE
    if not opens or tagged.lower(index) not in _SPOKEN or tagged.has_verb(that + 1, that + 2):
        return None
    comma = next((at for at in range(that, len(tagged.tokens)) if tagged.mark(at) == ","), len(tagged.tokens))
    subject = phrase_after(tagged, comma + 1)
    if subject is None or not tagged.has_verb(that, comma) or not can_speak(tagged, subject):
        return None
    return subject if tagged.has_verb(subject[1], subject[1] + 1) else None


def _cut_noun_content(draft: Draft, first: int) -> None:
    """The content of a noun ends at ";", before ", saying …", and after "Despite X's claim that" at the comma."""
    tagged = draft.tagged
    leads = tagged.lower(0) in PREPOSITIONS
    for place in range(first + 2, len(tagged.tokens) - 1):
        if tagged.tokens[place].quotation >= 0:
            continue
        said = CUE_FORMS.get(tagged.lower(place + 1))
        ends = tagged.mark(place) == "," and (leads or (said is not None and said.form == "gerund"))
        if ends or tagged.mark(place) == ";":
            cut_right(draft, place)
            return


def _owner(tagged: Tagged, index: int) -> Span | None:
    """Whose word it is: "X's claim", "their claim", or the subject of "X issued a warning"."""
    before = index - 1
    while before > 0 and tagged.tokens[before].kind == "word" and index - before < 4:
        lower = tagged.lower(before)
        if lower in ("his", "her", "their", "its", "my", "our"):
            return None
        if lower in _LIGHT_VERBS:
            return subject_of(tagged, before)
        before -= 1
    if is_possessive(tagged.tokens[before]):
        span = phrase_before(tagged, before)
        return _possessor(tagged, span) if span else None
    return None


def _possessor(tagged: Tagged, span: Span) -> Span:
    """Of "evidence of his father" or "clarify Mr. Fenn" before "'s claim" only who owns the claim."""
    first, last = span
    links = [place for place in range(first, last) if tagged.lower(place) in _LINKS]
    first = links[-1] + 1 if links and links[-1] + 1 < last else first
    while first < last - 1 and not tagged.tokens[first].capital and tagged.lower(first) not in DETERMINERS:
        first += 1
    return first, last
