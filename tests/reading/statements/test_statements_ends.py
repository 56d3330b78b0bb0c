"""Where a content ends, and what is no content at all."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Norway begged the leaders of other states for support, claiming Danish units were invading.",
            [
                ("Norway", "the leaders of other states for support"),
                ("Norway", "Danish units were invading"),
            ],
        ),
        ("The rain went on for days, the ministry said.", [("the ministry", "The rain went on for days")]),
        ("Digging continued for days, the mine said.", [("the mine", "Digging continued for days")]),
        (
            "The mine said it had closed the weir: according to its engineers, the gates held.",
            [("The mine", "it had closed the weir"), ("its engineers", "the gates held")],
        ),
        (
            "Odo Fenn tweeted that the mine should “mend the weir”, after he had talked with Ilse Brandt.",
            [("Odo Fenn", "the mine should “mend the weir”")],
        ),
        (
            "Odo Fenn, who has accused the mine of neglect, may lead the inquiry.",
            [("Odo Fenn", "the mine of neglect")],
        ),
        (
            "Odo Fenn - who previously said he would leave - said on Friday that the weir would go.",
            [("Odo Fenn", "he would leave"), ("Odo Fenn", "the weir would go")],
        ),
        ("“Go home,” he urged them, as the water rose.", [("he", "Go home,")]),
        (
            "As Odo Fenn pointed out in December, “the weir is old.”",
            [("Odo Fenn", "“the weir is old.”")],
        ),
        (
            "“The weir,” said Odo Fenn, director of the Weir Centre in Brask, “will hold.”",
            [("Odo Fenn", "The weir,” said Odo Fenn, director of the Weir Centre in Brask, “will hold.")],
        ),
    ],
)
def test_contents(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Norway gave no number of its dead.",
        "The ministry announced no further details.",
        "The force was responding with “limited steps”.",
        "It is worth noting that the weir was old.",
        "As Monday began, she was hoping.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert said(text) == []


def test_a_clause_that_denies_something_is_still_said() -> None:
    assert said("The ministry said no details were known.") == [("The ministry", "no details were known")]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "“We have 49 dead, Odo Fenn told lawmakers, and called it “not the final tally”.",
            ["We have 49 dead,", "it “not the final tally”"],
        ),
        ("“The weir will hold, Odo Fenn said.", ["The weir will hold,"]),
        ("“The weir will hold, and then, the minister said, we left it and went to the mill.", []),
    ],
)
def test_an_attribution_ends_a_quotation_that_is_never_closed(text: str, contents: list[str]) -> None:
    assert [each.text for each in statements_of(text)] == contents


def test_a_clause_follows_any_verb_of_saying_whose_subject_can_be_no_object() -> None:
    assert said("Odo Fenn has indicated he would close the weir.") == [
        ("Odo Fenn", "he would close the weir")
    ]
    assert said("Odo Fenn predicted the weir will burst.") == [("Odo Fenn", "the weir will burst")]
    assert said("Odo Fenn described how the water rose.") == [("Odo Fenn", "how the water rose")]
    assert said("Odo Fenn went on to explain that the weir was old.") == [("Odo Fenn", "the weir was old")]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Denmark blamed Norway and urged Oslo to focus on peace.", ["Norway", "Oslo"]),
        ("Denmark begged its neighbours for help, claiming the weir had gone.", ["its neighbours", None]),
    ],
)
def test_targets_end_before_the_next_verb(text: str, targets: list[str | None]) -> None:
    assert [each.target for each in statements_of(text)] == targets


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Friends identified the driver as Odo Fenn.", [("Friends", "the driver as Odo Fenn")]),
        ("The man identified himself as a miner.", []),
        (
            "Norway condemned the raid and offered to send help.",
            [("Norway", "the raid"), ("Norway", "to send help")],
        ),
        ("Norway offered a reward.", []),
        ("Ilse Brandt commiserated with the families.", [("Ilse Brandt", "with the families")]),
        ("It was unclear whether Odo Fenn had said that the weir was safe.", []),
        ("The woman was stressed out by the guards.", []),
        (
            "He described as “very odd” the words of the mine.",
            [("He", "as “very odd” the words of the mine")],
        ),
    ],
)
def test_acts_of_speech_and_other_acts(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Odo Fenn recalled how the ship listed.", [("Odo Fenn", "how the ship listed")]),
        ("Neighbours described hearing shots.", [("Neighbours", "hearing shots")]),
        ("She praised Odo Fenn, whom she called a hero.", [("She", "Odo Fenn"), ("she", "a hero")]),
        ("Odo Fenn ruled out resigning.", [("Odo Fenn", "resigning")]),
        ("Odo Fenn said that was “not true”.", [("Odo Fenn", "that was “not true”")]),
        ("Organisers put the turnout at 20,000.", [("Organisers", "the turnout at 20,000")]),
        (
            "Odo Fenn disputed claims that they had been warned too late.",
            [("Odo Fenn", "claims that they had been warned too late")],
        ),
        (
            "Odo Fenn told a hastily arranged meeting in Brask that the pilot was ill.",
            [("Odo Fenn", "the pilot was ill")],
        ),
        ("BRASK: Nine men drowned, police said.", [("police", "BRASK: Nine men drowned")]),
        (
            "Odo Fenn blamed “a handful of thieves” for the fire and ruled out resigning.",
            [("Odo Fenn", "“a handful of thieves” for the fire"), ("Odo Fenn", "resigning")],
        ),
    ],
)
def test_more_frames(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Odo Fenn used his speech to call for a new weir.", [("Odo Fenn", "a new weir")]),
        ("Ilse Brandt went on television to denounce the plan.", [("Ilse Brandt", "the plan")]),
        ("Ilse Brandt used to boast that the weir was new.", []),
        ("Odo Fenn never took the floor to defend the plan.", []),
        (
            "The union, which has denounced Odo Fenn, used the day to urge calm.",
            [("The union", "Odo Fenn"), ("The union", "calm")],
        ),
    ],
)
def test_an_act_of_speaking_and_what_it_was_for(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ilse Brandt promised tents and water.", [("Ilse Brandt", "tents and water")]),
        ("He dismissed as “lies” the reports of a raid.", [("He", "as “lies” the reports of a raid")]),
        ("The town counted 20 pledged votes.", []),
    ],
)
def test_what_is_promised_or_dismissed(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


def test_the_urged_party_ends_before_not() -> None:
    assert [each.target for each in statements_of("Odo Fenn urged mourners not to lose hope.")] == [
        "mourners"
    ]


def test_a_relative_clause_and_the_main_clause_have_a_content_each() -> None:
    assert said("A man who said he knew Odo Fenn said the weir had gone.") == [
        ("A man", "he knew Odo Fenn"),
        ("A man", "the weir had gone"),
    ]


def test_a_label_is_no_speaker() -> None:
    assert said("PREVIOUS: The weir of Brask has gone at last.") == []
