"""People led away, thought to be held, not seen again, brought out, or gone from their homes."""

from __future__ import annotations

import pytest
from casualty_pages import told

TAKEN = "Gunmen seized 40 farmers near Velm. "
RIOT = "Two men died in a riot in Velm. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen rode into Velm and marched 87 pupils and four clerks into the forest.", [87, 4]),
        ("Rangers met the pupils at the gate and led 40 children into the forest.", []),
        ("Gunmen robbed a bank, and police led 12 suspects into the forest.", []),
        (TAKEN + "Twelve villagers, most of them girls, were taken away.", [40, 12]),
        (TAKEN + "We have counted 52 people taken away.", [40, 52]),
        (TAKEN + "Nine are still thought to be held.", [40, 9]),
        (TAKEN + "Nine are believed to be in captivity.", [40, 9]),
        (TAKEN + "Nine are thought to be rich.", [40]),
        (TAKEN + "We have counted 52 boats taken away.", [40]),
    ],
)
def test_captives(text: str, expected: list[int]) -> None:
    assert told(text) == [("captured", value) for value in expected]


@pytest.mark.parametrize(
    ("text", "displaced"),
    [
        ("Around 60 families from the old quarter have left for relatives' homes nearby.", [60]),
        ("Some 300 families left Lumar over the weekend.", [300]),
        ("Twelve families left the hall after the speech.", []),
        ("Some 40 families who left early were pleased.", []),
        ("Ten families left for a holiday in Toro.", []),
        ("Three families of the dead have left flowers.", []),
    ],
)
def test_families_who_leave_where_people_died_have_fled(text: str, displaced: list[int]) -> None:
    assert told(RIOT + text)[1:] == [("displaced", value) for value in displaced]
    assert told(text) == [], "where nothing has happened they may be on holiday"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three of her aunts are still under the roof.", [("trapped", 3)]),
        ("The blast trapped 14 people. Nine of them were brought to the surface.", [("trapped", 14)]),
        ("Fourteen miners were trapped, and nine of them were brought to the surface.", [("trapped", 14)]),
        (
            "Fourteen miners were killed, and nine of them were brought to the surface.",
            [("killed", 14), ("killed", 9)],
        ),
        ("Forty sailors were seized, and nine of them were brought to safety.", [("captured", 40)]),
        (
            "The governor says several workers are trapped. The mayor speaks of 26 men.",
            [("trapped", None), ("trapped", 26)],
        ),
        (
            "The governor says several workers are trapped. The mayor speaks of 26 men who came to help.",
            [("trapped", None)],
        ),
    ],
)
def test_who_is_not_back(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


def test_places_follow_each_other_in_a_count() -> None:
    text = "The flood killed 90 people. Of the dead, 68 were in Velm. Lumar followed with 15 and Toro with seven."
    assert told(text)[-2:] == [("killed", 15), ("killed", 7)]
    assert told("The flood killed 90 people. The band followed with 15 songs.") == [("killed", 90)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four of the Danes were still in theatre, doctors said.", [("injured", 4)]),
        ("Four of the Danes were still in theatre groups.", []),
        ("Ten others were unlikely to survive the night.", [("injured", 10)]),
        ("About 20 had lost more than one limb.", [("injured", 20)]),
        ("Four farmers suffered when a drone dropped its load.", [("injured", 4)]),
        ("Four traders suffered when prices rose.", []),
        (
            "Nineteen men died at the scene, and eight more over the following weeks in clinics.",
            [("killed", 19), ("killed", 8)],
        ),
        (
            "A blast wounded 23 people. We have shifted three patients to Lumar.",
            [("injured", 23), ("injured", 3)],
        ),
        ("Three aid workers from a national charity are missing.", [("missing", 3)]),
    ],
)
def test_who_is_hurt_or_dead(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
