"""Sentences that look like a rare way to tell a fate and tell none, or another one."""

from __future__ import annotations

import pytest
from casualty_pages import told

DEAD = "Nine people were killed. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rescuers were racing to reach six miners by boring a new shaft.", [("trapped", 6)]),
        ("Rescuers are trying to reach four sailors by boat.", [("trapped", 4)]),
        ("Rescuers are trying to reach 30 villagers by radio.", []),
        ("Firefighters who fought for better shifts want to reach 200 members with posters.", []),
        ("The toll could, according to rescue workers, reach 400 people.", [("killed", 400)]),
        ("The death toll is likely, the head of the rescue team said, to reach 600.", [("killed", 600)]),
        ("Troops had accounted for 12 rebels in the battle.", [("killed", 12)]),
        ("The army accounted for 12 rebels.", [("killed", 12)]),
        ("The third brigade had accounted for 12 rebels.", [("killed", 12)]),
        ("The brigade's books accounted for 12 rebels in the camp.", []),
        ("The survey accounted for 12 rebels.", []),
        ("Police accounted for 12 militants detained this month.", []),
        ("Police accounted for 12 militants in the jail at the evening count.", []),
        ("Foreign soldiers accounted for 90 fighters in the brigade.", []),
        ("Two who fell during the War Games race were treated for bruises.", [("injured", 2)]),
        ("The nine who fell in the battle for the cup still play.", []),
        ("The 20 who fell in the battle of Lumar lie here.", [("killed", 20)]),
    ],
)
def test_deeds_and_tolls(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Eight died and 20 were hurt. Relatives of the dead came to the clinic, where six were children.",
            [("killed", 8), ("injured", 20), ("injured", 6)],
        ),
        (
            "One person died and three were hurt in a crash in Velm. The crash injured four passengers.",
            [("killed", 1), ("injured", 3), ("killed or injured", 4)],
        ),
        (
            "One person died and three were hurt in Velm. A lorry hurt four cyclists in all.",
            [("killed", 1), ("injured", 3), ("killed or injured", 4)],
        ),
    ],
)
def test_wholes_and_sums(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (DEAD + "Police have not released the names of the three officers.", [9]),
        (DEAD + "Campaigners published the names of six officers.", [9]),
        ("The army speaks of 12 killed, but a court has published the names of 30 soldiers.", [12]),
        (DEAD + "The prosecutor has since named 12.", [9]),
        (DEAD + "Since then the president has named 12.", [9]),
        (DEAD + "Police have since named four, all local women.", [9, 4]),
        ("Nine people died in the raid. Two women have also been identified.", [9]),
        ("Rescuers recovered 30 bodies. Three Danish survivors have also been identified.", [30]),
        ("Eight people were killed and 20 arrested, and two priests were among them.", [8]),
        ("Eight guards were killed by inmates, and three thieves were among them.", [8]),
        ("Eight died when police charged a rally of 200, and two clerks were among them.", [8]),
        ("The blast killed eight and wounded 20, and three children were among them.", [8]),
        ("The pilot was responsible for five deaths and went to jail for 11.", [5]),
        ("Smoke was blamed for 30 deaths, and the state asked for 11.", [30]),
        ("The gang was blamed for eight deaths, and its boss wanted for two.", [8]),
        ("Eight people went to the bottom of the lake in a glass bell.", []),
        ("Three sailors went to the bottom in a submersible to film the wreck.", []),
        ("There were 11 fallen, and three walls blocked the path after losses on the farm.", []),
        ("The index had 30 gainers and 11 fallen, with losses led by banks.", []),
        ("Odo Fenn has buried his wife and two daughters under a mountain of work.", []),
        ("Odo Fenn has buried his wife and two daughters in the sand on the shore.", []),
        ("The Tremor had buried her father and two sons, who survived.", []),
        ("Norland has buried three friends of the king.", []),
        ("Odo Fenn has buried his wife and two daughters in the village cemetery.", [2]),
        ("So far 60 names had not been put on the list of the dead.", []),
        ("So far 60 names had been wrongly put on the list of the dead.", []),
        ("In Velm 60 names will be added to the list of the dead.", []),
        ("In Velm 60 names were put on the list of the dead voters.", []),
        (DEAD + "A hit list of his own had 12 names.", [9]),
        (DEAD + "A handwritten list of the shop's debtors had 30 names.", [9]),
        (DEAD + "The skipper's handwritten list had 90 names.", [9]),
        (DEAD + "The union kept a list of its own that contained 30 names.", [9]),
    ],
)
def test_the_dead(text: str, expected: list[int]) -> None:
    assert [value for outcome, value in told(text) if outcome == "killed"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The gunmen wounded 12 people before they fled, and two brothers were among them.",
        "The nurses hurt 12 people, and 11 were on the list of the injured for the Sunday match.",
    ],
)
def test_hurt_are_counted_once(text: str) -> None:
    assert [value for outcome, value in told(text) if outcome == "injured"] == [12]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Toro remains the favourite and is looking for three men.", []),
        ("The governing body is looking for two girls.", []),
        ("Four miners are trapped. The firm is working for the other 12 owners.", [("trapped", 4)]),
        ("Four miners are trapped. The firm is working for the other 12.", [("trapped", 4)]),
        ("Forty miners are trapped. Families were waiting for the other nine.", [("trapped", 40)]),
    ],
)
def test_who_is_looked_for(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The coach dropped three players not seen since early June.",
        "The hall held 30,000 fans not seen since last April.",
        "Police freed two girls not seen since Sunday.",
        "Of the ballots, 11 had not yet been accounted for.",
        "Some 300 voters are not yet accounted for in the register.",
        "Some 300 students remain away from their homes over the holidays.",
        "Some 300 fans are still away from their homes.",
        "Some 300 soldiers on duty remain away from their homes.",
        "In the battle 200 rebels laid down their arms and were pardoned.",
        "If 400 fighters laid down their arms, the battle would end.",
        "The war sent 30,000 into Norland to fight.",
        "The offensive sent 10,000 into Velm.",
        "Price wars send thousands into Norland for cheap fuel.",
        "The crackdown sent 4,000 into Lumar Jail.",
        "The fall of the capital sent thousands into Norland Square.",
        "After the fall of the garrison the army sent 4,000 into Norland.",
        "A cup battle drove 4,000 residents across the border to watch the final.",
        "A legal battle drove 4,000 residents across the border.",
    ],
)
def test_nobody_is_gone(text: str) -> None:
    assert told(text) == []


def test_dead_who_had_laid_down_their_arms_are_dead() -> None:
    text = "Eight fighters were killed, and two of them had laid down their arms."
    assert told(text) == [("killed", 8), ("killed", 2)]


TAKEN = "Gunmen abducted 30 people. "
BELOW = "Thirty miners are trapped. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two girls, taken from their mother by social workers, are still being held in care.", []),
        ("Two suspects, seized with 30 kg of cocaine, are still being held.", []),
        ("Two owners, taken to task by investors, are still held in high regard.", []),
        ("Two nuns, taken from their convent near Velm, are still being held.", [2]),
        (TAKEN + "Four men escaped as they were being bundled into a lorry.", [30]),
        (TAKEN + "Nine children were pushed into a van.", [30]),
        (TAKEN + "Nine children were bundled into a van by parents.", [30]),
        (TAKEN + "Nine women were bundled into a van by gunmen.", [30, 9]),
        (TAKEN + "The police chief said his men were holding four people.", [30]),
        ("Helicopters came under fire from rebels, carrying off 30 villagers.", []),
        ("Rebels overran Velm, carrying off 30 villagers to safety.", []),
        ("Fighters left the field, carrying off seven comrades.", []),
        ("Rebels stormed the convent at dawn and fled, carrying off nine nuns.", [9]),
        ("On Sunday, gunmen overran Velm, carrying off 30 villagers.", [30]),
    ],
)
def test_captives(text: str, expected: list[int]) -> None:
    assert [value for outcome, value in told(text) if outcome == "captured"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BELOW + "All of them were freed, and 200 men remain below, digging coal.", [30]),
        (BELOW + "Some 60 guests remained inside.", [30]),
        (BELOW + "None of the 30 men was still underground.", [30]),
        ("Eight directors run the mine, and 200 workers could be under them.", []),
        ("Two thieves could still be inside the vessel.", []),
        ("Some 200 travellers could still be inside the ferry waiting for customs.", []),
        ("The ferry sank, and 20 people could still be inside the vessel.", [20]),
    ],
)
def test_below_or_inside(text: str, expected: list[int]) -> None:
    assert [value for outcome, value in told(text) if outcome in ("trapped", "missing")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 300 people fled. Some 30 people were on the move when the cameras arrived.", [300]),
        ("Some 300 people fled. The bridge reopened and 900 people had crossed.", [300]),
        ("Some 300 people fled. Another 900 people had crossed into Norland.", [300, 900]),
        ("Some 500 families have moved to relatives' homes to save rent.", []),
        ("Some 500 families have moved to Norland, where relatives own shops.", []),
    ],
)
def test_driven_from_home(text: str, expected: list[int]) -> None:
    assert [value for outcome, value in told(text) if outcome == "displaced"] == expected


def test_a_visit_to_a_treatment_post_hurts_nobody() -> None:
    assert told("Eight people were taken to the new medical treatment post for the opening.") == []
