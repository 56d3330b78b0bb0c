"""`wirewatch demo`: a look around on a small ready story."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

import seeds
from fetchers.seeds import read_seeds
from wirewatch.commands.watch import show_dashboard
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.pipeline import take_in_seeds
from wirewatch.reporting import tell_problems


@click.command()
def demo() -> int:
    """Try it on a small ready story, in a throw-away file.

    Five dispatches on one day of fighting are read and compared. Without a terminal the three panes are
    printed. The file is gone when you leave, whatever you did in it.
    """
    with tempfile.TemporaryDirectory(prefix="wirewatch-") as folder:
        database = Path(folder) / "demo.db"
        with opened(database, create=True) as db:
            brought = take_in_seeds(db, read_seeds(seeds.FOLDER), None, now=now())
        tell_problems(brought.problems)
        return show_dashboard(database, brought.story.slug, remembered=False)
