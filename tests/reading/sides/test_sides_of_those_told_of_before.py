"""The side of victims who were told of before: chased, carried, held on the other side, counted beside its own people."""

from __future__ import annotations

import pytest

from claims import read
from claims.types import Document

BORDER = "Troops of Norway and Denmark shelled each other at the border on Monday. Norway fired first, Denmark said. "
BANDITS = "NIAMEY, Niger - Bandits raided a mill on Monday. The bandits fled. "


def sides(text: str) -> list[tuple[int | None, str | None]]:
    return [(one.value, one.side) for one in read(Document(text)).casualties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{BORDER}Denmark's health ministry said 11 of its citizens had been killed and 63 people wounded in the clash with Norway.",
         [(11, "Denmark"), (63, "Denmark")]),
        (f"{BORDER}Denmark's health ministry said 11 of its citizens had been killed and 63 people wounded in Norway.",
         [(11, "Denmark"), (63, "Norway")]),
        (f"{BORDER}Denmark's health ministry said 11 of its citizens had been killed and 63 people wounded near Aarhus.",
         [(11, "Denmark"), (63, "Denmark")]),
        (f"{BORDER}Odo Fenn, Denmark's border chief, said three guards were missing and being held on the Norwegian side.",
         [(3, "Denmark")]),
        (f"{BORDER}Nine villagers were killed at a wedding being held on the Danish side.", [(9, "Denmark")]),
        (f"{BORDER}Talks were held on the Danish side after nine people died.", [(9, "Denmark")]),
        (f"{BORDER}A rally was held on the Danish side, where nine people died.", [(9, "Denmark")]),
        (f"{BORDER}On the Norwegian side three farmers died.", [(3, "Norway")]),
        (f"{BANDITS}Odo Fenn said policemen engaged the bandits at a ford, neutralised nine of them and freed two cooks.",
         [(9, "bandits")]),
        (f"{BANDITS}Odo Fenn said policemen intercepted a group of the fleeing bandits at a ford, killing nine of them and freeing two cooks.",
         [(9, "bandits")]),
        (f"{BANDITS}A resident, Odo Fenn, told our correspondent that the bandits had fled. “They killed two of my brothers,” he said.",
         [(2, "Niger")]),
        (f"{BANDITS}Odo Fenn said the bandits stormed the ford, killed nine of them and fled.", [(9, "Niger")]),
        (f"{BANDITS}Odo Fenn said gunmen attacked the villagers who chased the bandits, killed nine of them and fled.", [(9, "Niger")]),
        ("Swedish jets sank a boat carrying Danish migrants off Toro, killing 12 of them.", [(12, "Denmark")]),
        ("OSLO, Norway - A bus carrying Danish pilgrims fell into a ravine near Bergen, killing 12 of them.", [(12, "Denmark")]),
        ("OSLO, Norway - A lorry hit a group of Danish cyclists near Bergen, killing 12 of them.", [(12, "Denmark")]),
        ("OSLO, Norway - After Danish guards fired on the crowd in Bergen, killing 12 of them, the mayor left.", [(12, "Norway")]),
        ("OSLO, Norway - Danish settlers in Bergen burnt homes, killing 12 of them.", [(12, "Norway")]),
        ("Finnish hikers were crossing when Danish guards opened fire, killing 12 of them.", [(12, "Finland")]),
        ("Police in Norway said seven Weir People's Army (WPA) rebels were killed.", [(7, "Weir People's Army")]),
        ("Police in Norway said seven Border Corps men were killed.", [(7, "Norway")]),
        ("Two terrorists belonging to the Vesh Front were killed in Norway.", [(2, "Vesh Front")]),
        ("Two privates and a corporal were killed near Copenhagen, the Norwegian ministry of defence said.",
         [(2, "Norway"), (1, "Norway")]),
        ("The fight with Boko Haram in Niger lasted hours. “We lost four of our boys and killed 15 of them,” a sergeant, Odo Fenn, said.",
         [(4, "Niger"), (15, "Boko Haram")]),
        ("The fight with Boko Haram in Niger lasted hours. “We were in the mosque when they came and killed 15 of them,” a farmer said.",
         [(15, "Niger")]),
        ("The fight with Boko Haram in Niger lasted hours. “We watched as the bandits chased our boys and killed 15 of them,” a farmer said.",
         [(15, "Niger")]),
        ("The fight with Boko Haram in Niger lasted hours. “When they came, we waited and killed 15 of them,” a sergeant said.",
         [(15, "Boko Haram")]),
        ("The fight with Boko Haram in Niger lasted hours. “We hid and the police killed 15 of them,” a farmer, Odo Fenn, said.",
         [(15, "Niger")]),
        ("Troops in Norway fought on. The Vesh Front acknowledged two dead.", [(2, "Vesh Front")]),
        ("Troops in Norway fought on. The Vesh Front acknowledged two dead in the fighting, but said it held on.", [(2, "Vesh Front")]),
        ("Troops in Norway fought on. The Vesh Front acknowledged two dead and five wounded.", [(2, "Vesh Front"), (5, "Vesh Front")]),
        ("Troops in Norway fought on. The Vesh Front acknowledged two dead on Monday.", [(2, "Vesh Front")]),
        ("Troops in Norway fought on. The Vesh Front admitted two dead in the bombing it carried out.", [(2, "Norway")]),
        ("Troops in Norway fought on. The Vesh Front acknowledged two dead and apologised to the families.", [(2, "Norway")]),
        ("Troops in Norway fought on. The Vesh Front conceded two deaths, all hostages.", [(2, "Norway")]),
        ("Troops in Norway fought on. The Vesh Front acknowledged two dead pilgrims.", [(2, "Norway")]),
        ("MADRID, Spain - Two German hikers died on Monday. Two of their companions were injured.", [(2, "Germany"), (2, "Germany")]),
        ("MADRID, Spain - Two German hikers died on Monday. Guards rushed in. Two of their comrades were injured.", [(2, "Germany"), (2, "Spain")]),
        ("MADRID, Spain - Two German hikers were shot at by soldiers and died. Two of their comrades were injured.", [(2, "Germany"), (2, "Spain")]),
        ("MADRID, Spain - Two German hikers died on Monday. Two of their rescuers were injured.", [(2, "Germany"), (2, "Spain")]),
        (f"{BANDITS}Nine cooks died and six were hurt. Troops killed 12 bandits. Two of the wounded died on Tuesday.",
         [(9, "Niger"), (6, "Niger"), (12, "bandits"), (2, "Niger")]),
        (f"{BANDITS}Troops killed 12 bandits. Two more died in a clinic.", [(12, "bandits"), (2, "Niger")]),
        (f"{BANDITS}Troops killed 12 bandits. Two more died later in a district hospital.", [(12, "bandits"), (2, "Niger")]),
        (f"{BANDITS}Troops killed 12 bandits. Two more died in hospital under guard.", [(12, "bandits"), (2, "bandits")]),
        (f"{BANDITS}Troops killed 12 bandits. Two more died of their wounds in hospital.", [(12, "bandits"), (2, "bandits")]),
        (f"{BANDITS}Troops killed 12 bandits. Two more died at a ford near the clinic.", [(12, "bandits"), (2, "bandits")]),
        (f"{BANDITS}Troops killed 12 bandits. Two more were killed at a ford.", [(12, "bandits"), (2, "bandits")]),
        ("NIAMEY, Niger - A bandit raid shook Vell on Monday. Troops killed 12 bandits.", [(12, "bandits")]),
        ("NIAMEY, Niger - A raid shook Vell on Monday. Troops killed 12 bandits.", [(12, None)]),
        (f"{BANDITS}A kingpin of the hills, in a message, dismissed the claim. “We lost two boys,” the voice said.", [(2, "bandits")]),
        ("Two private schools were hit and nine pupils died near Copenhagen.", [(9, "Denmark")]),
    ],
)  # fmt: skip
def test_sides(text: str, expected: list[tuple[int, str | None]]) -> None:
    assert sides(text) == expected


def test_a_creed_is_no_country() -> None:
    text = (
        "Gunmen killed 17 people in Norway on Monday. The council of Nasril Islam condemned it. "
        "“We have buried 14 of them according to Islamic rites,” a farmer said."
    )
    assert {side for _, side in sides(text)} == {"Norway"}
