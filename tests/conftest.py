"""What holds for every test: the size of the terminal, keys and addresses of who runs them are not theirs."""

from __future__ import annotations

import os

for name in list(os.environ):
    # WIREWATCH_TEST_… says how much the tests do, and nothing to the program.
    if name in ("COLUMNS", "LINES") or (
        name.startswith("WIREWATCH_") and not name.startswith("WIREWATCH_TEST_")
    ):
        os.environ.pop(name)
# Keys and addresses of notices are looked for here; nothing is to go out from a test.
os.environ["XDG_CONFIG_HOME"] = os.path.join(os.path.dirname(__file__), "no-settings")
