"""Whose losses are counted: an army's, a party's own, those of the land whose weapon did not strike."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document

Sides = list[tuple[int | None, str | None]]
FORT = (
    "Rebels seize fort in northern Norway\n\nOSLO, Norway — The Lumar Liberation Army, or LLA, said on Monday it had overrun"
    " a fort near Toro.\n\n"
)
BORDER = "Norway and Sweden trade fire\n\nOSLO, Norway — Norway and Sweden traded fire on Monday.\n\n"


def _sides(page: str, text: str) -> Sides:
    whole = f"{page}{text}\n"
    laid = lay_out(whole)
    found = read(Document(whole, title=laid.title, published=laid.published, parts=laid.parts)).casualties
    return [(one.value, one.side) for one in found if one.start >= len(page)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The LLA gave its own losses as 14 dead and around 30 wounded.",
         [(14, "Lumar Liberation Army"), (30, "Lumar Liberation Army")]),
        ("The Lumar Liberation Army put its losses at 15 dead.", [(15, "Lumar Liberation Army")]),
        ("The town gave its own losses as 12 dead.", [(12, "Norway")]),
        ("The Royal Navy gave its losses as nine dead.", [(9, "United Kingdom")]),
        ("The United Nations gave its own losses as nine dead.", [(9, "United Nations")]),
        ("The Red Cross gave its own losses as two dead.", [(2, "Norway")]),
        ("A spokesman put the army's dead at seven.", [(7, "Norway")]),
        ("Odo Fenn put the government's losses at 90 dead.", [(90, "Norway")]),
        ("Odo Fenn put the rebels' dead at nine.", [(9, "Lumar Liberation Army")]),
        ("The church put the flood's dead at 80.", [(80, "Norway")]),
        ("Police put the rebels' dead at 12 and said nine officers were hurt.", [(12, "Lumar Liberation Army"), (9, "Norway")]),
        ("Rebels' losses mounted as nine civilians died.", [(9, "Norway")]),
        ("Hours after the rebels' dead were buried, nine people were killed.", [(9, "Norway")]),
        ("In Denmark, a report put the government's losses at 60 dead.", [(60, "Denmark")]),
        ("The LLA buried its own dead, and six villagers were killed.", [(6, "Norway")]),
    ],
)  # fmt: skip
def test_whose_losses_they_are(text: str, expected: Sides) -> None:
    assert _sides(FORT, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An attack drone of the Swedish side fired on a petrol station in Vell, killing four people.", [(4, "Norway")]),
        ("At 7:40 on March 5 a drone of the Swedish side fired on a petrol station in Vell, killing four people.", [(4, "Norway")]),
        ("An aircraft of the Swedish air force hit a lorry, killing six drivers.", [(6, "Norway")]),
        ("Nine farmers were hurt by a drone of the Swedish army.", [(9, "Norway")]),
        ("Norwegian forces attack drone factories of the Swedish army, killing nine workers.", [(9, "Sweden")]),
        ("Norway's jets attack helicopters of the Swedish navy, killing six sailors.", [(6, "Sweden")]),
        ("Nine soldiers of the Swedish army were killed.", [(9, "Sweden")]),
        ("Nine villagers were killed on the Swedish side.", [(9, "Sweden")]),
        ("The war broke out in 2023. In the war, Norway's army says, it has killed 900 people.", [(900, "Sweden")]),
        ("The war broke out in 2023. Norway says that since it began it has killed 900 people.", [(900, "Sweden")]),
        ("Norway hit a plane of the Swedish air force, killing six people aboard.", [(6, "Sweden")]),
        ("Norway destroyed three planes of the Swedish air force, wounding two people.", [(2, "Sweden")]),
        ("About 900 people have fled on both sides, 600 of them in Sweden.", [(900, "both"), (600, "Sweden")]),
        ("Nine died on both sides, two of them soldiers.", [(9, "both"), (2, "both")]),
        ("Eight citizens of Norway, including three women and two children, have been killed and 24 wounded.",
         [(8, "Norway"), (3, "Norway"), (2, "Norway"), (24, "Norway")]),
        ("Norway, for its own part, said nine people had been killed in the raid on Sweden.", [(9, "Sweden")]),
        ("Sweden denies it. It admits, for its own part, to 312 dead.", [(312, "Sweden")]),
    ],
)  # fmt: skip
def test_on_a_page_of_two_lands(text: str, expected: Sides) -> None:
    assert _sides(BORDER, text) == expected


@pytest.mark.parametrize(
    ("page", "text", "expected"),
    [
        ("GUATEMALA CITY — A quake hit Guatemala.\n\n", "The U.S. Geological Survey listed four deaths.", [(4, "Guatemala")]),
        ("GUATEMALA CITY — A quake hit Guatemala.\n\n", "The U.S. Embassy said four people were missing.", [(4, "United States")]),
        ("GUATEMALA CITY — A quake hit Guatemala.\n\n", "The Mexican ministry said two people had been hurt.", [(2, "Mexico")]),
        ("ISLAMABAD, Pakistan — Shells hit a valley in Pakistan.\n\n",
         "The Foreign Office was angry. Foreign Office spokesperson Lena Orr said 19 civilians had died this year.", [(19, "Pakistan")]),
        ("OSLO — A quake shook Norway.\n\n", "The Elysee said two climbers had been killed.", [(2, "France")]),
        ("OSLO — A quake shook Norway.\n\n", "The Salvation Army gave its own losses as nine dead.", [(9, "Norway")]),
        ("OSLO — A quake shook Norway.\n\n", "The Lamp Movement gave its own losses as nine dead.", [(9, "Norway")]),
        ("OSLO — A quake shook Norway.\n\n", "The Salvation Army said it lost two members.", [(2, "Norway")]),
        ("OSLO — A quake shook Norway.\n\n", "The Vell Resistance Movement gave its own losses as nine dead.",
         [(9, "Vell Resistance Movement")]),
        ("OSLO — A quake shook Norway.\n\n", "The Vell Salvation Front said it lost two members.", [(2, "Vell Salvation Front")]),
        ("LONDON — A bomb went off in London.\n\n", "The Foreign Office said two people were missing.", [(2, "United Kingdom")]),
        ("CAIRO — A bomb went off in Egypt.\n\n", "The British Foreign Office said two people were missing.", [(2, "United Kingdom")]),
    ],
)  # fmt: skip
def test_an_office_that_other_lands_have_too(page: str, text: str, expected: Sides) -> None:
    assert _sides(page, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The war broke out in 2023. It has killed 900 people and uprooted some 12 million.", [(900, "Norway"), (12000000, "Norway")]),
        ("The civil war broke out in 2023. It has killed 900 people.", [(900, "Norway")]),
        ("The insurgency in the north broke out in 2023. It has killed 900 people.", [(900, "Norway")]),
        ("The Norwegian army fought on in the war. It has killed 900 people.", [(900, None)]),
        ("The retreating rebels left 70 dead behind.", [(70, "Lumar Liberation Army")]),
        ("Troops fighting the rebels left 70 dead behind.", [(70, "Norway")]),
        ("The rebels said they had killed 90.", [(90, "Norway")]),
        ("The rebels said they had lost 12 men.", [(12, "Lumar Liberation Army")]),
        ("The Norwegian army said it had killed 30 people.", [(30, None)]),
        ("A jet of the Norwegian air force had bombed their market, killing nine.", [(9, "Norway")]),
    ],
)  # fmt: skip
def test_whom_a_war_or_rebels_have_killed(text: str, expected: Sides) -> None:
    assert _sides(FORT, text) == expected


@pytest.mark.parametrize(
    ("page", "text", "expected"),
    [
        (BORDER, "Norway's army said 1,100 of the enemy were killed.", [(1100, "Sweden")]),
        (BORDER, "Sweden's army said 60 of the enemy had died.", [(60, "Norway")]),
        (BORDER, "More than 90 of the enemy lay dead at dusk.", [(90, "Sweden")]),
        (BORDER, "More than 90 of the adversary lay dead at dusk.", [(90, "Sweden")]),
        (BORDER, "Norway's army said 60 of the adversary were killed.", [(60, "Sweden")]),
        (BORDER, "40 wounded lay in a ward of the enemy.", [(40, "Norway")]),
        (BORDER, "The enemy killed nine Norwegian soldiers.", [(9, "Norway")]),
        (FORT, "The army said 60 of the enemy had died.", [(60, "Lumar Liberation Army")]),
        (FORT, "The rebels said 60 of the enemy had died.", [(60, None)]),
        (FORT, "He made an enemy of 30 people who died.", [(30, "Norway")]),
        (FORT, "Hezbollah said it had wounded 20 of the enemy.", [(20, None)]),
        (FORT, "Danish troops killed 300 of the enemy near Aarhus in 1944.", [(300, "Norway")]),
        (FORT, "Two of the enemy alien internees died in Norway, officials said.", [(2, "Norway")]),
    ],
)  # fmt: skip
def test_the_dead_of_the_enemy(page: str, text: str, expected: Sides) -> None:
    assert _sides(page, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's General Staff put Swedish losses over the past day at 1,060 soldiers killed or wounded.", [(1060, "Sweden")]),
        ("Norway's army put Swedish battlefield losses at 300 soldiers killed.", [(300, "Sweden")]),
        ("Swedish losses grew, and Norway put the number of its dead at 12 soldiers.", [(12, "Norway")]),
    ],
)  # fmt: skip
def test_losses_are_those_of_the_nation_whose_they_are_called(text: str, expected: Sides) -> None:
    assert _sides(BORDER, text) == expected


@pytest.mark.parametrize(
    ("headline", "side"),
    [
        ("Norway school bombing kills nine in the north", "Norway"),
        ("Denmark train attack leaves nine dead", "Denmark"),
        ("Danish air force bombing of hospital kills nine in Norway", "Norway"),
    ],
)
def test_what_was_struck_before_the_blow_tells_where_it_was(headline: str, side: str) -> None:
    assert _sides("", headline) == [(9, side)]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Nine people were killed in Swedish air strikes.", "Norway"),
        ("Nine people were killed in Swedish army attacks on a village.", "Norway"),
        ("Nine people were killed in Swedish attacks on a village.", "Norway"),
        ("Nine people were killed in the Swedish attack on Monday.", "Sweden"),
        ("Nine people were killed in a Swedish mosque attack on Friday.", "Sweden"),
    ],
)
def test_who_strikes_is_not_where_it_struck(text: str, side: str) -> None:
    assert _sides("OSLO — A quake shook Norway on Monday.\n\n", text) == [(9, side)]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The spokesman of the Vesh Front, Odo Haq, said nine of the group's own men had died in Denmark.", "Vesh Front"),
        ("Vesh Front spokesman Odo Haq said nine of its fighters had died.", "Vesh Front"),
        ("The leader of the Vesh Front, Odo Haq, said the group had lost nine men.", "Vesh Front"),
        ("A spokesman for the Danish army, Odo Haq, said nine of its men had died in Mali.", "Denmark"),
        ("The Danish defence ministry said nine of the army's own men had died in Mali.", "Denmark"),
        ("The Danish army said nine of the mission's staff had died in Mali.", "Mali"),
    ],
)  # fmt: skip
def test_own_men_are_of_those_for_whom_somebody_speaks(text: str, side: str) -> None:
    assert read(Document(text)).casualties[-1].side == side
