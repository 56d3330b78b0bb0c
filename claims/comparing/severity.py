"""How loud each matter is: one table, so that an editor can read the whole policy at once.

The key is the kind of divergence and the rule that found it.  high interrupts, medium is read before
printing, low is worth knowing, info explains a difference that is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.types import Severity

SEVERITY_BY_RULE: dict[tuple[str, str], Severity] = {
    # Figures -------------------------------------------------------------------------------------
    ("numeric", "reporting conflict"): "high",
    ("numeric", "sides contradict each other"): "high",
    ("numeric", "set against each other"): "high",
    ("numeric", "at odds at one time"): "high",
    ("numeric", "claimants differ"): "medium",
    ("numeric", "order unknown"): "medium",
    ("numeric", "order and claimant unknown"): "low",
    ("numeric", "changed in a copy"): "medium",
    ("revision", "same claimant"): "high",
    ("revision", "claimant unknown"): "low",
    ("stale_figure", "printed after the newer one"): "medium",
    ("stale_figure", "not brought up to date"): "low",
    ("missing_figure", "of a side"): "high",
    ("missing_figure", "figure elsewhere"): "low",
    ("missing_figure", "disclosed later"): "low",
    ("missing_figure", "part without a whole"): "medium",
    ("missing_figure", "part of a country"): "low",
    ("category", "side left out"): "high",
    ("category", "victims named differently"): "medium",
    ("scope", "part above whole"): "medium",
    ("scope", "sum of sides"): "info",
    ("hedge", "far above a floor"): "low",
    ("hedge", "bounds differ"): "info",
    ("historic", "figures differ"): "low",
    ("historic", "wordings differ"): "info",
    ("single_origin", "one claimant, many outlets"): "high",
    ("single_origin", "one outlet, the dead of a side"): "high",
    ("single_origin", "one outlet"): "low",
    ("single_origin", "one outlet, a part"): "low",
    ("single_origin", "agreement confirmed by no party"): "medium",
    ("single_origin", "uncredited copy"): "medium",
    ("single_origin", "one release retold"): "low",
    ("single_origin", "credited copies"): "info",
    # Words ---------------------------------------------------------------------------------------
    ("denial", "between the sides"): "high",
    ("denial", "charge answered"): "high",
    ("denial", "by others"): "medium",
    ("denial", "unpaired"): "low",
    ("blame", "who started it"): "high",
    ("status", "fighting or ceasefire"): "high",
    ("status", "power"): "high",
    ("status", "talks"): "medium",
    ("status", "stage of a decision"): "medium",
    ("status", "went back"): "medium",
    ("status", "order unknown"): "low",
    ("identity", "office"): "high",
    ("identity", "fused names"): "high",
    ("identity", "talks to itself"): "medium",
    ("quote_drift", "stronger"): "high",
    ("quote_drift", "reworded"): "medium",
    ("quote_drift", "loosely alike"): "low",
    ("quote_drift", "quotes unsafe"): "medium",
    ("quote_drift", "paraphrase"): "low",
    ("quote_drift", "marks lost"): "low",
    ("date_place", "dates differ"): "low",
    ("date_place", "places differ"): "low",
}


def severity(kind: str, rule: str) -> Severity:
    """The severity of a divergence of this kind found by this rule.

    Raises KeyError for a rule that is not in the table: every rule is written down here.
    """
    return SEVERITY_BY_RULE[kind, rule]
