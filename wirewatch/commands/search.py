"""`wirewatch search`: find words in the articles or the statements of a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from claims.outlets import publisher
from store.search import search as look_up
from store.stories import find_story
from tui import wording
from wirewatch import formats
from wirewatch.opening import opened
from wirewatch.options import about_a_story, at_a_moment, printed
from wirewatch.sheets import Column, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.records import Hit
    from wirewatch.objects import Json
    from wirewatch.options import Where

HIT = (
    *("article", "version", "source", "outlet", "published", "title", "speaker", "start", "end"),
    *("found", "before", "after"),
)
"""The keys of a hit in JSON and CSV, in order."""


@click.command()
@about_a_story
@at_a_moment
@printed
@click.argument("words", nargs=-1, required=True)
@click.option("--statements", is_flag=True, help="Search what was said, and who said it.")
@click.option("--raw", is_flag=True, help="Take it as an FTS5 query: OR, NOT, NEAR, armist*, title: word.")
@click.option(
    "--limit", type=click.IntRange(1), default=20, show_default=True, help="The most hits to print."
)
def search(
    where: Where,
    words: Sequence[str],
    statements: bool,
    raw: bool,
    limit: int,
    as_of: str | None,
    output: str,
) -> None:
    """Find words in the articles of a story, the best hit first.

    All the words must occur, in any order, with or without their accents; words in double quotes as they follow
    one another. Nothing has a special meaning unless you say --raw.
    """
    asked = " ".join(words)
    if not asked.strip():
        raise click.UsageError("say which words to look for: wirewatch search armistice")
    with opened(where.db) as db:
        hits = look_up(
            db,
            find_story(db, where.story),
            asked,
            within="statements" if statements else "articles",
            raw=raw,
            as_of=as_of,
            limit=limit,
        )
    formats.show(output, _sheet(asked, hits, statements), [_plain(hit) for hit in hits], HIT)


def _plain(hit: Hit) -> Json:
    return {key: getattr(hit, key) for key in HIT}


def _sheet(asked: str, hits: Sequence[Hit], statements: bool) -> Sheet:
    return Sheet(
        title=f"Search · {asked}",
        columns=(
            Column("Published"),
            Column("Outlet", 2),
            Column("Who" if statements else "Title", 3),
            Column("Found", 7),
        ),
        rows=tuple(
            (
                wording.when_words(hit.published),
                publisher(hit.outlet, hit.source),
                (hit.speaker if statements else hit.title) or wording.NOTHING,
                f"{hit.before}{hit.found}{hit.after}",
            )
            for hit in hits
        ),
        empty="Nothing found.",
    )
