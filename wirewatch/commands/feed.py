"""`wirewatch feed`: where a story's articles come from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from fetchers.clean import clean_line
from fetchers.links import web_link
from fetchers.redact import redact
from fetchers.types import FetchError
from store.feed_health import feed_health
from store.feeds import add_feed, feeds, remove_feed
from store.stories import find_story
from tui.wording import counted
from wirewatch import feed_sheets, formats, sheets, twins
from wirewatch.errors import FAILED, FINE, SOME_FAILED, say
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import about_a_story, printed
from wirewatch.stdout import print_data
from wirewatch.web import http_settings

if TYPE_CHECKING:
    from fetchers.discovery import FoundFeed
    from wirewatch.options import Where


def _addresses(
    context: click.Context, parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    """Addresses that a page can have; one without a scheme is taken for https."""
    return tuple(_address(value, context, parameter) for value in values)


def _address(value: str, context: click.Context, parameter: click.Parameter) -> str:
    address = clean_line(value)
    named = address if "://" in address else f"https://{address}"
    try:
        parts = urlsplit(named)
        # Without a scheme only what looks like a name is taken for one: a slip of the pen is not asked for.
        complete = parts.scheme in ("http", "https") and (named == address or "." in (parts.hostname or ""))
        has_password = "@" in parts.netloc
    except ValueError:
        complete = has_password = False
    if has_password:
        raise click.BadParameter(
            f"{redact(named)!r} holds a password; put it into the file of keys (docs/fetching.md)",
            context,
            parameter,
        )
    if not complete or web_link(named) is None:
        raise click.BadParameter(
            f"{redact(address)!r} is no web address; write it in full: https://example.org/feed.xml",
            context,
            parameter,
        )
    return named


@click.group()
def feed() -> None:
    """Add, list, check and remove the feeds of a story: RSS, Atom, JSON Feed."""


@feed.command()
@about_a_story
@click.argument("urls", nargs=-1, required=True, callback=_addresses, metavar="URL...")
@click.option("--title", metavar="TEXT", help="What to call it; else its own title.")
@click.option("--all", "every", is_flag=True, help="Of a page that names several feeds, all of them.")
@click.option("--unchecked", is_flag=True, help="Add the addresses as they are, without asking them.")
def add(where: Where, urls: tuple[str, ...], title: str | None, every: bool, unchecked: bool) -> int:
    """Add feeds to a story.

    Each address is asked once: a feed is added as it is, of a page the feed that it names first.
    """
    failed = 0
    with opened(where.db) as db:
        story = find_story(db, where.story)
        there = {each.url for each in feeds(db, story) if each.retired is None}
        for url in urls:
            try:
                found = _found(url, asked=not unchecked and url not in there)
            except FetchError as error:
                say(f"wirewatch: {redact(str(error))}")
                say("  Nothing was added for it; --unchecked adds it all the same.")
                failed += 1
                continue
            for each in found if every else found[:1]:
                _, is_new = add_feed(db, story, each.url, clean_line(title) if title else each.title)
                say(f"{'Added' if is_new else 'Already there:'} {redact(each.url)}")
            for each in () if every else found[1:]:
                say(f"  It also names {redact(each.url)}{f' ({each.title})' if each.title else ''}")
    if failed == len(urls):
        return FAILED
    say("Next: wirewatch fetch")
    return SOME_FAILED if failed else FINE


def _found(url: str, *, asked: bool) -> tuple[FoundFeed, ...]:
    from fetchers.discovery import FoundFeed, discover_feeds

    return discover_feeds(url, http_settings()) if asked else (FoundFeed(url),)


@feed.command("list")
@about_a_story
@printed
def list_(where: Where, output: str) -> None:
    """List the feeds of a story and how they are."""
    with opened(where.db) as db:
        story = find_story(db, where.story)
        found = tuple(feed_sheets.shown(each) for each in feeds(db, story))
    formats.show(output, sheets.feeds(story, found), twins.feeds(found), twins.FEED)


@feed.command()
@about_a_story
@printed
def check(where: Where, output: str) -> int:
    """Tell how the feeds of a story have been doing.

    Failures in a row, the last success, how long nothing new came, how fast they answer, how much is new a day.
    Nothing is asked. Exit code 1 when a feed is failing, 3 when all are.
    """
    with opened(where.db) as db:
        story = find_story(db, where.story)
        found = feed_health(db, story, now=now())
    formats.show(output, feed_sheets.health(story, found), feed_sheets.health_data(found), feed_sheets.HEALTH)
    followed = [each.feed for each in found if each.feed.retired is None]
    failing = sum(each.failures > 0 for each in followed)
    if not failing:
        return FINE
    return FAILED if failing == len(followed) else SOME_FAILED


@feed.command("import")
@about_a_story
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE")
def import_(where: Where, file: Path) -> int:
    """Add the feeds that an OPML file lists, with their folders; those that are there stay."""
    from fetchers.opml import read_opml

    listed = read_opml(file)
    added = 0
    with opened(where.db) as db:
        story = find_story(db, where.story)
        for each in listed.feeds:
            _, is_new = add_feed(db, story, each.url, each.title, each.categories)
            added += is_new
    for problem in listed.problems:
        say(f"wirewatch: {clean_line(problem.source)}: {clean_line(problem.message)}")
    say(f"Added {counted(added, 'feed')}, {len(listed.feeds) - added:,} were there already.")
    if listed.problems:
        return SOME_FAILED if listed.feeds else FAILED
    return FINE


@feed.command()
@about_a_story
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path), metavar="[FILE]")
def export(where: Where, file: Path | None) -> None:
    """Write the feeds of a story as OPML, to FILE or standard output.

    With their addresses in full: what feed readers need, and nobody else should see where an address holds a key.
    """
    from fetchers.opml import OpmlFeed, write_opml

    with opened(where.db) as db:
        story = find_story(db, where.story)
        found = [each for each in feeds(db, story) if each.retired is None]
    written = write_opml(story.title, [OpmlFeed(each.url, each.title, each.categories) for each in found])
    if file is None:
        print_data(written)
        return
    try:
        file.write_text(written, encoding="utf-8")
    except OSError as error:
        raise FetchError(
            clean_line(str(file)), f"it cannot be written ({error.strerror}); choose another place"
        ) from error
    say(f"Wrote {counted(len(found), 'feed')} to {clean_line(str(file))}")


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
                say(f"Removed {redact(clean_line(url))}")
            else:
                say(
                    f"wirewatch: the story has no feed {redact(clean_line(url))}; `wirewatch feed list` shows them"
                )
                missing += 1
    return FAILED if missing else FINE
