"""What a fetcher hands on: articles, and problems that did not stop the round."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TextStatus = Literal["full", "summary", "stub", "paywall", "failed"]


@dataclass(frozen=True, slots=True)
class Article:
    """One article as fetched, before anyone reads it.

    `identity` is what stays the same when the text changes (feed entry id, canonical URL, file path
    relative to its folder); `source` is the URL or file path that an editor can open.  `text` is the
    whole text, cleaned, headline first and page furniture included.  `published` is ISO 8601, UTC
    where the document gives a zone, a bare date where it gives only a day; None where it gives none.
    """

    identity: str
    source: str
    text: str
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    credits: tuple[str, ...] = ()
    published: str | None = None
    language: str | None = None
    text_status: TextStatus = "full"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that could not be fetched or read: where, what, and what to do about it."""

    source: str
    message: str


class FetchError(Exception):
    """Something outside could not be fetched or read; `message` says what and what to do about it."""

    def __init__(self, source: str, message: str) -> None:
        super().__init__(f"{source}: {message}")
        self.source = source
        self.message = message

    @property
    def problem(self) -> Problem:
        """The same as a problem that does not stop the round."""
        return Problem(self.source, self.message)
