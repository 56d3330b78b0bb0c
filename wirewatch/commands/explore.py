"""`wirewatch explore`: the database in a browser, by Datasette."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from store.pages import metadata
from wirewatch.errors import FAILED, FINE, say
from wirewatch.extras import needed
from wirewatch.opening import opened
from wirewatch.options import about_a_database

if TYPE_CHECKING:
    from wirewatch.options import Where

LOOPBACK = "127.0.0.1"


@click.command()
@about_a_database
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="0 takes a free one."
)
@click.option("--open", "in_browser", is_flag=True, help="Open it in the browser.")
def explore(where: Where, port: int, in_browser: bool) -> int:
    """Open the database in a browser: tables, facets, ready questions.

    It is served to this machine only, and only to be read, until you press ctrl+c; fetches and dashboards may go
    on. Needs the extra `explore`.
    """
    needed("datasette", "explore", "Exploring in a browser")
    with opened(where.db) as db, tempfile.TemporaryDirectory(prefix="wirewatch-") as folder:
        port = port or _free_port()
        told = Path(folder) / "metadata.json"
        told.write_text(json.dumps(metadata(db.conn, where.db.stem)), encoding="utf-8")
        say(f"{where.db} at http://{LOOPBACK}:{port}/, until ctrl+c")
        return _served(datasette(where.db, told, port, in_browser))


def datasette(database: Path, told: Path, port: int, in_browser: bool) -> list[str]:
    """The command that serves a database, described by a metadata file, to this machine."""
    command = [sys.executable, "-m", "datasette", "serve", str(database.resolve()), "--metadata", str(told)]
    command += ["--host", LOOPBACK, "--port", str(port), "--setting", "default_page_size", "50"]
    # Analysts' questions go over every passage: a second is too short for that on a large file.
    command += ["--setting", "sql_time_limit_ms", "10000", "--setting", "facet_time_limit_ms", "1000"]
    return [*command, "--open"] if in_browser else command


def _free_port() -> int:
    with socket.socket() as free:
        free.bind((LOOPBACK, 0))
        return int(free.getsockname()[1])


def _served(command: list[str]) -> int:
    """Run it until it ends or the keyboard stops it."""
    with subprocess.Popen(command) as server:
        try:
            return FINE if server.wait() == 0 else FAILED
        except KeyboardInterrupt:
            server.wait()
            return FINE
