"""One victim more, counted by an ordinal or by "another" alone, and ordinals that are fractions or places in a row."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels killed four clerks and wounded a fifth before they fled.", [("killed", 4), ("injured", 1)]),
        ("The bomb killed a guard, injuring a third.", [("killed", 1), ("injured", 1)]),
        ("Rebels killed two clerks and wounded a fifth of the guards.", [("killed", 2)]),
        ("The frost killed a third and injured a fifth.", []),
        ("Two are being treated for burns and a third for a head injury.", [("injured", 2), ("injured", 1)]),
        ("Two are being treated for burns and a third for a free ticket.", [("injured", 2)]),
        ("Four boys died in the blast. A fifth lost an eye.", [("killed", 4), ("injured", 1)]),
        ("Four boys died in the blast. A fifth lost a bet.", [("killed", 4)]),
        ("One man died and a second lost a leg.", [("killed", 1), ("injured", 1)]),
        ("One man died and a second lost his job.", [("killed", 1)]),
        ("Two boats sank and a third is missing.", []),
        ("Two tankers were hit and a third disappeared.", []),
        ("Two people in two cars died and a third is missing.", [("killed", 2), ("missing", 1)]),
        (
            "Eight died in Toro, and a ninth, a watchman at a bank, bled to death in Vell.",
            [("killed", 8), ("killed", 1)],
        ),
        ("Eight died in Toro, and a ninth, a watchman at a bank, bled the brakes.", [("killed", 8)]),
        ("They beheaded one captive in May and another in June.", [("killed", 1), ("killed", 1)]),
        ("They beheaded one captive in May and sold another in June.", [("killed", 1)]),
        ("The office acknowledged a single death.", [("killed", 1)]),
        ("The office has not reported a single death.", []),
        ("Few offices have reported a single death.", []),
        ("No office has reported a single death.", []),
        ("The mayor said a single death is too many.", []),
    ],
)
def test_one_more_is_counted(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
