"""What a page is about: an abduction, an exchange of prisoners, people in flight, under rubble, looked for, in care, dead.

A sentence such as "About 60 families left the valley" harms nobody; on a page about people in flight it tells of those driven out.
Table: `scene_cues.tsv`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from claims.reading.page.text import Page


@cache
def _cues() -> dict[str, tuple[int, frozenset[str]]]:
    """The words that show each scene, and how many different ones it takes."""
    cues: dict[str, tuple[int, frozenset[str]]] = {}
    for scene, needed, shown in table("scene_cues"):
        before = cues[scene][1] if scene in cues else frozenset()
        cues[scene] = int(needed), before | frozenset(shown.split())
    return cues


def scenes_of(page: Page) -> frozenset[str]:
    """The scenes that a page is about."""
    lowers: AbstractSet[str] = frozenset().union(*(sentence.lowers for sentence in page.sentences))
    return frozenset(scene for scene, (needed, cues) in _cues().items() if len(cues & lowers) >= needed)
