"""Two lands on a page, and every plain way to tell whose the victims are."""

from __future__ import annotations

import itertools

import pytest

from claims import lay_out, read
from claims.types import Document

LANDS = (
    ("Denmark", "Danish", "Danes", "Copenhagen"), ("Kenya", "Kenyan", "Kenyans", "Nairobi"), ("Peru", "Peruvian", "Peruvians", "Lima"),
    ("Thailand", "Thai", "Thais", "Bangkok"), ("Syria", "Syrian", "Syrians", "Damascus"), ("Poland", "Polish", "Poles", "Warsaw"),
    ("Pakistan", "Pakistani", "Pakistanis", "Islamabad"),
)  # fmt: skip
WAYS = {
    "12 {A1} soldiers were killed": "A", "12 {A1} tourists died": "A", "12 {A1} nationals were among the dead": "A", "12 {A2} died": "A",
    "12 people were killed in {A0}": "A", "12 people died in the {A1} capital": "A", "12 people were hurt in northern {A0}": "A",
    "A bus crash in {A0} killed 12 people": "A", "12 people died in {A3}": "A", "12 workers from {A0} were injured": "A", "12 citizens of {A0} are missing": "A",
    "{A0} said 12 of its soldiers had been killed": "A", "The {A1} army said 12 of its soldiers were wounded": "A",
    "{A0}’s foreign ministry said 12 of its nationals were killed": "A", "{A3} said 12 of its sailors were missing": "A",
    "In neighbouring {A0}, 12 people died": "A", "12 people died across the border in {A0}": "A", "The {A1} embassy said 12 of its citizens were hurt": "A",
    "12 of the dead were {A2}": "A", "12 of the injured were from {A0}": "A", "The dead included 12 {A1} nurses": "A", "12 members of a {A1} family were killed": "A",
    "12 {A1} migrants drowned off the coast": "A", "{A0} has lost 12 soldiers": "A", "A {A1} trawler sank and 12 sailors are missing": "A",
    "12 people were killed": "H", "12 villagers died in the north of the country": "H", "12 people were hurt in the capital": "H", "12 soldiers were wounded": "H",
    "The {H1} army said 12 of its soldiers were wounded": "H", "12 people were killed in {A0} and 30 in {H0}": "AH", "12 {A1} and 30 {H1} soldiers were wounded": "AH",
    "40 people, 12 of them {A2}, were killed": "HA", "40 people were killed, including 12 {A1} tourists": "HA",
}  # fmt: skip
LEADS = (
    "A storm hit {H0} on Sunday.",
    "A bomb went off in {H0} on Sunday, officials said.",
    "A fire broke out in {H3} on Sunday.",
)


@pytest.mark.parametrize(("way", "whose"), WAYS.items())
def test_whose_the_victims_are(way: str, whose: str) -> None:
    leads = itertools.cycle(LEADS)
    for there, home in itertools.permutations(LANDS, 2):
        words = {f"A{at}": word for at, word in enumerate(there)} | {
            f"H{at}": word for at, word in enumerate(home)
        }
        opening = f"Officials count the dead\n\n{home[3].upper()}, May 4 (Reuters) - {next(leads).format(**words)}\n\n"
        text = f"{opening}{way.format(**words)}.\n"
        laid = lay_out(text)
        page = Document(text, title=laid.title, published=laid.published, parts=laid.parts)
        found = [one.side for one in read(page).casualties if one.start >= len(opening)]
        assert found == [{"A": there[0], "H": home[0]}[each] for each in whose], text
