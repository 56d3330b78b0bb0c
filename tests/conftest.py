"""What holds for every test: the size of the terminal, keys and addresses of who runs them are not theirs."""

from __future__ import annotations

import os

for name in ("COLUMNS", "LINES", *(name for name in os.environ if name.startswith("WIREWATCH_"))):
    os.environ.pop(name, None)
# Keys and addresses of notices are looked for here; nothing is to go out from a test.
os.environ["XDG_CONFIG_HOME"] = os.path.join(os.path.dirname(__file__), "no-settings")
