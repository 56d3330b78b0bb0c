"""`wirewatch watch`: the dashboard, or the three panes where there is no terminal for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from store.stories import find_story
from wirewatch import formats, sheets
from wirewatch.errors import FINE, Failure
from wirewatch.opening import opened
from wirewatch.options import about_a_story
from wirewatch.terminal import has_terminal
from wirewatch.views import look

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
    with opened(where.db) as db:
        slug = find_story(db, where.story).slug
    return show_dashboard(where.db, slug)


def show_dashboard(database: Path, slug: str) -> int:
    """The dashboard on a terminal, the three panes as tables elsewhere; the exit code."""
    if has_terminal():
        from tui.app import run  # only here is textual needed

        return run(database, slug)
    print_panes(database, slug)
    return FINE


def print_panes(database: Path, slug: str) -> None:
    """Tally, statements and alerts, one below the other."""
    with opened(database) as db:
        view = look(db, find_story(db, slug))
    for sheet in (sheets.tally(view), sheets.statements(view), sheets.alerts(view)):
        formats.print_table(sheet)
