"""Who "the group" and "it" are where several bodies could be meant: whoever spoke right before, not whoever passed it on."""

from __future__ import annotations

import pytest
from spoken import statements_of

RAID = "The Lumar Group for the Support of Weirs claimed the raid. The army denied it."


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{RAID} Weir Watch called on both sides to spare towns. The group said nine had died.", "Weir Watch"),
        (
            f"{RAID} Weir Watch said the Lumar Group had killed nine. The group said ten were missing.",
            "Lumar Group",
        ),
        (
            f"{RAID} The governor left.\nWeir Watch sat. The group said ten were missing.",
            "Lumar Group for the Support of Weirs",
        ),
        (
            "The Wagner Group seized the town. It left at noon, Reuters reported. The group said more would follow.",
            "Wagner Group",
        ),
        ("Red Cross Norway called the blast “a failure”. In a post, the group said nine had died.", "Red Cross Norway"),
        ("The Vesh Front claimed responsibility for the raid, according to the Brask monitoring service. It admitted losing six men.", "Vesh Front"),
        ("Nine boats were lost, according to the Brask monitoring service. It said six men had died.", "Brask monitoring service"),
        ("The mine said the weir was sound, according to the ministry. It said six men had died.", "ministry"),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, speaker: str) -> None:
    assert statements_of(text)[-1].speaker_name == speaker


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The guard, Odo Fenn, said in a statement in Brask that nine had died.", ["Odo Fenn"]),
        ("A report in the Brask Herald that nine had died was wrong.", ["Brask Herald"]),
        ("It has been ruled by a mine board that came in on a promise to end the floods.", []),
        ("It was announced by the ministry that nine had died.", ["ministry"]),
    ],
)
def test_who_speaks_in_a_town_and_behind_by(text: str, names: list[str]) -> None:
    assert [each.speaker_name for each in statements_of(text)] == names


PAPER = "The vote came a day after Weir Watch published a 38-page report on Vell. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{PAPER}The Vesh Front killed nine people, it concludes.", "Weir Watch"),
        (
            f"{PAPER}The Vesh Front killed nine people, it concludes. Its men shot two more, it adds.",
            "Weir Watch",
        ),
        (f"{PAPER}The Vesh Front denied it. It has lost nine men, it says.", "Vesh Front"),
        (f"{PAPER}The Vesh Front will sign, it said.", "Vesh Front"),
        ("Weir Watch released an album. The Vesh Front killed nine people, it concludes.", "Vesh Front"),
    ],
)
def test_a_paper_finds_what_its_publisher_says(text: str, speaker: str) -> None:
    assert statements_of(text)[-1].speaker_name == speaker


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("Mr. Fenn and four other residents", "Mr. Fenn and four other residents"),
        ("Dr Fenn and two others", "Dr Fenn and two others"),
        ("Mr. Fenn", "Fenn"),
    ],
)
def test_one_who_speaks_with_others(who: str, speaker: str) -> None:
    assert statements_of(f"A shell hit the yard, {who} said.")[-1].speaker_name == speaker


def test_the_group_is_no_outlet_that_was_told() -> None:
    text = (
        "The raid killed nine people, residents told Al Jazeera on Monday.\n\n"
        "The Vell Emergency Response Room, a volunteer network, said it had counted nine bodies.\n\n"
        "“Many were burned,” the group said in a statement."
    )
    assert statements_of(text)[-1].speaker_name == "Vell Emergency Response Room"


def test_whom_somebody_blamed_ends_before_what_he_did_next() -> None:
    text = "The rebels blamed the air force and put the toll far higher."
    assert [one.text for one in statements_of(text)] == ["the air force"]


def test_where_somebody_speaks_is_nobody() -> None:
    text = "In Kinshasa, the ministry said that it accused the front of forcing civilians to dig."
    assert "In Kinshasa" not in {one.speaker_name for one in statements_of(text)}
