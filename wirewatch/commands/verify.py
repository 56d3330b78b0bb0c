"""`wirewatch verify`: no span, no claim, checked from the outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from store.verify import verify as check
from tui.safe import clean_line
from wirewatch.errors import FINE, SOME_FAILED, say
from wirewatch.opening import opened
from wirewatch.options import about_a_database

if TYPE_CHECKING:
    from store.records import Mismatch
    from wirewatch.options import Where


@click.command()
@about_a_database
def verify(where: Where) -> int:
    """Check every stored claim against its article.

    The text of every claim and of every passage must be the stored article's text at its offsets, and the
    database must be sound. Prints a line for each that is not; the exit code is then 1.
    """
    with opened(where.db) as db:
        mismatches = check(db)
    for mismatch in mismatches:
        click.echo(_told(mismatch))
    if mismatches:
        say(f"wirewatch: {len(mismatches)} things in {where.db} are not as they must be")
        return SOME_FAILED
    say(f"{where.db}: every claim stands in its article")
    return FINE


def _told(mismatch: Mismatch) -> str:
    place = mismatch.what if mismatch.id is None else f"{mismatch.what} {mismatch.id}"
    if mismatch.source is not None:
        place += f" in {mismatch.source} at {mismatch.start}-{mismatch.end}"
    found = "nothing" if mismatch.found is None else repr(mismatch.found)
    return clean_line(f"{place}: stored {mismatch.stored!r}, found {found}")
