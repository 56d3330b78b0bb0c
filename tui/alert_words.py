"""Alerts in words: sign and severity, state, how many wait for an answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len, set_cell_size

from claims.constants import SEVERITIES
from tui.tally_words import figure_within, signed
from tui.wording import joined

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.types import Severity
    from store.records import AlertRecord, AlertState

SEVERITY_WORDS: Final[dict[Severity, str]] = {"high": "HIGH", "medium": "MED", "low": "LOW", "info": "INFO"}

KIND_SIGNS: Final[dict[str, str]] = {
    "missing_figure": "?",
    "single_origin": "1",
    "revision": "▼",
    "stale_figure": "○",
    "quote_drift": "~",
    "hedge": "~",
}
"""The sign before an alert says what sort of matter it is; where nothing is listed, accounts differ: ≠."""

SIGN_MEANINGS: Final[tuple[tuple[str, str], ...]] = (
    ("≠", "accounts contradict each other"),
    ("?", "a figure is missing"),
    ("1", "one claimant or one outlet stands behind it"),
    ("~", "the same thing in other words"),
    ("▼", "a figure was revised"),
    ("○", "an older figure is still printed"),
)

STATE_WORDS: Final[dict[AlertState, str]] = {
    "open": "open",
    "acknowledged": "ack",
    "muted": "muted",
    "resolved": "resolved",
}

LEAST_HEAD: Final = 6
"""So many cells of what the figures are about stay in sight."""
_FIGURES: Final = re.compile(r"(?:(?:at least|more than|up to|about|nearly|around|over|some) |[≥>≤])?\d")

_STATE_ORDER: Final[dict[AlertState, int]] = {"open": 0, "acknowledged": 0, "muted": 1, "resolved": 2}


def severity_label(alert: AlertRecord) -> str:
    """ "≠ HIGH": sign and word, so that colour only repeats them."""
    return f"{KIND_SIGNS.get(alert.kind, '≠')} {SEVERITY_WORDS[alert.severity]}"


def kind_words(kind: str) -> str:
    """ "missing figure"."""
    return kind.replace("_", " ")


def state_words(alert: AlertRecord) -> str:
    """ "open", "ack", "muted", "resolved"; "changed" for a muted alert that opened itself again."""
    if alert.state == "open" and alert.changed:
        return "changed"
    return STATE_WORDS[alert.state]


def summary_within(words: str, width: int) -> str:
    """The words of an alert in so many cells where that can be: the words before its figures go first.

    "muted · Ostrane, killed: 29 / >40", "muted · Ostrane, killed: 29/>40", "muted · Ost…: 29/>40".
    """
    head, colon, figures = words.rpartition(": ")
    if not colon or not _FIGURES.match(figures):
        return words
    figures = signed(figures)
    for form in (figures, figure_within(figures, 0)):
        if cell_len(head) + len(colon) + cell_len(form) <= width:
            return f"{head}{colon}{form}"
    room = width - len(colon) - cell_len(form)
    if room < LEAST_HEAD:
        return f"{head}{colon}{form}"
    who, comma, outcome = head.rpartition(", ")
    kept = cell_len(comma + outcome)
    if comma and room - kept >= LEAST_HEAD:
        return f"{set_cell_size(who, room - kept - 1).rstrip()}…{comma}{outcome}{colon}{form}"
    return f"{set_cell_size(head, room - 1).rstrip()}…{colon}{form}"


def alert_order(alerts: Iterable[AlertRecord]) -> tuple[AlertRecord, ...]:
    """By severity, the unanswered ones first within it; muted and resolved ones come last."""
    return tuple(
        sorted(
            alerts,
            key=lambda alert: (
                _STATE_ORDER[alert.state],
                SEVERITIES.index(alert.severity),
                alert.state != "open",
                alert.id,
            ),
        )
    )


def alert_counts(alerts: Iterable[AlertRecord]) -> str:
    """ "4 high · 6 medium" over the open alerts, "all answered" or "none" where there are none."""
    alerts = tuple(alerts)
    if not alerts:
        return "none"
    waiting = [alert.severity for alert in alerts if alert.state == "open"]
    return (
        joined(*(f"{waiting.count(each)} {each}" for each in SEVERITIES if each in waiting)) or "all answered"
    )


def alert_counts_short(alerts: Iterable[AlertRecord]) -> str:
    """ "11 high 9 med": `alert_counts` for a frame of fifty cells."""
    return alert_counts(alerts).replace(" · ", " ").replace("medium", "med")
