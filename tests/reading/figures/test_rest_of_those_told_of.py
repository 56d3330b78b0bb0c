"""Those of whom a page goes on to tell: bodies found, who is still to be reached, prisoners, other years of a past."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told

from claims.reading.read import read
from claims.types import Document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A boy was swept away; his body was found on Friday.", [("killed", 1)]),
        ("A boy was swept away and his body was recovered later.", [("killed", 1)]),
        ("A boy was swept away; his body has not been found.", [("missing", 1)]),
        ("A boy was swept away; his bicycle was found.", [("missing", 1)]),
        ("A nurse went missing with her son, whose body was found on Friday.", [("missing", 1)]),
        ("Five are missing in a slide in which a girl died; her body was found.", [("missing", 5), ("killed", 1)]),
        ("Two are missing after one of their bodies was found.", [("missing", 2), ("killed", 1)]),
        ("Gunmen seized 43 people. Efforts to rescue the remaining 16 go on.", [("captured", 43), ("captured", 16)]),
        ("Forty miners were trapped. Crews hope to reach the remaining 13.", [("trapped", 40), ("trapped", 13)]),
        ("Forty miners were trapped. Crews hope to sell the remaining 13.", [("trapped", 40)]),
        ("Forty houses burned. Crews hope to reach the remaining 13.", []),
        ("Forty miners were trapped. Crews were able to reach the remaining 13.", [("trapped", 40)]),
        ("Forty miners were trapped. Crews were not able to reach the remaining 13.", [("trapped", 40), ("trapped", 13)]),
        ("“Five soldiers are in our custody,” the rebels said.", [("captured", 5)]),
        ("Five suspects are in our custody, police said.", []),
        ("Five soldiers are being treated according to the law.", []),
    ],
)  # fmt: skip
def test_what_befell_them(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Nairobi bombing kills at least 18", "Kenya"),
        ("Kabul mosque bombing kills 18", "Afghanistan"),
        ("Norwegian bombing kills 18", None),
        ("In Kenya, bandits came. The bandits fled. They killed two vigilantes.", "Kenya"),
        ("In Kenya, bandits came. The bandits fled. The army killed two fighters.", "bandits"),
        ("In Kenya, fighters of the group known here as the Vesh Front came. The army killed two rebels.", "Vesh Front"),
        ("In Kenya, fighters of the VF-linked group known as al-Vesh came. The army killed two rebels.", "al-Vesh"),
    ],
)  # fmt: skip
def test_whose_they_are(text: str, side: str | None) -> None:
    assert read(Document(text)).casualties[-1].side == side


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("A blast in 2017 killed 500. Bombs five years later left 121 dead. Nine died on Monday.", ["2017", "2017", "current"]),
        ("One of the dead is a cook who had worked there since 2022.", ["current"]),
        ("Nine people have been killed there since 2022.", ["2022"]),
        ("He is one of 40 cooks who have been killed in Toro since 2022.", ["2022"]),
        ("A blast in 2017 killed nine. On Monday, ten years later to the day, a bomb killed four.", ["2017", "current"]),
        ("A court sentenced a baker over a fire that killed nine in March last year.", ["current"]),
        ("A baker spoke of a fire that killed nine in March last year. A court sat. It is full.", ["March"]),
    ],
)  # fmt: skip
def test_when_it_was(text: str, events: list[str]) -> None:
    assert [one.event for one in casualties(text, published="2031-09-14")] == events
