"""The sides of people in lands that only their page tells: accused and accusing, brought home, called by an adjective."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.reading.names.homelands import homelands
from claims.reading.page.text import cut_up
from claims.types import Document


def _sides(text: str) -> list[str | None]:
    laid = lay_out(text)
    return [one.side for one in read(Document(text, title=laid.title, parts=laid.parts)).casualties]


_BORDER = (
    "Two Norlander guards dead at a dam\n\nShots were fired on the border with Vesland near the "
    "dam. Two servicemen were killed, the Norlander army said. Veslander troops fired back.\n\n"
)


@pytest.mark.parametrize(
    ("told", "side"),
    [
        (
            "Vesland's army accused Norlander guards of shooting first and firing on farmers and said four herders had died.",
            "Vesland",
        ),
        ("Vesland's army blamed Norland for it and accused it of shelling a farm.", None),
        ("Vesland's army accused Norland of shelling the bridge and said seven people were hurt.", "Vesland"),
        ("The Vesland Health Ministry counted 35 wounded.", "Vesland"),
        (
            "Vesland's army accused Norland of opening fire and said nine Norlander guards were hurt.",
            "Norland",
        ),
        (
            "Norland's army accused Vesland of opening fire, while Vesland said six villagers had died.",
            "Vesland",
        ),
        ("Norland's army accused Vesland of hiding the toll and said 16 herders had died.", "Norland"),
        (
            "Vesland's army accused Norland of shelling its own farms and said 16 herders had died.",
            "Vesland",
        ),
        ("Norland's army accused Vesland of opening fire and said it had killed five gunmen.", None),
    ],
)
def test_who_accuses_another_of_a_blow_counts_its_own(told: str, side: str | None) -> None:
    found = _sides(f"{_BORDER}{told}\n")[2:]
    assert found == ([] if "farm." in told else [side])


_EXCHANGE = (
    "Norland brings home soldiers in exchange with Vesland\n\nNorlander soldiers who had been held in Vesland after heavy fighting came "
    "home today. The Norlander army and the Veslander army agreed on it.\n\n"
)


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("Norland has now received the coffins of 45 soldiers.", "Norland"),
        ("Vesland took back 33 bodies.", "Vesland"),
        ("Vesland has brought home the bodies of 33 men.", "Vesland"),
        ("Norland received the bodies of 12 Veslander soldiers.", "Vesland"),
        ("Norland took back the hill, where 33 bodies lay.", None),
        ("A clinic in Norland received 33 bodies.", None),
        ("Norland handed over 33 bodies.", None),
        ("Norland received the remains of two lorries.", "nobody"),
    ],
)
def test_the_dead_who_are_brought_home_are_of_that_land(told: str, side: str | None) -> None:
    found = _sides(f"{_EXCHANGE}{told}\n")
    if side == "nobody":
        assert found == []
    elif side is None:
        assert "side:returned" not in _rules(f"{_EXCHANGE}{told}\n")
    else:
        assert found == [side]


def _rules(text: str) -> str:
    laid = lay_out(text)
    found = read(Document(text, title=laid.title, parts=laid.parts)).casualties
    return " ".join(one.rule for one in found)


@pytest.mark.parametrize(
    ("text", "lands"),
    [
        ("The Arlenian government denied it. Arlenian government forces fired on the hill.", {"Arlenia"}),
        ("The Arlenian General Staff regretted it. The Arlenian army withdrew.", {"Arlenia"}),
        ("The Arlenian army withdrew. An Arlenian baker wept.", set()),
        ("Arlenian forces withdrew. Arlenian troops stayed. Arlenian jets flew.", set()),
        ("The Arlenian government denied it. The Arlenian army of Norway withdrew.", set()),
        (
            "The Arlenian government denied it. The Vessian army withdrew. The Vessian government fell.",
            {"Vessia"},
        ),
        (
            "The Arlenian army withdrew. The Arlenian navy fled. The Vessian army came. The Vessian navy rose.",
            set(),
        ),
        ("The Presbyterian elders met. The Presbyterian choir sang.", set()),
        ("Nobody has forgotten Orrvana's civil war.", {"Orrvana"}),
        ("Mr Orrvana's civil war of words went on.", set()),
        ("It was Orrvana's war.", set()),
    ],
)
def test_a_land_is_told_by_its_adjective_or_its_war(text: str, lands: set[str]) -> None:
    named = {one.country for one in homelands(cut_up(Document(text)), None).values()}
    assert named == lands


_HOME = (
    "Nine die in Norland market\n\nNine people were killed in Norland's capital, the Norland army said.\n\n"
    "The mayor wept. Shops stayed closed.\n\n"
)


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("In 2009, 30 herders were killed by a tank crew hired in Odesa.", "Norland"),
        ("In 2009, 30 herders were killed by gunmen recruited in Odesa.", "Norland"),
        (
            "Some 600 people have been killed since the revolt spread from Mali in 2015.",
            "Norland",
        ),
        ("In 2009, 30 herders were killed in Odesa.", "Ukraine"),
        ("In 2015, 600 people were killed in Mali.", "Mali"),
    ],
)
def test_where_somebody_was_hired_tells_no_side(told: str, side: str) -> None:
    assert _sides(f"{_HOME}{told}\n")[-1] == side
