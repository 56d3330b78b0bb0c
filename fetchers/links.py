"""Which addresses may be stored, fetched and opened: http and https, nothing else."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from fetchers.clean import clean_line

_MAX_LENGTH = 2_000


def web_link(link: object, base: str | None = None) -> str | None:
    """The absolute http(s) address, resolved against `base`; None for every other kind of link.

    An address with control characters, with a password in it or without a host is None as well.
    """
    if not isinstance(link, str):
        return None
    link = link.strip()
    try:
        absolute = urljoin(base, link) if base else link
        parts = urlsplit(absolute)
        _ = parts.port  # raises for a port that is no number
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        return None
    if len(absolute) > _MAX_LENGTH or clean_line(absolute) != absolute or " " in absolute:
        return None
    return absolute


def host(link: str) -> str:
    """The host an address names, in lower case; empty where it names none."""
    try:
        return (urlsplit(link).hostname or "").lower()
    except ValueError:
        return ""
