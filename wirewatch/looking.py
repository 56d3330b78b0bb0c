"""Looking at a story for a command: the view, and a word where the moment asked for lies before all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.articles import articles
from store.stories import find_story
from wirewatch.errors import say
from wirewatch.opening import opened
from wirewatch.views import look

if TYPE_CHECKING:
    from store.database import Database
    from store.records import Story
    from wirewatch.options import Where
    from wirewatch.views import View


def look_at(where: Where, as_of: str | None) -> View:
    """The panes of the story that is meant, now or as of a stored moment.  Raises StoreError."""
    with opened(where.db) as db:
        story = find_story(db, where.story)
        tell_if_too_early(db, story, as_of)
        return look(db, story, as_of)


def tell_if_too_early(db: Database, story: Story, as_of: str | None) -> None:
    """Say when the first article came in where the moment lies before that: empty panes would look like no news."""
    if as_of is None:
        return
    first = min((record.first_seen for record in articles(db, story)), default=None)
    if first is not None and as_of < first:
        say(f"wirewatch first fetched this story at {first}; at {as_of} it knew no article of it.")
