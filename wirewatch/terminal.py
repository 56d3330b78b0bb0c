"""Is there a terminal that a dashboard can be drawn on?"""

from __future__ import annotations

import os
import sys


def has_terminal() -> bool:
    """False for pipes, cron and TERM=dumb: then the panes are printed instead."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"
