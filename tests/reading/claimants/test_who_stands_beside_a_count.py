"""Who stands beside a count and does not give it, and who does."""

from __future__ import annotations

import pytest

from claims import read
from claims.types import Document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine people were injured and 14 died in the crash. The queue was long. The union says nine.",
            [(9, None), (14, None), (9, "union")],
        ),
        ("The Brask Hill Regiment has 18 confirmed dead.", [(18, None)]),
        ("Team Vell has 18 confirmed deaths among its fans.", [(18, None)]),
        ("South Korea has 18 confirmed deaths.", [(18, None)]),
        ("The Weir Office has 18 confirmed deaths.", [(18, "Weir Office")]),
        ("The army registered two victories in Toro, in which 73 people died.", [(73, None)]),
        ("The Weir Band recorded two albums at the club in which 73 people died.", [(73, None)]),
        ("Sri Lanka recorded 40 accidents last year, in which 73 people died.", [(73, None)]),
        ("The agency counted 940 accidents, in which 73 people died.", [(73, "agency")]),
        ("Five of the dead were identified by DNA as Odo Fenn and his sons.", [(5, None)]),
        ("Police put the toll at nine, CCTV at 30.", [(9, "Police"), (30, "Police")]),
        (
            "The toll was put at nine by President Odo Fenn and Health Ministry officials.",
            [(9, "Odo Fenn")],
        ),
        (
            "Army spokesman Ana Brask came. Health Information Officer Odo Fenn came. The spokesman said 12 people died.",
            [(12, "Ana Brask")],
        ),
        ("The ministry urged people to stay at home as its death toll rose to 35.", [(35, "ministry")]),
        (
            "The police announced the crash that left nine people dead and 30 injured.",
            [(9, "police"), (30, "police")],
        ),
        ("Police said it was the second bomb that left nine people injured.", [(9, "Police")]),
        (
            "Twelve policemen were the targets of attacks which left one policeman injured, the authorities have reported.",
            [(1, "authorities")],
        ),
        (
            "Gunmen took 61 girls from a school. They killed 12 people. Nobody slept. The ministry says 61.",
            [(61, None), (12, None), (61, "ministry")],
        ),
        (
            "Nine people were injured and 14 died in the crash. The queue was long. The union says 16.",
            [(9, None), (14, None), (16, "union")],
        ),
        (
            "At least 90 people were injured and four died in the crash. The queue was long. The union says 90.",
            [(90, None), (4, None), (90, "union")],
        ),
        ("The health ministry has 18 confirmed deaths.", [(18, "health ministry")]),
        ("The ministry of health has 18 confirmed deaths.", [(18, "ministry of health")]),
        ("Weir United has 18 confirmed deaths among its fans.", [(18, None)]),
        ("The hospital in Vell has 18 dead in its report.", [(18, "hospital in Vell")]),
        ("The Toro coast has 18 confirmed dead.", [(18, None)]),
        ("The road recorded 40 accidents last year, in which 73 people died.", [(73, None)]),
        ("The police recorded nine raids last year, in which 73 people died.", [(73, "police")]),
        ("The choir recorded nine songs in a hall in which 73 people died.", [(73, None)]),
        ("The army recorded 12 clashes in May, in which 73 people died.", [(73, "army")]),
        ("The toll was put at 30 by AWED.", [(30, "AWED")]),
        ("Five of the dead were identified by DNA tests as cooks.", [(5, None)]),
        (
            "The toll was put at nine by the Vell Risk Reduction and Management Office.",
            [(9, "Vell Risk Reduction and Management Office")],
        ),
        ("The toll was put at nine by the mayor and Toro police officers.", [(9, "mayor")]),
        ("Police press officer Odo Fenn came. The spokesman said 12 people died.", [(12, "Odo Fenn")]),
        ("Police records officer Odo Fenn came. The spokesman said 12 people died.", [(12, "spokesman")]),
        ("The clinic appeals for blood donors as the number of injured climbs to 35.", [(35, None)]),
        ("The clinic urged people to come as its own count of injured rose to 35.", [(35, "clinic")]),
        ("Governments across Toro condemned the bombing of a tram that left 23 people dead.", [(23, None)]),
        ("The guild welcomed the trial over the crash that left 23 people dead.", [(23, None)]),
        ("Police said the man planned the raid that left 23 people dead.", [(23, None)]),
        ("The mayor confirmed the blast that left 23 people dead.", [(23, "mayor")]),
        ("The mayor recalled the blast that left 23 people dead.", [(23, None)]),
        (
            "The mayor confirmed on Monday that the knife was bought at a shop where a cook had bought his for the raid in Brask that left 23 people dead.",
            [(23, None)],
        ),
    ],
)
def test_who_gives_a_count(text: str, expected: list[tuple[int, str | None]]) -> None:
    assert [(one.value, one.claimant_name) for one in read(Document(text)).casualties] == expected
