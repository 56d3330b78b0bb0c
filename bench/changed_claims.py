"""Set the casualty claims of two readings of the same texts side by side: what is new, gone and read otherwise.

Compared are the outcome, the side of the victims, the claimant and the event of each.

    wirewatch extract --json *.txt > before.jsonl      # with the rules of before
    wirewatch extract --json *.txt > after.jsonl       # with those of now
    python bench/changed_claims.py before.jsonl after.jsonl

Texts that nobody has annotated show what annotated ones do not: a rule that takes too much.  Every difference is
printed with the words around it, to be read one by one.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

COMPARED = ("outcome", "side", "claimant_name", "event")
"""Fields of a claim in which two readings may differ."""
BEFORE, BEHIND = 160, 120
"""Characters around a claim."""


class Difference(NamedTuple):
    """A claim that only one of two readings has, or that they read otherwise: `told` says how."""

    kind: str
    doc: str
    start: int
    end: int
    told: str


def readings(path: Path) -> dict[str, list[dict[str, Any]]]:
    """The casualty claims of each document in a file of `wirewatch extract --json`."""
    lines = path.read_text("utf-8").splitlines()
    return {found["doc"]: found["casualties"] for found in map(json.loads, lines)}


def differences(
    before: dict[str, list[dict[str, Any]]], after: dict[str, list[dict[str, Any]]]
) -> Iterator[Difference]:
    """The differences in the documents that both readings have, in the order of the second."""
    for doc in after:
        if doc not in before:
            continue
        old = {(claim["start"], claim["value"]): claim for claim in before[doc]}
        new = {(claim["start"], claim["value"]): claim for claim in after[doc]}
        for key, claim in new.items():
            if key not in old:
                yield _difference("new", doc, claim, f"{claim['outcome']} {claim['value']}")
            elif told := ", ".join(_changes(old[key], claim)):
                yield _difference("changed", doc, claim, told)
        for key, claim in old.items():
            if key not in new:
                yield _difference("gone", doc, claim, f"{claim['outcome']} {claim['value']}")


def _changes(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    """What is read otherwise of one claim, as "outcome killed > injured"."""
    for field in COMPARED:
        if old[field] != new[field]:
            yield f"{field} {old[field] or 'none'} > {new[field] or 'none'}"


def _difference(kind: str, doc: str, claim: dict[str, Any], told: str) -> Difference:
    return Difference(kind, doc, claim["start"], claim["end"], told)


def shown(difference: Difference) -> str:
    """One line: what differs, and the claim in brackets with the words around it."""
    _, doc, start, end, told = difference
    with Path(doc).open(encoding="utf-8", newline="") as file:
        text = file.read()
    words = f"{text[max(0, start - BEFORE) : start]}[[{text[start:end]}]]{text[end : end + BEHIND]}"
    return f"{told} | {Path(doc).name} | {' '.join(words.split())}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the differences by kind; 0 also when there are any."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    asked = parser.parse_args(arguments)
    found = list(differences(readings(asked.before), readings(asked.after)))
    for kind in ("new", "gone", "changed"):
        alike = [one for one in found if one.kind == kind]
        print(f"== {kind}: {len(alike)}")
        for one in alike:
            print(shown(one))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
