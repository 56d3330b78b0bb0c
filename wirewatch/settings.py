"""Where things are, unless the command line says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from pathlib import Path

DATABASE_VARIABLE = "WIREWATCH_DB"
STORY_VARIABLE = "WIREWATCH_STORY"
EDITOR_NAME_VARIABLE = "WIREWATCH_WHO"
DEBUG_VARIABLE = "WIREWATCH_DEBUG"
PRIVATE_VARIABLE = "WIREWATCH_ALLOW_PRIVATE"
"""Set to anything, feeds inside one's own network may be fetched."""
SECRETS_VARIABLE = "WIREWATCH_SECRETS"
"""Names the file with the keys and passwords of feeds and the addresses of notices."""


def default_database() -> Path:
    """The database in the platform's data folder; neither file nor folder need exist yet."""
    return platformdirs.user_data_path("wirewatch", appauthor=False) / "wirewatch.db"


def key_file() -> Path:
    """The reader's own keys, in the platform's folder for settings; need not exist."""
    return platformdirs.user_config_path("wirewatch", appauthor=False) / "wirewatch.toml"


def secrets_file() -> Path:
    """Keys and passwords of feeds and addresses of notices, in the platform's folder for settings; need not exist."""
    return platformdirs.user_config_path("wirewatch", appauthor=False) / "secrets.toml"


def memory_file() -> Path:
    """What the dashboard remembers, in the platform's folder for state; need not exist."""
    return platformdirs.user_state_path("wirewatch", appauthor=False) / "dashboard.json"


def log_file() -> Path:
    """Where defects of the dashboard are logged; need not exist."""
    return platformdirs.user_log_path("wirewatch", appauthor=False) / "dashboard.log"
