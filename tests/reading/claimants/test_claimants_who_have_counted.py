"""Who has a count or counted blows is its claimant; who reacts to what happened is none."""

from __future__ import annotations

import pytest

from claims import read
from claims.types import Document


def claimants(text: str) -> list[tuple[int | None, str | None]]:
    return [(one.value, one.claimant_name) for one in read(Document(text)).casualties]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The Weir Office has only 18 confirmed deaths for Vell.", "Weir Office"),
        ("The Office of Civil Works had 18 dead in its noon report.", "Office of Civil Works"),
        ("The Weir Office, in a report that covers seven towns, has 18 dead.", "Weir Office"),
        ("The village of Vell has 18 dead.", None),
        ("The family has 18 dead and no house.", None),
        ("The ministry had in the morning announced 18 deaths.", "ministry"),
        ("AWED, a monitor of weirs, had recorded 18 deaths.", "AWED"),
        ("The state agency AWED counted 905 accidents last year, in which 18 people died.", "state agency AWED"),
        ("The state agency AWED watched accidents last year, in which 18 people died.", None),
        ("The ministry has registered 905 cases in Brask, of whom 18 have died.", "ministry"),
        ("The ministry has treated 905 cases in Brask, of whom 18 have died.", None),
        ("The film registered 905 cases, of whom 18 have died.", None),
        ("The review found 18 deaths.", "review"),
        ("The second audit found 18 deaths.", "second audit"),
        ("The mayor read the review and found 18 deaths in it.", None),
        ("Searchers found 18 casualties.", None),
    ],
)  # fmt: skip
def test_who_has_a_count(text: str, claimant: str | None) -> None:
    assert claimants(text) == [(18, claimant)]


@pytest.mark.parametrize(
    ("by", "claimant"),
    [
        ("the Vell Risk Reduction and Management Office", "Vell Risk Reduction and Management Office"),
        ("the Weir Office and Vell Council", "Weir Office"),
    ],
)
def test_a_long_name_goes_on_behind_and(by: str, claimant: str) -> None:
    assert claimants(f"Five of the dead were identified by {by} as Odo Fenn and his sons.") == [(5, claimant)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Governments across Toro condemned the bombing of a tram that left 23 people dead, nine of them guests.",
         [(23, None), (9, None)]),
        ("The guild said a bombing that left 23 people dead had shaken the town.", [(23, "guild")]),
        ("The clinic appeals for blood donors as the number of injured climbs to 35.", [(35, None)]),
        ("The clinic said beds were short as the number of injured climbed to 35.", [(35, "clinic")]),
    ],
)  # fmt: skip
def test_what_somebody_reacts_to_is_not_his_count(text: str, expected: list[tuple[int, str | None]]) -> None:
    assert claimants(text) == expected


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Odo Fenn, in a statement said only 12 people died.", "Odo Fenn"),
        ("The police spokesman, Odo Fenn, in a statement said only 12 people died.", "Odo Fenn"),
        ("The police, in a post on X said 12 people died.", "police"),
        ("Odo Fenn, a spokesman for the mine, in a statement said 12 people died.", "Odo Fenn"),
        ("Odo Fenn, police spokesman, in a statement said 12 people died.", "Odo Fenn"),
        ("Odo Fenn, leader of the Weir Party, in a post on X said 12 people died.", "Odo Fenn"),
        ("Odo Fenn, who is being held in Vell, in a letter said 12 people died.", "Odo Fenn"),
        ("The police spokesman, Odo Fenn, 54, in a statement said 12 people died.", "Odo Fenn"),
        ("The rebels, who hold Toro, in a statement said 12 people died.", "rebels"),
        ("The Weir Office, Toro, in a statement said 12 people died.", "Weir Office"),
        ("The police, led by Odo Fenn, in a statement said 12 people died.", "police"),
        ("The mayor in the morning said 12 people died.", "mayor"),
        ("Police Public Relations Officer Odo Fenn came. The spokesperson said 12 people died.", "Odo Fenn"),
        ("Police Records Officer Odo Fenn came. The spokesperson said 12 people died.", "spokesperson"),
        ("Norway spoke. “They came,” Denmark's armed forces said. It said 12 people died.", "Denmark's armed forces"),
    ],
)  # fmt: skip
def test_who_speaks(text: str, claimant: str) -> None:
    assert claimants(text) == [(12, claimant)]


def test_a_number_for_comparison_is_of_whoever_entered_it() -> None:
    text = "The union puts the toll at 203, as against 142 certified by the ministry."
    assert claimants(text) == [(203, "union"), (142, "ministry")]
    assert claimants("The union puts the toll at 203, up from 142 on Monday.") == [
        (203, "union"),
        (142, "union"),
    ]


@pytest.mark.parametrize(
    ("who", "claimant"),
    [
        ("its investigators", "Odo Fenn"),
        ("their monitors", "Odo Fenn"),
        ("their doctors", "their doctors"),
        ("army investigators", "army investigators"),
    ],
)
def test_those_who_count_for_whoever_speaks_are_himself(who: str, claimant: str) -> None:
    text = f"Odo Fenn, who leads the Weir League, said {who} had documented 18 deaths."
    assert claimants(text) == [(18, claimant)]


def test_the_number_that_another_corrects_is_of_whoever_stated_it() -> None:
    text = "The union said eight nurses died, not three as the review states."
    assert claimants(text) == [(8, "union"), (3, "review")]
    assert claimants("The union said eight nurses died, not three as first reported.") == [
        (8, "union"),
        (3, "union"),
    ]
