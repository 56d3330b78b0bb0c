"""Whose victims they are where the nearest place misleads: armed groups, units, refuges, namesakes, openings."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document

BLAST = "Blast in Norway kills 20\n\nOSLO (Weir Press) - A blast killed 20 people in the Norwegian capital."
WAR = "Norway and Sweden trade fire\n\nNorwegian and Swedish troops fought on Sunday near a river."
QUAKE = "Quake in Norway\n\nOSLO (Weir Press) - A quake shook Norway on Sunday. Houses fell in Bergen. Help came late."


def sides(text: str) -> dict[int | None, str | None]:
    """The side of every figure of a page by its value."""
    layout = lay_out(text)
    reading = read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
    return {one.value: one.side for one in reading.casualties}


@pytest.mark.parametrize(
    ("text", "value", "side"),
    [
        (f"{BLAST} The Vesh Brigades boasted that 32 soldiers had been killed.", 32, "Norway"),
        (f"{BLAST} Commander Odo Fenn of the Federal Police said two officers were killed.", 2, "Norway"),
        (f"{BLAST} Some 40 riders were trapped, Commissioner Dennis Abruzzo said.", 40, "Norway"),
        (f"{QUAKE} Tsunamis killed 149 people in Samoa and nine in Tonga.", 9, "Tonga"),
        (f"{QUAKE} Among the dead are a Danish family of five who lived in Bergen.", 5, "Denmark"),
        (f"{QUAKE} More than 1,900 Weirlanders spent the night in shelters.", 1900, "Norway"),
        (f"{QUAKE} About 2,300 villagers have crossed into Finland since Friday.", 2300, "Norway"),
        (f"{QUAKE} Fourteen of the hurt were transferred to a clinic in Finland.", 14, "Norway"),
        (f"{QUAKE} Rescuers said 54 people were missing in Cerro Colorado.", 54, "Norway"),
        (f"{QUAKE} Rescuers said 54 people were missing in Colorado.", 54, "United States"),
        (
            f"{WAR} Norway said the Swedish army struck with a Turkish-made drone, hitting a church in which five died.",
            5,
            "Norway",
        ),
        (f"{WAR} In Bergen, nine of the wounded were in serious condition.", 9, "Norway"),
        (f"{WAR} Nine people were killed when a bomb went off on a bus near Bergen.", 9, "Norway"),
        (
            f"{WAR} Norway said it had killed up to 120 servicemen of a Swedish assault brigade.",
            120,
            "Sweden",
        ),
        (f"{WAR} Norway said it had hit a base of a Swedish brigade, killing 60 soldiers.", 60, "Sweden"),
        (f"{WAR} Norway said that a drone attack on a Danish base killed three soldiers.", 3, "Norway"),
        (f"{WAR} Norway reported losses of 5 KIA.", 5, "Norway"),
        (f"{WAR} Oslo put Stockholm's battlefield losses at up to 1,310 troops.", 1310, "Sweden"),
        (f"{WAR} The Norwegian army said its forces had killed 60 fighters.", 60, "Sweden"),
    ],
)
def test_the_side_of_victims(text: str, value: int, side: str) -> None:
    assert sides(text)[value] == side


def test_a_town_of_a_country_never_named_is_a_namesake_in_the_one_that_is() -> None:
    text = "School shooting in southern Brazil\n\nA boy shot dead two girls at a school in Santa Catarina. Brazil mourns."
    assert sides(text)[2] == "Brazil"


def test_several_towns_of_a_country_never_named_are_its_own() -> None:
    text = (
        "Shooting in Geelong\n\nFive people have died in Geelong. New Zealand sent flowers. New Zealand mourns. "
        "Two people were hurt in Melbourne."
    )
    assert sides(text) == {5: "Australia", 2: "Australia"}


def test_a_town_named_once_and_far_down_is_no_namesake() -> None:
    text = (
        "Floods in Brazil kill 30\n\nFloods in Brazil have killed 30 people. Brazil has sent soldiers. Rain will go on. "
        "Roads are shut. Brazil mourns. A similar flood killed 40 people in Mumbai."
    )
    assert sides(text)[40] == "India"


def test_an_opening_town_yields_to_the_place_of_the_deaths() -> None:
    text = f"{WAR} In Oslo, the defence ministry said that nine people were killed in Malmö."
    assert sides(text)[9] == "Sweden"


def test_fighters_in_a_third_country_are_not_the_other_party() -> None:
    text = f"{WAR} The Norwegian army said its forces had killed 60 fighters in Finland."
    assert sides(text)[60] != "Sweden"


@pytest.mark.parametrize(
    ("text", "value", "side"),
    [
        (f"{QUAKE} The army killed “no fewer than 40 militiamen” of the Vesh Front.", 40, "Vesh Front"),
        (f"{QUAKE} Troops shot two terrorists belonging to the Vesh Front.", 2, "Vesh Front"),
        (f"{QUAKE} Troops shot five members of Hezbollah.", 5, "Hezbollah"),
        (f"{QUAKE} Troops moved five boxes belonging to Hezbollah and nine people died.", 9, "Norway"),
        (f"{QUAKE} Three M23 fighters died.", 3, "M23"),
        (f"{QUAKE} Ninety-six Boko Haram attackers also died.", 96, "Boko Haram"),
        (f"{QUAKE} The VLA's Toro Command said two of the dead were its fighters.", 2, "VLA"),
        (f"{QUAKE} Of the dead, Finland said, 26 were its citizens.", 26, "Finland"),
        (
            f"{WAR} Norway's ministry said Sweden's losses in the Toro sector came to 210 servicemen killed.",
            210,
            "Sweden",
        ),
        (f"{QUAKE} Weir Watch, which is based in Finland, has verified 842 deaths.", 842, "Norway"),
        (f"{QUAKE} The consul identified one of the dead as a Finnish nurse.", 1, "Finland"),
        ("Weir Watch says Norway's army executed 23 villagers in Brask.", 23, "Norway"),
        ("Weir Watch says Norway's army executed 23 villagers near Brask in Finland.", 23, "Finland"),
        (f"{WAR} “The enemy left at least 40 bodies in the wood,” Norway's army said.", 40, "Sweden"),
        (
            f"{QUAKE} The mayor of Toro, Odo Fenn, accused Sweden of shelling it, saying a couple had died.",
            2,
            "Norway",
        ),
        (
            f"{QUAKE} The Vesh Liberation Army is far off. Bandits came; police said 31 bandits were shot.",
            31,
            "bandits",
        ),
        (f"{QUAKE} Four of the pilots were taken alive and are in Finnish hands.", 4, "Norway"),
        ("The enemy lost 150 men, Norway's General Staff said.", 150, None),
        ("“The enemy left 40 bodies in the wood,” Norway's army said.", 40, None),
        (f"{QUAKE} Twelve militants died, the army said. Hezbollah condemned the attack.", 12, None),
        (f"{QUAKE} It was cold. Twelve militants died. The men were linked to Hezbollah.", 12, None),
        (
            f"{QUAKE} It was cold. Twelve militants died. Hezbollah had left. Hezbollah said nothing.",
            12,
            "Hezbollah",
        ),
        (
            "The Norway Liberation Army claimed responsibility for the raid. Four militants died.",
            4,
            "Norway Liberation Army",
        ),
        (f"{QUAKE} Two B52 crewmen died.", 2, "Norway"),
        (
            "The Vesh Liberation Army said it had left. Norway's army said that 33 of the separatists had died.",
            33,
            "Vesh Liberation Army",
        ),
    ],
)
def test_the_side_by_what_the_victims_are_called(text: str, value: int, side: str | None) -> None:
    assert sides(text)[value] == side


def test_who_strikes_first_in_a_page_is_not_where_it_happens() -> None:
    text = (
        "Norwegian strike on Toro kills 7\n\nNorwegian forces struck a block in Toro, near Stockholm, killing seven. "
        "Two floors collapsed and six people remained under the rubble."
    )
    assert sides(text)[6] == "Sweden"
