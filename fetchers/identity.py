"""Which entry is which: one article keeps one identity while its id, address, headline and text change.

Every entry goes by several names, its keys, from the strongest to the weakest:

    guid      the id that the feed gives it (with the host where the id says nothing by itself)
    url       its address without what only tracks readers
    title     its headline with its moment
    moment    its exact moment, for an entry whose address and headline changed together

A key counts only where it names one entry; the two weak ones count only for entries that have left the feed,
and the last only between headlines that share half of their words.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Literal
from unicodedata import normalize
from urllib.parse import parse_qsl, urlencode, urlsplit

from fetchers.links import host, web_link
from fetchers.types import SeenEntry

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Standing = Literal["new", "changed", "same"]

_GLOBAL_ID = re.compile(r"[a-z][a-z0-9+.-]*:\S+", re.IGNORECASE)
_TRACKING = re.compile(
    r"utm_\w+|at_(?:medium|campaign|custom\d|link\w+|format|ptr_name|bbc_team)|mc_[ce]id|mkt_tok|ns_\w+|pk_\w+"
    r"|(?:fb|g|dc|y|ms|tt)clid|igshid|cmpid|ocid|xtor|ref_src|smid|traffic_source|guccounter"
    r"|__twitter_impression|_hs(?:enc|mi)|feed(?:name|type)|maca|ito",
    re.IGNORECASE,
)
_WORDS = re.compile(r"\w+")
_WEAK = ("title:", "moment:")
_ALIKE = 0.5  # share of words that two headlines of one article have in common


@dataclass(frozen=True, slots=True)
class Named:
    """An entry's names and what it says: all that recognising needs."""

    identity: str
    keys: tuple[str, ...]
    fingerprint: str
    title: str | None


@dataclass(frozen=True, slots=True)
class Recognised:
    """What an entry is to the store: `seen` is what to remember of it, under the identity it has there."""

    standing: Standing
    seen: SeenEntry


def name(
    guid: str | None, link: str | None, title: str | None, text: str, published: str | None, url: str
) -> tuple[str, tuple[str, ...]]:
    """The identity of an entry of the feed at `url` when it is first seen, and its keys, strongest first."""
    keys = []
    home = host(url)
    own = None
    if guid:
        own = guid if _GLOBAL_ID.fullmatch(guid) else f"{home}#{guid}"
        # An id that is an address is compared as one: publishers add and drop what tracks readers.
        keys.append(f"guid:{own}" if web_link(own) is None else url_key(own))
    if link:
        keys.append(url_key(link))
    words = " ".join(_words(title)) if title else ""
    if words and published:
        keys.append(f"title:{home}#{words[:200]}#{published}")
    if published and len(published) > len("2031-03-03"):
        keys.append(f"moment:{home}#{published}")
    identity = own or link or f"{home}#{sha256((title or text).encode()).hexdigest()[:20]}"
    return identity, tuple(dict.fromkeys(keys))


def url_key(link: str) -> str:
    """The key of an address: equal for addresses that differ only in scheme, `www.`, tracking or fragment."""
    try:
        parts = urlsplit(link)
        port = parts.port
    except ValueError:
        return f"url:{link}"
    place = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("amp.")
    if port not in (None, 80, 443):
        place += f":{port}"
    asked = [
        (field, value)
        for field, value in parse_qsl(parts.query, keep_blank_values=True, max_num_fields=None)
        if not _TRACKING.fullmatch(field)
    ]
    query = f"?{urlencode(sorted(asked))}" if asked else ""
    return f"url:{place}{parts.path.rstrip('/')}{query}"


def fingerprint(*said: str | None) -> str:
    """Equal while a feed says the same of an entry (headline, text, moment of the last change)."""
    return sha256("\0".join("-" if part is None else f"+{part}" for part in said).encode()).hexdigest()[:32]


def recognise(entries: Sequence[Named], remembered: Iterable[SeenEntry]) -> list[Recognised]:
    """What each entry of a feed is to us, in order, given what is remembered of earlier rounds.

    No two entries of the feed get one identity: what would be the second keeps its own.
    """
    memory = _Memory(entries, remembered)
    return [memory.recognise(entry) for entry in entries]


class _Memory:
    def __init__(self, entries: Sequence[Named], remembered: Iterable[SeenEntry]) -> None:
        self._own = {entry.identity for entry in entries}
        self._by_identity: dict[str, SeenEntry] = {}
        self._by_key: dict[str, SeenEntry] = {}
        shared = {
            key for key, times in Counter(key for each in entries for key in each.keys).items() if times > 1
        }
        # The feed's own memory comes first: what is remembered of the whole story fills in behind it.
        for seen in remembered:
            self._by_identity.setdefault(seen.identity, seen)
            for key in seen.keys:
                if self._by_key.setdefault(key, seen).identity != seen.identity:
                    shared.add(key)
        for key in shared:
            self._by_key.pop(key, None)
        self._present = {found.identity for entry in entries if (found := self._strong(entry))}
        self._taken: set[str] = set()

    def recognise(self, entry: Named) -> Recognised:
        found = self._strong(entry) or self._weak(entry)
        if found is None or found.identity in self._taken:
            self._taken.add(entry.identity)
            return Recognised("new", SeenEntry(entry.identity, entry.keys, entry.fingerprint, entry.title))
        self._taken.add(found.identity)
        same = found.fingerprint in (None, entry.fingerprint) and not found.tries
        seen = SeenEntry(found.identity, entry.keys, entry.fingerprint, entry.title, found.tries)
        return Recognised("same" if same else "changed", seen)

    def _strong(self, entry: Named) -> SeenEntry | None:
        if entry.identity in self._by_identity:
            return self._by_identity[entry.identity]
        return next(filter(None, (self._named(key) for key in entry.keys if not key.startswith(_WEAK))), None)

    def _weak(self, entry: Named) -> SeenEntry | None:
        for key in entry.keys:
            found = self._named(key) if key.startswith(_WEAK) else None
            if found is None or found.identity in self._present:
                continue
            if key.startswith("title:") or _alike(found.title, entry.title):
                return found
        return None

    def _named(self, key: str) -> SeenEntry | None:
        """What went by that key, unless its identity is one that an entry of the feed has by itself."""
        found = self._by_key.get(key)
        return None if found is None or found.identity in self._own else found


def _alike(one: str | None, other: str | None) -> bool:
    first, second = set(_words(one or "")), set(_words(other or ""))
    common = len(first & second)
    return common > 1 and common >= _ALIKE * min(len(first), len(second))


def _words(text: str) -> list[str]:
    return _WORDS.findall(normalize("NFKC", text).casefold())
