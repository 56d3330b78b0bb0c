"""Seeds in, panes out: the story that ships with the program, and a real one where it is at hand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from command_line import run

import seeds

REAL = Path(__file__).resolve().parents[3] / "shared" / "seeds"
BACKGROUND = {1, 2, 6500, 6600, 30_000}
NEVER = {40, 60, 2000, 2022}


@dataclass(frozen=True)
class Panes:
    """The JSON twins of one story."""

    cells: list[dict[str, Any]]
    alerts: list[dict[str, Any]]
    statements: list[dict[str, Any]]
    articles: list[dict[str, Any]]
    verified: int

    def cell(self, **wanted: object) -> dict[str, Any]:
        """The one current cell with these values, whole unless a scope is asked for."""
        wanted = {"event": "current", "scope": None, **wanted}
        (found,) = [cell for cell in self.cells if all(cell[name] == value for name, value in wanted.items())]
        return found

    def alert(self, kind: str, *words: str) -> dict[str, Any]:
        """An alert of a kind whose text and passages hold the words."""
        for alert in self.alerts:
            said = " ".join([alert["summary"], alert["why"], *(each["text"] for each in alert["evidence"])])
            if alert["kind"] == kind and all(word.lower() in said.lower() for word in words):
                return alert
        raise AssertionError(f"no {kind} alert about {words}: {[alert['summary'] for alert in self.alerts]}")


@pytest.fixture(scope="module", params=["own", "real"])
def panes(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Panes:
    folder = seeds.FOLDER if request.param == "own" else REAL
    if not folder.is_dir():
        pytest.skip("the real articles are not here")
    db = tmp_path_factory.mktemp("whole") / "story.db"
    fetched = run("--db", db, "fetch", "--seeds", folder)
    assert fetched.code == 0, fetched.err
    found = {
        name: run("--db", db, name, "--json").json for name in ("tally", "alerts", "statements", "articles")
    }
    return Panes(
        found["tally"]["cells"],
        found["alerts"],
        found["statements"],
        found["articles"],
        run("verify", "--db", db).code,
    )


def test_every_document_is_an_article_and_every_claim_stands_in_it(panes: Panes) -> None:
    assert len(panes.articles) == 5
    assert all(article["title"] for article in panes.articles if article["title"] is not None)
    assert all(article["statements"] for article in panes.articles)
    assert panes.verified == 0


def test_the_dead_of_one_side_are_a_lower_bound_from_one_claimant(panes: Panes) -> None:
    cell = panes.cell(side="Armenia", outcome="killed")
    assert (cell["low"], cell["high"]) == (49, None)
    (claimant,) = cell["claimants"]
    assert "pashin" in claimant.lower()
    assert len(cell["outlets"]) == 5
    assert 1 < len(cell["origins"]) < 5
    assert "at least 49" in cell["line"].lower()


def test_the_dead_of_the_other_side_have_a_figure_in_one_outlet_and_admissions_without_one(
    panes: Panes,
) -> None:
    cell = panes.cell(side="Azerbaijan", outcome="killed")
    assert (cell["low"], cell["high"]) == (50, 50)
    assert len(cell["outlets"]) == 1
    assert len({passage["article"] for passage in cell["evidence"]}) > 1


def test_a_province_is_a_part_and_never_added(panes: Panes) -> None:
    parts = {
        cell["outcome"]: cell["low"]
        for cell in panes.cells
        if cell["scope"] and cell["scope"].startswith("Gegharkunik") and cell["event"] == "current"
    }
    assert parts == {"killed": 4, "injured": 43}
    assert not any(cell["low"] in (49 + 4, 45, 54) for cell in panes.cells)


def test_the_total_of_both_sides_is_reconciled_with_its_parts(panes: Panes) -> None:
    cell = panes.cell(side="both", outcome="killed")
    assert cell["printed"] == "about 100 = 49 + 50"


def test_background_tolls_stay_under_their_events(panes: Panes) -> None:
    current = {cell["low"] for cell in panes.cells if cell["event"] == "current"} | {
        cell["high"] for cell in panes.cells if cell["event"] == "current"
    }
    assert not current & BACKGROUND
    background = " ".join(cell["printed"] for cell in panes.cells if cell["event"] != "current")
    assert "30,000" in background
    assert "6,500" in background or "6,600" in background


def test_numbers_that_count_no_victims_are_nowhere(panes: Panes) -> None:
    figures = {cell["low"] for cell in panes.cells} | {cell["high"] for cell in panes.cells}
    assert not figures & NEVER


def test_no_alert_says_that_the_dead_are_counted_differently(panes: Panes) -> None:
    loud = [alert for alert in panes.alerts if alert["severity"] in ("high", "medium")]
    assert not [
        alert["summary"]
        for alert in loud
        if alert["kind"] in ("numeric", "revision") and "killed" in alert["summary"]
    ]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("status", ("ceasefire", "goes on")),
        ("denial", ("civilian",)),
        ("category", ("soldiers", "people")),
        ("missing_figure", ("no figure", "50")),
        ("identity", ("Secretary of State", "former")),
        ("identity", ("President", "Blinken")),
        ("single_origin", ("49",)),
    ],
)
def test_what_an_editor_must_be_told_is_told(panes: Panes, kind: str, words: tuple[str, ...]) -> None:
    alert = panes.alert(kind, *words)
    assert alert["severity"] in ("high", "medium")
    assert alert["why"]
    assert alert["evidence"]


def test_alerts_are_one_for_each_matter(panes: Panes) -> None:
    summaries = [alert["summary"] for alert in panes.alerts]
    assert len(summaries) == len(set(summaries))
    assert len([alert for alert in panes.alerts if alert["severity"] in ("high", "medium")]) <= 25


def test_the_speech_that_all_carry_is_one_statement(panes: Panes) -> None:
    widest = max(panes.statements, key=lambda statement: len(statement["outlets"]))
    assert "Pashin" in widest["actor"]
    assert len(widest["outlets"]) == 5
    assert len(widest["origins"]) < 5
