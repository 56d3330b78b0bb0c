"""How the commands go out to the web: what the environment allows, and where the keys are."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from wirewatch.settings import PRIVATE_VARIABLE, SECRETS_VARIABLE, secrets_file

if TYPE_CHECKING:
    from fetchers.http import HttpSettings


def http_settings() -> HttpSettings:
    """The limits of requests, with the file of keys that the environment names, else the usual one if it is there."""
    from fetchers.http import HttpSettings  # the network libraries are loaded only by what goes out

    return HttpSettings(allow_private=bool(os.environ.get(PRIVATE_VARIABLE)), secrets=keys())


def keys() -> Path | None:
    """The file of keys, passwords and addresses that the environment names, else the usual one if it is there."""
    named = os.environ.get(SECRETS_VARIABLE)
    usual = secrets_file()
    return Path(named) if named else usual if usual.exists() else None
