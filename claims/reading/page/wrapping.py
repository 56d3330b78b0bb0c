"""Text that was broken into lines of one width, as in plain-text mail and agency copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEWEST_LINES = 3
_NARROWEST = 40
_WIDEST = 120
_FILLED = 0.7
_BULLETS = ("-", "•", "*", "·", "–", "—", ">", "#")


def is_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines that no empty line separates are one paragraph: all but the last are filled, most break off
    and most go on with a small letter.

    Paragraphs of one line each are longer than any width or end as sentences do; lists begin with marks, rows of
    headlines with capitals.
    """
    if len(lines) < _FEWEST_LINES:
        return False
    width = max(len(line) for line in lines)
    if not _NARROWEST <= width <= _WIDEST:
        return False
    if any(len(line) < _FILLED * width for line in lines[:-1]) or any(
        line.startswith(_BULLETS) for line in lines
    ):
        return False
    broken = sum(line[-1:] not in '.!?”"…’:' for line in lines[:-1])
    continued = sum(line[:1].islower() for line in lines[1:])
    return 2 * broken > len(lines) - 1 and 2 * continued >= len(lines) - 1
