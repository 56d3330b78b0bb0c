"""One spelling for the many spellings of a name: what transliterations and the two Englishes exchange."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from claims.patterns import lazy

SPELLINGS = (
    ("defence", "defense"),
    ("centre", "center"),
    ("organisation", "organization"),
    ("ph", "f"),
    ("kh", "h"),
    ("gh", "g"),
    ("dj", "j"),
    ("zh", "j"),
    ("tch", "ch"),
    ("ck", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("q", "k"),
    ("w", "v"),
    ("y", "i"),
)
"""Letters that transliterations and the two Englishes exchange, in the order in which they are tried."""
_DOUBLED = lazy(r"(\w)\1+")


@lru_cache(maxsize=20_000)
def fold(name: str) -> str:
    """A name as all its usual spellings have it: lower case, no accents, letters made alike."""
    plain = unicodedata.normalize("NFKD", name).lower()
    plain = "".join(mark for mark in plain if not unicodedata.combining(mark)).replace("’", "'")
    for spelling, instead in SPELLINGS:
        plain = plain.replace(spelling, instead)
    return _DOUBLED.sub(r"\1", plain)


def initials(name: str) -> str:
    """The first letters of the words that have a capital: "AP" for "Associated Press"."""
    return "".join(word[0] for word in name.split() if word[0].isupper())
