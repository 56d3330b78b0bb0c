"""Is there somebody at a terminal, and can a dashboard be drawn on it?"""

from __future__ import annotations

import os
import sys


def is_attended() -> bool:
    """False for pipes and cron, where nobody can type into an editor; a dumb terminal will do for one."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def has_terminal() -> bool:
    """False for pipes, cron and TERM=dumb: then the panes are printed instead."""
    return is_attended() and os.environ.get("TERM", "dumb") != "dumb"
