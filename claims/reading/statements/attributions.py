"""Who says it: every cue verb of a sentence with the speaker it belongs to."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.contents.after_cue import after_cue
from claims.reading.contents.broken_clauses import breaks_clause, is_verb_between, place_broken
from claims.reading.contents.closing_cues import place_inverted, place_trailing
from claims.reading.contents.cue_uses import (
    MINDS,
    act_before,
    closes_sentence,
    is_apposition,
    is_marked,
    is_of_the_mind,
    is_saying,
    is_thing,
    is_topic,
    reads_as_verb,
    says_no_more,
    takes_content,
    tells_who_somebody_is,
)
from claims.reading.contents.drafts import Draft
from claims.reading.contents.frames import FRAMES
from claims.reading.contents.inside_content import (
    is_deed_of_another,
    is_denied,
    is_in_denial,
    is_told_of_himself,
)
from claims.reading.contents.no_speech import (
    disagrees,
    goes_by_records,
    is_columnist,
    is_gesture,
    is_heard,
    is_impersonal,
    is_posted,
    names_source,
    quotes_as_saying,
    withholds,
)
from claims.reading.dropped import Dropped
from claims.reading.grammar.inversions import denies_inverted, tells_inverted
from claims.reading.grammar.noun_phrases import SPEAKERS, Span, phrase_before
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    PREPOSITIONS,
    PRONOUNS,
    Tagged,
    is_adverb,
)
from claims.reading.grammar.withheld_names import keeps_his_name
from claims.reading.speakers.questions_put import is_put_to
from claims.reading.speakers.relative_speakers import (
    before_relative,
    behind_relative,
    behind_summary,
    relative_head,
)
from claims.reading.speakers.speaker_asides import before_aside, name_behind
from claims.reading.speakers.speaker_spans import (
    before_hearsay,
    before_participle,
    behind_listener,
    can_speak,
    is_body,
    is_plural,
    skip_to_speaker,
)
from claims.reading.statements.attribution_starts import attribution_start
from claims.reading.statements.inherited_speakers import inherited_from
from claims.reading.statements.speakers_elsewhere import (
    WITH_ANY_SPEAKER,
    fronted,
    inverted_speaker,
    main_subject,
    opening_gerund,
    passive_speaker,
    relayed,
)
from claims.reading.words.cues import ATTRIBUTING, CUE_FORMS, CUE_NOUNS, Cue, phrase_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_CUES = 16
"""In one sentence; what holds more is no prose, and its contents would be read over and over."""
_REDUCED = word_set("object call label accuse express")
"""Frames whose past form right before "by" is a participle: "a claim denied by the mine"."""
_HEARERS = words("hearing_bodies")
_STATES = word_set("dead missing alive")
"""What people are confirmed or reported to be: no act of speech."""
_MEANS = word_set("by in when while upon before after")
"""Before a gerund they leave the subject to the clause."""
_ACT_PREPOSITIONS = word_set("for of from against than before after without")
_ADDRESSING = word_set("to emailed texted messaged phoned cabled")
_LINKS = PREPOSITIONS | {"to"}
_PERSONS = word_set("he she")
_TOLD_BY_HEARSAY = word_set("say weak tell call label accuse")
_INSISTING = frozenset(("claim", "allege", "insist"))
"""Verbs of saying before which anybody may stand ("a homeguard on duty claimed"), though not behind them."""
_NO_CONTENT = "nothing beside it that could be said"


def find_attributions(text: str, tagged: Tagged, dropped: list[Dropped] | None = None) -> list[Draft]:
    """The statements of a sentence that a cue verb makes, in text order, contents not yet cut apart.

    Cues that make none go to `dropped`, if given, with the reason.
    """
    found: list[Draft] = []
    for cue in islice(_cues(tagged), MOST_CUES):
        draft = (
            relayed(text, tagged, cue)
            or fronted(text, tagged, cue)
            or _attribute(text, tagged, cue, _last_of_clause(found, cue))
        )
        if isinstance(draft, Draft):
            found.append(draft)
        elif dropped is not None:
            first, last = tagged.tokens[cue.first], tagged.tokens[cue.last - 1]
            dropped.append(Dropped(first.start, last.end, draft))
    return found


def _last_of_clause(found: Sequence[Draft], cue: Cue) -> Draft | None:
    """The draft whose speaker a later cue may go on with: not that of "- “…,” one guest said -", not Y of "X said A had been
    verified by Y and …", nor "it" of "X denied that it had ordered A and said …"."""
    if len(found) > 1 and is_in_denial(found[-1], found[-2], cue):
        return found[-2]
    for draft in reversed(found):
        closed = draft.reach == "left" and draft.tagged.mark(draft.last) in ("-", "–", "—")
        closed = closed or draft.rule == "passive"
        if not closed or draft is found[0]:
            return draft
    return None


def _cues(tagged: Tagged) -> Iterator[Cue]:
    """The cue words outside quotation marks, phrases before single verbs."""
    if ATTRIBUTING.isdisjoint(tagged.sentence.lowers):
        return
    passed = 0
    for token in [token for token in tagged.tokens if token.lower in ATTRIBUTING]:
        index = token.index
        if index < passed or token.kind != "word" or token.quotation >= 0:
            continue
        phrase = phrase_at(tagged.tokens, index)
        if phrase is not None:
            passed = phrase.last
            yield phrase
            continue
        form = CUE_FORMS.get(token.lower)
        if form is not None and not (token.capital and index and not tagged.sentence.headline):
            yield Cue(index, index + 1, form, index + 1)


def _attribute(text: str, tagged: Tagged, cue: Cue, earlier: Draft | None) -> Draft | str:
    """The draft of one cue: speaker found, content placed; the reason where it reports nothing."""
    if not reads_as_verb(tagged, cue):
        return "a noun, or a form that reports nothing"
    index = cue.first
    if is_topic(tagged, cue):
        return "the topic of a headline"
    if cue.verb.form == "past" and tagged.lower(cue.last) in _STATES:
        return "a participle: confirmed dead"
    infinitive = cue.verb.form == "base" and tagged.lower(index - 1) == "to"
    hearsay = before_hearsay(tagged, index) if cue.verb.frame in _TOLD_BY_HEARSAY else None
    end, negated, passive = skip_to_speaker(tagged, index - 1 if hearsay is None else hearsay)
    if negated and cue.verb.stance != "deny":
        return "not said"
    if is_put_to(tagged, cue):
        return "who is asked"
    if is_gesture(tagged, cue):
        return "a hand that points"
    if is_of_the_mind(tagged, cue, end):
        return "a belief or a wish"
    if tells_who_somebody_is(tagged, cue, end):
        return "tells who somebody is"
    if keeps_his_name(tagged, cue, end):
        return "who asks that his name be kept"
    if cue.verb.lemma == "cite" and quotes_as_saying(tagged, cue.last):
        return "whom somebody cites"
    if cue.verb.form == "gerund":
        if cue.verb.lemma == "cite" and names_source(tagged, cue.last):
            return "whom somebody cites"
        if cue.verb.lemma == "cite" and goes_by_records(tagged, cue.last):
            return "what somebody goes by"
        opening = main_subject(tagged, cue)
        if opening is not None:
            return opening_gerund(text, tagged, cue, *opening) or _NO_CONTENT
        quoting = tagged.lower(index - 1) in ("before", "after") and _quotes_at(tagged, cue.last)
        if tagged.lower(index - 1) in _ACT_PREPOSITIONS and not quoting:
            return "an act that is spoken of"
        if is_heard(tagged, index - 1):
            return "what a caller said"
        if earlier is not None and is_deed_of_another(tagged, cue, earlier):
            return "part of what is said before"
        if earlier is not None and is_denied(earlier, index):
            return "what a paper says that is denied"
    given = tagged.lower(index - 1) == "as" and index > 0  # "as reported by the office"
    reduced = tagged.lower(cue.last) == "by" and (given or cue.verb.frame in _REDUCED)
    reduced = reduced or _is_told_to(tagged, cue)
    if (passive or reduced) and cue.verb.form == "past" and not infinitive:
        return passive_speaker(text, tagged, cue, reduced=not passive) or "a passive that names nobody"
    inverted = inverted_speaker(tagged, cue, end)
    if inverted is not None:
        inverted = name_behind(tagged, inverted)
        draft = Draft(text, tagged, cue, cue.verb.stance, inverted, index, inverted[1], "inverted")
        return draft if place_inverted(draft) else _NO_CONTENT
    speaker, inherited = _speaker_before(tagged, cue, end, earlier, infinitive=infinitive)
    if speaker is not None and not inherited:
        speaker = behind_relative(tagged, speaker, end) or speaker
        if tagged.lower(speaker[0]) == "whose" and tagged.lower(speaker[1] - 1) in words("documents"):
            # "the ministry, whose bulletin listed …"
            speaker = before_relative(tagged, speaker[0]) or speaker
    if earlier is not None and speaker is not None and _goes_on(tagged, earlier, speaker, end):
        speaker, inherited = earlier.speaker, True
    if earlier is not None and is_told_of_himself(tagged, cue, earlier, speaker, infinitive=infinitive):
        return "part of what is said before"
    if speaker is not None:
        speaker = behind_summary(tagged, behind_listener(tagged, speaker))
    if speaker is not None and is_posted(tagged, cue, speaker):
        return "tells where a paper stands"
    loosely = (
        cue.verb.lemma in WITH_ANY_SPEAKER
        or cue.verb.lemma in _INSISTING
        or is_saying(tagged, cue)
        or (cue.verb.form == "gerund" and speaker is not None and _is_absolute(tagged, speaker, earlier))
        or _leads_quotation(tagged, cue)
        or (speaker is not None and _follows_quotation(tagged, cue, speaker))
    )
    told_by_anybody = loosely or (
        speaker is not None and cue.verb.lemma not in MINDS and breaks_clause(tagged, speaker, cue)
    )
    hears = cue.verb.frame == "hear" and speaker is not None and tagged.lower(speaker[1] - 1) in _HEARERS
    if speaker is not None and not hears and not can_speak(tagged, speaker, loosely=told_by_anybody):
        speaker = relative_head(tagged, cue, end)
    elif not inherited and (speaker is None or _is_object(tagged, speaker)):
        speaker = relative_head(tagged, cue, end) or speaker
    if speaker is None and not inherited and tagged.lower(end) in ("which", "that") and not infinitive:
        return "nobody is found who says it"  # "a gang which has been demanding fees"
    if inherited or (speaker is None and (cue.verb.form == "gerund" or infinitive)):
        inherited = True
        speaker = inherited_from(tagged, cue, earlier, index if infinitive else max(end, 0) or index)
    if speaker is None or (inherited and is_impersonal(tagged, cue, speaker)):
        return "nobody is found who says it"
    if not (inherited or loosely) and is_thing(tagged, cue, speaker):
        return "a thing that only shows something"
    if inherited and is_apposition(tagged, cue):
        return "a noun that sums up what stands before"
    if (
        cue.verb.form == "base"
        and not infinitive
        and not tagged.sentence.headline
        and tagged.lower(index - 1) not in ("did", "does", "do")
        and not tells_inverted(tagged, speaker)
        and not is_plural(tagged, speaker)
        and not says_no_more(tagged, cue)
        and not (cue.verb.lemma == "say" and is_body(tagged, speaker))
    ):
        return "a bare form after one speaker"
    if disagrees(tagged, cue, speaker):
        return "more likely a noun"
    if not inherited and tagged.lower(speaker[0] - 1) == "whether":
        return "not said: it is the question"
    if not inherited and denies_inverted(tagged, speaker):
        return "not said"
    if is_columnist(tagged, cue, speaker):
        return "the writer or the reader speaks"
    if (
        cue.verb.form == "third"
        and tagged.lower(index) in CUE_NOUNS
        and not (tagged.lower(speaker[0]) in _PERSONS and speaker[1] == end + 1)
        and not (
            is_marked(tagged, speaker)
            and (
                takes_content(tagged, cue.last)
                or closes_sentence(tagged, cue, speaker)
                or is_verb_between(tagged, speaker, cue)
            )
        )
    ):
        return "more likely a noun"
    first = attribution_start(tagged, cue, speaker, end, inherited=inherited)
    rule = cue.verb.frame if cue.verb.frame != "phrase" else "phrase"
    draft = Draft(text, tagged, cue, cue.verb.stance, speaker, first, cue.last, rule, inherited)
    if not (place_trailing(draft) or place_broken(draft) or FRAMES[cue.verb.frame](draft)):
        return _NO_CONTENT
    return "nothing is told" if withholds(draft) else draft


def _is_told_to(tagged: Tagged, cue: Cue) -> bool:
    """ "Crews were tired and often told to drive on": who tells somebody names him first."""
    return (
        cue.verb.lemma == "tell"
        and tagged.lower(cue.last) == "to"
        and after_cue(tagged, cue.last)[1] == "clause"
    )


def _follows_quotation(tagged: Tagged, cue: Cue, speaker: Span) -> bool:
    """ "“…,” one user wrote": whoever stands between a quotation and a verb of saying says it."""
    before = speaker[0] - 1
    return cue.verb.frame in ("say", "weak", "tell") and before > 0 and tagged.tokens[before].quotation >= 0


def _speaker_before(
    tagged: Tagged, cue: Cue, end: int, earlier: Draft | None, *, infinitive: bool
) -> tuple[Span | None, bool]:
    """(the speaker that ends at token `end`, whether it must come from an earlier clause)."""
    if infinitive:
        subject = _acting(tagged, act_before(tagged, cue))
        return subject, subject is None
    if end < 0:
        return None, cue.verb.form == "gerund" or tagged.sentence.headline
    if tagged.mark(end) == '"' and tagged.mark(end - 1) == "," and cue.verb.form != "gerund":
        return before_aside(tagged, end - 1), False  # "Odo Fenn, star of “The Weir,” said"
    lower, mark = tagged.lower(end), tagged.mark(end)
    if mark in (",", "—", "–", "-"):
        speaker = before_aside(tagged, end) if cue.verb.form != "gerund" else None
        return speaker, speaker is None
    if lower in ("and", "but", "or"):
        return None, True
    if lower in ("who", "which"):
        return before_relative(tagged, end), False
    if lower == "that":
        return None, False
    if cue.verb.form == "gerund" and lower in _MEANS:
        return None, True  # "won the race by promising …"
    speaker = before_participle(tagged, phrase_before(tagged, end + 1))
    if speaker is None:
        return None, False
    if tagged.lower(speaker[0]) == "with":
        speaker = (speaker[0] + 1, speaker[1])
    if cue.verb.form == "gerund" and tagged.lower(speaker[0]) not in PRONOUNS:
        absolute = (
            tagged.lower(speaker[0] - 1) == "with"
            or _is_absolute(tagged, speaker, earlier)
            or tagged.sentence.headline
        )
        if not absolute and tagged.lower(end) not in ("is", "are", "was", "were"):
            agents = None if _progressive(tagged, cue.first) else _agents(tagged, speaker)
            return agents or speaker, agents is None and not _progressive(tagged, cue.first)
    return speaker, False


def _acting(tagged: Tagged, act: int) -> Span | None:
    """Who "used his speech to call for …", asked at "used"; None where there is no act."""
    if not act:
        return None
    end, *_ = skip_to_speaker(tagged, act - 1)
    if tagged.mark(end) == ",":
        return before_aside(tagged, end)
    return phrase_before(tagged, end + 1)


def _leads_quotation(tagged: Tagged, cue: Cue) -> bool:
    """ "Another child answered, “…”", "One reader wrote: “…”": a past verb of saying, a mark, a quotation."""
    reports = cue.verb.form == "past" and cue.verb.frame in ("say", "weak", "ask")
    return reports and _quotes_at(tagged, cue.last)


def _quotes_at(tagged: Tagged, index: int) -> bool:
    """Is there a comma or a colon at `index` and a quotation behind it?"""
    return tagged.mark(index) in (",", ":") and tagged.mark(index + 1) == '"'


def _is_absolute(tagged: Tagged, speaker: Span, earlier: Draft | None = None) -> bool:
    """ ", with Fenn saying … and Orr adding …", "- Fenn saying …": somebody with a gerund of his own."""
    before = speaker[0] - 1
    again = earlier is not None and earlier.cue.verb.form == "gerund" and not earlier.inherited
    if again and tagged.lower(before) == "and" and tagged.tokens[speaker[0]].capital:
        return True
    led = tagged.lower(before) == "with" and (before == 0 or tagged.mark(before - 1) == ",")
    return led or tagged.mark(before) in ("-", "–", "—")


def _agents(tagged: Tagged, speaker: Span) -> Span | None:
    """ "critics saying", "news for voters calling for": people right before a gerund, whom nobody told anything."""
    first, last = speaker
    head = tagged.tokens[last - 1]
    if head.capital or head.lower not in SPEAKERS:
        return None
    links = [place for place in range(first, last) if tagged.lower(place) in _LINKS and place + 1 < last]
    whole = not links or tagged.lower(links[-1]) == "of"
    first = first if whole else links[-1] + 1
    before = first - 1
    told = tagged.lower(before) in _ADDRESSING or tagged.lower(before) in CUE_FORMS
    return None if told else (first, last)


def _progressive(tagged: Tagged, index: int) -> bool:
    """ "is urging", "was also warning"."""
    return any(
        tagged.lower(place) in AUXILIARIES or tagged.tokens[place].kind == "clitic"
        for place in range(max(0, index - 3), index)
    )


def _goes_on(tagged: Tagged, earlier: Draft, speaker: Span, end: int) -> bool:
    """ "X, in a word to Y, condemned A, described B": what stands before the last comma has an earlier cue in it."""
    return (
        tagged.mark(end) == ","
        and speaker[1] <= earlier.cue.first < end
        and not earlier.inherited
        and speaker[0] > earlier.speaker[0]
    )


def _is_object(tagged: Tagged, span: Span) -> bool:
    """Does a verb stand right before, so that the phrase is its object: "gave only his first name said"?"""
    index = span[0] - 1
    while index > 0 and is_adverb(tagged.tokens[index]):
        index -= 1
    return index > 0 and tagged.verb[index] and tagged.lower(index) not in AUXILIARIES
