"""The outside world: local files and feeds in, articles and problems out.

Everything that comes from here is cleaned, bounded and typed; nothing here knows what an article says.

    read_seeds(folder) -> SeedRound                    a folder of .txt, .md, .html and .json articles
    read_story_file(path) -> StoryFile                 the story.toml of such a folder
    fetch_feeds(states, recall, on_result) -> results  a round over feeds, with the pages of new entries
    discover_feeds(url) -> feeds                       the feeds behind an address, which may be a homepage
    read_opml(path), write_opml(title, feeds)          lists of feeds, as other feed readers keep them
    match_story(...) -> Match                          does an article belong to a story, and why
    clean_text(text) -> str                            untrusted text made harmless, offsets kept

The functions are imported on first use, so that `import fetchers` costs nothing; the data they pass on is
in `fetchers.types`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fetchers.clean import clean_text as clean_text
    from fetchers.discovery import discover_feeds as discover_feeds
    from fetchers.http import HttpSettings as HttpSettings
    from fetchers.matching import match_story as match_story
    from fetchers.opml import read_opml as read_opml
    from fetchers.opml import write_opml as write_opml
    from fetchers.round import fetch_feeds as fetch_feeds
    from fetchers.seeds import SeedRound as SeedRound
    from fetchers.seeds import read_seeds as read_seeds
    from fetchers.storyfile import StoryFile as StoryFile
    from fetchers.storyfile import read_story_file as read_story_file
    from fetchers.types import Article as Article
    from fetchers.types import FeedResult as FeedResult
    from fetchers.types import FeedState as FeedState
    from fetchers.types import FetchError as FetchError
    from fetchers.types import Problem as Problem
    from fetchers.types import SeenEntry as SeenEntry

_HOMES = {
    "Article": "fetchers.types",
    "FeedResult": "fetchers.types",
    "FeedState": "fetchers.types",
    "FetchError": "fetchers.types",
    "HttpSettings": "fetchers.http",
    "Problem": "fetchers.types",
    "SeedRound": "fetchers.seeds",
    "StoryFile": "fetchers.storyfile",
    "SeenEntry": "fetchers.types",
    "clean_text": "fetchers.clean",
    "discover_feeds": "fetchers.discovery",
    "fetch_feeds": "fetchers.round",
    "match_story": "fetchers.matching",
    "read_opml": "fetchers.opml",
    "read_seeds": "fetchers.seeds",
    "read_story_file": "fetchers.storyfile",
    "write_opml": "fetchers.opml",
}

__all__ = [
    "Article",
    "FeedResult",
    "FeedState",
    "FetchError",
    "HttpSettings",
    "Problem",
    "SeedRound",
    "SeenEntry",
    "StoryFile",
    "clean_text",
    "discover_feeds",
    "fetch_feeds",
    "match_story",
    "read_opml",
    "read_seeds",
    "read_story_file",
    "write_opml",
]


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home), name)
