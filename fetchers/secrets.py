"""Headers, passwords and keys of feeds that are not open to everybody.

They come from a TOML file that only its owner can read, or from the environment, are added to a request at the
last moment, only for the host they belong to, and are never part of an address that is stored or told of.

    ["https://wire.example/"]                # every address that begins so
    headers = { Authorization = "Bearer …" }
    query = { key = "…" }                    # added to the address
    user = "desk"                            # HTTP Basic
    password = "…"

    WIREWATCH_HEADERS_WIRE_EXAMPLE="Authorization: Bearer …"       # for https://wire.example; one header a line
"""

from __future__ import annotations

import re
import tomllib
from base64 import b64encode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, quote_plus, urlencode, urlsplit, urlunsplit

from fetchers.clean import clean_line
from fetchers.files import read_regular
from fetchers.links import host, web_link
from fetchers.redact import HIDDEN, redact, secret_fields, without_secrets
from fetchers.types import FetchError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

VARIABLE = "WIREWATCH_HEADERS_"
NOTICES = "notify"
"""The table of the file that is not about feeds: where notices go (`wirewatch.addresses`)."""
_LIMIT = 256 * 1024
_KEYS = ("headers", "query", "user", "password")
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_OURS = ("host", "content-length", "transfer-encoding", "connection", "accept-encoding")
_SHORTEST = 4  # shorter secrets are not looked for in messages: they would be found in every word
_SHORTEST_IN_BODIES = 8
_BLOT = b"xxxxxxxx"
"""Plain letters: whatever the encoding of a document and the rules of an address, they fit in."""


@dataclass(frozen=True, slots=True)
class Secret:
    """What is added to requests for addresses below `prefix`, an http(s) address."""

    prefix: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    query: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Secrets:
    """All secrets of a round; those of a longer prefix are added over those of a shorter one."""

    listed: tuple[Secret, ...] = field(default=(), repr=False)

    def headers(self, url: str) -> dict[str, str]:
        """The secret headers for an address."""
        return {name: value for secret in self._of(url) for name, value in secret.headers.items()}

    def address(self, url: str) -> str:
        """The address to ask for: with the secret fields in its query."""
        added = {name: value for secret in self._of(url) for name, value in secret.query.items()}
        if not added:
            return url
        parts = urlsplit(url)
        fields = [each for each in parse_qsl(parts.query, keep_blank_values=True) if each[0] not in added]
        return urlunsplit(parts._replace(query=urlencode([*fields, *added.items()])))

    def without(self, url: str) -> str:
        """An address that a server named, without the secrets that it may have repeated."""
        names = {name for secret in self.listed if host(secret.prefix) == host(url) for name in secret.query}
        parts = urlsplit(url)
        if not names or not parts.query:
            return url
        fields = [each for each in parse_qsl(parts.query, keep_blank_values=True) if each[0] not in names]
        return urlunsplit(parts._replace(query=urlencode(fields)))

    def redact(self, text: str) -> str:
        """A message without these secrets and without what looks like one."""
        for secret in self.listed:
            for value in (*secret.headers.values(), *secret.query.values()):
                if len(value) >= _SHORTEST:
                    text = text.replace(value, HIDDEN)
        return redact(text)

    def blot(self, body: bytes) -> bytes:
        """A body in which a server repeated these secrets, say in the addresses of its pages, without them."""
        for secret in self.listed:
            for value in (*secret.headers.values(), *secret.query.values()):
                if len(value) >= _SHORTEST_IN_BODIES:
                    for written in {value, quote(value, safe=""), quote_plus(value)}:
                        body = body.replace(written.encode(), _BLOT)
        return body

    def _of(self, url: str) -> list[Secret]:
        # A prefix without a path would otherwise also fit hosts that merely begin like it.
        return sorted(
            (each for each in self.listed if host(each.prefix) == host(url) and url.startswith(each.prefix)),
            key=lambda secret: len(secret.prefix),
        )


def lines_for(address: str) -> str:
    """What to write into the file of keys for an address that holds some; the secrets themselves as `…`."""
    about = [f'["{without_secrets(address)}"]']
    if fields := secret_fields(address):
        asked = ", ".join(f'"{name}" = "{HIDDEN}"' for name in fields)
        about.append(f"query = {{ {asked} }}")
    if "@" in urlsplit(address).netloc:
        about += [f'user = "{HIDDEN}"', f'password = "{HIDDEN}"']
    return "\n".join(about)


def read_secrets(file: Path | None, environment: Mapping[str, str]) -> Secrets:
    """The secrets of a file, if there is one, and of the environment.  Raises FetchError, which tells none."""
    listed = _of_file(file) if file is not None else []
    listed += [_of_variable(name, text) for name, text in environment.items() if name.startswith(VARIABLE)]
    return Secrets(tuple(listed))


def secret_table(path: Path) -> dict[str, object]:
    """What a file of secrets holds, once its owner alone can read it.  Raises FetchError, which tells none of it."""
    source = clean_line(path.as_posix())
    data = read_regular(path, limit=_LIMIT)
    if path.stat().st_mode & 0o077:
        raise FetchError(source, f"others can read it; make it yours alone: chmod 600 {source}")
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        # The message of a parser would quote the line, and that may be the secret.
        place = re.search(r"line \d+", str(error))
        raise FetchError(
            source, f"it is not valid TOML{f' ({place[0]})' if place else ''}; correct it"
        ) from None


def _of_file(path: Path) -> list[Secret]:
    source = clean_line(path.as_posix())
    return [
        _secret(source, prefix, about) for prefix, about in secret_table(path).items() if prefix != NOTICES
    ]


def _secret(source: str, prefix: str, about: object) -> Secret:
    if web_link(prefix) is None:
        shown = redact(clean_line(prefix))[:80]
        raise FetchError(source, f'[{shown}] is no address; write ["https://wire.example/"] above its keys')
    if not isinstance(about, dict) or not set(about) <= set(_KEYS):
        raise FetchError(source, f"{prefix} has other keys than {', '.join(_KEYS)}")
    headers = _texts(source, prefix, about, "headers")
    user, password = about.get("user"), about.get("password")
    if user is not None or password is not None:
        if not isinstance(user, str) or not isinstance(password, str):
            raise FetchError(source, f'{prefix} needs both user = "…" and password = "…"')
        headers["Authorization"] = "Basic " + b64encode(f"{user}:{password}".encode()).decode("ascii")
    return Secret(prefix, _checked(source, prefix, headers), _texts(source, prefix, about, "query"))


def _texts(source: str, prefix: str, about: Mapping[str, object], key: str) -> dict[str, str]:
    found = about.get(key, {})
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise FetchError(source, f'{prefix}: {key} must be a table of texts: {key} = {{ name = "…" }}')
    return dict(found)


def _of_variable(name: str, text: str) -> Secret:
    place = name.removeprefix(VARIABLE).lower().replace("__", "-").replace("_", ".")
    headers = {}
    for line in filter(str.strip, text.splitlines()):
        key, colon, value = line.partition(":")
        if not colon:
            raise FetchError(name, 'it must hold headers, one a line: "Authorization: Bearer …"')
        headers[key.strip()] = value.strip()
    return Secret(f"https://{place}/", _checked(name, place, headers))


def _checked(source: str, prefix: str, headers: dict[str, str]) -> dict[str, str]:
    for key, value in headers.items():
        if not _HEADER_NAME.fullmatch(key) or key.lower() in _OURS:
            raise FetchError(source, f"{prefix}: a header cannot be called {clean_line(key)[:40]!r}")
        if not (value.isascii() and value.isprintable()):
            raise FetchError(source, f"{prefix}: the header {key} must be plain ASCII on one line")
    return headers
