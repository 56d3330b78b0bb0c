"""The JSON that other programs rely on: one function for each pane, and one for `extract`.

The shapes are described in `docs/commands.md`; the tuples below are their keys, in order, and the columns of
the CSV.  Pure functions from the records to plain dicts and lists; all offsets are Python character offsets
into the stored text, `end` exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.types import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.types import OriginLink, Reading, Utterance
    from store.records import AlertRecord, ArticleRecord, DeskEntry, Feed, Snapshot, Story

Json = dict[str, object]

EVIDENCE = ("article", "source", "outlet", "start", "end", "text")
CELL = (
    *("event", "side", "outcome", "scope", "category", "low", "high", "printed", "status", "claimants"),
    *("origins", "outlets", "articles", "evidence", "desk_figure", "line"),
)
STATEMENT = (
    *("id", "actor", "side", "role", "mode", "stance", "target", "text", "quote", "outlets", "origins"),
    *("drift", "evidence", "said_at"),
)
ALERT = ("id", "kind", "severity", "state", "summary", "why", "evidence", "first_seen", "last_seen")
ARTICLE = (
    *("id", "source", "outlet", "title", "byline", "credits", "published", "first_seen", "last_changed"),
    *("versions", "text_status", "origin", "casualties", "statements"),
)
SOURCE = ("origin", "outlets", "articles", "links")
STORY = ("slug", "title", "started", "sides", "match")
FEED = ("url", "title", "last_success", "failures", "last_error")
DECISION = ("id", "at", "who", "action", "alert", "summary", "why", "before", "after", "undoes")
EXTRACTED_CASUALTY = (
    *("start", "end", "text", "outcome", "value", "low", "high", "modifier", "victims", "category", "side"),
    *("claimant", "claimant_name", "event", "current", "scope", "cumulative"),
)
EXTRACTED_STATEMENT = (
    *("start", "end", "text", "speaker", "speaker_start", "speaker_end", "speaker_name", "side", "role"),
    *("cue", "mode", "stance", "target"),
)


def tally(snapshot: Snapshot, as_of: str) -> Json:
    """The casualty tally of a story as it was known at the moment `as_of`."""
    return {
        "story": snapshot.story.slug,
        "as_of": as_of,
        "cells": [_object(CELL, cell, desk_figure=None) for cell in snapshot.cells],
    }


def statements(utterances: Iterable[Utterance]) -> list[Json]:
    """Who said what, one object for each utterance with every printed version of it as evidence."""
    return [_object(STATEMENT, each, id=each.key) for each in utterances]


def alerts(records: Iterable[AlertRecord]) -> list[Json]:
    """Where accounts part, one object for each matter."""
    return [_object(ALERT, each) for each in records]


def articles(records: Iterable[ArticleRecord]) -> list[Json]:
    """The articles that were read, newest version of each."""
    return [_object(ARTICLE, each) for each in records]


def sources(records: Iterable[ArticleRecord], links: Iterable[OriginLink]) -> list[Json]:
    """The reporting chains: each origin with its outlets, its articles and why they count as one."""
    links = tuple(links)
    chains: dict[str, list[ArticleRecord]] = {}
    for record in records:
        chains.setdefault(record.origin, []).append(record)
    return [
        {
            "origin": origin,
            "outlets": list(dict.fromkeys(member.outlet for member in members if member.outlet)),
            "articles": [
                _object(("id", "source", "outlet", "title", "credits"), member) for member in members
            ],
            "links": [
                _object(("article", "other", "how", "share", "evidence"), link, share=round(link.share, 3))
                for link in links
                if {link.article, link.other} <= {member.id for member in members}
            ],
        }
        for origin, members in chains.items()
    ]


def stories(found: Iterable[Story]) -> list[Json]:
    """What is being followed."""
    return [_object(STORY, each) for each in found]


def feeds(found: Iterable[Feed]) -> list[Json]:
    """The feeds of a story and how they are."""
    return [_object(FEED, each) for each in found]


def log(entries: Iterable[DeskEntry]) -> list[Json]:
    """The editors' decisions, oldest first."""
    return [_object(DECISION, each) for each in entries]


def extract(doc: str, title: str | None, reading: Reading) -> Json:
    """What was read out of one file; offsets index the decoded text of that file."""
    return {
        "doc": doc,
        "title": title,
        "casualties": [_object(EXTRACTED_CASUALTY, each) for each in reading.casualties],
        "statements": [_object(EXTRACTED_STATEMENT, each) for each in reading.statements],
    }


def _object(keys: tuple[str, ...], record: object, **given: object) -> Json:
    """The fields of a record by these keys; `given` holds those that the record names or means otherwise."""
    return {key: given[key] if key in given else _plain(getattr(record, key)) for key in keys}


def _plain(value: object) -> object:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(each) for each in value]
    if isinstance(value, Evidence):
        return _object(EVIDENCE, value)
    return value
