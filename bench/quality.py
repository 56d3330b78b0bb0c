"""Measure the reading and the comparing on annotated texts.  `make quality` runs it.

The texts are not part of the project: they are third-party news.  The folder that holds them is `../shared`
or the variable WIREWATCH_SHARED, and has

    gold/score.py, gold/score_divergences.py, gold/seeds_gold.json, seeds/     a small story, fully annotated
    corpora/score_corpora.py and its *.jsonl.gz                                larger public corpora

What is not there is passed over and said so.

    python bench/quality.py             all of it
    python bench/quality.py story muc   only these
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from joined import joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("WIREWATCH_SHARED", ROOT.parent / "shared"))
CORPORA = (
    ("polnear", "polnear-train.jsonl.gz", ()),
    ("muc", "muc4-dev.jsonl.gz", ("--case", "sentence")),
    ("gunviolence", "gunviolence-dev.jsonl.gz", ()),
)
"""Name for the scorer, file, and how to unpack it."""
STORY = "story"
"""Name of the annotated story."""
FILES_AT_ONCE = 500


def main() -> int:
    """Run what can be run; 0 also when there is nothing to measure on."""
    names = (STORY, *(corpus[0] for corpus in CORPORA))
    parser = argparse.ArgumentParser(description="measure the reading and the comparing on annotated texts")
    parser.add_argument(
        "parts", nargs="*", metavar="PART", help=f"one of {', '.join(names)}; all without any"
    )
    wanted = parser.parse_args().parts or names
    if unknown := set(wanted).difference(names):
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    ran = [measure_story()] if STORY in wanted else []
    ran += [measure_corpus(*corpus) for corpus in CORPORA if corpus[0] in wanted]
    if not any(ran):
        print(f"No annotated texts in {SHARED}: nothing measured. WIREWATCH_SHARED names another folder.")
    return 0


def measure_story() -> bool:
    """Claims and divergences of the annotated story."""
    gold, seeds = SHARED / "gold", SHARED / "seeds"
    if not (gold / "score.py").exists() or not seeds.is_dir():
        print(f"passed over: no annotated story in {gold}")
        return False
    with tempfile.TemporaryDirectory() as folder:
        predictions, alerts, database = (Path(folder) / name for name in ("claims", "alerts", "story.db"))
        extract(sorted(seeds.glob("*.txt")), predictions)
        print("== annotated story: claims")
        run(sys.executable, gold / "score.py", gold / "seeds_gold.json", seeds, predictions)
        wirewatch("--db", database, "fetch", "--quiet", "--seeds", seeds)
        alerts.write_text(wirewatch("--db", database, "alerts", "--json"), encoding="utf-8")
        print("== annotated story: divergences")
        run(sys.executable, gold / "score_divergences.py", gold / "seeds_gold.json", alerts)
    return True


def measure_corpus(name: str, file: str, unpack: Sequence[str]) -> bool:
    """Claims of one public corpus."""
    scorer, data = SHARED / "corpora" / "score_corpora.py", SHARED / "corpora" / file
    if not scorer.exists() or not data.exists():
        print(f"passed over: {data} is not there")
        return False
    with tempfile.TemporaryDirectory() as folder:
        texts, predictions = Path(folder) / "texts", Path(folder) / "claims"
        run(sys.executable, scorer, "unpack", data, texts, *unpack, quiet=True)
        files = sorted(texts.rglob("*.txt"))
        started = time.perf_counter()
        extract(files, predictions)
        speed = len(files) / (time.perf_counter() - started)
        print(f"== {name}: {len(files):,} texts, {speed:.0f} a second")
        run(sys.executable, scorer, name, data, predictions)
        if name == "polnear":
            print(
                "== polnear, converted: halves of a cut quotation joined, nested statements folded (bench/joined.py)"
            )
            run(sys.executable, scorer, name, data, converted(predictions))
    return True


def converted(predictions: Path) -> Path:
    """The predictions beside which PolNeAR's annotation can be laid; a new file next to the old one."""
    target = predictions.with_name("converted")
    with predictions.open(encoding="utf-8") as lines, target.open("w", encoding="utf-8") as out:
        for line in lines:
            text = Path(json.loads(line)["doc"]).read_bytes().decode("utf-8")
            out.write(joined(line, text) + "\n")
    return target


def extract(files: Sequence[Path], target: Path) -> None:
    """The claims of many files as JSON lines."""
    with target.open("w", encoding="utf-8") as lines:
        for some in batches(files):
            lines.write(wirewatch("extract", "--json", *some))


def batches(files: Sequence[Path]) -> Iterator[Sequence[Path]]:
    """As many files as a command line takes."""
    for start in range(0, len(files), FILES_AT_ONCE):
        yield files[start : start + FILES_AT_ONCE]


def wirewatch(*arguments: str | Path) -> str:
    """What a `wirewatch` command prints; its complaints go to the terminal."""
    command = [sys.executable, "-m", "wirewatch", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def run(*command: str | Path, quiet: bool = False) -> None:
    """Run a scorer; its report goes to the terminal."""
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL if quiet else None)


if __name__ == "__main__":
    sys.exit(main())
