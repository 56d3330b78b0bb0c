"""Whose victims they are where two states or a state and a band fight: the town that was hit, whose office counts, letters for a name."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document

WAR = "KYIV, May 4 - A Russian missile strike killed seven people in Kharkiv on Sunday. "
RAID = "TUBAS, May 4 (AFP) - Israeli forces raided a camp in the West Bank on Sunday. "
AMBUSH = "TORO, Mexico, May 4 (Reuters) - Gunmen attacked a column in Mexico on Sunday. "
CLASH = "SEOUL, May 4 (AFP) - North and South Korean patrol boats exchanged fire on Tuesday. "


def last_side(text: str) -> str | None:
    page = lay_out(text + "\n")
    document = Document(text + "\n", title=page.title, published=page.published, parts=page.parts)
    return read(document).casualties[-1].side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        # the town that the sentence before tells was hit
        (WAR + "Rockets hit the Russian border town of Vell. The crews said three millers had died.", "Russia"),
        (WAR + "Rockets left the Russian border town of Vell. The crews said three millers had died.", "Ukraine"),
        (WAR + "Rockets hit the Russian border town of Vell.\n\nThe crews said three millers had died.", "Ukraine"),
        # an office of a province or town counts its own
        (WAR + "Belgorod Governor Odo Fenn said three millers had died, and blamed Kyiv.", "Russia"),
        (WAR + "Odo Fenn of the Weir Office said three millers had died, and blamed Kyiv.", "Ukraine"),
        (WAR + "Belgorod Governor Odo Fenn said three millers had died in Kharkiv.", "Ukraine"),
        # soldiers of whom an armed party tells
        (RAID + "Hamas's wing said that five soldiers were killed in the ambush.", "Israel"),
        # letters for a party, and for a body of a state
        (AMBUSH + "The Vell Valley Cartel (CTV) claimed it. The CTV said it had lost two of its men.", "Vell Valley Cartel"),
        (CLASH + "“Three of our crew were killed,” a JCS official told reporters.", "South Korea"),
        (CLASH + "The Joint Chiefs of Staff (JCS) spoke. “Three of our crew were killed,” the JCS said.", "South Korea"),
        (RAID + "Four other soldiers were wounded by a bomb under the road.", "Israel"),
        (RAID + "The Israeli army said it had killed six gunmen in the camp.", "Palestine"),
        # whoever claims soldiers killed tells of his own blow
        (WAR + "Russia's ministry claimed the strike hit a base and killed up to 85 servicemen.", "Ukraine"),
        (WAR + "Russia's ministry said the blast hit a base and killed up to 85 servicemen.", "Russia"),
        # whom they belonged to
        (AMBUSH + "A gang fell out with another. The governor said 12 of the dead belonged to the Vell Boys.", "Vell Boys"),
        (AMBUSH + "The governor said 12 of the dead belonged to the Vell Choir.", "Mexico"),
        (AMBUSH + "Troops killed nine “aggressors” who belonged to the Vell Valley Cartel.", "Vell Valley Cartel"),
        (AMBUSH + "Troops killed nine farmers who belonged to the Vell Valley Choir.", "Mexico"),
    ],
)  # fmt: skip
def test_whose_victims_they_are(text: str, side: str | None) -> None:
    assert last_side(text) == side


def test_a_clause_that_another_land_opens_is_another_clause() -> None:
    text = "Norway says eight dead in border clash as Denmark reports four guards killed\n"
    page = lay_out(text)
    found = read(Document(text, title=page.title, published=page.published, parts=page.parts)).casualties
    assert [(one.value, one.side) for one in found] == [(8, "Norway"), (4, "Denmark")]


@pytest.mark.parametrize("end", ["", "\n"])
def test_letters_that_no_bracket_spells_out_are_not_spelt_by_the_end_of_the_page(end: str) -> None:
    text = AMBUSH + "A CTV spokesman said it had lost two of its men near the customs office gate." + end
    page = lay_out(text)
    found = read(Document(text, title=page.title, published=page.published, parts=page.parts)).casualties
    assert [(one.value, one.side) for one in found] == [(2, "CTV")]
