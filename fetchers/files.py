"""Local files of which nothing is known: regular files only, bounded, never through a link."""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from fetchers.clean import clean_line
from fetchers.types import FetchError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

# A named pipe would hold an ordinary open() for ever; O_NONBLOCK lets the check below refuse it.
_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC

MAX_FILES = 5_000
MAX_DEPTH = 8


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A file as read: `relative` to its folder, `source` as a person would open it (both cleaned)."""

    relative: PurePosixPath
    source: str
    data: bytes


def read_regular(
    path: str | Path, *, limit: int, source: str | None = None, dir_fd: int | None = None
) -> bytes:
    """The bytes of a regular file of at most `limit` bytes; FetchError for everything else.

    `source` is the name used in the error, `dir_fd` an open folder that a relative `path` starts from.
    """
    source = source or clean_line(Path(path).as_posix())
    try:
        descriptor = os.open(path, _FLAGS, dir_fd=dir_fd)
    except OSError as error:
        raise FetchError(source, _opening(error)) from error
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise FetchError(
                source, f"it is {_kind(found.st_mode)}, not a file; put a plain file in its place"
            )
        with open(descriptor, "rb", closefd=False) as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise FetchError(source, f"it cannot be read ({_reason(error)}); check the disk") from error
    finally:
        os.close(descriptor)
    if len(data) > limit:
        raise FetchError(source, f"it is larger than {size(limit)}, too large for one article; split it")
    return data


def walk(folder: Path, suffixes: frozenset[str], *, limit: int) -> Iterator[LocalFile | Problem]:
    """The files with these suffixes in and below a folder, in name order; a problem for each unreadable one.

    Names that begin with a dot are passed over, as are files of other kinds.  Links are named as problems
    and never followed.  Raises FetchError when the folder itself cannot be listed.
    """
    root = clean_line(folder.as_posix())
    try:
        os.listdir(folder)
    except OSError as error:
        raise FetchError(root, f"the folder cannot be listed ({_reason(error)}); check the path") from error
    top = os.path.realpath(folder)  # the folder itself may be a link: its user chose it
    failed: list[OSError] = []
    seen = 0
    for place, folders, names, descriptor in os.fwalk(top, onerror=failed.append):
        below = PurePosixPath(os.path.relpath(place, top))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in list(folders):
            source = _source(folder, below / name)
            if os.path.islink(os.path.join(place, name)):
                yield Problem(source, "it is a link to a folder, which is not followed; copy the folder")
            elif len(below.parts) >= MAX_DEPTH:
                folders.remove(name)
                yield Problem(source, f"it lies more than {MAX_DEPTH} folders deep; move its files up")
        for name in sorted(names):
            if name.startswith(".") or PurePosixPath(name).suffix.lower() not in suffixes:
                continue
            source = _source(folder, below / name)
            seen += 1
            if seen > MAX_FILES:
                yield Problem(
                    root, f"it holds more than {MAX_FILES:,} files; the rest from {source} on was not read"
                )
                return
            try:
                data = read_regular(name, limit=limit, source=source, dir_fd=descriptor)
            except FetchError as error:
                yield error.problem
            else:
                yield LocalFile(PurePosixPath(clean_line(str(below / name))), source, data)
    for unlisted in failed:
        yield Problem(
            clean_line(str(unlisted.filename)),
            f"the folder cannot be listed ({_reason(unlisted)}); change its permissions",
        )


def size(count: int) -> str:
    """A number of bytes as a person says it."""
    for unit, scale in (("MB", 1_000_000), ("kB", 1_000)):
        if count >= scale:
            return f"{count / scale:g} {unit}"
    return f"{count} bytes"


def _source(folder: Path, relative: PurePosixPath) -> str:
    return clean_line((folder / relative).as_posix())


def _opening(error: OSError) -> str:
    if error.errno in (errno.ELOOP, errno.EMLINK):
        return "it is a symbolic link, which is not followed; put the file itself there"
    if error.errno == errno.ENXIO:
        return "it is a socket or an unconnected pipe, not a file; put a plain file in its place"
    if error.errno in (errno.EACCES, errno.EPERM):
        return "it may not be read by this user; change its permissions"
    return f"it cannot be opened ({_reason(error)}); check the path"


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


def _kind(mode: int) -> str:
    for test, word in (
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISFIFO, "a named pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a device"),
        (stat.S_ISBLK, "a device"),
    ):
        if test(mode):
            return word
    return "something else"
