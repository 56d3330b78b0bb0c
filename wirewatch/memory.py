"""What one round of a process leaves for the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.kept import Kept
from store.readings import Loaded

if TYPE_CHECKING:
    from store.records import Story


class Memory:
    """The accounts and the work on them, by story: with it a new article costs little.

    Nothing depends on it: without it the accounts are loaded and compared from scratch.
    """

    def __init__(self) -> None:
        self._stories: dict[int, tuple[Loaded, Kept]] = {}

    def of(self, story: Story) -> tuple[Loaded, Kept]:
        """What is remembered of a story."""
        return self._stories.setdefault(story.id, (Loaded(), Kept()))
