"""Numbers that nobody has counted: what callers say, what is expected; and whose union "the doctors' union" is."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Casualty, Document


def casualties(text: str) -> list[Casualty]:
    return list(read(Document(text, None, "2031-06-26", lay_out(text, None).parts)).casualties)


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Police came to the farm after receiving a call stating that five people were dead.", None),
        ("The police released a statement saying that five people were dead.", "police"),
    ],
)
def test_what_a_caller_states_is_not_said_by_whoever_takes_the_call(text: str, claimant: str | None) -> None:
    (found,) = casualties(text)
    assert (found.value, (found.claimant_name or "").lower() or None) == (5, claimant)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The mayor of Orrin said the death toll could reach 20,000.", []),
        ("The death toll is expected to climb above 300.", []),
        ("The death toll has risen to 70 and is expected to rise.", [70]),
        ("The toll, which could still rise, stood at 60.", [60]),
    ],
)
def test_a_toll_that_is_only_expected_is_no_count(text: str, values: list[int]) -> None:
    assert [each.value for each in casualties(text)] == values


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("Gunmen killed and wounded 12 people in Orrin.", ["killed or injured"]),
        ("The mayor said 12 people were killed and injured in the fire.", ["killed or injured"]),
        ("Gunmen killed three people and wounded 12 others.", ["killed", "injured"]),
        ("Gunmen shot and killed three people in Orrin.", ["killed"]),
    ],
)
def test_killed_and_wounded_together_stay_together(text: str, outcomes: list[str]) -> None:
    assert [each.outcome for each in casualties(text)] == outcomes


def test_the_union_of_somebody_is_not_the_body_named_before() -> None:
    text = (
        "More than 300 people have been killed, according to the Lake Health Organization.\n\n"
        "The doctors' union said at least 413 people had died."
    )
    assert [each.claimant_name for each in casualties(text)] == ["Lake Health Organization", "doctors' union"]


def test_captives_who_are_executed_are_dead() -> None:
    (found,) = casualties("The group said it had executed 50 captives.")
    assert (found.outcome, found.value) == ("killed", 50)


def test_a_place_in_capitals_that_is_named_again_says_nothing() -> None:
    text = "VELDMOOR: The number of dead in the collapse of a bridge in Veldmoor rose to 132, minister Odo Fenn said."
    (found,) = casualties(text)
    assert found.claimant_name == "Odo Fenn"


def test_service_members_are_soldiers_whatever_country_stands_before() -> None:
    (found,) = casualties("Three Danish service members were killed at the base.")
    assert (found.text, found.category) == ("Three Danish service members", "military")
