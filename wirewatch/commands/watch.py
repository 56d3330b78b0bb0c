"""`wirewatch watch`: the dashboard, or the three panes where there is no terminal for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from wirewatch.errors import FINE, Failure
from wirewatch.options import about_a_story
from wirewatch.terminal import has_terminal

if TYPE_CHECKING:
    from pathlib import Path

    from tui.choices import Choices
    from wirewatch.options import Where


def _passage(context: click.Context, parameter: click.Parameter, value: str | None) -> str:
    """A passage as `tui.links` writes it."""
    from tui.links import SHAPE

    if value is not None and not SHAPE.fullmatch(value):
        raise click.BadParameter("write it as 3:120-145: article, first character, end", context, parameter)
    return value or ""


@click.command()
@about_a_story
@click.option(
    "--read-only", is_flag=True, help="Only show: no decisions, no fetches, for a screen on the wall."
)
@click.option(
    "--at", callback=_passage, metavar="PASSAGE", help="Begin at a passage, as the copy menu names it."
)
@click.option("--bell", is_flag=True, help="Ring when a new high alert comes in.")
@click.option("--no-mouse", is_flag=True, help="Leave the mouse to the terminal.")
def watch(where: Where, read_only: bool, at: str, bell: bool, no_mouse: bool) -> int:
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
    from tui.choices import Choices

    choices = Choices(read_only=read_only, mouse=not no_mouse, bell=bell, at=at)
    return show_dashboard(where.db, where.story, choices=choices)


def show_dashboard(
    database: Path, slug: str | None, *, remembered: bool = True, choices: Choices | None = None
) -> int:
    """The dashboard on a terminal, the three panes as tables elsewhere; the exit code.

    `slug` None means the only story.  With `remembered` false neither the chosen colours nor the last place are
    kept or taken up.
    """
    if not has_terminal():
        from wirewatch.printing import print_panes

        print_panes(database, slug, at=choices.at if choices else "")
        return FINE
    # Only here is textual needed, and nothing that the first picture does not need is loaded before it.
    from tui.choices import Choices
    from tui.files import Files
    from tui.start import run
    from wirewatch.settings import key_file, log_file, memory_file

    files = Files(key_file(), memory_file() if remembered else None, log_file())
    return run(database, slug, files, choices or Choices())
