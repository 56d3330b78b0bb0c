"""Names of persons of which only what follows tells that they are some: "Tarn, a miner who got out, was waiting", "Ada Velm was on
that deck. She was 13."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.names.names_in_text import BODY_NOUNS, CALENDAR, FUNCTION_WORDS
from claims.reading.words.triggers import is_person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token

_LONGEST_ASIDE = 24
"""Tokens of ", a miner who did not want his surname published for fear of losing his job,"."""
_SHORTEST = 8
"""Tokens of such a sentence."""
_OF_PLACES = (
    "ly",
    "ed",
    "ing",
    "ward",
    "wards",
    "stream",
    "side",
    "where",
    "stairs",
    "time",
    "town",
    "hill",
    "shore",
)
"""Endings of words that tell where, when or how: "Downstream, a farmer …"."""
_THINGS = word_set(
    "street road avenue lane square river creek lake bridge hill hills mountain mount beach bay park valley island station school"
    " typhoon hurricane cyclone storm tropical operation radio camp hotel stadium market"
)
"""First and last words of names that are nobody's: "Blue Water Street", "Hurricane Tarn"."""
_TO_NOUN = 4
"""Tokens of "a young field hand" behind "a"."""
_TO_PRONOUN = 8
"""Characters behind a sentence in which "She" stands."""
_TO_SPEECH = 400
"""Characters of a quotation behind which "she said" stands."""
_OPEN_QUOTES, _CLOSE_QUOTES = frozenset('"“„«'), frozenset('"”“»')
_POSSESSED = {"her": " she ", "his": " he "}
_OPENERS = ("he ", "she ", "his ", "her ")


def opens_with_aside(tokens: Sequence[Token], last: int) -> bool:
    """ "Tarn, a miner who got out, was waiting": one capital that opens the sentence, what he does, and his verb; not "Outside, a
    miner was waiting"."""
    lower = tokens[0].lower
    plain = (
        lower in FUNCTION_WORDS
        or lower in CALENDAR
        or lower in words("adverbs")
        or lower in words("time_words")
    )
    if last != 1 or plain or lower.endswith(_OF_PLACES) or len(tokens) < _SHORTEST:
        return False
    if tokens[1].text != "," or tokens[2].lower not in ("a", "an"):
        return False
    if not any(is_person(token.lower) for token in tokens[3 : 3 + _TO_NOUN]):
        return False
    closing = next((token.index for token in tokens[3:_LONGEST_ASIDE] if token.text == ","), len(tokens))
    return closing + 1 < len(tokens) and _is_finite(tokens[closing + 1])


def is_told_of_next(text: str, sentence: Sentence, first: int, last: int) -> bool:
    """ "Ada Velm was on that deck. She was 13.": two or three capitals before a verb, and "she" opens the next sentence of the
    paragraph; no "Velm Motors closed. She wept"."""
    tokens = sentence.tokens
    if last >= len(tokens) or not _is_finite(tokens[last]) or tokens[last - 1].lower in BODY_NOUNS:
        return False
    if first and tokens[first - 1].text not in (",", "—", "–"):
        return False
    if tokens[last - 1].lower in _THINGS or tokens[first].lower in _THINGS:
        return False
    behind = text[sentence.end : sentence.end + _TO_PRONOUN]
    told = "\n" not in behind and behind.lstrip().lower().startswith(_OPENERS)
    return told or _speaks_next(text, sentence, last)


def _speaks_next(text: str, sentence: Sentence, last: int) -> bool:
    """ "Ada Velm came with a picture of her nephew." before a paragraph that begins “He was 13,” she said: of whom the page tells with
    a pronoun, and who then speaks; not "Velm Bay lost its men"."""
    tokens = sentence.tokens
    own = next((token.lower for token in tokens[last:] if token.lower in _POSSESSED), None)
    behind = text[sentence.end : sentence.end + _TO_SPEECH].lstrip()
    if own is None or sentence.end != sentence.paragraph.end or behind[:1] not in _OPEN_QUOTES:
        return False
    closing = next((at for at in range(1, len(behind)) if behind[at] in _CLOSE_QUOTES), len(behind))
    return "\n" not in behind[:closing] and behind[closing + 1 :].startswith(_POSSESSED[own])


def _is_finite(token: Token) -> bool:
    lower = token.lower
    return (
        any(lower in words(table) for table in ("be_forms", "auxiliaries", "verbs", "human_acts"))
        or (lower.endswith("ed") and not token.capital)
        or (
            token.kind == "word" and not token.capital and lower.endswith("s") and lower not in FUNCTION_WORDS
        )
    )
