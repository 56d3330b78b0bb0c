"""Two who speak in one sentence: counts whose second verb is left out, a claim that another dismisses, a charge that another calls a lie."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vell police say 43, the coast guard says 40, and the health office, which keeps lists, has published a list.",
            [("Vell police", "43"), ("the coast guard", "40")],
        ),
        (
            "The Health Ministry said 34 and the Interior Ministry 31.",
            [("The Health Ministry", "34"), ("the Interior Ministry", "31")],
        ),
        (
            "The army put the number at 34 and the Interior Ministry 31.",
            [("The army", "the number at 34"), ("the Interior Ministry", "31")],
        ),
        ("The coast guard spoke of 14 dead and the police of 17.", [("The coast guard", "14 dead"), ("the police", "17")]),
        ("Norland put the toll at 34 and Vesland 31.", [("Norland", "the toll at 34"), ("Vesland", "31")]),
        (
            "The army put its losses at 34 and the number of injured at 31.",
            [("The army", "its losses at 34 and the number of injured at 31")],
        ),
        (
            "The army put Norland's losses at 34 and Vesland's at 31.",
            [("The army", "Norland's losses at 34 and Vesland's at 31")],
        ),
        (
            "The army put deaths in Vell at 34 and Lumar at 31.",
            [("The army", "deaths in Vell at 34 and Lumar at 31")],
        ),
        ("The mayor said 34 men and 31 women had died.", [("The mayor", "34 men and 31 women had died")]),
        ("The mayor said 43, including nine children, had died.", [("The mayor", "43, including nine children, had died")]),
        (
            "Ilse Orr said 43, and the guests, mostly pupils, were arrested.",
            [("Ilse Orr", "43, and the guests, mostly pupils, were arrested")],
        ),
        ("The mayor said 43, and the 12 on the boat, had died.", [("The mayor", "43, and the 12 on the boat, had died")]),
        (
            'Colonel Fenn dismissed as "lies" the claim by the bandits of having killed 40 men.',
            [("Colonel Fenn", '"lies"'), ("the bandits", "having killed 40 men")],
        ),
        (
            "The army rejected the rebels' claim of having killed 40 men.",
            [("The army", "the rebels' claim of having killed 40 men"), ("the rebels", "having killed 40 men")],
        ),
        ("The claim of having killed nine soldiers was false.", []),
        (
            "The army accused Vesland of it, a charge the ministry in Orrvik called “an old lie”.",
            [("The army", "Vesland of it"), ("the ministry in Orrvik", "“an old lie”")],
        ),
        ("The toll rose to 12, a number the mayor said was wrong.", [("the mayor", "was wrong")]),
        (
            "The committee speaks of 900 displaced, a figure that Lena Orr described to us as “too low”.",
            [("The committee", "900 displaced"), ("Lena Orr", "as “too low”")],
        ),
        (
            'When the names had been read, someone at the back said "present," and the room took it up.',
            [("someone at the back", '"present,"')],
        ),
        ('When someone in the hall shouted, "Fenn," the mayor left.', []),
        ("Two men and two women went on trial. All four deny wrongdoing.", [("All four", "wrongdoing")]),
        ("If all four deny wrongdoing, it will be long.", []),
        ("All four were taken home, with several reporting options.", []),
        ("They went past the market because the families insisted on it.", []),
        (
            "Of the 90 men that a committee listed as missing, nine were found, said Lena Orr.",
            [("Lena Orr", "Of the 90 men that a committee listed as missing, nine were found")],
        ),
        ("The committee listed 90 men as missing.", [("The committee", "90 men as missing")]),
        ("The guild complained three times since May that the gate was shut.", [("The guild", "the gate was shut")]),
        ("The guild said three times as many had fled.", [("The guild", "three times as many had fled")]),
        (
            "He ordered Vell Lines, the operator, to suspend its trips.",
            [("He", "Vell Lines, the operator, to suspend its trips")],
        ),
        ("He directed Vell, the play, to great acclaim.", []),
        ("He ordered Karl Orr, the killer, to jail for nine years.", []),
        ("The clinic announced a change in its message.", [("The clinic", "a change in its message")]),
        ("The clinic announced steps in its dispatch.", [("The clinic", "steps in its dispatch")]),
        ("The clinic announced steps in its statement of aims.", [("The clinic", "steps in its statement of aims")]),
        ("He ordered Vell wine, the best, to the table.", []),
        ("The trial was long, the investigators write.", [("the investigators", "The trial was long")]),
    ],
)  # fmt: skip
def test_who_says_what(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Health Ministry said nine died. The Interior Ministry said ten fled.",
            ["Health Ministry", "Interior Ministry"],
        ),
        (
            "The Ministry of Health said nine died. The health ministry said ten fled.",
            ["Ministry of Health", "Ministry of Health"],
        ),
        ("Town Burns as Army Flees Vell. Villagers Say It Hit a Wedding.", ["Villagers"]),
    ],
)
def test_who_is_named(text: str, names: list[str]) -> None:
    assert [each.speaker_name for each in statements_of(text)] == names
