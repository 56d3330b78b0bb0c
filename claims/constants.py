"""Words that stand for themselves in the data: outcomes, severities, events.

They stand apart from `claims.types`, so that a screen can name them without loading the types.
"""

from __future__ import annotations

from typing import Literal

Severity = Literal["high", "medium", "low", "info"]

OUTCOMES = ("killed", "injured", "missing", "captured", "displaced", "trapped")
COMPOUND_OUTCOMES = ("killed or injured", "killed or missing")
SEVERITIES: tuple[Severity, ...] = ("high", "medium", "low", "info")
BOTH_SIDES = "both"
CURRENT_EVENT = "current"
