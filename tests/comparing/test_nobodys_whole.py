"""A count of all that only an outlet gives stands beside the claimants whose counts are a part of it or an old one."""

from __future__ import annotations

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
