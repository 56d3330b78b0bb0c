"""`wirewatch articles`: what was read, what was changed in it, and what was nearly passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from store.articles import articles as stored_articles
from store.history import versions
from store.near_misses import near_misses
from store.stories import find_story
from wirewatch import article_sheets, formats, sheets, twins
from wirewatch.changes import changes
from wirewatch.desk_work import signed
from wirewatch.errors import FINE
from wirewatch.lock import fetch_lock
from wirewatch.looking import look_at
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import about_a_story, at_a_moment, printed
from wirewatch.pipeline import take_near_miss
from wirewatch.reporting import Reporter

if TYPE_CHECKING:
    from wirewatch.options import Where


@click.command()
@about_a_story
@at_a_moment
@click.option("--changed", is_flag=True, help="What outlets changed in them, word for word: silently or not.")
@click.option("--near", is_flag=True, help="What was passed over although it names something of the story.")
@click.option(
    "--take", type=click.IntRange(min=1), metavar="ID", help="Pull such a near miss into the story."
)
@signed
@printed
def articles(
    where: Where, as_of: str | None, changed: bool, near: bool, take: int | None, who: str, output: str
) -> int:
    """Print the articles that were read.

    With --changed every edit after an article was first seen: a labelled correction or update, else a silent edit.
    """
    if changed + near + (take is not None) > 1:
        raise click.UsageError("--changed, --near and --take are three questions: ask one of them")
    if as_of and (near or take is not None):
        raise click.UsageError("--near and --take are about now: leave --as-of out")
    if take is not None:
        _take(where, take, who)
    elif changed:
        _show_changed(where, as_of, output)
    elif near:
        _show_near(where, output)
    else:
        view = look_at(where, as_of)
        formats.show(output, sheets.articles(view), twins.articles(view.snapshot.articles), twins.ARTICLE)
    return FINE


def _take(where: Where, number: int, who: str) -> None:
    with opened(where.db) as db, fetch_lock(where.db):
        brought = take_near_miss(db, find_story(db, where.story), number, who=who, now=now())
    Reporter().round(brought)


def _show_changed(where: Where, as_of: str | None, output: str) -> None:
    with opened(where.db) as db:
        story = find_story(db, where.story)
        found = [
            change
            for record in stored_articles(db, story, as_of=as_of)
            if record.versions > 1
            for change in changes(record, versions(db, record.id)[: record.versions])
        ]
    found.sort(key=lambda change: (change.at, change.record.id), reverse=True)
    formats.show(
        output,
        article_sheets.changed(story, found),
        article_sheets.changed_data(found),
        article_sheets.CHANGED,
    )


def _show_near(where: Where, output: str) -> None:
    with opened(where.db) as db:
        story = find_story(db, where.story)
        found = near_misses(db, story)
    formats.show(
        output, article_sheets.near(story, found), article_sheets.near_data(found), article_sheets.NEAR
    )
