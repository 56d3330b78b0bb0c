"""Two authorities that count the same dead in the same half hour: neither is the later count, and nothing explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from stories import Told, accounts

from claims.comparing.compare import compare

if TYPE_CHECKING:
    from claims.types import Comparison, Divergence

POLICE = "A ferry sank off Lumar. Twelve people drowned, police said."
GUARD = "A ferry went down off Lumar. The coast guard said 15 people had drowned."
MINISTER = "Divers went to Lumar. Fifteen people drowned, Transport Minister Odo Vale said."


def story(*told: tuple[str, str], outlet: str = "") -> Comparison:
    """What papers tell of a ferry, each at its own hour and minute."""
    return compare(
        accounts(
            tuple(
                Told(
                    outlet or f"Paper {number}",
                    f"2031-05-04T{clock}:00Z",
                    f"Lumar ferry, part {number}",
                    text,
                )
                for number, (clock, text) in enumerate(told, 1)
            )
        )
    )


def numeric(found: Comparison) -> list[Divergence]:
    return [each for each in found.divergences if each.kind == "numeric"]


def dead(found: Comparison) -> str:
    return next(cell.printed for cell in found.cells if cell.outcome == "killed")


@pytest.mark.parametrize("minute", ["00", "08", "29"])
def test_two_bodies_at_one_time_are_loud(minute: str) -> None:
    found = story(("10:00", POLICE), (f"10:{minute}", GUARD))
    (alert,) = numeric(found)
    assert (alert.severity, alert.figure) == ("high", "12 / 15")
    assert "Two authorities" in alert.why
    assert dead(found) == "12 (police) / 15 (coast guard)"


def test_half_an_hour_later_it_is_a_later_count() -> None:
    found = story(("10:00", POLICE), ("10:30", GUARD))
    assert numeric(found) == []
    assert dead(found) == "15"


def test_what_one_newsroom_prints_minutes_later_is_its_update() -> None:
    assert numeric(story(("10:00", POLICE), ("10:08", GUARD), outlet="Harbour Post")) == []


def test_a_third_who_has_the_number_of_one_later_explains_nothing() -> None:
    found = story(("10:00", POLICE), ("10:08", GUARD), ("12:00", MINISTER))
    (alert,) = numeric(found)
    assert (alert.severity, alert.figure) == ("high", "12 / 15")
    assert dead(found) == "12 (police) / 15 (coast guard, Odo Vale)"


def test_a_number_that_nobody_had_settles_it_for_both() -> None:
    found = story(("10:00", POLICE), ("10:08", GUARD), ("12:00", MINISTER.replace("Fifteen", "Sixteen")))
    assert numeric(found) == []
    assert dead(found) == "16"


def test_the_missing_of_a_third_do_not_make_up_the_difference() -> None:
    missing = "Divers went to Lumar. Three people were missing, Transport Minister Odo Vale said."
    (alert,) = numeric(story(("10:00", POLICE), ("10:08", GUARD), ("12:00", missing)))
    assert alert.severity == "high"


def test_the_missing_whom_the_higher_count_has_beside_it_are_not_in_it() -> None:
    both = "The coast guard said 15 people had drowned off Lumar and three were missing."
    (alert,) = numeric(story(("10:00", POLICE), ("10:08", both)))
    assert alert.severity == "high"


def test_the_missing_of_the_lower_count_still_explain_the_higher_one() -> None:
    both = "Twelve people drowned off Lumar and three were missing, police said."
    assert numeric(story(("10:00", both), ("10:08", GUARD))) == []


def test_a_body_and_its_own_chief_count_one_after_the_other() -> None:
    chief = "A ferry sank off Lumar. “We have 15 dead,” Police Chief Ilse Orr said."
    found = story(("10:00", POLICE), ("10:08", chief))
    assert numeric(found) == []
    assert dead(found) == "15"


@pytest.mark.parametrize(
    "other",
    [
        "A ferry sank off Lumar. Residents said 15 people had drowned.",
        "A ferry sank off Lumar. The toll rose to 15, the coast guard said.",
        "A ferry sank off Lumar. The coast guard feared 15 people had drowned.",
        "A ferry sank off Lumar. The coast guard said 15 people were hurt.",
    ],
)
def test_others_a_count_that_rose_a_fear_and_the_hurt_are_not(other: str) -> None:
    assert [
        each for each in numeric(story(("10:00", POLICE), ("10:08", other))) if each.severity == "high"
    ] == []


@pytest.mark.parametrize(
    "other",
    [
        "The Lumar Observatory for Human Rights said 15 people had drowned.",
        "The office of the Lumar Bus Company said 15 people had drowned.",
    ],
)
def test_bodies_of_nobodys_state_are_no_authorities(other: str) -> None:
    found = story(("10:00", POLICE), ("10:08", f"A ferry went down off Lumar. {other}"))
    assert [each for each in numeric(found) if "Two authorities" in each.why] == []
