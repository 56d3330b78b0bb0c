"""Cues inside what somebody tells that make no statement of their own: "X said its mines had recorded nine deaths".

What another tells of deeds, papers and names stays his; words of a party that he passes on are a statement besides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.contents.inside_content import is_act
from claims.reading.grammar.noun_phrases import GROUPS, ORGANISATIONS, PAPERS, PERSON_ROLES, SPEAKING_NOUNS
from claims.reading.grammar.syntax import BE, PRONOUNS, Tagged
from claims.reading.speakers.papers import FIGURES
from claims.reading.speakers.who_can_speak import COUNTED, head_of
from claims.reading.words.places import place
from claims.reading.words.triggers import is_singular, triggers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.contents.drafts import Draft
    from claims.reading.grammar.noun_phrases import Span

_SHOWING = word_set("record report point show document log register list")
_NEWS = word_set("information")
_NAMING = word_set("call describe term label")
_REQUESTS = word_set("call ask urge")
_OWNERS = word_set("its their his her")
_TELLING = word_set("say tell weak")
_TO_HAD = 2
"""Tokens from a subject to its "had"."""
_TO_INFINITIVE = 8
"""Tokens from an order to "to be"."""


def told_by_another(draft: Draft, found: Sequence[Draft]) -> bool:
    """Is the cue of `draft` only part of what another draft of its sentence tells?"""
    outer = next((each for each in found if each is not draft and _holds(each, draft)), None)
    if outer is None:
        return False
    if _is_name(draft):
        return True
    if _is_quoted_behind(draft):
        return False
    return _is_of_no_speaker(draft, outer) or _tells_an_act(draft, outer)


def _is_quoted_behind(draft: Draft) -> bool:
    behind = draft.tagged.tokens[draft.cue.last : draft.cue.last + 2]
    return any(token.kind == "quote" for token in behind)


def _holds(outer: Draft, inner: Draft) -> bool:
    """Does the cue of one stand inside the content of the other, with a subject of its own there?"""
    here = inner.tagged.tokens[inner.cue.first].start
    subject = inner.tagged.tokens[inner.speaker[0]].start
    begins = outer.start < here or inner.rule == "according"
    return not inner.inherited and outer.start <= subject and begins and outer.start <= here < outer.end


def _is_of_no_speaker(draft: Draft, outer: Draft) -> bool:
    """ "its mines recorded nine deaths", "first findings pointed to arson", "its records showed 132": nobody speaks."""
    tagged = draft.tagged
    if draft.rule == "according":
        return _is_by_figures(draft)
    if draft.rule == "figures":
        return tagged.lower(draft.speaker[0]) in _OWNERS or _opens_with_figures(draft, outer)
    if not any(draft.cue.verb.lemma.startswith(verb) for verb in _SHOWING):
        return False
    head = tagged.tokens[head_of(tagged, draft.speaker)]
    somebody = head.lower in SPEAKING_NOUNS - PAPERS or head.lower in PRONOUNS or head.lower in COUNTED
    return head.kind == "word" and not head.capital and not somebody


def _is_by_figures(draft: Draft) -> bool:
    """ "Told the paper that, according to preliminary data, 12 had died": figures of which it is not told whose they are."""
    told = draft.tagged.tokens[slice(*draft.speaker)]
    owned = any(token.capital or token.kind == "clitic" or token.lower in SPEAKING_NOUNS for token in told)
    return told[-1].lower in FIGURES | _NEWS and not owned


def _opens_with_figures(draft: Draft, outer: Draft) -> bool:
    """ "said initial data showed …": figures right behind the outer verb, and no word of whose they are."""
    told = draft.tagged.tokens[slice(*draft.speaker)]
    owned = any(token.capital or token.lower in SPEAKING_NOUNS for token in told)
    return told[0].start == outer.start and not owned


def _is_name(draft: Draft) -> bool:
    """ "warned against what it called a rush", "said two had died in what it called “an ambush”": a word of who speaks."""
    tagged, first = draft.tagged, draft.speaker[0]
    own = tagged.lower(first) in PRONOUNS and tagged.lower(first - 1) == "what"
    return own and draft.cue.verb.lemma in _NAMING


def take_whom_told_of(draft: Draft, found: Sequence[Draft]) -> None:
    """ "said the gunman had written of what he called “a war”": the words are his of whom somebody tells, and he is their speaker."""
    outer = next((each for each in found if each is not draft and _holds(each, draft)), None)
    if outer is not None and _is_name(draft) and (told_of := _whom_told_of(draft, outer)):
        draft.speaker = told_of


def _whom_told_of(draft: Draft, outer: Draft) -> Span | None:
    """The one person or body that the clause of an outer draft is about, for whom the pronoun of the inner one can stand; None for
    "said Norland had lost nine in what he called “an ambush”"."""
    tagged = draft.tagged
    begin = outer.begins()
    verb = next((at for at in range(begin, draft.speaker[0]) if tagged.verb[at]), begin)
    if verb == begin or tagged.lower(begin) in PRONOUNS | {"a", "an"} or not _is_quoted_behind(draft):
        return None
    if any(tagged.lower(at) in triggers("passive") for at in range(verb, draft.speaker[0])):
        return None  # "said the guard was killed in what he called “an ambush”"
    subject = begin, verb
    head = tagged.tokens[head_of(tagged, subject)]
    joined = any(tagged.lower(at) == "and" for at in range(*subject))
    body = head.lower in ORGANISATIONS or head.lower in GROUPS
    person = is_singular(head.lower) or head.lower in PERSON_ROLES or (head.capital and verb - begin > 1)
    match tagged.lower(draft.speaker[0]):
        case "he" | "she":
            meant = person and not body and place(head.text) is None
        case "it":
            meant = head.lower in ORGANISATIONS
        case _:
            return None
    return subject if meant and not joined else None


def _tells_an_act(draft: Draft, outer: Draft) -> bool:
    """ "recounted how they had pleaded with the driver", "said X had ordered guards to be sent"."""
    tagged = draft.tagged
    if _had_done(draft, outer):
        return True
    if draft.cue.verb.lemma == "order":
        near = range(draft.cue.last, draft.cue.last + _TO_INFINITIVE)
        return any(tagged.lower(place) == "to" and tagged.lower(place + 1) in BE for place in near)
    return draft.cue.verb.frame in _REQUESTS and _opens_with_how(tagged, outer)


def _had_done(draft: Draft, outer: Draft) -> bool:
    """ "said the mayor had ordered the guards to leave", "had expressed her sorrow": an act, told by somebody else in the past."""
    told = outer.cue.verb.form == "past" and outer.cue.verb.frame in _TELLING
    if told and draft.cue.verb.form == "base" and draft.tagged.lower(draft.cue.first - 1) == "to":
        near = range(draft.speaker[1], min(draft.speaker[1] + _TO_HAD, draft.cue.first))
        return any(draft.tagged.lower(at) == "had" for at in near)  # "said the men had rung to demand money"
    before = [draft.tagged.lower(at) for at in (draft.cue.first - 2, draft.cue.first - 1)]
    grumbles = draft.cue.verb.lemma == "complain" and draft.tagged.lower(draft.cue.last) in ("of", "about")
    if told and grumbles:
        return before[1] == "had" or before == ["had", "been"]  # "said the men had been complaining of pain"
    return told and is_act(draft.cue) and before[1] == "had"


def _opens_with_how(tagged: Tagged, outer: Draft) -> bool:
    return tagged.lower(outer.begins()) == "how"
