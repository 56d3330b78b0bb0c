"""Who survived, escaped or came back beside those who did not, who is still missing, and who some of the dead were."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three men survived and nine died.", [("killed", 9)]),
        ("Three men escaped unhurt and nine died.", [("killed", 9)]),
        ("Nine men escaped with burns.", [("injured", 9)]),
        ("All 179 aboard but two died.", []),
        ("Thirty people were missing. All but two have been found.", [("missing", 30), ("missing", 2)]),
        (
            "Gunmen abducted 12 children. Seven of the abducted children walked back into the village.",
            [("captured", 12)],
        ),
        (
            "Gunmen abducted about 20 people. Eight women were among those taken.",
            [("captured", 20), ("captured", 8)],
        ),
        ("Police said 12 workers were among those taken to hospital.", [("injured", 12)]),
    ],
)
def test_who_came_through(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A German woman, 66, and a Polish diver were killed.", [("killed", 1), ("killed", 1)]),
        (
            "Police fired tear gas and 135 people, more than 40 of them children, lost their lives.",
            [("killed", 135), ("killed", 40)],
        ),
        (
            "We have 21 dead: 12 are men, seven are women and two are minors.",
            [("killed", 21), ("killed", 12), ("killed", 7), ("killed", 2)],
        ),
        (
            "Of the 27 dead, 18 were residents and six were migrants, while three could not be identified.",
            [("killed", 27), ("killed", 18), ("killed", 6), ("killed", 3)],
        ),
        ("Twelve people died. Three were aged under 10.", [("killed", 12), ("killed", 3)]),
        ("Twelve people died. Three were under ten feet of mud.", [("killed", 12)]),
        (
            "The agency reported 116 deaths, up from 99 two days earlier: Vell (60), Brask (31) and Toro (25).",
            [("killed", 116), ("killed", 99), ("killed", 60), ("killed", 31), ("killed", 25)],
        ),
        ("Three people died: Odo Fenn (34), Ilse Orr (29) and Ari Moss (40).", [("killed", 3)]),
    ],
)
def test_who_they_were(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unrest drove about 400,000 abroad.", [("displaced", 400000)]),
        ("Low pay drove 5,000 nurses abroad.", []),
        ("Accidents take around 1,400 lives every year.", [("killed", 1400)]),
        ("The game lets players take three lives.", []),
        ("Gunmen kill eight workers, seize four in dawn raid", [("killed", 8), ("captured", 4)]),
        ("The bank lost two clients, seized four houses.", []),
        (
            "Norland says 40 soldiers killed in raid; armed group claims 'over 150'",
            [("killed", 40), ("killed", 150)],
        ),
        ("A blast killed 12. The clinic had admitted 46 workers.", [("killed", 12), ("injured", 46)]),
        ("A blast killed 12. The clinic had admitted 46 people.", [("killed", 12)]),
    ],
)
def test_driven_abroad_taken_and_claimed(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("428 people injured (Weir Management Service)", "Weir Management Service"),
        ("116 people dead (source: Department of Weirs, DoW)", "Department of Weirs"),
        ("12 people killed (AFP)", None),
        ("The attack killed 12 members of the Democratic Party of Toro (DPT).", None),
    ],
)
def test_a_bracket_that_closes_a_line_names_its_source(text: str, claimant: str | None) -> None:
    (found,) = casualties(text)
    assert found.claimant_name == claimant
