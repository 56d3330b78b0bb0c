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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Nine had died, the magistrate, Anna Velm, said. The driver told officers the brakes had failed, she added.",
            ["Anna Velm", "Anna Velm", "driver"],
        ),
        ("A nurse said nine had died, and the road was shut, she added.", ["nurse", "nurse"]),
        (
            "Nine had died, the magistrate, Anna Velm, said. The driver told officers it was dark, he added.",
            ["Anna Velm", "driver", "driver"],
        ),
    ],
)
def test_who_adds_something_has_spoken_before_the_one_of_whom_she_tells(text: str, names: list[str]) -> None:
    assert [one.speaker_name for one in statements_of(text)] == names


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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The union has sued the state. It says nine died.", "union"),
        ("The firm has apologised. A letter, one page. It says nine died.", "firm"),
        (
            "The Vell Mine Union said nine died. The union has sued the state. It says more died.",
            "Vell Mine Union",
        ),
        (
            "Ada Velm now leads an association of parents that is suing the state. It says nine died.",
            "association of parents",
        ),
        ("Ada Velm said nine died. The union has sued the state, and she says more died.", "Ada Velm"),
        (
            "The Vell Lives coalition has published a list, and it accuses the junta of hiding corpses.",
            "Vell Lives coalition",
        ),
        (
            "Odo Fenn said nine died.\n\nHow did the company explain that?\n\nThey said it was confusion.",
            "company",
        ),
        (
            "The miners said nine died.\n\nHow did the company explain that?\n\nHe said it was confusion.",
            None,
        ),
    ],
)
def test_a_body_without_a_name_goes_on(text: str, name: str | None) -> None:
    assert statements_of(text)[-1].speaker_name == name


_MINER = "Odo Fenn said nine had died. “We wept,” he said.\n\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            _MINER + "A trader who gave his name only as Tarn Velm was not persuaded. “It is cold,” he said.",
            "Tarn Velm",
        ),
        (
            _MINER + "The head of the crew, a trader known as Tarn Velm, was arrested. He denied lying.",
            "Tarn Velm",
        ),
        (_MINER + "The crew, from a town known as Toro, was arrested. He denied lying.", "Odo Fenn"),
        (
            _MINER
            + "Forty slept there, among them Ilna Velm, whose brother was killed.\n\n“He was late,” she said.",
            "Ilna Velm",
        ),
        (
            _MINER + "In Brask, Ilna Velm and her husband sat on a roof. “We heard shouts,” she said.",
            "Ilna Velm",
        ),
        ("Odo Fenn of the Vell Students' Union said nine died. “We have names,” he said.", "Odo Fenn"),
        ("Doctors of the Vell Students' Union said nine died. “We have names,” he said.", None),
        (
            "Dr Jean-Odo Velm came. Her mother said it was cold. Velm wept. “It was cold,” he said.",
            "Jean-Odo Velm",
        ),
    ],
)
def test_somebody_whom_only_what_follows_shows_to_be_a_person(text: str, name: str | None) -> None:
    assert statements_of(text)[-1].speaker_name == name
