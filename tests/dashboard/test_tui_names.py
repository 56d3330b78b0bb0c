"""An article that names no outlet: called by its file everywhere, and counted as an outlet of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from scripted_source import NOW, SNAPSHOT, ScriptedSource, dashboard, pane_text

from claims.outlets import publisher
from claims.types import OriginLink
from store.records import Passage
from tui.archive import Chains
from tui.article_views import article_content
from tui.exhibits import passage_copy, passage_head
from tui.origin_views import origin_content, origin_detail
from wirewatch import twins

if TYPE_CHECKING:
    from tui.details import Detail

UNNAMED = tuple(
    replace(each, outlet=None, title=None, source=f"/wire/room/night-{each.id}.txt", origin="Corvo Wire")
    for each in SNAPSHOT.articles
)
CHAINS = Chains(
    replace(SNAPSHOT, articles=UNNAMED, outlets=3, origins=1), (OriginLink(1, 2, "rewrite", 0.5, ()),)
)


@pytest.mark.parametrize(
    ("outlet", "source", "name"),
    [
        ("North Quay Post", "/wire/a.txt", "North Quay Post"),
        (None, "/wire/room/night-1.txt", "night-1"),
        (None, r"C:\wire\night-1.txt", "night-1"),
        ("", "https://quay.example/toll-rises/", "toll-rises"),
        (None, "/wire/.hidden", "/wire/.hidden"),
    ],
)
def test_the_name_of_an_outlet_or_else_of_the_file(outlet: str | None, source: str, name: str) -> None:
    assert publisher(outlet, source) == name


def texts(rows: object) -> list[str]:
    return [" ".join(cell.plain for cell in row.cells).strip() for row in rows]  # type: ignore[attr-defined]


def told(detail: Detail | None) -> str:
    assert detail is not None
    return detail.title + "\n" + "".join(each.text for each in detail.pieces)


def test_the_sources_count_every_unnamed_one_as_the_head_line_does() -> None:
    content = origin_content(CHAINS, "", NOW)
    assert "3 articles · 3 outlets · 1 origin" in content.title
    rows = texts(content.rows)
    assert rows[0] == "Corvo Wire · 3 articles · 3 outlets"
    assert rows[1].startswith("├─ night-1 ")
    assert "rewrites, in the same order, night-1" in rows[3]
    whole = told(origin_detail(CHAINS, "origin|Corvo Wire", NOW))
    assert "3 articles of 3 outlets" in whole
    assert "night-1, night-2, night-3" in whole
    assert not origin_content(CHAINS, "nowhere", NOW).rows
    assert origin_content(CHAINS, "night-2", NOW).rows


def test_two_files_of_one_name_are_two_outlets_told_apart_by_their_numbers() -> None:
    twice = tuple(replace(each, source=f"/wire/{each.id}/night.txt") for each in UNNAMED[:2])
    chains = replace(CHAINS, snapshot=replace(CHAINS.snapshot, articles=twice), links=())
    rows = texts(origin_content(chains, "", NOW).rows)
    assert rows[0] == "Corvo Wire · 2 articles · 2 outlets"
    assert "night (article 1)" in rows[1]


def test_the_command_line_names_the_same_outlets() -> None:
    (chain,) = twins.sources(UNNAMED, ())
    assert chain["outlets"] == ["night-1", "night-2", "night-3"]


def test_every_screen_calls_it_by_its_file() -> None:
    assert all("night-" in row for row in texts(article_content(UNNAMED, "", NOW).rows))
    assert "night-1\n" in told(origin_detail(CHAINS, "article|1", NOW))
    evidence = replace(SNAPSHOT.cells[0].evidence[0], outlet=None, source=UNNAMED[0].source)
    for brief in (False, True):
        head = passage_head(0, (evidence,), {1: "Corvo Wire"}, "2031-05-13", brief=brief)
        assert head == "1 of 1 · night-1, from Corvo Wire · 13 May 2031"
    assert passage_copy(Passage(evidence.source, None, None, None, "49 dead", 0, 2)).startswith(
        "“49” (night-1 ·"
    )


async def test_the_evidence_of_an_unnamed_article_says_no_path() -> None:
    source = ScriptedSource()
    cell = SNAPSHOT.cells[0]
    unnamed = tuple(replace(each, outlet=None, source="/wire/room/night-1.txt") for each in cell.evidence)
    source.current = replace(SNAPSHOT, cells=(replace(cell, evidence=unnamed), *SNAPSHOT.cells[1:]))
    async with dashboard(source) as pilot:
        text = pane_text(pilot, "evidence")
        assert "night-1, from Corvo Wire" in text
        assert "/wire/room" not in text
