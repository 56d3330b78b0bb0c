"""What changed between two versions of an article, word by word.  Pure: texts in, pieces out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Change = Literal["same", "gone", "new"]

MOST_WORDS: Final = 4000
"""Words of one paragraph that are compared one by one; a longer one is shown as replaced whole."""
MOST_PARAGRAPHS: Final = 2000
_WORD: Final = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of words that stayed, went or came."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the newer version, or one that went; `changed` is False where it stands as before."""

    stretches: tuple[Stretch, ...]

    @property
    def changed(self) -> bool:
        return any(each.change != "same" for each in self.stretches)


def compare_texts(before: str, after: str) -> tuple[Paragraph, ...]:
    """The paragraphs of both versions in order.  Joining what is not gone gives `after`, what is not new `before`.

    Paragraphs are matched first, so that a paragraph put in at the top does not turn the rest over.
    """
    old, new = before.split("\n"), after.split("\n")
    if len(old) > MOST_PARAGRAPHS or len(new) > MOST_PARAGRAPHS:
        return tuple(_replaced(old, new))
    found: list[Paragraph] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found += [Paragraph((Stretch("same", line),)) for line in new[c:d]]
        else:
            found += _replaced(old[a:b], new[c:d])
    return tuple(found)


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[Paragraph]:
    """Paragraphs that stand at the same place one against the other; what is over went or came whole."""
    paired = min(len(old), len(new))
    for was, now in zip(old[:paired], new[:paired], strict=True):
        yield Paragraph(tuple(compare_words(was, now)))
    for line in old[paired:]:
        yield Paragraph((Stretch("gone", line),))
    for line in new[paired:]:
        yield Paragraph((Stretch("new", line),))


def compare_words(before: str, after: str) -> Iterator[Stretch]:
    """The words of one paragraph: what stayed, what went, what came."""
    if before == after:
        yield Stretch("same", after)
        return
    old, new = _WORD.findall(before), _WORD.findall(after)
    if len(old) > MOST_WORDS or len(new) > MOST_WORDS:
        old, new = [before], [after]
    for tag, a, b, c, d in _joined(SequenceMatcher(None, old, new, autojunk=False).get_opcodes(), old):
        if tag == "equal":
            yield Stretch("same", "".join(new[c:d]))
            continue
        if b > a:
            yield Stretch("gone", "".join(old[a:b]))
        if d > c:
            yield Stretch("new", "".join(new[c:d]))


def _joined(
    codes: Sequence[tuple[str, int, int, int, int]], old: Sequence[str]
) -> Iterator[tuple[str, int, int, int, int]]:
    """Changes with nothing but white space between them as one change: "-two men- +three women+"."""
    pending: tuple[str, int, int, int, int] | None = None
    for index, (tag, a, b, c, d) in enumerate(codes):
        blank = tag == "equal" and not "".join(old[a:b]).strip()
        between = blank and pending is not None and index + 1 < len(codes)
        if tag != "equal" or between:
            pending = ("replace", pending[1], b, pending[3], d) if pending else (tag, a, b, c, d)
            continue
        if pending:
            yield pending
            pending = None
        yield tag, a, b, c, d
    if pending:
        yield pending


def changes_words(paragraphs: Sequence[Paragraph]) -> str:
    """ "3 words went, 5 came, in 2 of 14 paragraphs"."""
    gone = sum(_count(each.text) for part in paragraphs for each in part.stretches if each.change == "gone")
    came = sum(_count(each.text) for part in paragraphs for each in part.stretches if each.change == "new")
    printed = [part for part in paragraphs if any(each.text.strip() for each in part.stretches)]
    touched = sum(1 for part in printed if part.changed)
    if not touched:
        return "the text is the same"
    went = f"{gone:,} {'word' if gone == 1 else 'words'} went"
    return f"{went}, {came:,} came, in {touched} of {len(printed)} paragraphs"


def _count(text: str) -> int:
    return len(re.findall(r"\w+", text))
