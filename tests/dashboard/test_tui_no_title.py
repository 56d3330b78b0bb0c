"""An article without a title is known by its first words, marked as such."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from stored import dispatch, keep, new_story

from store.articles import articles
from store.database import close
from tui.article_views import title_words

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("title", "text", "said"),
    [
        ("Ferry sinks", "Ten people drowned.", "Ferry sinks"),
        (None, "Ten people\n\ndrowned.", "[no title] Ten people drowned."),
        (None, "word " * 60, "[no title] " + ("word " * 60)[:119].rstrip() + "…"),
        (None, "  \n", "[no title]"),
    ],
)
def test_first_words_stand_for_a_title_and_say_so(title: str | None, text: str, said: str) -> None:
    assert title_words(title, text) == said


def test_the_store_gives_how_an_article_begins_only_where_it_has_no_title(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1, title=None))
    keep(db, story, dispatch(2))
    untitled, titled = articles(db, story)
    close(db)
    assert untitled.title is None
    assert untitled.opening.startswith(dispatch(1).text[:20])
    assert titled.opening == ""
