"""What outlets changed in articles after they were first seen: silently, or with a note that says so.

Pure: versions in, changes out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from tui.diffs import Paragraph, compare_texts, compare_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store.history import ArticleVersion
    from store.records import ArticleRecord

Label = Literal["correction", "update", "silent"]

_LABELS: tuple[tuple[Label, re.Pattern[str]], ...] = (
    (
        "correction",
        re.compile(
            r"\bcorrections?\b|\bcorrects\b|\bcorrected\b|\bclarifications?\b|\bclarifies\b|\beditor['’]s note\b"
            r"|\b(?:an?|the) (?:earlier|previous) version of this\b|\bretract(?:s|ed|ion)\b"
            r"|\bthis (?:article|story|report) (?:originally|previously|incorrectly|wrongly)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "update",
        re.compile(
            r"\b(?:this|the) (?:article|story|report) (?:has been|was|is being) updated\b"
            r"|(?:^|\n|[\[(])\s*updated?s?\b\s*(?:[:(\d—–-]|at\b|on\b|with\b)|\blast updated\b",
            re.IGNORECASE,
        ),
    ),
)
"""What an outlet writes when it says that it changed something, the strongest first."""


@dataclass(frozen=True, slots=True)
class ChangedArticle:
    """One change of one article: `version` is the number of the version that it made, from 2.

    `label` is how the outlet owns up to it: "correction" or "update" where words that came say so, else "silent".
    `paragraphs` are those that changed; `title_before` is None where the headline stayed.
    """

    record: ArticleRecord
    version: int
    at: str
    label: Label
    title: str | None
    title_before: str | None
    paragraphs: tuple[Paragraph, ...]

    @property
    def removed(self) -> tuple[str, ...]:
        """The words that went, a string for each stretch of them."""
        return tuple(self._stretches("gone"))

    @property
    def added(self) -> tuple[str, ...]:
        """The words that came."""
        return tuple(self._stretches("new"))

    def _stretches(self, change: str) -> Iterator[str]:
        for paragraph in self.paragraphs:
            for each in paragraph.stretches:
                if each.change == change and each.text.strip():
                    yield each.text.strip()


def changes(record: ArticleRecord, versions: Sequence[ArticleVersion]) -> Iterator[ChangedArticle]:
    """Every change between one version of an article and the next, oldest first."""
    for before, after in pairwise(versions):
        paragraphs = tuple(each for each in compare_texts(before.text, after.text) if each.changed)
        changed = ChangedArticle(
            record,
            after.number,
            after.first_seen,
            "silent",
            after.title,
            None if before.title == after.title else before.title,
            paragraphs,
        )
        yield _labelled(changed)


def _labelled(changed: ChangedArticle) -> ChangedArticle:
    came = "\n".join(changed.added)
    if changed.title_before is not None:
        came += "\n" + (changed.title or "")
    found = next((label for label, pattern in _LABELS if pattern.search(came)), None)
    return changed if found is None else replace(changed, label=found)


def marked(paragraph: Paragraph) -> str:
    """A paragraph with what went and what came marked: "killed [-12-]{+15+} people"."""
    signs = {"same": ("", ""), "gone": ("[-", "-]"), "new": ("{+", "+}")}
    return "".join(
        f"{signs[each.change][0]}{each.text}{signs[each.change][1]}" if each.text.strip() else each.text
        for each in paragraph.stretches
    ).strip()


def marked_title(changed: ChangedArticle) -> str:
    """The headline, with what changed in it marked."""
    if changed.title_before is None:
        return changed.title or ""
    return marked(Paragraph(tuple(compare_words(changed.title_before, changed.title or ""))))
