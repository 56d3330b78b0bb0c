"""Counts that went down: never passed over, whatever the reason."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from claims.comparing.kinds._figures import passages
from claims.comparing.known import floor_of
from claims.comparing.lines import wording
from claims.comparing.said_of_figures import says_lowered
from claims.comparing.severity import severity
from claims.types import CURRENT_EVENT, Divergence

if TYPE_CHECKING:
    from claims.comparing.pairs import Judged
    from claims.comparing.view import StoryView


def revision(story: StoryView) -> list[Divergence]:
    """One alert for each side and outcome whose claimant later gave a lower figure."""
    matters: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for pair in story.judged:
        if pair.decision.verdict == "revision" and pair.first.event == CURRENT_EVENT:
            matters[pair.first.side or "", pair.first.outcome].append(pair)
    return [_alert(story, side, outcome, pairs) for (side, outcome), pairs in sorted(matters.items())]


def _alert(story: StoryView, side: str, outcome: str, pairs: list[Judged]) -> Divergence:
    figures = [figure for pair in pairs for figure in (pair.first, pair.second)]
    # Without times the higher one was first: the count went down.
    ordered = sorted(
        figures,
        key=lambda each: (each.account.document.published or "", -floor_of(each), each.place),
    )
    printed = " → ".join(dict.fromkeys(wording(figure.casualty) for figure in ordered))
    named = any(
        pair.first.claimant or says_lowered(pair.first) or says_lowered(pair.second) for pair in pairs
    )
    return Divergence(
        key=f"revision|{side}|{outcome}",
        kind="revision",
        severity=severity("revision", "same claimant" if named else "claimant unknown"),
        summary=f"{side or 'side not named'}, {outcome}: {printed}",
        why=pairs[0].decision.reason[:1].upper() + pairs[0].decision.reason[1:] + ".",
        figure=printed,
        evidence=passages(story, figures),
    )
