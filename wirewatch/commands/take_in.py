"""`wirewatch import`: a story bundle becomes a story of this database."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from store.articles import known_identities
from store.bundle import read_bundle
from tui.wording import counted
from wirewatch.errors import Failure, say
from wirewatch.lock import fetch_lock
from wirewatch.opening import opened
from wirewatch.options import about_a_database

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirewatch.options import Where


@click.command("import")
@about_a_database
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--slug", metavar="SLUG", help="Its short name here, when the one it has is taken.")
def import_(where: Where, file: Path, slug: str | None) -> None:
    """Take in a story that `wirewatch export --format bundle` wrote.

    Everything comes in: articles in all versions, claims, alerts, the desk log. Every claim is checked against
    its article again; a bundle in which anything does not hold is refused as a whole.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Failure(f"cannot read {file}: {error}", "Name a bundle that you may read.") from error
    with fetch_lock(where.db), _gone_when_refused(where.db), opened(where.db, create=True) as db:
        story = read_bundle(db, text, name=str(file), slug=slug)
        say(f"{story.slug}: {story.title} ({counted(len(known_identities(db, story)), 'article')})")


@contextmanager
def _gone_when_refused(database: Path) -> Iterator[None]:
    """Take away a database that was made for a bundle which is then refused: an empty one is of no use to anybody."""
    was_there = database.exists()
    try:
        yield
    except BaseException:
        if not was_there:
            for end in ("", "-wal", "-shm"):
                database.with_name(database.name + end).unlink(missing_ok=True)
        raise
