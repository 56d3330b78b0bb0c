"""The verbs, phrases and nouns with which reports tell of the killed, hurt, missing, trapped, captured and displaced."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast left 16 underground.", [("trapped", 16)]),
        ("The pit has 16 miners underground at any hour.", []),
        ("They drilled for the 21 men cut off since the roof fell.", [("trapped", 21)]),
        ("The slide buried 12 people under mud.", [("trapped", 12)]),
        ("Exactly 98 people are stuck in the lift.", [("trapped", 98)]),
        ("Gas poisoned five members of a family.", [("injured", 5)]),
        ("Some acid blinded six men.", [("injured", 6)]),
        ("One caretaker broke an arm.", [("injured", 1)]),
        ("Sixty-nine people hurt themselves.", [("injured", 69)]),
        ("Eleven people were cut by glass.", [("injured", 11)]),
        ("Seventy people had swallowed smoke.", [("injured", 70)]),
        ("The leak sent 265 people to emergency rooms.", [("injured", 265)]),
        ("The leak sent 265 people to emergency meetings.", []),
        ("Nine inmates were treated for hypothermia.", [("injured", 9)]),
        ("Three were slain and one clinging to life.", [("killed", 3), ("injured", 1)]),
        ("The riot left 14 people, a guard included, with injuries.", [("injured", 14), ("injured", 1)]),
        ("The flood wiped out more than 730 people.", [("killed", 730)]),
        ("The flood wiped out more than 730 barns.", []),
        ("The stampede snuffed out eleven lives.", [("killed", 11)]),
        ("Reprisals accounted for 51 lives.", [("killed", 51)]),
        ("The peak has exacted five lives.", [("killed", 5)]),
        ("The fever has proved fatal in eight.", [("killed", 8)]),
        ("The fever carried off nine patients.", [("killed", 9)]),
        ("Gunmen carried off nine patients.", [("captured", 9)]),
        ("One boy could not be saved.", [("killed", 1)]),
        ("One boy could not be lifted.", []),
        ("Eighteen were thrown to their deaths.", [("killed", 18)]),
        ("Two sentries had been bayoneted.", [("killed", 2)]),
        ("Officials have interred 3,958 people.", [("killed", 3958)]),
        ("The force has buried 311 of its own.", [("killed", 311)]),
        ("Eight mourners fell dead and five took bullets.", [("killed", 8), ("injured", 5)]),
        ("A family of five was wiped out.", [("killed", 5)]),
        ("Eight passengers were killed outright.", [("killed", 8)]),
        ("The shots mortally wounded two.", [("killed", 2)]),
        ("Forty soldiers had fallen at Lumar.", [("killed", 40)]),
        ("Forty soldiers had fallen back.", []),
        ("Forty tourists had fallen.", []),
        ("They counted 40 victims of the Vell massacre.", [("killed", 40)]),
        ("They counted 40 victims of the Vell fraud.", []),
        ("A blast claimed a lawmaker and six of his guards.", [("killed", 1), ("killed", 6)]),
        ("Twenty-two persons have so far lost their lives.", [("killed", 22)]),
        ("Nine guides are overdue.", [("missing", 9)]),
        ("Nine books are overdue.", []),
        ("Nine guides are overdue for a holiday.", []),
        ("Nine guides are stuck in traffic.", []),
        ("Nine guides were stuck in traffic when the dam burst.", [("trapped", 9)]),
        ("Eleven people were cut by the new owner.", []),
        ("Eleven people were marched into court.", []),
        ("Eleven people were hit by falling house prices.", []),
        ("Eleven people were hit by falling bricks.", [("injured", 11)]),
        ("Eleven nuns gave their lives to the poor.", []),
        ("Eleven nuns gave their lives to save the others.", [("killed", 11)]),
        ("Eleven managers were forced out by the owners.", []),
        ("Eleven people were forced out by the flood.", [("displaced", 11)]),
        ("Twelve suspects were kept overnight at the station.", []),
        ("The change proved fatal for 12 jobs.", []),
        ("The search was called off for six fishermen.", [("missing", 6)]),
        ("Contact with two pilots was lost.", [("missing", 2)]),
        ("Divers said a further nine villagers were being sought.", [("missing", 9)]),
        ("Police said nine men were being sought in the shooting.", []),
        ("Two hostages came out of the store.", []),
        ("It is a shock to lose two nieces.", [("killed", 2)]),
        ("They feared to lose two nieces.", []),
        ("Gunmen seized a priest and two clerks.", [("captured", 1), ("captured", 2)]),
        ("Forty girls are still in the hands of the bandits.", [("captured", 40)]),
        ("Raiders made off with 14 pupils.", [("captured", 14)]),
        ("Raiders made off with 14 cows.", []),
        ("They marched 23 troops into captivity.", [("captured", 23)]),
        ("They want a ransom for 16 hostages.", [("captured", 16)]),
        ("The army freed 16 hostages.", []),
        ("The war pushed 2,200 out of Brask.", [("displaced", 2200)]),
        ("The war pushed 2,200 votes out of reach.", []),
        ("The sale pushed 2,200 out of work.", []),
        ("Forty girls are in the hands of the court.", []),
        ("Exactly 900 people are sleeping outside.", [("displaced", 900)]),
        ("The storm left 3,500 without shelter.", [("displaced", 3500)]),
        ("The storm swept 1,900 people from their homes.", [("displaced", 1900)]),
    ],
)
def test_a_verb_or_phrase_tells_what_befell_them(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We have three confirmed fatalities.", [("killed", 3)]),
        ("We have three confirmed guests.", []),
        ("Dead – 9; wounded – 41; missing – 6.", [("killed", 9), ("injured", 41), ("missing", 6)]),
        ("Dead or injured: 85.", [("killed or injured", 85)]),
        ("The toll touches 22.", [("killed", 22)]),
        ("The number seriously hurt edged up to 2,807.", [("injured", 2807)]),
        ("That takes to 38 the fatalities in the outbreak.", [("killed", 38)]),
        ("Two more died, bringing to 59 the soldiers it has lost.", [("killed", 2), ("killed", 59)]),
        ("That brings to 31 the games it has lost.", []),
        ("The body count stands at nine.", [("killed", 9)]),
        ("The toll stands at nine and the cost at 40 million.", [("killed", 9)]),
        ("The blast killed nine, and the guild put the number of marchers at 300.", [("killed", 9)]),
        ("The fatalities from Friday's stampede reached 29.", [("killed", 29)]),
        ("The guild gave its wounded as 1,340.", [("injured", 1340)]),
        ("He put the dead at 33, down from an earlier count of 36.", [("killed", 33), ("killed", 36)]),
    ],
)
def test_a_toll_is_told_in_many_ways(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 30-odd people were hurt.", [("injured", 30)]),
        ("Fifty-odd people were hurt.", [("injured", 50)]),
        ("A pair of guards were shot dead.", [("killed", 2)]),
        ("One and a half million people are homeless.", [("displaced", 1_500_000)]),
        ("Nine in ten of the 1,820 deaths were of skiers.", [("killed", 1820)]),
        ("The guild put the drowned at 48, half of them under the age of ten.", [("killed", 48)]),
        ("Those who had stood there since six in the morning were killed.", []),
        ("A mother and her two sons were killed.", [("killed", 1), ("killed", 2)]),
        ("Two farmhands and a porter died.", [("killed", 2), ("killed", 1)]),
        ("Fifteen of Norland's 66 patients have died.", [("killed", 15)]),
        (
            "Of the 62 passengers, nine were shot dead, 14 marched into the forest.",
            [("killed", 9), ("captured", 14)],
        ),
        ("One landed on a farm and three clerks were hurt.", [("injured", 3)]),
    ],
)
def test_the_number_is_the_one_that_counts_them(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
