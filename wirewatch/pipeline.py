"""The way of an article, from where it was found to what the panes show; no other module knows it.

    fetchers.*  ->  Article  ->  claims.lay_out  ->  store.save_articles (new | changed | same)
                ->  claims.read  ->  store.save_reading  ->  claims.compare  ->  store.save_comparison

Each step is a pure function on plain data or one transaction.  A round that is cut off anywhere leaves what
it had finished, and the next round takes up the rest: what is stored is not stored twice, what is unread is
read, and the comparison is made from what has been read.
"""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from claims.comparing import COMPARER_VERSION
from claims.comparing.compare import compare
from claims.comparing.story import propose_story, slug_of
from claims.reading import READER_VERSION
from claims.reading.layout import lay_out
from claims.reading.read import read
from claims.types import Account, Document, Part
from fetchers.types import FeedState, Problem, SeenEntry
from store.articles import find_article, known_identities, save_articles, unread
from store.basis import basis, last_basis, note_basis
from store.comparisons import save_comparison
from store.errors import StoreError
from store.feeds import record_feed
from store.readings import accounts, save_reading
from store.records import SyncedAlerts
from store.rounds import finish_round, start_round
from store.rulings import rulings
from store.stories import add_story, find_story, stories

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fetchers.http import HttpSettings
    from fetchers.seeds import SeedRound
    from fetchers.types import Article, FeedResult
    from store.database import Database
    from store.records import Feed, Outcome, Saved, Story

PROPOSED_FROM = 50
"""Articles that a story is proposed from; more of them would not change its sides."""

Laid = tuple["Article", tuple["Part", ...]]


@dataclass(frozen=True, slots=True)
class Brought:
    """What one round brought to a story.

    `found` articles came in: `new`, `changed`, the rest as known; `passed_over` more were about something else.
    `read` versions were read.  `problems` did not stop it; `alerts` counts what became of the alerts.
    """

    story: Story
    found: int
    new: int
    changed: int
    passed_over: int
    read: int
    problems: tuple[Problem, ...]
    alerts: SyncedAlerts


def take_in_seeds(db: Database, seeds: SeedRound, slug: str | None, *, now: str) -> Brought:
    """One round over a folder that was read: into the story `slug`, else into the one that the folder is of.

    Raises StoreError, also when the folder says nothing of a story and there are several.
    """
    laid = [lay(article) for article in seeds.articles]
    story = story_of_seeds(db, seeds, slug, laid)
    return take_in(
        db, story, [(_own(db, story, article), parts) for article, parts in laid], seeds.problems, now=now
    )


def story_of_seeds(db: Database, seeds: SeedRound, slug: str | None, laid: Sequence[Laid]) -> Story:
    """The story that a folder belongs to, made where it does not exist yet.

    In this order: the one asked for; the one its `story.toml` names; the only one there is; on an empty
    database one that is proposed from the texts.
    """
    if slug is not None:
        return find_story(db, slug)
    there = stories(db)
    file = seeds.story
    if file is not None:
        named = file.slug or slug_of(file.title)
        known = next((story for story in there if story.slug == named), None)
        return known or add_story(
            db, file.title, slug=named, started=file.started, sides=file.sides, match=file.match
        )
    if there:
        return find_story(db, None)
    proposed = propose_story([_account(index, *each) for index, each in enumerate(laid[:PROPOSED_FROM])])
    return add_story(db, proposed.title, slug=proposed.slug, sides=proposed.sides, match=proposed.match)


def _own(db: Database, story: Story, article: Article) -> Article:
    """A seed under an identity of its own.

    Two folders may each have a `1.txt`.  When the story has one from elsewhere with another text, this is another
    article, known by its path; with the same text it is the same one in a folder that was moved.
    """
    known = find_article(db, story, article.identity)
    if known is None or known[0] == article.source or known[1] == article.text:
        return article
    return replace(article, identity=article.source)


def take_in(
    db: Database, story: Story, laid: Sequence[Laid], problems: Iterable[Problem] = (), *, now: str
) -> Brought:
    """Save, read and compare articles of a story as one round."""
    round_id = start_round(db, story, now)
    catch = _Catch()
    catch.add(save_articles(db, story, laid, now=now), problems)
    return _finish(db, story, round_id, catch, now=now)


def take_in_feeds(
    db: Database, story: Story, followed: Sequence[Feed], settings: HttpSettings | None = None, *, now: str
) -> tuple[Brought, int]:
    """One round over feeds, and how many of them failed.

    What a feed brings is stored as soon as it is there, and only then what its server is asked next time: a
    round that is cut off asks again.
    """
    from fetchers.round import fetch_feeds  # the network libraries are for this way in only

    round_id = start_round(db, story, now)
    by_url = {feed.url: feed for feed in followed}
    catch = _Catch()

    def keep(result: FeedResult) -> None:
        ours = [article for article in result.articles if belongs(article, story.match)]
        saved = save_articles(db, story, [lay(article) for article in ours], now=now)
        record_feed(
            db,
            by_url[result.url],
            status=result.status,
            etag=result.etag,
            last_modified=result.last_modified,
            body_hash=result.body_hash,
            title=result.title,
            error=result.error,
            now=now,
        )
        catch.add(saved, result.problems, passed_over=len(result.articles) - len(ours))
        if result.error is not None:
            catch.problems.append(Problem(result.url, result.error))

    states = [FeedState(feed.url, feed.etag, feed.last_modified, feed.body_hash) for feed in followed]
    known = [SeenEntry(identity) for identity in known_identities(db, story)]
    try:
        results = fetch_feeds(states, lambda state: known, keep, settings)
    except ExceptionGroup as group:  # what `keep` raised comes in the group of the feed's task
        raise group.exceptions[0] from group
    failed = sum(result.status == "failed" for result in results)
    return _finish(db, story, round_id, catch, now=now), failed


@dataclass(slots=True)
class _Catch:
    """What a round has brought so far."""

    saved: list[Saved] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    passed_over: int = 0

    def add(self, saved: Iterable[Saved], problems: Iterable[Problem], passed_over: int = 0) -> None:
        self.saved.extend(saved)
        self.problems.extend(problems)
        self.passed_over += passed_over

    def count(self, outcome: Outcome) -> int:
        return sum(each.outcome == outcome for each in self.saved)


def _finish(db: Database, story: Story, round_id: int, catch: _Catch, *, now: str) -> Brought:
    """Read what is unread, compare the story, and close the round."""
    count, unreadable = read_new(db, story, now=now)
    alerts = compare_story(db, story, now=now)
    problems = (*catch.problems, *unreadable)
    new, changed = catch.count("new"), catch.count("changed")
    finish_round(db, round_id, now=now, new=new, changed=changed, problems=len(problems))
    return Brought(story, len(catch.saved), new, changed, catch.passed_over, count, problems, alerts)


def lay(article: Article) -> Laid:
    """An article with the parts of its text; what it does not say of itself is filled in from its own lines."""
    end = article.furniture_from
    layout = lay_out(article.text[:end], article.title)
    around = () if end is None else (Part("furniture", end, len(article.text)),)
    completed = replace(
        article,
        title=article.title or layout.title,
        outlet=article.outlet or layout.outlet,
        byline=article.byline or layout.byline,
        credits=article.credits or layout.credits,
        published=article.published or layout.published,
    )
    return completed, (*layout.parts, *around)


def read_new(db: Database, story: Story, *, now: str) -> tuple[int, tuple[Problem, ...]]:
    """Read every version that this reader has not read: how many were, and a problem for each that could not be.

    Such a version stays unread: it is kept, tried again and told of in every round.
    """
    count = 0
    problems: list[Problem] = []
    for waiting in unread(db, story, READER_VERSION):
        try:
            reading = read(waiting.document)
        except Exception as error:  # a defect in one rule must not cost the other articles
            problems.append(_unreadable(waiting.source, f"{type(error).__name__}: {error}"))
            continue
        try:
            save_reading(db, waiting.version, reading, reader=READER_VERSION, now=now)
        except StoreError as error:
            if not isinstance(error.__cause__, sqlite3.IntegrityError):
                raise
            problems.append(_unreadable(waiting.source, error.message))
        else:
            count += 1
    return count, tuple(problems)


def compare_story(db: Database, story: Story, *, now: str) -> SyncedAlerts:
    """Compare all accounts of a story and bring panes and alerts up to date; nothing to do when they are."""
    made_from = basis(db, story, COMPARER_VERSION)
    if made_from == last_basis(db, story):
        return SyncedAlerts()
    comparison = compare(accounts(db, story), story.sides, rulings(db, story))
    alerts = save_comparison(db, story, comparison, now=now)
    # Last: a round that is cut off before compares again.
    note_basis(db, story, made_from, now=now)
    return alerts


def belongs(article: Article, match: Sequence[str]) -> bool:
    """Does an article of a general feed belong to a story?  Without match words every one does.

    One of the words must begin a word of its headline or text: "armenia" is in "Armenian".
    """
    if not match:
        return True
    start = "|".join(re.escape(word) for word in match)
    return bool(re.search(rf"\b(?:{start})", f"{article.title or ''}\n{article.text}", re.IGNORECASE))


def _account(number: int, article: Article, parts: tuple[Part, ...]) -> Account:
    document = Document(article.text, article.title, article.published, parts)
    return Account(number, article.source, article.outlet, article.credits, document, read(document))


def _unreadable(source: str, reason: str) -> Problem:
    return Problem(
        source,
        f"it was kept but could not be read ({reason}); it is tried again in every round, please report it",
    )
