"""Names told behind a description, attributions inside a relative clause, and tolls that are revised."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The group's spokesman, who uses the alias Fabian Orr, said the weir had gone.", "Fabian Orr"),
        ("The agency, known as VELM, said the weir had gone.", "VELM"),
        ("A woman who gave her name as Ana Rell said the weir had gone.", "Ana Rell"),
        ("The rebel, who goes by Tarek, said the weir had gone.", "Tarek"),
        ("The rebel, who goes by boat, said the weir had gone.", "rebel"),
        ("Odo Fenn, known as Tarek, said the weir had gone.", "Odo Fenn"),
        ("Its spokesman, Taha al-Fenn, said the weir had gone.", "Taha al-Fenn"),
        ("Governor of Velmia Odo el-Fenn said the weir had gone.", "Odo el-Fenn"),
        (
            "The Velm-linked Group for the Support of Weirs and Dams said the weir had gone.",
            "Group for the Support of Weirs and Dams",
        ),
    ],
)
def test_a_described_speaker_is_known_by_the_name_behind(text: str, name: str) -> None:
    (statement,) = statements_of(text)
    assert statement.speaker_name == name


def test_an_opposition_is_led_by_the_person_and_no_part_of_the_name() -> None:
    text = "Leader of Opposition Odo Prasad Fenn claimed that the weir had gone. “It is lost,” he said."
    assert {statement.speaker_name for statement in statements_of(text)} == {"Odo Prasad Fenn"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "A guide, who also fled, said the route was safe.",
            [("A guide", "the route was safe")],
        ),
        (
            "The 36th Front, in a message sent to local papers, said its men had fled.",
            [("The 36th Front", "its men had fled")],
        ),
        (
            "He told the House that nine weirs held, and warned that rain would come.",
            [("He", "nine weirs held"), ("He", "rain would come")],
        ),
        ("The trust ruled that out on Monday.", []),
        ("The trust advised its guests to stay.", [("The trust", "its guests to stay")]),
        (
            "The weir has gone, the mayor said in a statement read on television late on Monday.",
            [("the mayor", "The weir has gone")],
        ),
        (
            "Crowds came to the shrine, which, according to the trust, has room for few.",
            [("the trust", "has room for few")],
        ),
        (
            "Crowds came to the shrine, where, the trust said, there was room.",
            [("the trust", "there was room")],
        ),
        (
            "The mayor told Velm Radio that “all weirs remain open”, appearing to step back.",
            [("The mayor", "“all weirs remain open”")],
        ),
        (
            "The Weir Trust said it had verified 93 claims, while the Orr Centre said it had 118.",
            [("The Weir Trust", "it had verified 93 claims"), ("the Orr Centre", "it had 118")],
        ),
    ],
)
def test_contents_end_where_others_speak(text: str, found: list[tuple[str, str]]) -> None:
    assert [each for each in said(text) if each[0] != "it"] == found


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("The ministry revised its count to 12.", ["its count to 12"]),
        ("The ministry put the toll at a dozen.", ["the toll at a dozen"]),
        ("The ministry revised its count.", []),
        ("It revised the count late on Tuesday.", []),
    ],
)
def test_a_toll_is_told_with_its_number(text: str, contents: list[str]) -> None:
    assert [statement.text for statement in statements_of(text)] == contents


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("State television, citing officials, reported that nine men were safe.", ["nine men were safe"]),
        ("The army withdrew, citing the ministry.", []),
        ("The army withdrew, citing a lack of funds.", ["a lack of funds"]),
    ],
)
def test_whom_somebody_cites_is_not_what_they_say(text: str, contents: list[str]) -> None:
    assert [one.text for one in statements_of(text)] == contents


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Odo Fenn is reported to have told friends that he would quit.", ("Odo Fenn", "he would quit")),
        ("“They feed us well here,” she is said to have told her mother.", ("she", "They feed us well here,")),
        ("Odo Fenn is said to have told the best jokes in Brask.", None),
        ("Odo Fenn is reported to have called the guild “a gang”.", ("Odo Fenn", "the guild “a gang”")),
        ("Odo Fenn is said to have ordered the weir.", None),
        ("The storm is believed to have claimed the mill.", None),
        ("Odo Fenn, when pressed, would only say that the case was closed.", ("Odo Fenn", "the case was closed")),
        ("He would say only that the case was closed.", ("He", "the case was closed")),
        ("He would say that the case was closed if it was.", None),
        ("He would only say yes if the mill was his.", None),
    ],
)  # fmt: skip
def test_hearsay_and_what_is_not_more_than_said(text: str, expected: tuple[str, str] | None) -> None:
    assert said(text) == ([expected] if expected else [])
