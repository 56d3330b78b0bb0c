"""A story that follows feeds of the test server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from command_line import run
from feed_server import Reply, page, rss

if TYPE_CHECKING:
    from pathlib import Path

    from feed_server import FeedServer

HEADLINE = "Hillside collapse kills 12 in Velmora"
PARAGRAPHS = (
    "VELMORA — At least 12 people were killed when a hillside gave way above Velmora on Monday, Governor Ilka Doran"
    " said.",
    "Rescue workers said that 30 people were injured and that the search along the lower road went on all night.",
    "The road to the harbour stays closed, and trains from the coast end two stations before the town.",
)


def item(path: str, headline: str, server: FeedServer, guid: str | None = None) -> str:
    """An entry that leads to a page of the server."""
    return f"<title>{headline}</title><link>{server.url(path)}</link><guid>{guid or server.url(path)}</guid>"


def publish(
    server: FeedServer, headline: str = HEADLINE, *paragraphs: str, path: str = "/hill", feed: str = "/feed"
) -> None:
    """A feed with one article, and its page."""
    server.replies[path] = Reply(page(headline, *(paragraphs or PARAGRAPHS)), content_type="text/html")
    server.replies[feed] = Reply(rss(item(path, headline, server)))


def follow(db: Path, server: FeedServer, *match: str) -> None:
    """A story that follows the feed of the server."""
    words = [part for word in match for part in ("--match", word)]
    run("story", "new", "Velmora", *words, "--db", db)
    run("feed", "add", "--unchecked", server.url("/feed"), "--db", db)
