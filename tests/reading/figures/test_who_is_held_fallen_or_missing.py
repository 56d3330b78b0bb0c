"""Who is held, fallen, missing or in care, and houses, farewells and offices that only sound like it."""

from __future__ import annotations

import pytest
from casualty_pages import told


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
        ("Police eliminated nine Maoist cadres in Toro.", [("killed", 9)]),
        ("The vote eliminated nine party cadres.", []),
    ],
)
def test_cadres_who_fight(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
