"""The panes as text: what the dashboard shows, as a table, JSON, CSV or Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from store.stories import find_story
from wirewatch import formats, sheets, twins
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import about_a_story, at_a_moment, printed
from wirewatch.views import look

if TYPE_CHECKING:
    from wirewatch.options import Where
    from wirewatch.views import View


def _look(where: Where, as_of: str | None) -> View:
    with opened(where.db) as db:
        return look(db, find_story(db, where.story), as_of)


@click.command()
@about_a_story
@at_a_moment
@printed
def tally(where: Where, as_of: str | None, output: str) -> None:
    """Print the casualty tally.

    A row for each side and each part of it, with the figures as claimed, who claims them and how many origins
    and outlets carry them; below, the lines an editor may print. Background events have rows of their own.
    """
    view = _look(where, as_of)
    formats.show(output, sheets.tally(view), twins.tally(view.snapshot, as_of or now()), twins.CELL)


@click.command()
@about_a_story
@at_a_moment
@printed
def statements(where: Where, as_of: str | None, output: str) -> None:
    """Print who said what.

    One row for each utterance: its fullest printed version, how many outlets carry it, and whether its
    wording differs between them.
    """
    view = _look(where, as_of)
    formats.show(output, sheets.statements(view), twins.statements(view.snapshot.utterances), twins.STATEMENT)


@click.command()
@about_a_story
@at_a_moment
@printed
def alerts(where: Where, as_of: str | None, output: str) -> None:
    """Print where accounts part.

    One row for each matter, the loudest first. `wirewatch ack ID`, `mute ID` and `resolve ID` answer it.
    """
    view = _look(where, as_of)
    formats.show(output, sheets.alerts(view), twins.alerts(view.snapshot.alerts), twins.ALERT)


@click.command()
@about_a_story
@at_a_moment
@printed
def articles(where: Where, as_of: str | None, output: str) -> None:
    """Print the articles that were read."""
    view = _look(where, as_of)
    formats.show(output, sheets.articles(view), twins.articles(view.snapshot.articles), twins.ARTICLE)


@click.command()
@about_a_story
@at_a_moment
@printed
def sources(where: Where, as_of: str | None, output: str) -> None:
    """Print the reporting chains behind the outlets.

    Outlets are not sources: articles that credit the same agency, copy or rewrite one another share an origin.
    """
    view = _look(where, as_of)
    formats.show(
        output, sheets.sources(view), twins.sources(view.snapshot.articles, view.links), twins.SOURCE
    )
