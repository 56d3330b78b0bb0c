"""Contents of which a part is another's or nobody's: "but that", second relatives, deeds of others, conceded counts."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor said the weir had held but that nine were missing.",
            [("The mayor", "the weir had held but that nine were missing")],
        ),
        (
            "The inquiry found that the boat was old, that its hatch had not been tested and that two doors were open.",
            [
                ("The inquiry", "the boat was old"),
                ("The inquiry", "its hatch had not been tested"),
                ("The inquiry", "two doors were open"),
            ],
        ),
        (
            "Orrin Mills says its men were mending a pipe, that they were unarmed, and that two were dragged away.",
            [
                ("Orrin Mills", "its men were mending a pipe"),
                ("Orrin Mills", "they were unarmed"),
                ("Orrin Mills", "two were dragged away"),
            ],
        ),
        (
            "The police spokesman says the number stands at 91 captives and that nine of them are under 12.",
            [
                ("The police spokesman", "the number stands at 91 captives"),
                ("The police spokesman", "nine of them are under 12"),
            ],
        ),
        (
            "The mayor said the fire was out but that smoke still rose.",
            [("The mayor", "the fire was out but that smoke still rose")],
        ),
        (
            "The mayor said 19 had been hurt, and that number did not include two guards.",
            [("The mayor", "19 had been hurt, and that number did not include two guards")],
        ),
        (
            "The mayor said a raid was likely, but that has not been confirmed.",
            [("The mayor", "a raid was likely, but that has not been confirmed")],
        ),
        (
            "The mayor said a raid was likely, but that account is doubted.",
            [("The mayor", "a raid was likely, but that account is doubted")],
        ),
        (
            "The guards said that they would stay, and that night they left.",
            [("The guards", "they would stay, and that night they left")],
        ),
        (
            "The mayor said the toll was 12 but that of Vell was nine.",
            [("The mayor", "the toll was 12 but that of Vell was nine")],
        ),
        (
            "A guard said there were 20 on board and that, according to preliminary data, 18 had died.",
            [
                ("A guard", "there were 20 on board"),
                ("A guard", "according to preliminary data, 18 had died"),
            ],
        ),
        (
            "The mayor said that, according to the union, nine had died.",
            [("The mayor", "according to the union, nine had died"), ("the union", "nine had died")],
        ),
        ("A sum that the mayor announced on Monday and that nobody paid was returned.", []),
        (
            "The mayor repeated on the radio that nine had died.",
            [("The mayor", "nine had died")],
        ),
        (
            "She told us that the gang had called her asking for money.",
            [("She", "the gang had called her asking for money")],
        ),
        (
            "The mayor said the weir was under control urging people to stay.",
            [("The mayor", "the weir was under control"), ("The mayor", "people to stay")],
        ),
        (
            "The mayor said nine had died, urging people to leave.",
            [("The mayor", "nine had died"), ("The mayor", "people to leave")],
        ),
        (
            "The mayor gave a lower figure, telling reporters that nine had died.",
            [("The mayor", "nine had died")],
        ),
        (
            "The mayor gave a toll of nine, saying more were missing.",
            [("The mayor", "a toll of nine"), ("The mayor", "more were missing")],
        ),
        (
            "Nurses said they had seen nine bodies, a figure the mayor has not endorsed.",
            [("Nurses", "they had seen nine bodies")],
        ),
        (
            "Nine drowned, although the real toll was 30, according to survivors.",
            [("survivors", "the real toll was 30")],
        ),
        (
            "Nine drowned, although help came at once, according to police.",
            [("police", "Nine drowned, although help came at once")],
        ),
        (
            "Nine drowned, though 20 others swam ashore, according to police.",
            [("police", "Nine drowned, though 20 others swam ashore")],
        ),
        (
            "Rents fell 3%, although they are 20% higher than before, according to the mill.",
            [("the mill", "Rents fell 3%, although they are 20% higher than before")],
        ),
        (
            "Up to Saturday, police figures show, 57 people had drowned.",
            [("police figures", "Up to Saturday, police figures show, 57 people had drowned")],
        ),
        (
            "Nine people died, according to a new toll given on Friday by the mayor.",
            [("the mayor", "Nine people died")],
        ),
        (
            "Nine people died, according to a new toll given on Friday.",
            [("a new toll given", "Nine people died")],
        ),
    ],
)
def test_what_each_says(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine were told to stay, an inquest has heard.", [("an inquest", "Nine were told to stay")]),
        (
            "The driver had been warned twice, the court heard.",
            [("the court", "The driver had been warned twice")],
        ),
        ("The jury heard evidence from nine men.", []),
        ("The chief, Odo Fenn, accepted that the order was late.", [("Odo Fenn", "the order was late")]),
        ("Norland accepted the offer of the mine.", []),
        ("Norland accepted that award in May.", []),
    ],
)
def test_what_courts_hear_and_what_is_accepted(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def test_news_is_the_label_of_a_headline() -> None:
    assert said("News: At least nine killed, 60 taken in raids on Toro", headline=True) == []
