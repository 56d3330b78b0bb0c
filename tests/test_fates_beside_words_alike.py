"""Words that look like those of a fate and tell another, and fates that stand beside such words."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prosecutors said the victims, two nuns and a priest, lost their savings.", []),
        ("Prosecutors said the victims, two nuns and a priest, were trafficked.", []),
        ("Prosecutors said the victims, two nuns and a priest, escaped unharmed.", []),
        ("Prosecutors said the victims, two nuns and a priest, were freed.", []),
        ("Prosecutors said the victims, two nuns and a priest, suffered gunshot wounds.", []),
        (
            "Police said the victims, two women and a boy, were shot in the leg.",
            [("injured", 2), ("injured", 1)],
        ),
        (
            "Police said the victims, two women and a boy, were treated for burns.",
            [("injured", 2), ("injured", 1)],
        ),
        (
            "Police said the victims, two women and a boy, had been abducted.",
            [("captured", 2), ("captured", 1)],
        ),
        ("Police said the missing, two men and a woman, were found dead.", [("killed", 2), ("killed", 1)]),
        ("Police said the missing, two boys and a girl, had been found safe.", []),
        (
            "Eight people died in the fire. Police said the victims, two men and a woman, suffered minor burns.",
            [("killed", 8)],
        ),
        (
            "Three people died in the fire. Police said the victims, two men and a woman, were between 19 and 67.",
            [("killed", 3), ("killed", 2), ("killed", 1)],
        ),
        ("Police said the victims, two women and a boy, were from Vell.", []),
        (
            "Eight people died. Police said the victims, five men and three women, were from Vell.",
            [("killed", 8), ("killed", 5), ("killed", 3)],
        ),
        (
            "Nine people were hurt. Police said the victims, five men and four women, were between 19 and 67.",
            [("injured", 9), ("injured", 5), ("injured", 4)],
        ),
        (
            "Eight people died. Police said the victims, five men and three women, were all in their twenties.",
            [("killed", 8), ("killed", 5), ("killed", 3)],
        ),
        (
            "Eight people died. Police said the victims, five men and three women, were in hospital.",
            [("killed", 8), ("injured", 5), ("injured", 3)],
        ),
        (
            "Eight people died. Police said that the victims, five men and three women, were identified on Friday.",
            [("killed", 8), ("killed", 5), ("killed", 3)],
        ),
        (
            "Police said the dead, five men and three women, were between 19 and 67.",
            [("killed", 5), ("killed", 3)],
        ),
        (
            "Police said the injured, five men and three women, were stable in hospital.",
            [("injured", 5), ("injured", 3)],
        ),
        (
            "Police said the injured, five men and three women, have been discharged.",
            [("injured", 5), ("injured", 3)],
        ),
        (
            "Police said the wounded, five men and three women, were released.",
            [("injured", 5), ("injured", 3)],
        ),
        ("Police said the dead, five men and three women, were cooks.", [("killed", 5), ("killed", 3)]),
        (
            "Police said the dead, five men and three women, had been on a bus.",
            [("killed", 5), ("killed", 3)],
        ),
        (
            "Police said the dead, five men and three women, died at the scene.",
            [("killed", 5), ("killed", 3)],
        ),
    ],
)
def test_victims_told_between_commas(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine men were put on a bus and killed in the hills.", [("killed", 9)]),
        ("Three men were put on trial and hanged.", [("killed", 3)]),
        ("Nine migrants were put on a dinghy and drowned.", [("killed", 9)]),
        ("Two guards were placed on the ground and shot.", [("injured", 2)]),
        ("Nine officers were put on leave when two men died.", [("killed", 2)]),
        ("Nine officers were placed on administrative duty after three men were shot.", [("injured", 3)]),
        ("Nine hospitals were put on alert and 12 people died.", [("killed", 12)]),
        ("Nine villages were put on a map of towns where people died.", []),
        ("Two women had been put on ventilator support.", [("injured", 2)]),
        ("Nine men were placed on trial after two guards died.", [("killed", 2)]),
        ("Nine men were put on trial for killing two guards.", [("killed", 2)]),
        ("Nine men were put on a plane home and two guards died.", [("killed", 2)]),
        ("Nine men were put on a bus and died.", [("killed", 9)]),
    ],
)
def test_those_put_on_something(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Medics were able to treat 40 people hurt in the blast.", [("injured", 40)]),
        ("Five ambulances were needed to treat nine people hurt in the crash.", [("injured", 9)]),
        ("Kits sufficient to treat 900 people arrived.", []),
        ("The attacks left the market in ruins, with 40 or more people dead.", [("killed", 40)]),
        ("Monday's shootings ended with ten or more people killed.", [("killed", 10)]),
        (
            "Every hospital in the town was full, with 30 or more people wounded in the blast.",
            [("injured", 30)],
        ),
        ("The two crashes, each with 20 or more people hurt, closed the road.", [("injured", 20)]),
        ("It is not known how many people were aboard; Lumar lost nine men.", [("killed", 9)]),
        ("It is unclear how many were hurt, but Vell lost nine men.", [("killed", 9)]),
        ("No matter how many battles they won, they lost 40 men in Toro.", [("killed", 40)]),
        ("The wards were able to treat 90 burnt men.", [("injured", 90)]),
        ("The tents will be able to treat 900 people a day.", []),
        ("The kits needed to treat 900 people have come.", []),
        ("The ward is designed to treat 40 people hurt on the roads.", []),
        ("Nine medics were needed to treat 12 people wounded in the blast.", [("injured", 12)]),
        ("The clinic had been able to treat 12 wounded men.", [("injured", 12)]),
        ("The archive, which counts any incident with four or more people shot, lists 211 this year.", []),
        ("It is one of 90 shootings in Toro this year with four or more people killed.", []),
        ("The list holds all crashes with ten or more people killed.", []),
        ("A bus crashed near Toro with 40 or more people hurt.", [("injured", 40)]),
        ("It tracks attacks with four or more people dead.", []),
        ("The law names every accident on a railway with ten or more people hurt.", []),
        ("Two attacks with four or more people dead came on Monday.", [("killed", 4)]),
        ("The attacks with 40 or more people dead were the work of rebels.", [("killed", 40)]),
        ("It lists any shooting in a school with four or more people hit.", []),
        ("The day ended in attacks with 40 or more people dead.", [("killed", 40)]),
        ("We do not know how many of the children have lost both parents.", []),
        ("It is not clear how many have lost both parents.", []),
        ("Nobody knows how many died after the village lost nine men.", [("killed", 9)]),
        ("It did not say how many of its men it lost; the army had lost 12 soldiers.", [("killed", 12)]),
        ("Nobody knows how many of them had guns; they had lost 12 men.", [("killed", 12)]),
        ("The archive tracks attacks with four or more people dead.", []),
        ("The latest attacks with four or more people dead came on Monday.", [("killed", 4)]),
    ],
)
def test_kinds_of_events_and_what_serves(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A herd of elephants trampled a wedding party in Toro, killing four of them.", [("killed", 4)]),
        ("Stray dogs attacked a group outside the school, injuring three of them.", [("injured", 3)]),
        ("Lightning hit a family tending cattle, killing three of them.", [("killed", 3)]),
        ("The couple were walking their dogs when a car hit them, killing one of them.", [("killed", 1)]),
        ("A gang on horses attacked the patrol, killing three of them.", [("killed", 3)]),
        ("A train ran into a herd of cattle, killing seven of them.", []),
        ("Nine people were poisoned by dead fish and died.", [("killed", 9)]),
        ("Four hikers were swept away near Dead Sea resorts and drowned.", [("killed", 4)]),
        ("The train ran into a herd of eight elephants, killing seven of them.", []),
        ("A lorry hit the cows near Toro, killing two of them.", []),
        ("Lightning struck nine cows on Monday, killing all nine of them.", []),
        (
            "The train ran into a herd of cattle and a group of workers, killing seven of them.",
            [("killed", 7)],
        ),
        ("A pack of wolves attacked a class from Vell, killing two of them.", [("killed", 2)]),
        ("A car hit a couple walking their dogs, killing one of them.", [("killed", 1)]),
        ("A rider on horses ran into a crowd, hurting nine of them.", [("injured", 9)]),
        ("A minibus with a band ran into a herd of cattle, killing two of them.", [("killed", 2)]),
        ("Gunmen on camels ran into an ambush in Vell, which killed six of them.", [("killed", 6)]),
        ("A car hit people near the lions, killing two of them.", [("killed", 2)]),
        ("Nine people were overcome by gas and were dead before help came.", [("killed", 9)]),
        ("Nine people were poisoned by gas from dead fish.", [("injured", 9)]),
        ("Nine people were poisoned by the gas and left for dead.", [("injured", 9)]),
        ("Nine people were poisoned as the dead were buried and the cook died.", [("injured", 9)]),
        ("Nine people were hurt in a fight over a dead dog and fled.", [("injured", 9)]),
    ],
)
def test_beasts_dead_or_struck(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Police said three children died; Odo Fenn, six; Ana Fenn, four; and Ira Fenn, nine.",
            [("killed", 3)],
        ),
        ("Police said nine died; Odo Fenn, six, was among them.", [("killed", 9)]),
        ("Lumar says 12 people died; Toro, five; Sellen, three.", [("killed", 12)]),
        (
            "The ministry says 900 people died; Iraq, 1,430; and the Red Cross, 2,000.",
            [("killed", 900), ("killed", 1430), ("killed", 2000)],
        ),
        ("The priest counted nine dead; the army, five; the guild, GUW, 43.", [("killed", 9), ("killed", 5)]),
        ("Nine people were killed. Four, according to police, had guns.", [("killed", 9)]),
        (
            "Nine died in the blast. How many people must be killed before the council acts? At least 40, the guild says.",
            [("killed", 9)],
        ),
        (
            "A ferry sank on Monday, killing 12. How many people died when its sister ship sank in 1994? At least 852, officials say.",
            [("killed", 12)],
        ),
        ("Nine died. How many of the dead were children? Four, officials say.", [("killed", 9)]),
        (
            "Nine died in the quake. How many have died? At least 40, officials say.",
            [("killed", 9), ("killed", 40)],
        ),
        ("The priest counted nine dead; the army, five; the union, GUW, 43.", [("killed", 9), ("killed", 5)]),
        (
            "Norway says 12 people died; Sweden, five; Denmark, three.",
            [("killed", 12), ("killed", 5), ("killed", 3)],
        ),
        (
            "The priest counted 31 dead; the army, ten; the police, 43.",
            [("killed", 31), ("killed", 10), ("killed", 43)],
        ),
        (
            "Lumar reported nine deaths; South Toro, five; and Sellen, three.",
            [("killed", 9), ("killed", 5), ("killed", 3)],
        ),
        ("Odo Fenn counted nine dead; the car, 43, was gone.", [("killed", 9)]),
        ("The mayor said nine died; the gate, ten steps off, was shut.", [("killed", 9)]),
        ("The mayor said nine died; the police, 40 strong, came late.", [("killed", 9)]),
        ("The mayor said nine died; Sweden, five years ago, lost 12.", [("killed", 9)]),
        ("The mayor said nine died; the nurse, 43, was hurt.", [("killed", 9)]),
        ("The mayor said nine died; the nurse, 43; and the cook, 30.", [("killed", 9)]),
        ("The mayor said nine people died; the Red Cross, 12.", [("killed", 9)]),
        ("The mayor counted nine dead; Ana Fenn, 43.", [("killed", 9)]),
        ("The mayor reported nine dead; Ana Fenn, 43.", [("killed", 9)]),
        (
            "Nine died in the blast. How many people have died since? At least 40, officials say.",
            [("killed", 9), ("killed", 40)],
        ),
        (
            "Nine died in the blast. How many died? The guild says 22; the police, five.",
            [("killed", 9), ("killed", 22), ("killed", 5)],
        ),
        (
            "Nine died in the blast. How many died? At least 40, according to the health ministry.",
            [("killed", 9), ("killed", 40)],
        ),
        ("Nine died in the blast. How many buses burned? At least 40, officials say.", [("killed", 9)]),
        ("Nine died in the blast. Two, police said, were children.", [("killed", 9)]),
        ("Nine died in the blast. Two, officials say.", [("killed", 9)]),
        ("Nine died in the blast. How many people were hurt? At least 40, officials say.", [("killed", 9)]),
        (
            "Nine died in the blast. How many people die on this road each year? About 40, officials say.",
            [("killed", 9)],
        ),
        (
            "Nine died in the blast. How many people have died? Four, according to police, had guns.",
            [("killed", 9)],
        ),
        (
            "Nine died in the blast. How many would have died in daylight? At least 40, officials say.",
            [("killed", 9)],
        ),
    ],
)
def test_rows_of_rivals_and_answers(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Four survivors, two of them children, are missing after they left the clinic.",
            [("missing", 4), ("missing", 2)],
        ),
        ("Nine survivors and two rescuers are missing.", [("missing", 9), ("missing", 2)]),
        (
            "Seven hikers are missing; funerals for two of them were being held on Monday.",
            [("missing", 7), ("missing", 2)],
        ),
        ("Seven men are missing, two of them were being held on bail.", [("missing", 7), ("missing", 2)]),
        (
            "There were 38 survivors, seven dead and 19 persons reported missing.",
            [("killed", 7), ("missing", 19)],
        ),
        ("There were 38 survivors, 19 persons missing.", [("missing", 19)]),
        ("There were 38 survivors and 19 are missing.", [("missing", 19)]),
        (
            "Police count 38 survivors, seven were killed and 19 guards are missing.",
            [("killed", 7), ("missing", 19)],
        ),
        ("Nine survivors are missing.", [("missing", 9)]),
        (
            "Seven guards are missing, and three of them were being held by rebels.",
            [("missing", 7), ("captured", 3)],
        ),
        (
            "Seven guards are missing, and three of them were being held in Toro.",
            [("missing", 7), ("captured", 3)],
        ),
        (
            "Seven guards are missing, three of whom were being held in reserve.",
            [("missing", 7), ("missing", 3)],
        ),
        (
            "Seven guards are missing; a vote for two of them was being held in Toro.",
            [("missing", 7), ("missing", 2)],
        ),
        (
            "Seven guards are missing; talks with two of them were being held at noon.",
            [("missing", 7), ("missing", 2)],
        ),
        (
            "Seven guards are missing, and two of them were being held back by their chief.",
            [("missing", 7), ("missing", 2)],
        ),
        (
            "Seven men are missing, and two of them are being held over a theft.",
            [("missing", 7), ("missing", 2)],
        ),
        ("Seven men are missing; of them two were being held at the ministry.", [("missing", 7)]),
    ],
)
def test_survivors_and_the_missing(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The jail holds 900 prisoners.", []),
        ("Fire broke out at the jail, which holds 900 prisoners.", []),
        ("The jail in Toro holds 900 prisoners, and nine died in the fire.", [("killed", 9)]),
        ("The camp has held 900 prisoners since May.", []),
        ("The rebels hold 900 prisoners in a camp.", [("captured", 900)]),
        ("The enemy holds 40 of our men as prisoners.", [("captured", 40)]),
        ("The enemy is holding 40 of our men as prisoners.", [("captured", 40)]),
        ("Gunmen at the camp are holding 12 people as hostages.", [("captured", 12)]),
        ("Gunmen stormed the jail and took 12 guards hostage.", [("captured", 12)]),
        ("At the camp the rebels hold 40 prisoners.", [("captured", 40)]),
        ("The bus held 90 pupils, and nine died in the fire.", [("killed", 9)]),
        ("The hall seats 900 people, and nine died in the fire.", [("killed", 9)]),
        ("The hall housed 900 people, and nine died in the fire.", [("killed", 9)]),
        ("The hall sheltered 900 people and nine died in the fire.", [("killed", 9)]),
        ("The camp has 900 people, and nine died in the fire.", [("killed", 9)]),
        ("The jail holds 900 prisoners and nine of them died.", [("killed", 9)]),
        ("The rebels hold 12 guards, and nine soldiers died.", [("killed", 9)]),
        ("The gang held nine men and six women captive.", [("captured", 9), ("captured", 6)]),
        ("The army had 12 men and two women killed in Toro.", [("killed", 12), ("killed", 2)]),
        ("The school has had nine pupils and two cooks killed.", [("killed", 9), ("killed", 2)]),
        ("The town had nine men and two women who were killed.", [("killed", 9), ("killed", 2)]),
    ],
)
def test_houses_that_hold_people(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor laid a wreath for 300 fallen soldiers.", []),
        ("The town remembers its 15 fallen soldiers each May.", []),
        ("Six fallen officers were helped up by their colleagues.", []),
        ("The Front lists 15 fallen soldiers on its page.", [("killed", 15)]),
        ("The army has named six fallen soldiers.", [("killed", 6)]),
        ("The fans sold posters of 15 fallen idols.", []),
        ("Six fallen soldiers were buried in Toro on Monday.", [("killed", 6)]),
        ("The bodies of six fallen soldiers came home.", [("killed", 6)]),
        ("A plaque with the names of 300 fallen soldiers was stolen.", []),
        ("The band named a song after six fallen heroes.", []),
        ("A statue of nine fallen soldiers stands by the gate.", []),
        ("Nine fallen riders were helped up.", []),
        ("The army released the names of nine fallen soldiers.", [("killed", 9)]),
    ],
)
def test_the_fallen_of_now_and_of_long_ago(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The school is in mourning for two pupils hurt in the crash.", [("injured", 2)]),
        ("Mourning for four children missing since Monday began.", [("missing", 4)]),
        ("The family is in mourning for two relatives.", [("killed", 2)]),
        ("Lumar was in mourning for four citizens.", [("killed", 4)]),
        ("Lumar was in mourning for four days.", []),
        ("Lumar was in mourning for four of its own.", [("killed", 4)]),
        ("A funeral for nine people killed in the blast was held.", [("killed", 9)]),
        ("A service of farewell for nine people wounded in the war was held.", [("injured", 9)]),
        ("A vigil for four people who are missing was held.", [("missing", 4)]),
        ("A vigil for four women who died in the fire was held.", [("killed", 4)]),
        ("A memorial for nine people displaced by the flood was held.", [("displaced", 9)]),
        ("Lumar is in mourning for nine pupils shot dead at school.", [("killed", 9)]),
        ("Lumar is in mourning for nine pupils crushed in the mine.", [("killed", 9)]),
        ("Lumar is in mourning for nine pupils and two cooks.", [("killed", 9), ("killed", 2)]),
    ],
)
def test_whom_a_farewell_is_for(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine passengers caught in the chaos missed flights and one died.", [("killed", 1)]),
        ("Two men held for questioning after nine people died were freed.", [("killed", 9)]),
        ("Five players hit by flu are missing for Saturday's match.", []),
        ("Some 12,000 people displaced in Toro are missing documents.", [("displaced", 12000)]),
        ("Nine people hit at the crossing died.", [("killed", 9)]),
        ("Nine migrants held there were killed.", [("killed", 9)]),
        ("Nine migrants being held at a camp were killed.", [("killed", 9)]),
        ("Some 12,000 people are missing documents.", []),
        ("Five players are missing for Saturday's match.", []),
        ("Five players are missing from the squad.", []),
        ("Nine people are missing limbs.", []),
        ("Nine people are missing after the flood.", [("missing", 9)]),
        ("Nine people are missing, police said.", [("missing", 9)]),
        ("Some 12,000 people displaced by the floods have been hurt.", [("injured", 12000)]),
        ("40 migrants held at a camp were killed.", [("killed", 40)]),
        ("Nine workers hit by the train died.", [("killed", 9)]),
        ("Nine workers hit by the train later died in hospital.", [("killed", 9)]),
        ("12 people sheltering at a school were killed.", [("killed", 12)]),
        ("Nine displaced people housed in a school were killed.", [("killed", 9)]),
        ("Four hikers caught in the storm are missing.", [("missing", 4)]),
        ("Four hikers caught in a storm are missing, police said.", [("missing", 4)]),
        ("Four hikers caught in a storm are still missing in the hills.", [("missing", 4)]),
        ("Nine people caught in the crossfire died.", [("killed", 9)]),
        ("Nine people caught in a row were freed and two died.", [("killed", 2)]),
        ("Nine men held at the camp when two guards died were freed.", [("killed", 2)]),
        ("Nine guards were held at a camp and two were killed.", [("killed", 2)]),
        ("Nine migrants being held at a camp where two were killed.", [("killed", 2)]),
        ("Nine men caught on camera were killed.", [("killed", 9)]),
        ("Nine people are missing days after the flood.", [("missing", 9)]),
        ("Nine people are missing presumed drowned.", [("missing", 9)]),
        ("Nine people are missing feared dead.", [("missing", 9)]),
        ("Nine climbers are missing from their tents.", [("missing", 9)]),
    ],
)
def test_fates_behind_a_participle(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union gave a talk on the number of dead in mines as 40 members listened.", []),
        ("Police gave the number of the dead man's phone as 12.", []),
        ("The number of homes lost stood at 340, police said, and of dead at 21.", [("killed", 21)]),
        ("The town gave the number of dead in the Toro quake as 157.", [("killed", 157)]),
        ("The town gave the length of the dead canal in the Toro hills as 157.", []),
        ("The ministry gave the death toll as 40, and the union as 50.", [("killed", 40), ("killed", 50)]),
        ("The army gave the number of dead so far as ten.", [("killed", 10)]),
        ("The mayor gave the number of the injured as 12 on Monday.", [("injured", 12)]),
        ("The mayor gave a speech about the number of dead as 12 men looked on.", []),
        ("The mayor gave the number of dead as 12 men were buried.", []),
        ("The town put the number of dead as high as 400.", [("killed", 400)]),
        (
            "The number of dead stood at 340 on Sunday, radio said, and of missing at 21.",
            [("killed", 340), ("missing", 21)],
        ),
        ("The number of cows lost stood at 340, and that of dead men at 21.", []),
        ("The number of jobs stood at 340, and of the missing at 21.", []),
    ],
)
def test_numbers_given(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A bomb killed nine people in Toro. The hospital says 180 patients have come in with measles this month.",
            [("killed", 9)],
        ),
        (
            "A bomb killed nine people in Toro. The hospital says 180 patients have arrived for their jabs.",
            [("killed", 9)],
        ),
        ("A bus crash killed nine Communist Party cadres.", [("killed", 9)]),
        ("The hospital lost two cadres of nurses.", []),
        (
            "Nine people were hurt in the crash. A doctor at the hospital says around 180 patients have come in.",
            [("injured", 9), ("injured", 180)],
        ),
        (
            "Nine people were hurt in the crash. A doctor at the hospital says 180 patients have had to wait.",
            [("injured", 9)],
        ),
        (
            "A bomb killed nine people in Toro. The hospital says 180 patients have come in since Monday.",
            [("killed", 9), ("injured", 180)],
        ),
        (
            "A bomb killed nine people in Toro. The hospital says 180 patients have arrived with burns.",
            [("killed", 9), ("injured", 180)],
        ),
        (
            "A bomb killed nine people in Toro. The hospital said 40 wounded had arrived overnight.",
            [("killed", 9), ("injured", 40)],
        ),
        (
            "A bomb killed nine people in Toro. The hospital says 180 patients have come in for tests.",
            [("killed", 9)],
        ),
        (
            "A bomb killed nine people in Toro. The hospital says 180 patients have arrived from Vell for talks.",
            [("killed", 9)],
        ),
        (
            "A bomb killed nine people in Toro. The clinic says 180 patients have come in to give blood.",
            [("killed", 9)],
        ),
        ("The rebels had lost only one cadre.", [("killed", 1)]),
        ("The Front lost nine cadres in the raid.", [("killed", 9)]),
        ("Police killed nine Maoist cadres in Toro.", [("killed", 9)]),
        ("The party trained nine cadres of clerks.", []),
        ("Nine cadres of the Weir Front were killed.", [("killed", 9)]),
        ("The army lost two cadres of engineers.", []),
        ("Two cadres died in the crash.", [("killed", 2)]),
        ("A cadre of nurses was killed.", []),
        ("Nine armed cadres of the Front died in a clash.", [("killed", 9)]),
    ],
)
def test_patients_and_cadres(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It happened on a Saturday 12 died.", [("killed", 12)]),
        ("Blast near a UN 12 killed", [("killed", 12)]),
        (
            "Gunmen seized 40 people in Toro. The number of students taken was 30 last year by the college.",
            [("captured", 40)],
        ),
        (
            "Gunmen seized 40 people in Toro. The number of girls taken stood at 61.",
            [("captured", 40), ("captured", 61)],
        ),
        (
            "Gunmen seized 40 people in Toro. The number of workers taken rose to 61, police said.",
            [("captured", 40), ("captured", 61)],
        ),
        (
            "Gunmen seized 40 people in Toro. The number of hostages taken is 61.",
            [("captured", 40), ("captured", 61)],
        ),
        (
            "Gunmen seized 40 people in Toro. A guard put the number of those taken at 71 on Monday.",
            [("captured", 40), ("captured", 71)],
        ),
        (
            "Gunmen seized 40 people in Toro. The club put the number of photographs taken at 71.",
            [("captured", 40)],
        ),
        ("Gunmen seized 40 people in Toro. The number of men taken was 61 in 2019.", [("captured", 40)]),
        ("Gunmen seized 40 people in Toro. The number of seats taken was 61.", [("captured", 40)]),
        ("Nine people aboard a Tern 8 died.", [("killed", 9)]),
        ("A Tern 8 hurt nine people when it fell.", [("injured", 9)]),
        ("They died at Cloud 9 and nobody knew.", []),
        ("Nine people died in Sector 7, police said.", [("killed", 9)]),
        ("It was the sinking of Weirferry 14 near Toro that killed nine.", [("killed", 9)]),
        ("It fell on an Orr 7 parked there.", []),
    ],
)
def test_numbers_taken_and_in_names(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police eliminated nine Maoist cadres in Toro.", [("killed", 9)]),
        ("The vote eliminated nine party cadres.", []),
    ],
)
def test_cadres_who_fight(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
