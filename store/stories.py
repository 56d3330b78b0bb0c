"""Stories: what is being followed."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import asdict
from typing import TYPE_CHECKING

from fetchers.types import SiteRules
from store.columns import dump, words
from store.database import reading, writing
from store.errors import StoreError
from store.moments import check_date
from store.records import Story

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from store.database import Database

_COLUMNS = "id, slug, title, started, sides, match_words, sites"
_SLUG_LENGTH = 60
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def add_story(
    db: Database,
    title: str,
    *,
    slug: str | None = None,
    started: str | None = None,
    sides: Sequence[str] = (),
    match: Sequence[str] = (),
    sites: Sequence[tuple[str, SiteRules]] = (),
) -> Story:
    """A new story.  Without `slug` one is made from the title, numbered where it is taken.

    Raises StoreError for an empty title, a slug that is taken or no slug, or a start that is no date.
    """
    title = _title(title)
    if slug is not None:
        check_slug(slug)
    check_date(started)
    with writing(db) as conn:
        taken = {used for (used,) in conn.execute("SELECT slug FROM stories")}
        if slug in taken:
            raise StoreError(f"There is already a story {slug!r}", "Choose another slug")
        chosen = slug or _free_slug(title, taken)
        cursor = conn.execute(
            "INSERT INTO stories (slug, title, started, sides, match_words, sites) VALUES (?, ?, ?, ?, ?, ?)",
            (chosen, title, started, dump(sides), dump(match), _dump_sites(sites)),
        )
    return Story(int(cursor.lastrowid or 0), chosen, title, started, tuple(sides), tuple(match), tuple(sites))


def stories(db: Database) -> tuple[Story, ...]:
    """All stories, oldest first."""
    return _select(db, "ORDER BY id")


def find_story(db: Database, slug: str | None = None) -> Story:
    """The story of that slug; without one, the only story there is.

    Raises StoreError when there is none, when there are several to choose from, or the slug is unknown.
    """
    found = stories(db)
    if not found:
        raise StoreError("There is no story yet", 'Make one with `wirewatch story new "Title" --match WORD`')
    if slug is None and len(found) == 1:
        return found[0]
    names = ", ".join(story.slug for story in found)
    if slug is None:
        raise StoreError("There are several stories", f"Choose one with --story: {names}")
    for story in found:
        if story.slug == slug:
            return story
    raise StoreError(f"There is no story {slug!r}", f"The stories are: {names}")


def update_story(db: Database, story: Story) -> Story:
    """Write the fields of a story back; `id` says which.  Raises StoreError as `add_story` does."""
    title = _title(story.title)
    check_slug(story.slug)
    check_date(story.started)
    with writing(db) as conn:
        rows = {used: number for number, used in conn.execute("SELECT id, slug FROM stories")}
        if rows.get(story.slug, story.id) != story.id:
            raise StoreError(f"There is already a story {story.slug!r}", "Choose another slug")
        if story.id not in rows.values():
            raise StoreError(f"There is no story number {story.id}", "Look at `wirewatch story list`")
        conn.execute(
            "UPDATE stories SET slug = ?, title = ?, started = ?, sides = ?, match_words = ?, sites = ? WHERE id = ?",
            (
                story.slug,
                title,
                story.started,
                dump(story.sides),
                dump(story.match),
                _dump_sites(story.sites),
                story.id,
            ),
        )
        (updated,) = _select(db, "WHERE id = ?", story.id)
    return updated


def remove_story(db: Database, story: Story) -> None:
    """Let a story go with its feeds, articles and claims.

    Raises StoreError where it has alerts or decisions: their history is never erased.
    """
    with writing(db) as conn:
        (kept,) = conn.execute(
            "SELECT (SELECT count(*) FROM alerts WHERE story = ?1) + (SELECT count(*) FROM desk_log WHERE story = ?1)",
            (story.id,),
        ).fetchone()
        if kept:
            raise StoreError(
                f"The story {story.slug!r} has alerts or decisions, and their history is never erased",
                "Start the story that you want in a database of its own: --db FILE",
            )
        conn.execute(
            "DELETE FROM pins WHERE article IN (SELECT id FROM articles WHERE story = ?)", (story.id,)
        )
        conn.execute("DELETE FROM stories WHERE id = ?", (story.id,))


def _select(db: Database, rest: str, *values: object) -> tuple[Story, ...]:
    with reading(db) as conn:
        rows = conn.execute(f"SELECT {_COLUMNS} FROM stories {rest}", values).fetchall()
    return tuple(
        Story(number, slug, title, started, words(sides), words(match), _sites(sites))
        for number, slug, title, started, sides, match, sites in rows
    )


def _dump_sites(sites: Iterable[tuple[str, SiteRules]]) -> str:
    return json.dumps({place: asdict(rules) for place, rules in sites}, ensure_ascii=False)


def _sites(written: str) -> tuple[tuple[str, SiteRules], ...]:
    found = json.loads(written)
    return tuple(
        (place, SiteRules(**(rules | {"drop": tuple(rules.get("drop", ()))})))
        for place, rules in found.items()
    )


def _title(title: str) -> str:
    cleaned = " ".join(title.split())
    if not cleaned:
        raise StoreError("A story needs a title", "Give it a few words")
    return cleaned


def check_slug(slug: str) -> None:
    """Raises StoreError unless `slug` is small letters and digits with single hyphens."""
    if not _SLUG.fullmatch(slug):
        raise StoreError(f"{slug!r} is no slug", "Use small letters, digits and single hyphens")


def _free_slug(title: str, taken: Iterable[str]) -> str:
    ascii_title = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", ascii_title).strip("-")[:_SLUG_LENGTH].strip("-") or "story"
    used = set(taken)
    slug, number = stem, 1
    while slug in used:
        number += 1
        slug = f"{stem}-{number}"
    return slug
