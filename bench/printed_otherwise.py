"""Does a page tell the same however it is printed: numbers in digits, dashes as hyphens, plain quotation marks, no-break blanks?

    python -m bench.printed_otherwise [FOLDER ...]

FOLDER holds *.txt files (searched through); without one the dispatches of `seeds/` are read.  Every text is read as it is and
printed in each of the other ways; counted are the claims that one reading has and the other has not.  `--show` prints them.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from typing import TYPE_CHECKING

from bench.otherwise import reading_of, run

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.otherwise import Told, Way

_NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_DIGITS = {word: str(number) for number, word in enumerate(_NUMBERS, start=2)}
_NUMBER = re.compile(
    rf"(?<![-\w])(?:{'|'.join(_NUMBERS)})\b(?![-‑]|\s(?:hundred|thousand|million|dozen|score|and)\b)",
    re.IGNORECASE,
)
"""Numbers of one word; "two hundred" is one number of two."""
_DASH = re.compile(r"\s?[—–]\s|\s[—–]\s?")
_PLAIN = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " "})


def in_digits(text: str) -> str:
    """The text with "two" to "twelve" in digits."""
    return _NUMBER.sub(lambda found: _DIGITS[found.group().lower()], text)


def with_hyphens(text: str) -> str:
    """The text with hyphens between blanks for dashes beside a blank."""
    return _DASH.sub(" - ", text)


def with_plain_marks(text: str) -> str:
    """The text with the quotation marks of a typewriter."""
    return text.translate(_PLAIN)


def with_no_break_blanks(text: str) -> str:
    """The text with a no-break blank behind every number in digits."""
    return re.sub(r"(?<=\d) (?=\w)", "\u00a0", text)


WAYS: dict[str, Callable[[str], str]] = {
    "numbers in digits": in_digits,
    "hyphens for dashes": with_hyphens,
    "plain quotation marks": with_plain_marks,
    "no-break blanks": with_no_break_blanks,
}


def told(text: str) -> Told:
    """What a page tells, without the places where it stands and the marks in which it is printed."""
    reading = reading_of(text)
    counts = [
        ("casualty", one.outcome, one.value, one.side, _plain(one.claimant_name), one.current)
        for one in reading.casualties
    ]
    spoken = [("statement", _plain(one.speaker_name), _plain(one.text)) for one in reading.statements]
    return Counter([*counts, *spoken])


def _plain(words: str | None) -> str | None:
    return None if words is None else with_hyphens(in_digits(with_plain_marks(words)))


def printed(way: Callable[[str], str]) -> Way:
    """A text as it is, and as `way` prints it."""

    def both(text: str) -> tuple[Told, Told] | None:
        other = way(text)
        return None if other == text else (told(text), told(other))

    return both


def main() -> int:
    """Compare and print; 2 where a folder holds no text."""
    return run(__doc__, {name: printed(way) for name, way in WAYS.items()})


if __name__ == "__main__":
    sys.exit(main())
