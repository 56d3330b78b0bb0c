"""One feed, fetched: asked conditionally, parsed only when its body changed, with the pages of its new entries."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from http import HTTPStatus
from random import random
from time import monotonic
from typing import TYPE_CHECKING, Any

from fetchers.articles import make_article
from fetchers.entries import Entry, ParsedFeed
from fetchers.http import refusal
from fetchers.identity import recognise, url_key
from fetchers.pacing import Heard, freshness, next_pace, not_before
from fetchers.pool import ParserRefused
from fetchers.redact import redact
from fetchers.types import FeedResult, FeedState, FetchError, Problem, SeenEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fetchers.articles import Made, Pages
    from fetchers.http import Response
    from fetchers.identity import Recognised

    Recall = Callable[[FeedState], Iterable[SeenEntry]]
    Claimed = dict[str, tuple[str, str]]

MOST_TRIES = 3
"""Rounds in which the page of an entry is asked for again after a failure that may pass."""

_ACCEPT = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, "
    "*/*;q=0.5"
)


def nothing(state: FeedState) -> tuple[SeenEntry, ...]:
    """What is remembered of a feed that is fetched for the first time."""
    return ()


async def fetch_feed(
    pages: Pages, state: FeedState, recall: Recall = nothing, claimed: Claimed | None = None
) -> FeedResult:
    """Fetch one feed, and the pages of its entries that are new or worded differently.  Never raises FetchError.

    `recall` is asked for the remembered entries, and only when the body changed.  `claimed` is shared by the feeds
    of a round: what names articles that one of them brings already, with its address and their identities.
    """
    began = monotonic()
    try:
        answer = await pages.client.get(
            state.url, limit=pages.client.settings.feed_limit, headers=_asking(state)
        )
    except FetchError as error:
        return _paced(state, _failed(state, error.message), began, None)
    result = await _judged(pages, state, answer, recall, {} if claimed is None else claimed, began)
    return replace(result, http_status=answer.status, size=len(answer.body))


async def _judged(
    pages: Pages, state: FeedState, answer: Response, recall: Recall, claimed: Claimed, began: float
) -> FeedResult:
    if answer.status == HTTPStatus.NOT_MODIFIED:
        return _paced(state, _unchanged(state, answer), began, answer)
    if answer.status not in (HTTPStatus.OK, HTTPStatus.IM_USED):  # the latter: only the new entries
        failed = replace(_failed(state, refusal(answer.status)), gone=answer.status == HTTPStatus.GONE)
        return _paced(state, failed, began, answer)
    digest = sha256(answer.body).hexdigest()
    if digest == state.body_hash:
        return _paced(state, _unchanged(state, answer), began, answer)
    try:
        found = await pages.pool.feed(answer.body, answer.url, answer.headers.get("content-type", ""))
    except ParserRefused as error:
        return _paced(state, _failed(state, str(error)), began, answer)
    feed = _parsed(found)
    new = FeedResult(
        url=state.url,
        status="new",
        title=feed.title,
        etag=answer.headers.get("etag"),
        last_modified=answer.headers.get("last-modified"),
        body_hash=digest,
        moved_to=answer.moved_to,
    )
    paced = _paced(state, new, began, answer, feed.ttl)
    return await _with_articles(pages, state, paced, feed, answer.url, recall, claimed)


async def _with_articles(
    pages: Pages,
    state: FeedState,
    result: FeedResult,
    feed: ParsedFeed,
    address: str,
    recall: Recall,
    claimed: Claimed,
) -> FeedResult:
    most = pages.client.settings.entries
    entries = feed.entries[:most]
    known = recognise([entry.named for entry in entries], recall(state))
    known = [_claim(state.url, entry, each, claimed) for entry, each in zip(entries, known, strict=True)]
    wanted = [
        (place, entry) for place, entry in enumerate(entries) if known[place].standing in ("new", "changed")
    ]
    made = await asyncio.gather(
        *(make_article(pages, feed, entry, known[place].seen.identity, address) for place, entry in wanted)
    )
    seen = [each.seen for each in known]
    for (place, _), each in zip(wanted, made, strict=True):
        seen[place] = _to_remember(seen[place], each)
    problems = [each.problem for each in made if each.problem]
    left = len(feed.entries) - most
    if left > 0:
        problems.append(
            Problem(redact(state.url), f"its last {left} entries were left out; only the first are read")
        )
    return replace(
        result,
        articles=tuple(each.article for each in made),
        entries=tuple(seen),
        problems=tuple(problems),
    )


def _claim(feed: str, entry: Entry, known: Recognised, claimed: Claimed) -> Recognised:
    """A new entry whose article another feed of the round brings already is that article, and nothing to do."""
    if known.standing != "new":
        return known
    identity = known.seen.identity
    for key in (f"id:{identity}", *([url_key(entry.link)] if entry.link else [])):
        owner, theirs = claimed.setdefault(key, (feed, identity))
        if owner != feed:
            return replace(known, standing="same", seen=replace(known.seen, identity=theirs))
    return known


def _to_remember(seen: SeenEntry, made: Made) -> SeenEntry:
    """An entry whose page failed for now is tried again in the next rounds, a few times."""
    return replace(seen, tries=(seen.tries + 1) % MOST_TRIES if made.passing else 0)


def _parsed(found: dict[str, Any]) -> ParsedFeed:
    entries = tuple(Entry(**(entry | {"keys": tuple(entry["keys"])})) for entry in found["entries"])
    return ParsedFeed(**(found | {"entries": entries}))


def _asking(state: FeedState) -> dict[str, str]:
    headers = {"Accept": _ACCEPT, "A-IM": "feed"}
    if state.etag:
        headers["If-None-Match"] = state.etag
    if state.last_modified:
        headers["If-Modified-Since"] = state.last_modified
    return headers


def _unchanged(state: FeedState, answer: Response) -> FeedResult:
    return FeedResult(
        url=state.url,
        status="unchanged",
        etag=answer.headers.get("etag", state.etag),
        last_modified=answer.headers.get("last-modified", state.last_modified),
        body_hash=state.body_hash,
        moved_to=answer.moved_to,
    )


def _failed(state: FeedState, error: str) -> FeedResult:
    return FeedResult(
        url=state.url,
        status="failed",
        etag=state.etag,
        last_modified=state.last_modified,
        body_hash=state.body_hash,
        error=error,
    )


def _paced(
    state: FeedState, result: FeedResult, began: float, answer: Response | None, ttl: int | None = None
) -> FeedResult:
    """The result with the moment of the feed's next round and the time that this one took."""
    now = datetime.now(UTC)
    heard = Heard(
        changed=result.status == "new",
        failed=result.status == "failed",
        not_before=not_before(answer.status, answer.headers, now) if answer else None,
        fresh=freshness(answer.headers, ttl) if answer else 0.0,
    )
    pace = next_pace(state.pace, heard, now, random())
    return replace(result, pace=pace, seconds=round(monotonic() - began, 3))
