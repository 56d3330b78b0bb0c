"""`wirewatch story`: what is being followed."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from fetchers.clean import clean_line
from fetchers.storyfile import StoryFile, read_story_file
from fetchers.types import FetchError
from store.articles import known_identities
from store.feed_entries import forget_passed_over
from store.stories import add_story, find_story, remove_story, stories, update_story
from tui.wording import counted
from wirewatch import formats, sheets, twins
from wirewatch.errors import USAGE, Failure, say
from wirewatch.lock import fetch_lock
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import about_a_database, about_a_story, printed
from wirewatch.pipeline import compare_story
from wirewatch.story_notes import told, unused_sides
from wirewatch.storytext import story_toml
from wirewatch.terminal import is_attended

if TYPE_CHECKING:
    from collections.abc import Callable

    from store.records import Story
    from wirewatch.options import Where

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


def _described(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say what a story is."""
    for option in (
        click.option(
            "--match", metavar="WORD", multiple=True, help="A word that begins a word of its articles."
        ),
        click.option(
            "--side",
            "sides",
            metavar="NAME",
            multiple=True,
            help="A party, as the tally names it; several times.",
        ),
        click.option("--started", metavar="DATE", help="When it began: 2022-09-13."),
        click.option("--slug", metavar="SLUG", help="Its short name, for --story."),
    ):
        command = option(command)
    return command


@click.group()
def story() -> None:
    """Make, list, show, edit and remove stories.

    A story has a title, a short name (slug), sides, and match words that pick its articles out of general
    feeds. All of it can be written as a TOML file.
    """


@story.command()
@about_a_database
@click.argument("title", required=False)
@_described
@click.option("--from", "file", type=_FILE, metavar="FILE", help="Take it from a story.toml.")
def new(
    where: Where,
    title: str | None,
    slug: str | None,
    started: str | None,
    sides: tuple[str, ...],
    match: tuple[str, ...],
    file: Path | None,
) -> None:
    """Make a story: a TITLE is enough.

    Without --side the sides are found from the texts. Without --match every article of its feeds belongs to
    it.
    """
    told = read_story_file(file) if file else None
    title = title or (told.title if told else None)
    if title is None:
        raise click.UsageError('give the story a title: wirewatch story new "Floods in the north"')
    title = clean_line(title)
    told = told or StoryFile(title)
    with opened(where.db, create=True) as db:
        same = [each.slug for each in stories(db) if each.title == title]
        made = add_story(
            db,
            title,
            slug=slug or told.slug,
            started=started or told.started,
            sides=_names(sides) or told.sides,
            match=_words(match) or told.match,
            sites=tuple(told.sites.items()),
        )
    click.echo(made.slug)
    if same:
        say(
            f"wirewatch: there is already a story {made.title!r} ({', '.join(same)}); this one is {made.slug}."
            f" Not meant? wirewatch story remove {made.slug}"
        )
    say(f"Made the story {made.title!r}. Next: wirewatch feed add URL, or wirewatch fetch --seeds FOLDER.")


@story.command("list")
@about_a_database
@printed
def list_(where: Where, output: str) -> None:
    """List the stories of the database."""
    with opened(where.db) as db:
        found = stories(db)
    formats.show(output, sheets.stories(found), twins.stories(found), twins.STORY)


@story.command()
@about_a_story
@click.argument("which", required=False, metavar="[SLUG]")
@click.option("--toml", is_flag=True, help="As a story.toml that can be read again.")
@printed
def show(where: Where, which: str | None, toml: bool, output: str) -> None:
    """Show one story."""
    with opened(where.db) as db:
        found = find_story(db, which or where.story)
    if toml:
        click.echo(story_toml(found), nl=False)
    else:
        formats.show(output, sheets.stories((found,)), twins.stories((found,)), twins.STORY)


@story.command()
@about_a_story
@click.argument("which", required=False, metavar="[SLUG]")
@click.option("--title", metavar="TITLE", help="Its title.")
@_described
@click.option("--from", "file", type=_FILE, metavar="FILE", help="Take all of it from a story.toml.")
def edit(
    where: Where,
    which: str | None,
    title: str | None,
    slug: str | None,
    started: str | None,
    sides: tuple[str, ...],
    match: tuple[str, ...],
    file: Path | None,
) -> None:
    """Change a story.

    With options, only what they name is changed; a list is replaced as a whole, and emptied by --side "" or
    --match "". Without any, the story opens as TOML in your editor. The panes are then compared anew.
    """
    by_hand = not (file or title or slug or started or sides or match)
    if by_hand and not is_attended():
        raise Failure(
            "there is no terminal for an editor",
            "Say what to change: --title, --side, --match, --started, --slug; or --from FILE, a story.toml.",
            USAGE,
        )
    with opened(where.db) as db, fetch_lock(where.db):
        before = find_story(db, which or where.story)
        if by_hand:
            after = _in_editor(before)
        elif file:
            after = told(before, read_story_file(file))
        else:
            after = replace(
                before,
                title=clean_line(title or before.title),
                slug=slug or before.slug,
                started=started or before.started,
                sides=_names(sides) if sides else before.sides,
                match=_words(match) if match else before.match,
            )
        if after == before:
            say("Nothing was changed.")
            return
        update_story(db, after)
        if (after.match, after.sides) != (before.match, before.sides):
            forget_passed_over(db, after)
        compare_story(db, after, now=now())
        notes = tuple(unused_sides(db, after))
    say(f"Changed the story {after.title!r}.")
    for note in notes:
        say(clean_line(note))


@story.command()
@about_a_database
@click.argument("slug", metavar="SLUG")
@click.option("--yes", is_flag=True, help="Also when it has articles: they go with all their versions.")
def remove(where: Where, slug: str, yes: bool) -> None:
    """Remove a story with its feeds.

    One that has articles only with --yes. One with alerts or decisions stays: their history is never erased.
    """
    with fetch_lock(where.db), opened(where.db) as db:
        found = find_story(db, slug)
        count = len(known_identities(db, found))
        if count and not yes:
            raise Failure(
                f"the story {slug} has {counted(count, 'article')}; nothing was removed",
                "--yes removes them with it; `wirewatch export` or `wirewatch backup` keeps a copy.",
                USAGE,
            )
        remove_story(db, found)
    with_articles = f" with {counted(count, 'article')}" if count else ""
    say(f"Removed the story {found.title!r}{with_articles}.")


def _in_editor(story: Story) -> Story:
    """The story as its TOML comes back from the editor of $VISUAL or $EDITOR."""
    with tempfile.TemporaryDirectory(prefix="wirewatch-") as folder:
        path = Path(folder) / "story.toml"
        path.write_text(story_toml(story), encoding="utf-8")
        click.edit(filename=str(path))
        try:
            return told(story, read_story_file(path))
        except FetchError as error:
            raise Failure(f"the story was not changed: {error.message}", exit_code=USAGE) from error


def _names(given: tuple[str, ...]) -> tuple[str, ...]:
    """The names that are none but blanks, which is how an option empties a list, left out."""
    return tuple(filter(None, map(clean_line, given)))


def _words(given: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.lower() for word in _names(given))
