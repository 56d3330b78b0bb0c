"""Bodies for which "it", "the agency" and "its bulletin" stand, and figures that somebody gives without saying so."""

from __future__ import annotations

import pytest
from spoken import statements_of

from claims import read
from claims.types import Document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Denmark's State Committee for Security gave another account. It said soldiers had come. "
            "One Danish guard was killed and five people were hurt, it said in a statement.",
            "Danish State Committee for Security",
        ),
        ("AeroVell reported 57 deaths. The dead include a priest, the airline said.", "AeroVell"),
        ("The prison service, SNV, spoke of four deaths. Thirty men were hurt, the agency said.", "SNV"),
        ("Vell Reisen, based in Brask, said the bus was new. The firm denied that it was late.", "Vell Reisen"),
        (
            "The Weir Survey said the quake was strong.\n\nThe national disaster agency, CONVEL, was more cautious. "
            "Its bulletin listed four deaths.",
            "CONVEL",
        ),
        ("The Mill Ministry in the capital, Vell, called the report a work of fiction.", "Mill Ministry"),
        # a person, a town, or a body that acts itself
        ("Odo said it was late. The agency said it was sorry.", "agency"),
        ("DeTarn said it was late. The company said it was sorry.", "company"),
        ("LaTarn said it was late. The group said it was sorry.", "group"),
        ("FitzTarn said it was late. The firm said it was sorry.", "firm"),
        ("Tarna, which is her real name, said it was late. The company said it was sorry.", "company"),
        ("DeepTarn said it was late. The agency said it was sorry.", "agency"),
        ("The Vell Observatory felt a quake. The group said it was sorry.", "group"),
        ("A Red Cross team reached Vell. The army shut the road. A UNICEF convoy was hit, it said.", "UNICEF"),
        ("A Hamas cell was behind the raid, it said.", "Hamas"),
        ("McTarn said it was late. The firm said it was sorry.", "firm"),
        ("Peter Fenn, based in Vell, said it was late. The firm said it was sorry.", "firm"),
        ("Weir Watch published its findings. The army killed nine, it said.", "Weir Watch"),
        ("The Mill Ministry spoke of a plan. The disaster agency, in Vell, was cautious. Its bulletin listed four deaths.",
         "Mill Ministry"),
        ("A charity in the city, Weir Hands, has said it was late.", "Weir Hands"),
        ("The company in the port, Brask Shipping, has said it was late.", "Brask Shipping"),
        ("A spokesman, calling himself Jewish, said it was late.", "spokesman"),
        ("A man, calling himself King, said it was late.", "man"),
        ("The mayor of the capital, Odo Fenn, has said it was late.", "Odo Fenn"),
        ("The head of the city, Odo Fenn, said it was late.", "Odo Fenn"),
    ],
)  # fmt: skip
def test_it_and_the_agency_are_the_body_that_tells(text: str, name: str) -> None:
    assert statements_of(text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("Historian Ari Moss was there. In his estimate between 70 and 80 people died.", ["Ari Moss"]),
        ("The toll now stands at around 100 dead, by this website's count.", [None]),
        ("The toll now stands at around 100 dead, by our count.", [None]),
        ("By this outlet's count 12 people died.", [None]),
        ("By this broadcaster's count 12 people died.", [None]),
        ("By the broadcaster's count 12 people died.", ["broadcaster"]),
        ("The toll now stands at around 100 dead, by this hospital's count.", ["hospital"]),
        ("The Vell Front gave its own losses as 14 dead and around 30 wounded.", ["Vell Front", "Vell Front"]),
        ("The Vell Front gave its losses as 14 dead.", ["Vell Front"]),
        ("The Vell Front gave the losses of Norland as 14 dead.", [None]),
        ("Historians think about 900 soldiers died.", ["Historians"]),
        ("Historians think about the 900 soldiers who died.", [None]),
        ("Widows think about 900 times of the nine soldiers killed there.", [None]),
        ("Guards often think about 12 comrades who were killed.", [None]),
        ("Ari Moss was there. In his reckoning, God was gone and 40 men died.", [None]),
        ("By the count of this website, nine people have died.", [None]),
        ("The figures of the Holy Virgin show that nine people died.", ["figures of the Holy Virgin"]),
        ("According to preliminary data of the Border Troops, 20 soldiers were killed.", ["Border Troops"]),
        ("According to a summary of the Battle of Vell, 20 soldiers were killed.", ["summary of the Battle of Vell"]),
        ("The list kept by the Red Cross in a tent beside the gate had grown to 83 missing persons.", ["Red Cross"]),
        ("The firm was on a list kept by the ministry of unsafe mines before nine men died.", [None]),
        ("A list published by the palace on Friday names a medic who was at the blast in which nine people died.", [None]),
        ("A list compiled by the ministry of towns hit by the quake includes Vell, where nine people died.", [None]),
        ("The toll given by the ministry, 40 dead, was disputed.", ["ministry"]),
        ("The list kept in a tent beside the gate had grown to 83 missing persons.", [None]),
        ("Kenya had its own warning in 1994, when a ferry sank and 272 people died.", [None]),
    ],
)  # fmt: skip
def test_who_gives_a_figure_without_saying_so(text: str, claimants: list[str | None]) -> None:
    assert [each.claimant_name for each in read(Document(text)).casualties] == claimants
