"""A ready story to try wirewatch on: five dispatches and their `story.toml`, beside this file."""

from pathlib import Path

FOLDER = Path(__file__).parent
"""The folder to give to `wirewatch fetch --seeds`."""
