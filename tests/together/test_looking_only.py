"""A database that may be read and not written: another user's, or one on a disk that is read-only."""

from __future__ import annotations

import ctypes
import os
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from command_line import HILL, Ran, run, write

if TYPE_CHECKING:
    from collections.abc import Iterator

CAPABILITIES_VERSION, OVERRIDE_PERMISSIONS = 0x20080522, 1
"""Of Linux: _LINUX_CAPABILITY_VERSION_3 and CAP_DAC_OVERRIDE, by which the superuser may write everywhere."""


@pytest.fixture
def db() -> Iterator[Path]:
    """A database in a folder that every user may reach."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    run("fetch", "--quiet", "--db", folder / "story.db", "--seeds", write(folder / "seeds", hill=HILL))
    (folder / "story.db.lock").unlink(missing_ok=True)
    yield folder / "story.db"
    folder.chmod(0o755)
    shutil.rmtree(folder)


def as_another(*arguments: str | Path) -> Ran:
    """The command as somebody for whom permissions hold, also where the tests are run by the superuser."""
    with ThreadPoolExecutor(1, initializer=_heed_permissions if os.getuid() == 0 else None) as somebody:
        return somebody.submit(run, *arguments).result()


def _heed_permissions() -> None:
    """From now on this thread may write only what the permissions of a file let its owner write."""
    libc = ctypes.CDLL(None)
    this_thread = (ctypes.c_uint32 * 2)(CAPABILITIES_VERSION, 0)
    sets = (ctypes.c_uint32 * 6)()  # effective, permitted and inheritable ones, then those above 31
    assert libc.capget(this_thread, sets) == 0
    for place in (0, 1):
        sets[place] &= ~(1 << OVERRIDE_PERMISSIONS)
    assert libc.capset(this_thread, sets) == 0


@pytest.fixture(params=["file", "folder", "both"])
def closed(request: pytest.FixtureRequest, db: Path) -> Path:
    """The database with no right to write to the file, to its folder, or to both."""
    db.chmod(0o666 if request.param == "folder" else 0o444)
    db.parent.chmod(0o777 if request.param == "file" else 0o555)
    return db


@pytest.mark.parametrize("pane", ["tally", "articles", "log"])
def test_everybody_who_may_read_it_sees_the_panes(closed: Path, pane: str) -> None:
    ran = as_another(pane, "--db", closed)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out


def test_the_panes_are_printed_at_once_too(closed: Path) -> None:
    assert "Casualty tally" in as_another("--db", closed).out


@pytest.mark.parametrize(
    "command",
    [
        ("note", "Call the governor"),
        ("story", "new", "Storm"),
        ("fetch",),
        ("feed", "add", "--unchecked", "x.example"),
    ],
)
def test_what_would_change_it_is_one_message(closed: Path, command: tuple[str, ...]) -> None:
    before = closed.read_bytes()
    ran = as_another(*command, "--db", closed)
    if command == ("fetch",) and "has no feed" in ran.err:  # it found nothing to write
        return
    assert (ran.code, ran.out) == (3, "")
    assert "cannot be changed by this user" in ran.err
    assert ran.err.count("\n") == 2
    assert closed.read_bytes() == before


def test_a_reader_sees_what_a_writer_beside_it_has_just_stored(db: Path) -> None:
    db.parent.chmod(0o755)
    assert as_another("tally", "--db", db).code == 0
    run("story", "edit", "--title", "Collapse", "--db", db)
    assert as_another("tally", "--db", db).out.startswith("Casualty tally · Collapse\n")
