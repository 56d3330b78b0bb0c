"""What befell the victims: outcomes before and after the figure, in every kind of story."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only, told

SENTENCES = [
    ("At least 27 people drowned when a ferry capsized on the lake.", [("killed", 27)]),
    ("A quake killed more than 1,200 people and injured thousands.", [("killed", 1200), ("injured", None)]),
    (
        "The bomber struck outside the hall, killing 12 worshippers and wounding 35 others.",
        [("killed", 12), ("injured", 35)],
    ),
    (
        "Two guards and a driver were killed, while five others were taken to hospital.",
        [("killed", 2), ("killed", 1), ("injured", 5)],
    ),
    ("Floods left 14 dead and 300 homeless.", [("killed", 14), ("displaced", 300)]),
    ("The deaths of 16 miners shocked the valley.", [("killed", 16)]),
    ("Rescuers pulled nine bodies from the river.", [("killed", 9)]),
    ("Twelve climbers are still missing on the glacier.", [("missing", 12)]),
    ("Twelve climbers are unaccounted for.", [("missing", 12)]),
    ("The landslide trapped 40 workers in the tunnel.", [("trapped", 40)]),
    ("More than 5,000 residents were evacuated.", [("displaced", 5000)]),
    ("Some 300 families fled their homes.", [("displaced", 300)]),
    ("Gunmen took 20 people hostage at the hotel.", [("captured", 20)]),
    ("Gunmen seized 19 pupils from the school.", [("captured", 19)]),
    ("The death toll has climbed to 84.", [("killed", 84)]),
    ("The number of injured stands at 40.", [("injured", 40)]),
    ("The fire cost 17 lives.", [("killed", 17)]),
    ("Eight people lost their lives in the crash.", [("killed", 8)]),
    ("At least 300 lives were lost.", [("killed", 300)]),
    ("Two of its soldiers were lost and more than a dozen injured.", [("killed", 2), ("injured", 12)]),
    (
        "Six priests — five of them old men — and two cooks were murdered.",
        [("killed", 6), ("killed", 5), ("killed", 2)],
    ),
    ("The envoy was killed near his home along with two of his guards.", [("killed", 2)]),
    ("The rebels murdered the mayor and two farmers.", [("killed", 1), ("killed", 2)]),
    ("Four people were shot, two fatally.", [("killed or injured", 4), ("killed", 2)]),
    ("Some 30 people were killed or injured in the crush.", [("killed or injured", 30)]),
    ("Two miners, who were working alone, and a nurse were wounded.", [("injured", 2), ("injured", 1)]),
    ("The avalanche killed one and injured four others.", [("killed", 1), ("injured", 4)]),
    ("An official who said the road was blocked helped a man trapped there.", [("trapped", 1)]),
    ("Two of the minister's guards were killed.", [("killed", 2)]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_outcomes(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


def test_the_missing_who_were_found_are_no_longer_missing() -> None:
    assert casualties("One of the missing men was found alive.") == []


def test_some_without_a_number_is_a_loss_without_a_figure() -> None:
    found = only("Some naval cadets were injured.")
    assert (found.outcome, found.value, found.modifier) == ("injured", None, "vague")


def test_the_breakdown_of_a_toll_has_parts() -> None:
    found = casualties("The storm left 54 dead: 47 in Selby and seven in Marle.")
    assert [(one.value, one.cumulative) for one in found] == [(54, True), (47, False), (7, False)]


def test_a_headline_is_read() -> None:
    found = casualties("More was not known.", headline="Ferry sinks, at least 27 drown as 9 remain missing")
    assert [(one.outcome, one.value) for one in found if one.headline] == [("killed", 27), ("missing", 9)]


def test_attackers_who_fled_are_not_displaced() -> None:
    assert casualties("Three gunmen fled on foot.") == []


@pytest.mark.parametrize(
    "text",
    ["The blast may kill 12 people.", "No one was hurt.", "Twelve people said police killed the story."],
)
def test_what_did_not_happen_is_no_claim(text: str) -> None:
    assert casualties(text) == []


def test_the_span_is_the_shortest_phrase_with_hedge_number_and_victims() -> None:
    assert (
        only("On Friday at least 12 young miners from Selby were killed.").text == "at least 12 young miners"
    )
    assert only("It left more than 6,500 killed on the coast.").text == "more than 6,500 killed"
    assert only("We have 49 [guards] killed today.").text == "49 [guards] killed"


def test_every_claim_names_the_rules_that_made_it() -> None:
    assert only("12 Danish miners were killed.").rule.split()[0] == "after"
    assert "side:noun" in only("12 Danish miners were killed.").rule
