"""Tables of whole-line patterns, tried only on lines that can match.

A page asks of every line whether it is furniture, a credit or a caption, and most lines are none of them.  So the
patterns of a table are filed by the letter that they begin with, and those that may begin with anything by a word
or a mark that they cannot do without: they are tried only on lines that hold it.  The tables know nothing of this:
what cannot be filed is tried on every line.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from claims.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CLASS = lazy(r"\[((?:\\.|[^\]\\])+)\]")
_LISTED = lazy(r"-?(?:\\[^\w\s]|[^\\^-])*-?")
"""What a class holds that lists letters and marks, without ranges and classes of its own."""
_REPEATS = lazy(r"(?:[?*+]|\{[^}]*\})[?+]?")
_OPTIONAL = ("?", "*", "{0", "{,")
_GROUP_FLAGS = lazy(r"\?(?:-?[a-z]+)?:")
_PLAIN = lazy(r"[^\\\[\](){}.?*+^$|]+")
_DIGIT = "0"
"""Under which all digits are filed."""
_LEAST_WORD, _MOST_CHOICES = 4, 5
"""Letters of a word that is rare enough to be asked for, by itself or of a choice; words or marks of a choice that is
worth asking."""


class LinePatterns(NamedTuple):
    """`by_letter` holds one expression for each first letter, digit or mark, `anywhere` those that may begin with anything, with
    the words or marks one of which the line must hold in small letters ("" where every line will do)."""

    by_letter: dict[str, re.Pattern[str]]
    anywhere: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]

    def match(self, line: str, bare: str | None = None) -> bool:
        """Does one of the patterns match the whole line, or the stretch of it that is given as `bare`?

        Capitals are ignored.
        """
        forms = (line,) if bare is None or bare == line else (line, bare)
        for form in forms:
            first = form[:1]
            own = self.by_letter.get(first if first.isascii() else _filed_as(first))
            if own is not None and own.fullmatch(form):
                return True
        small = line.casefold()
        for words, pattern in self.anywhere:
            for each in words:
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
                by_letter.setdefault(letter, []).append(_beginning_with(letter, branch))
            if not letters:
                by_need.setdefault(needed(branch), []).append(branch)
    filed = {letter: _compiled(found) for letter, found in by_letter.items()}
    filed |= {letter.upper(): found for letter, found in filed.items()}
    filed |= {digit: filed[_DIGIT] for digit in "0123456789" if _DIGIT in filed}
    return LinePatterns(
        filed,
        tuple((words, _compiled(found)) for words, found in by_need.items()),
    )


def _compiled(branches: Iterable[str]) -> re.Pattern[str]:
    return lazy("|".join(f"(?:{branch})" for branch in branches), re.IGNORECASE)


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


class _Piece(NamedTuple):
    """One part of a pattern: `letters` are the letters and marks one of which it is, `branches` the alternatives of a
    group, both empty where it can be anything; `repeats` is what is printed behind it ("?", "{2,9}"), `end` where it
    ends in the pattern."""

    letters: str
    branches: tuple[str, ...]
    opening: str
    repeats: str
    end: int

    @property
    def optional(self) -> bool:
        return self.repeats.startswith(_OPTIONAL)


def _pieces(branch: str) -> Iterator[_Piece]:
    """A pattern without bars, part by part."""
    index = 0
    while index < len(branch):
        kind = branch[index]
        letters, opening = "", ""
        branches: tuple[str, ...] = ()
        if kind == "(":
            inside, length = _group(branch[index:])
            index += length
            flags = _GROUP_FLAGS.match(inside)
            if flags or not inside.startswith("?"):
                opening = "(" + (flags[0] if flags else "")
                branches = tuple(_branches(inside[len(opening) - 1 :]))
        elif found := _CLASS.match(branch, index):
            index = found.end()
            letters = found[1].replace("\\", "") if _LISTED.fullmatch(found[1]) else ""
        elif kind == "\\":
            letters = _DIGIT if branch[index + 1] == "d" else branch[index + 1]
            letters = "" if letters.isalpha() else letters
            index += 2
        else:
            letters = kind if _PLAIN.match(kind) else ""
            index += 1
        found = _REPEATS.match(branch, index)
        index = found.end() if found else index
        yield _Piece(letters, branches, opening, found[0] if found else "", index)


def _filed_as(letter: str) -> str:
    """The key of a letter, mark or digit, capitals ignored."""
    return _DIGIT if letter.isdecimal() else letter.casefold()[:1]


@cache
def _first_letters(branch: str) -> frozenset[str]:
    """What a match can begin with, as it is filed; nothing where it may begin with anything."""
    found: set[str] = set()
    for piece in _pieces(branch):
        firsts = [_first_letters(each) for each in piece.branches] or [
            frozenset(map(_filed_as, piece.letters))
        ]
        if not all(firsts):
            return frozenset()
        found.update(*firsts)
        if not piece.optional:
            return frozenset(found)
    return frozenset()


def _beginning_with(letter: str, branch: str) -> str:
    """The pattern for texts that begin with the letter: without what can only open others."""
    start = 0
    for piece in _pieces(branch):
        fitting = [each for each in piece.branches if letter in (_first_letters(each) or letter)]
        if fitting and piece.repeats in ("", "?"):
            inside = "|".join(_beginning_with(letter, each) for each in fitting)
            return f"{piece.opening}{inside}){piece.repeats}{branch[piece.end :]}"
        if fitting or letter in map(_filed_as, piece.letters) or not piece.optional:
            break
        start = piece.end
    return branch[start:]


def _group(branch: str) -> tuple[str, int]:
    """What stands in the brackets that open a pattern, and the index after them."""
    for index, letter, depth in _structure(branch):
        if letter == ")" and not depth:
            return branch[1:index], index + 1
    return branch[1:], len(branch)


def needed(branch: str, most: int = _MOST_CHOICES) -> tuple[str, ...]:
    """Words or marks, in small letters, one of which stands in every match of a pattern without bars; "" if unsure.

    The longest plain word, else the fewest words or marks of a choice, words of some length before all others; no
    choice of more than `most`.
    """
    standing = list(_standing(branch, most))
    word = max((each for each, *others in standing if not others), key=len, default="")
    if len(word) >= _LEAST_WORD:
        return (word.casefold(),)
    choices = [each for each in standing if len(each) > 1 or not each[0].isalnum()]
    best = min(choices, key=lambda each: (any(map(_is_short, each)), len(each)), default=("",))
    return tuple(each.casefold() for each in best)


def _is_short(word: str) -> bool:
    """A word that stands in many lines, unlike a mark."""
    return len(word) < _LEAST_WORD and word.strip().isalnum()


def _standing(branch: str, most: int) -> Iterator[tuple[str, ...]]:
    """What stands in every match, where nothing is optional: plain words and marks, and choices between such."""
    run = ""
    for piece in _pieces(branch):
        if len(piece.letters) == 1 and piece.letters != _DIGIT and not piece.repeats:
            run += piece.letters
            continue
        if run.strip():
            yield (run,)
        run = ""
        if piece.optional:
            continue
        if len(piece.branches) == 1:
            yield from _standing(piece.branches[0], most)
        choice = [word for each in piece.branches for word in _of_branch(each, most)] or piece.letters
        if 0 < len(choice) <= most and all(map(str.strip, choice)):
            yield tuple(choice)
    if run.strip():
        yield (run,)


def _of_branch(branch: str, most: int) -> tuple[str, ...]:
    return (branch,) if _PLAIN.fullmatch(branch) else needed(branch, most)
