"""`wirewatch extract`: the claims of any text files, without a database."""

from __future__ import annotations

from pathlib import Path

import click

from claims.reading.read import read
from claims.types import Document, Reading
from fetchers.decode import NotText
from fetchers.types import FetchError
from wirewatch import extracted
from wirewatch.errors import FAILED, FINE, SOME_FAILED, say
from wirewatch.stdout import print_json
from wirewatch.textfiles import decoded, laid_out

UNPACKED = (".html", ".htm", ".md", ".json")
"""Kinds of files that are read as `wirewatch fetch --seeds` reads them."""


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(allow_dash=True))
@click.option("--json", "_json", is_flag=True, expose_value=False, help="JSON lines, the default.")
@click.option(
    "--format",
    "output",
    type=click.Choice(("json", "table")),
    default="json",
    show_default=True,
    help="JSON lines for programs, or a table for eyes.",
)
def extract(files: tuple[str, ...], output: str) -> int:
    """Print the claims of any text files, without a database.

    One JSON object a line for each FILE, in the order given: its casualties and its statements. Offsets are
    Python character offsets into the decoded text; of .html, .md and .json files into the text that `wirewatch
    fetch --seeds` would store. "-" reads standard input. A file that cannot be read is told on standard error
    and does not stop the others.
    """
    failed = 0
    for name in files:
        try:
            found = _unpacked(name) if Path(name).suffix.lower() in UNPACKED else [_plain(name)]
        except (OSError, NotText, FetchError) as error:
            say(f"wirewatch: cannot read {name}: {_reason(error)}")
            failed += 1
            continue
        try:
            readings = [(doc, document.title, read(document)) for doc, document in found]
        except Exception as error:  # a defect in one rule must not cost the other files
            say(f"wirewatch: {name} could not be read, please report it: {type(error).__name__}: {error}")
            failed += 1
            continue
        for doc, title, reading in readings:
            if output == "json":
                print_json(extracted.extract(doc, title, reading), indent=None)
            else:
                _print_tables(doc, title, reading)
    if not failed:
        return FINE
    return FAILED if failed == len(files) else SOME_FAILED


def _reason(error: Exception) -> object:
    if isinstance(error, FetchError):
        return error.message
    return error.strerror if isinstance(error, OSError) else error


def _unpacked(name: str) -> list[tuple[str, Document]]:
    """The articles of a file that holds more than its text, each as it would be stored.  Raises FetchError."""
    from fetchers.seeds import read_seed  # a plain text needs none of it
    from wirewatch.laying import lay

    found = []
    for article in read_seed(Path(name)):
        laid, parts = lay(article)
        of_a_list = article.identity.partition("#")[2]
        document = Document(laid.text, title=laid.title, published=laid.published, parts=parts)
        found.append((f"{name}#{of_a_list}" if of_a_list else name, document))
    return found


def _plain(name: str) -> tuple[str, Document]:
    return name, laid_out(decoded(name))


def _print_tables(name: str, title: str | None, reading: Reading) -> None:
    from wirewatch import formats, sheets  # rich is for eyes only; programs read thousands of files

    for sheet in sheets.extract(name, title, reading):
        formats.print_table(sheet)
