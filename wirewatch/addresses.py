"""Where notices go and when: from the environment and the file of secrets, never from the database.

[notify.addresses]                     # in secrets.toml, beside the keys of feeds
desk = "slack://…"                     # any address that apprise knows
night = "mailto://…"

[notify]                               # may be left out
quiet = "23:00-06:30"
zone = "Europe/Riga"                   # else the clock of this machine
pause = "10m"                          # least time between two messages

WIREWATCH_NOTIFY_DESK="slack://…"      # the same as `desk` in the file, and goes before it
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import TYPE_CHECKING, NoReturn
from zoneinfo import ZoneInfo

from fetchers.secrets import NOTICES, secret_table
from fetchers.types import FetchError
from wirewatch.errors import Failure
from wirewatch.notices import Rules
from wirewatch.rounds import seconds_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

VARIABLE = "WIREWATCH_NOTIFY_"
_KEYS = ("addresses", "quiet", "zone", "pause")
_NAME = re.compile(r"[\w-]{1,40}")
_HOURS = re.compile(r"([01]\d|2[0-3]):([0-5]\d)\s*[-–]\s*([01]\d|2[0-3]):([0-5]\d)")


@dataclass(frozen=True, slots=True)
class Outside:
    """Addresses by their names, and the rules for all of them."""

    addresses: Mapping[str, str] = field(default_factory=dict, repr=False)
    rules: Rules = field(default_factory=Rules)


def read_outside(file: Path | None, environment: Mapping[str, str]) -> Outside:
    """Where notices go: nowhere, unless somebody has said so.

    Raises Failure for a file that others can read or that is not as it must be; it tells no address.
    """
    table = _table(file) if file is not None else {}
    named = table.get("addresses", {})
    if not isinstance(named, dict) or not all(isinstance(each, str) for each in named.values()):
        _wrong(file, "addresses must be a table of texts", 'Write [notify.addresses] and desk = "slack://…".')
    addresses = {str(name).lower(): address for name, address in named.items()}
    addresses |= {
        name.removeprefix(VARIABLE).lower(): address.strip()
        for name, address in environment.items()
        if name.startswith(VARIABLE) and address.strip()
    }
    for name, address in addresses.items():
        if not _NAME.fullmatch(name):
            _wrong(file, f"an address cannot be called {name[:40]!r}", "Use letters, digits, - and _.")
        if "://" not in address:
            _wrong(file, f"{name} is no address", "Addresses look like slack://…, mailto://… or json://…")
    return Outside(addresses, _rules(file, table))


def _table(file: Path) -> Mapping[str, object]:
    try:
        table = secret_table(file).get(NOTICES, {})
    except FetchError as error:
        raise Failure(str(error)) from error
    if not isinstance(table, dict):
        _wrong(file, "notify must be a table", "Write [notify] above its keys.")
    unknown = sorted(table.keys() - set(_KEYS))
    if unknown:
        _wrong(file, f"[notify] has {', '.join(unknown)}", f"It may have {', '.join(_KEYS)}.")
    return table


def _rules(file: Path | None, table: Mapping[str, object]) -> Rules:
    texts = {key: table[key] for key in ("quiet", "zone", "pause") if key in table}
    for key, value in texts.items():
        if not isinstance(value, str):
            _wrong(file, f"{key} must be a text", 'Write it like quiet = "23:00-06:30".')
    quiet, zone, pause = (str(texts[key]) if key in texts else None for key in ("quiet", "zone", "pause"))
    seconds = Rules().pause.total_seconds() if pause is None else seconds_of(pause)
    if seconds is None:
        _wrong(file, f"{pause!r} is no time between messages", "Write it like 90s, 10m or 1h, at most 24h.")
    try:
        return Rules(
            _hours(file, quiet), None if zone is None else ZoneInfo(zone), timedelta(seconds=seconds)
        )
    except (LookupError, ValueError, OSError):
        _wrong(file, f"{zone!r} is no time zone", "Write it like Europe/Riga.")


def _hours(file: Path | None, quiet: str | None) -> tuple[time, time] | None:
    if quiet is None:
        return None
    found = _HOURS.fullmatch(quiet.strip())
    hours = (time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))) if found else None
    if hours is None or hours[0] == hours[1]:
        _wrong(file, f"{quiet!r} are no quiet hours", "Write them like 23:00-06:30.")
    return hours


def _wrong(file: Path | None, what: str, hint: str) -> NoReturn:
    raise Failure(f"{file or 'the environment'}: {what}", hint)
