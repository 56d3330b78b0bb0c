"""`wirewatch prune`: let old articles go, and keep those that matter."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import click

from store.database import writing
from store.errors import StoreError
from store.moments import stored
from store.pruning import Pruning, pin, plan, unpin
from store.pruning import prune as let_go
from store.stories import find_story
from tui.wording import counted
from wirewatch.desk_work import reasoned, signed
from wirewatch.errors import USAGE, Failure, say
from wirewatch.lock import fetch_lock
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import about_a_story
from wirewatch.pipeline import compare_story

if TYPE_CHECKING:
    from wirewatch.options import Where

_AGE = re.compile(r"(\d{1,5})d")


def _moment(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    age = _AGE.fullmatch(value)
    try:
        if age:
            return stored((datetime.now(UTC) - timedelta(days=int(age[1]))).isoformat())
        return stored(value)
    except (StoreError, OverflowError) as error:
        raise click.BadParameter(str(error), context, parameter) from error


@click.command()
@about_a_story
@click.option(
    "--before", metavar="ISO|DAYS", callback=_moment, help="Last changed before: 2022-09-13, or 90d ago."
)
@click.option("--yes", is_flag=True, help="Do it; else it is only said what would go.")
@click.option("--tally-too", is_flag=True, help="Also what the tally stands on; its counts shrink.")
@click.option(
    "--pin", "pinned", type=int, multiple=True, metavar="ARTICLE", help="Never let this article go."
)
@click.option("--unpin", "unpinned", type=int, multiple=True, metavar="ARTICLE", help="Take its pin away.")
@reasoned
@signed
def prune(
    where: Where,
    before: str | None,
    yes: bool,
    tally_too: bool,
    pinned: tuple[int, ...],
    unpinned: tuple[int, ...],
    why: str,
    who: str,
) -> None:
    """Let articles go that last changed long ago, with all their versions.

    What is pinned stays, and what an alert, a decision of the desk or the tally stands on. Of the rest a line
    stays: it is not fetched again unless its text changes. Without --yes nothing is changed. `wirewatch backup`
    first: what has gone cannot be brought back.
    """
    if before is None and not pinned and not unpinned:
        raise Failure("say which articles: --before, --pin or --unpin", None, USAGE)
    with opened(where.db):
        pass
    with fetch_lock(where.db), opened(where.db) as db:
        story = find_story(db, where.story)
        for article in pinned:
            pin(db, story, article, who=who, why=why, now=now())
        for article in unpinned:
            unpin(db, story, article)
        if before is None:
            return
        if not yes:
            _tell(plan(db, story, before=before, tally_too=tally_too), "would go")
            say("Nothing was changed; --yes does it.")
            return
        with writing(db):
            done = let_go(db, story, before=before, why=why, now=now(), tally_too=tally_too)
            compare_story(db, story, now=now())
    _tell(done, "went")


def _tell(pruning: Pruning, what: str) -> None:
    pinned, stood_on = len(pruning.pinned), len(pruning.stood_on)
    say(
        f"{counted(len(pruning.goes), 'article')} {what}; {pinned} {'is' if pinned == 1 else 'are'} pinned,"
        f" something stands on {stood_on}"
    )
