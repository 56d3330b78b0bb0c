"""`wirewatch vacuum`: the file made anew, as small as it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from store.care import vacuum as make_anew
from store.health import megabytes
from wirewatch.errors import say
from wirewatch.lock import fetch_lock
from wirewatch.opening import opened
from wirewatch.options import about_a_database

if TYPE_CHECKING:
    from wirewatch.options import Where


@click.command()
@about_a_database
def vacuum(where: Where) -> None:
    """Make the search indexes and the file anew and give unused space back.

    Nothing of the content changes. It needs as much room on the disk as the file has; no fetch may be at work.
    """
    with opened(where.db):
        pass
    with fetch_lock(where.db), opened(where.db) as db:
        before, after = make_anew(db)
    say(f"{where.db}: {megabytes(before)} before, {megabytes(after)} now")
