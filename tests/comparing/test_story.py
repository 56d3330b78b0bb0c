"""A story proposed from a folder of articles: title, slug, sides and match words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import article, figure

from claims import propose_story
from claims.comparing.story import LONGEST_SLUG, slug_of

if TYPE_CHECKING:
    from claims.types import Account


def clashes() -> list[Account]:
    return [
        article(1, "Denmark lost 9 soldiers in border clashes.", figure("9 soldiers", 9, side="Denmark")),
        article(2, "Norway buried 4 gunners after border clashes.", figure("4 gunners", 4, side="Norway")),
        article(3, "Sweden offered to mediate between Denmark and Norway."),
    ]


def test_the_parties_name_the_story_and_a_mediator_is_none() -> None:
    story = propose_story(clashes())
    assert story.sides == ("Denmark", "Norway")
    assert story.title == "Denmark–Norway border clashes"
    assert story.slug == "denmark-norway-border-clashes"
    assert story.match == ("denmark", "norway")


def test_the_order_of_the_articles_makes_no_difference() -> None:
    assert propose_story(clashes()[::-1]) == propose_story(clashes())


def test_a_story_without_parties_takes_a_headline_and_its_names() -> None:
    story = propose_story(
        [
            article(1, "A night ferry sank off Anselm Bay.", headline="Ferry sinks off Anselm Bay"),
            article(2, "Divers reached the ferry in Anselm Bay.", headline="Divers at the wreck"),
        ]
    )
    assert story.title == "Ferry sinks off Anselm Bay"
    assert story.sides == ()
    assert "anselm" in story.match


def test_a_text_without_headline_lends_its_first_sentence() -> None:
    assert propose_story([article(1, "The weir held. Nobody slept.")]).title == "The weir held."


def test_no_article_is_no_story() -> None:
    with pytest.raises(ValueError, match="at least one article"):
        propose_story([])


@given(st.text())
def test_a_slug_is_safe_for_a_file_name(title: str) -> None:
    slug = slug_of(title)
    assert slug
    assert len(slug) <= LONGEST_SLUG
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert slug.strip("-") == slug
