"""What is said of a story's own description: sides that no claim is of, a `story.toml` that says otherwise."""

from __future__ import annotations

from dataclasses import replace
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

_DESCRIBING = ("title", "started", "sides", "match", "sites")
"""Keys of a story file that describe a story and do not name it."""
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


def told(story: Story, file: StoryFile) -> Story:
    """A story as its file describes it."""
    return replace(
        story,
        title=file.title,
        slug=file.slug or story.slug,
        started=file.started,
        sides=file.sides,
        match=file.match,
        sites=tuple(file.sites.items()),
    )


def kept_as_it_is(story: Story, file: StoryFile) -> str | None:
    """A note where the `story.toml` of a story says something that the story, which was made before, has otherwise."""
    if story.slug != (file.slug or slug_of(file.title)):
        return None  # it is of another story: this one was asked for by name
    says = told(story, file)
    otherwise = [key for key in _DESCRIBING if key in file.keys and _value(says, key) != _value(story, key)]
    if not otherwise:
        return None
    return (
        f"{file.source}: the story {story.slug} was made before and stays as it is; its {', '.join(otherwise)}"
        f" {'is' if len(otherwise) == 1 else 'are'} not what this file says."
        f" Take the file over: wirewatch story edit {story.slug} --from {quote(file.source)}"
    )


def _value(story: Story, key: str) -> object:
    """What a story has under a key; of its sites the order says nothing."""
    return dict(story.sites) if key == "sites" else getattr(story, key)
