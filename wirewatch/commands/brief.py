"""`wirewatch brief`: a story on one page, every figure with its evidence."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from claims.comparing.circumstances import circumstances, headline_gaps
from claims.comparing.compare import compare, view
from store.briefs import last_brief, note_brief
from store.database import reading
from store.desk import desk_log
from store.readings import accounts
from store.rulings import rulings
from store.stories import find_story
from wirewatch.brief import make_brief
from wirewatch.desk_work import signed
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import about_a_story, at_a_moment, moment_option
from wirewatch.replay import difference
from wirewatch.stdout import print_data, print_json
from wirewatch.views import look

if TYPE_CHECKING:
    from claims.types import Account, Comparison
    from store.database import Database
    from store.records import Story
    from tui.brief_shape import Brief
    from wirewatch.options import Where
    from wirewatch.replay import Step


@click.command()
@about_a_story
@at_a_moment
@moment_option("--since", "Tell what changed from then on; else since the last brief that was handed out.")
@click.option("--remember", is_flag=True, help="This one is handed out: the next tells what changed since.")
@signed
@click.option(
    "--format",
    "output",
    type=click.Choice(("text", "md", "html", "json")),
    default="text",
    show_default=True,
    help="For the terminal, as Markdown with footnotes, as one HTML page, or as JSON.",
)
def brief(where: Where, as_of: str | None, since: str | None, remember: bool, who: str, output: str) -> None:
    """Print a story on one page, every figure with its evidence.

    The lines to print by side with who says so and as of when; what is disputed and why; what changed since the last
    brief that was handed out (--remember) or since a moment (--since); accusations that nobody has answered; the sources
    by origin; and the passages behind all of it.
    """
    if remember and as_of:
        raise click.UsageError("a brief that is handed out is about now: leave --as-of out")
    at = now()
    with opened(where.db) as db:
        story = find_story(db, where.story)
        with reading(db):
            made = _made(db, story, as_of, since or last_brief(db, story, as_of=as_of), at)
        if remember:
            note_brief(db, story, who=who, now=at)
    from wirewatch import brief_pages

    if output == "md":
        print_data(brief_pages.markdown(made))
    elif output == "html":
        print_data(brief_pages.web_page(made))
    elif output == "json":
        print_json(asdict(made))
    else:
        brief_pages.print_text(made)


def _made(db: Database, story: Story, as_of: str | None, since: str | None, at: str) -> Brief:
    """The brief of a story as of a moment, or of `at`, which is now."""
    snapshot = look(db, story, as_of).snapshot
    laid = view(accounts(db, story, as_of=as_of), story.sides, rulings(db, story, as_of=as_of))
    return make_brief(
        snapshot,
        laid.names,
        laid.sides,
        as_of=as_of or at,
        since=since,
        step=None if since is None else _changed(db, story, since, as_of),
        beside={cell.key: circumstances(laid, cell) for cell in snapshot.cells},
        gaps=tuple(headline_gaps(laid)),
    )


def _changed(db: Database, story: Story, since: str, as_of: str | None) -> Step:
    # One of the very second of the last brief is rather told twice than not at all.
    decisions = tuple(
        each for each in desk_log(db, story) if each.at >= since and (as_of is None or each.at <= as_of)
    )
    return difference(as_of or now(), _known(db, story, since), _known(db, story, as_of), decisions)


def _known(db: Database, story: Story, at: str | None) -> tuple[tuple[Account, ...], Comparison]:
    there = accounts(db, story, as_of=at)
    return there, compare(there, story.sides, rulings(db, story, as_of=at))
