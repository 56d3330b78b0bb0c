"""What befell people, told by deeds and things of every kind."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The fighting sent 40,000 people across the border.",
            [("displaced", 40000)],
        ),
        (
            "An evacuation order covers 15,000 people.",
            [("displaced", 15000)],
        ),
        (
            "Another 700 people have lost the roof over their heads.",
            [("displaced", 700)],
        ),
        (
            "At least 3,000 people have found shelter in mosques.",
            [("displaced", 3000)],
        ),
        (
            "More than 5,000 people slept outdoors for a second night.",
            [("displaced", 5000)],
        ),
        (
            "Two thousand people cannot go home.",
            [("displaced", 2000)],
        ),
        (
            "Two thousand people have been cut off from their homes.",
            [("displaced", 2000)],
        ),
        (
            "Rescuers are trying to reach seven men.",
            [("trapped", 7)],
        ),
        (
            "Rescuers believe seven men are still inside.",
            [("trapped", 7)],
        ),
        (
            "Seven people are believed buried.",
            [("trapped", 7)],
        ),
        (
            "The current carried off eleven people.",
            [("missing", 11)],
        ),
        (
            "Nothing has been heard of forty men.",
            [("missing", 40)],
        ),
        (
            "Ambulances took away thirty people.",
            [("injured", 30)],
        ),
        (
            "Shrapnel hit thirty people.",
            [("injured", 30)],
        ),
        (
            "Flying glass cut thirty people.",
            [("injured", 30)],
        ),
        (
            "Thirty people breathed in smoke.",
            [("injured", 30)],
        ),
        (
            "Thirty people required stitches.",
            [("injured", 30)],
        ),
        (
            "Thirty people were given first aid.",
            [("injured", 30)],
        ),
        (
            "Thirty people were bitten by snakes.",
            [("injured", 30)],
        ),
        (
            "Thirty were patched up at the scene.",
            [("injured", 30)],
        ),
        (
            "Two pupils were knocked unconscious.",
            [("injured", 2)],
        ),
        (
            "Two pupils were run over.",
            [("injured", 2)],
        ),
        (
            "Two pupils were struck by a stray bullet.",
            [("injured", 2)],
        ),
        (
            "Nine people lost the fight for life.",
            [("killed", 9)],
        ),
        (
            "The town buried nine of its sons.",
            [("killed", 9)],
        ),
        (
            "Nine men were lined up and shot.",
            [("killed", 9)],
        ),
        (
            "Nine men were put against a wall and shot.",
            [("killed", 9)],
        ),
        (
            "Nine men had their throats cut.",
            [("killed", 9)],
        ),
        (
            "The bomb blew nine people to pieces.",
            [("killed", 9)],
        ),
        (
            "The shell tore nine people apart.",
            [("killed", 9)],
        ),
        (
            "Nine people were poisoned by the gas and died.",
            [("killed", 9)],
        ),
        (
            "The lives of nine people were cut short.",
            [("killed", 9)],
        ),
        (
            "Twelve pupils were carried off into the bush.",
            [("captured", 12)],
        ),
        (
            "Twelve soldiers fell into rebel hands.",
            [("captured", 12)],
        ),
        (
            "The plane, with 62 people on board, crashed, killing all of them.",
            [("killed", 62)],
        ),
        (
            "Eleven people paid with their lives.",
            [("killed", 11)],
        ),
        (
            "Confirmed dead: 11.",
            [("killed", 11)],
        ),
        (
            "Toll in Vell bus crash up to 11",
            [("killed", 11)],
        ),
        (
            "Army kills 11 rebels, loses two",
            [("killed", 11), ("killed", 2)],
        ),
        (
            "Heat deaths stand at 66.",
            [("killed", 66)],
        ),
        (
            "The rebels freed 66 captives.",
            [],
        ),
        (
            "The raiders rode off with 66 pupils.",
            [("captured", 66)],
        ),
        (
            "The raiders herded 66 pupils into the bush.",
            [("captured", 66)],
        ),
        (
            "Twenty-four names are still missing from the roll.",
            [],
        ),
        (
            "The wave swept 24 people into the sea.",
            [("missing", 24)],
        ),
        (
            "An avalanche buried 24 skiers.",
            [("trapped", 24)],
        ),
        (
            "An avalanche buried 24 skiers; eight were dug out dead.",
            [("trapped", 24), ("killed", 8)],
        ),
        (
            "About 400 people are pinned down in the hotel by gunmen.",
            [("trapped", 400)],
        ),
        (
            "There was no word of eleven hikers, rescuers said.",
            [("missing", 11)],
        ),
    ],
)
def test_deeds_and_things_tell_a_fate(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
