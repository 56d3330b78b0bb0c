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


def default_database() -> Path:
    """The database in the platform's data folder; neither file nor folder need exist yet."""
    return platformdirs.user_data_path("wirewatch", appauthor=False) / "wirewatch.db"
