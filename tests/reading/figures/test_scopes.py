"""The place that limits a figure: a part, never the whole."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only, said

LEAD = "Fighting broke out on the border. Shells fell all night. Roads were shut. "


def test_a_local_official_counts_his_own_area() -> None:
    text = (
        LEAD
        + "The governor of Vardal province, one of those hit, said the guns fell silent. Then they began again. "
        "The governor, Una Dahl, said that the shelling killed four soldiers in her area and hurt another 43."
    )
    content = "the shelling killed four soldiers in her area and hurt another 43"
    found = casualties(text, said(text, content, "Una Dahl", role="governor"))
    assert [(one.scope, one.cumulative) for one in found] == [("Vardal", False), ("Vardal", False)]


def test_an_item_of_a_breakdown_is_limited_to_its_place() -> None:
    found = casualties(LEAD + "The storm left 54 dead: 47 in Selby and seven in Marle.")
    assert [one.scope for one in found] == [None, "Selby", "Marle"]


def test_alone_limits() -> None:
    found = only(LEAD + "In Vardal alone 200 people died.")
    assert (found.scope, found.cumulative) == ("Vardal", False)


def test_the_place_of_the_event_limits_nothing() -> None:
    text = "A blast shook Selby. The mayor of Selby said nine people were killed."
    found = only(
        text,
        said(text, "nine people were killed", "The mayor of Selby", role="mayor"),
        headline="Blast in Selby",
    )
    assert (found.scope, found.cumulative) == (None, True)


def test_without_a_limit_a_figure_is_the_whole() -> None:
    found = only(LEAD + "Nine people were killed.")
    assert (found.scope, found.cumulative) == (None, True)


@pytest.mark.parametrize(
    "text",
    [
        "The Navy said two divers were killed during the search.",
        "He lost his wife and two sons.",
        "“I have lost two sons,” she said.",
    ],
)
def test_rescuers_and_kin_are_no_toll(text: str) -> None:
    assert [one.cumulative for one in casualties(text) if one.value == 2] == [False]


def test_a_bare_number_behind_some_of_the_victims_counts_some_more_of_them() -> None:
    text = "Two of those shot were badly wounded and four were treated and released."
    assert [(one.value, one.cumulative) for one in casualties(text)] == [(2, False), (4, False)]
