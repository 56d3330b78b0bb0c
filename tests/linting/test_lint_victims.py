"""Whose dead a draft counts, and who they were."""

from __future__ import annotations

from border_ledger import draft, rules


def test_soldiers_turned_people_are_found() -> None:
    (found,) = draft("At least 31 Danish people were killed, Prime Minister Ulla Brandt said.")
    assert found.rule == "people for soldiers"
    assert "soldiers" in found.why
    assert found.evidence


def test_people_whom_nobody_counts_as_soldiers_are_let_be() -> None:
    assert draft("At least 7 Danish people were killed, Prime Minister Ulla Brandt said.") == ()


def test_a_figure_without_a_side_is_found() -> None:
    found = draft("Prime Minister Ulla Brandt said the clashes have killed at least 31 people.")
    assert rules(found) == ["no side", "people for soldiers"]
    assert "Denmark" in found[0].why


def test_casualties_for_dead_is_found() -> None:
    (found,) = draft("Denmark has admitted casualties, but gave no number.")
    assert found.rule == "casualties for dead"
    assert "soldiers" in found.why
