"""Numbers beside the words of a count that count something else, and counts that stand beside such numbers."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Medics were able to treat 40 people hurt in the blast.", [("injured", 40)]),
        ("Five ambulances were needed to treat nine people hurt in the crash.", [("injured", 9)]),
        ("Kits sufficient to treat 900 people arrived.", []),
        ("The attacks left the market in ruins, with 40 or more people dead.", [("killed", 40)]),
        ("Monday's shootings ended with ten or more people killed.", [("killed", 10)]),
        (
            "Every hospital in the town was full, with 30 or more people wounded in the blast.",
            [("injured", 30)],
        ),
        ("The two crashes, each with 20 or more people hurt, closed the road.", [("injured", 20)]),
        ("It is not known how many people were aboard; Lumar lost nine men.", [("killed", 9)]),
        ("It is unclear how many were hurt, but Vell lost nine men.", [("killed", 9)]),
        ("No matter how many battles they won, they lost 40 men in Toro.", [("killed", 40)]),
        ("The wards were able to treat 90 burnt men.", [("injured", 90)]),
        ("The tents will be able to treat 900 people a day.", []),
        ("The kits needed to treat 900 people have come.", []),
        ("The ward is designed to treat 40 people hurt on the roads.", []),
        ("Nine medics were needed to treat 12 people wounded in the blast.", [("injured", 12)]),
        ("The clinic had been able to treat 12 wounded men.", [("injured", 12)]),
        ("The archive, which counts any incident with four or more people shot, lists 211 this year.", []),
        ("It is one of 90 shootings in Toro this year with four or more people killed.", []),
        ("The list holds all crashes with ten or more people killed.", []),
        ("A bus crashed near Toro with 40 or more people hurt.", [("injured", 40)]),
        ("It tracks attacks with four or more people dead.", []),
        ("The law names every accident on a railway with ten or more people hurt.", []),
        ("Two attacks with four or more people dead came on Monday.", [("killed", 4)]),
        ("The attacks with 40 or more people dead were the work of rebels.", [("killed", 40)]),
        ("It lists any shooting in a school with four or more people hit.", []),
        ("The day ended in attacks with 40 or more people dead.", [("killed", 40)]),
        ("We do not know how many of the children have lost both parents.", []),
        ("It is not clear how many have lost both parents.", []),
        ("Nobody knows how many died after the village lost nine men.", [("killed", 9)]),
        ("It did not say how many of its men it lost; the army had lost 12 soldiers.", [("killed", 12)]),
        ("Nobody knows how many of them had guns; they had lost 12 men.", [("killed", 12)]),
        ("The archive tracks attacks with four or more people dead.", []),
        ("The latest attacks with four or more people dead came on Monday.", [("killed", 4)]),
    ],
)
def test_kinds_of_events_and_what_serves(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Police said three children died; Odo Fenn, six; Ana Fenn, four; and Ira Fenn, nine.",
            [("killed", 3)],
        ),
        ("Police said nine died; Odo Fenn, six, was among them.", [("killed", 9)]),
        ("Lumar says 12 people died; Toro, five; Sellen, three.", [("killed", 12)]),
        (
            "The ministry says 900 people died; Iraq, 1,430; and the Red Cross, 2,000.",
            [("killed", 900), ("killed", 1430), ("killed", 2000)],
        ),
        ("The priest counted nine dead; the army, five; the guild, GUW, 43.", [("killed", 9), ("killed", 5)]),
        ("Nine people were killed. Four, according to police, had guns.", [("killed", 9)]),
        (
            "Nine died in the blast. How many people must be killed before the council acts? At least 40, the guild says.",
            [("killed", 9)],
        ),
        (
            "A ferry sank on Monday, killing 12. How many people died when its sister ship sank in 1994? At least 852, officials say.",
            [("killed", 12)],
        ),
        ("Nine died. How many of the dead were children? Four, officials say.", [("killed", 9)]),
        (
            "Nine died in the quake. How many have died? At least 40, officials say.",
            [("killed", 9), ("killed", 40)],
        ),
        ("The priest counted nine dead; the army, five; the union, GUW, 43.", [("killed", 9), ("killed", 5)]),
        (
            "Norway says 12 people died; Sweden, five; Denmark, three.",
            [("killed", 12), ("killed", 5), ("killed", 3)],
        ),
        (
            "The priest counted 31 dead; the army, ten; the police, 43.",
            [("killed", 31), ("killed", 10), ("killed", 43)],
        ),
        (
            "Lumar reported nine deaths; South Toro, five; and Sellen, three.",
            [("killed", 9), ("killed", 5), ("killed", 3)],
        ),
        ("Odo Fenn counted nine dead; the car, 43, was gone.", [("killed", 9)]),
        ("The mayor said nine died; the gate, ten steps off, was shut.", [("killed", 9)]),
        ("The mayor said nine died; the police, 40 strong, came late.", [("killed", 9)]),
        ("The mayor said nine died; Sweden, five years ago, lost 12.", [("killed", 9)]),
        ("The mayor said nine died; the nurse, 43, was hurt.", [("killed", 9)]),
        ("The mayor said nine died; the nurse, 43; and the cook, 30.", [("killed", 9)]),
        ("The mayor said nine people died; the Red Cross, 12.", [("killed", 9)]),
        ("The mayor counted nine dead; Ana Fenn, 43.", [("killed", 9)]),
        ("The mayor reported nine dead; Ana Fenn, 43.", [("killed", 9)]),
        (
            "Nine died in the blast. How many people have died since? At least 40, officials say.",
            [("killed", 9), ("killed", 40)],
        ),
        (
            "Nine died in the blast. How many died? The guild says 22; the police, five.",
            [("killed", 9), ("killed", 22), ("killed", 5)],
        ),
        (
            "Nine died in the blast. How many died? At least 40, according to the health ministry.",
            [("killed", 9), ("killed", 40)],
        ),
        ("Nine died in the blast. How many buses burned? At least 40, officials say.", [("killed", 9)]),
        ("Nine died in the blast. Two, police said, were children.", [("killed", 9)]),
        ("Nine died in the blast. Two, officials say.", [("killed", 9)]),
        ("Nine died in the blast. How many people were hurt? At least 40, officials say.", [("killed", 9)]),
        (
            "Nine died in the blast. How many people die on this road each year? About 40, officials say.",
            [("killed", 9)],
        ),
        (
            "Nine died in the blast. How many people have died? Four, according to police, had guns.",
            [("killed", 9)],
        ),
        (
            "Nine died in the blast. How many would have died in daylight? At least 40, officials say.",
            [("killed", 9)],
        ),
    ],
)
def test_rows_of_rivals_and_answers(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union gave a talk on the number of dead in mines as 40 members listened.", []),
        ("Police gave the number of the dead man's phone as 12.", []),
        ("The number of homes lost stood at 340, police said, and of dead at 21.", [("killed", 21)]),
        ("The town gave the number of dead in the Toro quake as 157.", [("killed", 157)]),
        ("The town gave the length of the dead canal in the Toro hills as 157.", []),
        ("The ministry gave the death toll as 40, and the union as 50.", [("killed", 40), ("killed", 50)]),
        ("The army gave the number of dead so far as ten.", [("killed", 10)]),
        ("The mayor gave the number of the injured as 12 on Monday.", [("injured", 12)]),
        ("The mayor gave a speech about the number of dead as 12 men looked on.", []),
        ("The mayor gave the number of dead as 12 men were buried.", []),
        ("The town put the number of dead as high as 400.", [("killed", 400)]),
        (
            "The number of dead stood at 340 on Sunday, radio said, and of missing at 21.",
            [("killed", 340), ("missing", 21)],
        ),
        ("The number of cows lost stood at 340, and that of dead men at 21.", []),
        ("The number of jobs stood at 340, and of the missing at 21.", []),
    ],
)
def test_numbers_given(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It happened on a Saturday 12 died.", [("killed", 12)]),
        ("Blast near a UN 12 killed", [("killed", 12)]),
        (
            "Gunmen seized 40 people in Toro. The number of students taken was 30 last year by the college.",
            [("captured", 40)],
        ),
        (
            "Gunmen seized 40 people in Toro. The number of girls taken stood at 61.",
            [("captured", 40), ("captured", 61)],
        ),
        (
            "Gunmen seized 40 people in Toro. The number of workers taken rose to 61, police said.",
            [("captured", 40), ("captured", 61)],
        ),
        (
            "Gunmen seized 40 people in Toro. The number of hostages taken is 61.",
            [("captured", 40), ("captured", 61)],
        ),
        (
            "Gunmen seized 40 people in Toro. A guard put the number of those taken at 71 on Monday.",
            [("captured", 40), ("captured", 71)],
        ),
        (
            "Gunmen seized 40 people in Toro. The club put the number of photographs taken at 71.",
            [("captured", 40)],
        ),
        ("Gunmen seized 40 people in Toro. The number of men taken was 61 in 2019.", [("captured", 40)]),
        ("Gunmen seized 40 people in Toro. The number of seats taken was 61.", [("captured", 40)]),
        ("Nine people aboard a Tern 8 died.", [("killed", 9)]),
        ("A Tern 8 hurt nine people when it fell.", [("injured", 9)]),
        ("They died at Cloud 9 and nobody knew.", []),
        ("Nine people died in Sector 7, police said.", [("killed", 9)]),
        ("It was the sinking of Weirferry 14 near Toro that killed nine.", [("killed", 9)]),
        ("It fell on an Orr 7 parked there.", []),
    ],
)
def test_numbers_taken_and_in_names(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
