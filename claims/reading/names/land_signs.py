"""What the papers of one country alone call things: its sheriffs, its money.  Table: `land_signs.tsv`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table

if TYPE_CHECKING:
    from claims.reading.page.text import Page


def by_signs(page: Page) -> str | None:
    """The one country whose papers write so: "a county sheriff" is of the United States, "300 guaraníes" are spent in Paraguay."""
    words, phrases = _signs()
    found = {
        country for sentence in page.sentences for word, country in words.items() if word in sentence.lowers
    }
    told = page.text.lower().replace("’", "'")
    found |= {country for phrase, country in phrases.items() if phrase in told}
    return next(iter(found)) if len(found) == 1 else None


@cache
def _signs() -> tuple[dict[str, str], dict[str, str]]:
    """Words and phrases in small letters, each with its country."""
    rows = [(sign, country) for signs, country in table("land_signs") for sign in signs.split(", ")]
    return {sign: at for sign, at in rows if " " not in sign}, {sign: at for sign, at in rows if " " in sign}
