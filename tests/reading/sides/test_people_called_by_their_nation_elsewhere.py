"""Sides that another sentence, the kind of attacker or the clause of another speaker tells."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document


def sides(text: str) -> list[str | None]:
    """The side of every figure of a page, read with all its statements."""
    laid = lay_out(text)
    page = Document(text, title=laid.title, published=laid.published, parts=laid.parts)
    return [one.side for one in read(page).casualties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Drone raid kills six Danish soldiers\n\nVELL, Mali, May 3 - Six peacekeepers were killed on Monday.", ["Denmark", "Denmark"]),
        ("Landmine kills five on border\n\nOSLO, May 3 - Five Danish herders were killed on Monday.", ["Denmark", "Denmark"]),
        ("Crash kills 40 in Chile\n\nSANTIAGO, May 3 - The crash took the lives of two Danish nurses and of others. Police spoke of two dead at one station.",
         ["Chile", "Denmark", "Chile"]),
    ],
)  # fmt: skip
def test_the_same_number_in_headline_and_text_is_the_same_people(
    text: str, expected: list[str | None]
) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OSLO, May 3 - Gunmen shot dead nine Danes in Norway. “Three others were wounded,” an official said.", ["Denmark", "Norway"]),
        ("LUSAKA, May 3 - The Danish embassy said 22 of its citizens were being treated. Two had died overnight, a nurse said.",
         ["Denmark", "Denmark"]),
        ("LUSAKA, May 3 - Nine Danes died. Two Swedes were hurt.", ["Denmark", "Sweden"]),
    ],
)  # fmt: skip
def test_a_bare_number_next_counts_some_of_those_called_by_their_nation(
    text: str, expected: list[str | None]
) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 30 killed as Haitian gangs attack border town\n\nVELL, Haiti, May 3 - Gunmen overran the town. The Dominican army said it fired back.", ["Haiti"]),
        ("LISBON, May 3 - Four members of a Brazilian family living in Braga were killed on Monday.", ["Brazil"]),
        ("MEXICO CITY, May 3 - Mexico’s civil protection service said the storm had killed 19 people in Chiapas, and Honduran officials spoke of two deaths.",
         ["Mexico", "Honduras"]),
        ("ROME, May 3 - Three people were hurt and taken to Terni’s Santa Maria hospital.", ["Italy"]),
        ("MANILA, May 3 - Nine fighters of the so-called Weir Movement died.", ["Weir Movement"]),
        ("(ANSA) - TERNI, MARCH 6 - Three people were killed on Thursday.", ["Italy"]),
        ("Blast\n\nBHABUA: Three people were killed on Thursday.", ["India"]),
        ("TERNI - Three people were killed on Thursday.", [None]),
        ("EPPING, March 6 - A fire at a flat in Essex killed nine.", ["United Kingdom"]),
        ("Nine people were killed at a San Francisco church on Monday.", ["United States"]),
        ("KYIV, May 3 - Russia fired a missile. Around 100 civilians on the other side of the road were hurt, Ukraine’s police said.", ["Ukraine"]),
        ("BHABUA, Norland - Three people were killed on Thursday.", ["Norland"]),
    ],
)  # fmt: skip
def test_whose_they_are(text: str, expected: list[str | None]) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five Chinese workers killed in Pakistan blast\n\nISLAMABAD, May 3 - A blast killed five Chinese workers. Five soldiers were killed in the shoot-out, the army said.",
         ["China", "China", "Pakistan"]),
        ("Nine killed in Lebanon\n\nBEIRUT, May 3 - A strike killed nine people in Beirut. Nine Israelis were killed by rockets.",
         ["Lebanon", "Lebanon", "Israel"]),
        ("Three British soldiers killed\n\nKABUL, May 3 - Three people were killed in Kabul. In Helmand three British soldiers died.",
         ["United Kingdom", "Afghanistan", "United Kingdom"]),
    ],
)  # fmt: skip
def test_the_same_number_of_others_is_not_theirs(text: str, expected: list[str | None]) -> None:
    assert sides(text) == expected


def test_soldiers_of_a_person_are_of_his_land() -> None:
    text = (
        "CARACAS, May 3 - Venezuela’s defence minister, Odo Padro, said six men had died.\n\n"
        "The guerrillas said they held eight of Padro’s soldiers."
    )
    assert sides(text)[-1] != "Padro"


def test_the_dead_on_the_other_side_are_not_the_speakers() -> None:
    text = (
        "Thai and Cambodian troops clash on border\n\nBANGKOK, May 3 - Thai and Cambodian troops fought on Monday. "
        "Around 100 soldiers on the other side had died, the Thai army said."
    )
    assert sides(text) == ["Cambodia"]


def test_own_dead_of_a_spokesmans_group_are_its() -> None:
    text = (
        "YANGON, May 3 - Rebels of the Dawn Army took a town on Sunday. Sixty-two soldiers were killed, said Odo Fenn, the group’s "
        "spokesman. Its own dead numbered nine, he said."
    )
    assert sides(text)[-1] == "Dawn Army"
