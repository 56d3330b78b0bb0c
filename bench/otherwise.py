"""What the checks share that read a text as it is and in another form: which claims only one of the two readings has."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from bench.reading import ROOT, articles_in
from claims import lay_out, read
from claims.types import Document, Reading

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Mapping, Sequence

    Told = Counter[tuple[object, ...]]
    Way = Callable[[str], tuple[Told, Told] | None]
    """What a text tells as it is and in its other form; None where the two are the same text."""


def reading_of(text: str) -> Reading:
    """What a page tells, read as an article of its own."""
    layout = lay_out(text)
    return read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))


def compare(articles: Sequence[str], way: Way, *, show: bool) -> tuple[int, int, int]:
    """(texts that the way changes, claims in them, claims that only one of the two readings has)."""
    changed = claims = different = 0
    for text in articles:
        readings = way(text)
        if readings is None:
            continue
        before, after = readings
        changed, claims = changed + 1, claims + before.total()
        apart = [*(before - after).elements(), *(after - before).elements()]
        different += len(apart)
        if show:
            print(*(f"  {claim}" for claim in apart), sep="\n")
    return changed, claims, different


def run(description: str | None, ways: Mapping[str, Way]) -> int:
    """Compare in every way and print; 2 where a folder holds no text."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", metavar="FOLDER")
    parser.add_argument("--show", action="store_true", help="print the claims that differ")
    asked = parser.parse_args()
    articles = articles_in(asked.folders or [str(ROOT / "seeds")])
    if not articles:
        print(f"no *.txt file in {', '.join(asked.folders)}", file=sys.stderr)
        return 2
    for name, way in ways.items():
        changed, claims, different = compare(articles, way, show=asked.show)
        print(f"{name:<24}{changed:>6,} texts, {claims:,} claims, {different:,} differ")
    return 0
