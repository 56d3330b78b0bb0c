"""Names that are other words as well: "King said", "London told reporters", where the page names a King or a London in full.

Which bearer is meant is for `persons` to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.names.name_uses import NameUse
from claims.reading.names.names_in_text import FUNCTION_WORDS, HONORIFICS, speech_beside
from claims.reading.names.roles import NOTHING, Description, body_at, gender_of, is_role
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token


_WHERE = frozenset(("in", "inside", "into", "from", "across", "outside", "near"))


def borne(uses: Iterable[NameUse]) -> frozenset[str]:
    """The last words of the names that a page evidently prints as those of persons."""
    return frozenset(use.words[-1] for use in uses if use.evident and len(use.words) > 1)


def lands_told_of(runs: Iterable[tuple[Sentence, int, int]]) -> frozenset[str]:
    """The runs of one word that a page uses as places: "Israel" of "two died in Israel", so that "Israel said" is the state."""
    return frozenset(
        sentence.tokens[first].text
        for sentence, first, last in runs
        if last - first == 1 and lower_at(sentence.tokens, first - 1) in _WHERE
    )


def borne_alone(sentence: Sentence, first: int, last: int, surnames: frozenset[str]) -> NameUse | None:
    """The use of a surname in a run that would otherwise be a title, a place or a people: it speaks, or is addressed."""
    tokens = sentence.tokens
    name = last - 1
    if tokens[name].text not in surnames or tokens[name].lower in FUNCTION_WORDS:
        return None
    titled = last - first == 2 and (tokens[first].lower in HONORIFICS or is_role(tokens[first]))
    if not titled and (last - first > 1 or not _speaks(tokens, first)):
        return None
    if not titled and (lower_at(tokens, first - 1) == "the" or body_at(tokens, first, last)):
        return None  # "the German said"; an agency that is called after its founder
    about = Description(gender=gender_of([tokens[first].lower])) if titled else NOTHING
    return NameUse(sentence, name, last, first, about, evident=titled)


def _speaks(tokens: Sequence[Token], first: int) -> bool:
    told = [token.lower for token in tokens[max(0, first - 2) : first]] == ["according", "to"]
    return told or speech_beside(tokens, first, first + 1)
