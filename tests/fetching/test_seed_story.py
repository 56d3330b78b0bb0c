"""The border story: what must be told of it, from the project's own dispatches and, where they are, from the five
real articles that they are modelled on."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from claims import compare, lay_out, read
from claims.types import Account, Document
from fetchers.seeds import read_seeds

if TYPE_CHECKING:
    from claims.types import Cell, Comparison

OWN = Path(__file__).resolve().parents[2] / "seeds"
REAL = Path(__file__).resolve().parents[3] / "shared" / "seeds"
FOLDERS = [
    pytest.param(OWN, id="own"),
    pytest.param(REAL, id="real", marks=pytest.mark.skipif(not REAL.is_dir(), reason="not here")),
]


@cache
def told(folder: Path) -> Comparison:
    accounts = []
    for number, article in enumerate(read_seeds(folder).articles, 1):
        layout = lay_out(article.text, article.title)
        document = Document(
            article.text,
            article.title or layout.title,
            article.published or layout.published,
            layout.parts,
        )
        credits_ = tuple(article.credits) or layout.credits
        outlet = article.outlet or layout.outlet
        accounts.append(Account(number, article.source, outlet, credits_, document, read(document)))
    return compare(accounts)


def cell(folder: Path, side: str, outcome: str = "killed", scope: str | None = None) -> Cell:
    (found,) = [
        each
        for each in told(folder).cells
        if (each.event, each.side, each.outcome, each.scope) == ("current", side, outcome, scope)
    ]
    return found


@pytest.mark.parametrize("folder", FOLDERS)
def test_one_claimant_stands_behind_the_armenian_dead(folder: Path) -> None:
    row = cell(folder, "Armenia")
    assert (row.low, row.high) == (49, None)
    assert row.claimants == ("Nikol Pashinyan",)
    assert len(row.outlets) == 5
    assert len(row.origins) == 3


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_azerbaijani_dead_stand_in_one_outlet_and_are_admitted_elsewhere(folder: Path) -> None:
    row = cell(folder, "Azerbaijan")
    assert (row.low, row.high, len(row.outlets)) == (50, 50, 1)
    assert len({passage.article for passage in row.evidence}) >= 4


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_province_is_a_part_and_never_added(folder: Path) -> None:
    for outcome, value in (("killed", 4), ("injured", 43)):
        row = cell(folder, "Armenia", outcome, "Gegharkunik")
        assert (row.low, row.high, row.whole) == (value, value, False)


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_total_of_both_sides_is_reconciled(folder: Path) -> None:
    assert cell(folder, "both").printed == "about 100 = 49 + 50"


@pytest.mark.parametrize("folder", FOLDERS)
def test_past_losses_stand_under_their_own_events(folder: Path) -> None:
    values = {}
    for row in told(folder).cells:
        for passage in row.evidence:
            values.setdefault(row.event, []).append(passage.text)
    current = " ".join(values.pop("current"))
    for number in ("6,500", "6,600", "30,000", "2,000", "60", "dozen"):
        assert number not in current
    past = " ".join(text for texts in values.values() for text in texts)
    for number in ("6,500", "6,600", "30,000"):
        assert number in past


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_alerts_an_editor_needs(folder: Path) -> None:
    found = {(alert.kind, alert.severity) for alert in told(folder).divergences}
    for kind in ("status", "denial", "blame", "missing_figure", "identity", "single_origin"):
        assert (kind, "high") in found, kind
    assert {severity for kind, severity in found if kind == "category"} & {"high", "medium"}
    assert {severity for kind, severity in found if kind == "quote_drift"} & {"high", "medium"}


@pytest.mark.parametrize("folder", FOLDERS)
def test_both_wrong_offices_are_told(folder: Path) -> None:
    keys = {alert.key.split("|")[1] for alert in told(folder).divergences if alert.kind == "identity"}
    assert {"former", "fused"} <= keys


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_number_of_dead_is_alarmed_about(folder: Path) -> None:
    for alert in told(folder).divergences:
        if alert.kind in ("numeric", "revision"):
            assert "killed" not in alert.summary


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_screenful_of_loud_alerts_not_a_flood(folder: Path) -> None:
    loud = [alert for alert in told(folder).divergences if alert.severity in ("high", "medium")]
    assert len(loud) <= 24
