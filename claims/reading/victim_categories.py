"""What a victim phrase says of who the victims are: their noun as printed and the category of it.

Table: `casualty_nouns.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.triggers import category, is_nationality

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.tokens import Token
    from claims.reading.victims import VictimPhrase


def noun_of(tokens: Sequence[Token], phrase: VictimPhrase) -> str | None:
    """The victim noun as printed; a nationality before "soldiers" stays outside of it."""
    return None if phrase.head is None else tokens[phrase.head].text


def category_of(tokens: Sequence[Token], phrase: VictimPhrase) -> str | None:
    """The class of the victims: an adjective ("civilian workers") before the noun's own class."""
    if phrase.head is None:
        return None
    before = [token.lower for token in tokens[max(0, phrase.head - 2) : phrase.head]]
    found = category(tokens[phrase.head].lower)
    if found == "people" or found is None:
        if "civilian" in before:
            return "civilians"
        if "police" in before:
            return "police"
        if not {"army", "military", "service"}.isdisjoint(before):
            return "military"
        if "aid" in before:
            return "aid workers"
    if found == "police" and "army" in before:
        return "military"
    if found is None and _names_nation(tokens, phrase.head):
        return "people"
    return found


def _names_nation(tokens: Sequence[Token], head: int) -> bool:
    """ "four Russians", "two South Koreans"."""
    pair = f"{tokens[head - 1].text} {tokens[head].text}" if head else ""
    return is_nationality(tokens[head].text) or is_nationality(pair)
