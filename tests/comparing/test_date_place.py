"""Places and dates that part: lists of places, days of meetings; never loud."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from invented import SIDES, alerts, article, figure, person, said

if TYPE_CHECKING:
    from claims.types import Account


def places(number: int, listed: str) -> Account:
    text = f"Dispatch {number}: Norway said boats were seen off {listed} at night."
    words = f"boats were seen off {listed} at night"
    return article(
        number,
        text,
        figure("boats", side="Norway", claimant="Norway", category="soldiers"),
        statements=(said(text, words, "Norway", "Norway"),),
    )


def test_a_list_with_a_place_more() -> None:
    (alert,) = alerts(
        places(1, "Holmvik, Tarn and Ossum"),
        places(2, "Holmvik, Tarn, Ossum and Breva"),
        kind="date_place",
        sides=SIDES,
    )
    assert alert.severity == "low"
    assert "Breva" in alert.summary


@pytest.mark.parametrize(
    "listed",
    [
        "Holmvik, Tarn and Ossum",
        "Ossum, Holmvik and Tarn",
        "Tarn and Ossum",
        "Kelda, Breva and Sund",
    ],
)
def test_the_same_places_a_short_list_and_other_places_are_no_matter(listed: str) -> None:
    accounts = [places(1, "Holmvik, Tarn and Ossum"), places(2, listed)]
    assert alerts(*accounts, kind="date_place", sides=SIDES) == []


def test_spellings_of_a_place_are_one_place() -> None:
    accounts = [places(1, "Kelbazar, Tarn and Ossum"), places(2, "Kalbazar, Tarn and Ossum")]
    assert alerts(*accounts, kind="date_place", sides=SIDES) == []


def meeting(number: int, when: str) -> Account:
    text = f"Dispatch {number}: the talks between Ann Berg and Olaf Moe were held in {when}."
    return article(
        number,
        text,
        mentions=(
            person(text, "Ann Berg", "President", "Norway"),
            person(text, "Olaf Moe", "Premier", "Denmark"),
        ),
    )


def test_meetings_in_other_months() -> None:
    (alert,) = alerts(meeting(1, "April and May"), meeting(2, "August"), kind="date_place")
    assert alert.severity == "low"


def test_meetings_in_a_common_month() -> None:
    assert alerts(meeting(1, "April and May"), meeting(2, "May"), kind="date_place") == []
