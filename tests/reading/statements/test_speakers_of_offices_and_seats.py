"""Speakers whose office holds small words, portfolios or a seat before the name, and sources told of in an aside."""

from __future__ import annotations

import pytest
from spoken import said, statements_of

from claims import lay_out, read
from claims.types import Document


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Leader of opposition Odo Fenn alleged that the gates were open.", ["Odo Fenn"]),
        ("The deputy head of police Odo Fenn said nine had died.", ["Odo Fenn"]),
        ("Head of the Toro Rescue Office Odo Fenn said nine had died.", ["Odo Fenn"]),
        ("Head of the Toro Search and Rescue Office Odo Fenn said nine had died.", ["Odo Fenn"]),
        ("The Toro Search and Rescue Office said nine had died.", ["Toro Search and Rescue Office"]),
        ("Toro Fire and Rescue spokesman Odo Fenn said nine had died.", ["Odo Fenn"]),
        ("Member of parliament Odo Fenn said nine had died.", ["Odo Fenn"]),
        ("A member of the family Odo Fenn said nine had died.", ["member of the family Odo Fenn"]),
        ("The brother of leader Odo Fenn said nine had died.", ["brother of leader Odo Fenn"]),
        (
            "Minister for Works and Housing Odo Fenn said nine had died. The minister assured that help would come.",
            ["Odo Fenn", "Odo Fenn"],
        ),
        (
            "The Minister for Works and Housing, Mr Odo Fenn, came. The minister said help would come.",
            ["Odo Fenn"],
        ),
        ("The Ministry of Works and Housing said nine had died.", ["Ministry of Works and Housing"]),
        ("The Commissioner of Police, Lumar State, Odo Fenn, said nine had died.", ["Odo Fenn"]),
        ("Nine died, said the Commissioner of Police, Lumar State, Odo Fenn.", ["Odo Fenn"]),
        ("The Head of the Weir Centre, Brask, Dr Odo Fenn, said nine had died.", ["Odo Fenn"]),
        ("The governor, Odo Fenn, Lumar State, said nine had died.", ["Odo Fenn"]),
        ("Madam Ilse Orr, a baker, said nine had died.", ["Ilse Orr"]),
        ("Nine died, police in Toro said.", ["police in Toro"]),
        ("The missing man is from Toro, gardaí said.", ["gardaí"]),
    ],
)
def test_who_holds_the_office_speaks(text: str, names: list[str]) -> None:
    assert [one.speaker_name for one in statements_of(text)] == names


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ('"It fell," a resident, 52-year-old Ilse, told the Weir Times.', "Ilse", "It fell,"),
        ('"It fell," the miner, 52-year-old Odo Fenn, said.', "Odo Fenn", "It fell,"),
        (
            "Another source, a guard who asked not to be named, said nine had died.",
            "a guard",
            "nine had died",
        ),
        ('"It fell," one source, a guard who fled, said.', "a guard", "It fell,"),
        ("A survivor, a teacher from Brask, said nine had died.", "A survivor", "nine had died"),
        (
            "Local media were quoting nurses who said they had seen nine bodies.",
            "nurses",
            "they had seen nine bodies",
        ),
    ],
)
def test_who_is_told_of_in_an_aside_speaks(text: str, speaker: str, content: str) -> None:
    assert said(text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("page", "name"),
    [
        (
            "Blast in Brask kills 9, injures 41, governor says\n\nA blast hit Brask, Governor Odo Fenn said. Help came."
            "\n\nMen left. All was quiet. In Toro, Governor Ilse Orr closed the road.\n",
            "Odo Fenn",
        ),
        (
            "Blast in Brask kills 9, injures 41, governor says\n\nA blast hit Brask, Governor Odo Fenn said."
            " Governor Ilse Orr closed the road.\n",
            "governor",
        ),
        ("Toll now nine, says CM\n\nChief minister Odo Fenn went to Brask.\n", "Odo Fenn"),
    ],
)
def test_an_office_in_a_headline_is_its_first_holder_alone(page: str, name: str) -> None:
    laid = lay_out(page)
    found = read(Document(page, title=laid.title, published=laid.published, parts=laid.parts)).statements
    assert found[0].speaker_name == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The press service of the Weir Ministry said a boat sank.\n\n“Nine died,” the statement says.",
            ["press service of the Weir Ministry", "press service of the Weir Ministry"],
        ),
        (
            "On Monday, officials of Brask said a boat sank.\n\n“Nine died,” the statement says.",
            ["officials of Brask", "statement"],
        ),
        (
            "Governor Odo Fenn came to Brask. Nine died, the provincial governor said.",
            ["Odo Fenn"],
        ),
        (
            "Deputy governor Odo Fenn said nine died. The provincial governor said two were hurt.",
            ["Odo Fenn", "provincial governor"],
        ),
    ],
)
def test_papers_and_governors_are_those_told_of_before(text: str, names: list[str]) -> None:
    assert [one.speaker_name for one in statements_of(text)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bank of Sellen chief executive Odo Fenn said the weir had gone.", "Odo Fenn"),
        ("Ministry of Weirs spokesman Odo Fenn said the weir had gone.", "Odo Fenn"),
        (
            "Friends of chief executive Odo Fenn said the weir had gone.",
            "Friends of chief executive Odo Fenn",
        ),
        ("The Bank of Sellen said the weir had gone.", "Bank of Sellen"),
    ],
)
def test_an_office_behind_a_body_of_several_words_is_its_holder(text: str, name: str) -> None:
    assert [one.speaker_name for one in statements_of(text)] == [name]
