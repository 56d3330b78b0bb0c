"""Who counts is the claimant of what he counts and of its parts."""

from __future__ import annotations

import pytest

from claims import lay_out
from claims.reading.read import read
from claims.types import Document


def test_who_counts_is_the_claimant_of_all_parts() -> None:
    text = "A dam burst near Orrvik. Civil Defence counts 1,518 people displaced: 307 in shelters."
    found = [one for one in read(Document(text)).casualties if one.value in (1518, 307)]
    assert found
    assert {one.claimant for one in found} == {"Civil Defence"}


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The toll in Orrvik had been put at 29 by the governor.", "the governor"),
        ("The toll in Orrvik had been put by the governor at 29.", "the governor"),
        ("The death toll was put at 29 by officials in Orrvik.", "officials"),
        (
            "The crash in Orrvik was the worst in years, a toll that officials had first put at 29.",
            "officials",
        ),
        ("The crash in Orrvik had a toll which the ministry earlier put at 29.", "the ministry"),
    ],
)
def test_who_put_a_toll_at_a_number_is_its_claimant(text: str, claimant: str) -> None:
    assert [(one.value, one.claimant) for one in read(Document(text)).casualties] == [(29, claimant)]


def test_who_put_a_toll_first_does_not_claim_what_it_rose_to() -> None:
    found = read(Document("A toll in Orrvik that officials had first put at 29 rose to 40.")).casualties
    assert [(one.value, one.claimant) for one in found] == [(29, "officials"), (40, None)]


def test_who_lists_people_as_missing_is_the_claimant() -> None:
    text = "The Orrvik Weir Office said the dam had burst. It listed 512 people as missing."
    found = read(Document(text)).casualties
    assert [(one.value, one.claimant_name) for one in found] == [(512, "Orrvik Weir Office")]


def claimants(text: str) -> list[tuple[int | None, str | None]]:
    """The figures of a text with who gives them, its sentences read as a page."""
    return [(one.value, one.claimant) for one in read(Document(text)).casualties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The coastguard registered three deaths at the weir.", [(3, "The coastguard")]),
        ("The coastguard has since documented 71 deaths.", [(71, "The coastguard")]),
        ("The mayor's office in Brask has counted 38 hurt.", [(38, "The mayor's office in Brask")]),
        (
            "The Weir Rescue Service (WRS), which runs the park, listed three dead.",
            [(3, "The Weir Rescue Service (WRS)")],
        ),
        ("The union, in a paper handed out on Monday, lists 40 dead.", [(40, "The union")]),
        ("The oar counted three dead.", [(3, None)]),
    ],
)
def test_a_verb_of_counting_has_its_subject_for_claimant(
    text: str, expected: list[tuple[int | None, str | None]]
) -> None:
    assert claimants(text) == expected


@pytest.mark.parametrize(
    ("second", "claimant"),
    [
        ("The Malian junta has confirmed only nine.", "The Malian junta"),
        ("The coastguard knows of nine.", "The coastguard"),
        ("The ministry owned up to nine.", "The ministry"),
        ("By then the coastguard knew of nine.", "the coastguard"),
        ("By then everybody knew of nine.", None),
    ],
)
def test_who_counts_again_is_the_claimant_of_the_bare_number(second: str, claimant: str | None) -> None:
    assert claimants(f"The guild said 64 villagers were killed. {second}") == [
        (64, "The guild"),
        (9, claimant),
    ]


def test_the_second_of_two_rivals_is_the_claimant_of_the_second_number() -> None:
    text = "The ministry counts 51 killed, the drivers' union 74."
    assert claimants(text) == [(51, "The ministry"), (74, "the drivers' union")]


def test_parts_of_a_count_have_its_claimant() -> None:
    text = "The union has documented 71 deaths since Sunday: 44 fighters and seven clerks."
    assert claimants(text) == [(71, "The union"), (44, "The union"), (7, "The union")]


def test_the_gloss_of_a_body_is_no_part_of_its_name() -> None:
    (count,) = read(Document("The dock union (WSO) said nine were dead.")).casualties
    assert (count.claimant, count.claimant_name) == ("The dock union (WSO)", "dock union")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The governor wrote about nine dead and 12 missing.", [(9, "exact", "The governor"), (12, "exact", "The governor")]),
        ("The governor wrote on his Lumar channel about nine dead.", [(9, "exact", "The governor")]),
        ("The governor wrote on his channel that about nine people had died.", [(9, "about", "The governor")]),
        ("The governor spoke of about nine dead.", [(9, "about", "The governor")]),
        ("The governor wrote about nine miners who had died.", [(9, "exact", None)]),
    ],
)  # fmt: skip
def test_about_belongs_to_the_verb_that_tells_of_what(
    text: str, expected: list[tuple[int, str, str | None]]
) -> None:
    found = read(Document(text)).casualties
    assert [(one.value, one.modifier, one.claimant) for one in found] == expected


def test_whoever_writes_about_something_else_says_nothing() -> None:
    assert not read(Document("Ilse Orr wrote on her blog about the war.")).statements


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Ilse Orr said a shell had hit the house where six of her neighbours died.", "Ilse Orr"),
        ("Ilse Orr said a shell had hit the house where six people died in 2019.", None),
        ("Ilse Orr would not sign the bill that followed the blast where six people died.", None),
    ],
)
def test_his_own_people_somebody_counts_himself(text: str, claimant: str | None) -> None:
    assert [one.claimant for one in read(Document(text)).casualties] == [claimant]


def test_its_report_is_of_the_body_in_the_sentence_before() -> None:
    text = (
        "Officials of the Weir Bureau said 30 people had died.\n\n"
        "The National Disaster Council (NDC) had a lower count. Its 6 a.m. situation report listed 22 deaths."
    )
    names = [one.claimant_name for one in read(Document(text)).casualties]
    assert names == ["Officials of the Weir Bureau", "National Disaster Council’s 6 a.m. situation report"]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("That is up from the 52 deaths announced by the weir ministry three hours ago.", "weir ministry"),
        ("The 52 deaths came three hours ago.", None),
    ],
)
def test_a_time_is_no_part_of_who_announced_deaths(text: str, claimant: str | None) -> None:
    found = read(Document(text)).casualties
    assert [one.claimant_name for one in found if one.value == 52] == [claimant]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two sources told the Herald that 15 miners were shot dead, but the prefect, Odo Fenn, would confirm only four.",
            [(15, "Two sources"), (4, "Odo Fenn")],
        ),
        (
            "The union said 15 miners died, but the prefect, Odo Fenn, could only confirm four.",
            [(15, "The union"), (4, "Odo Fenn")],
        ),
        (
            "The union said 15 miners died, but police have confirmed only four.",
            [(15, "The union"), (4, "police")],
        ),
        (
            "The union said 15 miners died but that it could confirm only four.",
            [(15, "The union"), (4, "The union")],
        ),
        (
            "The weir office put the number of dead at four, then raised it to six.",
            [(4, "The weir office"), (6, "The weir office")],
        ),
        (
            "Weir Watch counted 21 more dead, which brings its tally to 151 since May.",
            [(21, "Weir Watch"), (151, "Weir Watch")],
        ),
        (
            "The police said of the nine dead, three were children.",
            [(9, "The police"), (3, "The police")],
        ),
        (
            "Only one of the wounded is Danish, the guard said of Sunday's rail accident; the other seven are in care.",
            [(1, "the guard"), (7, "the guard")],
        ),
        ("Hezbollah, in a statement carried by its radio, mourned five of its fighters.", [(5, "Hezbollah")]),
        ("Hundreds mourned five of their neighbours.", [(5, None)]),
        ("Kyiv published the names of 32 officers it said had been killed in Toro.", [(32, "Kyiv")]),
        (
            "The weir office had reported 18 fatalities on Tuesday night and 35 on Wednesday.",
            [(18, "The weir office"), (35, "The weir office")],
        ),
        ("A nurse is dead after what officials say was an accident.", [(1, None)]),
        (
            "A boy of 15, identified by his family as Odo Fenn, died at the scene. Nine were hurt.",
            [(1, None), (9, None)],
        ),
        ("Police have named a woman killed on Weir Road as a nurse.", [(1, "Police")]),
        ("The mayor, standing at the gates of the mill, gave 78 dead.", [(78, "The mayor")]),
        (
            "Vell police counted nine dead. The union put the total at 13.",
            [(9, "Vell police"), (13, "The union")],
        ),
        (
            "The Toro Front first claimed and then disowned the attack in Vell, in which 25 miners died.",
            [(25, None)],
        ),
        (
            "The Toro Front claimed that its men attacked a post in Vell, in which 25 soldiers died.",
            [(25, "The Toro Front")],
        ),
    ],
)
def test_who_gives_a_number_against_another_or_in_its_place(
    text: str, expected: list[tuple[int, str | None]]
) -> None:
    assert claimants(text) == expected


def test_who_identifies_bodies_does_not_count_them() -> None:
    assert claimants("Nine bodies were identified by relatives.") == [(9, None)]
    assert claimants("Nine bodies were identified by the coroner as the search went on.") == [(9, None)]
    assert claimants("Nine bodies were identified by the coroner as rescue work went on.") == [(9, None)]
    assert claimants("Nine bodies were identified by the coroner on Tuesday as it rained.") == [(9, None)]


def test_who_identified_one_of_the_dead_counts_him() -> None:
    text = "One of the three fatalities was identified by Toro police as a boy who drowned."
    assert "Toro police" in {claimant for _, claimant in claimants(text)}


@pytest.mark.parametrize(
    ("headline", "claimant"),
    [
        ("Death toll from the blast at the Toro mine climbs to 13 — source", "source"),
        ("Death toll from the blast at the Toro mine climbs to 13 — Weir Times", None),
        ("Two Danes among 14 dead as search goes on - gate was locked, says mayor", None),
        ("Two Danes among 14 dead as search of the wreck goes on, says mayor", "mayor"),
        ("Strike on Toro kills 7 as Norland, Sellen trade claims over a raid", None),
    ],
)
def test_who_a_headline_names_behind_its_dash(headline: str, claimant: str | None) -> None:
    text = f"{headline}\n\nCrews went on with the search at the mine on Monday."
    layout = lay_out(text)
    found = read(Document(text, layout.title, None, layout.parts)).casualties
    assert {one.claimant for one in found} == {claimant}
