"""What one round of a process leaves for the next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claims.comparing.kept import Kept
from store.readings import Loaded
from store.shown import Shown

if TYPE_CHECKING:
    from store.records import Story


@dataclass(frozen=True, slots=True)
class Remembered:
    """Of one story: its accounts as they were loaded, the work on them, and the panes as they were saved."""

    loaded: Loaded = field(default_factory=Loaded)
    kept: Kept = field(default_factory=Kept)
    shown: Shown = field(default_factory=Shown)


class Memory:
    """What is remembered of each story: with it a new article costs little.

    Nothing depends on it: without it the accounts are loaded, compared and saved from scratch.
    """

    def __init__(self) -> None:
        self._stories: dict[int, Remembered] = {}

    def of(self, story: Story) -> Remembered:
        """What is remembered of a story."""
        return self._stories.setdefault(story.id, Remembered())
