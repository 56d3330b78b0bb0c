"""`wirewatch backup`: a copy of the database while everybody works on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from store.backup import back_up
from store.health import megabytes
from wirewatch.errors import say
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import about_a_database

if TYPE_CHECKING:
    from wirewatch.options import Where


@click.command()
@about_a_database
@click.argument("file", metavar="[FILE]", required=False, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Overwrite the file.")
def backup(where: Where, file: Path | None, force: bool) -> None:
    """Copy the database to a file, while fetches and dashboards go on.

    The copy is of one moment, is checked, and gets its name only when it is whole. Without FILE it stands beside
    the database with the time in its name. To go back to it, put it in the database's place.
    """
    with opened(where.db):
        pass  # says what is wrong with it, in the words of every other command
    stamp = now().replace("-", "").replace(":", "")
    target = file or where.db.with_name(f"{where.db.stem}-{stamp}{where.db.suffix}")
    size = back_up(where.db, target, replace=force)
    click.echo(str(target))
    say(f"{megabytes(size)}, whole")
