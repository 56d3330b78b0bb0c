"""The blow that another avenges came before it; a day told with its weekday is one of these; when somebody spoke is no other event."""

from __future__ import annotations

import pytest
from casualty_pages import casualties

FIRE = f"Fire swept Vell on Saturday. Thirty people died. {'Nobody could say what had begun it. ' * 4}\n\n"
LEAD = "LUMAR, March 14 — A drone hit Orrvik on Wednesday. At least 20 people died.\n\n"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("It came in a week of retaliation for the raid on Vell, in which rebels killed at least 47 herders and 18 soldiers.",
         ["before", "before"]),
        ("It was revenge for an ambush near Toro that killed nine soldiers.", ["before"]),
        ("It came in a week of retaliation for the raid on Vell, in which rebels killed at least 20 people.", ["current"]),
        ("In retaliation for the attack, the army shelled Toro, killing nine.", ["current"]),
        ("The rebels called it revenge for a raid, and said that nine of their own had died there.", ["current"]),
        ("The army spoke of retaliation for a raid on a camp; a mine that killed nine men was found.", ["current"]),
        ("The group took responsibility for the attack, in which nine guards died, too.", ["current"]),
        ("Families want revenge for the dead, of whom nine were children.", ["current"]),
    ],
)  # fmt: skip
def test_what_is_avenged(text: str, events: list[str]) -> None:
    assert [one.event for one in casualties(LEAD + text)][1:] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "On Wednesday 18 March, Vell buried 17 of the dead. In 2019 a fire killed nine.",
            ["current", "2019"],
        ),
        ("On 18 August, a shell killed 17 people. In 2019 a fire killed nine.", ["August", "2019"]),
        (
            "In 2019 a fire killed nine. The mayor said on Monday, 9 May, that 12 were women.",
            ["2019", "current"],
        ),
        (
            "In 2019 a fire killed nine. The mayor said on Monday that on 9 August 12 women died.",
            ["2019", "August"],
        ),
    ],
)
def test_a_day_with_its_weekday(text: str, events: list[str]) -> None:
    assert [one.event for one in casualties(FIRE + text)][1:] == events
