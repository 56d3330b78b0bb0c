"""Hostile text in articles, feeds and decisions: the further screens show it word for word, and it steers nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hostile import HOSTILE
from real_terminal import on_a_terminal, steered
from scripted_source import NOW
from stored import at, compared, dispatch, divergence, keep, new_story, passage
from test_tui_pages import KEYS, settle, show

from claims.types import Cell, OriginLink
from store.comparisons import save_comparison
from store.database import close
from store.desk import decide
from store.feeds import add_feed, record_feed
from store.views import alerts
from tui.app import WirewatchApp
from tui.screens.page import Page
from tui.store_archive import StoreArchive
from tui.store_source import StoreSource

if TYPE_CHECKING:
    from textual.pilot import Pilot

WINDOWS = {"sources": ("G", "c", "escape", "g"), "actors": ("M", "escape"), "brief": ("t", "escape")}
"""Keys that open what asks something, and go back."""
KEPT = [words for words in HOSTILE if words.strip() and "\0" not in words and words.isprintable() is not None
        and not any(0xD800 <= ord(char) < 0xE000 for char in words)]  # fmt: skip
"""Those that the store takes: it refuses NUL and lone surrogates."""


APART = ("as-of", "brief", "actors")
"""Screens that another process fills; there the first record is enough."""


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    db, story = new_story(folder)
    articles = [
        dispatch(
            number,
            f"Before. {words} After.\nAt least 12 sailors, Ana Rell said.",
            title=words,
            outlet=words,
            byline=words,
        )
        for number, words in enumerate(KEPT, 1)
    ]
    saved = [keep(db, story, article).article for article in articles]
    keep(
        db,
        story,
        dispatch(1, f"Now. {KEPT[0]} After.\nAt least 15 sailors, Ana Rell said.", title=KEPT[0]),
        minute=2,
    )
    matters, links, cells = [], [], []
    for number, (words, article) in enumerate(zip(KEPT, articles, strict=True)):
        here = passage(article, saved[number], "At least 12 sailors") if number else None
        if here is None:
            continue
        matters.append(divergence(words, words, here, summary=words, why=words))
        cells.append(
            Cell(
                "current",
                words,
                "killed",
                None,
                None,
                12,
                None,
                "at least 12",
                "claimed",
                (words,),
                (words,),
                (words,),
                (saved[number],),
                True,
                (here,),
                words,
            )
        )
        links.append(OriginLink(saved[1], saved[number], "rewrite", 0.5, (here,)))
    origins = dict.fromkeys(saved, KEPT[3])
    save_comparison(
        db, story, compared(*matters, links=tuple(links[1:]), origins=origins, cells=tuple(cells)), now=at(1)
    )
    for words in KEPT[:20]:
        feed, _ = add_feed(db, story, f"https://x.example/{words}", words)
        record_feed(db, feed, status="failed", error=words, now=at(1))
    for words, alert in zip(KEPT, alerts(db, story), strict=False):
        decide(db, alert.id, "mute", who=words, why=words, now=at(3))
    close(db)
    return folder / "wire.db"


def test_there_are_enough_of_them() -> None:
    assert len(KEPT) >= 60


def test_no_hostile_text_reaches_a_real_terminal_from_any_further_screen(story: Path) -> None:
    ended = on_a_terminal(
        "test_tui_pages_hostile", f"hostile({str(story)!r})", size=(120, 75), COLORTERM="truecolor"
    )
    assert f"walked through {len(KEYS)} screens" in ended.wire
    assert "He [the minister] said [sic]" in ended.wire
    assert steered(ended) == ""


# The scene: what runs in the child -------------------------------------------------------------------


def hostile(path: str) -> int:
    """The dashboard on the story, walked through by itself."""

    def archive(slug: str | None) -> StoreArchive:
        return StoreArchive(Path(path), slug)

    app = WirewatchApp(
        StoreSource(Path(path)), now=lambda: NOW, poll=5, archive=archive, copy_tool=lambda _: None
    )
    app.run(auto_pilot=walk)
    return 0


async def walk(pilot: Pilot[None]) -> None:
    """Open every screen, go to some of its records and open its windows; say what hostile words were on show."""
    seen = []
    for name in KEYS:
        await show(pilot, name)
        for _ in range(0 if name in APART else 2):
            await pilot.press("full_stop" if name == "timeline" else "j")
            await settle(pilot)
        await pilot.press(*WINDOWS.get(name, ()), "o", "slash", "[", "enter")
        await pilot.pause(0.1)
        assert isinstance(pilot.app.screen, Page), name
        seen.append(name)
    await pilot.press("escape", "escape", "escape")
    pilot.app.exit(message=f"walked through {len(seen)} screens")
