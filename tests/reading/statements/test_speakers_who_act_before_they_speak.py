"""Whom a pronoun or a general noun means, by who did something before: somebody by age, an office, one of several, a body."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


def last_name(text: str) -> str | None:
    return statements_of(text)[-1].speaker_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "When the lamps went out on Tuesday, Ilse Orr waited for the crew. Then the floor broke. The 49-year-old "
            "florist made it to the stairs with her son. “They sold us a grave,” she said.",
            "Ilse Orr",
        ),
        (
            "Ada Vell, a prosecutor, said the gate was open. The driver is dead. The Norland prime minister has come to "
            "the site. “We weep,” she told reporters.",
            "Norland prime minister",
        ),
        (
            "One of them was Ilse Orr, 45, who had come from Toro. Her daughters Ada, 19, and Mina, 15, worked at the "
            "mill. “It was their first week,” she said.",
            "Ilse Orr",
        ),
        (
            "Odo Fenn, a spokesman, said 94 were missing. In Sellen the villagers dug a trench. A local imam, Ilias "
            "Moss, read out the names. He stopped twice. “I buried four,” the 58-year-old cleric said.",
            "Ilias Moss",
        ),
        (
            "When the minister, Odo Fenn, came to the mill, his car was stopped. He said the gate was shut.",
            "Odo Fenn",
        ),
    ],
)
def test_a_pronoun_is_who_has_done_something(text: str, name: str) -> None:
    assert last_name(text) == name


def test_a_person_without_an_office_of_his_own_is_nobody_to_speak() -> None:
    text = "Odo Fenn said the gate was shut. The suspect fled. He added that two lamps were out."
    assert last_name(text) == "Odo Fenn"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Harbour Safety Authority suspended the papers of the owner, Fenn Shipping Lines. The boat was old, the "
            "agency said.",
            "Harbour Safety Authority",
        ),
        (
            "A man told AFP he had fled. Nine are dead, the national disaster agency said.",
            "national disaster agency",
        ),
        (
            "The Vell Emergency Agency said nine were dead. The White House said the president would come. The agency said "
            "four were missing.",
            "Vell Emergency Agency",
        ),
        (
            "Police reported 15 deaths. On Tuesday, the State Emergency Management Agency said 33 had died.",
            "State Emergency Management Agency",
        ),
        (
            "A little-known outfit calling itself Jaish-i-Toro claimed responsibility for the raid. It maintained that 14 guards had died.",
            "Jaish-i-Toro",
        ),
        (
            "Shelter: UNICEF has counted 136 children and says 52 of them have left.",
            "UNICEF",
        ),
        (
            "The National Disaster Council counted nine dead. The disaster agency said 21 were missing.",
            "National Disaster Council",
        ),
    ],
)
def test_a_general_noun_is_a_body_that_it_can_mean(text: str, name: str) -> None:
    assert last_name(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Reacting, the Governor, through his spokesman, Odo Fenn, described the raid as “barbaric”.",
        "The Governor, via an aide, Odo Fenn, described the raid as “barbaric”.",
    ],
)
def test_who_lets_somebody_speak_is_the_speaker(text: str) -> None:
    assert said(text) == [
        ("the Governor" if "Reacting" in text else "The Governor", "the raid as “barbaric”")
    ]


def test_who_walks_through_something_speaks_for_himself() -> None:
    text = "The governor, walking through the mill, said nine had died."
    assert said(text) == [("The governor", "nine had died")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("One of them, a dentist from Toro, said the gate was shut.", "a dentist from Toro"),
        ("The family of the victim, Odo Fenn, said the gate was shut.", "The family of the victim"),
        ("The father of the victim, Odo Fenn, said the gate was shut.", "Odo Fenn"),
        ("One of the men, a dentist from Toro, said the gate was shut.", "One of the men"),
    ],
)
def test_an_aside_tells_of_one_and_not_of_those_around_somebody(text: str, speaker: str) -> None:
    assert said(text) == [(speaker, "the gate was shut")]
