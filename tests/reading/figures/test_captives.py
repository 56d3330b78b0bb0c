"""Who was taken, held or seized, and who was only led, arrested or freed."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The hostages include four Danes and two Swedes.",
            [("captured", 4), ("captured", 2)],
        ),
        (
            "Among the captives still held are 12 women.",
            [("captured", 12)],
        ),
        (
            "Among the hostages freed were 12 women.",
            [],
        ),
        (
            "Kidnappers took 276 girls from a school in Vell.",
            [("captured", 276)],
        ),
        (
            "Gunmen marched 40 villagers into the forest.",
            [("captured", 40)],
        ),
        (
            "A guide marched 40 walkers into the forest.",
            [],
        ),
        (
            "Teachers took 276 girls from a school to the museum.",
            [],
        ),
        (
            "The marines freed 17 people but lost six of the captives.",
            [("killed", 6)],
        ),
        (
            "Another 14 fishermen were apprehended by the navy of Orvia.",
            [("captured", 14)],
        ),
        (
            "Another 14 burglars were apprehended by the police.",
            [],
        ),
        (
            "Thirty-four passengers and the driver were seized at dawn.",
            [("captured", 34), ("captured", 1)],
        ),
        ("The rebels are believed to be holding nine seafarers.", [("captured", 9)]),
        ("The enemy left the wood, and five Danes are now in our hands.", [("captured", 5)]),
        ("The votes of five Danes are now in our hands.", []),
        (
            "The army had killed 180 soldiers and 12 more had surrendered.",
            [("killed", 180), ("captured", 12)],
        ),
        ("The club had lost 180 members and 12 more had surrendered.", [("killed", 180)]),
    ],
)
def test_only_who_is_held_by_force_is_a_captive(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bandits abducted 11 people in Vell.\n\nThey took 43 people, including a priest, the elder said.",
            [("captured", 11), ("captured", 43), ("captured", 1)],
        ),
        (
            "Bandits abducted 11 people in Vell.\n\nThey took five men to the market, the elder said.",
            [("captured", 11)],
        ),
        (
            "Bandits abducted 61 people in Vell.\n\nThe elder said 40 were still with the kidnappers.",
            [("captured", 61), ("captured", 40)],
        ),
        (
            "Bandits abducted 61 people in Vell.\n\nThe elder said 40 were still with their families.",
            [("captured", 61)],
        ),
        (
            "Eighteen Norlander soldiers were seized; the minister said Orvia was holding 20 and would feed them.",
            [("captured", 18), ("captured", 20)],
        ),
        (
            "Bandits abducted 11 people in Vell.\n\nThe bank is holding 20 and the rival 15.",
            [("captured", 11)],
        ),
        (
            "Bandits abducted 18 people, of whom five have regained their freedom.",
            [("captured", 18)],
        ),
    ],
)
def test_a_page_goes_on_with_its_captives(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Boko Haram took 276 girls from a school.", [("captured", 276)]),
        ("The Rovers took nine players from a school.", []),
        (
            "Gunmen abducted 80 pupils. The head said 91 boys had been taken and that two had escaped.",
            [("captured", 80), ("captured", 91)],
        ),
    ],
)
def test_a_party_of_the_table_takes_people(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twenty soldiers are now in Danish hands.", [("captured", 20)]),
        ("The ministry said five of its rangers were in Danish hands.", [("captured", 5)]),
        ("The firm's 300 workers were in Danish hands.", []),
        ("Two of the army's ships were in Danish hands.", []),
        ("The fate of the 20 soldiers was in Danish hands.", []),
        ("The 20 soldiers are in good hands.", []),
        ("Nine of the guards' rifles are in Danish hands.", []),
        ("The army said 14 Danish pilots it was holding were in good health.", [("captured", 14)]),
        ("The rebels said two of the nine guards they were holding had died.", [("killed", 2), ("captured", 9)]),
        ("The rebels said nine guards they were holding had been shot dead.", [("killed", 9)]),
        ("One of 14 Danes it was holding has died, the army said, leaving 13.", [("killed", 1), ("captured", 14), ("captured", 13)]),
        ("Twelve miners were trapped; three died, leaving nine children.", [("trapped", 12), ("killed", 3)]),
        ("Twelve died, leaving 12.", [("killed", 12)]),
        ("The army said 14 Danish soldiers it was holding would be freed.", []),
        ("The school said 14 Danes it was holding a party for had left.", []),
        ("The club said 14 Danish players it was holding on to had left.", []),
        ("The 14 shares it was holding fell.", []),
        ("The 40 prisoners it was holding in the jail rioted.", []),
        ("The company said 12 of its men were in Danish hands.", []),
        ("Police said two men they were holding had confessed.", []),
    ],
)  # fmt: skip
def test_who_is_in_the_hands_of_others(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her son was one of seven men marched out of the town with their hands tied.", [("captured", 7)]),
        ("Nine villagers were led away blindfolded.", [("captured", 9)]),
        ("Seven suspects marched out of the bank with their hands tied were charged.", []),
        ("Seven men were led out of the house with their hands tied by police.", []),
        ("Seven activists marched out of the hall with their hands tied in protest.", []),
        ("Nine women led the march with their hands bound.", []),
        ("Nine men marched into the stadium with their flags tied to poles.", []),
    ],
)  # fmt: skip
def test_who_is_led_off_bound(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
