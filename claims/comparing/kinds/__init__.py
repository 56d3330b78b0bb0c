"""The kinds of divergence, one module each; `KINDS` is the order in which they are asked.

Every function takes a `claims.comparing.view.StoryView` and gives the divergences it sees; that
module says how to add one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from claims.comparing.view import StoryView
    from claims.types import Divergence

    Kind = Callable[[StoryView], list[Divergence]]

KINDS: tuple[Kind, ...] = ()
