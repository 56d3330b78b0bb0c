"""Stance from the words of a statement, where its cue tells none."""

from __future__ import annotations

import pytest

from claims.reading.statements.stance import stance_of, target_of
from claims.types import Mention, Stance


@pytest.mark.parametrize(
    ("cue", "content", "stance"),
    [
        ("inform", "the report was not true", "deny"),
        ("inform", "it had nothing to do with the fire", "deny"),
        ("inform", "the mine must close", "urge"),
        ("inform", "We urge an end to the strike.", "urge"),
        ("inform", "the neighbours were to blame", "accuse"),
        ("inform", "enemy guns had shelled the village", "accuse"),
        ("inform", "the raid was unacceptable", "condemn"),
        ("inform", "it will send boats", "announce"),
        ("inform", "rain fell all night", "inform"),
        ("claim", "the neighbours had shelled the village", "accuse"),
        ("claim", "it will send boats", "claim"),
        ("deny", "the mine must close", "deny"),
        ("other", "the fire “a cowardly act”", "condemn"),
        ("other", "the fire “a surprise”", "other"),
    ],
)
def test_the_words_decide_where_the_cue_does_not(cue: Stance, content: str, stance: Stance) -> None:
    assert stance_of(cue, content, speaker="Odo Fenn", official=False, state=False) == stance


def test_losses_are_announced_by_those_in_office() -> None:
    content = "nine sailors were killed"
    assert stance_of("inform", content, speaker="the ministry", official=False, state=False) == "announce"
    assert stance_of("inform", content, speaker="Norway", official=False, state=True) == "announce"
    assert stance_of("inform", content, speaker="a miner", official=False, state=False) == "inform"


def test_what_a_state_says_of_events_is_a_claim() -> None:
    assert stance_of("inform", "the road was open", speaker="Norway", official=False, state=True) == "claim"


def party(name: str, start: int, side: str) -> Mention:
    return Mention(start, start + len(name), name, name, "state", None, False, side, 0, 100)


def test_the_target_is_the_first_party_of_another_side() -> None:
    mentions = [party("Denmark", 2, "Denmark"), party("Norway", 20, "Norway"), party("Sweden", 40, "Sweden")]
    assert target_of("accuse", 0, 60, "Denmark", mentions) == "Norway"
    assert target_of("accuse", 0, 15, "Denmark", mentions) is None
    assert target_of("inform", 0, 60, "Denmark", mentions) is None
