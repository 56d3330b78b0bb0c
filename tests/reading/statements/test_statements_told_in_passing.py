"""Statements behind data, bullets, lists of clauses and relative clauses, and verbs of saying that report nothing."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sellen is the worst hit, with 71 deaths, showed data released by the Lumar Police, which keep a list.",
            [("the Lumar Police", "Sellen is the worst hit, with 71 deaths")],
        ),
        ("The board, installed in May, showed data released by the Lumar Police.", []),
        (
            "Odo Fenn expressed deep condolences to the bereaved and pledged free treatment for the injured.",
            [
                ("Odo Fenn", "deep condolences to the bereaved"),
                ("Odo Fenn", "free treatment for the injured"),
            ],
        ),
        ("The Vesh Front pledged allegiance to the ruler of Toro.", []),
        ("Orr won most of the pledged delegates for the vote.", []),
        (
            "Odo Fenn had announced 34 deaths, before his office withdrew the count.",
            [("Odo Fenn", "34 deaths")],
        ),
        (
            "The Vesh Front claimed responsibility for the blast in a broadcast on its radio, and said nine had died.",
            [("The Vesh Front", "responsibility for the blast"), ("The Vesh Front", "nine had died")],
        ),
        (
            "In a statement, the ministry wished “peace upon the dead, and a speedy recovery to the injured”.",
            [("the ministry", "“peace upon the dead, and a speedy recovery to the injured”")],
        ),
        ("They wished the weir would be closed.", []),
        (
            "Commissioner Odo Fenn contradicted her: 11 people were being sought.",
            [("Commissioner Odo Fenn", "11 people were being sought")],
        ),
        ("Commissioner Odo Fenn contradicted her on Monday.", []),
        (
            "The toll was lowered, a change that the minister, Lena Orr, attributed to seven bodies counted twice.",
            [("Lena Orr", "seven bodies counted twice")],
        ),
        (
            "The rise, which officials attributed to the rain, went on.",
            [("officials", "the rain")],
        ),
        ("Nine deaths attributed to the cold were recorded.", []),
        ("The collapse that engineers attributed to rust killed nine people.", [("engineers", "rust")]),
        ("The error, which engineers attributed to rust, cost the town the mill.", [("engineers", "rust")]),
        (
            "It was a delay that engineers attributed to rust found on the weir.",
            [("engineers", "rust found on the weir")],
        ),
        ("Lena Orr pledged herself to the mill for life.", []),
        ("Lena Orr pledged fans for the summer.", []),
        ("Lena Orr wrote about two missing paintings.", []),
        (
            "Lena Orr said that the mill that won, that of Sellen, was old.",
            [("Lena Orr", "the mill that won, that of Sellen, was old")],
        ),
        (
            "Lena Orr told Vell Radio that 58 wounded had come, that five had died and that two were lost.",
            [
                ("Lena Orr", "58 wounded had come"),
                ("Lena Orr", "five had died"),
                ("Lena Orr", "two were lost"),
            ],
        ),
        (
            "Lena Orr said that the shots came from a car, that quickly left the town.",
            [("Lena Orr", "the shots came from a car, that quickly left the town")],
        ),
        (
            "The institute said the quake, initially put at magnitude 7, struck at dawn, and that nine aftershocks followed.",
            [
                ("The institute", "the quake, initially put at magnitude 7, struck at dawn"),
                ("The institute", "nine aftershocks followed"),
            ],
        ),
        (
            "The governor vowed that nobody would be spared and directed the immediate closure of all schools.",
            [
                ("The governor", "nobody would be spared"),
                ("The governor", "the immediate closure of all schools"),
            ],
        ),
        ("Lena Orr directed a rescue of the crew.", []),
        (
            "Lena Orr told Vell Radio (VR) that nine had died.",
            [("Lena Orr", "nine had died")],
        ),
    ],
)
def test_statements_are_read_and_end_where_they_do(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The neighbours have been arguing for more than a century over their border.", []),
        ("Odo Fenn argued for days that the weir was old.", [("Odo Fenn", "the weir was old")]),
        ("Odo Fenn argued for a new weir.", [("Odo Fenn", "for a new weir")]),
        ("They argued over the 800-kilometre (500-mile) border, drawn under foreign rule.", []),
        (
            "Lena Orr confirmed that a guard had called a tip line about the gunman.",
            [("Lena Orr", "a guard had called a tip line about the gunman")],
        ),
        (
            "Odo Fenn met a guard whom she called a hero.",
            [("she", "a hero")],
        ),
        ("A weir official, requesting anonymity, denied the charge.", [("A weir official", "the charge")]),
        ("Odo Fenn left, requesting nine crates.", [("Odo Fenn", "nine crates")]),
        ("“It shook,” said the woman, who asked us to call her Mrs Orr.", [("the woman", "It shook,")]),
        (
            "Odo Fenn denied reports posted online that looters had come.",
            [("Odo Fenn", "reports posted online that looters had come")],
        ),
        (
            "Odo Fenn said initial data showed the train had passed two signals.",
            [("Odo Fenn", "initial data showed the train had passed two signals")],
        ),
        (
            "Initial data showed the train had passed two signals.",
            [("Initial data", "the train had passed two signals")],
        ),
        (
            "In Sellen, one of the towns that bore the brunt, Lena Orr wept as she stood there.",
            [],
        ),
        (
            "By Sunday, that part of the inquiry was unsolved, Lena Orr said.",
            [("Lena Orr", "By Sunday, that part of the inquiry was unsolved")],
        ),
        (
            "For 20 years, Fenn ran a mill at Toro, which makes felt, Lena Orr said.",
            [("Lena Orr", "For 20 years, Fenn ran a mill at Toro, which makes felt")],
        ),
        (
            "The mayor paid tribute to the crews and vowed that the weir would hold.",
            [("The mayor", "the weir would hold")],
        ),
    ],
)
def test_what_reports_nothing_is_no_statement(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("headline", [True, False])
def test_a_headline_ends_its_content_at_the_inverted_speaker(*, headline: bool) -> None:
    text = "2 more victims succumb, says Health Ministry, as prosecutors hold 6 workers"
    told = said(text, headline=headline)
    assert told == [("Health Ministry", "2 more victims succumb")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("• 28 killed, 61 taken away – Residents", [("Residents", "28 killed, 61 taken away")]),
        ("•Residents leave •Only six died — Police", [("Police", "Only six died")]),
        ("• The water came at dawn – a time when most slept", []),
    ],
)
def test_bullets_below_a_headline_name_their_speaker_behind_a_dash(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert said(text + "\n\nGunmen came to Sellen.") == expected


def who(text: str) -> list[str | None]:
    """The names of the speakers of a text, in text order."""
    return [one.speaker_name for one in statements_of(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Anger turned on the government of Prime Minister Odo Fenn, who sacked five men and vowed to stay.",
            ["Odo Fenn"],
        ),
        ("Odo Fenn met Lena Orr, who had sacked five men, and vowed to stay.", ["Odo Fenn"]),
        ("The court heard from the driver, who wept and said that he was sorry.", ["court"]),
        (
            "It was learnt that the leader of the gang, one Odo Fenn, had rung the families, demanding nine crates."
            "\n\nHe boasted that he had lost nobody.",
            ["Odo Fenn", "Odo Fenn"],
        ),
        ("Lena Orr left. Odo Fenn said it was learnt that the mill had shut.", ["Odo Fenn"]),
        (
            "Odo Fenn said all was calm.\n\nA security source disputed this. “I was there,” he said.",
            ["Odo Fenn", "security source"],
        ),
        (
            "A nurse at the clinic, who asked not to be named, said nine came in.\n\nTwo died, the source added.",
            ["nurse at the clinic", "nurse at the clinic"],
        ),
        ("Odo Fenn said nine came in.\n\nTwo died, the source added.", ["Odo Fenn", "source"]),
        (
            "Odo Fenn waited outside the mill. “She rang me. Then the line was off,” the 29-year-old said.",
            ["Odo Fenn"],
        ),
        (
            "Odo Fenn told Vell Radio that 28 had been buried.\n\n“We made a list. It is long. My wife is on it,” the"
            " monarch lamented.",
            ["Odo Fenn", "Odo Fenn"],
        ),
        (
            "Peter Fenn said nine had died.\n\n“He was mine,” the grandmother said.",
            ["Peter Fenn", "grandmother"],
        ),
        ("Nine were hurt. The Royal Sellen’s said it was treating four boys.", ["Royal Sellen’s"]),
        (
            "The Lumar Commissioner of Police, Odo Fenn, came to Sellen. The CP said nine had died.",
            ["Odo Fenn"],
        ),
        ("The Inspector-General of Police, Odo Fenn, came. The IGP said nine had died.", ["Odo Fenn"]),
        ("The Deputy Commissioner of Police, Odo Fenn, came. The CP said nine had died.", ["CP"]),
    ],
)
def test_who_speaks(text: str, names: list[str | None]) -> None:
    assert who(text) == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In a warning that the wells could run dry, the water chief Odo Fenn left for Toro.",
            [("the water chief Odo Fenn", "the wells could run dry")],
        ),
        ("In a report that shook Lumar, the board was praised.", []),
        ("In the hope that the weir would hold, the mayor opened the gates.", []),
        ("The pilot radioed that both engines had stopped.", [("The pilot", "both engines had stopped")]),
        ("Secretary Lena Orr bared that 30 packs had spoiled.", [("Secretary Lena Orr", "30 packs had spoiled")]),
        ("Lena Orr objected that the law was weak.", [("Lena Orr", "the law was weak")]),
        ("The dog bared its teeth at the men on the weir.", []),
        ("An unknown object that fell on the mill was old.", []),
        ("Father Odo Fenn said Mass in the ruins on Sunday.", []),
        ("He has written to the mayor, the guild and the head of the mill.", []),
        ("He has written to the mayor, saying the weir is old.", [("He", "the weir is old")]),
        ("He wrote to his mother, “I am well.”", [("He", "I am well.")]),
        (
            "“The water was up to here,” said Lena Orr, pointing to her chest.",
            [("Lena Orr", "The water was up to here,")],
        ),
        (
            "“The mill is weak,” said Lena Orr, pointing to a fall in sales.",
            [("Lena Orr", "The mill is weak,"), ("Lena Orr", "a fall in sales")],
        ),
        ("“This is him,” said Lena Orr, pointing to a photo of her son.", [("Lena Orr", "This is him,")]),
        ("The clinic, informed of 12 casualties, called in nurses.", []),
        ("The clinic informed of 12 casualties.", [("The clinic", "12 casualties")]),
        ("The doctors pointed to heart disease.", [("The doctors", "heart disease")]),
        ("The mayor pointed to arms sales by Norland.", [("The mayor", "arms sales by Norland")]),
        (
            "Lawyers pointed to bruises on his arms as proof of a beating.",
            [("Lawyers", "bruises on his arms as proof of a beating")],
        ),
        ("The union pointed to the heart of the problem.", [("The union", "the heart of the problem")]),
    ],
)  # fmt: skip
def test_words_that_tell_beside_words_that_do_not(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected
