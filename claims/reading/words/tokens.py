"""Tokens: words, numbers, figures and marks of a stretch of text, offsets exact to the character.

One regular expression without nested repetition cuts them, in time linear in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Literal

from claims.lexicon import words
from claims.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

TokenKind = Literal["word", "number", "figure", "clitic", "quote", "punct"]

IN_PHRASES = frozenset(("word", "number"))
"""Kinds of what a phrase is made of, its number printed in letters or in digits: "five", "5"."""
_Shape = tuple[int, int, str, str, TokenKind, bool, bool]
"""Of a printed token: length with the blanks after it and without, text, small letters, kind, is a name or begins with a capital,
is a word."""

_FIGURE = r"""                                          # numbers that count nothing human
        [$€£¥₹]\ ?\d[\d.,]*(?:\ ?(?:million|billion|trillion|bn|m|k)\b)?
      | \d[\d,.]{0,20}+(?:%|(?:st|nd|rd|th|s|am|pm|km|mph|kph|kmh|kg|cm|mm|ft|bn|m|C|F)\b)
      | \d{1,2}[:.h]\d{2}(?![\d,]|\ (?:thousand|lakh|crore|million|billion)\b)
      | \d{1,9}+/\d+(?:/\d+)?
      | \d[\d,]{0,20}+[-‑](?=[A-Za-z])[\w‑-]+                # 40-minute, 2,000-member
"""
_TOKEN = lazy(
    r"""(?:
    [a-z]++(?![\w'’‑-])                                # most words by far, names and commas: told at once
  | [A-Z][a-z]++(?![\w'’‑.-])
  | [,;]
  | """
    + _FIGURE
    + r"""
  | \d{1,3}(?:,\d{2})*(?:[,\u00a0\u202f]\d{3})+(?!\d)|\d+(?:\.\d+)?   # numbers: 12,000 and 1,20,000
  | (?:[A-Z]\.){2,}                                    # words: U.S.
  | (?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Gov|Sen|Rep|Prof|St|Brig|Adm|Cpl|Rev|Hon|Cllr|Supt|Insp|Det|Fr|Cmdr|Cdr|Engr|Atty|Alh|Barr|Jr|Sr|Rs|Ch|Govt|Dept)\.(?=\s)
  | (?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.(?=\s)
  | [A-Z]\.(?=\s[A-Z])                                 # initials
  | [^\W\d_]+n['’]t\b
  | (?:[dDlLOo]['’](?=[A-Z]))?[^\W\d_]+(?:[-‑]\w+|['’](?!(?:re|ve|ll|s|d|m)\b)[^\W\d_]{2,})*
  | ['’](?:s|re|ve|ll|d|m)\b                          # clitics
  | ["“”„«»‘’']                                        # quotation marks
  | --+|\.{2,}|[^\s\w]|_                               # any other mark
    )\s*+                                              # the blanks after a token are no place to look for one
    """,
    re.VERBOSE,
)
_FIGURE_HERE = lazy(_FIGURE, re.VERBOSE)
CLAUSE_MARKS = frozenset((",", ";", ":", "“"))
"""Behind them another clause may begin."""
APOSTROPHES = ("'", "’")
_NO_BREAK = ("\u00a0", "\u202f", "\u2009")
_PLAIN_BLANKS = {ord(blank): " " for blank in _NO_BREAK}
_QUOTES = frozenset("\"“”„«»‘’'")
_BEGINS = attrgetter("start")
_PREFIXED_NAME = lazy(r"(?:a[dlnrstz]|ash|el|ul|es|ez|bin|ibn|abu)[-‑][A-Z]")
"""Arabic names that begin with a small letter: "al-Mabrouk", "el-Fasher"."""
_SHAPES: dict[str, _Shape] = {}
"""The tokens seen lately by their print, for most of a text is a few words over and over."""
_MOST_SHAPES, _LONGEST_SHAPE = 1 << 14, 40


@dataclass(slots=True, eq=False, repr=False)
class Token:
    """One word, number or mark.  `index` is its place in its sentence, `lower` its small letters with a straight
    apostrophe, `quotation` the index of the quotation of the paragraph that covers it, -1 outside quotation marks."""

    start: int
    end: int
    text: str
    lower: str
    kind: TokenKind
    index: int
    capital: bool
    is_word: bool
    quotation: int = -1


def tokens_within(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """The indices [first, last) of the tokens that begin in a stretch of the text."""
    first = bisect_left(tokens, start, key=_BEGINS)
    return first, bisect_left(tokens, end, first, key=_BEGINS)


def lower_at(tokens: Sequence[Token], index: int) -> str:
    """The small letters of the token at an index, "" before the first and behind the last."""
    return tokens[index].lower if 0 <= index < len(tokens) else ""


def tells_there(lower: Sequence[str]) -> bool:
    """ "put the number of dead there at six", and not "there were six dead", "there had been": asked of small letters."""
    return any(
        word == "there" and following not in words("be_forms") and following not in words("auxiliaries")
        for word, following in zip(lower, [*lower[1:], ""], strict=True)
    )


def with_plain_blanks(text: str) -> str:
    """The text with a plain blank for those that no line breaks at, character for character, for rules that look for a plain
    one."""
    return text.translate(_PLAIN_BLANKS) if any(blank in text for blank in _NO_BREAK) else text


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """Tokens between two offsets.  Trailing stops and commas never belong to a number."""
    tokens: list[Token] = []
    add = tokens.append
    make = object.__new__
    shapes = _SHAPES
    position = start
    while position < end and text[position].isspace():
        position += 1
    for index, printed in enumerate(_TOKEN.findall(text, start, end)):
        try:
            shape = shapes[printed]
        except KeyError:
            shape = _shape(text, position, end, printed)
        token = make(Token)  # filled here and not by a call of its own: nothing else is made so often
        width, length, token.text, token.lower, token.kind, token.capital, token.is_word = shape
        token.start = position
        token.end = position + length
        token.index = index
        token.quotation = -1
        add(token)
        position += width
    return tokens


def _shape(text: str, start: int, end: int, printed: str) -> _Shape:
    """What the token at `start` is, kept for the next time; `printed` has the blanks after it too.  A hyphen between blanks and
    two hyphens are typed for a dash, and are read as one."""
    word = printed.rstrip()
    kind = _kind(text, start, end, word)
    if kind == "figure":
        word = word.rstrip(",.")
    dash = word[0] == "-" and (len(word) > 1 or (text[start - 1 : start].isspace() and printed != word))
    shape = (
        len(printed),
        len(word),
        "–" if dash else word,
        "–" if dash else word.lower().replace("’", "'"),
        kind,
        word[0].isupper() or _PREFIXED_NAME.match(word) is not None,
        kind == "word",
    )
    if (
        len(printed) <= _LONGEST_SHAPE and not word[0].isdecimal() and word[0] != "-"
    ):  # "12.30", "-": what stands around them tells if it is a time or a dash
        if len(_SHAPES) >= _MOST_SHAPES:
            _SHAPES.clear()
        _SHAPES[printed] = shape
    return shape


def _kind(text: str, start: int, end: int, word: str) -> TokenKind:
    first = word[0]
    if first.isdecimal():
        return "figure" if _FIGURE_HERE.match(text, start, end) else "number"
    if first.isalnum():
        return "word"
    if word in _QUOTES:
        return "quote"
    if first in APOSTROPHES:
        return "clitic"
    return "punct" if len(word) == 1 or first in ".-" else "figure"
