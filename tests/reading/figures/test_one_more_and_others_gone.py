"""One victim more beside others, and those of whom nobody hears, whose remains are found or who were only feared or played."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four soldiers died and another went missing.", [("killed", 4), ("missing", 1)]),
        ("Two men died and another suffered burns.", [("killed", 2), ("injured", 1)]),
        ("Two men died and another received a medal.", [("killed", 2)]),
        ("One trekker is dead, a second is missing and a third is hurt.", [("killed", 1), ("missing", 1), ("injured", 1)]),
        ("There has been no word from 11 fishermen since Monday.", [("missing", 11)]),
        ("There was no word from the two players about the game.", []),
        ("Remains belonging to nine people were dug up.", [("killed", 9)]),
        ("Bags belonging to nine people were dug up.", []),
        ("He was charged with the manslaughter of 39 migrants.", [("killed", 39)]),
        ("The mayor feared 40 dead.", []),
        (
            "The storm killed 64. Drowning accounted for 29, collapsing walls for 26 and fires for three.",
            [("killed", 64), ("killed", 29), ("killed", 26), ("killed", 3)],
        ),
        ("The storm killed 64. Toro accounted for 29, and the mayor asked for 26 boats.", [("killed", 64), ("killed", 29)]),
        ("The roof caved in, burying six workers.", [("trapped", 6)]),
        ("A landslide hit the town, burying 30 people.", [("trapped", 30)]),
        ("The volunteers spent the day burying 30 people.", []),
        ("Hopes faded for four workers trapped some 280 metres below ground.", [("trapped", 4)]),
        ("Four soldiers killed about 50 rebels.", [("killed", 50)]),
        ("The foreign victims are four Danes and two Swedes.", [("killed", 4), ("killed", 2)]),
        ("The foreign guests are four Danes and two Swedes.", []),
        ("All had been accounted for except three Danish divers.", [("missing", 3)]),
        ("All had been paid except three Danish divers.", []),
        ("“Nine people died for nothing,” said one of them.", [("killed", 9)]),
        ("Gunmen came. In March, 33 out of 56 captives were killed.", [("killed", 33), ("captured", 56)]),
        ("A drill simulating a quake with 500 dead was held.", []),
        ("Three guards died on the spot while a fourth succumbed to his wounds on the way.", [("killed", 3), ("killed", 1)]),
        ("One died in the yard, and a fourth, a girl of 17, passed away at the clinic.", [("killed", 1), ("killed", 1)]),
        ("Two guards were shot dead and a third suffered burns.", [("killed", 2), ("injured", 1)]),
        ("Two clubs folded and a third suffered a heavy defeat.", []),
        ("Two bodies lay there and another body was taken to the Vell hospital.", [("killed", 2), ("killed", 1)]),
        ("Another body was brought in to oversee the trade.", []),
        ("No trace has been found of the sixteen who were on the boat.", [("missing", 16)]),
        ("No trace was found of two drugs.", []),
        ("No trace has been found of two suspects who robbed a bank.", []),
        ("Nine labourers were still to be accounted for.", [("missing", 9)]),
        ("Five are in hospital, with one person still not found.", [("injured", 5), ("missing", 1)]),
        ("Twelve were believed still to be in the river.", [("missing", 12)]),
        ("Twelve guards were to be in the tunnel on Friday.", []),
    ],
)  # fmt: skip
def test_who_is_counted(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
