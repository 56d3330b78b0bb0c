"""The kinds of divergence, one module each; `KINDS` is the order in which they are asked.

Every function takes a `claims.comparing.view.StoryView` and gives the divergences it sees; that
module says how to add one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.kinds.blame import blame
from claims.comparing.kinds.category import category
from claims.comparing.kinds.date_place import date_place
from claims.comparing.kinds.denial import denial
from claims.comparing.kinds.hedge import hedge
from claims.comparing.kinds.historic import historic
from claims.comparing.kinds.identity import identity
from claims.comparing.kinds.marks_lost import marks_lost
from claims.comparing.kinds.missing_figure import missing_figure
from claims.comparing.kinds.numeric import numeric
from claims.comparing.kinds.quote_drift import quote_drift
from claims.comparing.kinds.revision import revision
from claims.comparing.kinds.scope import scope
from claims.comparing.kinds.single_origin import single_origin
from claims.comparing.kinds.stale_figure import stale_figure
from claims.comparing.kinds.status import status

if TYPE_CHECKING:
    from collections.abc import Callable

    from claims.comparing.view import StoryView
    from claims.types import Divergence

    Kind = Callable[[StoryView], list[Divergence]]

KINDS: tuple[Kind, ...] = (
    numeric,
    revision,
    stale_figure,
    missing_figure,
    category,
    scope,
    hedge,
    historic,
    single_origin,
    blame,
    denial,
    status,
    identity,
    quote_drift,
    marks_lost,
    date_place,
)
