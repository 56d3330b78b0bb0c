"""Two counts whose articles have no times, where a text itself says which of them gave way to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from stories import Told, accounts

from claims.comparing.compare import compare

if TYPE_CHECKING:
    from claims.types import Comparison


def told(*texts: str, times: tuple[str | None, ...] = ()) -> Comparison:
    """The story of a blast that papers tell one after the other, each in its own words."""
    hours = times or (None,) * len(texts)
    story = tuple(
        Told(
            f"Paper {number}",
            hour,
            f"Market in Lumar, part {number}",
            f"A blast hit a market in Lumar. {text}",
        )
        for number, (text, hour) in enumerate(zip(texts, hours, strict=True), 1)
    )
    return compare(accounts(story))


def printed(found: Comparison) -> str:
    (cell,) = found.cells
    return cell.printed


def loud(found: Comparison) -> list[tuple[str, str]]:
    """What an editor is told of the numbers; that one paper may have copied another is another matter."""
    return [
        (each.kind, each.figure)
        for each in found.divergences
        if each.severity in ("high", "medium") and each.kind != "single_origin"
    ]


OLD = "19 people were killed, police said."


@pytest.mark.parametrize(
    "newer",
    [
        "The death toll has risen to 21 from 19, police said.",
        "The death toll rose from 19 to 21, police said.",
        "The toll rose to 21, up from 19, police said.",
        "Twenty-one people were killed, up from 19, police said.",
        "Police raised the toll to 21 from an earlier count of 19.",
        "Police said 21 people were killed, updating an earlier toll of 19.",
        "The toll, earlier put at 19, now stands at 21, police said.",
        "Police, who had earlier put the death toll at 19, said 21 people were killed.",
    ],
)
def test_a_count_that_has_risen_from_another_replaces_it(newer: str) -> None:
    for texts in ((OLD, newer), (newer, OLD)):
        found = told(*texts)
        assert printed(found) == "21"
        assert loud(found) == []


def test_it_replaces_the_old_number_whoever_gave_that() -> None:
    for claimant in ("the mayor said", "a union said"):
        found = told(
            f"19 people were killed, {claimant}.", "The death toll has risen to 21 from 19, police said."
        )
        assert printed(found) == "21"
        assert loud(found) == []


def test_it_replaces_the_old_floor_of_another() -> None:
    found = told(
        "At least 19 people were killed, the mayor said.",
        "The death toll has risen to 21 from at least 19, police said.",
    )
    assert printed(found) == "21"


def test_one_text_tells_the_order_of_the_same_numbers_in_others() -> None:
    found = told(OLD, "21 people were killed, police said.", "The toll has risen to 21 from 19, police said.")
    assert printed(found) == "21"
    assert loud(found) == []


def test_a_count_that_was_lowered_is_a_revision_without_times_too() -> None:
    found = told("21 people were killed, police said.", "Police lowered the death toll to 19 from 21.")
    assert printed(found) == "19"
    assert loud(found) == [("revision", "21 → 19")]


def test_the_old_number_printed_once_more_is_no_revision() -> None:
    times = "2031-05-04T10:00:00Z", "2031-05-04T13:00:00Z"
    found = told("The death toll has risen to 21 from 19, police said.", OLD, times=times)
    assert printed(found) == "21"
    assert [kind for kind, _ in loud(found)] == ["stale_figure"]


def test_without_such_words_the_order_stays_unknown() -> None:
    for newer in (
        "21 people were killed, police said.",
        "The death toll has risen to 21 from 17, police said.",
        "The death toll has risen to 21, police said.",
    ):
        assert loud(told(OLD, newer)) == [("numeric", "19 / 21")]


def test_numbers_of_other_people_beside_them_tell_no_order() -> None:
    found = told("19 people were hurt, police said.", "The death toll has risen to 21 from 19, police said.")
    assert [(cell.outcome, cell.printed) for cell in found.cells] == [("killed", "21"), ("injured", "19")]


def test_two_texts_that_tell_it_either_way_settle_nothing() -> None:
    found = told(
        "The death toll has risen to 21 from 19, police said.", "Police lowered the death toll to 19 from 21."
    )
    assert loud(found) == [("numeric", "19 / 21")]
