"""Hostile text in every field of every record: shown word for word, steering nothing, crashing nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from scripted_source import (
    ALERTS,
    CELLS,
    SNAPSHOT,
    SOURCES,
    STORY,
    TEXTS,
    UTTERANCES,
    ScriptedSource,
    dashboard,
    pane_text,
    pane_words,
    press,
    screen_text,
    until,
)

from claims.types import Evidence
from store.records import Passage, Snapshot

HOSTILE = (
    "He [the minister] said [sic]",
    "[/]",
    "[/b][/red][/@x]",
    "[red]blood[/red]",
    "[bold",
    "]]][[[",
    "[@click=app.quit]press here[/]",
    "[@click=screen.acknowledge]free money[/]",
    "[link=https://evil.example]harmless[/link]",
    "[on red blink reverse]x",
    "\\[red]x\\[/]",
    "$primary $text-muted {red} %(x)s",
    "\x1b[31mred\x1b[0m",
    "\x1b[2J\x1b[H",
    "\x1b]0;new title\x07",
    "\x1b]52;c;ZXZpbA==\x07",
    "\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\",
    "\x1bP+q544e\x1b\\",
    "\x9b31mC1\x9d0;title\x9c",
    "bell\x07 back\x08 delete\x7f nul\x00 cr\rreturn",
    "\u202e12 evas\u202c",
    "\u2067RTL\u2069 \u200f\u200e",
    "\ufeffbom\u2028line\u2029paragraph",
    "\U000e0041\U000e0042 tags",
    "lone \ud800 surrogate",
    "٤٩ جنديا قتلوا",
    "死亡 49 人 👩‍🚒👨‍👩‍👧‍👦🏳️‍🌈",
    "e" + "\u0301" * 200,
    "x" * 5_000,
    "tab\tand\nnew line\n\n\n",
    "",
)
WORST = (" ".join(HOSTILE[:4]), " ".join(HOSTILE[6:9]), " ".join(each for each in HOSTILE if "\x1b" in each))
STEERING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f]"
)


def poisoned(words: str) -> Snapshot:
    """The story with the same hostile words in every text field of every record."""

    def evidence(article: int) -> tuple[Evidence, ...]:
        return (Evidence(article, words, words, 0, len(words), words),)

    cells = tuple(
        replace(each, side=words, scope=words, category=words, printed=words, claimants=(words, words),
                origins=(words,), outlets=(words,), evidence=evidence(1), line=words, event=event)
        for each, event in zip(CELLS[:2], ("current", words or "earlier"), strict=True)
    )  # fmt: skip
    utterances = tuple(
        replace(each, key=f"{number}{words}", actor=words, side=words, role=words, target=words, text=words,
                quote=words, drift=words, outlets=(words,), origins=(words,), said_at=words, evidence=evidence(2))
        for number, each in enumerate(UTTERANCES[:2])
    )  # fmt: skip
    alerts = tuple(
        replace(each, key=f"{each.key}{words}", kind=words, summary=words, why=words, figure=words,
                first_seen=words, evidence=evidence(3))
        for each in ALERTS[:2]
    )  # fmt: skip
    articles = tuple(
        replace(each, source=words, outlet=words, title=words, origin=words, published=words)
        for each in SNAPSHOT.articles
    )
    story = replace(STORY, title=words)
    return replace(SNAPSHOT, story=story, cells=cells, utterances=utterances, alerts=alerts, articles=articles,
                   fetched_at=words)  # fmt: skip


class PoisonedSource(ScriptedSource):
    """A source whose every answer holds the same hostile words."""

    def __init__(self, words: str) -> None:
        super().__init__(poisoned(words))
        self.words = words
        self.shown = 0

    def poison(self, words: str) -> None:
        self.words = words
        self.change(lambda _: poisoned(words))

    def snapshot(self) -> Snapshot:
        self.shown = self.count
        return super().snapshot()

    def passage(self, evidence: Evidence) -> Passage:
        text = f"Before. {self.words} After."
        return Passage(self.words, self.words, self.words, self.words, text, 8, 8 + len(self.words))

    def undo(self) -> str | None:
        return self.words


async def test_hostile_words_are_shown_in_every_pane_and_steer_nothing() -> None:
    source = PoisonedSource("")
    async with dashboard(source, (250, 70)) as pilot:
        for number, words in enumerate(HOSTILE):
            await pilot.press("123"[number % 3])
            source.poison(words)
            await until(pilot, lambda: source.shown == source.count)
            await pilot.pause()
            assert not STEERING.search(screen_text(pilot.app).replace("\n", "")), words
            assert pilot.app.is_running, words


@pytest.mark.parametrize("words", WORST)
async def test_hostile_words_decide_open_and_copy_nothing_by_themselves(words: str) -> None:
    opened: list[str] = []

    def browser(url: str) -> bool:
        opened.append(url)
        return True

    source = PoisonedSource(words)
    async with dashboard(source, open_url=browser) as pilot:
        seen = ""
        for keys in (("enter",), ("2", "m"), ("x", "enter"), ("3", "o"), ("y",), ("u",)):
            await press(pilot, *keys)
            seen += screen_text(pilot.app)
        await pilot.click("#evidence", offset=(10, 3))
        await pilot.click("#alerts-list", offset=(20, 1))
        assert pilot.app.is_running
        assert [action for _, action, _ in source.decisions] == ["mute"]
        assert not STEERING.search(seen.replace("\n", ""))
        assert not STEERING.search(pilot.app.clipboard.replace("\n", ""))
        assert opened == []


@pytest.mark.parametrize(
    "words", ["He [the minister] said [sic]", "[red]blood[/red]", "[@click=app.quit]x[/]"]
)
async def test_brackets_are_shown_as_printed_in_every_pane(words: str) -> None:
    async with dashboard(PoisonedSource(words), (250, 70)) as pilot:
        for pane in ("tally", "alerts", "statements", "evidence"):
            assert words in pane_words(pilot, pane), pane
        assert words in screen_text(pilot.app).split("\n")[0], "the title of the story"


async def test_a_filter_with_brackets_is_only_words() -> None:
    said = (replace(UTTERANCES[0], text="He [the minister] said so"),)
    async with dashboard(ScriptedSource(replace(SNAPSHOT, utterances=said))) as pilot:
        await press(pilot, "3", "slash", *"[the", "enter")
        assert "1 of 1 match “[the”" in pane_text(pilot, "statements")
        assert "He [the minister] said so" in pane_words(pilot, "statements")


def test_the_pieces_of_the_scripted_story_stand_in_its_texts() -> None:
    pieces: list[Any] = [*CELLS, *UTTERANCES, *ALERTS]
    for evidence in (each for piece in pieces for each in piece.evidence):
        assert TEXTS[evidence.article][evidence.start : evidence.end] == evidence.text
        assert SOURCES[evidence.article][0] == evidence.source
