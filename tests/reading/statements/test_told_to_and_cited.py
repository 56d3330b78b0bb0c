"""To whom somebody speaks, whom an outlet cites, and whose clause a second verb of saying belongs to."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize("cue", ["confirmed to AFP", "admitted to reporters on Sunday", "reported to the UN"])
def test_what_is_said_to_somebody(cue: str) -> None:
    assert said(f"The ministry {cue} that nine had died.") == [("The ministry", "nine had died")]


def test_said_to_an_outlet_behind_the_content() -> None:
    text = "The fifth victim, a girl, died in Brask on Sunday, a hospital spokesperson confirmed to CBS News."
    assert said(text) == [("a hospital spokesperson", "The fifth victim, a girl, died in Brask on Sunday")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("State broadcaster RTS, citing hospital sources, reported that one of them had died.", "hospital sources"),
        ("Nine people died, AFP reported, citing a police spokesman.", "a police spokesman"),
        ("Local media, citing the health ministry, reported nine deaths.", "the health ministry"),
        ("Nine people died, the governor said, citing hospital records.", "the governor"),
        ("The army, citing its commanders, said nine had died.", "The army"),
        ("Reuters said nine had died, without citing anybody.", "Reuters"),
    ],
)  # fmt: skip
def test_whom_an_outlet_cites_is_who_speaks(text: str, speaker: str) -> None:
    assert [found for found, _ in said(text)] == [speaker]


def test_what_somebody_goes_by_is_no_statement() -> None:
    text = "Ilse Orr placed the toll at 11, citing reports from Toro and Lumar, where four bodies were found."
    assert said(text) == [("Ilse Orr", "the toll at 11")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The toll rose to 38, officials said, as mourners carried coffins and demanded an inquiry.",
            [("officials", "The toll rose to 38"), ("mourners", "an inquiry")],
        ),
        (
            "The mayor's spokesman said he had been briefed and had conveyed his condolences to the families.",
            [("The mayor's spokesman", "he had been briefed and had conveyed his condolences to the families")],
        ),
        ("The mayor rejected that.", []),
        ("The mayor disputed this: two had died, he said.", [("he", "two had died")]),
    ],
)  # fmt: skip
def test_whose_word_it_is(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In Brask, driver Odo Fenn, who was there, accused the mayor of neglect.", "Odo Fenn"),
        ("The mayor, Odo Fenn, first reported seven deaths.", "Odo Fenn"),
        ("“It taught them nothing,” said sociologist Odo Fenn, of the Weir University.", "Odo Fenn"),
        ("The men who have waited on the bank for days, however, said nobody had come.", "men"),
        (
            "The grower that hired the bus, Brask Farms Inc., said that it had passed a test.",
            "Brask Farms Inc",
        ),
        ("The launch went down at noon, local police chief Md. Odo Fenn said.", "Odo Fenn"),
        (
            "Oslo, which has not counted its dead since May, when it acknowledged 12 deaths, is silent.",
            "Norway",
        ),
    ],
)
def test_the_name_of_who_speaks(text: str, name: str) -> None:
    assert [one.speaker_name for one in statements_of(text)] == [name]


def test_the_hospital_is_the_medical_centre_just_named() -> None:
    text = "A guard was taken to the Brask Medical Center, where he died, the hospital said."
    assert [one.speaker_name for one in statements_of(text)] == ["Brask Medical Center"]


def test_the_military_is_no_force_of_rebels() -> None:
    text = "The People's Defence Force said nine had died. The military said the road was open."
    assert [one.speaker_name for one in statements_of(text)][-1] == "military"


def test_a_headline_counts_what_a_town_says() -> None:
    assert said("Brask community buries 17, says 63 still held", headline=True) == [
        ("Brask community", "63 still held")
    ]


@pytest.mark.parametrize(
    "tail",
    [
        "officials said on Saturday, the third day of the search.",
        "officials said on Saturday (Oct 18), after soldiers reached the valley.",
        "officials said on Oct 18 (Saturday).",
        "officials said, as rescuers reached the valley.",
    ],
)
def test_where_and_when_it_was_said_is_no_part_of_it(tail: str) -> None:
    assert said(f"The toll rose to 147, {tail}") == [("officials", "The toll rose to 147")]


def test_what_another_calls_it_is_his() -> None:
    text = "State television said 50 troops had been “destroyed,” a figure that Fenn called “a fairy tale.”"
    assert said(text) == [
        ("State television", "50 troops had been “destroyed,”"),
        ("Fenn", "“a fairy tale.”"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nine were flown to the Brask Health Campus in Toro, which said that one of them had died.", "Brask Health Campus"),
        ("A resident of Brask who gave his name only as Odo said the road was cut.", "Odo"),
    ],
)  # fmt: skip
def test_who_it_is_behind_a_place(text: str, name: str) -> None:
    assert [one.speaker_name for one in statements_of(text)] == [name]


def test_that_countrys_agency() -> None:
    text = "In Norway, nine people died, that country's disaster agency, the ORA, said."
    assert [content for _, content in said(text)] == ["In Norway, nine people died"]


def test_a_list_of_who_they_were_is_told_to_its_end() -> None:
    text = "Fenn said the dead were three Danes, including a driver, a woman from Toro and a boy."
    assert said(text) == [
        ("Fenn", "the dead were three Danes, including a driver, a woman from Toro and a boy")
    ]
