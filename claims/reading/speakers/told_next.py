"""Who is described in one paragraph, named in the next, where he tells of what is his, and described again: "the school's principal said.
Ilse Orr said our school was shut …, the principal said"."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import word_set, words
from claims.reading.names.roles import is_role
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.numerals import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

_AGAIN = 5
"""Sentences below in which the description stands again."""
_SPEAKERS = 5
"""Statements below in which it does."""
_FULL_NAME = 2
_PRONOUNS = word_set("he she him her his they")
_OTHERS = word_set("another other one former some several")
_AGAINST = word_set("but however disputed denied rejected dismissed contradicted accused disagreed")
"""What tells that the next speaker answers the one before."""

_WITNESS = word_set(
    "saw seen heard watched survived escaped fled wife husband son sons daughter daughters mother father brother sister children child"
    " kids parents niece nephew cousin friend house home"
)
"""Words of who was there or lost somebody, as any "Odo Fenn" below a manager may be."""

Span = tuple["Sentence", int, int]


class ToldNext(NamedTuple):
    """The first mention of a person, the number of its sentence and the noun by which the page describes him before."""

    mention: Mention
    sentence: int
    noun: str


def told_next(page: Page, spans: Sequence[Span], bare: Mapping[int, Mention]) -> Iterator[ToldNext]:
    """Those of the speakers at `spans`, in text order, whose name opens the paragraph below their description, without any other word
    of who they are.  `bare` are the first mentions of persons of whom the page tells no office, by their offset."""
    for at, (described, named) in enumerate(pairwise(spans)):
        noun = _described_by(described)
        mention = bare.get(named[0].tokens[named[1]].start)
        if noun is None or mention is None or not _opens_next(described[0], named, mention):
            continue
        if not _tells_of_own(page, described, named[0]):
            continue
        if any(_is_again(below, named[0], noun) for below in _first_other(spans, at + 2, mention)):
            yield ToldNext(mention, named[0].index, noun)


def _described_by(span: Span) -> str | None:
    """The "principal" of "the school's principal"; None for "a teacher" and for names."""
    sentence, first, last = span
    row = sentence.tokens[first:last]
    definite = row[0].lower == "the" or any(token.kind == "clitic" for token in row)
    apart = row[0].lower in ARTICLES or any(token.lower in _OTHERS for token in row)
    plain = is_role(row[-1]) and not row[-1].capital and definite and not apart and not sentence.headline
    return row[-1].lower if plain else None


def _tells_of_own(page: Page, described: Span, named: Sentence) -> bool:
    """Does the named paragraph tell of "our school" where "the school's principal" was described, and of nothing that a witness does?"""
    sentence, first, last = described
    owners = {
        token.lower for token in sentence.tokens[first : last - 1] if not token.capital and token.is_word
    }
    own = False
    for below in page.sentences[named.index :]:
        if below.paragraph is not named.paragraph:
            break
        if not _WITNESS.isdisjoint(below.lowers):
            return False
        own = own or any(one.lower == "our" and two.lower in owners for one, two in pairwise(below.tokens))
    return own


def _opens_next(before: Sentence, named: Span, mention: Mention) -> bool:
    """Does the name open the next paragraph, a verb of saying right behind it, and does nothing there speak against what was said?"""
    sentence, first, last = named
    tokens = sentence.tokens
    whole = last - first >= _FULL_NAME and mention.end == tokens[last - 1].end
    below = sentence.index == before.index + 1 and sentence.paragraph is not before.paragraph
    tells = last < len(tokens) and tokens[last].lower in CUE_FORMS
    against = not (words("negations") | _AGAINST).isdisjoint(sentence.lowers)
    return whole and below and first == 0 and tells and not against


def _first_other(spans: Sequence[Span], at: int, mention: Mention) -> Iterator[Span]:
    """The first speaker below who is neither a pronoun nor called by the name."""
    own = mention.text.split()
    for span in islice(spans, at, at + _SPEAKERS):
        row = span[0].tokens[span[1] : span[2]]
        if row[-1].text not in own and row[0].lower not in _PRONOUNS:
            yield span
            return


def _is_again(span: Span, named: Sentence, noun: str) -> bool:
    """A bare "the principal", near by."""
    row: Sequence[Token] = span[0].tokens[span[1] : span[2]]
    return span[0].index <= named.index + _AGAIN and [token.lower for token in row] == ["the", noun]
