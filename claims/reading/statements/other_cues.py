"""Statements without a cue verb that a colon leads in, as in the headline "…: police"."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.patterns import lazy
from claims.reading.contents.after_cue import begins_infinitive
from claims.reading.contents.drafts import Draft, place_right
from claims.reading.contents.left_of_cue import behind_semicolon
from claims.reading.grammar.noun_phrases import (
    SPEAKING_NOUNS,
    Span,
    phrase_after,
    phrase_before,
)
from claims.reading.grammar.syntax import (
    PREPOSITIONS,
    Tagged,
)
from claims.reading.names.speaker_words import ends_like_outlet
from claims.reading.speakers.main_subjects import nearest_subject, subject_of
from claims.reading.speakers.who_can_speak import RELATIVES, can_speak, head_of
from claims.reading.words.cues import CUE_FORMS, CUE_NOUNS, Cue, CueForm
from claims.reading.words.numerals import is_number
from claims.reading.words.places import place as known_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_COLON = CueForm(":", "inform", "say", "past")
_NOT_INTRODUCING = word_set("it they we you this these there here one")
BULLETS = frozenset("•●▪■")
"""Before each line below a headline: "•Two weirs gone •Nine dead – Police"; `text` splits a line at a bullet between blanks."""
_SHORTEST_TOLD = 3
"""Tokens behind a bullet."""
_SHORTEST_ACRONYM = 3
_SHORT_OFFICES = word_set("pm da ag cm fm un eu")
"""Offices and bodies of two letters: "Suspect confessed – DA"."""
_QUESTIONS = word_set("how why what when where who")
_TIME = lazy(r"\d{1,2}(?:[.:h]\d{2}(?:am|pm)?|am|pm)$")
_CLOCK = word_set("am pm a p m gmt bst utc ist est cet local time")
_NO_SPEAKER_LABELS = words("headline_labels")
_LISTENERS = words("hearing_bodies") | word_set("parliament council reporters lawmakers assembly senate")
_TO_LISTENER = 5
"""Tokens of "army chief to" and of "to the house panel"."""
_OWN = word_set("i i'm we my our us me")
"""Words of somebody who tells of himself."""
_NARRATORS = words("narrators")


def find_headline(text: str, tagged: Tagged, named: frozenset[str] = frozenset()) -> Draft | None:
    """ "Ferry sinks, 12 missing: police", "Police: 12 missing", "Orr: we will not yield": the speaker is a role or body
    beside a colon or dash, or one of the persons and bodies that the page has `named`."""
    tokens = tagged.tokens
    count = len(tokens)
    begin = after_clock(tagged)
    for index in range(begin + 1, count - 1):
        mark = tagged.mark(index)
        if mark not in (":", "-", "–", "—"):
            continue
        bullet = next((at for at in range(index - 1, -1, -1) if tagged.mark(at) in BULLETS), None)
        begin = max(begin, 0 if bullet is None else bullet + 1)
        right, left = _before_listener(tagged, (index + 1, count)), (begin, index)
        if mark != ":" and _is_outlet(tagged, right):
            continue  # "12 killed in blast - BBC News": who publishes it
        alone = all(tagged.lower(at) not in PREPOSITIONS for at in range(*right))
        long = index >= 4 if bullet is None else index - begin >= _SHORTEST_TOLD
        told = long or (index >= 2 and is_number(tokens[begin]) and alone)  # "12 dead: police"
        quoted = tokens[begin].kind == "quote" and tokens[index - 1].kind == "quote"
        quoted = quoted and not _OWN.isdisjoint(token.lower for token in tokens[begin:index])
        acting = _acting(tagged, right) if quoted else None
        labelled = is_label(tagged, right, named=mark == ":" or _is_acronym(tagged, right))
        if told and (labelled or _is_source(tagged, right)):
            speaker, content = right, (behind_semicolon(tagged, begin, index), index)
        elif acting is not None:
            speaker, content = acting, (begin, index)
        elif (
            count - index >= 4
            and mark == ":"
            and (
                is_label(tagged, left, named=False)
                or (_is_named(text, tagged, left, named) and is_clause(tagged, right))
                or (_is_customs(text, tagged, left) and is_clause(tagged, right))
            )
        ):
            speaker, content = left, right
        else:
            continue
        cue = Cue(index, index + 1, _COLON, content[0])
        draft = Draft(text, tagged, cue, "inform", speaker, speaker[0], speaker[1], "headline")
        draft.start, draft.end = tokens[content[0]].start, tokens[content[1] - 1].end
        if tokens[content[0]].kind == "quote":
            place_right(draft, content[0])
            draft.end = min(draft.end, tokens[content[1] - 1].end)
        return draft
    return None


def _before_listener(tagged: Tagged, span: Span) -> Span:
    """Of "Dam is safe: [minister] to house panel" who says it; the whole span where nobody is told."""
    first, end = span
    to = next(
        (at for at in range(first + 1, min(end - 1, first + _TO_LISTENER)) if tagged.lower(at) == "to"), end
    )
    brief = end - to <= _TO_LISTENER and not tagged.has_verb(first, end)
    brief = brief and (tagged.tokens[end - 1].capital or tagged.lower(end - 1) in _LISTENERS)
    if brief and to < end and begins_infinitive(tagged, to) and tagged.lower(end - 1) not in _LISTENERS:
        return span  # "Nine dead: mayor to resign"
    return (first, to) if brief and is_label(tagged, (first, to), named=True) else span


def _is_source(tagged: Tagged, span: Span) -> bool:
    """ "Toll in Toro blast climbs to 13 — source": behind a clause it is no label of a picture."""
    bare = span[1] - span[0] == 1 and tagged.lower(span[0]) == "source"
    before = span[0] - 1
    return bare and (tagged.has_verb(0, before) or any(map(is_number, tagged.tokens[:before])))


def _is_named(text: str, tagged: Tagged, label: Span, named: frozenset[str]) -> bool:
    """Is the label one of the names of the page, and that of no place ("Brask: bus crash kills 12")?"""
    printed = text[tagged.tokens[label[0]].start : tagged.tokens[label[1] - 1].end]
    return printed in named and known_place(printed) is None and not any(tagged.time[slice(*label)])


def _is_customs(text: str, tagged: Tagged, label: Span) -> bool:
    """ "Customs" or "Norland customs" as a label: the officers, before no question ("Strange customs: how towns marry")."""
    first, last = label
    if tagged.lower(last - 1) != "customs" or tagged.lower(last + 1) in _QUESTIONS:
        return False
    land = text[tagged.tokens[first].start : tagged.tokens[last - 2].end] if last - first > 1 else ""
    return not land or known_place(land) is not None


def is_clause(tagged: Tagged, span: Span) -> bool:
    """Has it a number or a verb of its own, which "the man who built the weir" has not?"""
    if any(map(is_number, tagged.tokens[slice(*span)])):
        return True
    verb = next((index for index in range(*span) if tagged.verb[index]), None)
    return verb is not None and tagged.lower(verb - 1) not in RELATIVES


def _acting(tagged: Tagged, right: Span) -> Span | None:
    """Of "'We are trapped': survivors recall the blaze" whoever does something behind the quotation, which is in the words of
    one who lived through it and of no court or police force ("'I will kill you': judge jails stalker")."""
    nouns = (index for index in range(*right) if tagged.lower(index) in SPEAKING_NOUNS)
    end = next(nouns, right[1]) + 1
    while end < right[1] and tagged.tokens[end].capital:
        end += 1  # "mayor Odo Fenn weeps"
    goes_on = end < right[1] and tagged.tokens[end].kind == "word" and tagged.lower(end) not in PREPOSITIONS
    told = goes_on and is_label(tagged, (right[0], end), named=False)
    authority = any(tagged.lower(index) in words("authorities") for index in range(right[0], end))
    return (right[0], end) if told and not authority else None


def after_clock(tagged: Tagged) -> int:
    """The index behind the time that opens an entry: "16:30 Rescuers: nine dead", "9:15am: Bureau: river rising"."""
    if tagged.tokens[0].kind not in ("figure", "number"):
        return 0
    timed = tagged.lower(1) in _CLOCK or tagged.mark(1) in (":", ".")
    if not timed and _TIME.match(tagged.tokens[0].lower) is None:
        return 0  # "5 dead in a fire: police"
    begin = 1
    while begin < len(tagged.tokens) and (
        tagged.lower(begin) in _CLOCK
        or tagged.mark(begin) in (":", ".", "-", "–", "—")
        or tagged.tokens[begin].kind == "number"
    ):
        begin += 1
    return begin if begin < len(tagged.tokens) else 0


def _is_outlet(tagged: Tagged, span: Span) -> bool:
    """ "BBC News", "The Weir Times", "DW": the last word of a paper or broadcaster."""
    return ends_like_outlet(tagged.tokens[span[1] - 1].text)


def _is_acronym(tagged: Tagged, span: Span) -> bool:
    """ "…—NDRC": capitals alone behind a dash, where not the whole line is printed in them."""
    token = tagged.tokens[span[0]]
    shouted = all(each.text.isupper() for each in tagged.tokens[: span[0]] if each.kind == "word")
    return (
        span[1] - span[0] == 1
        and (len(token.text) >= _SHORTEST_ACRONYM or token.lower in _SHORT_OFFICES)
        and token.text.isupper()
        and not shouted
    )


def is_label(tagged: Tagged, span: Span, *, named: bool) -> bool:
    """Up to five words that name who speaks."""
    tokens = tagged.tokens[span[0] : span[1]]
    if not 0 < len(tokens) <= 5 or any(token.kind in ("number", "figure", "quote") for token in tokens):
        return False
    labels = [token.lower for token in tokens if token.lower in _NO_SPEAKER_LABELS]
    if labels and not (labels == ["source"] and _stands_behind_dash(tagged, span)):
        return False
    if any(_is_cue_verb(token.lower) for token in tokens):
        return False
    words_ = [token for token in tokens if token.kind == "word"]
    heads = _heads(words_)
    return any(token.lower in SPEAKING_NOUNS for token in heads) or (
        named and bool(words_) and all(token.capital for token in words_)
    )


def _stands_behind_dash(tagged: Tagged, span: Span) -> bool:
    """ "Mine blast kills nine — source": who is not named, where "Source: the Herald" tells who published it."""
    return span[1] == len(tagged.tokens) and tagged.mark(span[0] - 1) in ("-", "–", "—")


def _heads(label: Sequence[Token]) -> list[Token]:
    """The words of a label that can head it: its last in small letters before a preposition, and capitals behind that;
    of "church bombing" not the church."""
    end = next(
        (place for place, token in enumerate(label) if token.lower in PREPOSITIONS and place), len(label)
    )
    small = next((place for place in range(end - 1, -1, -1) if not label[place].capital), 0)
    return list(label[small:end])


def _is_cue_verb(lower: str) -> bool:
    form = CUE_FORMS.get(lower)
    return form is not None and form.form != "base" and lower not in CUE_NOUNS


def _is_somebody(tagged: Tagged, label: Span) -> bool:
    """A name of two words and more, or a noun for who speaks: not "Question of the day"."""
    tokens = tagged.tokens[slice(*label)]
    named = len(tokens) > 1 and all(token.capital for token in tokens)
    return named or tagged.lower(head_of(tagged, label)) in SPEAKING_NOUNS


_LONGEST_LABEL = 7
"""Tokens of "The mayor of Brask, Odo Fenn" before a colon."""


def find_introduced(text: str, tagged: Tagged, taken: Sequence[Draft]) -> Draft | None:
    """ "She had one message: “…”": the subject of a sentence that ends in a colon before a quotation."""
    tokens = tagged.tokens
    for index in range(1, len(tokens) - 1):
        if tagged.mark(index) == ":" and tokens[index + 1].kind == "quote" and tokens[index].quotation < 0:
            break
    else:
        return None
    opening = tokens[index + 1].start
    if any(draft.start <= opening < draft.end for draft in taken):
        return None
    speaker = _titled_source(tagged, index)
    if speaker is not None:
        return _introduced(text, tagged, speaker, index)
    if index <= _LONGEST_LABEL and not tagged.has_verb(0, index):
        label = phrase_before(tagged, index)
        if label is None or label[0] > 0 or not _is_somebody(tagged, label):
            return None
        return _introduced(text, tagged, label, index)  # "The mayor: “…”"
    speaker = nearest_subject(tagged, index + 1) or subject_of(tagged, index)
    for place in range(1, index):
        if tagged.mark(place - 1) == "," and tagged.lower(place) in ("he", "she"):
            if not tagged.has_verb(0, place):
                speaker = (place, place + 1)  # "Back home, he had one message: …"
            break
    if speaker is None:
        return None
    if tagged.lower(speaker[0]) in _NOT_INTRODUCING or not tagged.has_verb(speaker[1], index):
        return None
    return _introduced(text, tagged, speaker, index)


def _introduced(text: str, tagged: Tagged, speaker: Span, colon: int) -> Draft | None:
    cue = Cue(colon, colon + 1, _COLON, colon + 1)
    draft = Draft(text, tagged, cue, "inform", speaker, speaker[0], colon + 1, "introduced")
    return draft if place_right(draft, colon + 1) else None


def _titled_source(tagged: Tagged, colon: int) -> Span | None:
    """ "From the report: “…”", "From Fenn's post: “…”": whose words follow."""
    if tagged.lower(0) != "from" or tagged.has_verb(1, colon):
        return None
    speaker = phrase_after(tagged, 1)
    return speaker if speaker and speaker[1] == colon and can_speak(tagged, speaker, loosely=True) else None


_LABELS_SEEN = 8
_LABELS = lazy(r"(?m)^[ \t]*[A-Z][A-Z.'’ -]+:")


def _is_of_transcript(text: str, label: Sequence[Token]) -> bool:
    """Is the name printed elsewhere, or another line opened like this one?  "LUMAR: A bomb went off" is a dateline."""
    surname = label[-1].text
    if known_place(surname.title()) is not None:
        return False
    labels = [found.group().strip(" \t:") for found in islice(_LABELS.finditer(text), _LABELS_SEEN)]
    if any(known_place(label.title()) is not None for label in labels):
        return False  # another line opens with a town: datelines of a page of several reports
    return text.lower().count(surname.lower()) > 1 or len(labels) > 1


def find_transcript(text: str, tagged: Tagged, *, first: bool) -> Draft | None:
    """ "FENN: We held the weir.": a paragraph that begins with a name in capitals and a colon."""
    if not first:
        return None
    tokens = tagged.tokens
    colon = next((index for index in range(1, min(6, len(tokens))) if tagged.mark(index) == ":"), None)
    if colon is None or len(tokens) - colon < 4:
        return None
    label = [token for token in tokens[:colon] if token.kind == "word"]
    if not label or any(token.kind == "quote" for token in tokens[:colon]):
        return None
    if (
        not all(token.text.isupper() for token in label if token.lower not in ("of", "the"))
        or len(label[-1].text) < 2
    ):
        return None
    if any(token.lower in _NO_SPEAKER_LABELS or token.lower in _NARRATORS for token in label):
        return None
    if any(token.lower in words("months") or token.kind in ("number", "figure") for token in tokens[:colon]):
        return None  # "SEPT 2021: 119 dead in Brask"
    if not _is_of_transcript(text, label):
        return None
    cue = Cue(colon, colon + 1, _COLON, colon + 1)
    draft = Draft(text, tagged, cue, "inform", (0, colon), 0, colon + 1, "transcript")
    if not place_right(draft, colon + 1):
        return None
    sentence = tagged.sentence
    if sentence.end < sentence.paragraph.end and tokens[colon + 1].kind != "quote":
        draft.end = sentence.paragraph.end  # the whole paragraph is spoken
    return draft
