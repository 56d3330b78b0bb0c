"""`wirewatch fetch`: one headless round."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from fetchers.seeds import read_seeds
from store.backup import copy_database
from store.feeds import feeds
from store.stories import find_story
from tui.safe import clean_line
from tui.wording import counted, joined
from wirewatch.errors import FAILED, FINE, SOME_FAILED, USAGE, Failure, say
from wirewatch.lock import fetch_lock
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import about_a_story
from wirewatch.pipeline import take_in_feeds, take_in_seeds
from wirewatch.settings import PRIVATE_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fetchers.types import Problem
    from wirewatch.options import Where
    from wirewatch.pipeline import Brought


@click.command()
@about_a_story
@click.option(
    "--seeds",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Read the .txt, .md, .html and .json files of a folder instead of the feeds.",
)
@click.option("--dry-run", "-n", is_flag=True, help="Only say what it would bring; nothing is kept.")
@click.option("--quiet", "-q", is_flag=True, help="Say nothing unless something failed.")
def fetch(where: Where, folder: Path | None, dry_run: bool, quiet: bool) -> int:
    """Fetch, read and compare once: feeds, or a folder of texts.

    Meant for cron. On an empty database a folder makes its story by itself: from its story.toml, else from
    the texts. What is there already is not stored twice; a changed text becomes a new version.

    \b
    Exit code: 0 fine
               1 some files or feeds failed
               2 usage
               3 all failed, or the database cannot be used
              75 another fetch is at work
    """
    with _database(where.db, dry_run) as database:
        brought, failed, asked = _seeds(database, where, folder) if folder else _feeds(database, where)
    if not quiet:
        say(("Would bring: " if dry_run else "") + told(brought))
    tell_problems(brought.problems)
    if asked and failed == asked:
        return FAILED
    return SOME_FAILED if brought.problems else FINE


def told(brought: Brought) -> str:
    """ "Armenia–Azerbaijan border clashes: 5 new articles, 5 read; 12 alerts opened"."""
    known = brought.found - brought.new - brought.changed
    articles = [
        counted(brought.new, "new article") if brought.new else "",
        f"{brought.changed:,} changed" if brought.changed else "",
        "" if brought.new or brought.changed else "nothing new",
        f"{known:,} known" if known else "",
        f"{brought.passed_over:,} about something else" if brought.passed_over else "",
    ]
    alerts = [
        f"{count:,} {word}"
        for count, word in (
            (brought.alerts.opened, "opened"),
            (brought.alerts.updated, "updated"),
            (brought.alerts.reopened, "opened again"),
            (brought.alerts.closed, "closed"),
        )
        if count
    ]
    return joined(
        clean_line(brought.story.title),
        ", ".join(part for part in articles if part),
        "alerts: " + ", ".join(alerts) if alerts else "",
    )


def tell_problems(problems: Iterable[Problem]) -> None:
    """A line on standard error for each thing that failed."""
    for problem in problems:
        say(f"wirewatch: {clean_line(problem.source)}: {clean_line(problem.message)}")


@contextmanager
def _database(path: Path, dry_run: bool) -> Iterator[Path]:
    """The database under its lock; for a dry run a copy, which is gone afterwards."""
    if not dry_run:
        with fetch_lock(path):
            yield path
        return
    with TemporaryDirectory(prefix="wirewatch-") as folder:
        copy = Path(folder) / "dry-run.db"
        if path.exists():
            copy_database(path, copy)
        yield copy


def _seeds(database: Path, where: Where, folder: Path) -> tuple[Brought, int, int]:
    # A database is looked at from anywhere, so what it says of a file must not depend on where we stand.
    seeds = read_seeds(Path(os.path.abspath(folder)))
    if not seeds.articles:
        tell_problems(seeds.problems)
        raise Failure(f"nothing in {folder} could be read")
    with opened(database, create=True) as db:
        return take_in_seeds(db, seeds, where.story, now=now()), 0, len(seeds.articles)


def _feeds(database: Path, where: Where) -> tuple[Brought, int, int]:
    from fetchers.http import HttpSettings

    with opened(database) as db:
        story = find_story(db, where.story)
        followed = feeds(db, story)
        if not followed:
            raise Failure(
                f"the story {story.slug} has no feed",
                "Add one with `wirewatch feed add URL`, or read a folder: `wirewatch fetch --seeds FOLDER`.",
                USAGE,
            )
        settings = HttpSettings(allow_private=bool(os.environ.get(PRIVATE_VARIABLE)))
        brought, failed = take_in_feeds(db, story, followed, settings, now=now())
    return brought, failed, len(followed)
