"""Tolls that are raised, lowered and brought to a number; who says so; hedges behind the victims."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only, told

from claims.reading.read import read
from claims.types import Document, Part


def claimants(text: str) -> list[tuple[int | None, str | None]]:
    """Value and claimant of every count, read with the statements of the text."""
    return [(one.value, one.claimant_name) for one in read(Document(text)).casualties]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry of Vardal raised its toll to 19.",
        "The ministry of Vardal lowered its death toll to 19.",
        "The ministry of Vardal revised the toll down to 19.",
    ],
)
def test_whoever_changes_a_toll_claims_it(text: str) -> None:
    assert claimants(text) == [(19, "ministry of Vardal")]


def test_a_total_goes_on_with_what_was_counted() -> None:
    assert told("Rescuers found 13 bodies, bringing the total to 71.") == [("killed", 13), ("killed", 71)]
    assert told("It had said 71 died, and lowered its count to 60.") == [("killed", 71), ("killed", 60)]
    assert told("Nine were hurt, taking the number to 30.") == [("injured", 9), ("injured", 30)]
    assert told("The mine took on 13 men, bringing the total to 71.") == []


def test_deaths_that_pass_a_number() -> None:
    assert only("Marsh fever deaths top 400.").modifier == "more_than"
    assert only("Marsh fever deaths near 400.").modifier == "nearly"
    assert told("Deaths fell in 400 villages.") == []


def test_a_number_that_is_reduced_from_another() -> None:
    text = "Police cut the number of people known to have been shot dead at a camp to 68 from 86."
    assert told(text) == [("killed", 68), ("killed", 86)]
    assert told("Police raised the toll by one to eight.") == [("killed", 8)]
    assert told("Ferry: death toll up to 15, 45 still missing") == [("killed", 15), ("missing", 45)]
    assert told("Sixty people died. Survivors spoke of 147 victims.") == [("killed", 60), ("killed", 147)]


def test_a_number_that_is_given_as_something() -> None:
    assert told("The radio gave the number of dead as ten.") == [("killed", 10)]
    assert told("The guild put the villagers' own dead at 41.") == [("killed", 41)]
    assert told("He put the number still trapped in the shaft at between 20 and 25.") == [("trapped", 20)]


def test_a_toll_governs_its_own_number_only() -> None:
    text = "The toll rose to 113 in the town, as crews followed a wave fed by the breaching of two weirs."
    assert told(text)[0] == ("killed", 113)
    assert told("The toll has risen to 113 after a wave fed by the loss of two dams.") == [("killed", 113)]


@pytest.mark.parametrize(
    ("text", "modifier", "printed"),
    [
        ("27 soldiers or more were killed.", "at_least", "27 soldiers or more"),
        ("Nine people at least were killed.", "at_least", "Nine people at least"),
        ("40 people or so were hurt.", "about", "40 people or so"),
    ],
)
def test_a_hedge_behind_the_victims(text: str, modifier: str, printed: str) -> None:
    found = only(text)
    assert (found.modifier, found.text) == (modifier, printed)


def test_the_other_side_sets_a_bare_number_against_it() -> None:
    assert claimants("Army says 31 troops killed in Vardal; rebels claim 60") == [
        (31, "Army"),
        (60, "rebels"),
    ]
    assert claimants("Militants claim 24 dead in port raid") == [(24, "Militants")]
    assert claimants("Army says 63 rebels killed; paramilitary says it lost nine")[1] == (9, "paramilitary")


def test_headlines_that_end_with_who_says_so() -> None:
    title = "Storm leaves 184 dead, says mayor"
    text = f"{title}\nRain fell for days."
    page = Document(
        text, title, parts=(Part("title", 0, len(title)), Part("body", len(title) + 1, len(text)))
    )
    assert [one.claimant for one in read(page).casualties] == ["mayor"]


def test_what_people_are_confirmed_to_be_is_no_speech() -> None:
    text = "The number of people confirmed dead in the fire rose to 93, the county guild said."
    assert claimants(text) == [(93, "county guild")]
    assert claimants("A blaze claimed over 300 lives, including 60 in Vardal.") == [(300, None), (60, None)]


def test_a_number_of_dead_that_is_revised() -> None:
    text = "The Vardal council revised downwards the number of dead to 275."
    assert claimants(text) == [(275, "Vardal council")]


def test_what_is_acknowledged_or_verified_is_claimed() -> None:
    assert claimants("The Ministry of Vardal acknowledged only nine dead.") == [(9, "Ministry of Vardal")]
    assert claimants("The Vardal mission has verified 10,946 civilian deaths.") == [(10946, "Vardal mission")]
    assert claimants("The toll rose to 121, the mayor said here.") == [(121, "mayor")]
    assert claimants("On that day the rebels said 53 people died.") == [(53, "rebels")]


def test_a_counterclaim_behind_a_name_between_commas() -> None:
    text = "Elders said 319 villagers were missing; a commander, Ari Moss, said 113."
    assert claimants(text) == [(319, "Elders"), (113, "Ari Moss")]


def test_a_pronoun_for_a_thing_claims_nothing() -> None:
    assert claimants("A ship sank. It recalled a fire that killed nine people.") == [(9, None)]


def test_the_health_body_is_no_pronoun() -> None:
    text = "There were 53 deaths, according to the WHO's office in Vardal."
    assert claimants(text) == [(53, "WHO's office in Vardal")]
    assert claimants("WHO, which counted 14 deaths in May, said 20 people had died.")[-1] == (20, "WHO")


def test_parts_of_an_account_that_opens_the_sentence() -> None:
    found = casualties("Of the fatalities, 105 were reported from the north and 52 from the south.")
    assert [(one.value, one.cumulative) for one in found] == [(105, False), (52, False)]
    found = casualties("Of the 34 dead, 21 are women and eight are children.")
    assert [(one.value, one.cumulative) for one in found] == [(34, True), (21, False), (8, False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "First reports told of twelve dead. The coroner's office revised this to fifteen just before dawn.",
            [("killed", 12), ("killed", 15)],
        ),
        (
            "Twelve people died in Vell. The firm revised its speed to fifteen just before dawn.",
            [("killed", 12)],
        ),
        (
            "Troops killed 56 people. The mayor said the figure of 56 could change.",
            [("killed", 56), ("killed", 56)],
        ),
        ("Troops killed 56 people. The mayor said a fine of 56 could follow.", [("killed", 56)]),
        (
            "Troops killed 56 people. The mayor said the figure of 56 being shared was false.",
            [("killed", 56)],
        ),
        ("Gunmen kidnapped 64 girls. Parents put the number at 81.", [("captured", 64), ("captured", 81)]),
        ("Gunmen kidnapped 64 girls. Parents put the number of classrooms at 81.", [("captured", 64)]),
        ("Gunmen kidnapped 64 girls. Parents put the rent at 81.", [("captured", 64)]),
    ],
)
def test_a_figure_told_before_is_changed_or_may_change(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The fire brigade later revised it to fifteen.", "fire brigade"),
        ("A second crash raised it to fifteen.", None),
    ],
)
def test_whoever_revises_the_toll_just_told_gives_it(text: str, claimant: str | None) -> None:
    assert claimants(f"Twelve people died in Vell. {text}")[1:] == [(15, claimant)]
