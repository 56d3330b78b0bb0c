"""The reference documents, measured by their own scorer, whenever they are here."""

from __future__ import annotations

import importlib.util
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from spoken import statements_of

if TYPE_CHECKING:
    from types import ModuleType

SHARED = Path(__file__).resolve().parents[4] / "shared"
SEEDS = SHARED / "seeds"
GOLD = SHARED / "gold" / "seeds_gold.json"


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("gold_score", GOLD.parent / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not (SEEDS.is_dir() and GOLD.is_file()), reason="the reference documents are not here")
def test_statements_of_the_reference_documents() -> None:
    score = scorer()
    gold = score.load_gold(GOLD)
    texts = {name: (SEEDS / name).open(encoding="utf-8", newline="").read() for name in gold}
    found = {
        name: {"casualties": [], "statements": [asdict(each) for each in statements_of(text)]}
        for name, text in texts.items()
    }
    figures = score.report(*score.score(gold, texts, found)[:3])["statement"]
    assert figures["content+speaker_F1"] >= 0.95
    assert figures["mode_acc"] >= 0.95
