"""Sentences that look like those of the rules for hits, losses, places, names and camps, and count nobody or somebody else."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, said, told
from spoken import said as statements

DEAD = "The blast killed nine people. "
SHOTS = "A gunman shot dead two people in Velm. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SHOTS + "Hours later a lorry came. Nine people were hit by it on a bridge when the lorry turned.", [("killed", 2)]),
        (SHOTS + "The mayor spoke. The town slept. It rained. Nine people were hit.", [("killed", 2)]),
        (SHOTS + "Two officers were hit in the vest.", [("killed", 2)]),
        (SHOTS + "Three men were hit and a clerk was killed.", [("killed", 2), ("killed or injured", 3), ("killed", 1)]),
        (DEAD + "Survivors speak of three gunmen.", [("killed", 9)]),
        (DEAD + "The union speaks of 3,000 members.", [("killed", 9)]),
        (DEAD + "Lumar had the most arrests, with 80, and Toro followed with 41.", [("killed", 9)]),
        (DEAD + "Odo Fenn said it was vile and Ira Moss followed with two.", [("killed", 9)]),
        ("The army's losses were 300 soldiers killed.", [("killed", 300)]),
        ("Enemy losses were 300 soldiers captured.", [("captured", 300)]),
        ("Staff losses were over 300 officers last year.", []),
        ("Air force losses amounted to 12 fighters and three bombers.", []),
        ("Some 2,000 customers suffered when the strike began.", []),
        ("As fighting reached the base, 120 soldiers fled the camp.", [("displaced", 120)]),
        ("Some 12,000 people have been evacuated safely from the city.", [("displaced", 12000)]),
        ("On the ferry Velm 120 were killed.", [("killed", 120)]),
        ("He was convicted of the murder of two women and of 12 thefts.", [("killed", 2)]),
        ("Firefighters arrived. They took two children with them.", []),
        ("After the gunmen fled, police were holding four people.", []),
        ("Gunmen attacked the school, and clerks ran and led 40 pupils into the bush.", []),
        (DEAD + "The memorial has 58,000 names.", [("killed", 9)]),
        (DEAD + "The party's own list has 12 names for the cabinet.", [("killed", 9)]),
        (DEAD + "The mayor spoke. He wept. Some 200 families have left Lumar since the fair.", [("killed", 9)]),
        ("Six people were carried away by the flood as rebels watched.", []),
        ("Two doctors intubated 12 patients.", []),
        ("2 News has learned that the girl was shot.", []),
        ("Deputies were sent to 108 Weir Hill Place, where nine men were shot.", [("injured", 9)]),
        ("Nine Weir Hill men were killed.", [("killed", 9)]),
        ("Police killed 12 Orr Square.", []),
        ("2 Dead Close to Toro.", [("killed", 2)]),
        ("5 Killed Near Orr Square After Blast.", [("killed", 5)]),
        ("Shells killed 9 Weir Crescent residents.", [("killed", 9)]),
        ("The heat killed 12 people in Velm; in the Toro district, 300 guards, 54 carts.", [("killed", 12)]),
        ("The blast trapped 14 men. Six bodies were brought to the surface.", [("trapped", 14), ("killed", 6)]),
    ],
)  # fmt: skip
def test_what_is_counted(text: str, expected: list[tuple[str, int]]) -> None:
    found = [(outcome.replace("shot", "killed or injured"), value) for outcome, value in told(text)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "At least 12 men were killed when a bus fell into the weir; 20 others were injured, police said.",
            [("police", "At least 12 men were killed when a bus fell into the weir; 20 others were injured")],
        ),
        (
            "The road is closed; the bridge has fallen; the ferry has sunk, police said.",
            [("police", "The road is closed; the bridge has fallen; the ferry has sunk")],
        ),
        (
            "The road, according to the guild, is closed, and the bridge is unsafe, the mayor said.",
            [("the guild", "The road, according to the guild, is closed"), ("the mayor", "the bridge is unsafe")],
        ),
    ],
)  # fmt: skip
def test_what_somebody_says(text: str, found: list[tuple[str, str]]) -> None:
    assert statements(text)[-1] == found[-1]


def test_a_claimant_in_quotation_marks_is_read_without_a_fault() -> None:
    text = "The general said the casualties reported by “friendly” papers were made up."
    statement = said(text, "the casualties reported by “friendly” papers were made up", "The general")
    assert [one.value for one in casualties(text, statement)] in ([], [None])
