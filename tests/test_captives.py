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
            [("captured", 34)],
        ),
    ],
)
def test_only_who_is_held_by_force_is_a_captive(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
