"""The outside world: local files and feeds in, articles and problems out.

Everything that comes from here is cleaned, bounded and typed; nothing here knows what an article says.

    read_seeds(folder) -> SeedRound                    a folder of .txt, .md, .html and .json articles
    read_story_file(path) -> StoryFile                 the story.toml of such a folder
    fetch_feeds(states, known, on_result) -> results   a round over feeds, with the pages of new entries
    clean_text(text) -> str                            untrusted text made harmless, offsets kept

The functions are imported on first use, so that `import fetchers` costs nothing; the data they pass on is
in `fetchers.types`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fetchers.clean import clean_text as clean_text
    from fetchers.feeds import FeedResult as FeedResult
    from fetchers.feeds import FeedState as FeedState
    from fetchers.http import HttpSettings as HttpSettings
    from fetchers.round import fetch_feeds as fetch_feeds
    from fetchers.seeds import SeedRound as SeedRound
    from fetchers.seeds import read_seeds as read_seeds
    from fetchers.storyfile import StoryFile as StoryFile
    from fetchers.storyfile import read_story_file as read_story_file
    from fetchers.types import Article as Article
    from fetchers.types import FetchError as FetchError
    from fetchers.types import Problem as Problem

_HOMES = {
    "Article": "fetchers.types",
    "FeedResult": "fetchers.feeds",
    "FeedState": "fetchers.feeds",
    "FetchError": "fetchers.types",
    "HttpSettings": "fetchers.http",
    "Problem": "fetchers.types",
    "SeedRound": "fetchers.seeds",
    "StoryFile": "fetchers.storyfile",
    "clean_text": "fetchers.clean",
    "fetch_feeds": "fetchers.round",
    "read_seeds": "fetchers.seeds",
    "read_story_file": "fetchers.storyfile",
}

__all__ = [
    "Article",
    "FeedResult",
    "FeedState",
    "FetchError",
    "HttpSettings",
    "Problem",
    "SeedRound",
    "StoryFile",
    "clean_text",
    "fetch_feeds",
    "read_seeds",
    "read_story_file",
]


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home), name)
