"""Does a page tell the same whatever its persons and towns are called?

    python -m bench.named_otherwise [FOLDER ...]

FOLDER holds *.txt files (searched through); without one the dispatches of `seeds/` are read.  In every text the surnames of
its persons are exchanged for plain ones, then for such as are other words as well ("King", "Jordan"), then the cities of the
tables for names that no table has.  Counted are the claims that one reading has and the other has not, names exchanged;
a claim whose side only the name of the town tells is none of them.  `--show` prints them.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from typing import TYPE_CHECKING

from bench.otherwise import reading_of, run
from claims.reading.words.places import STATE_KINDS, place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bench.otherwise import Told, Way

_PLAIN = [
    "Lindqvist",
    "Boateng",
    "Rajapaksa",
    "Zelinsky",
    "Papadopoulos",
    "Kowalczyk",
    "Njoroge",
    "Hasanov",
    "Nishida",
    "Echeverria",
    "Bhattarai",
    "Siregar",
]
_ODD = [
    "King",
    "Church",
    "London",
    "Jordan",
    "Cross",
    "Sheriff",
    "French",
    "Dean",
    "Major",
    "Berlin",
    "Bishop",
    "Holland",
    "Post",
    "Israel",
    "Judge",
    "Chad",
]
_TOWNS = [
    "Brasken",
    "Vellmoor",
    "Lumarik",
    "Torovice",
    "Sellenby",
    "Orrvik",
    "Kestrane",
    "Dalmuth",
    "Pirovac",
    "Zanteka",
    "Murabeki",
    "Hoshpur",
    "Talgarra",
]
_WORD = re.compile(r"(?<![\w-])[A-Z][\w'’-]+")

Names = dict[str, str]


def surnames(others: Sequence[str]) -> Callable[[str], Names]:
    """A way to call the persons of a text otherwise: their surnames, each with another of `others`."""

    def exchanged(text: str) -> Names:
        persons = {one.name for one in reading_of(text).mentions if one.kind == "person" and " " in one.name}
        last = sorted(
            {name.rpartition(" ")[2] for name in persons if _WORD.fullmatch(name.rpartition(" ")[2])}
        )
        own = [
            name
            for name in last
            if not re.search(rf"\b{re.escape(name.lower())}\b", text) and not place(name)
        ]
        free = [name for name in others if name not in text]
        return dict(zip(own, free, strict=False))

    return exchanged


def towns(text: str) -> Names:
    """The cities of the tables that a text prints by names of one word, each with a name that no table has."""
    printed = sorted(set(_WORD.findall(text)))
    cities = [name for name in printed if (known := place(name)) is not None and known.kind == "city"]
    return dict(zip(cities, _TOWNS, strict=False))


WAYS: dict[str, Callable[[str], Names]] = {
    "plain surnames": surnames(_PLAIN),
    "surnames that are words": surnames(_ODD),
    "towns of no table": towns,
}


def exchange(text: str, names: Names) -> str:
    """The text with every name of `names` exchanged, where it stands as a whole word."""
    if not names:
        return text
    known = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")
    return known.sub(lambda found: names[found.group()], text)


def told(text: str, names: Names, sides: frozenset[str]) -> Told:
    """What a page tells, its names exchanged, a side only where it is one of `sides`."""
    reading = reading_of(text)
    counts = [
        ("casualty", one.outcome, one.value, one.side if one.side in sides else None,
         exchange(one.claimant_name or "", names), one.current)
        for one in reading.casualties
    ]  # fmt: skip
    spoken = [
        ("statement", exchange(one.speaker_name or "", names), exchange(one.text, names))
        for one in reading.statements
    ]
    return Counter([*counts, *spoken])


def lands(text: str) -> frozenset[str]:
    """The countries that a text names by themselves, their people or their capitals."""
    known = (place(word) for word in _WORD.findall(text))
    return frozenset(one.country for one in known if one is not None and one.kind in STATE_KINDS)


def named(way: Callable[[str], Names]) -> Way:
    """A text as it is, and with the names that `way` exchanges."""

    def both(text: str) -> tuple[Told, Told] | None:
        names = way(text)
        other = exchange(text, names)
        if other == text:
            return None
        sides = lands(other)
        return told(text, names, sides), told(other, {}, sides)

    return both


def main() -> int:
    """Compare and print; 2 where a folder holds no text."""
    return run(__doc__, {name: named(way) for name, way in WAYS.items()})


if __name__ == "__main__":
    sys.exit(main())
