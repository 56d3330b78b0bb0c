"""Who speaks before a clause of place, a participle or an aside that says what somebody is before it names him."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("The owner of a hall where nine people died has said", "The owner of a hall"),
        (
            "The captain of the ship in which nine people were killed has told a court",
            "The captain of the ship",
        ),
        ("A nurse at the clinic where the miners were taken said", "A nurse at the clinic"),
        ("Witnesses say the car hit a hall where three women died. Odo Fenn said", "Odo Fenn"),
        ("The day on which nine died the minister said", "the minister"),
        ("A commission set up by the mayor said", "A commission set up by the mayor"),
        ("A technical panel concluded", "A technical panel"),
    ],
)
def test_the_head_of_the_phrase_speaks(who: str, speaker: str) -> None:
    assert said(f"{who} the gate was locked.")[-1] == (speaker, "the gate was locked")


def test_a_speaker_inside_the_clause_of_place_is_himself() -> None:
    assert said("The mayor of the town where police said nine people died has resigned.")[0][0] == "police"


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("An NGO, the Collective Against Silence, said", "the Collective Against Silence"),
        ("The school, St Odo’s, said", "St Odo’s"),
        ("Two firms bought there. One, the miller Odo Fenn, said", "the miller Odo Fenn"),
        ("Two men were held. Another, Odo Fenn, said", "Odo Fenn"),
        ("Two men were held. One, the day before, said", "One"),
        ("Two men were held. One, in Brask, said", "One"),
        ("Counsel for the owners, Mr Odo Fenn BL, said", "Mr Odo Fenn BL"),
        ("A miner who escaped, Odo Fenn, said", "Odo Fenn"),
        ("The miners who escaped, Odo Fenn among them, said", "The miners"),
        ("A spokesman for the carrier, Vell Airlines, said", "A spokesman for the carrier"),
        ("A spokesman for the carrier, Odo Fenn, said", "Odo Fenn"),
    ],
)
def test_what_somebody_is_stands_before_the_name(who: str, speaker: str) -> None:
    assert said(f"{who} the gate was locked.")[-1] == (speaker, "the gate was locked")


@pytest.mark.parametrize(
    ("paper", "speaker"),
    [
        ("preliminary findings released Wednesday by the Norland Safety Board", "Norland Safety Board"),
        ("results published on Monday by a jury in Brask", "jury in Brask"),
        ("the findings", "findings"),
    ],
)
def test_who_released_the_findings(paper: str, speaker: str) -> None:
    text = f"The boat was too heavy, according to {paper}."
    assert [one.speaker_name for one in statements_of(text)] == [speaker]
