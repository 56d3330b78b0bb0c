"""The comparison of two readings: what is new, gone and read otherwise."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bench.changed_claims import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def _reading(path: Path, doc: Path, *claims: tuple[str, str, int], side: str | None = None) -> None:
    text = doc.read_bytes().decode("utf-8")
    casualties = [
        {
            "start": text.index(words),
            "end": text.index(words) + len(words),
            "outcome": outcome,
            "value": value,
            "side": side,
            "claimant_name": None,
            "event": "current",
        }
        for words, outcome, value in claims
    ]
    path.write_text(json.dumps({"doc": str(doc), "casualties": casualties}) + "\n", "utf-8")


def test_every_difference_is_shown_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    doc, before, after = tmp_path / "ferry.txt", tmp_path / "before.jsonl", tmp_path / "after.jsonl"
    doc.write_text(
        "Nine men died.\r\nFour were hurt and two are missing; one was saved.", "utf-8", newline=""
    )
    _reading(before, doc, ("Nine men", "killed", 9), ("Four", "injured", 4), ("one", "missing", 1))
    _reading(after, doc, ("Nine men", "killed", 9), ("Four", "killed", 4), ("two", "missing", 2))
    assert main([str(before), str(after)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(" | ")[0] for line in lines] == [
        "== new: 1", "missing 2", "== gone: 1", "missing 1", "== changed: 1", "outcome injured > killed",
    ]  # fmt: skip
    assert "[[two]] are missing" in lines[1]


def test_two_readings_alike_differ_in_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    doc, reading = tmp_path / "ferry.txt", tmp_path / "reading.jsonl"
    doc.write_text("Nine men died.", "utf-8")
    _reading(reading, doc, ("Nine men", "killed", 9))
    assert main([str(reading), str(reading)]) == 0
    assert capsys.readouterr().out.splitlines() == ["== new: 0", "== gone: 0", "== changed: 0"]


def test_a_claim_of_another_side_is_read_otherwise(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    doc, before, after = tmp_path / "ferry.txt", tmp_path / "before.jsonl", tmp_path / "after.jsonl"
    doc.write_text("Nine men died.", "utf-8")
    _reading(before, doc, ("Nine men", "killed", 9))
    _reading(after, doc, ("Nine men", "injured", 9), side="Norway")
    assert main([str(before), str(after)]) == 0
    assert capsys.readouterr().out.splitlines()[2:] == [
        "== changed: 1",
        "outcome killed > injured, side none > Norway | ferry.txt | [[Nine men]] died.",
    ]
