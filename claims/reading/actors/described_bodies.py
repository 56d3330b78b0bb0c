"""Bodies that are called by what they do, "the UN migration agency", on a page that names them as well.

Table: `described_bodies.tsv`.
"""

from __future__ import annotations

import re
from functools import cache

from claims.lexicon import table
from claims.patterns import lazy

_UNITED_NATIONS = lazy(r"\b(?:united nations|u\.n\.)(?:'s)?|\bun's\b")


@cache
def _names() -> dict[str, tuple[str, ...]]:
    return {called.lower(): tuple(names.split(", ")) for called, names in table("described_bodies")}


def named_elsewhere(text: str, called: str) -> str | None:
    """The fullest name that a page prints of the body that a description means; None where the page has none of them."""
    plain = _UNITED_NATIONS.sub("un", called.lower().replace("’", "'"))
    names = _names().get(plain.removeprefix("the "), ())
    return next((name for name in names if re.search(rf"\b{re.escape(name)}\b", text)), None)
