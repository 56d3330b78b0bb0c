"""People who "were hit" where a page tells of shots."""

from __future__ import annotations

import pytest
from casualty_pages import told

SHOTS = "A gunman fired on a crowd in Velm, killing three men. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six others were hit.", [("killed or injured", 6)]),
        ("Six others were hit, two of them badly.", [("killed or injured", 6), ("injured", 2)]),
        ("Two guards were hit in the legs.", [("injured", 2)]),
        ("Four women had also been struck while they ran.", [("killed or injured", 4)]),
        ("Four women were hit and one of them died.", [("killed or injured", 4), ("killed", 1)]),
    ],
)
def test_whoever_is_hit_is_hit_by_the_shots(text: str, expected: list[tuple[str, int]]) -> None:
    found = [(outcome.replace("shot", "killed or injured"), value) for outcome, value in told(SHOTS + text)]
    assert [(value, outcome == "killed") for outcome, value in found[1:]] == [
        (value, outcome == "killed") for outcome, value in expected
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Two cars were hit.",
        "Forty traders were hit by the closure of the road.",
        "Forty traders were hit hard.",
        "Nobody was hit in the school.",
        "Two men hit the gunman.",
        "A poster was hit.",
    ],
)
def test_things_and_losses_of_another_kind_are_not(text: str) -> None:
    assert told(SHOTS + text) == [("killed", 3)]


def test_without_shots_to_be_hit_is_no_harm() -> None:
    assert told("Six others were hit. Taxes rose in Velm.") == []


def test_how_badly_those_shot_are_hurt_is_a_part_of_them() -> None:
    assert ("injured", 2) in told("Six people were shot in Velm, two critically.")
