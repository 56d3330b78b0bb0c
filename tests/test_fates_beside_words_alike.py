"""Words that look like those of a fate and tell another, and fates that stand beside such words."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prosecutors said the victims, two nuns and a priest, lost their savings.", []),
        ("Prosecutors said the victims, two nuns and a priest, were trafficked.", []),
        ("Prosecutors said the victims, two nuns and a priest, escaped unharmed.", []),
        ("Prosecutors said the victims, two nuns and a priest, were freed.", []),
        ("Prosecutors said the victims, two nuns and a priest, suffered gunshot wounds.", []),
        (
            "Police said the victims, two women and a boy, were shot in the leg.",
            [("injured", 2), ("injured", 1)],
        ),
        (
            "Police said the victims, two women and a boy, were treated for burns.",
            [("injured", 2), ("injured", 1)],
        ),
        (
            "Police said the victims, two women and a boy, had been abducted.",
            [("captured", 2), ("captured", 1)],
        ),
        ("Police said the missing, two men and a woman, were found dead.", [("killed", 2), ("killed", 1)]),
        ("Police said the missing, two boys and a girl, had been found safe.", []),
        (
            "Eight people died in the fire. Police said the victims, two men and a woman, suffered minor burns.",
            [("killed", 8)],
        ),
        (
            "Three people died in the fire. Police said the victims, two men and a woman, were between 19 and 67.",
            [("killed", 3), ("killed", 2), ("killed", 1)],
        ),
        ("Police said the victims, two women and a boy, were from Vell.", []),
        (
            "Eight people died. Police said the victims, five men and three women, were from Vell.",
            [("killed", 8), ("killed", 5), ("killed", 3)],
        ),
        (
            "Nine people were hurt. Police said the victims, five men and four women, were between 19 and 67.",
            [("injured", 9), ("injured", 5), ("injured", 4)],
        ),
        (
            "Eight people died. Police said the victims, five men and three women, were all in their twenties.",
            [("killed", 8), ("killed", 5), ("killed", 3)],
        ),
        (
            "Eight people died. Police said the victims, five men and three women, were in hospital.",
            [("killed", 8), ("injured", 5), ("injured", 3)],
        ),
        (
            "Eight people died. Police said that the victims, five men and three women, were identified on Friday.",
            [("killed", 8), ("killed", 5), ("killed", 3)],
        ),
        (
            "Police said the dead, five men and three women, were between 19 and 67.",
            [("killed", 5), ("killed", 3)],
        ),
        (
            "Police said the injured, five men and three women, were stable in hospital.",
            [("injured", 5), ("injured", 3)],
        ),
        (
            "Police said the injured, five men and three women, have been discharged.",
            [("injured", 5), ("injured", 3)],
        ),
        (
            "Police said the wounded, five men and three women, were released.",
            [("injured", 5), ("injured", 3)],
        ),
        ("Police said the dead, five men and three women, were cooks.", [("killed", 5), ("killed", 3)]),
        (
            "Police said the dead, five men and three women, had been on a bus.",
            [("killed", 5), ("killed", 3)],
        ),
        (
            "Police said the dead, five men and three women, died at the scene.",
            [("killed", 5), ("killed", 3)],
        ),
    ],
)
def test_victims_told_between_commas(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
