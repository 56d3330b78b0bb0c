"""Records as plain objects: the chosen fields of one, in order, ready to be written as JSON."""

from __future__ import annotations

from collections.abc import Sequence

from claims.types import Evidence

Json = dict[str, object]

EVIDENCE = ("article", "source", "outlet", "start", "end", "text")


def as_object(keys: tuple[str, ...], record: object, **given: object) -> Json:
    """The fields of a record by these keys; `given` holds those that the record names or means otherwise."""
    return {key: given[key] if key in given else _plain(getattr(record, key)) for key in keys}


def _plain(value: object) -> object:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(each) for each in value]
    if isinstance(value, Evidence):
        return as_object(EVIDENCE, value)
    return value
