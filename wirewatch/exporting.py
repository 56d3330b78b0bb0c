"""A story as files: flat tables in CSV, JSON lines or Parquet, and the whole of it as one bundle.

Each file is written beside its place and then moved there: a reader never sees half of one.
"""

from __future__ import annotations

import csv
import json
import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from store.as_of import copy_as_of
from store.bundle import write_bundle
from store.database import close, open_database, reading
from store.sheets import SHEETS, sheet
from wirewatch.errors import Failure
from wirewatch.extras import needed
from wirewatch.formats import harmless
from wirewatch.pipeline import compare_story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from store.database import Database
    from store.records import Story
    from store.sheets import OpenSheet

BATCH = 10_000
"""Rows that are held at once for Parquet."""
FORMATS = ("csv", "jsonl", "parquet", "bundle")


@contextmanager
def as_known(db: Database, story: Story, as_of: str | None) -> Iterator[tuple[Database, Story]]:
    """The story as it is, or in a database of its own as it was known at a moment."""
    if as_of is None:
        yield db, story
        return
    with tempfile.TemporaryDirectory(prefix="wirewatch-") as folder:
        then = open_database(Path(folder) / "as-of.db")
        try:
            copied = copy_as_of(db, story, then, as_of)
            compare_story(then, copied, now=as_of)
            yield then, copied
        finally:
            close(then)


def export_story(
    db: Database, story: Story, folder: Path, formats: Sequence[str], *, as_of: str | None = None
) -> list[Path]:
    """Write a story, all of one moment, into a folder in each of these formats; the files, in their order.

    Raises Failure for a missing extra or a folder that cannot be written, before anything is written.
    """
    if "parquet" in formats:
        needed("pyarrow", "parquet", "Parquet")
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with as_known(db, story, as_of) as (source, which), reading(source):
            for output in dict.fromkeys(formats):
                if output == "bundle":
                    written.append(_write_bundle(source, which, folder, as_of))
                else:
                    written += [_write_sheet(source, which, name, folder, output) for name in SHEETS]
    except OSError as error:
        raise Failure(
            f"cannot write into {folder}: {error.strerror}", "Name a folder that you may write to."
        ) from error
    return written


def _write_bundle(db: Database, story: Story, folder: Path, as_of: str | None) -> Path:
    path = folder / f"{story.slug}.json"
    with _replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as file:
        write_bundle(db, story, file, as_of=as_of)
    return path


def _write_sheet(db: Database, story: Story, name: str, folder: Path, output: str) -> Path:
    path = folder / f"{name}.{output}"
    with _replacing(path) as temporary, sheet(db, story, name) as opened:
        if output == "parquet":
            _parquet(opened, temporary)
        else:
            with temporary.open("w", encoding="utf-8", newline="") as file:
                _TEXTS[output](opened, file)
    return path


def _csv(opened: OpenSheet, file: TextIO) -> None:
    """Texts are whole, line ends included; an apostrophe keeps a spreadsheet from taking one for a formula."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(opened.columns)
    for row in opened.rows:
        writer.writerow([harmless(value) if isinstance(value, str) else value for value in row])


def _json_lines(opened: OpenSheet, file: TextIO) -> None:
    for row in opened.rows:
        file.write(json.dumps(dict(zip(opened.columns, row, strict=True)), ensure_ascii=False) + "\n")


_TEXTS: dict[str, Callable[[OpenSheet, TextIO], None]] = {"csv": _csv, "jsonl": _json_lines}


def _parquet(opened: OpenSheet, path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    types = {"integer": pyarrow.int64(), "real": pyarrow.float64(), "text": pyarrow.string()}
    schema = pyarrow.schema(
        [(column, types[kind]) for column, kind in zip(opened.columns, opened.kinds, strict=True)]
    )
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        while batch := [row for row, _ in zip(opened.rows, range(BATCH), strict=False)]:
            columns = [
                pyarrow.array([str(value) if kind == "text" and value is not None else value for value in values],
                              types[kind])
                for kind, values in zip(opened.kinds, zip(*batch, strict=True), strict=True)
            ]  # fmt: skip
            writer.write_table(pyarrow.Table.from_arrays(columns, schema=schema))


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """A file to write in place of `path`, which it becomes when all went well."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        yield temporary
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
