"""Persons whom a page describes before it tells their names."""

from __future__ import annotations

import pytest
from spoken import statements_of


@pytest.mark.parametrize(
    "text",
    [
        "“We found 14 men,” a coast guard spokesman said.\n\nThe spokesman, Commodore Odo Fenn, said more were missing.",
        "The search went on, a police spokesperson said. The spokesperson, Colonel Odo Fenn, asked drivers to wait.",
        "Police spokesmen were asked. A police spokesman said nine died. Police spokesman Odo Fenn said ten were hurt.",
        "The state police chief said the area was sealed off.\n\n“One was a girl,” the commissioner, Odo Fenn, said.",
        "The district's superintendent denied that it was ignored. Superintendent Odo Fenn said it was passed on.",
        "The provincial premier told of “a wound”.\n\n“Streets are gone,” Premier Odo Fenn said after landing.",
        "The chief physician said one was in danger.\n\n“We are hopeful,” the physician, Prof. Odo Fenn, told reporters.",
        "The labor minister said it was seen to. The Vell deputy Ari Moss called on the minister, Odo Fenn, to resign.",
        "Eleven people were killed, according to the parish priest.\n\n“It was brief,” Father Odo Fenn said.",
        "Nine were hurt, the District Collector said.\n\nThe Collector, Odo Fenn, denied that it was so.",
    ],
)
def test_who_speaks_is_whose_name_is_told_below(text: str) -> None:
    assert statements_of(text)[0].speaker_name == "Odo Fenn"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "A police spokesman said nine were hurt. An army spokesman said two died. The spokesman, Odo Fenn, said more.",
            "police spokesman",
        ),
        ("A police spokesman said nine were hurt. Another spokesman, Odo Fenn, said two died.", "police spokesman"),
        ("Another police spokesman said nine were hurt. The spokesman, Odo Fenn, said two died.", "Another police spokesman"),
        ("The interior minister said it was early. “It shook,” Odo Fenn, a baker, said.", "interior minister"),
        ("The mayor said it was late. “It was loud,” said Odo Fenn, 41.", "mayor"),
        ("The mayor said it was late. Ari Moss, a baker, said it was not. “It was loud,” said Odo Fenn.", "mayor"),
        ("A mayor said it was late. “It was loud,” said Odo Fenn.", "mayor"),
        ("The lawyer said nine died. “I am sorry,” Odo Fenn told the court.", "lawyer"),
        ("The labour minister said it was late. Health Minister Odo Fenn said it was early.", "labour minister"),
        ("A doctor said nine died. A doctor, Odo Fenn, said ten had died.", "doctor"),
        ("A resident said nine died. Resident Odo Fenn said ten had died.", "resident"),
        ("Two doctors said nine died. The doctor, Odo Fenn, said ten had died.", "Two doctors"),
        ("A former minister said it was sad. The minister, Odo Fenn, said ten had died.", "former minister"),
        ("The hospital director said nine died. The school's director, Odo Fenn, said ten had died.", "hospital director"),
        ("A judge said nine died. The defendant, Odo Fenn, said he was sorry.", "judge"),
        ("The Danish minister said it was sad. The minister, Odo Fenn of Norway, said it was not.", "Danish minister"),
        ("The mayor says the weir is safe. Ilse Orr says it is not.", "mayor"),
        ("The minister spoke of 12 dead.\n\n“One was my son,” Odo Fenn said, weeping.", "minister"),
        ("The fire chief said nine had died. The superintendent, Odo Fenn, said his men were there.", "fire chief"),
        ("The village chief said nine had died. Superintendent Odo Fenn said ten had.", "village chief"),
        ("The police chief said nine died. Superintendent Odo Fenn, his deputy, said ten had.", "police chief"),
        ("The police commander said nine died. Police Commissioner Odo Fenn said ten had.", "police commander"),
        ("The army chief said nine had died. The commissioner, Odo Fenn, said ten had.", "army chief"),
        ("The doctor said nine had died. The surgeon, Odo Fenn, said ten had.", "doctor"),
        ("The manager said nine had died. The director, Odo Fenn, said ten had.", "manager"),
        ("A father said his son was gone. The priest, Odo Fenn, said it was sad.", "father"),
        ("The priest said it was sad. The father, Odo Fenn, said his son was gone.", "priest"),
        ("A spokesman said nine had died. The spokeswoman, Ilse Orr, said ten had.", "spokesman"),
        ("A mine spokesman said nine had died. Spokesman Odo Fenn of the rival union said ten had.", "mine spokesman"),
    ],
)  # fmt: skip
def test_who_only_might_be_meant_keeps_the_description(text: str, name: str) -> None:
    assert statements_of(text)[0].speaker_name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vice Admiral Odo Fenn went to the port. The admiral said nine sailors had died.", "Odo Fenn"),
        (
            "Odo Fenn, vice chancellor of Vell University, wept. The chancellor said nine had died.",
            "Odo Fenn",
        ),
        ("Vice President Odo Fenn went to the port. The president said nine sailors had died.", "president"),
    ],
)
def test_a_vice_admiral_is_called_admiral_and_no_vice_president_president(text: str, name: str) -> None:
    assert statements_of(text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("below", "name"),
    [
        ("Nine were hurt, said Odo Fenn, spokesman for the Brask Hospital.", "Odo Fenn"),
        ("Nine were hurt, said Odo Fenn, spokesman for the Brask Police.", "hospital spokesman"),
        (
            "Nine were hurt, said Odo Fenn, spokesman for the Brask Hospital. Ada Velm, spokeswoman for the Toro Hospital, wept.",
            "hospital spokesman",
        ),
    ],
)
def test_who_speaks_for_such_a_body_is_named_below(below: str, name: str) -> None:
    text = f"A blast killed six people in Brask, a hospital spokesman said.\n\n{below}"
    assert statements_of(text)[0].speaker_name == name
