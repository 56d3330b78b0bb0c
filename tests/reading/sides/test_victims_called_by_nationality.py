"""Victims whom a sentence calls by their country are of that country, wherever they died."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document

HEAD = "Storm hits Denmark\n\nCOPENHAGEN — Heavy rain hit the country on Monday. "


def sides(text: str) -> list[tuple[int | None, str | None]]:
    """Value and side of the claims of a text behind an opening in Denmark."""
    return [(one.value, one.side) for one in read(Document(HEAD + text)).casualties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials said 12 people had died, four of them Norwegian.", [(12, "Denmark"), (4, "Norway")]),
        (
            "Officials said 12 people had died, four of whom Norway nationals.",
            [(12, "Denmark"), (4, "Norway")],
        ),
        (
            "Police said 17 of the dead were Norway nationals and four were Finns.",
            [(17, "Norway"), (4, "Finland")],
        ),
        (
            "The blast killed nine people, two of them Norwegian and one a Finnish woman.",
            [(9, "Denmark"), (2, "Norway"), (1, "Finland")],
        ),
        (
            "Nine people died. Four of the dead are believed to be Norwegians who had come to fish.",
            [(9, "Denmark"), (4, "Norway")],
        ),
        (
            "Among the dead are nine children and four men, one of them of Norwegian nationality.",
            [(9, "Denmark"), (4, "Denmark"), (1, "Norway")],
        ),
        ("Police said 12 tourists of Norwegian nationality were injured.", [(12, "Norway")]),
        (
            "The Red Cross said that 12 Norwegians had been found dead in Finland and that three others were missing.",
            [(12, "Norway"), (3, "Norway")],
        ),
        (
            "The Red Cross said that 12 people had been found dead in Finland and that three others were missing.",
            [(12, "Finland"), (3, "Finland")],
        ),
        ("Nine people died, four of them in a Norway-registered van.", [(9, "Denmark"), (4, "Denmark")]),
    ],
)
def test_they_are_of_the_country_they_are_called_by(text: str, expected: list[tuple[int, str]]) -> None:
    assert sides(text) == expected


def test_where_the_hurt_are_flown_to_is_not_their_country() -> None:
    assert sides(
        "Six people are in a serious condition and one, a woman with burns, has been flown to Norway."
    ) == [
        (6, "Denmark"),
        (1, "Denmark"),
    ]


def test_who_bore_the_brunt_has_the_dead_of_the_next_sentence() -> None:
    text = "Norway bore the brunt. The relief agency confirmed 41 deaths and said 17 people were missing."
    assert sides(text) == [(41, "Norway"), (17, "Norway")]


def test_the_united_nations_count_the_dead_of_others() -> None:
    headline = "DR Congo militia raid on camp kills at least 61: UN"
    body = "A massacre blamed on militiamen in Ituri in northeastern DR Congo left 61 civilians dead, the United Nations said."
    text = f"{headline}\n\n{body}"
    laid = lay_out(text)
    found = read(Document(text, title=laid.title, parts=laid.parts)).casualties
    assert [one.value for one in found] == [61, 61]
    assert "United Nations" not in {one.side for one in found}
