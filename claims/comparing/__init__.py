"""Comparing: the readings of many articles in, one tally and the matters on which they part out.

`compare` joins the steps; each has a module: `origins` (which articles are one reporting chain), `names`
(one actor, many spellings), `figures`, `rows`, `standings` and `cells` (the tally), `decide` (what to say of
two figures), `utterances` (one thing said, many versions), `kinds` (what becomes an alert).
"""

COMPARER_VERSION = "13"
"""Raise it when the same accounts would now be compared otherwise: stories are then compared anew."""
