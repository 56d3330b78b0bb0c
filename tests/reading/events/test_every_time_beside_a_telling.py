"""Plain tellings beside every kind of time: what is of now, and what is only recalled."""

from __future__ import annotations

import itertools

import pytest

from claims import lay_out, read
from claims.types import Document

TELLINGS = (
    "12 people were killed", "at least 30 people died", "nearly 50 villagers were injured", "a bomb killed seven people", "22 soldiers were wounded",
)  # fmt: skip
EVENTS = ("flood", "blast", "fire", "quake", "crash", "storm")
OF_BEFORE = (
    "In 2019, {c}.", "{C} in 2019.", "Last year, {c}.", "In March last year, {c}.", "{C} in a similar {e} in 2015.", "Five years ago, {c}.",
    "{C} a decade ago.", "In January, {c}.", "Last month, {c}.", "A {e} in 2017 killed 12 people.", "It was the worst {e} since 2009, when {c}.",
    "In a separate incident, {c}.", "More than 30 people died in a {e} in the same town in 2018.", "{C} in the 1999 {e}.", "A week earlier, {c}.",
    "Two weeks before the {e}, {c}.", "Ten days earlier a storm had hit the coast, and {c}.", "A separate crash killed 12 people.",
    "The country’s worst {e}, in 1985, killed 12 people.", "{C} during the 2014 war.",
)  # fmt: skip
OF_NOW = (
    "{C} on Monday.", "On Sunday, {c}.", "Overnight, {c}.", "{C}.", "So far, {c}.", "{C} when the roof came down.", "{C}, the worst toll since 2009.",
    "{C} at a school built in 1975.", "{C} in the town, which was rebuilt after a quake in 1999.", "{C}, including a man born in 1950.",
    "At least 12 people have died since Sunday.", "A day after the {e}, officials said {c}.", "{C} in the past 24 hours.",
)  # fmt: skip


def events_of(form: str, telling: str, event: str) -> list[str]:
    """The event of every figure of a sentence on a page about a flood or a fire of these days."""
    lead = f"{event.capitalize()} kills 40 in Norway\n\nOSLO, May 4 (Reuters) - A {event} killed 40 people in Norway on Sunday, officials said.\n\n"
    text = lead + form.format(c=telling, C=telling[:1].upper() + telling[1:], e=event) + "\n"
    laid = lay_out(text)
    page = Document(text, title=laid.title, published="2024-05-05", parts=laid.parts)
    return [one.event for one in read(page).casualties if one.start >= len(lead)]


@pytest.mark.parametrize("form", OF_BEFORE)
def test_what_is_recalled_is_another_event(form: str) -> None:
    for telling, event in itertools.product(TELLINGS, EVENTS):
        assert "current" not in events_of(form, telling, event), (telling, event)


@pytest.mark.parametrize("form", OF_NOW)
def test_what_is_of_now_is_of_the_page(form: str) -> None:
    for telling, event in itertools.product(TELLINGS, EVENTS):
        assert set(events_of(form, telling, event)) <= {"current"}, (telling, event)


def test_what_happened_when_a_house_was_built_is_of_that_year() -> None:
    (event,) = events_of("The dam was built in 1975, when 12 workers died.", "", "flood")
    assert event == "1975"
