"""Cue words: which words report speech, in which form, with which frame and stance.

Tables: `cues.tsv` (verbs, one a line), `cue_phrases.tsv` (several words that act as one verb), `cue_nouns.txt`
(forms that are nouns more often than verbs) and `cue_base_forms.txt` (bare forms read after a plural subject).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from claims.lexicon import table, word_set, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.articles import Stance
    from claims.reading.words.tokens import Token

Form = Literal["past", "third", "base", "gerund"]
Frame = Literal[
    "say", "weak", "tell", "object", "accuse", "charge", "urge", "direct", "call", "ask", "express", "promise", "find", "label",
    "hear", "document", "phrase",
]  # fmt: skip

CUE_NOUNS = words("cue_nouns")
_GAP = 6
_SHORT_GAP = 2
_DESCRIBING = frozenset("~")
"""Of "sought a full judicial inquiry" the words before the noun, of which none is a preposition or a participle."""
_GAP_ENDS = frozenset(("and", "or", "but", "that"))
"""Words that `*` in a cue phrase may stand for."""


class CueForm(NamedTuple):
    """One form of a cue verb."""

    lemma: str
    stance: Stance
    frame: Frame
    form: Form


class Cue(NamedTuple):
    """A cue in a sentence: tokens [first, last); the content of a phrase begins at `content`."""

    first: int
    last: int
    verb: CueForm
    content: int


def _inflect(lemma: str, past: str | None, participle: str | None) -> dict[str, Form]:
    """Every form of an English verb; irregular pasts are given."""
    consonant_y = lemma.endswith("y") and lemma[-2] not in "aeou"
    if past is None:
        past = lemma + "d" if lemma.endswith("e") else lemma[:-1] + "ied" if consonant_y else lemma + "ed"
    stem = lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else lemma
    if past == lemma + lemma[-1] + "ed":
        stem = lemma + lemma[-1]
    third = (
        lemma[:-1] + "ies"
        if consonant_y
        else lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")
    )
    forms: dict[str, Form] = {lemma: "base", stem + "ing": "gerund", third: "third"}
    forms[past] = forms[participle or past] = "past"
    return forms


def _read_cue_forms() -> dict[str, CueForm]:
    found: dict[str, CueForm] = {}
    for row in table("cues"):
        lemma, stance, frame = row[0], cast("Stance", row[1]), cast("Frame", row[2])
        past, participle = (row[3], row[4]) if len(row) > 4 else (None, None)
        for form, kind in _inflect(lemma, past, participle).items():
            found.setdefault(form, CueForm(lemma, stance, frame, kind))
    return found


CUE_FORMS: dict[str, CueForm] = _read_cue_forms()
"""Every form of every cue verb, in small letters."""


_GAPS: dict[str, frozenset[str] | None] = {"*": None, "+": frozenset(), "~": _DESCRIBING}
_PREPOSITIONS = words("prepositions")


class _Phrase(NamedTuple):
    """Words in turn; None stands for `*`, an empty set for `+`, `_DESCRIBING` for `~`."""

    parts: tuple[frozenset[str] | None, ...]
    content: int | None
    verb: CueForm


_BEHIND_WAS = word_set("adamant insistent quick swift keen eager careful forced obliged compelled at")
"""They open a phrase behind "was", which makes no passive of it: "was quick to point out that"."""


def _form_of(word: str) -> Form:
    if word in ("make", "point", "count"):
        return "base"
    if word.endswith("ing"):
        return "gerund"
    return "third" if word.endswith("s") or word in _BEHIND_WAS else "past"


def _read_phrases() -> dict[str, list[_Phrase]]:
    """Phrases by each word that may begin them."""
    found: dict[str, list[_Phrase]] = {}
    for pattern, stance, *frame in table("cue_phrases"):
        parts: list[frozenset[str] | None] = []
        content: int | None = None
        for part in pattern.split():
            if part == "^":
                content = len(parts)
            else:
                parts.append(_GAPS[part] if part in _GAPS else frozenset(part.split("|")))
        for first in parts[0] or ():
            verb = CueForm(
                pattern,
                cast("Stance", stance),
                cast("Frame", frame[0] if frame else "phrase"),
                _form_of(first),
            )
            found.setdefault(first, []).append(_Phrase(tuple(parts), content, verb))
    return found


_PHRASES = _read_phrases()


def phrase_at(tokens: Sequence[Token], index: int) -> Cue | None:
    """The cue phrase of `cue_phrases.tsv` that begins at `index`."""
    if tokens[index].lower in _BEHIND_WAS and (not index or tokens[index - 1].kind == "punct"):
        return None  # "Odo Fenn, careful to stress that it was safe, left"
    for phrase in _PHRASES.get(tokens[index].lower, ()):
        ends = _match(tokens, index, phrase)
        if ends is not None:
            return Cue(index, ends[0], phrase.verb, ends[1])
    return None


def _match(tokens: Sequence[Token], index: int, phrase: _Phrase) -> tuple[int, int] | None:
    """(end of the phrase, start of the content), None where the words do not fit."""
    place = index
    content = None
    gap = 0
    describing = False
    for number, part in enumerate(phrase.parts):
        if phrase.content == number:
            content = place
        if part is _DESCRIBING or not part:
            place += part == frozenset()
            describing = part is _DESCRIBING
            gap = _SHORT_GAP if describing else _GAP
            continue
        reach = place + gap
        while place < len(tokens) and place <= reach and tokens[place].lower not in part:
            if tokens[place].kind == "punct" or tokens[place].lower in _GAP_ENDS:
                return None
            if describing and (tokens[place].lower in _PREPOSITIONS or tokens[place].lower.endswith("ed")):
                return None
            place += 1
        if place >= len(tokens) or place > reach:
            return None
        place += 1
        gap = 0
        describing = False
    return place if content is None else index + 1, place if content is None else content


CUE_THAT_NOUNS = frozenset(row[0] for row in table("cue_that_nouns"))
"""Nouns that report speech: "the claim that", "a claim by the rebels"."""
_OTHER_CUES = CUE_THAT_NOUNS | {"according", "per", "based", "words"}


ATTRIBUTING = frozenset(CUE_FORMS.keys() | _PHRASES.keys())
"""Words that are a cue or begin one."""
_ALL_CUES = _OTHER_CUES | ATTRIBUTING | words("figure_sources") | words("gathered_matter")


def has_cue(lowers: Iterable[str]) -> bool:
    """Could any word of a sentence, given in small letters, report speech?"""
    return not _ALL_CUES.isdisjoint(lowers)
