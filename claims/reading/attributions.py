"""Who says it: every cue verb of a sentence with the speaker it belongs to."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.cues import ATTRIBUTING, CUE_FORMS, CUE_NOUNS, Cue, phrase_at
from claims.reading.drafts import Draft, cut_right, place_right
from claims.reading.dropped import Dropped
from claims.reading.frames import FRAMES, place_inverted, place_trailing
from claims.reading.noun_phrases import (
    PERSON_ROLES,
    SPEAKING_NOUNS,
    Span,
    is_reduced,
    phrase_after,
    phrase_before,
)
from claims.reading.speaker_spans import (
    before_aside,
    can_speak,
    is_noun_use,
    is_plural,
    skip_to_speaker,
    subject_of,
)
from claims.reading.syntax import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    Tagged,
    is_adverb,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_CUES = 16
"""In one sentence; what holds more is no prose, and its contents would be read over and over."""
_LEAD_GERUNDS = word_set("after before while when by in besides and but then")
_REDUCED = word_set("object call label accuse express")
"""Frames whose past form right before "by" is a participle: "a claim denied by the mine"."""
_OF_PERSONS = word_set("of for to with by")
_NOT_SAID_OF = word_set("challenge request claim post write read explain continue indicate suggest advise")
"""Cues whose passive subject is a thing or a party, no content: "claimed by the rebels", "posted by her"."""
_MODALS = word_set("would could may might can must should shall 'd let")
_NEAR_VERB = 10
"""Tokens."""
_BASE_FORMS = words("cue_base_forms")
_INVERTING = word_set("say weak object ask")
_WITH_ANY_SPEAKER = frozenset(["say", "tell", "add"])
_AFTER_INVERSION = word_set(
    "who because speaking citing adding referring describing whose told in on at after late early"
    " during as to when while following about by before of with from"
)
_ACT_PREPOSITIONS = word_set("for of from against than before after")
_NOT_INVERTED = word_set("that its their his her it he she they")
_NO_CONTENT = "nothing beside it that could be said"
_QUOTED_INFINITIVES = frozenset(["demand", "urge", "condemn"])


def find_attributions(text: str, tagged: Tagged, dropped: list[Dropped] | None = None) -> list[Draft]:
    """The statements of a sentence that a cue verb makes, in text order, contents not yet cut apart.

    Cues that make none go to `dropped`, if given, with the reason.
    """
    found: list[Draft] = []
    for cue in islice(_cues(tagged), MOST_CUES):
        draft = _relayed(text, tagged, cue) or _attribute(text, tagged, cue, found[-1] if found else None)
        if isinstance(draft, Draft):
            found.append(draft)
        elif dropped is not None:
            first, last = tagged.tokens[cue.first], tagged.tokens[cue.last - 1]
            dropped.append(Dropped(first.start, last.end, draft))
    return found


def _cues(tagged: Tagged) -> Iterator[Cue]:
    """The cue words outside quotation marks, phrases before single verbs."""
    if ATTRIBUTING.isdisjoint(tagged.sentence.lowers):
        return
    passed = 0
    for index, token in enumerate(tagged.tokens):
        if token.lower not in ATTRIBUTING or index < passed or token.kind != "word" or token.quotation >= 0:
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
    if not _reads_as_verb(tagged, cue):
        return "a noun, or a form that reports nothing"
    index = cue.first
    infinitive = cue.verb.form == "base" and tagged.lower(index - 1) == "to"
    end, negated, passive = skip_to_speaker(tagged, index - 1)
    if negated and cue.verb.stance != "deny":
        return "not said"
    if cue.verb.form == "gerund":
        opening = _main_subject(tagged, cue)
        if opening is not None:
            return _opening_gerund(text, tagged, cue, *opening) or _NO_CONTENT
        if tagged.lower(index - 1) in _ACT_PREPOSITIONS:
            return "an act that is spoken of"
    reduced = tagged.lower(cue.last) == "by" and cue.verb.frame in _REDUCED
    if (passive or reduced) and cue.verb.form == "past" and not infinitive:
        return _passive(text, tagged, cue, reduced=not passive) or "a passive that names nobody"
    inverted = _inverted_speaker(tagged, cue, end)
    if inverted is not None:
        draft = Draft(text, tagged, cue, cue.verb.stance, inverted, index, inverted[1], "inverted")
        return draft if place_inverted(draft) else _NO_CONTENT
    speaker, inherited = _speaker_before(tagged, cue, end, infinitive=infinitive)
    if speaker is not None and _is_posted(tagged, cue, speaker):
        return "tells where a paper stands"
    loosely = (
        cue.verb.lemma in _WITH_ANY_SPEAKER
        or _is_saying(tagged, cue)
        or (speaker is not None and _follows_quotation(tagged, cue, speaker))
    )
    if speaker is not None and not can_speak(tagged, speaker, loosely=loosely):
        speaker = _relative_head(tagged, cue, end)
    elif not inherited and (speaker is None or _is_object(tagged, speaker)):
        speaker = _relative_head(tagged, cue, end) or speaker
    if inherited or (speaker is None and (cue.verb.form == "gerund" or infinitive)):
        inherited = True
        speaker = (
            earlier.speaker if earlier else subject_of(tagged, index if infinitive else max(end, 0) or index)
        )
    if speaker is None:
        return "nobody is found who says it"
    if inherited and _is_apposition(tagged, cue):
        return "a noun that sums up what stands before"
    if (
        cue.verb.form == "base"
        and not infinitive
        and not tagged.sentence.headline
        and not is_plural(tagged, speaker)
    ):
        return "a bare form after one speaker"
    if _is_columnist(tagged, cue, speaker):
        return "the writer or the reader speaks"
    if (
        cue.verb.form == "third"
        and tagged.lower(index) in CUE_NOUNS
        and not (
            _is_marked(tagged, speaker)
            and (_takes_content(tagged, cue.last) or _closes(tagged, cue, speaker))
        )
    ):
        return "more likely a noun"
    first = _attribution_start(tagged, cue, speaker, end, inherited=inherited)
    rule = cue.verb.frame if cue.verb.frame != "phrase" else "phrase"
    draft = Draft(text, tagged, cue, cue.verb.stance, speaker, first, cue.last, rule, inherited)
    return draft if place_trailing(draft) or FRAMES[cue.verb.frame](draft) else _NO_CONTENT


def _main_subject(tagged: Tagged, cue: Cue) -> tuple[Span, int] | None:
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
        after = span[1]
        while after < len(tagged.tokens) - 1 and is_adverb(tagged.tokens[after]):
            after += 1
        if after < len(tagged.tokens) and tagged.verb[after]:
            return span, comma
    return None


def _opening_gerund(text: str, tagged: Tagged, cue: Cue, speaker: Span, comma: int) -> Draft | None:
    """A cue before its speaker: the content ends with the comma in front of the subject."""
    draft = Draft(text, tagged, cue, cue.verb.stance, speaker, cue.first, cue.last, cue.verb.frame)
    if not FRAMES[cue.verb.frame](draft):
        return None
    cut_right(draft, comma)
    return draft


def _is_saying(tagged: Tagged, cue: Cue) -> bool:
    """A clause with "that" or a quotation follows at once: whatever stands before the verb says it."""
    if cue.verb.frame not in ("say", "weak", "promise"):
        return False
    return tagged.lower(cue.last) == "that" or tagged.mark(cue.last) == '"'


def _follows_quotation(tagged: Tagged, cue: Cue, speaker: Span) -> bool:
    """ "“…,” one user wrote": whoever stands between a quotation and a verb of saying says it."""
    before = speaker[0] - 1
    return cue.verb.frame == "weak" and before > 0 and tagged.tokens[before].quotation >= 0


def _is_posted(tagged: Tagged, cue: Cue, speaker: Span) -> bool:
    """ "a statement posted on its page": the participle tells where the paper stands."""
    return cue.verb.lemma == "post" and any(
        tagged.lower(place) in words("documents") for place in range(*speaker)
    )


def _is_columnist(tagged: Tagged, cue: Cue, speaker: Span) -> bool:
    """ "I think", "you say" outside quotation marks: the writer and the reader are no actors."""
    lower = tagged.lower(speaker[0])
    return lower == "you" or (lower == "i" and cue.verb.stance == "other")


def _takes_content(tagged: Tagged, index: int) -> bool:
    """False before a mark, a verb or a connector: "Western states, …", "states have"."""
    if tagged.mark(index) in ('"', ":"):
        return True
    lower = tagged.lower(index)
    return not tagged.mark(index) and not tagged.has_verb(index, index + 1) and lower not in CONJUNCTIONS


def _is_apposition(tagged: Tagged, cue: Cue) -> bool:
    """ "…, claims that were echoed": a noun after a comma, which tells what stands before."""
    noun = cue.verb.form == "third" and tagged.lower(cue.first) in CUE_NOUNS
    return noun and tagged.mark(cue.first - 1) == ","


def _closes(tagged: Tagged, cue: Cue, speaker: Span) -> bool:
    """ "The weir has gone, the Herald reports.": a comma before, the end of the sentence behind."""
    ends = cue.last >= len(tagged.tokens) or tagged.mark(cue.last) == "."
    return ends and tagged.mark(speaker[0] - 1) == "," and tagged.has_verb(0, speaker[0])


def _is_marked(tagged: Tagged, speaker: Span) -> bool:
    """A name, a pronoun or a phrase with a determiner: "the ministry claims", not "news reports"."""
    head = tagged.tokens[speaker[0]]
    titled = tagged.tokens[speaker[1] - 1].capital and head.lower in PERSON_ROLES | {"former"}
    return titled or head.capital or head.lower in DETERMINERS or head.lower in PRONOUNS


def _reads_as_verb(tagged: Tagged, cue: Cue) -> bool:
    """False where the form is a noun, or a bare form that is read only after some verbs."""
    if cue.verb.form == "base":
        if tagged.lower(cue.first - 1) == "to":
            return cue.verb.lemma in _QUOTED_INFINITIVES and _quote_ahead(tagged, cue.last)
        common = (
            cue.verb.lemma in _BASE_FORMS
            or cue.verb.frame in ("call", "urge", "phrase")
            or _is_saying(tagged, cue)
        )
        noun = tagged.lower(cue.first) in CUE_NOUNS
        if not common and not (noun and _opens_clause(tagged, cue.last)):
            return False
        if _is_unreal(tagged, cue.first):
            return False
    return not is_noun_use(tagged, cue.first)


def _is_unreal(tagged: Tagged, index: int) -> bool:
    """ "they would ask", "he may call": said of what is not so."""
    index -= 1
    while index > 0 and (is_adverb(tagged.tokens[index]) or tagged.lower(index) in PRONOUNS):
        index -= 1
    return tagged.lower(index) in _MODALS and not (tagged.tokens[index].capital and index > 0)


def _opens_clause(tagged: Tagged, index: int) -> bool:
    """ "observers note the weir is old": a subject at once and a verb near by."""
    subject = tagged.lower(index) in DETERMINERS or tagged.lower(index) in PRONOUNS
    return subject and tagged.has_verb(index + 1, index + _NEAR_VERB)


def _quote_ahead(tagged: Tagged, index: int) -> bool:
    return any(token.kind == "quote" for token in tagged.tokens[index : index + 4])


def _inverted_speaker(tagged: Tagged, cue: Cue, end: int) -> Span | None:
    """ "“…,” said X": the speaker after the cue."""
    index = cue.first
    if end < 0 or end != index - 1 or cue.verb.form == "gerund":
        return None
    after_quote = tagged.mark(end) == '"'
    if cue.verb.frame not in _INVERTING and not (after_quote and _quotation_ends_speech(tagged, end)):
        return None
    if not after_quote and tagged.mark(end) not in tuple(",?!—–"):
        return None
    told = tagged.has_verb(0, end) or any(token.quotation >= 0 for token in tagged.tokens[:end])
    told = told or _resumes(tagged, index + 1)
    if not (after_quote or tagged.tokens[end].quotation >= 0 or (cue.verb.frame in ("say", "weak") and told)):
        return None
    tokens = tagged.tokens
    following = tagged.lower(index + 1)
    if following in PRONOUNS and tagged.mark(index + 2):
        return index + 1, index + 2
    span = phrase_after(tagged, index + 1)
    loosely = cue.verb.lemma in _WITH_ANY_SPEAKER
    if span is None or not can_speak(tagged, span, loosely=loosely):
        return None
    if following in PREPOSITIONS or (
        following in _NOT_INVERTED and not (after_quote and following in DETERMINERS)
    ):
        return None
    if span[1] < len(tokens) and tagged.verb[span[1]]:
        return span if tokens[index + 1].capital and following not in DETERMINERS and after_quote else None
    if not after_quote and (tagged.mark(span[1]) == '"' or _is_subject(tagged, span)):
        return None
    closed = span[1] >= len(tokens) or tagged.mark(span[1]) or tagged.time[span[1]]
    if closed or tokens[span[1]].lower in _AFTER_INVERSION:
        return span
    return span if tokens[index + 1].capital and following not in DETERMINERS and after_quote else None


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
    """ "The trouble, say engineers, is the ground": a verb right after the comma that ends the speaker."""
    for place in range(index, min(len(tagged.tokens) - 1, index + 16)):
        if tagged.mark(place) == ",":
            return tagged.verb[place + 1]
    return False


def _speaker_before(tagged: Tagged, cue: Cue, end: int, *, infinitive: bool) -> tuple[Span | None, bool]:
    """(the speaker that ends at token `end`, whether it must come from an earlier clause)."""
    if infinitive:
        return None, True
    if end < 0:
        return None, cue.verb.form == "gerund" or tagged.sentence.headline
    lower, mark = tagged.lower(end), tagged.mark(end)
    if mark in (",", "—", "–", "-"):
        speaker = before_aside(tagged, end) if cue.verb.form != "gerund" else None
        return speaker, speaker is None
    if lower in ("and", "but", "or"):
        return None, True
    if lower in ("who", "which"):
        return _before_relative(tagged, end), False
    if lower == "that":
        return None, False
    speaker = phrase_before(tagged, end + 1)
    if speaker is None:
        return None, False
    if tagged.lower(speaker[0]) == "with":
        speaker = (speaker[0] + 1, speaker[1])
    if cue.verb.form == "gerund" and tagged.lower(speaker[0]) not in PRONOUNS:
        absolute = tagged.lower(speaker[0] - 1) == "with" or tagged.sentence.headline
        if not absolute and tagged.lower(end) not in ("is", "are", "was", "were"):
            return speaker, not _progressive(tagged, cue.first)
    return speaker, False


def _progressive(tagged: Tagged, index: int) -> bool:
    """ "is urging", "was also warning"."""
    return any(
        tagged.lower(place) in AUXILIARIES or tagged.tokens[place].kind == "clitic"
        for place in range(max(0, index - 3), index)
    )


def _before_relative(tagged: Tagged, index: int) -> Span | None:
    """The head of ", who said" or "who said"; of "Odo Fenn, a miner, who said" it is the name."""
    end = index - 1 if tagged.mark(index - 1) == "," else index
    speaker = _antecedent(tagged, phrase_before(tagged, end))
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


def _antecedent(tagged: Tagged, span: Span | None) -> Span | None:
    """Of "a setback for the mayor" before "who" the mayor: a person, where the head of the phrase is none."""
    if span is None:
        return None
    links = [place for place in range(span[0] + 1, span[1] - 1) if tagged.lower(place) in _OF_PERSONS]
    if not links or links[0] == span[0] or _is_person(tagged, span[0], links[0]):
        return span
    inner = (links[-1] + 1, span[1])
    return inner if _is_person(tagged, *inner) else span


def _is_person(tagged: Tagged, first: int, last: int) -> bool:
    """Does the stretch end in a word for persons or in a name?"""
    head = tagged.tokens[last - 1]
    return head.capital or head.lower in SPEAKING_NOUNS


def _is_object(tagged: Tagged, span: Span) -> bool:
    """Does a verb stand right before, so that the phrase is its object: "gave only his first name said"?"""
    index = span[0] - 1
    while index > 0 and is_adverb(tagged.tokens[index]):
        index -= 1
    return index > 0 and tagged.verb[index] and tagged.lower(index) not in AUXILIARIES


def _relative_head(tagged: Tagged, cue: Cue, end: int) -> Span | None:
    """The speaker of "a driver who gave only his first name said": the words before "who"."""
    if cue.verb.frame not in ("say", "weak", "tell") or end < 0 or tagged.tokens[end].kind != "word":
        return None
    for place in range(end, max(-1, end - 14), -1):
        if tagged.tokens[place].kind in ("punct", "quote"):
            return None
        if tagged.lower(place) == "who":
            speaker = phrase_before(tagged, place)
            return speaker if speaker and can_speak(tagged, speaker, loosely=True) else None
    return None


def _attribution_start(tagged: Tagged, cue: Cue, speaker: Span, end: int, *, inherited: bool) -> int:
    """The first token of the attribution: speaker with its aside, or the connector of an inherited one."""
    if inherited:
        connected = end >= 0 and (tagged.mark(end) or tagged.lower(end) in CONJUNCTIONS)
        return max(0, end + (0 if connected else 1))
    first = min(speaker[0], cue.first)
    if first > 1 and tagged.lower(first - 1) == "as" and tagged.mark(first - 2) == ",":
        return first - 1
    if (
        end >= 0
        and tagged.mark(end) == ","
        and speaker[1] == end
        and first > 1
        and tagged.mark(first - 1) == ","
    ):
        farther = phrase_before(tagged, first - 1)
        if farther and can_speak(tagged, farther):
            return farther[0]
    return first


# ---- speakers that are not the subject


def _relayed(text: str, tagged: Tagged, cue: Cue) -> Draft | None:
    """ "AFP quoted the ministry as saying …", "the ministry was quoted as saying …"."""
    index = cue.first
    if cue.verb.form != "gerund" or tagged.lower(index - 1) != "as":
        return None
    for place in range(index - 2, max(-1, index - 14), -1):
        if tagged.lower(place) not in ("quoted", "cited", "quotes", "quoting", "cites", "citing"):
            continue
        end, negated, passive = skip_to_speaker(tagged, place - 1)
        if negated:
            return None
        speaker = phrase_before(tagged, end + 1) if passive else phrase_after(tagged, place + 1)
        if speaker is None or not can_speak(tagged, speaker, loosely=True):
            return None
        first = end + 1 if passive else place
        draft = Draft(
            text, tagged, cue, cue.verb.stance, speaker, min(first, speaker[0]), cue.last, "relayed"
        )
        return draft if FRAMES[cue.verb.frame](draft) else None
    return None


def _agent(tagged: Tagged, index: int) -> Span | None:
    """The agent after "by"; "of" and "for" before a gerund lead on to the deed: "by Denmark of shelling …"."""
    span = phrase_after(tagged, index)
    if span is None:
        return None
    for place in range(span[0] + 1, span[1]):
        if tagged.lower(place) in ("of", "for") and tagged.lower(place + 1).endswith("ing"):
            return span[0], place
    return span


def _passive(text: str, tagged: Tagged, cue: Cue, *, reduced: bool) -> Draft | None:
    """ "The raid was condemned by X", "Y was accused by X of …": the speaker after "by"."""
    by = next(
        (
            place
            for place in range(cue.last, min(len(tagged.tokens), cue.last + 4))
            if tagged.lower(place) == "by"
        ),
        None,
    )
    if by is None or any(tagged.mark(place) for place in range(cue.last, by)):
        return None
    speaker = _agent(tagged, by + 1)
    if speaker is None or not can_speak(tagged, speaker):
        return None
    draft = Draft(text, tagged, cue, cue.verb.stance, speaker, cue.first, speaker[1], "passive")
    following = speaker[1]
    party = cue.verb.frame in ("accuse", "charge", "urge", "ask")
    if party:
        subject = subject_of(tagged, cue.first)
        if subject:
            draft.set_target(*subject)
    if tagged.lower(following) in ("of", "for", "to") and party:
        if not place_right(draft, following):
            return None
        ahead = range(following, len(tagged.tokens))
        comma = next((place for place in ahead if tagged.mark(place) == ","), None)
        if reduced and comma is not None:
            cut_right(draft, comma)
        return draft
    if tagged.lower(following) == "that":
        return draft if place_right(draft, following + 1) else None
    if cue.verb.frame in ("object", "say", "weak") and cue.verb.lemma not in _NOT_SAID_OF:
        subject = None if reduced else subject_of(tagged, cue.first)
        if subject is None:
            subject = phrase_before(tagged, skip_to_speaker(tagged, cue.first - 1)[0] + 1)
        if subject:
            draft.reach = "left"
            draft.start, draft.end = tagged.tokens[subject[0]].start, tagged.tokens[subject[1] - 1].end
            return draft
    return None
