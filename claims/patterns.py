"""Regular expressions that are compiled when they are first asked: importing the reading waits for none of them."""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """Stands for a pattern and takes over its methods one by one as they are called."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._source), name)
        setattr(self, name, found)
        return found


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, with the work and the errors of a wrong pattern put off to the first use."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
