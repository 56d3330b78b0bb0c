"""Tables of whole-line patterns, tried only on lines that can match.

A page asks of every line whether it is furniture, a credit or a caption, and most lines are none of them.  So the
patterns of a table are filed by the letter that they begin with, and those that begin with anything up to one of
a few marks are tried only on lines that hold such a mark.  The tables know nothing of this: what cannot be filed
is tried on every line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from claims.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LETTERS = lazy(r"[a-z](?![?*{])")
_ANYTHING_TO_MARKS = lazy(r"\.\{0,\d+\}\[((?:\\.|[^\]\\^])+)\]")
_OPTIONAL_GROUP = lazy(r"[?*{]")
_ANY = ""


class LinePatterns(NamedTuple):
    """`by_letter` holds one expression for each first letter, `anywhere` those that may begin with anything and the
    marks one of which the line must hold ("" for none)."""

    by_letter: dict[str, re.Pattern[str]]
    anywhere: tuple[tuple[str, re.Pattern[str]], ...]

    def match(self, line: str) -> bool:
        """Does one of the patterns match the whole line?  Capitals are ignored."""
        own = self.by_letter.get(line[:1].lower())
        if own is not None and own.fullmatch(line):
            return True
        return any(
            (not marks or any(mark in line for mark in marks)) and pattern.fullmatch(line) is not None
            for marks, pattern in self.anywhere
        )


def file_patterns(lines: Iterable[str]) -> LinePatterns:
    """The patterns of a table, one a line, filed by what they begin with."""
    by_letter: dict[str, list[str]] = {}
    by_marks: dict[str, list[str]] = {}
    for line in lines:
        for branch in _branches(line):
            letters = _first_letters(branch)
            for letter in letters:
                by_letter.setdefault(letter, []).append(branch)
            if not letters:
                marks = _ANYTHING_TO_MARKS.match(branch)
                by_marks.setdefault(marks[1].replace("\\", "") if marks else _ANY, []).append(branch)
    return LinePatterns(
        {letter: _compiled(found) for letter, found in by_letter.items()},
        tuple((marks, _compiled(found)) for marks, found in by_marks.items()),
    )


def _compiled(branches: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{branch})" for branch in branches), re.IGNORECASE)


def _structure(pattern: str) -> Iterator[tuple[int, str, int]]:
    """The brackets and bars that shape a pattern: index, letter and how many brackets are open after it."""
    depth = 0
    in_class = escaped = False
    for index, letter in enumerate(pattern):
        if escaped:
            escaped = False
        elif letter == "\\":
            escaped = True
        elif in_class:
            in_class = letter != "]"
        elif letter == "[":
            in_class = True
        elif letter in "(|)":
            depth += (letter == "(") - (letter == ")")
            yield index, letter, depth


def _branches(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, those inside brackets left together."""
    start = 0
    for index, letter, depth in _structure(pattern):
        if letter == "|" and not depth:
            yield pattern[start:index]
            start = index + 1
    yield pattern[start:]


def _first_letters(branch: str) -> frozenset[str]:
    """The letters that a pattern can begin with; none where it may begin with anything else."""
    if _LETTERS.match(branch):
        return frozenset(branch[0])
    if not branch.startswith("(") or branch.startswith("(?"):
        return frozenset()
    inside, end = _group(branch)
    if _OPTIONAL_GROUP.match(branch, end):
        return frozenset()
    found = [_first_letters(alternative) for alternative in _branches(inside)]
    return frozenset().union(*found) if all(found) else frozenset()


def _group(branch: str) -> tuple[str, int]:
    """What stands in the brackets that open a pattern, and the index after them."""
    for index, letter, depth in _structure(branch):
        if letter == ")" and not depth:
            return branch[1:index], index + 1
    return branch[1:], len(branch)
