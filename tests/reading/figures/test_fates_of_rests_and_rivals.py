"""Who of the dead, the hurt or the taken a sentence goes on with, and what rivals count of them."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gunmen seized 87 pupils in Toro. But the union put the number taken at 103.",
            [("captured", 87), ("captured", 103)],
        ),
        (
            "Gunmen seized 40 people in Toro. A guard put the number of those taken at 71.",
            [("captured", 40), ("captured", 71)],
        ),
        (
            "Gunmen seized 40 people in Toro. The club put the number of photographs taken at 71.",
            [("captured", 40)],
        ),
        (
            "The town put the number of dead at 340 on Sunday, radio said, and of missing at 21.",
            [("killed", 340), ("missing", 21)],
        ),
        ("The town gave the number of dead in the Toro quake as 157.", [("killed", 157)]),
        ("The town gave the length of the dead canal in the Toro hills as 157.", []),
    ],
)
def test_numbers_put_at(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The priest counted 31 dead; the army, ten; the police, 43.",
            [("killed", 31), ("killed", 10), ("killed", 43)],
        ),
        ("Odo Fenn counted nine dead; the car, 43, was gone.", [("killed", 9)]),
        ("The mayor said nine died; the gate, ten steps off, was shut.", [("killed", 9)]),
    ],
)
def test_entries_of_rivals(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Dane was among four people abducted in Vell. The other three are from Lumar.",
            [("captured", 1), ("captured", 4), ("captured", 3)],
        ),
        (
            "Thirty people died. All but three of the dead were on a bus. Nine were students.",
            [("killed", 30), ("killed", 9)],
        ),
        (
            "Thirty people died. Most of the wounds were light. Nine were students.",
            [("killed", 30)],
        ),
        (
            "Eight people died. Police said the victims, five men and three women, ranged in age from 19 to 67.",
            [("killed", 8), ("killed", 5), ("killed", 3)],
        ),
        (
            "Eight people died. Police said the lawyers, five men and three women, ranged in age from 29 to 67.",
            [("killed", 8)],
        ),
    ],
)
def test_some_of_them(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Four bodies were found, as hopes faded for another eight trapped hundreds of metres below.",
            [("killed", 4), ("trapped", 8)],
        ),
        ("Police trapped hundreds of rats.", []),
        ("Two women had been put on ventilator support.", [("injured", 2)]),
        ("Nine officers were put on leave when two men died.", [("killed", 2)]),
        ("The train ran into a herd of eight elephants, killing seven of them.", []),
        (
            "The train ran into a herd of cattle and a group of workers, killing seven of them.",
            [("killed", 7)],
        ),
        ("Lumar was in mourning for four citizens.", [("killed", 4)]),
        ("Lumar was in mourning for four days.", []),
    ],
)
def test_plights_and_beasts(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine died in the blast. How many people have died since? At least 40, officials say.",
            [("killed", 9), ("killed", 40)],
        ),
        (
            "Nine died in the blast. How many died? The guild says 22; the police, five.",
            [("killed", 9), ("killed", 22), ("killed", 5)],
        ),
        (
            "Nine died in the blast. How many died? At least 40, according to the health ministry.",
            [("killed", 9), ("killed", 40)],
        ),
        ("Nine died in the blast. How many buses burned? At least 40, officials say.", [("killed", 9)]),
        ("Nine died in the blast. Two, police said, were children.", [("killed", 9)]),
    ],
)
def test_answers(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Front lists 15 fallen soldiers on its page.", [("killed", 15)]),
        ("The fans sold posters of 15 fallen idols.", []),
        ("The rebels had lost only one cadre.", [("killed", 1)]),
        ("The enemy is holding 40 of our men as prisoners.", [("captured", 40)]),
        ("The enemy is holding 40 of our trucks as bait.", []),
    ],
)
def test_fighters_lost_and_held(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine people were hurt in the crash. A doctor at the hospital says around 180 patients have come in.",
            [("injured", 9), ("injured", 180)],
        ),
        (
            "Nine people were hurt in the crash. A doctor at the hospital says 180 patients have had to wait.",
            [("injured", 9)],
        ),
        ("Seven cooks, who came from Lumar, Toro and Sellen, died when a car was hit.", [("killed", 7)]),
        ("Seven cooks, who came from Lumar, Toro and Sellen, left, and nine died.", [("killed", 9)]),
        (
            "A florist and a plumber were overcome by fumes and were both dead when help came.",
            [("killed", 1), ("killed", 1)],
        ),
        ("Nine men were overcome by fumes and the phones were dead.", [("injured", 9)]),
    ],
)
def test_what_follows(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gunmen took 61 girls from a school. They killed 12 people. Nobody slept. The ministry says 61.",
            [("captured", 61), ("killed", 12), ("captured", 61)],
        ),
        (
            "Twelve people died and nine are missing. Nobody slept. The ministry says 14.",
            [("killed", 12), ("missing", 9), ("killed", 14)],
        ),
        (
            "Twelve people died. Nobody slept. Traders claimed the figure would be above 100.",
            [("killed", 12)],
        ),
        ("Lumar was in mourning for four of its own.", [("killed", 4)]),
        (
            "He said seven guards remained unaccounted for and that three of them were being held in Toro.",
            [("missing", 7), ("captured", 3)],
        ),
    ],
)
def test_counts_of_further_up(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
