"""Times beside a count that are not its own, and those that are."""

from __future__ import annotations

import pytest
from casualty_pages import casualties

from claims import read
from claims.types import Document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A strike killed 12 people who had gathered for a wedding in May 2030.", [(12, "2030")]),
        (
            "Troops shot dead 30 people who had gathered to mourn a singer in 2020.",
            [(30, "2020"), (1, "2020")],
        ),
        ("Soldiers shot dead 12 villagers who had blocked a road in September.", [(12, "current")]),
        (
            "One of the dead, a man born in Oslo in 1960, was a cook. The fire killed nine people.",
            [(1, "current"), (1, "current"), (9, "current")],
        ),
        ("Two women born to farmers in 1960 died on Monday.", [(2, "current")]),
        ("A man born in Oslo died in 2015.", [(1, "2015")]),
        ("In the town where he was born nine people died in 2015.", [(9, "2015")]),
        (
            "LUMAR, May 3, 2031 - The bodies of nine migrants whose boat had sunk in September were found.",
            [(9, "September")],
        ),
        (
            "LUMAR, May 3, 2031 - A bomb killed nine people. One of the dead was a cook who had joined the guild in 2020.",
            [(9, "current"), (1, "current")],
        ),
        (
            "Fenn, who was born in 1990, was shot in the street. Two days later, nine people died in riots.",
            [(9, "current")],
        ),
        (
            "At least 40 people died in Monday's blast. It was the deadliest attack since 2022, when nine people died. A week after the attack, 30 people are still missing.",
            [(40, "current"), (9, "2022"), (30, "current")],
        ),
        (
            "In 2022, a gunman killed nine pupils in Vell. The latest shooting began at noon. The following day, two more pupils died.",
            [(9, "2022"), (2, "current")],
        ),
        (
            "In 2022, a gunman killed nine pupils in Vell. A bomb went off at the market at dawn. The following day, two guards died.",
            [(9, "2022"), (2, "current")],
        ),
        (
            "The mayor took office in January, when the town was calm, and police said 47 people had died in the blast.",
            [(47, "current")],
        ),
        ("A 2018 survey found 40 cracks in the bridge, whose collapse killed 12 people.", [(12, "current")]),
        (
            "In 2015, a bomb killed nine people. Later that year, a mine killed 12 guards.",
            [(9, "2015"), (12, "2015")],
        ),
        ("In 2019, rebels killed nine. In May of that year they killed 12.", [(9, "2019"), (12, "2019")]),
        (
            "It was built in 2015. Later that year the roof leaked. It fell in the night, killing 12.",
            [(12, "current")],
        ),
        (
            "LUMAR, May 3, 2031 - Soldiers shot dead 12 villagers who had blocked a road in September.",
            [(12, "September")],
        ),
        (
            "LUMAR, May 3, 2031 - A bomb killed nine people. One of them was a cook who had signed for the keys in March.",
            [(9, "current"), (1, "current")],
        ),
        (
            "LUMAR, May 3, 2031 - A bomb killed nine people. One of the dead was a cook who had worked there since 2022.",
            [(9, "current"), (1, "current")],
        ),
        (
            "LUMAR, May 3, 2031 - A bomb killed two guards who had joined the army in January.",
            [(2, "current")],
        ),
        ("LUMAR, May 3, 2031 - A bomb killed two guards who had married in 2029.", [(2, "current")]),
        (
            "LUMAR, May 3, 2031 - The court heard of nine people who had been killed in January.",
            [(9, "January")],
        ),
        (
            "LUMAR, May 3, 2031 - Police found the bodies of two girls who had disappeared in January.",
            [(2, "January")],
        ),
        (
            "The army drove the rebels out in April 2016. Two months later, bombs killed 40 people.",
            [(40, "2016")],
        ),
        (
            "In April 2016, the army drove the rebels out. Two months later, bombs killed 40 people.",
            [(40, "2016")],
        ),
        ("Rebels burned the mill in 2016. Weeks later, they killed nine guards.", [(9, "2016")]),
        (
            "The mill, opened in 1990, burned in the night. Two days later, nine bodies were found.",
            [(9, "current")],
        ),
        (
            "The firm has run the line since 1990. Two days later, nine bodies were found in the tunnel.",
            [(9, "current")],
        ),
        (
            "The town was rebuilt after the war, in 1990, by hand. A day later, nine people died.",
            [(9, "current")],
        ),
        (
            "At least 40 people died in Monday's crash.\n\nIn 2022, nine people died on the same line. Weeks after the Vell tragedy, 30 people died in Brask.",
            [(40, "current"), (9, "2022"), (30, "2022")],
        ),
        (
            "At least 40 people died in Monday's crash.\n\nIn 2022, nine people died on the same line. Weeks after that crash, 12 people died in Brask.",
            [(40, "current"), (9, "2022"), (12, "2022")],
        ),
        (
            "At least 40 people died in Monday's crash.\n\nIn 2022, nine people died on the same line. Twin bombs five years later left 121 dead.",
            [(40, "current"), (9, "2022"), (121, "2022")],
        ),
        (
            "In 2022, a gunman killed nine pupils in Vell. The town blamed the mayor. The following day, two more pupils died.",
            [(9, "2022"), (2, "2022")],
        ),
        (
            "In 2022, a gunman killed nine pupils in Vell. Norland blamed rebels. Two months later, bombs killed 40.",
            [(9, "2022"), (40, "2022")],
        ),
        (
            "In 2022, a gunman killed nine pupils in Vell. A new gate was built. Two months later, bombs killed 40.",
            [(9, "2022"), (40, "current")],
        ),
        (
            "LUMAR, May 3, 2031 - It was the worst raid since an attack in January, when 47 people were killed.",
            [(47, "January")],
        ),
        (
            "LUMAR, May 3, 2031 - The last strike was in January, when rebels came down and killed 47 people.",
            [(47, "January")],
        ),
        ("A 2018 survey by a rights group counted 192 deaths in the camps.", [(192, "2018")]),
        ("A 2018 study found that about 1,200 people had died there.", [(1200, "2018")]),
        ("A 2018 report blamed the firm for 12 deaths.", [(12, "current")]),
        ("A 2018 study found 12 flaws in the gate that killed nine people.", [(9, "current")]),
        (
            "In 2015, a bomb killed nine people. A mine killed 12 guards later that year.",
            [(9, "2015"), (12, "2015")],
        ),
        ("The war began in 2015. Later that year, a mine killed 12 guards.", [(12, "2015")]),
        (
            "A bomb killed nine people. Later that year, a mine killed 12 guards.",
            [(9, "current"), (12, "current")],
        ),
        (
            "In 2015, and again in 2017, bombs killed nine people. Later that year, a mine killed 12 guards.",
            [(9, "2017"), (12, "2017")],
        ),
    ],
)
def test_times_beside_a_count(text: str, expected: list[tuple[int | None, str]]) -> None:
    assert [(one.value, one.event) for one in casualties(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "LUMAR, May 3, 2031 - The mill was shut in 2016. Weeks later, nine people died there.",
            [(9, "2016")],
        ),
        (
            "LUMAR, May 3, 2031 - The mill was shut in 2016. Weeks later, nine people are missing.",
            [(9, "current")],
        ),
        (
            "LUMAR, May 3, 2031 - In 2022, nine people died on the line. Weeks after the Brask tragedy, 12 people are still missing.",
            [(9, "2022"), (12, "current")],
        ),
        (
            "LUMAR, May 3, 2031 - In 2022, nine people died on the line. Weeks after the Brask tragedy, 12 people died in Vell.",
            [(9, "2022"), (12, "2022")],
        ),
    ],
)
def test_what_came_later_is_not_of_now(text: str, expected: list[tuple[int | None, str]]) -> None:
    assert [(one.value, one.event) for one in casualties(text)] == expected


def events_of(text: str) -> list[str]:
    return [one.event for one in read(Document(text)).casualties]


_RAID = "Gunmen killed 87 people in Orrvik on Thursday, the Weir Network said. "


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The office of the mayor last week spoke of around 40 deaths.", "current"),
        ("Last week the ministry spoke of 40 deaths.", "current"),
        ("The ministry last week put the death toll at 40.", "current"),
        ("A raid on Vell last week killed 40 people.", "last week"),
        ("The ministry last week reported 40 deaths in Vell.", "last week"),
        ("After a raid on Vell last week the ministry spoke of 40 deaths.", "last week"),
        ("In the flood last month police put the toll at 40.", "last month"),
    ],
)
def test_when_somebody_spoke_of_the_same_dead(text: str, event: str) -> None:
    assert events_of(_RAID + text)[-1] == event


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("A mother was killed in Vell in May 2019. Nine people drowned that summer.", "2019"),
        ("A mother was killed in Vell in May 2019. Nine people drowned across the land that season, police said.", "2019"),
        ("A mother was killed in Vell in May 2019. Police said that summer rains had drowned nine people on Friday.", "current"),
        ("The club was built in 2019. Nine people were hurt that night.", "current"),
    ],
)  # fmt: skip
def test_the_summer_of_what_was_told_before(text: str, event: str) -> None:
    assert events_of("Two men were beaten to death in Orrvik on Monday. " + text)[-1] == event
