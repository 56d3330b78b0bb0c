"""Which words beside a cue are its speaker, and who they are."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The association termed the committee an eyewash.", "The association", "the committee an eyewash"),
        ("Norway for its part accused Denmark of lying.", "Norway", "Denmark of lying"),
        (
            "Before that he had telephoned Odo Fenn, Ilse Brandt and Karl Tamm to demand “an answer”.",
            "he",
            "“an answer”",
        ),
        (
            "“The weir is old. Odo Fenn was its only friend,” this source told the Herald.",
            "this source",
            "The weir is old. Odo Fenn was its only friend,",
        ),
        (
            'Odo Fenn, star of the show "The Weir," said in an interview that it had been too dull.',
            "Odo Fenn",
            "it had been too dull",
        ),
        ("An inmate demanded that the mayor be heard.", "An inmate", "the mayor be heard"),
        ("Odo Fenn denied in a statement that his men had fired.", "Odo Fenn", "his men had fired"),
        ("Odo Fenn called the allegation false and left.", "Odo Fenn", "the allegation false"),
        (
            "The vicar of Brask, the Reverend Ilse Brandt, said it held.",
            "the Reverend Ilse Brandt",
            "it held",
        ),
        ("The member for Brask, Hon. Odo Fenn, said it held.", "Hon. Odo Fenn", "it held"),
        (
            "The Brask Police Information Officer, Inspector Odo Fenn, said it held.",
            "Inspector Odo Fenn",
            "it held",
        ),
        ("A survivor, Ilse Brandt, 29, who sells cakes, said it held.", "Ilse Brandt", "it held"),
        (
            "The engineers whose houses have been flooded say the weir was old.",
            "The engineers",
            "the weir was old",
        ),
        ("“The weir is gone,” tweeted another.", "another", "The weir is gone,"),
        ("“The weir is gone,” said the 46-year-old.", "the 46-year-old", "The weir is gone,"),
        (
            "“Is it a new weir?” a reporter can be heard asking after the meeting.",
            "a reporter",
            "Is it a new weir?",
        ),
        (
            "According to a January 2016 study by the Weir Centre, the weir was old.",
            "a January 2016 study by the Weir Centre",
            "the weir was old",
        ),
        (
            "Shortly after the flood, the families of the miners had gathered, warning that it would rise.",
            "the families of the miners",
            "it would rise",
        ),
        (
            "A few minutes later they emptied the hall, adding that they were sorry.",
            "they",
            "they were sorry",
        ),
        (
            "“It was late,” said Odo Fenn, whose house went and who doubted that the weir would last.",
            "Odo Fenn",
            "It was late,",
        ),
    ],
)
def test_the_speaker_as_printed(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


def test_a_second_relative_clause_has_the_subject_of_the_first() -> None:
    found = said("The town knew Odo Fenn, whose house went and who said that the weir was old.")
    assert found == [("Odo Fenn", "the weir was old")]


def test_a_plural_takes_no_singular_verb() -> None:
    assert said("They rang the leaders of other states on Friday.") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Both Norway and its allies said the talks had failed.", ["Norway and its allies"]),
        (
            "The defence ministers of Norway and Denmark said the talks had failed.",
            ["defence ministers of Norway and Denmark"],
        ),
    ],
)
def test_parties_in_company(text: str, names: list[str]) -> None:
    assert [each.speaker_name for each in statements_of(text)] == names


def test_the_ministers_of_one_country_share_it_whoever_is_addressed_between_them() -> None:
    found = statements_of(
        "Norway said that Sweden was to blame. Its foreign minister, Odo Fenn, told Stockholm to stop, and its "
        "defence minister, Karl Tamm, said that it was late."
    )
    assert [(each.speaker_name, each.side) for each in found[1:]] == [
        ("Odo Fenn", "Norway"),
        ("Karl Tamm", "Norway"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The hospital took in nine, according to its chief, Dr. Ilse Brandt.\nShe said two had gone home.",
            [("Dr. Ilse Brandt", "Ilse Brandt"), ("She", "Ilse Brandt")],
        ),
        ("“It was late,” said its chief, Ilse Brandt.", [("Ilse Brandt", "Ilse Brandt")]),
        (
            "Governor Karl Tamm, in a statement by his aide, Ms. Ilse Brandt, condemned the raid, described it as vile.",
            [("Governor Karl Tamm", "Karl Tamm"), ("Governor Karl Tamm", "Karl Tamm")],
        ),
        (
            "The Bishop of Brask, Most Rev. Odo Fenn, however faulted the government, saying it was late.",
            [("Most Rev. Odo Fenn", "Odo Fenn"), ("Most Rev. Odo Fenn", "Odo Fenn")],
        ),
        (
            "Brask Coast Guard (BCG) district commander Odo Fenn said 14 were missing.",
            [("Brask Coast Guard (BCG) district commander Odo Fenn", "Odo Fenn")],
        ),
    ],
)
def test_the_name_behind_an_office(text: str, found: list[tuple[str, str]]) -> None:
    assert [(each.speaker, each.speaker_name) for each in statements_of(text)] == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The chairman, Hon. Odo Fenn, spoke of 15 dead.\n“The number can go up,” the council boss said.",
            "Odo Fenn",
        ),
        ("Odo Fenn said he was late.\n“I am sorry,” the 34-year-old said.", "Odo Fenn"),
        ("A farmer said the weir had gone.\nOdo Fenn said it had not.\n“It has,” the farmer said.", "farmer"),
        (
            "Brask Shipping Lines said it would pay.\nThe company denied that the ferry was old.",
            "Brask Shipping Lines",
        ),
        (
            "The weir was old, the Brask Sentinel reported.\nThe newspaper said it was closed.",
            "Brask Sentinel",
        ),
        ("The Brask Rescue Union said it was late.\nThe weir was old, the BRU said.", "Brask Rescue Union"),
    ],
)
def test_a_description_means_whoever_was_named_before(text: str, name: str) -> None:
    assert statements_of(text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Environment minister Jan de Wit said it was late. Mr de Wit added that he was sorry.",
            ["Jan de Wit", "Jan de Wit"],
        ),
        ("Odile May said it was late. Mrs May added that she was sorry.", ["Odile May", "Odile May"]),
        ("In May Odo Fenn said it was late.", ["Odo Fenn"]),
        ("On May 3 the mine said it was late.", ["mine"]),
    ],
)
def test_a_month_can_be_a_name(text: str, names: list[str]) -> None:
    assert [each.speaker_name for each in statements_of(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The company, BraskUgol, rejected the claim. It said that it was sorry.",
            ["BraskUgol", "BraskUgol"],
        ),
        ("“It was so fast,” said shopper Odo Fenn.", ["Odo Fenn"]),
        ("Said Odo Fenn: “It was so fast.”", ["Odo Fenn"]),
        (
            "“We ran,” one nurse told the Echo. The trust's executive, Sir Karl Tamm, wept and insisted that it was late.",
            ["one nurse", "Karl Tamm"],
        ),
        ("The chief minister, who is ill, announced compensation for each family.", ["chief minister"]),
        ("A Department of Weirs spokesman said it was late.", ["Department of Weirs spokesman"]),
    ],
)
def test_who_it_is(text: str, names: list[str]) -> None:
    assert [each.speaker_name for each in statements_of(text)] == names


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("A resident who lives near the Brask Club said it was late.", "A resident", "it was late"),
        ("A man who was inside the mine office said it was late.", "A man", "it was late"),
        ("At least one owner of a mill says he has complained.", "one owner of a mill", "he has complained"),
        (
            "Police said Odo Fenn, who was arrested on Friday, admitted robbing the mine.",
            "Police",
            "Odo Fenn, who was arrested on Friday, admitted robbing the mine",
        ),
        ("Odo Fenn said in ‘08 that the weir was old.", "Odo Fenn", "the weir was old"),
    ],
)
def test_the_main_clause_has_the_speaker(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The guards were hurt, while the man accused of robbing the mine was charged with arson.",
        "Several hurt at Brask wedding Saturday Posted: Sunday, February 16, 2014 1:50 PM",
        "On the morning of the 24th, officers responded to a home in Brask.",
    ],
)
def test_nobody_speaks(text: str) -> None:
    assert said(text) == []


def test_a_report_speaks_for_the_body_whose_initials_it_bears() -> None:
    found = statements_of(
        "Brask Rescue Union members came at noon.\nAccording to the BRU report, the weir was old. “It was late,” the "
        "report states."
    )
    assert [each.speaker_name for each in found] == ["Brask Rescue Union", "Brask Rescue Union"]


def test_a_common_first_name_makes_a_name() -> None:
    found = statements_of(
        "Karl Tamm said it was late.\nRobert Brandt goes to the mill.\n“It is sad,” he says."
    )
    assert found[-1].speaker_name == "Robert Brandt"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A group led by Odo Fenn said that it was late.", "group led by Odo Fenn"),
        ("Fenn spoke.\nOdo Fenn’s friend Ilse Brandt said it was late.", "Ilse Brandt"),
        (
            "The Brask police report said it was late.\nOfficers said it was not.\nThe report said it was.",
            "Brask police report",
        ),
    ],
)
def test_the_head_of_the_phrase_speaks(text: str, name: str) -> None:
    assert statements_of(text)[-1].speaker_name == name


def test_what_others_are_asked_to_say_is_not_said() -> None:
    assert said("Police asked anyone who knows more to step forward and say what they know.") == [
        ("Police", "anyone who knows more to step forward and say what they know")
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        (
            "Officials disagree; one, who asked not to be named, said that it was late.",
            "one",
            "one",
        ),
        (
            "According to an army spokesman, Lt Col Karl Tamm, the raid was late.",
            "Lt Col Karl Tamm",
            "Karl Tamm",
        ),
        ("Supt Odo Fenn appealed for witnesses.", "Supt Odo Fenn", "Odo Fenn"),
    ],
)
def test_ranks_and_parts_of_groups(text: str, speaker: str, name: str) -> None:
    last = statements_of(text)[-1]
    assert (last.speaker, last.speaker_name) == (speaker, name)


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        (
            "Karl Tamm said it was late.\nThe police incident report says it was not.",
            "The police incident report",
            "police incident report",
        ),
        ("According to witnesses Odo Fenn had gone home.", "witnesses", "witnesses"),
    ],
)
def test_papers_and_groups(text: str, speaker: str, name: str) -> None:
    last = statements_of(text)[-1]
    assert (last.speaker, last.speaker_name) == (speaker, name)


@pytest.mark.parametrize("body", ["WSO", "the ministry", "the authorities there", "the Weir Guard"])
def test_a_body_may_say_in_the_bare_form(body: str) -> None:
    content = "Four men drowned at the weir in Alda before the gate closed"
    assert said(f"{content}, {body} say.") == [(body, content)]


def test_one_person_does_not() -> None:
    assert said("The weir will go, the baker say.") == []
