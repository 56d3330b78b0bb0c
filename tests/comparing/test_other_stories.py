"""More whole stories from running text: every loud alert is named, and nothing else may be loud."""

from __future__ import annotations

import pytest
import stories
import stories_of_claims as charges
import stories_of_conflict as conflict
import stories_of_disasters as disasters
import stories_of_politics as politics

from claims.comparing.compare import compare

NOTHING: list[tuple[str, str, str]] = []
LOUD = {
    "a toll that rises on an island": (disasters.QUAKE_ON_AN_ISLAND, NOTHING),
    "the missing of a ferry are found and given up": (disasters.FERRY_SEARCH, NOTHING),
    "a shooting with and without the shooter, and one who dies later": (disasters.FACTORY_SHOOTING, NOTHING),
    "trapped miners are rescued or found dead": (disasters.MINE, NOTHING),
    "people who flee a fire": (disasters.WILDFIRE, NOTHING),
    "the hurt of a bus in two hospitals": (disasters.BUS, NOTHING),
    "people feared drowned and bodies found": (disasters.BOAT, NOTHING),
    "a toll that is lowered and printed again": (
        disasters.FLOOD_LOWERED,
        [("revision", "high", "120 → 96"), ("stale_figure", "medium", "120 / 96")],
    ),
    "a charity counts more dead than the ministry": (
        disasters.CHOLERA,
        [("numeric", "high", "22 / 41")],
    ),
    "a company denies what the union says": (
        disasters.PLANT,
        [("denial", "medium", "Agrichem"), ("quote_drift", "medium", "duty")],
    ),
    "police and doctors count differently": (conflict.MARKET_BOMB, [("numeric", "high", "14 / 22")]),
    "a truce that is broken": (
        conflict.STRAIT,
        [
            ("blame", "high", ""),
            ("denial", "high", ""),
            ("numeric", "high", "23 / 40"),
            ("status", "high", ""),
        ],
    ),
    "two governments": (conflict.COUP, [("numeric", "high", "3 / 28")]),
    "hostages and gunmen": (conflict.HOTEL_SIEGE, [("numeric", "high", "3 / 5")]),
    "a march and two tolls": (
        conflict.MARCH,
        [("denial", "medium", ""), ("numeric", "high", "4 / 19")],
    ),
    "neighbours who count each other's dead": (
        conflict.GULF_CLASH,
        [("blame", "high", ""), ("denial", "high", ""), ("numeric", "high", "5 / 20")],
    ),
    "a town that both sides claim": (
        politics.BATTLE_FOR_A_TOWN,
        [
            ("denial", "medium", "rebels"),
            ("numeric", "medium", "9 / 40"),
            ("quote_drift", "medium", "firmly"),
        ],
    ),
    "guards shot at a dam, a former president and two phone calls": (
        politics.DAM,
        [("denial", "high", "Uruguay"), ("denial", "high", "Uruguay")],
    ),
    "a minister who dies and the one who acts for him": (politics.HELICOPTER, NOTHING),
    "talks that fail and a seizure": (politics.FISHING_TALKS, NOTHING),
    "a request that is decided, made and granted": (politics.CYBER_ATTACK, NOTHING),
    "a ferry, a family and a charge that is rejected": (
        charges.FERRY_BLAME,
        [("denial", "high", "Isolde Lines")],
    ),
    "a toll that rises, is lowered and rises": (charges.STADIUM, [("revision", "high", "127 → 174 → 125")]),
    "shelling on both sides of a border": (
        charges.BORDER_SHELLING,
        [("blame", "high", ""), ("denial", "high", "Danish command")],
    ),
    "a truce that takes hold late": (
        charges.TRUCE_OF_FOUR_DAYS,
        [("denial", "medium", "Danish government")],
    ),
    "a truce that holds": (conflict.TRUCE_THAT_HOLDS, [("numeric", "medium", "11 / 25")]),
}


@pytest.mark.parametrize("name", LOUD)
def test_every_loud_alert_of_a_story_is_expected(name: str) -> None:
    story, expected = LOUD[name]
    found = compare(stories.accounts(story)).divergences
    loud = sorted(
        (alert.kind, alert.severity, alert.figure) for alert in found if alert.severity in ("high", "medium")
    )
    assert [each[:2] for each in loud] == [each[:2] for each in expected]
    for (kind, _, figure), (_, _, part) in zip(loud, expected, strict=True):
        assert part in figure, kind


def test_the_missing_and_the_feared_do_not_stay_in_the_tally() -> None:
    rows = {
        cell.outcome: cell.printed
        for cell in compare(stories.accounts(disasters.BOAT)).cells
        if cell.event == "current"
    }
    assert (rows["killed"], rows["missing"]) == ("34", "52")
