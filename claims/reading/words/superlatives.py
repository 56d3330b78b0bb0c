"""Superlatives: "the worst clashes since", "the deadliest fire that Norland has known".  Table: `event_words.tsv`."""

from __future__ import annotations

from claims.lexicon import group


def is_superlative(clause: str) -> bool:
    """Has a clause a superlative among its words, "the worst clashes"; not "in the west"?"""
    return any(
        word in group("event_words", "superlatives")
        or (word.endswith("est") and word not in group("event_words", "no-superlatives"))
        for word in clause.lower().split()
    )
