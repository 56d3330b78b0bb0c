"""Evidence that was read back is what was stored, and is decoded only when it is looked at."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from stored import at, compared, dispatch, divergence, keep, new_story
from stored import passage as on

from claims.types import Evidence
from store.comparisons import save_comparison
from store.evidence import Passages
from store.views import snapshot

if TYPE_CHECKING:
    from pathlib import Path

KNOWN = {1: ("https://paper1.example/ferry", "Paper 1"), 2: ("b.txt", None)}
COLUMN = json.dumps([[1, 5, 0, 4, "Four"], [2, 6, 3, 8, "fives"]])
FOUND = (
    Evidence(1, "https://paper1.example/ferry", "Paper 1", 0, 4, "Four"),
    Evidence(2, "b.txt", None, 3, 8, "fives"),
)


def test_it_is_like_the_tuple_of_the_same_passages() -> None:
    found = Passages(COLUMN, KNOWN)
    assert found == FOUND
    plain: tuple[object, ...] = FOUND
    assert plain == found
    assert found == Passages(COLUMN, KNOWN)
    assert hash(found) == hash(FOUND)
    assert (len(found), found[0], found[-1], found[1:]) == (2, FOUND[0], FOUND[1], FOUND[1:])
    assert [*found] == [*FOUND]
    assert FOUND[1] in found
    assert found.index(FOUND[1]) == 1
    assert repr(found) == repr(FOUND)
    assert bool(Passages("[]", KNOWN)) is False


def test_it_differs_from_what_is_other_evidence_or_none() -> None:
    found = Passages(COLUMN, KNOWN)
    assert found != FOUND[:1]
    assert found != Passages("[]", KNOWN)
    assert found != "evidence"


def test_a_snapshot_decodes_none_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1))
    passage = on(dispatch(1), 1, "At least 12 sailors")
    save_comparison(db, story, compared(divergence("toll", "12", passage)), now=at(1))
    shown = snapshot(db, story)

    def refuse(_: Passages) -> None:
        raise AssertionError("decoded")

    with monkeypatch.context() as patch:
        patch.setattr(Passages, "_all", refuse)
        shown = snapshot(db, story)
        with pytest.raises(AssertionError, match="decoded"):
            len(shown.alerts[0].evidence)
    assert shown.alerts[0].evidence == (passage,)
