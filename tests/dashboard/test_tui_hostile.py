"""Hostile text in every field of every record: shown word for word, steering nothing, crashing nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from unicodedata import category

from hostile import CONTROLS, HOSTILE, MARKUP, STEERING, HostileSource
from scripted_source import (
    ALERTS,
    CELLS,
    SNAPSHOT,
    SOURCES,
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

from tui.record_list import RecordList
from tui.safe import clean

if TYPE_CHECKING:
    from textual.pilot import Pilot

TALL = (160, 250)
"""Room for every row of every list at once."""
WORST = (" ".join(MARKUP[:4]), " ".join(MARKUP[6:9]), " ".join(CONTROLS))


def test_there_are_enough_of_them() -> None:
    assert len(set(HOSTILE)) >= 60


async def test_hostile_rows_are_shown_in_every_list_and_steer_nothing() -> None:
    async with dashboard(HostileSource(*HOSTILE), TALL) as pilot:
        for pane in ("tally", "alerts", "statements"):
            await pilot.press("1" if pane == "tally" else "2" if pane == "alerts" else "3")
            await pilot.pause()
            text = pane_text(pilot, pane)
            assert not STEERING.search(text.replace("\n", "")), pane
            assert "He [the minister] said [sic]" in text
        assert len(rows_of(pilot, "statements").rows) == len(HOSTILE)


async def test_hostile_evidence_is_shown_letter_for_letter() -> None:
    async with dashboard(HostileSource(*HOSTILE), (120, 90)) as pilot:
        await pilot.press("4")
        rows = rows_of(pilot, "statements")
        pilot.app.screen._choose("statements")  # type: ignore[attr-defined]
        for place, words in reversed(list(enumerate(HOSTILE))):
            rows.select(f"{place} {words}")
            passage = clean(f"Before. {words} After.")
            await until(pilot, lambda words=words: shown_is(pilot, words))
            await pilot.pause()
            text = pane_text(pilot, "evidence")
            assert not STEERING.search(text.replace("\n", "")), words
            marks = sum(category(char).startswith("M") for char in words)
            if len(words) < 600 and marks < 50:  # a screen cuts longer ones, and heaps of accents
                assert re.sub(r"[\s│┃]", "", passage) in re.sub(r"[\s│┃]", "", text), words


def shown_is(pilot: Pilot[None], words: str) -> bool:
    passage = pilot.app.screen._passage  # type: ignore[attr-defined]
    return passage is not None and passage.text == f"Before. {words} After."


def rows_of(pilot: Pilot[None], pane: str) -> RecordList:
    return pilot.app.screen.query_one(f"#{pane}-list", RecordList)


async def test_hostile_words_decide_open_and_copy_nothing_by_themselves() -> None:
    opened: list[str] = []

    def browser(url: str) -> bool:
        opened.append(url)
        return True

    source = HostileSource(*WORST)
    async with dashboard(source, open_url=browser) as pilot:
        for place, words in enumerate(WORST):
            for pane in ("alerts", "statements"):
                assert rows_of(pilot, pane).select(f"{place} {words}")
            seen = ""
            for keys in (
                ("1", "j", "enter"),
                ("2", "m"),
                ("x", "enter"),
                ("3", "o"),
                ("y",),
                ("p",),
                ("u",),
                ("question_mark",),
            ):
                await press(pilot, *keys)
                seen += screen_text(pilot.app)
            await press(pilot, "escape")
            assert [(number, action) for number, action, _ in source.decisions] == [
                (number, "mute") for number in range(place + 1)
            ]
            assert not STEERING.search(seen.replace("\n", ""))
            assert pilot.app.clipboard
            assert not STEERING.search(pilot.app.clipboard.replace("\n", ""))
            await pilot.click("#evidence", offset=(10, 3))
            await pilot.click("#alerts-list", offset=(20, 1))
            assert pilot.app.is_running
            assert len(source.decisions) == place + 1
            assert opened == []


async def test_brackets_are_shown_as_printed_in_every_pane() -> None:
    printed = ("He [the minister] said [sic]", "[red]blood[/red] [@click=app.quit]x[/]")
    async with dashboard(HostileSource(*printed), (250, 40)) as pilot:
        assert " ".join(printed) in screen_text(pilot.app).split("\n")[0], "the title of the story"
        await press(pilot, "3")
        for place, words in enumerate(printed):
            rows_of(pilot, "statements").select(f"{place} {words}")
            await until(pilot, lambda words=words: shown_is(pilot, words))
            await pilot.pause()
            for pane in ("tally", "alerts", "statements", "evidence"):
                assert words in pane_words(pilot, pane), pane


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
