"""Hostile text in articles, feeds and decisions: the further screens show it word for word, and it steers nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hostile import HOSTILE, STEERING
from kept_story import kept
from scripted_source import screen_text
from stored import at, compared, dispatch, divergence, keep, new_story, passage
from test_tui_pages import settle, show

from claims.types import Cell, OriginLink
from store.comparisons import save_comparison
from store.database import close
from store.desk import decide
from store.feeds import add_feed, record_feed
from store.views import alerts

if TYPE_CHECKING:
    from pathlib import Path

TALL = (200, 250)
KEPT = [words for words in HOSTILE if words.strip() and "\0" not in words and words.isprintable() is not None
        and not any(0xD800 <= ord(char) < 0xE000 for char in words)]  # fmt: skip
"""Those that the store takes: it refuses NUL and lone surrogates."""


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


@pytest.mark.parametrize("name", ["articles", "sources", "feeds", "activity", "timeline"])
async def test_hostile_words_steer_nothing_on_any_screen(story: Path, name: str) -> None:
    async with kept(story, TALL) as pilot:
        await show(pilot, name)
        seen = screen_text(pilot.app)
        for _ in range(8):
            await pilot.press("full_stop" if name == "timeline" else "j")
            await settle(pilot)
            seen += screen_text(pilot.app)
        assert pilot.app.is_running
        assert not STEERING.search(seen.replace("\n", ""))
        if name in ("articles", "activity"):
            assert "He [the minister] said [sic]" in seen
