"""Sides told by who speaks where: officials "there", a house that bears a people's name, parties that tell of their blows, those
left behind."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document


def _sides(text: str) -> list[str | None]:
    laid = lay_out(text)
    return [one.side for one in read(Document(text, title=laid.title, parts=laid.parts)).casualties]


_TWO = (
    "Russian missile kills eight in Kharkiv, Ukraine says\n\nA Russian missile killed eight people in Kharkiv on Wednesday, Ukrainian "
    "officials said.\n\n"
)
_BEFORE = "The raid came two days after Ukrainian rockets hit a refinery in Russia's Voronezh region. "


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("The governor there, Odo Fenn, said five drivers were killed.", "Russia"),
        ("Officials there said five drivers were killed.", "Russia"),
        ("The regional governor there said that five drivers were killed.", "Russia"),
        ("The mayor of Kharkiv said five drivers were killed in Kharkiv.", "Ukraine"),
        ("There, said the mayor of Kharkiv, five drivers were killed in Kharkiv.", "Ukraine"),
        ("The mood there is grim in Kharkiv, where five drivers were killed.", "Ukraine"),
        ("The governor, Odo Fenn, who was not there, said five drivers were killed in Kharkiv.", "Ukraine"),
        ("In Kharkiv five drivers were killed, the governor there said.", "Ukraine"),
    ],
)
def test_who_speaks_there_counts_those_of_the_place_before(told: str, side: str) -> None:
    assert _sides(f"{_TWO}{_BEFORE}{told}\n")[-1] == side


def test_another_count_of_the_same_is_of_the_same_side() -> None:
    told = "The governor there, Odo Fenn, said five drivers were killed. A Russian radio station reported at least 14 dead."
    assert _sides(f"{_TWO}{_BEFORE}{told}\n")[-2:] == ["Russia", "Russia"]


_SUDAN = "Shelling kills 18 in Khartoum\n\nEighteen people were killed in Khartoum on Monday.\n\n"


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("A doctor at the Saudi Hospital said that 41 people were hurt.", "Sudan"),
        ("A doctor at the Turkish Maternity Clinic said that 41 people were hurt.", "Sudan"),
        ("The Saudi Health Ministry said that 41 Saudi pilgrims were hurt.", "Saudi Arabia"),
        ("The Saudi embassy said that 41 Saudi nurses of the Saudi Hospital were hurt.", "Saudi Arabia"),
    ],
)
def test_a_house_that_bears_the_name_of_a_people_speaks_for_no_land(told: str, side: str) -> None:
    assert _sides(f"{_SUDAN}{told}\n")[-1] == side


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("The army said the Rapid Support Forces had left more than 70 dead and two guns behind.", "RSF"),
        ("The army said the Rapid Support Forces left 70 dead behind.", "RSF"),
        ("A blast left 70 dead behind the market.", "Sudan"),
        ("The army said the Vesh Front had left more than 70 dead behind.", "Vesh Front"),
        ("The Vesh Movement also left 70 dead behind.", "Vesh Movement"),
        ("A flood left 70 dead and misery behind.", "Sudan"),
        ("Front pages told how a blast had left 70 dead behind.", "Sudan"),
        ("The Rapid Support Forces shelled the town and left 70 dead.", "Sudan"),
        (
            "Fire from the Rapid Support Forces left 70 dead in Khartoum, a mayor said from behind a wall.",
            "Sudan",
        ),
        ("The Rapid Support Forces said shells left 70 dead, and nobody was left behind.", "Sudan"),
    ],
)
def test_those_left_behind_are_of_the_party_that_left_them(told: str, side: str) -> None:
    assert _sides(f"{_SUDAN}{told}\n")[-1] == side


_RAID = "Mozambique: gunmen raid town\n\nGunmen raided a town near Pemba in northern Mozambique on Monday, residents said.\n\n"


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("The Islamic State group said its fighters had killed nine fishers.", "Mozambique"),
        ("Al-Shabaab said its men killed seven people.", "Mozambique"),
        ("The Mozambican army said its soldiers had killed seven men.", None),
        ("In 2021 scores of people died when gunmen stormed Palma.", "Mozambique"),
        ("In 2021 scores of people died in a fire in Palma, Spain.", "Spain"),
    ],
)
def test_whom_an_armed_party_says_that_it_killed_are_of_the_land(told: str, side: str | None) -> None:
    assert _sides(f"{_RAID}{told}\n")[-1] == side


@pytest.mark.parametrize(
    ("told", "side"),
    [
        (
            "Weir Watch, which lists crimes by both sides, said that 300 people had been killed.",
            "Sudan",
        ),
        ("Weir Watch said 300 people had been killed by both sides.", "both"),
        ("Weir Watch said 300 people were killed on both sides.", "both"),
        ("Officials on both sides said 300 people were killed.", "both"),
    ],
)
def test_both_sides_in_what_tells_of_the_speaker_are_none_of_the_dead(told: str, side: str) -> None:
    assert _sides(f"{_SUDAN}{told}\n")[-1] == side


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("The army said that two foreign surveyors had died.", None),
        ("Nine foreigners were killed, the mayor said.", None),
        ("Two State Troopers were wounded.", "Sudan"),
        ("Nine instructors were killed, the foreign ministry said.", "Sudan"),
        ("Three Vesh Front fighters were killed.", "Vesh Front"),
        ("Two foreign engineers were killed in Norway.", "Norway"),
        ("Two foreign engineers were killed in Khartoum.", None),
        ("Two foreign ministry clerks were killed in Khartoum.", "Sudan"),
        ("Two engineers of a foreign firm were killed in Khartoum.", "Sudan"),
    ],
)
def test_foreigners_are_not_of_the_land_of_the_page(told: str, side: str | None) -> None:
    assert _sides(f"{_SUDAN}{told}\n")[-1] == side
