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
