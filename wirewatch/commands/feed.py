"""`wirewatch feed`: where a story's articles come from."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from textwrap import indent
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from fetchers.clean import clean_line
from fetchers.links import web_link
from fetchers.redact import redact, without_secrets
from fetchers.secrets import lines_for
from fetchers.types import FetchError
from store.feed_health import feed_health
from store.feeds import add_feed, feeds, remove_feed
from store.stories import find_story
from tui.wording import counted
from wirewatch import feed_sheets, formats, twins
from wirewatch.errors import FAILED, FINE, SOME_FAILED, USAGE, Failure, say
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import about_a_story, printed
from wirewatch.settings import SECRETS_VARIABLE, secrets_file
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
    except ValueError:
        complete = False
    bare = without_secrets(named)
    if not complete or web_link(bare) is None:
        raise click.BadParameter(
            f"{redact(address)!r} is no web address; write it in full: https://example.org/feed.xml",
            context,
            parameter,
        )
    if bare != named:
        raise _holds_a_key(named)
    return named


def _holds_a_key(address: str) -> Failure:
    """An address that must not be stored, and how to do without: the database and everything made of it can be read."""
    place = os.environ.get(SECRETS_VARIABLE) or str(secrets_file())
    return Failure(
        f"{redact(address)} holds a key or password, which would stand readable in the database",
        f"Put it into {place}, a file that only you can read (chmod 600):\n\n"
        + indent(lines_for(address), "    ")
        + f"\n\n  Then: wirewatch feed add {without_secrets(address)}",
        USAGE,
    )


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
    from fetchers.pool import kept

    failed = followed = 0
    with opened(where.db) as db, kept():
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
                if each.url != without_secrets(each.url):  # as a page may name it
                    _holds_a_key(each.url).show()
                    failed += 1
                    continue
                _, is_new = add_feed(db, story, each.url, clean_line(title) if title else each.title)
                followed += 1
                say(f"{'Added' if is_new else 'Already there:'} {each.url}")
            for each in () if every else found[1:]:
                say(f"  It also names {redact(each.url)}{f' ({each.title})' if each.title else ''}")
    if not followed:
        return FAILED
    say("Next: wirewatch fetch")
    return SOME_FAILED if failed else FINE


def _clock() -> datetime:
    return datetime.fromisoformat(now())


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
        found = feeds(db, story)
    formats.show(output, feed_sheets.listed(story, found, _clock()), twins.feeds(found), twins.FEED)


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
    shown = feed_sheets.health(story, found, _clock())
    formats.show(output, shown, feed_sheets.health_data(found), feed_sheets.HEALTH)
    followed = [each.feed for each in found if each.feed.retired is None]
    failing = sum(each.state == "failing" for each in followed)
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

    Without those that are gone for good. No address holds a key: those are in the file of keys only.
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
