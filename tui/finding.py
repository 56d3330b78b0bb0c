"""Filtering the lists of the further screens: every word must match, in whatever column."""

from __future__ import annotations

from tui.filters import fold


def matches(wanted: str, *words: str) -> bool:
    """True when every word of the filter is somewhere in `words`; case and accents make no difference."""
    if not wanted.strip():
        return True
    hay = fold(" ".join(words))
    return all(needle in hay for needle in fold(wanted).split())


def found_words(wanted: str, total: int) -> str:
    """What a list says when a filter leaves none of its `total` records, "" where there is no filter."""
    return f"None of {total:,} matches the filter; esc clears it." if wanted.strip() and total else ""
