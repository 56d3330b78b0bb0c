"""`wirewatch feed`: where a story's articles come from."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from fetchers.clean import clean_line
from store.feeds import add_feed, feeds, remove_feed
from store.stories import find_story
from wirewatch import formats, sheets, twins
from wirewatch.errors import FAILED, FINE, say
from wirewatch.opening import opened
from wirewatch.options import about_a_story, printed

if TYPE_CHECKING:
    from wirewatch.options import Where


def _addresses(
    context: click.Context, parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    """Addresses that a feed can have."""
    return tuple(_address(value, context, parameter) for value in values)


def _address(value: str, context: click.Context, parameter: click.Parameter) -> str:
    address = clean_line(value)
    try:
        parts = urlsplit(address)
        complete = parts.scheme in ("http", "https") and parts.hostname
    except ValueError:
        complete = False
    if not complete:
        raise click.BadParameter(
            f"{address!r} is no feed address; write it in full: https://example.org/feed.xml",
            context,
            parameter,
        )
    return address


@click.group()
def feed() -> None:
    """Add, list and remove the feeds of a story: RSS or Atom."""


@feed.command()
@about_a_story
@click.argument("urls", nargs=-1, required=True, callback=_addresses, metavar="URL...")
@click.option("--title", metavar="TEXT", help="What to call it; else its own title.")
def add(where: Where, urls: tuple[str, ...], title: str | None) -> None:
    """Add feeds to a story."""
    with opened(where.db) as db:
        story = find_story(db, where.story)
        for url in urls:
            _, is_new = add_feed(db, story, url, clean_line(title) if title else None)
            say(f"{'Added' if is_new else 'Already there:'} {url}")
    say("Next: wirewatch fetch")


@feed.command("list")
@about_a_story
@printed
def list_(where: Where, output: str) -> None:
    """List the feeds of a story and how they are."""
    with opened(where.db) as db:
        story = find_story(db, where.story)
        found = feeds(db, story)
    formats.show(output, sheets.feeds(story, found), twins.feeds(found), twins.FEED)


@feed.command()
@about_a_story
@click.argument("urls", nargs=-1, required=True, metavar="URL...")
def remove(where: Where, urls: tuple[str, ...]) -> int:
    """Remove feeds from a story; their articles stay."""
    missing = 0
    with opened(where.db) as db:
        story = find_story(db, where.story)
        for url in urls:
            if remove_feed(db, story, url):
                say(f"Removed {clean_line(url)}")
            else:
                say(f"wirewatch: the story has no feed {clean_line(url)}; `wirewatch feed list` shows them")
                missing += 1
    return FAILED if missing else FINE
