"""Blows that words of order alone put before that of the page, and times that turn out to be the page's own."""

from __future__ import annotations

import pytest
from casualty_pages import casualties

LEAD = "Gunmen killed 12 villagers on Tuesday.\n"
NOW = "2031-03-05"
DRONES = (
    "One killed, eight wounded in drone attacks\n\nVELL, May 21. /Lumar News/. One civilian was killed and eight others were"
    " wounded over the past 24 hours, the governor said on Wednesday.\n\nA car was struck. A house was hit.\n\n"
)


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("The front moved when Vell fell last October. A strike on a funeral the following month killed 40 people.", ["October"]),
        ("The front moved when Vell fell in February. A strike on a funeral the following month killed 40 people.", ["current"]),
        ("The front moved when Vell fell in 2030. A strike on a funeral the following year killed 40 people.", ["current"]),
        ("Vell fell in 2020. A vote is due the following month after a raid on Monday killed 40 people.", ["current"]),
        ("Vell waits for the May vote. Nine people were hurt as they walked the following month.", ["current"]),
        ("The attack was the third in the district this year. The earlier two left five guards dead and 18 people wounded.",
         ["before", "before"]),
        ("The attack was the third in two hours. The earlier two left five guards dead.", ["current"]),
        ("The second bus was hit as well. The earlier one left five guards dead.", ["current"]),
        ("It revived memories of the May 2024 slide at Vell, where nobody could count: the state said 2,000 people had"
         " died, and the agency estimated 670 deaths.", ["2024", "2024"]),
        ("It revived memories of the May 2024 slide at Vell, the mayor said, adding that 30 people were missing.", ["current"]),
        ("It recalled the 2024 slide at Vell, where 30 died, and the mayor said on Monday that 20 people were missing.",
         ["2024", "current"]),
        ("About 900 people had already abandoned three villages before Tuesday's raid, villagers said.", ["earlier"]),
        ("Police said 12 people had died before Tuesday's funeral.", ["current"]),
        ("Three boys had already left the bus before Tuesday's blast killed nine drivers.", ["current"]),
        ("Six people had been wounded before the attack ended, police said.", ["current"]),
        ("Camps host 90,000 people who had fled earlier fighting.", ["earlier"]),
        ("The blast killed nine people, unlike earlier attacks.", ["current"]),
        ("Nine people were wounded in earlier clashes on Tuesday, officials said.", ["current"]),
        ("The violence has forced more than 27,000 people to flee since last week.", ["current"]),
        ("It is the worst violence since last week, when nine people died.", ["last week"]),
    ],
)  # fmt: skip
def test_events(text: str, events: list[str]) -> None:
    assert [one.event for one in casualties(LEAD + text, published=NOW)][1:] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "On May 9, a rocket strike on Brask killed two people, another 14 were injured.",
            ["May 9", "May 9"],
        ),
        ("On 9 May, a mine killed two people.", ["May 9"]),
        ("On May 19, a rocket strike on Brask killed two people.", ["current"]),
        ("On May 9, the rocket strike killed two people.", ["current"]),
        ("On May 9, two people were killed.", ["current"]),
        ("On May 9, a rocket strike on Brask wounded eight people.", ["current"]),
    ],
)
def test_a_day_long_before_that_of_the_page(text: str, events: list[str]) -> None:
    assert [one.event for one in casualties(f"{DRONES}{text}\n")][4:] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Pilot pressed on, inquest told\n\nLakes Times – Court and Coronial\n\nThe pilot of a helicopter that hit a ridge two years ago,"
         " killing five people, had been warned, a coroner's court heard yesterday.\n\nIn 2015, seven people were killed.",
         [(5, "current"), (7, "2015")]),
        ("Court sentences four over bombing\n\nLena Orr\nBrask\n\nA court on Monday sentenced four men for a 2019 bombing that killed 53"
         " people.\n\nSome 120 people were injured. In February 2005, a bomber killed more than 110 people.",
         [(53, "current"), (120, "current"), (110, "2005")]),
        ("Flood hits Vell\n\nNine people died in Vell on Monday. Rain fell.\n\nA court sentenced a man over the 2019 flood that killed 53"
         " people.", [(9, "current"), (53, "2019")]),
        ("Blast kills two\n\nA blast killed two people on Monday. A jury sat.\n\nIn 2018, 20 people died in a blast.",
         [(2, "current"), (2, "current"), (20, "2018")]),
        ("Mines maim in Vell\n\nMines killed 312 people in the twelve months to the end of March, the charity said on 4 April.\n\n"
         "Two deminers were killed in November. In 2018, 20 people died.", [(312, "current"), (2, "current"), (20, "2018")]),
        ("Mines maim in Vell\n\nMines killed 12 people on Sunday, the charity said on 4 April 2031.\n\n"
         "Two deminers were killed in November.", [(12, "current"), (2, "November")]),
    ],
)  # fmt: skip
def test_the_page_s_own_event(text: str, events: list[tuple[int, str]]) -> None:
    assert [(one.value, one.event) for one in casualties(text)] == events
