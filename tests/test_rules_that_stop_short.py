"""Sentences that look like those of a rule and tell of nobody: what each rule leaves alone."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told
from spoken import said, statements_of

from claims import read
from claims.types import Document


@pytest.mark.parametrize(
    "text",
    [
        "The 12 contracts expired on Friday.",
        "The injured were treated by a doctor and two nurses.",
        "The victims were shot by a soldier and two policemen.",
        "The missing are sought by divers, helicopters and 300 soldiers.",
        "The dead were remembered as heroes by the king, the queen and 3,000 guests.",
        "The victims were named by police as Odo Fenn, 40, his wife, and two suspects were held.",
        "Police are searching for two girls suspected of theft.",
        "The club is looking for 12 children to sing in the choir.",
        "One body found that prices had risen, another that they had fallen.",
        "A body identified by the union as corrupt was dissolved.",
        "Six passengers were under observation by customs officers.",
        "Six spies operated on Orvian soil.",
        "About 40 fans were taking refuge from the rain in the bar.",
        "Three ministers were in Lumar Hospital on Friday to visit a nurse.",
        "They took our two best players.",
        "Police are looking for two suspects whose whereabouts are unknown.",
        "Of the photographs taken, 21 were of children.",
        "About 50 families moved to the city centre last year.",
        "Some 1,200 families were lodged in hotels during the festival.",
        "The company posted its biggest losses (300) since 2008.",
        "They found nine dead sheep and 63 dead trees.",
        "Nine missing boats were found.",
        "Nine people were taken by armed guards to the bank.",
        "Nine people were taken by ambulance after gunmen had fled.",
        "He was killed fighting alongside ten thousand soldiers.",
        "Some 230 people have received treatment for addiction.",
    ],
)
def test_numbers_that_look_like_losses(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve protesters were hurt; 40 were released without charge.", [("injured", 12)]),
        ("Police said 12 protesters were injured and 40 had been released.", [("injured", 12)]),
        ("Twenty-six people were injured and 300 are still there to protest.", [("injured", 26)]),
        ("Gunmen abducted nine pupils. Samples from 12 people were taken.", [("captured", 9)]),
        ("Gunmen abducted nine pupils. Twelve officers were taken away from the case.", [("captured", 9)]),
        ("The crash killed three people. The names of the three men who caused it were released.", [("killed", 3)]),
        ("Six prisoners were taken to hospital with flu.", [("injured", 6)]),
        ("The fire injured 12 people. Another 22 were taken to Toro by bus after the concert.", [("injured", 12)]),
        ("Twelve people were killed in 300 attacks, most of them (180) in the north.", [("killed", 12)]),
        ("The shooting left four dead - two officers face trial.", [("killed", 4)]),
        (
            "The fire killed 16 people and injured 61. Six of them were taken to the morgue.",
            [("killed", 16), ("injured", 61), ("killed", 6)],
        ),
        ("At least nine people were shot, none fatally.", [("injured", 9)]),
    ],
)  # fmt: skip
def test_numbers_beside_losses(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The fire killed nine people and is unrelated to the blast of Friday.",
        "A bomb killed nine people on Sunday, and three arrests in a separate case were unrelated to it.",
        "In the first quarter of the game, two players were injured.",
        "It would be recalled that the crash on Saturday killed nine people.",
    ],
)
def test_what_stays_the_event_of_today(text: str) -> None:
    assert [one.event for one in casualties(text)] == ["current"]


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("Governor Ilse Orr said it was late.", "The official said nine had died.", "official"),
        ("Ilse Orr said it was late.", "The brother of one victim said he wept.", "brother of one victim"),
        ("Judge Odo Fenn said it was late.", "The gunman said he was sorry.", "gunman"),
        ("Odo Fenn said sales had fallen.", "The automaker said it would close a plant.", "automaker"),
        (
            "In a letter to Odo Fenn, a florist complained of noise.",
            "The florist said it was loud.",
            "florist",
        ),
    ],
)
def test_a_description_is_not_whoever_spoke_last(first: str, second: str, name: str) -> None:
    assert statements_of(f"{first}\n\n{second}")[-1].speaker_name == name


def test_what_is_said_goes_on_behind_a_quotation_with_a_modal() -> None:
    text = "Fenn said the toll was “terrible”, and President Orr would visit the town."
    assert said(text) == [("Fenn", "the toll was “terrible”, and President Orr would visit the town")]


def test_blame_for_one_thing_leaves_another_count_to_its_teller() -> None:
    text = "The army blamed rebels for a raid that killed 11 soldiers and said it had killed 40 rebels."
    assert [one.claimant_name for one in read(Document(text)).casualties] == [None, "army"]


def test_the_worst_disaster_of_another_country_stays_there() -> None:
    text = "PARIS, France — A storm hit France on Monday.\n\nIn 2010, 70 miners were killed in Chile, one of the country's worst disasters."
    assert [one.side for one in read(Document(text)).casualties] == ["Chile"]
