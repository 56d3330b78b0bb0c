"""Whose count it is that a paper, a relay, a post or a bare verb tells, and what is nobody's count but the page's."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document


@pytest.mark.parametrize(
    ("text", "value", "claimant"),
    [
        (
            "Quake in Orvia\n\nAbout 18,000 people have been left homeless, a preliminary assessment by the Orvian Red Crescent showed.",
            18000,
            "Red Crescent",
        ),
        (
            "Bus plunge\n\nGERIK: A chartered bus skidded and plunged down a ravine, claiming the lives of 13 people.",
            13,
            None,
        ),
        (
            "Boat sinks in Orvia\n\nThe Weir Authority sent divers. Records of the authority show that no fewer than 361 people have died on the lake.",
            361,
            "Weir Authority",
        ),
        (
            "Slides in Orvia\n\nBNPW data show that slides have claimed 214 lives this year.",
            214,
            "BNPW",
        ),
        (
            "Blast in Orvia\n\nThe Norland Office of Weirs (OW) sent teams. According to an OW statement, nine of the dead were men.",
            9,
            "Office of Weirs",
        ),
        (
            "Clash in Orvia\n\nThe police denied reports on social media that the toll had crossed 20.",
            20,
            "reports on social media",
        ),
        (
            "Fighting in Orvia\n\nThe Somal Region gave the opposite account. In a statement issued on Sunday evening, it said troops had ambushed a convoy, resulting in the death of 16 civilians.",
            16,
            "Somal Region",
        ),
        (
            "Crash\n\nThe Long Road Forum slammed his department for doing nothing about the curve, where, it says, 31 people have died.",
            31,
            "Long Road Forum",
        ),
        (
            "Shooting\n\nOn Tuesday, KLTW reported, citing a law enforcement source, that as many as seven people had died.",
            7,
            "a law enforcement source",
        ),
        (
            "Storm\n\nA decade earlier, more than 300 lives were lost across the South, and a single twister in Toro claimed 158.",
            300,
            None,
        ),
        (
            "Storm\n\nA decade earlier, more than 300 lives were lost across the South, and a single twister in Toro claimed 158.",
            158,
            None,
        ),
        (
            "War in Orvia\n\nThe rebels say they took the town. They admit to losing 22 of their own.",
            22,
            "rebels",
        ),
        (
            "War in Orvia\n\nSome 25,000 people have fled to the forest, the humanitarian office believes, adding to the 3.6 million uprooted across the country.",
            25000,
            "humanitarian office",
        ),
        (
            "War in Orvia\n\nSome 25,000 people have fled to the forest, the humanitarian office believes, adding to the 3.6 million uprooted across the country.",
            3600000,
            "humanitarian office",
        ),
        (
            "War\n\nOrvia took the city in an offensive in which, by its own account, it lost 192 troops; over 100,000 Velmians fled the region.",
            100000,
            None,
        ),
        (
            "SDF declares end of prison assault; 32 martyred\n\nA text follows here.",
            32,
            None,
        ),
        (
            "Riot\n\nThe prisons authority, SNAI, spoke first of 12 deceased and later of 31. In the latest bulletin it admits to 47.",
            12,
            "SNAI",
        ),
        (
            "Riot\n\nThe prisons authority, SNAI, spoke first of 12 deceased and later of 31. In the latest bulletin it admits to 47.",
            31,
            "SNAI",
        ),
        (
            "Riot\n\nThe prisons authority, SNAI, spoke first of 12 deceased and later of 31. In the latest bulletin it admits to 47.",
            47,
            "SNAI",
        ),
        (
            "Quake\n\nThe headquarters had announced 71 deaths on Thursday night.",
            71,
            "headquarters",
        ),
        (
            "Quake\n\nThe Toro government said 418 people had been injured. It had initially listed 25 residents as missing.",
            418,
            "Toro government",
        ),
        (
            "Quake\n\nThe Toro government said 418 people had been injured. It had initially listed 25 residents as missing.",
            25,
            "Toro government",
        ),
        (
            "Quake\n\nThe OCW trimmed its count of the injured to 281 late in the afternoon.",
            281,
            "OCW",
        ),
        (
            "Flood\n\nChief minister Odo Fenn, who flew over the area, pegged the number of missing at 52.",
            52,
            "Odo Fenn",
        ),
        (
            "Crash\n\nThe Lumar division of Orvian Railway on Thursday scaled down the death toll from 94 to 86.",
            94,
            "Lumar division of Orvian Railway",
        ),
        (
            "Crash\n\nThe Lumar division of Orvian Railway on Thursday scaled down the death toll from 94 to 86.",
            86,
            "Lumar division of Orvian Railway",
        ),
        (
            "Ferry sinking: police lift toll to 27\n\nA text follows here.",
            27,
            "police",
        ),
        (
            "Crush\n\nThe mayor, Odo Fenn, called for calm after people threw stones at the offices, leaving seven police officers with minor injuries.",
            7,
            None,
        ),
        (
            "Orvian plane crash kills 39, eight survivors found after night on the mountain\n\nA text follows here.",
            39,
            None,
        ),
        (
            "Ferry\n\nThe Orvian consul, Mr Odo Fenn, said 14 of his compatriots had died.",
            14,
            "Odo Fenn",
        ),
        (
            "Cable car\n\nThe other dead are four Danes, a Pole and a Finn, cops said.",
            4,
            "cops",
        ),
        (
            "Massacre\n\nThe massacre at Toro left up to 400 dead, by some estimates.",
            400,
            "some estimates",
        ),
        (
            "Boat\n\nClose to 700 have been reported dead this year, UNHCW data show – the highest number ever.",
            700,
            "UNHCW",
        ),
        (
            "War\n\nAttacks have killed 371 people, the Health Ministry says. At least 127 of them were civilians, the rights office has verified.",
            127,
            "rights office",
        ),
        (
            "Boats\n\nShipwrecks have claimed more than 700 victims this year, by the count of the NGO Clear Water.",
            700,
            "NGO Clear Water",
        ),
        (
            "Blast\n\nBy nightfall the count had crept up: the health ministry gave 21 deaths in a post.",
            21,
            "health ministry",
        ),
        (
            "Cyclone\n\nThe health ministry has registered 940 cases and 12 deaths.",
            12,
            "health ministry",
        ),
        (
            "Quake\n\nThe bulletin was lower by four than the 142 deaths posted by the provincial government on its page.",
            142,
            "provincial government",
        ),
        (
            "Ferry\n\nA royal commission found as many as 161 may have drowned.",
            161,
            "royal commission",
        ),
        (
            "Flood\n\nAn earlier version of this article said 22 people had died.",
            22,
            None,
        ),
        (
            "Raid\n\nA count released by the operator late on Sunday listed seven dead and two missing.",
            7,
            "operator",
        ),
        (
            "Raid\n\nA count released by the operator late on Sunday listed seven dead and two missing.",
            2,
            "operator",
        ),
        (
            "Raid\n\nHe retracted an earlier coast guard tally of 34 deaths.",
            34,
            "coast guard",
        ),
        (
            "Raid\n\nThe first figure released by the authorities, shortly before dawn, was seven dead.",
            7,
            "authorities",
        ),
        (
            "Raid\n\nIt topped the official death toll of 40.",
            40,
            None,
        ),
        (
            "Raid\n\nFour died in the raid, according to the medical charity Medics Without Limits, which has left.",
            4,
            "medical charity Medics Without Limits",
        ),
        (
            "Raid\n\nThe Amalgamated Rockdrillers’ Union disputes the arithmetic. It put the number of dead at 21.",
            21,
            "Amalgamated Rockdrillers’ Union",
        ),
        (
            "Raid\n\nGunmen killed 18 people, our correspondents report.",
            18,
            None,
        ),
        (
            "Raid\n\nThe hospital said nine people died; the newspaper, citing the army, said two were hurt.",
            9,
            "hospital",
        ),
        (
            "Raid\n\nReuters, citing police, said nine people died while the hospital said four were hurt.",
            9,
            "police",
        ),
        (
            "Raid\n\nReuters, citing police, said nine people died while the hospital said four were hurt.",
            4,
            "hospital",
        ),
        (
            "BRASK, Norway (AP) — A mine caved in on Monday.\n\nAnother 36 people were hurt, while the Vell Red Cross had by 5pm yesterday received reports of 28 missing persons.",
            28,
            "Vell Red Cross",
        ),
        (
            "BRASK, Norway (AP) — Two trains collided on Monday.\n\nThe railways had on Saturday morning pegged the toll at 46.",
            46,
            "railways",
        ),
        (
            "BRASK, Norway (AP) — A dam burst on Monday.\n\nThe figures do not match those of the disaster ministry, whose bulletin on Saturday listed 58 dead.",
            58,
            "disaster ministry",
        ),
        (
            "BRASK, Norway (AP) — A dam burst on Monday, killing nine.\n\nIn Vell, the health ministry's own running total rose to 408 dead.",
            408,
            "health ministry",
        ),
        (
            "BRASK, Norway (AP) — A dam burst on Monday.\n\nThe death toll initially given by the town council was 12.",
            12,
            "town council",
        ),
        (
            "BRASK, Norway (AP) — A dam burst on Monday.\n\nA Herald reporter counted five bodies in front of the gate.",
            5,
            None,
        ),
        (
            "BRASK, Norway (AP) — Two boats collided on Monday.\n\nReports on social media in the afternoon of eight dead were wrong, a police spokeswoman, Ilse Brandt, made clear.",
            8,
            "Reports on social media in the afternoon",
        ),
        (
            "BRASK, Norway (AP) — Fighting went on on Monday.\n\nThe army said it had killed around 100 rebels.\n\nThe Vesh Front disputed that, conceding only the loss of nine fighters.",
            9,
            "Vesh Front",
        ),
        (
            "BRASK, Norway (AP) — Officials put rebel fatalities at 300 on Monday.",
            300,
            "Officials",
        ),
        (
            "BRASK, Norway (AP) — A dam burst on Monday, killing nine.\n\nThe ministry says 41 died, the governor 44 and the union 60.",
            44,
            "governor",
        ),
        (
            "BRASK, Norway (AP) — A dam burst on Monday, killing nine.\n\nThe ministry says 41 died, the governor 44 and the union 60.",
            60,
            "union",
        ),
        (
            "Border clash\n\nBRASK, Norway (AP) — Guards fired at each other on Monday, with Norway reporting 13 dead and Denmark nine, before it was over.",
            9,
            "Denmark",
        ),
        (
            "BRASK, Norway (AP) — A dam burst on Monday.\n\nThe figure of 12 dead came from the ministry.",
            12,
            "ministry",
        ),
        (
            "BRASK, Norway (AP) — A dam burst on Monday.\n\nBy the ministry's count 12 people died.",
            12,
            "ministry",
        ),
        (
            "BRASK, Norway (AP) — A dam burst on Monday.\n\nBy the ministry's count at least 12 people died.",
            12,
            "ministry",
        ),
        (
            "BRASK, Norway (AP) — A dam burst on Monday.\n\nThe Brask Herald said 12 people had died, citing rescuers.",
            12,
            "rescuers",
        ),
    ],
)
def test_a_count_belongs_to_whoever_gives_it(text: str, value: int, claimant: str | None) -> None:
    layout = lay_out(text)
    reading = read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
    assert [one.claimant_name for one in reading.casualties if one.value == value] == [claimant]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Citing figures from the Weir Disaster Authority (WDA), OCHA said on Tuesday that 138 people had died.", "Weir Disaster Authority"),
        ("Citing the Weir Authority, OCHA said 138 people had died.", "Weir Authority"),
        ("Citing new data compiled by the Health Ministry, the union said 138 people had died.", "Health Ministry"),
        ("Citing figures from the Weir Authority, the Herald said 138 people had died.", "Weir Authority"),
        ("OCHA, citing figures from the Weir Authority, said 138 people had died.", "Weir Authority"),
        ("OCHA said 138 people had died, citing figures from the Weir Authority.", "Weir Authority"),
        ("Citing hospital records, OCHA said 138 people had died.", "OCHA"),
        ("Citing the police report, OCHA said 138 people had died.", "OCHA"),
        ("Citing the flood, OCHA said 138 people had died.", "OCHA"),
        ("Citing a shortage of doctors, OCHA said 138 people had died.", "OCHA"),
        ("Citing figures of its own, OCHA said 138 people had died.", "OCHA"),
        ("Citing figures from 2019, OCHA said 138 people had died.", "OCHA"),
        ("Citing the attack on the Health Ministry, OCHA said 138 people had died.", "OCHA"),
        ("Citing the cabinet's failure, OCHA said 138 people had died.", "OCHA"),
    ],
)  # fmt: skip
def test_whose_figures_somebody_cites_who_opens_with_them(text: str, claimant: str) -> None:
    assert [one.claimant_name for one in read(Document(text)).casualties] == [claimant]


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("The war killed 4,000 people in Denmark, according to Danish officials, and 127 in Norway, 80 of them soldiers.",
         ["Danish officials", None, None]),
        ("The war killed 4,000 people in Denmark, Danish officials said, and 127 in Norway.", ["Danish officials", None]),
        ("The flood killed 40 people in Denmark, Danish officials said, while 12 died in Norway.", ["Danish officials", None]),
        ("The war killed 4,000 people in Denmark, according to the UN, and 127 in Norway.", ["United Nations"] * 2),
        ("The flood killed 40 people in Denmark, according to the Red Cross in Copenhagen, and 12 in Norway.", ["Red Cross"] * 2),
        ("The flood killed 40 people in Aarhus, according to Danish officials, and 12 in Odense.", ["Danish officials"] * 2),
        ("Danish officials said 40 people had died in Denmark and 12 in Norway.", ["Danish officials"] * 2),
        ("After a week of raids in Denmark, Danish police said they had killed nine gunmen in Norway.", ["Danish police"]),
        ("In Denmark, Danish officials said 12 people were killed in Norway’s strikes in Aarhus.", ["Danish officials"]),
        ("The storm killed 40 people in Denmark, Danish police said, adding that nine Danes died in Norway.", ["Danish police"] * 2),
        ("The strikes killed 40 people in Norway, according to the Danish army, and 12 in Sweden.", ["Danish army"] * 2),
    ],
)  # fmt: skip
def test_officials_of_one_land_do_not_count_for_the_other(text: str, claimants: list[str | None]) -> None:
    assert [one.claimant_name for one in read(Document(text)).casualties] == claimants
