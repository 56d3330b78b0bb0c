"""Tolls that were closed, lives that a flood claimed, by whom a toll grew, and who is buried."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The official death toll was closed in June: 268 in Orrvik and 14 in Lumar.", [268, 14]),
        ("The number of dead was updated at noon: 31 in Lumar and nine in Toro.", [31, 9]),
        ("The toll was confirmed: 14.", [14]),
        ("The death toll was published on Monday: 40 families had sued.", []),
        ("The death toll was never closed: 40 in Vell are still sought.", []),
        ("The toll road was closed in June: 40 in Vell lost their jobs.", []),
        ("The toll bridge was closed in June: 40 in Vell were told to leave.", []),
        ("Six died, bringing to 14 the number of lives claimed by the disease since May.", [6, 14]),
        ("Six died, raising to 31 the number of lives lost at the beach.", [6, 31]),
        ("The number of lives claimed by the storm rose to 41.", [41]),
        ("The works raised to 14 the number of lives changed by the mine.", []),
    ],
)
def test_tolls_that_were_closed(text: str, expected: list[int]) -> None:
    assert told(text) == [("killed", value) for value in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("after three coffee pickers were found in a landslide near Lumar.", [3]),
        ("after two more miners were recovered.", [2]),
        (", officials say, after a day in which an aftershock buried two firefighters.", [2]),
        ("after three coffee pickers were found alive in a landslide.", []),
        ("after three suspects were found guilty in Lumar.", []),
        ("after three survivors were found in Lumar.", []),
        ("after two fishermen were found on an island and taken home.", []),
        ("after two boys were found in a cave and taken to hospital.", []),
        ("and, after a slide buried two diggers, the search was stopped.", []),
    ],
)
def test_by_whom_a_toll_grew(text: str, expected: list[int]) -> None:
    grown = [each for each in told(f"The death toll has risen to 63 {text}") if each[0] == "killed"]
    assert grown == [("killed", value) for value in (63, *expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An aftershock buried two firefighters.", [("trapped", 2)]),
        ("Nine people buried by the Vell slides have never been found.", [("missing", 9)]),
        ("Nine people buried by the slides are still missing.", [("missing", 9)]),
        ("Nine miners trapped since May have yet to be found.", [("missing", 9)]),
        ("Nine people buried by the slides, whose cause was never found, are in pain.", [("trapped", 9)]),
        ("Nine people buried by a slide that struck have not been named.", [("trapped", 9)]),
        ("In Lumar, 21 people had been buried by Wednesday afternoon.", [("killed", 21)]),
        ("In Lumar, 21 people had been buried by Wednesday's landslide.", [("trapped", 21)]),
        ("In Lumar, 21 people had been buried by mud.", [("trapped", 21)]),
        ("In Lumar, 21 people were buried by Wednesday under the slab.", [("trapped", 21)]),
    ],
)
def test_who_is_buried(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


def test_when_a_toll_was_closed_dates_no_other_event() -> None:
    closed = casualties("The toll was closed in June: 268 in Orrvik.", published="2026-11-20")
    fire = casualties("The toll of the fire in June was 40.", published="2026-11-20")
    assert [claim.current for claim in (*closed, *fire)] == [True, False]
