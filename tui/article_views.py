"""Articles as rows, and one article as text with what changed in it.  Pure: records in, rows and pieces out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claims.outlets import publisher
from tui.clock import clock_words
from tui.columns import Column, Row
from tui.details import Detail, Piece, lines
from tui.diffs import changes_words, compare_texts
from tui.finding import found_words, matches
from tui.rows import Content
from tui.safe import safe_line
from tui.wording import counted, cut, joined, origin_words, when_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from store.history import ArticleVersion
    from store.records import ArticleRecord
    from tui.details import Part
    from tui.diffs import Change, Paragraph

STATUS_WORDS: Final[dict[str, str]] = {
    "full": "full text",
    "summary": "summary only",
    "stub": "a stub",
    "paywall": "behind a paywall",
    "failed": "not fetched",
}
EMPTY: Final = "No article yet. F fetches now; `wirewatch fetch --seeds FOLDER` reads a folder."
COLUMNS: Final = (
    Column("date", "Published", 9, 12),
    Column("outlet", "Outlet", 14, 26),
    Column("title", "Title", 20, 400, grows=True),
    Column("versions", "Versions", 3, 10, 1),
    Column("origin", "Origin", 8, 20, 3),
    Column("claims", "Read in it", 8, 26, 4),
    Column("text", "Text", 6, 16, 5),
)
_SIGNS: Final[dict[Change, tuple[str, str, Part]]] = {
    "same": ("", "", "plain"),
    "gone": ("[-", "-]", "gone"),
    "new": ("{+", "+}", "new"),
}
MOST_OPENING: Final = 120
"""So many characters of an article's first words stand for its title."""
LEGEND: Final = "[-words that went-]  {+words that came+}"


def article_content(articles: Sequence[ArticleRecord], wanted: str, now: datetime) -> Content:
    """The articles that match a filter, the one that changed last on top."""
    ordered = sorted(articles, key=lambda each: (each.last_changed, each.id), reverse=True)
    rows = tuple(_row(each, now) for each in ordered if matches(wanted, *_words(each)))
    changed = sum(1 for each in articles if each.versions > 1)
    note = f"{counted(changed, 'article')} changed" if changed else ""
    empty = found_words(wanted, len(articles)) or EMPTY
    return Content(joined("6 Articles", note, _matching(wanted, rows, len(articles))), COLUMNS, rows, empty)


def _matching(wanted: str, rows: Sequence[Row], total: int) -> str:
    return f"{len(rows)} of {total} match “{wanted}”" if wanted else ""


def _row(each: ArticleRecord, now: datetime) -> Row:
    return Row(
        str(each.id),
        (
            safe_line(clock_words(each.published, now)),
            safe_line(publisher(each.outlet, each.source)),
            safe_line(title_words(each.title, each.opening)),
            safe_line(versions_words(each.versions)),
            safe_line(each.origin),
            safe_line(joined(counted(each.casualties, "figure"), counted(each.statements, "statement"))),
            safe_line(STATUS_WORDS.get(each.text_status, each.text_status)),
        ),
        style="medium" if each.versions > 1 else "",
    )


def title_words(title: str | None, text: str) -> str:
    """The title; of an article without one its first words, marked as such: "[no title] Ten people were …"."""
    if title:
        return title
    words = cut(" ".join(text.split()), MOST_OPENING)
    return f"[no title] {words}" if words else "[no title]"


def versions_words(versions: int) -> str:
    """ "1", "3 Δ" for an article that was changed after it was first seen."""
    return f"{versions} Δ" if versions > 1 else "1"


def _words(each: ArticleRecord) -> tuple[str, ...]:
    state = "changed" if each.versions > 1 else ""
    return (publisher(each.outlet, each.source), each.title or each.opening, each.origin, each.source, each.byline or "", *each.credits,
            STATUS_WORDS.get(each.text_status, each.text_status), state)  # fmt: skip


def article_detail(
    record: ArticleRecord, versions: Sequence[ArticleVersion], step: int | None, *, whole: bool, now: datetime
) -> Detail | None:
    """One version of an article: the first as it stands, a later one as what changed.

    `step` counts versions from nought, None is the newest; with `whole` unchanged paragraphs are shown too.
    """
    if not versions:
        return None
    place = len(versions) - 1 if step is None else min(max(step, 0), len(versions) - 1)
    version = versions[place]
    head = (
        *lines(title_words(version.title, version.text[: 2 * MOST_OPENING]), part="lead"),
        *lines(
            joined(
                origin_words(publisher(record.outlet, record.source), record.origin),
                when_words(version.published),
                version.byline or "",
                STATUS_WORDS.get(version.text_status, version.text_status),
            ),
            record.source,
        ),
        *lines(
            joined(
                f"version {version.number} of {len(versions)}",
                f"first seen {clock_words(version.first_seen, now)}",
            ),
            part="head",
        ),
    )
    before = versions[place - 1] if place else None
    return Detail(
        title=publisher(record.outlet, record.source),
        pieces=(
            *head,
            Piece("\n"),
            *(_changes(before, version, whole) if before else (Piece(version.text),)),
        ),
        source=record.source,
        copy=version.text,
        step=place,
        steps=len(versions),
    )


def _changes(before: ArticleVersion, after: ArticleVersion, whole: bool) -> Iterator[Piece]:
    """What changed, in words and by mark; `whole` with the paragraphs that did not."""
    paragraphs = compare_texts(before.text, after.text)
    yield Piece(f"Since the version before: {changes_words(paragraphs)}.\n", "facts")
    for name, was, now in (("title", before.title, after.title), ("byline", before.byline, after.byline),
                           ("date", before.published, after.published)):  # fmt: skip
        if was != now:
            yield Piece(f"The {name} was: {was or 'none'}\n", "facts")
    if any(part.changed for part in paragraphs):
        yield Piece(f"{LEGEND}\n", "facts")
    yield Piece("\n")
    skipped = 0
    for part in paragraphs:
        if not (whole or part.changed):
            skipped += any(each.text.strip() for each in part.stretches)
            continue
        yield from _skipped(skipped)
        skipped = 0
        yield from _paragraph(part)
    yield from _skipped(skipped)


def _skipped(count: int) -> Iterator[Piece]:
    if count:
        yield Piece(f"… {counted(count, 'paragraph')} as before\n\n", "facts")


def _paragraph(part: Paragraph) -> Iterator[Piece]:
    for each in part.stretches:
        opening, closing, style = _SIGNS[each.change] if each.text.strip() else ("", "", "plain")
        yield Piece(f"{opening}{each.text}{closing}", style)
    yield Piece("\n\n" if part.changed else "\n")
