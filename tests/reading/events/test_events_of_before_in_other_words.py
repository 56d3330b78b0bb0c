"""What a page tells of before: on the day before, in the same months, in a war that it has named."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told

LEAD = "Gunmen killed 12 villagers on Tuesday."
NOW = "2031-03-05"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("In May 2030, a boy killed nine pupils in Brask.\nA day later, a man shot dead four people in Toro.", ["2030", "2030"]),
        ("Gunmen killed 26 people in Vell in May 2030. Norway said then that 40 had died.", ["2030", "2030"]),
        ("Unions say more than 100 workers had been killed at its sites in the previous 15 years.", ["the previous 15 years"]),
        ("Just a day before the Vell tragedy, eight people were killed in Brask.", ["a day before"]),
        ("Norway is caught in a spiral of violence that spread in 2015.\nIt has left 600 people dead.", ["the violence"]),
        ("The blast was the work of rebels who refused to sign the 2016 peace deal, and it wounded 58.", ["current"]),
        ("Two buses were swept away in July 2030; 62 passengers went missing and 24 bodies were found over the following weeks.", ["2030", "2030"]),
        ("Ten Danes, including a family of five, and two pilots died on New Year's Eve 2017 in a crash.", ["2017", "2017", "2017"]),
        ("The town has had nine deaths so far this year.", ["this year"]),
        ("The town has had nine deaths on Tuesday.", ["current"]),
        ("The deaths take this year's Lumar road toll to 240.", ["this year"]),
        ("The deaths take this flood's toll to 24.", ["current"]),
        ("In the present year 1,134 people have died on the roads.", ["this year"]),
        ("Weir Watch said 1,400 people had been killed in the North West.\nNobody spoke.\nIt said 900 had died in the north-west since January.",
         ["current", "January"]),
        ("It is the worst storm since January, with 90 people killed.", ["current"]),
        ("Norway recorded 9,200 murders in 2029. Vell alone saw 470 people killed. The state says 38 officers were slain in the same period.",
         ["2029", "2029", "2029"]),
        ("Norway rebuilt the weir in 2029. Vell alone saw 470 people killed.", ["current"]),
        ("Norway had 900 deaths in 2029. Home alone, two children died in Vell.", ["2029", "current"]),
        ("A crash killed 20 people in 2029. On Monday two pupils in the same year were killed.", ["2029", "current"]),
        ("Meanwhile, in another accident at Toro, a woman was injured on Tuesday.", ["another event"]),
        ("The driver had been in another accident and injured a woman.", ["current"]),
        ("Ties are bad since a week of fighting last autumn. Norway had then said that nine had died. The UN later put the dead at 60.",
         ["last autumn", "last autumn"]),
        ("Ties are bad since a week of fighting last autumn. Norway then said that nine had died.", ["current"]),
    ],
)  # fmt: skip
def test_events(text: str, events: list[str]) -> None:
    assert [one.event for one in casualties(f"{LEAD}\n{text}", published=NOW)][1:] == events


def test_far_more_dead_than_the_page_opens_with_are_of_something_else() -> None:
    text = (
        "Three people were killed in Brask on Sunday.\nA guard was hurt.\nPolice closed the road.\n"
        "The ministry says 68,000 people were killed in the fighting and 150,000 were injured.\n"
        "Officials now put the dead at 30.\n"
    )
    assert [(one.value, one.event == "current") for one in casualties(text)] == [
        (3, True),
        (1, True),
        (68000, False),
        (150000, False),
        (30, True),
    ]


def test_the_month_of_a_dateline_below_the_points_is_that_of_the_page() -> None:
    text = (
        "Blast toll rises to 29\n\n• Seven more bodies brought to the surface by rescuers on Thursday\n\n"
        "LUMAR, Nov 6 (Wire) - The death toll from the blast rose to 29 on Thursday.\n"
    )
    assert {one.event for one in casualties(text)} == {"current"}


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("One hundred and twenty-one people died.", [121]),
        ("A hundred and five people died.", [105]),
        ("A hundred and ten thousand people died.", [110000]),
        ("Two hundred and fifty-six people died.", [256]),
    ],
)
def test_numbers_in_words(text: str, counts: list[int]) -> None:
    assert told(text) == [("killed", count) for count in counts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fifth victim, a 6-year-old girl, died.", [("killed", 1)]),
        ("The gunman, a student, died.", []),
        ("Nine people died. Six were Mexican, two Guatemalan and one Jamaican.", [("killed", 9), ("killed", 6), ("killed", 2), ("killed", 1)]),
        ("Five of the wounded, including a girl who was shot, are in care.", [("injured", 5), ("injured", 1)]),
        ("Seven foreigners, including an aid worker and two Indian technicians, were seized.", [("captured", 7), ("captured", 1), ("captured", 2)]),
        ("Gunmen abducted 31 people, but four of them escaped.", [("captured", 31)]),
        ("Forty people, most of them women, had been led away on foot towards the border.", [("captured", 40)]),
        ("Forty people were led away in handcuffs.", []),
        ("The archive defines a mass shooting as one in which at least four people are shot.", []),
        ("The death of two Danish nationals, a husband and wife, was confirmed.", [("killed", 2)]),
        ("Rescuers found another body.", [("killed", 1)]),
    ],
)  # fmt: skip
def test_who_is_counted(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway buried 19 of the 34 soldiers killed a week ago.", [("killed", 19), ("killed", 34)]),
        ("The morgue, built for 35 bodies, is full.", []),
        ("Two Danes Among Six Killed in Bombing; Norway Arrests Four", [("killed", 2), ("killed", 6)]),
        (
            "Six people, four of them pupils sleeping at a school, were killed.",
            [("killed", 6), ("killed", 4)],
        ),
        ("Six people, four of them sleeping outside, need help.", []),
    ],
)
def test_what_stands_beside_a_number(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "value", "current"),
    [
        ("Three brothers were murdered there the previous spring.", 3, False),
        ("In the whole of last season the slides there killed 178 people.", 178, False),
        ("Two of the dead, who had worked there the previous spring, were cooks.", 2, True),
        ("It was the fourth such blast since August; the earlier three left 22 dead.", 22, False),
        ("It was the fourth such blast since August; the driver and 22 others died.", 22, True),
        ("Police said floods had killed 87 people since the rains began, before Monday's slide.", 87, False),
        ("Police said floods had killed 87 people since Monday's slide.", 87, True),
        (
            "It was the worst slide since 2011, when seven died. Odo Fenn dug out two of those victims.",
            2,
            False,
        ),
        (
            "It was the worst slide since 2011, when seven died. On Monday Odo Fenn dug out two of those victims.",
            2,
            True,
        ),
    ],
)
def test_what_came_before_by_a_season_or_a_blow(text: str, value: int, current: bool) -> None:
    found = casualties(f"A slide killed eleven people in Vell on Monday. {text}")
    assert [one.current for one in found if one.value == value] == [current]
