"""Whom "she", "several" and "the driver" mean behind a sentence that begins with somebody whom it does not name."""

from __future__ import annotations

import pytest
from spoken import statements_of

_BEFORE = "Ada Velm lost a son. She wept for days.\n\n"
_MAYOR = "Nine had died, the magistrate, Ada Velm, said. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (_BEFORE + "In Brask, the prefect read a statement. There were nine dead, she said.", "prefect"),
        (_BEFORE + "The prefect read a statement. There were nine dead, Ada Velm said.", "Ada Velm"),
        (_BEFORE + "The policeman read a statement. There were nine dead, she said.", "Ada Velm"),
        (_BEFORE + "The prosecutor put it well. She said nobody would be charged.", "prosecutor"),
        (_MAYOR + "The prosecutor put it well. She said nobody would be charged.", "Ada Velm"),
        (
            "Nine had died, the magistrate, Odo Fenn, said.\n\n"
            "The truck driver was slightly hurt. He was found in a field, and told police he had slept.",
            "truck driver",
        ),
        (
            "Nine had died, the magistrate, Odo Fenn, said.\n\n"
            "The truck driver was slightly hurt. He said the road was shut.",
            "Odo Fenn",
        ),
    ],
)
def test_the_subject_of_the_sentence_before_speaks_on(text: str, name: str) -> None:
    assert statements_of(text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (_MAYOR + "The driver, who survived, told officers the brakes had failed.", "driver"),
        ("Odo Fenn, a driver, saw nine die, he said. The driver told officers it was dark.", "Odo Fenn"),
        ("“It was dark,” Odo Fenn said. The driver told officers he had slept.", "Odo Fenn"),
    ],
)
def test_no_holder_of_an_office_is_the_driver(text: str, name: str) -> None:
    assert statements_of(text)[-1].speaker_name == name


def test_who_adds_something_has_spoken_before_the_one_of_whom_she_tells() -> None:
    text = _MAYOR + "The driver told officers the brakes had failed, she added."
    assert [one.speaker_name for one in statements_of(text)] == ["Ada Velm", "Ada Velm", "driver"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Neighbours are less cautious. Several said they had smelled gas.", "Neighbours"),
        ("The residents waited in the rain. Many told police they had smelled gas.", "residents"),
        ("Trucks were burnt. Several said they had smelled gas.", "Several"),
        ("Neighbours are less cautious.\n\nSeveral said they had smelled gas.", "Several"),
        ("Neighbours are less cautious. Several in Toro said they had smelled gas.", "Several in Toro"),
    ],
)
def test_several_of_whom_the_sentence_before_tells(text: str, name: str) -> None:
    assert statements_of(text)[-1].speaker_name == name
