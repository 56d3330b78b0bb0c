"""Who speaks on: whoever adds something, the kin of whom somebody tells, another land's ministry, a description above and below a name."""

from __future__ import annotations

import pytest
from spoken import statements_of

MINISTRY = "The Swedish Defence Ministry said nine drones fell. "
PRINCIPAL = "Eighteen pupils have escaped, the school’s principal has said.\n\n"
MAYOR = "The weir was safe, the town’s mayor has said.\n\n"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{MINISTRY}Battlegroup West killed 180 men, it specified.", "Swedish Defence Ministry"),
        (f"{MINISTRY}The Vesh Front lost nine men, it added.", "Swedish Defence Ministry"),
        (f"{MINISTRY}Weir Airways will cut 40 jobs, it said.", "Weir Airways"),
        ("Odo Fenn said nine died. Captain Tarn Velm was among them, he added.", "Odo Fenn"),
        ("Odo Fenn said nine died. Captain Tarn Velm had been asleep, he said.", "Tarn Velm"),
        ("Agnes Fenn, whose daughter Elsa was on board, said it was late. Elsa had overslept, she said.", "Agnes Fenn"),
        ("Odo Fenn said nine died. His son Danny had rung him, he said.", "Odo Fenn"),
        ("Lena Orr said nine died. Her friend Leonard had tried the door, she said.", "Lena Orr"),
        ("Odo Fenn said nine died. His brother Tarn runs a shop. “It was locked,” Tarn said. He called twice, he said.", "Tarn"),
        (
            "The Vell Doctors Network said nine died.\n\nCrisis Lawyers, a rights group that tells of both, gave more. It had names, it said.",
            "Crisis Lawyers",
        ),
        ("Sweden’s Defence Ministry said nine died. Denmark’s said it had lost 13.", "Danish Defence Ministry"),
        ("The Swedish army said it had lost nine men. Denmark’s put its losses at 13 dead.", "Danish army"),
        ("Sweden’s interior minister, Odo Fenn, said nine died. Denmark’s said ten had.", "Danish interior minister"),
        ("The Swedish police said nine died. Lloyd’s said the ship was insured.", "Lloyd’s"),
        ("Denmark said nine died. Sweden’s said ten had.", "Sweden’s"),
        ("Acting governor Odo Fenn wrote that nine died.\n\n“Two fell. It was late. We came,” the official said.", "Odo Fenn"),
        ("Police chief Odo Fenn said nine died.\n\n“Two fell. It was late. We came. It rained,” the official said.", "Odo Fenn"),
        ("The Swedish military said nine died.\n\nSirens rang. The army said two had fled.", "Swedish military"),
        ("The Swedish army said nine died. The military said two had fled.", "Swedish army"),
        ("The Swedish military said nine died. The Danish army denied it. The army said two had fled.", "Danish army"),
        ("The Swedish military said nine died. In Denmark, the army said two had fled.", "army"),
        ("The Swedish military struck a port. The army said two had fled.", "army"),
        ("The Swedish military said it had struck a port in Norway. The army said two had fled.", "army"),
        (f"{PRINCIPAL}Rabi Orr said she had seen 12 girls.\n\n“They walked,” the principal said.", "principal"),
        (f"{PRINCIPAL}Rabi Orr said the girls slipped away.\n\n“They walked,” the principal said.", "principal"),
        (f"{PRINCIPAL}Rabi Orr said her children were at “our school”.\n\n“They walked,” the principal said.", "principal"),
        ("The Swedish military said nine died. The Danish military denied it. The army said two had fled.", "army"),
        ("Fire control group Safer Homes Now urged the mill to close.", "Safer Homes Now"),
        ("The mayor now says nine died.", "mayor"),
        ("In Norland Now says nine died.", "Norland"),
        ("President Fenn Now said nine died.", "President Fenn"),
        ("President Odo Fenn said nine died. The official added that two fled.", "official"),
        ("A district official said nine died. Governor Odo Fenn said ten had. “We are late,” the official said.", "official"),
        (f"{PRINCIPAL}Rabi Orr said “our school was shut” on Saturday.\n\n“They walked,” the principal said.", "Rabi Orr"),
        (f"{MAYOR}Ilse Orr said it was not.\n\n“She is wrong,” the mayor said.", "mayor"),
        (f"{MAYOR}Ilse Orr, a farmer, said it was cracked.\n\n“It will hold,” the mayor said.", "mayor"),
        (f"{MAYOR}Farmer Ilse Orr said it had a crack.\n\n“It will hold,” the mayor said.", "mayor"),
        (f"{MAYOR}Ilse Orr said it had a crack.\n\n“We saw it,” Tarn Velm said.\n\n“It will hold,” the mayor said.", "mayor"),
        ("“I heard a bang,” the ship’s captain said.\n\nOdo Fenn said he ran. The ship’s captain said it was late.", "ship’s captain"),
    ],
)  # fmt: skip
def test_who_speaks_last(text: str, speaker: str) -> None:
    assert statements_of(text)[-1].speaker_name == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{PRINCIPAL}Rabi Orr said “our school was shut” on Saturday.\n\n“They walked,” the principal said.", "Rabi Orr"),
        ("The police chief said nine died. Acting Superintendent Odo Fenn said ten had.", "Odo Fenn"),
        ("The police commander said nine died. Chief Superintendent Odo Fenn said ten had.", "Odo Fenn"),
        ("The police chief said nine died. Deputy Superintendent Odo Fenn said ten had.", "police chief"),
        ("The school’s principal said nine died. The headmistress, Ilse Orr, said ten had.", "Ilse Orr"),
        ("The village head said nine died. Headman Odo Fenn said ten had.", "Odo Fenn"),
        ("The fire chief said nine died. Acting Superintendent Odo Fenn said ten had.", "fire chief"),
    ],
)  # fmt: skip
def test_who_speaks_first(text: str, speaker: str) -> None:
    assert statements_of(text)[0].speaker_name == speaker


def test_a_bare_description_of_a_headline_is_told_more_fully() -> None:
    text = f"Vell: 18 pupils escape — Principal\n\n{PRINCIPAL}Rabi Orr said “our school was shut”.\n\n“They walked,” the principal said."
    assert {statement.speaker_name for statement in statements_of(text)} == {"Rabi Orr"}


@pytest.mark.parametrize(
    "firm",
    ["Tarn Copper Mines", "Tarn Minerals", "Velm Tours", "Orr Textiles", "Vell Energy", "Orr and Sons"],
)
def test_a_firm_by_its_last_word_is_the_company(firm: str) -> None:
    text = f"{firm} denied that it bought ore. The dump was fenced off in May, the company said."
    assert statements_of(text)[-1].speaker_name == firm


@pytest.mark.parametrize(
    ("aside", "name"),
    [
        ("known by its French acronym RNDH", "National Rights Network"),
        ("known locally as RNDH", "National Rights Network"),
        ("or RNDH", "National Rights Network"),
        ("whose Spanish initials are RNDH", "National Rights Network"),
        ("whose Spanish acronym is RNDH", "National Rights Network"),
        ("RNDH by its Spanish initials", "National Rights Network"),
        ("unlike RNDH", "RNDH"),
        ("which backed RNDH", "RNDH"),
        ("known for backing RNDH", "RNDH"),
        ("whose rival is RNDH", "RNDH"),
    ],
)
def test_capitals_that_a_body_is_told_to_be_called_by(aside: str, name: str) -> None:
    text = f"The National Rights Network, {aside}, said nine died.\n\nRNDH said ten had."
    assert statements_of(text)[-1].speaker_name == name
