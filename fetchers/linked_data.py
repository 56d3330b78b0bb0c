"""What a page says of itself for machines: its JSON-LD blocks and meta tags."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

MAX_BLOCK = 200_000
"""Characters of a script: a larger one is data, not a description of the page."""

_MAX_ITEMS = 5_000
_PUBLISHED_META = (
    "article:published_time", "datepublished", "date.issued", "dc.date.issued", "dcterms.created",
    "parsely-pub-date", "sailthru.date", "pubdate",
)  # fmt: skip
_NOT_FREE_TIERS = ("locked", "metered", "premium", "paid")


def moments(tree: HtmlElement) -> Iterator[str]:
    """The moments of publication that the page names, as printed, the most trusted first."""
    for name, content in _metas(tree):
        if name in _PUBLISHED_META:
            yield content
    for item in items(tree):
        if isinstance(printed := item.get("datePublished"), str):
            yield printed


def is_for_subscribers(tree: HtmlElement) -> bool:
    """Does the page say that its text is not for everybody?"""
    for name, content in _metas(tree):
        if name == "article:content_tier" and content.lower() in _NOT_FREE_TIERS:
            return True
    return any(str(item.get("isAccessibleForFree")).lower() == "false" for item in items(tree))


def items(tree: HtmlElement) -> Iterator[dict[str, object]]:
    """The objects of the page's JSON-LD blocks, those inside lists and graphs included."""
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() == "application/ld+json":
            yield from _items(script.text or "")


def _items(block: str) -> Iterator[dict[str, object]]:
    if len(block) > MAX_BLOCK:
        return
    try:
        waiting = [json.loads(block, strict=False)]
    except (ValueError, RecursionError):
        return  # pages with broken descriptions are common, and still articles
    for item in waiting:  # grows while it is walked
        if isinstance(item, dict):
            yield item
            waiting.extend(value for key, value in item.items() if key in ("@graph", "mainEntity"))
        elif isinstance(item, list) and len(waiting) < _MAX_ITEMS:
            waiting.extend(item)


def _metas(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        yield name.lower(), meta.get("content") or ""
