"""The JSON that other programs rely on: one function for each pane, and one for `extract`.

The shapes are described in `docs/commands.md`; the tuples below are their keys, in order, and the columns of
the CSV.  Pure functions from the records to plain dicts and lists; all offsets are Python character offsets
into the stored text, `end` exclusive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.outlets import publisher
from store.desk_entries import row_words, told
from store.desk_figures import by_cell
from wirewatch.objects import Json, as_object

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.linting.finding import Finding
    from claims.types import OriginLink, Utterance, Verdict
    from store.alert_history import KindQuality
    from store.records import AlertRecord, ArticleRecord, DeskEntry, DeskFigure, Feed, Note, Snapshot, Story
    from wirewatch.actors import Actor
    from wirewatch.replay import Step

CELL = (
    *("event", "side", "outcome", "scope", "category", "low", "high", "printed", "status", "claimants"),
    *("origins", "outlets", "articles", "evidence", "desk_figure", "line"),
)
FINDING = ("rule", "start", "end", "text", "why", "evidence")
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
FEED = ("url", "title", "state", "last_success", "failures", "last_error", "due", "not_before", "retired")
DECISION = (
    *(
        "id",
        "at",
        "who",
        "action",
        "alert",
        "summary",
        "why",
        "before",
        "after",
        "undoes",
        "reason",
        "subject",
    ),
)
QUALITY = ("kind", "alerts", "judged", "right", "wrong", "precision", "reasons")
VERDICT = ("step", "verdict", "reason", "first", "second")
DESK_FIGURE = ("printed", "who", "when", "why", "tally")
ROW = ("row", "key", "printed", "desk_figure")
NOTE = ("id", "about", "text", "who", "at")
ACTOR = ("actor", "kind", "side", "role", "names", "may_be")
STEP = ("at", "articles", "cells", "alerts", "statements", "decisions")


def tally(snapshot: Snapshot, as_of: str) -> Json:
    """The casualty tally of a story as it was known at the moment `as_of`."""
    figures = by_cell(snapshot.desk_figures, snapshot.cells)
    return {
        "story": snapshot.story.slug,
        "as_of": as_of,
        "cells": [
            as_object(CELL, cell, desk_figure=desk_figure(figures.get(cell.key))) for cell in snapshot.cells
        ],
    }


def desk_figure(figure: DeskFigure | None) -> Json | None:
    """What the desk prints for a row, None where it prints the tally; `tally` is what that said at the time."""
    return None if figure is None else as_object(DESK_FIGURE, figure, when=figure.at)


def rows(snapshot: Snapshot) -> list[Json]:
    """The rows of the tally by their words, with the figures the desk prints."""
    figures = by_cell(snapshot.desk_figures, snapshot.cells)
    return [
        as_object(ROW, cell, row=row_words(cell.key), desk_figure=desk_figure(figures.get(cell.key)))
        for cell in snapshot.cells
    ]


def notes(found: Iterable[Note]) -> list[Json]:
    """What editors wrote down, oldest first."""
    return [as_object(NOTE, each, id=each.entry, about=told(each.subject)) for each in found]


def quality(kinds: Iterable[KindQuality]) -> list[Json]:
    """How the desk judged the alerts, one object for each kind."""
    return [
        as_object(
            QUALITY,
            each,
            precision=None if each.precision is None else round(each.precision, 3),
            reasons=dict(each.reasons),
        )
        for each in kinds
    ]


def verdicts(found: Iterable[Verdict]) -> list[Json]:
    """What the decision order said of pairs of figures."""
    return [as_object(VERDICT, each) for each in found]


def actors(found: Iterable[Actor]) -> list[Json]:
    """Who is in the story and under which names."""
    return [
        as_object(ACTOR, each, may_be=[as_object(("actor", "why"), other) for other in each.may_be])
        for each in found
    ]


def replayed(steps: Iterable[Step]) -> list[Json]:
    """What changed at each moment."""
    return [
        {
            "at": each.at,
            "articles": [
                as_object(("change", "id", "source", "outlet", "title"), one) for one in each.articles
            ],
            "cells": [as_object(("change", "key", "row", "before", "after"), one) for one in each.cells],
            "alerts": [
                as_object(("change", "key", "kind", "severity", "summary"), one) for one in each.alerts
            ],
            "statements": each.statements,
            "decisions": log(each.decisions),
        }
        for each in steps
    ]


def statements(utterances: Iterable[Utterance]) -> list[Json]:
    """Who said what, one object for each utterance with every printed version of it as evidence."""
    return [as_object(STATEMENT, each, id=each.key) for each in utterances]


def alerts(records: Iterable[AlertRecord]) -> list[Json]:
    """Where accounts part, one object for each matter."""
    return [as_object(ALERT, each) for each in records]


def articles(records: Iterable[ArticleRecord]) -> list[Json]:
    """The articles that were read, newest version of each."""
    return [as_object(ARTICLE, each) for each in records]


def sources(records: Iterable[ArticleRecord], links: Iterable[OriginLink]) -> list[Json]:
    """The reporting chains: each origin with its outlets, its articles and why they count as one."""
    links = tuple(links)
    chains: dict[str, list[ArticleRecord]] = {}
    for record in records:
        chains.setdefault(record.origin, []).append(record)
    return [
        {
            "origin": origin,
            "outlets": _outlets(members),
            "articles": [
                as_object(("id", "source", "outlet", "title", "credits"), member) for member in members
            ],
            "links": [
                as_object(("article", "other", "how", "share", "evidence"), link, share=round(link.share, 3))
                for link in links
                if {link.article, link.other} <= {member.id for member in members}
            ],
        }
        for origin, members in chains.items()
    ]


def _outlets(members: Iterable[ArticleRecord]) -> list[str]:
    """Who published them; an article that names no outlet counts as one of its own, named by its source."""
    named = {each.outlet or each.source: publisher(each.outlet, each.source) for each in members}
    return list(named.values())


def stories(found: Iterable[Story]) -> list[Json]:
    """What is being followed."""
    return [as_object(STORY, each) for each in found]


def feeds(found: Iterable[Feed]) -> list[Json]:
    """The feeds of a story and how they are."""
    return [as_object(FEED, each) for each in found]


def log(entries: Iterable[DeskEntry]) -> list[Json]:
    """The editors' decisions, oldest first."""
    return [as_object(DECISION, each) for each in entries]


def lint(draft: str, findings: Iterable[Finding]) -> Json:
    """What a check of a draft found; offsets index the decoded text of the file."""
    return {"draft": draft, "findings": [as_object(FINDING, each) for each in findings]}
