"""Victims whom a participle describes, and figures that count the dead and the hurt together."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eleven trapped miners died before rescuers reached them.", [("killed", 11)]),
        ("Rescuers searched for eleven trapped miners.", [("trapped", 11)]),
        ("Six slain soldiers were flown home.", [("killed", 6)]),
        ("Police found three drowned men.", [("killed", 3)]),
        ("Six fatally injured workers were found.", [("killed", 6)]),
        ("Five of the fatally injured workers were near the gate.", [("killed", 5)]),
        ("Seven captured soldiers were shown on television.", [("captured", 7)]),
        ("Eight wounded men were captured.", [("captured", 8)]),
        ("Two kidnapped girls were freed.", []),
    ],
)
def test_a_participle_tells_what_befell_them_where_no_verb_does(
    text: str, expected: list[tuple[str, int]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A drone killed 15 displaced people at a camp.", [("killed", 15)]),
        ("The strike injured nine evacuees.", [("injured", 9)]),
        ("Soldiers killed two captured rebels.", [("killed", 2)]),
        ("The attack left 40 displaced people dead.", [("killed", 40)]),
    ],
)
def test_the_verb_before_them_tells_what_befell_them_now(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


def test_the_phrase_keeps_its_noun() -> None:
    (one,) = casualties("The families of eleven trapped miners waited.")
    assert one.text == "eleven trapped miners"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There were 60 civilian casualties, including 20 deaths.",
            [("killed or injured", 60), ("killed", 20)],
        ),
        ("More than 100 casualties were reported.", [("killed or injured", 100)]),
        ("The clinic had 15 casualties.", [("injured", 15)]),
        ("The drill had 12 mock casualties.", []),
        ("The army has suffered heavy casualties.", [("killed", None)]),
    ],
)
def test_casualties_are_dead_and_injured(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A second body was found on Tuesday.", [("killed", 1)]),
        ("Divers recovered a third body from the river.", [("killed", 1)]),
        ("A man's body was located by a drone crew.", [("killed", 1)]),
        ("A further death was reported.", [("killed", 1)]),
        ("A fourth, Odo “Pops” Fenn, 68, was pronounced dead at the clinic.", [("killed", 1)]),
        ("The bodies of the pilot and two passengers were found.", [("killed", 2)]),
        ("The bodies of the pilot and two engines were found.", []),
        ("A second body of water was found.", []),
        ("A father-of-three was killed when a wall fell.", [("killed", 1)]),
        ("A Danish backpacker, 23, died on Tuesday.", [("killed", 1)]),
    ],
)
def test_one_more(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("None of the 12 crew members was killed; two were hurt.", [("injured", 2)]),
        ("None of the crew members was killed.", []),
        ("Police reunited 12 lost children with their parents.", []),
        ("How do you lose a woman who cannot walk?", []),
        ("A woman who was abducted but escaped spoke of a cave.", []),
        ("Two girls who were kidnapped but later freed spoke of a cave.", []),
    ],
)
def test_who_came_to_no_harm(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
