"""From an article as it was found to one whose text is cut into parts, ready to be stored and read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.reading import READER_VERSION
from claims.reading.layout.layout import lay_out
from claims.types import Part

if TYPE_CHECKING:
    from fetchers.types import Article

LAYOUTER_VERSION = READER_VERSION
"""An article is laid out anew whenever it would be read anew: one number to raise, and none to forget."""


def lay(article: Article) -> tuple[Article, tuple[Part, ...]]:
    """An article with the parts of its text; what it does not say of itself is filled in from its own lines."""
    end = article.furniture_from
    layout = lay_out(article.text[:end], article.title)
    around = () if end is None else (Part("furniture", end, len(article.text)),)
    completed = replace(
        article,
        title=article.title or layout.title,
        outlet=article.outlet or layout.outlet,
        byline=article.byline or layout.byline,
        credits=article.credits or layout.credits,
        published=article.published or layout.published,
    )
    return completed, (*layout.parts, *around)
