"""The months by their names and their short forms: "January", "Sept.", and the number of each."""

from __future__ import annotations

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH_NAMES = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
"""A pattern of them."""
_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}


def month_of(printed: str) -> int:
    """The number of a month by its first three letters: 9 for "Sept."."""
    return _NUMBERS[printed[:3].lower()]
