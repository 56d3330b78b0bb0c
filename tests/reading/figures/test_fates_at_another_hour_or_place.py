"""Deaths at another hour, injuries to people, those whom floods drove out: what befell a number told by a few words behind it."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One man died on arrival and another in surgery.", [("killed", 1), ("killed", 1)]),
        ("One man died in the fire and another on the roof was rescued.", [("killed", 1)]),
        ("One man died on Monday and a third in the car survived.", [("killed", 1)]),
        ("Two people died at the scene and a third during surgery.", [("killed", 2), ("killed", 1)]),
        ("Two men died at the scene and one later in hospital.", [("killed", 2), ("killed", 1)]),
        (
            "Four died at the scene and a fifth, a girl of 17, was pronounced dead.",
            [("killed", 4), ("killed", 1)],
        ),
        ("Four won and a fifth, smaller prize, was withdrawn.", []),
        ("Eight miners died on Monday and one, a cook, on Tuesday.", [("killed", 8), ("killed", 1)]),
        ("Eight miners died on Monday and one, a cook, was found on Tuesday.", [("killed", 8)]),
        ("Two people died at the scene and a third of the cargo was lost.", [("killed", 2)]),
        ("A woman and her son were later shifted to Lumar in a critical condition.", [("injured", 1)] * 2),
        ("A woman was later shifted to Lumar in a white van.", []),
        ("Two players were transferred to Lumar in good condition.", []),
        ("The blast caused injuries to three of his colleagues.", [("injured", 3)]),
        ("The blast caused injuries to three of his cows.", []),
        ("The clinic received 11 gunshot patients.", [("injured", 11)]),
    ],
)
def test_words_behind_a_number_tell_its_fate(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The number of flood victims at relief centres rose to 4,120 from 3,300 in the morning.",
            [("displaced", 4120), ("displaced", 3300)],
        ),
        ("The number of flood victims rose to 41.", [("killed", 41)]),
        ("Evacuees in Lumar, Toro top 4,100.", [("displaced", 4100)]),
        ("Evacuees in Lumar reached 12 shelters.", []),
        ("Ticket sales in Lumar, Toro top 4,100.", []),
        ("A total of 1,120 flood victims from Toro are at nine relief centres.", [("displaced", 1120)]),
        ("Around 60 families had left Lumar and Toro for Sellen.", [("displaced", 60)]),
        ("Around 60 families had left Lumar for the holidays.", []),
        ("Three families left Lumar for Sellen last year.", []),
        ("About 20,000 residents have left Lumar for Sellen.", []),
        ("Some 8,000 households had been moved, officials said.", [("displaced", 8000)]),
        ("Some 8,000 crates had been moved, officials said.", []),
        ("More than 200 loaded lorries were stranded at the border.", []),
    ],
)
def test_those_driven_out_are_told_from_what_else_is_moved(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The crash killed nine people, including a mother and her two daughters who had fled Toro.",
            [("killed", 9), ("killed", 1), ("killed", 2)],
        ),
        ("A mother and her two daughters who had fled Toro told of the crash.", []),
        (
            "Some 22 bodies were pulled out, among which three were of Danes.",
            [("killed", 22), ("killed", 3)],
        ),
        (
            "Nine bodies were found, one of them that of a conductor who died at noon.",
            [("killed", 9), ("killed", 1)],
        ),
        ("The leader of the gang, one Ari Moss, was killed.", []),
        ('Nine miners and two of their "sworn helpers" were killed.', [("killed", 9), ("killed", 2)]),
        ('Nine fighters and "allied gunmen" were killed.', [("killed", 9)]),
        ("Two Danish Weir Trust workers were killed.", [("killed", 2)]),
        ("Of 138 miners, 117 of them came to the surface; 21 died.", [("killed", 21)]),
    ],
)
def test_who_is_counted_with_whom(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The district spoke of 14 dead, the fire service of more than 30.", [14, 30]),
        ("The ministry had spoken of 21 dead and on Wednesday of 32.", [21, 32]),
        ("The ministry spoke of 14 dead and the mayor of Toro.", [14]),
        ("Last year 32 miners died against 27 a year earlier.", [32, 27]),
        ("Last year 32 miners died against all odds of 27 to one.", [32]),
        ("The blast killed 14 people.\n\nThe daily counted 53 on Wednesday, citing registers.", [14, 53]),
        ("The blast killed 14 people.\n\nThe clerk counted 53 on his fingers.", [14]),
    ],
)
def test_another_number_of_the_same_is_read_on(text: str, expected: list[int]) -> None:
    assert [one.value for one in casualties(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A boat sank and 14 people are missing.\n\nEleven others were being sought.", [14, 11]),
        ("A boat sank and 14 people died.\n\nEleven others were being sought.", [14]),
        ("A boat sank and 14 people are missing.\n\nPolice said two suspects were being sought.", [14]),
        ("A boat sank and 14 people are missing.\n\nTen volunteers were being sought for the choir.", [14]),
    ],
)
def test_whom_rescuers_seek_is_missing(text: str, expected: list[int]) -> None:
    assert [one.value for one in casualties(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norland lost 20 soldiers and Orvia 35, the agency said.", [(20, "Norland"), (35, "Orvia")]),
        ("Norland lost 20 soldiers and Orvia 35 cannon, the agency said.", [(20, "Norland")]),
    ],
)
def test_what_the_next_side_lost_is_its_own(text: str, expected: list[tuple[int, str]]) -> None:
    known = text.replace("Norland", "Kenya").replace("Orvia", "Somalia")
    sides = {"Norland": "Kenya", "Orvia": "Somalia"}
    found = [(one.value, one.side, one.claimant) for one in casualties(known)]
    assert found == [(value, sides[side], None) for value, side in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Most of the 45 killed were women.", [("killed", 45)]),
        ("More than half of the 45 people who died were children.", [("killed", 45)]),
        ("Most of the 45 passengers were killed.", []),
        ("None of the 45 people was injured.", []),
    ],
)
def test_a_share_of_the_dead_repeats_how_many_they_were(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 soldiers, more than 60 fighters killed in clash", [("killed", 14), ("killed", 60)]),
        (
            "The number of deaths rises to 19 and the injured to 23.",
            [("killed", 19), ("injured", 23)],
        ),
        ("The number of deaths rises to 19 and the cost to 23 million.", [("killed", 19)]),
        (
            "A fire killed nine people. In all, 53 were taken to Alda, Toro and Vell hospitals.",
            [("killed", 9), ("injured", 53)],
        ),
        ("Norland said three Orvian conscripts were in its hands.", [("captured", 3)]),
        ("Norland said three vineyards were in its hands.", []),
        ("The Norland army said the two captains had the game in its hands.", []),
        ("They killed the lights and went away with two of my daughters.", []),
        ("Four passes expired on the way to the fair.", []),
        ("Three cadets are being held.", [("captured", 3)]),
        ("Three cadets are being held to ransom.", [("captured", 3)]),
        ("The victims – two men and a boy – are expected to survive.", [("injured", 2), ("injured", 1)]),
        ("The victims – two men and a boy – died at the scene.", [("killed", 2), ("killed", 1)]),
        ("Most of the 45 dead batteries were recycled.", []),
        ("Six cadets are being held to a higher standard.", []),
        ("Some 400 troops are being held in reserve.", []),
        ("Ten singers were roasted alive by the judges.", []),
        ("The fighting drove 5,000 people into Norland.", [("displaced", 5000)]),
        ("The raid on staff pushed 20 engineers into Norland stores.", []),
        ("Twenty clerks were moved to Brask with cuts to pay.", []),
        ("The number of wins rose to 19 and the injured to three.", []),
        ("The sinking of Weirferry 14 near Toro left 116 people dead.", [("killed", 116)]),
        ("The consulate confirmed that another of its citizens was killed.", [("killed", 1)]),
        ("The consulate confirmed that another of its offices was hit.", []),
        (
            "They killed seven people and went away with two of my daughters.",
            [("killed", 7), ("captured", 2)],
        ),
        ("They won seven games and went away with two of the cups.", []),
        ("Another 14 badly hurt patients have been flown to Toro.", [("injured", 14)]),
        ("Another 14 badly hurt reputations were at stake.", []),
        ("One of the injured, a Danish barber, 28, was in a coma.", [("injured", 1)]),
        ("Four firefighters suffered heat exhaustion.", [("injured", 4)]),
        ("He said 73 people were counted missing.", [("missing", 73)]),
        ("He said 73 people were counted at the gate.", []),
        ("Nine people were hurt in six districts; two of them died.", [("injured", 9), ("killed", 2)]),
        ("Nine people were hurt and six trucks burned; two of them overturned.", [("injured", 9)]),
        ("The fighting drove more than 5,000 people into Orvia.", [("displaced", 5000)]),
        ("Low prices drove more than 5,000 people into Orvia.", []),
        ("Four Orvian conscripts were being held and a swap was near.", [("captured", 4)]),
        ("Four Orvian thieves were being held by the police.", []),
        ("An inquiry put the number of lives lost then at 146.", [("killed", 146)]),
        ("Two Danes were airlifted to Brask with fractures.", [("injured", 2)]),
        ("Two Danes were airlifted to Brask with their dogs.", []),
        ("Three workers who had jumped from the roof expired during treatment.", [("killed", 3)]),
        ("Three permits of the workers expired during the strike.", []),
    ],
)
def test_what_befell_them_in_yet_other_words(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
