"""A claim, a report or a raid that a clause tells of and somebody denies, confirms or condemns."""

from __future__ import annotations

import pytest
from spoken import said

from claims import read
from claims.types import Document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The claim that nobody had been warned was rejected by the army.",
            [("the army", "The claim that nobody had been warned")],
        ),
        ("Reports that a dam had burst were denied by officials on Monday.", [("officials", "Reports that a dam had burst")]),
        (
            "But allegations that troops shot at nurses have been denied by the army.",
            [("the army", "allegations that troops shot at nurses")],
        ),
        ("The raid that killed 12 people was condemned by the army.", [("the army", "The raid that killed 12 people")]),
        (
            "Claims by the rebels that 12 soldiers died were denied by the army.",
            [("the army", "Claims by the rebels that 12 soldiers died"), ("the rebels", "12 soldiers died")],
        ),
        (
            "Residents said the claim that a dam had burst was denied by the army.",
            [("the army", "the claim that a dam had burst"), ("Residents", "the claim that a dam had burst was denied by the army")],
        ),
        ("The union released a report that found nobody had been warned.", [("The union", "nobody had been warned")]),
        ("The union published a report that said that the gate was shut.", [("The union", "the gate was shut")]),
        ("The village that was shelled has been warned by the army to leave.", [("the army", "to leave")]),
        ("The villages have been warned by the army.", []),
        ("Villagers were warned by police on Sunday not to cross the bridge.", [("police", "not to cross the bridge")]),
        ("Tourists have been warned by the mayor against travelling to Vell.", [("the mayor", "against travelling to Vell")]),
        ("Odo Fenn, careful to stress that the dam was safe, refused to leave.", []),
        ("The crews that came late were praised by the mayor.", [("the mayor", "The crews that came late")]),
        ("The figure that was given on Sunday was confirmed by the army.", [("the army", "The figure that was given on Sunday")]),
        ("The mayor predicted more rain.", [("The mayor", "more rain")]),
        ("The mayor was adamant that the dam was safe.", [("The mayor", "the dam was safe")]),
        ("The mayor was adamant about the dam.", []),
        ("The mayor was quick to point out that nobody had died.", [("The mayor", "nobody had died")]),
        ("The mayor remained adamant on Monday that the dam was safe.", [("The mayor", "the dam was safe")]),
        ("The mayor was quick to deny that the dam was unsafe.", [("The mayor", "the dam was unsafe")]),
        ("The mayor was swift to condemn the attack.", [("The mayor", "the attack")]),
        ("The mayor was forced to concede that nobody was warned.", [("The mayor", "nobody was warned")]),
        ("The mayor was at pains to stress that nobody had died.", [("The mayor", "nobody had died")]),
        ("The attack, which killed nine people, was condemned by the army.", [("the army", "The attack, which killed nine people")]),
        ("The raid on Vell, in which nine people died, was condemned by the army.", [("the army", "The raid on Vell, in which nine people died")]),
        ("The shelling that began on Sunday and killed nine was condemned by the army.", [("the army", "The shelling that began on Sunday and killed nine")]),
        (
            "Witnesses said the raid that killed nine people was condemned by the king.",
            [("the king", "the raid that killed nine people"), ("Witnesses", "the raid that killed nine people was condemned by the king")],
        ),
        ("Witnesses told the paper that the raid was condemned by the king.", [("the king", "the raid"), ("Witnesses", "the raid was condemned by the king")]),
        ("The bill that opponents denounced was praised by the mayor.", [("the mayor", "The bill that opponents denounced")]),
        ("The miners that fled were armed and the raid was condemned by the king.", [("the king", "the raid")]),
        ("Residents warned by the governor on Sunday had already left.", []),
        ("Drivers, warned by police to stay away, turned back and said it was dark.", [("police", "to stay away"), ("Drivers", "it was dark")]),
        ("The union criticised May for the delay.", [("The union", "May for the delay")]),
        ("Drivers, warned by police to stay off the road, turned back.", [("police", "to stay off the road")]),
    ],
)  # fmt: skip
def test_who_says_what(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The raid that killed 12 people was condemned by the army.", None),
        ("The raid, which killed 12 people, was condemned by the army.", None),
        ("The raid that began at dawn and killed 12 people was condemned by the army.", None),
        ("Witnesses said the raid that killed 12 people was condemned by the army.", None),
        ("The news that 12 people had been killed was confirmed by the army.", "army"),
        ("Claims by the rebels that 12 soldiers died were denied by the army.", "rebels"),
    ],
)
def test_whose_count_it_is(text: str, claimant: str | None) -> None:
    lead = "VELL, Norland, May 4 (Reuters) - A column came under fire in Norland on Sunday. "
    counts = read(Document(lead + text + "\n")).casualties
    assert [(count.value, count.claimant_name) for count in counts] == [(12, claimant)]
