"""Documents into parts: title, body, subheads, bylines, datelines, credits, captions, page furniture.

What a line says of itself comes first (`lines`); what is left is told apart by its place and its shape: a title
stands before the body and has no full stop, a subhead stands short between paragraphs.  In doubt a line is body.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.articles import Layout, Part, PartKind
from claims.patterns import lazy
from claims.reading.layout.dates import printed_dates
from claims.reading.layout.lines import (
    Dateline,
    agencies_in,
    byline_name,
    copyright_holder,
    dateline,
    ends_article,
    is_byline,
    is_caption,
    is_credit,
    is_furniture,
    is_lone_dateline,
)
from claims.reading.page.text import blocks
from claims.reading.page.wrapping import is_wrapped
from claims.reading.words.tokens import with_plain_blanks

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_TITLE = 200
LONGEST_SUBHEAD = 90
_SUBHEAD_WORDS = 12
_TAIL_WORDS = 6
_PROSE = 60
_HEAD_LINES = 6
_DATELINE_WITHIN = 3
"""Body lines in which a dateline may stand."""
_CLOSERS = "\"”’')] \u00a0"
_OPENERS = "\"“‘'«„"
_SPOKEN = lazy(r"[“”„«»]|: *[\"‘']|^[A-Z][\w.' ]{0,30}: ")
"""Marks of somebody's words, which are body however short: a quotation, "Q: …", "THE MAYOR: …"."""
_SPACE = lazy(r"\s+")
_FINAL_CREDIT = lazy(r"(?:[—–-]\s?|[(\[])([A-Za-z/ .-]{2,40})[)\]]?\.?$")


@dataclass(slots=True, eq=False, repr=False)
class _Line:
    """One non-empty line; `blank_before` tells of an empty line before it."""

    start: int
    end: int
    text: str
    blank_before: bool
    kind: PartKind | None = None

    @property
    def stopped(self) -> bool:
        """Whether the line ends as a sentence does."""
        return self.text.rstrip(_CLOSERS)[-1:] in ".!?…"  # one of nothing but closing marks, too

    @property
    def prose(self) -> bool:
        return len(self.text) >= _PROSE and self.stopped


def lay_out(text: str, title: str | None = None) -> Layout:
    """The layout of a document from its own lines; `title` is the headline where the source gives one apart.

    Parts cover every line that holds something, stripped, in text order; a hard-wrapped paragraph is one part.
    Nothing is guessed: what the lines do not say is None.  Never raises on any text.
    """
    lines = _split(with_plain_blanks(text))
    _mark_own_words(lines)
    heading = _mark_title(lines, title)
    _mark_after_end(lines)
    _mark_by_shape(lines)
    parts, head = _parts(lines)
    credits_ = [*(head.agencies if head else ()), *_credits(lines)]
    return Layout(
        parts=parts,
        title=heading,
        outlet=_outlet(lines),
        byline=_byline(lines),
        dateline=head.place if head else None,
        credits=tuple(dict.fromkeys(credits_)),
        published=_published(lines) or (head.published if head else None),
    )


def _parts(lines: Sequence[_Line]) -> tuple[tuple[Part, ...], Dateline | None]:
    """The lines as parts, and the dateline that one of the first body lines begins with."""
    parts: list[Part] = []
    head: Dateline | None = None
    body_lines = 0
    for line in lines:
        kind = line.kind or "body"
        if kind == "dateline":
            head = head or dateline(line.text + " A")
        if kind == "body":
            body_lines += 1
            found = dateline(line.text) if head is None and body_lines <= _DATELINE_WITHIN else None
            if found:
                head = found
                parts.append(Part("dateline", line.start, line.start + found.length))
                parts.append(Part("body", line.start + found.end, line.end))
                continue
        parts.append(Part(kind, line.start, line.end))
    return tuple(parts), head


def _split(text: str) -> list[_Line]:
    """The lines that hold something; a hard-wrapped paragraph counts as one line."""
    lines: list[_Line] = []
    for block in blocks(text, 0, len(text)):
        if is_wrapped([text[start:end] for start, end in block]):
            start, end = block[0][0], block[-1][1]
            lines.append(_Line(start, end, text[start:end], blank_before=True))
            continue
        for number, (start, end) in enumerate(block):
            lines.append(_Line(start, end, text[start:end], blank_before=number == 0))
    return lines


def _mark_own_words(lines: Sequence[_Line]) -> None:
    """Lines whose own words tell what they are."""
    for line in lines:
        text = line.text
        if is_byline(text):
            line.kind = "byline"
        elif is_lone_dateline(text):
            line.kind = "dateline"
        elif is_credit(text):
            line.kind = "credit"
        elif is_furniture(text):
            line.kind = "furniture"
        elif is_caption(text):
            line.kind = "caption"


def _plain(text: str) -> str:
    return _SPACE.sub(" ", text).strip().casefold()


def _mark_title(lines: Sequence[_Line], title: str | None) -> str | None:
    """Find the headline: the line that repeats the given title, else the first line that looks like one."""
    if title and title.strip():
        wanted = _plain(title)
        for number, line in enumerate(lines[: _HEAD_LINES * 2]):
            if _plain(line.text.lstrip("# ")) == wanted:
                line.kind = "title"
                for before in lines[:number]:
                    if before.kind is None and not before.prose:
                        before.kind = "caption" if len(before.text.split()) > _TAIL_WORDS else "furniture"
                return line.text.lstrip("# ") or None
        return title.strip()
    open_lines = [line for line in lines[:_HEAD_LINES] if line.kind is None]
    for number, line in enumerate(open_lines):
        if line.stopped and line.prose:
            return None
        if _looks_like_title(line) and any(
            other.kind is None and other.start > line.start for other in lines
        ):
            if _is_wrapped_prose(lines, line):
                return None
            for before in open_lines[:number]:
                before.kind = "caption"
            line.kind = "title"
            return line.text.lstrip("# ") or None
        if not _is_fragment(line):
            return None
    return None


def _looks_like_title(line: _Line) -> bool:
    text = line.text.lstrip("# ")
    first = text.lstrip(_OPENERS)[:1]
    if (
        not text
        or len(text) > LONGEST_TITLE
        or not (first.isupper() or first.isdigit() or not first.isalpha())
    ):
        return False
    ends = text.rstrip(_CLOSERS)[-1:]
    if ends in ".,;:…":
        return False
    return dateline(line.text) is None and len(text.split()) >= 2


def _is_fragment(line: _Line) -> bool:
    """A line before the title that is no sentence: the rest of a caption."""
    return line.text[0].islower() and not line.stopped and len(line.text) <= LONGEST_SUBHEAD


def _is_wrapped_prose(lines: Sequence[_Line], line: _Line) -> bool:
    """Whether a first line without a stop only breaks off, to go on in the next line."""
    following = next((other for other in lines if other.start > line.start), None)
    return following is not None and not following.blank_before and following.text[0].islower()


def _mark_after_end(lines: Sequence[_Line]) -> None:
    """What follows "Leave a Reply" or "Related articles" is furniture, unless the article plainly goes on."""
    prose = [number for number, line in enumerate(lines) if line.kind is None and line.prose]
    for number, line in enumerate(lines):
        if line.kind != "furniture" or not ends_article(line.text):
            continue
        before = bisect_left(prose, number)
        after = len(prose) - before
        if not before or after > before // 2:
            continue
        comments = after == 0 or is_comment_heading(line.text)
        for later in lines[number + 1 :]:
            if later.kind is None and (comments or not later.prose):
                later.kind = "furniture"
        if comments:
            return


def is_comment_heading(text: str) -> bool:
    """Headings under which readers write: even whole sentences there are none of the article."""
    lower = text.lower()
    return any(word in lower for word in ("comment", "reply", "responses", "discussion"))


def _mark_by_shape(lines: Sequence[_Line]) -> None:
    """Short lines without a stop between paragraphs are subheads, behind the last paragraph furniture."""
    open_numbers = [number for number, line in enumerate(lines) if line.kind is None]
    prose = [number for number in open_numbers if lines[number].prose]
    if not prose:
        return
    long_line = _median([len(lines[number].text) for number in prose])
    blank_style = sum(lines[number].blank_before for number in open_numbers) > len(open_numbers) // 2
    last = prose[-1]
    for number in open_numbers:
        line = lines[number]
        if number > last:
            if not line.stopped and len(line.text.split()) <= _TAIL_WORDS and not _continues(lines, number):
                line.kind = "furniture"
        elif _is_subhead(lines, number, blank_style=blank_style, long_line=long_line):
            line.kind = "subhead"


def _median(lengths: Sequence[int]) -> float:
    """As `statistics.median`, which brings decimals and fractions along."""
    ordered = sorted(lengths)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _continues(lines: Sequence[_Line], number: int) -> bool:
    """Whether a line goes on from the one before it or into the next, as hard-wrapped prose does."""
    line = lines[number]
    if number and not line.blank_before and lines[number - 1].kind is None and not lines[number - 1].stopped:
        return True
    return line.text[0].islower() and number > 0 and lines[number - 1].kind is None


def _is_subhead(lines: Sequence[_Line], number: int, *, blank_style: bool, long_line: float) -> bool:
    line = lines[number]
    text = line.text
    following = lines[number + 1] if number + 1 < len(lines) else None
    if following is None or len(text) > LONGEST_SUBHEAD or len(text.split()) > _SUBHEAD_WORDS:
        return False
    if text.startswith("#"):
        return True
    if text[0] in _OPENERS or not (text[0].isupper() or text[0].isdigit()) or _SPOKEN.search(text):
        return False
    ends = text.rstrip(_CLOSERS)[-1:]
    if ends in tuple(".,;:…-–—!?") or _continues(lines, number):
        return False
    if not following.blank_before and following.kind is None and following.text[0].islower():
        return False
    if blank_style:
        return line.blank_before and following.blank_before
    return len(text) * 2 < long_line


def _published(lines: Sequence[_Line]) -> str | None:
    for kinds in (("byline",), ("furniture", "credit")):
        for line in lines:
            if line.kind in kinds and not copyright_holder(line.text) and (dates := printed_dates(line.text)):
                return dates[0][2]
    return None


def _credits(lines: Sequence[_Line]) -> list[str]:
    found: list[str] = []
    for line in lines:
        if line.kind in ("byline", "credit"):
            found.extend(agencies_in(line.text))
        elif line.kind == "furniture" and (holder := copyright_holder(line.text)):
            found.extend(agencies_in(holder))
    last = next((line for line in reversed(lines) if line.kind is None), None)
    if last and (match := _FINAL_CREDIT.search(last.text)):
        found.extend(agencies_in(match[1]))
    return found


def _outlet(lines: Sequence[_Line]) -> str | None:
    """The holder of the copyright line; an agency there is a credit and no outlet."""
    for line in lines:
        if line.kind == "furniture" and (holder := copyright_holder(line.text)) and not agencies_in(holder):
            return holder
    return None


def _byline(lines: Sequence[_Line]) -> str | None:
    for line in lines:
        if line.kind == "byline" and (name := byline_name(line.text)):
            return name
    return None
