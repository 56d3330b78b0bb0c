"""Does a page tell the same however it is printed: numbers in digits, dashes as hyphens, plain quotation marks, no-break blanks?

    python bench/printed_otherwise.py [FOLDER ...]

FOLDER holds *.txt files (searched through); without one the dispatches of `seeds/` are read.  Every text is read as it is and
printed in each of the other ways; counted are the claims that one reading has and the other has not.  `--show` prints them.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING

from bench.reading import ROOT, articles_in
from claims import lay_out, read
from claims.types import Document

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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


def told(text: str) -> Counter[tuple[object, ...]]:
    """What a page tells, without the places where it stands and the marks in which it is printed."""
    layout = lay_out(text)
    reading = read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
    counts = [
        ("casualty", one.outcome, one.value, one.side, _plain(one.claimant_name), one.current)
        for one in reading.casualties
    ]
    spoken = [("statement", _plain(one.speaker_name), _plain(one.text)) for one in reading.statements]
    return Counter([*counts, *spoken])


def _plain(words: str | None) -> str | None:
    return None if words is None else with_hyphens(in_digits(with_plain_marks(words)))


def compare(articles: Sequence[str], way: Callable[[str], str], *, show: bool) -> tuple[int, int, int]:
    """(texts that the way changes, claims in them, claims that only one of the two readings has)."""
    changed = claims = different = 0
    for text in articles:
        other = way(text)
        if other == text:
            continue
        before, after = told(text), told(other)
        changed, claims = changed + 1, claims + before.total()
        apart = [*(before - after).elements(), *(after - before).elements()]
        different += len(apart)
        if show:
            print(*(f"  {claim}" for claim in apart), sep="\n")
    return changed, claims, different


def main() -> int:
    """Compare and print; 2 where a folder holds no text."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", metavar="FOLDER")
    parser.add_argument("--show", action="store_true", help="print the claims that differ")
    asked = parser.parse_args()
    articles = articles_in(asked.folders or [str(ROOT / "seeds")])
    if not articles:
        print(f"no *.txt file in {', '.join(asked.folders)}", file=sys.stderr)
        return 2
    for name, way in WAYS.items():
        changed, claims, different = compare(articles, way, show=asked.show)
        print(f"{name:<24}{changed:>6,} texts, {claims:,} claims, {different:,} differ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
