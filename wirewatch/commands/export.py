"""`wirewatch export`: a story as files for other programs, or to be taken in elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from store.stories import find_story
from tui.wording import counted
from wirewatch.errors import say
from wirewatch.exporting import FORMATS, export_story
from wirewatch.opening import opened
from wirewatch.options import about_a_story, at_a_moment, no_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wirewatch.options import Where


@click.command()
@about_a_story
@at_a_moment
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path), callback=no_file)
@click.option(
    "--format",
    "formats",
    type=click.Choice(FORMATS),
    multiple=True,
    default=("csv",),
    show_default=True,
    help="What to write; several times for several.",
)
def export(where: Where, folder: Path, formats: Sequence[str], as_of: str | None) -> None:
    """Write a story into a folder as CSV, JSON lines, Parquet or one bundle.

    CSV, JSON lines and Parquet have a file for each table: tally, articles, casualties, statements and so on. A
    bundle is one JSON file with everything of the story, which `wirewatch import` takes in again. Files of an
    earlier export are overwritten; their paths are printed.
    """
    with opened(where.db) as db:
        written = export_story(db, find_story(db, where.story), folder, formats, as_of=as_of)
    for path in written:
        click.echo(str(path))
    say(f"{counted(len(written), 'file')} in {folder}")
