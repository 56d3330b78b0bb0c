"""Documents into paragraphs and sentences, offsets exact to the character.

Every scan is linear: regular expressions here have no nested repetition, and a run-on line is
cut into pieces of at most `LONGEST_SENTENCE` characters before it is tokenised.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.articles import Document, Part
from claims.lexicon import table, word_set, words
from claims.patterns import lazy
from claims.reading.page.quotes import Quotation, find_quotations
from claims.reading.page.wrapping import is_wrapped
from claims.reading.words.numerals import all_number_words
from claims.reading.words.places import place
from claims.reading.words.tokens import APOSTROPHES, Token, tokenize, tokens_within, with_plain_blanks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST_SENTENCE = 2000
"""Characters; longer stretches without a sentence end are cut at a blank."""

_BULLET = " • "
_BREAK = lazy(r"[.!?…](?:(?<![.!?…][.!?…])[.!?…]*+[\"”’')\]]*+(?=\s)|(?<!…)[\"”]?(?=[“\"][A-Z]))")
"""Possessive, and only from the first stop of a run: a long row of stops is looked at once.  It begins with the stop
itself, so that everything else is passed over at once."""
_CLOCK = ("a.m", "p.m")
_NEVER_DATED = word_set("He She They We It But And")
"""What opens a sentence behind a name that is also the short form of a month."""
_FOLLOWING = lazy(r"\s*[\"“‘']?(\w+)")
_WORDS = lazy(r"\w+")
_TO_NUMBER = 40
"""Characters of "an average of twenty"."""
_OWNER = lazy(r"\s+([A-Z]\w+)['’]s ([a-z]+(?: [a-z]+){0,2})")
_MEN = frozenset(("Jordan", "Georgia", "Chad", "Israel"))
"""States of the name of many persons."""
_ROMAN = frozenset("ivx")
"""Letters that are as often the number of a king or of a phase as an initial."""
_STARTS = lazy(r"\s*[\"“‘'(\[]*[A-Z0-9À-ÖØ-Þ]")
_SLUG = lazy(r"\W{0,2}(?P<slug>[A-Za-z]{3,10})(?: \d{1,2})?\s{0,2}(?P<mark>[-–—:|\])])\s{0,2}(?=\S)")
_READABLE = ("title", "body", "subhead", "caption")
_ENDS_SENTENCE = ".!?”\"…’')"
_HEALTH_BODY = "w.h.o."
"""The small letters of "WHO", which is not "who"."""
_SHORTEST_TITLE = 6
"""Tokens."""
_WRAPPED = 45
"""A line longer than this that ends without a stop and is followed by a lower-case line is hard-wrapped."""


@dataclass(slots=True, eq=False, repr=False)
class Paragraph:
    """A paragraph of a part of this `kind`; `index` counts through the page."""

    start: int
    end: int
    kind: str
    index: int
    quotations: list[Quotation]

    @property
    def headline(self) -> bool:
        return self.kind in ("title", "subhead", "caption")


@dataclass(slots=True, eq=False, repr=False)
class Sentence:
    """`text` has plain blanks for no-break ones, character for character.  `lowers` are the small letters of its tokens, `small` those of tokens without a capital, and `capitals` the
    indices of those with one: rules ask them whether a sentence can be theirs before they walk through it.

    `index` counts through the page; `headline` marks titles, subheads and captions; `previous` is the sentence before
    it in its paragraph; `verbs` tells of every token whether it is a finite verb, once `syntax` was asked for them.
    Paragraphs hold no sentences: without circles a page is freed when it is done with.
    """

    start: int
    end: int
    text: str
    tokens: list[Token]
    lowers: frozenset[str]
    small: frozenset[str]
    capitals: list[int]
    index: int
    headline: bool
    paragraph: Paragraph
    previous: Sentence | None
    verbs: list[bool] | None = None


@dataclass(slots=True, eq=False, repr=False)
class Page:
    """A document cut up for reading.  Furniture, bylines, datelines and credits are not in it."""

    text: str
    document: Document
    paragraphs: list[Paragraph]
    sentences: list[Sentence]


def cut_up(document: Document) -> Page:
    """The page of a document: its readable parts as paragraphs with sentences and tokens."""
    text = document.text
    paragraphs: list[Paragraph] = []
    sentences: list[Sentence] = []
    for kind, start, end in _paragraph_spans(document):
        paragraph = Paragraph(start, end, kind, len(paragraphs), find_quotations(text, start, end))
        own = _sentences(text, paragraph, len(sentences))
        if own:
            _mark_quoted(own, paragraph.quotations)
            _mark_possessives(own)
            _mark_health_body(own)
            sentences += own
            paragraphs.append(paragraph)
    return Page(text, document, paragraphs, sentences)


@cache
def _small_words() -> frozenset[str]:
    """The words that keep a small letter in a headline."""
    return words("prepositions") | words("conjunctions") | words("determiners")


def _in_title_case(tokens: list[Token]) -> bool:
    """ "Mayor Says the Weir Will Hold.": a capital on every word but the small ones; a headline wherever it stands."""
    small = _small_words()
    large = [token for token in tokens if token.kind == "word" and token.lower not in small]
    return (
        len(tokens) >= _SHORTEST_TITLE
        and len(large) >= _SHORTEST_TITLE - 2
        and all(token.capital and token.quotation < 0 for token in large)
        and any(not token.text.isupper() for token in large)
    )


def _sentences(text: str, paragraph: Paragraph, index: int) -> list[Sentence]:
    """The sentences of a paragraph, the first of which is number `index` of the page."""
    found: list[Sentence] = []
    previous: Sentence | None = None
    headline = paragraph.headline
    for start, end in split_sentences(text, paragraph.start, paragraph.end):
        tokens = tokenize(text, start, end)
        if not tokens:
            continue
        capitals = [token.index for token in tokens if token.capital]
        small = frozenset([token.lower for token in tokens if not token.capital])
        previous = Sentence(
            start,
            end,
            with_plain_blanks(text[start:end]),
            tokens,
            small.union([tokens[place].lower for place in capitals]),
            small,
            capitals,
            index + len(found),
            headline
            or (
                2 * len(capitals) > len(tokens)
                and (previous is None or previous.headline)  # "Town Burns. Mayor Says It Will Rise."
                and _in_title_case(tokens)
            ),
            paragraph,
            previous,
        )
        found.append(previous)
    return found


def _paragraph_spans(document: Document) -> Iterator[tuple[str, int, int]]:
    """(kind, start, end) of every paragraph to read, hard-wrapped lines joined."""
    text = document.text
    parts = document.parts or (Part("body", 0, len(text)),)
    for part in parts:
        if part.kind not in _READABLE:
            continue
        if part.kind == "title":
            part = replace(part, start=_behind_slug(text, part.start, part.end))
        for block in blocks(text, part.start, part.end):
            if is_wrapped([text[start:end] for start, end in block]):
                yield part.kind, block[0][0], block[-1][1]
                continue
            pending = block[0]
            for start, end in block[1:]:
                if text[start].islower() and _breaks_off(text, *pending):
                    pending = (pending[0], end)
                else:
                    yield part.kind, *pending
                    pending = (start, end)
            yield part.kind, *pending


def _behind_slug(text: str, start: int, end: int) -> int:
    """Where a title begins behind "UPDATE 3-", "BREAKING: ", "LIVE | "."""
    found = _SLUG.match(text, start, end)
    if found is None or found["slug"].lower() not in words("slugs"):
        return start
    word = found["mark"] == "-" and text[found.end()].islower()  # "Live-in carer killed"
    return start if word else found.end()


def blocks(text: str, start: int, end: int) -> Iterator[list[tuple[int, int]]]:
    """Runs of lines that no empty line separates, each line as a span without the white space around it."""
    block: list[tuple[int, int]] = []
    for left, right in _lines(text, start, end):
        if left < right:
            block.append((left, right))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _breaks_off(text: str, start: int, end: int) -> bool:
    return end - start > _WRAPPED and text[end - 1] not in _ENDS_SENTENCE + ":"


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of the lines in a stretch, white space stripped; empty lines give empty spans."""
    while start <= end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        line = text[start:stop]
        left = stop - len(line.lstrip())
        yield left, max(left, start + len(line.rstrip()))
        start = stop + 1


def split_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spans of the sentences between two offsets, without the white space between them."""
    spans: list[tuple[int, int]] = []
    begin = start
    for match in _BREAK.finditer(text, start, end):
        if match.end() >= end or not _STARTS.match(text, match.end(), end):
            continue
        if (
            text[match.start()] == "."
            and match.end() - match.start() == 1
            and _abbreviates(text, match.start(), begin, end)
        ):
            continue
        spans.extend(_pieces(text, begin, match.end()))
        begin = match.end()
    spans.extend(_pieces(text, begin, end))
    if _BULLET in text[start:end]:
        return [piece for span in spans for piece in _at_bullets(text, *span)]
    return spans


def _at_bullets(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """ "• A • B": what stands between the bullets of a line."""
    while (stop := text.find(_BULLET, start, end)) >= 0:
        yield from _pieces(text, start, stop)
        start = stop + len(_BULLET)
    yield from _pieces(text, start, end)


def _abbreviates(text: str, stop: int, begin: int, end: int) -> bool:
    """True when the full stop at `stop` belongs to an abbreviation and does not end a sentence."""
    left = stop
    while left > begin and (text[left - 1].isalpha() or text[left - 1] == "."):
        left -= 1
    word = text[left:stop].lower()
    if word == "x" and text[max(begin, left - len(" on ")) : left] == " on ":
        return False  # "wrote on X. The road …"
    initial = text[left:stop].isupper() and all(len(letter) == 1 for letter in word.split("."))
    if not initial and (
        word not in words("abbreviations")
        or (text[left:stop].isupper() and word.title() in words("state_abbreviations"))
    ):
        return False  # "a bus near Brask, MD. Officials said", while "Md. Odo Fenn" is a name
    if initial and word in _ROMAN and _opens_with_state(text, stop + 1, end):
        return False
    following = _FOLLOWING.match(text, stop + 1, end)
    opener = following[1] if following and following[1][:1].isupper() else ""
    if opener in _NEVER_DATED and word in words("months"):
        return False  # "a photograph of her son Jan. He had left"
    if initial or word in words("abbreviations_ending"):
        counts = not initial and opener != "" and _counts(text, stop + 1, end)
        if word in _CLOCK and opener and _acts(text, following.end() if following else stop, opener, end):
            return False  # "at 5.53 a.m. Guards arrived"
        return not (counts or opener.lower() in words("sentence_openers"))
    return True


def _counts(text: str, start: int, end: int) -> bool:
    """ "at 3 a.m. Six people died", "at 3 a.m. More than 40 died": a number in letters, or words that hedge any number."""
    row = _WORDS.findall(text[start : min(end, start + _TO_NUMBER)].lower())
    rests = (row[len(hedge) :] for hedge in _hedges().get(row[0], ()) if row[: len(hedge)] == hedge)
    rest = next(rests, None)
    if rest is None:
        return row[0] in all_number_words()
    return bool(rest) and (rest[0].isdecimal() or rest[0] in all_number_words())


@cache
def _hedges() -> dict[str, list[list[str]]]:
    """The words before a number by the first of them, the longest first."""
    found: dict[str, list[list[str]]] = {}
    for hedge in sorted((row[0].split() for row in table("casualty_hedges")), key=len, reverse=True):
        found.setdefault(hedge[0], []).append(hedge)
    return found


def _opens_with_state(text: str, start: int, end: int) -> bool:
    """ "On Quay Odo V. Norland's interior ministry said": a state and a body that it owns in small letters, where "Odo V. Norland's
    Agency" goes on with a name and "Odo V. Jordan's lab" may be a man's."""
    owner = _OWNER.match(text, start, end)
    state = place(owner[1]) if owner else None
    if owner is None or state is None or state.kind != "country" or owner[1] in _MEN:
        return False
    return not words("state_bodies").isdisjoint(owner[2].split())


def _acts(text: str, after: int, opener: str, end: int) -> bool:
    """Does a verb in small letters follow a word that is no day and no month: "Guards arrived", not "Monday was"?"""
    following = _FOLLOWING.match(text, after, end)
    verb = following[1] if following else ""
    calendar = opener.lower() in words("days") or opener.lower() in words("months") or opener.isupper()
    known = any(verb in words(table) for table in ("verbs", "auxiliaries", "be_forms"))
    return not calendar and verb.islower() and (known or verb == "said" or verb.endswith("ed"))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stripped span, cut where it is longer than a sentence may be."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST_SENTENCE:
        cut = text.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
        cut = cut if cut > 0 else start + LONGEST_SENTENCE
        yield start, cut
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _mark_quoted(sentences: Sequence[Sentence], quotations: Sequence[Quotation]) -> None:
    """Write into every token which quotation of its paragraph covers it, marks included."""
    numbered = enumerate(quotations)
    current, quotation = next(numbered, (0, None))
    for sentence in sentences:
        while quotation is not None and quotation.start < sentence.end:
            first, last = tokens_within(sentence.tokens, quotation.start, quotation.end)
            for token in sentence.tokens[first:last]:
                token.quotation = current
            if quotation.end > sentence.end:
                break
            current, quotation = next(numbered, (0, None))


def _mark_possessives(sentences: Sequence[Sentence]) -> None:
    """The apostrophe of "the miners' union" is no quotation mark."""
    for sentence in sentences:
        if "'" not in sentence.text and "’" not in sentence.text:
            continue
        for before, token in pairwise(sentence.tokens):
            if (
                token.kind == "quote"
                and token.quotation < 0
                and token.text in APOSTROPHES
                and before.end == token.start
                and before.lower.endswith("s")
            ):
                token.kind = "clitic"


def _mark_health_body(sentences: Sequence[Sentence]) -> None:
    """ "WHO, which said …" names a body; only among small letters, where "WHO" is no shouted pronoun."""
    for sentence in sentences:
        if "WHO" not in sentence.text or sentence.text.isupper():
            continue
        for token in sentence.tokens:
            if token.text == "WHO":
                token.lower = _HEALTH_BODY
