"""What a publisher is called that the article itself does not name."""

from __future__ import annotations


def publisher(outlet: str | None, source: str) -> str:
    """The name of the outlet; without one the last part of its source, a file without its ending: "3-courier"."""
    if outlet:
        return outlet
    tail = source.rstrip("/").replace("\\", "/").rpartition("/")[2]
    stem, dot, _ = tail.rpartition(".")
    return (stem if dot else tail) or source
