"""Those who are asked before they answer, and contents that begin behind what only leads to them."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor, asked whether he would go, said he would stay.", [("The mayor", "he would stay")]),
        ("The mayor, told that nine had died, said he was sorry.", [("The mayor", "he was sorry")]),
        (
            "Odo Fenn, the mayor, asked whether he would go, said he would stay.",
            [("Odo Fenn", "he would stay")],
        ),
        ("“I am fine,” the mayor, asked whether he would go, said.", [("the mayor", "I am fine,")]),
        (
            "Odo Fenn, the opposition leader, asked why the army waited, accused the mayor of lying.",
            [("Odo Fenn", "why the army waited"), ("Odo Fenn", "the mayor of lying")],
        ),
        (
            "“Who pays?” the guild’s head, Odo Fenn, asked on Friday, called the law a farce and left.",
            [("Odo Fenn", "Who pays?"), ("Odo Fenn", "the law a farce")],
        ),
        ("“Who pays?” Ilse Orr, 54, asked later, wiped her eyes and left.", [("Ilse Orr", "Who pays?")]),
        (
            "The mayor, a miller, asked whether the weir would hold, and left.",
            [("The mayor", "whether the weir would hold")],
        ),
        (
            "Asked whether he would go, Odo Fenn laughed and said he would stay.",
            [("Odo Fenn", "he would stay")],
        ),
        ("Dressed in black, Ilse Orr wept and said she was alone.", [("Ilse Orr", "she was alone")]),
        (
            "Asked by Odo Fenn, a reporter, the mayor laughed and said all was well.",
            [("the mayor", "all was well")],
        ),
        ("Asked in Vell, a miner, Odo Fenn, laughed and said all was well.", [("Odo Fenn", "all was well")]),
        (
            "Under the headline “Our Shame”, the Herald asked why it had taken so long.",
            [("the Herald", "why it had taken so long")],
        ),
        ("“Will it hold?” the mayor asked.", [("the mayor", "Will it hold?")]),
        ("Not until May did the mayor admit that two had died.", [("the mayor", "two had died")]),
        ("Did the mayor admit that two had died?", []),
        ("Only on Monday did the army admit that two had died.", [("the army", "two had died")]),
        ("Nor did the mayor say that two had died.", []),
        (
            "No sooner did the mayor say that two had died than he wept.",
            [("the mayor", "two had died than he wept")],
        ),
        ("Nor did officials say that two had died.", []),
        ("At no time did the mayor claim that two had died.", []),
        ("Never did the mayor say that two had died.", []),
        ("Rarely did the army admit that two had died.", []),
        ("The mayor wept, nor did he say that two had died.", []),
        ("Why did the mayor say that two had died", []),
        ("The two sides each said the gate was shut.", [("The two sides", "the gate was shut")]),
        ("They each say the gate was shut.", [("They", "the gate was shut")]),
        ("The two sides each claim the gate was shut.", [("The two sides", "the gate was shut")]),
        ("The judge weighs each claim.", []),
        ("The mayor doubts each report that two had died.", []),
        (
            "Alleging that the bids were rigged, Odo Fenn on Monday demanded an inquiry.",
            [("Odo Fenn", "the bids were rigged"), ("Odo Fenn", "an inquiry")],
        ),
    ],
)
def test_who_answers_and_what(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hills that both lands claim and where shepherds lived are dry.", []),
        (
            "“I let go,” Odo Fenn said, weeping outside the hall, where the band had played.",
            [("Odo Fenn", "I let go,")],
        ),
        (
            "Odo Fenn told reporters in Vell, where he lives, the weir would hold.",
            [("Odo Fenn", "the weir would hold")],
        ),
        ("Odo Fenn told reporters in Vell, where he lives, and later left.", []),
        ("Odo Fenn told reporters in Vell, where he lives, but would not stay.", []),
        (
            "The guild said only one man, who fled, was hurt.",
            [("The guild", "only one man, who fled, was hurt")],
        ),
        ("Odo Fenn says today’s quake broke the weir.", [("Odo Fenn", "today’s quake broke the weir")]),
        ("Odo Fenn said today the quake broke the weir.", [("Odo Fenn", "the quake broke the weir")]),
        (
            "Odo Fenn said Monday night's quake broke the weir.",
            [("Odo Fenn", "Monday night's quake broke the weir")],
        ),
        ("Odo Fenn said Monday night the quake broke the weir.", [("Odo Fenn", "the quake broke the weir")]),
        ("Odo Fenn said Monday it's over.", [("Odo Fenn", "it's over")]),
        ("Odo Fenn told Monday's meeting nine had died.", [("Odo Fenn", "nine had died")]),
        ("Odo Fenn told Monday night's meeting nine had died.", [("Odo Fenn", "nine had died")]),
        ("Odo Fenn told Reuters Norway's army had fled.", [("Odo Fenn", "Norway's army had fled")]),
        ("The guild had in the morning announced nine deaths.", [("The guild", "nine deaths")]),
        ("The mayor sought a report within two days.", [("The mayor", "a report within two days")]),
        ("The mayor sought a full judicial inquiry.", [("The mayor", "a full judicial inquiry")]),
        ("Police sought a man named in a report.", []),
        ("Police are seeking a suspect in the murder investigation.", []),
        ("A wanted man, sought a month after the probe, died.", []),
        ("The mayor sought a cottage within two days.", []),
        (
            "The gunman, who according to police stormed the mill, the weir and a shop, was caught.",
            [("police", "stormed the mill, the weir and a shop")],
        ),
        (
            "Odo Fenn, who according to the union was, at the time, in Vell, fled.",
            [("the union", "was, at the time, in Vell")],
        ),
        (
            "The gunman, who according to a ministry statement stormed the mill, was caught.",
            [("a ministry statement", "stormed the mill")],
        ),
        (
            "Odo Fenn, who according to Ilse Orr's account stormed the mill, was caught.",
            [("Ilse Orr's account", "stormed the mill")],
        ),
        (
            "The bomber, who according to the ministry had been on a list, fled.",
            [("the ministry", "had been on a list")],
        ),
    ],
)
def test_where_the_content_begins(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def test_a_that_behind_a_thing_only_tells_of_it() -> None:
    text = "The strike is over, the guild announced after a ballot that had been put off, and buses will run."
    ((speaker, content),) = said(text)
    assert (speaker, content[:18]) == ("the guild", "The strike is over")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor said after the meeting that was not possible.", "that was not possible"),
        ("The mayor said in Vell that would be known by Monday.", "that would be known by Monday"),
        ("The mayor said in response that would cost nine lives.", "that would cost nine lives"),
        (
            "The mayor said after the raid that had it rained all would be well.",
            "had it rained all would be well",
        ),
        (
            "The mayor said after the raid that were the gate shut all would drown.",
            "were the gate shut all would drown",
        ),
        ("The mayor said in a letter that was seen by the Herald that all was well.", "all was well"),
        ("The mayor said after a raid that killed nine that two were missing.", "two were missing"),
    ],
)
def test_a_that_of_which_something_is_told(text: str, content: str) -> None:
    assert said(text) == [("The mayor", content)]


@pytest.mark.parametrize(
    "text",
    [
        "The two sides agreed to meet in Vell in May to draft a truce that will end a war that has left much in ruins.",
        "The two agreed in ways that might give both a chance.",
        "The two agreed on a truce after a raid that killed nine.",
    ],
)
def test_a_that_which_only_tells_of_a_noun(text: str) -> None:
    assert said(text) == []


def test_the_lines_between_bullets_are_headings() -> None:
    assert said("• Troops free eight miners – police • Mayor to visit Vell") == [
        ("police", "Troops free eight miners")
    ]
    assert said("Troops free eight miners – police • Mayor to visit Vell.") == []


def test_a_number_in_roman_letters_ends_a_sentence_before_a_state() -> None:
    text = "A shop burnt on Quay Odo V. Norway's interior ministry said nine had died."
    assert said(text) == [("Norway's interior ministry", "nine had died")]
    assert said("The mayor thanked Odo V. Norway.") == [("The mayor", "Odo V. Norway")]
    for name in ("Odo V. Jordan's lab", "Odo V. Norway's lab"):
        assert said(f"{name} said nine had died.") == [(name, "nine had died")]
