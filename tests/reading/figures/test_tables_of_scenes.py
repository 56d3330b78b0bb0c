"""Every row of the tables of scenes can be read: its scene has cues, its outcome, people and form are known."""

from __future__ import annotations

import pytest

from claims.lexicon import table
from claims.reading.scenes.scene_phrases import ANYWHERE, is_anybody, is_whom

SCENES = {row[0] for row in table("scene_cues")} | {ANYWHERE}
OUTCOMES = {"killed", "injured", "missing", "captured", "displaced", "trapped"}
FORMS = {"before", "object", "passive", "active", "perfect", "not", "unseen", "still", "any"}


@pytest.mark.parametrize("row", table("scene_phrases"), ids=" ".join)
def test_a_row_can_be_read(row: tuple[str, ...]) -> None:
    scene, outcome, whom, form, said = row
    assert set(scene.split("|")) <= SCENES
    assert outcome in OUTCOMES
    assert form in FORMS
    assert is_anybody(whom) or not is_whom("lorries", whom)  # raises KeyError for a group that there is not
    steps = said.split()
    assert (form == "object") == ("_" in steps)
    assert steps[0] != "…"
    assert steps[-1] != "…"


def test_no_row_stands_twice() -> None:
    rows = table("scene_phrases")
    assert len(set(rows)) == len(rows)


@pytest.mark.parametrize("row", table("scene_cues"), ids=lambda row: row[2][:20])
def test_a_scene_is_shown_by_one_or_two_words(row: tuple[str, ...]) -> None:
    assert row[1] in {"1", "2"}
    assert {other[1] for other in table("scene_cues") if other[0] == row[0]} == {row[1]}
