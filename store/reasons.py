"""Why the desk answers an alert: short words that are counted, beside the free words that explain."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """`right` is True when an alert answered for this reason was worth the desk's time."""

    word: str
    right: bool
    meaning: str


REASONS: tuple[Reason, ...] = (
    Reason("checked", True, "the accounts do part; the desk has dealt with it"),
    Reason("known", True, "the accounts do part; the desk knew"),
    Reason("minor", True, "the accounts do part, but it is not worth a line"),
    Reason("misread", False, "an article does not say what was read in it"),
    Reason(
        "different", False, "the accounts speak of different things: another event, place, time or people"
    ),
    Reason("explained", False, "the difference has a plain explanation: a later count, a hedge, a sum"),
    Reason("copy", False, "the accounts are one origin"),
)
BY_WORD = {reason.word: reason for reason in REASONS}
