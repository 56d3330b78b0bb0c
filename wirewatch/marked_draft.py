"""The findings of a draft for eyes: the place, the words between marks, why, and the ledger's passages."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from rich.padding import Padding

from claims.outlets import publisher
from tui.safe import clean_line, safe_line, safe_text
from tui.wording import counted
from wirewatch.formats import paper, print_written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.linting.finding import Finding
    from claims.types import Evidence

OPEN, CLOSE = "»", "«"
"""What stands around the words of a finding."""
AROUND = 120
"""Characters shown on either side of them, and of a passage of the ledger twice as many."""


def print_findings(name: str, text: str, findings: Sequence[Finding]) -> None:
    """Print the findings of the draft `text` to the width of the terminal."""
    printed = io.StringIO()
    console = paper(printed)
    console.print(safe_line(f"{name} · {counted(len(findings), 'finding') if findings else 'nothing found'}"))
    for finding in findings:
        line = 1 + text.count("\n", 0, finding.start)
        column = finding.start - text.rfind("\n", 0, finding.start)
        console.print()
        console.print(safe_line(f"{line}:{column}  {finding.rule}"))
        console.print(Padding(safe_text(marked(text, finding.start, finding.end)), (0, 0, 0, 2)))
        console.print(Padding(safe_text(finding.why), (0, 0, 0, 2)))
        for passage in finding.evidence:
            console.print(Padding(safe_text(_passage(passage)), (0, 0, 0, 4)))
    print_written(printed)


def marked(text: str, start: int, end: int) -> str:
    """The words `start:end` between marks with what stands around them in their paragraph, on one line."""
    first = max(text.rfind("\n", 0, start) + 1, start - AROUND)
    stop = text.find("\n", end)
    last = min(len(text) if stop < 0 else stop, end + AROUND)
    before = ("…" if first > 0 and text[first - 1] != "\n" else "") + text[first:start]
    after = text[end:last] + ("…" if last < len(text) and text[last] != "\n" else "")
    return clean_line(f"{before}{OPEN}{text[start:end]}{CLOSE}{after}").strip()


def _passage(passage: Evidence) -> str:
    words = clean_line(passage.text)
    shown = words if len(words) <= 2 * AROUND else words[: 2 * AROUND].rstrip() + "…"
    return f"{publisher(passage.outlet, passage.source)}, {passage.source}, {passage.start}–{passage.end}: {shown}"
