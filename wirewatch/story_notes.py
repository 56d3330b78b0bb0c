"""What is said of a story's own description: sides that no claim is of, a `story.toml` that says otherwise."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING

from claims.comparing.story import slug_of
from store.sides import named_sides
from tui.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fetchers.storyfile import StoryFile
    from store.database import Database
    from store.records import Story

MOST_NAMED = 6
"""So many sides of the claims are named; a story of the whole world would fill the screen."""


def unused_sides(db: Database, story: Story) -> Iterator[str]:
    """A note where a side that the story was given stands in no claim; none while there are no claims to go by.

    Such a side is no party to anything: neither accusations nor figures are set against those of the other one.
    """
    named = named_sides(db, story)
    unused = [side for side in story.sides if side not in named.all]
    if not unused or not named.by_claims:
        return
    more = len(named.by_claims) - MOST_NAMED
    rest = f" and {counted(more, 'more side')}" if more > 0 else ""
    yield (
        f"{story.title}: no claim is of the {'side' if len(unused) == 1 else 'sides'} {', '.join(unused)} so far;"
        f" the claims are of {', '.join(named.by_claims[:MOST_NAMED])}{rest}."
        f" Meant otherwise? wirewatch story edit {story.slug} --side NAME --side NAME"
    )


def kept_as_it_is(story: Story, file: StoryFile) -> Iterator[str]:
    """A note where the `story.toml` of a story says something that the story, which was made before, has otherwise."""
    if story.slug != (file.slug or slug_of(file.title)):
        return  # it is of another story: this one was asked for by name
    has: dict[str, object] = {
        "title": story.title,
        "started": story.started,
        "sides": story.sides,
        "match": story.match,
        "sites": dict(story.sites),
    }
    says: dict[str, object] = {
        "title": file.title,
        "started": file.started,
        "sides": file.sides,
        "match": file.match,
        "sites": dict(file.sites),
    }
    otherwise = [key for key in has if key in file.keys and says[key] != has[key]]
    if otherwise:
        yield (
            f"{file.source}: the story {story.slug} was made before and stays as it is; its {', '.join(otherwise)}"
            f" {'is' if len(otherwise) == 1 else 'are'} not what this file says."
            f" Take the file over: wirewatch story edit {story.slug} --from {quote(file.source)}"
        )
