"""`python -m wirewatch` is the `wirewatch` program."""

import sys

from wirewatch.cli import main

sys.exit(main())
