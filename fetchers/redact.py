"""Addresses and messages without what must not be read over a shoulder: passwords, keys and tokens."""

from __future__ import annotations

import re

HIDDEN = "…"

_USER = r"(?<=://)[^/?#\s]+@"  # up to the last @: a password may hold one
_FIELD = (
    r"(?<=[?&;#])((?:[\w.-]*[_.-])?(?:access|api|auth|client|private|secret|session|user)?[_.-]?"
    r"(?:token|key|apikey|auth|secret|password|passwd|pwd|pass|sig|signature|hash|credential|sessionid|sid|jwt)s?)"
    r"=[^&;#\s'\"<>]+"
)
_SHOWN_USER = re.compile(_USER)
_SHOWN_FIELD = re.compile(_FIELD, re.IGNORECASE)
_WHOLE_FIELD = re.compile(_FIELD + "[&;]?", re.IGNORECASE)
_NOTHING_LEFT = re.compile(r"[?&;]+(?=#|$)|#$")


def redact(text: str) -> str:
    """A message or address in which user names, passwords and secret query fields are an ellipsis."""
    return _SHOWN_FIELD.sub(rf"\1={HIDDEN}", _SHOWN_USER.sub(f"{HIDDEN}@", text))


def without_secrets(address: str) -> str:
    """An address without user, password and secret query fields; one that has none as it is.

    This is what may be stored: the secrets themselves belong into the file of keys (`fetchers.secrets`).
    """
    bare = _WHOLE_FIELD.sub("", _SHOWN_USER.sub("", address))
    return address if bare == address else _NOTHING_LEFT.sub("", bare)


def secret_fields(address: str) -> tuple[str, ...]:
    """The names of the secret query fields of an address, in its order."""
    return tuple(dict.fromkeys(found[1] for found in _SHOWN_FIELD.finditer(address)))
