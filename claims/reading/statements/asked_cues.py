"""A cue verb that is asked who says what with it, and what stands around it: "Odo Fenn would never [say] that …"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import word_set
from claims.reading.speakers.speaker_spans import before_hearsay, skip_to_speaker

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft
    from claims.reading.grammar.noun_phrases import Span
    from claims.reading.grammar.syntax import Tagged
    from claims.reading.words.cues import Cue

_TOLD_BY_HEARSAY = word_set("say weak tell call label accuse")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class AskedCue:
    """A cue with the words to its left passed over.

    `end` is the token that may end its speaker, `negated` and `passive` what was passed on the way there ("did not", "was"), `earlier`
    the draft whose speaker it may go on with.
    """

    text: str
    tagged: Tagged
    cue: Cue
    earlier: Draft | None
    end: int
    negated: bool
    passive: bool

    @property
    def previous(self) -> str:
        """The word right before the cue, in small letters."""
        return self.tagged.lower(self.cue.first - 1)

    @property
    def following(self) -> str:
        """The word right behind it, in small letters."""
        return self.tagged.lower(self.cue.last)

    @property
    def is_gerund(self) -> bool:
        """ "saying"."""
        return self.cue.verb.form == "gerund"

    @property
    def is_infinitive(self) -> bool:
        """ "to say"."""
        return self.cue.verb.form == "base" and self.previous == "to"


class Speaking(NamedTuple):
    """Who says it; `inherited` where he comes from an earlier clause, `loosely` where anybody and anything may say it."""

    speaker: Span
    inherited: bool
    loosely: bool


def look_left_of(text: str, tagged: Tagged, cue: Cue, earlier: Draft | None) -> AskedCue:
    """The cue with what stands to its left."""
    hearsay = before_hearsay(tagged, cue.first) if cue.verb.frame in _TOLD_BY_HEARSAY else None
    end, negated, passive = skip_to_speaker(tagged, cue.first - 1 if hearsay is None else hearsay)
    return AskedCue(text, tagged, cue, earlier, end, negated, passive)


def quotes_at(tagged: Tagged, index: int) -> bool:
    """Is there a comma or a colon at `index` and a quotation behind it?"""
    return tagged.mark(index) in (",", ":") and tagged.mark(index + 1) == '"'
