"""Statements without a cue verb: "according to X", "X's claim that …", and headlines such as "…: police"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from claims.lexicon import table, word_set, words
from claims.reading.cues import CUE_FORMS, CUE_NOUNS, Cue, CueForm
from claims.reading.drafts import Draft, cut_right, place_around, place_left, place_right
from claims.reading.main_subjects import nearest_subject, subject_of
from claims.reading.noun_phrases import (
    GROUPS,
    LONGEST_SPEAKER,
    ORGANISATIONS,
    PERSON_ROLES,
    SPEAKING_NOUNS,
    Span,
    phrase_after,
    phrase_before,
)
from claims.reading.papers import whose_figures
from claims.reading.speaker_asides import name_behind
from claims.reading.speaker_spans import can_speak
from claims.reading.syntax import ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Tagged, is_possessive

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Stance
    from claims.reading.tokens import Token

_ACCORDING = CueForm("according", "inform", "say", "past")
_COLON = CueForm(":", "inform", "say", "past")
MOST_CUES = 16
"""Of one kind in one sentence; what holds more is no prose."""
_NOT_INTRODUCING = word_set("it they we you this these there here one")
_LIGHT_VERBS = words("light_verbs")
_EXPLAINING = DETERMINERS | word_set("who which whose")
_LINKS = PREPOSITIONS | {"to"}
_COUNTED = word_set("two three four five six seven eight nine ten eleven twelve")
_NEAR_VERB = 5
"""Tokens."""
_DISMISSALS = word_set("was were is are has had")
_NO_SPEAKER_LABELS = words("headline_labels")
_NARRATORS = words("narrators")


@cache
def _that_nouns() -> dict[str, Stance]:
    return {row[0]: cast("Stance", row[1]) for row in table("cue_that_nouns")}


def find_according(text: str, tagged: Tagged) -> list[Draft]:
    """ "According to X, …" and "…, according to X"."""
    found = []
    for index, token in enumerate(tagged.tokens):
        if token.lower == "according" and tagged.lower(index + 1) == "to" and token.quotation < 0:
            draft = according_at(text, tagged, index)
            if draft:
                found.append(draft)
        if len(found) >= MOST_CUES:
            break
    return found


def according_at(text: str, tagged: Tagged, index: int, words_: int = 2) -> Draft | None:
    """The statement of "according to" or "as per" at `index`, of `words_` words."""
    behind = index + words_
    speaker = _bare_group(tagged, behind) or phrase_after(tagged, behind, over_verbs=True)
    speaker = speaker or _titled(tagged, behind)
    if speaker is None:
        return None
    speaker = _before_count(tagged, speaker)
    end = speaker[1]
    speaker = whose_figures(tagged, speaker)
    if not _begins(tagged, index) or tagged.lower(speaker[1] - 1) in PERSON_ROLES:
        speaker = name_behind(tagged, speaker)
    end = max(end, speaker[1])
    cue = Cue(index, behind, _ACCORDING, end)
    draft = Draft(text, tagged, cue, "inform", speaker, index, end, "according")
    return draft if place_source(draft, index, end) else None


def place_source(draft: Draft, index: int, after: int) -> bool:
    """Place the content of a source that is told in tokens [index, after): behind, around or before it."""
    tagged = draft.tagged
    if _begins(tagged, index):
        comma = _comma_after(tagged, after)
        return place_right(draft, comma + 1 if comma is not None else after)
    relative = tagged.lower(index - 2) == "which" and tagged.lower(index - 3) in ("in", "during")
    if relative and tagged.mark(index - 1) == "," and tagged.mark(after) == ",":
        return place_right(draft, after + 1)  # "in which, by his count, nine died"
    return place_around(draft) if _content_resumes(tagged, index, after) else place_left(draft)


def _bare_group(tagged: Tagged, index: int) -> Span | None:
    """ "according to witnesses Odo Fenn had fled": the group alone, for a clause begins behind it without a comma."""
    following = index + 1
    if tagged.lower(index) not in GROUPS or following >= len(tagged.tokens) or tagged.tokens[index].capital:
        return None
    opens = tagged.tokens[following].capital or tagged.lower(following) in DETERMINERS
    return (index, following) if opens and tagged.has_verb(following + 1, following + _NEAR_VERB) else None


def _before_count(tagged: Tagged, speaker: Span) -> Span:
    """Of "according to the minister three people died" the minister: a clause that opens with a number begins behind."""
    for place in range(speaker[0] + 1, speaker[1]):
        counted = tagged.tokens[place].kind == "number" or tagged.lower(place) in _COUNTED
        if counted and tagged.has_verb(place, place + _NEAR_VERB):
            return speaker[0], place
    return speaker


def _titled(tagged: Tagged, index: int) -> Span | None:
    """ "according to “The Long Weir” by Odo Fenn, …": a title in quotation marks, up to the next comma."""
    if tagged.mark(index) != '"':
        return None
    for place in range(index + 1, min(len(tagged.tokens), index + LONGEST_SPEAKER)):
        if tagged.mark(place) in tuple(",.;") and (
            tagged.tokens[place].quotation < 0 or tagged.mark(place + 1) == '"'
        ):
            return index + 1, place
    return None


def _content_resumes(tagged: Tagged, index: int, after: int) -> bool:
    """ "The tally, according to X, has grown", "In May, according to X, nine drowned": the content goes on after."""
    if tagged.mark(after) != "," or after + 2 >= len(tagged.tokens):
        return False
    if tagged.lower(after + 1) in ("but", "though", "although", "while"):
        return False
    if tagged.verb[after + 1] or (index > 1 and tagged.verb[index - 2] and not tagged.verb[index - 1]):
        return True  # "has grown", or "The firm gets, according to X, nine boats"
    if not tagged.has_verb(0, index) and tagged.lower(after + 1) not in _EXPLAINING:
        return True
    return not tagged.has_verb(0, index) and tagged.has_verb(after + 1, len(tagged.tokens))


def _begins(tagged: Tagged, index: int) -> bool:
    """True when only connectors stand before `index`, or a clause begins there: "but according to X, …"."""
    place = index - 1
    if tagged.mark(place) == "," and tagged.lower(place - 1) == "that":
        return True
    while place >= 0 and (
        tagged.lower(place) in CONJUNCTIONS
        or tagged.lower(place) in ADVERBS
        or tagged.mark(place) in (",", '"', ":", ";")
    ):
        if tagged.mark(place) in (":", ";") or tagged.lower(place) in ("but", "while"):
            return True
        place -= 1
    return place < 0


def _comma_after(tagged: Tagged, index: int) -> int | None:
    """The comma that ends "According to X, a spokesman for Y,"."""
    tokens = tagged.tokens
    comma = next(
        (
            place
            for place in range(index, len(tokens))
            if tagged.mark(place) == "," and tokens[place].quotation < 0
        ),
        None,
    )
    if comma is None or comma + 1 >= len(tokens) - 1:
        return None
    if tokens[comma + 1].lower in ("a", "an", "the", "who", "which"):
        closing = next((place for place in range(comma + 1, len(tokens)) if tagged.mark(place) == ","), None)
        if closing is not None and closing - comma < 14 and not tagged.has_verb(comma + 1, closing):
            inside = {token.lower for token in tokens[comma + 1 : closing]}
            if inside & PERSON_ROLES or inside & ORGANISATIONS:
                return closing
    return comma


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
    if printed or tagged.lower(link) in ("by", "from", "of"):  # "a report in the Herald that"
        speaker = phrase_after(tagged, link + 1)
        if speaker is None:
            return None
        link = speaker[1]
    if tagged.lower(link) != "that":
        return None
    if speaker is None:
        speaker = _owner(tagged, index)
    if speaker is None or not can_speak(tagged, speaker, loosely=True):
        return None
    word = tagged.tokens[index].text
    cue = Cue(index, index + 1, CueForm(word, stance, "say", "third"), link + 1)
    draft = Draft(text, tagged, cue, stance, speaker, min(index, speaker[0]), link + 1, "noun")
    if not place_right(draft, link + 1):
        return None
    _cut_noun_content(draft, link + 1)
    for place in range(link + 3, len(tagged.tokens) - 1):
        if tagged.lower(place) in _DISMISSALS and tagged.lower(place + 1) in words("denial_words") | {"not"}:
            draft.end = tagged.tokens[place - 1].end
            break
    return draft


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


def find_headline(text: str, tagged: Tagged) -> Draft | None:
    """ "Ferry sinks, 12 missing: police", "Police: 12 missing": the speaker is a role or body beside a colon or dash."""
    tokens = tagged.tokens
    count = len(tokens)
    begin = int(tokens[0].kind == "figure")  # "16:30 Rescuers: nine dead"
    for index in range(begin + 1, count - 1):
        mark = tagged.mark(index)
        if mark not in (":", "-", "–", "—"):
            continue
        right, left = (index + 1, count), (begin, index)
        if index >= 4 and _is_label(tagged, right, named=mark == ":"):
            speaker, content = right, left
        elif count - index >= 4 and mark == ":" and _is_label(tagged, left, named=False):
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


def _is_label(tagged: Tagged, span: Span, *, named: bool) -> bool:
    """Up to five words that name who speaks."""
    tokens = tagged.tokens[span[0] : span[1]]
    if not 0 < len(tokens) <= 5 or any(token.kind in ("number", "figure", "quote") for token in tokens):
        return False
    if any(token.lower in _NO_SPEAKER_LABELS for token in tokens):
        return False
    if any(_is_cue_verb(token.lower) for token in tokens):
        return False
    words_ = [token for token in tokens if token.kind == "word"]
    heads = _heads(words_)
    return any(token.lower in SPEAKING_NOUNS for token in heads) or (
        named and bool(words_) and all(token.capital for token in words_)
    )


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


def find_introduced(text: str, tagged: Tagged, taken: Sequence[Draft]) -> Draft | None:
    """ "She had one message: “…”": the subject of a sentence that ends in a colon before a quotation."""
    tokens = tagged.tokens
    for index in range(2, len(tokens) - 1):
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
    cue = Cue(colon, colon + 1, _COLON, colon + 1)
    draft = Draft(text, tagged, cue, "inform", (0, colon), 0, colon + 1, "transcript")
    if not place_right(draft, colon + 1):
        return None
    sentence = tagged.sentence
    if sentence.end < sentence.paragraph.end and tokens[colon + 1].kind != "quote":
        draft.end = sentence.paragraph.end  # the whole paragraph is spoken
    return draft
