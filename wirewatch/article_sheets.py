"""Changed articles and near misses as rows and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.outlets import publisher
from tui import wording
from wirewatch.changes import marked, marked_title
from wirewatch.sheets import Column, Sheet, file_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store.near_misses import NearMiss
    from store.records import Story
    from wirewatch.changes import ChangedArticle
    from wirewatch.objects import Json

CHANGED = (
    *(
        "id",
        "source",
        "outlet",
        "version",
        "at",
        "label",
        "title",
        "title_before",
        "removed",
        "added",
        "diff",
    ),
)
NEAR = ("id", "source", "outlet", "title", "published", "first_seen", "text_status", "why")
LABEL_WORDS = {"silent": "silent edit", "correction": "labelled correction", "update": "labelled update"}


def changed(story: Story, found: Sequence[ChangedArticle]) -> Sheet:
    """What was changed in articles, with the words below."""
    return Sheet(
        title=f"Changed articles · {story.title}",
        columns=(
            Column("#", right=True),
            Column("Outlet", 3),
            Column("Title", 5),
            Column("Changed", 2),
            Column("How", 2),
        ),
        rows=tuple(
            (
                str(each.record.id),
                publisher(each.record.outlet, each.record.source),
                each.title or "",
                wording.when_words(each.at),
                LABEL_WORDS[each.label],
            )
            for each in found
        ),
        notes=tuple(_notes(found)),
        empty="No article was changed.",
    )


def _notes(found: Sequence[ChangedArticle]) -> Iterator[str]:
    if found:
        yield "Word for word: [-what went-] {+what came+}"
    for each in found:
        where = f"#{each.record.id} version {each.version}: "
        if each.title_before is not None:
            yield f"{where}headline: {marked_title(each)}"
        for paragraph in each.paragraphs:
            yield where + marked(paragraph)


def changed_data(found: Sequence[ChangedArticle]) -> list[Json]:
    """The same for other programs."""
    return [
        {
            "id": each.record.id,
            "source": each.record.source,
            "outlet": each.record.outlet,
            "version": each.version,
            "at": each.at,
            "label": each.label,
            "title": each.title,
            "title_before": each.title_before,
            "removed": list(each.removed),
            "added": list(each.added),
            "diff": [marked(paragraph) for paragraph in each.paragraphs],
        }
        for each in found
    ]


def near(story: Story, found: Sequence[NearMiss]) -> Sheet:
    """What was passed over although it names something of the story."""
    return Sheet(
        title=f"Near misses · {story.title}",
        columns=(
            Column("#", right=True),
            Column("Outlet", 3),
            Column("Title", 5),
            Column("Date", 2),
            Column("Why", 4),
        ),
        rows=tuple(
            (
                str(each.id),
                publisher(each.outlet, each.source),
                each.title or file_name(each.source),
                wording.when_words(each.published),
                each.why,
            )
            for each in found
        ),
        notes=("Pull one in by hand: wirewatch articles --take #",) if found else (),
        empty="No near miss.",
    )


def near_data(found: Sequence[NearMiss]) -> list[Json]:
    """The same for other programs."""
    return [{key: getattr(each, key) for key in NEAR} for each in found]
