"""The actors of a story as rows, those that may be another one first.  Pure: JSON in, rows and pieces out.

Another process finds them and prints them in the shape of `wirewatch actor list --json`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from tui.columns import Column, Row
from tui.details import Detail, Piece, lines
from tui.finding import found_words, matches
from tui.rows import Content
from tui.safe import safe_line
from tui.wording import counted, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMNS: Final = (
    Column("actor", "Actor", 18, 60, grows=True),
    Column("may_be", "May be", 24, 40),
    Column("side", "Side", 8, 16, 1),
    Column("role", "Office", 8, 24, 4),
    Column("names", "Printed", 7, 9, 3),
)
EMPTY: Final = "Nobody is named."


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor; `may_be` are the names of others that it may be, each with the reason."""

    name: str
    kind: str
    side: str
    role: str
    names: tuple[str, ...]
    may_be: tuple[tuple[str, str], ...]


def read_actors(text: str) -> tuple[Actor, ...]:
    """The actors from what the other process prints.  Raises ValueError where that is not JSON of this shape."""
    try:
        return tuple(_actor(each) for each in json.loads(text))
    except (KeyError, TypeError) as error:
        raise ValueError(f"not the JSON of actors: {error}") from error


def _actor(given: dict[str, Any]) -> Actor:
    may_be = tuple((each["actor"], each["why"]) for each in given["may_be"])
    return Actor(
        given["actor"], given["kind"], given["side"] or "", given["role"] or "", tuple(given["names"]), may_be
    )


def actor_content(actors: Sequence[Actor], wanted: str, problem: str) -> Content:
    """The actors that match a filter; `problem` says why there are none."""
    rows = tuple(
        Row(
            each.name,
            (
                safe_line(each.name),
                safe_line(f"? {each.may_be[0][0]}" if each.may_be else ""),
                safe_line(each.side),
                safe_line(each.role),
                safe_line(counted(len(each.names), "name")),
            ),
            style="medium" if each.may_be else "",
        )
        for each in sorted(actors, key=lambda each: (not each.may_be, each.name))
        if matches(wanted, each.name, each.side, each.role, *each.names, *(name for name, _ in each.may_be))
    )
    waiting = sum(1 for each in actors if each.may_be)
    title = joined(
        "0 Actors", counted(len(actors), "actor"), f"{waiting} may be another one" if waiting else ""
    )
    return Content(title, COLUMNS, rows, problem or found_words(wanted, len(actors)) or EMPTY)


def actor_detail(actor: Actor, merge_key: str) -> Detail:
    """Who it is, under which names, and whom it may be; `merge_key` merges."""
    pieces = [
        *lines(actor.name, part="lead"),
        *lines(joined(actor.kind, actor.side and f"for {actor.side}", actor.role)),
        Piece("\n"),
        *lines("Printed as", part="head"),
        *lines(*actor.names, part="plain"),
    ]
    if actor.may_be:
        pieces += [Piece("\n"), *lines("May be, although nothing says so surely", part="head")]
    for name, why in actor.may_be:
        pieces += [Piece(f"? {name}\n"), *lines(f"  {why}")]
    if actor.may_be:
        pieces += [Piece("\n"), *lines(f"{merge_key} makes them one; nothing is merged by itself.")]
    return Detail(actor.name, tuple(pieces), None, actor.name)
