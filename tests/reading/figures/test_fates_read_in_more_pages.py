"""What befell those whom a number counts, in words and forms that many newsrooms use."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They executed seven captured soldiers and a civilian.", [("killed", 7), ("killed", 1)]),
        ("Seven captured soldiers were executed.", [("killed", 7)]),
        ("The army killed 12 wounded soldiers and a medic.", [("killed", 12), ("killed", 1)]),
        ("Rebels paraded seven captured soldiers.", [("captured", 7)]),
        ("The source confirmed six prisoners had been taken.", [("captured", 6)]),
        ("Gunmen raided the town. Of the children taken, 21 are girls.", [("captured", 21)]),
        (
            "Gunmen abducted 40 people. The chief confirmed that 40 persons were taken.",
            [("captured", 40), ("captured", 40)],
        ),
        ("Police confirmed that 40 samples were taken.", []),
        ("“They took my two sons and my goats,” he said.", [("captured", 2)]),
        ("“They took my two sons to school,” he said.", []),
    ],
)
def test_who_was_taken_is_told_by_a_participle_or_a_short_clause(
    text: str, expected: list[tuple[str, int]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fourteen people are in Lumar Hospital.", [("injured", 14)]),
        ("Twelve were hurt. One, a pregnant woman, was still under observation.", [("injured", 12), ("injured", 1)]),
        ("Nine were hurt. Two boys were flown to Toro by air ambulance.", [("injured", 9)]),
        ("The hospital took in 46 people who were hurt. Another 22 were taken to Toro.", [("injured", 46), ("injured", 22)]),
        ("Nine died. The hospital said eleven survivors had been admitted.", [("killed", 9), ("injured", 11)]),
        ("Thirty-five were hurt. Fourteen patients lie in Lumar and twelve in Toro.", [("injured", 35), ("injured", 14), ("injured", 12)]),
        ("A Danish exchange student was in a coma.", [("injured", 1)]),
        ("A Danish exchange programme was in trouble.", []),
    ],
)  # fmt: skip
def test_people_in_care(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At least 20 died and 26 were hurt. The injured were taken to Toro. Three of them are children.",
            [("killed", 20), ("injured", 26), ("injured", 3)],
        ),
        (
            "At least 20 died and 26 were hurt. The dead were buried on Monday. Three of them were children.",
            [("killed", 20), ("injured", 26), ("killed", 3)],
        ),
        (
            "The clinic received 16 bodies and 61 wounded. Six of them were airlifted to Toro.",
            [("killed", 16), ("injured", 61), ("injured", 6)],
        ),
        (
            "Nine were hurt. Three of them, with severe burns, will be flown to Toro.",
            [("injured", 9), ("injured", 3)],
        ),
        (
            "The dead rose by two of the injured, one of them a clerk, who died in hospital.",
            [("killed", 2), ("killed", 1)],
        ),
        ("Thirty-eight people died. Of these, only 15 have been validated.", [("killed", 38), ("killed", 15)]),
        ("Of the dead, 13 hailed from Toro and two from Vell. Five belonged to one family.", [("killed", 13), ("killed", 2), ("killed", 5)]),
        ("Eleven miners were killed. Two victims were citizens of Norway.", [("killed", 11), ("killed", 2)]),
    ],
)  # fmt: skip
def test_what_a_page_has_told_of_the_whole_holds_for_a_part(
    text: str, expected: list[tuple[str, int]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Among the miners who lost their lives were two brothers.", [("killed", 2)]),
        (
            "Among the dead are four Danes who were sleeping in a hut and a Swedish climber.",
            [("killed", 4), ("killed", 1)],
        ),
        ("Among those recovered were two paintings and a pair of statues.", []),
        ("The dead are: Odo Fenn, 61, his wife and their three grandchildren.", [("killed", 3)]),
        (
            "The victims were named by the school as Odo Fenn, 71; Ilse Orr, 68; and a 16-year-old student.",
            [("killed", 1)],
        ),
        (
            "The list of the deceased carries 31 names, including nine policemen and four women.",
            [("killed", 31), ("killed", 9), ("killed", 4)],
        ),
        ("The list of guests carries 31 names.", []),
        (
            "Nine people have perished - three Britons, two Germans and a Polish woman.",
            [("killed", 9), ("killed", 3), ("killed", 2), ("killed", 1)],
        ),
        (
            "Eleven people lost their lives in Lumar, four in Toro and two in Vell.",
            [("killed", 11), ("killed", 4), ("killed", 2)],
        ),
        (
            "Lumar has the highest number of deaths (104), followed by Toro (88) and Vell (27).",
            [("killed", 104), ("killed", 88), ("killed", 27)],
        ),
        ("Lumar has the highest number of schools (104), followed by Toro (88).", []),
        (
            "There were 37 deaths in a week, nearly half of them (18) in the villages.",
            [("killed", 37), ("killed", 18)],
        ),
        (
            "More than 70 people died, including 23 travellers pulled from buses and shot.",
            [("killed", 70), ("killed", 23)],
        ),
    ],
)
def test_accounts_and_lists_of_the_dead(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("His cousin is among two men whose whereabouts are still not known.", [("missing", 2)]),
        ("He is among two men whose whereabouts are well known.", []),
        ("Nine are dead, and the search for the six continues.", [("killed", 9), ("missing", 6)]),
        ("We are still searching the bush for six boys.", [("missing", 6)]),
        ("The families say 38 people have not come home.", [("missing", 38)]),
        ("As many as 200 people could be buried in the rubble.", [("trapped", 200)]),
        ("Two families could be buried in debt for years.", []),
        ("The building was cleared and 43 people were housed in the youth centre.", [("displaced", 43)]),
        ("About 400 residents moved to a sports centre.", [("displaced", 400)]),
        ("The blasts harvested the lives of about 210 people.", [("killed", 210)]),
        ("A blast led to the martyrdom of 21 citizens and the injury of 60 others.", [("killed", 21), ("injured", 60)]),
        ("Its last bulletin 20 dead and 15 injured gave.", [("killed", 20), ("injured", 15)]),
        ("One body was recovered from the river.", [("killed", 1)]),
        ("One body has not been claimed.", [("killed", 1)]),
        ("One body that trains miners was found to be corrupt.", []),
    ],
)  # fmt: skip
def test_fates_told_by_other_words(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The officer had survived two previous attempts on his life and was among the martyrs.",
        "One in five deaths is not notified.",
        "Police say there was a second gunman.",
        "The storm swept away two rural hamlets.",
    ],
)
def test_numbers_that_count_no_victims(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three workers are dead and a fourth is unaccounted for.", [("killed", 3), ("missing", 1)]),
        ("Two drivers were killed and a third was hurt.", [("killed", 2), ("injured", 1)]),
        ("A third of the votes was lost.", []),
        ("Police questioned three men and a fourth was arrested.", []),
        (
            "Gunmen killed 12 worshippers and took away 31 from a mosque.",
            [("killed", 12), ("captured", 31)],
        ),
        (
            "He said 43 people, among them 11 mothers, were marched into the Lumar forest.",
            [("captured", 43), ("captured", 11)],
        ),
        ("The dead include the driver and three pupils.", [("killed", 3)]),
        ("Identified among the dead were Odo Fenn, Ilse Orr and a seven-year-old girl.", [("killed", 1)]),
        ("Eleven people died on the spot and three while undergoing treatment.", [("killed", 11), ("killed", 3)]),
        ("Seven people had been missing, of whom five were traced by evening.", [("missing", 7)]),
        ("Nine people were killed. Fourteen of the victims have been rescued.", [("killed", 9)]),
        (
            "Nineteen people with gunshot wounds were brought in, two of whom later died.",
            [("injured", 19), ("killed", 2)],
        ),
        ("One woman died on the way, raising the toll from an initial eight.", [("killed", 1), ("killed", 8)]),
        ("We buried seven people this morning and two more after prayers.", [("killed", 7), ("killed", 2)]),
        (
            "Nine died. The other victims are four Danes, among them the driver, and three Finns.",
            [("killed", 9), ("killed", 4), ("killed", 3)],
        ),
        (
            "Three workers are dead. The coroner kept back the names of the three men. Two were found in a shed.",
            [("killed", 3), ("killed", 3), ("killed", 2)],
        ),
        (
            "Seven of the dead were on a tour, and one was the pilot of the boat.",
            [("killed", 7), ("killed", 1)],
        ),
        (
            "Two were in critical condition, four were stable and three had been released.",
            [("injured", 2), ("injured", 4), ("injured", 3)],
        ),
        ("Thirteen people died on the spot, four in hospital.", [("killed", 13), ("killed", 4)]),
        ("All five members of the family died from breathing in smoke.", [("killed", 5)]),
        ("Two of the wounded constables have expired at the hospital.", [("killed", 2)]),
        ("Estimates of the dead range from 100 to 160.", [("killed", 100)]),
        (
            "More than 300 perished when the Weir sank in 1987, and over 80 when the Orr capsized in 2008.",
            [("killed", 300), ("killed", 80)],
        ),
        ("Twenty-six people were taken to hospital and three are still there.", [("injured", 26), ("injured", 3)]),
        ("The toll stands at nine. The nine we have recovered are all Danes.", [("killed", 9), ("killed", 9)]),
        ("Ari Moss, a teacher at the school, was also killed.", []),
    ],
)  # fmt: skip
def test_more_grammar_of_counts(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
