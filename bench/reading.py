"""How fast the reading is and what it costs: articles a second, import time, memory.

    python bench/reading.py [FOLDER ...] [--repeats N]

FOLDER holds *.txt files (searched through); without one the dispatches of `seeds/` are read over and over.  Times
are processor times of one process, the median of the repeats, so that other work on the machine counts little.
Import time and memory are those of fresh processes, with byte code as an installed package has it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from claims import lay_out, read
from claims.types import Document

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[1]
LEAST_ARTICLES = 100
FRESH_IMPORT = """
import time
began = time.process_time()
import claims.reading.read, claims.reading.layout.layout
print(time.process_time() - began)
"""
FRESH_MEMORY = """
import resource, sys
from bench.reading import articles_in, read_all
articles = articles_in(sys.argv[1:])
read_all(articles)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def articles_in(folders: Sequence[str]) -> list[str]:
    """The texts of the folders; the project's own dispatches, repeated, where none is given."""
    if folders:
        files = sorted(file for folder in folders for file in Path(folder).rglob("*.txt"))
        return [file.read_text("utf-8", errors="replace") for file in files]
    own = [file.read_text("utf-8") for file in sorted((ROOT / "seeds").glob("*.txt"))]
    return own * -(-LEAST_ARTICLES // len(own))


def read_all(articles: Sequence[str]) -> int:
    """Lay out and read every article; the number of claims found."""
    found = 0
    for text in articles:
        layout = lay_out(text)
        reading = read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
        found += len(reading.statements) + len(reading.casualties)
    return found


def seconds(articles: Sequence[str], repeats: int) -> list[float]:
    """Processor seconds of each repeat, the tables read before."""
    read_all(articles[:5])
    spent = []
    for _ in range(repeats):
        began = time.process_time()
        read_all(articles)
        spent.append(time.process_time() - began)
    return spent


def in_fresh_process(script: str, *arguments: str, compiled: str) -> float:
    """The number that a script prints in a process of its own; `compiled` is the folder for byte code."""
    command = [sys.executable, "-c", script, *arguments]
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=variables | {"PYTHONPYCACHEPREFIX": compiled},
        check=True,
        capture_output=True,
        text=True,
    )
    return float(done.stdout)


def main() -> int:
    """Measure and print; 2 where a folder holds no text."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", metavar="FOLDER")
    parser.add_argument("--repeats", type=int, default=5, metavar="N")
    asked = parser.parse_args()
    articles = articles_in(asked.folders)
    if not articles:
        print(f"no *.txt file in {', '.join(asked.folders)}", file=sys.stderr)
        return 2
    spent = median(seconds(articles, max(1, asked.repeats)))
    length = sum(map(len, articles)) / len(articles)
    folders = [str(Path(folder).resolve()) for folder in asked.folders]
    with tempfile.TemporaryDirectory() as compiled:
        in_fresh_process(FRESH_IMPORT, compiled=compiled)
        imports = median(
            in_fresh_process(FRESH_IMPORT, compiled=compiled) for _ in range(max(1, asked.repeats))
        )
        memory = in_fresh_process(FRESH_MEMORY, *folders, compiled=compiled)
    print(f"articles   {len(articles):,} of {length:,.0f} characters on average")
    print(
        f"speed      {len(articles) / spent:,.0f} articles a second, {1000 * spent / len(articles):.1f} ms each"
    )
    print(f"import     {1000 * imports:.0f} ms")
    print(f"memory     {memory / 1024:,.0f} MiB at the peak")
    return 0


if __name__ == "__main__":
    sys.exit(main())
