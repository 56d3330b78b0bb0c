"""Which of an editor's rules hold for a page: those of its host, or of the nearest host above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fetchers.links import host
from fetchers.types import SiteRules

if TYPE_CHECKING:
    from collections.abc import Mapping


def rules_for(sites: Mapping[str, SiteRules], url: str | None) -> SiteRules:
    """The rules for an address, by host in lower case without `www.`; rules that change nothing without any."""
    place = host(url or "")
    while place:
        if place in sites:
            return sites[place]
        place = place.partition(".")[2]
    return SiteRules()
