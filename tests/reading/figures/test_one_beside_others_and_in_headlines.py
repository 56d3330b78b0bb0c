"""One person more beside a number of others, the second and the third, and the one of a headline without an article."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sixteen children and their teacher were shot dead in Lumar.", [16, 1]),
        ("Seven passengers and their driver were killed.", [7, 1]),
        ("Gunmen killed two nurses and their young driver on the road to Vell.", [2, 1]),
        ("Killed were two Danes, a Swede and the captain.", [2, 1, 1]),
        ("Four guards and their commander's wife were killed.", [4]),
        ("Nine pupils and their teacher training college were hit.", []),
        ("Two women and their killer were killed.", [2]),
        ("Nine people, including three pupils and their teacher, died.", [9, 3, 1]),
        ("Two fishermen and their boat were lost.", [2]),
        ("The fire killed two children and their mother survived.", [2]),
        ("Ten girls and their teacher survived the fire that killed three.", [3]),
        ("Forty protesters and their leader were arrested after two guards died.", [2]),
    ],
)
def test_who_went_with_them(text: str, expected: list[int]) -> None:
    assert told(text) == [("killed", value) for value in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One of the four guards was shot dead and a second wounded in an exchange of fire.", [1, 1]),
        ("Two officers were killed and a third badly wounded.", [2, 1]),
        (
            "Two of the soldiers died on Monday. The third has undergone surgery and is on a ventilator.",
            [2, 1],
        ),
        ("Two officers were killed and a third wounded three rebels.", [2, 3]),
        ("Two bridges were destroyed and a third damaged by the flood.", []),
        ("Two trucks were hit and a second burned out.", []),
        ("One person was killed and a second arrested.", [1]),
        ("Two men were killed on Monday. The third is a hospital in Vell.", [2]),
        ("Two hospitals were hit. The third is being turned into a coma ward.", []),
    ],
)
def test_the_second_and_the_third(text: str, expected: list[int]) -> None:
    assert [claim.value for claim in casualties(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A boy who was shot while waiting in line for a bus has died of his wounds.", [("killed", 1)]),
        ("A man who was stabbed after leaving a bar later died.", [("killed", 1)]),
        ("A boy who was shot while his mother died is in hospital.", [("killed or injured", 1)]),
        (
            "Three people who were shot before entering the hall where two died are in care.",
            [("killed or injured", 3), ("killed", 2)],
        ),
    ],
)
def test_who_was_shot_while_waiting(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Pirates kill guard, abduct 10 crew from tanker off Vell", [("killed", 1), ("captured", 10)]),
        ("Blast injures police officer and two boys", [("injured", 1), ("injured", 2)]),
        ("Storm kills man in Vell, 40 missing", [("killed", 1), ("missing", 40)]),
        ("Police kill gunman in Vell", []),
        ("Deputy kills knife-wielding teen in Vell", []),
        ("Army kills hope of peace", []),
        ("Bomb kills guard's son", []),
        ("Thieves kill guard dog", []),
        ("Men who kill women jailed", []),
        ("Minister vows to kill child tax", []),
        ("Court frees man who killed nurse", []),
    ],
)
def test_the_one_of_a_headline(headline: str, expected: list[tuple[str, int]]) -> None:
    found = casualties("The road was closed for a day.", headline=headline)
    assert [(claim.outcome, claim.value) for claim in found] == expected


def test_no_single_without_an_article_in_the_text() -> None:
    assert told("He said that bombs kill guard and thief alike.") == []
