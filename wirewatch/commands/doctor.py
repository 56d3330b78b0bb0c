"""`wirewatch doctor`: is the database well, and what to do where it is not?"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from store.health import examine
from tui.wording import counted
from wirewatch import formats
from wirewatch.errors import FINE, SOME_FAILED, say
from wirewatch.extras import has
from wirewatch.opening import opened
from wirewatch.options import about_a_database, printed
from wirewatch.sheets import Column, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.health import Finding
    from wirewatch.options import Where

FINDING = ("level", "what", "detail", "hint")
"""The keys of a finding in JSON and CSV, in order."""
EXTRAS = {
    "explore": "datasette",
    "notify": "apprise",
    "parquet": "pyarrow",
    "serve": "textual_serve",
    "socks": "socksio",
}
"""Extra -> the library it brings."""


@click.command()
@about_a_database
@printed
def doctor(where: Where, output: str) -> int:
    """Look whether the database is well, and say what to do where it is not.

    Looks at the file, the search indexes, rows that point nowhere, what waits, feeds that fail, and the disk;
    `wirewatch verify` checks every claim besides. The exit code is 1 when something is bad.
    """
    with opened(where.db) as db:
        findings = examine(db)
    formats.show(output, _sheet(str(where.db), findings), [asdict(each) for each in findings], FINDING)
    bad = sum(each.level == "bad" for each in findings)
    if bad:
        say(f"wirewatch: {counted(bad, 'thing')} in {where.db} must be put right")
    return SOME_FAILED if bad else FINE


def _sheet(path: str, findings: Sequence[Finding]) -> Sheet:
    extras = ", ".join(
        f"{extra} {'there' if has(module) else 'not installed'}" for extra, module in EXTRAS.items()
    )
    return Sheet(
        title=f"Doctor · {path}",
        columns=(Column("Level"), Column("What"), Column("Found", 5), Column("What to do", 4)),
        rows=tuple((each.level, each.what, each.detail, each.hint) for each in findings),
        empty="Nothing to look at.",
        notes=(f"Extras: {extras}",),
    )
