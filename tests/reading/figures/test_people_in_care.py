"""Whom hospitals took in, what became of them, and accounts that are divided; told on from the page."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Red Cross found beds for some 340 residents whose flats were left uninhabitable.",
            [("displaced", 340)],
        ),
        (
            "Nine died in the quake. Of the 2,086 patients admitted to the hospital in Alda, 1,180 were women and girls.",
            [("killed", 9), ("injured", 2086), ("injured", 1180)],
        ),
        (
            "Nine people drowned. Eighteen survivors were confined at Alda Medical Center, where two were in intensive care.",
            [("killed", 9), ("injured", 18), ("injured", 2)],
        ),
        (
            "One soldier was missing and another seven peacekeepers had been flown to Nairobi for treatment.",
            [("missing", 1), ("injured", 7)],
        ),
        (
            "Nine died. Alda Hospital received 71 patients, 22 of whom did not survive. Toro Hospital admitted 44 and Sellen 19.",
            [("killed", 9), ("injured", 71), ("killed", 22), ("injured", 44), ("injured", 19)],
        ),
        (
            "The state has counted 187 injured, while the number without drinking water had fallen by half to about 300,000.",
            [("injured", 187)],
        ),
        (
            "Nine died. The injured were moved to the hospital in Alda, which had 88 patients on its rolls by 6 pm, and to the district hospital at Toro, which had 51. Another 25 were discharged after first aid.",
            [("killed", 9), ("injured", 88), ("injured", 51), ("injured", 25)],
        ),
        (
            "At least 40 other miners were believed to be below ground.",
            [("trapped", 40)],
        ),
        (
            "Most of the dead, 24, were found on the third floor, and seven jumped from the roof.",
            [("killed", 24)],
        ),
        (
            "Forty-one people died. The chief gave a breakdown by nationality: 18 Danes, 11 Swedes, six Finnish citizens.",
            [("killed", 41), ("killed", 18), ("killed", 11), ("killed", 6)],
        ),
        (
            "Of those taken to hospital, 33 were at Alda Hospital in Toro, and 19, all with severe burns, had been moved to Sellen.",
            [("injured", 33), ("injured", 19)],
        ),
        (
            "The attackers shot dead a nurse and four patients before leading away three cooks.",
            [("killed", 1), ("killed", 4), ("captured", 3)],
        ),
        (
            "The attackers shot dead a midwife and four patients.",
            [("killed", 1), ("killed", 4)],
        ),
        ("Twelve treated in hospital after gas leak", [("injured", 12)]),
        ("Two dead, 12 people treated for burns after gas leak", [("killed", 2), ("injured", 12)]),
        ("Four doctors treated in Vell those who came.", []),
        (
            "Gas sent 60 people, fifteen of them pupils of a nearby school, to Civil Hospital.",
            [("injured", 60), ("injured", 15)],
        ),
        ("Twenty-seven others were rushed to Lumar, where doctors operated on five.", [("injured", 27)]),
        ("Nine children were taken to Lumar, where teachers showed them the weir.", []),
        ("Nine children were taken to Lumar, where a doctor taught them to swim.", []),
        ("Thirty hostages were flown to Lumar, where doctors were waiting.", [("captured", 30)]),
        ("Four children were taken to Lumar, where doctors found no disease.", []),
        (
            "Crush at Toro fair: three dead, over 50 hurt, six serious",
            [("killed", 3), ("injured", 50), ("injured", 6)],
        ),
        ("Two accidents, one serious, closed the road.", []),
        ("Around 20 walking wounded were treated in a hall.", [("injured", 20)]),
        ("The clinic received seven gunshot victims, one of whom died.", [("injured", 7), ("killed", 1)]),
        ("Seven people were shot, one of whom died.", [("killed or injured", 7), ("killed", 1)]),
    ],
)
def test_a_count_goes_on(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine people drowned. Lumar Hospital said 37 patients from the ferry had been admitted.", [("killed", 9), ("injured", 37)]),
        ("Nine people drowned. At Lumar Hospital 12 nurses from Toro had been admitted to the union.", [("killed", 9)]),
        ("Nine people drowned. At Lumar Hospital 12 people from Toro had been received by the mayor.", [("killed", 9)]),
        ("The fire killed nine. 118 people had been treated, 41 of whom were still in hospital.", [("killed", 9), ("injured", 118), ("injured", 41)]),
        ("The fire killed nine. 118 people had been treated, in her view, like cattle by the hospital.", [("killed", 9)]),
        ("The fire killed nine. The Lumar clinic said 118 people had been treated, 40 of them for measles.", [("killed", 9)]),
        ("The fire killed nine. The Lumar clinic said 118 people had been treated, 41 of whom had the flu.", [("killed", 9)]),
        ("The fire killed nine. 118 people had been treated to a meal at the hospital.", [("killed", 9)]),
        ("Eleven of our people are in the Lumar hospital tonight.", [("injured", 11)]),
        ("Eleven people are in the Lumar hospital choir.", []),
        ("Four ministers are in the Lumar hospital to open a ward.", []),
        ("Two people were in the Lumar hospital lift.", []),
        ("Eleven doctors are in the Lumar hospital.", []),
    ],
)  # fmt: skip
def test_whom_a_hospital_has_by_where_they_are_from(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
