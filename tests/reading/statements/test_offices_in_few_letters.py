"""Officials called by the letters of their office, or by no more than that they are officials."""

from __future__ import annotations

import pytest
from spoken import statements_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Brask SP Odo Fenn said nine died. “It was dark,” the SP said.", ["Odo Fenn", "Odo Fenn"]),
        ("SP City Odo Fenn said nine died. “It was dark,” DIG Traffic Ilse Orr said.", ["Odo Fenn", "Ilse Orr"]),
        ("Brask OC Odo Fenn said nine died. “It was dark,” the OC added.", ["Odo Fenn", "Odo Fenn"]),
        ("Interior Cabinet Secretary Odo Fenn said nine died. “It was dark,” said the CS.", ["Odo Fenn", "Odo Fenn"]),
        ("The director of health, Ilse Orr, said nine died. “It was dark,” the official added.", ["Ilse Orr", "Ilse Orr"]),
        ("A senior official said nine died. “It was dark,” the official added.", ["senior official", "senior official"]),
        ("The fisherman Odo Fenn wept. “It was dark,” the official added.", ["official"]),
        ("The lawyer Odo Fenn said nine died. “It was dark,” the official added.", ["Odo Fenn", "official"]),
        ("Senator Odo Fenn said nine died. “It was dark,” the official added.", ["Odo Fenn", "official"]),
    ],
)  # fmt: skip
def test_whom_an_office_means(text: str, names: list[str]) -> None:
    assert [one.speaker_name for one in statements_of(text)] == names


def test_a_statement_that_somebody_issued_is_his() -> None:
    text = (
        "The Brask Police Command has confirmed nine deaths.\n\n"
        "The spokeswoman, Ilse Orr, disclosed this in a statement on Monday.\n\n"
        "“Nine villagers lost their lives,” the statement read."
    )
    assert statements_of(text)[-1].speaker_name == "Ilse Orr"


def test_a_statement_that_somebody_only_judged_is_not_his() -> None:
    text = "The Weir Office said nine died. Odo Fenn said the statement was weak. The statement added that two were hurt."
    assert statements_of(text)[-1].speaker_name == "Weir Office"
