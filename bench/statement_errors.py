"""Count by kind what the reading misses in PolNeAR and what it finds too much.  Run: python bench/statement_errors.py

Kinds of a missed statement: nothing is found on its words; the span found is too long, too short or only crosses it;
the span is right and the speaker wrong.  Kinds of a false alarm: it lies inside an annotated statement that another
one has met (a second half, a statement in a statement), inside one not met, around one, or where nothing is annotated.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import quality

DATA = "polnear-train.jsonl.gz"
HALF = 0.5 - 1e-9
MOSTLY = 0.8


def main() -> int:
    """Print the counts; 0 also when the annotated texts are not there."""
    path, data = quality.SHARED / "corpora" / "score_corpora.py", quality.SHARED / "corpora" / DATA
    if not path.exists() or not data.exists():
        print(f"passed over: {data} is not there")
        return 0
    scorer = _module(path)
    missed: Counter[str] = Counter()
    alarms: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        texts, predictions = Path(folder) / "texts", Path(folder) / "claims"
        quality.run(sys.executable, path, "unpack", data, texts, quiet=True)
        quality.extract(sorted(texts.glob("*.txt")), predictions)
        lines = predictions.read_text(encoding="utf-8").splitlines()
        found = {Path(row["doc"]).stem: row["statements"] for row in map(json.loads, lines)}
    for row in scorer.read_jsonl(data):
        _count(scorer, row, found.get(row["doc"], []), missed, alarms)
    for title, counts in (("annotated, cue of speech", missed), ("found", alarms)):
        total = sum(counts.values())
        print(f"{title}: {total:,}")
        for kind, number in counts.most_common():
            print(f"  {number:6,}  {number / total:.3f}  {kind}")
    return 0


def _module(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("score_corpora", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no Python module")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _count(scorer: Any, row: Any, statements: list[Any], missed: Counter[str], alarms: Counter[str]) -> None:
    """Pair the statements of one article as the scorer does and put each under its kind."""
    text = row["text"]
    words, mask = scorer.Words(text), scorer.in_quotes(text)
    gold = [(words.cover(each["content"]), words.cover(each["source"]), each) for each in row["statements"]]
    pieces = [scorer.predicted_statement(text, mask, each) for each in statements]
    own = [(words.cover(content), words.cover(source)) for content, source in pieces]
    pairs = sorted(
        (-len(g[0] & p[0]) / len(g[0] | p[0]), -len(g[1] & p[1]), min(g[0]), min(p[0]), i, j)
        for i, g in enumerate(gold)
        for j, p in enumerate(own)
        if g[0] & p[0]
    )
    met: dict[int, tuple[int, float]] = {}
    paired: dict[int, tuple[int, float]] = {}
    for overlap, _, _, _, i, j in pairs:
        if i not in met and j not in paired:
            met[i], paired[j] = (j, -overlap), (i, -overlap)
    for i, (content, source, each) in enumerate(gold):
        if content and scorer.says(text, each["cue"]):
            missed[_kind_of_miss(words, content, source, own, met.get(i))] += 1
    for j, (content, source) in enumerate(own):
        if content:
            alarms[_kind_of_alarm(words, content, source, gold, met, paired.get(j))] += 1


def _same(words: Any, annotated: Any, source: Any) -> bool:
    return bool(words.same_speaker(annotated, source)) if annotated else not source


def _kind_of_miss(
    words: Any, content: Any, source: Any, own: list[Any], met: tuple[int, float] | None
) -> str:
    if met is not None and met[1] >= HALF:
        return "right" if _same(words, source, own[met[0]][1]) else "span right, speaker wrong"
    best = max((p[0] for p in own), key=lambda p: len(content & p) / len(content | p), default=set())
    common = len(content & best)
    if not common:
        return "nothing found"
    if common / len(content) > MOSTLY:
        return "too long"
    return "too short (a half, mostly)" if common / len(best) > MOSTLY else "crosses"


def _kind_of_alarm(
    words: Any,
    content: Any,
    source: Any,
    gold: list[Any],
    met: dict[int, tuple[int, float]],
    paired: tuple[int, float] | None,
) -> str:
    if paired is not None and paired[1] >= HALF:
        return "right" if _same(words, gold[paired[0]][1], source) else "span right, speaker wrong"
    best = max(
        range(len(gold)), key=lambda i: len(content & gold[i][0]) / len(content | gold[i][0]), default=-1
    )
    common = len(content & gold[best][0]) if best >= 0 else 0
    if not common:
        return "nothing annotated"
    taken = best in met and met[best][1] >= HALF
    if common / len(content) > MOSTLY:
        return "inside a statement that is met" if taken else "inside a statement that is not met"
    return "around a statement" if common / len(gold[best][0]) > MOSTLY else "crosses"


if __name__ == "__main__":
    sys.exit(main())
