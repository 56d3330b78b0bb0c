"""A sentence that opens with what happened before, and the toll of a long campaign."""

from __future__ import annotations

import pytest
from casualty_pages import casualties

LEAD = "Gunmen killed 12 villagers on Tuesday. "
NOW = "2031-03-05"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("A month after 80 people were killed at a market, soldiers came back and shot nine dead.", ["a month before", "current"]),
        ("Two years after the coup, in which 12 soldiers died, a bomb has killed 30.", ["two years before", "current"]),
        ("Two days after 19 people died there, the gunmen came back.", ["current"]),
        ("The ten-year campaign has led to the deaths of over 40,000 people.", ["the campaign"]),
        ("The decade-long insurgency has cost 40,000 lives.", ["the insurgency"]),
        ("The raid, the worst since the one that killed 5,000 in 1985, hurt 30 people.", ["1985", "current"]),
        ("Among the dead was a vendor who had worked there for 20 years, and two clerks.", ["current", "current"]),
    ],
)  # fmt: skip
def test_events(text: str, events: list[str]) -> None:
    assert [one.event for one in casualties(LEAD + text, published=NOW)][1:] == events


def test_a_page_about_what_it_opens_with_tells_of_now() -> None:
    text = "Three weeks after 19 people died on a ferry, police arrested the captain. The 19 died when it turned over."
    assert [one.event for one in casualties(text, published=NOW)] == ["current", "current"]


def test_the_crash_of_a_headline_is_the_one_that_the_trial_is_about() -> None:
    text = (
        "Dispatcher goes on trial over train crash that killed 10\n\nVell desk, with material from agencies\n\n"
        "A dispatcher went on trial in Brask on Monday.\n\n"
        "Ten people were killed and 83 injured in the crash in October 2029.\n"
    )
    found = casualties(text.partition("\n\n")[2], headline=text.partition("\n\n")[0], published="2031-12-05")
    assert {one.event for one in found} == {"current"}


def test_what_an_inquest_sits_over_is_dated_by_a_month_of_its_year() -> None:
    text = (
        "Police waited too long before they stormed the library, an inquest has found.\n\n"
        "Three hostages were killed and six others injured in the siege in March 2029.\n\n"
        "In the siege of 2014, two hostages died in Vell.\n"
    )
    found = casualties(text, headline="Deaths in library could have been avoided", published="2031-12-05")
    assert [one.event for one in found] == ["current", "current", "2014"]


def test_the_day_of_an_inquest_is_not_that_of_another_event_on_it() -> None:
    text = (
        "Police waited too long before they stormed the library, an inquest has found.\n\n"
        "Three hostages were killed in the siege on 4 March last year.\n\n"
        "On 4 March last year two climbers also died in Brask.\n"
    )
    found = casualties(text, headline="Deaths in library could have been avoided", published="2031-12-05")
    assert [one.event == "current" for one in found] == [True, False]


@pytest.mark.parametrize(
    "headline",
    ["Brask gets its memorial", "The mill of Brask, ten years on", "Inquiry into Brask mill fire ends", "What Brask remembers"],
)  # fmt: skip
def test_a_page_that_looks_back_tells_of_what_it_looks_back_to(headline: str) -> None:
    text = (
        "The bell was rung on Thursday.\n\nThirty-four men died at the mill in 2029. Two hundred came to the service.\n\n"
        "The first report, of March 2029, had 12 dead. A fire in Vell killed nine in 2011.\n"
    )
    found = casualties(text, headline=headline, published="2039-03-05")
    assert [(one.value, one.event) for one in found] == [(34, "current"), (12, "current"), (9, "2011")]


def test_a_page_of_now_keeps_what_it_recalls_in_the_past() -> None:
    text = (
        "The bell was rung on Thursday.\n\nThirty-four men died at the mill in 2029.\n\n"
        "On Thursday a fire in Vell killed nine.\n"
    )
    found = casualties(text, headline="Brask gets its memorial", published="2039-03-05")
    assert [(one.value, one.event) for one in found] == [(34, "2029"), (9, "current")]
    quiet = text.partition("On Thursday a fire")[0]
    found = casualties(quiet, headline="Why the rivers of Brask rise", published="2039-03-05")
    assert [one.event for one in found] == ["2029"]


def test_a_burial_is_of_those_who_died_last_month() -> None:
    text = "They buried Ada Velm on Tuesday, in the rain.\n\nShe was one of four students killed on the morning of Feb. 11.\n"
    (found,) = casualties(text, headline="Brask says goodbye", published="2031-02-18")
    assert found.event == "current"


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        ("Memorial Hospital hit by fire", "Nine patients died on the third floor."),
        ("Valley drowns again", "Nine people drowned when the river rose."),
        ("Commission mourns nine", "Nine clerks were killed in the lift."),
    ],
)
def test_a_page_of_a_new_blow_does_not_look_back(headline: str, lead: str) -> None:
    text = f"Smoke stood over Brask.\n\nA fire in 1998 killed 20 people in the same street. {lead}\n"
    found = casualties(text, headline=headline, published="2031-03-05")
    assert [one.event for one in found if one.value == 20] == ["1998"]
