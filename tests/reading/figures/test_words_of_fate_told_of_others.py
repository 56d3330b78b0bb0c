"""Words that would tell what befell people, told of something else: a fatal fire, a threat, a studio, training abroad."""

from __future__ import annotations

import pytest
from casualty_pages import casualties


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Three children had burns after the fatal fire in Vell.", "injured"),
        ("Nine people had injuries in the fatal crash in Vell.", "injured"),
        ("Nine people had burns but no fatal injuries, police said.", "injured"),
        ("Two workers had burns, neither fatal.", "injured"),
        ("Three miners missing after the blast had fled into a side shaft.", "missing"),
        ("Four workers trapped in the mine had returned underground to fetch their tools.", "trapped"),
        ("Nine pupils abducted last week in Vell have returned calls to their parents.", "captured"),
        ("Nine passengers after two days at sea were found dead.", "killed"),
        ("Forty miners after 17 days underground are still trapped.", "trapped"),
    ],
)
def test_what_befell_them_stays_what_it_is(text: str, outcome: str) -> None:
    assert [each.outcome for each in casualties(text)] == [outcome]


@pytest.mark.parametrize(
    "text",
    [
        "Norland will pay with the lives of 2,000 soldiers, the general warned.",
        "The army must not win the war at the expense of the lives of 2,000 civilians.",
        "The mayor paid tribute with the lives of 12 residents on film.",
        "Forty refugees are in the Lumar hospital, which has been turned into a shelter.",
        "Twelve protesters are in the Lumar hospital, refusing to leave.",
        "A second avalanche hit on Monday and six climbers have since been buried, rescuers said.",
        "About 200 soldiers are in British hands for training, the army said.",
        "The soldiers saw 40 demonstrators in Norland's custody, the report said.",
        "Ten contestants were led into the studio blindfolded for the show's first round.",
        "The three babies they were holding were crying.",
        "The 14 workers they are holding in reserve will start on Monday, the firm said.",
    ],
)
def test_nothing_befell_them(text: str) -> None:
    assert casualties(text) == []
