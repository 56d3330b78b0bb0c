"""`wirewatch fetch`: headless rounds."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from fetchers.seeds import read_seeds
from fetchers.types import FetchError
from store.backup import copy_database
from store.errors import StoreError
from store.feeds import feeds
from store.stories import find_story
from tui.wording import counted
from wirewatch.due import feeds_to_ask
from wirewatch.errors import FAILED, FINE, SOME_FAILED, USAGE, Failure
from wirewatch.lock import fetch_lock
from wirewatch.memory import Memory
from wirewatch.moments import now
from wirewatch.notifying import notify_of
from wirewatch.opening import opened
from wirewatch.options import about_a_story, no_file
from wirewatch.pipeline import take_in_feeds, take_in_seeds
from wirewatch.reporting import LOG_FORMATS, Reporter
from wirewatch.rounds import every, repeat
from wirewatch.web import http_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirewatch.options import Where
    from wirewatch.pipeline import Brought


@click.command()
@about_a_story
@click.option(
    "--seeds",
    "folder",
    type=click.Path(exists=True, path_type=Path),
    callback=no_file,
    metavar="FOLDER",
    help="Read the .txt, .md, .html and .json files of a folder instead of the feeds.",
)
@click.option("--due", is_flag=True, help="Ask only the feeds whose time has come: for cron and timers.")
@click.option("--every", callback=every, metavar="TIME", help="Go on with a round every 90s, 5m or 1h.")
@click.option("--dry-run", "-n", is_flag=True, help="Only say what it would bring; nothing is kept.")
@click.option("--quiet", "-q", is_flag=True, help="Say nothing unless something failed.")
@click.option(
    "--log-format",
    type=click.Choice(LOG_FORMATS),
    default="text",
    show_default=True,
    help="How to say it: json is one object a line.",
)
def fetch(
    where: Where,
    folder: Path | None,
    due: bool,
    every: int | None,
    dry_run: bool,
    quiet: bool,
    log_format: str,
) -> int:
    """Fetch, read and compare once: feeds, or a folder of texts.

    Meant for cron. On an empty database a folder makes its story by itself: from its story.toml, else from
    the texts. What is there already is not stored twice; a changed text becomes a new version. Feeds whose
    servers asked for rest are left alone until then.

    New high alerts and figures of the desk go to the addresses of `wirewatch notify`, where there are any; a notice
    that cannot be sent is told of and tried again, and does not change the exit code.

    \b
    Exit code: 0 fine
               1 some files or feeds failed
               2 usage
               3 all failed, or the database cannot be used
              75 another fetch is at work
    """
    if every and dry_run:
        raise click.UsageError("--every goes on for good, --dry-run keeps nothing: choose one of them")
    reporter = Reporter(log_format, quiet)
    wanted = _Wanted(where, folder, due or every is not None, dry_run)
    try:
        if every:
            memory = Memory()
            return repeat(lambda: _round(wanted, reporter, memory), every, reporter)
        return _round(wanted, reporter)
    except Failure as failure:
        if not reporter.as_json:
            raise
        reporter.failure(failure)
        return failure.exit_code


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a round is asked to do."""

    where: Where
    folder: Path | None
    only_due: bool
    dry_run: bool


def _round(wanted: _Wanted, reporter: Reporter, memory: Memory | None = None) -> int:
    """One round, told of; its exit code.  Raises Failure where it could not be made."""
    try:
        with _database(wanted.where.db, wanted.dry_run) as database:
            if wanted.folder:
                brought, failed, asked = _seeds(database, wanted, wanted.folder, reporter, memory)
            else:
                brought, failed, asked = _feeds(database, wanted, reporter, memory)
            all_failed = 0 < failed == asked
            reporter.round(brought, dry_run=wanted.dry_run, none_answered=all_failed)
            if not wanted.dry_run:
                notify_of(database, brought.story, reporter)
    except StoreError as error:
        raise Failure(error.message, error.hint) from error
    except FetchError as error:
        raise Failure(str(error)) from error
    if all_failed:
        return FAILED
    return SOME_FAILED if brought.problems else FINE


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


def _seeds(
    database: Path, wanted: _Wanted, folder: Path, reporter: Reporter, memory: Memory | None
) -> tuple[Brought, int, int]:
    # A database is looked at from anywhere, so what it says of a file must not depend on where we stand.
    seeds = read_seeds(Path(os.path.abspath(folder)))
    if seeds.wrong_story is not None:
        raise Failure(
            f"{seeds.wrong_story.source}: {seeds.wrong_story.message}",
            "Nothing was stored: without it this would be another story.",
        )
    if not seeds.articles:
        reporter.problems(seeds.problems)
        raise Failure(f"nothing in {folder} could be read")
    with opened(database, create=True) as db:
        brought = take_in_seeds(db, seeds, wanted.where.story, now=now(), memory=memory)
        return brought, 0, len(seeds.articles)


def _feeds(
    database: Path, wanted: _Wanted, reporter: Reporter, memory: Memory | None
) -> tuple[Brought, int, int]:
    with opened(database) as db:
        story = find_story(db, wanted.where.story)
        followed = [feed for feed in feeds(db, story) if feed.retired is None]
        if not followed:
            raise Failure(
                f"the story {story.slug} has no feed",
                "Add one with `wirewatch feed add URL`, or read a folder: `wirewatch fetch --seeds FOLDER`.",
                USAGE,
            )
        at = now()
        asked = feeds_to_ask(followed, only_due=wanted.only_due, now=at)
        left = len(followed) - len(asked)
        if left:
            why = "not due yet" if wanted.only_due else "left alone: their servers asked for rest"
            reporter.note(f"{counted(left, 'feed')} {why}")
        with reporter.progress(len(asked)) as on_feed:
            brought, failed = take_in_feeds(
                db, story, asked, http_settings(), on_feed=on_feed, now=at, memory=memory
            )
    return brought, failed, len(asked)
