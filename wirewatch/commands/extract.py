"""`wirewatch extract`: the claims of any text files, without a database."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from claims.articles import Document
from claims.reading.read import read
from fetchers.decode import NotText
from fetchers.types import FetchError
from wirewatch import extracted
from wirewatch.errors import FAILED, FINE, SOME_FAILED, say
from wirewatch.stdout import print_json
from wirewatch.textfiles import decoded, laid_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from claims.reading.explain import Explained
    from wirewatch.objects import Json
    from wirewatch.sheets import Sheet

UNPACKED = (".html", ".htm", ".md", ".json")
"""Kinds of files that are read as `wirewatch fetch --seeds` reads them."""


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(allow_dash=True))
@click.option(
    "--explain", is_flag=True, help="Tell which rule made each claim and why other words made none."
)
@click.option("--json", "output", flag_value="json", help="Short for --format json.")
@click.option(
    "--format",
    "output",
    type=click.Choice(("json", "table")),
    help="JSON lines for programs, or a table for eyes; without it JSON lines, with --explain a table.",
)
def extract(files: tuple[str, ...], explain: bool, output: str | None) -> int:
    """Print the claims of any text files, without a database.

    One JSON object a line for each FILE, in the order given: its casualties and its statements. Offsets are
    Python character offsets into the decoded text; of .html, .md and .json files into the text that `wirewatch
    fetch --seeds` would store. "-" reads standard input. A file that cannot be read is told on standard error
    and does not stop the others.
    """
    show = _explanation if explain else _claims
    explained: list[Explained] = []
    as_json = output == "json" or (output is None and not explain)
    failed = 0
    for name in files:
        try:
            found = _unpacked(name) if Path(name).suffix.lower() in UNPACKED else [_plain(name)]
        except (OSError, NotText, FetchError) as error:
            say(f"wirewatch: cannot read {name}: {_reason(error)}")
            failed += 1
            continue
        try:
            shown = [show(doc, document) for doc, document in found]
        except Exception as error:  # a defect in one rule must not cost the other files
            say(f"wirewatch: {name} could not be read, please report it: {type(error).__name__}: {error}")
            failed += 1
            continue
        for each in shown:
            if as_json:
                print_json(each.json, indent=None)
            else:
                _print_tables(each.tables())
                explained += each.explained
    if explained:
        _print_legend(explained)
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


class _Shown(NamedTuple):
    """What is printed of one article, for programs and for eyes."""

    json: Json
    tables: Callable[[], Iterable[Sheet]]
    explained: Sequence[Explained] = ()


def _claims(doc: str, document: Document) -> _Shown:
    reading = read(document)

    def tables() -> Iterable[Sheet]:
        from wirewatch import sheets

        return sheets.extract(doc, document.title, reading)

    return _Shown(extracted.extract(doc, document.title, reading), tables)


def _explanation(doc: str, document: Document) -> _Shown:
    from claims.reading.explain import explain

    found = explain(document)

    def tables() -> Iterable[Sheet]:
        from wirewatch import sheets

        return (sheets.explained(doc, document, found),)

    return _Shown(extracted.explained(doc, document.title, found), tables, found)


def _print_legend(found: Sequence[Explained]) -> None:
    """What the words of the tables above mean, once for all files."""
    from wirewatch import sheets

    _print_tables((sheets.legend(found),))


def _print_tables(sheets: Iterable[Sheet]) -> None:
    from wirewatch import formats  # rich is for eyes only; programs read thousands of files

    for sheet in sheets:
        formats.print_table(sheet)
