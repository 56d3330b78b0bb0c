"""The way of an article, from where it was found to what the panes show; no other module knows it.

    fetchers.*  ->  Article  ->  store.save_articles (new | changed | same; what is not known as it is, laid out)
                ->  claims.read  ->  store.save_reading  ->  claims.compare  ->  store.save_comparison

Each step is a pure function on plain data or one transaction.  A round that is cut off anywhere leaves what
it had finished, and the next round takes up the rest: what is stored is not stored twice, what is unread is
read, and the comparison is made from what has been read.
"""

from __future__ import annotations

import gc
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from claims.comparing import COMPARER_VERSION
from claims.comparing.compare import compare
from claims.comparing.story import propose_story, slug_of
from claims.reading import READER_VERSION
from claims.reading.read import read
from claims.types import Account, Document
from fetchers.identity import url_key
from fetchers.matching import match_story
from fetchers.redact import redact
from fetchers.types import FeedState, Problem, SeenEntry
from store.articles import Layouter, find_article, incoming, save_articles, save_incoming, unread
from store.basis import basis, last_basis, note_basis
from store.comparisons import save_comparison
from store.database import writing
from store.errors import StoreError
from store.feed_entries import known_among, known_sources, recall_entries, remember_entries
from store.feeds import has_feed, record_feed
from store.near_misses import forget_near_misses, keep_near_misses, near_miss, note_matches
from store.readings import accounts, save_reading
from store.records import SyncedAlerts
from store.rounds import finish_round, start_round
from store.rulings import rulings
from store.stories import add_story, find_story, stories
from wirewatch.due import pace_of
from wirewatch.laying import LAYOUTER_VERSION, lay
from wirewatch.memory import Memory
from wirewatch.story_notes import kept_as_it_is, unused_sides

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from claims.types import Part
    from fetchers.http import HttpSettings
    from fetchers.seeds import SeedRound
    from fetchers.types import Article, FeedResult
    from store.database import Database
    from store.records import Feed, Outcome, Saved, Story

LAYOUTER = Layouter(LAYOUTER_VERSION, lay)
PROPOSED_FROM = 50
"""Articles that a story is proposed from; more of them would not change its sides."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What one round brought to a story.

    `found` articles came in: `new`, `changed`, the rest as known; `passed_over` more were about something else,
    `near` of them near misses.  `read` versions were read.  `problems` did not stop it; `alerts` counts what became
    of the alerts; `notes` tell of feeds that moved or are gone, and of what the story's description says in vain.
    """

    story: Story
    found: int
    new: int
    changed: int
    passed_over: int
    read: int
    problems: tuple[Problem, ...]
    alerts: SyncedAlerts
    near: int = 0
    notes: tuple[str, ...] = ()


def take_in_seeds(
    db: Database, seeds: SeedRound, slug: str | None, *, now: str, memory: Memory | None = None
) -> Brought:
    """One round over a folder that was read: into the story `slug`, else into the one that the folder is of.

    Raises StoreError, also when the folder says nothing of a story and there are several.
    """
    story = story_of_seeds(db, seeds, slug)
    brought = take_in(
        db,
        story,
        [_own(db, story, article) for article in seeds.articles],
        seeds.problems,
        now=now,
        memory=memory,
    )
    note = kept_as_it_is(story, seeds.story) if seeds.story else None
    return brought if note is None else replace(brought, notes=(*brought.notes, note))


def story_of_seeds(db: Database, seeds: SeedRound, slug: str | None) -> Story:
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
            db,
            file.title,
            slug=named,
            started=file.started,
            sides=file.sides,
            match=file.match,
            sites=tuple(file.sites.items()),
        )
    if there:
        return find_story(db, None)
    proposed = propose_story(
        [_account(index, *lay(each)) for index, each in enumerate(seeds.articles[:PROPOSED_FROM])]
    )
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
    db: Database,
    story: Story,
    articles: Sequence[Article],
    problems: Iterable[Problem] = (),
    *,
    now: str,
    memory: Memory | None = None,
) -> Brought:
    """Save, read and compare articles of a story as one round."""
    round_id = start_round(db, story, now)
    catch = _Catch()
    catch.add(save_articles(db, story, articles, LAYOUTER, now=now), problems)
    return _finish(db, story, round_id, catch, now=now, memory=memory)


def take_in_feeds(
    db: Database,
    story: Story,
    asked: Sequence[Feed],
    settings: HttpSettings | None = None,
    *,
    on_feed: Callable[[FeedResult], None] = lambda result: None,
    now: str,
    memory: Memory | None = None,
) -> tuple[Brought, int]:
    """One round over feeds, and how many of them failed.  Without feeds only what waits is read and compared.

    What a feed brings, which entries it holds and what its server is asked next time are stored together as soon
    as they are there: a round that is cut off asks again for the rest.
    """
    from fetchers.round import fetch_feeds  # the network libraries are for this way in only

    if not asked:
        return _finish(db, story, None, _Catch(), now=now, memory=memory), 0
    round_id = start_round(db, story, now)
    by_url = {feed.url: feed for feed in asked}
    catch = _Catch()
    articles: list[SeenEntry] = []

    def recall(state: FeedState) -> Iterator[SeenEntry]:
        if not articles:  # once a round: the feeds of a round tell each other what they bring
            articles.extend(
                SeenEntry(identity, (url_key(source),)) for identity, source in known_sources(db, story)
            )
        yield from recall_entries(db, by_url[state.url])
        yield from articles

    def keep(result: FeedResult) -> None:
        _keep_feed(db, story, by_url[result.url], result, catch, now=now)
        on_feed(result)

    states = [
        FeedState(feed.url, feed.etag, feed.last_modified, feed.body_hash, pace_of(feed)) for feed in asked
    ]
    results = fetch_feeds(states, recall, keep, settings, dict(story.sites))
    failed = sum(result.status == "failed" for result in results)
    return _finish(db, story, round_id, catch, now=now, memory=memory), failed


def _keep_feed(
    db: Database, story: Story, feed: Feed, result: FeedResult, catch: _Catch, *, now: str
) -> None:
    """Store all that came of one feed in one transaction."""
    ours, near, reasons = _sorted(story, result.articles, _known(db, story, result.articles))
    coming = incoming(db, story, ours, LAYOUTER)
    error = None if result.error is None else redact(result.error)
    with writing(db):
        if not has_feed(db, feed):
            catch.notes.append(f"{result.url} was removed meanwhile; what it brought was left out")
            return
        saved = save_incoming(db, story, coming, now=now)
        note_matches(db, story, reasons)
        forget_near_misses(db, story, [article.identity for article in ours])
        keep_near_misses(db, story, near, now=now)
        remember_entries(db, feed, result.entries, now=now)
        record_feed(
            db,
            feed,
            status=result.status,
            etag=result.etag,
            last_modified=result.last_modified,
            body_hash=result.body_hash,
            title=result.title,
            error=error,
            pace=result.pace,
            moved_to=result.moved_to,
            gone=result.gone,
            http_status=result.http_status,
            seconds=result.seconds,
            size=result.size,
            now=now,
        )
    catch.add(saved, result.problems, passed_over=len(result.articles) - len(ours), near=len(near))
    if result.moved_to and result.moved_to != result.url:
        catch.notes.append(f"{result.url} has moved for good: {result.moved_to} is followed now")
    if result.gone:
        catch.notes.append(f"{result.url} is gone for good and not asked any more")
    if error is not None:
        catch.problems.append(Problem(result.url, error))


def _known(db: Database, story: Story, found: Sequence[Article]) -> frozenset[str]:
    return known_among(db, story, [article.identity for article in found]) if found else frozenset()


def _sorted(
    story: Story, found: Sequence[Article], known: frozenset[str]
) -> tuple[list[Article], list[tuple[Article, str]], list[tuple[str, str]]]:
    """What of a feed belongs to a story, the near misses with their reasons, and why the first belong.

    What the story has already stays its own, whatever becomes of its words.
    """
    ours, near, reasons = [], [], []
    for article in found:
        match = match_story(story.match, story.sides, title=article.title, text=article.text)
        if match.belongs or article.identity in known:
            ours.append(article)
        elif match.near:
            near.append((article, match.reason))
        if match.belongs:
            reasons.append((article.identity, match.reason))
    return ours, near, reasons


def take_near_miss(db: Database, story: Story, number: int, *, who: str, now: str) -> Brought:
    """Pull a near miss into the story by hand; later versions of it then belong too.  Raises StoreError."""
    article = near_miss(db, story, number)
    round_id = start_round(db, story, now)
    catch = _Catch()
    with writing(db):
        catch.add(save_articles(db, story, [article], LAYOUTER, now=now), ())
        note_matches(db, story, [(article.identity, f"pulled in by {who}")])
        forget_near_misses(db, story, [article.identity])
    return _finish(db, story, round_id, catch, now=now)


@dataclass(slots=True)
class _Catch:
    """What a round has brought so far."""

    saved: list[Saved] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    passed_over: int = 0
    near: int = 0

    def add(
        self, saved: Iterable[Saved], problems: Iterable[Problem], passed_over: int = 0, near: int = 0
    ) -> None:
        self.saved.extend(saved)
        self.problems.extend(problems)
        self.passed_over += passed_over
        self.near += near

    def count(self, outcome: Outcome) -> int:
        return sum(each.outcome == outcome for each in self.saved)


def _finish(
    db: Database,
    story: Story,
    round_id: int | None,
    catch: _Catch,
    *,
    now: str,
    memory: Memory | None = None,
) -> Brought:
    """Read what is unread, compare the story, and close the round, if there is one."""
    count, unreadable = read_new(db, story, now=now)
    alerts = compare_story(db, story, now=now, memory=memory)
    problems = (*catch.problems, *unreadable)
    new, changed = catch.count("new"), catch.count("changed")
    if round_id is not None:
        finish_round(db, round_id, now=now, new=new, changed=changed, problems=len(problems))
    return Brought(
        story=story,
        found=len(catch.saved),
        new=new,
        changed=changed,
        passed_over=catch.passed_over,
        read=count,
        problems=problems,
        alerts=alerts,
        near=catch.near,
        notes=(*catch.notes, *(unused_sides(db, story) if count else ())),
    )


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


def is_up_to_date(db: Database, story: Story) -> bool:
    """True where nothing has changed that panes and alerts are made from."""
    return basis(db, story, COMPARER_VERSION) == last_basis(db, story)


def compare_story(db: Database, story: Story, *, now: str, memory: Memory | None = None) -> SyncedAlerts:
    """Compare all accounts of a story and bring panes and alerts up to date; nothing to do when they are."""
    made_from = basis(db, story, COMPARER_VERSION)
    if made_from == last_basis(db, story):
        return SyncedAlerts()
    with _without_collecting():
        held = (memory or Memory()).of(story)
        known = accounts(db, story, loaded=held.loaded)
        comparison = compare(known, story.sides, rulings(db, story), held.kept)
        alerts = save_comparison(db, story, comparison, now=now, shown=held.shown)
    # Last: a round that is cut off before compares again.
    note_basis(db, story, made_from, now=now)
    return alerts


@contextmanager
def _without_collecting() -> Iterator[None]:
    """No search for garbage meanwhile: nearly all that a comparison makes lives to its end, and looking through it
    again and again is a quarter of the time that a large story takes."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _account(number: int, article: Article, parts: tuple[Part, ...]) -> Account:
    document = Document(article.text, article.title, article.published, parts)
    return Account(number, article.source, article.outlet, article.credits, document, read(document))


def _unreadable(source: str, reason: str) -> Problem:
    return Problem(
        source,
        f"it was kept but could not be read ({reason}); it is tried again in every round, please report it",
    )
