"""Headlines: "…: police", "Police: …" and cues in title case."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("headline", "speaker", "content"),
    [
        (
            "Ferry sinks off Anselm Bay, nine missing: police",
            "police",
            "Ferry sinks off Anselm Bay, nine missing",
        ),
        ("Police: nine missing after ferry sinks", "Police", "nine missing after ferry sinks"),
        ("Ferry sinks off Anselm Bay - officials", "officials", "Ferry sinks off Anselm Bay"),
        ("Ministry Says Nine Drowned in Anselm Bay", "Ministry", "Nine Drowned in Anselm Bay"),
        ("Denmark accuses Norway of shelling village", "Denmark", "Norway of shelling village"),
    ],
)
def test_a_headline_that_names_its_source(headline: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(headline, headline=True)


@pytest.mark.parametrize(
    "headline",
    [
        "Live updates: ferry sinks off Anselm Bay",
        "Ferry in Anselm Bay: nine missing",
        "Analysis: why ferries sink in calm water",
    ],
)
def test_a_label_is_no_speaker(headline: str) -> None:
    assert said(headline, headline=True) == []


def test_a_headline_statement_is_marked() -> None:
    first, second = statements_of(
        "Police: nine missing after ferry sinks\nPolice said nine were missing.", headline=True
    )
    assert (first.headline, second.headline) == (True, False)
