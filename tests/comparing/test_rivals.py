"""Two counts that one article gives side by side: a dispute, or two towns, two days, parts, and what a count became."""

from __future__ import annotations

import pytest
from stories import Told, accounts

from claims.comparing.compare import compare


def loud(text: str) -> list[tuple[str, str]]:
    found = compare(accounts((Told("Lake Gazette", "2031-05-04", "What is known", text),))).divergences
    return [(each.kind, each.figure) for each in found if each.severity in ("high", "medium")]


@pytest.mark.parametrize(
    "text",
    [
        "The government said nine people died in the protests. The Lawyers' League said 31 people were killed.",
        "Nine people died in Aldbach, the interior minister said. The League said 31 people were killed in Aldbach.",
        "The owner of the pit said nine miners had died, while the union said 31 miners were dead.",
        "The guard rejected a police count of 31 dead on Monday, saying it had confirmed nine. Police said 31 were killed.",
        "At noon the minister said nine people were dead. An hour later the League said 31 people had been killed.",
    ],
)
def test_two_claimants_who_count_the_same_people_are_rivals(text: str) -> None:
    assert loud(text) == [("numeric", "9 / 31")]


@pytest.mark.parametrize(
    "text",
    [
        "In Aldbach, nine people died, Mayor Ilse Grot said. In Brennau, four people were killed, Mayor Tom Weiss said.",
        "Police in Aldbach said nine people died, while police in Brennau said four people were killed.",
        "The governor of Olm province said 14 people were killed. The governor of Zell province said six people died.",
        "A bomb killed nine people, police said. In a separate attack, gunmen killed 31 people, the ministry said.",
        "Gunmen killed nine people, the governor said. In Teb, 30 kilometres away, 31 people died, a chief said.",
    ],
)
def test_of_two_places_and_two_events_the_dead_are_others(text: str) -> None:
    assert loud(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Police said at noon that nine people were dead. By evening the ministry said 31 people had been killed.",
        "Firefighters said nine people were dead. The ministry said the death toll had risen to 31.",
        "The ministry said nine people were killed on Monday. The guard said 31 people were killed on Tuesday.",
        "The mayor said 31 people had been killed. On Saturday the police had spoken of nine dead.",
    ],
)
def test_a_count_and_what_it_became_are_no_dispute(text: str) -> None:
    assert loud(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Police said 31 people were killed. The church said nine of its members had died.",
        "Police said 31 people were killed. The union said nine teachers were killed.",
        "The ministry said 31 people had died. In the largest camp alone nine people died, the charity Medica said.",
        "Survivors said 31 people had drowned. The coast guard said it had recovered nine bodies.",
        "The company said nine miners had died. The union fears that 31 miners are dead.",
        "Norcoal said nine miners were killed. Norcoal chief executive Ida Brand said 31 miners had died.",
        "The relief agency said nine people died. A spokesman for the relief agency said 31 people were killed.",
    ],
)
def test_some_of_them_fears_and_one_voice_are_no_dispute(text: str) -> None:
    assert loud(text) == []


def test_a_siege_that_is_over_ends_no_fighting_elsewhere() -> None:
    text = "The army said the siege of Olm was over. Fighting continued in {place}, residents said."
    assert loud(text.format(place="Terra, far to the south")) == []
    assert [kind for kind, _ in loud(text.format(place="the streets"))] == ["status"]


def test_responsibility_is_denied_of_what_one_is_accused_of() -> None:
    blamed = "Police blamed the Red Column for the bombing of the station."
    denied = "The Red Column denied responsibility for the bombing."
    assert [kind for kind, _ in loud(f"{blamed} {denied}")] == ["denial"]
    assert loud(f"{blamed} The mayor denied responsibility for the bombing of the bridge.") == []
