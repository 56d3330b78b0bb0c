"""Whole stories from running text: what must be told of them, and what must not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import stories

from claims.comparing.compare import compare

if TYPE_CHECKING:
    from claims.types import Cell, Comparison


def told(story: tuple[stories.Told, ...]) -> Comparison:
    return compare(stories.accounts(story))


def loud(comparison: Comparison) -> list[tuple[str, str]]:
    return sorted(
        (alert.kind, alert.severity)
        for alert in comparison.divergences
        if alert.severity in ("high", "medium")
    )


def rows(comparison: Comparison, outcome: str = "killed") -> dict[tuple[str, str | None], Cell]:
    return {(cell.event, cell.side): cell for cell in comparison.cells if cell.outcome == outcome}


def test_a_rising_toll_of_a_quake_in_two_countries() -> None:
    comparison = told(stories.QUAKE)
    assert loud(comparison) == []
    found = rows(comparison)
    assert found["current", "Chile"].printed == "more than 912"
    assert found["current", "Peru"].printed == "130"
    assert found["2010", None].printed == "525"


def test_the_missing_of_a_ferry_become_dead() -> None:
    comparison = told(stories.FERRY)
    assert loud(comparison) == []
    assert rows(comparison)["current", None].printed == "206"
    assert rows(comparison, "missing")["current", None].printed == "4"


def test_a_shooting_with_and_without_the_gunman() -> None:
    comparison = told(stories.SHOOTING)
    assert loud(comparison) == []
    assert rows(comparison)["current", "United States"].status == "claimed"
    assert "with and without the attacker" in {verdict.reason for verdict in comparison.verdicts}


def test_a_bombing_with_three_claimants_is_one_standing_dispute() -> None:
    comparison = told(stories.BOMBING)
    assert loud(comparison) == [("numeric", "medium")]
    row = rows(comparison)["current", None]
    assert (row.low, row.high, row.status, len(row.claimants)) == (21, 34, "disputed", 3)
    assert rows(comparison)["2019", None].printed == "90"


def test_a_ceasefire_that_fails() -> None:
    comparison = told(stories.CEASEFIRE)
    kinds = loud(comparison)
    for kind in ("status", "blame", "denial"):
        assert (kind, "high") in kinds
    assert ("category", "medium") in kinds
    assert not {"numeric", "revision"} & {kind for kind, _ in kinds}
    found = rows(comparison)
    assert found["current", "Denmark"].printed == "at least 9"
    assert found["current", "Norway"].printed == "14"
    assert "1998" in {event for event, _ in found}


def test_a_flood_whose_toll_is_lowered() -> None:
    comparison = told(stories.FLOOD)
    assert loud(comparison) == [("revision", "high")]
    assert rows(comparison)["current", None].printed == "41"


@pytest.mark.parametrize(
    "story",
    [stories.QUAKE, stories.FERRY, stories.SHOOTING, stories.BOMBING, stories.CEASEFIRE, stories.FLOOD],
)
def test_every_passage_is_text_of_its_article(story: tuple[stories.Told, ...]) -> None:
    accounts = {account.article: account for account in stories.accounts(story)}
    comparison = compare(list(accounts.values()))
    passages = [passage for alert in comparison.divergences for passage in alert.evidence]
    passages += [passage for cell in comparison.cells for passage in cell.evidence]
    assert passages
    for passage in passages:
        text = accounts[passage.article].document.text
        assert text[passage.start : passage.end] == passage.text
