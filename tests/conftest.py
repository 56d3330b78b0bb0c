"""What holds for every test: the size of the terminal that runs them is not theirs."""

from __future__ import annotations

import os

for size in ("COLUMNS", "LINES"):
    os.environ.pop(size, None)
