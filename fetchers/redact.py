"""Addresses without what must not be read over a shoulder: passwords, keys and tokens."""

from __future__ import annotations

import re

_USER = re.compile(r"(?<=://)[^/?#\s@]+(?=@)")
_SECRET_FIELD = re.compile(
    r"(?<=[?&;])((?:[\w.-]*[_.-])?(?:access|api|auth|client|private|secret|session|user)?[_.-]?"
    r"(?:token|key|apikey|auth|secret|password|passwd|pwd|pass|sig|signature|hash|credential|sessionid|sid|jwt)s?)"
    r"=[^&;#\s'\"<>]+",
    re.IGNORECASE,
)
HIDDEN = "…"


def redact(text: str) -> str:
    """A message or address in which user names, passwords and secret query fields are an ellipsis."""
    return _SECRET_FIELD.sub(rf"\1={HIDDEN}", _USER.sub(HIDDEN, text))
