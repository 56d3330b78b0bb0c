"""Speakers that do not stand before their cue: “…,” said X; noting that …, X …; quoted X as saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.contents.closing_cues import goes_beside
from claims.reading.contents.drafts import Draft, cut_right, place_right
from claims.reading.contents.frames import FRAMES
from claims.reading.contents.left_of_cue import place_before_sentence
from claims.reading.grammar.noun_phrases import (
    PERSON_ROLES,
    SPEAKING_NOUNS,
    Span,
    is_reduced,
    phrase_after,
    phrase_before,
)
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    VENUES,
    Tagged,
    adverbial_end,
    is_adverb,
)
from claims.reading.speakers.names_behind_offices import name_behind
from claims.reading.speakers.speaker_asides import before_aside
from claims.reading.speakers.speaker_spans import skip_to_speaker
from claims.reading.speakers.who_can_speak import can_speak, head_of
from claims.reading.statements.cited_sources import QUOTED

if TYPE_CHECKING:
    from claims.reading.words.cues import Cue

_TO_SAYING = 24
"""Tokens of "quoted a doctor at the hospital, whose name was not given, as saying"."""
_LEAD_GERUNDS = word_set("after before while when by in besides and but then")
_INVERTING = word_set("say weak object ask")
WITH_ANY_SPEAKER = frozenset(["say", "tell", "add"])
_AFTER_INVERSION = word_set(
    "who that because speaking citing adding referring describing whose told in on at after late early"
    " during as to when while following about by before of with from"
)
_NAMED = word_set("surnamed named nicknamed called")
_SOMEBODY = word_set("another one")
_OWNERS = word_set("its their his her")
_NOT_INVERTED = word_set("that its their his her it he she they")


def inverted_speaker(tagged: Tagged, cue: Cue, end: int) -> Span | None:
    """ "“…,” said X": the speaker after the cue."""
    index = cue.first
    if end < 0 or end != index - 1 or cue.verb.form == "gerund":
        return None
    after_quote = tagged.mark(end) == '"'
    informs = cue.verb.lemma == "inform"  # "…, informed the fire department", in translated copy
    if (
        cue.verb.frame not in _INVERTING
        and not informs
        and not (after_quote and _quotation_ends_speech(tagged, end))
    ):
        return None
    if not after_quote and tagged.mark(end) not in tuple(",?!—–"):
        return None
    if not after_quote and (_closes_relative(tagged, end) or _closes_venue(tagged, end)):
        return None
    told = tagged.has_verb(0, end) or any(token.quotation >= 0 for token in tagged.tokens[:end])
    # "Toro: troops kill 34, says army", "Nine dead in Toro, says army; roads shut"
    closes = index + 2 >= len(tagged.tokens) and tagged.tokens[-1].is_word
    closes = closes or (tagged.lower(index + 1) in SPEAKING_NOUNS and tagged.mark(index + 2) == ";")
    behind = phrase_after(tagged, index + 1)
    closes = closes or (behind is not None and goes_beside(tagged, behind[1]))
    told = (
        told
        or ((tagged.sentence.headline or closes) and cue.verb.lemma == "say")
        or (_resumes(tagged, index + 1) and before_aside(tagged, end) is None)
    )
    clause = informs or cue.verb.frame in ("say", "weak")
    if not (after_quote or tagged.tokens[end].quotation >= 0 or (clause and told)):
        return None
    tokens = tagged.tokens
    following = tagged.lower(index + 1)
    if not after_quote and following.endswith("ing") and not tokens[index + 1].capital:
        return None  # "…, admitted robbing the mine"
    counted = tokens[index + 1].kind == "number" if index + 1 < len(tokens) else False
    if counted and not after_quote and tagged.lower(index + 2) not in SPEAKING_NOUNS:
        return None  # "Town buries 17, says 63 still held"
    if following in PRONOUNS and tagged.mark(index + 2):
        return index + 1, index + 2
    described = after_quote and following.endswith("ed") and tagged.tokens[index + 2 :] != []
    span = phrase_after(tagged, index + 1 + described)
    if described and span is not None:
        span = (index + 1, span[1])  # "…,” said retired miner Odo Fenn"
    loosely = cue.verb.lemma in WITH_ANY_SPEAKER or (after_quote and following in _SOMEBODY)
    if span is not None and _is_body_of_some(tagged, span):
        return span
    if span is None or not can_speak(tagged, span, loosely=loosely):
        return None
    # "said its spokesman, Odo Fenn", "said its superintendent Dr Odo Fenn"
    theirs = following in _OWNERS and any(tagged.lower(at) in PERSON_ROLES for at in range(*span))
    if following in PREPOSITIONS or (
        following in _NOT_INVERTED and not theirs and not (after_quote and following in DETERMINERS)
    ):
        return None
    if (
        span[1] < len(tokens)
        and tagged.verb[span[1]]
        and not (after_quote and _is_participle(tagged, span[1]))
    ):
        return span if tokens[index + 1].capital and following not in DETERMINERS and after_quote else None
    if not after_quote and (tagged.mark(span[1]) == '"' or _is_subject(tagged, span)):
        return None
    if not after_quote and not can_speak(tagged, (span[0], head_of(tagged, span) + 1), loosely=loosely):
        return None  # "announced compensation for each family"
    closed = span[1] >= len(tokens) or tagged.mark(span[1]) or tagged.time[span[1]]
    if (
        closed
        or tokens[span[1]].lower in _AFTER_INVERSION
        or (after_quote and _is_participle(tagged, span[1]))
    ):
        return span
    return span if tokens[index + 1].capital and following not in DETERMINERS and after_quote else None


def _is_body_of_some(tagged: Tagged, span: Span) -> bool:
    """ "…, warns growers' body", "…, says trade body" at the end of a headline, not "her body"."""
    first, last = span
    closes = last >= len(tagged.tokens) and tagged.lower(last - 1) == "body" and last - first > 1
    return closes and tagged.lower(first) not in DETERMINERS | PRONOUNS


def _closes_relative(tagged: Tagged, comma: int) -> bool:
    """ "Odo Fenn, who leads the search, said 15 bodies, …", "A resident, Odo Fenn, who fled, said …": the subject stands
    before its relative clause."""
    opening = next((place for place in range(comma - 1, 0, -1) if tagged.mark(place) == ","), None)
    if opening is None or tagged.lower(opening + 1) not in ("who", "whose", "which"):
        return False
    return not tagged.has_verb(0, opening)


def _closes_venue(tagged: Tagged, comma: int) -> bool:
    """ "The task force, in a statement signed by its spokesman, said troops …": nothing is told before the verb."""
    opening = next((at for at in range(1, comma) if tagged.mark(at) == ","), comma)
    for at in range(opening, comma):
        if tagged.mark(at) == "," and tagged.lower(at + 1) in ("in", "through", "via"):
            venue = any(tagged.lower(place) in VENUES for place in range(at + 2, comma))
            return venue and not tagged.has_verb(0, at)
    return False


def fronted(text: str, tagged: Tagged, cue: Cue) -> Draft | None:
    """ "Said Odo Fenn: “…”": a cue that opens the sentence, with its speaker and a quotation behind it; "“…” So said Odo Fenn
    on Sunday." with the quotation before the sentence."""
    so = cue.first == 1 and tagged.lower(0) == "so"
    if (cue.first and not so) or cue.verb.form != "past" or cue.verb.frame not in ("say", "weak"):
        return None
    speaker = phrase_after(tagged, cue.last)
    if speaker is None or not can_speak(tagged, speaker):
        return None
    if so:
        speaker = name_behind(tagged, speaker)
        draft = Draft(text, tagged, cue, cue.verb.stance, speaker, 0, speaker[1], "inverted")
        return draft if place_before_sentence(draft) else None
    mark = speaker[1]
    if tagged.mark(mark) not in (",", ":") or tagged.mark(mark + 1) != '"':
        return None
    draft = Draft(text, tagged, cue, cue.verb.stance, speaker, 0, speaker[1], "inverted")
    return draft if place_right(draft, mark + 1) else None


def _is_participle(tagged: Tagged, index: int) -> bool:
    """ "…,” said one voter involved in the count": behind an inverted cue a form in "-ed" belongs to who speaks."""
    named = tagged.lower(index) in _NAMED and tagged.tokens[index + 1 :] and tagged.tokens[index + 1].capital
    return (
        bool(named)
        or is_reduced(tagged, index)
        or (tagged.lower(index).endswith("ed") and tagged.lower(index + 1) in PREPOSITIONS)
    )


def _quotation_ends_speech(tagged: Tagged, index: int) -> bool:
    """Does the quotation that closes with the mark at `index` end with a comma, or like a question or a cry?"""
    return index > 0 and tagged.tokens[index - 1].text in (",", "?", "!", "…", "—")


def _is_subject(tagged: Tagged, span: Span) -> bool:
    """Does the phrase after a cue go on to a verb of its own: "…, said the plan of the ministry was late"?"""
    for place in range(span[1], len(tagged.tokens)):
        if tagged.mark(place) or tagged.lower(place) in SUBORDINATORS or tagged.lower(place) in CONJUNCTIONS:
            return False
        if tagged.verb[place] and not is_reduced(tagged, place):
            return tagged.lower(place) in AUXILIARIES
    return False


def _resumes(tagged: Tagged, index: int) -> bool:
    """ "The trouble, say engineers, is the ground": a verb right after the comma that ends the speaker, or after the name
    behind it ("The trouble, said the engineer, Dr Odo Fenn, is the ground")."""
    for place in range(index, min(len(tagged.tokens) - 1, index + 16)):
        if tagged.mark(place) == ",":
            return tagged.verb[place + 1] or tagged.verb[_after_name(tagged, place)]
    return False


def _after_name(tagged: Tagged, comma: int) -> int:
    """The index behind the comma that closes a name between commas, that of the first comma where no name stands there."""
    place = comma + 1
    while place < len(tagged.tokens) - 1 and tagged.tokens[place].capital:
        place += 1
    named = place > comma + 1 and tagged.mark(place) == "," and place + 1 < len(tagged.tokens)
    return place + 1 if named else comma


def main_subject(tagged: Tagged, cue: Cue) -> tuple[Span, int] | None:
    """The subject of "Noting that …, X left" or "After accusing Y of …, X left", with the comma before it."""
    first = cue.first
    while first > 0 and (is_adverb(tagged.tokens[first - 1]) or tagged.lower(first - 1) in _LEAD_GERUNDS):
        first -= 1
    if first > 0:
        return None
    for comma in range(cue.last + 1, len(tagged.tokens) - 2):
        if tagged.mark(comma) != ",":
            continue
        resumed = comma + (2 if tagged.mark(comma + 1) == '"' else 1)
        span = phrase_after(tagged, resumed)
        if span is None or not can_speak(tagged, span, loosely=True):
            continue
        after = adverbial_end(tagged, span[1])  # "Alleging that …, Odo Fenn on Monday demanded"
        if after < len(tagged.tokens) and tagged.verb[after]:
            return span, comma
    return None


def opening_gerund(text: str, tagged: Tagged, cue: Cue, speaker: Span, comma: int) -> Draft | None:
    """A cue before its speaker: the content ends with the comma in front of the subject."""
    draft = Draft(text, tagged, cue, cue.verb.stance, speaker, cue.first, cue.last, cue.verb.frame)
    if not FRAMES[cue.verb.frame](draft) or draft.start >= tagged.tokens[comma].start:
        return None  # "Responding to the report, X wrote": nothing of its own
    cut_right(draft, comma)
    return draft


def relayed(text: str, tagged: Tagged, cue: Cue) -> Draft | None:
    """ "AFP quoted the ministry as saying …", "the ministry was quoted as saying …"."""
    index = cue.first
    if cue.verb.form != "gerund" or tagged.lower(index - 1) != "as":
        return None
    for place in range(index - 2, max(-1, index - _TO_SAYING), -1):
        if tagged.lower(place) not in words("citing") and tagged.lower(place) not in QUOTED:
            continue
        end, negated, passive = skip_to_speaker(tagged, place - 1)
        if negated:
            return None
        aside = before_aside(tagged, end) if passive and tagged.mark(end) == "," else None
        speaker = phrase_before(tagged, end + 1) if passive else phrase_after(tagged, place + 1)
        speaker = aside or speaker
        if speaker is not None and not passive:
            speaker = name_behind(tagged, speaker)  # "quoted a doctor in Brask, Dr Odo Fenn, as saying"
        if speaker is None or not can_speak(tagged, speaker, loosely=True):
            return None
        first = end + 1 if passive else _start_of_relay(tagged, place)
        if aside and tagged.mark(aside[0] - 1) == "," and (led := phrase_before(tagged, aside[0] - 1)):
            first = led[0]  # "the commissioner, Odo Fenn, was quoted as saying"
        draft = Draft(
            text, tagged, cue, cue.verb.stance, speaker, min(first, speaker[0]), cue.last, "relayed"
        )
        return draft if FRAMES[cue.verb.frame](draft) else None
    return None


def _start_of_relay(tagged: Tagged, quoting: int) -> int:
    """Where "…, the Herald quoted X as saying" begins: with who quotes, behind a comma."""
    relay = phrase_before(tagged, skip_to_speaker(tagged, quoting - 1)[0] + 1)
    return relay[0] if relay is not None and tagged.mark(relay[0] - 1) in (",", '"') else quoting
