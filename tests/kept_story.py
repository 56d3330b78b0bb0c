"""A story with a past in a real file: a ferry that sinks, a toll that rises, an article that is changed."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from scripted_source import dashboard
from stored import SIDES, TEXT, at, dispatch, keep, new_story

from claims.comparing.compare import compare
from store.comparisons import save_comparison
from store.database import close
from store.desk import decide
from store.feeds import add_feed, record_feed
from store.readings import accounts
from store.rounds import finish_round, start_round
from store.views import alerts
from tui.store_archive import StoreArchive
from tui.store_source import StoreSource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from textual.pilot import Pilot

LATER = TEXT.replace("At least 12 sailors", "At least 15 sailors").replace("two dozen", "about two dozen")
OTHER = """Toll of the ferry rises, [sic]
At least 15 sailors from Velmark were killed, Harbour Master Ana Rell said on Monday evening.
Ostria reported two dozen passengers missing."""


def write_story(folder: Path) -> Path:
    """Three rounds at 08:00, 08:20 and 09:00; the third changes the first article."""
    db, story = new_story(folder)
    good, _ = add_feed(db, story, "https://paper1.example/feed", "Paper 1")
    bad, _ = add_feed(db, story, "https://paper2.example/feed")
    for minute, article in (
        (0, dispatch(published="2031-05-04T07:40:00Z")),
        (20, dispatch(2, OTHER, published="2031-05-04T08:10:00Z")),
        (60, dispatch(text=LATER, published="2031-05-04T08:50:00Z")),
    ):
        number = start_round(db, story, at(minute))
        saved = keep(db, story, article, minute=minute)
        save_comparison(db, story, compare(accounts(db, story), SIDES), now=at(minute))
        record_feed(db, good, status="new", now=at(minute))
        record_feed(db, bad, status="failed", error="[no answer] \x1b[31m", now=at(minute))
        changed = saved.outcome == "changed"
        finish_round(db, number, now=at(minute), new=not changed, changed=changed, problems=1)
    found = alerts(db, story)
    if found:
        decide(db, found[0].id, "acknowledge", who="Ana", why="called the harbour", now=at(70))
    close(db)
    return folder / "wire.db"


@asynccontextmanager
async def kept(
    path: Path, size: tuple[int, int] = (120, 36), **settings: object
) -> AsyncIterator[Pilot[None]]:
    """The dashboard on the story in a file, with its archive."""

    def archive(slug: str | None) -> StoreArchive:
        return StoreArchive(path, slug)

    async with dashboard(StoreSource(path), size, archive=archive, **settings) as pilot:
        yield pilot
