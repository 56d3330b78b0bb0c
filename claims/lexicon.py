"""Vocabulary tables: one entry per line in `claims/data/`, read once and kept.

`# ` starts a comment; columns of a `.tsv` are separated by tabs.  Nothing here knows grammar: a
table is a set of words or a mapping, and the module that uses it says what it means.
"""

from __future__ import annotations

import os.path
from functools import cache

_DATA = os.path.join(os.path.dirname(__file__), "data")  # pathlib alone would take a tenth of the import
WORDS_KEPT = 1 << 14
"""How many words a question about a word's form remembers its answer for."""


def _lines(name: str) -> list[str]:
    with open(os.path.join(_DATA, name), encoding="utf-8") as file:
        text = file.read()
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


@cache
def words(name: str) -> frozenset[str]:
    """The entries of `data/{name}.txt`; several entries may share a line, separated by blanks."""
    return frozenset(word for line in _lines(f"{name}.txt") for word in line.split())


@cache
def phrases(name: str) -> tuple[str, ...]:
    """The entries of `data/{name}.txt`, one a line, blanks kept inside the entry."""
    return tuple(line.strip() for line in _lines(f"{name}.txt"))


@cache
def table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `data/{name}.tsv` as tuples of stripped columns."""
    return tuple(tuple(cell.strip() for cell in line.split("\t")) for line in _lines(f"{name}.tsv"))


@cache
def words_by_word(name: str) -> dict[str, frozenset[str]]:
    """The words of the second column of `data/{name}.tsv` by each word of the first."""
    return {word: frozenset(row[1].split()) for row in table(name) for word in row[0].split()}


@cache
def group(name: str, of: str) -> frozenset[str]:
    """The words of one group of `data/{name}.tsv`, whose rows are "group, words separated by blanks".

    A group may take several rows.  Raises KeyError for a group that the table does not have.
    """
    found = [row[1] for row in table(name) if row[0] == of]
    if not found:
        raise KeyError(f"{name}.tsv has no group {of!r}")
    return frozenset(word for line in found for word in line.split())


def word_set(text: str) -> frozenset[str]:
    """The few grammar words that one rule needs; vocabulary that grows belongs in `data/`."""
    return frozenset(text.split())
