"""Capitals that the page says to be a body's acronym, and people of a body told of before its name."""

from __future__ import annotations

import pytest
from spoken import statements_of

_SPOKE = "said nine people had died. {} said 12 were missing."


def names(text: str) -> list[str | None]:
    return [one.speaker_name for one in statements_of(text)]


@pytest.mark.parametrize(
    "opening",
    [
        "The National Weir Institute, known by its Norlander acronym NIV,",
        "The National Weir Institute, better known by its Norlander initials NIV,",
        "The National Weir Institute, which is known as NIV,",
        "The National Weir Institute, commonly called the NIV,",
        "The National Weir Institute, abbreviated NIV,",
        "The National Weir Institute, or NIV,",
        "The National Weir Institute, whose Norlander acronym is NIV,",
        "The National Weir Institute — NIV in its Norlander acronym —",
        "The National Weir Institute (known by its acronym NIV)",
        "The National Weir Institute (NIV by its Norlander initials)",
        "NIV, the Norlander acronym of the National Weir Institute,",
    ],
)
def test_the_page_tells_whose_capitals_they_are(opening: str) -> None:
    assert names(f"{opening} {_SPOKE.format('NIV')}") == ["National Weir Institute"] * 2


@pytest.mark.parametrize(
    "opening",
    [
        "The National Weir Institute, known for its NIV report,",
        "The National Weir Institute, known to readers of the NIV,",
        "The National Weir Institute, not to be known as NIV,",
        "The National Weir Institute, which rejects the NIV,",
        "The Nine Isles Arena, known as NIV,",
        "Nasty Inland Vell Fever, known as NIV,",
        "The National Weir Institute, or rather its rival NIV,",
    ],
)
def test_capitals_beside_a_body_are_another(opening: str) -> None:
    assert names(f"{opening} {_SPOKE.format('NIV')}")[-1] == "NIV"


def test_what_a_body_calls_on_is_not_its_name() -> None:
    text = "The National Weir Institute, called on the NIV to stop. NIV said 12 were missing."
    assert names(text)[-1] == "NIV"


_LEAD = "LUMAR — Five days after gunmen stormed a village, human rights investigators said that 87 people had been slain."
_NETWORK = "The National Rights Network said members of a gang entered it before dawn."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Norland rights group puts toll of massacre at 87\n\n{_LEAD}\n\n{_NETWORK}", "National Rights Network"),
        (f"Massacre toll at 87\n\n{_LEAD}\n\n{_NETWORK}", "human rights investigators"),
        (f"Rights group puts toll at 90\n\n{_LEAD}\n\n{_NETWORK}", "human rights investigators"),
        (f"Rights group: 87 dead\n\nTwo fled. {_LEAD}\n\n{_NETWORK}", "human rights investigators"),
    ],
)  # fmt: skip
def test_people_of_a_body_are_the_body_that_the_headline_describes(text: str, name: str) -> None:
    told = statements_of(text, headline=True)
    assert next(one.speaker_name for one in told if "87 people" in one.text) == name
