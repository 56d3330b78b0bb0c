"""The reading room: text in, claims out; claims in, tally and divergences out.

Pure functions on plain frozen data; no I/O beyond the vocabulary tables that ship with it.

    lay_out(text, title=None) -> Layout          what the lines of a document are
    read(document) -> Reading                    casualties, statements and mentions of one article
    compare(accounts, sides=()) -> Comparison    tally, utterances, divergences and origins of a story
    propose_story(accounts) -> ProposedStory     title, slug, sides and match words of a folder of articles

The functions are imported on first use, so that `import claims` costs nothing; the data they pass on is
in `claims.types`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.comparing.compare import compare as compare
    from claims.comparing.story import ProposedStory as ProposedStory
    from claims.comparing.story import propose_story as propose_story
    from claims.reading.layout.layout import lay_out as lay_out
    from claims.reading.read import read as read

_HOMES = {
    "lay_out": "claims.reading.layout.layout",
    "read": "claims.reading.read",
    "compare": "claims.comparing.compare",
    "propose_story": "claims.comparing.story",
    "ProposedStory": "claims.comparing.story",
}

__all__ = ["ProposedStory", "compare", "lay_out", "propose_story", "read"]


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home), name)
