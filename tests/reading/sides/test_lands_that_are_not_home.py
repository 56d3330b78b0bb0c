"""Countries that a page names and is not about: where people fled, where they are in care, whose language it is printed in."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document

REBELS = (
    "Rebels take Norvian town, seizing dozens of soldiers\n\n"
    "LESK, Norvia (AP) — Fighters of the Lumar Front seized the town of Vell on Thursday after battles that left at least 85"
    " people dead and sent some 20,000 residents fleeing across the border into Taldia, officials said.\n\nThe road is closed. The mayor has left. Nobody knows where he is.\n\n"
)
MINISTRY = "Taldia's defence ministry has closed the road.\n"
BORDER = (
    "Norway and Denmark trade fire\n\n"
    "OSLO, Norway (AP) — Norwegian and Danish troops traded fire on the border on Thursday, officials said.\n\n"
)
QUAKE = "Quake kills 12 in Denmark\n\nCOPENHAGEN, May 3, 2031 — A quake killed 12 people on Monday.\n\n"


def sides(text: str, start: int = 0) -> list[tuple[int | None, str | None]]:
    """Value and side of the claims of a page from an offset on."""
    page = lay_out(text)
    found = read(Document(text, title=page.title, published=page.published, parts=page.parts)).casualties
    return [(one.value, one.side) for one in found if one.start >= start]


def test_the_land_of_the_dateline_is_home_and_not_where_people_fled() -> None:
    assert sides(REBELS + MINISTRY) == [(None, "Norvia"), (85, "Norvia"), (20000, "Norvia")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The group said it had killed more than 140 government troops.", [(140, "Norvia")]),
        ("At a clinic just inside Taldia, Dr Lena Orr said her staff had treated 61 wounded.", [(61, "Norvia")]),
        ("The agency said camps in Taldia were hosting more than 90,000 Norvians who had fled.", [(90000, "Norvia")]),
        ("Camps in Taldia were hosting 90,000 people who had fled the fighting.", [(90000, "Norvia")]),
        ("Taldia's Foreign Ministry said a shell had landed on its territory, killing a shepherd, and asked both sides why.",
         [(1, "Taldia")]),
        ("In neighbouring Taldia, floods killed 12 people.", [(12, "Taldia")]),
        ("A shell fell just inside Taldia, killing four villagers.", [(4, "Taldia")]),
        ("A mine in Taldia hurt nine men who had fled across the river.", [(9, "Taldia")]),
    ],
)  # fmt: skip
def test_a_land_beyond_the_border(text: str, expected: list[tuple[int | None, str | None]]) -> None:
    assert sides(f"{REBELS}{text}\n\n{MINISTRY}", len(REBELS)) == expected


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "Denmark's defence ministry said a shell had landed on its territory, killing two farmers.",
            "Denmark",
        ),
        ("Norway's army said the strikes inside its own territory left four dead.", "Norway"),
        ("Norway said rockets fired from its territory had killed five Danish soldiers.", "Denmark"),
        ("Denmark said Norway hid rebels on its territory who killed six Norwegian guards.", "Norway"),
    ],
)
def test_own_soil(text: str, side: str) -> None:
    assert [found for _, found in sides(BORDER + text + "\n", len(BORDER))] == [side]


def test_who_has_killed_on_his_soil_has_killed_others() -> None:
    text = "The Danish army said it had killed 20 soldiers on its soil.\n"
    assert sides(BORDER + text, len(BORDER)) != [(20, "Denmark")]


@pytest.mark.parametrize(
    ("line", "body", "side"),
    [
        ("Weir Daily (English edition) – by Lena Orr", "Nine workers died in the flood.", "Norway"),
        ("Danish version by Odo Fenn", "Nine workers died in the flood.", "Norway"),
        ("Danish workers mourned", "Nine English workers died in the flood.", "United Kingdom"),
    ],
)
def test_a_language_is_no_land(line: str, body: str, side: str) -> None:
    text = f"Five years after the flood, Vell still mourns\n\n{line}\n\nOSLO – The bell rang on Saturday. {body}\n"
    assert [found for _, found in sides(text)] == [side]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The quake of 2013 killed more than 5,300 people in 11 southern provinces and around 600 in northern Norway.",
         [(5300, "Denmark"), (600, "Norway")]),
        ("Storms in 2018 killed 50 people in three villages and nine in Norway.", [(50, "Denmark"), (9, "Norway")]),
        ("Storms in 2018 killed 50 people in 11 towns of northern Norway and hurt 90.", [(50, "Norway"), (90, "Norway")]),
        ("Many think of the 2015 fire at a club in Oslo, in which 64 people died, and of a crash.", [(64, "Norway")]),
        ("Some compare it with a 2015 fire in a club in Oslo, in which 64 people died, and with the one in Lyon, France, where 242 died.",
         [(64, "Norway"), (242, "France")]),
    ],
)  # fmt: skip
def test_a_place_behind_another_number_is_that_number_s(
    text: str, expected: list[tuple[int | None, str | None]]
) -> None:
    assert sides(QUAKE + text + "\n", len(QUAKE)) == expected


@pytest.mark.parametrize(
    ("headline", "lead", "side"),
    [
        ("fall of Swedish fort sends thousands into Norway",
         "An armed group in eastern Sweden said it had overrun a fort, killing nine government troops.", "Sweden"),
        ("battle in Sweden drives families across the river into Norway", "The battle in Sweden killed nine people.", "Sweden"),
        ("clash forces hundreds of villagers over the border into Norway", "A raid in Sweden killed nine people.", "Sweden"),
        ("quake in Sweden", "A quake in Sweden killed nine people and sent hundreds of tourists into Norway.", "Sweden"),
        ("Sweden sends thousands of troops into Norway", "Swedish troops killed nine people.", "Norway"),
        ("Swedish army drives rebels into Norway", "Nine people were killed in a battle near Toro.", "Norway"),
        ("Crash sends 40 people into river in Norway", "Nine people were killed.", "Norway"),
        ("Rebels parade captives as fall of Swedish fort sends thousands into Norway",
         "An armed group in eastern Sweden said it had overrun a fort, killing nine government troops.", "Sweden"),
        ("ferry sinks", "Sweden sent dozens of divers into Norway after a ferry sank and killed nine people.", "Norway"),
        ("quake near coast", "Sweden sent thousands of rescuers into Norway after the quake, which killed nine people.", "Norway"),
        ("Sweden pushes families into Norway",
         "Sweden has pushed thousands of families into Norway. A quake there killed nine people.", "Norway"),
        ("quake near coast", "A quake sent hundreds of rescuers into Norway and killed nine people.", "Norway"),
    ],
)  # fmt: skip
def test_a_land_into_which_people_are_driven(headline: str, lead: str, side: str) -> None:
    text = f"{headline[0].upper()}{headline[1:]}\n\nKARASJOK, Norway — {lead}\n"
    assert sides(text)[-1] == (9, side)


def test_a_village_is_not_the_city_whose_name_it_bears() -> None:
    text = "Shells fell on the border.\n\nThey hurt three farmers in the village of Omsk."
    assert [one.side for one in read(Document(text)).casualties] == [None]
    text = "Shells fell on the border.\n\nThey hurt three farmers in the city of Omsk."
    assert [one.side for one in read(Document(text)).casualties] == ["Russia"]
