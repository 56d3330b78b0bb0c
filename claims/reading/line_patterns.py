"""Tables of whole-line patterns, tried only on lines that can match.

A page asks of every line whether it is furniture, a credit or a caption, and most lines are none of them.  So the
patterns of a table are filed by the letter that they begin with, and those that may begin with anything by a word
or a mark that they cannot do without: they are tried only on lines that hold it.  The tables know nothing of this:
what cannot be filed is tried on every line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from claims.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LETTERS = lazy(r"[a-z](?![?*{])")
_OPTIONAL_GROUP = lazy(r"[?*{]")
_CLASS = lazy(r"\[((?:\\.|[^\]\\])+)\]")
_MARKS = lazy(r"(?:\\[^\w\s]|[^\w\s\\^-])+")
_REPEATS = lazy(r"(?:[?*+]|\{[^}]*\})[?+]?")
_PLAIN = lazy(r"[^\\\[\](){}.?*+^$|]+")
_LEAST_WORD, _MOST_CHOICES = 5, 5
"""Letters of a word that is rare enough to be asked for; words or marks of a choice that is worth asking."""


class LinePatterns(NamedTuple):
    """`by_letter` holds one expression for each first letter, `anywhere` those that may begin with anything, with
    the words or marks one of which the line must hold in small letters ("" where every line will do)."""

    by_letter: dict[str, re.Pattern[str]]
    anywhere: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]

    def match(self, line: str, bare: str | None = None) -> bool:
        """Does one of the patterns match the whole line, or the stretch of it that is given as `bare`?

        Capitals are ignored.
        """
        forms = (line,) if bare is None or bare == line else (line, bare)
        for form in forms:
            own = self.by_letter.get(form[:1].lower())
            if own is not None and own.fullmatch(form):
                return True
        small = line.casefold()
        for needed, pattern in self.anywhere:
            for each in needed:
                if each in small:
                    if any(map(pattern.fullmatch, forms)):
                        return True
                    break
        return False


def file_patterns(lines: Iterable[str]) -> LinePatterns:
    """The patterns of a table, one a line, filed by what they begin with."""
    by_letter: dict[str, list[str]] = {}
    by_need: dict[tuple[str, ...], list[str]] = {}
    for line in lines:
        for branch in _branches(line):
            letters = _first_letters(branch)
            for letter in letters:
                by_letter.setdefault(letter, []).append(branch)
            if not letters:
                by_need.setdefault(_needed(branch), []).append(branch)
    return LinePatterns(
        {letter: _compiled(found) for letter, found in by_letter.items()},
        tuple((needed, _compiled(found)) for needed, found in by_need.items()),
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


def _needed(branch: str) -> tuple[str, ...]:
    """Words or marks, in small letters, one of which stands in every line that the pattern matches; "" if unsure.

    Looked for at the top level only, where nothing is optional: the longest plain word, else a class of marks, else
    a choice between plain words.
    """
    word = run = ""
    others: list[tuple[str, ...]] = []
    index = 0
    while index < len(branch):
        begin, kind = index, branch[index]
        choice: tuple[str, ...] = ()
        if kind == "(":
            inside, length = _group(branch[index:])
            index += length
            alternatives = tuple(_branches(inside))
            choice = alternatives if all(map(_PLAIN.fullmatch, alternatives)) else ()
        elif found := _CLASS.match(branch, index):
            index = found.end()
            choice = tuple(found[1].replace("\\", "")) if _MARKS.fullmatch(found[1]) else ()
        else:
            index += 2 if kind == "\\" else 1
        repeats = _REPEATS.match(branch, index)
        index = repeats.end() if repeats else index
        if repeats is None and _PLAIN.fullmatch(branch, begin, index):
            run += kind
        else:
            word, run = max(word, run, key=len), ""
            if repeats is None and 0 < len(choice) <= _MOST_CHOICES:
                others.append(choice)
    word = max(word, run, key=len)
    needed = (word,) if len(word) >= _LEAST_WORD else min(others, key=len, default=("",))
    return tuple(each.casefold() for each in needed)
