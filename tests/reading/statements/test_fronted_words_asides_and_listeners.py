"""Where a content begins behind words of place, an aside on its source or whoever is told it, and what warns nobody of anything."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor added that in the north, a shell wounded a dozen monks.", ["in the north, a shell wounded a dozen monks"]),
        ("Police said that a day earlier, a bomb killed 12 people.", ["a day earlier, a bomb killed 12 people"]),
        ("The mayor said the bloc, a party founded in 1990, had left.", ["the bloc, a party founded in 1990, had left"]),
        ("In the north, a rocket wounded two people, police said.", ["In the north, a rocket wounded two people"]),
        ("Fighting between two militias has killed 57 people, officials said Wednesday, in the worst violence of the year.",
         ["Fighting between two militias has killed 57 people"]),
        ("Speaking after the flood hit Vell, Odo Fenn said help was late.", ["help was late"]),
        ("Residents told state television help had not come.", ["help had not come"]),
        ("She told Vell Radio help had come.", ["help had come"]),
        ("He told AFP Kyiv had attacked.", ["Kyiv had attacked"]),
        ("He told parliament Baku had attacked.", ["Baku had attacked"]),
        ("She told the council on Monday the roof had gone.", ["the roof had gone"]),
        ("The UN warned that civilians, aid workers and doctors had been killed.", ["civilians, aid workers and doctors had been killed"]),
        ("The minister warned rebels that killed civilians.", ["rebels that killed civilians"]),
        ("The minister told parliament state television had misreported the toll.", ["state television had misreported the toll"]),
        ("The officer told the inquest radio contact was lost.", ["radio contact was lost"]),
        ("The mayor told the Times journalists had been detained.", ["journalists had been detained"]),
        ("According to police, nine, including two children, died.", ["nine, including two children, died"]),
        ("According to the ministry, 1,200, most of them civilians, have died.", ["1,200, most of them civilians, have died"]),
        ("The mayor warned the villagers that the dam could burst.", ["the dam could burst"]),
        ("The mayor warned residents of floods.", ["residents of floods"]),
        ("According to police, the driver, who had been drinking, fled.", ["the driver, who had been drinking, fled"]),
        ("The roads are blocked, according to Odo Fenn, 41, who lost his house.", ["The roads are blocked"]),
        ("The roads, according to Odo Fenn, are blocked.", ["The roads, according to Odo Fenn, are blocked"]),
    ],
)  # fmt: skip
def test_contents(text: str, expected: list[str]) -> None:
    assert [content for _, content in said(text)] == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Chief Minister, V. Ilan, announced relief. The Leader of the Opposition, M. Dura, accused the office of neglect. He demanded a probe.",
         ["V. Ilan", "M. Dura", "M. Dura"]),
        ("Nine died, the municipal weir safety and rescue office (MWSRO) said. Two were hurt, the MWSRO added.",
         ["municipal weir safety and rescue office"] * 2),
        ("Speaking in Vell, the mayor, Odo Fenn, said nobody came.", ["Odo Fenn"]),
    ],
)  # fmt: skip
def test_speakers(text: str, names: list[str]) -> None:
    assert [one.speaker_name for one in statements_of(text)] == names


@pytest.mark.parametrize(
    "clause",
    [
        "was shot dead", "was found dead", "was pronounced dead at the scene", "was one of nine people killed", "was among the dead",
        "was stabbed and died in hospital", "lay dead", "was believed dead", "fell to his death", "bled to death",
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["Ivo Orr {}", "Ivo Orr, 34, {}", "Ivo Orr, who drove the bus, {}"])
def test_a_dead_man_says_nothing_more(name: str, clause: str) -> None:
    text = f"Mayor Odo Fenn said the town had lost much.\n\n{name.format(clause)}, he said."
    assert statements_of(text)[-1].speaker_name == "Odo Fenn"


@pytest.mark.parametrize(
    "text",
    [
        "About 40 pupils complained of dizziness at the school on Monday.",
        "Pupils complained of nausea after eating lunch.",
        "Several complained of pain in their chests.",
        "Two complained of a headache and nausea.",
        "Workers complained of itching skin.",
    ],
)
def test_what_ails_somebody_is_no_statement(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The farmers complained of headaches when they tried to claim aid.",
        "Residents complained of irritation and anger at the slow response.",
    ],
)
def test_what_troubles_somebody_is_one(text: str) -> None:
    assert len(said(text)) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A soldier wounded the day before said nine comrades had died.", "soldier wounded the day before"),
        ("A sheriff in Brask, N. Dakota, said nine people had died.", "sheriff in Brask"),
        ("Police chief Ivo Moss spoke on Monday. Odo Fenn, a medic, was among those who carried the dead away, he said.", "Odo Fenn"),
    ],
)  # fmt: skip
def test_who_speaks_beside_words_alike(text: str, name: str) -> None:
    assert statements_of(text)[-1].speaker_name == name
