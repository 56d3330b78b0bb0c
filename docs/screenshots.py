"""Make the pictures of the user guide from the project's own seeds: `make screenshots`.

The story is taken in round by round at fixed times and the clock of the dashboard stands still, so that the same
program makes the same pictures.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fetchers.seeds import read_seeds
from store.database import close, open_database
from store.desk import annotate, decide
from store.feeds import add_feed, record_feed
from store.stories import add_story
from store.views import alerts
from tui.app import WirewatchApp
from tui.screens.page import Page
from tui.store_archive import StoreArchive
from tui.store_source import StoreSource
from wirewatch.pipeline import take_in_seeds

if TYPE_CHECKING:
    from textual.pilot import Pilot

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "guide"
SIZE = (120, 36)
NOW = datetime(2022, 9, 14, 14, 5, tzinfo=UTC)
STORY = "border-clashes"
SHOTS: dict[str, tuple[str, ...]] = {
    "tally": (),
    "alerts": ("2", "j", "j"),
    "statements": ("3", "j"),
    "evidence": ("1", "enter", "right_square_bracket"),
    "timeline": ("5",),
    "articles": ("6", "G"),
    "sources": ("7", "j", "j", "j"),
    "feeds": ("8",),
    "activity": ("9",),
    "as-of": ("w", "j", "j"),
    "brief": ("b", "j"),
    "actors": ("0",),
    "stories": ("right_curly_bracket", "left_curly_bracket"),
    "help": ("question_mark",),
}
PATIENCE = 60.0


def at(clock: str) -> str:
    """A moment of the day on which the story is taken in."""
    return f"2022-09-14T{clock}:00Z"


def write_story(path: Path, *, several: bool) -> None:
    """The seeds, one round each; the first article comes without its last lines and is completed later."""
    db = open_database(path)
    seeds = read_seeds(Path("seeds"))
    first, *others = seeds.articles
    short = replace(first, text=first.text[: first.text.rstrip().rfind("\n")])
    for article, clock in zip(
        (short, *others, first), ("06:00", "07:10", "08:25", "09:40", "11:05", "12:30"), strict=True
    ):
        brought = take_in_seeds(
            db, replace(seeds, articles=(article,)), STORY if clock != "06:00" else None, now=at(clock)
        )
    story = brought.story
    for url, title in (
        ("https://gazette.example/rss", "Harbour Gazette"),
        ("https://lowland.example/feed", "Lowland Radio"),
    ):
        feed, _ = add_feed(db, story, url, title)
        record_feed(db, feed, status="new", now=at("12:30"))
    feed, _ = add_feed(db, story, "https://meridian.example/atom", "Meridian Daily")
    for clock in ("11:05", "12:30"):
        record_feed(db, feed, status="failed", error="the server answers 503, try again later", now=at(clock))
    waiting = alerts(db, story)
    decide(db, waiting[-1].id, "mute", who="desk", why="the same report twice", now=at("12:41"))
    annotate(db, story, "asked the ministry", about=("alert", waiting[0].id), who="desk", now=at("12:45"))
    if several:
        add_story(db, "Hillside collapse in Velmora")
    close(db)


async def picture(path: Path, keys: tuple[str, ...]) -> str:
    """The screen after these keys, as SVG."""

    def archive(slug: str | None) -> StoreArchive:
        return StoreArchive(path, slug or STORY)

    app = WirewatchApp(StoreSource(path, STORY), now=lambda: NOW, poll=0.1, archive=archive)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        for key in keys:
            await pilot.press(key)
            await settle(pilot)
        return app.export_screenshot(title="wirewatch")


async def settle(pilot: Pilot[None]) -> None:
    """Wait until everything that was asked for is on the screen."""
    loop = asyncio.get_running_loop()
    end = loop.time() + PATIENCE
    await pilot.pause(0.6)
    while loop.time() < end:
        page = pilot.app.screen
        busy = any(
            each.group in ("detail", "passage", "ask") and each.is_running for each in pilot.app.workers
        )
        if not busy and (not isinstance(page, Page) or page.shown is not None):
            break
        await pilot.pause(0.1)
    await pilot.pause(0.2)


def main() -> int:
    """Write a picture for each page of the guide."""
    os.chdir(ROOT)  # so that the pictures show `seeds/…` and no path of this machine
    os.environ["TZ"] = "UTC"
    with tempfile.TemporaryDirectory(prefix="wirewatch-") as folder:
        for name, keys in SHOTS.items():
            path = Path(folder) / ("several.db" if name == "stories" else "story.db")
            if not path.exists():
                write_story(path, several=name == "stories")
            (GUIDE / f"{name}.svg").write_text(asyncio.run(picture(path, keys)), encoding="utf-8")
            print(GUIDE.relative_to(ROOT) / f"{name}.svg")
    return 0


if __name__ == "__main__":
    sys.exit(main())
