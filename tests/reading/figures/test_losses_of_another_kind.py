"""Voters, films, beds and birds that are lost, shot or killed; people who were freed, spared or made up: nobody to count."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two children missing since Monday were found safe.",
            [],
        ),
        (
            "Four sailors missing off Oman have been rescued.",
            [],
        ),
        (
            "Thirty-one people trapped in a cable car were freed.",
            [],
        ),
        (
            "All 15 miners trapped at the bottom have been brought to the surface.",
            [],
        ),
        (
            "Twelve tourists taken hostage in Vell were freed.",
            [],
        ),
        (
            "The 130 pupils abducted from a school in Vell have been released.",
            [],
        ),
        (
            "Two children missing since Monday were found dead.",
            [("killed", 2)],
        ),
        (
            "Two miners trapped at the bottom were confirmed dead.",
            [("killed", 2)],
        ),
        (
            "Nine people trapped in the mine are still being sought.",
            [("trapped", 9)],
        ),
        (
            "The party lost 300,000 voters in Vell.",
            [],
        ),
        (
            "The paper lost 250,000 subscribers.",
            [],
        ),
        (
            "The club lost four players to rivals.",
            [],
        ),
        (
            "The team lost 15 players to injury.",
            [],
        ),
        (
            "Hospital to lose 120 beds.",
            [],
        ),
        (
            "The army lost 12 soldiers in Vell.",
            [("killed", 12)],
        ),
        (
            "The director shot two films and 12 episodes of a series.",
            [],
        ),
        (
            "She shot three portraits for the magazine.",
            [],
        ),
        (
            "The golfer shot two birdies.",
            [],
        ),
        (
            "The firm has killed 14 products this year.",
            [],
        ),
        (
            "A fox killed 25 flamingos.",
            [],
        ),
        (
            "Some 600,000 salmon died.",
            [],
        ),
        (
            "Three million bees died.",
            [],
        ),
        (
            "The sanctions hurt 400 firms.",
            [],
        ),
        (
            "A show of 60 portraits of soldiers killed in the war.",
            [],
        ),
        (
            "A total of 64 families of those who died have sued.",
            [],
        ),
        (
            "It paid 230 widows of men killed in the mine.",
            [],
        ),
        (
            "Four members of the crew died.",
            [("killed", 4)],
        ),
        (
            "The court postponed the executions of three men.",
            [],
        ),
        (
            "A judge halted the execution of two men.",
            [],
        ),
        (
            "In the film a plane crash kills 120 people.",
            [],
        ),
        (
            "In the exercise a bomb killed 30 people.",
            [],
        ),
        (
            "All but two of the 189 passengers were killed.",
            [],
        ),
        (
            "Half of the 36 people aboard were injured.",
            [],
        ),
        (
            "A third of the 90 workers were hurt.",
            [],
        ),
        (
            "Twenty pupils were taken to hospital as a precaution.",
            [],
        ),
        (
            "Eight residents and a carer died.",
            [("killed", 8), ("killed", 1)],
        ),
        (
            "Five Poles, two Czechs and a Slovak were killed.",
            [("killed", 5), ("killed", 2), ("killed", 1)],
        ),
        (
            "A blast killed a Syrian truck driver.",
            [("killed", 1)],
        ),
        (
            "Nine people were injured, two seriously, and one worker remained unaccounted for.",
            [("injured", 9), ("injured", 2), ("missing", 1)],
        ),
        (
            "Two burned pickup trucks were found on a road.",
            [],
        ),
        (
            "Two charred cars were found.",
            [],
        ),
        (
            "Five charred bodies were found.",
            [("killed", 5)],
        ),
        (
            "Gunmen slaughter dozens on convoy road.",
            [("killed", None)],
        ),
        (
            "Three damaged fishing boats were found.",
            [],
        ),
        (
            "In May, 13 guards who had been kidnapped were found murdered in a tunnel.",
            [("killed", 13)],
        ),
        (
            "Nine guards were captured while a cook was found dead.",
            [("captured", 9), ("killed", 1)],
        ),
    ],
)
def test_only_people_who_were_harmed_count(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
