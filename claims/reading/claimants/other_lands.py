"""Counts of another land than that whose authorities have just spoken: "killed 4,000 in Norland, according to Norland's ministry, and
127 in Vesland"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import is_number
from claims.reading.words.places import place

if TYPE_CHECKING:
    from claims.articles import Statement
    from claims.reading.counts.counts import Count

_IN = frozenset(("in", "inside", "across"))
_LANDS = frozenset(("country", "demonym", "capital"))
_TO_IN = 4
"""Tokens of "died in" behind a count."""
_TO_PLACE = 3
"""Tokens of "in southern Norland"."""
_TO_COMMA = 2
"""Tokens of "officials said," behind who speaks."""
_ANOTHER = frozenset(("and", "while"))


def is_of_another_land(count: Count, statement: Statement) -> bool:
    """Does a count behind an attribution tell of a land that is not that of whoever spoke, in a sentence that counts for his own before he
    is told to speak?  Only "…, Norland officials said, and 127 in Vesland", not what they said themselves."""
    speaker_end = statement.speaker_end or 0
    if count.start < speaker_end or statement.sentence_start != count.sentence.start:
        return False
    if not _stands_beside(count, speaker_end):
        return False
    spoke = _land_of(statement)
    here = _land_behind(count)
    if spoke is None or here is None or spoke == here:
        return False
    before = [token for token in count.tokens[: count.first] if token.end <= (statement.speaker_start or 0)]
    number = next((token.index for token in before if is_number(token)), len(before))
    return any(
        _land_at(count, at) == spoke
        for at in range(number + 1, len(before))
        if count.tokens[at - 1].lower in _IN
    )


def _stands_beside(count: Count, speaker_end: int) -> bool:
    """Does a comma close the speaker's clause before ", and 127", ", while at least 12"?"""
    behind = [token for token in count.tokens[: count.first] if token.start >= speaker_end]
    comma = next((at for at, token in enumerate(behind) if token.text == ","), len(behind))
    return comma <= _TO_COMMA and [token.lower in _ANOTHER for token in behind[comma + 1 : comma + 2]] == [
        True
    ]


def _land_of(statement: Statement) -> str | None:
    """The land whose word stands in the name of who speaks: "Norland officials", "the government of Norland"; not in "the Red Cross in Norland"."""
    words_ = (statement.speaker or "").replace("’", "'").replace("'s", "").split()
    for word in itertools.takewhile(lambda each: each not in ("in", "at", "from"), words_):
        known = place(word)
        if known is not None and known.kind in _LANDS:
            return known.country
    return None


def _land_behind(count: Count) -> str | None:
    """The land in which a count is told to have been: "and 127 in southern Vesland"."""
    near = itertools.takewhile(lambda token: token.is_word, count.tokens[count.last : count.last + _TO_IN])
    led = next((token.index for token in near if token.lower in _IN), None)
    if led is None:
        return None
    names = range(led + 1, min(len(count.tokens), led + 1 + _TO_PLACE))
    if any(count.tokens[at].kind == "clitic" for at in names):
        return None  # "in Norland's strikes"
    lands = (_land_at(count, at) for at in names)
    return next((land for land in lands if land is not None), None)


def _land_at(count: Count, index: int) -> str | None:
    """The land of the place name at a token behind "in"; asked for those of the words before, too."""
    token = count.tokens[index]
    if not token.capital or token.lower in words("days"):
        return None
    known = place(token.text)
    return known.country if known is not None else None
