"""Relays of several links, and times, places and asides between a speaker, his verb and what he says."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Herald reports, citing sources close to the inquiry, that the train was late.",
            ("sources close to the inquiry", "the train was late"),
        ),
        (
            "TASS, citing the Weir Press, which in turn quoted a doctor, reported that 17 were hurt.",
            ("a doctor", "17 were hurt"),
        ),
        (
            "TASS quoted a worker in Ravar, whose name was not given, as saying that tents were late.",
            ("a worker in Ravar", "tents were late"),
        ),
        (
            "“They should look inwards,” PTI quoted ministry spokesperson Odo Fenn as saying.",
            ("ministry spokesperson Odo Fenn", "They should look inwards,"),
        ),
        (
            "The paper reported that nine had died, citing a doctor, who quoted the mayor.",
            ("a doctor", "nine had died"),
        ),
        (
            "The police station reported that two men died, quoting a doctor.",
            ("The police station", "two men died"),
        ),
    ],
)
def test_the_innermost_source_speaks(text: str, expected: tuple[str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In a statement translated by the Weir Group, it claimed to have overrun the post.",
            [("it", "to have overrun the post")],
        ),
        (
            "The office said in the afternoon he stood by his number.",
            [("The office", "he stood by his number")],
        ),
        (
            "Less than an hour later Odo Fenn stood at the gate and told reporters: “It is over.”",
            [("Odo Fenn", "It is over.")],
        ),
        (
            "Odo Fenn, for the owners, Toro Lines, denied that the ship was full.",
            [("Odo Fenn", "the ship was full")],
        ),
        (
            "Orr said the target was the owner, Odo Fenn, 41, said to owe money.",
            [("Orr", "the target was the owner, Odo Fenn, 41, said to owe money")],
        ),
        ("At least 12 people died (police said 14), and three were hurt.", [("police", "14")]),
        (
            "“The storm will pass,” said the father to his son, Tom Orr.",
            [("the father", "The storm will pass,")],
        ),
        ("According to customs, 12 tonnes were seized.", [("customs", "12 tonnes were seized")]),
        ("The bank said prices rose, as did rents.", [("The bank", "prices rose, as did rents")]),
        ("She told the Truth Commission that it rained.", [("She", "it rained")]),
        ("Videos posted online claimed to show the fire.", []),
        ("The province asked residents to stay away.", [("The province", "residents to stay away")]),
        ("He guaranteed that the machines would wait.", [("He", "the machines would wait")]),
        (
            "Sixteen people were treated there, said its superintendent Dr Odo Fenn.",
            [("its superintendent Dr Odo Fenn", "Sixteen people were treated there")],
        ),
        (
            "Odo Fenn, head of the weather forecast division at the bureau, said rain would go on.",
            [("Odo Fenn", "rain would go on")],
        ),
    ],
)
def test_what_stands_beside_the_verb(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor, Odo Fenn, told reporters the next morning that nine had died.", "nine had died"),
        ("Odo Fenn said the following day that nine had died.", "nine had died"),
        ("Odo Fenn told the court that evening that nine had died.", "nine had died"),
        ("Odo Fenn told police two days later that nine had died.", "nine had died"),
        ("Odo Fenn said the morning that followed was quiet.", "the morning that followed was quiet"),
        ("Odo Fenn said the week that the rains came was long.", "the week that the rains came was long"),
        ("Odo Fenn said that morning had been quiet.", "morning had been quiet"),
        ("Odo Fenn told reporters the next morning would be dry.", "the next morning would be dry"),
    ],
)
def test_the_day_on_which_it_was_said_is_no_part_of_it(text: str, content: str) -> None:
    assert said(text) == [("Odo Fenn", content)]
