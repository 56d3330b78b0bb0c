"""A count of all that only an outlet gives stands beside the claimants whose counts are a part of it or an old one."""

from __future__ import annotations

import pytest
from stories import Told, accounts

from claims.comparing.compare import compare

SUNDAY = "A ferry sank off Lumar on Sunday. Police chief Odo Fenn said 26 people had died. The mayor said 23 had died."
HOSPITAL = "A ferry sank off Lumar. The hospital has 33 bodies of those killed, a hospital official said."
TUESDAY = "The search off Lumar was called off on Tuesday, with 34 people confirmed dead."


def printed(*texts: str) -> str:
    story = tuple(
        Told(f"Paper {number}", f"2031-05-0{number}T10:00Z", f"Ferry sinks off Lumar, part {number}", text)
        for number, text in enumerate(texts, 4)
    )
    return next(cell.printed for cell in compare(accounts(story)).cells if cell.outcome == "killed")


def test_a_hospitals_count_does_not_hide_it() -> None:
    assert "34" in printed(HOSPITAL, TUESDAY)


def test_the_lower_count_of_a_dispute_does_not_hide_it() -> None:
    assert "34" in printed(SUNDAY, TUESDAY)


def test_what_somebody_had_said_before_is_not_said_again() -> None:
    later = f"{TUESDAY} Police chief Odo Fenn, who had given a toll of 26 on Sunday, said he agreed with the count."
    assert "26" not in printed(SUNDAY.partition(" The mayor")[0], later)


def test_where_nobody_has_counted_since_the_earlier_word_is_kept() -> None:
    assert "26" in printed(
        "Police chief Odo Fenn, who had given a toll of 26 on Sunday, resigned over the ferry."
    )


@pytest.mark.parametrize(
    "text",
    [
        "The coast guard put the dead at 23 on Friday. Police, who had counted 26 dead on Thursday, did not change that.",
        "The police chief, who had given a toll of 26 on Thursday, stood by it. The coast guard said 23 people had died.",
        "Divers, who at first could not reach the hull, brought up 26 bodies, police said. The guard said 23 had died.",
        "The ferry, initially built to carry cars, sank with 26 people killed, police said. The guard said 23 had died.",
        "Twenty-six people died on Sunday when the ferry, whose captain had told of a fault, sank, police said. "
        "The coast guard said 23 people had died.",
        "Police had confirmed 26 dead by Monday evening. The coast guard said 23 people had died.",
        "In the first hour 23 people were killed, police said. Residents said 26 people had been killed.",
    ],
)
def test_of_two_who_differ_neither_is_told_as_before(text: str) -> None:
    cell = printed(f"A ferry sank off Lumar. {text}")
    assert "23" in cell
    assert "26" in cell


def test_a_day_later_it_had_been_more() -> None:
    later = "By June 44 people had died. A day later the mayor announced 34 dead."
    assert printed(f"A ferry sank off Lumar. {later}") == "44"
    assert "34" in printed("A ferry sank off Lumar. A day later the mayor announced 34 dead.")


def test_who_comes_down_to_the_number_of_another_gives_it_now() -> None:
    sank = "A ferry sank off Lumar."
    counts = (f"{sank} The guard said 26 people had died.", f"{sank} Police said 31 people had died.")
    assert printed(*counts, f"{sank} Police said 26 people had died.") == "26"
