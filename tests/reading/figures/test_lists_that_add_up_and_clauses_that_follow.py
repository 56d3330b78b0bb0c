"""Kinds of people that add up to a whole further on in its clause, and clauses behind a count that tell of others."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We have nine dead so far, six civilians and three guards,” Odo Fenn said.", [9, 6, 3]),
        ("Nine people died, six civilians, two guards and a nurse.", [9, 6, 2, 1]),
        (
            "Twelve people were shot dead at the gate, five clerks, four guards and three drivers.",
            [12, 5, 4, 3],
        ),
        ("Police said 12 bodies had been recovered by dusk, seven pupils and five teachers.", [12, 7, 5]),
        ("Police put the toll at 12 on Friday, seven Danes and five Swedes.", [12, 7, 5]),
        ("Twelve people were killed when a bus left the road, seven pupils and five teachers.", [12, 7, 5]),
        ("Twelve people were hurt at the gate, seven players and five fans, and two died.", [12, 7, 5, 2]),
        ("Twelve people were killed in the square, seven pupils and five teachers fled.", [12]),
        ("Twelve people were killed in the raid, seven houses and five shops burned.", [12]),
        ("Twelve people were killed in the raid, seven pupils and nine teachers, police said.", [12]),
        ("Twelve people were killed in the raid, seven pupils and five teachers told a court.", [12]),
        ("Twelve people were killed in the raid, seven days and five hours after it began.", [12]),
        ("Twelve people were killed while guards, seven pupils and five teachers, looked on.", [12]),
        ("Twelve people were killed in the raid, seven pupils and five teachers taken away.", [12]),
    ],
)
def test_kinds_of_people_add_up_to_a_whole(text: str, expected: list[int]) -> None:
    assert [value for _, value in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It had the names of 57 villagers, and 12 others were killed.", [("killed", 12)]),
        ("They counted the homes of 57 villagers, and three women were killed.", [("killed", 3)]),
        ("The bus had left with 12 pilgrims, and three guards were killed.", [("killed", 3)]),
        (
            "Forty died at Vell. It had verified the names of 57 victims, and six others were missing.",
            [("killed", 40), ("killed", 57), ("missing", 6)],
        ),
        ("Relatives of 57 villagers, and three women, were killed.", [("killed", 57), ("killed", 3)]),
        ("On Friday 12 men and three women were killed.", [("killed", 12), ("killed", 3)]),
        ("He had the names of 12 men and three women killed in the fire.", [("killed", 12), ("killed", 3)]),
        ("The blast hit a group of 12 men and three women who were killed.", [("killed", 12), ("killed", 3)]),
    ],
)
def test_a_clause_behind_tells_of_others(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm paid for the road with the lives of at least 23 people.", [23]),
        ("It was bought with the lives of 23 men.", [23]),
        ("The price was the lives of 23 miners.", [23]),
        ("The bridge came at the cost of the lives of 40 men.", [40]),
        ("It played with the lives of 23 people.", []),
        ("The player paid for it with three lives.", []),
        ("He paid tribute to the lives of 23 people.", []),
        ("“We buried 31 people in one long trench,” Odo Fenn said.", [31]),
        ("“We buried 31 people in two graves,” Odo Fenn said.", [31]),
        ("We have buried 12 of our neighbours since Monday.", [12]),
        ("We buried 12 people in paperwork.", []),
    ],
)
def test_lives_are_a_price_and_graves_are_counted(text: str, expected: list[int]) -> None:
    assert told(text) == [("killed", value) for value in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five women were taken away as captives.", [("captured", 5)]),
        ("Five women were led off as hostages.", [("captured", 5)]),
        ("Two men were taken as prisoners of war.", [("captured", 2)]),
        ("Three children were taken away as hostages to fortune.", []),
        ("Two women were led away as prisoners by police.", []),
        (
            "Gunmen on horses stormed the school at 2 a.m., scaled the fence and marched 40 pupils into the forest.",
            [("captured", 40)],
        ),
        ("Fighters raided Vell, burned the clinic and led 14 women into the bush.", [("captured", 14)]),
        ("Police raided the camp, burned the tents and led 40 women into the forest.", []),
        ("Gunmen stormed the school, troops gave chase and led 40 pupils into the bush.", []),
        ("Guards shot at the gunmen, opened the gates and led 40 pupils into the bush.", []),
        ("Vell school abduction: 18 pupils escape, 64 still with bandits", [("captured", 64)]),
        ("Vell abduction: 18 escape, 64 still in captivity", [("captured", 64)]),
        ("Nine pupils abducted last week from Lumar High School, Vell, have escaped, police said.", []),
        ("Nine pupils abducted last week have not escaped.", [("captured", 9)]),
        ("Nine pupils abducted last week have told how others had escaped.", [("captured", 9)]),
        ("Five Norland troops were in Vesland's custody, he said.", [("captured", 5)]),
        ("Three soldiers accused of the theft are in Vesland's custody.", []),
        ("Three suspects are in Vesland's custody.", []),
        ("Twelve officers were in Vell's custody suite.", []),
        ("In the kidnapping case 12 people are being held.", []),
        ("Kidnapping: 12 families still with questions", []),
        ("Kidnapping talks: 12 elders still with bandits", []),
        ("In the kidnapping case two envoys were with the bandits on Monday.", []),
        ("Gunmen entered the arena, shot the film and took 90 fans with them.", []),
        ("Gunmen raided Vell and led 14 women to the forest chapel.", []),
        ("Rebels stormed Vell and took 90 youths with them who had volunteered.", []),
    ],
)
def test_who_is_led_off_and_who_got_away(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hope fades for 17 miners under Lumar slag heap", [("trapped", 17)]),
        ("The search for nine people beneath the rubble went on.", [("trapped", 9)]),
        ("Rescuers search for 14 workers under bridge", [("missing", 14)]),
        ("Hope fades for four miners under Norland rule", [("missing", 4)]),
        ("The search for nine miners under a new mine contract goes on.", [("missing", 9)]),
    ],
)
def test_who_is_sought_below(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
