"""Words of loss in sentences where nobody is lost, or fewer are: what stands beside them decides."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine people died in the crash and two in the other car were hurt.",
            [("killed", 9), ("injured", 2)],
        ),
        (
            "Nine died in Toro and two in Vell were hurt.",
            [("killed", 9), ("injured", 2)],
        ),
        (
            "Fifteen had died on the scene and two in hospital.",
            [("killed", 15), ("killed", 2)],
        ),
        (
            "Forty people died — nine passengers walked away.",
            [("killed", 40)],
        ),
        (
            "Nine died on the bus — seven others escaped.",
            [("killed", 9)],
        ),
        (
            "Nine people died — four men were arrested.",
            [("killed", 9)],
        ),
        (
            "Forty people died — nine officers were sent.",
            [("killed", 40)],
        ),
        (
            "Nine miners died and the remaining three have been brought to the surface.",
            [("killed", 9)],
        ),
        (
            "Nine people died and the remaining 30 had been brought to safety.",
            [("killed", 9)],
        ),
        (
            "Four of those killed were thrown out, while three were pulled from the wreck alive.",
            [("killed", 4)],
        ),
        (
            "The gunman killed nine people, among them the mayor, and two officers arrested him.",
            [("killed", 9)],
        ),
        (
            "A storm killed nine people, among them the mayor and two councillors resigned.",
            [("killed", 9)],
        ),
        (
            "Nine people were hurt in the brawl. Four men were arrested and two have since been released.",
            [("injured", 9)],
        ),
        (
            "Nine people were hurt. Police said that four had been released on bail.",
            [("injured", 9)],
        ),
        (
            "Nine people died. Two more were found drunk.",
            [("killed", 9)],
        ),
        (
            "Nine people died. Of the candidates, two have been identified.",
            [("killed", 9)],
        ),
        (
            "Nine people died in the storm. Norland won the most gold medals, with 46.",
            [("killed", 9)],
        ),
        (
            "Nine people died. Unemployment was 5 per cent. That was down from a peak of 12.",
            [("killed", 9)],
        ),
        (
            "Nine people died. The speed limit was lowered. The council later cut it to 30.",
            [("killed", 9)],
        ),
        (
            "Nine people died; the stock fell to 11 from 26 last week.",
            [("killed", 9)],
        ),
        (
            "The coast guard found 14 bodies and retrieved seven more boats.",
            [("killed", 14)],
        ),
        (
            "Police found 12 men lying in wait.",
            [],
        ),
        (
            "The judge found 12 officers lying under oath.",
            [],
        ),
        (
            "The flu took 12 players down with a fever.",
            [],
        ),
        (
            "The corvette took 46 sailors down with her.",
            [("killed", 46)],
        ),
        (
            "He buried 12 people in paperwork.",
            [],
        ),
        (
            "The striker was eliminated together with four team-mates.",
            [],
        ),
        (
            "Prayers for 12 new bishops at state funeral.",
            [],
        ),
        (
            "Nine players went down with the flu.",
            [],
        ),
        (
            "Nine sailors went down with their ship.",
            [("killed", 9)],
        ),
        (
            "Two defenders were put out of action by the flu.",
            [],
        ),
        (
            "5,000 protesters took to the road.",
            [],
        ),
        (
            "300 supporters crossed over to the ruling party.",
            [],
        ),
        (
            "2,000 mourners trooped into the church.",
            [],
        ),
        (
            "40 commuters had nowhere to go as trains were cancelled.",
            [],
        ),
        (
            "Three hikers who were last seen on Monday were found safe.",
            [],
        ),
        (
            "Five swimmers were still in the water when the race ended.",
            [],
        ),
        (
            "The school is hanging 30 portraits of children.",
            [],
        ),
        (
            "The policy is strangling 300 firms.",
            [],
        ),
        (
            "The striker snatched two goals.",
            [],
        ),
        (
            "Two charred cars were found.",
            [],
        ),
        (
            "Nine head teachers were killed.",
            [("killed", 9)],
        ),
        (
            "Three boys were taken from their home by social workers.",
            [],
        ),
        (
            "Nine people are in Danish custody over the attack.",
            [],
        ),
        (
            "Six nurses remained in the Vell Regional Referral Hospital.",
            [],
        ),
        (
            "Nine nurses made their way to hospital.",
            [],
        ),
        (
            "Forty guests stayed with friends over the weekend.",
            [],
        ),
        (
            "120 civilians have left the city centre after the concert.",
            [],
        ),
        (
            "Nine tourists stayed with hosts in Brask.",
            [],
        ),
        (
            "The police detained three soldiers for theft.",
            [],
        ),
        (
            "Nine people were killed or burned.",
            [("killed or injured", 9)],
        ),
        (
            "Nine people were sickened or killed.",
            [("killed or injured", 9)],
        ),
        (
            "Nine people were burned or drowned.",
            [("killed", 9)],
        ),
    ],
)
def test_only_losses_count(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
