"""Who does something in a sentence: somebody without a name, or the one person whom it names."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.roles import side_in
from claims.reading.spoken_before import Known
from claims.reading.syntax import tag
from claims.reading.tokens import tokens_within
from claims.reading.triggers import category, is_singular

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.text import Sentence
    from claims.reading.tokens import Token

_LONGEST_NAME = 4
"""Words of a name behind "A nurse from Brask,"."""
_ASIDES = 2
"""Commas behind a name at which his aside may end."""


def somebody(text: str, tokens: Sequence[Token], first: int, end: int) -> Known | None:
    """ "A resident of Brask gave another toll": a person without a name who does something, for whom a pronoun may stand
    afterwards, or with one behind a comma, "A nurse from Brask, Ilse Orr, treated them"; "a guard was hurt" tells of no speaker."""
    of = next((at for at in range(first + 1, end) if tokens[at].lower in words("prepositions")), end)
    head = tokens[of - 1].lower
    if not is_singular(head):
        return None
    if end + 1 < len(tokens) and tokens[end].text == "," and tokens[end + 1].capital:
        name = list(itertools.takewhile(lambda token: token.is_word and token.capital, tokens[end + 1 :]))
        last = name[-1].index if name else end
        closes = last + 1 < len(tokens) and tokens[last + 1].text == "," and 0 < len(name) <= _LONGEST_NAME
        return Known(text[name[0].start : name[-1].end], "person", head, None) if closes else None
    if category(head) in ("fighters", "attackers", "military", "children"):
        return None
    return Known(text[tokens[first].start : tokens[end - 1].end], "person", None, side_in(tokens, first, end))


def acts_in(sentence: Sentence, mention: Mention) -> bool:
    """Is the person of a mention the subject of a verb, behind no preposition: "when Orr, 29, took the stand"?"""
    tagged = tag(sentence)
    first, last = tokens_within(sentence.tokens, mention.start, mention.end)
    while first and tagged.tokens[first - 1].capital:
        first -= 1  # the title before a name
    if first and tagged.lower(first - 1) in words("prepositions"):
        return False
    if tagged.mark(last) == ",":  # "Orr, 29, who lost a son, took the stand"
        commas = (at for at in range(last + 1, len(tagged.tokens) - 1) if tagged.mark(at) == ",")
        return any(tagged.verb[comma + 1] for comma in itertools.islice(commas, _ASIDES))
    return last < len(tagged.tokens) and bool(tagged.verb[last])
