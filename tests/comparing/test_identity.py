"""Identity: wrong offices, two people run into one, a call to oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from invented import alerts, article, person

if TYPE_CHECKING:
    from claims.types import Account


def names(number: int, text: str, *people: tuple[str, str | None], former: bool = False) -> Account:
    """An article that mentions people, each with the office printed for them."""
    mentions = tuple(person(text, name, role, "Norway", former=former) for name, role in people)
    return article(number, text, mentions=mentions)


def minister(number: int, role: str = "Foreign Minister", *, former: bool = False) -> Account:
    text = f"Dispatch {number}: {'former ' if former else ''}{role} Tora Lind left the hall."
    return names(number, text, ("Tora Lind", role), former=former)


# --- offices ------------------------------------------------------------------------------------------


def test_former_in_one_origin_against_the_others() -> None:
    (alert,) = alerts(minister(1), minister(2), minister(3, former=True), kind="identity")
    assert alert.severity == "high"
    assert "former Foreign Minister" in alert.summary
    assert {passage.article for passage in alert.evidence} == {1, 2, 3}


def test_former_in_most_origins_is_right() -> None:
    accounts = [minister(1), minister(2, former=True), minister(3, former=True)]
    assert alerts(*accounts, kind="identity") == []


def test_one_witness_for_the_office_is_too_few() -> None:
    assert alerts(minister(1), minister(2, former=True), kind="identity") == []


def test_another_office_once_held_is_no_slip() -> None:
    past = minister(3, "Mayor", former=True)
    assert alerts(minister(1), minister(2), past, kind="identity") == []


def test_another_office_in_one_origin() -> None:
    (alert,) = alerts(minister(1), minister(2), minister(3, "Defence Minister"), kind="identity")
    assert "Defence Minister / Foreign Minister" in alert.summary


@pytest.mark.parametrize("role", ["Deputy Foreign Minister", "Professor", "Minister"])
def test_offices_that_go_together_are_no_slip(role: str) -> None:
    assert alerts(minister(1), minister(2), minister(3, role), kind="identity") == []


def test_spelling_and_order_of_an_office_do_not_count() -> None:
    accounts = [
        minister(1, "Minister of Defence"),
        minister(2, "Defense Minister"),
        minister(3, "Defence Minister"),
    ]
    assert alerts(*accounts, kind="identity") == []


def president(number: int, name: str) -> Account:
    text = f"Dispatch {number}: President {name} waited in the rain."
    return names(number, text, (name, "President"))


def test_another_president_in_one_origin() -> None:
    (alert,) = alerts(
        president(1, "Ann Berg"), president(2, "Ann Berg"), president(3, "Olaf Moe"), kind="identity"
    )
    assert "Olaf Moe / Ann Berg" in alert.summary


def test_an_office_that_changed_hands_is_news() -> None:
    text = "President Ann Berg handed the keys to the new President Olaf Moe."
    both = names(3, text, ("Ann Berg", "President"), ("Olaf Moe", "President"))
    accounts = [president(1, "Ann Berg"), president(2, "Ann Berg"), both]
    assert alerts(*accounts, kind="identity") == []


# --- two people in one --------------------------------------------------------------------------------


def test_a_stray_full_stop_runs_two_people_into_one() -> None:
    text = "He rang President Ann Berg. Carl Holm, the Foreign Minister, to talk about the strait."
    account = names(1, text, ("Ann Berg", "President"), ("Carl Holm", "Foreign Minister"))
    (alert,) = alerts(account, kind="identity")
    assert alert.severity == "high"
    assert alert.evidence[0].text == text


@pytest.mark.parametrize(
    "rest",
    [
        "Carl Holm, the Foreign Minister, talked about the strait.",
        "Carl Holm, the Foreign Minister, was not there.",
        "Carl Holm said nothing.",
    ],
)
def test_a_second_sentence_that_is_whole_is_no_slip(rest: str) -> None:
    text = f"He rang President Ann Berg. {rest}"
    account = names(1, text, ("Ann Berg", "President"), ("Carl Holm", "Foreign Minister"))
    assert alerts(account, kind="identity") == []


# --- a call to oneself --------------------------------------------------------------------------------


def test_a_caller_among_the_called() -> None:
    text = "After speaking with President Ann Berg and Premier Olaf Moe, Moe demanded an answer."
    account = article(
        1,
        text,
        mentions=(
            person(text, "Ann Berg", "President", "Norway"),
            person(text, "Olaf Moe", "Premier", "Denmark"),
            person(text, "Moe", None, "Denmark", after=", Moe"),
        ),
    )
    (alert,) = alerts(account, kind="identity")
    assert "Olaf Moe speaks with Olaf Moe" in alert.summary


@pytest.mark.parametrize(
    "text",
    [
        "After speaking with President Ann Berg and Premier Olaf Moe, Lind demanded an answer.",
        "After speaking with President Ann Berg and Premier Olaf Moe, Moe’s office went silent.",
        "Lind phoned President Ann Berg and Premier Olaf Moe.",
    ],
)
def test_other_callers_are_no_slip(text: str) -> None:
    people = [("Ann Berg", "President"), ("Olaf Moe", "Premier"), ("Lind", None)]
    mentions = [person(text, name, role, None) for name, role in people if name in text]
    if ", Moe’s" in text:
        mentions.append(person(text, "Moe", None, None, after=", Moe’s"))
    mentions.sort(key=lambda mention: mention.start)
    assert alerts(article(1, text, mentions=tuple(mentions)), kind="identity") == []
