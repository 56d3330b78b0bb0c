"""`wirewatch watch`: the dashboard, or the three panes where there is no terminal for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from wirewatch.errors import FINE, Failure
from wirewatch.options import about_a_story
from wirewatch.terminal import has_terminal

if TYPE_CHECKING:
    from pathlib import Path

    from wirewatch.options import Where


@click.command()
@about_a_story
def watch(where: Where) -> int:
    """Open the dashboard (also plain `wirewatch`).

    It follows the database live: whatever `wirewatch fetch` brings in another terminal or from cron shows up
    by itself. Without a terminal the three panes are printed.
    """
    if not where.db.exists():
        raise Failure(
            f"nothing is followed yet: there is no database at {where.db}",
            "Look around with `wirewatch demo`; begin with `wirewatch fetch --seeds FOLDER` or"
            " `wirewatch story new TITLE`.",
        )
    return show_dashboard(where.db, where.story)


def show_dashboard(database: Path, slug: str | None, *, remembered: bool = True) -> int:
    """The dashboard on a terminal, the three panes as tables elsewhere; the exit code.

    `slug` None means the only story.  With `remembered` false neither the chosen colours nor the last place are
    kept or taken up.
    """
    if not has_terminal():
        from wirewatch.printing import print_panes

        print_panes(database, slug)
        return FINE
    # Only here is textual needed, and nothing that the first picture does not need is loaded before it.
    from tui.app import run
    from tui.files import Files
    from wirewatch.settings import key_file, log_file, memory_file

    return run(database, slug, Files(key_file(), memory_file() if remembered else None, log_file()))
